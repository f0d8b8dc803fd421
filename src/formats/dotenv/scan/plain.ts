import { unquote } from './assignments.ts';
import { linesOf, normaliseLineEnds, withoutMark } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

type ReadLine = (line: string) => Omit<Token, 'offset'> | undefined;

const DJANGO = /^(export )?([A-Za-z_0-9]+)=(.*)$/s;

/** https://django-environ.readthedocs.io/en/latest/quickstart.html */
export function scanDjango(text: string): Scan {
  return scanLines(text, (line) => {
    const [, exported, name, rest = ''] = DJANGO.exec(line) ?? [];
    if (name === undefined) return undefined;
    const single = /^\s*'(.*)'\s*(?:#.*)?$/s.exec(rest);
    const double = /^\s*"(.*)"\s*(?:#.*)?$/s.exec(rest);
    const base = { name, raw: rest.trim(), hadEquals: true, exported: exported !== undefined };
    if (single) return { ...base, value: single[1] ?? '', quote: 'single' };
    if (double) return { ...base, value: djangoEscapes(double[1] ?? ''), quote: 'double' };
    const comment = rest.indexOf('#');
    return { ...base, value: comment < 0 ? rest : rest.slice(0, comment), quote: 'none' };
  });
}

/** Escapes of line ends and tabs stay as they are written. */
function djangoEscapes(value: string): string {
  return value.replace(/\\(.)/gs, (sequence, character: string) =>
    'rnt'.includes(character) ? sequence : character,
  );
}

/** https://github.com/HBNetwork/python-decouple#env-file */
export function scanDecouple(text: string): Scan {
  return scanLines(text, (line) => {
    const equals = line.indexOf('=');
    if (equals < 0) return undefined;
    const raw = line.slice(equals + 1).trim();
    const { inner, quote } = unquote(raw, '\'"');
    const name = line.slice(0, equals).trim();
    return { name, raw, value: inner, quote, hadEquals: true, exported: false };
  });
}

function scanLines(input: string, read: ReadLine): Scan {
  const text = normaliseLineEnds(withoutMark(input));
  const tokens: Token[] = [];
  const flaws: Flaw[] = [];
  for (const { line, start } of linesOf(text)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const token = read(line);
    const offset = start + Math.max(0, line.indexOf(token?.name ?? content));
    if (token) tokens.push({ ...token, offset });
    else flaws.push({ code: 'skipped-line', offset });
  }
  return { text, tokens, flaws };
}
