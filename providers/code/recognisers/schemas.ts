import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { defineFunction } from '../flow/functions.ts';
import type { Flavour } from '../flow/taint.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { application } from './schemas/apply.ts';
import { destinations } from './schemas/destinations.ts';
import { dialects } from './schemas/dialects.ts';
import { outcomeOf } from './schemas/outcome.ts';
import { createReading } from './schemas/read.ts';
import { dropsEmpty, judgedField, ownKeys, readFieldsOf } from './schemas/report.ts';

/** Schemas of any known library that the environment, or an object made of it, is checked against. */
export const schemas: Recogniser = {
  id: 'schemas',
  idioms: [],
  argument(analysis, { call, argument, taint }) {
    const environment = taint.kind === 'holder' ? taint.value : taint;
    if (environment.kind !== 'environment' || taint.kind === 'holder') return false;
    const applied = application(analysis.program, call);
    if (applied === undefined) return byParameter(analysis, call, argument, environment.flavour);
    if (argumentsOf(call)[applied.input]?.id !== argument.id) return false;
    readFieldsOf(analysis, applied.fields, {
      flavour: environment.flavour,
      ...(applied.safe && { outcome: outcomeOf(analysis.program, call) }),
      emptyIsAbsent: dropsEmpty(analysis, argument),
      except: ownKeys(analysis, argument),
    });
    if (!applied.fields.complete) analysis.dynamic(argument, '*');
    return true;
  },
  property(program, object, key) {
    for (const { call, index, key: option } of destinations(object)) {
      const applied = option === undefined ? application(program, call) : undefined;
      const field = applied?.input === index ? applied.fields.entries.get(key) : undefined;
      if (applied === undefined || field === undefined) continue;
      return judgedField(key, field, applied.safe ? { outcome: outcomeOf(program, call) } : {});
    }
    return undefined;
  },
};

/** `check(schema) { schema.parse(env) }`: each caller gives the schema. */
function byParameter(
  analysis: Analysis,
  call: SyntaxNode,
  argument: SyntaxNode,
  flavour: Flavour,
): boolean {
  const { program } = analysis;
  const callee = call.field('function');
  const object = callee?.field('object');
  const value = object === undefined ? undefined : evaluate(program, object);
  if (value?.kind !== 'parameter' || value.hole.steps.length > 0) return false;
  const method = callee?.field('property')?.text ?? '';
  if (!dialects.some((one) => one.checks?.has(method) === true)) return false;
  const { fn, index } = value.hole;
  const called = (outer: SyntaxNode): void => {
    const node = argumentsOf(outer)[index];
    const schema = node === undefined ? undefined : createReading(program).schema({ node });
    const check = schema?.dialect?.checks?.get(method);
    const outcome = check === 'safe' ? { outcome: outcomeOf(program, call) } : {};
    if (schema?.fields !== undefined)
      readFieldsOf(analysis, schema.fields, { flavour, ...outcome });
    if (schema?.fields?.complete !== true) analysis.dynamic(argument, '*');
  };
  const id = `schema ${call.source.file} ${call.id}`;
  defineFunction(analysis, fn, { does: 'tell', id, called });
  return true;
}
