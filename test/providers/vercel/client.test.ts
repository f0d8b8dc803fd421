import { describe, expect, it } from 'vitest';
import type { Supply } from '../../../src/model/index.ts';
import { answering, halfJson, html, redirectTo, reset, serverError } from '../../fakes/faults.ts';
import { startTrap } from '../../fakes/trap.ts';
import type { Env, Project, SharedEnv } from '../../fakes/vercel/state.ts';
import { challenged, endlessPages, rateLimited, refused } from '../../fakes/vercel.ts';
import { ask, codes, fakeOf, LINKED, lines, rows, SHOP, TEAM, TOKEN } from './ask.ts';

const ENV = '/v10/projects/prj_shop/env';
const DAY = Date.parse('2026-03-01T00:00:00Z');

async function askFor(env: readonly Env[], part: Partial<Project> = {}, given = {}) {
  return ask(await fakeOf({ projects: [{ ...SHOP, env, ...part }] }), given);
}

function supplies({ observations }: { observations: readonly { role: string }[] }): Supply[] {
  return observations.filter((one): one is Supply => one.role === 'supplies');
}

describe('what a project holds', () => {
  it('goes to the environments that a variable names, one or several', async () => {
    const { snapshot } = await askFor([
      { key: 'A', target: ['production', 'preview'] },
      { key: 'A', target: 'development' },
      { key: 'B', target: 'production' },
    ]);
    expect(lines(snapshot)).toEqual([
      'A development if `vercel env pull` or `vercel dev` brings it from Vercel',
      'A preview',
      'A production',
      'B production',
    ]);
    expect(rows(snapshot)).toEqual(['preview complete partial', 'production complete partial']);
    expect(codes(snapshot)).toEqual([]);
  });

  it('is known where it is surely the value, and set but hidden everywhere else', async () => {
    const production = { target: 'production' } as const;
    const { snapshot, value } = await askFor([
      { key: 'PLAIN', type: 'plain', value: 'https://shop.test', ...production },
      { key: 'EMPTY', type: 'plain', value: '', ...production },
      { key: 'MASKED', type: 'plain', value: '[SENSITIVE]', ...production },
      { key: 'CIPHER', type: 'encrypted', value: 'x', ...production },
      { key: 'SENSITIVE', type: 'sensitive', value: 'x', ...production },
      { key: 'SECRET', type: 'secret', value: 'x', ...production },
      { key: 'SYSTEM', type: 'system', value: 'VERCEL_URL', ...production },
      { key: 'CALLED_SECRET', type: 'plain', visibility: 'secret', value: 'x', ...production },
      { key: 'CALLED_CONFIG', type: 'plain', visibility: 'config', value: 'y', ...production },
    ]);
    const known = supplies(snapshot).map((one) => [one.name, one.value.kind, value(one)]);
    expect(known.filter(([, kind]) => kind !== 'hidden')).toEqual([
      ['PLAIN', 'known', 'https://shop.test'],
      ['CALLED_CONFIG', 'known', 'y'],
    ]);
    expect(known.length).toBe(9);
    expect(JSON.stringify(snapshot)).not.toContain('shop.test');
  });

  it('carries when it was changed last', async () => {
    const { snapshot } = await askFor([{ key: 'A', target: 'production', updatedAt: DAY }]);
    expect(supplies(snapshot)[0]?.updatedAt).toBe('2026-03-01T00:00:00.000Z');
  });

  it('belongs to the platform where an integration keeps it', async () => {
    const { snapshot } = await askFor([
      { key: 'POSTGRES_URL', target: 'production', configurationId: 'icfg_1' },
    ]);
    expect(lines(snapshot)).toEqual(['POSTGRES_URL production injected']);
  });

  it('may be one variable without a list around it', async () => {
    const { snapshot } = await askFor([{ key: 'A', target: 'production' }], { bare: true });
    expect(lines(snapshot)).toEqual(['A production']);
  });

  it('is incomplete for production where the token may not see all of it', async () => {
    const { snapshot } = await askFor([{ key: 'A', target: ['production', 'preview'] }], {
      hiddenProductionEnvCount: 3,
    });
    expect(rows(snapshot)).toEqual(['preview complete partial', 'production partial partial']);
    expect(snapshot.coverage.find(({ environment }) => environment === 'production')?.why).toMatch(
      /^the token may not see 3 of the variables/,
    );
  });

  it('is asked for in as few requests as there are kinds of answers', async () => {
    const env = Array.from({ length: 500 }, (_, index) => ({
      key: `NAME_${index}`,
      target: ['production', 'preview', 'development'],
    })) satisfies Env[];
    const { snapshot, fake } = await askFor(env);
    expect(supplies(snapshot).length).toBe(1500);
    expect(fake.requests.map(({ target }) => target).sort()).toEqual([
      '/v1/env?teamId=team_1&projectId=prj_shop',
      '/v10/projects/prj_shop/env?teamId=team_1',
      '/v9/projects/prj_shop?teamId=team_1',
    ]);
  });
});

