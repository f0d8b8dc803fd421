import { algolia } from './algolia/allowlist.ts';
import { aws } from './aws/allowlist.ts';
import { azure } from './azure/allowlist.ts';
import { clickhouseCloud } from './clickhouse-cloud/allowlist.ts';
import { cloudflare } from './cloudflare/allowlist.ts';
import { code } from './code/index.ts';
import { digitalocean } from './digitalocean/allowlist.ts';
import { docker } from './docker/index.ts';
import { dotenv } from './dotenv/index.ts';
import { elasticCloud } from './elastic-cloud/allowlist.ts';
import { gcp } from './gcp/allowlist.ts';
import { githubOrganization } from './github/allowlist.ts';
import { github } from './github/index.ts';
import { hosting } from './hosting/index.ts';
import { launch } from './launch/index.ts';
import { mailgun } from './mailgun/allowlist.ts';
import { mongodbAtlas } from './mongodb-atlas/allowlist.ts';
import { neon } from './neon/allowlist.ts';
import { planetscale } from './planetscale/allowlist.ts';
import { process } from './process/index.ts';
import { redisCloud } from './redis-cloud/allowlist.ts';
import { render } from './render/allowlist.ts';
import { replit } from './replit/index.ts';
import { sendgrid } from './sendgrid/allowlist.ts';
import { snapshot } from './snapshot/index.ts';
import { supabase } from './supabase/allowlist.ts';
import { turbo } from './turbo/index.ts';
import type { AllowlistSource, EgressEntry, Provider } from './types.ts';
import { vercel } from './vercel/index.ts';

/** Every place that envparity knows to look at. */
export const providers: readonly Provider[] = [
  code,
  dotenv,
  docker,
  github,
  hosting,
  launch,
  process,
  replit,
  snapshot,
  turbo,
  vercel,
];

/** Every place that envparity can ask whom a third party lets in; the configuration itself is one more. */
export const allowlistSources: readonly AllowlistSource[] = [
  algolia,
  aws,
  azure,
  clickhouseCloud,
  cloudflare,
  digitalocean,
  elasticCloud,
  gcp,
  githubOrganization,
  mailgun,
  mongodbAtlas,
  neon,
  planetscale,
  redisCloud,
  render,
  sendgrid,
  supabase,
];

/** Every platform that tells where something leaves from, asked only where the configuration names it. */
export const egressSources: readonly EgressEntry[] = [
  {
    id: 'azure',
    title: 'Azure App Service',
    load: async () => (await import('./azure/egress.ts')).azureEgress,
  },
  {
    id: 'digitalocean',
    title: 'DigitalOcean',
    load: async () => (await import('./digitalocean/egress.ts')).digitaloceanEgress,
  },
  {
    id: 'fly',
    title: 'Fly.io',
    load: async () => (await import('./fly/egress.ts')).flyEgress,
  },
  {
    id: 'github',
    title: 'GitHub',
    load: async () => (await import('./github/egress.ts')).githubEgress,
  },
  {
    id: 'heroku',
    title: 'Heroku',
    load: async () => (await import('./heroku/egress.ts')).herokuEgress,
  },
  {
    id: 'railway',
    title: 'Railway',
    load: async () => (await import('./railway/egress.ts')).railwayEgress,
  },
  {
    id: 'render',
    title: 'Render',
    load: async () => (await import('./render/egress.ts')).renderEgress,
  },
  {
    id: 'vercel',
    title: 'Vercel',
    load: async () => (await import('./vercel/egress.ts')).vercelEgress,
  },
];
