import { slotsOf } from '../../../src/formats/expressions/template.ts';
import type { ReadScript } from '../../../src/formats/shell/script.ts';
import { entryOf, textIn, type YamlText } from '../../../src/formats/yaml-tree.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import { type ScriptSurroundings, surroundingsOf } from './origin.ts';
import type { ActionsFile, Job, Step } from './workflow.ts';

/** The script of a step, read as the shell reads it. */
export interface StepScript extends ScriptSurroundings {
  readonly job: Job;
  readonly step: Step;
  readonly text: YamlText;
  /** The place of something by where it starts in the script. */
  place(at: number): FileLocation;
}

/** The scripts of a file that a shell of the family of `sh` runs. */
export function scriptsOf(file: ActionsFile, read: ReadScript): readonly StepScript[] {
  return file.jobs.flatMap((job) =>
    job.steps.flatMap((step): StepScript[] => {
      const text = entryOf(step.node, 'run');
      if (text?.kind !== 'text' || text.text === '' || !isShell(file, job, step)) return [];
      return [
        {
          ...surroundingsOf(file, job, step),
          ...{ job, step, text },
          script: read(text.text, slotsOf(text.text)),
          formulas: file.formulas.filter((formula) => formula.text === text),
          place: (at) => ({ file: file.file, ...file.tree.position(text.placeOf(at)) }),
        },
      ];
    }),
  );
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
function isShell(file: ActionsFile, job: Job, step: Step): boolean {
  const defaults = [job.node, file.tree.root].map((node) =>
    textIn(entryOf(entryOf(entryOf(node, 'defaults'), 'run'), 'shell')),
  );
  const shell = [textIn(entryOf(step.node, 'shell')), ...defaults].find((one) => one !== undefined);
  if (shell !== undefined) return /^(?:ba|z|da)?sh\b/.test(shell);
  return !textIn(entryOf(job.node, 'runs-on'))?.startsWith('windows');
}

/**
 * Secrets whose variable a script asks for before it uses it, or that an `if` asks for through `env`.
 */
export function testedNames(
  scripts: readonly StepScript[],
  file: ActionsFile,
): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (expressions: ScriptSurroundings, variable: string) => {
    const node = expressions.env.get(variable);
    for (const formula of expressions.file.formulas)
      if (formula.text === node) formulaNames(formula.slot.text, names);
  };
  for (const script of scripts) for (const name of script.script.tested) add(script, name);
  for (const job of file.jobs) {
    for (const step of job.steps) {
      const around = { ...surroundingsOf(file, job, step), script: EMPTY, formulas: [] };
      const condition = textIn(entryOf(step.node, 'if')) ?? '';
      for (const [, name = ''] of condition.matchAll(/\benv\.([\w-]+)/g)) add(around, name);
    }
  }
  return names;
}

const EMPTY = { commands: [], assigned: [], tested: new Set<string>() };

function formulaNames(text: string, names: Set<string>): void {
  for (const [, name = ''] of text.matchAll(/\b(?:secrets|vars)\.([\w-]+)/gi))
    names.add(name.toUpperCase());
}
