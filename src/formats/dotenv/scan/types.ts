import type { FaultCode, Quote } from '../types.ts';

/** An assignment found by a scanner. */
export interface Token {
  readonly name: string;
  readonly raw: string;
  readonly value?: string;
  /** Where the name begins. */
  readonly offset: number;
  readonly quote: Quote;
  readonly hadEquals: boolean;
  readonly exported: boolean;
  /** Where in `value` a `$` stands that may begin a substitution, for dialects that escape while scanning. */
  readonly dollars?: readonly number[];
  /** The pieces of a shell word. */
  readonly parts?: readonly Part[];
}

/** A piece of a shell word: text, a parameter, or something only a shell can tell. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly operator: string;
      readonly word: readonly Part[];
    }
  | { readonly kind: 'shell' };

export interface Flaw {
  readonly code: FaultCode;
  readonly offset: number;
}

/** What a scanner found; offsets count in `text`. */
export interface Scan {
  /** The text the offsets count in: the input, perhaps with its line ends normalised. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly flaws: readonly Flaw[];
  readonly error?: Flaw;
}
