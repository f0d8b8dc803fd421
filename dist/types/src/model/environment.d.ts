/** Environments that exist everywhere, by their own names. */
export declare const usualNames: readonly string[];
/** The usual environment that a name means; nothing where it is one of its own. */
export declare function usualEnvironment(name: string): string | undefined;
/** A name as spellings of environments are compared. */
export declare function foldEnvironment(name: string): string;
/** Whether deployed code runs there: not on a developer's machine, in tests or in CI. */
export declare function isDeployment(environment: string): boolean;
