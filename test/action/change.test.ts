import { describe, expect, test } from 'vitest';
import { git } from '../../src/net/git.ts';
import { project } from '../cli/project.ts';
import { serverError } from '../fakes/faults.ts';
import { type Comment, startThreads, type Threads } from '../fakes/github-threads.ts';
import { payload, pullRequest, READING, step } from './pull-request.ts';
import { builtAction, isWritten, METADATA, TOKEN } from './runner.ts';

const run = builtAction();
async function threads(comments: Comment[] = [], more: Partial<Threads> = {}) {
  const state: Threads = { repository: 'acme/shop', number: 7, comments, ...more };
  const fake = await startThreads(state);
  const url = state.enterprise ? `${fake.url}/v3` : fake.url;
  return { fake, env: { GITHUB_API_URL: url }, comments };
}

describe('a pull request', () => {
  test('that reads a name which production lacks says so on the line, in one comment, and fails', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { fake, env, comments } = await threads();
    const { code, log, summary, outputs } = await run(step(clone, { env }));
    expect(code).toBe(1);
    expect(log).toMatch(
      /^::error file=src\/new\.ts,line=1,col=11,title=missing \(production\)::NEW_KEY is needed/m,
    );
    expect(log).not.toContain('API_KEY is needed');
    expect(comments).toHaveLength(1);
    const [{ body } = { body: '' }] = comments;
    expect(body).toContain('no, production would break');
    expect(body).toContain(`https://github.com/acme/shop/blob/${clone.head}/src/new.ts#L1`);
    expect(body).toMatch(/begins to read `NEW_KEY`, in .*, and fails without it/);
    expect(body).toContain('2 there before, not listed');
    expect(summary).toContain('`NEW_KEY` is needed here');
    expect(outputs).toMatchObject({ 'new-findings': '1', findings: '3', incomplete: 'false' });
    const ofAll = Object.keys(METADATA.outputs).filter((name) => !name.startsWith('state'));
    expect(Object.keys(outputs).sort()).toEqual(ofAll.sort());
    expect([outputs.report, outputs.sarif].map(isWritten)).toEqual([true, true]);
    expect(log + summary + body).not.toContain(TOKEN);
    expect(log + summary + body).not.toContain('canary');
    await fake[Symbol.asyncDispose]();
  });

  test('that touches a README gets no comment and no annotation', async () => {
    const clone = await pullRequest({ 'README.md': '# Shop\n' });
    const { fake, env, comments } = await threads();
    const { code, log } = await run(step(clone, { env }));
    expect([code, comments, log.match(/^::/gm)]).toEqual([0, [], null]);
    await fake[Symbol.asyncDispose]();
  });

  test('edits its comment in place, folds it away when all is well, and leaves what says so already', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { fake, env, comments } = await threads();
    await run(step(clone, { env }));
    const mended = await pullRequest({
      'src/new.ts': READING('NEW_KEY'),
      '.env.production': 'OTHER=canary\nNEW_KEY=canary\n',
    });
    const { code } = await run(step(mended, { env }));
    expect([code, comments.length]).toEqual([0, 1]);
    expect(comments[0]?.body).toMatch(
      /^<!-- envparity \w+ -->\n<details><summary>envparity: yes, no drift found/,
    );
    const edits = fake.requests.filter(({ method }) => method === 'PATCH').length;
    await run(step(mended, { env }));
    expect(fake.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(edits);
    await fake[Symbol.asyncDispose]();
  });

  test('on a server of one’s own', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { fake, env, comments } = await threads([], { enterprise: true });
    await run(step(clone, { env }));
    expect(comments).toHaveLength(1);
    await fake[Symbol.asyncDispose]();
  });

  test('leaves a comment of somebody else alone, whatever mark it carries', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const first = await threads();
    await run(step(clone, { env: first.env }));
    const marked = { id: 3, body: first.comments[0]?.body ?? '', login: 'mallory' };
    await first.fake[Symbol.asyncDispose]();
    const { fake, env, comments } = await threads([{ ...marked }]);
    await run(step(clone, { env }));
    expect(comments.map(({ login }) => login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(comments[0]).toEqual(marked);
    await fake[Symbol.asyncDispose]();
  });

  test('an answer that got lost leaves one comment, and a refusal is a warning', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { fake, env, comments } = await threads();
    fake.fault('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', (_answer, _call) => ({
      status: 502,
      text: 'bad gateway',
      headers: { 'content-type': 'text/html' },
    }));
    await run(step(clone, { env }));
    expect(comments).toHaveLength(1);
    await fake[Symbol.asyncDispose]();
    const other = await threads();
    other.fake.fault(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      serverError(500),
      Number.POSITIVE_INFINITY,
    );
    const { code, log } = await run(step(clone, { env: other.env }));
    expect(log).toMatch(/^::warning title=envparity::GitHub/m);
    expect(code).toBe(1);
    await other.fake[Symbol.asyncDispose]();
  });

  test('from a fork is checked, writes nothing, and says what was not looked at', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { fake, env } = await threads([], { readOnly: true });
    const { code, summary } = await run(
      step(clone, { env, payload: payload(clone, 'mallory/shop') }),
    );
    expect(code).toBe(1);
    expect(summary).toContain('A pull request from a fork');
    expect(fake.requests).toEqual([]);
    await fake[Symbol.asyncDispose]();
  });
});

describe('what a change is compared with', () => {
  const NONE = { comment: 'false' };

  test('the head of the change by itself is compared with where it left the base', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    await git(clone.root, ['checkout', '-q', clone.head]);
    const { outputs } = await run(step(clone, { with: NONE }));
    expect(outputs['new-findings']).toBe('1');
  });

  test('a merge queue names its base', async () => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const { outputs, code } = await run(
      step(clone, {
        event: 'merge_group',
        payload: { merge_group: { base_sha: clone.base, head_sha: clone.merge } },
      }),
    );
    expect([outputs['new-findings'], code]).toEqual(['1', 1]);
  });

  test.each([
    ['1', 2, /fetch-depth: 2/],
    ['2', 1, /NEW_KEY is needed/],
  ])('a clone of depth %s', async (depth, expected, text) => {
    const clone = await pullRequest({ 'src/new.ts': READING('NEW_KEY') });
    const shallow = project({});
    await git(shallow, ['init', '-q']);
    await git(clone.root, ['branch', 'merged', clone.merge]);
    const { execa } = await import('execa');
    await execa('git', ['fetch', '-q', '--depth', depth, `file://${clone.root}`, 'merged'], {
      cwd: shallow,
    });
    await git(shallow, ['checkout', '-q', clone.merge]);
    const { code, log } = await run(step({ ...clone, root: shallow }, { with: NONE }));
    expect(log).toMatch(text);
    expect(code).toBe(expected);
  });

  test.each([
    ['no payload', {}],
    ['a payload of another form', { pull_request: { base: 'x', head: [], number: '7' } }],
  ])('an event with %s is answered and no crash', async (_, strange) => {
    const clone = await pullRequest({ 'README.md': '# x\n' });
    await git(clone.root, ['checkout', '-q', clone.head]);
    const { code, log } = await run(step(clone, { payload: strange }));
    expect(code).toBe(2);
    expect(log).toMatch(/^::error title=envparity::the event pull_request names no commit/m);
  });
});

test('an input that is none of its choices says which there are', async () => {
  const clone = await pullRequest({ 'README.md': '# x\n' });
  const { code, log } = await run(step(clone, { with: { 'fail-on': 'fatal' } }));
  expect(code).toBe(2);
  expect(log).toContain('the input fail-on is none of error, warning, info, never');
});
