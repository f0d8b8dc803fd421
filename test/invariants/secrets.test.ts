import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { providers } from '../../providers/index.ts';
import { CHECK_FORMATS, REPORT_FORMATS } from '../../src/cli/options.ts';
import { builtProgram, type Options } from '../helpers/built.ts';
import { tempFolder } from '../helpers/temp.ts';
import { type Canary, canaries } from './secrecy/canaries.ts';
import { failing, healthy, tokens } from './secrecy/elsewhere.ts';
import { PLACES } from './secrecy/places.ts';
import { plantedProject, takeFrom } from './secrecy/project.ts';
import { searchFor } from './secrecy/search.ts';
import { fingerprint } from './tree.ts';

const run = builtProgram();
/** Processes at a time. */
const AT_ONCE = 3;

interface Case {
  readonly args: readonly string[];
  /** Exit codes that are right; absent: 0, 1 and 3. */
  readonly codes?: readonly number[];
  readonly options?: Options;
}

const JSON_FORMAT = ['--format', 'json'];
const ALL = ['--environment', 'production,staging,test,development,carried'];
const FROM = ['--environment', 'production', '--from', 'process', '--phase', 'run'];
const REFUSED = [2];
const EVERY_SOURCE = ['sources', ...JSON_FORMAT, ...ALL];

/** Every command in every format; alone, with `--debug` and `--offline`; then what goes wrong. */
const CASES: readonly Case[] = [
  { args: ['scan', '--debug'] },
  { args: ['scan', ...JSON_FORMAT] },
  { args: ['check', '--debug', ...ALL] },
  ...CHECK_FORMATS.map((format) => ({ args: ['check', '--format', format] })),
  { args: ['check', '--offline', '--debug', ...JSON_FORMAT] },
  { args: ['check', '--since', 'HEAD', '--debug'] },
  { args: ['check', ...FROM, ...JSON_FORMAT, '--debug'] },
  { args: ['diff', 'development', 'production', '--debug'] },
  { args: ['diff', 'staging', 'production', ...JSON_FORMAT] },
  { args: ['explain', 'DATABASE_URL', '--debug'] },
  { args: ['explain', 'EXPORTED', ...JSON_FORMAT] },
  { args: ['explain', 'secret-in-file', '--debug'] },
  { args: ['sources', '--offline', '--debug'] },
  { args: EVERY_SOURCE },
  { args: ['snapshot', '--environment', 'production', '--debug'], codes: [0] },
  { args: ['snapshot', '--environment', 'x', '--output', 'kept/written.json'], codes: [0] },
  { args: ['report', '--state', 'kept/state.json', '--debug'] },
  ...REPORT_FORMATS.map((format) => ({
    args: [
      'report',
      '--state',
      'kept/state.json',
      '--format',
      format,
      '--output',
      `kept/report.${format}`,
    ],
  })),
  { args: ['report', '--state', '.env', '--debug'], codes: REFUSED },
  { args: ['init', 'part', '--debug'], codes: [0] },
  { args: ['key'], codes: [0] },
  { args: ['completion'], codes: [0] },
  { args: ['check', '--nonsense', '--debug'], codes: REFUSED },
  { args: ['explain', '--debug'], codes: REFUSED },
  { args: ['init', '--debug'], codes: REFUSED },
  ...['broken.yaml', 'invalid.yaml', '.env', 'kept/hand.json', 'Dockerfile'].map((file) => ({
    args: ['check', '--config', file, '--debug'],
    codes: REFUSED,
  })),
  ...['kept/foreign.json', 'kept/half.json', '.env', 'compose.yaml'].map((file) => ({
    args: ['check', '--snapshot', file, '--debug'],
    codes: REFUSED,
  })),
  ...['kept/foreign.json', 'kept/half.json', '.env'].map((file) => ({
    args: ['check', '--egress', file, '--debug'],
    codes: REFUSED,
  })),
  { args: ['egress', '--environment', 'production', '--offline', '--debug'], codes: REFUSED },
  { args: ['check', '.env', '--debug'], codes: REFUSED },
];

/** As soon as the program itself has begun. */
const ONCE_READY =
  "process.on('newListener', (event) => event === 'unhandledRejection' && setImmediate(crash)); const crash = () =>";

/** Modules that are loaded ahead and break the program; each quotes a value where it does. */
const DEFECTS: readonly (readonly [name: string, code: string])[] = [
  ['unhandled', `${ONCE_READY} void Promise.reject(new Error(VALUE));`],
  ['uncaught', `${ONCE_READY} { throw VALUE; };`],
  [
    'thrown',
    `const { stringify } = JSON;
     JSON.stringify = (value, ...rest) => {
       if (value?.findings) throw new TypeError(VALUE, { cause: new Error(VALUE) });
       return stringify(value, ...rest);
     };`,
  ],
];

