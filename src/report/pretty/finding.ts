import { type Finding, isFileLocation } from '../../model/index.ts';
import { visible } from '../escape.ts';
import { excerpt } from '../excerpt.ts';
import { placeText } from '../place.ts';
import type { PrettyOptions } from '../pretty.ts';
import { displayWidth, wrapped } from '../terminal.ts';
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
  const hidden = related.length - MAX_RELATED;
  return [
    ...wrapped(paint.bold(visible(finding.message)), options, mark, INDENT),
    `${INDENT}${place}`,
    ...excerptLines(finding, options),
    ...related.slice(0, MAX_RELATED).flatMap((one) => {
      const text = `${visible(one.message)}: ${placeText(one.location)}`;
      return wrapped(paint.dim(text), options, INDENT);
    }),
    ...(hidden > 0 ? [`${INDENT}${paint.dim(`and in ${hidden} more places`)}`] : []),
    ...(remedy === undefined ? [] : renderRemedy([remedy], options)),
  ];
}

function excerptLines({ location, name }: Finding, options: PrettyOptions): string[] {
  if (location === undefined || !isFileLocation(location)) return [];
  const { file, line, column } = location;
  const source = options.sourceLine(file, line);
  if (source === undefined) return [];
  const room = options.width - INDENT.length - 2;
  const shown = excerpt(source, file, name, column, room);
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
