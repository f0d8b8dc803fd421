import type { Node } from 'web-tree-sitter';
import { DEFAULTED, type Judgement, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { childrenOf, fieldOf, outwards } from '../nodes.ts';
import { branch } from './branches.ts';
import { type FallbackParameter, parameterNamed, parametersOf } from './functions.ts';
import { isSwallowed } from './leaving.ts';
import { isEmpty, isNothing } from './values.ts';

/** What a function does with a variable whose name it is told. */
interface Handed {
  readonly node: Node;
  readonly judgement: Judgement;
  readonly around: Node;
  readonly fallback: FallbackParameter | undefined;
}

/** What becomes of an absent value in a function, where a call tells it no fallback. */
export function asHelper({ node, judgement, around, fallback }: Handed): Judgement {
  const body = fieldOf(around, 'body');
  const text = body?.text ?? '';
  if (judgement.need === 'required') {
    const isSure = !isAtTimes(node, around, fallback?.variable) && !isSwallowed(node);
    return isSure ? judgement : UNCHECKED;
  }
  if (fallback !== undefined && failsWithout(around, text, fallback.variable)) return REQUIRED;
  const standard = fallback?.standard;
  if (standard !== undefined && !isNothing(standard) && !isEmpty(standard)) return DEFAULTED;
  if (judgement.need === 'defaulted') return judgement;
  return isHandedBack(around, text) ? UNCHECKED : OPTIONAL;
}

/** Whether a read in a function is done only for some of its calls. */
function isAtTimes(node: Node, around: Node, fallback: string | undefined): boolean {
  for (const up of outwards(node)) {
    if (up.id === around.id) break;
    const part = branch(up);
    // A loop over what the call tells.
    const isLoop = up.parent?.type === 'foreach_statement';
    const list = isLoop ? childrenOf(up.parent ?? undefined)[0] : undefined;
    if (part === undefined || isParameter(list, around)) continue;
    if (fallback === undefined || part.condition?.text.includes(fallback) !== true) return true;
  }
  return false;
}

function isParameter(node: Node | undefined, around: Node): boolean {
  return node !== undefined && parameterNamed(around, node.text) !== undefined;
}

/** Whether a function throws where the variable is absent and it is told nothing to take instead. */
function failsWithout(around: Node, body: string, fallback: string): boolean {
  const others = parametersOf(around).map((one) => fieldOf(one, 'name')?.text);
  for (const [, condition = ''] of body.matchAll(/\bif\s*\(([^{};]{0,500})\)\s*\{?\s*throw\b/g)) {
    const parts = condition.split(/&&|\band\b/).map((part) => part.replace(/\s+/g, ''));
    const isOfFallback = (part: string): boolean =>
      [`${fallback}===null`, `null===${fallback}`, `is_null(${fallback})`].includes(part) ||
      part.startsWith('func_num_args()');
    const isOfValue = (part: string): boolean => {
      const value = /^(?:!|empty\(|(?:false|null|'')={2,3})?(\$\w+)\b/.exec(part)?.[1];
      return value !== undefined && !others.includes(value);
    };
    const isAll = parts.every((part) => isOfFallback(part) || isOfValue(part));
    if (isAll && parts.some(isOfFallback)) return true;
  }
  return false;
}

/** What says yes or no. */
const ANSWER =
  /^(?:!|\\?(?:isset|empty|array_key_exists|in_array|is_string|filter_var)\(|\(bool\)|true\b|false\b|[^?]*(?:[!=]==?|&&|\|\|)[^?]*$)/i;

/** Whether a function hands the value itself to who calls it. */
function isHandedBack(around: Node, body: string): boolean {
  if (/^\??(?:bool|void|never)$/.test(fieldOf(around, 'return_type')?.text ?? '')) return false;
  if (around.type === 'arrow_function') return !ANSWER.test(body);
  const returned = [...body.matchAll(/\breturn\s+([^;]{0,500});/g)].map(([, value = '']) => value);
  if (returned.length === 0 || returned.every((value) => ANSWER.test(value))) return false;
  // What is handed back instead is no value of the variable.
  return !returned.some((value) => /^(?:['"][^'"]|[1-9]|self::|static::)/.test(value));
}

const STRENGTH = ['required', 'defaulted', 'unchecked', 'optional'];

/** The one of two reads of the same parameter that tells what the function does in the end. */
export function strongest(one: Place, other: Place): Place {
  const better = strengthOf(other) < strengthOf(one) ? other : one;
  const fallback = one.fallback ?? other.fallback;
  return fallback === undefined ? better : { ...better, fallback };
}

function strengthOf({ judgement }: Place): number {
  const kind = judgement?.unchecked === true ? 'unchecked' : (judgement?.need ?? 'unchecked');
  return STRENGTH.indexOf(kind);
}
