/** What GitHub lets an expression see at one place of a file. */
export interface Position {
  /** The key as GitHub's documentation writes it, for messages. */
  readonly key: string;
  readonly contexts: ReadonlySet<string>;
}

interface Row {
  readonly path: readonly string[];
  readonly position: Position;
}

const TOP = 'github inputs vars';
const JOB = `${TOP} needs strategy matrix`;
const RUNNER = `${JOB} steps job runner env`;
const STEP = `${RUNNER} secrets`;
const ACTION = 'github inputs strategy matrix steps job runner env';

/**
 * `*` is any key, `[]` any item of a list; all below a row is like the row. The last row that fits counts.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability
 */
const WORKFLOW = rows([
  ['on.workflow_call.inputs.*.default', TOP],
  ['on.workflow_call.outputs.*.value', `${TOP} jobs`],
  ['run-name', TOP],
  ['env', `${TOP} secrets`],
  ['concurrency', TOP],
  ['jobs.*.if', `${TOP} needs`],
  ['jobs.*.strategy', `${TOP} needs`],
  ['jobs.*.name', JOB],
  ['jobs.*.runs-on', JOB],
  ['jobs.*.timeout-minutes', JOB],
  ['jobs.*.cancel-timeout-minutes', JOB],
  ['jobs.*.continue-on-error', JOB],
  ['jobs.*.concurrency', JOB],
  ['jobs.*.container', JOB],
  ['jobs.*.container.env.*', STEP],
  ['jobs.*.container.credentials', `${TOP} secrets env`],
  ['jobs.*.services', JOB],
  ['jobs.*.services.*.env.*', STEP],
  ['jobs.*.services.*.credentials', `${TOP} secrets env`],
  ['jobs.*.env', `${JOB} secrets`],
  ['jobs.*.environment', JOB],
  ['jobs.*.environment.url', RUNNER],
  ['jobs.*.outputs.*', STEP],
  ['jobs.*.defaults.run', `${JOB} env`],
  ['jobs.*.snapshot.if', JOB],
  ['jobs.*.with.*', JOB],
  ['jobs.*.secrets.*', `${JOB} secrets`],
  ['jobs.*.steps.[].if', RUNNER],
  ['jobs.*.steps.[].name', STEP],
  ['jobs.*.steps.[].timeout-minutes', STEP],
  ['jobs.*.steps.[].continue-on-error', STEP],
  ['jobs.*.steps.[].run', STEP],
  ['jobs.*.steps.[].working-directory', STEP],
  ['jobs.*.steps.[].env', STEP],
  ['jobs.*.steps.[].with', STEP],
]);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
const ACTION_FILE = rows([
  ['inputs.*.default', 'github strategy matrix job runner'],
  ['outputs.*.value', 'github strategy matrix steps inputs job runner env'],
  ['runs.pre-if', ACTION.replace(' steps', '')],
  ['runs.post-if', ACTION.replace(' steps', '')],
  ['runs.env', 'inputs'],
  ['runs.args', 'inputs'],
  ['runs.steps.[].if', ACTION],
  ['runs.steps.[].name', ACTION],
  ['runs.steps.[].run', ACTION],
  ['runs.steps.[].env', ACTION],
  ['runs.steps.[].with', ACTION],
  ['runs.steps.[].working-directory', ACTION],
  ['runs.steps.[].continue-on-error', ACTION],
  ['runs.steps.[].shell', ACTION],
]);

/** Every context there is; a name that is none of them is too new to judge. */
export const CONTEXTS: ReadonlySet<string> = new Set(`${STEP} jobs`.split(' '));

export type FileKind = 'workflow' | 'action';

/** What an expression may see at a path; `undefined` where nothing is known of the place. */
export function positionOf(kind: FileKind, path: readonly string[]): Position | undefined {
  const table = kind === 'workflow' ? WORKFLOW : ACTION_FILE;
  return table.findLast((row) => row.path.every((part, at) => fits(part, path[at])))?.position;
}

/** Whether the text at a path is an expression even without `${{ }}`. */
export function isCondition(path: readonly string[]): boolean {
  const [top, , third] = path;
  const last = path.at(-1);
  if (top === 'runs' && path.length === 2) return last === 'pre-if' || last === 'post-if';
  if (last !== 'if') return false;
  if (top === 'runs') return path.length === 4;
  if (top !== 'jobs') return false;
  return path.length === 3 || (path.length === 5 && third === 'steps') || third === 'snapshot';
}

function fits(part: string, given: string | undefined): boolean {
  return part === given || (part === '*' && given !== undefined && given !== '[]');
}

function rows(table: readonly (readonly [string, string])[]): readonly Row[] {
  return table.map(([key, contexts]) => ({
    path: key.split('.'),
    position: { key: keyName(key), contexts: new Set(contexts.split(' ')) },
  }));
}

function keyName(key: string): string {
  return key
    .replace('jobs.*', 'jobs.<job_id>')
    .replace('services.*', 'services.<service_id>')
    .replace('.[]', '')
    .replace(/\.\*(?=\.|$)/g, '.<name>');
}
