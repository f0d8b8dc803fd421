import { posix } from 'node:path';
import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { isBuildFile } from '../phase.ts';
import { keyName, literalText } from '../resolve/literals.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { entriesOf } from './shared/entries.ts';

const KEY = /^(?:process|import\.meta)\.env\.(\w+)$/;
/** Where a word takes a property out of an object. */
const READS: ReadonlySet<string> = new Set([
  'member_expression',
  'object_pattern',
  'object_assignment_pattern',
  'pair_pattern',
]);
const PREFIXES = ['process.env.', 'import.meta.env.'];

/**
 * Builds that put a value of their own in the place of a variable: the code does not read it then.
 * https://vite.dev/config/shared-options#define https://webpack.js.org/plugins/define-plugin/
 * https://nextjs.org/docs/pages/api-reference/config/next-config-js/env
 */
export const buildReplacements: Recogniser = {
  id: 'build-replacements',
  idioms: [...PREFIXES.flatMap((prefix) => [`'${prefix}`, `"${prefix}`]), 'env:'],
  applies: (_, file) => isBuildFile(file),
  file(analysis, root) {
    for (const pair of definitions(root)) {
      const key = pair.field('key');
      const name = key?.type === 'string' ? KEY.exec(literalText(key))?.[1] : undefined;
      if (key !== undefined && name !== undefined) replace(analysis, name, key);
    }
    if (/^next\.config\./.test(posix.basename(root.source.file))) fromNext(analysis, root);
  },
};

function definitions(root: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (const prefix of PREFIXES) {
    for (const offset of root.source.offsets(prefix.slice(0, -1))) {
      const string = root.source.at(offset - 1);
      if (string.type === 'string' && string.parent?.type === 'pair') found.push(string.parent);
    }
  }
  return found;
}

function fromNext(analysis: Analysis, root: SyntaxNode): void {
  for (const word of root.source.words('env')) {
    const pair = word.parent;
    const object = pair?.type === 'pair' ? pair.field('value') : undefined;
    // Deeper objects belong to plugins, not to Next.js.
    if (object?.type !== 'object' || pair?.parent?.parent?.type === 'pair') continue;
    if (keyName(pair?.field('key')) !== 'env') continue;
    for (const { name, key } of entriesOf(analysis.program, object)) replace(analysis, name, key);
  }
}

/** A configuration that reads the variable itself puts its value in, so that it is read all the same. */
function replace(analysis: Analysis, name: string, key: SyntaxNode): void {
  const { source } = key;
  if (source.words(name).some((word) => READS.has(word.parent?.type ?? ''))) return;
  analysis.replaced(analysis.program.components.of(source.file).id, name);
}
