import { slotsOf } from '../../../src/formats/expressions/template.ts';
import type { ReadScript, Script } from '../../../src/formats/shell/script.ts';
import { entryOf, textIn, type YamlText } from '../../../src/formats/yaml-tree.ts';
import type { FileLocation } from '../../../src/model/index.ts';
import { actionOf, PROGRAMS } from './deploys/table.ts';
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

/** What a script has to have in it to tell anything: most install and test, and say nothing here. */
const TELLING = new RegExp(
  `${PROGRAMS.source}|GITHUB_ENV|--(?:filter|workspace|scope|projects|cwd|dir|prefix)|\\s-[FCw]\\s|\\bworkspace\\s`,
);
/** It asks for a variable, as `[ -z "$A" ]` and `${A:-b}` do. */
const ASKING = /\s-[zn]\s|\$\{\w+:?[-=?+]/;
const FED = /\$\{\{.*\b(?:secrets|vars)\b/i;
const NO_SCRIPT: Script = { commands: [], assigned: [], tested: new Set() };

/** Whether some script has to be read at all, for which a grammar has to be loaded. */
export function hasScripts(files: readonly ActionsFile[]): boolean {
  return files.some((file) =>
    file.jobs.some((job) =>
      job.steps.some((step) => {
        const text = textIn(entryOf(step.node, 'run')) ?? '';
        return isTelling(text, file, job, step) || actionOf(step.uses ?? '')?.command !== undefined;
      }),
    ),
  );
}

function isTelling(text: string, file: ActionsFile, job: Job, step: Step): boolean {
  if (TELLING.test(text)) return true;
  if (!ASKING.test(text)) return false;
  const { env } = surroundingsOf(file, job, step);
  for (const [name, value] of env)
    if (value.kind === 'text' && FED.test(value.text) && text.includes(name)) return true;
  return false;
}

const known = new WeakMap<ActionsFile, readonly StepScript[]>();

/** The scripts of a file that a shell of the family of `sh` runs; the same file stands in several trees. */
export function scriptsOf(file: ActionsFile, read: ReadScript): readonly StepScript[] {
  const scripts = known.get(file) ?? readScripts(file, read);
  known.set(file, scripts);
  return scripts;
}

function readScripts(file: ActionsFile, read: ReadScript): readonly StepScript[] {
  return file.jobs.flatMap((job) =>
    job.steps.flatMap((step): StepScript[] => {
      const text = entryOf(step.node, 'run');
      if (text?.kind !== 'text' || text.text === '' || !isShell(file, job, step)) return [];
      return [
        {
          ...surroundingsOf(file, job, step),
          ...{ job, step, text },
          script: isTelling(text.text, file, job, step)
            ? read(text.text, slotsOf(text.text))
            : NO_SCRIPT,
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
      const around = { ...surroundingsOf(file, job, step), script: NO_SCRIPT, formulas: [] };
      const condition = textIn(entryOf(step.node, 'if')) ?? '';
      for (const [, name = ''] of condition.matchAll(/\benv\.([\w-]+)/g)) add(around, name);
    }
  }
  return names;
}

function formulaNames(text: string, names: Set<string>): void {
  for (const [, name = ''] of text.matchAll(/\b(?:secrets|vars)\.([\w-]+)/gi))
    names.add(name.toUpperCase());
}
