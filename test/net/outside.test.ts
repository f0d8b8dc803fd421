import { expect, test } from 'vitest';
import { projectFiles } from '../helpers/project.ts';
import { capture, importsOf } from '../helpers/syntax.ts';

const sources = projectFiles().filter((path) => /^(src|providers)\/.*\.ts$/.test(path));
const others = sources.filter((path) => !path.startsWith('src/net/'));

test('only src/net talks HTTP by itself', () => {
  const packages = /^(ky|undici|node-fetch|axios|got)(\/|$)/;
  const importing = others.filter((path) => importsOf(path).some((name) => packages.test(name)));
  expect(importing).toEqual([]);
  const calls = `((call_expression function: (identifier) @f) (#eq? @f "fetch"))`;
  expect(others.filter((path) => capture(path, calls).length > 0)).toEqual([]);
  expect(capture('src/net/proxy.ts', calls)).toHaveLength(1);
});
