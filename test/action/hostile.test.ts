import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { startThreads } from '../fakes/github-threads.ts';
import { startVercel } from '../fakes/vercel.ts';
import { pullRequest, READING, step } from './pull-request.ts';
import { builtAction } from './runner.ts';

const run = builtAction();
const NONE = { comment: 'false' };
/** An annotation of ours: no property of it holds what would end it. */
const OURS = /^::error file=[^:,]*,line=1,col=11,title=missing \(production\)::NEW_KEY is needed /;

/** Every line of a log that the runner would take for another command. */
function forged(log: string): readonly string[] {
  return log.split('\n').filter((line) => /^\s*::|##\[/.test(line) && !OURS.test(line));
}

describe('a change of somebody who means harm', () => {
  test.each([
    ['src/x\n::error file=a::forged.ts'],
    ['src/##[error]forged.ts'],
    ['src/a,line=99::stop-commands::x.ts'],
    ['src/@everyone ![x](https:__evil.example)<img src=x>.ts'],
    ['src/\u001b[31mred\u202e.ts'],
  ])('forges nothing by the name of a file: %j', async (path) => {
    const clone = await pullRequest({ [path]: READING('NEW_KEY') });
    const comments: { id: number; body: string; login: string }[] = [];
    const fake = await startThreads({ repository: 'acme/shop', number: 7, comments });
    const { code, log, summary } = await run(step(clone, { env: { GITHUB_API_URL: fake.url } }));
    expect(code).toBe(1);
    expect(forged(log)).toEqual([]);
    expect(log).not.toContain('\u001b');
    for (const text of [summary, comments[0]?.body ?? '']) {
      expect(text).toContain('NEW_KEY');
      const html = micromark(text, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      const outside = html.replace(/<code>[\s\S]*?<\/code>/g, '');
      expect(outside).not.toMatch(/@everyone|<img/);
      expect(html).not.toMatch(/<img|\p{Cf}/u);
      for (const [, url = ''] of html.matchAll(/href="([^"]*)"/g))
        expect(url).toMatch(/^https:\/\/github\.com\/acme\/shop\//);
    }
    await fake[Symbol.asyncDispose]();
  });

  test('does not choose whom the tokens of the project are for', async () => {
    const token = 'vercel-token-0123456789abcdef';
    const own = { id: 'prj_shop', name: 'shop', envs: [{ key: 'API_KEY', target: 'production' }] };
    const fake = await startVercel({
      tokens: { [token]: {} },
      teams: [],
      projects: [own as never, { id: 'prj_other', name: 'other' }],
    });
    const config = (project: string) =>
      `environments:\n  production:\n    sources: [{ vercel: { project: ${project} } }]\n`;
    const clone = await pullRequest(
      { 'envparity.yaml': config('prj_other'), 'src/new.ts': READING('NEW_KEY') },
      { 'envparity.yaml': config('prj_shop') },
    );
    const { log } = await run(
      step(clone, {
        with: NONE,
        env: { VERCEL_TOKEN: token, ENVPARITY_VERCEL_API_URL: fake.url },
      }),
    );
    const asked = fake.requests.map(({ path }) => path);
    expect(asked.some((path) => path.includes('prj_shop'))).toBe(true);
    expect(asked.filter((path) => path.includes('prj_other'))).toEqual([]);
    expect(log).toMatch(/^::error .*NEW_KEY is needed here, and production does not set it/m);
    expect(log).not.toContain(token);
    // Both states of the tree are judged by one state of the platform.
    expect(asked.length).toBe(new Set(asked).size);
    await fake.close();
  });

  test('switches on nothing that reaches out, and moves no host', async () => {
    const clone = await pullRequest({
      'envparity.yaml':
        'environments:\n  production:\n    sources: [{ snapshot: "https://127.0.0.1:9/x.json" }]\n',
    });
    const { code, log } = await run(step(clone, { with: NONE }));
    expect(log).not.toContain('127.0.0.1');
    expect([0, 1]).toContain(code);
  });
});
