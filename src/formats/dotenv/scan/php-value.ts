import type { FaultCode, Quote } from '../types.ts';

type State = 'start' | 'bare' | 'single' | 'double' | 'escape' | 'after' | 'comment';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  $: '$',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const PLAIN = /[^ \t\n\r\f\v\\'"#$]+/y;

export interface PhpValue {
  readonly value: string;
  readonly quote: Quote;
  /** Where an unescaped `$` stands in `value`. */
  readonly dollars: readonly number[];
}

interface Progress {
  state: State;
  value: string;
  readonly dollars: number[];
}

/** Reads one value; a second word, an unknown escape or an open string makes the file invalid. */
export function readPhpValue(raw: string): PhpValue | { readonly code: FaultCode } {
  const progress: Progress = { state: 'start', value: '', dollars: [] };
  for (let at = 0; at < raw.length && progress.state !== 'comment'; ) {
    const piece = pieceAt(raw, at);
    const code =
      progress.state === 'escape' ? escapeCharacter(progress, piece) : advance(progress, piece);
    if (code) return { code };
    at += piece.length;
  }
  const { state, value, dollars } = progress;
  const open = state === 'single' || state === 'double' || state === 'escape';
  return open ? { code: 'unterminated-quote' } : { value, quote: quoteOf(raw), dollars };
}

function escapeCharacter(progress: Progress, piece: string): FaultCode | undefined {
  const meaning = ESCAPES[piece[0] ?? ''];
  if (meaning === undefined) return 'invalid-escape';
  progress.value += meaning + piece.slice(1);
  progress.state = 'double';
  return undefined;
}

function advance(progress: Progress, piece: string): FaultCode | undefined {
  const next = nextState(progress.state, piece);
  if (next === undefined) return 'unexpected-space';
  if (keeps(progress.state, next)) {
    if (piece === '$' && progress.state !== 'single') progress.dollars.push(progress.value.length);
    progress.value += piece;
  }
  progress.state = next;
  return undefined;
}

function pieceAt(raw: string, at: number): string {
  PLAIN.lastIndex = at;
  return PLAIN.test(raw) ? raw.slice(at, PLAIN.lastIndex) : (raw[at] ?? '');
}

/** `undefined`: text after the end of the value. */
function nextState(state: State, piece: string): State | undefined {
  if (state === 'single') return piece === "'" ? 'after' : 'single';
  if (state === 'double') return piece === '"' ? 'after' : piece === '\\' ? 'escape' : 'double';
  if (piece === '#') return 'comment';
  if (state === 'start' && piece === "'") return 'single';
  if (state === 'start' && piece === '"') return 'double';
  const space = /^[ \t\n\r\f\v]/.test(piece);
  if (state === 'after') return space ? 'after' : undefined;
  return space && state === 'bare' ? 'after' : 'bare';
}

function keeps(state: State, next: State): boolean {
  return next === 'bare' || (state === next && (next === 'single' || next === 'double'));
}

function quoteOf(raw: string): Quote {
  if (raw.startsWith('"')) return 'double';
  return raw.startsWith("'") ? 'single' : 'none';
}