describe('a project that cannot be read itself', () => {
  it('leaves its variables incomplete', async () => {
    const fake = await fakeOf({
      projects: [{ ...SHOP, env: [{ key: 'A', target: 'production' }] }],
    });
    fake.fault('GET /v9/projects/prj_shop', refused());
    const { snapshot } = await ask(fake);
    expect(lines(snapshot)).toEqual(['A production']);
    expect(rows(snapshot)).toEqual(['preview partial partial', 'production partial partial']);
    expect(codes(snapshot)).toEqual(['vercel-forbidden']);
  });
});

describe('branches', () => {
  const env: Env[] = [
    { key: 'A', target: 'preview', type: 'plain', value: 'all' },
    { key: 'A', target: 'preview', gitBranch: 'next', type: 'plain', value: 'next' },
    { key: 'B', target: 'preview', gitBranch: 'other' },
  ];

  it('prove nothing about a preview of no particular branch', async () => {
    const { snapshot } = await askFor(env);
    expect(lines(snapshot)).toEqual([
      'A preview',
      'A preview if the branch is next',
      'B preview if the branch is other',
    ]);
  });

  it('are taken for what they are where the configuration names one', async () => {
    const { snapshot, value } = await askFor(env, {}, { sources: { preview: { branch: 'next' } } });
    expect(lines(snapshot)).toEqual(['A preview', 'A preview']);
    const winner = supplies(snapshot).toSorted((a, b) => b.layer - a.layer)[0];
    expect(winner && value(winner)).toBe('next');
  });
});

describe('custom environments', () => {
  const project: Project = {
    ...SHOP,
    env: [
      { key: 'A', customEnvironmentIds: ['env_1'] },
      { key: 'B', target: 'preview' },
    ],
    customEnvironments: [
      { id: 'env_1', slug: 'stage' },
      { id: 'env_2', slug: 'qa' },
    ],
  };

  it('are environments of the run by what their names mean', async () => {
    const { snapshot } = await ask(await fakeOf({ projects: [project] }));
    expect(lines(snapshot)).toEqual(['A staging', 'B preview']);
    expect(rows(snapshot).map((row) => row.split(' ')[0])).toEqual([
      'preview',
      'production',
      'qa',
      'staging',
    ]);
  });

  it('are not asked for where nobody speaks of them', async () => {
    const { fake } = await askFor([{ key: 'A', target: 'production' }]);
    expect(fake.requests.filter(({ path }) => path.includes('custom'))).toEqual([]);
  });

  it('are asked for where the run knows more environments than every project has', async () => {
    const given = { environments: ['production', 'staging'] };
    const { fake } = await askFor([{ key: 'A', target: 'production' }], {}, given);
    expect(fake.requests.filter(({ path }) => path.includes('custom')).length).toBe(1);
  });

  it('get what a team shares with all of them', async () => {
    const sharedEnv: SharedEnv[] = [
      { key: 'S', projects: [SHOP.id], applyToAllCustomEnvironments: true },
    ];
    const fake = await fakeOf({ teams: [{ ...TEAM, sharedEnv }], projects: [project] });
    const { snapshot } = await ask(fake);
    expect(lines(snapshot)).toEqual(['A staging', 'B preview', 'S qa', 'S staging']);
  });

  it('leave the environments unknown that they would tell of, when they cannot be read', async () => {
    const fake = await fakeOf({ projects: [project] });
    fake.fault('GET /v9/projects/prj_shop/custom-environments', refused());
    const { snapshot } = await ask(fake);
    expect(rows(snapshot)).toEqual(['preview partial partial', 'production partial partial']);
    expect(codes(snapshot)).toEqual(['vercel-forbidden']);
  });
});

