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
  const headline = `${findings.length} ${visible(first.group ?? first.message)}`;
  const remedies = findings.flatMap(({ remedy }) => (remedy === undefined ? [] : [remedy]));
  return [
    ...wrapped(paint.bold(headline), terminal, severityMark(first.severity, terminal), INDENT),
    `${INDENT}${paint.dim(first.rule)}`,
    ...names(findings, terminal),
    ...renderRemedy(remedies, terminal),
  ];
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
