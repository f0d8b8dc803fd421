import { join } from 'node:path';
import { type Finding, isFileLocation } from '../model/index.ts';
import { decode, readBounded } from '../tree/read.ts';

/** Makes ready what tells code from values in the files of some findings. */
export async function readyFor(findings: readonly Finding[]): Promise<void> {
  const places = findings.flatMap(({ location = [] }) => location);
  const { startFor } = await import('../formats/code-line.ts');
  await startFor(places.filter(isFileLocation).map(({ file }) => file));
}

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
