// Generated from schemas/api/algolia.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://www.algolia.com/doc/rest-api/search/get-sources */
export type Sources = readonly Source[];

/** Who may use an application. */
export type Source = {
  /** An address, a block, or a word for Algolia itself. */
  readonly source: string;
  readonly description?: string | null;
};

export declare const validateSources: Guard<Sources>;
