import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { isBuildFile } from '../phase.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { literalText } from '../resolve/literals.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { dependsOn } from './shared/depends.ts';
import { entriesOf, objectOf } from './shared/entries.ts';

const MODULES: ReadonlySet<string> = new Set(['webpack', '@rspack/core']);
const VITE: ReadonlySet<string> = new Set(['vite-plugin-environment']);
const FLAVOUR = { id: 'environment-plugin', phases: ['build'] } as const;

const depends = dependsOn('webpack', '@rspack/core', 'vite-plugin-environment');

/**
 * `new EnvironmentPlugin(['A'])` fails the build without the variable; an object gives defaults.
 * https://webpack.js.org/plugins/environment-plugin/ https://github.com/ElMassimo/vite-plugin-environment
 */
export const environmentPlugin: Recogniser = {
  id: 'environment-plugin',
  idioms: ['EnvironmentPlugin', 'vite-plugin-environment'],
  applies: (program, file) => isBuildFile(file) || depends(program, file),
  file(analysis, root) {
    const { program } = analysis;
    for (const { call } of callsOf(program, root, MODULES, 'EnvironmentPlugin')) {
      for (const argument of argumentsOf(call)) readArgument(analysis, argument);
    }
    for (const call of viteCalls(analysis, root)) {
      const first = argumentsOf(call)[0];
      // `'all'` means whatever has the prefix: it names nothing.
      if (first !== undefined && first.type !== 'string') readArgument(analysis, first);
    }
  },
};

function readArgument(analysis: Analysis, argument: SyntaxNode): void {
  const inner = unwrap(argument);
  const items = inner.type === 'array' ? inner.children : [inner];
  for (const item of items) if (item.type === 'string') readItem(analysis, item);
  const object = objectOf(analysis.program, inner);
  const entries = object === undefined ? [] : entriesOf(analysis.program, object);
  for (const { name, key, value } of entries) {
    const judgement = judgementOf(value);
    analysis.read({ name, place: key, judgement, flavour: FLAVOUR });
  }
}

function readItem(analysis: Analysis, place: SyntaxNode): void {
  analysis.read({ name: literalText(place), place, judgement: REQUIRED, flavour: FLAVOUR });
}

function judgementOf(fallback: SyntaxNode | undefined): Judgement {
  if (fallback?.type === 'undefined') return REQUIRED;
  return fallback?.type === 'null' ? OPTIONAL : DEFAULTED;
}

/** The plugin for Vite is a default export, so its name is anything. */
function viteCalls(analysis: Analysis, root: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (const word of root.source.words('plugins')) {
    const list = word.parent?.type === 'pair' ? word.parent.field('value') : undefined;
    for (const call of list?.type === 'array' ? list.children : []) {
      const callee = call.field('function');
      const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
      if (target?.kind === 'external' && VITE.has(target.module)) found.push(call);
    }
  }
  return found;
}
