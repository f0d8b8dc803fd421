import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { bindPattern } from '../flow/bind.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, type Reader, type Taint } from '../flow/taint.ts';
import { type Judgement, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { swallowed } from '../need/swallowing.ts';
import { returnsOf } from '../resolve/calls.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { objectKeys } from '../resolve/objects.ts';
import { parametersOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { dependsOn } from './shared/depends.ts';
import { entryNamed } from './shared/entries.ts';
import { reads } from './shared/taints.ts';

const MODULE = '@nestjs/config';

/** Keys that configuration factories define; the service falls back to them. */
const factoryKeys = new WeakMap<Program, Set<string>>();

/** `ConfigService` under any name, however it is injected. https://docs.nestjs.com/techniques/configuration */
export const nestjsConfig: Recogniser = {
  id: 'nestjs-config',
  idioms: [MODULE],
  applies: dependsOn(MODULE),
  file(analysis, root) {
    const { program } = analysis;
    for (const key of loadedKeys(program, root)) keysOf(program).add(key);
    for (const taint of serviceOf(program)) {
      seedModule(analysis, root.source, MODULE, [
        holder('ConfigService', { kind: 'class', instance: taint }),
      ]);
      intoFactories(analysis, root, taint);
    }
  },
};

function keysOf(program: Program): Set<string> {
  const known = factoryKeys.get(program) ?? new Set();
  factoryKeys.set(program, known);
  return known;
}

function serviceOf(program: Program): readonly Taint[] {
  const variable = (name: string): string | undefined => {
    // Names of namespaces and of their values are dotted or camel case; those of variables are not.
    const isVariable = /^[A-Z_][A-Z0-9_]*$/.test(name);
    return isVariable && !keysOf(program).has(name) ? name : undefined;
  };
  const get: Reader = { name: 0, fallback: 1, isFallback, variable };
  return [
    holder('get', reads(get, { id: 'nestjs' })),
    holder('getOrThrow', reads({ ...get, judge: orThrow }, { id: 'nestjs' })),
  ];
}

function orThrow(call: SyntaxNode): Judgement {
  return swallowed(call) ? OPTIONAL : REQUIRED;
}

/** `get('X', { infer: true })` gives options, no default. */
function isFallback(argument: SyntaxNode): boolean {
  const inner = unwrap(argument);
  return !(
    inner.type === 'object' && inner.children.some((one) => keyName(one.field('key')) === 'infer')
  );
}

/** The keys of what `ConfigModule.forRoot({ load: [factory] })` loads. */
function loadedKeys(program: Program, root: SyntaxNode): readonly string[] {
  const keys: string[] = [];
  for (const word of root.source.words('load')) {
    const list = word.parent?.type === 'pair' ? word.parent.field('value') : undefined;
    const loaded = list === undefined ? undefined : evaluate(program, list);
    for (const factory of loaded?.kind === 'list' ? loaded.items : []) {
      if (factory.kind !== 'function') continue;
      for (const returned of returnsOf(factory.node)) {
        const value = evaluate(program, returned);
        if (value.kind !== 'object') continue;
        keys.push(...objectKeys(program, value.node).filter((key) => key !== undefined));
      }
    }
  }
  return keys;
}

/** `{ inject: [ConfigService], useFactory: (config) => … }`. https://docs.nestjs.com/fundamentals/custom-providers#factory-providers-usefactory */
function intoFactories(analysis: Analysis, root: SyntaxNode, service: Taint): void {
  const { program } = analysis;
  for (const word of root.source.words('inject')) {
    const list = word.parent?.type === 'pair' ? word.parent.field('value') : undefined;
    const object = word.parent?.parent;
    if (list?.type !== 'array' || object?.type !== 'object') continue;
    const factory = entryNamed(program, object, 'useFactory');
    const target = factory === undefined ? undefined : evaluate(program, factory);
    if (target?.kind !== 'function') continue;
    for (const [index, token] of list.children.entries()) {
      const value = evaluate(program, token);
      const isService = value.kind === 'external' && value.name === 'ConfigService';
      const parameter = isService ? parametersOf(target.node)[index] : undefined;
      const pattern = parameter?.field('pattern') ?? parameter;
      if (pattern !== undefined) bindPattern(analysis, pattern, service);
    }
  }
}
