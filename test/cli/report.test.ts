import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/net/git.ts';
import { builtProgram } from '../helpers/built.ts';
import { DRIFTED, project } from './project.ts';

const run = builtProgram();
const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03'];

/** A server's checkout, in which a report is run day after day. */
async function checkout() {
  const { '.env': _, ...files } = DRIFTED;
  const root = project(files);
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  const state = join(project({}), 'state.json');
  const report = (day: number, ...args: readonly string[]) =>
    run(['report', '--state', state, ...args], { cwd: root, env: at(day) });
  return { root, state, report };
}

function at(day: number) {
  return { SOURCE_DATE_EPOCH: String(Date.parse(`${DAYS[day]}T00:00:00Z`) / 1000) };
}

/** What production holds, as a process in it tells. */
async function holding(root: string, env: Readonly<Record<string, string>>) {
  const config = 'environments:\n  production:\n    sources: [{ snapshot: production.json }]\n';
  writeFileSync(join(root, 'envparity.yaml'), config);
  const args = ['snapshot', '--environment', 'production', '--phase', 'run'];
  await run([...args, '--output', join(root, 'production.json')], { env: { ...at(0), ...env } });
}

const MORE = "if (!process.env.MORE) throw new Error('MORE');\n";

describe('a report', () => {
  test('tells everything at first, and then nothing as long as nothing changes', async () => {
    const { state, report } = await checkout();
    const first = await report(0);
    expect(first.stdout).toContain('API_KEY is needed here');
    expect([first.code, first.stderr]).toEqual([1, '']);
    const kept = readFileSync(state, 'utf8');
    expect(kept).toContain('2026-11-01T00:00:00.000Z');
    expect(first.stdout + kept).not.toContain('canary');
    expect(await report(1)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(state, 'utf8')).toBe(kept);
  });

  test('tells what is new, and counts what was told before', async () => {
    const { root, report } = await checkout();
    await report(0);
    writeFileSync(join(root, 'src/more.ts'), MORE);
    const { code, stdout } = await report(1);
    expect(code).toBe(1);
    expect(stdout).toContain('MORE is needed here');
    expect(stdout).not.toContain('API_KEY is needed here');
    expect((await report(2)).stdout).toBe('');
  });

  test('tells what is mended', async () => {
    const { root, report } = await checkout();
    await report(0);
    writeFileSync(join(root, '.env.production'), 'API_KEY=canary\n');
    const { code, stdout } = await report(1);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Mended since the last report: \d+ findings?$/m);
    expect(stdout).not.toContain('canary');
    expect((await report(2)).stdout).toBe('');
  });

  test('tells which source can no longer be read, and when it can be again', async () => {
    const { root, report } = await checkout();
    const place = join(root, 'production.json');
    await holding(root, { API_KEY: 'canary-1' });
    const { code: first } = await report(0);
    const text = readFileSync(place);
    rmSync(place);
    const lost = await report(1);
    expect([first, lost.code]).toEqual([0, 3]);
    expect(lost.stdout).toMatch(/^Can no longer be read: snapshots$/m);
    const still = await report(1, '--allow-incomplete');
    expect([still.code, still.stdout]).toEqual([0, '']);
    writeFileSync(place, text);
    const back = await report(2);
    expect(back.stdout).toMatch(/^Can be read again: snapshots$/m);
    expect(back.code).toBe(0);
  });

  test('tells what has changed at a place', async () => {
    const { root, report } = await checkout();
    await holding(root, { API_KEY: 'canary-1', OLD_KEY: 'canary-2' });
    await report(0);
    await holding(root, { API_KEY: 'canary-1' });
    const { stdout } = await report(1);
    expect(stdout).toContain('OLD_KEY is gone from');
    expect((await report(2)).stdout).toBe('');
  });
});

