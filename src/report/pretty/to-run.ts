import type { ToRun, ToRunVariable } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { namedPlaces } from './named-places.ts';

/** So many components are shown in full; of the others, how much they need. */
const MAX_COMPONENTS = 3;

/** So many names have each its own line and place; more of them only their names. */
const MAX_LINES = 12;

/** What a fresh clone needs before it runs, one section per component, those that need most first. */
export function toRunSections(entries: readonly ToRun[], terminal: Terminal): string[][] {
  const ordered = [...entries].sort((a, b) => requiredOf(b).length - requiredOf(a).length);
  const shown = ordered.slice(0, MAX_COMPONENTS).map((entry) => section(entry, terminal));
  const rest = ordered.slice(MAX_COMPONENTS);
  if (rest.length === 0) return shown;
  const texts = rest.map((entry) => `${visible(entry.component)} (${requiredOf(entry).length})`);
  return [...shown, wrapped(texts.join(', '), terminal, 'To set elsewhere: ', '  ')];
}

function requiredOf({ variables }: ToRun): readonly ToRunVariable[] {
  return variables.filter(({ need, assumed }) => need === 'required' && !assumed);
}

/** Which file to copy, what to fill in, required first. */
function section(entry: ToRun, terminal: Terminal): string[] {
  const { paint } = terminal;
  const required = requiredOf(entry);
  const component = entry.component === '.' ? 'this' : visible(entry.component);
  const file = visible(entry.file);
  const title =
    required.length === 0
      ? `To run ${component}, nothing has to be set; ${file} may hold more:`
      : `To run ${component}, set ${counted(required.length, 'variable')} in ${file}:`;
  return [
    ...wrapped(paint.bold(title), terminal, ''),
    ...(entry.template === undefined
      ? []
      : [`  ${paint.green(`cp ${shellWord(entry.template)} ${shellWord(entry.file)}`)}`]),
    ...requiredLines(required, terminal),
    ...others(entry.variables, terminal),
  ];
}

/** When it is that the program fails without them; what has to be there at once comes first. */
const MOMENTS = [
  { reached: undefined, text: 'as soon as it starts' },
  { reached: 'call', text: 'when a function that needs them is called' },
  { reached: 'branch', text: 'in one branch of the code' },
] as const;

function requiredLines(required: readonly ToRunVariable[], terminal: Terminal): readonly string[] {
  const moments = MOMENTS.map(({ reached, text }) => ({
    text,
    variables: required.filter((one) => one.reached === reached),
  })).filter(({ variables }) => variables.length > 0);
  const areSeveral = moments.length > 1;
  const indent = areSeveral ? '    ' : '  ';
  return moments.flatMap(({ text, variables }) => [
    ...(areSeveral ? wrapped(terminal.paint.dim(`${text}:`), terminal, '  ') : []),
    ...(required.length > MAX_LINES
      ? wrapped(variables.map(({ name }) => visible(name)).join(', '), terminal, indent)
      : namedPlaces(variables, terminal, indent)),
  ]);
}

/** What may be left out: by name where that is short, else by number. */
function others(variables: readonly ToRunVariable[], terminal: Terminal): string[] {
  const named = (isOf: (one: ToRunVariable) => boolean) =>
    variables.filter(isOf).map(({ name }) => visible(name));
  const kinds = [
    { names: named(({ assumed }) => assumed === true), title: 'taken for set by what uses them' },
    { names: named(({ need }) => need === 'optional'), title: 'optional' },
    { names: named(({ need }) => need === 'defaulted'), title: 'with a default' },
  ].filter(({ names }) => names.length > 0);
  const count = kinds.reduce((sum, { names }) => sum + names.length, 0);
  const texts =
    count > MAX_LINES
      ? [
          `${kinds.map(({ names, title }) => `${names.length} ${title}`).join(', ')}: \`envparity scan\` lists them`,
        ]
      : kinds.map(({ names, title }) => `${title}: ${names.join(', ')}`);
  return texts.flatMap((text) => wrapped(terminal.paint.dim(text), terminal, '  ', '    '));
}

/** A path as one word of a POSIX shell; one that could be read as an option starts with `./`. */
function shellWord(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  if (/^[\w./@%+=:,-]+$/.test(safe)) return safe;
  return `'${visible(safe).replaceAll("'", "'\\''")}'`;
}
