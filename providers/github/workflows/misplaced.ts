import { type Expression, partsOf } from '../../../src/formats/expressions/ast.ts';
import type { Components, MisplacedContext } from '../../../src/model/index.ts';
import { CONTEXTS, positionOf } from './contexts.ts';
import type { ActionsFile } from './workflow.ts';

/** Every use of a context at a place where GitHub has none of it: it refuses the whole file. */
export function* misplacedIn(
  file: ActionsFile,
  components: Components,
): Generator<MisplacedContext> {
  const component = components.of(file.file).id;
  for (const { path, expression, place } of file.formulas) {
    const position = expression && positionOf(file.kind, path);
    if (expression === undefined || position === undefined) continue;
    for (const { name, at } of rootsIn(expression)) {
      if (!CONTEXTS.has(name) || position.contexts.has(name)) continue;
      const where = { component, place: place(at), key: position.key, in: file.kind };
      yield { fact: 'misplaced-context', context: name, ...where };
    }
  }
}

function* rootsIn(expression: Expression): Generator<Expression & { kind: 'root' }> {
  if (expression.kind === 'root') yield expression;
  for (const part of partsOf(expression)) yield* rootsIn(part);
}
