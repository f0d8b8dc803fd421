const SEGMENT = /^(?:\*\*?|[\w@-][\w@.-]*)$/;

/**
 * A test for globs of names and `*`, perhaps with `**` behind a name at the end: most workspaces' own.
 *
 * @returns what the general matcher answers; `undefined` for a glob that needs it
 */
export function plainGlob(glob: string): ((path: string) => boolean) | undefined {
  const segments = glob.split('/');
  const ends = segments.at(-1) === '**';
  const inner = ends ? segments.slice(0, -1) : segments;
  const isPlain = inner.every((one) => SEGMENT.test(one) && one !== '**');
  if (!isPlain || inner.length === 0 || (ends && inner.at(-1) === '*')) return undefined;
  const parts = inner.map((one) => (one === '*' ? '(?!\\.)[^/]+' : one.replaceAll('.', '\\.')));
  const rest = ends ? '(?:/(?!\\.)[^/]+)*' : '';
  const pattern = new RegExp(`^${parts.join('/')}${rest}$`);
  return (path) => pattern.test(path);
}
