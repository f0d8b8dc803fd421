import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED_LATER } from '../need/judgement.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { known, templates } from '../resolve/value.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { callsOf } from './shared/calls.ts';
import { anyDependsOn } from './shared/depends.ts';

const PACKAGE: ReadonlySet<string> = new Set(['effect']);
const MODULE: ReadonlySet<string> = new Set(['effect/Config', '@effect/io/Config']);
const KINDS: readonly string[] = [
  'string',
  'nonEmptyString',
  'number',
  'integer',
  'boolean',
  'date',
  'duration',
  'logLevel',
  'port',
  'redacted',
  'secret',
  'url',
];

/** The default provider takes names from the environment; nested ones are joined by `_`. https://effect.website/docs/configuration/ */
export const effectConfig: Recogniser = {
  id: 'effect-config',
  idioms: ['Config as ', ...KINDS.map((kind) => `Config.${kind}(`)],
  applies: anyDependsOn('effect', '@effect/io'),
  file(analysis, root) {
    const { program } = analysis;
    for (const { call, path } of callsOf(program, root, PACKAGE, 'Config')) {
      if (KINDS.includes(path)) readConfig(analysis, call, path);
    }
    for (const kind of KINDS) {
      for (const { call } of callsOf(program, root, MODULE, kind)) readConfig(analysis, call, kind);
    }
  },
};

function readConfig(analysis: Analysis, call: SyntaxNode, kind: string): void {
  const first = argumentsOf(call)[0];
  if (first === undefined) return;
  const { judgement, prefix } = surroundings(call, kind === 'nonEmptyString');
  for (const name of templates(evaluate(analysis.program, first)).map(known)) {
    if (name === undefined) continue;
    const flavour = { id: 'effect-config' };
    analysis.read({ name: prefix + name, place: call, judgement, flavour });
  }
}

interface Surroundings {
  readonly judgement: Judgement;
  readonly prefix: string;
}

/** What the calls around a configuration, or behind `pipe`, make of it; nothing is read before it is run. */
function surroundings(call: SyntaxNode, rejectsEmpty: boolean): Surroundings {
  let judgement: Judgement = { ...REQUIRED_LATER, ...(rejectsEmpty && { rejectsEmpty }) };
  let prefix = '';
  for (const operator of operators(call)) {
    const name = (operator.field('function') ?? operator).text.replace(/^.*\./, '');
    if (/^(?:withDefault|orElse)$/.test(name)) judgement = DEFAULTED;
    if (name === 'option') judgement = OPTIONAL;
    const given = operator.field('arguments')?.children.at(-1)?.text ?? '';
    const text = /^['"`](\w+)['"`]$/.exec(given)?.[1];
    if (name === 'nested' && text !== undefined) prefix = `${text}_${prefix}`;
  }
  return { judgement, prefix };
}

function* operators(call: SyntaxNode): Iterable<SyntaxNode> {
  let node = call;
  for (;;) {
    const parent = node.parent;
    if (parent?.type === 'arguments' && parent.parent !== undefined) {
      if (parent.children[0]?.id !== node.id) return;
      node = parent.parent;
      if (/\bpipe$/.test(node.field('function')?.text ?? '')) yield* argumentsOf(node).slice(1);
      else yield node;
    } else if (parent?.type === 'member_expression' && isField(node, 'object')) {
      const piped = parent.parent;
      if (piped?.type !== 'call_expression') return;
      yield* argumentsOf(piped);
      node = piped;
    } else return;
  }
}
