import type { Told } from '../../src/egress/live-egress.ts';
import { apiEgress } from '../../src/egress/live-egress-api.ts';
import { type SpaceNat, validateFailure, validateSpaceNat } from './answers.gen.js';

/** Only what runs in a Private Space has addresses that stay. */
export const herokuEgress = apiEgress({
  id: 'heroku',
  title: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/private-spaces',
  variable: 'ENVPARITY_HEROKU_API_URL',
  fallback: 'https://api.heroku.com',
  tokens: [{ variable: 'HEROKU_API_KEY' }],
  needs: 'a token that may read the space, from `heroku authorizations:create`',
  // https://devcenter.heroku.com/articles/platform-api-reference#clients
  accept: 'application/vnd.heroku+json; version=3.fir',
  errorOf: (body) => (validateFailure(body) ? body.id : undefined),
  async ask(api, { space = '' }) {
    const path = ['spaces', space, 'nat'];
    return [toldBy(space, await api.get(path, { validate: validateSpaceNat }))];
  },
});

function toldBy(space: string, { state, sources }: SpaceNat): Told {
  const ranges = sources.map((range) => ({ range }));
  if (state === 'enabled' && ranges.length > 0) return { ranges };
  const shown = /^\w{1,30}$/.test(state) ? ` (${state})` : '';
  return {
    ranges,
    gap: {
      why: `the outbound addresses of the space ${space} on Heroku are not all in use${shown}`,
      mend: 'try again once the space is allocated',
    },
  };
}
