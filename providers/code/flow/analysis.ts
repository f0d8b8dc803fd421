import type { Fact, Read } from '../../../src/model/index.ts';
import type { Judgement } from '../need/judgement.ts';
import { type PropertyJudge, registerJudges } from '../need/libraries.ts';
import type { Program } from '../resolve/program.ts';
import { covering, pattern, templates, type Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { type Demand, type Flavour, type Taint, taintDepth, taintKey } from './taint.ts';

/** A read with its name known. */
export interface FoundRead {
  readonly name: string;
  readonly place: SyntaxNode;
  readonly judgement: Judgement;
  readonly flavour: Flavour;
}

/** What a module exports under a name has to do with the environment; `=` is `module.exports` itself. */
export interface TaintedExport {
  readonly file: string;
  readonly name: string;
  readonly taint: Taint;
}

/** The environment handed to a call that the core does not know. */
export interface EnvironmentArgument {
  readonly call: SyntaxNode;
  /** The argument, or the object literal around it. */
  readonly argument: SyntaxNode;
  readonly taint: Taint;
}

/** Reads what a library or framework makes of the environment. */
export interface Recogniser {
  /** Kebab-case, the file's name. */
  readonly id: string;
  /** Texts one of which a file must contain to be parsed for this recogniser. */
  readonly idioms: readonly string[];
  /** Whether a file is looked at at all, before its content is searched; absent: always. */
  applies?(program: Program, file: string): boolean;
  /** Looks at a file that contains an idiom: reports reads, starts flows. */
  file?(analysis: Analysis, root: SyntaxNode): void;
  /** Takes an environment that is passed to a call; true when it has been dealt with. */
  argument?(analysis: Analysis, use: EnvironmentArgument): boolean;
  /** What a library does with an absent value under a key of an object literal. */
  readonly property?: PropertyJudge;
  /** Reads that stand in files that are no scripts: manifests, configuration. */
  documents?(program: Program): readonly Read[];
}

/** The state of one run: what has been found, and what still has to be followed. */
export interface Analysis {
  readonly program: Program;
  readonly recognisers: readonly Recogniser[];
  /** Follows a value from an expression that has it. Each taint passes each expression once. */
  flow(node: SyntaxNode, taint: Taint): void;
  /** The same value leaves the file under a name. */
  export(tainted: TaintedExport): void;
  read(read: FoundRead): void;
  /** A read whose name is unknown; `*` in the pattern stands for what is. */
  dynamic(node: SyntaxNode, pattern: string): void;
  handedOn(node: SyntaxNode, to: string): void;
  /** The build of a component puts something else in the place of a variable: reading it is no read. */
  replaced(component: string, name: string): void;
  /** A module gives a variable a value of its own. */
  written(place: SyntaxNode, name: string | undefined): void;
  demand(name: Value, fn: SyntaxNode, from: Omit<Demand, 'id' | 'name' | 'fn'>): Demand | undefined;
  /** A demand has met a call. */
  met(demand: Demand): void;
}

/** What a run has found. */
export interface Found {
  readonly reads: readonly FoundRead[];
  readonly dynamics: ReadonlyMap<SyntaxNode, string>;
  readonly handed: ReadonlyMap<SyntaxNode, string>;
  /** What was told of reads. */
  readonly facts: readonly Fact[];
  /** `component`, NUL, `name`. */
  readonly replaced: ReadonlySet<string>;
  /** Where modules give variables values. */
  readonly written: ReadonlyMap<SyntaxNode, string>;
}

/** Is told of each read while the file that it stands in is open. */
export type Watch = (program: Program, read: FoundRead) => readonly Fact[];

type Follow = (analysis: Analysis, node: SyntaxNode, taint: Taint) => void;
type Spread = (analysis: Analysis, exports: readonly TaintedExport[]) => void;

const DEEPEST = 6;

/**
 * How many values pass one expression. Objects that hold each other lead to each value by ways without
 * end; what is nested deeper than this is let through less often, so that it takes no room from the rest.
 */
const MOST = { flat: 500, deep: 16, from: 3 };

export interface Run {
  readonly analysis: Analysis;
  /** Follows what has been started so far within and between the open files. */
  drain(): void;
  /** Follows everything to its end, then says what was found. */
  finish(): Found;
}

/** Prepares a run; `follow` moves a taint one step, `spread` carries exports into importing files. */
export function createRun(
  program: Program,
  recognisers: readonly Recogniser[],
  follow: Follow,
  spread: Spread,
  watch?: Watch,
): Run {
  const state = createState();
  const analysis = createAnalysis(program, recognisers, state, watch);
  registerJudges(
    program,
    recognisers.flatMap((one) => one.property ?? []),
  );
  const drain = (): void => {
    for (let next = state.queue.pop(); next !== undefined; next = state.queue.pop()) {
      follow(analysis, next.node, next.taint);
    }
  };
  return {
    analysis,
    drain,
    finish() {
      for (;;) {
        drain();
        const exports = state.exports.splice(0);
        if (exports.length === 0) break;
        spread(analysis, exports);
      }
      for (const demand of state.open) analysis.dynamic(demand.place, demandPattern(demand));
      const { reads, dynamics, handed, facts, replaced, written } = state;
      return { reads, dynamics, handed, facts, replaced, written };
    },
  };
}

interface State {
  readonly seen: Set<string>;
  /** How many values have passed a place. */
  readonly passed: Map<string, number>;
  readonly queue: { node: SyntaxNode; taint: Taint }[];
  readonly exports: TaintedExport[];
  readonly reads: FoundRead[];
  readonly dynamics: Map<SyntaxNode, string>;
  readonly handed: Map<SyntaxNode, string>;
  readonly facts: Fact[];
  readonly replaced: Set<string>;
  readonly written: Map<SyntaxNode, string>;
  readonly demands: Map<string, Demand>;
  readonly open: Set<Demand>;
}

function createState(): State {
  return {
    seen: new Set(),
    passed: new Map(),
    queue: [],
    exports: [],
    reads: [],
    dynamics: new Map(),
    handed: new Map(),
    facts: [],
    replaced: new Set(),
    written: new Map(),
    demands: new Map(),
    open: new Set(),
  };
}

function createAnalysis(
  program: Program,
  recognisers: readonly Recogniser[],
  state: State,
  watch: Watch | undefined,
): Analysis {
  const first = (key: string): boolean => !state.seen.has(key) && state.seen.add(key).has(key);
  return {
    program,
    recognisers,
    flow(node, taint) {
      if (taintDepth(taint) > DEEPEST) return;
      const place = nodeKey(node);
      if (first(`${place}\0${taintKey(taint)}`) && hasRoom(state, place, taint)) {
        state.queue.push({ node, taint });
      }
    },
    export(tainted) {
      if (taintDepth(tainted.taint) > DEEPEST) return;
      if (first(`${tainted.file}\0=${tainted.name}\0${taintKey(tainted.taint)}`)) {
        program.pin(tainted.file);
        state.exports.push(tainted);
      }
    },
    read(read) {
      state.reads.push(read);
      if (watch !== undefined) state.facts.push(...watch(program, read));
    },
    dynamic(node, pattern) {
      const known = state.dynamics.get(node);
      state.dynamics.set(node, known === undefined ? pattern : covering(known, pattern));
    },
    handedOn(node, to) {
      state.handed.set(node, to);
    },
    replaced(component, name) {
      state.replaced.add(`${component}\0${name}`);
    },
    written(place, name) {
      if (name !== undefined) state.written.set(place, name);
    },
    demand(name, fn, from) {
      // By its root and not by its name, which grows in a function that calls itself.
      const key = `${nodeKey(from.place)}\0${nodeKey(fn)}\0${from.flavour.id}\0${from.root ?? ''}`;
      if (state.demands.has(key)) return undefined;
      for (const node of [from.place, fn]) program.pin(node.source.file);
      const demand = { id: state.demands.size, name, fn, ...from };
      state.demands.set(key, demand);
      state.open.add(demand);
      return demand;
    },
    met(demand) {
      state.open.delete(demand);
    },
  };
}

function hasRoom({ passed }: State, place: string, taint: Taint): boolean {
  const isDeep = taintDepth(taint) >= MOST.from;
  const key = `${place}\0${isDeep}`;
  const count = (passed.get(key) ?? 0) + 1;
  passed.set(key, count);
  return count <= (isDeep ? MOST.deep : MOST.flat);
}

/** Equal for the same place of a file that is parsed again. */
function nodeKey(node: SyntaxNode): string {
  return `${node.source.file}\0${node.start}\0${node.end}\0${node.type}`;
}

function demandPattern(demand: Demand): string {
  return templates(demand.name).map(pattern)[0] ?? '*';
}
