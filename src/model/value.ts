/**
 * What may be known of a value outside the provider that saw it. The value itself is never kept.
 */
export type ValueInfo =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'known';
      readonly traits: Traits;
      /** One per distinct value of this run; absent: another machine saw the value. */
      readonly identity?: symbol;
      /** Present under the project's key, where the value is long enough to have one. */
      readonly digest?: Digest;
    };

/** Equal under one key for equal values, and of no use without that key. */
export interface Digest {
  /** Tells keys apart, and nothing about them. */
  readonly keyId: string;
  /** 128 bits in hexadecimal. */
  readonly hmac: string;
}

export interface Traits {
  /** The name's own expectation in the configuration, judged where the value was seen. */
  readonly satisfies?: { readonly pattern?: boolean; readonly oneOf?: boolean };
}
