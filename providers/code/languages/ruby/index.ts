import { findings, type Place } from '../findings.ts';
import type { Findings, LanguageFile, Reader } from '../types.ts';
import { alike, withChains } from './chains.ts';
import { environmentPlaces } from './environment.ts';
import { callPlaces, mergedHelpers, seesHelper } from './helpers.ts';
import { libraryPlaces } from './libraries.ts';
import { rubySyntax } from './syntax.ts';

/** Ruby: https://docs.ruby-lang.org/en/3.4/ENV.html */
export const ruby: Reader = {
  grammar: 'ruby',
  idioms: /\bENV\b|\b(?:Dotenv|Figaro)\b/,
  syntax: rubySyntax,
  read: (file) => found(file, [...environmentPlaces(file.root), ...libraryPlaces(file.root)]),
  calls: (file, helper) => found(file, callPlaces(file, helper)),
  sees: seesHelper,
};

function found({ path }: LanguageFile, places: readonly Place[]): Findings {
  return mergedHelpers(alike(findings(path, rubySyntax, withChains(places))));
}
