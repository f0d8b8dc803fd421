import { evaluate } from '../resolve/evaluate.ts';
import { objectKeys } from '../resolve/objects.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import type { Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';

/** Whether a call is given an option, see `ImportCall.hasOption`. */
export function hasOption(program: Program, call: SyntaxNode, option: string): boolean | undefined {
  const args = argumentsOf(call);
  if (option === '#1') return args[0]?.type === 'spread_element' ? undefined : args.length > 0;
  const found = args.map((argument) => holds(program, argument, option));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

function holds(program: Program, argument: SyntaxNode, option: string): boolean | undefined {
  if (argument.type === 'spread_element') return undefined;
  return valueHolds(program, evaluate(program, argument), option);
}

function valueHolds(program: Program, value: Value, option: string): boolean | undefined {
  switch (value.kind) {
    case 'object': {
      const keys = objectKeys(program, value.node);
      if (keys.includes(option)) return true;
      return keys.includes(undefined) ? undefined : false;
    }
    case 'text':
    case 'list':
      return false;
    default:
      return undefined;
  }
}
