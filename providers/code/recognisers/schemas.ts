import type { Recogniser } from '../flow/analysis.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { application } from './schemas/apply.ts';
import { destinations } from './schemas/destinations.ts';
import { failsOnResult } from './schemas/outcome.ts';
import { dropsEmpty, judgedFields, ownKeys, readFieldsOf } from './schemas/report.ts';

/** Schemas of any known library that the environment, or an object made of it, is checked against. */
export const schemas: Recogniser = {
  id: 'schemas',
  idioms: [],
  argument(analysis, { call, argument, taint }) {
    const environment = taint.kind === 'holder' ? taint.value : taint;
    if (environment.kind !== 'environment' || taint.kind === 'holder') return false;
    const applied = application(analysis.program, call);
    if (applied === undefined || argumentsOf(call)[applied.input]?.id !== argument.id) return false;
    readFieldsOf(analysis, applied.fields, {
      flavour: environment.flavour,
      asserted: applied.safe && !failsOnResult(analysis.program, call),
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
      const asserted = applied.safe && !failsOnResult(program, call);
      return judgedFields(key, field, { asserted })[0];
    }
    return undefined;
  },
};
