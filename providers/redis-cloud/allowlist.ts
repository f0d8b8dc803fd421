import type { Found } from '../../src/egress/live.ts';
import { apiLists } from '../../src/egress/live-api.ts';
import { type Database, validateDatabase } from './answers.gen.js';

/** Who may connect to a database: https://redis.io/docs/latest/operate/rc/security/ */
export const redisCloud = apiLists({
  id: 'redis-cloud',
  title: 'CIDR allow list of Redis Cloud',
  docs: 'https://redis.io/docs/latest/operate/rc/security/',
  variable: 'ENVPARITY_REDIS_CLOUD_API_URL',
  fallback: 'https://api.redislabs.com',
  // https://redis.io/docs/latest/operate/rc/api/get-started/
  access: [
    {
      variables: ['REDISCLOUD_ACCESS_KEY', 'REDISCLOUD_SECRET_KEY'],
      send: (key = '', secret = '') => ({
        headers: { 'x-api-key': key, 'x-api-secret-key': secret },
      }),
    },
  ],
  needs:
    'the account key and a user key of somebody with the role Viewer, from https://cloud.redis.io/#/access-management/api-keys',
  about: ({ database = '' }) => ({
    admit: {
      text: `Admit {address} in the CIDR allow list of the database ${database}`,
      url: 'https://cloud.redis.io/#/databases',
    },
  }),
  async ask(api, { subscription = '', database = '' }) {
    const path = ['v1', 'subscriptions', subscription, 'databases', database];
    return foundIn(await api.get(path, { validate: validateDatabase }));
  },
});

function foundIn({ security }: Database): Found {
  if (security === undefined)
    return { entries: [], gap: { why: 'each of its regions has a list of its own' } };
  const { sourceIps } = security;
  if (sourceIps == null || sourceIps.length === 0)
    return { entries: [], gap: { why: 'an empty list may let in nobody, or everybody' } };
  return { entries: sourceIps.map((range) => ({ range })) };
}
