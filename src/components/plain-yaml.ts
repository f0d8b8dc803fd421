/** What is taken for YAML of the plainest kind. */
type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

interface Line {
  readonly indent: number;
  /** Absent for an item of a list. */
  readonly key: string | undefined;
  /** Absent where what belongs to the key stands below it. */
  readonly value: Plain | undefined;
}

const BLANK = /^ *(?:#.*)?$/;
const LINE = /^( *)(?:(-) +|(?:([A-Za-z_][\w./@^~<>=*-]*)|"([^"\\]*)"|'([^']*)'):(?= |$) *)(.*)$/;
const SCALAR =
  /^(?:"([^"\\]*)"|'([^']*)'|([\w^~<=./+](?:[\w^~<>=./+*@-]|:(?=[\w^~/@]))*))? *(?: #.*)?$/;

/** A scalar that no schema takes for anything but text. */
const TEXT = /^(?!(?:null|true|false)$)[A-Za-z^<=/]|^~(?=[\w.])|^\d+\.\d+\.\d/i;
const COUNT = /^(?:0|[1-9]\d{0,14})$/;

/** Tabs, the ends of lines of other systems, and what else is not there to be seen. */
const ODD = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;

/** Longer lines are somebody else's. */
const LONGEST_LINE = 500;

/**
 * Reads YAML that has nothing but mappings by indentation, lists of scalars, quoted and plain text,
 * counts, truth values and comments, far faster than a parser of all of YAML is loaded.
 *
 * @returns what a parser makes of it; `undefined` for whatever is not as plain, malformed included
 */
export function readPlainYaml(text: string): unknown {
  if (ODD.test(text)) return undefined;
  const lines: Line[] = [];
  for (const written of text.split('\n')) {
    if (BLANK.test(written)) continue;
    const line = written.length > LONGEST_LINE ? undefined : lineOf(written);
    if (line === undefined) return undefined;
    lines.push(line);
  }
  const whole = lines[0]?.key === undefined ? undefined : mapping(lines, 0, 0);
  return whole !== undefined && whole.end === lines.length ? whole.value : undefined;
}

function lineOf(written: string): Line | undefined {
  const [, space = '', dash, plain, double, single, rest = ''] = LINE.exec(written) ?? [];
  const key = plain ?? double ?? single;
  const scalar = SCALAR.exec(dash === undefined ? ` ${rest}`.slice(1) : rest);
  if (scalar === null || (dash === undefined && key === undefined)) return undefined;
  if (plain !== undefined && !TEXT.test(plain)) return undefined;
  const value = plainOf(scalar);
  const isOdd = value === undefined && (dash !== undefined || scalar[3] !== undefined);
  if (isOdd || key === '__proto__') return undefined;
  return { indent: space.length, key: dash === undefined ? key : undefined, value };
}

function plainOf([, double, single, plain]: RegExpExecArray): Plain | undefined {
  const quoted = double ?? single;
  if (quoted !== undefined || plain === undefined) return quoted;
  if (plain === 'true' || plain === 'false') return plain === 'true';
  if (COUNT.test(plain)) return Number(plain);
  return TEXT.test(plain) ? plain : undefined;
}

interface Block {
  readonly value: Plain;
  /** The line behind it. */
  readonly end: number;
}

function mapping(lines: readonly Line[], from: number, indent: number): Block | undefined {
  const found: Record<string, Plain> = {};
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key === undefined || Object.hasOwn(found, line.key)) return undefined;
    const block: Block | undefined =
      line.value === undefined ? below(lines, at + 1, indent) : { value: line.value, end: at + 1 };
    if (block === undefined) return undefined;
    found[line.key] = block.value;
    at = block.end;
  }
  return (lines[at]?.indent ?? 0) > indent ? undefined : { value: found, end: at };
}

/** What belongs to a key; a list may stand as far left as the key does. */
function below(lines: readonly Line[], from: number, indent: number): Block | undefined {
  const first = lines[from];
  if (first === undefined || first.indent < indent) return undefined;
  if (first.key === undefined) return list(lines, from, first.indent);
  return first.indent > indent ? mapping(lines, from, first.indent) : undefined;
}

function list(lines: readonly Line[], from: number, indent: number): Block | undefined {
  const found: Plain[] = [];
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key !== undefined || line.value === undefined) break;
    found.push(line.value);
    at += 1;
  }
  return (lines[at]?.indent ?? 0) > indent ? undefined : { value: found, end: at };
}
