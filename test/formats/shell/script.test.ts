import { beforeAll, describe, expect, test } from 'vitest';
import { slotsOf } from '../../../src/formats/expressions/template.ts';
import { loadShell, type ReadScript, type Word } from '../../../src/formats/shell/script.ts';
import { fc } from '../../helpers/property.ts';

let read: ReadScript;
beforeAll(async () => {
  read = await loadShell();
});

const script = (text: string) => read(text, slotsOf(text));

/** `[A]` for a variable, `[0]` for a slot, `[?]` for what nobody knows. */
function show(word: Word): string {
  const parts = word.map((part) => {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'variable') return `[${part.name}]`;
    return part.kind === 'slot' ? `[${part.slot}]` : '[?]';
  });
  return parts.join('');
}

const commands = (text: string) =>
  script(text).commands.map(({ words, assigned, into, input }) =>
    [
      ...assigned.map(({ name, value }) => `${name}:=${show(value)}`),
      ...words.map(show),
      ...input.map((line) => `< ${show(line)}`),
      ...into.map((word) => `> ${show(word)}`),
    ].join(' | '),
  );

describe('commands', () => {
  test.each([
    ['words', 'fly secrets set A=1 --stage', ['fly | secrets | set | A=1 | --stage']],
    ['quotes', `a "b c" 'd $E' "f$G"h\\ i`, ['a | b c | d $E | f[G]h i']],
    ['lines that go on', 'a b \\\n  -c=d', ['a | b | -c=d']],
    ['assignments before a command', 'A=1 B="$C" d', ['A:=1 | B:=[C] | d']],
    ['slots', 'a ${{ secrets.B }} "C=${{ x }}-${{ y }}"', ['a | [0] | C=[1]-[2]']],
    ['a slot as the program', '${{ x }} deploy', ['[0] | deploy']],
    ['what is computed', 'a "b$(c d)e" `f`', ['a | b[?] | [?]', 'c | d', 'f']],
    ['braces', 'a "${B}" ${C:-d} ${E%f}', ['a | [B] | [C] | [?]']],
    ['lists, pipelines and branches', 'a && b | c\nif d; then e; fi', ['a', 'b', 'c', 'd', 'e']],
    ['a redirection', 'echo A=1 >> "$GITHUB_ENV"', ['echo | A=1 | > [GITHUB_ENV]']],
    ['one of a group', '{ echo A=1; cat b; } >> $F', ['echo | A=1 | > [F]', 'cat | b | > [F]']],
    ['tee', 'echo A=1 | tee -a $F', ['echo | A=1 | > -a | > [F]', 'tee | -a | [F] | > -a | > [F]']],
    ['a here document', 'cat >> $F <<EOF\nA=$B\nC\nEOF', ['cat | < A=[B] | < C | <  | > [F]']],
    ['a here string', 'a <<< "$B"', ['a | < [B]']],
    ['a quoted here document', "cat <<'EOF'\nA=$B\nEOF", ['cat | < A=$B | < ']],
    ['comments', '# a ${{ x }}\nb # c', ['b']],
    ['numbers', 'a -n 3', ['a | -n | 3']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  test.each([
    ['a; b && c', ''],
    ['if a; then b; elif c; then d; else e; fi; f', 'b c d e'],
    ['a || b; [ -n "$X" ] && c; test -f x && d; [[ $X ]] || e', 'b c d e'],
    ['grep x y && a && b', 'a b'],
    ['for x in y; do a; done; while b; do c; done', 'a c'],
    ['case $x in y) a;; *) b;; esac', 'a b'],
    ['f() { a; }; b', 'a'],
    ['if a; then { b | c >> d; }; fi', 'b c'],
    ['(a); a "$(b)"', ''],
  ])('what is run only in a branch: %s', (text, expected) => {
    const branches = script(text).commands.filter(({ branch }) => branch);
    expect(branches.map(({ words }) => words.map(show).join(' ')).join(' ')).toBe(expected);
  });

  test('assignments for what follows, and what is asked for', () => {
    const { assigned, tested } = script(
      'A=1\nexport B="${{ x }}"\nlocal C\nif [ -z "$D" ] && [[ -n $E ]]; then :; fi\n: "${F:?}"',
    );
    expect(assigned.map(({ name, value }) => `${name}=${show(value)}`)).toEqual(['A=1', 'B=[0]']);
    expect([...tested].sort()).toEqual(['D', 'E', 'F']);
  });
});

describe('hostile scripts', () => {
  test.each([
    ['nesting', `${'('.repeat(5000)}a`],
    ['open quotes', 'a "b'],
    ['no script at all', 'Write-Host "a" | Out-File $env:X; @{}'],
    ['control characters', 'a\u0000b \u001b[0m'],
    ['characters that stand for slots', 'a \ue000\uf8ff b'],
  ])('%s', (_, text) => {
    expect(script(text).commands.length).toBeGreaterThanOrEqual(0);
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        script(text);
      }),
    );
  });
});
