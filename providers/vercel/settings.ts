import { readJson } from '../../src/formats/json.ts';
import { positionAt } from '../../src/formats/parsed.ts';
import { memberAt, textEntries } from '../../src/formats/shape.ts';
import { type Coverage, isDeployment, type Phase, type Supply } from '../../src/model/index.ts';
import type { TreeFile } from '../../src/tree/types.ts';
import type { Context } from '../types.ts';
import { isSettings } from './signs.ts';

type World = Pick<Context, 'tree' | 'components' | 'environments' | 'describe'>;

/** What the files that configure a project on Vercel say of variables. */
export interface Settings {
  readonly supplies: readonly Supply[];
  /** A row as it is once code that configures the component is counted in. */
  readonly lowered: (row: Coverage) => Coverage;
}

/** Where `vercel.json` sets variables, and for when: https://vercel.com/docs/project-configuration */
const MAPS: readonly { readonly path: readonly string[]; readonly phases: readonly Phase[] }[] = [
  { path: ['env'], phases: ['run'] },
  { path: ['build', 'env'], phases: ['build'] },
];

/** Reads every `vercel.json` and looks at every `vercel.ts`. */
export function findSettings(world: World): Settings {
  const files = world.tree.files.filter((file) => isSettings(file, world));
  const coded = files.filter(
    ({ name, path }) => name === 'vercel.ts' && setsVariables(world, path),
  );
  return {
    supplies: files
      .filter(({ name }) => name !== 'vercel.ts')
      .flatMap((file) => [...suppliesOf(world, file)]),
    lowered: (row) => lower(row, coded, world),
  };
}

/**
 * It is documented no more, and said to be honoured still, so it proves nothing: a name that stands
 * here is neither surely set nor surely absent.
 */
function* suppliesOf(world: World, { path }: TreeFile): Iterable<Supply> {
  const { tree, components, environments, describe } = world;
  const source = tree.text(path) ?? '';
  const parsed = readJson(source);
  if (!parsed.ok) return;
  const { id } = components.of(path);
  for (const map of MAPS) {
    for (const [name, value] of textEntries(memberAt(parsed.value, ...map.path))) {
      const offset = Math.max(0, source.indexOf(JSON.stringify(name)));
      for (const environment of environments.filter(isDeployment)) {
        yield {
          role: 'supplies',
          name,
          channel: 'process',
          environment,
          ...(id === '.' ? {} : { component: id }),
          phases: map.phases,
          // A reference to a secret: https://vercel.com/docs/project-configuration
          value: value.startsWith('@') ? { kind: 'hidden' } : describe(name, value, environment),
          place: { file: path, ...positionAt(source, offset) },
          layer: 0,
          when: `Vercel still takes \`${map.path.join('.')}\` from ${path}`,
        };
      }
    }
  }
}

/** A configuration in code is not run, so what it sets is not known: https://vercel.com/docs/project-configuration/vercel-ts */
function setsVariables({ tree }: World, path: string): boolean {
  return /\benv\b/.test(tree.text(path) ?? '');
}

function lower(row: Coverage, coded: readonly TreeFile[], { components }: World): Coverage {
  const file = coded.find(({ path }) => {
    const { id } = components.of(path);
    return id === '.' || row.component === undefined || row.component === id;
  });
  if (file === undefined || row.names !== 'complete') return row;
  const why = `${file.path} may set variables, and code is not run`;
  return { ...row, names: 'partial', values: 'partial', why };
}
