import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import table from '../../src/values/apis.json' with { type: 'json' };
import { apiAt } from '../../src/values/apis.ts';

const schema = JSON.parse(readFileSync('schemas/apis.schema.json', 'utf8'));

it('is valid by its schema', () => {
  const validate = new Ajv({ strict: true }).compile(schema);
  expect([validate(table), validate.errors]).toEqual([true, null]);
});

it('knows many APIs, sorted, each host once', () => {
  const names = table.apis.map(({ api }) => api.toLowerCase());
  expect(names).toEqual([...names].sort());
  expect(names.length).toBeGreaterThan(60);
  const hosts = table.apis.flatMap((api) => api.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const { api, hosts: own } of table.apis) {
    for (const host of own) expect(apiAt(host)?.api).toBe(api);
  }
  expect(apiAt('api.example.com')).toBeUndefined();
});
