import { findings, type Place } from '../findings.ts';
import type { Language } from '../types.ts';
import { environmentPlaces } from './environment.ts';
import { helperPlaces, sees, withFallback } from './helpers.ts';
import { judged } from './judging.ts';
import { goSyntax } from './syntax.ts';

/** https://pkg.go.dev/os#Getenv, and the libraries that read the environment. */
export const go: Language = {
  title: 'Go',
  files: /\.go$/,
  grammar: 'go',
  idioms: /[Gg]etenv\b|\bLookupEnv\b|\bExpandEnv\b|\bos\.Expand\b/,
  syntax: goSyntax,
  read: ({ path, root }) => findings(path, goSyntax, whole(environmentPlaces(root))),
  calls: (file, helper) => findings(file.path, goSyntax, whole(helperPlaces(file, helper))),
  sees,
};

function whole(places: readonly Place[]): readonly Place[] {
  return judged(places).map(withFallback);
}
