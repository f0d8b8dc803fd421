import type { Audience, Phase } from '../../../src/model/index.ts';
import type { Judgement } from '../need/judgement.ts';
import type { Hole, Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';

/** Which environment an object is, and what reading from it means. */
export interface Flavour {
  readonly id: string;
  /** Who reads in that way gets what is read here, defaults included. */
  readonly feeds?: string;
  /** Names the framework itself defines: no variable. */
  readonly builtin?: ReadonlySet<string>;
  readonly phases?: readonly Phase[];
  readonly audience?: Audience;
}

/** A function that reads a variable: which one, a parameter says. */
export interface Demand {
  readonly id: number;
  /** The function whose parameter the name depends on. */
  readonly fn: SyntaxNode;
  /** The name, with holes. */
  readonly name: Value;
  /** Where the environment is read, or the call that reads it. */
  readonly place: SyntaxNode;
  readonly judgement: Judgement;
  readonly flavour: Flavour;
  /** The demand that calls have turned into this one, the first of them. */
  readonly root?: number;
}

/** A function of a library that reads the variable an argument names. */
export interface Reader {
  /** Position of the name. */
  readonly name: number;
  /** Position of the value to use when the variable is absent. */
  readonly fallback?: number;
  /** Whether the argument in that place is such a value and not, say, an object of options. */
  readonly isFallback?: (argument: SyntaxNode) => boolean;
  /** What the function itself does when the variable is absent; else the call decides. */
  readonly judgement?: Judgement;
  /** The same, where what is chained to the call decides. */
  readonly judge?: (call: SyntaxNode) => Judgement;
  /** Only asks whether the variable is there. */
  readonly asks?: true;
  /** The variable behind a name as written; `undefined` where the name is no variable. */
  readonly variable?: (name: string) => string | undefined;
}

export type Environment = Extract<Taint, { kind: 'environment' }>;

export type Effect =
  | { readonly does: 'return'; readonly value: Taint }
  | { readonly does: 'demand'; readonly demand: Demand }
  | { readonly does: 'read'; readonly reader: Reader; readonly flavour: Flavour }
  /** A recogniser looks at each call itself; equal ids are one effect. */
  | { readonly does: 'tell'; readonly id: string; readonly called: (call: SyntaxNode) => void };

/** What is known of a value that has to do with the environment; it flows along with the value. */
export type Taint =
  | { readonly kind: 'environment'; readonly flavour: Flavour; readonly via?: Demand }
  | { readonly kind: 'holder'; readonly key: string; readonly value: Taint }
  | { readonly kind: 'function'; readonly effect: Effect }
  | { readonly kind: 'class'; readonly instance: Taint };

export const PROCESS_ENV: Taint = { kind: 'environment', flavour: { id: 'process' } };

/** https://vite.dev/guide/env-and-mode https://docs.astro.build/en/guides/environment-variables/ */
export const IMPORT_META_ENV: Taint = {
  kind: 'environment',
  flavour: {
    id: 'import-meta',
    builtin: new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX', 'LEGACY']),
  },
};

const GUARDED: Judgement = { need: 'optional', certainty: 'proved' };
const DENO = { id: 'deno' };
const DENO_READ: Reader = { name: 0 };
const DENO_ASK: Reader = { name: 0, asks: true, judgement: GUARDED };

/** https://docs.deno.com/api/deno/~/Deno.Env */
export const DENO_ENV: readonly Taint[] = [
  holder('get', { kind: 'function', effect: { does: 'read', reader: DENO_READ, flavour: DENO } }),
  holder('has', { kind: 'function', effect: { does: 'read', reader: DENO_ASK, flavour: DENO } }),
  holder('toObject', { kind: 'function', effect: { does: 'return', value: PROCESS_ENV } }),
];

/** An object that holds something under a key. */
export function holder(key: string, value: Taint): Taint {
  return { kind: 'holder', key, value };
}

/** A text that is equal for equal taints, so that each flows through a place once. */
export function taintKey(taint: Taint): string {
  switch (taint.kind) {
    case 'environment':
      return `env ${taint.flavour.id} ${taint.via?.id ?? ''}`;
    case 'holder':
      return `{${taint.key} ${taintKey(taint.value)}}`;
    case 'class':
      return `class ${taintKey(taint.instance)}`;
    case 'function':
      return `() ${effectKey(taint.effect)}`;
  }
}

function effectKey(effect: Effect): string {
  if (effect.does === 'return') return taintKey(effect.value);
  if (effect.does === 'demand') return `demand ${effect.demand.id}`;
  if (effect.does === 'tell') return `tell ${effect.id}`;
  return `read ${effect.flavour.id} ${JSON.stringify(effect.reader)}`;
}

/** How deep holders and functions are nested in a taint. */
export function taintDepth(taint: Taint): number {
  if (taint.kind === 'holder') return 1 + taintDepth(taint.value);
  if (taint.kind === 'class') return 1 + taintDepth(taint.instance);
  if (taint.kind === 'function' && taint.effect.does === 'return') {
    return 1 + taintDepth(taint.effect.value);
  }
  return 0;
}

/** The hole of a name that decides which function has to be called to know it. */
export function firstHole(name: Value): Hole | undefined {
  if (name.kind === 'parameter') return name.hole;
  if (name.kind === 'union') {
    for (const one of name.of) {
      const hole = firstHole(one);
      if (hole !== undefined) return hole;
    }
  }
  if (name.kind !== 'text') return undefined;
  for (const part of name.templates.flat()) {
    if (part !== null && typeof part !== 'string') return part;
  }
  return undefined;
}
