import { charactersOf, hasSome, type Tried, worthTrying } from './characters.ts';
import { isNamed, startingLike } from './kinds.ts';
import { type Named, named } from './subject.ts';

/** What nobody would choose as a value. */
const WORDS = words(
  'changeme change_me change-me change-this changeit replaceme replace_me replace-me replace-this ' +
    'placeholder dummy fixme todo tbd tba n/a undefined nan unset not-set notset not_set ' +
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
    'postgres mysql mongo redis minioadmin minioadmin123 null nil insecure unsafe dev development local ' +
    'localhost ** - _ ?',
);

/** A pattern, and on which texts it is tried. */
export interface Shape extends Tried {
  readonly pattern: RegExp;
}

const SENTENCE_NOUN =
  '(?:key|token|secret|password|pass|id|url|uri|value|here|credentials?|domain|project|account|username|email)';

/** Templates that nobody filled in, values that a page masks, and sentences that ask for one. */
export const SHAPES: readonly Shape[] = [
  { some: '<', pattern: /^<(?:[^<>/][^<>]{0,80})?>$/ },
  {
    some: '[',
    pattern: /\[(?:YOUR|MY|INSERT|REPLACE|ENTER|PASSWORD|PROJECT)[A-Za-z0-9 _-]{0,40}\]/,
  },
  // With more than a name in it, it is a template that some program fills in, such as Helm.
  { some: '{', pattern: /^\{\{ {0,3}[A-Za-z_][\w.-]{0,80} {0,3}\}\}$/ },
  {
    some: '$',
    pattern: /^\$(?:\{[A-Za-z_]\w{0,80}(?::?[-?+=][^{}]{0,200})?\}|\(?[A-Z_][A-Z0-9_]{0,80}\)?)$/,
  },
  { some: '$', pattern: /^\$\{\{[^{}]{1,200}\}\}$/ },
  { some: '%', pattern: /^%[A-Za-z_]\w{0,80}%$/ },
  { some: '@', pattern: /^@[A-Za-z_]\w{0,80}@$/ },
  { some: '_', of: 'azAZ09_', pattern: /^__[A-Za-z]\w{0,80}__$/ },
  { some: 'xX', of: 'xX_.-', pattern: /^[xX]{3,}(?:[_.-][xX]{2,}){0,12}$/ },
  { some: '*•', pattern: /^(?:\*{3,}|[•·●]{2,})$/ },
  {
    some: '*•.',
    of: 'azAZ09_-*•.',
    pattern: /^[A-Za-z0-9_-]{0,24}(?:\*{3,}|•{3,}|\.{3,}|…)[A-Za-z0-9_-]{0,12}$/,
  },
  {
    some: '-',
    of: 'aA0-',
    pattern:
      /^(?:0{8}-0{4}-0{4}-0{4}-0{12}|1{8}-1{4}-1{4}-1{4}-1{12}|12345678-1234-1234-1234-123456789(?:012|abc)|123e4567-e89b-12d3-a456-426614174000)$/i,
  },
  { some: 'zZ', of: 'azAZ', pattern: /^(?:lorem|ipsum|asdf|qwer|hjkl)[a-z]{0,20}$/i },
  { some: 'Z', pattern: /EXAMPLE(?:KEY)?$/ },
  {
    some: '_.-',
    pattern:
      /^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-](?:x{3,}|X{3,}|\.{3,}|\*{3,}|…|0{4,}|dummy|fake|placeholder)$/,
  },
  {
    some: '_.-',
    pattern: new RegExp(
      `^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-]your.{0,40}${SENTENCE_NOUN}$`,
    ),
  },
];

const FILLER = '(?:1234(?:56(?:78(?:90?)?)?)?|abc(?:def|123)?|test|example|key|secret|token)';
const SENTENCE_VERB =
  '(?:your|my|insert|enter|put|paste|replace|change)[ _.-]?(?:own|this|with|your|production|real|actual|new)?';

const WORD = '(?:[a-z]{1,16}|e2e|\\d{1,4})';
const MARKER =
  '(?:placeholder|dummy|change|replace|example|sample|fake|secret|password|test|testing|dev|local|insecure|random|chars?|characters)';
/** Three and more words, one of which says what the value is. */
const PHRASE = new RegExp(
  `^(?=(?:${WORD}[_. -]){2})(?=(?:${WORD}[_. -]){0,20}${MARKER}(?:[_. -]|$))(?:${WORD}(?:[_. -]|$)){3,20}$`,
);

