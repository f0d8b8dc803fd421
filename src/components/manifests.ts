import { readDenoJson, readPackageJson, readProjectJson } from './javascript.ts';
import {
  lineReader,
  readCargo,
  readComposer,
  readPubspec,
  readPyproject,
  readRequirements,
} from './languages.ts';
import type { ManifestResult } from './manifest.ts';

export type Reader = (source: string) => ManifestResult;

/** The manifests that make a folder a component, by file name; of two in one folder the first names it. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['package.json', readPackageJson],
  ['project.json', readProjectJson],
  ['deno.json', readDenoJson],
  ['deno.jsonc', readDenoJson],
  ['pyproject.toml', readPyproject],
  ['requirements.txt', readRequirements],
  // https://go.dev/ref/mod#go-mod-file
  [
    'go.mod',
    lineReader(
      /^[ \t]*(?:require[ \t]+)?([\w-]+(?:\.[\w-]+)+\/\S+)[ \t]+(v\S+)/gm,
      /=>[ \t]*(\.{1,2}\/[^\s]+)/g,
    ),
  ],
  ['Cargo.toml', readCargo],
  ['Gemfile', lineReader(/^[ \t]*gem[ \t(]+['"]([^'"]+)['"](?:[ \t]*,[ \t]*['"]([^'"]+)['"])?/gm)],
  ['composer.json', readComposer],
  [
    'pom.xml',
    lineReader(/<artifactId>([^<\s]+)<\/artifactId>(?:\s*<version>([^<]+)<\/version>)?/g),
  ],
  ['build.gradle', lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ['build.gradle.kts', lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ['mix.exs', lineReader(/\{:(\w+),\s*"([^"]+)"/g)],
  ['pubspec.yaml', readPubspec],
  ['Package.swift', lineReader(/\.package\(\s*url:\s*"([^"]+)"(?:,\s*from:\s*"([^"]+)")?/g)],
]);

const csproj = lineReader(
  /<PackageReference\s+Include="([^"]+)"(?:\s+Version="([^"]+)")?/g,
  /<ProjectReference\s+Include="([^"\n]+)"/g,
);

const order = [...readers.keys()];

/** How to read the manifest of this file name; `undefined` for any other file. */
export function manifestReader(fileName: string): Reader | undefined {
  return readers.get(fileName) ?? (/\.(?:cs|fs|vb)proj$/.test(fileName) ? csproj : undefined);
}

/** Which of two manifests in one folder comes first. */
export function manifestRank(fileName: string): number {
  const rank = order.indexOf(fileName);
  return rank === -1 ? order.length : rank;
}
