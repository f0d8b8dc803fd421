const SEQUENCE = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const MEANINGS: Readonly<Record<string, string>> = {
  '\\a': '\x07',
  '\\b': '\b',
  '\\f': '\f',
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\v': '\v',
  '\\\\': '\\',
  '\\"': '"',
  // The template engine that runs next writes a literal dollar this way.
  '\\$': '$$',
};

/** The text between two quotes; a backslash goes before a quote and stays before anything else. */
export function readComposeString(
  text: string,
  open: number,
): { readonly content: string; readonly end: number } | undefined {
  const quote = text[open];
  let content = '';
  let copied = open + 1;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === quote) return { content: content + text.slice(copied, at), end: at + 1 };
    if (text[at] !== '\\') continue;
    if (text[at + 1] === quote) {
      content += text.slice(copied, at);
      copied = at + 1;
    }
    at++;
  }
  return undefined;
}

/** Go's escapes of one character, and `\0` with three octal digits. */
export function composeEscapes(content: string): string {
  return content.replace(SEQUENCE, (sequence) => MEANINGS[sequence] ?? octal(sequence));
}

function octal(sequence: string): string {
  const short = sequence.startsWith('\\0') ? `\\${sequence.slice(2)}` : sequence;
  const valid = /^\\[0-3][0-7]{2}$/.test(short);
  return valid ? String.fromCharCode(Number.parseInt(short.slice(1), 8)) : short;
}
