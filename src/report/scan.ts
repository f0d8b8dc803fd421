import type { Need } from '../model/index.ts';
import { counted } from './counted.ts';
import { visible } from './escape.ts';
import { namedPlaces } from './pretty/named-places.ts';
import { type Terminal, wrapped } from './terminal.ts';

/** The part of a scan that people are shown. */
export interface ScanView {
  readonly variables: readonly {
    readonly name: string;
    readonly need: Need;
    readonly reads: readonly ScanPlace[];
  }[];
  readonly dynamic: readonly (Omit<ScanPlace, 'inTests'> & { readonly pattern?: string })[];
  readonly stats: { readonly listed: number; readonly read: number; readonly parsed: number };
}

interface ScanPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly inTests: boolean;
  /** The package inside which it is read. */
  readonly implicit?: string;
}

const TITLES: readonly (readonly [Need, string])[] = [
  ['required', 'Required'],
  ['optional', 'Optional'],
  ['defaulted', 'With a default'],
];

/** What the code reads, for people: by need, each name once with the place to look at first. */
export function renderScan(scan: ScanView, terminal: Terminal): string {
  const inside = scan.variables.filter(isInsidePackages);
  const own = scan.variables.filter((variable) => !isInsidePackages(variable));
  const deployed = own.filter(({ reads }) => reads.some((read) => !read.inTests));
  const tested = own.filter((variable) => !deployed.includes(variable));
  const sections = [
    ...TITLES.map(([need, title]) =>
      section(
        title,
        deployed.filter((variable) => variable.need === need),
        terminal,
      ),
    ),
    section('Only in tests', tested, terminal),
    insideSection(inside, terminal),
    dynamicSection(scan.dynamic, terminal),
    [summary(scan)],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function section(title: string, variables: ScanView['variables'], terminal: Terminal): string[] {
  if (variables.length === 0) return [];
  const entries = variables.map(({ name, reads }) => {
    const location = reads.find((read) => !read.inTests) ?? reads[0];
    const more = reads.length - 1;
    return { name, location, ...(more > 0 ? { note: `and ${more} more` } : {}) };
  });
  const { paint } = terminal;
  const heading = `${paint.bold(title)}  ${paint.dim(String(variables.length))}`;
  return [heading, ...namedPlaces(entries, terminal, '  ')];
}

/** No code of the repository names it, and the package does without. */
function isInsidePackages({ need, reads }: ScanView['variables'][number]): boolean {
  return need !== 'required' && reads.every(({ implicit }) => implicit !== undefined);
}

function insideSection(variables: ScanView['variables'], terminal: Terminal): string[] {
  if (variables.length === 0) return [];
  const { paint } = terminal;
  const heading = `${paint.bold('Inside packages, optional')}  ${paint.dim(String(variables.length))}`;
  const names = variables.map(({ name }) => visible(name)).join(', ');
  return [heading, ...wrapped(names, terminal, '  ').map((line) => paint.dim(line))];
}

function dynamicSection(dynamic: ScanView['dynamic'], terminal: Terminal): string[] {
  if (dynamic.length === 0) return [];
  const { paint } = terminal;
  const heading = `${paint.bold('Names the code computes')}  ${paint.dim(String(dynamic.length))}`;
  const entries = dynamic.map(({ pattern, ...location }) => ({ name: pattern ?? '*', location }));
  return [heading, ...namedPlaces(entries, terminal, '  ')];
}

function summary({ variables, stats }: ScanView): string {
  const { listed, read, parsed } = stats;
  return `${counted(variables.length, 'variable')} in ${counted(listed, 'file')} (${read} searched, ${parsed} parsed)`;
}
