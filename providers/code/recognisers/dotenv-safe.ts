import { posix } from 'node:path';
import { parse } from '../../../src/formats/dotenv/index.ts';
import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { type Judgement, REQUIRED } from '../need/judgement.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { literalText } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { join } from '../resolve/paths.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { entryNamed, objectOf } from './shared/entries.ts';

const MODULE = /^dotenv-safe(?:\/config)?$/;

/** Every name of the template must be set. https://github.com/rolodato/dotenv-safe#readme */
export const dotenvSafe: Recogniser = {
  id: 'dotenv-safe',
  idioms: ['dotenv-safe'],
  file(analysis, root) {
    for (const offset of root.source.offsets('dotenv-safe')) {
      const node = root.source.at(offset);
      const specifier = node.type === 'string_fragment' ? node.parent : node;
      if (specifier?.type !== 'string' || !MODULE.test(literalText(specifier))) continue;
      if (isImported(specifier)) return demand(analysis, root, specifier);
    }
  },
};

function isImported(specifier: SyntaxNode): boolean {
  const { parent } = specifier;
  if (parent?.type === 'import_statement') return true;
  return parent?.type === 'arguments' && parent.parent?.field('function')?.text === 'require';
}

function demand(analysis: Analysis, root: SyntaxNode, specifier: SyntaxNode): void {
  const { program } = analysis;
  const options = configOptions(analysis, root);
  const example = options === undefined ? undefined : entryNamed(program, options, 'example');
  const named = example === undefined ? '.env.example' : textOf(analysis, example);
  const folder = program.components.of(root.source.file).id;
  const file = named === undefined ? undefined : join(folder, posix.normalize(named));
  const content = file === undefined ? undefined : readIf(analysis, file);
  if (content === undefined) return;
  const isLax = /\ballowEmptyValues\s*:\s*true\b/.test(options?.text ?? '');
  const judgement: Judgement = isLax ? REQUIRED : { ...REQUIRED, rejectsEmpty: true };
  const names = new Set(parse(content, 'dotenv').entries.map((entry) => entry.name));
  for (const name of names) {
    analysis.read({ name, place: specifier, judgement, flavour: { id: 'dotenv-safe' } });
  }
}

function readIf({ program }: Analysis, file: string): string | undefined {
  return program.tree.has(file) ? program.tree.text(file) : undefined;
}

function textOf({ program }: Analysis, node: SyntaxNode): string | undefined {
  const [first] = templates(evaluate(program, node));
  return first === undefined ? undefined : known(first);
}

/** The argument of `config()`. */
function configOptions({ program }: Analysis, root: SyntaxNode): SyntaxNode | undefined {
  for (const word of root.source.words('config')) {
    const call = word.parent?.type === 'member_expression' ? word.parent.parent : word.parent;
    const first = call?.type === 'call_expression' ? argumentsOf(call)[0] : undefined;
    const object = first === undefined ? undefined : objectOf(program, first);
    if (object !== undefined) return object;
  }
  return undefined;
}
