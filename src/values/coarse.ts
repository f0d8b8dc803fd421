import type { Traits } from '../model/index.ts';

/** Traits while they are found out. */
export type Found = { -readonly [Trait in keyof Traits]: Traits[Trait] };

const SHORT = 16;
const MEDIUM = 64;
const LONG = 4096;
/** Of those that mean something here. */
const LONGEST_WORD = 'development'.length;

/** What a value is roughly; so roughly that many others are the same. */
export function coarse(name: string, value: string): Found {
  const found: Found = { length: lengthOf(value), charset: charsetOf(value.slice(0, LONG)) };
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

function charsetOf(value: string): NonNullable<Traits['charset']> {
  if (/^\d+$/.test(value)) return 'digits';
  if (/^[0-9a-f]+$/i.test(value)) return 'hex';
  if (/^[A-Za-z]+$/.test(value)) return 'letters';
  if (/^[\w+/=-]+$/.test(value)) return 'base64';
  if (/^[\x20-\x7e]+$/.test(value)) return 'printable';
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
