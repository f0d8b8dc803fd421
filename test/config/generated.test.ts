import { expect, test } from 'vitest';
import { helpTexts } from '../../scripts/generate/help.ts';
import { rulePages } from '../../scripts/generate/rule-pages.ts';
import { configTypes } from '../../scripts/generate/types.ts';
import {
  configValidator,
  snapshotDeclaration,
  snapshotValidator,
  validatorDeclaration,
} from '../../scripts/generate/validator.ts';
import { readProject } from '../helpers/project.ts';

test.each([
  ['cli/help.gen.ts', helpTexts],
  ['config/types.gen.ts', configTypes],
  ['config/validate.gen.js', configValidator],
  ['config/validate.gen.d.ts', validatorDeclaration],
  ['snapshot/file.gen.js', snapshotValidator],
  ['snapshot/file.gen.d.ts', snapshotDeclaration],
  ['rules/pages.gen.ts', rulePages],
])('%s is what `npm run generate` makes', async (file, generate) => {
  expect(readProject(`src/${file}`)).toBe(await generate());
});

test('the validator needs nothing at run time', () => {
  expect(readProject('src/config/validate.gen.js')).not.toMatch(/^import |[^"'.]\brequire\(/m);
});
