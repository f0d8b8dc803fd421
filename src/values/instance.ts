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
  return ofKind(value, kind) ?? ofConnection(connection) ?? ofName(name, value);
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

function ofConnection(connection: Connection | undefined): Belonging | undefined {
  const host = connection?.hosts[0] ?? '';
  const user = connection?.user ?? '';
  const supabase =
    /^(?:db\.)?([a-z0-9]{20})\.supabase\.(?:co|in)$/.exec(host) ??
    (host.endsWith('.pooler.supabase.com') ? /^[a-z_]+\.([a-z0-9]{20})$/.exec(user) : null);
  if (supabase !== null) return belonging('supabase', supabase[1]);
  // https://neon.com/docs/connect/connection-pooling
  const neon = /^(ep-[a-z0-9-]+?)(?:-pooler)?\.[a-z0-9.-]*neon\.(?:tech|build)$/.exec(host);
  if (neon !== null) return belonging('neon', neon[1]);
  const convex = /^([a-z]+-[a-z]+-\d+)\.convex\.(?:cloud|site)$/.exec(host);
  if (convex !== null) return belonging('convex', convex[1]);
  return connection?.scheme === 'cloudinary' ? belonging('cloudinary', host) : undefined;
}

/** Ids that stand in a variable of their own. */
function ofName(name: string, value: string): Belonging | undefined {
  if (!/^[A-Za-z0-9._-]{2,80}$/.test(value)) return undefined;
  if (/(?:FIREBASE|GCP|GOOGLE_CLOUD|GCLOUD)_PROJECT(?:_ID)?$/.test(name))
    return belonging('google-cloud', value);
  if (/CLOUDINARY_CLOUD_NAME$/.test(name)) return belonging('cloudinary', value);
  if (/DISCORD_(?:CLIENT|APPLICATION|APP)_ID$/.test(name) && /^\d{17,20}$/.test(value))
    return belonging('discord', value);
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
