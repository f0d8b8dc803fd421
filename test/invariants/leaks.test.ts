import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, type Change } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { put } from './hostile.ts';
import { canaries } from './secrecy/canaries.ts';
import { searchFor } from './secrecy/search.ts';

const run = builtProgram();

/** Of each form of value: one word, a key behind a public start, an address of many parts. */
const FORMS = ['plain text', 'resend-api-key', 'postgres address'];
const planted = canaries().filter(({ what }) => FORMS.includes(what));
const search = searchFor(planted);

function project(): string {
  const folder = tempFolder();
  const lines = planted.map(({ name, value }) => `${name}="${value}"`);
  const values = planted.map(({ value }) => value);
  put(folder, 'package.json', '{ "name": "shop" }');
  put(folder, '.env', `${lines.join('\n')}\n${values.join(' ')}\n`);
  // What is cut to the width of the terminal is no longer the value.
  const short = planted.filter(({ value }) => value.length < 20);
  const reads = short.map(({ name, value }) => `if (!process.env.${name}_2) throw 1; // ${value}`);
  put(folder, 'src/a.ts', reads.join('\n'));
  return folder;
}

/** What a defect could be; each stands once in the built program. */
interface Leak {
  readonly title: string;
  readonly change: Change;
  readonly args: readonly string[];
  /** Values as they are, which the last resort finds; what is made of them it cannot know. */
  readonly raw: boolean;
}

const TOLD = /known\.set\(value, \{ name, info: info\d*, identity, digest, others: void 0 \}\);/;
const LENGTH = /length: lengthOf\(value\),/;

const LEAKS: readonly Leak[] = [
  {
    title: 'a line of a log',
    change: [TOLD, '$& process.stderr.write(`described ${value}\\n`);'],
    args: ['check'],
    raw: true,
  },
  {
    title: 'a message that quotes a line',
    change: [/\$\{MEANINGS\w*\[skipped\.code\]\}/, '$${content.split("\\n")[skipped.line - 1]}'],
    args: ['check', '--debug'],
    raw: true,
  },
  {
    title: 'an excerpt that masks nothing',
    change: [
      /known\d* \?\? alone\(line, start, name\)/,
      '{ text: line, name: { start, length: name.length } }',
    ],
    args: ['check'],
    raw: true,
  },
  {
    title: 'a trait that is the value, in a file',
    change: [LENGTH, 'length: value,'],
    args: ['snapshot', '--environment', 'production', '--output', 'it.json'],
    raw: true,
  },
  {
    title: 'a defect whose message is told',
    change: [
      /if \(!\(error instanceof Error\)\) return typeof error;/,
      'if (error instanceof Error) return error.message;',
    ],
    args: ['check', '--format', 'json'],
    raw: true,
  },
  {
    title: 'a trait that keeps the first characters',
    change: [LENGTH, 'length: value.slice(-9),'],
    args: ['snapshot', '--environment', 'production'],
    raw: false,
  },
  {
    title: 'a line of a log in base64',
    change: [TOLD, '$& process.stderr.write(Buffer.from(value).toString("base64"));'],
    args: ['check'],
    raw: false,
  },
];

/** The program without its last resort. */
const WITHOUT: Change = [/if \(texts\d*\.length === 0\) return text;/, 'return text;'];
const env = Object.fromEntries(planted.map(({ name, value }) => [name, value]));

describe.each(LEAKS)('$title', ({ change, args, raw }) => {
  const leaked = async (changes: readonly Change[]) => {
    const cwd = project();
    const options = { cwd, env, preload: args.includes('json') ? [defect(cwd)] : [] };
    const { stdout, stderr } = await run(args, { ...options, changes });
    const file = join(cwd, 'it.json');
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return search([stdout, stderr, written].join('\n'));
  };

  test('fails the search', async () => {
    expect(await leaked([change, WITHOUT])).not.toEqual([]);
  });

  test(raw ? 'is met by the last resort' : 'is beyond the last resort', async () => {
    const found = await leaked([change]);
    if (raw) expect(found).toEqual([]);
    else expect(found).not.toEqual([]);
  });
});

/** Quotes a value in what it throws when the report is written. */
function defect(folder: string): string {
  const path = join(folder, 'defect.mjs');
  const message = JSON.stringify(planted.map(({ value }) => value).join(' '));
  writeFileSync(
    path,
    `const { stringify } = JSON;
     JSON.stringify = (value, ...rest) => {
       if (value?.findings) throw new TypeError(${message});
       return stringify(value, ...rest);
     };`,
  );
  return path;
}

test('the last resort reaches what writes to the streams past the program, in its own words', async () => {
  const cwd = project();
  const [value] = planted.map((canary) => canary.value);
  const stray = join(cwd, 'stray.mjs');
  writeFileSync(
    stray,
    `process.on('beforeExit', () => {
       console.log('stray', ${JSON.stringify(value)});
       console.error({ stray: [${JSON.stringify(value)}] });
     });`,
  );
  const { stdout, stderr } = await run(['check'], { cwd, preload: [stray] });
  expect(stdout).toContain('stray •••\n');
  expect(stderr).toMatch(/stray: \[\s+'•••'\s+\]/);
});

test.each([
  ['check'],
  ['check', '--environment', 'production', '--from', 'process', '--format', 'json'],
  ['diff', 'development', 'production', '--format', 'json'],
  ['sources', '--format', 'json'],
  ['snapshot', '--environment', 'production'],
])('where nothing leaks it changes no byte: %s %s %s', async (...args) => {
  const options = { cwd: project(), env: { ...env, SOURCE_DATE_EPOCH: '1800000000' } };
  const [guarded, bare] = [
    await run(args, options),
    await run(args, { ...options, changes: [WITHOUT] }),
  ];
  expect(guarded).toEqual(bare);
  expect(guarded.stdout.length).toBeGreaterThan(0);
});
