import { describe, expect, test } from 'vitest';
import { validateEnvList, validateFailure } from '../../providers/vercel/answers.gen.js';
import { answerFiles } from '../../scripts/generate/answers.ts';
import { checkedAnswer } from '../../src/net/answer.ts';
import { readProject } from '../helpers/project.ts';
import { BODY, failure } from './client.ts';

const files = Object.entries(await answerFiles());

describe('types and validators of answers', () => {
  test.each(files)('%s is what `npm run generate` makes', (path, content) => {
    expect(readProject(path)).toBe(content);
  });

  test.each(files.filter(([path]) => path.endsWith('.js')))(
    '%s needs nothing at run time',
    (_, content) => {
      expect(content).not.toMatch(/^import |[^"'.]\brequire\(/m);
    },
  );
});

const one = { key: 'A', type: 'plain', target: 'production', unheardOf: { deep: [1] } };

describe('the list of variables of Vercel', () => {
  test.each([
    ['a list', { envs: [one, one], pagination: { count: 2, next: null, prev: null } }],
    ['a list with a word for the next page', { envs: [], pagination: { next: 'abc' } }],
    ['a list that hides some', { envs: [one], hiddenProductionEnvCount: 3 }],
    ['one variable', one],
    ['several targets', { ...one, target: ['preview', 'production'] }],
    ['a type that is new', { ...one, type: 'quantum' }],
    ['no value', { ...one, value: null, gitBranch: null, configurationId: null }],
    ['a name like a prototype', JSON.parse('{"key":"__proto__","type":"plain","__proto__":1}')],
  ])('%s is one', (_, answer) => {
    expect(validateEnvList(answer)).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a list without a name', []],
    ['an error', { error: { code: 'forbidden', message: BODY } }],
    ['half a list', { envs: { 0: one } }],
    ['a variable without a name', { envs: [{ type: 'plain', value: BODY }] }],
    ['a name that is none', { envs: [{ ...one, key: { value: BODY } }] }],
    ['a moment that is none', { envs: [{ ...one, updatedAt: BODY }] }],
    ['members of a prototype', JSON.parse(`{"__proto__":{"envs":[]},"x":"${BODY}"}`)],
  ])('%s is none, and nothing of it is in the error', async (_, answer) => {
    const url = new URL('https://api.acme.test/list');
    const response = Response.json(answer);
    const error = await failure(checkedAnswer(url, response, validateEnvList));
    expect(error).toMatchObject({ code: 'http-invalid-answer', status: 200 });
    expect(JSON.stringify(validateEnvList.errors)).not.toContain(BODY);
  });
});

test('an error of Vercel names its code', () => {
  expect(validateFailure({ error: { code: 'forbidden', message: 'Not authorized' } })).toBe(true);
  expect(validateFailure({ error: 'forbidden' })).toBe(false);
});
