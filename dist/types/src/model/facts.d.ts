import type { FileLocation, Location } from './location.ts';
import type { Channel, Phase, Setting } from './observation.ts';
import type { Kind } from './value.ts';
/** A typed thing seen at a place that is about no variable's need or supply. */
export type Fact = DynamicRead | DuplicateEntry | HandedOn | NeverLoaded | MisplacedContext | BuiltInImage | SecretInImage | SecretInFile | PlainSecret | KeptFromContainer | NamedEnvironment | StrictTask | UncheckedUse | DefaultKey | SentCredential;
/** A read whose name the code computes in a way that cannot be resolved. */
export interface DynamicRead {
    readonly fact: 'dynamic-read';
    /** Absent: the program's environment. */
    readonly channel?: Channel;
    readonly component: string;
    readonly place: FileLocation;
    /** What is known of the name, with `*` for each unknown part. */
    readonly pattern?: string;
    readonly setting: Setting;
}
/** One file sets the same name twice. */
export interface DuplicateEntry {
    readonly fact: 'duplicate-entry';
    readonly name: string;
    readonly component: string;
    readonly place: Location;
    readonly others: readonly Location[];
    readonly wins: 'first' | 'last';
    /** The file is a template: nothing is set by it. */
    readonly template: boolean;
}
/** The whole environment is handed to something that envparity does not read. */
export interface HandedOn {
    readonly fact: 'handed-on';
    readonly component: string;
    readonly place: Location;
    readonly to: string;
}
/** A dotenv file that nothing in this project loads. */
export interface NeverLoaded {
    readonly fact: 'never-loaded';
    readonly component: string;
    readonly place: Location;
    readonly why: string;
}
/** An expression of a workflow or action uses a context where GitHub has none of it. */
export interface MisplacedContext {
    readonly fact: 'misplaced-context';
    readonly component: string;
    readonly place: FileLocation;
    /** Such as `secrets`. */
    readonly context: string;
    /** Where it stands, as GitHub's documentation writes keys: `jobs.<job_id>.if`. */
    readonly key: string;
    readonly in: 'workflow' | 'action';
}
/** An image is built, and in a stage of it a component. */
export interface BuiltInImage {
    readonly fact: 'built-in-image';
    readonly component: string;
    /** The instruction that builds the component. */
    readonly place: FileLocation;
    /** The stage, by its name or number. */
    readonly stage: string;
    /** The names that reach the build: arguments, variables, secrets, dotenv files in the image. */
    readonly passed: readonly string[];
}
/** What a platform calls an environment. */
export interface NamedEnvironment {
    readonly fact: 'named-environment';
    readonly environment: string;
    readonly name: string;
    readonly place: Location;
}
/** A Dockerfile keeps a credential in the image or in its history. */
export interface SecretInImage {
    readonly fact: 'secret-in-image';
    readonly name: string;
    readonly component: string;
    readonly place: FileLocation;
    /** `literal`: the value stands in the file. `passed`: whoever builds gives it. */
    readonly how: 'literal' | 'passed';
    /** In the last stage, whose history everybody with the image can read. */
    readonly shipped: boolean;
}
/** A file that git tracks sets a credential in plain text. */
export interface SecretInFile {
    readonly fact: 'secret-in-file';
    readonly name: string;
    readonly component: string;
    readonly place: FileLocation;
    /** Where it belongs instead, such as `the Secrets pane of Replit`. */
    readonly belongs: string;
    /** The platform's page about that. */
    readonly url: string;
}
/** A credential that its shape gives away stands in a file, and no environment gets it from there. */
export interface PlainSecret {
    readonly fact: 'plain-secret';
    /** The variable that it is for, where the place tells. */
    readonly name?: string;
    readonly component: string;
    readonly place: FileLocation;
    readonly kind: Kind;
    readonly setting: Setting;
}
/** Names that lie beside a Compose file and never reach a service that builds a component. */
export interface KeptFromContainer {
    readonly fact: 'kept-from-container';
    readonly component: string;
    readonly service: string;
    /** The service. */
    readonly place: FileLocation;
    readonly composeFile: string;
    /** Where each name is set. */
    readonly names: readonly {
        readonly name: string;
        readonly place: FileLocation;
    }[];
}
/** A task that makes a deployment of a component runs with the variables that it is told to pass on, and no others. */
export interface StrictTask {
    readonly fact: 'strict-task';
    readonly component: string;
    readonly task: string;
    readonly phase: Phase;
    /** Where the task is declared. */
    readonly place: FileLocation;
    /** It gets a name if one of these passes it. */
    readonly passed: readonly Passed[];
}
/** Names to pass on and, among these, names not to; `*` stands for any text. */
export interface Passed {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
}
/** A variable that nobody checked goes where its absence silently becomes a text, or a key that everybody knows. */
export interface UncheckedUse {
    readonly fact: 'unchecked-use';
    readonly name: string;
    readonly component: string;
    /** Where it is used. */
    readonly place: FileLocation;
    /** Where it is read. */
    readonly read: FileLocation;
    /** `comparison`: the secret that a request has to show; `omission`: so that one which shows nothing is let in. */
    readonly into: 'header' | 'url' | 'signing-key' | 'comparison' | 'omission';
}
/** A key that the program makes up for itself falls back to a text that stands in the code. */
export interface DefaultKey {
    readonly fact: 'default-key';
    readonly name: string;
    readonly component: string;
    /** Where it is read. */
    readonly place: FileLocation;
}
/** A request to a host that the code names carries a variable. */
export interface SentCredential {
    readonly fact: 'sent-credential';
    readonly name: string;
    readonly component: string;
    readonly place: FileLocation;
    readonly host: string;
    readonly by: 'header' | 'query';
    /** The name of the header or of the parameter, as written. */
    readonly key: string;
    /** What stands before it in the header, such as `Bearer `. */
    readonly before: string;
    /** The headers of the same request in lower case; `*` stands for those that are not known. */
    readonly beside: readonly string[];
}
