import { isLater } from './matrix/later.ts';
import {
  type Cell,
  type Finding,
  type MatrixCell,
  type MatrixReport,
  type MatrixRow,
  type Report,
  type Supply,
  usualEnvironment,
} from './model/index.ts';
import { namesIn } from './names.ts';
import type { View } from './rules/view.ts';
import { sameValue } from './values/same.ts';

/** The whole matrix as a report can show it: every value is taken out. */
export function matrixReport(view: View, report: Pick<Report, 'findings'>): MatrixReport {
  const { environments, components } = view.matrix;
  const findings = findingsByPlace(report.findings);
  const rows = components.flatMap((component) =>
    namesIn(view, component, environments).map((name) => rowOf(view, name, component, findings)),
  );
  const read = new Set(rows.filter(isRead).map(({ name }) => name));
  return { environments, rows: rows.filter((row) => isToShow(row, read)) };
}

function isRead({ need }: MatrixRow): boolean {
  return need !== undefined;
}

/**
 * What only a package knows, can do without and nobody sets is of no interest; nor is a component
 * that gets a name which only another one reads.
 */
function isToShow(row: MatrixRow, read: ReadonlySet<string>): boolean {
  const { name, reads, cells } = row;
  if (cells.some(({ findings }) => findings.length > 0)) return true;
  if (!isRead(row)) return !read.has(name);
  return (
    reads.some((one) => one.implicit === undefined || one.need === 'required') ||
    cells.some(({ cell }) => cell.supplies.length > 0)
  );
}

type ByPlace = ReadonlyMap<string, readonly Finding[]>;

function findingsByPlace(findings: readonly Finding[]): ByPlace {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = placeKey(finding);
    const known = places.get(key);
    if (known === undefined) places.set(key, [finding]);
    else known.push(finding);
  }
  return places;
}

function placeKey({ name, environment, component }: Partial<Finding>): string {
  return JSON.stringify([name, environment, component]);
}

function rowOf(view: View, name: string, component: string, findings: ByPlace): MatrixRow {
  const { matrix } = view;
  const variable = matrix.variable(name, component);
  const cells = matrix.environments.map((each) => matrix.cell(name, each, component));
  const production = cells.find(
    ({ environment }) => usualEnvironment(environment) === 'production',
  );
  return {
    name,
    component,
    ...(variable !== undefined && { need: variable.need }),
    reads: variable?.reads ?? [],
    cells: cells.map((cell) => ({
      cell: withoutValues(cell),
      shown: shownOf(view, cell, production),
      findings: findings.get(placeKey(cell)) ?? [],
    })),
  };
}

function shownOf({ matrix }: View, cell: Cell, production: Cell | undefined): MatrixCell['shown'] {
  const { state, winner, environment, component } = cell;
  if (winner === undefined) return state;
  const isUndeployed = matrix.deployments.some(
    (one) =>
      one.environment === environment &&
      (one.component ?? component) === component &&
      isLater(winner, one.createdAt),
  );
  if (isUndeployed) return 'undeployed';
  return sameValue(winner.value, production?.winner?.value) === 'different' ? 'differs' : state;
}

function withoutValues({ winner, supplies, ...cell }: Cell): Cell {
  const bare = new Map(supplies.map((supply) => [supply, withoutValue(supply)]));
  const wins = winner && (bare.get(winner) ?? withoutValue(winner));
  return { ...cell, supplies: [...bare.values()], ...(wins !== undefined && { winner: wins }) };
}

function withoutValue(supply: Supply): Supply {
  return { ...supply, value: { kind: supply.value.kind === 'empty' ? 'empty' : 'hidden' } };
}
