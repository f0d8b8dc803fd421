import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { parseRange, rangeText } from '../../../src/egress/address.ts';
import { readAnswer } from '../../../src/egress/observe/answer.ts';
import type { Form } from '../../../src/egress/observe/services.ts';
import { fc } from '../../helpers/property.ts';

interface Case {
  readonly case: string;
  readonly text: string;
  readonly status?: number;
  readonly type?: string;
  readonly form?: Form;
  readonly family?: 'ipv4' | 'ipv6' | 'none';
  readonly seen?: string;
  readonly refused?: string;
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, 'answers.yaml'), 'utf8'),
);

test.each(cases)('$case', ({ text, status = 200, type = 'text/plain', form = 'text', ...rest }) => {
  const { family = 'ipv4', seen, refused } = rest;
  const heard = readAnswer({ status, type, text }, form, family === 'none' ? undefined : family);
  if (seen === undefined) expect(heard).toEqual({ refused });
  else expect('seen' in heard && rangeText(heard.seen)).toBe(seen);
});

it('takes no address but one that callers can have, whatever a service says', () => {
  const octet = fc.nat({ max: 255 });
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
      const heard = readAnswer({ status: 200, type: '', text: octets.join('.') }, 'any', 'ipv4');
      const [a, b] = octets;
      const isSpecial = a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168);
      if (isSpecial) expect(heard).toHaveProperty('refused');
      else if ('seen' in heard) expect(parseRange(octets.join('.'))).toEqual({ range: heard.seen });
    }),
  );
});

it('makes an answer or a refusal of any text, and repeats nothing of it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 12 }),
      fc.constantFrom<Form>('any', 'trace'),
      (text, form) => {
        const heard = readAnswer({ status: 200, type: 'text/plain', text }, form);
        expect(JSON.stringify(heard, (_, value) => String(value))).not.toContain(text);
      },
    ),
  );
});
