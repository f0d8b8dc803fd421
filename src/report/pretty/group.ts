import type { Finding, Remedy } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { INDENT, severityMark } from './mark.ts';
import { namedPlaces } from './named-places.ts';
import { renderRemedy } from './remedy.ts';

/** So many names have each its own line and place; more of them only their names. */
const MAX_LINES = 12;

/** Of what is merely worth knowing, so many names give the idea. */
const MAX_MILD_NAMES = 20;

/** Findings of one cause as one: how many, which names, and one way out for all. */
export function renderGroup(
  findings: readonly [Finding, ...Finding[]],
  terminal: Terminal,
): string[] {
  const [first] = findings;
  const { paint } = terminal;
  const isMany = findings.length > MAX_LINES;
  const isMild = first.severity === 'info';
  const remedies = findings.flatMap(({ remedy, name }) =>
    remedy === undefined ? [] : [forAll(remedy, name, isMany && isMild)],
  );
  // So many names are not shown twice: what is to be pasted holds them too.
  const isPasted = isMany && !isMild && findings.every(({ remedy }) => remedy?.line !== undefined);
  const title = paint.bold(visible(headline(findings)));
  return [
    ...wrapped(title, terminal, severityMark(first.severity, terminal), INDENT),
    `${INDENT}${paint.dim(first.rule)}`,
    ...(isPasted ? [] : names(findings, isMild, terminal)),
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
function forAll(remedy: Remedy, name: string | undefined, isTextEnough: boolean): Remedy {
  const words = remedy.text.split(' ');
  const text = words.map((word) => (word === name || word === 'it' ? 'them' : word)).join(' ');
  return isTextEnough ? { text } : { ...remedy, text };
}

function names(findings: readonly Finding[], isMild: boolean, terminal: Terminal): string[] {
  if (findings.length > MAX_LINES) {
    const all = findings.map(({ name, message }) => visible(name ?? message));
    const rest = isMild ? all.length - MAX_MILD_NAMES : 0;
    if (rest <= 0) return wrapped(all.join(', '), terminal, INDENT);
    const shown = all.slice(0, MAX_MILD_NAMES).join(', ');
    return wrapped(`${shown} and ${rest} more; --format json lists all`, terminal, INDENT);
  }
  const entries = findings.map(({ name, message, location }) => ({
    name: name ?? message,
    location,
  }));
  return namedPlaces(entries, terminal, INDENT);
}
