import { type DefaultKey, isDeployment, type Read } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** What programs sign, encrypt and tell their own users by: made up by whoever runs one. */
const SIGNS =
  /(?:^|_)(?:JWT|SESSION|COOKIE|AUTH|NEXTAUTH|TOKEN|CSRF|HMAC|SIGNING|ENCRYPTION|WEBHOOK|PASSPORT)(?:_(?:ACCESS|REFRESH|TOKEN|SIGNING|HASH))*_SECRET(?:_KEY)?S?$|(?:^|_)(?:JWT|SIGNING|ENCRYPTION|HMAC)_KEY$|(?:^|_)(?:SESSION|COOKIE)_PASSWORD$|^(?:(?:APP|DJANGO|FLASK|RAILS|SERVER)_)?SECRET(?:_KEY)?(?:_BASE)?$/;

/** How far behind a name its fallback may stand. */
const FAR = 300;

const QUOTED = `(["'\`])(?=[^"'\`\\n]*\\S)((?:(?!\\1)[^\\n\\\\$#]){1,200})\\1`;

/** What stands between the name of a variable and the text that takes its place, in all languages. */
const FALLBACKS: readonly RegExp[] = [
  // `process.env.A || 'x'`, `ENV["A"] || "x"`, `os.environ.get("A") or "x"`
  `["'\`]?[\\])]*(?: as string|!)?\\)?\\s*(?:\\|\\||\\?\\?|\\bor\\b|\\?:)\\s*`,
  // `getenv("A", "x")`, `env('A', default="x")`, `get('A', { default: 'x' })`
  `["'\`]\\s*,\\s*(?:(?:default|default_value|fallback)\\s*[:=]\\s*|\\{\\s*default\\s*:\\s*)?`,
  // `A: z.string().min(8).default('x')`
  `["'\`]?\\s*:[^,;\\n]{0,120}?\\.default\\(\\s*`,
  // `A: str({ default: 'x' })`
  `["'\`]?\\s*:\\s*\\w+\\(\\s*\\{[^}]{0,200}?\\bdefault\\s*:\\s*`,
  // `const { A = 'x' } = process.env`, `secret_key: str = "x"`
  `(?:\\s*:\\s*[\\w.[\\] |]+)?\\s*=\\s*`,
].map((between) => new RegExp(`^${between}${QUOTED}`));

/** How far before a read a question about the environment may stand that it depends on. */
const NEAR = 120;
const ASKS =
  /[=!]==?\s*["'](?:prod|dev|test|local)\w*["']|\b(?:is_?)?(?:prod|dev)\w*\s*(?:\?|&&|\band\b)|\bis_?(?:prod|dev)/i;

/** A path to a key is none. */
const PATH = /^[./~]|\.\w{2,4}$/;

/**
 * Keys that fall back to a text of the code. That there is a fallback the reads tell; which, the text behind
 * the name. Of a text that the same file compares with, nobody knows what comes of it.
 */
export function defaultKeysIn(tree: Tree, reads: readonly Read[]): readonly DefaultKey[] {
  return reads.filter(mayBe).flatMap((read) => {
    const { name, component, place } = read;
    const text = tree.text(place.file);
    if (text === undefined || !fallsBack(text, read)) return [];
    return [{ fact: 'default-key', name, component, place }];
  });
}

function mayBe({ name, need, setting, environments, implicit }: Read): boolean {
  if (need !== 'defaulted' || setting !== 'source' || implicit !== undefined) return false;
  return SIGNS.test(name) && (environments?.some(isDeployment) ?? true);
}

function fallsBack(text: string, { name, place }: Read): boolean {
  const start = offsetOf(text, place.line) + place.column - 1;
  const rest = text.slice(start, start + 2 * FAR);
  const at = rest.toUpperCase().indexOf(name.toUpperCase());
  if (at < 0 || ASKS.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  const behind = rest.slice(at + name.length, at + name.length + FAR);
  const fallback = FALLBACKS.flatMap((pattern) => pattern.exec(behind)?.[2] ?? [])[0];
  return fallback !== undefined && !PATH.test(fallback) && !isCompared(text, fallback);
}

function isCompared(text: string, literal: string): boolean {
  const quoted = `(["'\`])${literal.replace(/[^\w ]/g, '\\$&')}\\1`;
  return new RegExp(
    `(?:[=!]==?|\\[|\\bin)\\s*${quoted}|${quoted.replace('\\1', '\\2')}\\s*(?:[=!]==?|\\])`,
  ).test(text);
}

/** Where a line begins; lines count from 1. */
function offsetOf(text: string, line: number): number {
  let start = 0;
  for (let above = 1; above < line; above++) start = text.indexOf('\n', start) + 1;
  return start;
}
