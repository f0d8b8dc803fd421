/**
 * What a table says of a host: under its whole name, or else under the longest end of it that is
 * listed. Ends begin with a dot.
 */
export function ofEnd<T>(table: ReadonlyMap<string, T>, host: string): T | undefined {
  const named = table.get(host);
  if (named !== undefined) return named;
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const under = table.get(host.slice(dot));
    if (under !== undefined) return under;
  }
  return undefined;
}
