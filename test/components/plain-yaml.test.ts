import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainYaml } from '../../src/components/plain-yaml.ts';
import { fc } from '../helpers/property.ts';

const oddScalar = fc.constantFrom(
  ...['a', 'apps/*', '"apps/*"', "'packages/**'", '^1.2.3', '~1.2', '~', 'null', 'Null', 'true'],
  ...['True', 'false', '0', '12', '007', '0x1f', '1.5', '1e3', '.5', '.inf', '-1', '+1', '1.2.3'],
  ...['1.4.0-beta.9', 'npm:@a/b@^6.0.2', 'a: b', 'a:', 'a b', '*a', '&a', '@a/b', '!x', '|', '>'],
  ...['[a]', '{a: b}', '"a\\n"', "'it''s'", '""', "''", '# c', 'a # c', 'a#c', '"a" # c', '-', '?'],
  ...['=', '<<', '2024-01-01', 'yes', 'é', '"é"', 'a\t', '`', '%a', ',', 'a,b', '<a', '>=1', '1:2'],
);
const oddKey = fc.constantFrom(
  ...[
    'a',
    'b',
    'packages',
    'catalog',
    '"@a/b"',
    "'c'",
    'a@^4.0.0',
    'null',
    'true',
    '1',
    '__proto__',
  ],
  ...['? a', '- a', '"a', 'a b', '<<', 'a/b', '""', 'é', '"true"', 'a.b', '*a', 'constructor'],
);
const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', '"b*"', "'c'", '^1.2.3', '12', 'true', 'a # c') },
  oddScalar,
);
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', '"@a/b"', "'d'", 'e@^4.0.0') },
  oddKey,
);
const space = fc.constantFrom(...Array(9).fill(''), '  ', '  ', '  ', '    ', ' ', '\t');
const line = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(space, key, scalar).map(([s, k, v]) => `${s}${k}: ${v}`) },
  { weight: 2, arbitrary: fc.tuple(space, key, space).map(([s, k, e]) => `${s}${k}:${e}`) },
  { weight: 3, arbitrary: fc.tuple(space, scalar).map(([s, v]) => `${s}- ${v}`) },
  fc.constantFrom(
    '',
    '  ',
    '# c',
    '  # – c',
    '# d',
    '  - a',
    '---',
    '...',
    '- - a',
    '- a: b',
    '\u2028',
    'a',
    '\r',
  ),
);

function judged(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error', maxAliasCount: 100 });
  } catch {
    return 'malformed';
  }
}

describe('plain YAML', () => {
  it('is read as the parser reads it, or left to it', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const read = readPlainYaml(text);
        if (read === undefined) return;
        plain += 1;
        expect({ text, read }).toEqual({ text, read: judged(text) });
      }),
      { numRuns: 30_000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });

  it('reads what most workspaces have', () => {
    const text = `# members\npackages:\n- "apps/*"\n- 'packages/**' # all\n\ncatalog:\n  react: ^19.0.0\n  "@a/b": 1.4.0-beta.9\ncatalogs:\n  old:\n    react: ~18.2\nsaveExact: true\n`;
    expect(readPlainYaml(text)).toEqual({
      packages: ['apps/*', 'packages/**'],
      catalog: { react: '^19.0.0', '@a/b': '1.4.0-beta.9' },
      catalogs: { old: { react: '~18.2' } },
      saveExact: true,
    });
  });

  it('takes time in proportion to a hostile text', () => {
    const deep = Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(readPlainYaml(`${deep} b`)).toEqual(judged(`${deep} b`));
    expect(readPlainYaml(`a: ${':'.repeat(499)}`)).toBeUndefined();
    expect(readPlainYaml(`${'a:\n'.repeat(100_000)}`)).toBeUndefined();
  });
});
