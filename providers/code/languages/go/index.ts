import type { Node } from 'web-tree-sitter';
import { findings, type Place } from '../findings.ts';
import type { Reader } from '../types.ts';
import { envconfigPlaces } from './envconfig.ts';
import { environmentPlaces } from './environment.ts';
import { flagPlaces } from './flags.ts';
import { folderOf, helperPlaces, sees, withFallback } from './helpers.ts';
import { judged } from './judging.ts';
import { constantsOf } from './scopes.ts';
import { goSyntax } from './syntax.ts';
import { tagPlaces } from './tags.ts';
import { viperPlaces } from './viper.ts';

const IDIOMS =
  /[Gg]etenv\b|\bLookupEnv\b|\bExpandEnv\b|\bos\.Expand\b|\benv:\\?"|\benvconfig\b|\bBindEnv\b|\bAutomaticEnv\b|\bEnvVars?\b|\bEnvar\b|FromEnvar\b|\bproviders\/env\b|\bWithEnvVarPrefix\b|\benv func\(/;

/** https://pkg.go.dev/os#Getenv, and the libraries that read the environment. */
export const go: Reader = {
  grammar: 'go',
  idioms: IDIOMS,
  syntax: goSyntax,
  read: ({ path, root }) =>
    findings(path, goSyntax, [...whole(environmentPlaces(root)), ...libraryPlaces(root)]),
  calls: (file, helper) => findings(file.path, goSyntax, whole(helperPlaces(file, helper))),
  sees,
  constants: ({ root }) => constantsOf(root),
  // https://go.dev/ref/spec#Packages
  shares: (path, other) => path !== other && folderOf(path) === folderOf(other),
};

function whole(places: readonly Place[]): readonly Place[] {
  return judged(places).map(withFallback);
}

function libraryPlaces(root: Node): readonly Place[] {
  return [...tagPlaces(root), ...envconfigPlaces(root), ...viperPlaces(root), ...flagPlaces(root)];
}
