import { expect, it } from 'vitest';
import type { AllowlistReading, AllowlistSource, ConfiguredList } from '../../providers/types.ts';
import { collectLists } from '../../src/collect-lists.ts';
import { UserError } from '../../src/errors.ts';
import type { Allowlist } from '../../src/model/index.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const place = { source: 'Acme' };
const shop: ConfiguredList = { list: { title: 'shop', place, variables: ['DB'] }, value: true };
const read: Allowlist = { id: 'acme 1', title: 'found', sight: 'complete', entries: [], place };

function source(
  id: string,
  answer: () => Promise<AllowlistReading>,
  detected = false,
): AllowlistSource {
  return {
    id,
    title: id.toUpperCase(),
    docs: 'https://acme.example/docs',
    detect: async () => detected,
    read: answer,
  };
}

const good = async (): Promise<AllowlistReading> => ({ allowlists: [read], problems: [] });
const context = contextOf(memoryTree({}));

it('leaves out what is neither asked for nor detected', async () => {
  const sources = [source('idle', good), source('found', good, true), source('asked', good)];
  const found = await collectLists(
    sources.map((one) => ({ source: one, lists: one.id === 'asked' ? [shop] : [] })),
    context,
  );
  expect(found.map((one) => [one.source.id, one.asked])).toEqual([
    ['found', false],
    ['asked', true],
  ]);
});

it('keeps a list that could not be read, as one of which nothing is known', async () => {
  const refused = new UserError('http-forbidden', 'it answered 403', { hint: 'Ask for a key' });
  const sources = [
    source('refuses', () => Promise.reject(refused)),
    source('fails', () => Promise.reject(new Error('a secret'))),
    source('good', good),
  ];
  const requests = sources.map((one) => ({ source: one, lists: [shop] }));
  const [first, second, third] = await collectLists(requests, context);
  expect(first).toMatchObject({
    asked: true,
    allowlists: [
      {
        id: 'refuses shop',
        title: 'shop',
        variables: ['DB'],
        sight: 'none',
        why: 'REFUSES could not be read: it answered 403',
        mend: 'Ask for a key',
        entries: [],
      },
    ],
    problems: [{ code: 'http-forbidden' }],
  });
  expect(second).toMatchObject({
    allowlists: [{ sight: 'none' }],
    problems: [{ code: 'provider-failed' }],
  });
  expect(JSON.stringify(second)).not.toContain('a secret');
  expect(third).toMatchObject({ allowlists: [read], problems: [] });
});
