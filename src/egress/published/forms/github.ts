import { readJson } from '../../../formats/json.ts';
import { type GithubRanges, validateGithubRanges } from '../forms.gen.js';
import type { Form } from './form.ts';

/** What people name whose addresses these are, by the key of https://docs.github.com/rest/meta/meta. */
const LABELS: readonly (readonly [keyof GithubRanges, string])[] = [
  ['actions', 'Actions'],
  ['actions_macos', 'Actions on macOS'],
  ['codespaces', 'Codespaces'],
  ['copilot', 'Copilot'],
  ['dependabot', 'Dependabot'],
  ['hooks', 'webhooks'],
  ['importer', 'importer'],
  ['github_enterprise_importer', 'Enterprise importer'],
  ['packages', 'Packages'],
  ['pages', 'Pages'],
  ['git', 'git'],
  ['api', 'API'],
  ['web', 'web'],
];

/** From there anybody's programs run. */
const SHARED: ReadonlySet<keyof GithubRanges> = new Set(['actions', 'actions_macos', 'codespaces']);

export const github: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateGithubRanges(parsed.value)) return undefined;
  const ranges = parsed.value;
  return {
    blocks: LABELS.flatMap(([key, label]) =>
      (ranges[key] ?? []).map((range) => ({
        range,
        label,
        ...(SHARED.has(key) ? ({ shared: true } as const) : {}),
      })),
    ),
  };
};
