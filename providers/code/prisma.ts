import type { Components, Read } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { settingOf } from './setting.ts';

const CALL = /\benv\(\s*"([^"]+)"\s*\)/g;
/** Only `migrate dev` looks at it. https://www.prisma.io/docs/orm/prisma-migrate/understanding-prisma-migrate/shadow-database */
const SHADOW = { need: 'optional', environments: ['development'], phases: ['build'] } as const;

const OUTSIDE = /\/\/.*$/;

/** `env("NAME")` in Prisma schemas; the client and the migrations refuse to start without it. https://www.prisma.io/docs/orm/reference/prisma-schema-reference#env-function */
export function readPrismaSchemas(tree: Tree, components: Components): readonly Read[] {
  const reads: Read[] = [];
  for (const file of tree.files) {
    const { path } = file;
    if (!path.endsWith('.prisma') || file.ignored) continue;
    const text = tree.text(path) ?? '';
    for (const [index, line] of text.split('\n').entries()) {
      const code = line.replace(OUTSIDE, '');
      for (const match of code.matchAll(CALL)) {
        const place = { file: path, line: index + 1, column: match.index + 1 };
        const isShadow = /shadowDatabaseUrl/i.test(code);
        const read = schemaRead(match[1] ?? '', components.of(path).id, place, settingOf(path, ''));
        reads.push(isShadow ? { ...read, ...SHADOW } : read);
      }
    }
  }
  return reads;
}

function schemaRead(
  name: string,
  component: string,
  place: Read['place'],
  setting: Read['setting'],
): Read {
  return {
    role: 'reads',
    name,
    channel: 'process',
    component,
    place,
    phases: ['build', 'run'],
    audience: 'server',
    need: 'required',
    certainty: 'proved',
    rejectsEmpty: true,
    setting,
  };
}
