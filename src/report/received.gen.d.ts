// Generated from schemas/report.schema.json by `npm run generate`; do not edit.

/** The whole of it. */
export type ReportFile = {
  readonly schemaVersion: 1;
  /** The environments that were judged. */
  readonly environments: readonly string[];
  /** Worst first, then by environment, rule, name and place. */
  readonly findings: readonly Finding[];
  /** Findings that an ignore covers. */
  readonly suppressed: readonly ({
    readonly finding: Finding;
    /** Why it is ignored. */
    readonly reason: string;
    readonly by: Location;
  })[];
  /** Ignores that cover nothing, have run out or are not valid. */
  readonly unusedSuppressions: readonly ({
    readonly location: Location;
    /** What is wrong with it. */
    readonly message: string;
  })[];
  /** The places that were looked at. */
  readonly sources: readonly Source[];
  /** What is neither missing nor fine. */
  readonly unknown: readonly ({
    /** The environment was asked for, on the command line or with its sources in the configuration. */
    readonly asked: boolean;
    /** Where. */
    readonly environment: string;
    /** Absent: in all. */
    readonly component?: string;
    /** What nobody could look up. */
    readonly names: readonly string[];
    /** Why not. */
    readonly why: string;
    /** What would tell. */
    readonly mend: string;
    /** Allowlists of which nobody knows whether they let the environment in; absent: it is about names. */
    readonly allowlists?: readonly string[];
  })[];
  /** What must be set to run a fresh clone, required first. */
  readonly toRun: readonly ({
    /** The app or service. */
    readonly component: string;
    /** The file to write to. */
    readonly file: string;
    /** The file to copy from. */
    readonly template?: string;
    readonly variables: readonly ({
      /** The variable. */
      readonly name: string;
      readonly need: Need;
      /** Not when the program starts, but when a function is called, or only in a branch of it. */
      readonly reached?: "call" | "branch";
      /** The code takes it for set, and nothing shows that it breaks without. */
      readonly assumed?: true;
      readonly location: FileLocation;
    })[];
  })[];
  /** What went wrong outside any source. */
  readonly problems: readonly Problem[];
  /** With a baseline: what has changed since. */
  readonly drift?: {
    /** When the baseline was taken; ISO 8601. */
    readonly since: string;
    readonly changes: readonly Drift[];
  };
  /** With `--since`: what is read now and was not, and the reverse. */
  readonly change?: {
    /** Names that deployed code or a workflow begins to read. */
    readonly started: readonly StartedRead[];
    /** Names that nothing reads any more. */
    readonly stopped: readonly StoppedRead[];
    /** One name is read where another one was. */
    readonly renamed: readonly RenamedRead[];
    /** Deployable components that are new. */
    readonly components: readonly string[];
  };
  /** How many of each. */
  readonly counts: {
    /** Findings. */
    readonly error: number;
    /** Findings. */
    readonly warning: number;
    /** Findings. */
    readonly info: number;
    /** Findings that an ignore covers. */
    readonly suppressed: number;
    /** Distinct names that deployed code reads. */
    readonly variables: number;
    /** Deployable apps and services. */
    readonly components: number;
    /** Only with `--since`: findings that the commit had already. */
    readonly existing?: number;
  };
};

/** One thing that has changed: a name on a platform, the addresses of an environment, or an allowlist. */
export type Drift = VariableDrift | EgressDrift | AllowlistDrift;

/** A name on a platform. */
export type VariableDrift = {
  readonly change: "appeared" | "vanished" | "rotated" | "moved";
  /** The variable. */
  readonly name: string;
  /** Where. */
  readonly environment: string;
  /** Absent: all. */
  readonly component?: string;
  /** `process`, or a name space of its own. */
  readonly channel: string;
  /** The place that held it. */
  readonly from?: string;
  /** The place that holds it. */
  readonly to?: string;
  /** When it was set; ISO 8601. */
  readonly at?: string;
  /** The value is another one. */
  readonly proved?: true;
};

/** The addresses that an environment leaves from. */
export type EgressDrift = {
  readonly change: "egress";
  /** Where. */
  readonly environment: string;
  /** Absent: all. */
  readonly component?: string;
  readonly how: "declared" | "observed" | "documented";
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Those that were concealed included. */
  readonly removedCount: number;
  /** Where it leaves by other families than before. */
  readonly families?: {
    readonly before: readonly ("ipv4" | "ipv6")[];
    readonly now: readonly ("ipv4" | "ipv6")[];
  };
};

/** Whom a third party lets in. */
export type AllowlistDrift = {
  readonly change: "allowlist";
  /** The list. */
  readonly title: string;
  readonly before: ListState;
  readonly now: ListState;
};

/** How many entries a list had, and whether it kept anybody out. */
export type ListState = {
  readonly entries: number;
  readonly open: boolean;
};

