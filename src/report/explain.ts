import type {
  Cell,
  ExplainedRule,
  ExplainedVariable,
  Explanation,
  Read,
  Supply,
} from '../model/index.ts';
import { cellJson, holderOf } from './cell.ts';
import { visible, visibleLines } from './escape.ts';
import { isByPlatform, readWords, supplyWords } from './evidence.ts';
import { findingJson, locationJson, toJson } from './json.ts';
import { placeText } from './place.ts';
import { renderFinding } from './pretty/finding.ts';
import type { PrettyOptions } from './pretty.ts';
import { displayWidth, pad, type Terminal, wrapped } from './terminal.ts';

/** So many components are named in a title. */
const MOST_COMPONENTS = 3;

/** An explanation for machines. */
export function renderExplainJson({
  schemaVersion,
  subject,
  variables,
  rule,
}: Explanation): string {
  return toJson({
    schemaVersion,
    subject,
    variables: variables.map(({ name, channel, component, need, verdict, ...rest }) => ({
      name,
      channel,
      component,
      need,
      verdict,
      reads: rest.reads.map(readJson),
      declarations: rest.declarations.map(({ place }) => locationJson(place)),
      cells: rest.cells.map(cellJson),
      findings: rest.findings.map(findingJson),
    })),
    rule,
  });
}

function readJson({ place, need, certainty, phases, audience, component, setting, ...rest }: Read) {
  const { unchecked, rejectsEmpty, environments, anyOf, implicit } = rest;
  return {
    ...locationJson(place),
    need,
    certainty,
    unchecked,
    rejectsEmpty,
    phases,
    audience,
    component,
    environments,
    anyOf,
    setting,
    implicit,
  };
}

/** An explanation for people: where the name is read, documented and set, what wins, and why. */
export function renderExplain(explanation: Explanation, options: PrettyOptions): string {
  const sections = [
    ...variableSections(explanation.variables, options),
    ruleSection(explanation.rule, options),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Components of which the same is known share a section; where nothing reads the name comes last. */
function variableSections(
  variables: readonly ExplainedVariable[],
  options: PrettyOptions,
): string[][] {
  const sections = new Map<string, { body: string[]; same: ExplainedVariable[] }>();
  for (const variable of variables.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const body = variableBody(variable, options);
    const key = [kindOf(variable), ...body].join('\n');
    const known = sections.get(key);
    if (known === undefined) sections.set(key, { body, same: [variable] });
    else known.same.push(variable);
  }
  return [...sections.values()].map(({ body, same }) => [...titleOf(same, options), ...body]);
}

function rankOf({ need, channel }: ExplainedVariable): number {
  if (need !== undefined) return 0;
  return channel === undefined ? 2 : 1;
}

function kindOf({ channel, need }: ExplainedVariable): string {
  return channel ?? need ?? 'not read';
}

function titleOf(same: readonly ExplainedVariable[], terminal: PrettyOptions): string[] {
  const [first] = same;
  if (first === undefined) return [];
  const { paint } = terminal;
  const shown = same.slice(0, MOST_COMPONENTS).map(({ component }) => visible(component));
  const rest = same.length - shown.length;
  const list = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const where = list === '.' ? '' : ` in ${list}`;
  return [`${paint.bold(visible(first.name))}${where}  ${paint.dim(visible(kindOf(first)))}`];
}

function variableBody(variable: ExplainedVariable, options: PrettyOptions): string[] {
  const { paint } = options;
  const { reads, declarations, cells, findings, verdict } = variable;
  return [
    ...wrapped(visible(verdict), options, '  '),
    ...block('Read', uniqueEntries(reads.map((read) => readLines(read, options))), options),
    ...block(
      'Documented',
      uniqueEntries(declarations.map(({ place }) => [paint.cyan(placeText(place))])),
      options,
    ),
    ...block('Set', cellLines(cells, options), options),
    ...findings.flatMap((finding) => ['', ...renderFinding(finding, options)]),
  ];
}

function block(title: string, lines: readonly string[], { paint }: Terminal): string[] {
  if (lines.length === 0) return [];
  return ['', `  ${paint.bold(title)}`, ...lines.map((line) => `    ${line}`)];
}

/** Entries that look alike tell nothing twice: an anchor of YAML sets the same line for several services. */
function uniqueEntries(entries: readonly (readonly string[])[]): readonly string[] {
  return [...new Map(entries.map((lines) => [lines.join('\n'), lines])).values()].flat();
}

function readLines(read: Read, terminal: Terminal): string[] {
  const { paint, width } = terminal;
  const place = placeText(read.place);
  const text = visible(readWords(read));
  if (displayWidth(place) + displayWidth(text) + 6 <= width)
    return [`${paint.cyan(place)}  ${paint.dim(text)}`];
  return [
    paint.cyan(place),
    ...wrapped(text, terminal, '      ').map((line) => paint.dim(line.slice(4))),
  ];
}

function cellLines(cells: readonly Cell[], terminal: Terminal): string[] {
  const column = Math.max(0, ...cells.map(({ environment }) => visible(environment).length)) + 2;
  return cells.flatMap((cell) => {
    const state = `${pad(visible(cell.environment), column)}${painted(cell, terminal)}`;
    const indent = ' '.repeat(column);
    const mend =
      cell.mend === undefined
        ? []
        : wrapped(visible(cell.mend), terminal, `${indent}→ `, `${indent}  `);
    const supplies = cell.supplies.map((supply) => [indent + supplyLine(supply, cell)]);
    return [state, ...uniqueEntries(supplies), ...mend];
  });
}

function painted({ state, why }: Cell, { paint }: Terminal): string {
  if (state === 'set') return paint.green('set');
  if (state === 'absent') return paint.red('absent');
  return `unknown${why === undefined ? '' : `, because ${visible(why)}`}`;
}

function supplyLine(supply: Supply, cell: Cell): string {
  const words = supplyWords(supply, cell);
  const shown = isByPlatform(supply) ? visible(holderOf(supply.place)) : placeText(supply.place);
  return words === '' ? shown : `${shown}  ${visible(words)}`;
}

function ruleSection(rule: ExplainedRule | undefined, terminal: Terminal): string[] {
  if (rule === undefined) return [];
  const { paint } = terminal;
  return [
    `${paint.bold(visible(rule.id))}  ${paint.dim(rule.severity)}`,
    visible(rule.title),
    '',
    ...pageLines(rule.markdown, terminal),
  ];
}

/** A page as it is written, its paragraphs refilled to the width, its code as it stands. */
function pageLines(markdown: string, terminal: Terminal): string[] {
  const parts = markdown.trim().split(/^(```[^\n]*\n.*?^```)$/ms);
  return parts.flatMap((part) => {
    if (part.startsWith('```')) return visibleLines(part).split('\n');
    return part.split('\n\n').flatMap((paragraph, index) => {
      const text = visible(paragraph.trim().replaceAll('\n', ' '));
      const space = index === 0 ? [] : [''];
      return text === '' ? space : [...space, ...wrapped(text, terminal, '')];
    });
  });
}
