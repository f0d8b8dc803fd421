import { posix } from 'node:path';
import { loadExpressions, type ParseExpression } from '../../../src/formats/expressions/parse.ts';
import { readYamlTree } from '../../../src/formats/yaml-tree.ts';
import type { Problem } from '../../../src/model/index.ts';
import { type FileContent, oncePerFile } from '../../../src/tree/once.ts';
import type { Tree, TreeFile } from '../../../src/tree/types.ts';
import type { FileKind } from './contexts.ts';
import { type ActionsFile, readActionsFile } from './workflow.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#about-yaml-syntax-for-workflows */
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
const ACTION_NAMES = ['action.yml', 'action.yaml'];
/** GitHub refuses larger workflows; none that people write comes near. */
const LARGEST = 1024 * 1024;

export interface ReadFiles {
  readonly workflows: readonly ActionsFile[];
  readonly actions: readonly ActionsFile[];
  readonly problems: readonly Problem[];
}

export function findWorkflows(tree: Tree): readonly TreeFile[] {
  return tree.files.filter(({ path }) => WORKFLOW.test(path));
}

/** Reads every workflow, and the actions of the repository that they use. */
export async function readFiles(tree: Tree): Promise<ReadFiles> {
  const parse = await loadExpressions();
  const problems: Problem[] = [];
  const read = (file: string, kind: FileKind): ActionsFile[] => {
    const found = (kind === 'workflow' ? workflowIn : actionIn)(tree, file, parse);
    problems.push(...found.problems);
    return [...found.files];
  };
  const workflows = findWorkflows(tree).flatMap(({ path }) => read(path, 'workflow'));
  return { workflows, actions: usedActions(tree, workflows, read), problems };
}

interface ReadFile {
  readonly files: readonly ActionsFile[];
  readonly problems: readonly Problem[];
}

const workflowIn = oncePerFile((file, parse: ParseExpression) => readFile('workflow', file, parse));
const actionIn = oncePerFile((file, parse: ParseExpression) => readFile('action', file, parse));

function readFile(kind: FileKind, { path, text }: FileContent, parse: ParseExpression): ReadFile {
  const content = text();
  if (content === undefined) return { files: [], problems: [] };
  const document = content.length > LARGEST ? undefined : readYamlTree(content);
  if (document === undefined) return { files: [], problems: [unreadable(path, 1, 1)] };
  const { mistake } = document;
  return {
    files: [readActionsFile(path, kind, document, parse)],
    problems: mistake === undefined ? [] : [unreadable(path, mistake.line, mistake.column)],
  };
}

function unreadable(file: string, line: number, column: number): Problem {
  return {
    code: 'workflow-unreadable',
    message: `${file} is not YAML that GitHub would run`,
    place: { file, line, column },
  };
}

/** Actions named by `uses: ./folder`, and those that such actions use. */
function usedActions(
  tree: Tree,
  workflows: readonly ActionsFile[],
  read: (file: string, kind: FileKind) => ActionsFile[],
): readonly ActionsFile[] {
  const found = new Map<string, readonly ActionsFile[]>();
  const open = [...workflows];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { uses } of next.jobs.flatMap(({ steps }) => steps)) {
      const path = uses === undefined ? undefined : localAction(tree, uses);
      if (path === undefined || found.has(path)) continue;
      const files = read(path, 'action');
      found.set(path, files);
      open.push(...files);
    }
  }
  return [...found.values()].flat();
}

/** The file of an action of this repository: its path is from the root, wherever it is used. */
function localAction(tree: Tree, uses: string): string | undefined {
  if (!uses.startsWith('./')) return undefined;
  const folder = posix.normalize(uses);
  if (folder.startsWith('..')) return undefined;
  return ACTION_NAMES.map((name) => posix.join(folder, name)).find((path) => tree.has(path));
}

/** The file of a workflow of this repository that a job calls. */
export function localWorkflow(uses: string): string | undefined {
  if (!uses.startsWith('./')) return undefined;
  const path = posix.normalize(uses);
  return WORKFLOW.test(path) ? path : undefined;
}
