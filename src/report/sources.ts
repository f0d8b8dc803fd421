import type { Coverage, ListRow, OutboundRow, SourceRow, SourcesReport } from '../model/index.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { sourceJson, toJson } from './json.ts';
import { pad, type Terminal, wrapped } from './terminal.ts';

/** The sources for machines; its shape is in schemas/sources.schema.json. */
export function renderSourcesJson({ schemaVersion, sources, idle }: SourcesReport): string {
  return toJson({
    schemaVersion,
    sources: sources.map(sourceJson),
    idle: idle.map(({ provider, title }) => ({ provider, title })),
  });
}

/** The sources for people: one table, and below it why something could not be seen and what would tell. */
export function renderSources({ sources, idle }: SourcesReport, terminal: Terminal): string {
  const notes: Note[] = [];
  const rows = sources.flatMap((source) => rowsOf(source, notes));
  const sections = [
    tableOf(rows, terminal),
    notes.flatMap((note, index) => noteLines(note, `[${index + 1}] `, terminal)),
    idle.length === 0
      ? []
      : wrapped(
          `Not in use here: ${idle.map(({ title }) => visible(title)).join(', ')}`,
          terminal,
          '',
        ),
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Row = readonly [source: string, place: string, names: string, values: string];

/** One row for all places of which a source saw the same; in `notes`, why it was not all. */
function rowsOf(source: SourceRow, notes: Note[]): Row[] {
  const title = visible(source.title) + (source.asked ? ' (asked)' : '');
  const groups = new Map<string, Coverage[]>();
  for (const row of source.coverage) {
    const key = JSON.stringify([row.role, row.channel, row.names, row.values, row.why, row.mend]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  const lists = (source.lists ?? []).map((list): Row => [title, ...listCells(list, notes)]);
  const seen = (source.outbound ?? []).map((one): Row => [title, ...outboundCells(one, notes)]);
  if (groups.size + lists.length + seen.length === 0) {
    return [[title, source.problems.length === 0 ? 'no environment for sure' : 'nothing', '', '']];
  }
  const rows = [...groups.values()].map((group): Row => {
    const [{ names, values, why, mend } = BLIND] = group;
    return [title, placesOf(group), names + markOf(why, mend, notes), values];
  });
  return [...rows, ...lists, ...seen];
}

function listCells({ title, sight, entries, why, mend }: ListRow, notes: Note[]) {
  const what = `allowlist ${visible(title)}, ${counted(entries, 'entry', 'entries')}`;
  return [what, sight + markOf(why, mend, notes), ''] as const;
}

function outboundCells(row: OutboundRow, notes: Note[]) {
  const { environment, component, sight, addresses, why, mend } = row;
  const where = component === undefined ? environment : `${environment} of ${component}`;
  const what = `${visible(where)}, ${counted(addresses, 'outbound address', 'outbound addresses')}`;
  return [what, sight + markOf(why, mend, notes), ''] as const;
}

function markOf(why: string | undefined, mend: string | undefined, notes: Note[]): string {
  return why === undefined ? '' : ` [${noteOf({ why, mend }, notes)}]`;
}

const BLIND: Pick<Coverage, 'names' | 'values' | 'why' | 'mend'> = {
  names: 'none',
  values: 'none',
};

/** Why something could not be seen, and the line to paste that would tell. */
interface Note {
  readonly why: string;
  readonly mend: string | undefined;
}

/** The number under which a note stands. */
function noteOf(note: Note, notes: Note[]): number {
  const known = notes.findIndex(({ why, mend }) => why === note.why && mend === note.mend);
  return known < 0 ? notes.push(note) : known + 1;
}

function noteLines({ why, mend }: Note, mark: string, terminal: Terminal): string[] {
  return [
    ...wrapped(visible(why), terminal, mark, ' '.repeat(mark.length)),
    ...(mend === undefined ? [] : [`${' '.repeat(mark.length)}→ ${visible(mend)}`]),
  ];
}

/** `production, preview of apps/web`, and the channel where it is not the program's environment. */
function placesOf(group: readonly Coverage[]): string {
  const environments = listed(group.map(({ environment }) => environment));
  const components = listed(group.map(({ component }) => component));
  const phases = listed(group.map(({ phase }) => phase));
  const channel = group[0]?.channel;
  return [
    group[0]?.role === 'reads' ? 'reads' : (environments ?? 'every environment'),
    components === undefined || components === '.' ? '' : ` of ${components}`,
    phases === undefined ? '' : `, ${phases} only`,
    channel === undefined || channel === 'process' ? '' : ` (${channel})`,
  ].join('');
}

/** Names in a row; nothing where one of them stands for all. */
function listed(names: readonly (string | undefined)[]): string | undefined {
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length) return undefined;
  const all = [...new Set(known.map(visible))];
  const rest = all.length - MAX_LISTED;
  return [...all.slice(0, MAX_LISTED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** JSON lists them all. */
const MAX_LISTED = 3;

const HEAD: Row = ['source', 'of', 'names', 'values'];
const SOURCE_WIDTH = 22;
const NAMES_WIDTH = 14;
const VALUES_WIDTH = 8;

function tableOf(rows: readonly Row[], terminal: Terminal): string[] {
  if (rows.length === 0) return [];
  const place = Math.max(20, terminal.width - SOURCE_WIDTH - NAMES_WIDTH - VALUES_WIDTH);
  const widths = [SOURCE_WIDTH, place, NAMES_WIDTH, VALUES_WIDTH];
  return [
    ...lineUp(HEAD, widths, terminal).map(terminal.paint.bold),
    ...rows.flatMap(([title, ...cells], index) => {
      const shown = title === rows[index - 1]?.[0] ? '' : title;
      return lineUp([shown, ...cells], widths, terminal);
    }),
  ];
}

/** The lines of one row, each cell wrapped in its column. */
function lineUp(cells: Row, widths: readonly number[], terminal: Terminal): string[] {
  const columns = cells.map((cell, index) =>
    wrapped(cell, { ...terminal, width: (widths[index] ?? 0) - 1 }, ''),
  );
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((column, index) => pad(column[line] ?? '', widths[index] ?? 0))
      .join('')
      .trimEnd(),
  );
}
