import type { Node } from 'web-tree-sitter';
import { ancestorWhere, childrenOf, fieldOf } from '../nodes.ts';
import type { Parameter } from '../types.ts';
import { fullNameAround } from './classes.ts';
import { functions } from './syntax.ts';

/** The function whose variable a name is: arrow functions have those around them too. */
export function functionAround(node: Node, variable: string): Node | undefined {
  return ancestorWhere(node, (one) => {
    if (!functions.has(one.type)) return false;
    if (parameterNamed(one, variable) !== undefined) return true;
    if (one.type === 'arrow_function') return false;
    return one.type !== 'anonymous_function' || !captures(one, variable);
  });
}

function captures(closure: Node, variable: string): boolean {
  const clause = childrenOf(closure).find(({ type }) => type === 'anonymous_function_use_clause');
  return childrenOf(clause).some(({ text }) => text === variable);
}

/** A parameter of a function by the name of its variable; one that takes all the rest has no keyword. */
export function parameterNamed(around: Node, variable: string): Parameter | undefined {
  const index = parametersOf(around).findIndex((one) => fieldOf(one, 'name')?.text === variable);
  if (index < 0) return undefined;
  const isRest = parametersOf(around)[index]?.type === 'variadic_parameter';
  return isRest ? { index } : { index, keyword: variable.slice(1) };
}

export function parametersOf(around: Node): readonly Node[] {
  return childrenOf(fieldOf(around, 'parameters'));
}

/** What a function is called by: its name, that of its class, or of the variable that it is put into. */
export function ownNameOf(
  around: Node,
): { readonly function: string; readonly within?: string } | undefined {
  const own = fieldOf(around, 'name')?.text;
  if (around.type === 'function_definition')
    return own === undefined ? undefined : { function: own };
  if (around.type === 'method_declaration') {
    const within = fullNameAround(around);
    return own === undefined || within === undefined ? undefined : { function: own, within };
  }
  const { parent } = around;
  const left = parent?.type === 'assignment_expression' ? fieldOf(parent, 'left') : undefined;
  return left?.type === 'variable_name' ? { function: left.text } : undefined;
}

/**
 * The parameter that takes the place of what is absent: it is handed back, or stands behind `??`.
 *
 * @param told the parameter that is the name
 */
export function fallbackOf(around: Node, told: Parameter): FallbackParameter | undefined {
  const body = fieldOf(around, 'body')?.text ?? '';
  for (const [index, one] of parametersOf(around).entries()) {
    const variable = fieldOf(one, 'name')?.text;
    if (variable === undefined || index === told.index) continue;
    const taken = new RegExp(
      `(?:\\breturn\\s|\\?|:|\\benv\\(\\$\\w+,)\\s*(?:\\([a-z]+\\)\\s*)?\\${variable}\\b`,
    );
    if (!taken.test(body)) continue;
    const standard = fieldOf(one, 'default_value');
    const parameter = { index, keyword: variable.slice(1) };
    return { variable, parameter, ...(standard === undefined ? {} : { standard }) };
  }
  return undefined;
}

export interface FallbackParameter {
  readonly variable: string;
  readonly parameter: Parameter;
  /** What it is where a call does not tell it. */
  readonly standard?: Node;
}
