/** A line on which a statement begins that cannot be the rest of another. */
const STATEMENT =
  /^(?:import|export|const|let|var|function|async|class|interface|type|enum|declare|abstract|namespace|module|if|for|switch|try|throw|describe|it|test)\b/;

/** Room for the longest of them and the end of the word. */
const LONGEST_WORD = 12;

/** Below it, one more parse costs more than it saves. */
const LEAST = 400;

const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;
const DOLLAR = 0x24;
const NEWLINE = 0x0a;
const AT = 0x40;
const QUOTES: ReadonlySet<number> = codes('"\'');
const OPENING: ReadonlySet<number> = codes('([{');
const CLOSING: ReadonlySet<number> = codes(')]}');
const CURLY_OPEN = 0x7b;
const CURLY_CLOSE = 0x7d;

/** After these a statement goes on. */
const OPEN_ENDED: ReadonlySet<number> = codes(',=:!&|?+-*<>.%^~');

/** What may stand before a regular expression and never before a division. */
const BEFORE_REGEX: ReadonlySet<number> = codes('(,=:[!&|?{;');

/**
 * Offsets at which the text of a module may be cut so that each part holds whole statements; the
 * first is 0. One part where brackets, quotes and comments do not add up.
 */
export function chunkStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.length < 2 * LEAST) return starts;
  const scan: Scan = { text, at: 0, last: 0, decorated: false, templates: [], depth: 0 };
  while (scan.at < text.length) {
    if (isStart(scan) && scan.at - (starts.at(-1) ?? 0) >= LEAST) starts.push(scan.at);
    step(scan);
    if (scan.depth < 0) return [0];
  }
  return scan.depth === 0 && scan.templates.length === 0 ? starts : [0];
}

interface Scan {
  readonly text: string;
  at: number;
  /** The last character that was no space and no comment. */
  last: number;
  /** Decorators wait for their class. */
  decorated: boolean;
  /** For each open template literal, how deep its innermost expression began. */
  readonly templates: number[];
  depth: number;
}

/** Whether a statement begins here; what decorators stand before belongs to them. */
function isStart(scan: Scan): boolean {
  const { text, at, last, decorated } = scan;
  if (scan.depth > 0 || text.charCodeAt(at - 1) !== NEWLINE || OPEN_ENDED.has(last)) return false;
  const decorates = text.charCodeAt(at) === AT;
  if (!decorates && !STATEMENT.test(text.slice(at, at + LONGEST_WORD))) return false;
  scan.decorated = decorates;
  return !decorated;
}

/** Takes one token, or one character that means nothing. */
function step(scan: Scan): void {
  const { text, at } = scan;
  const char = text.charCodeAt(at);
  scan.at += 1;
  if (char <= 0x20) return;
  if (char === SLASH && skipComment(scan)) return;
  if (QUOTES.has(char)) scan.at = afterQuoted(text, at, char);
  else if (char === BACKTICK) inTemplate(scan);
  else if (char === SLASH && BEFORE_REGEX.has(scan.last)) scan.at = afterRegex(text, at);
  else if (OPENING.has(char)) scan.depth += 1;
  else if (CLOSING.has(char)) close(scan, char);
  scan.last = char;
}

function skipComment(scan: Scan): boolean {
  const { text, at } = scan;
  const next = text.charCodeAt(at);
  if (next !== SLASH && next !== STAR) return false;
  const end = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 1);
  scan.at = end < 0 ? text.length : next === SLASH ? end : end + 2;
  return true;
}

/** Behind the closing quote of the same line; an apostrophe in the text of JSX has none. */
function afterQuoted(text: string, open: number, quote: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === quote) return at + 1;
    if (char === NEWLINE) break;
    if (char === BACKSLASH) at += 1;
  }
  return open + 1;
}

function afterRegex(text: string, open: number): number {
  let isClass = false;
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === NEWLINE) break;
    if (char === BACKSLASH) at += 1;
    else if (char === 0x5b) isClass = true;
    else if (char === 0x5d) isClass = false;
    else if (char === SLASH && !isClass) return at + 1;
  }
  return open + 1;
}

/** To the end of a template literal, or to an expression in it. */
function inTemplate(scan: Scan): void {
  const { text } = scan;
  while (scan.at < text.length) {
    const char = text.charCodeAt(scan.at);
    scan.at += char === BACKSLASH ? 2 : 1;
    if (char === BACKTICK) return;
    if (char === DOLLAR && text.charCodeAt(scan.at) === CURLY_OPEN) {
      scan.at += 1;
      scan.templates.push(scan.depth);
      scan.depth += 1;
      return;
    }
  }
  scan.depth = -1;
}

function close(scan: Scan, char: number): void {
  scan.depth -= 1;
  if (char !== CURLY_CLOSE || scan.templates.at(-1) !== scan.depth) return;
  scan.templates.pop();
  inTemplate(scan);
}

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((one) => one.charCodeAt(0)));
}
