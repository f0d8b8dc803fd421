import type { Draft, Kind, Privilege } from '../model/index.ts';
import { kindsNamed } from '../values/classification.ts';
import { byPlace, type Held, heldValues, inEnvironments } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Only of these does a name say which one it wants. */
const CREDENTIALS: ReadonlySet<Privilege> = new Set<Privilege>([
  'secret',
  'restricted',
  'admin',
  'publishable',
]);

/**
 * Vendors whose clients talk to one another's servers, or whose tokens are given to one another: a
 * key of any of them may be meant.
 */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(
    'openai anthropic openrouter groq deepseek together fireworks mistral perplexity xai cerebras nvidia azure google vercel cloudflare huggingface cohere langfuse langsmith braintrust databricks'.split(
      ' ',
    ),
  ),
  new Set(['aws', 'cloudflare', 'digitalocean', 'supabase', 'google']),
  new Set(['npm', 'docker', 'github', 'gitlab', 'pypi']),
  new Set(['google', 'firebase']),
  new Set(['twilio', 'sendgrid']),
  new Set(['upstash', 'vercel', 'redis']),
  new Set(['hashicorp', 'doppler', '1password', 'dotenvx']),
];

/** Words for what a value is for, which many vendors have one of; the more so one letter. */
const EVERYDAY: ReadonlySet<string> = new Set(
  [
    'ACCESS ACCOUNT ADMIN AI API APP APPLICATION AUTH BASE BEARER BLOB BOT BUCKET CACHE CHECKOUT CI CIRCLE',
    'CLIENT CONFIG CONNECTION CREDENTIALS DATABASE DB DEPLOY DEPLOYER EDGE EMAIL ENCRYPTION EXPORTER GATEWAY',
    'HEADER HEADERS HOOK ID JOB KEY KV LOGIN LOGS MAIL MAILER MAPS MASTER MEASUREMENT META METRICS NODE OAUTH',
    'OTEL OTLP PASS PASSWD PASSWORD PAYMENT PAYMENTS POOL PRIVATE PUBLIC PUBLISHABLE QUEUE READ REFRESH REST',
    'ROOT S3 SECRET SERVER SERVICE SESSION SIGNER SIGNING SMS SMTP SPACES SQL STORAGE STRING TEAMS TOKEN TRACES',
    'TRACKING TRIGGER URI URL USER USERNAME VAULT WALLET WEB WEBHOOK WRITE',
  ]
    .join(' ')
    .split(' '),
);

/** The name of a variable says one vendor, and its value is a key of another. */
export const wrongKind: Rule = {
  id: 'wrong-kind',
  severity: 'error',
  title: 'A value is of another kind than the name of its variable says',
  *check(view) {
    const wrong = heldValues(view).filter((held) => mismatch(held) !== undefined);
    for (const group of byPlace(wrong)) {
      const found = mismatch(group[0]);
      if (found !== undefined) yield draft(view, group, found);
    }
  },
};

interface Mismatch {
  /** What the name is for. */
  readonly expected: string;
  readonly kind: Kind & { readonly vendor: string };
}

function mismatch({ name, traits: { kind } }: Held): Mismatch | undefined {
  if (kind?.by !== 'shape' || kind.confidence !== 'high' || !isOfVendor(kind)) return undefined;
  if (!CREDENTIALS.has(kind.privilege) || isNamedAfter(name, kind.vendor)) return undefined;
  const wanted = kindsNamed(name);
  const vendor = wanted[0]?.vendor ?? 'generic';
  if (vendor === 'generic' || vendor === kind.vendor || !says(name, vendor)) return undefined;
  if (FAMILIES.some((all) => all.has(vendor) && all.has(kind.vendor))) return undefined;
  const alike = wanted.find(({ privilege }) => privilege === kind.privilege) ?? wanted[0];
  return alike && { expected: alike.what, kind };
}

function isOfVendor(kind: Kind): kind is Mismatch['kind'] {
  return kind.vendor !== undefined && kind.vendor !== 'generic';
}

/**
 * Whether a word of the name stands for the vendor, and is no other word that has the vendor's in it: with a
 * letter less at either end it would say nothing. `SMTP_PASSWORD` is for whoever sends the mail.
 */
function says(name: string, vendor: string): boolean {
  const words = name.toUpperCase().split('_');
  const isSaidBy = (word: string, at: number) =>
    kindsNamed(words.with(at, word).join('_')).some((kind) => kind.vendor === vendor);
  return words.some(
    (word, at) =>
      word.length > 1 &&
      !EVERYDAY.has(word) &&
      !isSaidBy(word.slice(1), at) &&
      !isSaidBy(word.slice(0, -1), at),
  );
}

/** A name may speak of two vendors, as that of a key which one of them keeps for the other. */
function isNamedAfter(name: string, vendor: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters(name).includes(letters(vendor));
}

function draft(view: View, group: readonly [Held, ...Held[]], { expected, kind }: Mismatch): Draft {
  const [held] = group;
  const { name, environment, component, place, passedOn, overridable } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds another vendor's key than its name says: ${kind.what}, not ${expected}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: setAgain(view, held, `Set the ${expected}`),
    ...(overridable && { severity: 'warning' }),
    subject: kind.vendor,
    group: `${environment} ${placeName(place)}`,
  };
}