/** These mean nothing where the value is no credential: `my-project`, `foo/test`. */
export const SHAPES_IF_SECRET: readonly Shape[] = [
  {
    some: '_.-',
    of: 'azAZ09_.-',
    pattern: new RegExp(`^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-]${FILLER}$`),
  },
  { some: '_. -', pattern: /^(?:change|replace)[_. -]?me[_. -]/i },
  {
    some: '_. -',
    pattern:
      /[_. -](?:here|goes[_. -]here|placeholder|example|changeme|change[_. -]me|replace[_. -]?me)$/i,
  },
  {
    some: '_. -',
    pattern:
      /(?:do|must|should)[_. -]not[_. -](?:be[_. -])?use|not[_. -](?:for|in)[_. -]prod(?:uction)?(?:$|[_. -])/i,
  },
  { some: 'xX01*', pattern: /(?:x{6,}|X{6,}|0{12,}|1{12,}|\*{4,})/ },
  {
    some: 'abAB01',
    pattern: /(?:0123456789abc|1234567890|abcdefghij|deadbeef|cafebabe|supersecret)/i,
  },
  { some: '<', pattern: /<[A-Za-z][A-Za-z0-9 _.:-]{1,60}>/ },
  { some: 'aA', of: 'aA', pattern: /^(?:a{8,}|A{10,})$/ },
  { some: '0', of: '0', pattern: /^(?:1234567890|0123456789){1,20}\d{0,9}$/ },
  { some: '_. -', of: 'az09_. -', pattern: PHRASE },
  {
    some: 'azAZ',
    pattern: new RegExp(
      `(?:^|[^a-z0-9])${SENTENCE_VERB}[ _.-]?[a-z0-9]{0,24}[ _.-]?(?:api[ _.-]?)?${SENTENCE_NOUN}(?:$|[^a-z0-9])`,
      'i',
    ),
  },
];

const templates = worthTrying(SHAPES);
const fillers = worthTrying(SHAPES_IF_SECRET);

/** Of both sets. */
const LONGEST_WORD = Math.max(...[...WORDS, ...WORDS_IF_SECRET].map(({ length }) => length));
/** Two words may be the name of something. */
const FEWEST_WORDS = 5;
/** Longer texts are files; no placeholder is one. */
const LONGEST = 500;

/** Whoever uploads with a token is called so: https://pypi.org/help/#apitoken */
const TOKEN_USER = '__token__';

/**
 * Whether a value only holds the place of one.
 *
 * @param value without what surrounds it by mistake
 */
export function isPlaceholder(named: Named, looksLikeKey: boolean): boolean {
  const { value, characters, isSecret } = named;
  if (value.length > LONGEST || value === TOKEN_USER || isFile(named)) return false;
  const word = value.length > LONGEST_WORD ? '' : value.toLowerCase();
  if (WORDS.has(word) || isOne(value, templates(characters)) || isBareStart(named)) return true;
  if (isSecret && WORDS_IF_SECRET.has(word)) return !isSwitch(named);
  if (!(isSecret || looksLikeKey) || isSentence(named)) return false;
  return isOne(value, fillers(characters)) || isPhrase(value);
}

/** `REQUIRE_PASSWORD=1` */
function isSwitch({ name, value }: Named): boolean {
  return /^[01]$/.test(value) && SWITCH.test(name);
}

const SWITCH =
  /(?:^|_)(?:ALLOW|AUTO|CHECK|DISABLE|ENABLE|FORCE|GENERATE|HAS|HIDE|IS|NEEDS?|NO|ONETIME|RANDOM|REQUIRED?|REQUIRES|RESET|SHOW|SKIP|USE|VERIFY|WITH)_/i;

/** `sk_test_`, behind which the key is to be written. Elsewhere it is a prefix of names. */
function isBareStart({ value, isSecret, spellings }: Named): boolean {
  if (!/[_-]$/.test(value)) return false;
  return startingLike(value).some(
    (row) => row.prefix === value && (isSecret || isNamed(row, spellings)),
  );
}

/** Counts, as iterators take longer before they are compiled. */
function isOne(value: string, shapes: readonly Shape[]): boolean {
  for (let at = 0; at < shapes.length; at++) if (shapes[at]?.pattern.test(value)) return true;
  return false;
}

/** `aSecretThatNobodyKnows` and `A_SECRET_that_nobody_knows` as the sentences that they are. */
function isPhrase(value: string): boolean {
  if (/[A-Z]/.test(value) && value.split(/[_. -]/).every((word) => ONE_CASE.test(word)))
    return PHRASE.test(value.toLowerCase());
  if (!/^[A-Za-z]{20,}\d{0,4}$/.test(value)) return false;
  const words = value.split(/(?<=[a-z])(?=[A-Z\d])/);
  return words.length >= FEWEST_WORDS && PHRASE.test(words.join('-').toLowerCase());
}

const ONE_CASE = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/;

/** Passwords that a URL has in examples. */
export function isPlaceholderPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return (
    WORDS.has(lower) ||
    WORDS_IF_SECRET.has(lower) ||
    isPlaceholder(named('PASSWORD', password), true)
  );
}

const FILE_STARTS = charactersOf('-{[');
const SPACE = charactersOf(' ');

function isFile({ value, characters }: Named): boolean {
  return hasSome(characters, FILE_STARTS) && /^\s*(?:-----BEGIN|\{"|\[\{)/.test(value);
}

function isSentence({ value, characters }: Named): boolean {
  return hasSome(characters, SPACE) && value.split(' ').length > 4;
}

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
