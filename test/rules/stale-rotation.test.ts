import { describe, expect, it } from 'vitest';
import { findingsOf, type Held } from '../helpers/answered.ts';

const platforms = { Vercel: ['production'], GitHub: ['production'] };
const old = '2026-01-01T00:00:00Z';
const fresh = '2026-04-01T00:00:00Z';

function pair(name: string, first = old, second = fresh): Held[] {
  return [
    { name, environment: 'production', in: 'GitHub', channel: 'github-secrets', updatedAt: first },
    { name, environment: 'production', in: 'Vercel', updatedAt: second },
  ];
}

async function messages(held: readonly Held[]): Promise<string[]> {
  const given = { rule: 'stale-rotation', files: { 'package.json': '{}' }, platforms, held };
  return (await findingsOf(given)).map(({ message }) => message);
}

describe('stale-rotation', () => {
  it('tells of a secret that one of two places has from long before', async () => {
    expect(await messages(pair('STRIPE_SECRET_KEY'))).toEqual([
      'STRIPE_SECRET_KEY was changed in Vercel 90 days after it was in GitHub, which may still hold the old one',
    ]);
  });

  it('tells once of a secret that is for several environments', async () => {
    const held = pair('API_TOKEN').flatMap((one) => [one, { ...one, environment: 'preview' }]);
    expect((await messages(held)).length).toBe(1);
  });

  it.each(['DATABASE_URL', 'REDIS_URL', 'JWT_SECRET', 'ADMIN_PASSWORD', 'stripe_key'])(
    'takes %s for a secret',
    async (name) => {
      expect((await messages(pair(name))).length).toBe(1);
    },
  );

  it.each([
    'PORT',
    'NEXT_PUBLIC_KEY',
    'STRIPE_PUBLISHABLE_KEY',
    'API_KEY_ID',
    'KEYBOARD',
    'SITE_URL',
  ])('takes %s for none', async (name) => {
    expect(await messages(pair(name))).toEqual([]);
  });

  it.each<[string, readonly Held[]]>([
    ['not long', pair('API_TOKEN', '2026-01-02T00:00:00Z')],
    ['no time', pair('API_TOKEN', 'once')],
    ['one place', pair('API_TOKEN').map((one) => ({ ...one, in: 'Vercel', channel: 'process' }))],
    [
      'two environments',
      pair('API_TOKEN').map((one, index) =>
        index === 0 ? { ...one, environment: 'preview' } : one,
      ),
    ],
    ['a condition', pair('API_TOKEN').map((one) => ({ ...one, when: 'the branch is x' }))],
  ])('is silent with %s between them', async (_, held) => {
    expect(await messages(held)).toEqual([]);
  });
});
