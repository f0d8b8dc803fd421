import type {
  Allowlist,
  Channel,
  Component,
  Components,
  Egress,
  FileLocation,
  Loss,
  Problem,
  Remedy,
  Snapshot,
  ValueInfo,
} from '../src/model/index.ts';
import type { Rule } from '../src/rules/types.ts';
import type { Tree } from '../src/tree/types.ts';

/** What a provider may look at; it has no other way to files, clock, network or settings. */
export interface Context {
  readonly tree: Tree;
  readonly components: Components;
  /** The environments of this run, by their own names. */
  readonly environments: readonly string[];
  /** Whether there is such an environment for a component; some are variants of one app. */
  isIn(environment: string, component: string): boolean;
  /** Those of them that the command line narrows the run to; absent: none was named there. */
  readonly only?: readonly string[];
  /** The environment of this run that a name means, aliases of the configuration included. */
  canonical(name: string): string;
  /** The environment of this process; its values are never printed. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly offline: boolean;
  /** What is checked may be a stranger's: nothing that it names is run or asked. */
  readonly pullRequest: boolean;
  /** The sources that are named are those of the base of the pull request: no stranger chose them. */
  readonly sourcesOfBase?: true;
  /** Aborts at the deadline of the provider, and when the user interrupts. */
  readonly signal: AbortSignal;
  /** Answers of platforms that this run has got already. */
  readonly answered?: Map<string, Promise<Response>>;
  /** The user named this provider in the configuration or on the command line. */
  readonly asked: boolean;
  /** Turns a raw value into what may be known of it. Nothing else may happen to a value. */
  describe(name: string, value: string, environment: string, loss?: Loss): ValueInfo;
}

/** What a provider can do; drives the documentation and `envparity sources`. */
export interface Capabilities {
  readonly network: boolean;
  readonly names: 'complete' | 'partial';
  readonly values: 'read' | 'never';
}

/** One entry under `environments.<name>.sources` of the configuration that names a provider. */
export interface ConfiguredSource {
  readonly environment: string;
  /** What stands behind the provider's id, valid by the schema. */
  readonly value: unknown;
}

/** A place that knows something about variables. */
export interface Provider<Options = readonly ConfiguredSource[]> {
  /** Kebab-case; equals the folder and the key in the configuration. */
  readonly id: string;
  readonly title: string;
  /** The platform's own documentation. */
  readonly docs: string;
  readonly capabilities: Capabilities;
  /** Whether the tree shows that this place is in use. Touches no network. */
  detect(context: Context, options: Options): Promise<boolean>;
  /** Everything this place says. Throws only a UserError or a defect; both become a problem. */
  collect(context: Context, options: Options): Promise<Snapshot>;
  /** The exact command or line that sets a name there. */
  remedy?(cell: RemedyRequest, options: Options): Remedy | undefined;
  /** Whether a component's code gets what stands in this place, although there may be nothing of it yet. */
  loads?(component: Component, tree: Tree): boolean;
  /** What this place calls the environment that this process runs in, if it says. */
  here?(tree: Tree, env: Context['env']): Promise<string | undefined>;
  /** What a person copies to run each component; components without a template are left out. */
  templates?(tree: Tree, components: Components): readonly Template[];
  /** What a person adds to a file so that a place which cannot be asked tells what it holds. */
  setup?(tree: Tree): Setup | undefined;
  readonly rules?: readonly Rule[];
}

/** What the configuration says of a list, whoever reads its entries. */
export type ListDescription = Omit<Allowlist, 'id' | 'sight' | 'entries' | 'families' | 'open'>;

/** One entry under `allowlists` of the configuration that names a source of allowlists. */
export interface ConfiguredList {
  readonly list: ListDescription;
  /** What stands behind the source's id, valid by the schema. */
  readonly value: unknown;
}

/** A place that knows whom a third party lets in; it stands in the folder of its platform. */
export interface AllowlistSource<Options = readonly ConfiguredList[]> {
  /** Kebab-case; equals the folder and the key in the configuration. */
  readonly id: string;
  readonly title: string;
  /** The platform's own documentation of its lists. */
  readonly docs: string;
  /** Whether there is something to ask, and the means to. Touches no network. */
  detect(context: Context, options: Options): Promise<boolean>;
  /** Everything this place says. Throws only a UserError or a defect; both become a problem. */
  read(context: Context, options: Options): Promise<AllowlistReading>;
}

/** A list that could not be read is there all the same, with nothing seen of it and why. */
export interface AllowlistReading {
  readonly allowlists: readonly Allowlist[];
  readonly problems: readonly Problem[];
}

/** One entry under `environments.<name>.egress` of the configuration that names a platform. */
export interface ConfiguredEgress {
  readonly environment: string;
  /** Absent: all components. */
  readonly component?: string;
  /** What stands behind the source's id, valid by the schema. */
  readonly value: unknown;
  /** The configuration names addresses of the environment besides. */
  readonly named: boolean;
  readonly place: FileLocation;
}

/** A platform that tells where something leaves from; it stands in the folder of that platform. */
export interface EgressSource {
  /** Kebab-case; equals the folder and the key in the configuration. */
  readonly id: string;
  readonly title: string;
  /** The platform's own documentation of outbound addresses. */
  readonly docs: string;
  /** Everything this place says. Throws only a UserError or a defect; both become a problem. */
  read(context: Context, options: readonly ConfiguredEgress[]): Promise<EgressReading>;
}

/** A source by its names; what it takes to ask is loaded where somebody asks. */
export interface EgressEntry extends Pick<EgressSource, 'id' | 'title'> {
  load(): Promise<EgressSource>;
}

/** What could not be read is there all the same, with nothing seen of it and why. */
export interface EgressReading {
  readonly egress: readonly Egress[];
  readonly problems: readonly Problem[];
}

/** Lines for a file, none of which has a value in it. */
export interface Setup {
  readonly file: string;
  /** Such as `so that the deployment tells what it holds`. */
  readonly purpose: string;
  readonly lines: readonly string[];
}

/** The template that a person copies to run a component, and where to. */
export interface Template {
  readonly component: string;
  readonly template: string;
  readonly file: string;
}

/** The name to set, and where; what the provider saw there is at hand. */
export interface RemedyRequest {
  readonly name: string;
  readonly environment: string;
  readonly component: Component;
  readonly channel: Channel;
  /** It is set there, to what another value is to stand in the place of. */
  readonly again?: true;
  readonly tree: Tree;
  readonly snapshot: Snapshot;
}
