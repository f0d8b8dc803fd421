import type { Need, Problem, Read } from './model/index.ts';
export interface ScanOptions {
    /** The folder to read. */
    readonly root: string;
    /** Globs of paths that are not looked at. */
    readonly exclude?: readonly string[];
}
/** One read as machines get it. */
export interface ScannedRead {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly need: Need;
    readonly certainty: Read['certainty'];
    readonly unchecked?: true;
    readonly rejectsEmpty?: true;
    readonly phases: Read['phases'];
    readonly audience: Read['audience'];
    readonly component: string;
    readonly environments?: readonly string[];
    readonly anyOf?: readonly string[];
    /** Not whenever its module is loaded, but when a function is called, or only in a branch of it. */
    readonly reached?: 'call' | 'branch';
    readonly inTests: boolean;
    /** Where it stands when that is neither deployed code nor a test. */
    readonly setting?: 'tool' | 'example' | 'generated';
    readonly implicit?: string;
}
export interface ScannedVariable {
    readonly name: string;
    /** The strongest need of its reads outside tests. */
    readonly need: Need;
    readonly reads: readonly ScannedRead[];
}
export interface ScannedDynamic {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly pattern?: string;
}
/** What the code of a folder reads from the environment. */
export interface ScanReport {
    readonly schemaVersion: 1;
    readonly variables: readonly ScannedVariable[];
    readonly dynamic: readonly ScannedDynamic[];
    readonly problems: readonly Problem[];
    readonly stats: {
        readonly listed: number;
        readonly read: number;
        readonly parsed: number;
    };
}
/**
 * Finds every environment variable that the code of a folder reads.
 *
 * @throws UserError `no-such-folder`, `not-a-folder`
 */
export declare function scan({ root, exclude }: ScanOptions): Promise<ScanReport>;
