import { DEFAULT_NAMES } from '../../src/formats/compose/names.ts';
import type { Fault, FaultCode } from '../../src/formats/dotenv/index.ts';
import type { Problem } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import type { DotenvSource } from './discover.ts';
import { isUtf16, type ReadSource } from './read.ts';
import { isEncrypted } from './supplies.ts';

const MEANINGS: Readonly<Record<FaultCode, string>> = {
  'skipped-line': 'a line is no assignment',
  'invalid-name': 'a name has a character that is not allowed',
  'no-name': 'a line has no name',
  'unset-export': 'a name without a value is exported',
  'unterminated-quote': 'a quote is never closed',
  'invalid-escape': 'a backslash stands before a character that cannot be escaped',
  'unexpected-space': 'a value with a space is not quoted',
  'invalid-substitution': 'a substitution is malformed',
  'required-unset': 'a substitution requires a name that is not set',
  'line-too-long': 'a line is too long',
  'runs-a-command': 'a line runs a command',
};

/** What a person should know about how a file was read; one problem of a kind for each file. */
export function* problemsOf(read: ReadSource, tree: Tree): Generator<Problem> {
  const { source, framework, parsed, content } = read;
  const { path } = source.file;
  const at = ({ line, column }: Pick<Fault, 'line' | 'column'>) => ({ file: path, line, column });
  if (parsed.error && source.kind !== 'template') {
    yield {
      code: 'dotenv-rejected',
      message: `${framework.title} rejects ${path} as a whole: ${MEANINGS[parsed.error.code]}`,
      place: at(parsed.error),
      hint: 'Correct the line',
    };
  }
  const [skipped] = parsed.problems;
  const isPlain = source.kind !== 'envrc' && source.kind !== 'template';
  if (skipped && isPlain && !isOfCompose(read, tree)) {
    const count = parsed.problems.length === 1 ? 'a line' : `${parsed.problems.length} lines`;
    const message = `${framework.title} passes over ${count} of ${path}: ${MEANINGS[skipped.code]}`;
    yield { code: 'dotenv-skipped-line', message, place: at(skipped) };
  }
  const encrypted = parsed.entries.find(isEncrypted);
  if (encrypted) {
    const message = `${path} holds encrypted values: names are known, values are not`;
    yield { code: 'dotenv-encrypted', message, place: at(encrypted) };
  }
  if (content.includes('\ufffd')) {
    const message = `${path} is not all UTF-8: some values cannot be told`;
    yield { code: 'dotenv-encoding', message, place: at({ line: 1, column: 1 }) };
  }
}

/** Whether a file is written for Compose, which passes names without a value on, and says what of it is wrong. */
function isOfCompose({ source, component }: ReadSource, tree: Tree): boolean {
  const { path } = source.file;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (folder === '' || folder === `${component.id}/`) return false;
  return DEFAULT_NAMES.some((name) => tree.has(folder + name));
}

/** Why a file was not read at all. */
export function unreadable(source: DotenvSource, tree: Tree): readonly Problem[] {
  const { path } = source.file;
  if (source.kind === 'keys') {
    const message = `${path} holds private keys and is not read`;
    return [{ code: 'dotenv-keys', message, place: { file: path, line: 1, column: 1 } }];
  }
  const bytes = tree.bytes(path);
  if (bytes === undefined || !isUtf16(bytes)) return [];
  const message = `${path} is not UTF-8, so that no loader can read it`;
  const hint = 'Save the file as UTF-8';
  return [{ code: 'dotenv-encoding', message, place: { file: path, line: 1, column: 1 }, hint }];
}
