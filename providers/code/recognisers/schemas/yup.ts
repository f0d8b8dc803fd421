import { argument, argumentText, type Dialect, type Expression, type Reading } from './dialect.ts';
import { namesIn, reshaped } from './objects.ts';
import {
  defaulted,
  FILLED,
  merged,
  NO_FIELDS,
  nonEmpty,
  optional,
  required,
  type Schema,
} from './schema.ts';

/** Every key may be absent unless it is required or defined. */
const OPEN: Schema = { need: 'optional', rejectsEmpty: false };

/** https://github.com/jquense/yup#api */
export const yup: Dialect = {
  modules: /^yup$/,
  make(reading, given, call) {
    const name = given.replace(/^yup\./i, '');
    if (name === 'object') return { ...OPEN, fields: reading.fields(argument(call, 0)) };
    return name === 'string' || name === 'mixed' ? OPEN : { ...FILLED, need: 'optional' };
  },
  method,
  checks: new Map([
    ['validateSync', 'throws'],
    ['validate', 'throws'],
    ['isValidSync', 'safe'],
    ['isValid', 'safe'],
    ['cast', 'safe'],
  ]),
};

function method(reading: Reading, schema: Schema, name: string, call: Expression): Schema {
  const first = argument(call, 0);
  switch (name) {
    case 'required':
      return schema.fields === undefined || first === undefined
        ? nonEmpty(required(schema))
        : schema;
    case 'defined':
    case 'nonNullable':
      return name === 'defined' ? required(schema) : schema;
    case 'optional':
    case 'notRequired':
    case 'nullish':
      return optional(schema);
    case 'default':
      return defaulted(schema);
    case 'min':
    case 'length':
      return Number(argumentText(call, 0)) > 0 ? nonEmpty(schema) : schema;
    case 'shape':
      return { ...schema, fields: merged([schema.fields ?? NO_FIELDS, reading.fields(first)]) };
    case 'concat':
      return {
        ...schema,
        fields: merged([schema.fields ?? NO_FIELDS, reading.schema(first).fields ?? NO_FIELDS]),
      };
    case 'partial':
    case 'pick':
    case 'omit': {
      if (schema.fields === undefined) return schema;
      const fields = reshaped(schema.fields, name, namesIn(reading.program, first));
      return { ...schema, fields: fields ?? schema.fields };
    }
    default:
      return schema;
  }
}
