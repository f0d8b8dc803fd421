import type { Command, Word } from '../../../../src/formats/shell/script.ts';
import { behind } from '../exported.ts';
import { type Tool, toolOf, type Verb } from './table.ts';
import { isName, type Pair, pairOf, pairOrName, split, textOf } from './words.ts';

/** A name that is passed, and to what. */
export interface Passed extends Pair {
  readonly to: 'program' | 'build' | 'image';
}

/** What one command or action does to an environment. */
export interface Deploy {
  readonly platform: string;
  readonly passed: readonly Passed[];
  /** Environments as the command names them; absent: it names none. */
  readonly named?: readonly (string | undefined)[];
  readonly otherwise?: string;
  /** Something of it was not understood, or the platform holds variables of its own. */
  readonly partial: boolean;
  readonly needsEnvironment: boolean;
}

/** What stands before the program itself: https://docs.npmjs.com/cli/commands/npx and its like. */
const LAUNCHERS = new Set(
  'npx pnpx bunx pnpm yarn bun npm exec dlx x run sudo time env -y --yes -- command'.split(' '),
);
const DEPLOYS = /(?:^|[:/_.-])deploy(?:s|ed|ment|ments)?(?:$|[:/_.-])/i;
/** Build an image, so that what they pass to the build is for the Dockerfile. */
const IMAGE_BUILDERS = new Set(['Docker', 'Fly.io']);

/** What a command of a script deploys or sets; nothing for any other command. */
export function deployOf(command: Command): Deploy | undefined {
  const texts = command.words.map(textOf);
  const start = texts.findIndex((text) => !LAUNCHERS.has(text));
  const program = (texts[start] ?? '').replace(/^.*\//, '').replace(/@[^/]*$/, '');
  const tool = toolOf(program);
  if (tool === undefined) return unknownDeploy(texts, start);
  const found = verbOf(tool, command.words.slice(start + 1));
  return found === undefined ? undefined : understood(tool, found.verb, found.args, command);
}

function unknownDeploy(texts: readonly string[], start: number): Deploy | undefined {
  // `pnpm deploy` copies a package and deploys nothing: https://pnpm.io/cli/deploy
  if (
    start < 0 ||
    (texts[0] === 'pnpm' && texts[start] === 'deploy' && texts[start - 1] === 'pnpm')
  )
    return undefined;
  const isScript = start > 0 || /[./]/.test(texts[0] ?? '') || texts[0] === 'make';
  const named = texts.slice(start, start + 2).find((text) => DEPLOYS.test(text));
  if (!isScript || named === undefined) return undefined;
  return { platform: 'a script', passed: [], partial: true, needsEnvironment: false };
}

interface Arguments {
  readonly positional: readonly Word[];
  readonly options: readonly { readonly option: string; readonly value?: Word }[];
}

function verbOf(tool: Tool, words: readonly Word[]): { verb: Verb; args: Arguments } | undefined {
  for (const verb of tool.verbs) {
    const args = argumentsOf(words, tool, verb);
    const texts = args.positional.map(textOf);
    const isBare = verb.words.length === 0 && tool.verbs.length > 1;
    if (isBare && texts[0] !== undefined && !/[./]/.test(texts[0])) continue;
    if (!verb.words.every((word, at) => texts[at] === word)) continue;
    const positional = args.positional.slice(verb.words.length);
    return { verb, args: { ...args, positional } };
  }
  return undefined;
}

function argumentsOf(words: readonly Word[], tool: Tool, verb: Verb): Arguments {
  const { many = [] } = verb;
  const valued = new Set([
    ...READERS.flatMap(({ list }) => (list === 'many' ? [] : (verb[list] ?? []))),
    ...[...(tool.valued ?? []), ...(tool.to?.options ?? [])],
  ]);
  const positional: Word[] = [];
  const options: { option: string; value?: Word }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? [];
    // Behind the image stands what runs in it.
    if (verb.whole && positional.length > verb.words.length) break;
    const option = optionOf(word, valued);
    if (option === undefined) {
      positional.push(word);
      continue;
    }
    options.push(option);
    if (many.includes(option.option)) {
      for (; isValue(words[at + 1]); at += 1)
        options.push({ option: option.option, value: words[at + 1] ?? [] });
    } else if (option.value === undefined && valued.has(option.option)) {
      at += 1;
      options[options.length - 1] = { ...option, value: words[at] ?? [] };
    }
  }
  return { positional, options };
}

function isValue(word: Word | undefined): boolean {
  return word !== undefined && !textOf(word).startsWith('-');
}

/** `--option`, `--option=value`, and `-ovalue` for one that takes a value. */
function optionOf(
  word: Word,
  valued: ReadonlySet<string>,
): { option: string; value?: Word } | undefined {
  const text = textOf(word);
  if (!/^-{1,2}[A-Za-z]/.test(text)) return undefined;
  const short = text.slice(0, 2);
  const isAttached = !text.startsWith('--') && text.length > 2 && text[2] !== '=';
  if (isAttached && valued.has(short)) return { option: short, value: behind(word, 2) };
  const [, name] = /^(--?[\w-]+)=/.exec(text) ?? [];
  if (name !== undefined) return { option: name, value: behind(word, name.length + 1) };
  return { option: text };
}

