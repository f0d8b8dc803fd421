import type { Entry } from '../../src/formats/dotenv/index.ts';
import type { Fact, FileLocation } from '../../src/model/index.ts';
import type { ReadSource } from './read.ts';
import { isPrintable } from './supplies.ts';

/** Names set twice in one file, and files that nothing loads. */
export function* factsOf(read: ReadSource): Generator<Fact> {
  const { source, component, parsed } = read;
  if (read.neverLoaded !== undefined) {
    const place = { file: source.file.path, line: 1, column: 1 };
    yield { fact: 'never-loaded', component: component.id, place, why: read.neverLoaded };
  }
  for (const [name, entries] of repeated(parsed.entries)) {
    const winner = parsed.effective.get(name) ?? entries.at(-1);
    if (!winner || !isPrintable(name)) continue;
    yield {
      fact: 'duplicate-entry',
      name,
      component: component.id,
      place: placeOf(read, winner),
      others: entries.filter((entry) => entry !== winner).map((entry) => placeOf(read, entry)),
      wins: parsed.wins,
      template: source.kind === 'template',
    };
  }
}

function repeated(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!entry.hadEquals) continue;
    const same = byName.get(entry.name);
    if (same) same.push(entry);
    else byName.set(entry.name, [entry]);
  }
  for (const [name, same] of byName) if (same.length < 2) byName.delete(name);
  return byName;
}

function placeOf({ source }: ReadSource, { line, column }: Entry): FileLocation {
  return { file: source.file.path, line, column };
}
