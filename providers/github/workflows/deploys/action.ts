import { slotsOf } from '../../../../src/formats/expressions/template.ts';
import { mask, partsOfText } from '../../../../src/formats/shell/mask.ts';
import type { ReadScript, Word } from '../../../../src/formats/shell/script.ts';
import { entryOf, type YamlText } from '../../../../src/formats/yaml-tree.ts';
import type { Step } from '../workflow.ts';
import { type Deploy, deployOf, type Passed } from './command.ts';
import { actionOf, type DeployAction } from './table.ts';
import { isName, pairOf, split, textOf } from './words.ts';

/** What a part of the deploy was read from: an input of the step, or nothing but the step. */
export interface ActionDeploy extends Deploy {
  readonly text?: YamlText;
}

/** Names of actions that deploy; those about deployments only tell GitHub of one. */
const DEPLOYS = /(?:^|[/_-])deploy(?!ment)/i;

/** What the action of a step deploys or sets. */
export function* deploysOf(step: Step, read: ReadScript): Generator<ActionDeploy> {
  const { uses } = step;
  if (uses === undefined) return;
  const action = actionOf(uses);
  const none = { passed: [], needsEnvironment: false };
  if (action === undefined) {
    const name = uses.replace(/@.*$/, '');
    if (!uses.startsWith('.') && DEPLOYS.test(name))
      yield { ...none, platform: name, partial: true };
    return;
  }
  const named = environmentOf(step, action);
  const common = { ...none, platform: action.platform, ...(named && { named }) };
  for (const { text, passed } of inputsOf(step, action))
    yield {
      ...common,
      text,
      passed,
      partial: passed.length === 0 && action.buildLines === undefined,
    };
  const prefixed = prefixedBy(step, action);
  if (prefixed.length > 0) yield { ...common, passed: prefixed, partial: false };
  yield* commandOf(step, action, read, named);
  if (action.deploys) yield { ...common, partial: true };
}

function input(step: Step, name: string): YamlText | undefined {
  const value = entryOf(entryOf(step.node, 'with'), name);
  return value?.kind === 'text' && value.text.trim() !== '' ? value : undefined;
}

function environmentOf(step: Step, action: DeployAction): Deploy['named'] {
  if (action.to !== undefined) return [action.to];
  const text = action.environment === undefined ? undefined : input(step, action.environment)?.text;
  if (text === undefined) return undefined;
  return [slotsOf(text).length > 0 ? undefined : text.trim()];
}

type Reader = (word: Word) => readonly Passed[];

function* inputsOf(
  step: Step,
  action: DeployAction,
): Generator<{ text: YamlText; passed: readonly Passed[] }> {
  const pairs =
    (to: Passed['to'], separator: RegExp): Reader =>
    (word) =>
      split(word, separator).flatMap((one) => {
        const pair = pairOf(trimmed(one));
        return pair === undefined ? [] : [{ ...pair, to }];
      });
  const build = action.platform === 'Docker' ? 'image' : 'build';
  const readers: readonly (readonly [readonly string[] | undefined, Reader])[] = [
    [action.lines, pairs('program', /[\n,]/)],
    [action.buildLines, pairs(build, /\n/)],
    [action.words, pairs('program', /\s/)],
    [action.names, namesIn],
    [action.json, jsonPairs],
  ];
  for (const [inputs = [], read] of readers) {
    for (const name of inputs) {
      const text = input(step, name);
      if (text !== undefined) yield { text, passed: read(wordOf(text.text)) };
    }
  }
}

/** A text as a word in which expressions are slots, by their order in it. */
function wordOf(text: string): Word {
  return partsOfText(mask(text, slotsOf(text)), false);
}

function trimmed(word: Word): Word {
  const [first, ...rest] = word;
  return first?.kind === 'text' ? [{ kind: 'text', text: first.text.trimStart() }, ...rest] : word;
}

function namesIn(word: Word): readonly Passed[] {
  const names = textOf(word)
    .split(/[\s,]+/)
    .filter(isName);
  return names.map((name) => ({ name, to: 'program' }));
}

/** https://github.com/Azure/appservice-settings: `[{ "name": …, "value": … }]`. */
function jsonPairs(word: Word): readonly Passed[] {
  // Any sign for an expression does: only the names are taken.
  const text = textOf(word).replaceAll('\u0000', '0');
  return [...text.matchAll(/"name"\s*:\s*"([A-Za-z_]\w*)"/g)].map(([, name = '']) => ({
    name,
    value: [{ kind: 'unknown' }],
    to: 'program',
  }));
}

function prefixedBy(step: Step, { environmentPrefix }: DeployAction): readonly Passed[] {
  if (environmentPrefix === undefined) return [];
  return step.env.flatMap(({ key }): Passed[] => {
    const name = key.text.slice(environmentPrefix.length);
    if (!key.text.startsWith(environmentPrefix) || !isName(name)) return [];
    return [{ name, value: [{ kind: 'variable', name: key.text }], to: 'program' }];
  });
}

/** An input that is a command: its expressions keep their order, so that slots stay what they are. */
function* commandOf(
  step: Step,
  { command }: DeployAction,
  read: ReadScript,
  named: Deploy['named'],
): Generator<ActionDeploy> {
  const text = command === undefined ? undefined : input(step, command.input);
  if (command === undefined || text === undefined) return;
  const line = `${command.program} ${text.text}`;
  for (const found of read(line, slotsOf(line)).commands) {
    const deploy = deployOf(found);
    if (deploy !== undefined) yield { ...deploy, ...(named && { named }), text };
  }
}
