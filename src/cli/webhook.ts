import { UserError } from '../errors.ts';
import { visible } from '../report/escape.ts';
import type { News } from '../watch/news.ts';
import { tellWebhook, type Webhook } from '../watch/webhook.ts';
import { WEBHOOK_FORMATS } from '../watch/webhook-format.ts';
import { type Arguments, type Settings, textOf } from './settings.ts';

/** The address is what lets one in, and a command line can be seen by others on the machine. */
export function webhookOf(
  args: Arguments,
  env: Readonly<Record<string, string | undefined>>,
): Webhook | undefined {
  const format = WEBHOOK_FORMATS.find((one) => one === textOf(args, 'webhook-format'));
  if (format === undefined) return undefined;
  const { ENVPARITY_WEBHOOK_URL: address = '', ENVPARITY_WEBHOOK_SECRET: secret = '' } = env;
  if (address !== '') return { address, format, ...(secret === '' ? {} : { secret }) };
  throw new UserError('wrong-use', '--webhook-format needs the address of a webhook', {
    hint: 'Set ENVPARITY_WEBHOOK_URL',
  });
}

const WEBHOOK_DEADLINE_MS = 30_000;

/** Standard output has told it already, so that a webhook that fails is no failure. */
export async function tellNews(
  webhook: Webhook | undefined,
  news: News | undefined,
  { offline }: Settings,
): Promise<readonly string[]> {
  if (webhook === undefined || news === undefined) return [];
  const signal = AbortSignal.timeout(WEBHOOK_DEADLINE_MS);
  try {
    await tellWebhook(webhook, news, { env: process.env, offline, signal });
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`warning: ${visible(error.message)}. ${visible(error.hint ?? '')}`];
  }
}
