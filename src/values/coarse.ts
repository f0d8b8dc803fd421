import type { Traits } from '../model/index.ts';
import { charactersOf, DIGITS, hasOnly, LETTERS, PRINTABLE, WORD } from './characters.ts';
import type { Named } from './subject.ts';

/** Traits while they are found out. */
export type Found = { -readonly [Trait in keyof Traits]: Traits[Trait] };

const SHORT = 16;
const MEDIUM = 64;
const LONG = 4096;
/** Of those that mean something here. */
const LONGEST_WORD = 'development'.length;

/** What a value is roughly; so roughly that many others are the same. */
export function coarse({ name, value, characters }: Named): Found {
  const start = value.length > LONG ? value.slice(0, LONG) : value;
  const found: Found = {
    length: lengthOf(value),
    charset: charsetOf(start, start === value ? characters : charactersOf(start)),
  };
  if (value.length > LONGEST_WORD) return found;
  const flag = flagOf(value);
  const mode = modeOf(name, value);
  if (flag !== undefined) found.flag = flag;
  if (mode !== undefined) found.mode = mode;
  if (isVerbose(name, value)) found.verbose = true;
  return found;
}

function lengthOf({ length }: string): NonNullable<Traits['length']> {
  if (length < SHORT) return 'short';
  if (length < MEDIUM) return 'medium';
  return length < LONG ? 'long' : 'huge';
}

const HEX = charactersOf('0aA');
const BASE64 = WORD | charactersOf('+/=-');

function charsetOf(value: string, characters: number): NonNullable<Traits['charset']> {
  if (value === '') return 'other';
  if (hasOnly(characters, DIGITS)) return 'digits';
  if (hasOnly(characters, HEX)) return 'hex';
  if (hasOnly(characters, LETTERS)) return 'letters';
  if (hasOnly(characters, BASE64)) return 'base64';
  if (hasOnly(characters, PRINTABLE)) return 'printable';
  return /^[\x20-\x7e\s]+$/.test(value) ? 'lines' : 'other';
}

function flagOf(value: string): Traits['flag'] {
  if (/^(?:1|true|on|yes|y|enabled?|\*)$/i.test(value)) return 'on';
  return /^(?:0|false|off|no|n|disabled?)$/i.test(value) ? 'off' : undefined;
}

/** Each platform's word for its live environment, in `APP_ENV`, `PAYPAL_MODE`, `PLAID_ENV` … */
function modeOf(name: string, value: string): Traits['mode'] {
  if (!/(?:^|_)(?:ENV|ENVIRONMENT|MODE|STAGE)$/i.test(name)) return undefined;
  if (/^(?:production|prod|prd|live|live_mode|live-(?:us|au|apse|in))$/i.test(value))
    return 'production';
  return /^(?:development|dev|test|testing|sandbox|test_mode|staging|stage|preview|local)$/i.test(
    value,
  )
    ? 'other'
    : undefined;
}

function isVerbose(name: string, value: string): boolean {
  return /LOG_?LEVEL$/i.test(name) && /^(?:debug|trace|silly|verbose|all)$/i.test(value);
}
