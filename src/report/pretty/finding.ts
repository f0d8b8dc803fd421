import { type Finding, isFileLocation, type Related } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { visible } from '../escape.ts';
import { excerpt } from '../excerpt.ts';
import { placeText } from '../place.ts';
import type { PrettyOptions } from '../pretty.ts';
import { displayWidth, type Terminal, wrapped } from '../terminal.ts';
import { INDENT, severityMark } from './mark.ts';
import { renderRemedy } from './remedy.ts';

/** More places than these are left to the JSON. */
const MAX_RELATED = 3;

/** One finding: what, where, the line, the way out. */
export function renderFinding(finding: Finding, options: PrettyOptions): string[] {
  const { paint } = options;
  const { location, related = [], remedy } = finding;
  const rule = paint.dim(finding.rule);
  const place = location === undefined ? rule : `${paint.cyan(placeText(location))}  ${rule}`;
  const mark = severityMark(finding.severity, options);
  return [
    ...wrapped(paint.bold(visible(finding.message)), options, mark, INDENT),
    `${INDENT}${place}`,
    ...excerptLines(finding, options),
    ...relatedLines(related, options),
    ...(remedy === undefined ? [] : renderRemedy([remedy], options)),
  ];
}

/** The other places, those of one message on one line. */
function relatedLines(related: readonly Related[], terminal: Terminal): string[] {
  const byMessage = new Map<string, string[]>();
  for (const { message, location } of related.slice(0, MAX_RELATED)) {
    const places = byMessage.get(message);
    if (places === undefined) byMessage.set(message, [placeText(location)]);
    else places.push(placeText(location));
  }
  const hidden = related.length - MAX_RELATED;
  const texts = [...byMessage].map(
    ([message, places]) => `${visible(message)}: ${places.join(', ')}`,
  );
  if (hidden > 0) texts.push(`and in ${counted(hidden, 'more place')}`);
  return texts.flatMap((text) =>
    wrapped(terminal.paint.dim(text), terminal, INDENT, `${INDENT}  `),
  );
}

function excerptLines({ location, name }: Finding, options: PrettyOptions): string[] {
  if (location === undefined || !isFileLocation(location)) return [];
  const source = options.sourceText(location.file);
  if (source === undefined) return [];
  const room = options.width - INDENT.length - 2;
  const shown = excerpt(source, location, name, room);
  if (shown === undefined) return [];
  const bar = options.paint.dim('│');
  const { start, length } = shown.name;
  const before = displayWidth(shown.text.slice(0, start));
  const under = displayWidth(shown.text.slice(start, start + length));
  return [
    `${INDENT}${bar} ${visible(shown.text)}`,
    `${INDENT}${bar} ${' '.repeat(before)}${options.paint.red('^'.repeat(under))}`,
  ];
}
