import { onlySlot } from '../../../src/formats/expressions/template.ts';
import { entriesOf, entryOf, textIn, type YamlNode } from '../../../src/formats/yaml-tree.ts';
import type { Context } from '../../types.ts';
import { localWorkflow, type ReadFiles } from './files.ts';
import type { Formula } from './formulas.ts';
import { possibleTexts, type Scope } from './resolve.ts';
import { channelName } from './uses.ts';
import type { ActionsFile, Job } from './workflow.ts';

/** A job that calls a workflow of the same repository. */
export interface Caller {
  readonly file: ActionsFile;
  readonly job: Job;
}

/** Workflows call each other no deeper: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const MAX_CALLS = 10;

/** All workflows of a repository together: who calls whom, and what is known in each. */
export interface Project extends ReadFiles {
  callers(file: ActionsFile): readonly Caller[];
  /** The workflow of the repository that a job calls. */
  called(job: Job): ActionsFile | undefined;
  scope(file: ActionsFile, job: Job | undefined): Scope;
  /**
   * The environments whose secrets a job sees; none where that is not known.
   *
   * @param holds conditions without which what asks would not run
   */
  environments(
    file: ActionsFile,
    job: Job | undefined,
    holds?: ReadonlySet<string>,
  ): readonly string[];
  /** Whether a name that nobody set for this repository is not there in a run of the file. */
  isOwn(file: ActionsFile, channel: string, name: string): boolean;
}

export function makeProject(files: ReadFiles, canonical: Context['canonical']): Project {
  const byFile = new Map(files.workflows.map((one) => [one.file, one] as const));
  const called = (job: Job) => byFile.get(localWorkflow(job.uses ?? '') ?? '');
  const callers = new Map<ActionsFile, Caller[]>();
  for (const file of files.workflows) {
    for (const job of file.jobs) {
      const target = called(job);
      if (target !== undefined)
        callers.set(target, [...(callers.get(target) ?? []), { file, job }]);
    }
  }
  const callersOf = (file: ActionsFile) => callers.get(file) ?? [];
  const scopeAt = (file: ActionsFile, job: Job | undefined, depth: number): Scope => ({
    ...matrixOf(job),
    input: (name) => inputTexts({ file, name, depth, callersOf, scopeAt }),
  });
  const scope = (file: ActionsFile, job: Job | undefined) => scopeAt(file, job, 0);
  return {
    ...files,
    callers: callersOf,
    called,
    scope,
    environments: (file, job, holds) =>
      environmentsOf(file, job, {
        scope: (...at) => ({ ...scope(...at), ...(holds && { holds }) }),
        canonical,
      }),
    isOwn: (file, channel, name) => isOwn({ file, channel, name, callersOf }, 0),
  };
}

function matrixOf(job: Job | undefined): Pick<Scope, 'matrix'> {
  const matrix = entryOf(entryOf(job?.node, 'strategy'), 'matrix');
  return matrix === undefined ? {} : { matrix };
}

interface InputQuestion {
  readonly file: ActionsFile;
  readonly name: string;
  readonly depth: number;
  readonly callersOf: Project['callers'];
  scopeAt(file: ActionsFile, job: Job | undefined, depth: number): Scope;
}

/** Every value an input can have: the choices of a person, and what callers pass. */
function inputTexts(question: InputQuestion): readonly string[] | undefined {
  const { file, name, depth } = question;
  if (depth > MAX_CALLS) return undefined;
  const on = entryOf(file.tree.root, 'on');
  const found: string[] = [];
  for (const trigger of file.triggers) {
    const input = entryOf(entryOf(entryOf(on, trigger), 'inputs'), name);
    const texts =
      trigger === 'workflow_call'
        ? passedTexts(question, textIn(entryOf(input, 'default')))
        : trigger === 'workflow_dispatch'
          ? chosenTexts(input)
          : undefined;
    if (texts === undefined) return undefined;
    found.push(...texts);
  }
  return found.length === 0 ? undefined : found;
}

