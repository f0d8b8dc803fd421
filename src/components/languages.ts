import { readJson } from '../formats/json.ts';
import { isRecord, member, memberAt, text, textEntries, texts } from '../formats/shape.ts';
import { readToml } from '../formats/toml.ts';
import { readYaml } from '../formats/yaml.ts';
import { fromParsed, type Manifest, type ManifestResult, manifest } from './manifest.ts';

// https://peps.python.org/pep-0508/
const requirement = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*([^;#]*)/;

/** Reads a requirements.txt. */
export function readRequirements(source: string): ManifestResult {
  return manifest({ versions: requirements(source.split('\n')) });
}

/** Reads a pyproject.toml: https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
export function readPyproject(source: string): ManifestResult {
  return fromParsed(readToml(source), (value) => {
    const groups = [
      ...Object.values(record(memberAt(value, 'project', 'optional-dependencies'))),
      ...Object.values(record(member(value, 'dependency-groups'))),
    ];
    const poetry = memberAt(value, 'tool', 'poetry', 'dependencies');
    const plain = requirements([
      ...texts(memberAt(value, 'project', 'dependencies')),
      ...groups.flatMap(texts),
    ]);
    return {
      ...named(memberAt(value, 'project', 'name') ?? memberAt(value, 'tool', 'poetry', 'name')),
      versions: new Map([...plain, ...tableVersions(poetry)]),
    };
  });
}

/** Reads a Cargo.toml: https://doc.rust-lang.org/cargo/reference/manifest.html */
export function readCargo(source: string): ManifestResult {
  return fromParsed(readToml(source), (value) => {
    const tables = ['build-dependencies', 'dev-dependencies', 'dependencies'].map((kind) =>
      record(member(value, kind)),
    );
    return {
      ...named(memberAt(value, 'package', 'name')),
      versions: new Map(tables.flatMap((table) => [...tableVersions(table)])),
      paths: tables.flatMap((table) =>
        Object.values(table).flatMap((entry) => text(member(entry, 'path')) ?? []),
      ),
    };
  });
}

/** Reads a composer.json: https://getcomposer.org/doc/04-schema.md */
export function readComposer(source: string): ManifestResult {
  return fromParsed(readJson(source), (value) => ({
    ...named(member(value, 'name')),
    versions: new Map([
      ...textEntries(member(value, 'require-dev')),
      ...textEntries(member(value, 'require')),
    ]),
  }));
}

/** Reads a pubspec.yaml: https://dart.dev/tools/pub/pubspec */
export function readPubspec(source: string): ManifestResult {
  return fromParsed(readYaml(source), (value) => ({
    ...named(member(value, 'name')),
    versions: new Map([
      ...tableVersions(member(value, 'dev_dependencies')),
      ...tableVersions(member(value, 'dependencies')),
    ]),
  }));
}

/** A reader for manifests that are programs or XML: only the names that a line shows are taken. */
export function lineReader(pattern: RegExp, path?: RegExp): (source: string) => ManifestResult {
  return (source) => {
    const found = [...source.matchAll(pattern)];
    const paths = path === undefined ? [] : [...source.matchAll(path)];
    return manifest({
      versions: new Map(found.flatMap(([, name, range]) => (name ? [[name, range ?? '*']] : []))),
      paths: paths.flatMap(([, to]) => (to === undefined ? [] : [to.replaceAll('\\', '/')])),
    });
  };
}

function requirements(lines: readonly string[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const line of lines) {
    const parts = requirement.exec(line);
    if (parts?.[1] !== undefined) versions.set(parts[1].toLowerCase(), parts[2]?.trim() || '*');
  }
  return versions;
}

function tableVersions(table: unknown): Map<string, string> {
  const versions = new Map<string, string>();
  for (const [name, entry] of Object.entries(record(table))) {
    versions.set(name, text(entry) ?? text(member(entry, 'version')) ?? '*');
  }
  return versions;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function named(value: unknown): Partial<Manifest> {
  return typeof value === 'string' && value !== '' ? { name: value } : {};
}
