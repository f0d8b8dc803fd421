import { bindingOf } from '../resolve/bindings.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { literalText } from '../resolve/literals.ts';
import { argumentsOf, parametersOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { asText, type Carried, further, isGuarded, type Trail } from './carried.ts';
import { comparedAsBytes } from './compared.ts';
import { initial, usesOf } from './holders.ts';
import { isKey } from './keys.ts';
import { isAddress, requestOf, requestsTo } from './requests.ts';

/** A value as an argument: a key, a header, an address, or what a call makes another form of. */
export function argument(trail: Trail, carried: Carried, parent: SyntaxNode): void {
  const call = parent.parent;
  const callee = call?.field('function') ?? call?.field('constructor');
  if (call === undefined || callee === undefined) return;
  const index = parent.children.findIndex((child) => child.id === carried.node.id);
  const place = { call, callee, index };
  if (isKey(trail.program, place, carried)) trail.end({ into: 'signing-key', carried });
  else if (!toHeader(trail, carried, place) && !toQuery(trail, carried, place)) {
    if (isAddress(trail.program, place)) toAddress(trail, carried, place);
    else converted(trail, carried, place);
  }
}

export interface Place {
  readonly call: SyntaxNode;
  readonly callee: SyntaxNode;
  readonly index: number;
}

/** https://developer.mozilla.org/docs/Web/API/Headers/set */
const SETS_HEADER = /(?:^|\.)headers\)?\.(?:set|append)$|\.setHeader$/i;

function toHeader(trail: Trail, carried: Carried, { call, callee, index }: Place): boolean {
  if (index !== 1 || !SETS_HEADER.test(callee.text)) return false;
  const name = argumentsOf(call)[0];
  if (name?.type !== 'string') return false;
  trail.end({ into: 'header', header: literalText(name), holder: call, carried });
  return true;
}

/** https://developer.mozilla.org/docs/Web/API/URLSearchParams/set */
function toQuery(trail: Trail, carried: Carried, { call, callee, index }: Place): boolean {
  const parameters = callee.type === 'member_expression' ? callee.field('object') : undefined;
  const isQuery = /\.searchParams\.(?:set|append)$/.test(callee.text);
  const url = parameters?.field('object');
  const name = argumentsOf(call)[0];
  if (!isQuery || index !== 1 || url === undefined || name?.type !== 'string') return false;
  const made = initial(url);
  const requests = requestsTo(trail.program, made);
  trail.end({ into: 'query', parameter: literalText(name), url: made, requests, carried });
  return true;
}

function toAddress(trail: Trail, carried: Carried, { call }: Place): void {
  const parameter = /[?&]([\w.-]+)=$/.exec(carried.before ?? '')?.[1];
  if (parameter !== undefined) {
    const request = requestOf(trail.program, call);
    const requests = request === undefined ? requestsTo(trail.program, call) : [request];
    trail.end({ into: 'query', parameter, url: carried.node, requests, carried });
  } else if (carried.absence === 'text') trail.end({ into: 'url', carried });
}

/** Another form of the same value, or what a function of the tree does with it. */
function converted(trail: Trail, carried: Carried, place: Place): void {
  const { call, callee, index } = place;
  const target = evaluate(trail.program, callee);
  if (target.kind === 'function') {
    toParameter(trail, carried, target.node, index);
    return;
  }
  if (isEncoder(callee)) {
    const absence = carried.absence === 'nothing' ? 'empty' : carried.absence;
    trail.on({ ...carried, node: call, absence, changed: carried.changed ?? call });
    return;
  }
  const name = target.kind === 'global' ? target.name : '';
  if (name === 'String' || name === 'encodeURIComponent') trail.on(asText(carried, call, ''));
  else if (name === 'btoa') trail.on({ ...asText(carried, call, ''), encoded: true, before: '' });
  else if (name === 'Buffer.from' || isSecretKey(target)) {
    // Neither takes nothing.
    trail.on({ ...carried, node: call, sure: carried.sure && carried.absence !== 'nothing' });
  } else if (isConcat(callee)) trail.on(asText(carried, call, undefined));
  else if (isTimingSafe(callee.text)) {
    const into = comparedAsBytes(carried, call, index);
    if (into !== undefined) trail.end({ into, carried });
  }
}

function isSecretKey(target: ReturnType<typeof evaluate>): boolean {
  return target.kind === 'external' && target.name.endsWith('createSecretKey');
}

function isTimingSafe(callee: string): boolean {
  return /(?:^|\.)(?:timingSafeEqual|safeCompare)$/.test(callee);
}

/** `'text'.concat(value)`; of a list nothing is made a text. */
function isConcat(callee: SyntaxNode): boolean {
  const object = callee.type === 'member_expression' ? callee.field('object') : undefined;
  const isText = object?.type === 'string' || object?.type === 'template_string';
  return isText && callee.field('property')?.text === 'concat';
}

/** Of `undefined` it makes no bytes at all: https://encoding.spec.whatwg.org/#dom-textencoder-encode */
function isEncoder(callee: SyntaxNode): boolean {
  if (callee.type !== 'member_expression' || callee.field('property')?.text !== 'encode') {
    return false;
  }
  const object = callee.field('object');
  const made = object === undefined ? undefined : initial(object);
  return made?.field('constructor')?.text === 'TextEncoder';
}

function toParameter(trail: Trail, carried: Carried, fn: SyntaxNode, index: number): void {
  const parameter = parametersOf(fn)[index];
  if (parameter === undefined || parameter.field('value') !== undefined) return;
  const name = parameter.field('pattern') ?? parameter;
  const binding = name.type === 'identifier' ? bindingOf(name) : undefined;
  for (const reference of usesOf(binding)) {
    trail.on(further(carried, reference, !isGuarded(carried, reference)));
  }
}
