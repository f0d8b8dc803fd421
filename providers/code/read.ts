import type {
  Components,
  Coverage,
  Declaration,
  Fact,
  Problem,
  Read,
} from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { impliesSubject, isCheap, type Search, searchIn } from './candidates.ts';
import { coverageOf } from './coverage.ts';
import { declarationsIn, declaringWords } from './declared.ts';
import { type Files, scriptFiles } from './files.ts';
import { createRun, type Recogniser, type Run } from './flow/analysis.ts';
import { follow } from './flow/follow.ts';
import { spreadExports } from './flow/importers.ts';
import { seed } from './flow/seeds.ts';
import { readPages } from './html.ts';
import { readImplicit } from './implicit/index.ts';
import { isMinified, readsOfMinified } from './minified.ts';
import { readPrismaSchemas } from './prisma.ts';
import { recognisers } from './recognisers/index.ts';
import { observe, uniqueDeclarations, uniqueReads } from './report.ts';
import { createProgram, type Program } from './resolve/program.ts';
import { loadParsers } from './syntax/grammars.ts';

/** What the code of a tree needs from its environment. */
export interface CodeResult {
  readonly reads: readonly Read[];
  readonly declarations: readonly Declaration[];
  /** Reads of unknown names, and environments handed to other programs. */
  readonly facts: readonly Fact[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
}

/** Reads all JavaScript, TypeScript and Prisma sources of a tree. Nothing is executed. */
export async function readCode(tree: Tree, components: Components): Promise<CodeResult> {
  const program = createProgram(tree, components, await loadParsers());
  const files = scriptFiles(tree);
  const run = createRun(program, recognisers, follow, spreadExports(files));
  const { declarations, reads: minified } = start(run, files);
  const { reads, facts } = observe(program, run.finish());
  return {
    reads: uniqueReads([
      ...reads,
      ...minified,
      ...readPrismaSchemas(tree, components),
      ...recognisers.flatMap((one) => one.documents?.(program) ?? []),
      ...readPages(tree, components),
      ...readImplicit(program, files, reads),
    ]),
    declarations: uniqueDeclarations(declarations),
    facts,
    coverage: coverageOf(tree, components, facts),
    problems: [],
    stats: { listed: files.paths.length, read: files.read(), parsed: program.parsed() },
  };
}

interface Started {
  readonly declarations: readonly Declaration[];
  readonly reads: readonly Read[];
}

/** Parses every file that mentions an idiom and starts there; most concern no other file and are let go. */
function start({ analysis, drain }: Run, files: Files): Started {
  const always = analysis.recognisers.filter((one) => !impliesSubject(one.idioms));
  const declarations: Declaration[] = [];
  const reads: Read[] = [];
  for (const file of files.paths) {
    const text = files.search(file);
    if (text === undefined) continue;
    const search = searchIn(text);
    const called = (search.isSubject ? analysis.recognisers : always).filter((one) =>
      isCalled(one, analysis.program, file, search),
    );
    const isOwn = search.isSubject && (search.isCandidate() || declaringWords.some(search.has));
    if (called.length === 0 && !isOwn) continue;
    const content = files.bytes(file);
    if (content === undefined) continue;
    if (isMinified(content)) {
      reads.push(...readsOfMinified(content, file, analysis.program.components));
      continue;
    }
    const source = analysis.program.open(file);
    if (source === undefined) continue;
    seed(analysis, source);
    declarations.push(...declarationsIn(analysis.program, source));
    for (const one of called) one.file?.(analysis, source.root);
    if (called.length > 0) analysis.program.pin(file);
    drain();
    analysis.program.release(file);
  }
  return { declarations, reads };
}

/** Whether a file is one for a recogniser; the cheaper question comes first. */
function isCalled(one: Recogniser, program: Program, file: string, search: Search): boolean {
  if (isCheapFor(one) && !one.idioms.some(search.has)) return false;
  return one.applies?.(program, file) !== false && one.idioms.some(search.has);
}

const cheap = new WeakMap<Recogniser, boolean>();

function isCheapFor(one: Recogniser): boolean {
  const known = cheap.get(one) ?? isCheap(one.idioms);
  cheap.set(one, known);
  return known;
}
