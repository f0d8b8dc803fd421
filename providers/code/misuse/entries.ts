import { bindingOf } from '../resolve/bindings.ts';
import { keyName } from '../resolve/literals.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { type Carried, further, isGuarded, showsAbsence, type Trail } from './carried.ts';
import { holders, usesOf } from './holders.ts';
import { isKeyOption } from './keys.ts';
import { isHeaders, optionsCall, requestOf } from './requests.ts';
import { isTestedAsWhole } from './tested.ts';

/** A value under a key of an object literal. */
export function entry(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const object = parent.type === 'pair' ? parent.parent : parent;
  const name = parent.type === 'pair' ? keyName(parent.field('key')) : carried.node.text;
  if (parent.type === 'pair' && !isField(carried.node, 'value')) return;
  if (object?.type !== 'object' || name === undefined) return;
  if (isHeaders(object) || name.toLowerCase() === 'authorization') {
    trail.end({ into: 'header', header: name, holder: object, carried });
  } else if (isBase(trail, object, name)) {
    if (carried.absence === 'text') trail.end({ into: 'url', carried });
  } else if (isKeyOption(trail.program, object, name, carried)) {
    trail.end({ into: 'signing-key', carried });
  } else if (!toQuery(trail, carried, object, name)) toMembers(trail, carried, object, name);
}

/** https://axios-http.com/docs/req_config https://github.com/sindresorhus/ky https://github.com/unjs/ofetch */
const PARAMETERS: ReadonlySet<string> = new Set(['params', 'searchParams', 'query']);

/** A parameter of the address among the options of a request. */
function toQuery(trail: Trail, carried: Carried, object: SyntaxNode, parameter: string): boolean {
  const parent = object.parent?.type === 'pair' ? object.parent : undefined;
  const options = PARAMETERS.has(keyName(parent?.field('key')) ?? '') ? parent?.parent : undefined;
  const call = options === undefined ? undefined : optionsCall(options);
  const request = call === undefined ? undefined : requestOf(trail.program, call);
  const url = request?.address;
  if (request === undefined || request.isNative || url === undefined) return false;
  trail.end({ into: 'query', parameter, url, requests: [request], carried });
  return true;
}

const BASES: ReadonlySet<string> = new Set(['baseURL', 'baseUrl', 'prefixUrl', 'url']);

/** The address among the options of a client. */
function isBase({ program }: Trail, object: SyntaxNode, name: string): boolean {
  if (!BASES.has(name)) return false;
  const call = optionsCall(object);
  return call !== undefined && requestOf(program, call) !== undefined;
}

/** Where the same property is taken out of an object that has a name. */
function toMembers(trail: Trail, carried: Carried, object: SyntaxNode, name: string): void {
  for (const holder of holders(object)) {
    const { parent } = holder;
    if (parent === undefined) continue;
    if (showsAbsence(carried) && isTestedAsWhole(holder)) trail.test();
    if (parent.type === 'variable_declarator') toEntry(trail, carried, parent, name);
    if (parent.type !== 'member_expression' || !isField(holder, 'object')) continue;
    if (parent.field('property')?.text !== name) continue;
    trail.on(further(carried, parent, !isGuarded(carried, parent)));
  }
}

/** `const { secret } = config` */
function toEntry(trail: Trail, carried: Carried, declarator: SyntaxNode, name: string): void {
  const pattern = declarator.field('name');
  for (const one of pattern?.type === 'object_pattern' ? pattern.children : []) {
    const isPair = one.type === 'pair_pattern';
    if ((isPair ? keyName(one.field('key')) : one.text) !== name) continue;
    const target = isPair ? one.field('value') : one;
    const binding = target === undefined ? undefined : bindingOf(target);
    for (const use of usesOf(binding)) trail.on(further(carried, use, !isGuarded(carried, use)));
  }
}
