import { entryOf, textIn } from '../../../src/formats/yaml-tree.ts';
import type { Components, DynamicRead, FileLocation, Read } from '../../../src/model/index.ts';
import { HAS } from '../live/lines.ts';
import type { Formula } from './formulas.ts';
import { declaredSecrets, type Project } from './project.ts';
import { conditionsOf, patternOf, possibleTexts } from './resolve.ts';
import { channelName, type Use, usesIn } from './uses.ts';
import type { ActionsFile, Job } from './workflow.ts';

/** What one workflow takes from the secrets and variables of its repository. */
export interface WorkflowReads {
  readonly reads: readonly Read[];
  readonly dynamic: readonly DynamicRead[];
}

interface Site {
  readonly project: Project;
  readonly file: ActionsFile;
  readonly job: Job | undefined;
  readonly formula: Formula;
  readonly component: string;
  /** Names that the workflow asks for before it uses them. */
  readonly tested: ReadonlySet<string>;
}

/**
 * Every secret and variable that a workflow uses.
 *
 * @param tested names that the workflow, or a script in it, asks for before it uses them
 */
export function readsOf(
  project: Project,
  file: ActionsFile,
  components: Components,
  tested: ReadonlySet<string>,
): WorkflowReads {
  const reads: Read[] = [];
  const dynamic: DynamicRead[] = [];
  const component = components.of(file.file).id;
  const all = new Set([...tested, ...testedIn(file)]);
  for (const formula of file.formulas) {
    const job = jobOf(file, formula);
    const site: Site = { project, file, job, formula, component, tested: all };
    const { expression } = formula;
    for (const use of expression === undefined ? [] : usesIn(expression, formula.condition)) {
      const found = namesOf(use, site);
      if (typeof found === 'string') dynamic.push(dynamicRead(use, found, site));
      else reads.push(...found.map((name) => read(use, name, found.length === 1, site)));
    }
  }
  return { reads: reads.filter(isFirst()), dynamic: [...dynamic, ...inherited(file, component)] };
}

/** An alias repeats what stands once. */
function isFirst(): (read: Read) => boolean {
  const seen = new Set<string>();
  return ({ name, channel, place, environments }) => {
    const key = JSON.stringify([name, channel, place, environments]);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** What only tells envparity whether a secret is there changes nothing where that is used. */
function testedIn({ formulas }: ActionsFile): readonly string[] {
  return formulas.flatMap(({ expression, condition, path }) =>
    expression === undefined || path.at(-1)?.startsWith(HAS)
      ? []
      : usesIn(expression, condition).flatMap(({ as, of }) =>
          as === 'tested' && 'name' in of ? [of.name] : [],
        ),
  );
}

function jobOf(file: ActionsFile, { path }: Pick<Formula, 'path'>): Job | undefined {
  if (file.kind === 'action') return file.jobs[0];
  return path[0] === 'jobs' ? file.jobs.find(({ id }) => id === path[1]) : undefined;
}

/** All names that a use can be of, or what is known of a name that nobody can tell. */
function namesOf({ of }: Use, { project, file, job }: Site): readonly string[] | string {
  if ('name' in of) return [of.name];
  if ('everything' in of) return '*';
  const scope = project.scope(file, job);
  const names = possibleTexts(of.key, scope)?.map(channelName);
  return names?.filter((name) => name !== '') ?? channelName(patternOf(of.key, scope));
}

function read(use: Use, name: string, exact: boolean, site: Site): Read {
  const environments = provenEnvironments(use, name, exact, site);
  const needed = needOf(use, name, site);
  return {
    role: 'reads',
    name,
    channel: use.channel,
    component: site.component,
    place: site.formula.place(use.at),
    environments,
    phases: ['run'],
    audience: 'server',
    ...needed,
    ...(use.anyOf !== undefined && { anyOf: use.anyOf }),
    ...(use.branch && { reached: 'branch' as const }),
    setting: 'tool',
  };
}

/** Where it is certain that the name is looked up; none where a caller or a computed name decides. */
function provenEnvironments(
  { channel }: Use,
  name: string,
  exact: boolean,
  { project, file, job, formula }: Site,
): readonly string[] {
  if (!project.isOwn(file, channel, name)) return [];
  const environments = project.environments(file, job, holdingAt(formula, file, job));
  return exact || environments.length === 1 ? environments : [];
}

/** What the `if` of the job and of the step ask for. */
function holdingAt(
  { text, path }: Formula,
  { formulas }: ActionsFile,
  job: Job | undefined,
): ReadonlySet<string> {
  const step =
    path[2] === 'steps' ? job?.steps.findLast(({ node }) => node.at <= text.at) : undefined;
  const guards = [job?.node, step?.node].map((node) => entryOf(node, 'if'));
  return new Set(
    formulas
      .filter((formula) => guards.includes(formula.text))
      .flatMap(({ expression }) => (expression === undefined ? [] : conditionsOf(expression))),
  );
}

type Needed = Pick<Read, 'need' | 'certainty' | 'unchecked'>;

function needOf(
  { as, channel }: Use,
  name: string,
  { formula, job, tested, project }: Site,
): Needed {
  if (as === 'defaulted') return { need: 'defaulted', certainty: 'proved' };
  const [, , key, secret = ''] = formula.path;
  if (key === 'secrets' && job?.uses !== undefined && as === 'value') {
    const called = project.called(job);
    const required = called && declaredSecrets(called).get(channelName(secret));
    if (required === true) return { need: 'required', certainty: 'asserted' };
    if (required === false) return { need: 'optional', certainty: 'proved' };
  }
  const unchecked = as === 'value' && !tested.has(name) && !isRemark(formula);
  const given = name === 'GITHUB_TOKEN' && channel === 'github-secrets';
  return {
    need: 'optional',
    certainty: 'proved',
    ...(unchecked && !given && { unchecked: true as const }),
  };
}

/** It stands in a comment of a script: GitHub fills it in, and nothing comes of it. */
function isRemark({ text: { text }, slot, path }: Formula): boolean {
  if (path.at(-1) !== 'run') return false;
  const line = text.lastIndexOf('\n', slot.from) + 1;
  return text.slice(line, slot.from).trimStart().startsWith('#');
}

function dynamicRead({ channel, at }: Use, pattern: string, site: Site): DynamicRead {
  const { component, formula } = site;
  const place = formula.place(at);
  return { fact: 'dynamic-read', channel, component, place, pattern, setting: 'tool' };
}

/** A workflow of another repository that gets all secrets may use any of them. */
function inherited(file: ActionsFile, component: string): readonly DynamicRead[] {
  return file.jobs.flatMap(({ node, uses }) => {
    const secrets = entryOf(node, 'secrets');
    if (secrets === undefined || textIn(secrets) !== 'inherit' || uses?.startsWith('./')) return [];
    const place: FileLocation = { file: file.file, ...file.tree.position(secrets.at) };
    const all = { channel: 'github-secrets', component, place, pattern: '*' } as const;
    return [{ fact: 'dynamic-read', ...all, setting: 'tool' }];
  });
}
