import type { BuiltInImage, Draft, Read, Variable } from '../model/index.ts';
import { isToSet, otherReads } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** They put the values in when the page is served, whatever was there at build time. */
const AT_RUN_TIME =
  /^(?:@import-meta-env\/.+|next-runtime-env|react-inject-env|vite-envs|runtime-env-cra|@runtime-env\/.+|@beam-australia\/react-env)$/;

/** A variable that is compiled into the browser's code does not reach the image's build. */
export const notPassedToBuild: Rule = {
  id: 'not-passed-to-build',
  severity: 'error',
  title: 'A Dockerfile builds the browser code without a variable that is compiled into it',
  onByDefault: false,
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact === 'built-in-image') yield* unpassed(view, fact);
    }
  },
};

function* unpassed(view: View, built: BuiltInImage): Iterable<Draft> {
  const component = view.components.get(built.component);
  if (component === undefined) return;
  for (const name of component.dependencies) if (AT_RUN_TIME.test(name)) return;
  const prefixes = view.publicPrefix(built.component);
  const passed = new Set(built.passed);
  for (const variable of view.matrix.variables(built.component)) {
    const { name, channel } = variable;
    if (channel !== 'process' || passed.has(name) || !isToSet(view, variable)) continue;
    if (!prefixes.some((prefix) => name.startsWith(prefix)) || isFilledElsewhere(view, variable)) {
      continue;
    }
    const read = mainRead(variable.reads.filter(isCompiledIn));
    if (read !== undefined) yield draftOf(built, variable, read);
  }
}

/** The browser's code gets what is there at build time, and has no other way to notice an absence. */
function isCompiledIn({ phases, audience, need, unchecked, setting }: Read): boolean {
  const needed = need === 'required' || unchecked === true;
  return audience === 'client' && setting === 'source' && phases.includes('build') && needed;
}

/** A script of the image's start may replace it, and a script of package.json may set it. */
function isFilledElsewhere(view: View, { name, component }: Variable): boolean {
  const mention = view.mention(name);
  if (mention !== undefined && /\.(?:sh|bash|envsh|conf|mjs|template)$/.test(mention.file))
    return true;
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
    severity: read.need === 'required' ? 'error' : 'warning',
  };
}
