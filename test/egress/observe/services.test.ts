import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it, test } from 'vitest';
import table from '../../../src/egress/echoes.json' with { type: 'json' };
import {
  namedServices,
  usualNameServers,
  usualServices,
} from '../../../src/egress/observe/services.ts';
import { root } from '../../helpers/project.ts';

it('is what the schema says', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/echoes.schema.json'), 'utf8'));
  const validate = new Ajv({ strict: true }).compile(schema);
  expect(validate(table), JSON.stringify(validate.errors)).toBe(true);
});

test.each(['ipv4', 'ipv6'] as const)('%s has at least three operators', (family) => {
  const services = usualServices().filter(({ families }) => families.includes(family));
  const operators = services.map(({ operator }) => operator);
  expect(new Set(operators).size).toBeGreaterThanOrEqual(3);
  // Else one operator would be asked twice as often as others.
  expect(new Set(operators).size).toBe(operators.length);
});

it('is sorted, and every form and family is known', () => {
  const keys = table.services.map(({ operator, url }) => `${operator} ${url}`);
  expect(keys).toEqual([...keys].sort());
  for (const { form, families } of usualServices()) {
    expect(form).not.toBe('any');
    expect(families.length).toBeGreaterThan(0);
  }
});

it('asks name servers by address, since a resolver would be told its own', () => {
  for (const { servers } of usualNameServers()) {
    expect(servers.ipv4.map(isIP)).toEqual(servers.ipv4.map(() => 4));
    expect(servers.ipv6.map(isIP)).toEqual(servers.ipv6.map(() => 6));
  }
});

it('takes a host that is an address for its own family only', () => {
  const urls = ['https://echo.example/ip', 'https://192.0.32.2/', 'https://[2620:0:2d0:200::2]/'];
  expect(namedServices(urls)).toMatchObject([
    { operator: 'echo.example', families: ['ipv4', 'ipv6'], form: 'any' },
    { operator: '192.0.32.2', families: ['ipv4'] },
    { operator: '[2620:0:2d0:200::2]', families: ['ipv6'] },
  ]);
});
