import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { withSamples } from '../helpers/samples.ts';
import { tempFolder } from '../helpers/temp.ts';
import { put } from './hostile.ts';

const run = builtProgram();
const KEY = withSamples('sk_live_<b62:99>');
const HEX = withSamples('<hex:40>');
const LINES = withSamples('<b62:76>\n<b62:76>\nA1b<b62:9>==');
const PIECE = 8;
const WINDOWS = [KEY.slice('sk_live_'.length), HEX, ...LINES.split('\n')].flatMap((text) =>
  Array.from({ length: text.length - PIECE + 1 }, (_, at) => text.slice(at, at + PIECE)),
);

/** Wherever a name can stand, a credential stands in its place. */
const FILES = {
  'package.json': `{ "name": "shop", "dependencies": { "next": "15" }, "scripts": { "start": "${KEY}=1 node --env-file=.env x.js $${KEY}" } }`,
  '.env': `${KEY}=STRIPE_SECRET_KEY\n${HEX}=x\nCERTIFICATE=${LINES}\nOK=1\npostgres://app:${HEX}@db.shop.io/app?sslmode=1\n{\n"token":"${KEY}==",\n}\n${KEY}_URL=1\n`,
  '.env.example': `${KEY}=\nCERTIFICATE=${LINES}\n# ${KEY}=x\n`,
  'src/a.ts': `use(process.env["${KEY}_URL"]!, process.env["${KEY}" + rest]!, process.env["${KEY}"]!, process.env.${KEY}, env('${KEY}'), \`\${process.env["${HEX}"]}\`)`,
  'src/b.py': `import os\nos.environ["${KEY}"]\nos.getenv("${HEX}")\n`,
  'src/c.rb': `ENV.fetch("${KEY}")\n`,
  'src/d.go': `package d\nimport "os"\nvar d = os.Getenv("${KEY}")\n`,
  'src/e.php': `<?php getenv("${KEY}"); $_ENV['${HEX}'];\n`,
  Dockerfile: `FROM node\nARG ${KEY}\nENV ${KEY}=x ${HEX}=y\n`,
  'compose.yaml': `services:\n  web:\n    build: .\n    env_file: docker.env\n    environment: ["${KEY}", "A=\${${KEY}:?${HEX}}"]\n`,
  'docker.env': `${KEY}=x\n${KEY}\nCERTIFICATE=${LINES}\n`,
  'vercel.json': `{ "env": { "${KEY}": "x" }, "build": { "env": { "${HEX}": "y" } } }`,
  '.replit': `[env]\n${KEY} = "x"\n`,
  'turbo.json': `{ "globalEnv": ["${KEY}"], "tasks": { "build": { "env": ["${HEX}"] } } }`,
  '.github/workflows/a.yml': `on: push\nenv: { ${KEY}: x, A: "\${{ secrets.${KEY} }}" }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo $${KEY}\n`,
};

const COMMANDS = [
  ['check'],
  ['check', '--format', 'json', '--debug'],
  ['check', '--format', 'sarif'],
  ['check', '--environment', 'production', '--from', 'process', '--phase', 'run'],
  ['scan'],
  ['scan', '--format', 'json'],
  ['diff', 'development', 'production'],
  ['explain', 'CERTIFICATE'],
  ['explain', KEY],
  ['sources', '--debug'],
  ['snapshot', '--environment', 'production'],
  ['init'],
];

describe('what stands where a name belongs is not told', { timeout: 60_000 }, () => {
  test.each(COMMANDS)('%s %s', async (...args) => {
    const cwd = tempFolder();
    for (const [path, text] of Object.entries(FILES)) put(cwd, path, text);
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '-A'], { cwd });
    const { code, stdout, stderr } = await run(args, { cwd, env: { [KEY]: '1', [HEX]: '1' } });
    expect(code).toBeLessThan(4);
    expect(WINDOWS.filter((window) => (stdout + stderr).includes(window))).toEqual([]);
    if (args[0] === 'check') expect(stderr).toContain('where the name of a variable belongs');
  });
});
