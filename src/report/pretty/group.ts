import type { Finding } from '../../model/index.ts';
import { visible } from '../escape.ts';
import type { Group } from '../fold.ts';
import { headline, remediesOf } from '../headline.ts';
import { type Terminal, wrapped } from '../terminal.ts';
import { INDENT, severityMark } from './mark.ts';
import { namedPlaces } from './named-places.ts';
import { renderRemedy } from './remedy.ts';

/** So many names have each its own line and place; more of them only their names. */
const MAX_LINES = 12;

/** Of what is merely worth knowing, so many names give the idea. */
const MAX_MILD_NAMES = 20;

/** Findings of one cause as one: how many, which names, and one way out for all. */
export function renderGroup(findings: Group, terminal: Terminal): string[] {
  const [first] = findings;
  const { paint } = terminal;
  const isMany = findings.length > MAX_LINES;
  const isMild = first.severity === 'info';
  const remedies = remediesOf(findings).map(({ text, ...rest }) =>
    isMany && isMild ? { text } : { text, ...rest },
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
