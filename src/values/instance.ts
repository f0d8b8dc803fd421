import { member } from '../formats/shape.ts';
import type { Connection } from './connection.ts';
import { base64Text, claimsOf, jsonObject } from './decode.ts';

/** To whose project, account or instance a credential belongs. */
export interface Belonging {
  readonly of: string;
  readonly id: string;
}

/**
 * What two credentials of one vendor have in common where they belong together. Only where the
 * vendor's format shows it; the id itself goes no further than an identity.
 */
export function belongingOf(
  name: string,
  value: string,
  kind: string | undefined,
  connection: Connection | undefined,
): Belonging | undefined {
  const known = ofKind(value, kind);
  if (known !== undefined) return known;
  return connection === undefined
    ? (ofName(name, value) ?? ofText(value))
    : ofConnection(connection);
}

function ofKind(value: string, kind: string | undefined): Belonging | undefined {
  switch (kind) {
    // https://supabase.com/docs/guides/auth/jwts
    case 'supabase-legacy-anon':
    case 'supabase-legacy-service-role':
      return belonging('supabase', text(member(claimsOf(value), 'ref')));
    // The publishable key is the address of the frontend API and a `$`, in base64.
    case 'clerk-publishable-test':
    case 'clerk-publishable-live':
      return belonging('clerk', base64Text(value.slice('pk_live_'.length)).replace(/\$$/, ''));
    case 'google-service-account-json':
      return belonging('google-cloud', text(member(jsonObject(value), 'project_id')));
    // Both keys of an account have its id behind a 5.
    case 'stripe-secret-test':
    case 'stripe-secret-live':
    case 'stripe-publishable-test':
    case 'stripe-publishable-live':
      return belonging('stripe', /^[a-z]k_(?:test|live)_5(1[A-Za-z0-9]{15})/.exec(value)?.[1]);
    // The number of the app's sender stands in its id.
    case 'firebase-app-id':
      return belonging('firebase-sender', value.split(':')[1]);
    // https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-terms.html
    case 'aws-cognito-user-pool-id':
      return belonging('aws-region', value.split('_')[0]);
    // https://docs.convex.dev/cli/deploy-key-types
    case 'convex-deploy-key-prod':
    case 'convex-deploy-key-dev':
    case 'convex-deployment':
      return belonging('convex', /:([a-z]+-[a-z]+-\d+)/.exec(value)?.[1]);
    // https://discord.com/developers/docs/reference#authentication
    case 'discord-bot-token':
      return belonging('discord', /^\d{17,20}$/.exec(base64Text(value.split('.')[0] ?? ''))?.[0]);
    default:
      return undefined;
  }
}

interface OwnedHost {
  readonly of: string;
  /** The last two labels of such hosts. */
  readonly under: string;
  readonly host: RegExp;
}

