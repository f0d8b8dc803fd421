import type { Expression } from '../../../src/formats/expressions/ast.ts';
import { literalKey } from '../../../src/formats/expressions/ast.ts';
import { onlySlot, slotsOf } from '../../../src/formats/expressions/template.ts';
import type { Script, Word } from '../../../src/formats/shell/script.ts';
import { entriesOf, entryOf, type YamlNode } from '../../../src/formats/yaml-tree.ts';
import type { Ref } from '../../../src/model/index.ts';
import type { Formula } from './formulas.ts';
import { nameOf } from './uses.ts';
import type { ActionsFile, Job, Step } from './workflow.ts';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'literal'; readonly text: string }
  /** The first of these secrets and variables that is set. */
  | { readonly kind: 'refs'; readonly refs: readonly Ref[] }
  /** It is there, and nobody can tell what it is. */
  | { readonly kind: 'hidden' }
  /** It is there if the machine that runs the job has it. */
  | { readonly kind: 'runner' };

/** What a step sees: https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface Surroundings {
  readonly file: ActionsFile;
  /** `env` of the step, the job and the workflow, the nearest last. */
  readonly env: ReadonlyMap<string, YamlNode>;
}

/** `a` may stand for `b`, and that for `c`; no longer than this. */
const MAX_STEPS = 8;

export function surroundingsOf(file: ActionsFile, job: Job, step?: Step): Surroundings {
  const container = entriesOf(entryOf(entryOf(job.node, 'container'), 'env'));
  const all = [...file.env, ...job.env, ...container, ...(step?.env ?? [])];
  return { file, env: new Map(all.map(({ key, value }) => [key.text, value])) };
}

/** Where the value of a key of a workflow comes from. */
export function originOfNode(node: YamlNode, around: Surroundings, steps = 0): Origin {
  if (node.kind !== 'text' || steps > MAX_STEPS) return { kind: 'hidden' };
  if (slotsOf(node.text).length === 0) return { kind: 'literal', text: node.text };
  const slot = onlySlot(node.text);
  const formula = around.file.formulas.find(({ text }) => text === node);
  if (slot === undefined || formula?.expression === undefined) return { kind: 'hidden' };
  return originOfExpression(formula.expression, around, steps);
}

function originOfExpression(expression: Expression, around: Surroundings, steps: number): Origin {
  const alternatives = expression.kind === 'or' ? expression.args : [expression];
  const refs = alternatives.map(nameOf);
  if (refs.every((ref) => ref !== undefined)) return { kind: 'refs', refs };
  if (expression.kind === 'literal')
    return { kind: 'literal', text: expression.value === null ? '' : String(expression.value) };
  const name = expression.kind === 'member' ? literalKey(expression) : undefined;
  if (expression.kind !== 'member' || name === undefined) return { kind: 'hidden' };
  const node = around.env.get(name);
  const isEnv = expression.of.kind === 'root' && expression.of.name === 'env';
  return isEnv && node !== undefined ? originOfNode(node, around, steps + 1) : { kind: 'hidden' };
}

/** What a script of a workflow sees besides. */
export interface ScriptSurroundings extends Surroundings {
  readonly script: Script;
  /** The expressions in the script, in order. */
  readonly formulas: readonly Formula[];
}

/** Where a word of a script comes from. */
export function originOfWord(word: Word, around: ScriptSurroundings, steps = 0): Origin {
  if (word.every(({ kind }) => kind === 'text'))
    return { kind: 'literal', text: word.map((part) => textOfPart(part)).join('') };
  const [part] = word;
  if (word.length > 1 || part === undefined || steps > MAX_STEPS) return { kind: 'hidden' };
  if (part.kind === 'slot') {
    const expression = around.formulas[part.slot]?.expression;
    return expression === undefined
      ? { kind: 'hidden' }
      : originOfExpression(expression, around, steps);
  }
  return part.kind === 'variable' ? originOfVariable(part.name, around, steps) : { kind: 'hidden' };
}

/** What a variable of the shell holds: the script's own value, or what the workflow gives to it. */
export function originOfVariable(name: string, around: ScriptSurroundings, steps = 0): Origin {
  const own = around.script.assigned.filter((assigned) => assigned.name === name);
  const [only] = own;
  if (own.length > 1) return { kind: 'hidden' };
  if (only !== undefined) return originOfWord(only.value, around, steps + 1);
  const node = around.env.get(name);
  return node === undefined ? { kind: 'runner' } : originOfNode(node, around, steps + 1);
}

/** The text of a part; a sign that no name has for any other. */
export function textOfPart(part: Word[number]): string {
  return part.kind === 'text' ? part.text : '\u0000';
}