type Pairs = readonly (Pair | undefined)[];
type OptionList =
  | 'run'
  | 'build'
  | 'lists'
  | 'buildLists'
  | 'references'
  | 'many'
  | 'shorthand'
  | 'values'
  | 'files';

interface Reader {
  readonly list: OptionList;
  readonly to: Passed['to'];
  /** What the value of an option passes; `undefined` for names that nobody can tell. */
  read(value: Word, verb: Verb): Pairs;
}

const READERS: readonly Reader[] = [
  { list: 'run', to: 'program', read: (value, { separator }) => [pairOrName(value, separator)] },
  { list: 'build', to: 'build', read: (value) => [pairOrName(value)] },
  { list: 'lists', to: 'program', read: listed },
  { list: 'buildLists', to: 'build', read: listed },
  { list: 'references', to: 'program', read: references },
  { list: 'many', to: 'program', read: (value) => [pairOf(value)] },
  { list: 'shorthand', to: 'program', read: inBraces },
  { list: 'values', to: 'program', read: (value) => split(value, /,/).flatMap(underEnv) },
  { list: 'files', to: 'program', read: () => [undefined] },
];

function understood(tool: Tool, verb: Verb, args: Arguments, command: Command): Deploy {
  const passed: Passed[] = [];
  let isDark = false;
  const add = (to: Passed['to'], pairs: Pairs) => {
    for (const pair of pairs) {
      if (pair === undefined) isDark = true;
      else passed.push({ ...pair, to });
    }
  };
  for (const { option, value } of args.options) {
    for (const { list, to, read } of value === undefined ? [] : READERS) {
      const isImage = to === 'build' && IMAGE_BUILDERS.has(tool.platform);
      if (verb[list]?.includes(option)) add(isImage ? 'image' : to, read(value ?? [], verb));
    }
  }
  add('program', takenBy(verb, args, command));
  const named = namedBy(tool, verb, args);
  return {
    platform: tool.platform,
    passed,
    ...(named.length > 0 && { named }),
    ...(verb.otherwise !== undefined && { otherwise: verb.otherwise }),
    partial: isDark || (verb.deploys === true && tool.holds === true),
    needsEnvironment: verb.whole === true,
  };
}

/** gcloud takes another separator from between two `^`: https://cloud.google.com/sdk/gcloud/reference/topic/escaping */
function listed(value: Word): Pairs {
  const [, other] = /^\^(.+?)\^/.exec(textOf(value)) ?? [];
  if (other === undefined) return split(value, /,/).map((word) => pairOf(word));
  const separator = new RegExp(`[${other.replace(/[\\\]^-]/g, '\\$&')}]`);
  return split(behind(value, other.length + 2), separator).map((word) => pairOf(word));
}

/** Names whose values lie elsewhere; a path is a file and no variable. */
function references(value: Word): Pairs {
  return split(value, /,/).flatMap((word) => {
    const name = pairOf(word)?.name;
    return name === undefined ? [] : [{ name, value: [{ kind: 'unknown' }] }];
  });
}

/** Of Helm's values, those of a mapping named `env` are variables. */
function underEnv(word: Word): Pairs {
  const [path, name] = /^(?:[\w.-]+\.)?env\.(\w+)=/.exec(textOf(word)) ?? [];
  return path === undefined || name === undefined
    ? []
    : [{ name, value: behind(word, path.length) }];
}

function inBraces(value: Word): Pairs {
  const prefix = /^Variables=\{/.exec(textOf(value))?.[0];
  if (prefix === undefined) return [undefined];
  return split(behind(value, prefix.length), /[,}]/).map((word) => pairOf(word));
}

function takenBy(verb: Verb, { positional }: Arguments, command: Command): Pairs {
  const [first = [], second = []] = positional;
  const name = textOf(first);
  switch (verb.takes) {
    case 'pairs':
      return positional.flatMap((word) => pairOf(word) ?? []);
    case 'lines': {
      const lines = command.input.filter((word) => textOf(word).trim() !== '');
      return lines.length === 0 ? [undefined] : lines.map((word) => pairOf(word));
    }
    case 'name':
    case 'name environment':
      return [
        isName(name) ? { name, value: command.input[0] ?? [{ kind: 'unknown' }] } : undefined,
      ];
    case 'name value':
      return [pairOf(first) ?? (isName(name) ? { name, value: second } : undefined)];
    case 'file':
      return [undefined];
    default:
      return [];
  }
}

/** The environments that the command names; `undefined` for one that it computes. */
function namedBy(tool: Tool, verb: Verb, args: Arguments): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const literal = (word: Word) =>
    word.every(({ kind }) => kind === 'text') && word.length > 0 ? textOf(word) : undefined;
  for (const { option, value } of args.options) {
    const meant = tool.to?.flags[option];
    if (meant !== undefined && Object.hasOwn(tool.to?.flags ?? {}, option)) found.push(meant);
    if (value !== undefined && tool.to?.options.includes(option)) found.push(literal(value));
  }
  const environment = args.positional[1];
  if (verb.takes === 'name environment' && environment) found.push(literal(environment));
  return found;
}
