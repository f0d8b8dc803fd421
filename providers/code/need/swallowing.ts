import { FUNCTIONS } from '../resolve/declarations.ts';
import { unwrap } from '../resolve/evaluate.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';

/** What a handler returns in place of an outcome; an object or a call may well tell of the failure. */
const STAND_INS: ReadonlySet<string> = new Set([
  'string',
  'template_string',
  'number',
  'true',
  'false',
  'null',
  'undefined',
  'identifier',
]);

const TELLS = /(?:Response|Error|Exception|Failure)$/;
const EXITS = /\bexit\b/;

/** Whether a failure at a place goes unnoticed: the `catch` around it says nothing of the error. */
export function swallowed(place: SyntaxNode): boolean {
  let node = place;
  for (let up = node.parent; up !== undefined && !FUNCTIONS.has(up.type); up = up.parent) {
    const handler =
      up.type === 'try_statement' && isField(node, 'body') ? up.field('handler') : undefined;
    if (handler !== undefined) return !EXITS.test(node.text) && isSilent(handler);
    node = up;
  }
  return false;
}

function isSilent(handler: SyntaxNode): boolean {
  const error = handler.field('parameter')?.text;
  const statements = handler.field('body')?.children ?? [];
  return statements.every((statement) => {
    if (statement.type === 'comment' || statement.type === 'continue_statement') return true;
    if (statement.type !== 'return_statement') return false;
    const [value] = statement.children;
    if (value === undefined) return true;
    return (standsIn(unwrap(value)) && value.text !== error) || isOther(unwrap(value), error);
  });
}

/** `catch { return new Dummy() }`: something else takes its place, and is no answer that tells of the failure. */
function isOther(value: SyntaxNode, error: string | undefined): boolean {
  const maker = value.type === 'new_expression' ? value.field('constructor') : undefined;
  return error === undefined && maker !== undefined && !TELLS.test(maker.text);
}

/** With nothing in it, a list or an object has nothing to tell. */
function standsIn(value: SyntaxNode): boolean {
  const isEmpty =
    value.children.length === 0 && (value.type === 'array' || value.type === 'object');
  return isEmpty || STAND_INS.has(value.type);
}