/** Hosts that name whose they are. */
const HOSTS: readonly OwnedHost[] = [
  {
    of: 'supabase',
    under: 'supabase.co supabase.in',
    host: /^(?:db\.)?([a-z0-9]{20})\.supabase\.(?:co|in)$/,
  },
  // https://neon.com/docs/connect/connection-pooling
  {
    of: 'neon',
    under: 'neon.tech neon.build',
    host: /^(ep-[a-z0-9-]+?)(?:-pooler)?\.(?:[a-z0-9.-]+\.)?neon\.(?:tech|build)$/,
  },
  {
    of: 'convex',
    under: 'convex.cloud convex.site',
    host: /^([a-z]+-[a-z]+-\d+)\.convex\.(?:cloud|site)$/,
  },
  // https://clerk.com/docs/deployments/environments
  { of: 'clerk', under: 'accounts.dev', host: /^([a-z0-9-]+\.clerk\.accounts\.dev)$/ },
  // https://auth0.com/docs/get-started/tenant-settings
  {
    of: 'auth0',
    under: 'auth0.com',
    host: /^([a-z0-9-]+(?:\.[a-z]{2}(?:-\d)?)?)\.auth0\.com$/,
  },
  // https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  {
    of: 'sentry',
    under: 'sentry.io',
    host: /^(o\d+)\.ingest(?:\.[a-z]{2})?\.sentry\.io$/,
  },
  // https://firebase.google.com/docs/web/learn-more#config-object
  {
    of: 'google-cloud',
    under: 'firebaseapp.com appspot.com firebasestorage.app',
    host: /^([a-z0-9-]+)\.(?:firebaseapp\.com|appspot\.com|firebasestorage\.app)$/,
  },
  {
    of: 'google-cloud',
    under: 'firebaseio.com firebasedatabase.app',
    host: /^([a-z0-9-]+)-default-rtdb\.(?:firebaseio\.com|[a-z0-9-]+\.firebasedatabase\.app)$/,
  },
  {
    of: 'google-cloud',
    under: 'gserviceaccount.com',
    host: /^([a-z0-9-]+)\.iam\.gserviceaccount\.com$/,
  },
  { of: 'upstash', under: 'upstash.io', host: /^([a-z0-9-]+)\.upstash\.io$/ },
  // https://docs.aws.amazon.com/general/latest/gr/rande.html
  {
    of: 'aws-region',
    under: 'amazonaws.com',
    host: /^(?:[a-z0-9.-]+\.)?(?:s3|sqs|sns|ses|email|cognito-idp)[.-]([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com$/,
  },
];
/** The frontend API of a Clerk instance in production, under the domain of its owner. */
const CLERK = 'clerk.';
const CLERK_HOST = /^clerk\.[a-z0-9.-]+$/;

const byDomain: ReadonlyMap<string, OwnedHost> = new Map(
  HOSTS.flatMap((one) => one.under.split(' ').map((domain) => [domain, one] as const)),
);

function ofConnection({ hosts, user, scheme }: Connection): Belonging | undefined {
  const host = hosts[0] ?? '';
  if (host.endsWith('.pooler.supabase.com'))
    return belonging('supabase', /^[a-z_]+\.([a-z0-9]{20})$/.exec(user)?.[1]);
  return scheme === 'cloudinary' ? belonging('cloudinary', host) : ofHost(host);
}

function ofHost(host: string): Belonging | undefined {
  if (host.startsWith(CLERK) && CLERK_HOST.test(host)) return belonging('clerk', host);
  const domain = host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
  const owned = byDomain.get(domain);
  return owned && belonging(owned.of, owned.host.exec(host)?.[1]);
}

/** A host without a scheme, or an address of mail. */
function ofText(value: string): Belonging | undefined {
  return value.includes('.')
    ? ofHost(value.slice(value.indexOf('@') + 1).toLowerCase())
    : undefined;
}

/** Ids that stand in a variable of their own. */
function ofName(name: string, value: string): Belonging | undefined {
  if (!/PROJECT$|_(?:ID|REF|NAME|REGION)$/.test(name)) return undefined;
  if (!/^[A-Za-z0-9._-]{2,80}$/.test(value)) return undefined;
  if (/(?:FIREBASE|GCP|GOOGLE_CLOUD|GCLOUD)_PROJECT(?:_ID)?$/.test(name))
    return belonging('google-cloud', value);
  if (/CLOUDINARY_CLOUD_NAME$/.test(name)) return belonging('cloudinary', value);
  if (/DISCORD_(?:CLIENT|APPLICATION|APP)_ID$/.test(name) && /^\d{17,20}$/.test(value))
    return belonging('discord', value);
  if (/FIREBASE_MESSAGING_SENDER_ID$/.test(name) && /^\d+$/.test(value))
    return belonging('firebase-sender', value);
  if (/(?:^|_)(?:AWS|S3|SQS|SNS|SES|COGNITO)(?:_DEFAULT)?_REGION$/.test(name))
    return belonging('aws-region', value);
  return /SUPABASE_PROJECT_(?:ID|REF)$/.test(name) && /^[a-z0-9]{20}$/.test(value)
    ? belonging('supabase', value)
    : undefined;
}

function belonging(of: string, id: string | undefined): Belonging | undefined {
  return id === undefined || id === '' ? undefined : { of, id };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
