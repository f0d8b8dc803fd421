import type { Canary } from './canaries.ts';

/** Gives the next canaries, each with the name that it is of. */
export type Take = (count: number) => readonly Canary[];
export type Files = Readonly<Record<string, string>>;

/** Where a provider finds values in a tree; what it gets from elsewhere is in `elsewhere.ts`. */
export type Places = (take: Take) => Files;

/** Quoted so that JSON, YAML, TOML and a Dockerfile read the same text. */
const quoted = (text: string) => JSON.stringify(text);
const one = (take: Take) => take(1)[0]?.value ?? '';
const joined = (canaries: readonly Canary[], line: (canary: Canary, at: number) => string) =>
  canaries.map(line).join('\n');
/** One line, without what a shell would take for its own. */
const shellWord = (text: string) => `'${text.replace(/['\n]/g, ' ')}'`;

const compose = (take: Take) => `
name: shop
services:
  web:
    build: { context: ., args: { BUILD_TOKEN: ${quoted(one(take))} } }
    env_file: [docker.env, { path: missing.env, required: false }]
    command: ["node", "x.js", ${quoted(`--token=${one(take)}`)}]
    labels: { note: ${quoted(one(take))} }
    environment:
${joined(take(12), ({ name, value }) => `      ${name}: ${quoted(value.replaceAll('$', '$$'))}`)}
      CUT_PASSWORD: $xY9${one(take).replace(/\W/g, '')}
      FALLBACK: "\${UNSET_HERE:-${one(take).replace(/["\\\n{}]/g, '')}}"
      REFUSED: "\${UNSET_TOO:?${one(take).replace(/["\\\n{}]/g, '')}}"
  worker:
    image: shop
    environment:
${joined(take(3), ({ name, value }) => `      - ${quoted(`${name}=${value}`)}`)}
secrets:
  token: { environment: ${quoted(one(take))} }
  file: { file: ./secrets/token.txt }
configs:
  settings: { content: ${quoted(one(take))} }
`;

const dockerfile = (take: Take) => `FROM node:20 AS base
${joined(take(4), ({ name, value }) => `ENV ${name}=${quoted(value.replaceAll('\n', ' '))}`)}
ENV OLD_FORM ${one(take).replaceAll('\n', ' ')}
ARG BUILD_TOKEN=${quoted(one(take).replaceAll('\n', ' '))}
LABEL note=${quoted(one(take).replaceAll('\n', ' '))}
RUN EXPORTED=${shellWord(one(take))} node build.js --key ${shellWord(one(take))}
CMD ["node", "x.js", ${quoted(one(take))}]
`;

const workflow = (take: Take) => `
on: push
env:
${joined(take(4), ({ name, value }) => `  ${name}: ${quoted(value)}`)}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    env: { DB: "\${{ secrets.PROD_DB || '${one(take).replace(/['"\\\n]/g, '')}' }}" }
    strategy: { matrix: { token: [${quoted(one(take))}] } }
    steps:
      - uses: acme/action@v1
        with: { token: ${quoted(one(take))} }
      - run: |
          export TOKEN=${shellWord(one(take))}
          echo "LATER=${one(take).replaceAll('\n', ' ')}" >> "$GITHUB_ENV"
          vercel deploy --token ${shellWord(one(take))} -e KEY=${shellWord(one(take))}
          fly secrets set KEY=${shellWord(one(take))}
          docker run -e KEY=${shellWord(one(take))} shop
        env: { GIVEN: ${quoted(one(take))} }
`;

const dotenv = (take: Take, count: number) =>
  `${joined(take(count), ({ name, value }, at) => line(name, value, at))}
export EXPORTED=${one(take)} # ${one(take)}
REPEATED=${one(take)}
REPEATED=${one(take)}
INTERPOLATED=\${EXPORTED}-\${MISSING:-${one(take)}}
${one(take)}
# The line before it would be its name.
=${one(take)}
no name here: ${one(take)}
UNTERMINATED="${one(take)}
`;

function line(name: string, value: string, at: number): string {
  if (value.includes('\n') || at % 3 === 0) return `${name}="${value}"`;
  return at % 3 === 1 ? `${name}='${value}'` : `${name}=${value}`;
}

