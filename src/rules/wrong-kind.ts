import type { Draft, Kind, Privilege } from '../model/index.ts';
import { kindsNamed } from '../values/classification.ts';
import { byPlace, type Held, heldValues, inEnvironments } from './held.ts';
import { placeName, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';

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

/** The name of a variable says one vendor, and its value is a key of another. */
export const wrongKind: Rule = {
  id: 'wrong-kind',
  severity: 'error',
  title: 'A value is of another kind than the name of its variable says',
  *check(view) {
    for (const group of byPlace(heldValues(view))) {
      const found = mismatch(group[0]);
      if (found !== undefined) yield draft(group, found);
    }
  },
};

interface Mismatch {
  /** Vendors. */
  readonly expected: string;
  readonly found: string;
  readonly kind: Kind;
}

function mismatch({ name, traits: { kind } }: Held): Mismatch | undefined {
  if (kind?.vendor === undefined || kind.by !== 'shape' || kind.confidence !== 'high')
    return undefined;
  if (kind.vendor === 'generic' || !CREDENTIALS.has(kind.privilege)) return undefined;
  const [expected] = kindsNamed(name);
  if (expected?.vendor === undefined || expected.vendor === 'generic') return undefined;
  if (expected.vendor === kind.vendor || isNamedAfter(name, kind.vendor)) return undefined;
  if (FAMILIES.some((all) => all.has(expected.vendor ?? '') && all.has(kind.vendor ?? '')))
    return undefined;
  return { expected: expected.vendor, found: kind.vendor, kind };
}

/** A name may speak of two vendors, as that of a key which one of them keeps for the other. */
function isNamedAfter(name: string, vendor: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters(name).includes(letters(vendor));
}

function draft(group: readonly [Held, ...Held[]], { expected, found, kind }: Mismatch): Draft {
  const [{ name, environment, component, place, passedOn, overridable }] = group;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} is named after ${expected} and holds the key of another: ${kind.what}`,
    location: place,
    ...relatedPlaces(passedOn === undefined ? [] : [passedOn], `becomes ${name} here`),
    remedy: { text: `Set the key of ${expected} in ${placeName(place)}` },
    ...(overridable && { severity: 'warning' }),
    subject: found,
    group: `${environment} ${placeName(place)}`,
  };
}
