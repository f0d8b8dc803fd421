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
    readonly identity: symbol;
};
export interface Traits {
    /** The name's own expectation in the configuration, judged where the value was seen. */
    readonly satisfies?: {
        readonly pattern?: boolean;
        readonly oneOf?: boolean;
    };
}
