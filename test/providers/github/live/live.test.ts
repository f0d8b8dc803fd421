import { describe, expect, test } from 'vitest';
import { ALL, ask, asked, codes, fakeOf, rows, SHOP, TOKEN } from './ask.ts';

const REPO = '/repos/acme/shop';
const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}_${index}`);

describe('what is set where', () => {
  const state = {
    repositories: [
      {
        ...SHOP,
        secrets: ['REPO_KEY', 'BOTH'],
        variables: [{ name: 'MODE', value: 'repository' }, 'ONLY_REPO'],
        environments: [
          {
            name: 'production',
            secrets: ['PROD_KEY', 'BOTH'],
            variables: [{ name: 'MODE', value: 'own' }],
          },
          { name: 'staging', secrets: ['STAGING_KEY'] },
        ],
      },
    ],
    organizations: [
      {
        login: 'acme',
        secrets: [
          'ORG_KEY',
          { name: 'ELSEWHERE', visibility: 'selected' as const, repositories: [1] },
        ],
        variables: [{ name: 'REGION', value: true }],
      },
    ],
  };
  const uses = {
    none: ['secrets.repo_key', 'secrets.PROD_KEY', 'secrets.NOWHERE', 'vars.REGION'],
    production: ['secrets.PROD_KEY', 'vars.MODE'],
  };

  test('by repository, environment and organization', async () => {
    const fake = await fakeOf(state);
    const { snapshot, state: stateOf } = await ask(fake, { uses });
    expect(
      ['REPO_KEY', 'ORG_KEY', 'PROD_KEY', 'NOWHERE', 'ELSEWHERE', 'vars.REGION', 'vars.MODE'].map(
        (name) => [name, stateOf(name), stateOf(name, 'production')].join(' '),
      ),
    ).toEqual([
      'REPO_KEY set set',
      'ORG_KEY set set',
      'PROD_KEY absent set',
      'NOWHERE absent absent',
      'ELSEWHERE absent absent',
      'vars.REGION set set',
      'vars.MODE set set',
    ]);
    expect(stateOf('STAGING_KEY', 'staging')).toBe('unknown');
    expect(rows(snapshot)).toEqual([
      'ci github-secrets complete none',
      'ci github-vars complete complete',
      'production github-secrets complete none',
      'production github-vars complete complete',
    ]);
    expect(snapshot.problems).toEqual([]);
    expect(JSON.stringify(snapshot)).not.toContain(TOKEN);
  });

  test('in as few requests as there are lists', async () => {
    const fake = await fakeOf(state);
    await ask(fake, { uses });
    expect(asked(fake).sort()).toEqual([
      `${REPO}/actions/organization-secrets`,
      `${REPO}/actions/organization-variables`,
      `${REPO}/actions/secrets`,
      `${REPO}/actions/variables`,
      `${REPO}/environments/production/secrets`,
      `${REPO}/environments/production/variables`,
    ]);
  });

  test('the environment’s own wins, and values are what they are described as', async () => {
    const { snapshot, values } = await ask(await fakeOf(state), { uses });
    const found = snapshot.observations.flatMap((one) =>
      one.role === 'supplies' && one.channel === 'github-vars' && one.environment === 'production'
        ? [
            [
              one.name,
              one.layer,
              one.value.kind === 'known' && values.get(one.value.identity ?? Symbol()),
            ],
          ]
        : [],
    );
    expect(found).toEqual([
      ['REGION', 1, 'true'],
      ['MODE', 2, 'repository'],
      ['ONLY_REPO', 2, 'on'],
      ['MODE', 3, 'own'],
    ]);
    expect(snapshot.observations).toContainEqual(
      expect.objectContaining({ name: 'PROD_KEY', updatedAt: '2026-10-11T12:13:14Z' }),
    );
  });

  test('nobody is asked for what nobody uses', async () => {
    const fake = await fakeOf(state);
    const { snapshot } = await ask(fake, { uses: { none: ['github.sha'] } });
    expect([fake.requests, rows(snapshot), snapshot.problems]).toEqual([[], [], []]);
    const { snapshot: some } = await ask(fake, { uses: { none: ['vars.REGION'] } });
    expect(asked(fake).sort()).toEqual([
      `${REPO}/actions/organization-variables`,
      `${REPO}/actions/variables`,
    ]);
    expect(rows(some)).toEqual(['ci github-vars complete complete']);
  });
});

describe('lists of any length', () => {
  const secrets = numbered('S', 250);
  const variables = numbered('V', 65);
  const uses = { none: ['secrets.S_249', 'secrets.NONE', 'vars.V_64', 'vars.NONE'] };

  test.each([{}, { links: 'none' }, { links: 'named' }, { variablesPage: 100 }] as const)(
    'are read to their end: %j',
    async (behaviour) => {
      const fake = await fakeOf({ repositories: [{ ...SHOP, secrets, variables }], behaviour });
      const { state } = await ask(fake, { uses });
      expect(['S_249', 'NONE', 'vars.V_64', 'vars.NONE'].map((name) => state(name))).toEqual([
        'set',
        'absent',
        'set',
        'absent',
      ]);
      expect(fake.requests.length).toBe('variablesPage' in behaviour ? 6 : 8);
    },
  );

  test('a workflow gets the first hundred secrets of its organization', async () => {
    const organizations = [{ login: 'acme', secrets: numbered('ORG', 105) }];
    const { state } = await ask(await fakeOf({ organizations }), {
      uses: { none: ['secrets.ORG_1'] },
    });
    // Sorted as text, ORG_95 … ORG_99 come last.
    expect(['ORG_1', 'ORG_94', 'ORG_95', 'OTHER'].map((name) => state(name))).toEqual([
      'set',
      'set',
      'unknown',
      'absent',
    ]);
  });
});

describe('which environments of GitHub', () => {
  test('names with slashes and spaces, in any case', async () => {
    const environments = [{ name: 'eu/west one', secrets: ['KEY'] }];
    const fake = await fakeOf({ repositories: [{ ...SHOP, environments }] });
    const { state } = await ask(fake, { uses: { 'eu/west one': ['secrets.KEY', 'secrets.NO'] } });
    expect([state('KEY', 'eu/west one'), state('NO', 'eu/west one')]).toEqual(['set', 'absent']);
    expect(() => fake.verify()).toThrow('never asked for: /repos/acme/shop/environments');
  });

  test('one that a workflow spells otherwise, whether or not GitHub minds', async () => {
    const environments = [{ name: 'Production', secrets: ['KEY'] }];
    const fake = await fakeOf({ repositories: [{ ...SHOP, environments }] });
    const { state } = await ask(fake, { uses: { production: ['secrets.KEY', 'secrets.NO'] } });
    expect([state('KEY', 'production'), state('NO', 'production')]).toEqual(['set', 'absent']);
  });

  test('one that is not there holds nothing of its own', async () => {
    const fake = await fakeOf({
      repositories: [{ ...SHOP, secrets: ['A'], environments: ['other'] }],
      behaviour: { environmentsTotal: false },
    });
    const { state, snapshot } = await ask(fake, {
      uses: { production: ['secrets.A', 'secrets.B'] },
    });
    expect([state('A', 'production'), state('B', 'production')]).toEqual(['set', 'absent']);
    expect(codes(snapshot)).toEqual([]);
    expect(asked(fake)).toContain(`${REPO}/environments`);
  });

  test('several that mean the same: what only one holds proves nothing', async () => {
    const environments = [
      { name: 'production', secrets: ['BOTH', 'ONE'] },
      { name: 'Production – web', secrets: ['BOTH'] },
    ];
    const fake = await fakeOf({ repositories: [{ ...SHOP, environments }] });
    const { state, snapshot } = await ask(fake, {
      uses: { production: ['secrets.ONE'], 'Production – web': ['secrets.BOTH'] },
    });
    expect(['BOTH', 'ONE', 'NONE'].map((name) => state(name, 'production'))).toEqual([
      'set',
      'unknown',
      'absent',
    ]);
    const names = snapshot.facts.flatMap((fact) =>
      fact.fact === 'named-environment' ? [`${fact.environment}=${fact.name}`] : [],
    );
    expect(names).toEqual(['production=production', 'production=Production – web']);
  });

  test('one called ci is not where jobs without an environment run', async () => {
    const environments = [{ name: 'ci', secrets: ['KEY'] }];
    const fake = await fakeOf({ repositories: [{ ...SHOP, environments }] });
    const { state } = await ask(fake, { uses: { none: ['secrets.KEY'], ci: ['secrets.KEY'] } });
    expect([state('KEY'), state('OTHER')]).toEqual(['unknown', 'absent']);
    const alone = await ask(await fakeOf({ repositories: [{ ...SHOP, environments }] }), {
      uses: { CI: ['secrets.KEY'] },
    });
    expect([alone.state('KEY'), alone.state('OTHER')]).toEqual(['set', 'absent']);
  });

  test('those that the configuration names', async () => {
    const environments = [
      { name: 'live-eu', secrets: ['KEY'] },
      { name: 'prod', secrets: ['OWN'] },
    ];
    const repositories = [{ ...SHOP, environments }];
    const given = { uses: { production: ['secrets.KEY'] } };
    const chosen = await ask(await fakeOf({ repositories }), {
      ...given,
      sources: { production: { environment: 'live-eu' } },
    });
    expect(chosen.state('KEY', 'production')).toBe('set');
    const meant = await ask(await fakeOf({ repositories }), { sources: { production: true } });
    expect([meant.state('OWN', 'production'), meant.state('KEY', 'production')]).toEqual([
      'set',
      'absent',
    ]);
    const wrong = await ask(await fakeOf({ repositories }), {
      ...given,
      sources: { production: { environment: 'nowhere' } },
    });
    expect([wrong.state('KEY', 'production'), codes(wrong.snapshot)]).toEqual([
      'unknown',
      ['github-no-environment'],
    ]);
  });
});

describe('which repository', () => {
  test('a renamed one, by its number', async () => {
    const repositories = [{ ...SHOP, formerly: ['acme/store'], secrets: numbered('S', 120) }];
    const fake = await fakeOf({ repositories });
    const { state } = await ask(fake, {
      uses: { none: ['secrets.S_119'] },
      env: { GITHUB_REPOSITORY: 'acme/store' },
    });
    expect([state('S_119'), state('NONE')]).toEqual(['set', 'absent']);
  });

  test.each(['empty', 'not-found'] as const)('one of a person: %s', async (personal) => {
    const fake = await fakeOf({
      repositories: [{ id: 7, name: 'octo/notes', secrets: ['A'] }],
      behaviour: { personal },
    });
    const env = { GITHUB_REPOSITORY: 'octo/notes' };
    const { state } = await ask(fake, { uses: { none: ['secrets.A', 'secrets.B'] }, env });
    expect([state('A'), state('B')]).toEqual(['set', 'absent']);
    expect(fake.requests.length).toBe(personal === 'empty' ? 2 : 3);
  });

  test('another that the configuration names, and a stranger’s configuration does not', async () => {
    const repositories = [SHOP, { id: 43, name: 'acme/infra', secrets: ['INFRA'] }];
    const sources = { production: { repository: 'acme/infra' } };
    const trusted = await ask(await fakeOf({ repositories }), { sources });
    expect(trusted.state('INFRA', 'production')).toBe('set');
    const fake = await fakeOf({ repositories });
    const { snapshot, state } = await ask(fake, { sources, context: { pullRequest: true } });
    expect([fake.requests, codes(snapshot), state('INFRA', 'production')]).toEqual([
      [],
      ['github-untrusted-repository'],
      'unknown',
    ]);
    const own = { production: { repository: 'Acme/Shop' } };
    const same = await ask(fake, { sources: own, context: { pullRequest: true } });
    expect(same.state('INFRA', 'production')).toBe('absent');
  });

  test.each(['', '../..', 'acme/..', 'acme', 'a/b/c', 'acme/shop?x'])('not %j', async (text) => {
    const fake = await fakeOf();
    const env = { GITHUB_REPOSITORY: text };
    const { snapshot } = await ask(fake, { uses: { none: ['secrets.A'] }, env });
    expect([fake.requests, codes(snapshot)]).toEqual([[], []]);
    expect(rows(snapshot)).toEqual(['ci github-secrets none none']);
    const { snapshot: wanted } = await ask(fake, { sources: { production: true }, env });
    expect(codes(wanted)).toEqual(['github-no-repository']);
  });
});

describe('what is asked for twice in a run', () => {
  test('is asked once', async () => {
    const fake = await fakeOf();
    const env = { GITHUB_API_URL: fake.url, GH_TOKEN: TOKEN, GITHUB_REPOSITORY: 'acme/shop' };
    for (const names of [['secrets.A'], ['secrets.B']]) {
      const { snapshot } = await ask(undefined, { uses: { none: names }, context: { env } });
      expect(rows(snapshot)).toEqual(['ci github-secrets complete none']);
    }
    expect(fake.requests.length).toBe(2);
  });
});

describe('Dependabot', () => {
  const repositories = [{ ...SHOP, secrets: ['A', 'B'], dependabotSecrets: ['A'] }];
  const env = { GITHUB_ACTOR: 'dependabot[bot]' };

  test('has secrets of its own, and its organization’s cannot be listed', async () => {
    const fake = await fakeOf({ repositories });
    const { state, snapshot } = await ask(fake, { uses: { none: ['secrets.A'] }, env });
    expect(['A', 'B', 'C'].map((name) => state(name))).toEqual(['set', 'unknown', 'unknown']);
    expect(rows(snapshot)).toEqual(['ci github-secrets partial none']);
  });

  test('is not asked about where nobody needs it', async () => {
    const fake = await fakeOf({ repositories, tokens: { [TOKEN]: ALL } });
    const { state } = await ask(fake, { uses: { none: ['secrets.A'] } });
    expect(['A', 'B', 'C'].map((name) => state(name))).toEqual(['set', 'set', 'absent']);
    expect(asked(fake)).not.toContain(`${REPO}/dependabot/secrets`);
  });
});
