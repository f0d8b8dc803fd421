import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../src/model/index.ts';
import { findingsOf, type Held } from '../helpers/answered.ts';

const files = { 'a.ts': 'export const a = process.env.ALPHA;\n' };
const place = { source: 'Vercel project shop' };
const deployed: Deployment = {
  environment: 'production',
  createdAt: '2026-03-01T12:00:00.000Z',
  place,
};
const alpha: Held = { name: 'ALPHA', environment: 'production', in: 'Vercel project shop' };
const platforms = { 'Vercel project shop': ['production', 'preview'] };

async function messages(
  held: readonly Held[],
  deployments: readonly Deployment[] = [deployed],
): Promise<string[]> {
  const given = { rule: 'stale-deployment', files, platforms, held, deployments };
  return (await findingsOf(given)).map(({ message }) => message);
}

describe('stale-deployment', () => {
  it('tells of what was changed after what runs was deployed', async () => {
    expect(await messages([{ ...alpha, updatedAt: '2026-03-02T09:30:59.000Z' }])).toEqual([
      'ALPHA was changed in Vercel project shop on 2026-03-02 09:30 UTC, and what runs in production was deployed before, on 2026-03-01 12:00 UTC',
    ]);
  });

  it.each<[string, readonly Held[]]>([
    ['before', [{ ...alpha, updatedAt: '2026-03-01T11:59:59.000Z' }]],
    ['at the same moment', [{ ...alpha, updatedAt: '2026-03-01T12:00:00.000Z' }]],
    ['nobody knows when', [alpha]],
    ['no moment', [{ ...alpha, updatedAt: 'soon' }]],
    ['elsewhere', [{ ...alpha, environment: 'preview', updatedAt: '2026-03-02T00:00:00Z' }]],
    ['where nothing reads it', [{ ...alpha, name: 'BETA', updatedAt: '2026-03-02T00:00:00Z' }]],
    ['on some branch', [{ ...alpha, updatedAt: '2026-03-02T00:00:00Z', when: 'the branch is x' }]],
    [
      'and is hidden by one that was not',
      [
        { ...alpha, updatedAt: '2026-03-02T00:00:00Z' },
        { ...alpha, layer: 1, updatedAt: '2026-02-02T00:00:00Z' },
      ],
    ],
  ])('is silent about what was changed %s', async (_, held) => {
    expect(await messages(held)).toEqual([]);
  });

  it('is silent where nobody knows what runs, and about other components', async () => {
    const held = [{ ...alpha, updatedAt: '2026-03-02T00:00:00Z' }];
    expect(await messages(held, [])).toEqual([]);
    expect(await messages(held, [{ ...deployed, component: 'apps/web' }])).toEqual([]);
    expect(await messages(held, [{ ...deployed, environment: 'staging' }])).toEqual([]);
  });
});
