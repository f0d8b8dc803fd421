import { openTree } from './check.ts';
import { nearest } from './config/nearest.ts';
import { repeated } from './config/repeat.ts';
import { UserError } from './errors.ts';
import { type InspectOptions, inspect } from './inspect.ts';
import { judge } from './judge.ts';
import { consumersOf } from './matrix/consumers.ts';
import type { Cell, ExplainedVariable, Explanation, Finding, Read } from './model/index.ts';
import { explainedRule } from './rules/explained.ts';
import { rules } from './rules/index.ts';
import { isConfused } from './rules/shared.ts';
import type { View } from './rules/view.ts';
import { isKnob, isWellKnown } from './wellknown/index.ts';

export interface ExplainOptions extends InspectOptions {
  readonly root: string;
  /** The name of a variable, or the id of a rule. */
  readonly subject: string;
}

/**
 * Tells all that is known of a variable, or what a rule finds.
 *
 * @throws UserError `unknown-subject` with the nearest name, `no-such-folder`, `not-a-folder`
 */
export async function explain(options: ExplainOptions): Promise<Explanation> {
  const { subject } = options;
  const rule = explainedRule(subject);
  if (rule !== undefined) return { schemaVersion: 1, subject, variables: [], rule };
  const { view } = await inspect(await openTree(options), options);
  const findings = judge(view, options.config.rules);
  const variables = [
    ...view.matrix.components.flatMap((component) => explainIn(view, subject, component, findings)),
    ...view.matrix.channels.flatMap((channel) => explainOn(channel, view, subject, findings)),
  ];
  if (variables.length === 0) throw unknown(subject, view);
  return { schemaVersion: 1, subject, variables };
}

function explainIn(
  view: View,
  name: string,
  component: string,
  all: readonly Finding[],
): ExplainedVariable[] {
  const variable = view.matrix.variable(name, component);
  const reads = view.matrix
    .readsOf(name)
    .filter((read) => consumersOf(read, view.components).includes(component));
  const declarations = view.matrix
    .declarations(component)
    .filter((declared) => declared.name === name);
  const cells = view.matrix
    .environmentsOf(component)
    .map((environment) => view.matrix.cell(name, environment, component));
  if (reads.length + declarations.length === 0 && cells.every(isUnheardOf)) return [];
  const findings = all.filter(
    (finding) =>
      finding.name === name &&
      (finding.component === component || (variable !== undefined && isOfLine(finding, cells))),
  );
  const known = { name, component, reads, declarations, cells, findings };
  const verdict = findings[0]?.message ?? silence(view, known);
  if (variable === undefined) return [{ ...known, verdict }];
  return [{ ...known, need: variable.need, verdict }];
}

/** A finding about a line names one of the components that get it. */
function isOfLine({ location }: Finding, cells: readonly Cell[]): boolean {
  return cells.some(({ winner }) => winner !== undefined && winner.place === location);
}

/** What is known of a name of another channel, such as a secret: its places are where it is used or held. */
function explainOn(
  channel: string,
  { matrix }: View,
  name: string,
  all: readonly Finding[],
): ExplainedVariable[] {
  const reads = matrix.readsFrom(channel).filter((read) => read.name === name);
  const supplies = matrix.suppliesOn(channel).filter((supply) => supply.name === name);
  if (reads.length + supplies.length === 0) return [];
  const component = reads[0]?.component ?? supplies[0]?.component ?? '.';
  const environments = new Set([
    ...supplies.map(({ environment }) => environment),
    ...reads.flatMap((read) => read.environments ?? []),
  ]);
  const cells = [...environments]
    .sort()
    .map((environment) => matrix.cell(name, environment, component, channel));
  const findings = all.filter((finding) => finding.name === name && isAbout(finding, reads));
  const verdict = findings[0]?.message ?? silenceOn(cells);
  return [{ name, channel, component, reads, declarations: [], cells, findings, verdict }];
}

/** A finding on another channel points at the read. */
function isAbout({ location }: Finding, reads: readonly Read[]): boolean {
  return reads.some(({ place }) => place === location);
}

function silenceOn(cells: readonly Cell[]): string {
  const dark = cells.filter(({ state }) => state === 'unknown');
  if (dark.length === 0) return 'No finding.';
  const where = dark.map(({ environment }) => environment).join(' and ');
  return `No finding: nobody could look whether ${where} ${dark.length === 1 ? 'holds' : 'hold'} it.`;
}

function isUnheardOf({ supplies }: Cell): boolean {
  return supplies.length === 0;
}

/** Why nothing is reported. */
function silence(
  view: View,
  { name, component, cells, reads }: Omit<ExplainedVariable, 'verdict'>,
): string {
  const setter = isWellKnown(name);
  if (setter !== undefined) return `No finding: it is set by ${setter.by}.`;
  const knob = isKnob(name);
  if (knob !== undefined) return `No finding: it only tunes ${knob.of}.`;
  if (isConfused(view, name, component)) return 'No finding of its own: see `misspelled`.';
  const variable = view.matrix.variable(name, component);
  if (variable === undefined) return unread(view, name, component, reads);
  const dark = cells
    .filter(({ state }) => state === 'unknown')
    .map(({ environment }) => environment);
  if (variable.need === 'required' && dark.length > 0) {
    return `No finding: it is needed, and nobody could look whether ${dark.join(' and ')} ${dark.length === 1 ? 'holds' : 'hold'} it.`;
  }
  if (variable.need === 'required') return 'No finding: it is needed, and it is set.';
  if (variable.need === 'defaulted') return 'No finding: the code has a default.';
  return 'No finding: the code goes on without it.';
}

function unread(view: View, name: string, component: string, reads: readonly Read[]): string {
  const mention = view.mention(name);
  if (mention !== undefined) {
    return `No finding: no reader saw it read, but ${mention.file} mentions it on line ${mention.line}.`;
  }
  if (reads.length > 0) return 'No finding: it is read, but not by deployed code.';
  if (view.matrix.readsOf(name).length > 0) return 'No finding: only other components read it.';
  const { complete, why } = view.matrix.readCoverage(component);
  if (complete) return 'No finding.';
  return `No finding: nothing is seen to read it, but not all is known, because ${why ?? 'not all code was read'}.`;
}

function unknown(subject: string, { matrix }: View): UserError {
  const names = matrix.components.flatMap((component) => [
    ...matrix.variables(component).map(({ name }) => name),
    ...matrix.supplies(component).map(({ name }) => name),
    ...matrix.declarations(component).map(({ name }) => name),
  ]);
  for (const channel of matrix.channels)
    names.push(...matrix.readsFrom(channel).map(({ name }) => name));
  const known = [...names, ...rules.map(({ id }) => id)];
  const guess = nearest(subject, known);
  const named = repeated(subject, known, 'a variable of that name');
  return new UserError('unknown-subject', `nothing here reads, sets or documents ${named}`, {
    hint: guess === undefined ? 'List the names with `envparity scan`' : `Did you mean ${guess}?`,
  });
}