describe('no part of a value leaves the program', { timeout: 300_000 }, () => {
  const all = canaries();
  const search = searchFor(all);

  test('whatever is planted, run, and goes wrong', async () => {
    const take = takeFrom(all);
    const cwd = plantedProject(all, take);
    const own = tokens(take);
    const [platforms, broken] = [await healthy(own, take), await failing(own, take)];
    onTestFinished(async () => {
      for (const server of [...platforms.servers, ...broken.servers]) await server.close();
    });
    const env = { ...Object.fromEntries(all.map(({ name, value }) => [name, value])), ...own };
    const cases: readonly Case[] = [
      ...CASES,
      { args: ['check', ...ALL, '--debug'], options: { env: broken.env } },
      ...DEFECTS.map(([name, code]) => ({
        args: name === 'thrown' ? ['check', '--debug', ...JSON_FORMAT] : ['scan', '--debug'],
        codes: REFUSED,
        options: { preload: [defect(name, code, all)] },
      })),
    ];
    const before = fingerprint(cwd);
    const leaks: string[] = [];
    await inTurn(cases, async ({ args, codes = [0, 1, 3], options = {} }) => {
      const given = { ...env, ...platforms.env, ...options.env };
      const { code, stdout, stderr } = await run(args, { ...options, cwd, env: given });
      const what = args.join(' ');
      expect(codes, `${what}: ${stderr.slice(0, 300)}`).toContain(code);
      expect(stdout.length + stderr.length, what).toBeGreaterThan(0);
      if (options.preload) expect(stderr, what).toContain('This is a defect in envparity');
      if (args === EVERY_SOURCE) expect(seenBy(stdout), stderr).toEqual(READ);
      leaks.push(...search(`${stdout}\n${stderr}`).map((found) => `${what}: ${found}`));
    });
    const written = [...fingerprint(cwd)].filter(([path, state]) => before.get(path) !== state);
    const files = written.map(([path]) => path).filter((path) => /\.\w+$/.test(path));
    expect(files.map((path) => path.slice(cwd.length + 1)).sort()).toEqual([
      'kept/report.html',
      'kept/report.json',
      'kept/report.markdown',
      'kept/state.json',
      'kept/written.json',
      'part/envparity.yaml',
    ]);
    for (const path of files)
      leaks.push(...search(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`));
    expect(leaks).toEqual([]);
  });

  test('every provider has its places, and all of them hold some', () => {
    // A platform that is only asked for an allowlist holds no value of a variable.
    expect(Object.keys(PLACES).sort()).toEqual(providers.map(({ id }) => id).sort());
    for (const [provider, place] of Object.entries(PLACES)) {
      // What this process holds is no file.
      if (provider === 'process') continue;
      for (const [path, text] of Object.entries(place(takeFrom(all))))
        if (!NO_VALUES.has(path)) expect(search(text).length, path).toBeGreaterThan(0);
    }
  });

  test('the search finds what it looks for', () => {
    expect(all.length).toBeGreaterThan(450);
    for (const { what, value } of all) {
      expect(search(`x ${value} x`).length, what).toBeGreaterThan(0);
      expect(search(Buffer.from(value).toString('base64')).length, what).toBeGreaterThan(0);
    }
  });
});

/** All but those that never say how much they have seen. */
const READ = Object.keys(PLACES)
  .filter((provider) => !['hosting', 'launch', 'process', 'turbo'].includes(provider))
  .sort();

/** The providers that had something to read: what is refused cannot leak. */
function seenBy(report: string): readonly string[] {
  const { sources } = JSON.parse(report) as {
    sources: readonly { provider: string; coverage: readonly { names: string }[] }[];
  };
  return sources
    .filter(({ coverage }) => coverage.some(({ names }) => names !== 'none'))
    .map(({ provider }) => provider)
    .sort();
}

/** These are only there so that others are read as they are. */
const NO_VALUES = new Set(['rails/Gemfile', 'vite/package.json', 'node/package.json']);

function defect(name: string, code: string, all: readonly Canary[]): string {
  const value = all.find(({ what }) => what === 'plain text')?.value;
  const path = join(tempFolder(), `${name}.mjs`);
  writeFileSync(path, `const VALUE = ${JSON.stringify(value)};\n${code}\n`);
  return path;
}

/** A few at a time, in their order. */
async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
