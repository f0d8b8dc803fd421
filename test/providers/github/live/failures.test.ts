import { describe, expect, onTestFinished, test } from 'vitest';
import {
  contentType,
  halfBody,
  halfJson,
  html,
  redirectTo,
  reset,
  serverError,
} from '../../../fakes/faults.ts';
import type { Permissions, Token } from '../../../fakes/github/state.ts';
import { endlessPages, secondaryLimit } from '../../../fakes/github.ts';
import { startTrap } from '../../../fakes/trap.ts';
import { ALL, ask, asked, codes, fakeOf, rows, SHOP, TOKEN } from './ask.ts';

const SECRETS = 'GET /repos/acme/shop/actions/secrets';
const REPO = '/repos/acme/shop';
const uses = { none: ['secrets.A', 'vars.V'], production: ['secrets.A'] };
const repositories = [
  { ...SHOP, secrets: ['A'], environments: [{ name: 'production', secrets: ['P'] }] },
];
const fine = (permissions: Permissions): Token => ({ kind: 'fine-grained', permissions });

describe('what a token may not see', () => {
  test.each<[string, Token, string, string[], number]>([
    ['nothing', fine({}), 'secrets=read', ['unknown', 'unknown', 'unknown'], 2],
    [
      'the token of Actions',
      { kind: 'actions', actions: 'read' },
      'secrets=read',
      ['unknown', 'unknown', 'unknown'],
      2,
    ],
    [
      'secrets alone',
      fine({ secrets: 'read' }),
      'secrets=read,environments=read',
      ['set', 'absent', 'unknown'],
      4,
    ],
    ['no scope', { kind: 'classic', scopes: [] }, '', ['unknown', 'unknown', 'unknown'], 2],
    ['a scope', { kind: 'classic', scopes: ['repo'] }, '', ['set', 'absent', 'absent'], 5],
    ['everything', ALL, '', ['set', 'absent', 'absent'], 5],
  ])('%s', async (_, token, lacks, states, requests) => {
    const fake = await fakeOf({ repositories, tokens: { [TOKEN]: token } });
    const { snapshot, state } = await ask(fake, { uses });
    expect([state('A'), state('NO'), state('NO', 'production')]).toEqual(states);
    // Nobody asked for it, so that a refusal is no more than a row.
    expect(snapshot.problems).toEqual([]);
    const row = snapshot.coverage.find(
      ({ environment, channel }) => environment === 'production' && channel === 'github-secrets',
    );
    expect(row?.why ?? '').toContain(lacks);
    expect(fake.requests.length).toBe(requests);
  });

  test('is a problem where it was asked for, once for each list', async () => {
    const fake = await fakeOf({ repositories, tokens: { [TOKEN]: fine({}) } });
    const { snapshot } = await ask(fake, { uses, sources: { production: true } });
    expect(snapshot.problems.map(({ message }) => message)).toEqual([
      'the token may not list the secrets of acme/shop: it needs the permission secrets=read',
      'the token may not list the variables of acme/shop: it needs the permission actions_variables=read',
    ]);
    expect(snapshot.problems.every(({ hint }) => hint?.includes('ENVPARITY_GITHUB_TOKEN'))).toBe(
      true,
    );
    expect(asked(fake).sort()).toEqual([`${REPO}/actions/secrets`, `${REPO}/actions/variables`]);
  });

  test('the two ways round it are in the row, ready to paste', async () => {
    const { snapshot } = await ask(await fakeOf({ tokens: { [TOKEN]: fine({}) } }), {
      uses: {
        none: ['secrets.b', 'secrets.A', 'secrets.GITHUB_TOKEN', 'vars.V'],
        production: ['secrets.P'],
      },
    });
    const mends = snapshot.coverage
      .filter(({ channel }) => channel !== 'process')
      .map(({ mend }) => mend);
    const token = 'a fine-grained token in ENVPARITY_GITHUB_TOKEN';
    const step = 'on the step that runs envparity';
    expect(mends.sort()).toEqual([
      `env: { ENVPARITY_HAS_A: "\${{ secrets.A != '' }}", ENVPARITY_HAS_B: "\${{ secrets.B != '' }}" } ${step}; or ${token}`,
      `env: { ENVPARITY_HAS_P: "\${{ secrets.P != '' }}" } ${step}, in a job of that environment; or ${token}`,
      `env: { ENVPARITY_VARS: "\${{ toJSON(vars) }}" } ${step}; or ${token}`,
    ]);
  });

  test.each([
    ['a wrong one', { ENVPARITY_GITHUB_TOKEN: 'wrong' }, 'http-unauthorized'],
    ['what is none', { ENVPARITY_GITHUB_TOKEN: 'a\nb\u00e9' }, 'http-token'],
  ])('%s is none', async (_, env, code) => {
    const { snapshot, state } = await ask(await fakeOf(), { uses, env, sources: { ci: true } });
    expect([state('A'), new Set(codes(snapshot))]).toEqual(['unknown', new Set([code])]);
  });
});

