import type { FaultCode } from '../types.ts';
import { linesOf, withoutMark } from './text.ts';
import type { Scan, Token } from './types.ts';

/** The scanner behind it gives up on longer lines. */
const MAX_LINE = 64 * 1024;

/** https://docs.docker.com/reference/cli/docker/container/run/#env */
export function scanKvfile(input: string): Scan {
  const text = withoutMark(input);
  const tokens: Token[] = [];
  for (const { line, start } of linesOf(text)) {
    const written = line.endsWith('\r') ? line.slice(0, -1) : line;
    const content = written.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const offset = start + written.length - content.length;
    const equals = content.indexOf('=');
    const name = equals < 0 ? content : content.slice(0, equals);
    const code = faultOf(name, line);
    if (code) return { text, tokens, flaws: [], error: { code, offset } };
    const base = { name, offset, quote: 'none', exported: false } as const;
    const value = content.slice(equals + 1);
    tokens.push(
      equals < 0
        ? { ...base, raw: '', hadEquals: false }
        : { ...base, raw: value, value, hadEquals: true },
    );
  }
  return { text, tokens, flaws: [] };
}

function faultOf(name: string, line: string): FaultCode | undefined {
  if (line.length >= MAX_LINE) return 'line-too-long';
  if (name === '') return 'no-name';
  return /[ \t]/.test(name) ? 'invalid-name' : undefined;
}
