/** Walks over the characters of a word, not over their UTF-16 halves. */
export class Scanner {
  private readonly chars: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.chars = [...text];
  }

  peek(): string | undefined {
    return this.chars[this.at];
  }

  next(): string | undefined {
    return this.chars[this.at++];
  }

  /** All that follows as long as the test holds. */
  while(test: (char: string) => boolean): string {
    const start = this.at;
    for (let char = this.peek(); char !== undefined && test(char); char = this.peek()) this.at++;
    return this.chars.slice(start, this.at).join('');
  }
}

/** What Go calls white space: https://pkg.go.dev/unicode#IsSpace */
export function isSpace(char: string): boolean {
  return /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(char);
}

export function isDigit(char: string): boolean {
  return /^\p{Nd}$/u.test(char);
}

export function isNameCharacter(char: string): boolean {
  return /^[\p{L}\p{Nd}_]$/u.test(char);
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_05_02 */
export function isSpecial(char: string): boolean {
  return '@*#?-$!0'.includes(char);
}
