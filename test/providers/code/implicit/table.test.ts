import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import table from '../../../../providers/code/implicit/packages.json' with { type: 'json' };
import { rulesOf } from '../../../../providers/code/implicit/table.ts';
import python from '../../../../providers/code/languages/python/packages.json' with {
  type: 'json',
};

const schema = JSON.parse(readFileSync('schemas/implicit.schema.json', 'utf8'));

const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);

describe.each([
  ['npm', table],
  ['Python', python],
] as const)('the table of packages of %s', (_, { $schema, entries }) => {
  it('is valid by its schema', () => {
    expect([validate({ $schema, entries }), validate.errors]).toEqual([true, null]);
  });

  it('is sorted', () => {
    const order = entries.map(({ packages: names, source }) => `${names.join(',')} ${source}`);
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(order.length);
  });

  it('keeps names sorted where their order means nothing', () => {
    for (const { reads } of entries) {
      for (const { names, anyOf } of reads as { names: string[]; anyOf?: true }[]) {
        if (!anyOf) expect(names).toEqual([...names].sort());
      }
    }
  });

  it('requires nothing of a package that is only there', () => {
    for (const { packages, reads } of entries) {
      const required = (reads as { need: string; on: string }[]).filter(
        ({ need, on }) => need === 'required' && on !== 'call',
      );
      expect([packages, required]).toEqual([packages, []]);
    }
  });
});

describe('the table of packages of npm', () => {
  it('knows many packages, each rule once', () => {
    const packages = new Set(table.entries.flatMap((entry) => entry.packages));
    expect(packages.size).toBeGreaterThan(120);
    for (const name of packages) {
      const rules = rulesOf(name).map((rule) => JSON.stringify(rule));
      expect([name, rules.filter((rule, at) => rules.indexOf(rule) !== at)]).toEqual([name, []]);
    }
  });
});
