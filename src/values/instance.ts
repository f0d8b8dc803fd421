import { member } from '../formats/shape.ts';
import type { Connection } from './connection.ts';
import { base64Text, claimsOf, jsonObject } from './decode.ts';
import { united } from './united.ts';

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
  return ofKind(value, kind) ?? ofConnection(connection) ?? ofName(name, value) ?? ofText(value);
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

/** Hosts that name whose they are. */
const HOSTS: readonly (readonly [of: string, host: RegExp])[] = [
  ['supabase', /^(?:db\.)?([a-z0-9]{20})\.supabase\.(?:co|in)$/],
  // https://neon.com/docs/connect/connection-pooling
  ['neon', /^(ep-[a-z0-9-]+?)(?:-pooler)?\.[a-z0-9.-]*neon\.(?:tech|build)$/],
  ['convex', /^([a-z]+-[a-z]+-\d+)\.convex\.(?:cloud|site)$/],
  // https://clerk.com/docs/deployments/environments
  ['clerk', /^([a-z0-9-]+\.clerk\.accounts\.dev|clerk\.[a-z0-9.-]+)$/],
  // https://auth0.com/docs/get-started/tenant-settings
  ['auth0', /^([a-z0-9-]+(?:\.[a-z]{2}(?:-\d)?)?)\.auth0\.com$/],
  // https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  ['sentry', /^(o\d+)\.ingest(?:\.[a-z]{2})?\.sentry\.io$/],
  // https://firebase.google.com/docs/web/learn-more#config-object
  ['google-cloud', /^([a-z0-9-]+)\.(?:firebaseapp\.com|appspot\.com|firebasestorage\.app)$/],
  [
    'google-cloud',
    /^([a-z0-9-]+)-default-rtdb\.(?:firebaseio\.com|[a-z0-9-]+\.firebasedatabase\.app)$/,
  ],
  ['google-cloud', /^([a-z0-9-]+)\.iam\.gserviceaccount\.com$/],
  ['upstash', /^([a-z0-9-]+)\.upstash\.io$/],
  // https://docs.aws.amazon.com/general/latest/gr/rande.html
  [
    'aws-region',
    /^(?:[a-z0-9.-]+\.)?(?:s3|sqs|sns|ses|email|cognito-idp)[.-]([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com$/,
  ],
];

function ofConnection(connection: Connection | undefined): Belonging | undefined {
  if (connection === undefined) return undefined;
  const { hosts, user, scheme } = connection;
  const host = hosts[0] ?? '';
  if (host.endsWith('.pooler.supabase.com'))
    return belonging('supabase', /^[a-z_]+\.([a-z0-9]{20})$/.exec(user)?.[1]);
  return scheme === 'cloudinary' ? belonging('cloudinary', host) : ofHost(host);
}

const SOME_HOST = united(HOSTS.map(([, pattern]) => pattern));

function ofHost(host: string): Belonging | undefined {
  if (!host.includes('.') || !SOME_HOST.some((pattern) => pattern.test(host))) return undefined;
  for (const [of, pattern] of HOSTS) {
    const found = pattern.exec(host);
    if (found !== null) return belonging(of, found[1]);
  }
  return undefined;
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
