// Generated from schemas/api/heroku.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The body of an answer that is an error. */
export type Failure = {
  readonly id: string;
};

/** What a Private Space leaves from: https://devcenter.heroku.com/articles/platform-api-reference#space-network-address-translation */
export type SpaceNat = {
  readonly state: string;
  readonly sources: readonly string[];
};

export declare const validateFailure: Guard<Failure>;
export declare const validateSpaceNat: Guard<SpaceNat>;
