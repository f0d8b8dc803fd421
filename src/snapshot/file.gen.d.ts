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
  /** Which keys of ENVPARITY_KEY the digests and the signatures were made with, two while a project changes its key; absent: none. */
  readonly keyIds?: readonly KeyId[];
  /** All names that were set, sorted. */
  readonly variables: readonly SnapshotVariable[];
  /** HMAC-SHA-256 under each key, by its id, over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON. */
  readonly signatures?: Readonly<Record<string, string>>;
};

/** One name that was set. */
export type SnapshotVariable = {
  readonly name: string;
  /** It was set to the empty string. */
  readonly empty?: true;
  /** What may be known of the value. */
  readonly traits?: Readonly<Record<string, unknown>>;
  /** HMAC-SHA-256 of the value under each key, by its id, cut to 128 bits; absent for short values, for those that the platform sets, and without a key. */
  readonly digest?: Readonly<Record<string, string>>;
};

/** Tells keys apart, and nothing about them. */
export type KeyId = string;

export declare const validateSnapshotFile: (data: unknown) => data is SnapshotFile;
