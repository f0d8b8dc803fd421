import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { IMPORT_META_ENV, PROCESS_ENV } from '../flow/taint.ts';
import { evaluate, unwrap } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { oncePerNode, type Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { destinations } from './schemas/destinations.ts';
import { createReading } from './schemas/read.ts';
import { judgedField, ownKeys, readFieldsOf } from './schemas/report.ts';
import { type Fields, merged, UNJUDGED } from './schemas/schema.ts';
import { callsNamed, literalOf, option } from './shared/imports.ts';

const MODULES = /^@t3-oss\/env-(?:core|nextjs|nuxt)$/;
const RUNTIME = ['runtimeEnv', 'runtimeEnvStrict', 'experimental__runtimeEnv'];

/** https://env.t3.gg/docs/customization https://env.t3.gg/docs/nextjs */
export const t3Env: Recogniser = {
  id: 't3-env',
  idioms: ['@t3-oss/env-', 'createEnv'],
  file(analysis, root) {
    for (const call of callsNamed(root.source, 'createEnv')) {
      if (isCreateEnv(analysis.program, call)) create(analysis, call);
    }
  },
  argument(analysis, { call }) {
    return isCreateEnv(analysis.program, call);
  },
  property(program, object, key) {
    for (const { call, key: name } of destinations(object)) {
      if (name === undefined || !RUNTIME.includes(name) || !isCreateEnv(program, call)) continue;
      const field = fieldsOf(program, call).entries.get(key);
      const manner = { emptyIsAbsent: isEmptyAbsent(call) };
      return field === undefined ? undefined : judgedField(key, field, manner);
    }
    return undefined;
  },
};

function isCreateEnv(program: Program, call: SyntaxNode): boolean {
  const callee = call.field('function');
  const target = callee === undefined ? undefined : evaluate(program, callee);
  return target?.kind === 'external' && MODULES.test(target.module);
}

function optionsOf(call: SyntaxNode): SyntaxNode | undefined {
  const node = argumentsOf(call)[0];
  return node === undefined ? undefined : unwrap(node);
}

/** The schema of one call, worked out once: every entry of its `runtimeEnv` asks for it. */
const fieldsOf = oncePerNode(readFieldsOfCall);

function readFieldsOfCall(program: Program, call: SyntaxNode): Fields {
  const options = optionsOf(call);
  const reading = createReading(program);
  const groups = ['server', 'client', 'shared'].map((name) => option(program, options, name));
  const fields = groups.map((node) => reading.fields(node === undefined ? undefined : { node }));
  return isSkipped(call) ? unjudged(merged(fields)) : merged(fields);
}

/** https://env.t3.gg/docs/customization#skipping-validation; a condition skips it only somewhere. */
function isSkipped(call: SyntaxNode): boolean {
  return /\bskipValidation\s*:\s*true\b/.test(optionsOf(call)?.text ?? '');
}

/** The same keys, of which nothing is refused. */
function unjudged({ entries, complete }: Fields): Fields {
  return {
    complete,
    entries: new Map(
      [...entries].map(([key, field]) => [
        key,
        field.schema.need === 'required' ? { ...field, schema: UNJUDGED } : field,
      ]),
    ),
  };
}

function isEmptyAbsent(call: SyntaxNode): boolean {
  return /\bemptyStringAsUndefined\s*:\s*true\b/.test(optionsOf(call)?.text ?? '');
}

/** Keys that no given object sets come from the environment itself. */
function create(analysis: Analysis, call: SyntaxNode): void {
  const options = optionsOf(call);
  const fields = fieldsOf(analysis.program, call);
  const names = RUNTIME.filter((name) => option(analysis.program, options, name) !== undefined);
  const [name] = names;
  const runtime = name === undefined ? undefined : option(analysis.program, options, name);
  const isPartial = name === 'experimental__runtimeEnv';
  const given = runtime === undefined ? undefined : literalOf(analysis.program, runtime);
  if (given !== undefined && !isPartial && !spreadsEnvironment(given)) return;
  const isMeta = /\bimport\.meta\b/.test(runtime?.text ?? '');
  const source = isMeta ? IMPORT_META_ENV : PROCESS_ENV;
  if (source.kind !== 'environment') return;
  readFieldsOf(analysis, fields, {
    flavour: source.flavour,
    emptyIsAbsent: isEmptyAbsent(call),
    except: given === undefined ? new Set() : ownKeys(analysis, given),
  });
  if (!fields.complete && options !== undefined) analysis.dynamic(options, '*');
}

function spreadsEnvironment(object: SyntaxNode): boolean {
  return object.children.some(
    (child) => child.type === 'spread_element' && /\benv\b/.test(child.text),
  );
}
