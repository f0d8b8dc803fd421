import type { Cell, ComparedRow, Comparison } from '../model/index.ts';
import { cellJson, holderOf } from './cell.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { toJson } from './json.ts';
import { type Terminal, wrapped } from './terminal.ts';

/** So many names that nobody knows are listed. */
const MOST_UNKNOWN = 12;

/** A comparison for machines. */
export function renderDiffJson({ schemaVersion, left, right, rows }: Comparison): string {
  return toJson({
    schemaVersion,
    left,
    right,
    rows: rows.map((row) => ({
      name: row.name,
      component: row.component,
      kind: row.kind,
      left: cellJson(row.left),
      right: cellJson(row.right),
    })),
  });
}

/** A comparison for people: what only one side has, what differs, what is unknown; what agrees is counted. */
export function renderDiff(comparison: Comparison, terminal: Terminal): string {
  const left = visible(comparison.left);
  const right = visible(comparison.right);
  const rows = unique(comparison.rows);
  const of = (kind: ComparedRow['kind']) => rows.filter((row) => row.kind === kind);
  const sections = [
    section(`Only in ${left}`, of('only-left'), (row) => row.left, terminal),
    section(`Only in ${right}`, of('only-right'), (row) => row.right, terminal),
    section('Different', of('different'), (row) => row.right, terminal),
    section('Not known', of('unknown'), unknownSide, terminal),
    [summary(comparison, rows)],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What every component of a monorepo gets from the same places, or nobody knows for the same reason, is one row. */
function unique(rows: readonly ComparedRow[]): readonly ComparedRow[] {
  const seen = new Map<string, ComparedRow>();
  for (const row of rows) {
    const { name, kind, left, right } = row;
    const isUnknown = kind === 'unknown';
    const sides = isUnknown ? origin(unknownSide(row)) : [left, right].map(placesOf);
    const key = JSON.stringify([name, kind, sides]);
    if (!seen.has(key)) seen.set(key, isUnknown ? { ...row, component: '.' } : row);
  }
  return [...seen.values()];
}

function placesOf({ supplies, winner }: Cell): readonly unknown[] {
  return (winner === undefined ? supplies : [winner]).map(({ place }) => place);
}

/** Names by component and by what holds them, or by why they are not known. */
function section(
  title: string,
  rows: readonly ComparedRow[],
  side: (row: ComparedRow) => Cell,
  terminal: Terminal,
): string[] {
  if (rows.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = `${row.component === '.' ? '' : `${row.component}: `}${origin(side(row))}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row.name]);
    else known.push(row.name);
  }
  const { paint } = terminal;
  return [
    `${paint.bold(title)}  ${paint.dim(String(rows.length))}`,
    ...[...groups].flatMap(([key, names]) => [
      ...wrapped(paint.cyan(visible(key)), terminal, '  '),
      ...wrapped(listed(names, rows[0]?.kind === 'unknown'), terminal, '    '),
    ]),
  ];
}

/** Of names that nobody knows, many are a number. */
function listed(names: readonly string[], isUnknown: boolean): string {
  if (isUnknown && names.length > MOST_UNKNOWN)
    return `${counted(names.length, 'name')}; --format json lists them`;
  return names.map(visible).join(', ');
}

function unknownSide({ left, right }: ComparedRow): Cell {
  return left.state === 'unknown' ? left : right;
}

function origin({ environment, state, supplies, winner, why }: Cell): string {
  if (state === 'unknown') return why === undefined ? environment : `${environment}: ${why}`;
  const supply = winner ?? supplies[0];
  return supply === undefined ? environment : holderOf(supply.place);
}

function summary({ left, right }: Comparison, rows: readonly ComparedRow[]): string {
  const count = (...kinds: readonly ComparedRow['kind'][]): number =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  const both = count('same', 'set');
  const unknown = count('unknown');
  const names = `${counted(rows.length, 'name')} of ${visible(left)} and ${visible(right)}`;
  if (both === rows.length) return `${names}: no difference`;
  const parts = [`${both} agree`, `${rows.length - both - unknown} differ`];
  return `${names}: ${[...parts, ...(unknown > 0 ? [`${unknown} not known`] : [])].join(', ')}`;
}
