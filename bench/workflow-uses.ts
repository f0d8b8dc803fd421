/**
 * Compares every use of a secret or variable that the GitHub provider finds in the workflows of some
 * checkouts with a line by line search that shares no code with it.
 *
 *     node scripts/run.mjs bench/workflow-uses.ts <folder>...
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkflows } from '../providers/github/workflows/index.ts';
import type { Context } from '../providers/types.ts';
import { readComponents } from '../src/components/index.ts';
import type { Tree } from '../src/tree/types.ts';

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'build']);

/** Workflows wherever they lie: collections of samples keep them outside `.github`. */
function* workflowsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* workflowsIn(path);
    else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) {
      const text = readFileSync(path, 'utf8');
      if (/^jobs:\s*$/m.test(text) && /^\s+(runs-on|uses):/m.test(text)) yield path;
    }
  }
}

/** `line:NAME` of each use, `*` for all, `?` for a computed name. */
function search(text: string): string[] {
  const found: string[] = [];
  for (const { code, line } of codeOf(text)) {
    const bare = code.replace(/'(?:[^']|'')*'/g, (quoted) =>
      /^'[\w-]+'$/.test(quoted) ? quoted : quoted.replace(/[^\n]/g, ' '),
    );
    const use =
      /(?<![\w.'-])(?:secrets|vars)\b(?:\s*\.\s*([\w-]+|\*)|\s*\[\s*(?:'([\w-]+)'\s*\]|(\*)\s*\]|))?/gi;
    for (const match of bare.matchAll(use)) {
      const [all, dotted, indexed, star] = match;
      if (/'\s*$/.test(bare.slice(0, match.index)) && !all.includes('[')) continue;
      const name = dotted ?? indexed ?? star ?? (all.includes('[') ? '?' : '*');
      const before = bare.slice(0, match.index).split('\n').length - 1;
      found.push(`${line + before}:${name.toUpperCase()}`);
    }
  }
  return found.sort();
}

interface Code {
  readonly code: string;
  readonly line: number;
}

/** What stands between the braces, and conditions without any, outside YAML's own comments. */
function* codeOf(text: string): Generator<Code> {
  const lines = text.split('\n');
  const kept: string[] = [];
  let block = -1;
  for (const line of lines) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const isBlank = line.trim() === '';
    if (block >= 0 && !isBlank && indent <= block) block = -1;
    kept.push(
      block < 0
        ? (/^(?:[^'"#]|\S#|'[^']*'|"[^"]*")*?(?=\s#|$)/.exec(line)?.[0] ?? line).replace(/^#.*/, '')
        : line,
    );
    if (block < 0 && /(?:^|\s|-)[\w-]+:\s*[|>][-+0-9]*\s*(?:#.*)?$/.test(line)) block = indent;
  }
  const all = kept.join('\n');
  for (const match of all.matchAll(/\$\{\{((?:'[^']*'|[^'])*?)\}\}/g)) {
    const line = all.slice(0, match.index).split('\n').length;
    yield { code: match[1] ?? '', line };
  }
  const condition = /^( *(?:- )?if: *)((?:.*)(?:\n(?!\s*(?:- )?[\w-]+:(?:\s|$)|\s*#|\s*- ).*)*)/gm;
  for (const match of all.matchAll(condition)) {
    if (match[2]?.includes('${' + '{')) continue;
    yield { code: match[2] ?? '', line: all.slice(0, match.index).split('\n').length };
  }
}

function treeOf(path: string): Tree {
  const file = '.github/workflows/one.yml';
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return {
    title: path,
    files: [{ path: file, name: 'one.yml', ignored: false }],
    tracked: () => undefined,
    has: (given) => given === file,
    bytes: () => Buffer.from(text),
    latin1: () => text,
    text: (given) => (given === file ? text : undefined),
    problems: [],
  };
}

async function provider(path: string): Promise<{ uses: string[]; broken: boolean }> {
  const tree = treeOf(path);
  const context: Context = {
    tree,
    components: readComponents(tree),
    isIn: () => true,
    environments: ['development', 'production'],
    canonical: (name) => name,
    env: {},
    now: new Date(0),
    offline: true,
    pullRequest: false,
    signal: new AbortController().signal,
    asked: false,
    describe: () => ({ kind: 'hidden' }),
  };
  const { observations, facts, problems } = await readWorkflows(context);
  const uses: string[] = [];
  for (const one of observations)
    if (one.role === 'reads' && one.channel.startsWith('github-'))
      uses.push(`${one.place.line}:${one.name}`);
  for (const fact of facts)
    if (fact.fact === 'misplaced-context')
      console.log(`${path}:${fact.place.line} ${fact.context} in ${fact.key}`);
    else if (fact.fact === 'dynamic-read')
      uses.push(`${fact.place.line}:${fact.pattern === '*' ? '*' : '?'}`);
  return { uses: uses.sort(), broken: problems.length > 0 };
}

let files = 0;
let same = 0;
let uses = 0;
let broken = 0;
for (const folder of process.argv.slice(2)) {
  for (const path of workflowsIn(folder)) {
    const ours = await provider(path);
    const theirs = search(readFileSync(path, 'utf8').replaceAll('\r', ''));
    files += 1;
    uses += theirs.length;
    broken += Number(ours.broken);
    const missed = theirs.filter((one) => !ours.uses.includes(one));
    const invented = ours.uses.filter((one) => !theirs.includes(one));
    if (missed.length + invented.length === 0) same += 1;
    else console.log(`${path}\n  missed ${missed.join(' ')}\n  invented ${invented.join(' ')}`);
  }
}
console.log(`${files} workflows, ${uses} uses; the same in ${same}; ${broken} that are not YAML`);
