// Generated from schemas/api/redis-cloud.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://redis.io/docs/latest/operate/rc/api/examples/ */
export type Database = {
  readonly databaseId: number;
  /** Absent where each region has its own. */
  readonly security?: {
    /** Addresses and blocks. */
    readonly sourceIps?: readonly string[] | null;
  };
};

export declare const validateDatabase: Guard<Database>;
