import { expect, test } from 'vitest';
import { projectFiles } from '../helpers/project.ts';
import { capture, importsOf } from '../helpers/syntax.ts';

const sources = projectFiles().filter((path) => /^(src|providers)\/.*\.ts$/.test(path));

test('only src/net talks HTTP by itself', () => {
  const others = sources.filter((path) => !path.startsWith('src/net/'));
  const packages = /^(ky|undici|node-fetch|axios|got)(\/|$)/;
  const importing = others.filter((path) => importsOf(path).some((name) => packages.test(name)));
  expect(importing).toEqual([]);
});

test('the fetch of Node is used in one file', () => {
  const calls = '((call_expression function: (identifier) @f) (#eq? @f "fetch"))';
  const own = '((variable_declarator name: (identifier) @n) (#eq? @n "fetch"))';
  const using = sources.filter(
    (path) => capture(path, calls).length > 0 && capture(path, own).length === 0,
  );
  expect(using).toEqual(['src/net/proxy.ts']);
});