/** By the provider that reads them. The names are read by the code that stands under `code`. */
export const PLACES: Readonly<Record<string, Places>> = {
  code: (take) => ({
    'src/literals.ts': `// ${one(take).replaceAll('\n', ' ')}
export const a = process.env.WITH_DEFAULT ?? ${quoted(one(take))};
export const b = process.env.IN_BRANCH === ${quoted(one(take))} ? 1 : ${quoted(one(take))};
export const c = [process.env.REPEATED, ${quoted(one(take))}, \`${one(take).replace(/[`$\\]/g, '')}\`];
process.env.ASSIGNED = ${quoted(one(take))};
if (!process.env.NEVER_SET) throw new Error(${quoted(`set it to ${one(take)}`)}); // ${one(take).replaceAll('\n', ' ')}
`,
    'src/schema.ts': `import { z } from 'zod';
export const env = z.object({
  IN_SCHEMA: z.string().default(${quoted(one(take))}).describe(${quoted(one(take))}),
  CHOSEN: z.enum([${quoted(one(take))}, ${quoted(one(take))}]),
  TOLD: z.string({ error: ${quoted(one(take))} }),
}).parse(process.env);
`,
    'prisma/schema.prisma': `datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL") // ${one(take).replaceAll('\n', ' ')}\n}\n`,
  }),
  docker: (take) => ({
    'compose.yaml': compose(take),
    'compose.override.yml': `services: { web: { environment: { OVERRIDDEN: ${quoted(one(take))} } } }\n`,
    'docker.env': joined(take(4), ({ name, value }) => `${name}=${value.replaceAll('\n', ' ')}`),
    'secrets/token.txt': one(take),
    Dockerfile: dockerfile(take),
    '.devcontainer/devcontainer.json': JSON.stringify({
      image: 'node',
      containerEnv: Object.fromEntries(take(3).map(({ name, value }) => [name, value])),
      remoteEnv: { GIVEN: `\${localEnv:HOME_TOKEN:${one(take)}}` },
      runArgs: ['-e', `KEY=${one(take)}`],
      postCreateCommand: `KEY=${shellWord(one(take))} node x`,
    }),
  }),
  dotenv: (take) => ({
    '.env': dotenv(take, 60),
    '.env.local': dotenv(take, 60),
    '.env.production': dotenv(take, Number.POSITIVE_INFINITY),
    '.env.example': dotenv(take, 6),
    '.env.vault': dotenv(take, 3),
    '.envrc': dotenv(take, 3),
    '.flaskenv': dotenv(take, 3),
    '.dev.vars': dotenv(take, 3),
    'config/staging.env': dotenv(take, 6),
    'rails/Gemfile': "gem 'dotenv-rails'\n",
    'rails/.env.production': dotenv(take, 6),
    'vite/package.json': '{ "name": "vite", "dependencies": { "vite": "7.0.0" } }',
    'vite/.env.production': dotenv(take, 6),
    'node/package.json': '{ "name": "node", "scripts": { "start": "node --env-file=.env x.js" } }',
    'node/.env': dotenv(take, 6),
  }),
  github: (take) => ({
    '.github/workflows/deploy.yml': workflow(take),
    '.github/workflows/broken.yml': `on: push\njobs:\n  a:\n   - ${quoted(one(take))}\n  b: [${one(take)}\n`,
    '.github/actions/own/action.yml': `name: own\ninputs: { token: { default: ${quoted(one(take))} } }\nruns: { using: composite, steps: [{ run: ${quoted(`A=${shellWord(one(take))} x`)}, shell: bash, env: { A: ${quoted(one(take))} } }] }\n`,
  }),
  hosting: (take) => ({
    'fly.toml': `app = "shop"\n[env]\nKEY = ${quoted(one(take))}\n`,
    'netlify.toml': `[build.environment]\nKEY = ${quoted(one(take))}\n`,
    'render.yaml': `services: [{ type: web, envVars: [{ key: KEY, value: ${quoted(one(take))} }] }]\n`,
    'wrangler.toml': `name = "shop"\n[vars]\nKEY = ${quoted(one(take))}\n`,
    'app.json': JSON.stringify({ env: { KEY: { value: one(take) } } }),
  }),
  launch: (take) => ({
    'package.json': JSON.stringify({
      name: 'shop',
      dependencies: { next: '15.0.0', zod: '4.0.0', turbo: '2.0.0' },
      scripts: {
        start: `FOO=${shellWord(one(take))} node x --key ${shellWord(one(take))}`,
        dev: `cross-env FOO=${shellWord(one(take))} dotenv -v KEY=${shellWord(one(take))} -- next dev`,
        broken: `FOO="${one(take).replace(/["\n]/g, '')} node x`,
      },
    }),
  }),
  process: () => ({}),
  replit: (take) => ({
    '.replit': `run = ${quoted(`TOKEN=${shellWord(one(take))} node x`)}
[env]
${joined(take(3), ({ name, value }) => `${name} = ${quoted(value)}`)}
[userenv.production]
${joined(take(3), ({ name, value }) => `${name} = ${quoted(value)}`)}
[deployment]
run = ["sh", "-c", ${quoted(`TOKEN=${shellWord(one(take))} node x`)}]
build = ${quoted(one(take))}
`,
    'replit.nix': `{ pkgs }: { env = { KEY = ${quoted(one(take))}; }; }\n`,
    'part/.replit-artifact/artifact.toml': `[[services]]\n[services.production.run.env]\nKEY = ${quoted(one(take))}\nBROKEN = "${one(take)}\n`,
  }),
  snapshot: (take) => ({
    'kept/hand.json': JSON.stringify({
      schemaVersion: 1,
      takenAt: '2026-01-15T08:00:00.000Z',
      environment: 'carried',
      phase: 'run',
      version: '1.0.0',
      value: one(take),
      variables: take(6).map(({ name, value }) => ({
        name,
        value,
        digest: { '0123456789abcdef': '0'.repeat(32) },
        traits: {
          kind: { id: value, what: value, privilege: 'secret', vendor: value },
          host: { place: 'vendor', vendor: value, identity: { digest: { x: value } } },
          dummy: { id: value, what: value },
          expiresAt: value,
          problems: [{ code: value, severity: value }],
          instance: { of: value },
        },
      })),
    }),
    'kept/foreign.json': JSON.stringify({
      schemaVersion: 1,
      variables: one(take),
      takenAt: one(take),
    }),
    'kept/half.json': `{"schemaVersion":1,"environment":${quoted(one(take))},`,
  }),
  turbo: (take) => ({
    'turbo.json': JSON.stringify({
      globalDependencies: [one(take)],
      globalEnv: ['NODE_ENV'],
      note: one(take),
      tasks: { build: { env: ['DATABASE_URL'], with: [one(take)], note: one(take) } },
    }),
  }),
  vercel: (take) => ({
    'vercel.json': JSON.stringify({
      env: Object.fromEntries(take(3).map(({ name, value }) => [name, value])),
      build: { env: { KEY: one(take) } },
      crons: [{ path: one(take), schedule: '0 0 * * *' }],
    }),
    '.vercel/project.json': JSON.stringify({
      projectId: 'prj_shop',
      orgId: 'team_1',
      projectName: 'shop',
      note: one(take),
    }),
    '.vercel/.env.production.local': dotenv(take, 3),
  }),
};

