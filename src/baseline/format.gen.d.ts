// Generated from schemas/baseline.schema.json by `npm run generate`; do not edit.

/** The whole file. Every list is sorted, one fact on a line. */
export type BaselineFile = {
  readonly baselineVersion: 1;
  /** When something in it changed last; ISO 8601. */
  readonly takenAt: string;
  /** Where all names were known. */
  readonly places: readonly BaselinePlace[];
  /** What was set there. */
  readonly variables: readonly BaselineVariable[];
  /** The addresses that environments left from. */
  readonly egress: readonly BaselineEgress[];
  /** Whom third parties let in. */
  readonly allowlists: readonly BaselineAllowlist[];
};

/** A text of one line. */
export type Text = string;

/** By the ids of the keys that they are made under. */
export type Digests = Readonly<Record<string, string>>;

/** An environment as one component sees it on one channel. */
export type BaselinePlace = {
  readonly environment: Text;
  /** Absent: all. */
  readonly component?: Text;
  readonly channel: Text;
};

/** A name that is set. */
export type BaselineVariable = {
  readonly environment: Text;
  /** Absent: all. */
  readonly component?: Text;
  readonly channel: Text;
  readonly name: Text;
  /** What a person calls the place. */
  readonly source: Text;
  /** ISO 8601, where the place tells. */
  readonly updatedAt?: Text;
  readonly digest?: Digests;
};

/** One range of addresses; by itself where the configuration allows it, else as a digest. */
export type BaselineEgress = {
  readonly environment: Text;
  /** Absent: all. */
  readonly component?: Text;
  readonly how: "declared" | "observed" | "documented";
  readonly family: "ipv4" | "ipv6";
  readonly range?: Text;
  readonly digest?: Digests;
};

/** A list, by what is in it. */
export type BaselineAllowlist = {
  readonly list: Text;
  readonly title?: Text;
  /** How many there are. */
  readonly entries: number;
  /** Nobody is kept out. */
  readonly open?: true;
  readonly digest?: Digests;
};

export declare const validateBaselineFile: (data: unknown) => data is BaselineFile;
