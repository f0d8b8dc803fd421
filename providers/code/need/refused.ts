import { superclass } from '../resolve/classes.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import { ancestor, type SyntaxNode } from '../syntax/node.ts';
import { CLASSES } from './fields.ts';
import { type Judgement, REQUIRED } from './judgement.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import { swallowed } from './swallowing.ts';

const BY_MODULE = new Map<string, Refusal[]>();
for (const refusal of REFUSALS) {
  for (const name of refusal.modules)
    BY_MODULE.set(name, [...(BY_MODULE.get(name) ?? []), refusal]);
}

/** What a library does with an absent argument; `undefined` where nothing is known of it. */
export function refusedArgument(
  program: Program,
  callee: SyntaxNode,
  index: number,
): Judgement | undefined {
  return judged(program, callee, ({ arguments: positions }) => positions?.includes(index));
}

/** The same of an absent option. */
export function refusedOption(
  program: Program,
  callee: SyntaxNode,
  key: string,
): Judgement | undefined {
  return judged(program, callee, ({ options }) => options?.includes(key));
}

function judged(
  program: Program,
  callee: SyntaxNode,
  fits: (refusal: Refusal) => boolean | undefined,
): Judgement | undefined {
  const called = exportOf(program, callee);
  // Of a failure that nobody hears of nothing follows.
  if (called === undefined || swallowed(callee)) return undefined;
  const { versions } = program.components.of(callee.source.file);
  const refusal = BY_MODULE.get(called.module)?.find(
    (one) =>
      one.calls.includes(called.path) &&
      fits(one) === true &&
      hasBegun(one, versions.get(packageOf(called.module))),
  );
  if (refusal === undefined) return undefined;
  return refusal.takesEmpty === true ? REQUIRED : { ...REQUIRED, rejectsEmpty: true };
}

/** Where a version matters, one has to be told. */
function hasBegun({ since }: Refusal, range: string | undefined): boolean {
  if (since === undefined) return true;
  return Number(/^[^\d]{0,4}(\d+)/.exec(range ?? '')?.[1] ?? 0) >= since;
}

function packageOf(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

interface Export {
  readonly module: string;
  /** Empty for the default export. */
  readonly path: string;
}

/** The export that is called: itself, as the base of a class, or as a method of what it makes. */
function exportOf(program: Program, callee: SyntaxNode): Export | undefined {
  if (callee.type === 'super') return baseOf(program, callee);
  const value = evaluate(program, callee);
  if (value.kind === 'external') return { module: value.module, path: pathOf(value.name) };
  const made = callee.type === 'member_expression' ? makerOf(program, callee) : undefined;
  const method = callee.field('property')?.text;
  return made && { ...made, path: `${made.path}.${method}` };
}

function pathOf(name: string): string {
  return name.replace(/^(?:default|\*)(?:\.|$)/, '');
}

/** `class extends Strategy` and `class extends PassportStrategy(Strategy)`: https://docs.nestjs.com/recipes/passport */
function baseOf(program: Program, callee: SyntaxNode): Export | undefined {
  const owner = ancestor(callee, CLASSES);
  const base = owner === undefined ? undefined : superclass(owner);
  if (base === undefined) return undefined;
  const mixin = base.type === 'call_expression' ? base.field('function') : undefined;
  const isMixin = mixin !== undefined && exportOf(program, mixin)?.module === '@nestjs/passport';
  const own = isMixin ? argumentsOf(base)[0] : base;
  return own === undefined || own.type === 'call_expression' ? undefined : exportOf(program, own);
}

/** `new Maker().setThis().setThat().method`: the class at the beginning of the chain. */
function makerOf(program: Program, member: SyntaxNode): Export | undefined {
  let link: SyntaxNode | undefined = member;
  while (link !== undefined && link.type !== 'new_expression') {
    link = link.field('object') ?? link.field('function');
    link = link === undefined ? undefined : unwrap(link);
  }
  const maker = link?.field('constructor');
  return maker === undefined ? undefined : exportOf(program, maker);
}
