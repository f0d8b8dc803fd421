import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { bindPattern } from '../flow/bind.ts';
import type { Flavour } from '../flow/taint.ts';
import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { createReading } from './schemas/read.ts';
import { readFieldsOf } from './schemas/report.ts';
import { changed, required } from './schemas/schema.ts';
import { callsOf } from './shared/calls.ts';
import { entryNamed, objectOf } from './shared/entries.ts';
import { parameterPattern } from './shared/handlers.ts';
import { environment } from './shared/taints.ts';

/** `ConfigService` gives what has been validated: https://docs.nestjs.com/techniques/configuration#schema-validation */
const VALIDATED: Flavour = { id: 'nestjs-validation', feeds: 'nestjs' };
const MODULES: ReadonlySet<string> = new Set(['@nestjs/config']);

/** `ConfigModule.forRoot({ validationSchema, validate })`. https://docs.nestjs.com/techniques/configuration#schema-validation */
export const nestjsValidation: Recogniser = {
  id: 'nestjs-validation',
  idioms: ['@nestjs/config'],
  file(analysis, root) {
    const { program } = analysis;
    for (const { call, path } of callsOf(program, root, MODULES, 'ConfigModule')) {
      const first = argumentsOf(call)[0];
      const options = first === undefined ? undefined : objectOf(program, first);
      if (path !== 'forRoot' || options === undefined) continue;
      bySchema(analysis, options);
      byFunction(analysis, entryNamed(program, options, 'validate'));
    }
  },
};

function bySchema(analysis: Analysis, options: SyntaxNode): void {
  const { program } = analysis;
  const node = entryNamed(program, options, 'validationSchema');
  if (node === undefined) return;
  const { fields } = createReading(program).schema({ node });
  const settings = entryNamed(program, options, 'validationOptions')?.text ?? '';
  const isStrict = /presence['"]?\s*:\s*['"]required/.test(settings);
  if (fields === undefined) {
    analysis.dynamic(node, '*');
    return;
  }
  const all = isStrict
    ? changed(fields, (one) => (one.need === 'optional' ? required(one) : one))
    : fields;
  readFieldsOf(analysis, all, { flavour: VALIDATED });
  if (!fields.complete) analysis.dynamic(node, '*');
}

/** The function gets the whole environment. */
function byFunction(analysis: Analysis, node: SyntaxNode | undefined): void {
  const target = node === undefined ? undefined : evaluate(analysis.program, node);
  const pattern = target?.kind === 'function' ? parameterPattern(target.node, 0) : undefined;
  if (pattern !== undefined) bindPattern(analysis, pattern, environment(VALIDATED));
}
