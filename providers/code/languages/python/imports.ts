import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, occurrences } from '../nodes.ts';

/** What the names that a file imports stand for: `OpenAI` for `openai.OpenAI`, `np` for `numpy`. */
export type Imports = ReadonlyMap<string, string>;

/** https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
export function importsOf(root: Node): Imports {
  const found = new Map<string, string>();
  for (const { parent } of occurrences(root, 'import')) {
    if (parent?.type === 'import_statement') {
      for (const one of childrenOf(parent)) addModule(found, one);
    } else if (parent?.type === 'import_from_statement') {
      const module = fieldOf(parent, 'module_name');
      for (const one of childrenOf(parent))
        if (module !== undefined && one.id !== module.id) addName(found, module.text, one);
    }
  }
  return found;
}

/** `import a.b` makes `a` known, `import a.b as c` makes `c` known as `a.b`. */
function addModule(found: Map<string, string>, imported: Node): void {
  const alias = fieldOf(imported, 'alias');
  const name = fieldOf(imported, 'name') ?? imported;
  const [first = ''] = name.text.split('.');
  if (alias === undefined) found.set(first, first);
  else found.set(alias.text, name.text);
}

function addName(found: Map<string, string>, module: string, imported: Node): void {
  const name = fieldOf(imported, 'name') ?? imported;
  const local = fieldOf(imported, 'alias') ?? name;
  if (/^\w+$/.test(local.text)) found.set(local.text, `${module}.${name.text}`);
}

/** What a dotted expression is in the words of who made it; `undefined` where it begins with nothing imported. */
export function qualified(imports: Imports, expression: string): string | undefined {
  const [first = '', ...rest] = expression.split('.');
  const known = imports.get(first);
  return known === undefined ? undefined : [known, ...rest].join('.');
}
