import { posix } from 'node:path';
import type { Command } from '../../../src/formats/shell/script.ts';
import type { Component, Components } from '../../../src/model/index.ts';
import type { ComponentOf } from './env.ts';
import { textOfPart } from './origin.ts';
import type { StepScript } from './scripts.ts';
import type { Job, Step } from './workflow.ts';

/** Options by which package managers and task runners are told for which package to work. */
const FILTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pnpm', ['--filter', '-F', '-C', '--dir']],
  ['turbo', ['--filter', '-F', '--cwd']],
  ['npm', ['--workspace', '-w', '--prefix']],
  ['yarn', ['workspace', '--cwd']],
  ['bun', ['--filter', '--cwd']],
  ['lerna', ['--scope']],
  ['nx', ['--projects', '-p']],
]);

/** Tells whose code a step runs, by its folder and by the packages that its commands name. */
export function makeComponentOf(
  components: Components,
  scripts: readonly StepScript[],
): ComponentOf {
  const byName = new Map(components.all.flatMap((one) => (one.name ? [[one.name, one]] : [])));
  const ofStep = (job: Job, step: Step) =>
    only(
      scripts
        .filter((script) => script.step === step)
        .flatMap(({ script }) => script.commands)
        .map((command) => componentOfCommand(command, components, byName)),
    ) ?? componentIn(step.folder ?? job.folder, components);
  return (job, step) => {
    if (step !== undefined) return ofStep(job, step);
    const running = job.steps.filter((one) => scripts.some((script) => script.step === one));
    return only(running.map((one) => ofStep(job, one)));
  };
}

/** The one component that all agree on. */
function only(ids: readonly (string | undefined)[]): string | undefined {
  const [first] = ids;
  return ids.every((id) => id === first) ? first : undefined;
}

/** The component of a folder below the root: what runs in the root may be anything's. */
function componentIn(folder: string | undefined, components: Components): string | undefined {
  if (folder === undefined || folder.includes('${' + '{')) return undefined;
  const path = posix.normalize(folder).replace(/\/$/, '');
  if (path === '.' || path.startsWith('..') || path.startsWith('/')) return undefined;
  const { id } = components.of(`${path}/x`);
  return id === '.' ? undefined : id;
}

function componentOfCommand(
  { words }: Command,
  components: Components,
  byName: ReadonlyMap<string, Component>,
): string | undefined {
  const texts = words.map((word) => word.map(textOfPart).join(''));
  const programs = texts.filter((text) => FILTERS.has(text));
  for (const option of programs.flatMap((program) => FILTERS.get(program) ?? [])) {
    const value = optionValue(texts, option)?.replace(/^(?:\.{3}|\.\/|\^)+|(?:\.{3}|\^)+$/g, '');
    if (value === undefined) continue;
    return byName.get(value)?.id ?? components.get(value)?.id;
  }
  return undefined;
}

/** `--option value` and `--option=value`. */
function optionValue(texts: readonly string[], option: string): string | undefined {
  for (const [at, text] of texts.entries()) {
    if (text === option) return texts[at + 1];
    if (text.startsWith(`${option}=`)) return text.slice(option.length + 1);
  }
  return undefined;
}
