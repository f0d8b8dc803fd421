import type {
  Components,
  Coverage,
  Declaration,
  Fact,
  Problem,
  Read,
} from '../../src/model/index.ts';
import { oncePerFile } from '../../src/tree/once.ts';
import type { Tree } from '../../src/tree/types.ts';
import { coverageOf } from './coverage.ts';
import { declarationsIn } from './declared.ts';
import { type Files, type Look, scriptFiles } from './files.ts';
import { createRun, type Run, type Watch } from './flow/analysis.ts';
import { follow } from './flow/follow.ts';
import { spreadExports } from './flow/importers.ts';
import { seed } from './flow/seeds.ts';
import { type Glance, glanceAt, groupOf } from './glance.ts';
import { readPages } from './html.ts';
import { readImplicit } from './implicit/index.ts';
import { readLanguages } from './languages/read.ts';
import { isMinified, readsOfMinified } from './minified.ts';
import { readPrismaSchemas } from './prisma.ts';
import { recognisers } from './recognisers/index.ts';
import { observe, uniqueDeclarations, uniqueFacts, uniqueReads } from './report.ts';
import { createProgram, type Program } from './resolve/program.ts';
import { specifiersIn } from './specifiers.ts';
import { loadParsers } from './syntax/grammars.ts';
import { unreadIn, unreadProblems } from './unread.ts';

/** What the code of a tree needs from its environment. */
export interface CodeResult {
  readonly reads: readonly Read[];
  readonly declarations: readonly Declaration[];
  /** Reads of unknown names, and environments handed to other programs. */
  readonly facts: readonly Fact[];
  readonly coverage: readonly Coverage[];
  readonly problems: readonly Problem[];
  readonly program: Program;
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
}

const groups = recognisers.map((one) => groupOf(one.idioms, one.applies !== undefined));
const everyGroup = [...groups.keys()];
const groupsOfAll = everyGroup.filter((group) => groups[group]?.ofSubject === false);

const see = oncePerFile(({ latin1 }) => {
  const text = latin1();
  if (text === undefined) return undefined;
  return { text, glance: glanceAt(text, groups), specifiers: specifiersIn(text) };
});

/** Begins to search the scripts of a tree for what has to be parsed, and to start the parsers. */
export function searchScripts(tree: Tree, look?: Look): Files {
  // Whoever reads the code is told of a failure.
  loadParsers().catch(() => undefined);
  return scriptFiles(tree, see, look);
}

/**
 * Reads the sources of a tree: scripts, schemas of Prisma, and the other languages. Nothing is executed.
 *
 * @param files the scripts of that tree, where their search has begun already
 * @param watch what more to tell of each read than its need
 */
export async function readCode(
  tree: Tree,
  components: Components,
  files: Files = searchScripts(tree),
  watch?: Watch,
): Promise<CodeResult> {
  const program = createProgram(tree, components, await loadParsers());
  const run = createRun(program, recognisers, follow, spreadExports(files), watch);
  const { declarations, reads: minified } = start(run, files);
  const { reads, facts: ofScripts } = observe(program, run.finish());
  const others = readLanguages(tree, components);
  const facts = uniqueFacts([...ofScripts, ...others.facts]);
  const unread = unreadIn(tree, components);
  return {
    reads: uniqueReads([
      ...reads,
      ...minified,
      ...others.reads,
      ...readPrismaSchemas(tree, components),
      ...recognisers.flatMap((one) => one.documents?.(program) ?? []),
      ...readPages(tree, components),
      ...readImplicit(program, files, reads),
    ]),
    declarations: uniqueDeclarations(declarations),
    facts,
    coverage: coverageOf(tree, components, facts, unread),
    problems: unreadProblems(unread, files.paths.length),
    program,
    stats: {
      listed: files.paths.length + others.stats.listed,
      read: files.read() + others.stats.read,
      parsed: program.parsed() + others.stats.parsed,
    },
  };
}

interface Started {
  readonly declarations: readonly Declaration[];
  readonly reads: readonly Read[];
}

/** Parses every file that mentions an idiom and starts there; most concern no other file and are let go. */
function start({ analysis, drain }: Run, files: Files): Started {
  const { program } = analysis;
  const declarations: Declaration[] = [];
  const reads: Read[] = [];
  for (const [index, file] of files.paths.entries()) {
    const glance = files.glance(index);
    if (glance === undefined) continue;
    const called = (glance.isSubject ? everyGroup : groupsOfAll).filter((group) =>
      isCalled(group, program, file, glance),
    );
    if (called.length === 0 && !glance.isOwn) continue;
    const content = glance.content();
    if (isMinified(content)) {
      reads.push(...readsOfMinified(content, file, program.components));
      continue;
    }
    const source = program.open(file, content);
    if (source === undefined) continue;
    seed(analysis, source);
    declarations.push(...declarationsIn(program, source));
    for (const group of called) recognisers[group]?.file?.(analysis, source.root);
    if (called.length > 0) program.pin(file);
    drain();
    program.release(file);
  }
  return { declarations, reads };
}

/** Whether a file is one for a recogniser; the cheaper question comes first. */
function isCalled(group: number, program: Program, file: string, glance: Glance): boolean {
  const applies = recognisers[group]?.applies;
  if (groups[group]?.onDemand) return applies?.(program, file) !== false && glance.has(group);
  return glance.has(group) && applies?.(program, file) !== false;
}
