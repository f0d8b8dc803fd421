import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../../src/net/git.ts';
import { builtProgram } from '../helpers/built.ts';
import { project } from './project.ts';

const run = builtProgram();
const NEEDS = (name: string) =>
  `const value = process.env.${name};\nif (!value) throw new Error('${name}');\n`;

/** A repository with one commit that already lacks OLD_KEY in production. */
async function repository(): Promise<string> {
  const root = project({
    'src/old.ts': NEEDS('OLD_KEY'),
    '.env.production': 'OTHER=1\n',
    '.env': 'OLD_KEY=canary\nNEW_KEY=canary\n',
    '.gitignore': '.env\n',
  });
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  await git(root, ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'first']);
  return root;
}

async function findings(root: string, ...args: readonly string[]) {
  const { stdout, code } = await run(['check', '--format', 'json', ...args], { cwd: root });
  const report = JSON.parse(stdout);
  const names = report.findings.map(
    ({ rule, name, environment }: Record<string, string>) => `${rule} ${name} ${environment ?? ''}`,
  );
  return { names, code, counts: report.counts };
}

describe('--since', () => {
  test('a change that touches nothing brings nothing, and what was there is counted', async () => {
    const root = await repository();
    writeFileSync(join(root, 'README.md'), '# Hello\n');
    const { names, code, counts } = await findings(root, '--since', 'HEAD');
    expect([names, code]).toEqual([[], 0]);
    // OLD_KEY is missing, and nothing reads OTHER and NEW_KEY.
    expect(counts.existing).toBe(3);
  });

  test('what the change starts to read is told, and nothing else', async () => {
    const root = await repository();
    mkdirSync(join(root, 'src'), { recursive: true });
    writeFileSync(join(root, 'src/new.ts'), NEEDS('NEW_KEY'));
    const { names, code } = await findings(root, '--since', 'HEAD');
    expect([names, code]).toEqual([['missing NEW_KEY production'], 1]);
  });

  test('moving the code is no news', async () => {
    const root = await repository();
    writeFileSync(join(root, 'src/old.ts'), `\n\n// moved\n${NEEDS('OLD_KEY')}`);
    expect((await findings(root, '--since', 'HEAD')).names).toEqual([]);
  });

  test('a commit that is not there is exit 2 and says how to get it', async () => {
    const { code, stderr } = await run(['check', '--since', 'nowhere'], {
      cwd: await repository(),
    });
    expect(stderr).toContain('the commit to compare with is not here');
    expect(code).toBe(2);
  });
});
