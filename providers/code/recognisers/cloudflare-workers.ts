import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { bindPattern } from '../flow/bind.ts';
import { seedModule } from '../flow/seeds.ts';
import { holder, type Taint } from '../flow/taint.ts';
import { superclass } from '../resolve/classes.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { exported } from '../resolve/exports.ts';
import { ancestor, type SyntaxNode } from '../syntax/node.ts';
import { defaultHandlers, parameterPattern } from './shared/handlers.ts';
import { environment, returns } from './shared/taints.ts';
import { workerOf } from './shared/wrangler.ts';

const FLAVOUR = 'cloudflare';

const HANDLERS: ReadonlySet<string> = new Set([
  'fetch',
  'scheduled',
  'queue',
  'email',
  'tail',
  'trace',
  'test',
]);

/** Handlers of Pages functions. https://developers.cloudflare.com/pages/functions/api-reference/ */
const PAGES = ['', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'].map(
  (method) => `onRequest${method}`,
);

const CLASS_NODES: ReadonlySet<string> = new Set(['class', 'class_declaration']);

/** Classes whose instances have `this.env`. https://developers.cloudflare.com/workers/runtime-apis/bindings/ */
const CLASSES = ['DurableObject', 'WorkerEntrypoint', 'WorkflowEntrypoint'];

/** The variables of a Worker, in components with a Wrangler configuration; its bindings are none. */
export const cloudflareWorkers: Recogniser = {
  id: 'cloudflare-workers',
  idioms: ['env'],
  applies: (program, file) => workerOf(program, file) !== undefined,
  file(analysis, root) {
    const taint = workerEnvironment(analysis, root.source.file);
    if (taint === undefined) return;
    fromModules(analysis, root, taint);
    intoHandlers(analysis, root.source.file, taint);
    intoConstructors(analysis, root, taint);
    for (const place of throughContext(root)) analysis.flow(place, taint);
  },
  argument(analysis, { call, taint }) {
    if (isPassedOn(call, taint)) return true;
    // The classes of the runtime keep what `super(ctx, env)` gives them.
    const owner =
      call.field('function')?.type === 'super' ? ancestor(call, CLASS_NODES) : undefined;
    return owner !== undefined && isOfRuntime(analysis, owner);
  },
};

/** What `env` is in a file of a Worker. https://developers.cloudflare.com/workers/configuration/environment-variables/ */
export function workerEnvironment(analysis: Analysis, file: string): Taint | undefined {
  const worker = workerOf(analysis.program, file);
  if (worker === undefined) return undefined;
  const { id } = analysis.program.components.of(file);
  const builtin = worker.bindings;
  return environment({ id: `${FLAVOUR} ${id}`, phases: ['run'], audience: 'server', builtin });
}

function fromModules(analysis: Analysis, root: SyntaxNode, env: Taint): void {
  const context = returns(holder('env', env));
  const classes = CLASSES.map((name) =>
    holder(name, { kind: 'class', instance: holder('env', env) }),
  );
  seedModule(analysis, root.source, 'cloudflare:workers', [holder('env', env), ...classes]);
  // https://github.com/cloudflare/next-on-pages https://opennext.js.org/cloudflare/bindings
  const requests = ['getRequestContext', 'getOptionalRequestContext'];
  for (const name of requests) {
    seedModule(analysis, root.source, '@cloudflare/next-on-pages', [holder(name, context)]);
  }
  seedModule(analysis, root.source, '@opennextjs/cloudflare', [
    holder('getCloudflareContext', context),
  ]);
}

function intoHandlers(analysis: Analysis, file: string, env: Taint): void {
  const { program } = analysis;
  for (const fn of defaultHandlers(program, file, HANDLERS)) {
    const pattern = parameterPattern(fn, 1);
    if (pattern !== undefined) bindPattern(analysis, pattern, env);
  }
  if (!/(?:^|\/)functions\//.test(file)) return;
  for (const name of PAGES) {
    const handler = exported(program, file, name);
    const pattern = handler.kind === 'function' ? parameterPattern(handler.node, 0) : undefined;
    if (pattern !== undefined) bindPattern(analysis, pattern, holder('env', env));
  }
}

/** `constructor(ctx, env)` of those classes. */
function intoConstructors(analysis: Analysis, root: SyntaxNode, env: Taint): void {
  for (const word of root.source.words('constructor')) {
    const fn = word.parent;
    const owner = fn?.parent?.parent;
    if (fn?.type !== 'method_definition' || owner === undefined) continue;
    const isGiven = isOfRuntime(analysis, owner) || isDurable(analysis, owner);
    const pattern = isGiven ? parameterPattern(fn, 1) : undefined;
    if (pattern !== undefined) bindPattern(analysis, pattern, env);
  }
}

/** `app.fetch(request, env, ctx)` gives it to handlers, which are found by themselves. */
function isPassedOn(call: SyntaxNode, taint: Taint): boolean {
  if (taint.kind !== 'environment' || !taint.flavour.id.startsWith(FLAVOUR)) return false;
  const name = call.field('function')?.field('property')?.text ?? '';
  return name === 'fetch' || name === 'handle' || name === 'scheduled';
}

/** Classes that the configuration names are Durable Objects without extending anything. */
function isDurable({ program }: Analysis, owner: SyntaxNode): boolean {
  const name = owner.field('name')?.text ?? '';
  return workerOf(program, owner.source.file)?.classes.has(name) === true;
}

function isOfRuntime(analysis: Analysis, owner: SyntaxNode): boolean {
  const parent = superclass(owner);
  const base = parent === undefined ? undefined : evaluate(analysis.program, parent);
  return base?.kind === 'external' && base.module === 'cloudflare:workers';
}

/**
 * `platform.env` of SvelteKit and `context.cloudflare.env` of React Router and Nitro.
 * https://svelte.dev/docs/kit/adapter-cloudflare https://developers.cloudflare.com/workers/framework-guides/
 */
function throughContext(root: SyntaxNode): readonly SyntaxNode[] {
  return root.source.words('env').flatMap((word) => {
    const member = word.parent;
    const object = member?.type === 'member_expression' ? member.field('object') : undefined;
    if (member === undefined || object === undefined) return [];
    const inner = unwrap(object);
    const name = inner.field('property')?.text ?? inner.text;
    return name === 'platform' || name === 'cloudflare' ? [member] : [];
  });
}
