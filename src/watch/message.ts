import { driftText } from '../report/drift.ts';
import { visible } from '../report/escape.ts';
import { renderJson } from '../report/json.ts';
import { severityCounts } from '../report/sections.ts';
import type { News } from './news.ts';
import type { WebhookFormat } from './webhook-format.ts';

/** Both services show as much; Discord takes 2,000 characters: https://docs.discord.com/developers/resources/webhook#execute-webhook */
const LONGEST = 1_800;

/** What is new, as each service takes it. */
export const MESSAGES: Readonly<Record<WebhookFormat, (news: News) => object>> = {
  // https://docs.slack.dev/messaging/formatting-message-text/#escaping
  slack: (news) => ({
    text: boxed(news).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    unfurl_links: false,
  }),
  discord: (news) => ({ content: boxed(news), allowed_mentions: { parse: [] } }),
  json: ({ report, ended }) => {
    const { schemaVersion, findings, drift } = JSON.parse(renderJson(report));
    return { schemaVersion, findings, changes: drift?.changes ?? [], ended };
  },
};

/** In a box for code neither service links, formats or notifies. */
function boxed(news: News): string {
  const lines = linesOf(news).map((line) => visible(line).replaceAll('```', "'''"));
  const shown: string[] = [];
  let room = LONGEST;
  for (const line of lines) {
    if (line.length + 1 > room) break;
    room -= line.length + 1;
    shown.push(line);
  }
  const hidden = lines.length - shown.length;
  if (hidden > 0) shown.push(`and ${hidden} more`);
  return ['```', ...shown, '```'].join('\n');
}

function linesOf({ report, ended }: News): readonly string[] {
  const { findings, drift } = report;
  const counts = severityCounts(findings);
  return [
    `envparity: ${counts === '' ? 'something has changed' : `new: ${counts}`}`,
    ...findings.map(({ severity, environment, message }) =>
      [severity, environment, message].filter((part) => part !== undefined).join('  '),
    ),
    ...(drift?.changes ?? []).map(driftText),
    ...ended,
  ];
}
