import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { withSamples } from '../helpers/samples.ts';
import { tempFolder } from '../helpers/temp.ts';
import { put } from './hostile.ts';

const run = builtProgram();
const KEY = withSamples('sk_live_<b62:99>');
/** What all keys of the kind start with may be shown. */
const SECRET = KEY.slice('sk_live_'.length);
const PIECE = 6;

const ALONE = {
  'package.json': '{ "name": "shop", "dependencies": { "next": "15" } }',
  'envparity.yaml':
    'rules: { hardcoded: error, debug-in-production: warning, undocumented: warning }\n' +
    'environments: { production: { sources: [{ dotenv: .env.production }] } }\n',
  '.env.production': 'APP_NAME=shop\n',
};

/** Each alone is one finding, with its line beside it. */
const LINES = [
  ['src/a.ts', `use("${KEY}", process.env.PAY_URL!.trim()) // ${KEY}`],
  ['src/a.ts', `use(\`${KEY} \${process.env.PAY_URL!.trim()} ${KEY}\`)`],
  ['src/a.ts', `use(process.env.PAY_URL!.trim(), /${KEY}/)`],
  ['src/a.ts', `const x = \`first\n${KEY} \${process.env.PAY_URL!.trim()} ${KEY}\`;`],
  ['src/b.tsx', `export const B = () => <p>${KEY} {process.env.PAY_URL!.trim()} ${KEY}</p>;`],
  ['src/d.py', `import os\nuse("${KEY}", os.environ["PAY_URL"])  # ${KEY}\n`],
  ['src/d.py', `import os\nx = f"""first\n${KEY} {os.environ["PAY_URL"]} ${KEY}"""\n`],
  ['src/e.rb', `use("${KEY}", ENV.fetch("PAY_URL"), %w[${KEY}], :${KEY}) # ${KEY}\n`],
  ['src/e.rb', `x = <<~END\n  ${KEY} #{ENV.fetch("PAY_URL")} ${KEY}\nEND\n`],
  [
    'src/f.go',
    `package f\n\nimport "os"\n\nvar x = use(\`first\n${KEY}\`, os.Getenv("PAY_URL"), "${KEY}") // ${KEY}\n`,
  ],
  [
    'src/h.vue',
    `<template><p>${KEY}</p></template><script setup>use(import.meta.env.PAY_URL, '${KEY}')</script><p>${KEY}</p>`,
  ],
  ['src/c.ts', `export const PAY_URL = '${KEY}'; use(process.env.PAY_URL!.trim())`],
] as const;

/** Every place that a rule looks at. */
const FILES = {
  ...ALONE,
  'src/a.ts': `export const a = process.env.STRIPE_SECRET_KEY ?? '${KEY}';\nnew Stripe("${KEY}");\n`,
  'src/c.vue': `<template><p title="${KEY}">${KEY}</p></template>\n<script setup>\nuse(import.meta.env.VITE_PAY!, '${KEY}');\n</script>\n`,
  '.env': `STRIPE_SECRET_KEY=${KEY}\nNEXT_PUBLIC_PAY_SECRET=${KEY}\nSTRIPE_SECRET_KEY=${KEY} \nOLD=${KEY}\n`,
  '.env.development': `STRIPE_SECRET_KEY="${KEY}\nSTRIPE_PUBLISHABLE_KEY=${KEY}\n`,
  '.env.example': `STRIPE_SECRET_KEY=${KEY}\n# OTHER=${KEY}\n`,
  'compose.yaml': `services:\n  web:\n    build: { context: ., args: { TOKEN: ${KEY} } }\n    environment: { PAY: "${KEY}" }\n`,
  Dockerfile: `FROM node\nARG PAY_API_KEY=${KEY}\nENV OTHER=${KEY}\nRUN next build\n`,
  '.replit': `[env]\nPAY_API_KEY = "${KEY}"\nOTHER = "${KEY}"\n`,
  '.github/workflows/a.yml': `on: push\nenv: { KEY: ${KEY} }\njobs:\n  a:\n    runs-on: x\n    if: secrets.A == '${KEY}'\n    steps:\n      - uses: a/b@v1\n        with: { token: ${KEY} }\n`,
};

const COMMANDS = [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--debug', '--environment', 'production,development'],
  ['scan'],
  ['scan', '--format', 'json'],
  ['diff', 'development', 'production'],
  ['diff', 'development', 'production', '--format', 'json'],
  ['explain', 'STRIPE_SECRET_KEY'],
  ['explain', 'STRIPE_SECRET_KEY', '--format', 'json'],
];

describe('of a credential no more is shown than the start of its kind', { timeout: 60_000 }, () => {
  test.each(COMMANDS.map((args) => ({ args, title: args.join(' ') })))(
    '$title',
    async ({ args }) => {
      const shown = await shownOf(FILES, args);
      expect(shown).toContain('STRIPE_SECRET_KEY');
      if (args[0] === 'check') expect(shown).toContain('sk_live_…');
    },
  );

  test.each(LINES)('beside a name in %s: line %#', async (file, text) => {
    const shown = await shownOf({ ...ALONE, [file]: text }, ['check']);
    expect(shown).toMatch(/│ .*PAY_URL/);
  });
});

async function shownOf(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const folder = tempFolder();
  for (const [path, text] of Object.entries(files)) put(folder, path, text);
  for (const git of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', git, { cwd: folder });
  const { stdout, stderr } = await run(args, { cwd: folder });
  const shown = stdout + stderr;
  for (let at = 0; at + PIECE <= SECRET.length; at += 1)
    expect(shown).not.toContain(SECRET.slice(at, at + PIECE));
  return shown;
}
