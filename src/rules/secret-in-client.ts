import { serverName } from '../frameworks.ts';
import type { Draft, Location, Privilege } from '../model/index.ts';
import { isShippedByVendor } from '../values/classification.ts';
import { byPlace, type Held, hasWord, heldValues } from './held.ts';
import { placeName } from './shared.ts';
import { prefixIn, shippingPrefix } from './shipped.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

const SECRET: ReadonlySet<Privilege> = new Set<Privilege>([
  'secret',
  'restricted',
  'admin',
  'webhook',
  'connection',
]);
/** What ends so is never meant for a browser; a token, an API key or the DATABASE_URL of Firebase may well be. */
const SECRET_NAME =
  /(?:^|_)(?:SECRET|SECRET_KEY|SECRET_ACCESS_KEY|CLIENT_SECRET|PRIVATE_KEY|PASSWORD|PASSWD|SERVICE_ROLE|SERVICE_ROLE_KEY|(?:POSTGRES|MYSQL|MONGO|MONGODB|REDIS)_UR[LI])$/;

/** What everybody may use, in a shop that only shows how one looks. */
const SHOWN = new Set(['DEMO', 'EXAMPLE', 'SAMPLE', 'DUMMY', 'MOCK', 'TEST']);

/** Everybody who opens the page can read what its bundle contains. */
export const secretInClient: Rule = {
  id: 'secret-in-client',
  severity: 'error',
  title: 'A secret has a name that ships it to browsers',
  *check(view) {
    const told = new Set<string>();
    for (const { held, prefix } of shippedSecrets(view)) {
      for (const component of held.components) told.add(`${held.name} ${component}`);
      yield byKind(held, prefix);
    }
    const harmless = harmlessOf(view);
    for (const component of view.matrix.components) {
      for (const [name, place] of namesOf(view, component)) {
        const prefix = prefixIn(view, name, component);
        if (prefix === undefined || !isSecretly(name.slice(prefix.length))) continue;
        const key = `${name} ${component}`;
        if (!told.has(key) && !harmless.has(key)) yield byName(name, component, place, prefix);
      }
    }
  },
};

/** Values that show themselves what they are, under names that browsers get, each place once. */
export function* shippedSecrets(view: View): Iterable<Shipped> {
  const shipped = new Map<Held, string>();
  for (const held of heldValues(view)) {
    const prefix = shippingPrefix(view, held);
    if (prefix !== undefined && isSecret(held, prefix)) shipped.set(held, prefix);
  }
  for (const [held] of byPlace(shipped.keys())) yield { held, prefix: shipped.get(held) ?? '' };
}

interface Shipped {
  readonly held: Held;
  readonly prefix: string;
}

function byKind({ name, component, environment, place, traits }: Held, prefix: string): Draft {
  return {
    name,
    environment,
    component,
    message: `${name} holds a value that browsers must not have, and ${prefix} ships it to them: ${traits.kind?.what}`,
    location: place,
    remedy: {
      text: `Replace the value where it was issued, and set the new one as ${serverName(name, prefix)}, which only the server reads`,
    },
    subject: 'kind',
    group: `kind ${placeName(place)}`,
  };
}

function byName(name: string, component: string, place: Location, prefix: string): Draft {
  return {
    name,
    component,
    message: `${name} is called a secret, and ${prefix} ships it to browsers`,
    location: place,
    remedy: {
      text: `Rename it to ${serverName(name, prefix)} and read it on the server; a value that was ever shipped is to be replaced`,
    },
    severity: 'warning',
    subject: 'name',
    group: `name ${component}`,
  };
}

/** What the shape of a value says, alone or with a name for secrets; API_KEY is the name of public keys too. */
function isSecret({ name, traits: { kind } }: Held, prefix: string): boolean {
  if (kind?.clientSafe !== false || !SECRET.has(kind.privilege)) return false;
  if (isShippedByVendor(kind.id) || kind.confidence === 'low') return false;
  return kind.by === 'shape' || kind.prefix !== undefined || isSecretly(name.slice(prefix.length));
}

function isSecretly(name: string): boolean {
  return SECRET_NAME.test(name) && !hasWord(name, SHOWN);
}

/** The names that something of a component reads or sets, each with a place to point at. */
function namesOf(view: View, component: string): Map<string, Location> {
  const places = new Map<string, Location>();
  for (const { name, place, injected } of view.matrix.supplies(component)) {
    if (!injected && !places.has(name)) places.set(name, place);
  }
  for (const { name, reads } of view.matrix.variables(component)) {
    const read = reads.find(({ setting }) => setting === 'source');
    if (read !== undefined && !places.has(name)) places.set(name, read.place);
  }
  return places;
}

/** Switches, such as whether to ask for a password, and keys that their kind allows browsers to have. */
function harmlessOf(view: View): Set<string> {
  const harmless = heldValues(view).filter(
    ({ traits: { flag, kind } }) => flag !== undefined || kind?.clientSafe === true,
  );
  return new Set(
    harmless.flatMap(({ name, components }) => components.map((one) => `${name} ${one}`)),
  );
}
