import { describe, expect, test } from 'vitest';
import { answerFiles } from '../../scripts/generate/answers.ts';
import { readProject } from '../helpers/project.ts';

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
