import type { Finding } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { INDENT, severityMark } from './mark.ts';
import { namedPlaces } from './named-places.ts';
import { renderRemedy } from './remedy.ts';

/** So many names have each its own line and place; more of them only their names. */
const MAX_LINES = 12;

/** Findings of one cause as one: how many, which names, and one way out for all. */
export function renderGroup(
  findings: readonly [Finding, ...Finding[]],
  terminal: Terminal,
): string[] {
  const [first] = findings;
  const { paint } = terminal;
  const remedies = findings.flatMap(({ remedy, name }) =>
    remedy === undefined ? [] : [{ ...remedy, text: forAll(remedy.text, name) }],
  );
  return [
    ...wrapped(
      paint.bold(visible(headline(findings))),
      terminal,
      severityMark(first.severity, terminal),
      INDENT,
    ),
    `${INDENT}${paint.dim(first.rule)}`,
    ...names(findings, terminal),
    ...renderRemedy(remedies, terminal),
  ];
}

/** What all the messages say, once, where only the name differs. */
function headline(findings: readonly [Finding, ...Finding[]]): string {
  const [first] = findings;
  const { component } = first;
  const isOne = findings.every((finding) => finding.component === component);
  const where = isOne && component !== undefined && component !== '.' ? ` of ${component}` : '';
  const said = new Set(findings.map(withoutName));
  const [only] = said;
  if (said.size !== 1 || only === undefined) return `${findings.length} findings${where}`;
  return `${findings.length} names${where}: ${only}`;
}

function withoutName({ name, message }: Finding): string {
  return name !== undefined && message.startsWith(`${name} `)
    ? `each${message.slice(name.length)}`
    : message;
}

/** `Remove A from .env` and `Remove it from .env` of several findings are one sentence. */
function forAll(text: string, name: string | undefined): string {
  const words = text.split(' ');
  return words.map((word) => (word === name || word === 'it' ? 'them' : word)).join(' ');
}

function names(findings: readonly Finding[], terminal: Terminal): string[] {
  if (findings.length > MAX_LINES) {
    const all = findings.map(({ name, message }) => visible(name ?? message));
    return wrapped(all.join(', '), terminal, INDENT);
  }
  const entries = findings.map(({ name, message, location }) => ({
    name: name ?? message,
    location,
  }));
  return namedPlaces(entries, terminal, INDENT);
}
