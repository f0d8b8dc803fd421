import type { FileLocation } from '../model/index.ts';
import { jsonDocument } from './json-document.ts';
import type { Mistake } from './mistake.ts';
import { yamlDocument } from './yaml-document.ts';

/** Larger than any configuration a person writes. */
const MAX_CONFIG_BYTES = 256 * 1024;

/** A parsed configuration file whose every part knows its place. */
export interface ConfigDocument {
  readonly data: unknown;
  /**
   * The place of what a path of keys leads to: of its key where it is a member of a mapping, or
   * of its value. What is not there has the place of the nearest part above it.
   */
  place(path: readonly string[], part: 'key' | 'value'): FileLocation;
}

export type ParsedDocument =
  | { readonly document: ConfigDocument }
  | { readonly mistakes: readonly Mistake[] };

/** Reads YAML, or JSON with comments where the name ends in `.json`. Never throws on any text. */
export function parseDocument(text: string, file: string): ParsedDocument {
  const start: FileLocation = { file, line: 1, column: 1 };
  if (text.length > MAX_CONFIG_BYTES)
    return { mistakes: [{ place: start, message: 'is larger than 256 KB' }] };
  try {
    return file.endsWith('.json') ? jsonDocument(text, file) : yamlDocument(text, file);
  } catch (error) {
    if (error instanceof RangeError)
      return { mistakes: [{ place: start, message: 'is nested too deeply' }] };
    throw error;
  }
}
