import type { Node } from 'web-tree-sitter';
import type { Judgement } from '../../need/judgement.ts';
import { DEFAULTED, OPTIONAL, REQUIRED, UNCHECKED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { judge } from '../judge.ts';
import { type Name, UNKNOWN } from '../name.ts';
import { ancestorWhere, childrenOf, fieldOf, isFieldOf, occurrences } from '../nodes.ts';
import type { Parameter } from '../types.ts';
import { leaves } from './leaving.ts';
import { namesOf, ofItems } from './names.ts';
import { asCall, type Call, callOn, isAlternative, operatorOf, statementsOf } from './shapes.ts';
import { rubySyntax } from './syntax.ts';
import { carrierOf } from './values.ts';
import { boundTo, isFunction, isUse, parameterOf } from './variables.ts';

/** https://docs.ruby-lang.org/en/3.4/ENV.html */
const COPIES = /^(?:to_h|to_hash|dup|clone|with_indifferent_access)$/;
const TESTS = /^(?:key|has_key|include|member)\?$/;
const GETS = /^(?:\[\]|dig|assoc)$/;
const GETS_SEVERAL = /^(?:values_at|slice|fetch_values)$/;
const GOES_OVER =
  /^(?:each|each_pair|each_key|each_with_object|select|filter|filter_map|find|find_all|detect|map|flat_map|collect|reject|any\?|all\?|sum|keep_if|group_by|partition|sort_by|transform_keys|inject|reduce)$/;
const DEEPEST = 3;

/** What the file reads by `ENV`. */
export function environmentPlaces(root: Node): readonly Place[] {
  return environmentsIn(root).flatMap((environment) => placesOn(environment));
}

/** What is the environment: `ENV`, `::ENV`, `ENV.to_h` and the variables that one is put into. */
function environmentsIn(root: Node): readonly Node[] {
  const found = occurrences(root, 'ENV').filter(isEnvironment).map(wholeOf);
  for (let depth = 0, last = found; depth < DEEPEST && last.length > 0; depth++) {
    const next = last.flatMap((one) => aliasesOf(one));
    found.push(...next);
    last = next;
  }
  return found;
}

function isEnvironment(leaf: Node): boolean {
  if (leaf.type !== 'constant') return false;
  return leaf.parent?.type !== 'scope_resolution' || fieldOf(leaf.parent, 'scope') === undefined;
}

function wholeOf(leaf: Node): Node {
  const { parent } = leaf;
  const whole = parent?.type === 'scope_resolution' ? parent : leaf;
  const call = callOn(whole);
  return call !== undefined && COPIES.test(call.method) && call.block === undefined
    ? call.node
    : whole;
}

function aliasesOf(environment: Node): readonly Node[] {
  const bound = boundTo(environment);
  if (bound === undefined) return [];
  const uses = bound.names.flatMap((name) => occurrences(bound.scope, name, environment.endIndex));
  return uses.filter((leaf) => isUse(leaf, bound.scope)).map(wholeOf);
}

function placesOn(environment: Node): readonly Place[] {
  const { parent } = environment;
  if (parent?.type === 'element_reference' && isFieldOf(environment, 'object')) {
    const [name] = childrenOf(parent).filter(({ id }) => id !== environment.id);
    return name === undefined || isWritten(parent) ? [] : softPlaces(parent, name);
  }
  const call = callOn(environment);
  if (call === undefined) return [];
  const [name] = call.arguments;
  if (GETS_SEVERAL.test(call.method)) return placesOfSeveral(call);
  if (call.method === 'keys') return placesOfKeys(call);
  if (GOES_OVER.test(call.method) && (call.block ?? name) !== undefined)
    return [{ name: { kind: 'unknown', pattern: patternIn(call.node) }, node: call.node }];
  if (name === undefined) return [];
  if (GETS.test(call.method)) return softPlaces(call.node, name);
  if (TESTS.test(call.method)) return testPlaces(call.node, name);
  return call.method === 'fetch' ? fetchPlaces(call, name) : [];
}

/** `ENV["X"] = …` */
function isWritten(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'left_assignment_list') return true;
  return parent?.type === 'assignment' && isFieldOf(node, 'left');
}

function placesOf(node: Node, written: Node, judgement?: Judgement): readonly Place[] {
  const names = namesOf(written);
  // Only one of the names of `ENV[a ? "A" : "B"]` is read.
  const isEither = written.type === 'conditional';
  const kept = isEither && judgement?.need === 'required' ? UNCHECKED : judgement;
  return names.map((name) => ({ name, node, ...(kept === undefined ? {} : { judgement: kept }) }));
}

/** `ENV["X"]`: what is done with the value tells. */
function softPlaces(node: Node, written: Node): readonly Place[] {
  return placesOf(node, written).map((place) => withFallback(place, alternativeOf(node)));
}

