import { isRecord } from '../formats/shape.ts';

/** What is carried nests six deep at most; what nests deeper is none of it. */
const DEEPEST = 20;

/**
 * The one text of plain data: keys sorted by their UTF-16 code units, no blanks, as
 * https://www.rfc-editor.org/rfc/rfc8785 writes it; its numbers and strings are those of ECMAScript.
 *
 * @throws RangeError where it nests deeper than anything that is carried
 */
export function canonical(value: unknown, depth = 0): string {
  if (depth > DEEPEST) throw new RangeError('It nests too deeply');
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1)).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${members.join(',')}}`;
}