/** Reads names, so that there is something to say of each. */
export function readingCode(names: readonly string[]): Files {
  const all = new Set([
    ...names,
    'DATABASE_URL',
    'EXPORTED',
    'REPEATED',
    'DB',
    'STRIPE_SECRET_KEY',
  ]);
  const lines = [...all].map((name) => `if (!process.env.${name}) throw new Error('${name}');`);
  return { 'src/names.ts': `${lines.join('\n')}\n` };
}

/** What is expected in vain, of values that are secret themselves. */
export function configuration(take: Take): Files {
  return {
    'envparity.yaml': `environments:
  production: { sources: [{ vercel: true }, { github: true }] }
  staging: { sources: [{ docker: { container: web } }] }
  test: { sources: [{ docker: { compose: { live: true } } }] }
  carried: { sources: [{ snapshot: kept/hand.json }] }
variables:
  EXPORTED: { pattern: ${quoted(`^${one(take).replace(/[^\w]/g, '.')}$`)} }
  DATABASE_URL: { oneOf: [${quoted(one(take))}, ${quoted(one(take))}], same: true }
  REPEATED: { different: true, description: ${quoted(one(take))} }
`,
    'broken.yaml': `rules: { missing: ${quoted(one(take))}, ${one(take)}: off }\nvariables: { A: { pattern: ${quoted(`(${one(take)}`)} } }\n${one(take)}: [\n`,
    'invalid.yaml': `rules: { missing: ${quoted(one(take))} }\nvariables: { A: { pattern: ${quoted(`(${one(take)}`)}, required: ${quoted(one(take))} } }\nignore: [{ reason: ${quoted(one(take))}, until: ${quoted(one(take))} }]\n`,
  };
}
