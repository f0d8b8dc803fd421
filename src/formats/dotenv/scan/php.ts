import { readPhpValue } from './php-value.ts';
import { normaliseLineEnds, withoutMark } from './text.ts';
import type { Flaw, Scan, Token } from './types.ts';

const NAME = /^[\p{Ll}\p{Lu}\p{M}\p{N}_.]+$/u;
const TRIMMED = ' \n\r\t\0\v';

interface Block {
  readonly text: string;
  readonly start: number;
}

/** https://github.com/vlucas/phpdotenv#usage */
export function scanPhp(input: string): Scan {
  const text = normaliseLineEnds(withoutMark(input));
  const tokens: Token[] = [];
  const { blocks, flaws } = blocksOf(text);
  for (const block of blocks) {
    const result = readBlock(block);
    if ('code' in result) return { text, tokens, flaws, error: result };
    tokens.push(result);
  }
  return { text, tokens, flaws };
}

/** Joins the lines of strings that begin with `="` and go on; one that never ends is dropped. */
function blocksOf(text: string): { blocks: Block[]; flaws: Flaw[] } {
  const blocks: Block[] = [];
  let open: number | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const opens = open === undefined && line.includes('="') && !stops(line, true);
    if (opens) open = start;
    const end = start + line.length;
    if (open === undefined) blocks.push({ text: line, start });
    else if (stops(line, opens)) {
      blocks.push({ text: text.slice(open, end), start: open });
      open = undefined;
    }
    start = end + 1;
  }
  const flaws: Flaw[] = open === undefined ? [] : [{ code: 'unterminated-quote', offset: open }];
  return { blocks: blocks.filter((block) => !isComment(block.text)), flaws };
}

function stops(line: string, opens: boolean): boolean {
  if (line === '"') return true;
  const bare = line.replaceAll('\\\\', '');
  let count = 0;
  for (let at = bare.indexOf('"', 1); at >= 0; at = bare.indexOf('"', at + 1)) {
    if (bare[at - 1] !== '\\') count++;
  }
  return opens ? count > 1 : count >= 1;
}

function isComment(line: string): boolean {
  const content = trim(line);
  return content === '' || content.startsWith('#');
}

function readBlock({ text, start }: Block): Token | Flaw {
  const equals = text.indexOf('=');
  const written = trim(equals < 0 ? text : text.slice(0, equals));
  const name = bareName(written);
  const offset = start + Math.max(0, text.indexOf(name));
  if (written === '') return { code: 'no-name', offset: start };
  if (!NAME.test(name)) return { code: 'invalid-name', offset };
  const base = { name, offset, exported: written.startsWith('export') && written !== name };
  if (equals < 0) return { ...base, raw: '', quote: 'none', hadEquals: false };
  const raw = trim(text.slice(equals + 1));
  const value = readPhpValue(raw);
  if ('code' in value) return { code: value.code, offset };
  return { ...base, raw, hadEquals: true, ...value };
}

function bareName(written: string): string {
  const exported = [...written.slice(0, 18)].length > 8 && /^export\s/.test(written);
  const name = exported ? written.slice(6).trimStart() : written;
  const quoted = name.length > 2 && /^(?:".*"|'.*')$/s.test(name);
  return quoted ? name.slice(1, -1) : name;
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && TRIMMED.includes(text[start] ?? '')) start++;
  while (end > start && TRIMMED.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}
