import type { Cell, ComparedRow, Comparison } from '../model/index.ts';
import { cellJson, holderOf } from './cell.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { toJson } from './json.ts';
import { type Terminal, wrapped } from './terminal.ts';

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
  const of = (kind: ComparedRow['kind']) => comparison.rows.filter((row) => row.kind === kind);
  const sections = [
    section(`Only in ${left}`, of('only-left'), (row) => row.left, terminal),
    section(`Only in ${right}`, of('only-right'), (row) => row.right, terminal),
    section('Different', of('different'), (row) => row.right, terminal),
    section('Not known', of('unknown'), unknownSide, terminal),
    [summary(comparison)],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
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
      ...wrapped(names.map(visible).join(', '), terminal, '    '),
    ]),
  ];
}

function unknownSide({ left, right }: ComparedRow): Cell {
  return left.state === 'unknown' ? left : right;
}

function origin({ environment, state, supplies, winner, why }: Cell): string {
  if (state === 'unknown') return why === undefined ? environment : `${environment}: ${why}`;
  const supply = winner ?? supplies[0];
  return supply === undefined ? environment : holderOf(supply.place);
}

function summary({ left, right, rows }: Comparison): string {
  const both = rows.filter(({ kind }) => kind === 'same' || kind === 'set').length;
  const apart = rows.length - both;
  const names = `${counted(rows.length, 'name')} of ${visible(left)} and ${visible(right)}`;
  return apart === 0 ? `${names}: no difference` : `${names}: ${both} agree, ${apart} to look at`;
}
