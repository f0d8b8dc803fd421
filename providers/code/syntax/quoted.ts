const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const SLASH = 0x2f;
const STAR = 0x2a;
const SQUARE_OPEN = 0x5b;
const SQUARE_CLOSE = 0x5d;

/** The offset behind the closing quote of the same line; an apostrophe in the text of JSX has none. */
export function afterQuoted(text: string, open: number, quote: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === quote) return at + 1;
    if (char === NEWLINE) break;
    if (char === BACKSLASH) at += 1;
  }
  return open + 1;
}

/** The offset behind a regular expression, or behind the slash where there is none. */
export function afterRegex(text: string, open: number): number {
  let isClass = false;
  for (let at = open + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === NEWLINE) break;
    if (char === BACKSLASH) at += 1;
    else if (char === SQUARE_OPEN) isClass = true;
    else if (char === SQUARE_CLOSE) isClass = false;
    else if (char === SLASH && !isClass) return at + 1;
  }
  return open + 1;
}

/** The offset behind a comment, `undefined` where a slash begins none; a line's end is not part of it. */
export function afterComment(text: string, slash: number): number | undefined {
  const next = text.charCodeAt(slash + 1);
  if (next !== SLASH && next !== STAR) return undefined;
  const end = next === SLASH ? text.indexOf('\n', slash) : text.indexOf('*/', slash + 2);
  if (end < 0) return text.length;
  return next === SLASH ? end : end + 2;
}
