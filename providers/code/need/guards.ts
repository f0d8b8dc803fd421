import { bindingOf } from '../resolve/bindings.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { answerOf } from './predicates.ts';

/** What combines the tests of a condition. */
const SHELLS: ReadonlySet<string> = new Set([
  'parenthesized_expression',
  'unary_expression',
  'binary_expression',
]);

const IF = /\bif\b/;
const LEAVES = /\b(?:return|throw|continue|break|exit)\b/;
const FAILS = /\b(?:throw|exit)\b/;

/** Whether the same value has been tested where a place is reached. */
export function guarded(place: SyntaxNode, value = place.text): boolean {
  const asked = spelled(value.replace(/^!+/, ''));
  const { text } = place.source;
  const word = lastWord(asked);
  // Spelled once, it is spelled by no condition but its own.
  if (text.indexOf(word) === text.lastIndexOf(word)) return false;
  let node = place;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    if (guards(up, node, asked)) return true;
    node = up;
  }
  return false;
}

function guards(up: SyntaxNode, child: SyntaxNode, asked: string): boolean {
  switch (up.type) {
    case 'if_statement':
    case 'ternary_expression':
      return !isField(child, 'condition') && mentions(up.field('condition'), asked);
    case 'binary_expression':
      return isField(child, 'right') && isLogical(up) && mentions(up.field('left'), asked);
    case 'statement_block':
    case 'program':
      return leftBefore(up, child, asked);
    default:
      return false;
  }
}

function isLogical(node: SyntaxNode): boolean {
  const operator = node.field('operator')?.type;
  return operator === '&&' || operator === '||';
}

/** An earlier `if (!value) return` of the same block. */
function leftBefore(block: SyntaxNode, child: SyntaxNode, asked: string): boolean {
  for (const statement of block.source.statementsWith(block, IF)) {
    if (statement.start >= child.start) return false;
    if (statement.type !== 'if_statement') continue;
    const branch = statement.field('consequence');
    if (branch === undefined || !LEAVES.test(branch.text)) continue;
    const condition = statement.field('condition');
    if (mentions(condition, asked, !FAILS.test(branch.text))) return true;
  }
  return false;
}

/** Whether a condition asks for the value; what it calls counts where the program goes on without. */
function mentions(condition: SyntaxNode | undefined, asked: string, calls = true): boolean {
  if (condition === undefined) return false;
  return says(condition.text, asked) || flagsIn(condition, calls).some((flag) => says(flag, asked));
}

/** What names and calls in a condition stand for: `const enabled = Boolean(env.URL)`. */
function flagsIn(condition: SyntaxNode, calls: boolean): readonly string[] {
  const found: string[] = [];
  const open = [condition];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (SHELLS.has(next.type)) open.push(...next.children);
    const answer = calls && next.type === 'call_expression' ? answerOf(next) : undefined;
    const value = answer ?? namedValue(next);
    if (value !== undefined && /^!|^Boolean\(|&&|[!=]==/.test(value)) found.push(value);
  }
  return found;
}

function namedValue(name: SyntaxNode): string | undefined {
  const declarator =
    name.type === 'identifier' ? bindingOf(name)?.declarations[0]?.parent : undefined;
  return declarator?.type === 'variable_declarator' ? declarator.field('value')?.text : undefined;
}

/** One spelling for `env?.URL`, `env['URL']` and `env.URL`. */
function spelled(text: string): string {
  if (!/[?!['"]/.test(text)) return text;
  return text
    .replaceAll(/\[(['"`])([\w$]+)\1\]/g, '.$2')
    .replaceAll(/\?\.(?=[A-Za-z_$.])/g, '.')
    .replaceAll(/!(?=\.)/g, '')
    .replaceAll('..', '.');
}

function lastWord(asked: string): string {
  return asked.slice(asked.lastIndexOf('.') + 1);
}

/** Whether a condition has an expression in it as a whole, however it spells that. */
export function says(condition: string, asked: string): boolean {
  const text = spelled(condition);
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1)) {
    const before = text.charAt(at - 1);
    if (!/[\w$.]/.test(before) && !/[\w$]/.test(text.charAt(at + asked.length))) return true;
  }
  return false;
}
