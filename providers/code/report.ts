import type { Declaration, Fact, FileLocation, Read, Setting } from '../../src/model/index.ts';
import type { Found, FoundRead } from './flow/analysis.ts';
import { isBuildFile, momentOf } from './phase.ts';
import { reachOf } from './reach.ts';
import type { Program } from './resolve/program.ts';
import { settingOf } from './setting.ts';
import type { SyntaxNode } from './syntax/node.ts';

/** Turns what a run has found into observations; reads are sorted, and stand there once. */
export function observe(
  program: Program,
  found: Found,
): { reads: readonly Read[]; facts: readonly Fact[] } {
  const settings = new Map<string, Setting>();
  const setting = (node: SyntaxNode): Setting => {
    const { file, text } = node.source;
    const known = settings.get(file);
    if (known !== undefined) return known;
    const fresh = settingOf(file, text, program.components.of(file));
    settings.set(file, fresh);
    return fresh;
  };
  const kept = found.reads.filter((read) => !isReplaced(program, found, read));
  const written = new Set<string>();
  for (const [node, name] of found.written)
    if (setting(node) === 'source') written.add(keyOf(program, node, name));
  const fed = fedNames(program, kept);
  const reads = kept.map((read) => {
    const key = keyOf(program, read.place, read.name);
    const isThere = written.has(key) || fed.has(`${read.flavour.id}\0${key}`);
    return withOwnValue(asRead(program, read, setting(read.place)), isThere);
  });
  const facts: Fact[] = [...found.facts];
  for (const [node, pattern] of found.dynamics) {
    const component = program.components.of(node.source.file).id;
    const place = node.source.place(node.start);
    facts.push({ fact: 'dynamic-read', component, place, pattern, setting: setting(node) });
  }
  for (const [node, to] of found.handed) {
    const component = program.components.of(node.source.file).id;
    facts.push({ fact: 'handed-on', component, place: node.source.place(node.start), to });
  }
  return { reads: uniqueReads(reads), facts };
}

function keyOf(program: Program, node: SyntaxNode, name: string): string {
  return `${program.components.of(node.source.file).id}\0${name}`;
}

/** What others get with a default, each behind the flavour of their reads. */
function fedNames(program: Program, reads: readonly FoundRead[]): ReadonlySet<string> {
  const fed = new Set<string>();
  for (const { flavour, judgement, place, name } of reads)
    if (flavour.feeds !== undefined && judgement.need === 'defaulted')
      fed.add(`${flavour.feeds}\0${keyOf(program, place, name)}`);
  return fed;
}

/** What a module of the component sets itself, or a schema fills in, is there without anybody's doing. */
function withOwnValue(read: Read, isThere: boolean): Read {
  if (!isThere || read.need !== 'required') return read;
  return { ...read, need: 'defaulted', certainty: 'proved' };
}

/** The configuration of the build, which says what comes in the place of a variable, still reads it. */
function isReplaced(program: Program, found: Found, read: FoundRead): boolean {
  if (found.replaced.size === 0) return false;
  const { file } = read.place.source;
  return (
    found.replaced.has(`${program.components.of(file).id}\0${read.name}`) && !isBuildFile(file)
  );
}

function asRead(program: Program, read: FoundRead, setting: Setting): Read {
  const component = program.components.of(read.place.source.file);
  const { judgement } = read;
  const reached = reachOf(read);
  const proved = { role: 'reads', name: read.name, channel: 'process' } as const;
  return {
    ...proved,
    component: component.id,
    place: read.place.source.place(read.place.start),
    ...(judgement.environments === undefined ? {} : { environments: judgement.environments }),
    ...momentOf(read, program.components),
    need: judgement.need,
    certainty: judgement.certainty,
    ...(judgement.unchecked === true ? { unchecked: true as const } : {}),
    ...(judgement.rejectsEmpty === true ? { rejectsEmpty: true as const } : {}),
    ...(judgement.anyOf?.includes(read.name) === true ? { anyOf: judgement.anyOf } : {}),
    setting,
    ...(reached === undefined ? {} : { reached }),
  };
}

const STRENGTH = { required: 0, defaulted: 1, optional: 2 } as const;

/** By file, place and name; of several judgements on one place the strongest stays. */
export function uniqueReads(reads: readonly Read[]): readonly Read[] {
  const found = new Map<string, Read>();
  for (const read of reads) {
    const key = `${read.name}\0${placeKey(read.place)}\0${read.environments ?? ''}`;
    const other = found.get(key);
    found.set(key, other === undefined ? read : joined(other, read));
  }
  return [...found.values()].toSorted(
    (a, b) => byPlace(a.place, b.place) || compare(a.name, b.name),
  );
}

/** The stronger of two; what a server may read as well is no browser's alone. */
function joined(a: Read, b: Read): Read {
  const stronger = STRENGTH[b.need] < STRENGTH[a.need] ? b : a;
  const server = [a, b].find(({ audience }) => audience === 'server');
  if (server === undefined) return stronger;
  return { ...stronger, audience: 'server', phases: server.phases };
}

export function uniqueDeclarations(declarations: readonly Declaration[]): readonly Declaration[] {
  return declarations.toSorted((a, b) => compare(JSON.stringify(a.place), JSON.stringify(b.place)));
}

export function uniqueFacts(facts: readonly Fact[]): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const place = 'file' in fact.place ? placeKey(fact.place) : '';
    const key = `${fact.fact}\0${place}\0${subjectOf(fact)}`;
    const known = found.get(key);
    const isSharper = known?.fact === 'dynamic-read' && known.pattern === '*';
    if (known === undefined || isSharper) found.set(key, fact);
  }
  return [...found.values()].toSorted((a, b) => {
    const order = 'file' in a.place && 'file' in b.place ? byPlace(a.place, b.place) : 0;
    return order || compare(a.fact, b.fact) || compare(subjectOf(a), subjectOf(b));
  });
}

/** Two variables may be used in one place. */
function subjectOf(fact: Fact): string {
  if (fact.fact === 'unchecked-use') return `${fact.name}\0${fact.into}`;
  return fact.fact === 'sent-credential' ? `${fact.name}\0${fact.host}` : '';
}

function placeKey(place: FileLocation): string {
  return `${place.file}\0${place.line}\0${place.column}`;
}

function byPlace(a: FileLocation, b: FileLocation): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
