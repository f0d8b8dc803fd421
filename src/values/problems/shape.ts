import type { Kind, ValueProblem } from '../../model/index.ts';
import { charactersOf, hasSome, type Tried, worthTrying } from '../characters.ts';
import { isPasswordCut } from '../connection.ts';
import { base64Text, checksumHolds, claimsOf, jsonObject } from '../decode.ts';
import type { KindRow } from '../kind-row.ts';
import { isNamed, rowOf, startingLike } from '../kinds.ts';
import { pemOf } from '../pem.ts';
import type { Subject } from '../subject.ts';
import type { Check } from './check.ts';

/** A check, and on which values it is tried. */
interface Row extends Tried {
  readonly check: Check;
  /** What it asks of text. */
  readonly ofText?: true;
  /** By what the kind of a value is known, where it can be wrong in this way. */
  readonly by: readonly Known[];
}

type Known = Kind['by'] | 'nothing';

const ANYTHING: readonly Known[] = ['shape', 'name', 'nothing'];
/** No value of a shape that is known looks like this. */
const NO_SHAPE: readonly Known[] = ['name', 'nothing'];
const NOTHING_ELSE = 'azAZ09_ []';

/** What does not have the shape that values of its kind have. */
const ROWS: readonly Row[] = [
  { check: doubled, by: NO_SHAPE },
  { check: doubledScheme, by: ANYTHING, all: ':/', ofText: true },
  { check: nothing, by: NO_SHAPE, of: NOTHING_ELSE, ofText: true },
  { check: masked, by: NO_SHAPE, some: '*•…' },
  { check: sensitive, by: NO_SHAPE, all: '[', ofText: true },
  { check: encrypted, by: ANYTHING, all: ':', ofText: true },
  { check: cut, by: ['nothing'] },
  { check: issued, by: ['shape', 'name'] },
  { check: base64, by: ['nothing'], of: 'azAZ09+/=' },
  { check: pem, by: ANYTHING, all: '- ' },
  { check: jwt, by: ANYTHING, all: '.J' },
  { check: json, by: ANYTHING, all: '{' },
  { check: passwordNotEncoded, by: ANYTHING, all: ':/@' },
  { check: weak, by: ['nothing'], ofText: true },
];

const checksOf = (rows: readonly Row[]) => {
  const worth = (known: Known) => worthTrying(rows.filter(({ by }) => by.includes(known)));
  return { shape: worth('shape'), name: worth('name'), nothing: worth('nothing') };
};
const ofAll = checksOf(ROWS);
const ofText = checksOf(ROWS.filter((row) => row.ofText));

/** The checks that may find something. */
export function shapeChecks({ nature, kind, characters }: Subject): readonly Row[] {
  const checks = nature === 'text' ? ofText : ofAll;
  return checks[kind?.by ?? 'nothing'](characters);
}

/** Starts that are words, so that much else begins like them. */
const WORD_PREFIX = /^[a-z]+[_:-]$/i;

