/**
 * What may be known of a value outside the provider that saw it. The value itself is never kept.
 */
export type ValueInfo = {
    readonly kind: 'empty';
} | {
    readonly kind: 'hidden';
} | {
    readonly kind: 'known';
    readonly traits: Traits;
    /** One per distinct value of this run; absent: another machine saw the value. */
    readonly identity?: symbol;
    /** Present under the project's key, where the value is long enough to have one. */
    readonly digest?: Digest;
};
/**
 * By the ids of the keys that its maker holds: 128 bits in hexadecimal, which are equal under one
 * key for equal values, and of no use without that key.
 */
export type Digest = Readonly<Record<string, string>>;
/**
 * What a value is, with no part of it. A trait that is absent is unknown; nothing here narrows down
 * what the value says, and a symbol is printed by no serialiser.
 */
export interface Traits {
    /** The name's own expectation in the configuration, judged where the value was seen. */
    readonly satisfies?: {
        readonly pattern?: boolean;
        readonly oneOf?: boolean;
    };
    readonly kind?: Kind;
    /** Stands in for a value: `changeme`, `<your-key>`, `sk_test_xxx`. Nothing else is told of it. */
    readonly placeholder?: true;
    /** A dummy or default that everybody can look up, and what it does. */
    readonly dummy?: Dummy;
    /** Says where the value is kept instead, as `op://…` and `/run/secrets/…` do. */
    readonly reference?: true;
    /** Of URLs and connection strings, such as `postgres`; only schemes that are widely known. */
    readonly scheme?: string;
    readonly host?: Host;
    /** Transport security of a connection; absent: it is used, or nobody can tell. */
    readonly tls?: 'none' | 'unverified';
    /** A URL with a password in it. */
    readonly withPassword?: true;
    /** ISO 8601. */
    readonly expiresAt?: string;
    /** The account, project or instance that a credential belongs to: alike where two of one vendor belong together. */
    readonly instance?: Instance;
    /** Of values that are nothing but a switch; `*`, as of `DEBUG`, is on. */
    readonly flag?: 'on' | 'off';
    /** A log level that is meant for looking for mistakes: `debug`, `trace`. */
    readonly verbose?: true;
    /** Of `production`, `development` and their like, as values of a mode variable. */
    readonly mode?: 'production' | 'other';
    readonly length?: 'short' | 'medium' | 'long' | 'huge';
    readonly charset?: 'digits' | 'hex' | 'letters' | 'base64' | 'printable' | 'lines' | 'other';
    readonly problems?: readonly ValueProblem[];
}
export type Privilege = 'secret' | 'restricted' | 'admin' | 'publishable' | 'identifier' | 'webhook' | 'connection' | 'ingest' | 'unknown';
/** A kind of credential. Of several that a value may be, only what they agree on. */
export interface Kind {
    /** Absent: several kinds are possible. */
    readonly id?: string;
    /** Absent: kinds of several vendors are possible. */
    readonly vendor?: string;
    /** For people: `Stripe secret key`; of several kinds what they have in common: `secret key`. */
    readonly what: string;
    readonly privilege: Privilege;
    /** Whether it may be shipped to a browser; absent: the possible kinds differ. */
    readonly clientSafe?: boolean;
    /** Absent: the value does not say. */
    readonly environment?: 'test' | 'live';
    /** The start that all values of the kind have in common. */
    readonly prefix?: string;
    /** `shape`: the value alone says what it is. `name`: only together with the name of its variable. */
    readonly by: 'shape' | 'name';
    /** How sure the shape is known. */
    readonly confidence: 'high' | 'medium' | 'low';
}
export interface Dummy {
    readonly id: string;
    /** For people: `Turnstile secret that accepts every token`. */
    readonly what: string;
    readonly harm: 'protection-off' | 'public-secret' | 'local-default' | 'test-key';
}
export interface Host {
    /** `container`: one label, as services of Compose and Kubernetes have. `tunnel`: to a workspace or laptop. */
    readonly place: 'local' | 'container' | 'private' | 'tunnel' | 'vendor' | 'public' | 'placeholder';
    readonly vendor?: string;
    /** What the vendor's host name says. */
    readonly environment?: 'test' | 'live';
    /** Of host, port and database. */
    readonly identity: Identity;
    /** Of host and port. */
    readonly server: Identity;
}
/** Whose a credential is, such as a project of Supabase; only instances of one vendor compare. */
export interface Instance extends Identity {
    readonly of: string;
}
/** Equal for equal things: by symbol within a run, by digest across machines. */
export interface Identity {
    readonly symbol?: symbol;
    readonly digest?: Digest;
}
/** What is wrong with a value as it is written, whatever it means. */
export interface ValueProblem {
    readonly code: ValueProblemCode;
    /** `error`: it cannot work so. `warning`: it may be meant. */
    readonly severity: 'error' | 'warning';
    readonly where?: 'start' | 'inside' | 'end' | 'both-ends';
}
/** Each is a reason why a value may not work as it is written. */
export declare const VALUE_PROBLEMS: readonly ['white-space', 'line-break', 'carriage-return', 'byte-order-mark', 'invisible-character', 'unusual-space', 'bidirectional-control', 'control-character', 'smart-quote', 'smart-dash', 'look-alike-letter', 'quoted', 'one-sided-quote', 'escaped-quotes', 'name-inside', 'scheme-word', 'trailing-punctuation', 'inline-comment', 'unexpanded', 'html-entity', 'percent-encoded', 'doubled', 'doubled-prefix', 'doubled-scheme', 'stringified-nothing', 'masked', 'sensitive', 'encrypted', 'truncated', 'too-long', 'checksum', 'wrong-case', 'base64-cut', 'base64-of-line', 'pem-literal-newlines', 'pem-without-newlines', 'pem-cut', 'jwt-cut', 'jwt-unsigned', 'json-broken', 'password-not-encoded', 'unreadable-text', 'weak-secret', 'too-large', 'dollar-lost', 'comment-lost'];
export type ValueProblemCode = (typeof VALUE_PROBLEMS)[number];
/** What the reader of a file made of a part of a value, which the value itself cannot tell. */
export type Loss = Extract<ValueProblemCode, 'dollar-lost' | 'comment-lost'>;
