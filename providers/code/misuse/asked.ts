import { type Fact, isTest, type Read, type UncheckedUse } from '../../../src/model/index.ts';
import type { Importing } from '../import-reach.ts';

/**
 * The facts without the uses of a variable in files that are imported by one that looks whether the
 * variable is there: what it calls may depend on that.
 */
export function unasked(
  facts: readonly Fact[],
  reads: readonly Read[],
  importing: Importing,
): readonly Fact[] {
  const uses = facts.filter((fact) => fact.fact === 'unchecked-use');
  const asking = askingFiles(uses, reads);
  if (asking.size === 0) return facts;
  const imported = importedBy(
    new Set([...asking.values()].flatMap((files) => [...files])),
    importing,
  );
  return facts.filter((fact) => {
    if (fact.fact !== 'unchecked-use') return true;
    const files = [...(asking.get(fact.name) ?? [])];
    return !files.some((file) => imported.get(file)?.has(fact.read.file));
  });
}

/** The files that look whether a variable is there that is used unchecked elsewhere, by its name. */
function askingFiles(
  uses: readonly UncheckedUse[],
  reads: readonly Read[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const used = new Set(uses.map(({ name }) => name));
  for (const read of reads) {
    const { name, place, setting } = read;
    if (!used.has(name) || setting !== 'source' || !isTest(read)) continue;
    const files = found.get(name) ?? new Set();
    found.set(name, files.add(place.file));
  }
  return found;
}

/** The files that some files import. */
function importedBy(
  wanted: ReadonlySet<string>,
  { program, files }: Importing,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [specifier, importers] of files.imports()) {
    for (const importer of importers) {
      if (!wanted.has(importer)) continue;
      const file = program.resolve(importer, specifier);
      if (file === undefined) continue;
      found.set(importer, (found.get(importer) ?? new Set()).add(file));
    }
  }
  return found;
}
