import { memberAt, texts } from '../../src/formats/shape.ts';
import { namesOf } from '../../src/wellknown/index.ts';
import type { ReplitToml } from './files.ts';
import type { Setting, Side } from './setting.ts';
import { componentOf, placeOf } from './tables.ts';

/** Those of Replit's own names that only one side has: https://docs.replit.com/replit-workspace/workspace-features/environment-variables */
const ONLY: ReadonlyMap<string, Side> = new Map([
  ['REPLIT_DEPLOYMENT', 'deployment'],
  ['REPLIT_DEPLOYMENT_ID', 'deployment'],
  ['WEB_REPL_RENEWAL', 'deployment'],
  ['PORT', 'deployment'],
  ['REPLIT_DEV_DOMAIN', 'workspace'],
  // A deployment has its address in a file: https://docs.replit.com/cloud-services/storage-and-databases/replit-database
  ['REPLIT_DB_URL', 'workspace'],
]);

/** https://docs.replit.com/cloud-services/storage-and-databases/sql-database */
const DATABASE = ['DATABASE_URL', 'PGDATABASE', 'PGHOST', 'PGPASSWORD', 'PGPORT', 'PGUSER'];

/** What Replit itself sets for the app of a file. */
export function injectedBy(file: ReplitToml): readonly Setting[] {
  if (file.kind !== 'app') return [];
  const own = { ...componentOf(file), phases: ['build', 'run'], injected: true } as const;
  const base = { ...own, layer: -1, place: { file: file.path, line: 1, column: 1 } } as const;
  const platform = [...namesOf('replit'), 'PORT'].flatMap((name) =>
    sides(ONLY.get(name)).map((side): Setting => ({ ...base, name, side })),
  );
  return [...platform, ...databaseSettings(file, base)];
}

function sides(only: Side | undefined): readonly Side[] {
  return only === undefined ? ['workspace', 'deployment'] : [only];
}

/** The module of PostgreSQL comes with a database; whether production has one is chosen when it is published. */
function databaseSettings(
  file: ReplitToml,
  base: Omit<Setting, 'name' | 'side'>,
): readonly Setting[] {
  const modules = texts(memberAt(file.toml.value, 'modules'));
  if (!modules.some((name) => /^postgresql(?:-|$)/.test(name))) return [];
  const place = placeOf(file, ['modules']);
  return DATABASE.flatMap((name): Setting[] => [
    { ...base, name, place, side: 'workspace' },
    {
      ...{ ...base, name, place, side: 'deployment' },
      when: 'the app was published with a production database',
    },
  ]);
}
