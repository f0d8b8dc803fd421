import { expect, it, onTestFinished } from 'vitest';
import { herokuEgress } from '../../../providers/heroku/egress.ts';
import { type HerokuSpace, startHeroku } from '../../fakes/heroku.ts';
import { lines, refuses, TOKEN, tell } from '../egress.ts';

const SPACE: HerokuSpace = {
  name: 'acme',
  state: 'enabled',
  sources: ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4'],
};
const ALL = SPACE.sources.join(' ');

async function start(space: HerokuSpace = SPACE, value = { space: 'acme' }) {
  const fake = await startHeroku(TOKEN, [space]);
  onTestFinished(() => fake.close());
  const env = { HEROKU_API_KEY: TOKEN, ENVPARITY_HEROKU_API_URL: fake.url };
  return { fake, asking: { value, env } };
}

it.each<[string, HerokuSpace, string]>([
  ['leaves from all of its sources', SPACE, `complete fixed ${ALL}`],
  [
    'may leave from others while it is updated',
    { ...SPACE, state: 'updating' },
    `partial fixed ${ALL}`,
  ],
  [
    'that is not enabled is not known',
    { ...SPACE, state: 'disabled', sources: [] },
    'partial fixed',
  ],
  ['that has no sources is not known', { ...SPACE, sources: [] }, 'partial fixed'],
])('a space %s', async (_, space, expected) => {
  const { asking } = await start(space);
  const answered = await tell(herokuEgress, asking);
  expect(lines(answered)).toEqual([expected]);
  expect(answered.problems).toEqual([]);
});

it('a space that nobody knows is told by its setting', async () => {
  const { asking } = await start(SPACE, { space: 'other' });
  const { problems } = await tell(herokuEgress, asking);
  expect(problems).toMatchObject([
    { code: 'http-not-found', hint: expect.stringContaining('`space`') },
  ]);
  expect(problems[0]?.message).toContain('(not_found)');
});

refuses({
  source: herokuEgress,
  start: () => start(),
  request: 'GET /spaces/acme/nat',
  tokenVariable: 'HEROKU_API_KEY',
  strange: { state: 'enabled', sources: '203.0.113.1' },
});
