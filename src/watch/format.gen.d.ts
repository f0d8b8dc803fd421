// Generated from schemas/state.schema.json by `npm run generate`; do not edit.

/** The whole of it. */
export type WatchState = {
  readonly stateVersion: 1;
  /** Since when each finding is there, by its fingerprint; ISO 8601. */
  readonly findings: Readonly<Record<string, string>>;
  /** Since when each source could not be read, by its id. */
  readonly unread: Readonly<Record<string, string>>;
  readonly artifact?: WatchArtifact;
  /** What changed lately, the newest first. */
  readonly changes?: readonly WatchChange[];
  /** What was known, as `envparity.lock.json` holds it; absent where there was no room for it. */
  readonly baseline?: Readonly<Record<string, unknown>>;
  /** What became of it day by day, as `history.schema.json` says; absent where nothing is known of that, or there was no room. */
  readonly history?: Readonly<Record<string, unknown>>;
};

/** A change, and the day on which it was seen. */
export type WatchChange = {
  readonly seen: string;
  readonly text: string;
};

/** Where the rest of a state is that has no room in an issue: an artifact of a workflow. */
export type WatchArtifact = {
  /** SHA-256 of the file in it, in hexadecimal; the name of the artifact begins with it. */
  readonly digest: string;
  /** Of the file, in bytes. */
  readonly size: number;
  /** When what is in it was looked at first; ISO 8601. */
  readonly takenAt: string;
};

export declare const validateWatchState: (data: unknown) => data is WatchState;
