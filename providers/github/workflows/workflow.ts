import type { ParseExpression } from '../../../src/formats/expressions/parse.ts';
import {
  entriesOf,
  entryOf,
  itemsOf,
  textIn,
  type YamlEntry,
  type YamlNode,
  type YamlTree,
} from '../../../src/formats/yaml-tree.ts';
import type { FileKind } from './contexts.ts';
import { type Formula, formulasOf } from './formulas.ts';

/** A workflow or an action of the repository. */
export interface ActionsFile {
  readonly kind: FileKind;
  readonly file: string;
  readonly tree: YamlTree;
  readonly formulas: readonly Formula[];
  /** Names of `on`. */
  readonly triggers: ReadonlySet<string>;
  /** Empty for an action, whose steps are those of one job without a name. */
  readonly env: readonly YamlEntry[];
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  readonly node: YamlNode | undefined;
  readonly env: readonly YamlEntry[];
  readonly steps: readonly Step[];
  /** The workflow that it calls. */
  readonly uses?: string;
  readonly guarded: boolean;
  /** `defaults.run.working-directory`, the workflow's included. */
  readonly folder?: string;
}

export interface Step {
  readonly node: YamlNode;
  /** The id or the number, counting from 1. */
  readonly label: string;
  readonly index: number;
  readonly env: readonly YamlEntry[];
  readonly guarded: boolean;
  readonly uses?: string;
  readonly folder?: string;
}

/** The structure of a file, whatever in it is no workflow left out. */
export function readActionsFile(
  file: string,
  kind: FileKind,
  tree: YamlTree,
  parse: ParseExpression,
): ActionsFile {
  const { root } = tree;
  const formulas = [...formulasOf(file, tree, parse)];
  const rest = { kind, file, tree, formulas };
  if (kind === 'action') {
    const runs = entryOf(root, 'runs');
    const steps = stepsOf(entryOf(runs, 'steps'));
    const job: Job = { id: '', node: runs, env: [], steps, guarded: false };
    return { ...rest, triggers: new Set(), env: [], jobs: [job] };
  }
  const folder = folderOf(root);
  return {
    ...rest,
    triggers: triggersOf(entryOf(root, 'on')),
    env: entriesOf(entryOf(root, 'env')),
    jobs: entriesOf(entryOf(root, 'jobs')).map(({ key, value }) => jobOf(key.text, value, folder)),
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on */
function triggersOf(on: YamlNode | undefined): ReadonlySet<string> {
  if (on?.kind === 'text') return new Set([on.text]);
  const listed = itemsOf(on).flatMap((item) => textIn(item) ?? []);
  return new Set([...listed, ...entriesOf(on).map(({ key }) => key.text)]);
}

function jobOf(id: string, node: YamlNode, outer: string | undefined): Job {
  const uses = textIn(entryOf(node, 'uses'));
  const folder = folderOf(node) ?? outer;
  return {
    id,
    node,
    env: entriesOf(entryOf(node, 'env')),
    steps: stepsOf(entryOf(node, 'steps')),
    guarded: entryOf(node, 'if') !== undefined,
    ...(uses !== undefined && { uses }),
    ...(folder !== undefined && { folder }),
  };
}

function stepsOf(steps: YamlNode | undefined): readonly Step[] {
  return itemsOf(steps).map((node, index) => {
    const uses = textIn(entryOf(node, 'uses'));
    const folder = textIn(entryOf(node, 'working-directory'));
    return {
      node,
      index,
      label: textIn(entryOf(node, 'id')) ?? String(index + 1),
      env: entriesOf(entryOf(node, 'env')),
      guarded: entryOf(node, 'if') !== undefined,
      ...(uses !== undefined && { uses }),
      ...(folder !== undefined && { folder }),
    };
  });
}

function folderOf(node: YamlNode): string | undefined {
  const run = entryOf(entryOf(node, 'defaults'), 'run');
  return textIn(entryOf(run, 'working-directory'));
}
