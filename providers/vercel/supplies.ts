import type { Location, Supply, ValueInfo } from '../../src/model/index.ts';
import type { Context } from '../types.ts';
import type { Entry } from './entries.ts';
import type { View } from './views.ts';

/** Of two that set a name, the higher wins: what is for one branch, what is for the project, what the team shares. */
const LAYER = { shared: 1, project: 2, branch: 3 } as const;

/** Where a project's variables go. */
export interface Where {
  readonly component?: string;
  readonly place: Extract<Location, { readonly source: string }>;
}

/** What one variable of a project supplies to one environment; nothing where it does not get there. */
export function supplyOf(
  entry: Entry,
  view: View,
  { component, place }: Where,
  describe: Context['describe'],
): Supply | undefined {
  if (!reaches(entry, view)) return undefined;
  const { name, branch, updatedAt } = entry;
  if (branch !== undefined && view.branch !== undefined && branch !== view.branch) return undefined;
  const when = conditionOf(entry, view);
  return {
    role: 'supplies',
    name,
    channel: 'process',
    environment: view.environment,
    ...(component === undefined ? {} : { component }),
    phases: ['build', 'run'],
    value: infoOf(entry, view, describe),
    place,
    layer: entry.shared ? LAYER.shared : branch === undefined ? LAYER.project : LAYER.branch,
    ...(when === undefined ? {} : { when }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(entry.managed ? { injected: true } : {}),
  };
}

function reaches({ targets, custom, everyCustom }: Entry, view: View): boolean {
  if (view.custom === undefined) return targets.has(view.target);
  return everyCustom || custom.has(view.custom);
}

/** What else must be so; https://vercel.com/docs/cli/env for how development gets them. */
function conditionOf({ branch }: Entry, view: View): string | undefined {
  if (branch !== undefined && view.branch === undefined) return `the branch is ${branch}`;
  if (view.target === 'development' && !view.asked)
    return '`vercel env pull` or `vercel dev` brings it from Vercel';
  return undefined;
}

function infoOf({ name, value }: Entry, view: View, describe: Context['describe']): ValueInfo {
  return value === undefined ? { kind: 'hidden' } : describe(name, value, view.environment);
}
