import { LineCounter, parseAllDocuments } from 'yaml';
import { createAliasCount } from './aliases.ts';
import { type Conversion, convert, placeAt, refuse } from './convert.ts';
import type { Report } from './fault.ts';
import type { Node } from './node.ts';

/** The documents of one file. */
export interface Documents {
  /** Each is merged over those before it; `undefined` stands for one that holds nothing. */
  readonly documents: readonly (Node | undefined)[];
  /** Whether all of it could be read. */
  readonly whole: boolean;
}

/**
 * Reads a Compose file: anchors, merge keys, `!reset`, `!override` and several documents included.
 * https://docs.docker.com/reference/compose-file/fragments/
 */
export function readDocuments(text: string, file: string, report: Report): Documents {
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, {
      schema: 'failsafe',
      merge: false,
      uniqueKeys: false,
      logLevel: 'silent',
      lineCounter: lines,
    });
    let whole = true;
    const documents = [...parsed].map(({ contents, errors }) => {
      const conversion = begin({ text, file, lines, report });
      const [error] = errors;
      if (error) refuse(conversion, 'syntax', 'is not valid YAML here', error.pos[0]);
      const node = contents === null ? undefined : convert(contents, conversion, 0);
      const bounded = !conversion.count.excessive();
      if (!bounded) refuse(conversion, 'alias', 'multiplies its anchors beyond measure', 0);
      whole &&= !conversion.refused;
      return bounded ? node : undefined;
    });
    return { documents, whole };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report('too-deep', `${file} nests too deeply`, placeAt({ file, lines }, 0));
    return { documents: [], whole: false };
  }
}

function begin(of: Pick<Conversion, 'text' | 'file' | 'lines' | 'report'>): Conversion {
  return {
    ...of,
    anchors: new Map(),
    known: new Map(),
    open: new Set(),
    count: createAliasCount(),
    refused: false,
  };
}
