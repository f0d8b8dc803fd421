import type { Node } from 'web-tree-sitter';
import { OPTIONAL, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import { namesOf, ofItems } from './names.ts';
import { asCall, callOn } from './shapes.ts';

/** What libraries read for the program. */
export function libraryPlaces(root: Node): readonly Place[] {
  return [...requiredKeys(root), ...figaroPlaces(root)];
}

/**
 * `Dotenv.require_keys("A", "B")` (https://github.com/bkeepers/dotenv#required-keys) and
 * `Figaro.require_keys("A", "B")` (https://github.com/laserlemon/figaro#required-keys) raise.
 */
function requiredKeys(root: Node): readonly Place[] {
  return occurrences(root, 'require_keys').flatMap((leaf) => {
    const call = isFieldOf(leaf, 'method') ? asCall(leaf.parent) : undefined;
    if (call === undefined || !/^(?:::)?(?:Dotenv|Figaro)$/.test(call.receiver?.text ?? ''))
      return [];
    return call.arguments.flatMap((one): readonly Place[] => {
      const isList = one.type === 'splat_argument' || /array$/.test(one.type);
      const [list] = one.type === 'splat_argument' ? childrenOf(one) : [one];
      const names = isList && list !== undefined ? ofItems(list) : namesOf(one);
      return names.map((name) => ({ name, node: call.node, judgement: REQUIRED }));
    });
  });
}

/** `Figaro.env.some_name`, and with `!` what raises: https://github.com/laserlemon/figaro#figaroenv */
function figaroPlaces(root: Node): readonly Place[] {
  return occurrences(root, 'Figaro').flatMap((leaf): readonly Place[] => {
    const environment = callOn(leaf);
    const call = environment?.method === 'env' ? callOn(environment.node) : undefined;
    const written = fieldOf(call?.node, 'method')?.text ?? '';
    const [, spelled, mark] = /^([a-z_]\w*)([!?]?)$/.exec(written) ?? [];
    if (call === undefined || spelled === undefined) return [];
    const place: Place = { name: { kind: 'known', text: spelled.toUpperCase() }, node: call.node };
    if (mark === '!') return [{ ...place, judgement: REQUIRED }];
    return [mark === '?' ? { ...place, judgement: OPTIONAL } : place];
  });
}
