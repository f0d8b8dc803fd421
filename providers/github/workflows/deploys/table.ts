import actions from './actions.json' with { type: 'json' };
import commands from './commands.json' with { type: 'json' };

/** A program that deploys, or that sets variables where something is deployed. */
export interface Tool {
  readonly platform: string;
  readonly programs: readonly string[];
  /** Options with a value that says nothing of variables. */
  readonly valued?: readonly string[];
  /** How the environment is named: options with its name, and flags that mean one. */
  readonly to?: {
    readonly options: readonly string[];
    readonly flags: Readonly<Record<string, string | undefined>>;
  };
  /** The platform holds variables of its own besides. */
  readonly holds?: boolean;
  /** The first that fits counts. */
  readonly verbs: readonly Verb[];
}

/** One command of a tool. Each list names options, by what their value is. */
export interface Verb {
  readonly words: readonly string[];
  /** `NAME=value`, or `NAME` for the value of the same variable. */
  readonly run?: readonly string[];
  /** The same, for the build alone. */
  readonly build?: readonly string[];
  /** `NAME=value,NAME=value`. */
  readonly lists?: readonly string[];
  readonly buildLists?: readonly string[];
  /** The same, with the place of each value instead of it. */
  readonly references?: readonly string[];
  /** `NAME=value` words up to the next option. */
  readonly many?: readonly string[];
  /** `Variables={NAME=value,NAME=value}`. */
  readonly shorthand?: readonly string[];
  /** `path.env.NAME=value`. */
  readonly values?: readonly string[];
  /** A file of variables, which is not read. */
  readonly files?: readonly string[];
  /** What the words behind the command are. */
  readonly takes?: string;
  /** Between a name and its value; `=` unless said. */
  readonly separator?: string;
  /** The environment where nothing names one. */
  readonly otherwise?: string;
  readonly deploys?: boolean;
  /** Also starts programs that are deployed nowhere: only a job with an environment counts. */
  readonly whole?: boolean;
}

/** An action that deploys, or that sets variables where something is deployed: inputs by what they hold. */
export interface DeployAction {
  readonly uses: string;
  readonly platform: string;
  /** Lines, or parts between commas, of `NAME=value`. */
  readonly lines?: readonly string[];
  readonly buildLines?: readonly string[];
  /** Names whose values are those of the step's variables. */
  readonly names?: readonly string[];
  /** `NAME=value` between blanks. */
  readonly words?: readonly string[];
  /** A list of `{ name, value }` as JSON. */
  readonly json?: readonly string[];
  /** The input that is a command of a tool of the other table. */
  readonly command?: { readonly input: string; readonly program: string };
  /** The input that names the environment. */
  readonly environment?: string;
  /** The environment that it always deploys to. */
  readonly to?: string;
  /** Variables of the step that begin so are passed on without it. */
  readonly environmentPrefix?: string;
  readonly deploys?: boolean;
}

const tools: ReadonlyMap<string, Tool> = new Map(
  commands.flatMap((tool: Tool) => tool.programs.map((program) => [program, tool] as const)),
);
const known: ReadonlyMap<string, DeployAction> = new Map(
  actions.map((action: DeployAction) => [action.uses, action] as const),
);

export function toolOf(program: string): Tool | undefined {
  return tools.get(program);
}

/** `owner/name@version`; owners and names ignore case. */
export function actionOf(uses: string): DeployAction | undefined {
  return known.get(uses.replace(/@.*$/, '').toLowerCase());
}

/** Whether a text has the name of a program of the table. */
export const PROGRAMS: RegExp = new RegExp(
  `(?:^|[^\\w-])(?:${[...tools.keys()].join('|')})(?:$|[^\\w-])|deploy`,
);
