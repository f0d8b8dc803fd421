import { expect, test } from 'vitest';
import { platformOf } from '../../src/wellknown/platform.ts';

type Row = readonly [
  title: string,
  env: Readonly<Record<string, string>>,
  id?: string,
  phase?: string,
];

const rows: readonly Row[] = [
  ['nothing', {}],
  ['a laptop', { HOME: '/h', CI: 'false' }],
  ['a build of Vercel', { VERCEL: '1', CI: '1' }, 'vercel', 'build'],
  ['a function of Vercel', { VERCEL: '1', AWS_LAMBDA_FUNCTION_NAME: 'f' }, 'vercel', 'run'],
  ['Vercel, and nothing else', { VERCEL: '1' }, 'vercel'],
  ['`vercel build` on a runner', { VERCEL: '1', CI: '1', GITHUB_ACTIONS: 'true' }, 'vercel'],
  ['a deployment of Replit', { REPLIT_DEPLOYMENT: '1', REPL_ID: 'x' }, 'replit', 'run'],
  ['a workspace of Replit', { REPL_ID: 'x' }, 'replit'],
  ['Render, which sets one thing in both', { RENDER: 'true', RENDER_INSTANCE_ID: 'i' }, 'render'],
  ['Railway, which sets one thing in both', { RAILWAY_PROJECT_ID: 'p' }, 'railway'],
  ['Fly.io', { FLY_MACHINE_ID: 'm' }, 'fly', 'run'],
  ['a dyno', { DYNO: 'web.1' }, 'heroku', 'run'],
  ['a build of Heroku', { DYNO: 'run.1', SOURCE_VERSION: 'abc' }, 'heroku'],
  ['Cloud Run', { K_SERVICE: 's' }, 'cloud-run', 'run'],
  ['a job of Cloud Run', { CLOUD_RUN_JOB: 'j' }, 'cloud-run', 'run'],
  ['Lambda', { AWS_LAMBDA_FUNCTION_NAME: 'f' }, 'aws-lambda', 'run'],
  ['a pod', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, 'kubernetes', 'run'],
  ['Fly.io on nothing else', { FLY_MACHINE_ID: 'm', KUBERNETES_SERVICE_HOST: 'h' }, 'fly', 'run'],
  ['a runner in a pod', { KUBERNETES_SERVICE_HOST: 'h', CI: 'true' }, 'kubernetes'],
  ['Jenkins in a pod', { KUBERNETES_SERVICE_HOST: 'h', JENKINS_URL: 'u' }, 'kubernetes'],
  ['a workspace in a pod', { KUBERNETES_SERVICE_HOST: 'h', CODESPACES: 'true' }, 'kubernetes'],
  ['an empty marker', { K_SERVICE: '', VERCEL: '', DYNO: '' }],
];

test.each(rows.map((row) => ({ row })))('$row.0', ({ row: [, env, id, phase] }) => {
  const { id: found, phase: told } = platformOf(env) ?? {};
  expect([found, told]).toEqual([id, phase]);
});
