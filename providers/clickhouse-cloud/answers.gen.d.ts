// Generated from schemas/api/clickhouse-cloud.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** https://clickhouse.com/docs/cloud/manage/api/swagger */
export type Service = {
  readonly result: {
    readonly ipAccessList: readonly Entry[];
  };
};

/** Who may connect. */
export type Entry = {
  /** An address or a block. */
  readonly source: string;
  readonly description?: string | null;
};

export declare const validateService: Guard<Service>;
