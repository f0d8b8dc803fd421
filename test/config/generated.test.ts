import { expect, test } from 'vitest';
import { actionMetadata } from '../../scripts/generate/action.ts';
import { ciPage } from '../../scripts/generate/action-tables.ts';
import { helpTexts } from '../../scripts/generate/help.ts';
import { rulePages } from '../../scripts/generate/rule-pages.ts';
import { configTypes } from '../../scripts/generate/types.ts';
import {
  BASELINE,
  configValidator,
  fileFormat,
  HISTORY,
  REPORT,
  SNAPSHOT,
  STATE,
  validatorDeclaration,
} from '../../scripts/generate/validator.ts';
import { readProject } from '../helpers/project.ts';

test.each([
  ['action.yml', actionMetadata],
  ['docs/ci.md', ciPage],
])('%s is what `npm run generate` makes', (file, generate) => {
  expect(readProject(file)).toBe(generate());
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
  ['report/received.gen.js', async () => (await fileFormat(REPORT)).code],
  ['report/received.gen.d.ts', async () => (await fileFormat(REPORT)).declaration],
  ['watch/format.gen.js', async () => (await fileFormat(STATE)).code],
  ['watch/format.gen.d.ts', async () => (await fileFormat(STATE)).declaration],
  ['watch/history/format.gen.js', async () => (await fileFormat(HISTORY)).code],
  ['watch/history/format.gen.d.ts', async () => (await fileFormat(HISTORY)).declaration],
  ['rules/pages.gen.ts', rulePages],
])('%s is what `npm run generate` makes', async (file, generate) => {
  expect(readProject(`src/${file}`)).toBe(await generate());
});

test('the validator needs nothing at run time', () => {
  expect(readProject('src/config/validate.gen.js')).not.toMatch(/^import |[^"'.]\brequire\(/m);
});
