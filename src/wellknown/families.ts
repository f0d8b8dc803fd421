import { bareName } from '../values/secret.ts';
import table from './families.json' with { type: 'json' };

/** Variables that belong together, as schemas/families.schema.json describes them. */
export interface Family {
  readonly id: string;
  readonly what: string;
  readonly vendor?: string;
  readonly words?: readonly string[];
  readonly parts: readonly (readonly string[])[];
  readonly names?: readonly string[];
  readonly needed?: boolean;
}

/** A name as a part of a family. */
export interface Member {
  readonly family: Family;
  /** What else the name says: `STRIPE_EU_SECRET_KEY` and `STRIPE_US_PUBLISHABLE_KEY` are no pair. */
  readonly stem: string;
  /** Counts from 0; names that are no part of the form `<STEM>_<PART>` come after all others. */
  readonly part: number;
}

/** The longest ending first: `PUBLISHABLE_KEY` ends as `KEY` does. */
const families = table.families.map((family: Family) => ({
  family,
  endings: family.parts
    .flatMap((endings, part) => endings.map((ending) => ({ part, ending })))
    .sort((a, b) => b.ending.length - a.ending.length),
}));
const known = new Map<string, readonly Member[]>();

/** What people add to a name for one of several accounts. */
const TAIL =
  /_(?:LIVE|TEST|SANDBOX|PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|PREVIEW|LOCAL|EU|US|[0-9]{1,2})$/;

/** The families of which a name is a part. */
export function membersOf(name: string): readonly Member[] {
  const found = known.get(name) ?? families.flatMap((one) => memberOf(name, one));
  known.set(name, found);
  return found;
}

function memberOf(name: string, { family, endings }: (typeof families)[number]): readonly Member[] {
  const bare = bareName(name);
  const [word = ''] = family.words ?? [];
  if (family.names?.includes(bare)) return [{ family, stem: word, part: family.parts.length }];
  const tail = TAIL.exec(bare)?.[0] ?? '';
  const core = tail === '' ? bare : bare.slice(0, -tail.length);
  for (const { part, ending } of endings) {
    if (core !== ending && !core.endsWith(`_${ending}`)) continue;
    const head = core.slice(0, -ending.length).replace(/_$/, '');
    if (hasWord(head, family)) return [{ family, stem: head + tail, part }];
  }
  return [];
}

function hasWord(head: string, { words }: Family): boolean {
  return words === undefined || words.some((word) => `_${head}_`.includes(`_${word}_`));
}
