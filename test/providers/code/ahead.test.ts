import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Files, scriptFiles } from '../../../providers/code/files.ts';
import { groupOf, packed, widthOf } from '../../../providers/code/glance.ts';
import { recognisers } from '../../../providers/code/recognisers/index.ts';
import { specifierList } from '../../../providers/code/specifiers.ts';
import { lookAhead } from '../../../src/tree/ahead.ts';
import { openFolder } from '../../../src/tree/folder.ts';
import { root } from '../../helpers/project.ts';
import { makeFolder, removeFolder } from '../../helpers/temp.ts';

const FILES = 900;
const groups = recognisers.map((one) => groupOf(one.idioms, one.applies !== undefined));
const nowhere = pathToFileURL(join(root, 'no-such-program.js'));

/** What files may hold; every third holds nothing. */
const TEXTS = [
  'export const a = process.env.A;',
  "import { z } from './módulo';\nimport x from '../part-1/module-7';\nconst env = z;",
  "import { getEnv } from '@vercel/functions';\nexport default getEnv();",
  'declare namespace NodeJS { interface ProcessEnv { A: string } }',
  "require('dotenv').config(); import('convict');",
  'const { DB } = import.meta.env; Config.string("X");',
  ...recognisers.flatMap(({ idioms }) => idioms).map((idiom) => `// ${idiom}`),
];

const folder = makeFolder();
const ahead = join(folder, 'ahead.mjs');

beforeAll(async () => {
  for (let index = 0; index < FILES; index += 1) {
    const parent = join(folder, 'tree', `part-${index % 30}`);
    mkdirSync(parent, { recursive: true });
    const text = index % 3 === 0 ? '' : (TEXTS[index % TEXTS.length] ?? '');
    writeFileSync(join(parent, `module-${index}.ts`), `${text}\n// ${'x'.repeat(index)}\n`);
  }
  writeFileSync(join(folder, 'tree/large.ts'), 'x'.repeat(6 * 1024 * 1024));
  await build({
    entryPoints: [join(root, 'providers/code/ahead.ts')],
    outfile: ahead,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
});
afterAll(() => removeFolder(folder));

/** All that is known of the files in the end. */
function known(program: URL) {
  const tree = openFolder(join(folder, 'tree'));
  const files = scriptFiles(tree, groups, program);
  // A head start: otherwise so few files are looked at before the other thread runs.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, program === nowhere ? 0 : 300);
  const glances = files.paths.map((_, index) => seen(files, index));
  const tails = ['módulo', 'module-7', 'functions', 'dotenv', 'convict', 'nothing'];
  const mentions = tails.map((tail) => files.mentions(tail));
  return { paths: files.paths, read: files.read(), glances, mentions, problems: tree.problems };
}

function seen(files: Files, index: number) {
  const glance = files.glance(index);
  if (glance === undefined) return undefined;
  const { isSubject, isOwn } = glance;
  return { isSubject, isOwn, groups: groups.map((_, group) => isSubject && glance.has(group)) };
}

function program(name: string, text: string): URL {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

describe('files that another thread looks at', () => {
  it('are all looked at there, if nobody is faster', () => {
    const tree = openFolder(join(folder, 'tree'));
    const paths = tree.files.map(({ path }) => path);
    const order = { program: pathToFileURL(ahead), order: groups, width: widthOf(groups) };
    const other = lookAhead(tree, paths, order);
    for (let second = 0; second < 60 && other?.board.ended() !== true; second += 1);
    const list = specifierList();
    for (const [index, path] of paths.entries()) {
      expect(other?.board.take(index)).toBe(false);
      const text = tree.latin1(path);
      const words = other?.board.found(index);
      expect(words && Array.from(words)).toEqual(text === undefined ? text : packed(text, groups));
      list.add(index, text ?? '');
    }
    expect(other?.sent()).toEqual(list.all());
  });

  it('are known as if there were none', () => {
    const alone = known(nowhere);
    expect(alone.paths.length).toBe(FILES + 1);
    expect(alone.read).toBe(FILES);
    expect(alone.problems.map(({ code }) => code)).toEqual(['file-too-large']);
    expect(alone.mentions.filter((found) => found.length > 0).length).toBe(5);
    for (let run = 0; run < 3; run += 1) expect(known(pathToFileURL(ahead))).toEqual(alone);
  });

  it('are looked at here when it does not start, dies, or says nothing at its end', () => {
    const alone = known(nowhere);
    expect(known(program('throws.mjs', 'throw new Error()'))).toEqual(alone);
    expect(known(program('malformed.mjs', 'const = ;'))).toEqual(alone);
    const dies = `
      import { workerData } from 'node:worker_threads';
      const words = new Int32Array(workerData.shared);
      Atomics.compareExchange(words, (workerData.width + 1) * 890, 0, 1);
      process.exit(1);`;
    expect(known(program('dies.mjs', dies))).toEqual(alone);
    const silent = `
      import { workerData } from 'node:worker_threads';
      const words = new Int32Array(workerData.shared);
      const at = (workerData.width + 1) * 890;
      if (Atomics.compareExchange(words, at, 0, 1) === 0) {
        words[at + 1] = 3;
        words[at + 2] = 0;
        Atomics.store(words, at, 3);
      }
      workerData.port.close();`;
    const { mentions } = known(program('silent.mjs', silent));
    expect(mentions).toEqual(alone.mentions);
  });
});
