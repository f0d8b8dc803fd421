import { posix } from 'node:path';
import type { Files } from '../files.ts';
import type { Program } from '../resolve/program.ts';
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
    for (const one of exports) {
      let sites = importers.get(one.file);
      if (sites === undefined) {
        sites = findImporters(files, analysis.program, one.file);
        importers.set(one.file, sites);
      }
      for (const site of sites) {
        if (!canName(files.bytes(site.file), one.name) || files.ignored(site.file)) continue;
        carry(analysis, site, one);
      }
    }
  };
}

/** A file that never spells an exported name takes nothing of it, unless it passes on everything. */
function canName(content: Buffer | undefined, name: string): boolean {
  if (content === undefined) return false;
  if (name === 'default' || name === '=') return true;
  if (content.includes(name) || content.includes('export *')) return true;
  return content.includes('require(') && content.includes('exports');
}

function carry(analysis: Analysis, site: Import, exported: TaintedExport): void {
  const source = analysis.program.source(site.file);
  if (source === undefined) return;
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
