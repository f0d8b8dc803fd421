import type { Recogniser } from '../flow/analysis.ts';
import { refusedOption } from '../need/refused.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { type Destination, destinations } from './schemas/destinations.ts';

/** Options without which a library throws. */
export const refusedOptions: Recogniser = {
  id: 'refused-options',
  idioms: [],
  property(program, object, name, converted) {
    if (converted) return undefined;
    for (const destination of destinations(object)) {
      const taker = takerOf(destination);
      const judged = taker === undefined ? undefined : refusedOption(program, taker, name);
      if (judged !== undefined) return judged;
    }
    return undefined;
  },
};

/** What the options are for: the callee, or the plugin of `app.register(plugin, options)`. */
function takerOf({ call, index, key }: Destination): SyntaxNode | undefined {
  if (key !== undefined) return undefined;
  const callee = call.field('function') ?? call.field('constructor');
  const isPlugin = index === 1 && callee?.field('property')?.text === 'register';
  return isPlugin ? argumentsOf(call)[0] : callee;
}
