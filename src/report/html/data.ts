import type { MatrixCell, MatrixReport, MatrixRow, Supply } from '../../model/index.ts';
import { holderOf } from '../cell.ts';
import { visible, visibleJson } from '../escape.ts';
import { isByPlatform, readWords, supplyWords } from '../evidence.ts';
import { placeText } from '../place.ts';
import type { Markup } from './markup.ts';
import { stateWord } from './states.ts';

/**
 * The evidence of all cells, for the script to show when somebody asks. Cells that say the same, as
 * thousands of unknown ones do, are there once.
 */
export function dataBlock(matrix: MatrixReport): Markup {
  const texts = new Map<string, number>();
  const cells: string[] = [];
  const indexOf = (json: string) => {
    const known = texts.get(json);
    if (known !== undefined) return known;
    texts.set(json, cells.push(json) - 1);
    return cells.length - 1;
  };
  const components = new Map<string, number>();
  for (const { component } of matrix.rows)
    if (!components.has(component)) components.set(component, components.size);
  const rows = matrix.rows.map((row) => ({
    name: visible(row.name),
    component: components.get(row.component),
    read: row.reads.map((read) => `${placeText(read.place)} ${visible(readWords(read))}`),
    states: statesOf(row),
    cells: row.cells.map((cell) => indexOf(JSON.stringify(evidenceOf(cell)))),
  }));
  const { environments } = matrix;
  const head = JSON.stringify({ environments: environments.map(visible), rows });
  const json = `${head.slice(0, -1)},"cells":[${cells.join(',')}]}`;
  const markup = `<script type="application/json" id="data">${inScript(json)}</script>`;
  return { markup };
}

/** Neither `</script` nor `<!--` can end or change a script element: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
function inScript(json: string): string {
  return visibleJson(json).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}

/** What the filter looks for. */
function statesOf({ cells }: MatrixRow): readonly string[] {
  const states = new Set<string>(cells.map(({ shown }) => shown));
  if (cells.some(({ findings }) => findings.length > 0)) states.add('finding');
  return [...states];
}

function evidenceOf(one: MatrixCell) {
  const { cell, shown, findings } = one;
  return {
    state: shown,
    word: stateWord(one),
    set: cell.supplies.map((supply) => supplyText(supply, one)),
    why: cell.why && `Unknown, because ${visible(cell.why)}`,
    mend: cell.mend && visible(cell.mend),
    findings: findings.map(({ severity, message }) => `${severity}: ${visible(message)}`),
  };
}

function supplyText(supply: Supply, { cell }: MatrixCell): string {
  const place = isByPlatform(supply) ? visible(holderOf(supply.place)) : placeText(supply.place);
  return `${place} ${visible(supplyWords(supply, cell))}`.trim();
}
