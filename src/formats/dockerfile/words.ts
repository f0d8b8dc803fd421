import { readPattern, replaced, withoutPrefix, withoutSuffix } from './pattern.ts';
import { isDigit, isNameCharacter, isSpace, isSpecial, Scanner } from './scanner.ts';

/**
 * Quotes, escapes and variables in the arguments of a Dockerfile's instructions, as BuildKit expands
 * them: https://docs.docker.com/reference/dockerfile/#environment-replacement
 * No package does this: dockerfile-ast names the variables and leaves the operators alone.
 */

/** What a name holds; `undefined`: it is not set. */
export type Lookup = (name: string) => string | undefined;

export type Expansion = Expanded | { readonly ok: false; readonly reason: string };

export interface Expanded {
  readonly ok: true;
  readonly value: string;
  /** The same, split at unquoted blanks. */
  readonly words: readonly string[];
  /** Names that were looked up and are set. */
  readonly matched: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
}

const DEEPEST = 100;
/** A few lines that double a value each would fill the memory. */
const LONGEST = 100_000;

/** Why a word cannot be expanded; holds names, never a value. */
class Refusal extends Error {}

export interface WordOptions {
  readonly escapeCharacter?: string;
  /** `:?` and `?` take nothing for an answer. */
  readonly lenient?: boolean;
}

