import { describe, expect, it } from 'vitest';
import { loadParsers } from '../../../../providers/code/syntax/grammars.ts';
import { layoutOf } from '../../../../providers/code/syntax/layout.ts';
import type { SyntaxNode } from '../../../../providers/code/syntax/node.ts';
import { Source } from '../../../../providers/code/syntax/source.ts';
import { fc } from '../../../helpers/property.ts';

const parsers = await loadParsers();
const { tsx } = parsers;
const parse = parsers.of('a.tsx', '');

/** Lines that are long enough for a part of their own. */
const LONG = Array.from({ length: 12 }, (_, index) => `call(${index}, 'a text', "it's", [1, 2]);`);

const BODIES = [
  LONG.join('\n'),
  `const a = \`text \${inner({ b: \`\${c}\` })} \\\` const d = 1\`;\n${LONG.join('\n')}\nreturn a;`,
  `if (a)\n  throw new Error('x');\nelse\n  return b;\n${LONG.join('\n')}\nreturn 1`,
  `const r = /['"\`{(/*]/g.test(x) / 2;\n${LONG.join('\n')}\nconst q = a / b / c;`,
  `const odd = all.filter((x) =>\n  /[pP]\\{|u\\{"/.test(x));\n${LONG.join('\n')}\nreturn odd;`,
  `// don't { stop\n/* nor (\nconst x = 1; */\n${LONG.join('\n')}\nfor (const x of y)\n  if (x) return x`,
  `switch (a) {\ncase 1: {\n${LONG.join('\n')}\n}\ndefault: return 2\n}`,
  `return (<p title="it's">don't {list.map((x) => {\n${LONG.join('\n')}\nreturn <b>{x}</b>;\n})}</p>);`,
];

const AROUND: readonly ((body: string) => string)[] = [
  (body) => body,
  (body) => `export async function f(a: { b: string }): Promise<void> {\n${body}\n}`,
  (body) => `const f = (a = 1) => {\n${body}\n}`,
  (body) =>
    `@Injectable({ a: 1 })\nexport class A extends mix(B) {\n  @C()\n  m(): void {\n${body}\n}\n}`,
  (body) =>
    `const before = 1;\n${LONG.join('\n')}\n@Module({ load: [() => {\n${body}\n}] })\nexport class A {}`,
  (body) => `while (true) {\n${body}\n} // the end`,
  (body) => `type F = (a: string) => {\n  b: string; ${'c: number; '.repeat(40)}\n}\n${body}`,
  (body) => `it('does', () => {\n${body}\n});`,
];

const code = fc.letrec<{ code: string; nested: string }>((tie) => ({
  code: fc.array(tie('nested'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
  nested: fc
    .tuple(
      fc.constantFrom(...AROUND),
      fc.oneof({ depthSize: 'small' }, fc.constantFrom(...BODIES), tie('code')),
    )
    .map(([around, body]) => around(body)),
})).code;

function inParts(node: SyntaxNode): readonly string[] {
  return node.children.flatMap((one) => [`${one.type} ${one.start} ${one.end}`, ...inParts(one)]);
}

function whole(text: string): readonly string[] {
  const tree = tsx.parse(text);
  const found: string[] = [];
  const open = tree === null ? [] : [tree.rootNode];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === 'comment') continue;
    if (next.type !== 'program') found.push(`${next.type} ${next.startIndex} ${next.endIndex}`);
    open.push(...next.namedChildren.toReversed());
  }
  return found;
}

describe('a source that is parsed in parts', () => {
  it('has the nodes that it has when it is parsed at once', () => {
    fc.assert(
      fc.property(code, (text) => {
        fc.pre(tsx.parse(text)?.rootNode.hasError === false);
        expect(inParts(new Source('a.tsx', text, parse).root)).toEqual(whole(text));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ...AROUND.map((around) => around(BODIES[0] ?? '')),
    ...BODIES.map((body) => `f(() => {\n${body}\n});`),
  ])('falls into parts: %#', (text) => {
    const { cuts, blocks } = layoutOf(`${text}\nconst last = 1;\n${text}`);
    expect(cuts.length + blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['a bracket too many', `${LONG.join('\n')}\n}\nconst a = 1;`],
    ['a bracket too few', `f(() => {\n${LONG.join('\n')}\nconst a = 1;`],
    ['an open template', `${LONG.join('\n')}\nconst a = \`\n${LONG.join('\n')}`],
  ])('is one part with %s', (_, text) => {
    const { cuts, blocks } = layoutOf(text);
    expect([...cuts, ...blocks]).toEqual([]);
  });

  it('knows where words stand, however many it is asked for', () => {
    const word = fc.constantFrom(
      'a',
      'ab',
      '$a',
      'a.b',
      '__proto__',
      'é',
      'aé',
      '.',
      '',
      'a a',
      '1',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        fc.pre(asked !== '');
        const text = words.join(' ').replaceAll(' . ', '.');
        const source = new Source('a.ts', text, parse);
        const first = [...source.offsets(asked)];
        for (let index = 0; index < 200; index += 1) source.offsets(`other${index}`);
        expect([...source.offsets(asked)]).toEqual(first);
      }),
    );
  });

  it('parses no more than it is asked for', () => {
    const broken = 'const = ;';
    const text = `${LONG.join('\n')}\nconst found = 1;\n${LONG.join('\n')}\nfunction f() {\n${broken}\n${LONG.join('\n')}\n}`;
    const source = new Source('a.ts', text, parse);
    expect(source.at(text.indexOf('found')).type).toBe('identifier');
  });
});