/** Behind `||`, with the whole that has the value of either. */
function alternativeOf(node: Node) {
  const carrier = carrierOf(node);
  const { parent } = carrier;
  if (parent === null || !isAlternative(parent) || !isFieldOf(carrier, 'left')) return undefined;
  const instead = fieldOf(parent, 'right');
  return instead === undefined ? undefined : { instead, whole: parent };
}

/** A parameter that takes the place of what is absent; where it is nil, the whole is judged. */
function withFallback(
  place: Place,
  alternative: { readonly instead: Node; readonly whole: Node } | undefined,
): Place {
  const { name } = place;
  const told = alternative && name.kind === 'parameter' ? toldBy(alternative.instead) : undefined;
  if (alternative === undefined || told === undefined) return place;
  const { parameter, isNothing } = told;
  const judgement = isNothing ? judge(rubySyntax, alternative.whole) : DEFAULTED;
  return { ...place, judgement, fallback: parameter };
}

function toldBy(
  node: Node,
): { readonly parameter: Parameter; readonly isNothing: boolean } | undefined {
  const fn = node.type === 'identifier' ? ancestorWhere(node, isFunction) : undefined;
  const told = fn && parameterOf(fn, node.text);
  if (told === undefined) return undefined;
  const { default: value, ...parameter } = told;
  return { parameter, isNothing: value === undefined || value.type === 'nil' };
}

/** `ENV.key?("X")` asks, and nothing but its answer can fail. */
function testPlaces(node: Node, written: Node): readonly Place[] {
  const { anyOf: _, ...judgement } = judge(rubySyntax, node);
  const isProved = judgement.need === 'required' && judgement.certainty === 'proved';
  return placesOf(node, written, isProved ? judgement : OPTIONAL);
}

/** `ENV.fetch("X")` raises; with a second argument or a block it does what that says. */
function fetchPlaces(call: Call, written: Node): readonly Place[] {
  const { node } = call;
  const instead = insteadOf(call);
  if (instead === undefined || leaves(instead)) {
    const judged = judge(rubySyntax, node);
    const isStricter = judged.need === 'required' && judged.rejectsEmpty === true;
    return placesOf(node, written, isStricter ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED);
  }
  if (instead.type === 'nil') return softPlaces(node, written);
  const judged = judge(rubySyntax, node);
  const isProved = judged.need === 'required' && judged.certainty === 'proved';
  const places = placesOf(node, written, isProved ? judged : DEFAULTED);
  return places.map((place) => withFallback(place, { instead, whole: node }));
}

/** What `fetch` hands back for a name that is not set: its second argument, or the end of its block. */
export function insteadOf({ arguments: told, block }: Call): Node | undefined {
  if (told[1] !== undefined && told[1].type !== 'block_argument') return told[1];
  if (block === undefined) return told[1];
  const statements = statementsOf(block);
  return statements.find(leaves) ?? statements.at(-1) ?? block;
}

/** `ENV.values_at("A", "B")`, `ENV.slice(*NAMES)` */
function placesOfSeveral({ node, method, arguments: told }: Call): readonly Place[] {
  const own = method === 'fetch_values' ? REQUIRED : undefined;
  return told.flatMap((one) => {
    if (one.type !== 'splat_argument') {
      const judgement = own ?? (method === 'slice' ? UNCHECKED : undefined);
      return placesOf(one, one, judgement);
    }
    const [list] = childrenOf(one);
    const names: readonly Name[] = list === undefined ? [UNKNOWN] : ofItems(list);
    return names.map((name) => ({ name, node, judgement: own ?? UNCHECKED }));
  });
}

/** `%w[A B] - ENV.keys`, `ENV.keys.include?("X")`, `ENV.keys.grep(/^APP_/)` */
function placesOfKeys({ node }: Call): readonly Place[] {
  const { parent } = node;
  if (parent?.type === 'binary' && operatorOf(parent) === '-' && isFieldOf(node, 'right')) {
    const left = fieldOf(parent, 'left');
    const { anyOf: _, ...judgement } = judge(rubySyntax, parent);
    const kept = judgement.need === 'required' ? judgement : OPTIONAL;
    const names = left === undefined ? [] : ofItems(left);
    return names.map((name) => ({ name, node, judgement: kept }));
  }
  const call = callOn(node);
  const [name] = call?.arguments ?? [];
  if (call !== undefined && TESTS.test(call.method) && name !== undefined)
    return testPlaces(call.node, name);
  const pattern = patternIn(call?.node ?? node);
  return [{ name: { kind: 'unknown', pattern }, node }];
}

/** `ENV.select { |name, _| name.start_with?("APP_") }` goes over `APP_*`. */
function patternIn(node: Node): string {
  const start = /start_with\?\(?\s*["'](\w+)["']|\/(?:\^|\\A)(\w*_)/.exec(node.text);
  return start === null || asCall(node) === undefined ? '*' : `${start[1] ?? start[2] ?? ''}*`;
}