describe('what may go wrong', () => {
  const only = { none: ['secrets.A'] };

  test.each([
    ['a page', html(), 'http-invalid-answer'],
    ['half an answer', halfJson(), 'http-invalid-answer'],
    ['another type', contentType('text/plain'), 'http-invalid-answer'],
    ['another shape', () => ({ status: 200, body: { secrets: [{}] } }), 'http-invalid-answer'],
    ['a list', () => ({ status: 200, body: [] }), 'http-invalid-answer'],
    ['a refusal', () => ({ status: 422, body: {} }), 'http-refused'],
  ] as const)('%s', async (_, fault, code) => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, fault);
    const { snapshot, state } = await ask(fake, { uses: only });
    expect([codes(snapshot), state('A'), rows(snapshot)]).toEqual([
      [code],
      'unknown',
      ['ci github-secrets none none'],
    ]);
    expect(fake.requests.length).toBe(1);
  });

  test.each([
    ['a gateway', serverError(), 'http-server'],
    ['a reset', reset(), 'http-network'],
    ['half a body', halfBody(), 'http-network'],
  ])('%s, once or for good', async (_, fault, code) => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, fault);
    expect((await ask(fake, { uses: only })).state('A')).toBe('set');
    fake.fault(SECRETS, fault, 3);
    const { snapshot, state } = await ask(fake, { uses: only });
    expect([codes(snapshot), state('A')]).toEqual([[code], 'unknown']);
  });

  test('a redirect to another host, where the token does not follow', async () => {
    const trap = await startTrap([TOKEN]);
    onTestFinished(() => trap.close());
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, redirectTo(trap.url));
    const { snapshot } = await ask(fake, { uses: only });
    expect([codes(snapshot), trap.requests, trap.leaks]).toEqual([['http-redirect'], [], []]);
  });

  test('a next page on another host', async () => {
    const trap = await startTrap([TOKEN]);
    onTestFinished(() => trap.close());
    const fake = await fakeOf({ repositories });
    const link = `<${trap.url}/x?page=2>; rel="next"`;
    fake.fault(SECRETS, (answer) => ({ ...answer, headers: { ...answer.headers, link } }));
    const { snapshot, state } = await ask(fake, { uses: only });
    expect([codes(snapshot), state('A'), state('NO'), trap.requests]).toEqual([
      ['http-foreign-host'],
      'set',
      'unknown',
      [],
    ]);
  });

  test('pages without end', async () => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, endlessPages(), Number.POSITIVE_INFINITY);
    const { snapshot, state } = await ask(fake, { uses: only });
    expect([codes(snapshot), state('A'), state('NO')]).toEqual([
      ['http-endless'],
      'set',
      'unknown',
    ]);
    expect(fake.requests.length).toBeLessThan(5);
  });

  test('fewer than there are said to be', async () => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, () => ({
      status: 200,
      body: { total_count: 2, secrets: [{ name: 'A' }] },
    }));
    fake.fault(SECRETS, () => ({ status: 200, body: { total_count: 2, secrets: [] } }));
    const { snapshot, state } = await ask(fake, { uses: only });
    expect([codes(snapshot), state('A'), state('NO')]).toEqual([
      ['http-endless'],
      'set',
      'unknown',
    ]);
  });
});

test('names and values of any kind are only names and values', async () => {
  const fake = await fakeOf({ repositories });
  const names = ['__proto__', 'constructor', 'a\nb', '\u001b[31m', '../..', 'x'.repeat(10_000)];
  const variables = names.map((name, index) => ({
    name,
    value: [null, 1, {}, [], '', 'v'][index],
  }));
  fake.fault('GET /repos/acme/shop/actions/variables', () => ({
    status: 200,
    body: { total_count: names.length, variables },
  }));
  const { snapshot, state } = await ask(fake, { uses: { none: ['vars.V'] } });
  const found = snapshot.observations.flatMap((one) =>
    one.role === 'supplies' && one.channel === 'github-vars' ? [[one.name, one.value.kind]] : [],
  );
  const kinds = ['hidden', 'known', 'known', 'known', 'empty', 'known'];
  expect(found).toEqual(names.map((name, index) => [name.toUpperCase(), kinds[index]]));
  expect([state('vars.V'), state('vars.CONSTRUCTOR')]).toEqual(['absent', 'set']);
});

describe('limits', () => {
  const only = { none: ['secrets.A'] };

  test('a short wait is waited for', async () => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, secondaryLimit({ retryAfter: 1 }));
    const { state } = await ask(fake, { uses: only });
    expect([state('A'), fake.requests.length]).toEqual(['set', 3]);
  });

  test.each([403, 429] as const)('a long one is a problem that says when: %i', async (status) => {
    const fake = await fakeOf({ repositories });
    fake.fault(SECRETS, secondaryLimit({ status, retryAfter: 600 }));
    const { snapshot } = await ask(fake, { uses: only });
    expect(snapshot.problems).toMatchObject([
      { code: 'http-rate-limited', hint: 'Try again in 10 minutes' },
    ]);
    expect(fake.requests.length).toBe(1);
  });

  test.each([403, 429] as const)('nothing is left of the hour: %i', async (limitStatus) => {
    const fake = await fakeOf({ repositories, behaviour: { remaining: 0, limitStatus } });
    const { snapshot } = await ask(fake, { uses: only });
    expect(snapshot.problems).toMatchObject([
      {
        code: 'http-rate-limited',
        hint: expect.stringMatching(/^Try again in \d+ (minutes|hour)/),
      },
    ]);
    expect(fake.requests.length).toBe(1);
  });
});
