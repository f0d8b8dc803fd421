/** A document as plain data, or the first place where it is not one. No text of the document is in it. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly column: number };

/** Where an offset stands, counting from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

/** Runs a parser that throws on what it cannot read, however deep the document nests. */
export function parsedBy(
  parse: () => unknown,
  where: (error: unknown) => { line: number; column: number },
): Parsed {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    return { ok: false, ...where(error) };
  }
}
