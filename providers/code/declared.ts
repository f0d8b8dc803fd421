import type { Declaration } from '../../src/model/index.ts';
import { keyName } from './resolve/literals.ts';
import type { Program } from './resolve/program.ts';
import type { SyntaxNode } from './syntax/node.ts';
import type { Source } from './syntax/source.ts';

/** Interfaces that type an environment. https://vite.dev/guide/env-and-mode#intellisense-for-typescript https://www.typescriptlang.org/docs/handbook/declaration-merging.html */
const INTERFACES = ['ProcessEnv', 'ImportMetaEnv'];

/** What a file must contain to declare anything. */
export const declaringWords: readonly string[] = INTERFACES;

/** Members of `interface ProcessEnv` and `interface ImportMetaEnv`. */
export function declarationsIn(program: Program, source: Source): readonly Declaration[] {
  const component = program.components.of(source.file).id;
  const found: Declaration[] = [];
  for (const name of INTERFACES) {
    for (const word of source.words(name)) {
      if (word.parent?.type !== 'interface_declaration') continue;
      for (const member of membersOf(word.parent)) {
        const key = member.field('name');
        const variable = keyName(key);
        if (key === undefined || variable === undefined) continue;
        const place = source.place(key.start);
        found.push({ role: 'declares', name: variable, component, place, inType: true });
      }
    }
  }
  return found;
}

function membersOf(declaration: SyntaxNode): readonly SyntaxNode[] {
  const members = declaration.field('body')?.children ?? [];
  return members.filter((one) => one.type === 'property_signature');
}
