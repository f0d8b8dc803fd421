import type { Components } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { isVendored } from '../../src/tree/vendored.ts';
import type { DotenvSource } from './discover.ts';

const CODE = /\.(?:[cm]?[jt]s|py|go|rb)$/;
const LARGEST = 256 * 1024;
/**
 * A file of a folder above: `path: '../.env'`, `env_file="../.env"`, `resolve(__dirname, '..', '.env')`, and
 * what looks there by itself: https://saurabh-kumar.com/python-dotenv/reference/#dotenv.find_dotenv
 */
const UPWARDS =
  /\.\.\/\.env["'`]|["']\.\.["'],\s*["']\.env["']|\b(?:load|find)_dotenv\(\s*\)|\bfind_dotenv\(/;

const known = new WeakMap<Tree, ReadonlySet<string>>();

/** The components below a file whose code loads it, since they have none of their own. */
export function readersOf(
  { kind, mode, folder, prefixed, file }: DotenvSource,
  components: Components,
  tree: Tree,
): readonly string[] {
  if (kind !== 'env' || mode !== undefined || prefixed) return [];
  const owner = components.of(file.path).id;
  const all = components.all.map(({ id }) => id);
  const below = all.filter((id) => id !== owner && (folder === '.' || id.startsWith(`${folder}/`)));
  const without = below.filter((id) => !tree.has(`${id}/.env`));
  if (without.length === 0) return [];
  const pointing = known.get(tree) ?? findPointing(tree, components);
  known.set(tree, pointing);
  return without.filter((id) => pointing.has(id));
}

/** The components with code that looks for a file above it. */
function findPointing(tree: Tree, components: Components): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, name, ignored } of tree.files) {
    if (ignored || !CODE.test(name) || isVendored(path)) continue;
    const { id } = components.of(path);
    if (id === '.' || found.has(id)) continue;
    const text = tree.latin1(path);
    if (text === undefined || text.length > LARGEST || !text.includes('env')) continue;
    if (UPWARDS.test(text)) found.add(id);
  }
  return found;
}
