import { isSecretName } from './secret.ts';

/** What nobody would choose as a value. */
const WORDS = words(
  'changeme change_me change-me change-this changeit replaceme replace_me replace-me replace-this ' +
    'placeholder dummy fixme todo tbd tba n/a undefined null nil nan unset not-set notset not_set ' +
    'mysecret my-secret supersecret super-secret topsecret yourkey foobar asdf asdfasdf keyboardcat ' +
    'your-256-bit-secret [sensitive] [redacted] <redacted> redacted ... … *** ?? ???',
)
  .add('keyboard cat')
  .add('[object object]');

/** Fine as a host or a user, but never as a credential. */
const WORDS_IF_SECRET = words(
  'secret password passw0rd p@ssw0rd pass pwd admin root guest user test testing test123 testkey key ' +
    'token apikey api_key api-key default value string example sample fake foo bar baz none na empty ' +
    'abc abc123 qwerty letmein hunter2 0 1 123 1234 12345 123456 12345678 123456789 1234567890 ' +
    'postgres mysql mongo redis minioadmin minioadmin123 insecure unsafe dev development local ' +
    'localhost - _ ?',
);

/** Templates that nobody filled in, values that a page masks, and sentences that ask for one. */
const SHAPES: readonly RegExp[] = [
  /^<[^<>]{0,80}>$/,
  /\[(?:YOUR|MY|INSERT|REPLACE|ENTER|PASSWORD|PROJECT)[A-Za-z0-9 _-]{0,40}\]/,
  /^\{\{[^{}]{0,120}\}\}$/,
  /^\$(?:\{[A-Za-z_]\w{0,80}(?::?[-?+=][^{}]{0,200})?\}|\(?[A-Z_][A-Z0-9_]{0,80}\)?)$/,
  /^\$\{\{[^{}]{1,200}\}\}$/,
  /^%[A-Za-z_]\w{0,80}%$/,
  /^@[A-Za-z_]\w{0,80}@$/,
  /^__[A-Za-z]\w{0,80}__$/,
  /^[xX]{3,}(?:[_.-][xX]{2,}){0,12}$/,
  /^[*•·●]{2,}$/,
  /^[A-Za-z0-9_-]{0,24}(?:\*{3,}|•{3,}|\.{3,}|…)[A-Za-z0-9_-]{0,12}$/,
  /^(?:0{8}-0{4}-0{4}-0{4}-0{12}|1{8}-1{4}-1{4}-1{4}-1{12}|12345678-1234-1234-1234-123456789(?:012|abc)|123e4567-e89b-12d3-a456-426614174000)$/i,
  /^(?:lorem|ipsum|asdf|qwer|hjkl)[a-z]{0,20}$/i,
  /EXAMPLE(?:KEY)?$/,
  /^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-](?:x{3,}|X{3,}|\.{3,}|\*{3,}|…|0{4,}|dummy|fake|placeholder|your.{0,40})$/,
];

const FILLER = '(?:1234(?:56(?:78(?:90?)?)?)?|abc(?:def|123)?|test|example|key|secret|token)';
const SENTENCE_VERB =
  '(?:your|my|insert|enter|put|paste|replace|change)[ _.-]?(?:own|this|with|your|production|real|actual|new)?';
const SENTENCE_NOUN =
  '(?:key|token|secret|password|pass|id|url|uri|value|here|credentials?|domain|project|account|username|email)';

const WORD = '(?:[a-z]{1,16}|e2e|\\d{1,4})';
const MARKER =
  '(?:placeholder|dummy|change|replace|example|sample|fake|secret|password|test|testing|dev|local|insecure|random|chars?|characters)';
/** Three and more words, one of which says what the value is. */
const PHRASE = new RegExp(
  `^(?=(?:${WORD}[_. -]){2})(?=(?:${WORD}[_. -]){0,20}${MARKER}(?:[_. -]|$))(?:${WORD}(?:[_. -]|$)){3,20}$`,
);

/** These mean nothing where the value is no credential: `my-project`, `foo/test`. */
const SHAPES_IF_SECRET: readonly RegExp[] = [
  new RegExp(`^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-]${FILLER}$`),
  /^(?:change|replace)[_. -]?me[_. -]/i,
  /[_. -](?:here|goes[_. -]here|placeholder|example|changeme|change[_. -]me|replace[_. -]?me)$/i,
  /(?:x{6,}|X{6,}|0{12,}|1{12,}|\*{4,})/,
  /(?:0123456789abc|1234567890|abcdefghij|deadbeef|cafebabe|supersecret)/i,
  /<[A-Za-z][A-Za-z0-9 _.:-]{1,60}>/,
  /^(?:a{8,}|A{10,})$/,
  /^(?:1234567890|0123456789){1,20}\d{0,9}$/,
  PHRASE,
  new RegExp(
    `(?:^|[^a-z0-9])${SENTENCE_VERB}[ _.-]?[a-z0-9]{0,24}[ _.-]?(?:api[ _.-]?)?${SENTENCE_NOUN}(?:$|[^a-z0-9])`,
    'i',
  ),
];

/** Two words may be the name of something. */
const FEWEST_WORDS = 5;
/** Longer texts are files; no placeholder is one. */
const LONGEST = 500;

/**
 * Whether a value only holds the place of one.
 *
 * @param value without what surrounds it by mistake
 */
export function isPlaceholder(name: string, value: string, looksLikeKey: boolean): boolean {
  if (value.length > LONGEST || isFile(value)) return false;
  const lower = value.toLowerCase();
  if (WORDS.has(lower) || SHAPES.some((shape) => shape.test(value))) return true;
  const secret = isSecretName(name);
  if (secret && WORDS_IF_SECRET.has(lower)) return true;
  if (!(secret || looksLikeKey) || isSentence(value)) return false;
  return SHAPES_IF_SECRET.some((shape) => shape.test(value)) || PHRASE.test(spelledOut(value));
}

/** `aSecretThatNobodyKnows` as the sentence that it is. */
function spelledOut(value: string): string {
  if (!/^[A-Za-z]{20,}\d{0,4}$/.test(value)) return '';
  const words = value.split(/(?<=[a-z])(?=[A-Z\d])/);
  return words.length < FEWEST_WORDS ? '' : words.join('-').toLowerCase();
}

/** Passwords that a URL has in examples. */
export function isPlaceholderPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return (
    WORDS.has(lower) || WORDS_IF_SECRET.has(lower) || isPlaceholder('PASSWORD', password, true)
  );
}

/** Reserved for documentation (https://www.rfc-editor.org/rfc/rfc2606#section-3), or clearly no name of anybody. */
export function isExampleHost(host: string): boolean {
  return (
    /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test\.com|foo\.bar|domain\.tld)$/.test(host) ||
    /(?:^|\.)(?:your|my)-?(?:domain|app|site|company|project|host|server|instance)[a-z0-9-]{0,20}(?:\.|$)/.test(
      host,
    )
  );
}

function isFile(value: string): boolean {
  return /^\s*(?:-----BEGIN|\{"|\[\{)/.test(value);
}

function isSentence(value: string): boolean {
  return value.split(' ').length > 4;
}

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
