import { beforeAll, describe, expect, test } from 'vitest';
import { type Expression, literalKey, partsOf } from '../../../src/formats/expressions/ast.ts';
import { loadExpressions, type ParseExpression } from '../../../src/formats/expressions/parse.ts';
import { onlySlot, slotsOf } from '../../../src/formats/expressions/template.ts';
import { fc } from '../../helpers/property.ts';

let parse: ParseExpression;
beforeAll(async () => {
  parse = await loadExpressions();
});

/** The tree as one line. */
function show(expression: Expression | undefined): string {
  if (expression === undefined) return 'refused';
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'root':
      return expression.name;
    case 'member':
      return `${show(expression.of)}[${expression.key === '*' ? '*' : show(expression.key)}]`;
    default: {
      const name = expression.kind === 'call' ? expression.name : expression.kind;
      return `${name}(${expression.args.map(show).join(' ')})`;
    }
  }
}

function* all(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* all(part);
}

describe('expressions', () => {
  test.each([
    ['secrets.A', 'secrets["A"]'],
    [" Secrets['a-b'] ", 'secrets["a-b"]'],
    ['\u202fsecrets.A\u00a0', 'secrets["A"]'],
    ["secrets[format('{0}', matrix.x)]", 'secrets[format("{0}" matrix["x"])]'],
    ['secrets.*', 'secrets[*]'],
    ['github.event.*.x', 'github["event"][*]["x"]'],
    ['a.true', 'a["true"]'],
    ["'it''s ''''x'", "\"it's ''x\""],
    ['true', 'true'],
    ['null', 'null'],
    ['-1.5', '-1.5'],
    ["a || b && !c == 'x'", 'or(a and(b test(test(c) "x")))'],
    ['(a || b) && c', 'and(or(a b) c)'],
    ['newer.thing && unheard(of, 1)', 'and(newer["thing"] unheard(of 1))'],
    ['fromJSON(x).y', 'fromjson(x)["y"]'],
    ['format()', 'refused'],
    ['a b', 'refused'],
    ['"a"', 'refused'],
    ["'a", 'refused'],
    ['', 'refused'],
    [`${'('.repeat(100)}a${')'.repeat(100)}`, 'refused'],
    ['a || '.repeat(10_000), 'refused'],
  ])('%j', (text, expected) => {
    expect(show(parse(text))).toBe(expected);
  });

  test('every name knows where it starts, behind strings with line breaks too', () => {
    const text = "contains('\n x', secrets.A) &&\n  vars . B || secrets['C']";
    const tree = parse(text);
    const found = tree === undefined ? [] : [...all(tree)].filter((one) => literalKey(one));
    expect(found.map(({ at }) => text.slice(at, at + 7))).toEqual([
      'secrets',
      'vars . ',
      'secrets',
    ]);
  });

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        show(parse(text));
      }),
    );
  });
});

describe('slots of a text', () => {
  test.each<[string, readonly string[]]>([
    ['a ${{ b }} ${{c}}', [' b ', 'c']],
    ["${{ '}}' }}", [" '}}' "]],
    ['${{ a', []],
    ['$ {{ a }}', []],
    ["${{ 'a }}", []],
    ['${{}}', ['']],
  ])('%j', (text, expected) => {
    expect(slotsOf(text).map((slot) => slot.text)).toEqual(expected);
  });

  test.each<[string, boolean]>([
    [' ${{ a }} \n', true],
    ['${{ a }}${{ b }}', false],
    ['x${{ a }}', false],
    ['x', false],
  ])('nothing else but one in %j: %s', (text, expected) => {
    expect(onlySlot(text) !== undefined).toBe(expected);
  });
});
