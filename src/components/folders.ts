import { posix } from 'node:path';
import { isToFill } from '../tree/vendored.ts';

const outside = new Set(['node_modules', 'bower_components', 'vendor', '.git', '.yarn', '.venv']);

/** Folders whose packages show or test the project and are never deployed. */
const showcases = new Set([
  ...['test', 'tests', '__tests__', 'e2e', 'spec', '__mocks__', 'testdata', 'test-data'],
  ...['fixture', 'fixtures', '__fixtures__', 'example', 'examples', 'sample', 'samples'],
  ...['playground', 'playgrounds', 'benchmark', 'benchmarks'],
]);

const templates = new Set(['template', 'templates', 'boilerplate', 'boilerplates', 'starters']);

/** A package that makes projects: https://docs.npmjs.com/cli/commands/npm-init */
const maker = /^(?:@[^/]+\/)?create(?:-|$)/;
const scaffold = /^(?:templates?|boilerplates?|starters?)(?:$|-)/;

/** The folder of a file relative to the root; the root itself is `.`. */
export function folderOf(file: string): string {
  return posix.dirname(file);
}

/** Joins a relative path onto a folder; `undefined` when it leaves the root. */
export function within(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, '');
  return joined.startsWith('..') || posix.isAbsolute(path) ? undefined : joined;
}

/** Whether a folder holds somebody else's code or code that is never deployed. */
export function isAside(folder: string): boolean {
  if (isToFill(folder)) return true;
  const segments = folder.split('/');
  const own = segments.pop() ?? '';
  if (outside.has(own) || showcases.has(own)) return true;
  // `packages/templates` may hold e-mail templates; below it are projects to copy.
  return segments.some((name) => outside.has(name) || showcases.has(name) || templates.has(name));
}

/** Whether a folder holds what a package copies to make a project of it. */
export function isScaffold(folder: string, names: ReadonlyMap<string, string>): boolean {
  const segments = folder.split('/');
  return segments.some((segment, index) => {
    if (!scaffold.test(segment)) return false;
    const above = segments.slice(0, index);
    return (
      above.some((_, length) =>
        maker.test(names.get(above.slice(0, length + 1).join('/')) ?? ''),
      ) || maker.test(names.get('.') ?? '')
    );
  });
}
