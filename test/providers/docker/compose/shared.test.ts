import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCompose } from '../../../../providers/docker/compose/load.ts';
import { openFolder } from '../../../../src/tree/folder.ts';
import { tempFolder } from '../../../helpers/temp.ts';

test.each([
  ['a service', 'services:\n  web:\n    image: a\n    environment: { A: "${B}" }\n', 0],
  ['what is no YAML', 'services: [\n', 1],
  ['an alias of nothing', 'services: { web: *nothing }\n', 1],
])('a file that two projects load says the same to both: %s', (_, text, atLeast) => {
  const root = tempFolder();
  writeFileSync(join(root, 'compose.yaml'), text);
  const tree = openFolder(root, { keeps: true });
  const load = (value: string) =>
    loadCompose(tree, { files: ['compose.yaml'], processEnv: { B: value } });
  const [first, second] = [load('1'), load('2')];
  expect(first.faults.length).toBeGreaterThanOrEqual(atLeast);
  expect(second.faults).toEqual(first.faults);
  const values = [first, second].map(({ environments }) => environments.get('web')?.get('A'));
  expect(values).toEqual(atLeast === 0 ? ['1', '2'] : [undefined, undefined]);
});
