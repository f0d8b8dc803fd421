import type { Location } from './location.ts';
export type Severity = 'error' | 'warning' | 'info';
/** The one thing that mends a finding, ready to paste where that is possible. */
export interface Remedy {
    /** What to do, as an imperative sentence without a final full stop. */
    readonly text: string;
    /** A program and its arguments, as the program gets them; a report quotes them for a shell. */
    readonly command?: readonly string[];
    /** A line to add, and the file it belongs in. */
    readonly line?: {
        readonly file: string;
        readonly text: string;
    };
    readonly url?: string;
}
export interface Related {
    readonly location: Location;
    readonly message: string;
}
/** What a rule says; the engine turns it into a finding. */
export interface Draft {
    readonly name?: string;
    readonly environment?: string;
    readonly component?: string;
    readonly message: string;
    readonly location?: Location;
    readonly related?: readonly Related[];
    readonly remedy?: Remedy;
    /** What else tells two findings of one rule apart: a path, an allowlist, a task. No positions. */
    readonly subject?: string;
    /** Findings of one group have one cause and are shown as one. */
    readonly group?: string;
    /** Overrides the severity of the rule, before the configuration does. */
    readonly severity?: Severity;
}
/** One thing to mend. */
export interface Finding extends Omit<Draft, 'subject' | 'severity'> {
    readonly rule: string;
    readonly severity: Severity;
    /** Stable over edits that move code. */
    readonly fingerprint: string;
    /** Present when compared with an earlier state: whether the finding was there already. */
    readonly new?: boolean;
}