describe('what a team shares', () => {
  const sharedEnv: SharedEnv[] = [
    { key: 'DSN', target: ['production'], projects: [SHOP.id], type: 'plain', value: 'team' },
    { key: 'OTHER', target: ['production'], projects: ['prj_other'] },
  ];

  it('comes to its projects, and gives way to what the project sets itself', async () => {
    const own: Env = { key: 'DSN', target: 'production', type: 'plain', value: 'own' };
    const projects = [{ ...SHOP, env: [own] }];
    const { snapshot, value } = await ask(
      await fakeOf({ teams: [{ ...TEAM, sharedEnv }], projects }),
    );
    const ranked = supplies(snapshot).toSorted((a, b) => b.layer - a.layer);
    expect(ranked.map((one) => [one.name, value(one)])).toEqual([
      ['DSN', 'own'],
      ['DSN', 'team'],
    ]);
  });

  it('is found by the id of a project that the configuration names', async () => {
    const fake = await fakeOf({ teams: [{ ...TEAM, sharedEnv }] });
    const { snapshot } = await ask(fake, {
      files: {},
      sources: { production: { project: 'shop', team: 'acme' } },
    });
    expect(lines(snapshot)).toEqual(['DSN production']);
    expect(rows(snapshot)).toEqual(['production complete complete']);
    expect(fake.requests.every(({ query }) => query.get('slug') === 'acme')).toBe(true);
  });

  it('makes everything incomplete when it cannot be read', async () => {
    const fake = await fakeOf({
      projects: [{ ...SHOP, env: [{ key: 'A', target: 'production' }] }],
    });
    fake.fault('GET /v1/env', refused());
    const { snapshot } = await ask(fake);
    expect(lines(snapshot)).toEqual(['A production']);
    expect(rows(snapshot)).toEqual(['preview partial partial', 'production partial partial']);
  });

  it('is not asked for on behalf of a person', async () => {
    const { team: _, ...own } = SHOP;
    const fake = await fakeOf({ projects: [own] });
    const files = { '.vercel/project.json': '{"projectId":"prj_shop","orgId":"kX2someone"}' };
    const { snapshot } = await ask(fake, { files });
    expect(rows(snapshot)).toEqual(['preview complete complete', 'production complete complete']);
    expect(fake.requests.map(({ path }) => path)).not.toContain('/v1/env');
    expect(fake.requests.some(({ query }) => query.has('teamId'))).toBe(false);
  });
});

describe('what the platform sets', () => {
  it('is there only where the project exposes it, with the prefix of the framework at build', async () => {
    const exposing = { autoExposeSystemEnvs: true, framework: 'nextjs' };
    const { snapshot } = await askFor([], exposing);
    const found = supplies(snapshot).filter(({ environment }) => environment === 'production');
    const url = found.filter(({ name }) => name.endsWith('VERCEL_URL'));
    expect(url.map(({ name, phases, injected }) => [name, phases, injected])).toEqual([
      ['VERCEL_URL', ['build', 'run'], true],
      ['NEXT_PUBLIC_VERCEL_URL', ['build'], true],
    ]);
    expect(supplies(snapshot).some(({ environment }) => environment === 'development')).toBe(false);
  });

  it.each([{ autoExposeSystemEnvs: false }, {}])('is not there with %j', async (part) => {
    expect(lines((await askFor([], part)).snapshot)).toEqual([]);
  });
});

