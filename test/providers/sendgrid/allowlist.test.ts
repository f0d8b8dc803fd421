import { expect, it, test } from 'vitest';
import { sendgrid } from '../../../providers/sendgrid/allowlist.ts';
import { answering, html } from '../../fakes/faults.ts';
import { type SendGridState, startSendGrid } from '../../fakes/sendgrid.ts';
import { serveProxy } from '../../net/server.ts';
import { entries, readList, refusals } from '../lists.ts';

const KEY = 'SG.canary0123456789.canary0123456789';
const asking = {
  source: sendgrid,
  setting: {},
  env: (url: string) => ({ SENDGRID_API_KEY: KEY, ENVPARITY_SENDGRID_API_URL: url }),
};
const start = (part: Partial<SendGridState> = {}) =>
  startSendGrid(KEY, { allowed: ['203.0.113.9/32', '198.51.100.0/28'], ...part });

it('tells the allowed addresses', async () => {
  const told = await readList(asking, await start());
  expect(entries(told)).toEqual(['203.0.113.9', '198.51.100.0/28']);
  expect(told.list).toMatchObject({ sight: 'complete', service: 'sendgrid' });
  expect(told.problems).toEqual([]);
});

it('lets in everybody where no address is named, and nobody is refused then', async () => {
  const { list, fake } = await readList(asking, await start({ allowed: [] }));
  expect(list).toMatchObject({ sight: 'complete', open: true, entries: [] });
  expect(fake.requests).toHaveLength(1);
});

const attempt = (ip: string, at: string, allowed = false) => ({ ip, at: `2026-03-${at}`, allowed });

it('tells who was refused last, and would be again', async () => {
  const attempts = [
    attempt('203.0.113.9', '09', true),
    attempt('198.51.100.3', '08'),
    attempt('192.0.2.1', '01'),
    attempt('192.0.2.2', '02'),
    attempt('192.0.2.3', '03'),
    attempt('192.0.2.4', '04'),
    attempt('none', '05'),
  ];
  const { reading } = await readList(asking, await start({ attempts }));
  expect(reading.problems.map(({ code, message }) => [code, message])).toEqual([
    ['sendgrid-refused', 'SendGrid refused somebody from 192.0.2.4 on 2026-03-04'],
    ['sendgrid-refused', 'SendGrid refused somebody from 192.0.2.3 on 2026-03-03'],
    ['sendgrid-refused', 'SendGrid refused somebody from 192.0.2.2 on 2026-03-02'],
  ]);
  expect(reading.allowlists[0]?.sight).toBe('complete');
  expect(JSON.stringify(reading)).not.toContain('Berlin');
});

it('knows the list where the key may not see the attempts', async () => {
  const told = await readList(asking, await start({ without: 'access_settings.activity.read' }));
  expect(told.list).toMatchObject({ sight: 'complete' });
  expect(told.problems).toEqual(['http-forbidden']);
  expect(told.hints[0]).toContain('access_settings.activity.read');
});

test.each([
  ['a login page', html()],
  [
    'beyond all time',
    answering({
      status: 200,
      body: { result: [{ allowed: false, ip: '192.0.2.1', last_at: 1e18 }] },
    }),
  ],
  [
    'other types',
    answering({ status: 200, body: { result: [{ allowed: 'no', ip: '192.0.2.1' }] } }),
  ],
])('knows the list where the attempts are %s', async (_, fault) => {
  const fake = await start();
  fake.fault('GET /v3/access_settings/activity', fault);
  const told = await readList(asking, fake);
  expect(told.list).toMatchObject({ sight: 'complete' });
  expect(told.problems).toEqual(['http-invalid-answer']);
});

test.each([
  [{}, 'api.sendgrid.com'],
  [{ region: 'global' }, 'api.sendgrid.com'],
  [{ region: 'eu' }, 'api.eu.sendgrid.com'],
])('asks in the region %j', async (setting, host) => {
  const proxy = await serveProxy(403);
  const env = () => ({ SENDGRID_API_KEY: KEY, HTTPS_PROXY: proxy.url });
  const told = await readList({ ...asking, setting, env }, await start());
  expect(told.problems).toEqual(['http-proxy']);
  expect(new Set(proxy.requests.map(({ url }) => url))).toEqual(new Set([`${host}:443`]));
});

refusals({
  ...asking,
  start,
  request: 'GET /v3/access_settings/whitelist',
  strange: [[], { result: '203.0.113.9' }, { result: [{ ip: 9 }] }, { result: [{}] }],
});
