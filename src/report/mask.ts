/** Stands before the name while a line is masked, so that the right one of several is found again. */
export const MARKER = '\uE000';

/** Literals and comments of the usual languages, template literals without nesting; what is not closed runs to the end. */
const HIDDEN =
  /"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|`(?:[^`\\]|\\.)*(?:`|$)|\/\/.*$|\/\*.*?(?:\*\/|$)|(?<=^|\s)#.*$/g;

/** In markup, and in a literal that starts lines above, a value stands without quotes. */
const OPAQUE = /\uE000?[A-Za-z0-9_+/-]{20,}/g;
const CONSTANT = /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/;

/**
 * A line of code without the contents of its literals and comments, which may be values. A literal
 * that is the name itself stays, and so do the expressions inside a template literal.
 *
 * @param marked the line, with `MARKER` before the name
 */
export function mask(marked: string, name: string): string {
  if (insideTemplate(marked)) return expression(marked, name);
  const masked = marked.replace(HIDDEN, (text) => hide(text, name));
  return masked.includes(MARKER) ? masked.replace(OPAQUE, hideOpaque) : expression(marked, name);
}

/** Words are left, and so is the name. */
function hideOpaque(text: string): string {
  return text.startsWith(MARKER) || !/\d/.test(text) || CONSTANT.test(text) ? text : '…';
}

function hide(text: string, name: string): string {
  const quote = text.charAt(0);
  if (quote === '/' || quote === '#') return '';
  const content = text.slice(1, text.endsWith(quote) && text.length > 1 ? -1 : undefined);
  if (content.replace(MARKER, '') === name || content === '') return text;
  if (quote !== '`') return `${quote}…${quote}`;
  const kept = content.match(/\$\{[\w$.?![\]\uE000]*\}/g) ?? [];
  return `\`…${kept.map((part) => `${part}…`).join('')}\``;
}

/** The line continues a literal that starts above it, or starts one that ends below. */
function insideTemplate(line: string): boolean {
  const marks = line.split('`').length - 1;
  return marks % 2 === 1 || (marks === 0 && line.includes('${'));
}

/** Only the chain of members before the name. */
function expression(marked: string, name: string): string {
  const before = marked.slice(0, marked.indexOf(MARKER)).slice(-60);
  const chain = /(?:[A-Za-z_$][\w$]*(?:\?|!)?\.)*(?:\[?\(?["']?)$/.exec(before)?.[0] ?? '';
  return `… ${chain}${MARKER}${name} …`;
}
