/** Where each opening parenthesis that is closed is closed, in one pass. */
export function matchingParentheses(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop();
    if (start !== undefined) closings.set(start, at);
  }
  return closings;
}
