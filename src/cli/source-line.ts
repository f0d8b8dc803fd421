import { join } from 'node:path';
import { decode, readBounded } from '../tree/read.ts';

/** Reads single lines of the checked tree for the excerpts; each file once. */
export function sourceLines(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    if (file.split('/').includes('..')) return undefined;
    const known = files.get(file) ?? read(root, file);
    files.set(file, known);
    return known[line - 1];
  };
}

function read(root: string, file: string): readonly string[] {
  const outcome = readBounded(join(root, file), file);
  if (!('bytes' in outcome)) return [];
  const decoded = decode(outcome.bytes, file);
  return 'text' in decoded ? decoded.text.split(/\r\n|\n|\r/) : [];
}
