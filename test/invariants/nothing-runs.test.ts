import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtProgram } from '../helpers/built.ts';
import { root } from '../helpers/project.ts';
import { tempFolder } from '../helpers/temp.ts';
import { put } from './hostile.ts';
import { plant } from './tree.ts';

const run = builtProgram();
const skip = process.platform === 'win32';

const COMMANDS = [
  ['scan'],
  ['check'],
  ['check', '--since', 'HEAD', '--debug'],
  ['diff', 'development', 'production'],
  ['explain', 'CONTROL'],
];

test.skipIf(skip)('a hostile .git/config starts no program', async () => {
  const { folder, marker } = trapped();
  spawnSync('git', ['status'], { cwd: folder });
  expect(existsSync(marker), 'the trap does not work: plain git must spring it').toBe(true);
  for (const args of COMMANDS) {
    const fresh = trapped();
    const { code, stderr } = await run(args, { cwd: fresh.folder });
    expect([0, 1], stderr).toContain(code);
    expect(existsSync(fresh.marker), args.join(' ')).toBe(false);
  }
});

test.skipIf(skip)('nothing that the repository holds is executed', async () => {
  const folder = tempFolder();
  plant(folder);
  const marker = join(folder, 'ran');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');`;
  const command = `$(touch ${marker})`;
  put(folder, '.env', `CONTROL=${command}\nB=\`touch ${marker}\`\nC="\${D:-${command}}"\n`);
  put(folder, 'next.config.js', code);
  put(folder, 'envparity.config.js', code);
  put(folder, 'vite.config.ts', code);
  put(folder, 'drizzle.config.ts', `${code} process.env.DRIZZLE;`);
  put(folder, 'node_modules/yaml/index.js', code);
  put(folder, 'node_modules/.bin/git', `#!/bin/sh\ntouch ${marker}\n`);
  put(folder, 'git', `#!/bin/sh\ntouch ${marker}\n`);
  for (const path of ['git', 'node_modules/.bin/git']) chmodSync(join(folder, path), 0o755);
  const scripts = Object.fromEntries(
    ['preinstall', 'prepare', 'build', 'dev', 'start'].map((name) => [name, `touch ${marker}`]),
  );
  put(folder, 'package.json', JSON.stringify({ name: 'x', main: 'next.config.js', scripts }));
  for (const args of [...COMMANDS.filter((each) => !each.includes('--since')), ['init']]) {
    await run(args, { cwd: folder });
    expect(existsSync(marker), args.join(' ')).toBe(false);
  }
});

test('nothing goes to the network, and no second program but git is started', async () => {
  const folder = tempFolder();
  cpSync(join(root, 'examples/shop'), folder, { recursive: true });
  plant(join(folder, 'planted'));
  const marker = join(folder, 'reached');
  const trap = join(folder, 'trap.mjs');
  put(
    folder,
    'trap.mjs',
    TRAP.replaceAll('MARKER', () => JSON.stringify(marker)),
  );
  const env = { GITHUB_TOKEN: 'x', VERCEL_TOKEN: 'x', HTTPS_PROXY: 'http://127.0.0.1:9' };
  for (const args of [
    ...COMMANDS.filter((each) => !each.includes('--since')),
    ['check', '--offline'],
  ]) {
    const { code, stderr } = await run(args, { cwd: folder, env, preload: [trap] });
    expect([0, 1], stderr).toContain(code);
    expect(existsSync(marker), args.join(' ')).toBe(false);
  }
  put(folder, 'reach.mjs', "await fetch('http://127.0.0.1:49151').catch(() => {});");
  execFileSync(process.execPath, ['--import', trap, join(folder, 'reach.mjs')]);
  expect(existsSync(marker), 'the trap does not work: fetch must spring it').toBe(true);
});

/** Marks any attempt to connect, to resolve a name, or to start a program that is not git. */
const TRAP = `
import { createRequire, syncBuiltinESMExports } from 'node:module';
const require = createRequire(import.meta.url);
const { writeFileSync } = require('node:fs');
const spring = () => { writeFileSync(MARKER, ''); throw new Error('reached out'); };
require('node:net').Socket.prototype.connect = spring;
require('node:dgram').Socket.prototype.send = spring;
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt']) {
  require('node:dns')[name] = spring;
  require('node:dns').promises[name] = spring;
}
const children = require('node:child_process');
const { spawn } = children.ChildProcess.prototype;
children.ChildProcess.prototype.spawn = function (options) {
  return /(^|[\\\\/])git(\\.exe)?$/.test(options.file) ? spawn.call(this, options) : spring();
};
syncBuiltinESMExports();
`;

/** A repository whose git settings start a program at every opportunity that git offers. */
function trapped(): { folder: string; marker: string } {
  const folder = tempFolder();
  const marker = join(folder, '.git/sprung');
  plant(folder);
  put(folder, '.gitattributes', '* filter=trap diff=trap\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  put(folder, '.git/trap', `#!/bin/sh\ntouch '${marker}'\ncat 2>/dev/null </dev/null\n`);
  const trap = join(folder, '.git/trap');
  chmodSync(trap, 0o755);
  for (const hook of [
    'post-index-change',
    'post-checkout',
    'pre-commit',
    'reference-transaction',
  ]) {
    put(folder, `.git/hooks/${hook}`, `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(join(folder, `.git/hooks/${hook}`), 0o755);
  }
  appendFileSync(
    join(folder, '.git/config'),
    `[core]\n\tfsmonitor = ${trap}\n\thooksPath = ${join(folder, '.git/hooks')}\n` +
      `\tpager = ${trap}\n\tsshCommand = ${trap}\n\teditor = ${trap}\n\taskPass = ${trap}\n` +
      `[diff]\n\texternal = ${trap}\n[diff "trap"]\n\tcommand = ${trap}\n\ttextconv = ${trap}\n` +
      `[filter "trap"]\n\tclean = ${trap}\n\tsmudge = ${trap}\n\tprocess = ${trap}\n` +
      `[credential]\n\thelper = ${trap}\n[gpg]\n\tprogram = ${trap}\n` +
      `[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\turl = ext::${trap}\n\tpromisor = true\n\tpartialclonefilter = blob:none\n` +
      `[extensions]\n\tpartialClone = origin\n[core]\n\trepositoryformatversion = 1\n`,
  );
  appendFileSync(join(folder, 'src/app.ts'), '// changed\n');
  // An object that is missing makes git ask its remote for it.
  const id = git('rev-parse', 'HEAD:package.json').toString().trim();
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
  return { folder, marker };
}
