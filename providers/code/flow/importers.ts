import { posix } from 'node:path';
import type { Files } from '../files.ts';
import type { Look, Program } from '../resolve/program.ts';
import type { Source } from '../syntax/source.ts';
import type { Analysis, TaintedExport } from './analysis.ts';
import { fromSpecifier } from './seeds.ts';
import { holder, type Taint } from './taint.ts';

const LONGEST_SPECIFIER = 300;

interface Import {
  readonly file: string;
  /** Offset of the opening quote in the bytes before decoding: only a hint. */
  readonly specifier: string;
}

/** Carries tainted exports into the files that import them. */
export function spreadExports(
  files: Files,
): (analysis: Analysis, exports: readonly TaintedExport[]) => void {
  const importers = new Map<string, readonly Import[]>();
  return (analysis, exports) => {
    const { program } = analysis;
    for (const [file, ofFile] of byFile(exports)) {
      const sites = importers.get(file) ?? findImporters(files, program, file);
      importers.set(file, sites);
      for (const site of sites) {
        const look = program.look(site.file);
        const named = namedIn(look, ofFile);
        if (named.length === 0 || files.ignored(site.file)) continue;
        const source = program.source(site.file, look);
        if (source !== undefined) for (const one of named) carry(analysis, source, site, one);
      }
    }
  };
}

function byFile(exports: readonly TaintedExport[]): ReadonlyMap<string, readonly TaintedExport[]> {
  const found = new Map<string, TaintedExport[]>();
  for (const one of exports) {
    const known = found.get(one.file);
    if (known === undefined) found.set(one.file, [one]);
    else known.push(one);
  }
  return found;
}

/** What a file never spells it does not take, unless it passes on everything. */
function namedIn(
  look: Look | undefined,
  exports: readonly TaintedExport[],
): readonly TaintedExport[] {
  if (look === undefined) return [];
  const named = exports.filter(
    ({ name }) => name === 'default' || name === '=' || look.spells(name),
  );
  return named.length < exports.length && passesOn(look) ? exports : named;
}

/** Looked for without their first letters, since a text is searched much faster for a rare one. */
function passesOn(look: Look): boolean {
  return look.spells('xport *') || (look.spells('quire(') && look.spells('xports'));
}

function carry(analysis: Analysis, source: Source, site: Import, exported: TaintedExport): void {
  for (const held of shapes(exported)) {
    for (const offset of source.offsets(site.specifier)) {
      const node = source.at(offset);
      const string = node.type === 'string_fragment' ? node.parent : node;
      if (string?.type === 'string') fromSpecifier(analysis, string, held);
    }
  }
}

/** `module.exports` is what `require` gives, and the default of an import. */
function shapes(exported: TaintedExport): readonly Taint[] {
  if (exported.name !== '=') return [holder(exported.name, exported.taint)];
  return [exported.taint, holder('default', exported.taint)];
}

/** Files that name a module, found by the last part of its path. */
function findImporters(files: Files, program: Program, file: string): readonly Import[] {
  const found = new Map<string, Import>();
  for (const tail of tails(program, file)) {
    for (const site of files.mentions(tail)) {
      const specifier = site.specifier;
      if (specifier.length > LONGEST_SPECIFIER || site.file === file) continue;
      if (program.resolve(site.file, specifier) !== file) continue;
      found.set(`${site.file}\0${specifier}`, { file: site.file, specifier });
    }
  }
  return [...found.values()];
}

/** The last parts of the specifiers by which a file can be imported. */
function tails(program: Program, file: string): ReadonlySet<string> {
  const base = posix.basename(file).replace(/\.(?:d\.)?[cm]?[jt]sx?$/, '');
  const found = new Set([base]);
  if (base === 'index') found.add(posix.basename(posix.dirname(file)));
  const component = program.components.of(file);
  const name = component.name ?? '';
  if (name !== '') found.add(posix.basename(name));
  if (base === 'index') for (const dots of ['.', '..']) found.add(dots);
  return found;
}
