import { evaluate } from '../resolve/evaluate.ts';
import { keyName } from '../resolve/literals.ts';
import { objectKeys } from '../resolve/objects.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import { type Template, templates } from '../resolve/value.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import type { Place } from './arguments.ts';
import { holders, initial } from './holders.ts';

/** A call that sends a request, or makes a client that sends many. */
export interface Request {
  readonly call: SyntaxNode;
  readonly address?: SyntaxNode;
  readonly options?: SyntaxNode;
  /** It sends `undefined` as a text; other clients leave such a header out. */
  readonly isNative: boolean;
}

/** Of the platform, and of Nuxt: https://nuxt.com/docs/api/utils/dollarfetch */
const GLOBALS: ReadonlySet<string> = new Set(['fetch', 'Request', '$fetch']);
const WITH_BODY: ReadonlySet<string> = new Set(['post', 'put', 'patch']);
const VERBS =
  /^(?:default|\*|get|post|put|patch|delete|head|options|request|stream|fetch|\$fetch|ofetch)$/;
const MAKES = /^(?:create|extend)$/;

/** https://axios-http.com/docs/api_intro https://github.com/sindresorhus/got https://github.com/sindresorhus/ky https://undici.nodejs.org https://github.com/unjs/ofetch */
const LIBRARIES =
  /^(?:axios|got|ky|undici|ofetch|node-fetch|node-fetch-native|cross-fetch|isomorphic-fetch)$/;

/** The request that a call sends, as far as its form is known. */
export function requestOf(program: Program, call: SyntaxNode): Request | undefined {
  const callee = call.field('function') ?? call.field('constructor');
  if (callee === undefined) return undefined;
  const target = evaluate(program, callee);
  // Loaders of pages are handed a `fetch` of their own.
  const isGiven = target.kind === 'parameter' || target.kind === 'unknown';
  const called = target.kind === 'global' ? target.name : isGiven ? callee.text : '';
  const [first, second, third] = argumentsOf(call);
  if (GLOBALS.has(called)) return sent(call, first, second, called !== '$fetch');
  if (target.kind !== 'external' || !LIBRARIES.test(target.module)) return undefined;
  const name = target.name.slice(target.name.lastIndexOf('.') + 1);
  if (MAKES.test(name)) return sent(call, baseOf(first), first, false);
  if (!VERBS.test(name)) return undefined;
  if (target.module !== 'axios') return sent(call, first, second, false);
  if (first !== undefined && initial(first).type === 'object')
    return sent(call, baseOf(first), first, false);
  return sent(call, first, WITH_BODY.has(name) ? third : second, false);
}

function sent(
  call: SyntaxNode,
  address: SyntaxNode | undefined,
  options: SyntaxNode | undefined,
  isNative: boolean,
): Request {
  return {
    ...{ call, isNative },
    ...(address === undefined ? {} : { address }),
    ...(options === undefined ? {} : { options }),
  };
}

/** The address among the options. */
function baseOf(options: SyntaxNode | undefined): SyntaxNode | undefined {
  const object = options === undefined ? undefined : initial(options);
  for (const pair of object?.children ?? []) {
    const name = pair.type === 'pair' ? (keyName(pair.field('key')) ?? '') : '';
    if (/^(?:baseURL|prefixUrl|url)$/.test(name)) return pair.field('value');
  }
  return undefined;
}

/** Whether a call takes an address in this place. */
export function isAddress(program: Program, { call, callee, index }: Place): boolean {
  if (callee.text === 'URL') return index === 0 || index === 1;
  const request = index === 0 ? requestOf(program, call) : undefined;
  return request?.address !== undefined && request.address.id === argumentsOf(call)[0]?.id;
}

/** Whether an object literal is one of headers, by where it is put. */
export function isHeaders(object: SyntaxNode): boolean {
  return holders(object).some((holder) => headed(holder) !== undefined || filled(holder));
}

/** The options that have something for their headers. */
function headed(holder: SyntaxNode): SyntaxNode | undefined {
  const { parent } = holder;
  if (parent?.type === 'object') return /headers$/i.test(holder.text) ? parent : undefined;
  if (parent?.type !== 'pair' || !isField(holder, 'value')) return undefined;
  return /headers$/i.test(keyName(parent.field('key')) ?? '') ? parent.parent : undefined;
}

