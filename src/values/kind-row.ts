import type { Dummy, Privilege } from '../model/index.ts';

/** A kind of credential as schemas/kinds.schema.json describes it. */
export interface KindRow {
  readonly id: string;
  readonly vendor: string;
  readonly what: string;
  readonly privilege: Privilege;
  readonly environment?: 'test' | 'live';
  readonly clientSafe?: true;
  readonly perAccount?: true;
  readonly dummy?: Dummy['harm'];
  readonly names: readonly string[];
  readonly hint: string;
  readonly byName?: true;
  readonly prefix?: string;
  readonly pattern: string;
  readonly length: readonly number[];
  readonly refines?: readonly string[];
  readonly decode?: DecodeRule;
  readonly checksum?: Checksum;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What is worked out from the patterns of a kind, so that they need be tried on few values and names. */
export type KindFacts = readonly [
  /** Stands in every value, where there is no prefix. */
  part: string,
  /** The groups of characters that may stand in a value (src/values/characters.ts). */
  characters: number,
  /** Groups of which one at least stands in each value. */
  some: number,
  /** Those behind the prefix, where the pattern says no more than this, the prefix and the length do; else `NONE`. */
  body: number,
  /** Stands in every name that the hint matches. */
  word: string,
];

export const NONE = 0;

/** What must hold of a value once it is decoded. */
export interface DecodeRule {
  readonly format: 'jwt' | 'json' | 'base64-json' | 'base64';
  readonly members?: Readonly<Record<string, readonly string[]>>;
  readonly keys?: readonly string[];
  readonly after?: string;
  readonly start?: string;
  readonly contains?: string;
  readonly end?: string;
}

export interface Checksum {
  readonly start: number;
  readonly length: number;
  readonly digits: number;
}