describe('deployments', () => {
  it('are known by the one that takes the traffic, which need not be the last', async () => {
    const { snapshot } = await askFor([], {
      deployments: [
        { id: 'dpl_2', createdAt: DAY + 1000, target: 'production' },
        { id: 'dpl_1', createdAt: DAY, target: 'production', current: true },
      ],
    });
    expect(snapshot.deployments).toEqual([
      {
        environment: 'production',
        createdAt: '2026-03-01T00:00:00.000Z',
        place: { source: 'Vercel project shop' },
      },
    ]);
  });
});

describe('pages', () => {
  const env: Env[] = ['A', 'B', 'C'].map((key) => ({ key, target: 'production' }));

  it('are read to the end', async () => {
    const fake = await fakeOf({
      projects: [{ ...SHOP, env }],
      behaviour: { envPages: { size: 2, until: 'honoured' } },
    });
    const { snapshot } = await ask(fake);
    expect(lines(snapshot)).toEqual(['A production', 'B production', 'C production']);
    expect(rows(snapshot)).toContain('production complete partial');
  });

  it('that lead nowhere else leave the names incomplete', async () => {
    const fake = await fakeOf({
      projects: [{ ...SHOP, env }],
      behaviour: { envPages: { size: 2, until: 'ignored' } },
    });
    const { snapshot } = await ask(fake);
    expect(new Set(lines(snapshot))).toEqual(new Set(['A production', 'B production']));
    expect(rows(snapshot)).toEqual(['preview partial partial', 'production partial partial']);
    expect(codes(snapshot)).toEqual(['http-endless']);
  });

  it('that never end are given up', async () => {
    const fake = await fakeOf({ projects: [{ ...SHOP, env }] });
    fake.fault(`GET ${ENV}`, endlessPages(), 1000);
    const { snapshot } = await ask(fake).catch((error) => error);
    expect(codes(snapshot)).toEqual(['http-endless']);
    // What is left of the fault is not met.
    await fake.close();
  });

  it('may continue by a text', async () => {
    const fake = await fakeOf({ projects: [{ ...SHOP, env }] });
    fake.fault(
      `GET ${ENV}`,
      answering({
        status: 200,
        body: {
          envs: [{ key: 'Z', type: 'plain', value: 'z', target: 'production' }],
          pagination: { count: 1, next: 'c3RhcnQ' },
        },
      }),
    );
    const { snapshot } = await ask(fake);
    expect(fake.requests.some(({ query }) => query.get('until') === 'c3RhcnQ')).toBe(true);
    expect(lines(snapshot)).toContain('Z production');
  });
});

