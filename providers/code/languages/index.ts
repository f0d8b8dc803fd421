import { go, php, python, ruby } from './readers.ts';
import type { Reader } from './types.ts';

/** A language other than JavaScript and TypeScript whose reads are found. */
export interface Language {
  readonly title: string;
  /** Which files are of it, by their names. */
  readonly files: RegExp;
  readonly reader: Reader;
}

const LANGUAGES: readonly Language[] = [
  { title: 'Go', files: /\.go$/, reader: go },
  // Templates of Laravel are another language.
  { title: 'PHP', files: /(?<!\.blade)\.php$/i, reader: php },
  { title: 'Python', files: /\.pyw?$/, reader: python },
  {
    title: 'Ruby',
    files: /\.(?:rb|rake|ru)$|^(?:Gemfile|Rakefile)$/,
    reader: ruby,
  },
];

/** The language of a file, by its name. */
export function languageOf(name: string): Language | undefined {
  return LANGUAGES.find(({ files }) => files.test(name));
}
