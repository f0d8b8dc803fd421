// Generated from schemas/egress.schema.json by `npm run generate`; do not edit.

/** What services outside saw of one process. */
export type ObservationFile = {
  /** The version of this format. */
  readonly schemaVersion: 1;
  /** When it began, in UTC by the clock of that machine (ISO 8601). */
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
  /** Which keys of ENVPARITY_KEY it was signed with, two while a project changes its key; absent: none. */
  readonly keyIds?: readonly KeyId[];
  /** The variables that were set and by which programs choose a proxy; no value of one. */
  readonly proxies: readonly string[];
  /** One for each family of addresses, past every proxy; and one through the proxy, where one is set. */
  readonly ways: readonly ObservedWay[];
  /** HMAC-SHA-256 under each key, by its id, over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON. */
  readonly signatures?: Readonly<Record<string, string>>;
};

/** One way to the outside. */
export type ObservedWay = {
  /** Past every proxy, or as HTTPS_PROXY says. */
  readonly path: "direct" | "proxy";
  /** The only family of addresses that was used; absent: as the proxy chose. */
  readonly family?: "ipv4" | "ipv6";
  /** `seen`: two operators agree on at least one address. `none`: there is no such way. `unknown`: neither. */
  readonly state: "seen" | "none" | "unknown";
  /** `settled`: no new address for long. `cut`: the rounds were used up. `no-route`: no way there. `silent`: fewer than two operators answered. `stopped`: somebody stopped it. */
  readonly end: "settled" | "cut" | "no-route" | "silent" | "stopped";
  /** How often all were asked. */
  readonly rounds: number;
  /** How many more addresses there are, as estimated (Chao1) from those seen once and twice. */
  readonly unseen: number;
  /** Seen by at least two operators. */
  readonly addresses: readonly ObservedAddress[];
  /** Seen by one operator only; nothing is concluded from them but that there may be more. */
  readonly unconfirmed: readonly ObservedAddress[];
  /** Who was asked. */
  readonly services: readonly ObservedService[];
  /** What name servers saw; it corroborates, and proves nothing. Absent: none was asked. */
  readonly dns?: readonly ObservedByDns[];
};

/** An IPv4 address, or the /64 of IPv6 ones. */
export type ObservedAddress = {
  readonly range: ObservedRange;
  /** The addresses themselves. */
  readonly addresses: readonly ObservedRange[];
  /** How often it was seen. */
  readonly count: number;
  /** Whose services saw it. */
  readonly operators: readonly Operator[];
  /** The first round that it was seen in. */
  readonly first: number;
  /** The last one. */
  readonly last: number;
};

/** One operator of services. */
export type ObservedService = {
  readonly operator: Operator;
  /** How many addresses it told. */
  readonly answers: number;
  /** It saw nothing of what the others agree on. */
  readonly outvoted?: true;
  /** What else it did, and how often. */
  readonly failures: readonly ObservedFailure[];
};

/** Why an answer was of no use. */
export type ObservedFailure = {
  /** In words of envparity. */
  readonly why: string;
  readonly count: number;
};

/** What one name server answered. */
export type ObservedByDns = {
  readonly operator: Operator;
  readonly range?: ObservedRange;
  /** Whether services saw that address too; absent: there is none. */
  readonly agrees?: boolean;
  /** Why there is none. */
  readonly why?: string;
};

/** An address or a block. */
export type ObservedRange = string;

/** A company, or the host that was named. */
export type Operator = string;

/** Tells keys apart, and nothing about them. */
export type KeyId = string;

export declare const validateObservationFile: (data: unknown) => data is ObservationFile;