/** Expands one word; the reason of a failure holds no value. */
export function expandWord(word: string, lookup: Lookup, options: WordOptions = {}): Expansion {
  const lexer = new Lexer(word, lookup, options);
  try {
    const { value, words } = lexer.until(undefined, false);
    const { matched, unmatched } = lexer;
    return { ok: true, value, words, matched, unmatched };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}

class Lexer {
  readonly matched = new Set<string>();
  readonly unmatched = new Set<string>();
  private readonly scanner: Scanner;
  private readonly lookup: Lookup;
  private readonly escapeCharacter: string;
  private readonly lenient: boolean;
  private keepsEscapes = false;
  private depth = 0;
  private length = 0;
  /** BuildKit has one buffer for the word at hand, which a nested word takes over. */
  private current = '';

  constructor(
    word: string,
    lookup: Lookup,
    { escapeCharacter = '\\', lenient = false }: WordOptions,
  ) {
    this.scanner = new Scanner(word);
    this.lookup = lookup;
    this.escapeCharacter = escapeCharacter;
    this.lenient = lenient;
  }

  /** Everything up to a closing character, or to the end where none is given. */
  until(close: string | undefined, keepsEscapes: boolean): { value: string; words: string[] } {
    if (++this.depth > DEEPEST) throw new Refusal('it is nested too deeply');
    const outer = this.keepsEscapes;
    this.keepsEscapes = keepsEscapes;
    const result = this.collect(close);
    this.keepsEscapes = outer;
    this.depth--;
    return result;
  }

  private collect(close: string | undefined): { value: string; words: string[] } {
    const { scanner } = this;
    const words: string[] = [];
    let value = '';
    let inWord = false;
    this.current = '';
    const raw = (text: string) => {
      this.current += text;
      inWord = true;
    };
    const splitting = (text: string) => {
      for (const char of text) {
        if (!isSpace(char)) raw(char);
        else if (inWord && this.current !== '') {
          words.push(this.current);
          this.current = '';
          inWord = false;
        }
      }
    };
    const finish = () => {
      if (this.current !== '') words.push(this.current);
      this.current = '';
      return { value, words };
    };
    for (let char = scanner.peek(); char !== undefined; char = scanner.peek()) {
      if (char === close) {
        scanner.next();
        return finish();
      }
      const special = this.special(char);
      if (special !== undefined) {
        value += this.counted(special);
        if (char === '$') splitting(special);
        else raw(special);
        continue;
      }
      scanner.next();
      if (char !== this.escapeCharacter) {
        splitting(char);
        value += char;
        continue;
      }
      if (this.keepsEscapes) {
        raw(char);
        value += char;
      }
      const escaped = scanner.next();
      if (escaped === undefined) break;
      raw(escaped);
      value += escaped;
    }
    if (close !== undefined) throw new Refusal(`a ${close} is missing`);
    return finish();
  }

  private special(char: string): string | undefined {
    if (char === '$') return this.dollar();
    if (char === "'") return this.singleQuoted();
    if (char === '"') return this.doubleQuoted();
    if (char === '<') return this.angle();
    return undefined;
  }

  /** The blanks after `<<` belong to the word. */
  private angle(): string {
    const { scanner } = this;
    scanner.next();
    if (scanner.peek() !== '<') return '<';
    scanner.next();
    return `<<${scanner.while((char) => char === ' ' || char === '\t' || char === '\r')}`;
  }

  private singleQuoted(): string {
    this.scanner.next();
    const text = this.scanner.while((char) => char !== "'");
    if (this.scanner.next() === undefined) throw new Refusal('a single quote is missing');
    return text;
  }

  private doubleQuoted(): string {
    const { scanner, escapeCharacter } = this;
    scanner.next();
    let text = '';
    for (let char = scanner.peek(); char !== undefined; char = scanner.peek()) {
      if (char === '$') {
        text += this.counted(this.dollar());
        continue;
      }
      scanner.next();
      if (char === '"') return text;
      if (char !== escapeCharacter) {
        text += char;
        continue;
      }
      if (this.keepsEscapes) text += char;
      const next = scanner.peek();
      // The double quote that is missing is told in the end.
      if (next === undefined) break;
      text += next === '"' || next === '$' || next === escapeCharacter ? scanner.next() : char;
    }
    throw new Refusal('a double quote is missing');
  }

  private dollar(): string {
    const { scanner } = this;
    scanner.next();
    if (scanner.peek() === '{') return this.braced();
    const name = this.name();
    return name === '' ? '$' : (this.get(name) ?? '');
  }

  private braced(): string {
    const { scanner } = this;
    scanner.next();
    const first = scanner.peek();
    if (first === undefined) throw new Refusal('a } is missing');
    if (first === '{' || first === '}' || first === ':') throw new Refusal('bad substitution');
    const name = this.name();
    const operator = scanner.next();
    if (operator === '}') return this.get(name) ?? '';
    if (operator === '/') return this.replacing(name);
    if (operator === ':') {
      const second = scanner.next() ?? '';
      if (second === '#' || second === '%') throw new Refusal(`:${second} is no operator`);
      return this.conditional(name, second, true);
    }
    if (operator === '#' || operator === '%') return this.trimming(name, operator);
    return this.conditional(name, operator ?? '', false);
  }

  private conditional(name: string, operator: string, nothingIsUnset: boolean): string {
    if (operator !== '-' && operator !== '+' && operator !== '?') {
      throw new Refusal(`${nothingIsUnset ? ':' : ''}${operator} is no operator`);
    }
    const word = this.until('}', false).value;
    const value = this.get(name);
    const unset = value === undefined || (nothingIsUnset && value === '');
    if (operator === '+') return unset ? '' : word;
    if (!unset) return value;
    if (operator === '-') return word;
    if (this.lenient) return '';
    throw new Refusal(`${name} must not be ${value === undefined ? 'unset' : 'empty'}`);
  }

  private trimming(name: string, operator: '#' | '%'): string {
    const written = this.until('}', true).value;
    const longest = written.startsWith(operator);
    const steps = this.pattern(longest ? written.slice(1) : written);
    const value = this.get(name) ?? '';
    const trim = operator === '#' ? withoutPrefix : withoutSuffix;
    return given(trim(value, steps, longest));
  }

  private replacing(name: string): string {
    const { scanner } = this;
    const all = scanner.peek() === '/';
    if (all) scanner.next();
    const pattern = this.until('/', true).value;
    const replacement = this.until('}', true).value;
    const value = this.get(name) ?? '';
    return given(replaced(value, this.pattern(pattern), replacement, all));
  }

  private pattern(text: string) {
    const steps = readPattern(text);
    if (steps === undefined) throw new Refusal('an escape in a pattern is not allowed');
    return steps;
  }

  /** A name, the number of an argument, or one of the shell's own parameters. */
  private name(): string {
    const { scanner } = this;
    const first = scanner.peek();
    if (first === undefined) return '';
    if (isDigit(first)) return scanner.while(isDigit);
    if (isSpecial(first)) return scanner.next() ?? '';
    return scanner.while(isNameCharacter);
  }

  private get(name: string): string | undefined {
    const value = this.lookup(name);
    (value === undefined ? this.unmatched : this.matched).add(name);
    return value;
  }

  private counted(text: string): string {
    this.length += text.length;
    if (this.length > LONGEST) throw new Refusal('it is too long');
    return text;
  }
}

function given(value: string | undefined): string {
  if (value === undefined) throw new Refusal('a pattern takes too long to match');
  return value;
}
