/** One deployable app, service or shared package. */
export interface Component {
    /** Its folder, relative to the root; the root itself is `.`. */
    readonly id: string;
    /** The name its manifest gives it, by which others depend on it. */
    readonly name?: string;
    /** The manifest that makes it a component, relative to the root; absent for a bare root. */
    readonly manifest?: string;
    /** Names of the packages it depends on, of every kind of dependency. */
    readonly dependencies: ReadonlySet<string>;
    /** Version ranges of those packages, as written. */
    readonly versions: ReadonlyMap<string, string>;
    /** Scripts of the manifest, by name. */
    readonly scripts: Readonly<Record<string, string>>;
    /** Ids of the workspace components it depends on directly. */
    readonly uses: readonly string[];
}
/** The components of a repository and how they hang together. */
export interface Components {
    readonly all: readonly Component[];
    /** More than one package is declared as a workspace. */
    readonly monorepo: boolean;
    get(id: string): Component | undefined;
    /** The component that a file belongs to: the one with the longest folder above it. */
    of(file: string): Component;
    /**
     * The deployable components in which code of this component ends up: itself when nothing depends
     * on it, else every app that depends on it directly or indirectly.
     */
    consumers(id: string): readonly string[];
}
