/** What went wrong in a way that the user can mend; printed as one line, its cause and the next step. */
export declare class UserError extends Error {
    readonly name = "UserError";
    /** Stable, kebab-case. */
    readonly code: string;
    /** The next step, as an imperative sentence without a final full stop. */
    readonly hint: string | undefined;
    constructor(code: string, message: string, options?: {
        hint?: string;
        cause?: unknown;
    });
}
/** The class of an error, as far as it is one of the language's; other texts may be anybody's. */
export declare function nameOf(error: unknown): string;
