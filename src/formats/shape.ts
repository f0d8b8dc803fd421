/** Whether a parsed value is a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a key of a mapping; `undefined` for anything else, inherited names included. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The own value at a path of keys. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) found = member(found, key);
  return found;
}

/** The entries of a mapping whose values are text; none for anything else. */
export function textEntries(value: unknown): readonly (readonly [string, string])[] {
  if (!isRecord(value)) return [];
  const found: (readonly [string, string])[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === 'string') found.push([key, entry]);
  }
  return found;
}

/** The texts of a list; none for anything else. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The text, or nothing. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
