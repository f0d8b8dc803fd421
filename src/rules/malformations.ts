import type { ValueProblem, ValueProblemCode } from '../model/index.ts';

export interface Malformation {
  /** What is wrong, as the end of "the value of X …". */
  readonly is: string;
  /** What to do, as an imperative sentence without a final full stop. */
  readonly mend: string;
  /** How not to write it so again from a command line, in parentheses. */
  readonly piped?: string;
  /** Nothing happened to the value: it takes another one. */
  readonly other?: true;
}

type Where = ValueProblem['where'];
type Tell = (where?: Where, isYaml?: boolean) => Malformation;

const WHERE: Readonly<Record<NonNullable<Where>, string>> = {
  start: 'at its start',
  inside: 'inside it',
  end: 'at its end',
  'both-ends': 'at both ends',
};

/** What ends a value that is piped into a program. */
const PIPED = '(`printf %s` writes no line break at its end, `echo` does)';

/** What people are told of each way in which a value can be damaged. */
export const malformations: Readonly<Record<ValueProblemCode, Tell>> = {
  'white-space': (where, isYaml) => ({
    is: at('has a space or a line break', where),
    mend:
      isYaml && where !== 'start'
        ? 'Remove it: a block of YAML that begins with `|-` or `>-` has no line break at its end'
        : 'Remove it',
    piped: PIPED,
  }),
  'line-break': placed('has a line break', 'Remove the line break'),
  'carriage-return': placed(
    'has a carriage return',
    'Save the file with LF as its line end, or remove the character',
  ),
  'byte-order-mark': placed('has a byte order mark', 'Save it as UTF-8 without a byte order mark'),
  'invisible-character': placed(
    'has an invisible character',
    'Type it anew, or remove what is pasted with it',
  ),
  'unusual-space': placed('has a space that is none of a keyboard', 'Remove the space'),
  'bidirectional-control': placed(
    'has a character that turns the direction of writing',
    'Copy the value from where it was issued',
  ),
  'control-character': placed('has a control character', 'Remove the character'),
  'smart-quote': placed(
    'has a typographic quote',
    'Copy the value as plain text from where it was issued',
  ),
  'smart-dash': placed('has a dash where a hyphen belongs', 'Put a hyphen there'),
  'look-alike-letter': placed(
    'has a letter of another script that looks like a Latin one',
    'Copy the value from where it was issued',
  ),
  quoted: said('is in quotes that are part of it', 'Remove the quotes'),
  'one-sided-quote': placed(
    'has a quote on one side only',
    'Remove the quote, or look for what was cut off',
  ),
  'escaped-quotes': said('is in escaped quotes', 'Remove the quotes: it was encoded as JSON twice'),
  'name-inside': said(
    'begins with a name and an equals sign',
    'Remove all up to the first equals sign',
  ),
  'scheme-word': said(
    'begins with the scheme of an Authorization header',
    'Remove that word: the code puts it in front itself',
  ),
  'trailing-punctuation': said(
    'ends in punctuation of the code it was copied from',
    'Remove the last character',
  ),
  'inline-comment': said('has a comment behind it', 'Move the comment to a line of its own'),
  unexpanded: said(
    'refers to another variable, and nothing puts that in',
    'Write the value itself, or a reference that is expanded where the value is used',
  ),
  'html-entity': said(
    'has an entity of HTML in it',
    'Write the character itself, such as `&` for `&amp;`',
  ),
  'percent-encoded': said('is percent-encoded', 'Decode it'),
  doubled: said('is there twice in a row', 'Remove one of the two'),
  'doubled-prefix': said('begins with its prefix twice', 'Remove one prefix'),
  'doubled-scheme': said('begins with two URL schemes', 'Remove one of the two'),
  'stringified-nothing': said(
    'is the word that a program prints for no value',
    'Set the value itself, and see why the step that wrote it had none',
  ),
  masked: said(
    'is what a dashboard shows in place of the secret',
    'Copy the secret itself, or issue a new one where it is shown only once',
  ),
  sensitive: said(
    'is the text that stands for a value that may not be read',
    'Set the value itself',
  ),
  encrypted: said(
    'is encrypted, and nothing here decrypts it',
    'Set the plain value, or run the program with the tool that decrypts it',
  ),
  truncated: said(
    'is shorter than values of its kind are',
    'Copy it whole from where it was issued',
  ),
  'too-long': said(
    'is longer than values of its kind are',
    'See whether something else is joined to it',
  ),
  checksum: said(
    'does not bear out the checksum it contains',
    'Copy it again from where it was issued',
  ),
  'wrong-case': said(
    'is in one case, where its kind has both',
    'Copy it again from where it was issued: a tool has changed its letters',
  ),
  'base64-cut': said('is Base64 that was cut or changed', 'Encode it again'),
  'base64-of-line': said(
    'is Base64 of a text with a line break at its end',
    'Encode it without one: `printf %s` writes none, `echo` does',
  ),
  'pem-literal-newlines': said(
    'has `\\n` in two characters where PEM has line breaks',
    'Set it with line breaks, or see that the code replaces them',
  ),
  'pem-without-newlines': said('is PEM without its line breaks', 'Set it with its line breaks'),
  'pem-cut': said('is PEM of which a part is missing', 'Set the whole of the file'),
  'jwt-cut': said('is a JWT of which a part is missing', 'Copy all three parts of it'),
  'jwt-unsigned': said('is a JWT without a signature', 'Issue a signed one'),
  'json-broken': said(
    'begins as JSON does and is none',
    'Set it as valid JSON, in single quotes where it stands in a file',
  ),
  'password-not-encoded': said(
    'has characters in its password that end it in a URL',
    'Percent-encode the password',
  ),
  'unreadable-text': said('is no text', 'Set it as text: bytes belong into Base64'),
  'weak-secret': () => ({
    is: 'is too short or too plain for a secret',
    mend: 'Set a random one (`openssl rand -base64 32`)',
    other: true,
  }),
  'dollar-lost': (_, isYaml) => ({
    is: 'loses what follows a `$` in it, which is taken for the name of a variable',
    mend: isYaml
      ? 'Write `$$` for each `$` of it'
      : 'Write `\\$` for each `$` of it, or for Compose put it in single quotes',
  }),
  'comment-lost': said('ends at a `#`, which begins a comment', 'Put it in quotes'),
  'too-large': said('is larger than 64 KiB', 'Put it into a file, and set the path to that'),
};

function placed(what: string, mend: string): Tell {
  return (where) => ({ is: at(what, where), mend });
}

function at(what: string, where: Where): string {
  return where === undefined ? what : `${what} ${WHERE[where]}`;
}

function said(is: string, mend: string): Tell {
  return () => ({ is, mend });
}
