import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { PROCESS_ENV } from '../flow/taint.ts';
import { DEFAULTED, OPTIONAL, REQUIRED } from '../need/judgement.ts';
import { returnsOf } from '../resolve/calls.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { exported } from '../resolve/exports.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { known, templates } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { createReading } from './schemas/read.ts';
import { readFieldsOf } from './schemas/report.ts';
import { callsOf } from './shared/calls.ts';
import { entriesOf, entryNamed, objectOf } from './shared/entries.ts';

const MODULES: ReadonlySet<string> = new Set(['env-schema']);
const PLUGINS: ReadonlySet<string> = new Set(['@fastify/env', 'fastify-env']);
const FLAVOUR = { id: 'env-schema' };

/** A JSON Schema that the environment has to follow. https://github.com/fastify/env-schema https://github.com/fastify/fastify-env */
export const envSchema: Recogniser = {
  id: 'env-schema',
  idioms: ['env-schema', '@fastify/env', 'fastify-env'],
  file(analysis, root) {
    const { program } = analysis;
    for (const name of ['envSchema', 'default']) {
      for (const { call } of callsOf(program, root, MODULES, name)) {
        checked(analysis, argumentsOf(call)[0]);
      }
    }
    for (const word of root.source.words('register')) {
      const call = word.parent?.parent;
      const [plugin, options] = call?.type === 'call_expression' ? argumentsOf(call) : [];
      const value = plugin === undefined ? undefined : evaluate(program, plugin);
      const isPlugin = value?.kind === 'external' && PLUGINS.has(value.module);
      if (isPlugin) checked(analysis, options);
    }
    autoLoaded(analysis, root.source.file);
  },
  argument(analysis, { call }) {
    const callee = call.field('function');
    const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
    if (target?.kind === 'external') return MODULES.has(target.module);
    const plugin = argumentsOf(call)[0];
    const value = plugin === undefined ? undefined : evaluate(analysis.program, plugin);
    return value?.kind === 'external' && PLUGINS.has(value.module);
  },
};

/** A module that hands the plugin on, with its options. https://github.com/fastify/fastify-autoload#autoconfig */
function autoLoaded(analysis: Analysis, file: string): void {
  const { program } = analysis;
  const plugin = exported(program, file, 'default');
  if (plugin.kind !== 'external' || !PLUGINS.has(plugin.module)) return;
  const options = exported(program, file, 'autoConfig');
  const made = options.kind === 'function' ? returnsOf(options.node)[0] : undefined;
  checked(analysis, options.kind === 'object' ? options.node : made);
}

function checked(analysis: Analysis, options: SyntaxNode | undefined): void {
  const { program } = analysis;
  const object = options === undefined ? undefined : objectOf(program, options);
  const schema = object === undefined ? undefined : entryNamed(program, object, 'schema');
  if (schema === undefined || PROCESS_ENV.kind !== 'environment') return;
  const { fields } = createReading(program).schema({ node: schema });
  const literal = objectOf(program, schema);
  if (fields !== undefined) readFieldsOf(analysis, fields, { flavour: PROCESS_ENV.flavour });
  else if (literal !== undefined) jsonSchema(analysis, literal);
}

/** Defaults are filled in before the check. https://ajv.js.org/guide/modifying-data.html#assigning-defaults */
function jsonSchema(analysis: Analysis, schema: SyntaxNode): void {
  const { program } = analysis;
  const properties = entryNamed(program, schema, 'properties');
  const object = properties === undefined ? undefined : objectOf(program, properties);
  const list = entryNamed(program, schema, 'required');
  const listed = list === undefined ? undefined : evaluate(program, list);
  const items = listed?.kind === 'list' ? listed.items.flatMap(templates).map(known) : [];
  for (const { name, key, value } of object === undefined ? [] : entriesOf(program, object)) {
    const keywords = value === undefined ? undefined : objectOf(program, value);
    const has = (keyword: string): boolean =>
      keywords !== undefined && entryNamed(program, keywords, keyword) !== undefined;
    const strict = has('minLength') || has('format') ? { rejectsEmpty: true as const } : {};
    const needed = items.includes(name) ? { ...REQUIRED, ...strict } : OPTIONAL;
    const judgement = has('default') ? DEFAULTED : needed;
    analysis.read({ name, place: key, judgement, flavour: FLAVOUR });
  }
}
