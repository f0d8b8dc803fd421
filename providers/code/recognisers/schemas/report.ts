import type { Analysis } from '../../flow/analysis.ts';
import type { Flavour } from '../../flow/taint.ts';
import { type Judgement, OPTIONAL } from '../../need/judgement.ts';
import { evaluate, unwrap } from '../../resolve/evaluate.ts';
import { objectKeys } from '../../resolve/objects.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { outcomeOf } from './outcome.ts';
import { type Field, type Fields, judgements, nonEmpty } from './schema.ts';

export interface Manner {
  readonly flavour: Flavour;
  /** Absence makes no exception: what the code does then; absent: it does. */
  readonly outcome?: ReturnType<typeof outcomeOf>;
  /** Empty values are taken for absent ones before the check. */
  readonly emptyIsAbsent?: boolean;
  /** Keys that come from elsewhere. */
  readonly except?: ReadonlySet<string>;
}

/** Each key of a schema that the environment is checked against is a read, at the key. */
export function readFieldsOf(analysis: Analysis, fields: Fields, manner: Manner): void {
  for (const [name, field] of fields.entries) {
    if (manner.except?.has(name) === true || manner.flavour.builtin?.has(name) === true) continue;
    for (const judgement of judgedFields(name, field, manner)) {
      analysis.read({ name, place: field.place, judgement, flavour: manner.flavour });
    }
  }
}

/** The need of one key, for each group of environments. */
function judgedFields(
  name: string,
  field: Field,
  manner: Omit<Manner, 'flavour'>,
): readonly Judgement[] {
  const schema = manner.emptyIsAbsent === true ? nonEmpty(field.schema) : field.schema;
  return judgements(schema, name).map((one) => {
    if (one.need !== 'required') return one;
    if (manner.outcome === 'goes on') return OPTIONAL;
    return manner.outcome === 'unclear' ? { ...one, certainty: 'asserted' } : one;
  });
}

/** The need of one key for a place that can have but one: what some environment requires comes first. */
export function judgedField(
  name: string,
  field: Field,
  manner: Omit<Manner, 'flavour'>,
): Judgement | undefined {
  const judged = judgedFields(name, field, manner);
  return judged.find((one) => one.need === 'required') ?? judged[0];
}

/** Keys that an object literal gives itself. */
export function ownKeys(analysis: Analysis, node: SyntaxNode): ReadonlySet<string> {
  const inner = unwrap(node);
  if (inner.type !== 'object') return new Set();
  const keys = objectKeys(analysis.program, inner);
  return new Set(keys.filter((key) => key !== undefined));
}

/** Whether the function a value comes through takes empty texts away. */
export function dropsEmpty(analysis: Analysis, argument: SyntaxNode): boolean {
  const inner = unwrap(argument);
  const callee = inner.type === 'call_expression' ? inner.field('function') : undefined;
  const target = callee === undefined ? undefined : evaluate(analysis.program, callee);
  return target?.kind === 'function' && /[!=]==?\s*(?:''|"")/.test(target.node.text);
}
