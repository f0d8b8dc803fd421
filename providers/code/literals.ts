import type { FileLocation, PlainSecret } from '../../src/model/index.ts';
import { oncePerFile } from '../../src/tree/once.ts';
import { plainSecret, secretStarts } from '../../src/values/classification.ts';
import type { Context } from '../types.ts';
import { settingOf } from './setting.ts';

/** More than these in one file are a list of samples, and a line may be megabytes long. */
const MOST = 50;
/** How much of a line before a literal may say what it is for. */
const BEFORE = 200;
/** `X ?? `, `X: `, `X = `, `X: string = `, `get('X', `, `X: z.string().default(`. */
const VARIABLE =
  /(?<![\w$])([A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9])["'\]!)]{0,4} {0,4}(?:(?:\?\?|\|\|)=?|: ?string =|: ?[\w.()]{1,80}\.default\(|[:=,]) {0,4}$/;
const WORD = /[A-Za-z_$][\w$]*(?=[^\w$]*$)/;
const COMMENT = /^\s*(?:#\s|\/\/|\/\*|\*|\{\/\*|<!--)/;
/** Whoever fills in a form or reads a document is shown what one looks like. */
const SHOWN =
  /^(?:placeholder|examples?|sample|hint|title|label|description|describe|summary|help)$/i;

/** Credentials that stand in literals of the code. */
export function secretsIn(
  file: string,
  text: string,
  { tree, components, describe }: Pick<Context, 'tree' | 'components' | 'describe'>,
): readonly PlainSecret[] {
  if (!mayHold(tree, file)) return [];
  const { each } = patterns();
  const found: PlainSecret[] = [];
  let looked = 0;
  for (const { index, 2: value = '' } of text.matchAll(each)) {
    looked += 1;
    if (looked > MOST) break;
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const name = VARIABLE.exec(before.slice(-BEFORE))?.[1];
    const word = WORD.exec(before.slice(-BEFORE))?.[0] ?? '';
    if (COMMENT.test(before) || SHOWN.test(word)) continue;
    found.push(
      ...plainSecret(describe(name ?? word, value, ''), {
        ...(name !== undefined && { name }),
        component: components.of(file).id,
        place: placeOf(file, text.slice(0, index)),
        setting: settingOf(file, text),
      }),
    );
  }
  return found;
}

const mayHold = oncePerFile(({ latin1 }) => patterns().some.test(latin1() ?? ''));

interface Patterns {
  /** Whether there is any: most files are done with here. */
  readonly some: RegExp;
  readonly each: RegExp;
}

let known: Patterns | undefined;

/** One pass over the text, whatever is looked for. */
function patterns(): Patterns {
  if (known !== undefined) return known;
  const starts = secretStarts().map((start) => start.replace(/[.$]/g, '\\$&'));
  const start = `(?:Bearer )?((?:${starts.join('|')})[^"'\`\\s\\\\]`;
  known = {
    some: new RegExp(`["'\`]${start}{8})`),
    each: new RegExp(`(["'\`])${start}{8,400})\\1`, 'g'),
  };
  return known;
}

/** Columns count characters, and the text has one for each byte. */
function placeOf(file: string, above: string): FileLocation {
  const lines = above.split('\n');
  const column = Buffer.from(lines.at(-1) ?? '', 'latin1').toString('utf8').length + 1;
  return { file, line: lines.length, column };
}