/** A name that is read now and was not. */
export type StartedRead = {
  /** The variable. */
  readonly name: string;
  /** Absent: the program's environment. */
  readonly channel?: string;
  /** The app or service. */
  readonly component: string;
  /** What the code does when it is absent. */
  readonly need: "required" | "optional" | "defaulted";
  readonly location: FileLocation;
};

/** A name that was read and is not any more. */
export type StoppedRead = {
  /** The variable. */
  readonly name: string;
  /** Absent: the program's environment. */
  readonly channel?: string;
  /** The app or service. */
  readonly component: string;
  /** Where it is still set or documented, and may be taken out. */
  readonly leftovers: readonly Location[];
};

/** A name that is read where another one was. */
export type RenamedRead = {
  /** What was read. */
  readonly from: string;
  /** What is read. */
  readonly to: string;
  /** Absent: the program's environment. */
  readonly channel?: string;
  /** The app or service. */
  readonly component: string;
  readonly location: FileLocation;
  /** Where the old name is still set or documented. */
  readonly leftovers: readonly Location[];
};

/** `error`: will break. `warning`: may break, or is quietly different. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What the code does when the variable is absent. */
export type Need = "required" | "optional" | "defaulted";

/** A place in the checked tree. */
export type FileLocation = {
  /** Relative to the checked root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
};

/** A place on a platform. */
export type SourceLocation = {
  /** What a person calls the place. */
  readonly source: string;
  /** Its address. */
  readonly url?: string;
};

/** Where a fact was seen. */
export type Location = FileLocation | SourceLocation;

/** Something that could not be read as it should. */
export type Problem = {
  /** Stable, kebab-case. */
  readonly code: string;
  /** What went wrong. */
  readonly message: string;
  readonly place?: Location;
  /** The next step. */
  readonly hint?: string;
};

/** How much was seen. */
export type Sight = "complete" | "partial" | "none";

/** What mends a finding. */
export type Remedy = {
  /** What to do. */
  readonly text: string;
  /** A command for a POSIX shell, every part quoted where it must be. */
  readonly command?: string;
  /** A line to add. */
  readonly line?: {
    /** The file it belongs in. */
    readonly file: string;
    /** The line to add. */
    readonly text: string;
  };
  /** A page to do it on. */
  readonly url?: string;
};

/** One thing to mend. */
export type Finding = {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** The variable. */
  readonly name?: string;
  /** Absent: in every environment. */
  readonly environment?: string;
  /** The folder of the app or service; the root is `.`. */
  readonly component?: string;
  /** What is wrong. */
  readonly message: string;
  readonly location?: Location;
  /** Other places that matter. */
  readonly related: readonly ({
    readonly location: Location;
    /** What is there. */
    readonly message: string;
  })[];
  readonly remedy?: Remedy;
  /** The same for the same finding while code moves. */
  readonly fingerprint: string;
  /** Findings of one group have one cause. */
  readonly group?: string;
  /** Only when compared with an earlier commit: whether the finding was not there. */
  readonly new?: boolean;
};

/** What a source could see. */
export type Coverage = {
  /** What was looked for. */
  readonly role: "reads" | "supplies";
  /** Absent: every one. */
  readonly environment?: string;
  /** Absent: every one. */
  readonly component?: string;
  /** What can satisfy a read, such as `process`. */
  readonly channel: string;
  /** Absent: both. */
  readonly phase?: "build" | "run";
  readonly names: Sight;
  readonly values: Sight;
  /** Why it is not complete. */
  readonly why?: string;
  /** What would complete it. */
  readonly mend?: string;
};

export type Source = {
  /** Its id. */
  readonly provider: string;
  /** Its name. */
  readonly title: string;
  /** Named in the configuration or on the command line. */
  readonly asked: boolean;
  readonly coverage: readonly Coverage[];
  /** The allowlists that it knows; absent: it is no source of such. */
  readonly lists?: readonly ({
    /** What a person calls it. */
    readonly title: string;
    /** How much of it could be seen. */
    readonly sight: "complete" | "partial" | "none";
    /** How many of its entries were seen. */
    readonly entries: number;
    /** Why it is not complete. */
    readonly why?: string;
    /** What would complete it. */
    readonly mend?: string;
  })[];
  /** Where environments leave from, by its word; absent: it is no source of that. */
  readonly outbound?: readonly ({
    /** What was observed. */
    readonly environment: string;
    /** Absent: every one. */
    readonly component?: string;
    /** How much of the pool was seen. */
    readonly sight: "complete" | "partial" | "none";
    /** How many are known for sure; of IPv6 how many /64. */
    readonly addresses: number;
    /** Why it is not complete. */
    readonly why?: string;
    /** What would complete it. */
    readonly mend?: string;
  })[];
  readonly problems: readonly Problem[];
};

export declare const validateReportFile: (data: unknown) => data is ReportFile;
