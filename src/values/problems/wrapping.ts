import type { ValueProblem } from '../../model/index.ts';
import { NAME_INSIDE, SCHEME_WORD } from '../repair.ts';
import type { Subject } from '../subject.ts';
import { type Check, severityOf } from './check.ts';

/** What a paste brought along: quotes, names, header words, comments. */
export const wrappingChecks: readonly Check[] = [
  quotes,
  nameInside,
  schemeWord,
  trailingPunctuation,
  comment,
  unexpanded,
  htmlEntity,
  percentEncoded,
];

function quotes({ raw, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key') return undefined;
  const text = raw.trim();
  if (/^\\".*\\"$/.test(text)) return { code: 'escaped-quotes', severity: 'error' };
  if (text.length > 1 && /^(["'`]).*\1$/.test(text)) return { code: 'quoted', severity: 'error' };
  const inner = text.slice(1, -1);
  const [start, end] = [/^["'`]/.test(text), /["'`]$/.test(text)];
  if (start === end || /["'`]/.test(inner)) return undefined;
  return { code: 'one-sided-quote', severity: 'error', where: start ? 'start' : 'end' };
}

/** Those that matter for text. */
export const textWrappingChecks: readonly Check[] = [nameInside, unexpanded];

/** `A=b` is a value too, unless the name is the variable's own or the rest is a key. */
function nameInside({ raw, name, nature }: Subject): ValueProblem | undefined {
  const [found] = NAME_INSIDE.exec(raw.trim().replace(/^["'`]/, '')) ?? [];
  if (found === undefined || /;[^;]*=/.test(raw)) return undefined;
  const own = found.replace(/^export\s+/, '').replace(/\s*=$/, '') === name;
  if (!own && nature !== 'key') return undefined;
  return { code: 'name-inside', severity: 'error', where: 'start' };
}

/** Some code wants the whole header; its variable says so. */
function schemeWord({ raw, name, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !SCHEME_WORD.test(raw.trim().replace(/^["'`]/, ''))) return undefined;
  const severity = /HEADER|AUTHORIZATION|(?:^|_)AUTH$/i.test(name) ? 'warning' : 'error';
  return { code: 'scheme-word', severity, where: 'start' };
}

/** A connection string of `Key=Value;` ends so. */
function trailingPunctuation({ raw, nature, value }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !/[^;,][;,]$/.test(raw.trim()) || /=[^;]*;/.test(value)) return undefined;
  if (/,./.test(value)) return undefined;
  return { code: 'trailing-punctuation', severity: 'error', where: 'end' };
}

function comment({ raw, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !/\S[ \t]+#[ \t]?[A-Za-z]/.test(raw)) return undefined;
  return { code: 'inline-comment', severity: 'error', where: 'end' };
}

function unexpanded(subject: Subject): ValueProblem | undefined {
  const { raw, nature } = subject;
  if (nature === 'file' || !(/\$\{[A-Za-z_]\w*[}:]/.test(raw) || hasCommand(raw))) return undefined;
  return { code: 'unexpanded', severity: severityOf(subject) };
}

/** `$(command)`. Whatever begins before the last parenthesis is closed by it, so that none is looked for again. */
function hasCommand(raw: string): boolean {
  return /\$\([A-Za-z_./]/.test(raw.slice(0, Math.max(raw.lastIndexOf(')'), 0)));
}

function htmlEntity({ raw, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !/&(?:amp|lt|gt|quot|#39|#x27);/.test(raw)) return undefined;
  return { code: 'html-entity', severity: 'error', where: 'inside' };
}

/** `/`, `+` and `=` of base64, encoded as a query needs it. X's bearer tokens are issued like that. */
function percentEncoded({ value, nature, kind }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || kind !== undefined) return undefined;
  if (!/^[\w-]{6,200}%(?:2[BbFf]|3[Dd])[\w%-]*$/.test(value)) return undefined;
  return { code: 'percent-encoded', severity: 'warning', where: 'inside' };
}
