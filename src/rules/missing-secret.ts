import type { Draft, Read, Severity } from '../model/index.ts';
import { relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** The channels whose names live on GitHub, and what a person calls one of them. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['github-secrets', 'secret'],
  ['github-vars', 'variable'],
]);

/** What a job without an environment sees: the repository's and the organization's own. */
const NO_ENVIRONMENT = 'ci';

/** A workflow uses a secret or variable that no scope it sees holds. */
export const missingSecret: Rule = {
  id: 'missing-secret',
  severity: 'error',
  title: 'A workflow uses a secret or variable that nobody has set where it runs',
  *check(view) {
    for (const channel of KINDS.keys()) {
      for (const reads of missingReads(view, channel)) yield draft(view, channel, reads);
    }
  },
};

interface Missing {
  readonly name: string;
  readonly environment: string;
  readonly reads: readonly [Read, ...Read[]];
}

/** What finds nothing, by name and environment. */
function missingReads(view: View, channel: string): Iterable<Missing> {
  const found = new Map<string, Missing>();
  for (const read of view.matrix.readsFrom(channel)) {
    if (!isNeeded(read)) continue;
    for (const environment of read.environments ?? []) {
      if (!isAbsent(view, read, environment)) continue;
      const key = JSON.stringify([read.name, environment]);
      const [first, ...others] = found.get(key)?.reads ?? [read];
      const reads: Missing['reads'] = first === read ? [read] : [first, ...others, read];
      found.set(key, { name: read.name, environment, reads });
    }
  }
  return found.values();
}

/** A name with a default, and one that is asked for before it is used, may be absent. */
function isNeeded({ need, unchecked }: Read): boolean {
  return need === 'required' || (need === 'optional' && unchecked === true);
}

function isAbsent(view: View, read: Read, environment: string): boolean {
  const { name, component, channel, anyOf } = read;
  if (view.matrix.cell(name, environment, component, channel).state !== 'absent') return false;
  return !(anyOf ?? []).some(
    (other) => view.matrix.cell(other, environment, component, channel).state !== 'absent',
  );
}

function draft(view: View, channel: string, { name, environment, reads }: Missing): Draft {
  const [main, ...others] = reads;
  const kind = KINDS.get(channel) ?? 'secret';
  const scopes =
    environment === NO_ENVIRONMENT
      ? 'neither the repository nor its organization holds'
      : `neither the environment ${environment} nor the repository nor its organization holds`;
  const remedy = view.remedy(name, environment, main.component, channel) ?? {
    text: `Set the ${kind} ${name} on GitHub, or remove what uses it`,
    url: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  };
  return {
    name,
    environment,
    component: main.component,
    message: `The workflow uses the ${kind} ${name}, which ${scopes}: it is empty there`,
    location: main.place,
    ...relatedPlaces(
      others.map(({ place }) => place),
      'also used here',
    ),
    remedy,
    subject: channel,
    severity: gradeOf(reads),
    group: `missing-secret ${environment}`,
  };
}

/** GitHub refuses a call without what it requires; elsewhere the empty text may still do. */
function gradeOf(reads: readonly Read[]): Severity {
  return reads.some(({ need }) => need === 'required') ? 'error' : 'warning';
}
