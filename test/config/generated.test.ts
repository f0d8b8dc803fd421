import { expect, test } from 'vitest';
import { configTypes } from '../../scripts/generate/types.ts';
import { configValidator, validatorDeclaration } from '../../scripts/generate/validator.ts';
import { readProject } from '../helpers/project.ts';

test.each([
  ['types.gen.ts', configTypes],
  ['validate.gen.js', configValidator],
  ['validate.gen.d.ts', validatorDeclaration],
])('%s is what the schema generates', async (file, generate) => {
  expect(readProject(`src/config/${file}`)).toBe(await generate());
});

test('the validator needs nothing at run time', () => {
  expect(readProject('src/config/validate.gen.js')).not.toMatch(/^import |[^"'.]\brequire\(/m);
});
