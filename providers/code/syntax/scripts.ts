const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi;
const FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
const BLOCK_WORD = /^[#:/@][a-z]+(?:\s+if)?/;

/** Extensions that hold JavaScript or TypeScript. */
export const scriptFile = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/;

const EMBEDDED = /\.(vue|svelte|astro)$/;
const DEEPEST = 64;

/** The code of a file, every character at its own offset: what is not code is blank. */
export function scriptText(file: string, text: string): string {
  const kind = EMBEDDED.exec(file)?.[1];
  if (kind === undefined) return text;
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of scripts(text, kind)) {
    if (from < end) continue;
    const markup = text.slice(end, from);
    parts.push(kind === 'vue' ? blank(markup) : expressions(markup), text.slice(from, to));
    end = to;
  }
  const rest = text.slice(end);
  parts.push(kind === 'vue' ? blank(rest) : expressions(rest));
  return parts.join('');
}

function* scripts(text: string, kind: string): Iterable<readonly [number, number]> {
  const front = kind === 'astro' ? FRONTMATTER.exec(text) : null;
  if (front?.[1] !== undefined) {
    const from = front[0].indexOf(front[1]);
    yield [from, from + front[1].length];
  }
  for (const match of text.matchAll(SCRIPT)) {
    const body = match[1] ?? '';
    const from = match.index + match[0].indexOf('>') + 1;
    yield [from, from + body.length];
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Keeps `{expression}` of a Svelte or Astro template: it reads as a block with one statement. */
function expressions(markup: string): string {
  if (!markup.includes('env')) return blank(markup);
  const kept: string[] = [];
  let end = 0;
  let open = markup.indexOf('{');
  while (open >= 0) {
    const close = closing(markup, open);
    if (close === undefined) break;
    const body = markup.slice(open + 1, close);
    if (/\benv|[A-Z]{2}_/.test(body)) {
      const inner = body.replace(BLOCK_WORD, (word) => ' '.repeat(word.length));
      kept.push(blank(markup.slice(end, open)), '{', inner, '}');
      end = close + 1;
    }
    open = markup.indexOf('{', close + 1);
  }
  kept.push(blank(markup.slice(end)));
  return kept.join('');
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    const char = text.charAt(index);
    if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return index;
    if (depth > DEEPEST) return undefined;
  }
  return undefined;
}