/** Whether `new Headers()` is made of it. */
function filled(holder: SyntaxNode): boolean {
  const call = holder.parent?.type === 'arguments' ? holder.parent.parent : undefined;
  return call?.field('constructor')?.text === 'Headers';
}

const DEEPEST = 2;

/** The requests that are sent with some headers: an object literal, or what `new Headers()` made. */
export function requestsWith(program: Program, headers: SyntaxNode, depth = 0): readonly Request[] {
  if (depth > DEEPEST) return [];
  return holders(headers).flatMap((holder) => {
    const made = filled(holder) ? holder.parent?.parent : undefined;
    if (made !== undefined) return requestsWith(program, made, depth + 1);
    const options = headed(holder);
    return options === undefined ? [] : requestsBy(program, options);
  });
}

function requestsBy(program: Program, options: SyntaxNode): readonly Request[] {
  return holders(options).flatMap((holder) => {
    const call = holder.parent?.type === 'arguments' ? holder.parent.parent : undefined;
    const request = call === undefined ? undefined : requestOf(program, call);
    return request?.options?.id === holder.id ? [request] : [];
  });
}

/** The requests to an address that is made in parts: `new URL()`, and what it is as a text. */
export function requestsTo(program: Program, url: SyntaxNode): readonly Request[] {
  return holders(url).flatMap((holder) => {
    const text = textOf(holder);
    return [holder, ...(text === undefined ? [] : holders(text))].flatMap((address) => {
      const call = address.parent?.type === 'arguments' ? address.parent.parent : undefined;
      const request = call === undefined ? undefined : requestOf(program, call);
      return request?.address?.id === address.id ? [request] : [];
    });
  });
}

/** `url.href`, `url.toString()` */
function textOf(url: SyntaxNode): SyntaxNode | undefined {
  const member = isField(url, 'object') ? url.parent : undefined;
  const name = member?.field('property')?.text;
  return name === 'href' ? member : name === 'toString' ? member?.parent : undefined;
}

/** The call that takes an object literal. */
export function optionsCall(object: SyntaxNode): SyntaxNode | undefined {
  const given = holders(object).find(({ parent }) => parent?.type === 'arguments');
  return given?.parent?.parent;
}

/** The names of the headers of a request in lower case, `*` for those that are not known. */
export function headersOf(program: Program, options: SyntaxNode | undefined): readonly string[] {
  if (options === undefined) return [];
  const object = initial(options);
  if (object.type !== 'object') return ['*'];
  if (!objectKeys(program, object).some((key) => key === undefined || key === 'headers')) return [];
  const headers = evaluate(program, object);
  const given = headers.kind === 'object' ? valueUnder(object, 'headers') : undefined;
  return given === undefined ? ['*'] : namesIn(program, given);
}

function valueUnder(object: SyntaxNode, key: string): SyntaxNode | undefined {
  const one = object.children.find(
    (child) => child.text === key || (child.type === 'pair' && keyName(child.field('key')) === key),
  );
  return one?.field('value') ?? one;
}

/** The names of the headers in an object literal. */
export function namesIn(program: Program, headers: SyntaxNode): readonly string[] {
  const object = initial(headers);
  if (object.type !== 'object') return ['*'];
  return objectKeys(program, object).map((key) => key?.toLowerCase() ?? '*');
}

/** The host that an address leads to, where it does so whatever is not known of it. */
export function hostOf(program: Program, address: SyntaxNode): string | undefined {
  const made = initial(address);
  if (made.field('constructor')?.text === 'URL') {
    const [path, base] = argumentsOf(made);
    const own = path === undefined ? undefined : hostOf(program, path);
    return own ?? (base === undefined ? undefined : hostOf(program, base));
  }
  const [first, ...more] = templates(evaluate(program, address)).map(hostIn);
  return more.every((one) => one === first) ? first : undefined;
}

function hostIn([head, ...more]: Template): string | undefined {
  const [whole, host] =
    typeof head === 'string' ? (/^https?:\/\/([a-z\d.-]+)/i.exec(head) ?? []) : [];
  const isWhole = whole !== head || more.length === 0;
  return isWhole ? host?.toLowerCase() : undefined;
}
