import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import table from '../../../../providers/code/implicit/packages.json' with { type: 'json' };
import { rulesOf } from '../../../../providers/code/implicit/table.ts';

const schema = JSON.parse(readFileSync('schemas/implicit.schema.json', 'utf8'));

describe('the table of packages', () => {
  it('is valid by its schema', () => {
    const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
    expect([validate(table), validate.errors]).toEqual([true, null]);
  });

  it('knows many packages, sorted, each rule once', () => {
    const packages = new Set(table.entries.flatMap((entry) => entry.packages));
    expect(packages.size).toBeGreaterThan(120);
    const order = table.entries.map(
      ({ packages: names, source }) => `${names.join(',')} ${source}`,
    );
    expect(order).toEqual([...order].sort());
    expect(new Set(order).size).toBe(order.length);
    for (const name of packages) {
      const rules = rulesOf(name).map((rule) => JSON.stringify(rule));
      expect([name, rules.filter((rule, at) => rules.indexOf(rule) !== at)]).toEqual([name, []]);
    }
  });

  it('keeps names sorted where their order means nothing', () => {
    for (const { reads } of table.entries) {
      for (const { names, anyOf } of reads as { names: string[]; anyOf?: true }[]) {
        if (!anyOf) expect(names).toEqual([...names].sort());
      }
    }
  });

  it('requires nothing of a package that is only there', () => {
    for (const { packages, reads } of table.entries) {
      const required = reads.filter(({ need, on }) => need === 'required' && on !== 'call');
      expect([packages, required]).toEqual([packages, []]);
    }
  });
});