function doubled({ value, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key') return undefined;
  const half = value.length / 2;
  if (
    value.length >= 32 &&
    value[0] === value[half] &&
    value.slice(0, half) === value.slice(half) &&
    new Set(value).size > 8
  )
    return { code: 'doubled', severity: 'error' };
  const prefix = startingLike(value).find(
    (row) =>
      row.prefix !== undefined &&
      row.prefix.length > 3 &&
      value.startsWith(row.prefix + row.prefix),
  );
  return prefix && { code: 'doubled-prefix', severity: 'error', where: 'start' };
}

function doubledScheme({ value }: Subject): ValueProblem | undefined {
  if (!/^[a-z][a-z0-9+.-]{1,20}:\/\/[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) return undefined;
  return { code: 'doubled-scheme', severity: 'error', where: 'start' };
}

const NOTHING: ReadonlySet<string> = new Set(['undefined', 'NaN']);
const NOTHING_OR_TEXT: ReadonlySet<string> = new Set(['null', 'None', 'nil']);

/** What programs print where a value is missing. */
function nothing({ value, nature }: Subject): ValueProblem | undefined {
  const isNothing =
    NOTHING.has(value) ||
    (nature !== 'text' && NOTHING_OR_TEXT.has(value)) ||
    (value.startsWith('[') && /^\[object \w+\]$/.test(value));
  return isNothing ? { code: 'stringified-nothing', severity: 'error' } : undefined;
}

function masked({ value, nature }: Subject): ValueProblem | undefined {
  if (nature === 'text' || !/^[\w-]{0,24}(?:\*{3,}|[•●]{3,}|…)[\w-]{0,12}$/.test(value))
    return undefined;
  return { code: 'masked', severity: 'error' };
}

/** What `vercel env pull` writes for a value that it may not show (https://vercel.com/docs/environment-variables/sensitive-environment-variables). */
function sensitive({ value }: Subject): ValueProblem | undefined {
  return value === '[SENSITIVE]' ? { code: 'sensitive', severity: 'error' } : undefined;
}

/** Right where dotenvx decrypts it, wrong everywhere else (https://dotenvx.com/docs/env-file). */
function encrypted({ value }: Subject): ValueProblem | undefined {
  if (!value.startsWith('encrypted:') || !/^[\w+/=-]{20}/.test(value.slice('encrypted:'.length)))
    return undefined;
  return { code: 'encrypted', severity: 'warning' };
}

/**
 * The start is right and the length is not. A vendor may have made its keys longer, and what is the least is
 * rarely documented where they are not all of one length: those are warnings.
 */
function cut({ spellings, isSecret, value, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key') return undefined;
  const alike = startingLike(value).filter(
    (row) => row.confidence === 'high' && row.decode === undefined && (row.prefix ?? '').length > 3,
  );
  if (alike.length === 0 || !/^[\w.+/=:|-]+$/.test(value)) return undefined;
  const meant = alike.filter((row) => isNamed(row, spellings));
  const certain = meant.length > 0 || (isSecret && !WORD_PREFIX.test(alike[0]?.prefix ?? '_'));
  const rows = meant.length > 0 ? meant : alike;
  if (!certain) return undefined;
  if (rows.every(({ length: [least = 0] }) => value.length < least)) {
    const isSure = meant.length > 0 && rows.every((row) => isTooShort(value, row));
    return { code: 'truncated', severity: isSure ? 'error' : 'warning' };
  }
  if (rows.every(({ length: [, most = Infinity] }) => value.length > most))
    return { code: 'too-long', severity: 'warning' };
  return undefined;
}

/** Of the least length that is known, so that no older or newer form can be meant. */
const FAR_TOO_SHORT = 2 / 3;

function isTooShort({ length }: string, { length: [least = 0, most] }: KindRow): boolean {
  return least === most || length < FAR_TOO_SHORT * least;
}

/** Whether the vendor can have issued it, by the case of its letters and by its checksum. */
function issued({ value, kind }: Subject): ValueProblem | undefined {
  const row = rowOf(kind?.id);
  if (row === undefined) return undefined;
  // A mismatch may also be a sample from a documentation.
  if (row.checksum !== undefined && !checksumHolds(row.checksum, value))
    return { code: 'checksum', severity: 'warning' };
  return isOneCase(value, row) ? { code: 'wrong-case', severity: 'warning' } : undefined;
}

const SMALL = charactersOf('az');
const CAPITALS = charactersOf('AZ');

/** Of 24 letters of base 62, one case alone is all but impossible. */
function isOneCase(value: string, row: KindRow): boolean {
  let isMixed = mixed.get(row);
  if (isMixed === undefined) {
    isMixed = hasBothCases(row);
    mixed.set(row, isMixed);
  }
  if (!isMixed) return false;
  const start = row.prefix?.length ?? 0;
  const body = charactersOf(value, start);
  if (hasSome(body, SMALL) && hasSome(body, CAPITALS)) return false;
  return value.slice(start).replace(/[^A-Za-z]/g, '').length >= 24;
}

/** Worked out when a kind first occurs. */
const mixed = new Map<KindRow, boolean>();

function hasBothCases({ confidence, byName, prefix, pattern }: KindRow): boolean {
  if (confidence !== 'high' || byName || prefix === undefined) return false;
  return /\[A-Za-z0-9(?:_\\-)?\]\{\d+\}\$$/.test(pattern);
}

function base64({ name, value, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) return undefined;
  if (/(?:BASE64|B64)/i.test(name) && value.replace(/=+$/, '').length % 4 === 1)
    return { code: 'base64-cut', severity: 'error' };
  if (value.length % 4 !== 0 || !/^[\x20-\x7e]{4,}\r?\n$/.test(base64Text(value))) return undefined;
  return { code: 'base64-of-line', severity: 'warning' };
}

function pem({ value }: Subject): ValueProblem | undefined {
  const isJson = /^\s*\{/.test(value);
  const texts = isJson ? Object.values(jsonObject(value) ?? {}) : [value];
  for (const text of texts) {
    const problem = typeof text === 'string' ? pemOf(text)?.problem : undefined;
    if (problem !== undefined)
      return { code: problem, severity: problem === 'pem-literal-newlines' ? 'warning' : 'error' };
  }
  return undefined;
}

/** Of HMAC with SHA-256, in Base64: https://www.rfc-editor.org/rfc/rfc7518#section-3.1 has none that is shorter. */
const SHORTEST_SIGNATURE = 43;

function jwt({ value, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key' || !value.startsWith('eyJ')) return undefined;
  if (!/^eyJ[\w-]{8,}\.e[wy][\w-]*(?:\.[\w-]*)?$/.test(value)) return undefined;
  const [, , signature] = value.split('.');
  if (signature === '') return { code: 'jwt-unsigned', severity: 'error', where: 'end' };
  const isWhole = signature !== undefined && signature.length >= SHORTEST_SIGNATURE;
  if (isWhole && claimsOf(value) !== undefined) return undefined;
  return { code: 'jwt-cut', severity: 'error', where: 'end' };
}

function json({ name, value }: Subject): ValueProblem | undefined {
  if (!/^\{\s*["']\w/.test(value)) return undefined;
  const isMeant = /JSON|CREDENTIALS|SERVICE_ACCOUNT/i.test(name) || value.includes(ACCOUNT);
  if (!isMeant || jsonObject(value) !== undefined) return undefined;
  return { code: 'json-broken', severity: 'error' };
}

/** Every key of a service account has it: https://cloud.google.com/iam/docs/keys-create-delete */
const ACCOUNT = '"service_account"';

/**
 * An `@` in the user or password, of which the last is taken for the end of them by some and the first by
 * others; or what ends both for all but a few drivers of SQL databases, as their manual asks for the same.
 */
function passwordNotEncoded({ value, nature }: Subject): ValueProblem | undefined {
  if (nature !== 'key') return undefined;
  const where = 'inside';
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#@:]*:[^/?#@]*@[^/?#@]*@/i.test(value))
    return { code: 'password-not-encoded', severity: 'error', where };
  if (!isPasswordCut(value)) return undefined;
  const severity = /^(?:postgres(?:ql)?|mysql|mariadb)\b/i.test(value) ? 'warning' : 'error';
  return { code: 'password-not-encoded', severity, where };
}

/** Kinds that sign or encrypt. */
const SIGNING = ['authjs-secret', 'auth-session-secret'].flatMap((id) => rowOf(id) ?? []);

/** RFC 7518 wants 256 bits of an HMAC key (https://www.rfc-editor.org/rfc/rfc7518#section-3.2); a salt is none. */
function weak({ name, spellings, value }: Subject): ValueProblem | undefined {
  if (value.length >= 32 || /SALTS?$/i.test(name)) return undefined;
  if (!SIGNING.some((row) => isNamed(row, spellings))) return undefined;
  return { code: 'weak-secret', severity: 'warning' };
}
