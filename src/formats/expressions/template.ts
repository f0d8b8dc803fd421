/** A text between `${{` and `}}`; `at` is where it starts in the whole. */
export interface Slot {
  readonly text: string;
  readonly at: number;
  /** Where `${{` starts and where `}}` ends. */
  readonly from: number;
  readonly to: number;
}

const OPEN = '$' + '{{';
const CLOSE = '}}';

/**
 * The expressions within a text, in order. One that is never closed ends the search, and is left out.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function slotsOf(text: string): readonly Slot[] {
  const slots: Slot[] = [];
  let from = text.indexOf(OPEN);
  while (from >= 0) {
    const at = from + OPEN.length;
    const end = closing(text, at);
    if (end === undefined) break;
    const to = end + CLOSE.length;
    slots.push({ text: text.slice(at, end), at, from, to });
    from = text.indexOf(OPEN, to);
  }
  return slots;
}

/** The first `}}` outside the quotes of the expression. */
function closing(text: string, start: number): number | undefined {
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith(CLOSE, at)) return at;
  }
  return undefined;
}

/** Whether a text has nothing but one expression and blanks around it. */
export function onlySlot(text: string): Slot | undefined {
  const slots = slotsOf(text);
  const [slot] = slots;
  if (slot === undefined || slots.length > 1) return undefined;
  return (text.slice(0, slot.from) + text.slice(slot.to)).trim() === '' ? slot : undefined;
}
