import { type ParseError, parse } from 'jsonc-parser';
import { type Parsed, parsedBy, positionAt } from './parsed.ts';

/** Reads strict JSON, as npm reads a package.json. */
export function readJson(text: string): Parsed {
  return parsedBy(
    () => JSON.parse(text) as unknown,
    () => firstError(text),
  );
}

/** Reads JSON with comments and trailing commas, as TypeScript and Deno read their configuration. */
export function readJsonc(text: string): Parsed {
  return parsedBy(
    () => {
      const errors: ParseError[] = [];
      const value: unknown = parse(text, errors, { allowTrailingComma: true });
      if (errors.length > 0) throw new SyntaxError('not JSON');
      return value;
    },
    () => firstError(text),
  );
}

function firstError(text: string): { line: number; column: number } {
  try {
    const errors: ParseError[] = [];
    parse(text, errors);
    return positionAt(text, errors[0]?.offset ?? 0);
  } catch {
    // Nesting beyond the stack has no useful place.
    return { line: 1, column: 1 };
  }
}
