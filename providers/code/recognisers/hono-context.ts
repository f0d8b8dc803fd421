import type { Recogniser } from '../flow/analysis.ts';
import { bindingOf } from '../resolve/bindings.ts';
import { FUNCTIONS } from '../resolve/declarations.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { importSpecifier } from '../resolve/identifiers.ts';
import type { Program } from '../resolve/program.ts';
import { ancestor, isField, type SyntaxNode } from '../syntax/node.ts';
import { workerEnvironment } from './cloudflare-workers.ts';
import { workerOf } from './shared/wrangler.ts';

const HONO = /^(?:hono(?:\/|$)|@hono\/)/;
const DEEPEST = 4;

/** `c.env` in handlers of Hono on Workers. https://hono.dev/docs/getting-started/cloudflare-workers#bindings */
export const honoContext: Recogniser = {
  id: 'hono-context',
  idioms: ['hono'],
  applies: (program, file) => workerOf(program, file) !== undefined,
  file(analysis, root) {
    const taint = workerEnvironment(analysis, root.source.file);
    if (taint === undefined) return;
    for (const word of root.source.words('env')) {
      const member = word.parent;
      const object = member?.type === 'member_expression' ? member.field('object') : undefined;
      if (member === undefined || object?.type !== 'identifier') continue;
      if (isContext(analysis.program, object)) analysis.flow(member, taint);
    }
  },
};

/** The first parameter of a handler, or one that has Hono's type. */
function isContext(program: Program, name: SyntaxNode): boolean {
  const declared = bindingOf(name)?.declarations[0];
  const parameter = declared?.parent;
  if (declared === undefined || parameter === undefined) return false;
  const type = parameter.field('type');
  if (type !== undefined) return [...typeNames(type)].some(isOfHono);
  const fn = parameter.type === 'arrow_function' ? parameter : ancestor(declared, FUNCTIONS);
  if (fn === undefined || !isFirst(fn, declared)) return false;
  const call = fn.parent?.type === 'arguments' ? fn.parent.parent : undefined;
  const callee = call?.field('function');
  return callee !== undefined && isOfRouter(program, callee);
}

function isFirst(fn: SyntaxNode, declared: SyntaxNode): boolean {
  if (isField(declared, 'parameter')) return true;
  const first = fn.field('parameters')?.children[0];
  return first !== undefined && first.start <= declared.start && declared.end <= first.end;
}

/** `app.get(…)` of `new Hono()`, chained or not; `createMiddleware(…)` and its kin. */
function isOfRouter(program: Program, callee: SyntaxNode, depth = 0): boolean {
  let node = unwrap(callee);
  for (;;) {
    const next = node.field('object') ?? node.field('function') ?? node.field('constructor');
    if (next === undefined) break;
    node = unwrap(next);
  }
  const target = evaluate(program, node);
  if (target.kind === 'external') return HONO.test(target.module);
  const declarator = bindingOf(node)?.declarations[0]?.parent;
  const value = declarator?.type === 'variable_declarator' ? declarator.field('value') : undefined;
  return value !== undefined && depth < DEEPEST && isOfRouter(program, value, depth + 1);
}

function* typeNames(type: SyntaxNode): Iterable<SyntaxNode> {
  if (type.type === 'type_identifier') yield type;
  for (const child of type.children) yield* typeNames(child);
}

function isOfHono(type: SyntaxNode): boolean {
  const declared = bindingOf(type)?.declarations[0];
  return declared !== undefined && HONO.test(importSpecifier(declared) ?? '');
}
