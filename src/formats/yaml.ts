import { parse, YAMLParseError } from 'yaml';
import { type Parsed, parsedBy } from './parsed.ts';

/** Reads one YAML 1.2 document; one whose aliases multiply is refused. */
export function readYaml(text: string): Parsed {
  return parsedBy(
    () => parse(text, { logLevel: 'error', maxAliasCount: 100 }) as unknown,
    (error) => {
      const place = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
      return { line: place?.line ?? 1, column: place?.col ?? 1 };
    },
  );
}
