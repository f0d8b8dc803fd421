import type { OpenArgument, Variable } from '../../../src/formats/dockerfile/state.ts';
import type { Phase, Supply, ValueInfo } from '../../../src/model/index.ts';
import type { Context } from '../../types.ts';
import type { Snapshot } from './builds.ts';
import type { ReadFile } from './read.ts';
import { CHANNEL } from './reads.ts';

/** What an image sets for its own sake; it says nothing about what the code needs. */
const WIRING =
  /^(?:PATH|NODE_ENV|NODE_OPTIONS|NODE_VERSION|PORT|HOST|HOSTNAME|HOME|USER|SHELL|TERM|LANG|LANGUAGE|LC_\w+|TZ|CI|HUSKY|DEBIAN_FRONTEND|PNPM_HOME|COREPACK_\w+|NPM_CONFIG_\w+|npm_config_\w+|pnpm_config_\w+|YARN_\w+|NEXT_TELEMETRY_DISABLED|TURBO_TELEMETRY_DISABLED|DO_NOT_TRACK|PYTHON\w+|PIP_\w+|POETRY_\w+|UV_\w+|GOPATH|GOROOT|GOPROXY|CGO_ENABLED|RUSTUP_HOME|CARGO_HOME|JAVA_HOME|JAVA_OPTS|LD_\w+|MALLOC_\w+|VIRTUAL_ENV|BUNDLE_\w+|GEM_HOME|RAILS_LOG_TO_STDOUT)$/;
const PRINTABLE = /^[^\s=\p{C}]+$/u;

interface About {
  readonly read: ReadFile;
  readonly component: string | undefined;
  readonly environments: readonly string[];
  readonly phase: Phase;
}

/** What the image holds where it runs; it is not known where it does. */
export function runSupplies(
  image: ReadonlyMap<string, Variable>,
  about: About,
  context: Context,
): readonly Supply[] {
  return [...image.values()].flatMap((variable) => suppliesOf(variable, about, context));
}

/** What the commands that build a component see. */
export function buildSupplies(
  { variables, open }: Snapshot,
  about: About,
  context: Context,
): readonly Supply[] {
  return [
    ...[...variables.values()].flatMap((variable) => suppliesOf(variable, about, context)),
    ...[...open.values()].flatMap((argument) => openSupplies(argument, about)),
  ];
}

function suppliesOf(variable: Variable, about: About, context: Context): readonly Supply[] {
  const { name, instruction, at, from } = variable;
  if (!PRINTABLE.test(name)) return [];
  return about.environments.map((environment) => ({
    ...common(about, environment),
    name,
    place: about.read.place(instruction, at),
    value: valueInfo(variable, environment, context),
    ...(from.length > 0 && { from: from.map((other) => ({ name: other, channel: CHANNEL })) }),
    ...(WIRING.test(name) && { injected: true }),
  }));
}

function openSupplies({ name, instruction, at }: OpenArgument, about: About): readonly Supply[] {
  if (!PRINTABLE.test(name)) return [];
  return about.environments.map((environment) => ({
    ...common(about, environment),
    name,
    place: about.read.place(instruction, at),
    value: { kind: 'hidden' },
    from: [{ name, channel: CHANNEL }],
    passesOn: true,
  }));
}

function common({ read, component, phase }: About, environment: string) {
  const verb = phase === 'run' ? 'runs' : 'builds';
  return {
    role: 'supplies',
    channel: 'process',
    environment,
    ...(component !== undefined && { component }),
    phases: [phase],
    layer: 0,
    when: `the image of ${read.path} ${verb} it`,
  } as const;
}

function valueInfo(variable: Variable, environment: string, context: Context): ValueInfo {
  if (!variable.literal) return { kind: 'hidden' };
  return context.describe(variable.name, variable.value, environment);
}
