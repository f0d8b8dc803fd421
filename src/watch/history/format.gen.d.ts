// Generated from schemas/history.schema.json by `npm run generate`; do not edit.

/** The whole of it. Of days on which nothing changed there is nothing in it. */
export type WatchHistory = {
  readonly rotations: readonly WatchRotations[];
  readonly addresses: readonly WatchAddress[];
};

/** A text of one line. */
export type Text = string;

/** Days, each with what was known on it, in the order in which it became known: `told`, the platform says that it was set then; `seen`, another value was seen; `first`, it was looked at, and what was before is not known; `lost`, it is not known from then on; `back`, it is known again, and was the same; `gone`, it is known not to be there. */
export type WatchEvents = readonly string[];

/** Where names are set, and when each was changed. */
export type WatchRotations = {
  readonly environment: Text;
  /** Absent: all. */
  readonly component?: Text;
  readonly channel: Text;
  /** What a person calls the place. */
  readonly source: Text;
  readonly names: Readonly<Record<string, WatchEvents>>;
};

/** A range of addresses that an environment leaves or left from; by itself where the configuration allows it, else as a digest. */
export type WatchAddress = {
  readonly environment: Text;
  /** Absent: all. */
  readonly component?: Text;
  readonly how: "declared" | "observed" | "documented";
  readonly family: "ipv4" | "ipv6";
  readonly range?: Text;
  /** By the ids of the keys that it is made under. */
  readonly digest?: Readonly<Record<string, string>>;
  readonly events: WatchEvents;
};

export declare const validateWatchHistory: (data: unknown) => data is WatchHistory;
