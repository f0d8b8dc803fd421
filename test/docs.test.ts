import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram } from './helpers/built.ts';
import { projectFiles, readProject, root } from './helpers/project.ts';

const files = projectFiles();
const pages = files.filter((path) => path.endsWith('.md') && !/\/(cases|fixtures)\//.test(path));
const tops = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
const { scripts } = JSON.parse(readProject('package.json')) as { scripts: Record<string, string> };

/** Text between backticks in a paragraph, and the lines of fenced blocks. */
function codeOf(markdown: string): string[] {
  const fences = [...markdown.matchAll(/^```[^\n]*\n(.*?)^```/gms)].flatMap(([, body = '']) =>
    body.split('\n'),
  );
  const prose = markdown.replace(/^```[^\n]*\n.*?^```/gms, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...fences, ...spans].map((line) => line.replace(/^\s*\$ /, '').trim());
}

function anchorsOf(markdown: string): Set<string> {
  const headings = markdown.matchAll(/^#{1,6} (.+)$/gm);
  return new Set([...headings].map(([, heading = '']) => slug(heading)));
}

/** As GitHub names headings. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

describe.each(pages)('%s', (page) => {
  const text = readProject(page);

  test('links lead somewhere', () => {
    const prose = text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
    const dead = [...prose.matchAll(/\]\(([^)\s]+)\)|<(?:img|a)\b[^>]*?(?:src|href)="([^"]+)"/g)]
      .map(([, link, attribute]) => link ?? attribute ?? '')
      .filter((link) => !/^(https?:|mailto:)/.test(link) && !leads(link));
    expect(dead).toEqual([]);
  });

  function leads(link: string): boolean {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : posix.join(posix.dirname(page), path);
    if (!existsSync(join(root, target))) return false;
    return anchor === undefined || anchorsOf(readProject(target)).has(anchor);
  }

  test('paths exist', () => {
    const paths = codeOf(text)
      .flatMap((code) => code.split(/\s+/))
      .filter((word) => /^[\w.@-]+(\/[\w.@<>*-]*)+$/.test(word) && tops.has(word.split('/')[0]))
      // What stands for any name is cut off: the folder above it must exist.
      .map((word) => word.replace(/\/[^/]*[<*].*$/, '/'));
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('scripts exist', () => {
    const named = codeOf(text).flatMap((code) => /^npm run ([\w:-]+)/.exec(code)?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('commands and their options exist', () => {
  const run = builtProgram();

  test.each(pages)('%s', async (page) => {
    const commands = codeOf(readProject(page)).flatMap((code) => {
      const match = /^(?:npx )?(?:envparity|node dist\/cli\.js)(?: ([^#|>&]*))?$/.exec(code);
      return match === null ? [] : [(match[1] ?? '').trim().split(/\s+/).filter(Boolean)];
    });
    for (const words of commands) {
      const name = words.find((word) => /^[a-z]+$/.test(word));
      const { stdout, stderr, code } = await run([...(name === undefined ? [] : [name]), '--help']);
      expect({ code, stderr }, words.join(' ')).toEqual({ code: 0, stderr: '' });
      if (name !== undefined) expect(stdout, `help of ${name}`).toContain(`envparity ${name}`);
      const options = words
        .filter((word) => word.startsWith('-'))
        .map((word) => word.split('=')[0]);
      for (const option of options)
        expect(stdout, `${name ?? 'check'} ${option}`).toContain(option);
    }
  });
});

test('no file names a place of somebody’s machine', () => {
  // Tests may invent a home of `somebody`.
  const place =
    /(?<![\w.])\/(?!home\/somebody)(home|Users|root|work|private)\/[\w.-]+|[A-Z]:\\Users\\/;
  const naming: string[] = [];
  for (const path of files.filter((each) => !/\.wasm$|\/(cases|fixtures)\//.test(each))) {
    const text = readProject(path);
    if (text.includes('\0')) continue;
    for (const [index, line] of text.split('\n').entries())
      if (place.test(line)) naming.push(`${path}:${index + 1}`);
  }
  expect(naming).toEqual([]);
});
