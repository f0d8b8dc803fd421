import { positionAt } from '../../src/formats/parsed.ts';
import type { Tree } from '../../src/tree/types.ts';
import type { ReplitFile } from './files.ts';
import { isName, type Setting } from './setting.ts';

/** Comments, both forms of strings, brackets, the start of `env`, and names that are given a value: https://nix.dev/manual/nix/latest/language/syntax */
const TOKEN =
  /#.*|\/\*[\s\S]*?(?:\*\/|$)|''(?:''['$\\]|[\s\S])*?(?:''|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|\benv\s*=\s*(?:rec\s*)?\{|[[({})\]]|([A-Za-z_]\w*)\s*=(?!=)/g;
const LARGEST = 64 * 1024;

/** What `env = { … }` of a replit.nix sets: paths that Nix computes, for tools. */
export function nixSettings({ path, component }: ReplitFile, tree: Tree): readonly Setting[] {
  const text = tree.text(path) ?? '';
  if (text.length > LARGEST) return [];
  return namesIn(text).map(({ name, at }) => ({
    name,
    side: 'workspace',
    phases: ['build', 'run'],
    place: { file: path, ...positionAt(text, at) },
    ...(component === undefined ? {} : { component }),
    layer: 0,
    when: 'Replit still reads `env` of replit.nix',
    injected: true,
  }));
}

function namesIn(text: string): readonly { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  let depth = 0;
  let inside: number | undefined;
  for (const { 0: token, 1: name, index } of text.matchAll(TOKEN)) {
    if (/[[({]$/.test(token) && !/^["'#/]/.test(token)) {
      depth += 1;
      if (token.startsWith('env')) inside ??= depth;
    } else if (/^[\])}]$/.test(token)) {
      if (depth === inside) inside = undefined;
      depth -= 1;
    } else if (name !== undefined && depth === inside && isName(name)) {
      found.push({ name, at: index });
    }
  }
  return found;
}
