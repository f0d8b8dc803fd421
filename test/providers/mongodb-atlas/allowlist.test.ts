import { describe, expect, it, test } from 'vitest';
import { mongodbAtlas } from '../../../providers/mongodb-atlas/allowlist.ts';
import { answering, halfJson, serverError } from '../../fakes/faults.ts';
import { type AtlasState, startAtlas } from '../../fakes/mongodb-atlas.ts';
import { entries, readList, refusals } from '../lists.ts';

const SECRET = 'mdb_sa_sk_canary0123456789';
const PRIVATE = 'a1b2canary-0123-4567-89ab-cdef01234567';
const LIST = [
  { ipAddress: '203.0.113.9', cidrBlock: '203.0.113.9/32', comment: 'gateway a' },
  { cidrBlock: '203.0.113.16/28' },
  { cidrBlock: '198.51.100.1/32', deleteAfterDate: '2026-03-02T10:00:00Z', comment: '' },
];
const asking = {
  source: mongodbAtlas,
  setting: { project: 'p1' },
  env: (url: string) => ({
    MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_1',
    MONGODB_ATLAS_CLIENT_SECRET: SECRET,
    ENVPARITY_MONGODB_ATLAS_API_URL: url,
  }),
};
const withKey = {
  ...asking,
  env: (url: string) => ({
    MONGODB_ATLAS_PUBLIC_API_KEY: 'abcdefgh',
    MONGODB_ATLAS_PRIVATE_API_KEY: PRIVATE,
    ENVPARITY_MONGODB_ATLAS_API_URL: url,
  }),
};
const start = (part: Partial<AtlasState> = {}) =>
  startAtlas({
    serviceAccount: { id: 'mdb_sa_id_1', secret: SECRET },
    apiKey: { publicKey: 'abcdefgh', privateKey: PRIVATE },
    projects: { p1: LIST },
    ...part,
  });

describe('the list of a project', () => {
  it('tells entries with their comments and ends', async () => {
    const told = await readList(asking, await start());
    expect(entries(told)).toEqual([
      '203.0.113.9 gateway a',
      '203.0.113.16/28',
      '198.51.100.1 until 2026-03-02T10:00:00.000Z',
    ]);
    expect(told.list).toMatchObject({
      sight: 'complete',
      service: 'mongodb',
      guards: 'connections',
    });
  });

  it('without entries lets in nobody', async () => {
    const { list } = await readList(asking, await start({ projects: { p1: [] } }));
    expect(list).toMatchObject({ sight: 'complete', entries: [] });
    expect(list.open).toBeUndefined();
  });

  it('with a security group of AWS is known in part', async () => {
    const projects = { p1: [...LIST, { awsSecurityGroup: 'sg-0123' }] };
    const { list } = await readList(asking, await start({ projects }));
    expect(list).toMatchObject({ sight: 'partial', why: expect.stringContaining('AWS') });
    expect(list.entries).toHaveLength(3);
  });

  it('is read to its last page, with one token', async () => {
    const told = await readList(asking, await start({ pageSize: 2 }));
    expect(told.list.entries).toHaveLength(3);
    expect(told.list.sight).toBe('complete');
    expect(told.fake.requests.map(({ path, query }) => [path, query.get('pageNum')])).toEqual([
      ['/api/oauth/token', null],
      ['/api/atlas/v2/groups/p1/accessList', '1'],
      ['/api/atlas/v2/groups/p1/accessList', '2'],
    ]);
  });

  test.each([
    ['breaks off', halfJson(), ['http-invalid-answer']],
    [
      'has less than its number says',
      answering({ status: 200, body: { results: [], totalCount: 3 } }),
      ['http-endless'],
    ],
  ])('that %s is known in part', async (_, fault, problems) => {
    const fake = await start({ pageSize: 2 });
    const request = 'GET /api/atlas/v2/groups/p1/accessList';
    fake.fault(request, (answer) => answer);
    fake.fault(request, fault);
    const told = await readList(asking, fake);
    expect(told.list).toMatchObject({ sight: 'partial', why: expect.any(String) });
    expect(told.list.entries).toHaveLength(2);
    expect(told.problems).toEqual(problems);
  });
});