describe('the whole of it', () => {
  test('in Markdown says of each finding since when', async () => {
    const { report } = await checkout();
    await report(0);
    const { stdout, code } = await report(1, '--format', 'markdown');
    expect(code).toBe(0);
    expect(stdout).toContain('`API_KEY` is needed here');
    expect(stdout).toContain('since 2026\\-11\\-01');
    expect(stdout).not.toContain('envparity-state');
  });

  test.each([
    ['html', /^<!doctype html>/i],
    ['json', /^\{\n {2}"schemaVersion": 1/],
  ])('in %s goes to a file, and what is new to standard output', async (format, start) => {
    const { root, report } = await checkout();
    const { stdout, stderr } = await report(0, '--format', format, '--output', 'out');
    expect(readFileSync(join(root, 'out'), 'utf8')).toMatch(start);
    expect(stdout).toContain('API_KEY is needed here');
    expect(stderr).toContain('Wrote out\n');
    // It names every variable, and is no use of one.
    expect((await report(1, '--format', format, '--output', 'out')).stdout).toBe('');
  });

  test('that cannot be written is told again the next time', async () => {
    const { state, report } = await checkout();
    const { code, stderr } = await report(0, '--output', 'none/out');
    expect([code, existsSync(state)]).toEqual([2, false]);
    expect(stderr).toContain('none/out could not be written');
    expect((await report(1)).stdout).toContain('API_KEY is needed here');
  });
});

describe('the page shows what became of', () => {
  const KEY = 'q8Zt2kWnT4vR7xYbC1mE5pLsJ9dHfGaU3oQiXwVzKyA=';

  /** A server that is told each day what production holds, and where it leaves from. */
  async function server() {
    const { root, state } = await checkout();
    const page = join(root, 'page.html');
    const day = async (at: number, key: string, addresses: string, more = '') => {
      const env = { ENVPARITY_KEY: KEY, SOURCE_DATE_EPOCH: seconds(at) };
      await run(
        ['snapshot', '--environment', 'production', '--phase', 'run', '--output', `${root}/p.json`],
        { env: { ...env, API_KEY: key } },
      );
      const config = `environments:\n  production:\n    sources: [{ snapshot: p.json }]\n    egress: ${addresses}\n${more}`;
      writeFileSync(join(root, 'envparity.yaml'), config);
      return run(['report', '--state', state, '--output', page, '--format', 'html'], {
        cwd: root,
        env,
      });
    };
    const shown = () => readFileSync(page, 'utf8');
    return { root, state, day, shown };
  }

  const seconds = (day: number) => String(Date.parse(`${DAYS[day]}T00:00:00Z`) / 1000);

  test('a secret of which only the key tells, and its value is nowhere', async () => {
    const { state, day, shown } = await server();
    await day(0, 'canary-a-0123456789', '[203.0.113.9]');
    expect(shown()).toContain('First seen on 2026-11-01, today, and not changed since');
    await day(1, 'canary-b-0123456789', '[203.0.113.9]');
    expect(shown()).toContain('Seen with another value on 2026-11-02, today');
    const kept = readFileSync(state, 'utf8');
    expect(await day(2, 'canary-b-0123456789', '[203.0.113.9]')).toMatchObject({ stdout: '' });
    expect(readFileSync(state, 'utf8'), 'nothing has changed').toBe(kept);
    expect(shown()).toContain('Seen with another value on 2026-11-02, 1 day ago');
    const { baseline } = JSON.parse(kept);
    const digests = baseline.variables.flatMap(({ digest = {} }) => Object.entries(digest).flat());
    expect(digests.length).toBeGreaterThan(0);
    for (const secret of ['canary', KEY, ...digests]) expect(shown()).not.toContain(secret);
    expect(JSON.stringify(JSON.parse(kept).history.rotations)).not.toMatch(
      new RegExp(digests.join('|')),
    );
  });

  test('an address that is gone: by name only where the configuration allows it', async () => {
    const value = 'canary-a-0123456789';
    const concealed = await server();
    await concealed.day(0, value, '[203.0.113.9]');
    await concealed.day(1, value, '[203.0.113.10]');
    expect(concealed.shown()).toContain('<code>203.0.113.10</code><p>Seen since 2026-11-02</p>');
    expect(concealed.shown()).toContain(
      'kept as a digest only</small><p>Gone since 2026-11-02</p>',
    );
    expect(readFileSync(concealed.state, 'utf8')).not.toContain('203.0.113');
    const open = await server();
    const allowed = 'baseline: { addresses: true }\n';
    await open.day(0, value, '[203.0.113.9]', allowed);
    await open.day(1, value, '[203.0.113.10]', allowed);
    expect(open.shown()).toContain('<code>203.0.113.9</code><p>Gone since 2026-11-02</p>');
  });

  test('what cannot be read: it is not known, and not gone', async () => {
    const { root, day, shown } = await server();
    const value = 'canary-a-0123456789';
    await day(0, value, '[203.0.113.9]');
    await day(1, value, '[{ observed: none.json }]');
    expect(shown()).toContain('Not known since 2026-11-02');
    expect(shown()).not.toContain('Gone since');
    rmSync(join(root, 'p.json'));
    await day(2, value, '[203.0.113.9]');
    expect(shown()).toContain('Seen since 2026-11-03');
    expect(shown()).toContain('Not known from 2026-11-02 to 2026-11-03');
  });
});

describe('a state file', () => {
  test('has to be named', async () => {
    const { root } = await checkout();
    const { code, stderr } = await run(['report'], { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'error: report needs a file for what it told last\n  Add `--state FILE`; the first report makes it\n',
    );
  });

  test.each([
    ['empty', ''],
    ['cut off', '{ "stateVersion": 1, "findings"'],
    ['a list', '[]'],
    ['a baseline', '{ "baselineVersion": 1 }'],
    ['of another version', '{ "stateVersion": 2, "findings": {}, "unread": {} }'],
    ['nested without end', '['.repeat(100_000)],
    ['somebody’s key', '-----BEGIN PRIVATE KEY-----\ncanary\n'],
    ['binary', '\0\u0001'],
  ])('that is %s is left alone, and says what to do', async (_, text) => {
    const { state, report } = await checkout();
    writeFileSync(state, text);
    const { code, stdout, stderr } = await report(0);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^error: .*state\.json /);
    expect(stderr).toMatch(/\n {2}Name (?:another|a) file after `--state`/);
    expect(stderr).not.toContain('canary');
    expect(readFileSync(state, 'utf8')).toBe(text);
  });

  test('of a folder, or in none, is no file', async () => {
    const { root, report } = await checkout();
    const folder = await run(['report', '--state', 'src'], { cwd: root });
    expect([folder.code, folder.stdout]).toEqual([2, '']);
    expect(folder.stderr).toContain('src is not a regular file');
    const none = await report(0, '--state', 'none/state.json');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('none/state.json could not be written');
  });

  test('whose baseline is none serves all the same', async () => {
    const { state, report } = await checkout();
    await report(0);
    const kept = JSON.parse(readFileSync(state, 'utf8'));
    writeFileSync(state, JSON.stringify({ ...kept, baseline: { places: 'x' } }));
    const { code, stdout } = await report(1);
    expect([code, stdout]).toEqual([0, '']);
    expect(statSync(state).size).toBeGreaterThan(100);
  });

  test.each([
    [
      'of another form',
      { rotations: [{ names: { API_KEY: ['2026-11-01 told'] } }], addresses: [] },
    ],
    ['with a day that is none', { rotations: [hostileRotation('2026-11-99 told')], addresses: [] }],
    ['with markup', { rotations: [hostileRotation('2026-11-01 told<img>')], addresses: [] }],
  ])('whose history is %s serves all the same', async (_, history) => {
    const { state, report } = await checkout();
    await report(0);
    const kept = JSON.parse(readFileSync(state, 'utf8'));
    writeFileSync(state, JSON.stringify({ ...kept, history }));
    const { code, stdout } = await report(1, '--format', 'html');
    expect(code).toBe(0);
    expect(stdout).not.toContain('<img');
  });

  test('whose names are markup shows them as text', async () => {
    const { state, report } = await checkout();
    await report(0);
    const kept = JSON.parse(readFileSync(state, 'utf8'));
    const rotations = [hostileRotation('2026-10-01 told')];
    writeFileSync(state, JSON.stringify({ ...kept, history: { rotations, addresses: [] } }));
    const { code, stdout } = await report(1, '--format', 'html');
    expect(code).toBe(0);
    expect(stdout).toContain('&lt;img src=x&gt;_SECRET');
    expect(stdout).not.toContain('<img');
  });
});

/** What somebody wrote into a state by hand. */
function hostileRotation(event: string) {
  const text = '<img src=x>';
  const place = { environment: text, channel: text, source: text };
  return { ...place, names: { [`${text}_SECRET`]: [event] } };
}
