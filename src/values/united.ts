/**
 * The same patterns as fewer ones, as each call takes longer than most patterns do. Those that stand at
 * the start of a text are not mixed with others, which are tried at each of its characters.
 */
export function united(patterns: readonly RegExp[]): readonly RegExp[] {
  const alike = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    const key = `${flags} ${source.startsWith('^')}`;
    const sources = alike.get(key) ?? [];
    alike.set(key, sources);
    sources.push(`(?:${source})`);
  }
  return [...alike].map(([key, sources]) => new RegExp(sources.join('|'), key.split(' ')[0]));
}
