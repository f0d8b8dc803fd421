import { go } from './go/index.ts';
import { php } from './php/index.ts';
import { python } from './python/index.ts';
import { ruby } from './ruby/index.ts';
import type { Language } from './types.ts';

/** All languages but JavaScript and TypeScript whose reads are found. */
const LANGUAGES: readonly Language[] = [go, php, python, ruby];

/** The language of a file, by its name. */
export function languageOf(name: string): Language | undefined {
  return LANGUAGES.find(({ files }) => files.test(name));
}
