import { expect, test } from 'vitest';
import { actionMetadata } from '../../scripts/generate/action.ts';
import { helpTexts } from '../../scripts/generate/help.ts';
import { rulePages } from '../../scripts/generate/rule-pages.ts';
import { configTypes } from '../../scripts/generate/types.ts';
import {
  BASELINE,
  configValidator,
  fileFormat,
  SNAPSHOT,
  STATE,
  validatorDeclaration,
} from '../../scripts/generate/validator.ts';
import { readProject } from '../helpers/project.ts';

test('action.yml is what `npm run generate` makes', () => {
  expect(readProject('action.yml')).toBe(actionMetadata());
});

test.each([
  ['cli/help.gen.ts', helpTexts],
  ['config/types.gen.ts', configTypes],
  ['config/validate.gen.js', configValidator],
  ['config/validate.gen.d.ts', validatorDeclaration],
  ['snapshot/file.gen.js', async () => (await fileFormat(SNAPSHOT)).code],
  ['snapshot/file.gen.d.ts', async () => (await fileFormat(SNAPSHOT)).declaration],
  ['baseline/format.gen.js', async () => (await fileFormat(BASELINE)).code],
  ['baseline/format.gen.d.ts', async () => (await fileFormat(BASELINE)).declaration],
  ['watch/format.gen.js', async () => (await fileFormat(STATE)).code],
  ['watch/format.gen.d.ts', async () => (await fileFormat(STATE)).declaration],
  ['rules/pages.gen.ts', rulePages],
])('%s is what `npm run generate` makes', async (file, generate) => {
  expect(readProject(`src/${file}`)).toBe(await generate());
});

test('the validator needs nothing at run time', () => {
  expect(readProject('src/config/validate.gen.js')).not.toMatch(/^import |[^"'.]\brequire\(/m);
});
