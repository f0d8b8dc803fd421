import { isRecord, member, memberAt, text } from '../../src/formats/shape.ts';
import { readPlacedToml } from '../../src/formats/toml.ts';
import type { Tree } from '../../src/tree/types.ts';
import type { Setup } from '../types.ts';
import type { ReplitToml } from './files.ts';
import { serviceRoots, valueAt } from './tables.ts';

/** Calls of scripts and files, which have no value in them. */
const PLAIN =
  /^(?:(?:npm|pnpm|yarn|bun)(?: --filter [\w@./-]+)?(?: run| start)?|node(?: --enable-source-maps)?|python3?)(?: (?!-)[\w@./:-]+){0,2}$/;
const THEIRS = '<the command that is there now>';

const CHECK = 'npx --yes envparity check --environment production --from process --phase build';
const TAKE = 'npx --yes envparity snapshot --environment production --phase';

/**
 * The two lines by which a deployment tells what it holds: one checks what the build has before it
 * builds, one prints a snapshot before the program starts, and neither prints a value.
 */
export function setup(tree: Tree): Setup | undefined {
  const app = read(tree, 'app', '.replit');
  if (app === undefined) return undefined;
  const deployment = member(app.toml.value, 'deployment');
  if (member(deployment, 'deploymentTarget') === 'static') {
    // Nothing runs there but the build.
    return setupOf('.replit', [
      '[deployment]',
      `build = ${shell(`${TAKE} build; ${commandIn(member(deployment, 'build'))}`)}`,
    ]);
  }
  const artifact = member(deployment, 'run') === undefined ? artifactIn(tree) : undefined;
  return artifact ?? setupOf('.replit', ['[deployment]', ...linesFor(deployment)]);
}

function setupOf(file: string, lines: readonly string[]): Setup {
  return { file, purpose: 'so that the deployment tells what it holds', lines };
}

/** An app of several parts has its commands with the parts. */
function artifactIn(tree: Tree): Setup | undefined {
  for (const { path } of tree.files) {
    if (!/^artifacts\/[\w.-]+\/\.replit-artifact\/artifact\.toml$/.test(path)) continue;
    const file = read(tree, 'artifact', path);
    for (const root of file === undefined ? [] : serviceRoots(file)) {
      const production = file && member(valueAt(file, root), 'production');
      const run = member(production, 'run');
      if (run === undefined) continue;
      if (!isRecord(run)) return setupOf(path, ['[services.production]', ...linesFor(production)]);
      const [build = '', start = ''] = scriptsFor(production);
      return setupOf(path, [
        ...['[services.production.build]', `args = ${shell(build)}`],
        ...['[services.production.run]', `args = ${shell(start)}`],
      ]);
    }
  }
  return undefined;
}

function read(tree: Tree, kind: ReplitToml['kind'], path: string): ReplitToml | undefined {
  const content = tree.has(path) ? tree.text(path) : undefined;
  const toml = content === undefined ? undefined : readPlacedToml(content);
  return toml?.ok === true ? { kind, path, toml } : undefined;
}

function linesFor(commands: unknown): readonly string[] {
  const [build = '', run = ''] = scriptsFor(commands);
  return [`build = ${shell(build)}`, `run = ${shell(run)}`];
}

function scriptsFor(commands: unknown): readonly string[] {
  return [
    `${CHECK} && ${commandIn(member(commands, 'build'))}`,
    `${TAKE} run; ${replacing(commandIn(member(commands, 'run')))}`,
  ];
}

function shell(script: string): string {
  return `["sh", "-c", ${JSON.stringify(script)}]`;
}

/** One program takes the place of the shell, so that it gets the signals; of several, none can. */
function replacing(command: string): string {
  return command === THEIRS ? command : `exec ${command}`;
}

/** A command may hold values, so only one that plainly has none is repeated. */
function commandIn(value: unknown): string {
  const command = isRecord(value) ? memberAt(value, 'args') : value;
  const words = (Array.isArray(command) ? command : [command]).map((word) => text(word) ?? '');
  const script = words[0] === 'sh' || words[0] === 'bash' ? (words.at(-1) ?? '') : words.join(' ');
  return PLAIN.test(script) ? script : THEIRS;
}
