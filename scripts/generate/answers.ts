import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { standalone } from './standalone.ts';
import { definitionTypes, type Node, pascal } from './types.ts';

const FOLDER = 'schemas/api';
const ENDING = '.schema.json';

/** What is relied on in one platform's answers. */
interface AnswerSchema {
  /** The answers, each a `$ref`; the other definitions are parts of them. */
  readonly anyOf: readonly { readonly $ref: string }[];
  readonly $defs: Readonly<Record<string, Node>>;
}

/**
 * The types and validators of each platform's answers, beside its provider: `<Name>` and
 * `validate<Name>` for every answer that the schema lists, by the path of the file they go to.
 */
export async function answerFiles(): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(FOLDER).sort()) {
    const id = name.slice(0, -ENDING.length);
    Object.assign(files, await guardFiles(`${FOLDER}/${name}`, `providers/${id}/answers`));
  }
  return files;
}

/** The types and validators of the answers that one schema lists. */
export async function guardFiles(
  path: string,
  target: string,
): Promise<Readonly<Record<string, string>>> {
  const schema = JSON.parse(readFileSync(path, 'utf8')) as AnswerSchema;
  const header = `// Generated from ${path} by \`npm run generate\`; do not edit.\n`;
  const id = posix.basename(path, ENDING);
  return {
    [`${target}.gen.js`]: header + (await validators(id, schema)),
    [`${target}.gen.d.ts`]: header + declarations(schema, posix.dirname(target)),
  };
}

/** They stop at the first mistake and keep no data: an answer holds values of variables. */
async function validators(id: string, schema: AnswerSchema): Promise<string> {
  const exports: Record<string, string> = {};
  for (const name of answers(schema)) exports[`validate${pascal(name)}`] = `#/$defs/${name}`;
  return standalone({
    id,
    schema,
    exports,
    options: { allErrors: false, verbose: false, inlineRefs: false },
  });
}

function declarations(schema: AnswerSchema, folder: string): string {
  const guards = answers(schema).map(
    (name) => `export declare const validate${pascal(name)}: Guard<${pascal(name)}>;`,
  );
  return [
    `import type { Guard } from '${posix.relative(folder, 'src/net/answer.ts')}';`,
    ...definitionTypes(schema.$defs),
    `${guards.join('\n')}\n`,
  ].join('\n\n');
}

function answers({ anyOf }: AnswerSchema): readonly string[] {
  return anyOf.map(({ $ref }) => $ref.replace('#/$defs/', ''));
}
