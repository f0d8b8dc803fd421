import type { BuiltInImage, Component, Draft, Read, Variable } from '../model/index.ts';
import { isToSet, otherReads } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** They put the values in when the page is served, whatever was there at build time. */
const AT_RUN_TIME =
  /^(?:@import-meta-env\/.+|next-runtime-env|react-inject-env|vite-envs|runtime-env-cra|@runtime-env\/.+|@beam-australia\/react-env)$/;

/** A variable that is compiled into the browser's code does not reach the image's build. */
export const notPassedToBuild: Rule = {
  id: 'not-passed-to-build',
  severity: 'warning',
  title: 'A Dockerfile builds the browser code without a variable that is compiled into it',
  *check(view) {
    const builds = view.matrix.facts.filter((fact) => fact.fact === 'built-in-image');
    for (const built of builds) yield* unpassed(view, built, builds);
  },
};

function* unpassed(
  view: View,
  built: BuiltInImage,
  builds: readonly BuiltInImage[],
): Iterable<Draft> {
  const component = view.components.get(built.component);
  if (component === undefined) return;
  for (const name of component.dependencies) if (AT_RUN_TIME.test(name)) return;
  const prefixes = prefixesOf(view, component);
  const isPublic = (name: string) => prefixes.some((prefix) => name.startsWith(prefix));
  // A script that goes by the prefix may put all of them in when the container starts.
  if (prefixes.some((prefix) => built.passed.includes(prefix))) return;
  // What another image of the component is given, this one does without on purpose.
  const passed = new Set(
    builds.flatMap((other) => (other.component === built.component ? other.passed : [])),
  );
  const passesSome = built.passed.some(isPublic);
  for (const variable of view.matrix.variables(built.component)) {
    const { name, channel } = variable;
    if (channel !== 'process' || passed.has(name) || !isToSet(view, variable)) continue;
    if (!isPublic(name) || isSetByScript(view, variable)) continue;
    const read = mainRead(variable.reads.filter((one) => isCompiledIn(one, passesSome)));
    if (read !== undefined) yield draftOf(built, variable, read);
  }
}

/** A configuration of Next.js or Create React App may add names; it takes none away. */
function prefixesOf(view: View, { id, dependencies }: Component): readonly string[] {
  if (dependencies.has('next')) return ['NEXT_PUBLIC_'];
  return dependencies.has('react-scripts') ? ['REACT_APP_'] : view.publicPrefix(id);
}

/** Where Next.js finds no value in the build, code on the server reads it when it runs. */
const ON_SERVER =
  /(?:^|\/)(?:api|server|trpc|routers?|actions|emails?|middleware|proxy|instrumentation|route|page|layout)(?:\/|\.[jt]sx?$)|\.server\.|(?:edge|server)\.config\.|\.config\.[cm]?[jt]s$/;

/**
 * The browser's code gets what is there at build time, and has no other way to notice an absence. A
 * bare read counts only where the image passes other names, so that this one looks forgotten.
 */
function isCompiledIn(read: Read, bareToo: boolean): boolean {
  const { phases, audience, need, unchecked, setting, place } = read;
  if (audience !== 'client' || setting !== 'source' || ON_SERVER.test(place.file)) return false;
  if (phases.length !== 1 || phases[0] !== 'build') return false;
  return need === 'required' || (bareToo && unchecked === true);
}

/** A script of package.json sets it for the build. */
function isSetByScript(view: View, { name, component }: Variable): boolean {
  return view.matrix
    .supplies(component)
    .some(
      (supply) => supply.name === name && 'file' in supply.place && isManifest(supply.place.file),
    );
}

function isManifest(file: string): boolean {
  return file === 'package.json' || file.endsWith('/package.json');
}

function draftOf(built: BuiltInImage, { name, component, reads }: Variable, read: Read): Draft {
  const { file, line } = built.place;
  return {
    name,
    component,
    message: `${name} is compiled into the browser's code, and the stage ${built.stage} of ${file}, which builds it in line ${line}, does not get it: it will be undefined`,
    location: read.place,
    related: [
      { location: built.place, message: 'builds it' },
      ...(otherReads(reads, read).related ?? []),
    ],
    remedy: {
      text: `Add the argument to the stage ${built.stage} of ${file}, before line ${line}, and give it with --build-arg`,
      ...(/^[A-Za-z_]\w*$/.test(name) && { line: { file, text: `ARG ${name}` } }),
    },
    subject: `${file} ${built.stage}`,
    severity: read.need === 'required' ? 'warning' : 'info',
  };
}
