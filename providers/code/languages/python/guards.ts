import type { Node } from 'web-tree-sitter';
import { childrenOf, fieldOf, isFieldOf, outwards } from '../nodes.ts';

/** What catches the failure of a read. https://docs.python.org/3/library/exceptions.html */
const CATCHES =
  /^except\s*(?:\([^)]*)?\b(?:KeyError|LookupError|Exception|BaseException|TypeError|ValueError|AttributeError|\w*UndefinedValueError|\w*ImproperlyConfigured|\w*EnvError)\b|^except\s*:/;
const SUPPRESSES = /\bsuppress\(/;

/** Whether a place is reached only where a variable is set, or what happens without it is caught. */
export function isGuarded(node: Node, name: string, leaves: (node: Node) => boolean): boolean {
  const quoted = new RegExp(`["']${name}["']`);
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (isAskedBefore(child, parent, quoted)) return true;
    if (parent.type === 'try_statement' && isFieldOf(child, 'body') && isCaught(parent, leaves))
      return true;
    if (parent.type === 'with_statement' && isFieldOf(child, 'body'))
      if (SUPPRESSES.test(parent.text.slice(0, child.startIndex - parent.startIndex))) return true;
    if (parent.type === 'function_definition') break;
  }
  return false;
}

/** `if "X" in os.environ:`, `os.environ["X"] if os.getenv("X") else …`, `"X" in os.environ and …` */
function isAskedBefore(child: Node, parent: Node, quoted: RegExp): boolean {
  if (parent.type === 'if_statement' || parent.type === 'elif_clause')
    return isFieldOf(child, 'consequence') && says(fieldOf(parent, 'condition'), quoted);
  if (parent.type === 'conditional_expression') {
    const [then, condition] = childrenOf(parent);
    return then?.id === child.id && says(condition, quoted);
  }
  if (parent.type === 'boolean_operator' && fieldOf(parent, 'operator')?.type === 'and')
    return isFieldOf(child, 'right') && says(fieldOf(parent, 'left'), quoted);
  return false;
}

function says(condition: Node | undefined, quoted: RegExp): boolean {
  return condition !== undefined && quoted.test(condition.text) && !/\bnot\b/.test(condition.text);
}

function isCaught(statement: Node, leaves: (node: Node) => boolean): boolean {
  return childrenOf(statement).some((clause) => {
    if (clause.type !== 'except_clause' || !CATCHES.test(clause.text)) return false;
    const body = childrenOf(clause).find(({ type }) => type === 'block');
    return body !== undefined && !leaves(body);
  });
}
