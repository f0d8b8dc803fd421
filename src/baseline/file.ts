import { UserError } from '../errors.ts';
import { readJson } from '../formats/json.ts';
import { member } from '../formats/shape.ts';
import { visibleJson } from '../report/escape.ts';
import { type BaselineFile, validateBaselineFile } from './format.gen.js';

const AGAIN = { hint: 'Write it again with `envparity check --update-baseline`' };
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/**
 * Reads a baseline.
 *
 * @param title its path, for messages
 * @throws UserError `baseline-conflict`, `baseline-not-json`, `baseline-version`, `baseline-invalid`
 */
export function parseBaseline(text: string, title: string): BaselineFile {
  if (CONFLICT.test(text))
    throw new UserError('baseline-conflict', `${title} holds a merge conflict`, {
      hint: 'Take either side, then write it again with `envparity check --update-baseline`',
    });
  const parsed = readJson(text);
  if (!parsed.ok) throw new UserError('baseline-not-json', `${title} is not JSON`, AGAIN);
  const version = member(parsed.value, 'baselineVersion');
  if (typeof version === 'number' && version !== 1)
    throw new UserError('baseline-version', `${title} has a format that is not known here`, {
      hint: 'Use the version of envparity that wrote it, or write it again with `envparity check --update-baseline`',
    });
  const { value } = parsed;
  if (!validateBaselineFile(value) || Number.isNaN(Date.parse(value.takenAt)))
    throw new UserError('baseline-invalid', `${title} is no baseline of envparity`, AGAIN);
  return value;
}

/** The text of a baseline: one fact on a line, so that a review shows what has changed. */
export function renderBaseline(file: BaselineFile): string {
  const members = Object.entries(file).map(([name, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const lines = value.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
    return `  ${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n  `}]`;
  });
  return `${visibleJson(`{\n${members.join(',\n')}\n}`)}\n`;
}

/** The newer one, dated as the older one where nothing has changed, so that it stays as it is. */
export function settled(now: BaselineFile, before: BaselineFile | undefined): BaselineFile {
  if (before === undefined) return now;
  const same = { ...now, takenAt: before.takenAt };
  return renderBaseline(same) === renderBaseline(before) ? before : now;
}
