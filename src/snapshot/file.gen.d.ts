// Generated from schemas/snapshot.schema.json by `npm run generate`; do not edit.

/** What one process found set around it. */
export type SnapshotFile = {
  /** The version of this format. */
  readonly schemaVersion: 1;
  /** When, in UTC by the clock of that machine (ISO 8601). */
  readonly takenAt: string;
  /** The environment that the process was said to run in. */
  readonly environment: string;
  /** The folder of the app or service that it was taken for; absent: all. */
  readonly component?: string;
  /** Whether the process was a build or the running program; absent: nothing said so. */
  readonly phase?: "build" | "run";
  /** The platform whose own variables were there. */
  readonly platform?: string;
  /** The version of envparity that took it. */
  readonly version: string;
  /** Which ENVPARITY_KEY the digests and the signature were made with; absent: none. */
  readonly keyId?: KeyId;
  /** All names that were set, sorted. */
  readonly variables: readonly SnapshotVariable[];
  /** Over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON. */
  readonly signature?: Signature;
};

/** One name that was set. */
export type SnapshotVariable = {
  readonly name: string;
  /** It was set to the empty string. */
  readonly empty?: true;
  /** What may be known of the value. */
  readonly traits?: Readonly<Record<string, unknown>>;
  /** HMAC-SHA-256 of the value, cut to 128 bits; absent for short values, for those that the platform sets, and without a key. */
  readonly digest?: string;
};

/** Tells keys apart, and nothing about them. */
export type KeyId = string;

/** HMAC-SHA-256 under the key. */
export type Signature = {
  readonly hmac: string;
  readonly keyId: KeyId;
};

export declare const validateSnapshotFile: (data: unknown) => data is SnapshotFile;