function chosenTexts(input: YamlNode | undefined): readonly string[] | undefined {
  const options = entryOf(input, 'options');
  if (textIn(entryOf(input, 'type')) !== 'choice' || options?.kind !== 'list') return undefined;
  return options.items.flatMap((item) => textIn(item) ?? []);
}

function passedTexts(
  { file, name, depth, callersOf, scopeAt }: InputQuestion,
  standard: string | undefined,
): readonly string[] | undefined {
  const found: string[] = [];
  const callers = callersOf(file);
  for (const caller of callers) {
    const passed = entryOf(entryOf(caller.job.node, 'with'), name);
    const scope = () => scopeAt(caller.file, caller.job, depth + 1);
    const texts =
      passed === undefined ? standard && [standard] : textsOf(passed, caller.file, scope);
    if (texts === undefined || texts === '') return undefined;
    found.push(...texts);
  }
  return callers.length === 0 ? undefined : found;
}

/** Every text that a value can be: itself, or what its one expression can yield. */
function textsOf(
  node: YamlNode,
  { formulas }: ActionsFile,
  scope: () => Scope,
): readonly string[] | undefined {
  const text = textIn(node);
  if (text === undefined) return undefined;
  const own = formulas.filter((formula) => formula.text === node);
  if (own.length === 0) return [text];
  const formula = wholeFormula(own, text);
  return formula?.expression && possibleTexts(formula.expression, scope());
}

/** The expression that a text is, blanks around it apart. */
function wholeFormula(own: readonly Formula[], text: string): Formula | undefined {
  return onlySlot(text) === undefined ? undefined : own[0];
}

function environmentsOf(
  file: ActionsFile,
  job: Job | undefined,
  project: Pick<Project, 'scope'> & Pick<Context, 'canonical'>,
): readonly string[] {
  if (file.kind === 'action') return [];
  if (job === undefined) return sharedBy(file, project);
  const node = entryOf(job.node, 'environment');
  const name = node?.kind === 'map' ? entryOf(node, 'name') : node;
  if (name === undefined) return [project.canonical('ci')];
  const texts = textsOf(name, file, () => project.scope(file, job)) ?? [];
  return [...new Set(texts.map((text) => project.canonical(text === '' ? 'ci' : text)))].sort();
}

/** What stands above the jobs is evaluated in each of them: known only where they agree. */
function sharedBy(
  file: ActionsFile,
  project: Pick<Project, 'scope'> & Pick<Context, 'canonical'>,
): readonly string[] {
  const each = file.jobs.map((job) => environmentsOf(file, job, project));
  const [first = []] = each;
  return each.every((one) => one.join('\0') === first.join('\0')) ? first : [];
}

interface Ownership {
  readonly file: ActionsFile;
  readonly channel: string;
  readonly name: string;
  readonly callersOf: Project['callers'];
}

/**
 * Secrets of a workflow that others call are theirs to pass; those of a caller that passes all of
 * its own are the repository's. Variables are those of the repository that calls.
 *
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow
 */
function isOwn(question: Ownership, depth: number): boolean {
  const { file, channel, name, callersOf } = question;
  if (!file.triggers.has('workflow_call')) return true;
  if (depth > MAX_CALLS) return false;
  const callers = callersOf(file);
  if (channel !== 'github-secrets') return callers.length > 0 || file.triggers.size > 1;
  if (declaredSecrets(file).has(name) || callers.length === 0) return false;
  return callers.every(
    (caller) =>
      textIn(entryOf(caller.job.node, 'secrets')) === 'inherit' &&
      isOwn({ ...question, file: caller.file }, depth + 1),
  );
}

/** `on.workflow_call.secrets`, by name; true for those that a caller has to pass. */
export function declaredSecrets(file: ActionsFile): ReadonlyMap<string, boolean> {
  const call = entryOf(entryOf(file.tree.root, 'on'), 'workflow_call');
  return new Map(
    entriesOf(entryOf(call, 'secrets')).map(({ key, value }) => [
      channelName(key.text),
      textIn(entryOf(value, 'required')) === 'true',
    ]),
  );
}
