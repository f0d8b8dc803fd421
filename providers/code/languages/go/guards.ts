import type { Node } from 'web-tree-sitter';
import {
  ancestorWhere,
  childrenOf,
  fieldOf,
  isFieldOf,
  occurrences,
  outwards,
  statementsBefore,
} from '../nodes.ts';
import { leaves } from './leaves.ts';
import { listed } from './literals.ts';
import { declarationOf, FUNCTIONS } from './scopes.ts';

const READS = /\b(?:Getenv|LookupEnv)\(/;
/** `value != ""`, `ok`, `len(value) > 0` */
const IS_SET = /(?:!= ""|^\w*(?:ok|found|exists|set)\b|> 0)/i;
/** `value == ""`, `!ok`, `len(value) == 0` */
const IS_MISSING = /(?:== ""|^!\w*(?:ok|found|exists|set)\b|\) == 0|== nil)/i;

/**
 * Whether a place is reached only where the variable is set, where another one is missing that it
 * takes the place of, or where a panic is caught (https://go.dev/ref/spec#Handling_panics).
 */
export function isGuarded(node: Node, name: string): boolean {
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === 'if_statement' && isInGuard(parent, child, node, name)) return true;
    if (parent.type === 'statement_list' && isAfterOther(child, name)) return true;
    if (FUNCTIONS.has(parent.type)) return isRecovered(parent);
  }
  return false;
}

function isInGuard(statement: Node, part: Node, node: Node, name: string): boolean {
  const condition = fieldOf(statement, 'condition')?.text ?? '';
  const head = `${fieldOf(statement, 'initializer')?.text ?? ''};${condition}`;
  if (isFieldOf(part, 'consequence')) {
    if (IS_SET.test(condition) && head.includes(`"${name}"`)) return true;
    return IS_MISSING.test(condition) && !isSuccessor(statement, node);
  }
  return isFieldOf(part, 'alternative') && IS_SET.test(condition);
}

/** `if a == "" { a = os.Getenv("B") }`: which of both is set is known after it. */
function isSuccessor(statement: Node, node: Node): boolean {
  const list = node.parent;
  const [target] = listed(fieldOf(list?.parent ?? undefined, 'left'));
  const [tested] = occurrences(fieldOf(statement, 'condition') ?? statement, target?.text ?? '\n');
  if (tested?.type !== 'identifier') return false;
  const declared = declarationOf(tested);
  return declared?.origin.kind === 'value' && READS.test(declared.origin.value?.text ?? '');
}

/** Another variable was read before, and the function ended without a failure where it was set. */
function isAfterOther(statement: Node, name: string): boolean {
  for (const one of statementsBefore(statement)) {
    if (one.type !== 'if_statement') continue;
    const then = fieldOf(one, 'consequence');
    const last = childrenOf(childrenOf(then)[0]).at(-1);
    const isLeft = /^(?:return|continue|break)_statement$/.test(last?.type ?? '');
    if (then === undefined || !isLeft || leaves(then)) continue;
    const condition = fieldOf(one, 'condition')?.text ?? '';
    const head = `${fieldOf(one, 'initializer')?.text ?? ''};${condition}`;
    if (IS_MISSING.test(condition) && head.includes(`"${name}"`)) return true;
    if (IS_SET.test(condition) && READS.test(head)) return true;
  }
  return false;
}

function isRecovered(fn: Node): boolean {
  return occurrences(fn, 'recover').some(
    (leaf) => ancestorWhere(leaf, ({ type }) => type === 'defer_statement') !== undefined,
  );
}

/** Whether a use of a variable is reached only where that is known to be set, by a test of one of its names. */
export function isTestedBefore(use: Node, names: readonly string[]): boolean {
  const all = names.map((name) => name.replace(/\W/g, '\\$&')).join('|');
  const isSet = new RegExp(`^\\s*(?:len\\()?(?:${all})\\)?\\s*(?:!= ""|> 0|!= 0|$|&&)`);
  const isMissing = new RegExp(
    `(?:^|\\|\\|)\\s*(?:!(?:${all})\\b|(?:len\\()?(?:${all})\\)?\\s*== (?:""|0))`,
  );
  for (const child of outwards(use)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === 'if_statement') {
      const condition = fieldOf(parent, 'condition')?.text ?? '';
      if (isFieldOf(child, 'consequence') && isSet.test(condition)) return true;
      if (isFieldOf(child, 'alternative') && isMissing.test(condition)) return true;
    }
    if (parent.type === 'statement_list' && isLeftBefore(child, isMissing)) return true;
    if (FUNCTIONS.has(parent.type)) return false;
  }
  return false;
}

/** `if value == "" { return }` before a statement */
function isLeftBefore(statement: Node, condition: RegExp): boolean {
  for (const one of statementsBefore(statement)) {
    if (one.type !== 'if_statement') continue;
    const then = fieldOf(one, 'consequence');
    const last = childrenOf(childrenOf(then)[0]).at(-1);
    const isLeft = /^(?:return|continue|break)_statement$/.test(last?.type ?? '');
    // A failure is found by the test itself.
    if (then === undefined || !isLeft || leaves(then)) continue;
    if (condition.test(fieldOf(one, 'condition')?.text ?? '')) return true;
  }
  return false;
}
