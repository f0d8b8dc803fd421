/** What a word is made of. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  /** Something that was filled in before the shell saw it, by its number. */
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'unknown' };

/** Characters that no script has, and that the shell takes for letters: https://www.unicode.org/faq/private_use.html */
const FIRST = 0xe000;
const LAST = 0xf8fe;
const REST = '\uf8ff';

/** The text with each slot replaced by as many characters that say which one it was. */
export function mask(
  text: string,
  slots: readonly { readonly from: number; readonly to: number }[],
): string {
  let masked = '';
  let end = 0;
  for (const [index, { from, to }] of slots.entries()) {
    const sign = String.fromCharCode(Math.min(FIRST + index, LAST));
    masked += text.slice(end, from) + sign.padEnd(to - from, REST);
    end = to;
  }
  return masked + text.slice(end);
}

const SLOT = '([\\ue000-\\uf8fe])\\uf8ff*';
const PLAIN = new RegExp(SLOT, 'g');
/** https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html */
const EXPANDED = new RegExp(
  `${SLOT}|\\\\([$\`"\\\\\\n])|\\$([A-Za-z_]\\w*)|\\$\\{([A-Za-z_]\\w*)(?::?[-?][^{}$\`]*)?\\}|(\\$\\(|\\$\\{|\`|\\$[\\d@*#?!$-])`,
  'g',
);

/**
 * The parts of a text.
 *
 * @param expands the shell replaces variables in it, as between double quotes
 */
export function partsOfText(text: string, expands: boolean): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  const pattern = expands ? EXPANDED : PLAIN;
  for (const match of text.matchAll(pattern)) {
    const [all, slot, escaped, name = match[4], , other] = match;
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + all.length;
    if (slot !== undefined) parts.push({ kind: 'slot', slot: slot.charCodeAt(0) - FIRST });
    else if (escaped !== undefined)
      parts.push({ kind: 'text', text: escaped === '\n' ? '' : escaped });
    else if (name !== undefined) parts.push({ kind: 'variable', name });
    else if (other !== undefined) {
      // What a command prints, or an expansion that computes, is not followed, nor is what comes behind it.
      parts.push({ kind: 'unknown' });
      return parts;
    }
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  return parts;
}
