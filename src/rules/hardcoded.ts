import {
  type Draft,
  type FileLocation,
  isFileLocation,
  type Kind,
  type PlainSecret,
  type Severity,
  type Supply,
  usualEnvironment,
} from '../model/index.ts';
import { isSelfProving, secretKind, usualName } from '../values/classification.ts';
import { shippedSecrets } from './secret-in-client.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

type Secret = Omit<PlainSecret, 'fact'> & {
  /** Only tests are run with it. */
  readonly tests?: true;
};

/** What should come from the environment is in git, where no environment can have another one. */
export const hardcoded: Rule = {
  id: 'hardcoded',
  severity: 'error',
  title: 'A credential stands in the code or in a file that git tracks',
  onByDefault: false,
  *check(view) {
    const told = toldElsewhere(view);
    for (const secret of [...secretsIn(view)].sort(byUse)) {
      const severity = severityOf(secret);
      const key = keyOf(secret.place, secret.name);
      if (severity === undefined || told.has(key) || view.tracked(secret.place.file) !== true)
        continue;
      told.add(key);
      yield draftOf(view, secret, severity);
    }
  },
};

function* secretsIn(view: View): Iterable<Secret> {
  for (const fact of view.matrix.facts) if (fact.fact === 'plain-secret') yield fact;
  for (const supply of suppliesOf(view)) {
    const kind = supply.injected ? undefined : secretKind(supply.value);
    if (kind === undefined || !isFileLocation(supply.place)) continue;
    const { name, place, environment } = supply;
    const component = supply.component ?? view.components.of(place.file).id;
    const isTried = ['test', 'ci'].includes(usualEnvironment(environment) ?? '');
    yield { name, component, place, kind, setting: 'source', ...(isTried && { tests: true }) };
  }
}

/** A file that tests load and something else does too is not one for tests. */
function byUse(a: Secret, b: Secret): number {
  return Number(a.tests === true) - Number(b.tests === true);
}

/** On every channel: what GitHub's variables hold is no file's. */
function suppliesOf({ matrix }: View): readonly Supply[] {
  return [
    ...matrix.components.flatMap((component) => matrix.supplies(component)),
    ...matrix.channels.flatMap((channel) => matrix.suppliesOn(channel)),
  ];
}

/** Places that a rule of their own speaks of: what is shipped must not be set under that name anywhere. */
function toldElsewhere(view: View): Set<string> {
  const facts = view.matrix.facts.flatMap((fact) =>
    fact.fact === 'secret-in-file' || fact.fact === 'secret-in-image'
      ? [keyOf(fact.place, fact.name)]
      : [],
  );
  const shipped = [...shippedSecrets(view)].flatMap(({ held: { place, source } }) =>
    isFileLocation(place) ? [keyOf(place, source)] : [],
  );
  return new Set([...facts, ...shipped]);
}

/** A file says a name once for all environments that load it. */
function keyOf(place: FileLocation, name: string | undefined): string {
  return JSON.stringify([place.file, name ?? [place.line, place.column]]);
}

/** What stands in tests and examples is made up, unless its checksum says that it was issued. */
function severityOf({ kind, setting, tests }: Secret): Severity | undefined {
  const isTrial = kind.environment === 'test';
  if (setting === 'source' || setting === 'tool') {
    if (isTrial) return tests ? 'info' : 'warning';
    return kind.environment === undefined && kind.privilege === 'webhook' ? 'warning' : 'error';
  }
  return !isTrial && isSelfProving(kind.id) ? 'warning' : undefined;
}

function draftOf(view: View, secret: Secret, severity: Severity): Draft {
  const { name, component, place, kind } = secret;
  const variable = name ?? usualName(kind.id);
  return {
    ...(name !== undefined && { name }),
    component,
    message: `${subjectOf(secret)}, which everybody with the repository can read: ${calledOf(kind)}`,
    location: place,
    remedy: {
      text: `Replace it where it was issued, since the history of git keeps it, and set the new one as ${variable ?? 'a variable'} in the environment`,
      ...commandFor(view, variable, secret),
    },
    severity,
    subject: `${place.file} ${kind.what}`,
  };
}

function subjectOf({ name, place }: Secret): string {
  return name === undefined
    ? `A credential stands in ${place.file}`
    : `${name} has its value in ${place.file}`;
}

/** `Stripe secret key, live (sk_live_…)`: the start is the same for everybody. */
function calledOf({ what, environment, prefix }: Kind): string {
  const mode = environment === undefined ? '' : `, ${environment}`;
  return `${what}${mode}${prefix === undefined ? '' : ` (${prefix}…)`}`;
}

/** Only a platform keeps it out of git; a line of a file would be the next one. */
function commandFor(view: View, variable: string | undefined, { kind, component }: Secret) {
  const [deployed = view.development] = view.deployed;
  const environment = kind.environment === 'test' ? view.development : deployed;
  if (variable === undefined || environment === undefined) return {};
  const { command, url } = view.remedy(variable, environment, component) ?? {};
  return { ...(command && { command }), ...(url && { url }) };
}
