/** A pattern, which many kinds may share; compiled when it is first needed: most are never. */
export interface Shape {
  readonly source: string;
  compiled?: RegExp;
}

const shapes = new Map<string, Shape>();

/** The one of that source. */
export function shapeOf(source: string): Shape {
  const shape = shapes.get(source) ?? { source };
  shapes.set(source, shape);
  return shape;
}

export function fits(shape: Shape, text: string): boolean {
  shape.compiled ??= compiled(shape.source);
  return shape.compiled.test(text);
}

/** No pattern goes beyond its first character. */
const LONG_TEXT = '\u0001'.repeat(1024);

/**
 * V8 makes byte code of a pattern for its first text and machine code for its second, but machine code
 * at once where the text is long. Few patterns are asked only once.
 */
function compiled(source: string): RegExp {
  const pattern = new RegExp(source, 'u');
  pattern.test(LONG_TEXT);
  return pattern;
}
