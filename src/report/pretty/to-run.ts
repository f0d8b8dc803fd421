import type { ToRun, ToRunVariable } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { counted, type Terminal, wrapped } from '../terminal.ts';
import { namedPlaces } from './named-places.ts';

/** What a fresh clone needs before it runs: which file to copy, what to fill in, required first. */
export function toRunSection(entry: ToRun, terminal: Terminal): string[] {
  const { paint } = terminal;
  const required = entry.variables.filter(({ need }) => need === 'required');
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
    ...namedPlaces(required, terminal, '  '),
    ...others(entry.variables, 'optional', 'optional: ', terminal),
    ...others(entry.variables, 'defaulted', 'with a default: ', terminal),
  ];
}

function others(
  variables: readonly ToRunVariable[],
  need: ToRunVariable['need'],
  title: string,
  terminal: Terminal,
): string[] {
  const names = variables.filter((one) => one.need === need).map(({ name }) => visible(name));
  if (names.length === 0) return [];
  const first = `  ${title}`;
  return wrapped(names.join(', '), terminal, first, '    ').map((line) => terminal.paint.dim(line));
}

/** A path as one word of a POSIX shell; one that could be read as an option starts with `./`. */
function shellWord(path: string): string {
  const safe = path.startsWith('-') ? `./${path}` : path;
  if (/^[\w./@%+=:,-]+$/.test(safe)) return safe;
  return `'${visible(safe).replaceAll("'", "'\\''")}'`;
}
