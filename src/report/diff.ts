import type { Cell, ComparedRow, Comparison, OpenEnvironment } from '../model/index.ts';
import { cellJson, holderOf } from './cell.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { toJson } from './json.ts';
import { type Terminal, wrapped } from './terminal.ts';

/** So many names of which nobody knows more are listed. */
const MOST_UNKNOWN = 12;

/** A comparison for machines. */
export function renderDiffJson({ schemaVersion, left, right, rows, open }: Comparison): string {
  return toJson({
    schemaVersion,
    left,
    right,
    open: open?.map(({ environment, why, mend }) => ({ environment, why, mend })),
    rows: rows.map((row) => ({
      name: row.name,
      component: row.component,
      kind: row.kind,
      left: cellJson(row.left),
      right: cellJson(row.right),
    })),
  });
}

/**
 * A comparison for people: what only one side has, what differs, what could not be compared and what is
 * unknown; what agrees is counted.
 */
export function renderDiff(comparison: Comparison, terminal: Terminal): string {
  const left = visible(comparison.left);
  const right = visible(comparison.right);
  const rows = unique(comparison.rows);
  const of = (kind: ComparedRow['kind']) => rows.filter((row) => row.kind === kind);
  const sections = [
    section(`Only in ${left}`, of('only-left'), ({ left: side }) => origin(side), terminal),
    section(`Only in ${right}`, of('only-right'), ({ right: side }) => origin(side), terminal),
    section('Different', of('different'), ({ right: side }) => origin(side), terminal),
    section('Set in both, values not compared', of('set'), obstacle, terminal),
    section('Not known', of('unknown'), (row) => origin(unknownSide(row)), terminal),
    [summary(comparison, rows), ...more(comparison, rows, terminal)],
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

/** Names by component and by what holds them, or by why they are not known or not compared. */
function section(
  title: string,
  rows: readonly ComparedRow[],
  headOf: (row: ComparedRow) => string,
  terminal: Terminal,
): string[] {
  if (rows.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = `${row.component === '.' ? '' : `${row.component}: `}${headOf(row)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row.name]);
    else known.push(row.name);
  }
  const { paint } = terminal;
  return [
    `${paint.bold(title)}  ${paint.dim(String(rows.length))}`,
    ...[...groups].flatMap(([key, names]) => [
      ...wrapped(paint.cyan(visible(key)), terminal, '  '),
      ...wrapped(listed(names, isOpen(rows[0])), terminal, '    '),
    ]),
  ];
}

function isOpen(row: ComparedRow | undefined): boolean {
  return row?.kind === 'unknown' || row?.kind === 'set';
}

/** Of names about which nobody knows more, many are a number. */
function listed(names: readonly string[], isShort: boolean): string {
  if (isShort && names.length > MOST_UNKNOWN)
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

/** Why two values that are there could not be compared. */
function obstacle({ left, right }: ComparedRow): string {
  const hidden = [left, right].find(({ winner }) => winner?.value.kind === 'hidden');
  return hidden === undefined
    ? 'seen on two machines, without a digest of both under one ENVPARITY_KEY'
    : `${hidden.environment}: ${origin(hidden)} does not show the value`;
}

/** Three answers, and "no difference" only where there is but one: what nobody compared is not alike. */
function summary({ left, right, open = [] }: Comparison, rows: readonly ComparedRow[]): string {
  const count = (...kinds: readonly ComparedRow['kind'][]): number =>
    rows.filter(({ kind }) => kinds.includes(kind)).length;
  if (rows.length === 0)
    return `No name is known to be set in ${visible(left)} or ${visible(right)}`;
  const same = count('same');
  const names = `${counted(rows.length, 'name')} of ${visible(left)} and ${visible(right)}`;
  if (same === rows.length && open.length === 0) return `${names}: no difference`;
  const parts = [
    [same, 'agree'],
    [count('only-left', 'only-right', 'different'), 'differ'],
    [count('set'), 'could not be compared'],
    [count('unknown'), 'not known'],
  ] as const;
  const told = parts.filter(([number], at) => at < 2 || number > 0);
  return `${names}: ${told.map((part) => part.join(' ')).join(', ')}`;
}

/** Names that nobody could list, where no row has told why. */
function more(
  { open = [] }: Comparison,
  rows: readonly ComparedRow[],
  terminal: Terminal,
): string[] {
  const told = new Set(
    rows.flatMap(({ kind, left, right }) => (kind === 'unknown' ? [left.why, right.why] : [])),
  );
  const untold = ({ why }: OpenEnvironment) => !told.has(why);
  return open
    .filter(untold)
    .flatMap(({ environment, why, mend }) => [
      ...wrapped(visible(`${environment} may hold other names and values: ${why}`), terminal, ''),
      ...(mend === '' ? [] : wrapped(visible(mend), terminal, '  → ', '    ')),
    ]);
}
