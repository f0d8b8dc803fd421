import { composeEscapes, readComposeString } from './compose-string.ts';
import { lineEnd, withoutMark } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

const SPACE_OR_LINE = /\s*/y;
const SPACE = /[\t\v\f\r \u0085\u00a0]*/y;
const EXPORT = /^export[\t\n\f\r ]/;
/** Anything but what may stand in a name; white space is judged later. */
const NAME_END = /[^\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]/gu;

/** https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax */
export function scanCompose(input: string): Scan {
  const text = withoutMark(input);
  const tokens: Token[] = [];
  let at = skip(SPACE_OR_LINE, text, 0);
  while (at < text.length) {
    const result = text[at] === '#' ? { end: lineEnd(text, at) } : readStatement(text, at);
    if (result.error) return { text, tokens, flaws: [], error: result.error };
    if (result.token) tokens.push(result.token);
    at = skip(SPACE_OR_LINE, text, result.end);
  }
  return { text, tokens, flaws: [] };
}

interface Statement {
  readonly token?: Token;
  readonly error?: Flaw;
  readonly end: number;
}

function readStatement(text: string, at: number): Statement {
  const exported = EXPORT.test(text.slice(at, at + 7));
  const nameAt = exported ? skip(SPACE, text, at + 6) : at;
  NAME_END.lastIndex = nameAt;
  const stop = NAME_END.exec(text)?.index ?? text.length;
  const separator = text[stop];
  if (separator !== undefined && !'=:\n'.includes(separator)) return fail('invalid-name', nameAt);
  // A last line without a separator is read as a value without a name, as the original does.
  const name = separator === undefined ? '' : text.slice(nameAt, stop).trimEnd();
  if (name.includes(' ')) return fail('invalid-name', nameAt);
  const base = { name, offset: nameAt, exported };
  if (separator === '\n') {
    return { token: { ...base, raw: '', quote: 'none', hadEquals: false }, end: stop };
  }
  return readValue(text, skip(SPACE, text, separator === undefined ? nameAt : stop + 1), base);
}

function readValue(
  text: string,
  at: number,
  base: { name: string; offset: number; exported: boolean },
): Statement {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const comment = line.indexOf(' #');
    const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    return { token: { ...base, raw: value, value, quote: 'none', hadEquals: true }, end };
  }
  const string = readComposeString(text, at);
  if (!string) return fail('unterminated-quote', at);
  const raw = text.slice(at, string.end);
  const double = quote === '"';
  const value = double ? composeEscapes(string.content) : string.content;
  const token = {
    ...base,
    raw,
    value,
    quote: double ? 'double' : 'single',
    hadEquals: true,
  } as const;
  return { token, end: string.end };
}

function fail(code: Flaw['code'], offset: number): Statement {
  return { error: { code, offset }, end: offset };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}
