import {
  type Draft,
  isFileLocation,
  type Read,
  type StrictTask,
  type Supply,
  type Variable,
} from '../model/index.ts';
import { isNeverShipped, isToSet, otherReads } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** A task of Turborepo reads a variable that it does not declare, and so does not get. */
export const undeclaredInTurbo: Rule = {
  id: 'undeclared-in-turbo',
  severity: 'warning',
  title: 'A task of Turborepo reads a variable that turbo.json keeps from it',
  onByDefault: false,
  *check(view) {
    for (const task of view.matrix.facts) {
      if (task.fact !== 'strict-task') continue;
      if (!view.matrix.components.includes(task.component)) continue;
      for (const variable of view.matrix.variables(task.component)) {
        if (!isToSet(view, variable) || isNeverShipped(view, variable)) continue;
        if (isPassed(task, variable.name)) continue;
        const read = readInTask(view, task, variable);
        // Of alternatives, one that gets there is enough.
        if (read === undefined || read.anyOf?.some((other) => isPassed(task, other))) continue;
        yield draft(task, variable, read);
      }
    }
  },
};

function draft(task: StrictTask, { name, reads }: Variable, read: Read): Draft {
  const { file } = task.place;
  const others = otherReads(reads.filter(isDuring(task)), read).related ?? [];
  return {
    name,
    component: task.component,
    message: `${name} is read in the task ${task.task} of ${task.component} and does not get there: ${file} does not declare it`,
    location: read.place,
    related: [{ location: task.place, message: 'declares what the task gets' }, ...others],
    remedy: {
      text: `Add ${name} to \`env\` of ${task.task} in ${file}, or to \`passThroughEnv\` if what it makes does not depend on the value`,
    },
    subject: task.task,
    group: `undeclared-in-turbo ${file}`,
    severity: read.need === 'required' ? 'warning' : 'info',
  };
}

/** Configuration of tools that work on a database, which a build does not load. */
const NOT_BUILDING = /(?:^|\/)(?:drizzle|prisma|knexfile|ormconfig)[\w.-]*\.[cm]?[jt]s$/;

function isDuring({ phase, component }: StrictTask): (read: Read) => boolean {
  return ({ phases, setting, audience, place, ...read }) => {
    if (!phases.includes(phase) || setting !== 'source' || NOT_BUILDING.test(place.file))
      return false;
    // What configures the build of another package runs in that package's own task.
    const configures = phases.length === 1 && phase === 'build' && audience === 'server';
    return read.component === component || !configures;
  };
}

/** The read that a value is kept from, in some environment; nothing where the task has one all the same. */
function readInTask(view: View, task: StrictTask, variable: Variable): Read | undefined {
  const read = mainRead(variable.reads.filter(isDuring(task)));
  if (read === undefined) return undefined;
  return view.deployed.some((one) => isKept(view, task, variable.name, read, one))
    ? read
    : undefined;
}

/**
 * Whether a value is kept from the task: one that is set outside, or one that a deployment must have
 * from somewhere. What the task itself loads, from dotenv files or in its own script, it has.
 */
function isKept(
  view: View,
  task: StrictTask,
  name: string,
  read: Read,
  environment: string,
): boolean {
  const { state, supplies, winner } = view.matrix.cell(name, environment, task.component);
  const manifest = view.components.get(task.component)?.manifest;
  if (supplies.some((supply) => isInside(supply, manifest))) return false;
  if (state === 'set') return winner?.injected !== true;
  return state === 'unknown' && read.need === 'required';
}

const DOTENV = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.dev\.vars[^/]*)$/;

function isInside({ place }: Supply, manifest: string | undefined): boolean {
  return isFileLocation(place) && (place.file === manifest || DOTENV.test(place.file));
}

function isPassed({ passed }: StrictTask, name: string): boolean {
  return passed.some(({ include, exclude }) => fits(include, name) && !fits(exclude, name));
}

function fits(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => matches(pattern, name));
}

/** `*` stands for any text; a name has neither a star nor an escape: https://turborepo.com/docs/reference/configuration#wildcards */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
