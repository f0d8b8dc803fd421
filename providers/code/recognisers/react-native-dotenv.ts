import type { Analysis, Recogniser } from '../flow/analysis.ts';
import type { Flavour } from '../flow/taint.ts';
import { judgeBinding } from '../need/use.ts';
import { bindingOf } from '../resolve/bindings.ts';
import { literalText } from '../resolve/literals.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { dependsOn } from './shared/depends.ts';

const MODULE = '@env';
const FLAVOUR: Flavour = { id: 'react-native-dotenv', phases: ['build'], audience: 'client' };
const depends = dependsOn('react-native-dotenv');

/** `import { NAME } from '@env'`, which the Babel plugin replaces by values. https://github.com/goatandsheep/react-native-dotenv */
export const reactNativeDotenv: Recogniser = {
  id: 'react-native-dotenv',
  idioms: [MODULE],
  applies: (program, file) =>
    program.components.of(file).manifest !== undefined && depends(program, file),
  file(analysis, root) {
    for (const offset of root.source.offsets(MODULE)) {
      const node = root.source.at(offset);
      const string = node.type === 'string' ? node : node.parent;
      if (string?.type !== 'string' || literalText(string) !== MODULE) continue;
      const clause = string.parent?.children.find((one) => one.type === 'import_clause');
      const names = clause?.children.find((one) => one.type === 'named_imports');
      for (const one of names?.children ?? []) readName(analysis, one);
    }
  },
};

function readName(analysis: Analysis, specifier: SyntaxNode): void {
  const imported = specifier.field('name');
  const local = specifier.field('alias') ?? imported;
  const binding = local === undefined ? undefined : bindingOf(local);
  if (imported === undefined || binding === undefined) return;
  const judgement = judgeBinding({ program: analysis.program, depth: 0 }, binding);
  analysis.read({ name: imported.text, place: specifier, judgement, flavour: FLAVOUR });
}
