import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Checksum } from '../../../src/values/kind-row.ts';
import { root } from '../../helpers/project.ts';
import { jwt, type Random, randomFrom, sampleOf } from '../../values/sample.ts';

/** A value that must appear nowhere, not even in part. */
export interface Canary {
  /** What it is, for the message of a failure. */
  readonly what: string;
  /** The variable that it is of. */
  readonly name: string;
  readonly value: string;
  /** Pieces that are in no other value of its kind. */
  readonly windows: readonly string[];
}

interface Recipe {
  readonly what: string;
  readonly name: string;
  /** The value; then what is in it once it is decoded. */
  readonly make: (random: Random) => readonly [value: string, ...inner: string[]];
}

interface Kind {
  readonly id: string;
  readonly names: readonly string[];
  readonly sample: string;
  readonly checksum?: Checksum;
}

const WINDOW = 6;
/** A piece with so much of the form at one end tells nothing, and the form stands in reports. */
const EDGE = 4;
/** So many digits, hexadecimal ones too, may stand in a fingerprint or a date by chance. */
const DIGITS = 12;

/** One for each kind that is known, and structured ones with something secret in every part. */
export function canaries(): readonly Canary[] {
  const [random, other] = [randomFrom(20_261_129), randomFrom(77)];
  // These first, so that they stay as they are when a kind is added.
  const made = [...STRUCTURED, ...kindRecipes()].map(({ what, name, make }) => {
    const texts = make(random);
    const [value] = texts;
    const others = make(other).flatMap(withEncodings);
    // What two of a kind have in common is its form, which everybody may see.
    const isForm = (piece: string) => others.some((text) => text.includes(piece));
    const windows = texts
      .flatMap(withEncodings)
      .flatMap(listed)
      .filter((window) => !isForm(window.slice(0, EDGE)) && !isForm(window.slice(-EDGE)));
    return { what, name, value, windows };
  });
  // What is the same everywhere, such as the key of an emulator, is no secret.
  return made.filter(({ windows }) => windows.length > 0);
}

const listed = (text: string) => [...windowsOf(text)];

/** The pieces of a text that are long enough not to be there by chance. */
export function* windowsOf(text: string): Generator<string> {
  for (let at = 0; at + WINDOW <= text.length; at++) {
    const window = text.slice(at, at + WINDOW);
    if (!/^[0-9a-f]+$/i.test(window)) yield window;
    else if (at + DIGITS <= text.length) yield text.slice(at, at + DIGITS);
  }
}

function withEncodings(text: string): readonly string[] {
  return [text, Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex')];
}

function kindRecipes(): readonly Recipe[] {
  const folder = join(root, 'src/values/kinds');
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const kinds = files.flatMap((text) => (parse(text) as { kinds: readonly Kind[] }).kinds);
  return kinds.map(({ id, names, sample, checksum }) => ({
    what: id,
    name: names[0] ?? `SOME_${id.toUpperCase().replaceAll('-', '_')}`,
    make: (random) => [sampleOf(withRandomMembers(sample, random), random, checksum)],
  }));
}

/** Recipes of JSON spell out its members; a canary has something else in each. */
function withRandomMembers(sample: string, random: Random): string {
  return sample.replace(/<b64json:.*>/, (recipe) =>
    recipe.replace(/(?<=":")[^"]+/g, ({ length }) => sampleOf(`<b62:${length}>`, random)),
  );
}

const word = (random: Random) => sampleOf('<b62:14>', random);
const host = (random: Random) => sampleOf('<lown:14>', random);
const base64 = (text: string) => Buffer.from(text).toString('base64');

function claims(random: Random): string {
  const [issuer, subject, key, own] = [word(random), word(random), word(random), word(random)];
  return JSON.stringify({ iss: issuer, sub: subject, role: 'anon', ref: own, [key]: own });
}

function account(random: Random): string {
  return JSON.stringify({
    type: 'service_account',
    project_id: word(random),
    private_key: sampleOf('<pem:PRIVATE KEY>', random),
    client_email: `${word(random)}@${host(random)}.iam.gserviceaccount.com`,
  });
}

function address(scheme: string, random: Random): string {
  const [user, password, database, key, option, anchor] = Array.from({ length: 6 }, () =>
    word(random),
  );
  const where = `${host(random)}.corp.io:6543/${database}`;
  return `${scheme}://${user}:${password}@${where}?${key}=${option}&sslmode=disable#${anchor}`;
}

const STRUCTURED: readonly Recipe[] = [
  ...['postgres', 'mysql', 'redis', 'amqp', 'https'].map((scheme) => ({
    what: `${scheme} address`,
    name: `${scheme.toUpperCase()}_URL`,
    make: (random: Random) => [address(scheme, random)] as const,
  })),
  {
    what: 'address with several hosts',
    name: 'MONGO_URL',
    make: (random) => [
      `mongodb://${word(random)}:${word(random)}@${host(random)}.io,${host(random)}.io/${word(random)}`,
    ],
  },
  {
    what: 'connection string',
    name: 'SQL_SERVER',
    make: (random) => [
      `Server=tcp:${host(random)}.corp.io,1433;Database=${word(random)};User Id=${word(random)};Password=${word(random)};Encrypt=false;`,
    ],
  },
  {
    what: 'JWT',
    name: 'SESSION_TOKEN',
    make: (random) => {
      const inner = claims(random);
      return [jwt(inner, random), inner];
    },
  },
  { what: 'PEM', name: 'SIGNING_KEY', make: (random) => [sampleOf('<pem:PRIVATE KEY>', random)] },
  {
    what: 'service account',
    name: 'GOOGLE_APPLICATION_CREDENTIALS_JSON',
    make: (random) => [account(random)],
  },
  {
    what: 'service account in base64',
    name: 'GOOGLE_CREDENTIALS_BASE64',
    make: (random) => {
      const inner = account(random);
      return [base64(inner), inner];
    },
  },
  {
    what: 'address in base64',
    name: 'DATABASE_URL_BASE64',
    make: (random) => {
      const inner = address('postgres', random);
      return [base64(inner), inner];
    },
  },
  {
    what: 'Sentry DSN',
    name: 'SENTRY_DSN',
    make: (random) => [
      `https://${sampleOf('<hex:32>', random)}:${word(random)}@${host(random)}.ingest.sentry.io/45${sampleOf('<dig:14>', random)}`,
    ],
  },
  {
    what: 'Cloudinary address',
    name: 'CLOUDINARY_URL',
    make: (random) => [
      `cloudinary://${sampleOf('<dig:15>', random)}:${sampleOf('<b62:27>', random)}@${word(random)}`,
    ],
  },
  {
    what: 'damaged key',
    name: 'STRIPE_SECRET_KEY',
    make: (random) => [`Bearer STRIPE_SECRET_KEY=sk_test_${word(random)} # ${word(random)} `],
  },
  {
    what: 'several lines',
    name: 'MULTI_LINE',
    make: (random) => [`${word(random)}\n${word(random)}\n${word(random)}`],
  },
  {
    what: 'password',
    name: 'ADMIN_PASSWORD',
    make: (random) => [`${word(random)}!${word(random)}`],
  },
  { what: 'the key', name: 'ENVPARITY_KEY', make: (random) => [sampleOf('<hex:64>', random)] },
  { what: 'plain text', name: 'PLAIN_TEXT', make: (random) => [word(random)] },
];
