import {
  type Draft,
  isFileLocation,
  type Privilege,
  type Severity,
  usualEnvironment,
} from '../model/index.ts';
import { isPerAccount } from '../values/classification.ts';
import { sameValue } from '../values/same.ts';
import { byPlace, type Held, heldValues, isWorkplace } from './held.ts';
import { setAgain } from './set-again.ts';
import { placeName, placeOf } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** What a project makes up for itself, and who has it signs, opens or enters with it. */
const OWN =
  /(?:^|_)(?:SESSION|JWT|AUTH|NEXTAUTH|COOKIE|CSRF|SIGNING|ENCRYPTION|CRYPTO|CRON|HMAC|HASH|TOKEN|APP|SERVER|INTERNAL|ADMIN|MASTER|REVALIDATE|REVALIDATION|PAYLOAD|WEBHOOK)_(?:SECRET|SECRET_KEY|KEY|SALT|PEPPER)$|^(?:SECRET|SECRET_KEY|SECRET_KEY_BASE|KEY_BASE|SALT|PEPPER)$|(?:^|_)(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|RABBITMQ|ADMIN|ROOT|SUPERUSER)_?(?:ROOT_)?PASS(?:WORD|WD)?$/;
/** Frameworks whose secret is one of the project's own. */
const FRAMEWORKS: ReadonlySet<string> = new Set(['authjs', 'django', 'laravel', 'rails']);
const ACTING: ReadonlySet<Privilege> = new Set<Privilege>(['secret', 'restricted', 'admin']);

/** Whoever develops can do in production what the secret allows. */
export const sameSecretEverywhere: Rule = {
  id: 'same-secret-everywhere',
  severity: 'warning',
  title: 'Production and development share a secret that each should have one of its own of',
  onByDefault: false,
  *check(view) {
    const secrets = heldValues(view).filter(
      (held) => !held.overridable && severityOf(held) !== undefined,
    );
    const served = secrets.filter(({ environment }) => isServed(view, environment));
    const tried = secrets.filter(isWorkplace);
    for (const [held] of byPlace(served)) {
      const twin = tried.find((other) => isTwin(view, held, other));
      if (twin !== undefined) yield draft(view, held, twin);
    }
  },
};

/** Previews and staging are tried out with what developers have. */
function isServed({ deployed }: View, environment: string): boolean {
  const usual = usualEnvironment(environment) ?? 'production';
  return usual === 'production' && deployed.includes(environment);
}

function severityOf({ name, traits }: Held): Severity | undefined {
  const { kind, placeholder, dummy, reference, length, flag, scheme } = traits;
  if (placeholder || dummy !== undefined || reference || flag !== undefined) return undefined;
  // Short ones are equal by chance; of databases and of modes other rules tell.
  if (length === 'short' || scheme !== undefined || kind?.environment !== undefined)
    return undefined;
  // One client may well have the addresses of both.
  if (/(?:^|_)CLIENT_SECRET$/.test(name)) return undefined;
  if (kind?.clientSafe || kind?.privilege === 'publishable' || isPerAccount(kind?.id))
    return undefined;
  if (kind?.vendor === undefined || kind.vendor === 'generic')
    return OWN.test(name) ? 'warning' : undefined;
  if (FRAMEWORKS.has(kind.vendor) || kind.privilege === 'webhook') return 'warning';
  return ACTING.has(kind.privilege) ? 'info' : undefined;
}

/** A line of a file that both load is one thing, which is about the file. */
function isTwin(view: View, held: Held, other: Held): boolean {
  if (held.name !== other.name || !held.components.some((one) => other.components.includes(one)))
    return false;
  if (isFileLocation(held.place) && isSamePlace(held, other)) return false;
  if (sameValue(held.value, other.value) !== 'same') return false;
  const { same = [], different = [] } = view.expectation(held.name) ?? {};
  return ![same, different].some(
    (all) => all.includes(held.environment) && all.includes(other.environment),
  );
}

function isSamePlace(a: Held, b: Held): boolean {
  return JSON.stringify(a.place) === JSON.stringify(b.place);
}

function draft(view: View, held: Held, twin: Held): Draft {
  const { name, environment, component, place } = held;
  return {
    name,
    environment,
    component,
    message: `${name} is the same in ${placeOf(view, environment, component)} and in ${twin.environment}, so that whoever develops has the secret of ${environment}`,
    location: place,
    related: [{ location: twin.place, message: `set for ${twin.environment} here` }],
    remedy: setAgain(view, twin, `Set another one for ${twin.environment}`),
    severity: severityOf(held) ?? 'warning',
    subject: twin.environment,
    group: `${environment} ${placeName(place)}`,
  };
}
