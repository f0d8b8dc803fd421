import { readJson, readJsonc } from '../formats/json.ts';
import { member, memberAt, text, textEntries } from '../formats/shape.ts';
import { fromParsed, type ManifestResult } from './manifest.ts';

// https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
const runtimeKinds = ['optionalDependencies', 'peerDependencies', 'dependencies'];
const localRange = /^(?:file|link|portal|workspace):(\.{0,2}\/.*|\.{1,2})$/;

/** Reads a package.json. */
export function readPackageJson(source: string): ManifestResult {
  return fromParsed(readJson(source), (value) => {
    const development = textEntries(member(value, 'devDependencies'));
    const runtime = runtimeKinds.flatMap((kind) => textEntries(member(value, kind)));
    const versions = new Map([...development, ...runtime]);
    return {
      ...named(value),
      versions,
      development: without(development, runtime),
      scripts: ownTexts(member(value, 'scripts')),
      paths: [...versions.values()].flatMap((range) => localRange.exec(range)?.[1] ?? []),
    };
  });
}

/** Reads a deno.json or deno.jsonc: https://docs.deno.com/runtime/fundamentals/configuration/ */
export function readDenoJson(source: string): ManifestResult {
  return fromParsed(readJsonc(source), (value) => {
    const imports = textEntries(member(value, 'imports'));
    return {
      ...named(value),
      versions: new Map(imports.flatMap(([, target]) => denoPackage(target))),
      scripts: ownTexts(member(value, 'tasks')),
    };
  });
}

/** Reads a project.json of Nx: https://nx.dev/docs/reference/project-configuration */
export function readProjectJson(source: string): ManifestResult {
  return fromParsed(readJsonc(source), (value) => ({
    ...named(value),
    scripts: nxScripts(value),
  }));
}

// An executor such as `@nx/next:server` says what a target runs as a script would.
function nxScripts(value: unknown): Record<string, string> {
  const scripts: Record<string, string> = Object.create(null);
  const targets = member(value, 'targets');
  if (typeof targets !== 'object' || targets === null) return scripts;
  for (const [name, target] of Object.entries(targets)) {
    const command = member(target, 'executor') ?? memberAt(target, 'options', 'command');
    if (typeof command === 'string') scripts[name] = command;
  }
  return scripts;
}

function denoPackage(target: string): [string, string][] {
  const parts = /^(?:npm|jsr):\/?((?:@[^/]+\/)?[^@/]+)(?:@([^/]+))?/.exec(target);
  return parts?.[1] === undefined ? [] : [[parts[1], parts[2] ?? '*']];
}

function named(value: unknown): { name?: string } {
  const name = text(member(value, 'name'));
  return name === undefined || name === '' ? {} : { name };
}

function ownTexts(value: unknown): Readonly<Record<string, string>> {
  return Object.assign(Object.create(null), Object.fromEntries(textEntries(value)));
}

function without(
  some: readonly (readonly [string, string])[],
  others: readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const taken = new Set(others.map(([name]) => name));
  return new Set(some.map(([name]) => name).filter((name) => !taken.has(name)));
}
