import { type Expression, literalKey, partsOf } from '../../../src/formats/expressions/ast.ts';

/** The contexts that hold names which somebody sets, and the channels that those are. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['secrets', 'github-secrets'],
  ['vars', 'github-vars'],
]);

/** One use of a secret or a variable in an expression. */
export interface Use {
  readonly channel: string;
  /** What is used: a name, a name that is computed, or all there are. */
  readonly of:
    | { readonly name: string }
    | { readonly key: Expression }
    | { readonly everything: true };
  /** Where it starts in the expression. */
  readonly at: number;
  /** `value`: it is used as it is. `tested`: only whether it is set matters. */
  readonly as: 'value' | 'tested' | 'defaulted';
  /** Names of the same channel that are tried one after the other, this one included. */
  readonly anyOf?: readonly string[];
  /** Only where a condition of the expression holds. */
  readonly branch?: true;
}

type Way = Pick<Use, 'as' | 'anyOf' | 'branch'>;

/** These look at their arguments and give none of them away: GitHub's documentation of functions. */
const TESTING = new Set(['contains', 'startswith', 'endswith']);

/**
 * Every use of a secret or a variable, and what it is for.
 *
 * @param condition the value of the whole decides whether something runs
 */
export function usesIn(expression: Expression, condition: boolean): readonly Use[] {
  return [...walk(expression, { as: condition ? 'tested' : 'value' })];
}

/** GitHub ignores the case of the names of secrets and variables, and lists them in upper case. */
export function channelName(name: string): string {
  return name.toUpperCase();
}

function* walk(expression: Expression, way: Way): Generator<Use> {
  const tested: Way = { as: 'tested' };
  switch (expression.kind) {
    case 'root': {
      const channel = CHANNELS.get(expression.name);
      if (channel !== undefined)
        yield { channel, of: { everything: true }, at: expression.at, ...way };
      return;
    }
    case 'member':
      yield* memberUses(expression, way);
      return;
    case 'or':
      yield* alternatives(expression.args, way);
      return;
    case 'and':
      for (const arg of expression.args.slice(0, -1)) yield* walk(arg, tested);
      for (const arg of expression.args.slice(-1)) yield* walk(arg, { ...way, branch: true });
      return;
    case 'call':
      for (const arg of expression.args)
        yield* walk(arg, TESTING.has(expression.name) ? tested : way);
      return;
    default:
      for (const part of partsOf(expression)) yield* walk(part, tested);
  }
}

function* memberUses(expression: Expression & { kind: 'member' }, way: Way): Generator<Use> {
  const { of, key, at } = expression;
  const channel = of.kind === 'root' ? CHANNELS.get(of.name) : undefined;
  if (channel === undefined) {
    yield* walk(of, way);
  } else {
    const name = literalKey(expression);
    if (name !== undefined) yield { channel, of: { name: channelName(name) }, at, ...way };
    else if (key === '*') yield { channel, of: { everything: true }, at, ...way };
    else yield { channel, of: { key }, at, ...way };
  }
  if (key !== '*') yield* walk(key, { as: 'value' });
}

/** `a || b`: names of one channel are tried in turn; any other alternative is a default. */
function* alternatives(args: readonly Expression[], way: Way): Generator<Use> {
  const last = args.at(-1);
  const chooses = args.some(({ kind }) => kind === 'and');
  const names = args.map(nameOf);
  const [first] = names;
  const isGroup = names.every((one) => one !== undefined && one.channel === first?.channel);
  const group = isGroup ? names.flatMap((one) => one?.name ?? []) : undefined;
  for (const arg of args) {
    if (group !== undefined) yield* walk(arg, { ...way, anyOf: group });
    else if (chooses || (arg === last && first === undefined))
      yield* walk(arg, { ...way, branch: true });
    else yield* walk(arg, { as: way.as === 'tested' ? 'tested' : 'defaulted' });
  }
}

/** The secret or variable that an expression is, and nothing else. */
export function nameOf(
  expression: Expression,
): { readonly name: string; readonly channel: string } | undefined {
  if (expression.kind !== 'member' || expression.of.kind !== 'root') return undefined;
  const channel = CHANNELS.get(expression.of.name);
  const name = literalKey(expression);
  return channel === undefined || name === undefined
    ? undefined
    : { name: channelName(name), channel };
}
