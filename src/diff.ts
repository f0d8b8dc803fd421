import { openTree } from './check.ts';
import { canonical } from './config/environments.ts';
import { type InspectOptions, inspect } from './inspect.ts';
import type { Cell, ComparedRow, Comparison, OpenEnvironment } from './model/index.ts';
import { namesIn } from './names.ts';
import type { View } from './rules/view.ts';
import { sameValue } from './values/same.ts';

export interface DiffOptions extends Omit<InspectOptions, 'environments'> {
  readonly root: string;
  readonly left: string;
  readonly right: string;
}

/**
 * Compares two environments name by name: what the deployed code reads, and what is set in either.
 *
 * @throws UserError `unknown-environment`, `no-such-folder`, `not-a-folder`
 */
export async function diff(options: DiffOptions): Promise<Comparison> {
  const { config } = options;
  const [left, right] = [canonical(options.left, config), canonical(options.right, config)];
  const tree = await openTree(options);
  const { view, collected, problems } = await inspect(tree, {
    ...options,
    environments: [left, right],
  });
  const rows = view.matrix.components.flatMap((component) =>
    namesIn(view, component, [left, right]).map((name) => {
      const cells = {
        left: view.matrix.cell(name, left, component),
        right: view.matrix.cell(name, right, component),
      };
      return { name, component, ...cells, kind: kindOf(cells.left, cells.right) };
    }),
  );
  const open = openOf(view, [left, right]);
  return {
    schemaVersion: 1,
    left,
    right,
    rows: rows.filter(isTelling),
    ...(open.length > 0 && { open }),
    problems: [...collected.flatMap(({ snapshot }) => snapshot.problems), ...problems],
  };
}

function kindOf(left: Cell, right: Cell): ComparedRow['kind'] {
  if (left.state === 'unknown' || right.state === 'unknown') return 'unknown';
  if (left.state === 'absent') return 'only-right';
  if (right.state === 'absent') return 'only-left';
  const sameness = sameValue(left.winner?.value, right.winner?.value);
  return sameness === 'unknown' ? 'set' : sameness;
}

/** What is set in neither tells of no difference. */
function isTelling({ left, right }: ComparedRow): boolean {
  return left.state !== 'absent' || right.state !== 'absent';
}

/** Where a name that nobody saw may be set all the same: no variable has an empty name. */
function openOf({ matrix }: View, environments: readonly string[]): OpenEnvironment[] {
  return environments.flatMap((environment) => {
    const cells = matrix.components.map((component) => matrix.cell('', environment, component));
    const blind = cells.find(({ state }) => state === 'unknown');
    return blind === undefined
      ? []
      : [{ environment, why: blind.why ?? '', mend: blind.mend ?? '' }];
  });
}
