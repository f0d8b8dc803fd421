import { entryNamed } from '../recognisers/shared/entries.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { objectKeys } from '../resolve/objects.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import type { Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';

/** Whether a call is given an option, see `ImportCall.hasOption`. */
export function hasOption(
  program: Program,
  call: SyntaxNode,
  option: string,
  names: readonly string[],
): boolean | undefined {
  const args = argumentsOf(call);
  if (option === '#1') return args[0]?.type === 'spread_element' ? undefined : args.length > 0;
  const found = args.map((argument) => holds(program, argument, { option, names }));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

/** An option, and the variables that are read where it is not given. */
interface Wanted {
  readonly option: string;
  readonly names: readonly string[];
}

function holds(program: Program, argument: SyntaxNode, wanted: Wanted): boolean | undefined {
  if (argument.type === 'spread_element') return undefined;
  return valueHolds(program, evaluate(program, argument), wanted);
}

function valueHolds(
  program: Program,
  value: Value,
  { option, names }: Wanted,
): boolean | undefined {
  switch (value.kind) {
    case 'object': {
      const keys = objectKeys(program, value.node);
      if (keys.includes(option)) return !isSame(entryNamed(program, value.node, option), names);
      return keys.includes(undefined) ? undefined : false;
    }
    case 'text':
    case 'list':
      return false;
    default:
      return undefined;
  }
}

const VARIABLE = /^process\.env(?:\.|\[['"])(\w+)(?:['"]\])?$/;

/** `secret: process.env.AUTH_SECRET`: without the variable the option is not given, and the library reads it itself. */
function isSame(value: SyntaxNode | undefined, names: readonly string[]): boolean {
  const name = value === undefined ? undefined : VARIABLE.exec(unwrap(value).text)?.[1];
  return name !== undefined && names.includes(name);
}
