import type { MatrixCell, MatrixReport, MatrixRow } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { type Content, h, type Markup } from './markup.ts';
import { STATES, severityOf, stateWord } from './states.ts';

/** So many names are one table: what is off the screen is not laid out, and every screen has a head. */
const ROWS_OF_TABLE = 40;

/** The names of all components in all environments. Without scripts it is all there, unfiltered. */
export function matrixSection(matrix: MatrixReport): Markup {
  const components = byComponent(matrix.rows);
  return h(
    'section',
    { id: 'matrix', 'aria-labelledby': 'matrix-title' },
    h('h2', { id: 'matrix-title' }, 'Names and environments'),
    filterForm(matrix, [...components.keys()]),
    legend(),
    [...components].map(([component, rows]) => componentTables(component, rows, matrix)),
    h('p', { id: 'nothing', hidden: true }, 'No name is like that.'),
  );
}

function byComponent(rows: readonly MatrixRow[]): ReadonlyMap<string, readonly MatrixRow[]> {
  const components = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const known = components.get(row.component);
    if (known === undefined) components.set(row.component, [row]);
    else known.push(row);
  }
  return components;
}

function filterForm({ rows }: MatrixReport, components: readonly string[]): Markup {
  const option = (value: string, text: string) => h('option', { value }, text);
  return h(
    'div',
    { id: 'filter', role: 'search', hidden: true },
    field('text', 'Name', h('input', { id: 'text', type: 'search', autocomplete: 'off' })),
    field(
      'state',
      'State',
      h('select', { id: 'state' }, option('', 'any'), [
        option('finding', 'with a finding'),
        ...STATES.map(([state, word]) => option(state, word)),
      ]),
    ),
    field(
      'component',
      'Component',
      h('select', { id: 'component' }, option('', 'all'), [
        ...components.map((id, index) => option(String(index), titleOf(id))),
      ]),
    ),
    h('output', { id: 'count', 'aria-live': 'polite' }, counted(rows.length, 'name')),
  );
}

function field(id: string, label: string, control: Markup): Markup {
  return h('label', { for: id }, h('span', {}, label), control);
}

function legend(): Markup {
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'What the cells say' },
    STATES.map(([state, word]) => h('li', { class: state }, word)),
    h('li', { class: 'error' }, 'with an error'),
    h('li', { class: 'warning' }, 'with a warning'),
  );
}

function titleOf(component: string): string {
  return component === '.' ? 'This repository' : component;
}

function componentTables(
  component: string,
  rows: readonly MatrixRow[],
  matrix: MatrixReport,
): Markup {
  const tables = [];
  for (let start = 0; start < rows.length; start += ROWS_OF_TABLE)
    tables.push(table(component, rows.slice(start, start + ROWS_OF_TABLE), matrix));
  return h('div', { class: 'component' }, h('h3', {}, titleOf(component)), tables);
}

function table(
  component: string,
  rows: readonly MatrixRow[],
  { environments }: MatrixReport,
): Markup {
  const first = rows[0]?.name ?? '';
  const last = rows.at(-1)?.name ?? '';
  const caption = first === last ? first : `${first} to ${last}`;
  const label = `${titleOf(component)}, ${caption}`;
  const content = h(
    'table',
    {},
    h('caption', {}, caption),
    h(
      'thead',
      {},
      h('tr', {}, h('th', { scope: 'col' }, 'Name'), [
        environments.map((environment) => h('th', { scope: 'col' }, environment)),
      ]),
    ),
    h('tbody', {}, rows.map(row)),
  );
  // Whoever has no mouse scrolls it by the arrow keys.
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label }, content);
}

function row({ name, need, cells }: MatrixRow): Markup {
  const note: Content = need === 'required' ? [] : h('small', {}, need ?? 'not read');
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('button', { type: 'button' }, name), note),
    cells.map((cell) => h('td', { class: classOf(cell) }, stateWord(cell))),
  );
}

function classOf(cell: MatrixCell): string {
  const severity = severityOf(cell);
  return severity === undefined ? cell.shown : `${cell.shown} ${severity}`;
}
