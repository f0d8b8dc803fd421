import { join } from 'node:path';
import { decode, readBounded } from '../tree/read.ts';

/** Reads files of the checked tree for the excerpts; each once. */
export function sourceTexts(root: string): (file: string) => string | undefined {
  const files = new Map<string, string | undefined>();
  return (file) => {
    if (file.split('/').includes('..')) return undefined;
    if (!files.has(file)) files.set(file, read(root, file));
    return files.get(file);
  };
}

function read(root: string, file: string): string | undefined {
  const outcome = readBounded(join(root, file), file);
  if (!('bytes' in outcome)) return undefined;
  const decoded = decode(outcome.bytes, file);
  return 'text' in decoded ? decoded.text : undefined;
}
