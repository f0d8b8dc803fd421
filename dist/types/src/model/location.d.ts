/** Where a fact was seen: a place in a file of the checked tree, or a place on a platform. */
export type Location = FileLocation | SourceLocation;
export interface FileLocation {
    /** Relative to the checked root, always with `/`. */
    readonly file: string;
    /** Counts from 1. */
    readonly line: number;
    /** Counts from 1, in UTF-16 code units. */
    readonly column: number;
}
export interface SourceLocation {
    /** What a person calls the place, for example `Vercel project shop`. */
    readonly source: string;
    readonly url?: string;
}
export declare function isFileLocation(location: Location): location is FileLocation;