describe('the list of an API key', () => {
  const setting = { organization: 'o1', apiKey: 'k1' };
  const keyed = (keys: Readonly<Record<string, readonly object[]>>, demandsList?: boolean) =>
    start({
      organizations: { o1: { keys, ...(demandsList === undefined ? {} : { demandsList }) } },
    });

  it('is another one, and no connection gets past it', async () => {
    const told = await readList(
      { ...asking, setting },
      await keyed({ k1: [{ ipAddress: '203.0.113.7' }] }),
    );
    expect(entries(told)).toEqual(['203.0.113.7']);
    expect(told.list.service).toBeUndefined();
  });

  test.each<[string, boolean | undefined, object]>([
    ['restricts nothing', false, { sight: 'complete', open: true }],
    ['lets in nobody where the organization demands one', true, { sight: 'complete', entries: [] }],
    [
      'may do either where nobody may know',
      undefined,
      { sight: 'partial', mend: expect.any(String) },
    ],
  ])('without entries %s', async (_, demandsList, expected) => {
    const { list } = await readList({ ...asking, setting }, await keyed({ k1: [] }, demandsList));
    expect(list).toMatchObject(expected);
    if (demandsList !== false) expect(list.open).toBeUndefined();
  });

  test.each([{ organization: 'o1' }, { apiKey: 'k1' }])(
    'is not asked for with %j',
    async (part) => {
      const told = await readList({ ...asking, setting: part }, await start());
      expect(told.problems).toEqual(['allowlist-setting']);
      expect(told.fake.requests).toEqual([]);
    },
  );
});

describe('who asks', () => {
  test.each([true, false])('may be an API key, with the older digest: %s', async (oldDigest) => {
    const told = await readList(withKey, await start({ oldDigest }));
    expect(told.list.sight).toBe('complete');
    expect(told.list.entries).toHaveLength(3);
  });

  it('is no API key of others', async () => {
    const apiKey = { publicKey: 'abcdefgh', privateKey: 'another' };
    const told = await readList(withKey, await start({ apiKey }));
    expect(told.problems).toEqual(['http-unauthorized']);
    expect(told.hints[0]).toContain('MONGODB_ATLAS_PRIVATE_API_KEY');
  });

  test.each([
    ['is refused', answering({ status: 401, body: {} }), 'http-unauthorized'],
    ['gets no token', answering({ status: 200, body: { token: 'x' } }), 'http-invalid-answer'],
  ])('%s', async (_, fault, code) => {
    const fake = await start();
    fake.fault('POST /api/oauth/token', fault);
    const told = await readList(asking, fake);
    expect(told.problems).toEqual([code]);
    expect(told.list.sight).toBe('none');
  });

  it('asks again where the token may come the next time', async () => {
    const fake = await start();
    fake.fault('POST /api/oauth/token', serverError());
    expect((await readList(asking, fake)).list.sight).toBe('complete');
  });

  it('has to be on a list of its own', async () => {
    const fake = await start();
    const body = { errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST', detail: 'IP address 203.0.113.9 …' };
    fake.fault('GET /api/atlas/v2/groups/p1/accessList', answering({ status: 403, body }));
    const told = await readList(asking, fake);
    expect(told.problems).toEqual(['http-forbidden']);
    expect(told.hints[0]).toMatch(/^Admit the address that this check leaves from/);
  });
});

refusals({
  ...asking,
  start,
  request: 'GET /api/atlas/v2/groups/p1/accessList',
  strange: [[], { results: {} }, { results: [{ cidrBlock: 9 }] }, { results: [], totalCount: '1' }],
});