describe('refusals', () => {
  it.each([
    ['challenge_required', 'vercel-step-up'],
    ['challenge_required_email_otp', 'vercel-step-up'],
    ['user_auth_required', 'vercel-step-up'],
  ])('%s is a problem that says what to do', async (code, problem) => {
    const fake = await fakeOf();
    fake.fault(`GET ${ENV}`, challenged(code));
    const { snapshot } = await ask(fake);
    expect(codes(snapshot)).toEqual([problem]);
    expect(snapshot.problems[0]?.hint).toMatch(/VERCEL_TOKEN/);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it.each([
    [{}, 'vercel-forbidden'],
    [{ outsiders: 'team_unauthorized' } as const, 'vercel-team-unauthorized'],
    [{ outsiders: 'not_found' } as const, 'vercel-not-found'],
  ])('a team that the token is not for, as %j', async (behaviour, code) => {
    const fake = await fakeOf({ tokens: { [TOKEN]: { teams: [] } }, behaviour });
    const { snapshot } = await ask(fake, { sources: { production: true } });
    expect(codes(snapshot)).toEqual([code]);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('a project whose team nobody names', async () => {
    const files = { '.vercel/project.json': '{"projectId":"prj_shop"}' };
    const { snapshot } = await ask(await fakeOf(), { files });
    expect(codes(snapshot)).toEqual(['vercel-not-found']);
    expect(snapshot.problems[0]?.hint).toMatch(/VERCEL_ORG_ID/);
  });

  it('an unknown token', async () => {
    const env = { VERCEL_TOKEN: 'another-token-0123456789' };
    const { snapshot } = await ask(await fakeOf(), { env });
    expect(codes(snapshot)).toEqual(['vercel-forbidden']);
    expect(JSON.stringify(snapshot)).not.toContain(env.VERCEL_TOKEN);
  });

  it('a limit that is not over in time', async () => {
    const fake = await fakeOf();
    fake.fault(`GET ${ENV}`, rateLimited('3600'));
    expect(codes((await ask(fake)).snapshot)).toEqual(['http-rate-limited']);
  });

  it.each([
    ['a web page', html()],
    ['half an answer', halfJson()],
    ['another shape', answering({ status: 200, body: { envs: [{ name: 'A' }] } })],
    ['no object', answering({ status: 200, body: [1] })],
  ])('%s', async (_, fault) => {
    const fake = await fakeOf();
    fake.fault(`GET ${ENV}`, fault);
    const { snapshot } = await ask(fake);
    expect(codes(snapshot)).toEqual(['http-invalid-answer']);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('what passes is tried again', async () => {
    const fake = await fakeOf({
      projects: [{ ...SHOP, env: [{ key: 'A', target: 'production' }] }],
    });
    fake.fault(`GET ${ENV}`, serverError());
    fake.fault(`GET ${ENV}`, reset());
    expect(lines((await ask(fake)).snapshot)).toEqual(['A production']);
  });

  it('a redirect to another host, which sees no token', async () => {
    const trap = await startTrap([TOKEN]);
    const fake = await fakeOf();
    fake.fault(`GET ${ENV}`, redirectTo(trap.url));
    const { snapshot } = await ask(fake);
    expect(codes(snapshot)).toEqual(['http-redirect']);
    expect([trap.requests, trap.leaks]).toEqual([[], []]);
    await trap.close();
  });

  it('of one project leave the others', async () => {
    const web: Project = {
      id: 'prj_web',
      name: 'web',
      team: TEAM.id,
      env: [{ key: 'A', target: 'production' }],
    };
    const fake = await fakeOf({ projects: [SHOP, web] });
    fake.fault(`GET ${ENV}`, refused());
    const { snapshot } = await ask(fake, { files: MONOREPO });
    expect(lines(snapshot)).toEqual(['A production in apps/web']);
    expect(rows(snapshot)).toEqual([
      'preview in apps/web complete complete',
      'production in apps/shop none none',
      'production in apps/web complete partial',
    ]);
  });
});

const MONOREPO = {
  'package.json': '{"workspaces":["apps/*"]}',
  'apps/shop/package.json': '{"name":"shop-app"}',
  'apps/web/package.json': '{"name":"web-app"}',
  '.vercel/repo.json': JSON.stringify({
    remoteName: 'origin',
    orgId: TEAM.id,
    projects: [
      { id: 'prj_shop', name: 'shop', directory: 'apps/shop' },
      { id: 'prj_web', name: 'web', directory: 'apps/web' },
    ],
  }),
};

describe('a monorepo', () => {
  it('has one project for each component that is linked', async () => {
    const projects: Project[] = [
      { ...SHOP, env: [{ key: 'S', target: 'production' }] },
      { id: 'prj_web', name: 'web', team: TEAM.id, env: [{ key: 'W', target: 'production' }] },
    ];
    const { snapshot } = await ask(await fakeOf({ projects }), { files: MONOREPO });
    expect(lines(snapshot)).toEqual(['S production in apps/shop', 'W production in apps/web']);
  });

  it('hears from the project which folder it deploys', async () => {
    const { '.vercel/repo.json': _, ...files } = MONOREPO;
    const projects = [
      { ...SHOP, rootDirectory: 'apps/shop', env: [{ key: 'S', target: 'production' as const }] },
    ];
    const { snapshot } = await ask(await fakeOf({ projects }), {
      files,
      env: { VERCEL_ORG_ID: TEAM.id, VERCEL_PROJECT_ID: SHOP.id },
    });
    expect(lines(snapshot)).toEqual(['S production in apps/shop']);
  });
});

describe('a project of the root of a repository', () => {
  const { '.vercel/repo.json': _, ...apps } = MONOREPO;
  const env: Env[] = [{ key: 'A', target: 'production' }];
  const deployed = {
    ...apps,
    'apps/shop/vercel.json': '{}',
    'apps/web/vercel.json': '{}',
    '.vercel/project.json': LINKED['.vercel/project.json'],
  };

  it('is not known to be one of several apps', async () => {
    const projects = [{ ...SHOP, env }];
    const { snapshot } = await ask(await fakeOf({ projects }), { files: deployed });
    expect(lines(snapshot)).toEqual(['A production in .']);
    expect(rows(snapshot)).toContain('production in apps/web none none');
  });

  it('is all that there is where the configuration names it', async () => {
    const { '.vercel/project.json': __, ...files } = deployed;
    const { snapshot } = await ask(await fakeOf({ projects: [{ ...SHOP, env }] }), {
      files,
      sources: { production: { project: 'shop', team: 'acme' } },
    });
    expect(lines(snapshot)).toEqual(['A production']);
    expect(rows(snapshot)).toEqual(['production complete partial']);
  });
});

describe('the configuration', () => {
  it('may say which of its environments stands for which of the run', async () => {
    const { snapshot } = await askFor(
      [{ key: 'A', target: 'preview' }],
      {},
      { sources: { staging: { environment: 'preview' } } },
    );
    expect(lines(snapshot)).toEqual(['A preview', 'A staging']);
  });

  it('makes what is kept for development a source of it', async () => {
    const { snapshot } = await askFor(
      [{ key: 'A', target: 'development' }],
      {},
      { sources: { development: true } },
    );
    expect(lines(snapshot)).toEqual(['A development']);
    expect(rows(snapshot)).toContain('development complete partial');
  });

  it('gives a project that is only named there nothing but what it says', async () => {
    const env: Env[] = [{ key: 'A', target: ['production', 'preview'] }];
    const { snapshot } = await ask(await fakeOf({ projects: [{ ...SHOP, env }] }), {
      files: {},
      sources: { staging: { project: 'shop', team: 'team_1', environment: 'production' } },
    });
    expect(lines(snapshot)).toEqual(['A staging']);
    expect(rows(snapshot)).toEqual(['staging complete partial']);
  });

  it('that names an environment nobody has is a problem', async () => {
    const { snapshot } = await askFor([], {}, { sources: { staging: true } });
    expect(codes(snapshot)).toEqual(['vercel-no-environment']);
    expect(rows(snapshot)).toContain('staging none none');
  });

  it('does not choose the project in a pull request', async () => {
    const fake = await fakeOf();
    const { snapshot } = await ask(fake, {
      pullRequest: true,
      files: {},
      sources: { production: { project: 'prj_shop', team: 'team_1' } },
    });
    expect(fake.requests).toEqual([]);
    expect(codes(snapshot)).toEqual(['vercel-untrusted-project']);
    expect(rows(snapshot)).toEqual(['production none none']);
  });

  it('may name in a pull request what the workflow has linked', async () => {
    const fake = await fakeOf();
    const { snapshot } = await ask(fake, {
      pullRequest: true,
      files: LINKED,
      tracked: ['package.json'],
      sources: { production: { project: 'shop' } },
    });
    expect(rows(snapshot)).toContain('production complete complete');
  });

  it('is of no use in a pull request with a link that is part of the change', async () => {
    const fake = await fakeOf();
    const { snapshot } = await ask(fake, {
      pullRequest: true,
      files: LINKED,
      tracked: Object.keys(LINKED),
    });
    expect(fake.requests).toEqual([]);
    expect(rows(snapshot)).toEqual(['production none none']);
  });
});
