/** The readers of all languages, which are loaded with the first file of one of them. */
export { go } from './go/index.ts';
export { php } from './php/index.ts';
export { python } from './python/index.ts';
export { ruby } from './ruby/index.ts';
