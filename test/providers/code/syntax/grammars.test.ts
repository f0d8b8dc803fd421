import { describe, expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { loadParsers } from '../../../../providers/code/syntax/grammars.ts';
import { projectFiles, readProject } from '../../../helpers/project.ts';
import { fc } from '../../../helpers/property.ts';

const parsers = await loadParsers();

function shape(node: Node): string {
  return `(${node.type} ${node.startIndex} ${node.endIndex} ${node.children.map(shape).join(' ')})`;
}

const STATEMENTS = [
  'const a = <T>(x: T) => x;',
  'const b = async <T extends object>(x: T): Promise<T> => x;',
  'const c = <string>process.env.A;',
  'const d = <any>(<unknown>x);',
  'f(<T,>(x: T) => x, a < b, c > d);',
  'const e = a < b > c;',
  "const g = '</b>';",
  'const h = <br/>;',
  'const i = <b>text</b>;',
  'const j = x as unknown as Map<string, Array<number>>;',
  'class K<T> extends L<T> { m = <U>(u: U) => u }',
  'if (a) <T>b;',
  'const n = = 1;',
];

describe('the grammar of a file', () => {
  it.each(
    projectFiles().filter((path) => path.startsWith('providers/code/') && path.endsWith('.ts')),
  )('makes of %s what TypeScript is', (path) => {
    const text = readProject(path);
    const expected = parsers.typescript.parse(text)?.rootNode;
    expect(expected && shape(expected)).toBe(shape(parsers.of(path, text)(text).rootNode));
  });

  it('is TypeScript, type assertions and all, in files without JSX', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATEMENTS), { maxLength: 5 }), (lines) => {
        const text = lines.join('\n');
        const expected = parsers.typescript.parse(text)?.rootNode;
        expect(expected && shape(expected)).toBe(shape(parsers.of('a.mts', text)(text).rootNode));
      }),
      { numRuns: 500 },
    );
  });

  it('has JSX in all other files', () => {
    for (const file of ['a.tsx', 'a.js', 'a.vue']) {
      const { rootNode } = parsers.of(file, '')('const a = <b>text</b>;');
      expect(shape(rootNode)).toContain('jsx_element');
    }
  });
});
