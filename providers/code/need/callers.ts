import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { ancestor, isField, type SyntaxNode, within } from '../syntax/node.ts';
import { guarded } from './guards.ts';

const DEEPEST = 3;

/**
 * Whether a place stands in a function that is only called where the same value has been tested:
 * `enabled = env.URL && connect()`. A function that other files may call is not known so well.
 */
export function guardedByCallers(place: SyntaxNode, asked = place.text, depth = 0): boolean {
  const fn = ancestor(place, FUNCTIONS);
  const name = fn === undefined || depth > DEEPEST ? undefined : ownName(fn);
  const references = name === undefined ? undefined : bindingOf(name)?.references;
  if (fn === undefined || references === undefined) return false;
  const calls = references.filter((reference) => !within(reference, fn));
  return calls.length > 0 && calls.every((reference) => isCalledGuarded(reference, asked, depth));
}

function isCalledGuarded(reference: SyntaxNode, asked: string, depth: number): boolean {
  const call = reference.parent;
  if (call?.type !== 'call_expression' || !isField(reference, 'function')) return false;
  return guarded(call, asked) || guardedByCallers(call, asked, depth + 1);
}

/** The name that a function of this file alone is called by. */
function ownName(fn: SyntaxNode): SyntaxNode | undefined {
  const declaration = fn.type === 'function_declaration' ? fn : fn.parent;
  const isDeclared = declaration === fn || declaration?.type === 'variable_declarator';
  const name = isDeclared ? declaration?.field('name') : undefined;
  const statement = declaration === fn ? fn.parent : declaration?.parent?.parent;
  return statement?.type === 'export_statement' || name?.type !== 'identifier' ? undefined : name;
}
