import { bindingOf } from '../resolve/bindings.ts';
import { unwrap } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { initial } from './holders.ts';

/** What a value that a request brings along is where the request does not bring it. */
export type Lack = 'undefined' | 'null' | 'empty';

const DEEPEST = 6;

/** `undefined` where nobody knows that the value comes with a request. */
export function lackOf(node: SyntaxNode, depth = 0): Lack | undefined {
  if (depth > DEEPEST) return undefined;
  const inner = initial(node);
  switch (inner.type) {
    case 'identifier':
      return isTakenOut(inner) ? 'undefined' : undefined;
    case 'member_expression':
    case 'subscript_expression':
      return lackOfMember(inner, depth);
    case 'call_expression':
      return lackOfCall(inner, depth);
    case 'binary_expression':
      return lackOfChoice(inner, depth);
    default:
      return undefined;
  }
}

function lackOfMember(member: SyntaxNode, depth: number): Lack | undefined {
  const object = member.field('object');
  if (object === undefined) return undefined;
  if (isBag(object)) return 'undefined';
  if (isOptional(member)) return lackOf(object, depth + 1) && 'undefined';
  return isPart(member, object) && lackOf(object, depth + 1) ? 'undefined' : undefined;
}

/** `header?.split(' ')[1]`: a header of one word has no second one. */
function isPart(member: SyntaxNode, split: SyntaxNode): boolean {
  const index = Number(member.field('index')?.text ?? 0);
  return index > 0 && split.field('function')?.field('property')?.text === 'split';
}

/** What `get` gives of something that is not there: https://developer.mozilla.org/docs/Web/API/Headers/get */
const GIVES_NULL = /(?:\bheaders(?:\(\))?\)?|\b[sS]earchParams|\bformData)\??\.get$/;
/** https://expressjs.com/en/api.html#req.get https://hono.dev/docs/api/request https://h3.dev/utils/request */
const GIVES_UNDEFINED =
  /^(?:(?:req|request)\.(?:get|header|param)|(?:c|ctx|context)\.req\.(?:query|header)|get(?:Request)?Header|getCookie)$/;

function lackOfCall(call: SyntaxNode, depth: number): Lack | undefined {
  const callee = call.field('function');
  const object = callee?.type === 'member_expression' ? callee.field('object') : undefined;
  if (callee === undefined || argumentsOf(call).length === 0) return undefined;
  if (GIVES_NULL.test(callee.text)) return 'null';
  if (GIVES_UNDEFINED.test(callee.text)) return 'undefined';
  if (object === undefined) return undefined;
  if (isOptional(callee)) return lackOf(object, depth + 1) && 'undefined';
  return callee.field('property')?.text === 'split' ? lackOf(object, depth + 1) : undefined;
}

/** `value ?? ''` */
function lackOfChoice(choice: SyntaxNode, depth: number): Lack | undefined {
  const [left, right] = [choice.field('left'), choice.field('right')];
  const isChoice = /^(?:\?\?|\|\|)$/.test(choice.field('operator')?.type ?? '');
  if (!isChoice || left === undefined || right === undefined) return undefined;
  if (!/^(?:''|""|``)$/.test(unwrap(right).text)) return undefined;
  return lackOf(left, depth + 1) && 'empty';
}

function isOptional(member: SyntaxNode): boolean {
  return member.children.some(({ type }) => type === 'optional_chain');
}

/** All that comes with a request of one kind, by its name. */
const BAG =
  /^(?:(?:req|request|ctx|(?:c|ctx|context)\.req(?:uest)?|event)\??\.(?:query|body|headers|cookies|queryStringParameters)|(?:req|request|(?:c|ctx|event)\.req(?:uest)?)\.json\(\)|getQuery\(event\)|JSON\.parse\((?:event|req|request)\.body\))$/;
const LONGEST = 100;

function isBag(node: SyntaxNode): boolean {
  const { text } = initial(node);
  return text.length < LONGEST && BAG.test(text.replace(/\bas any\b|[()!]?\s+|!/g, ''));
}

/** `const { secret } = req.query`, and `@Query('secret') secret` of Nest: https://docs.nestjs.com/controllers#request-object */
function isTakenOut(name: SyntaxNode): boolean {
  const declaration = bindingOf(name)?.declarations[0];
  const entry = declaration?.parent?.type === 'pair_pattern' ? declaration.parent : declaration;
  const pattern = entry?.parent;
  const isEntry = entry?.type === 'shorthand_property_identifier_pattern' || entry !== declaration;
  if (pattern?.type === 'object_pattern' && isEntry) {
    const declarator = pattern.parent;
    const value =
      declarator?.type === 'variable_declarator' ? declarator.field('value') : undefined;
    return value !== undefined && isBag(value);
  }
  if (declaration === undefined || pattern?.type !== 'required_parameter') return false;
  const isOwn = isField(declaration, 'pattern') && pattern.field('value') === undefined;
  return isOwn && /^@(?:Query|Headers|Body)\(\s*['"]/.test(pattern.text);
}
