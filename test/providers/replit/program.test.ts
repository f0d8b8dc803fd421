import { describe, expect, test } from 'vitest';
import { project } from '../../cli/project.ts';
import { builtProgram } from '../../helpers/built.ts';

const run = builtProgram();
const MARK = 'cAnArY';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop" }',
  'src/main.js': ['API_TOKEN', 'MODE', 'ONLY_HERE', 'DB_PASSWORD']
    .map((name) => `if (!process.env.${name}) throw new Error('${name}');`)
    .join('\n'),
  '.replit': [
    `run = "DB_PASSWORD=${MARK}-1 node src/main.js --key ${MARK}-2"`,
    `[env]\nAPI_TOKEN = "${MARK}-3"\nMODE = "a${MARK}-4$B"`,
    `[userenv.shared]\nMODE = "${MARK}-5"`,
    `[userenv.production]\nONLY_HERE = ""`,
    `[deployment]\nrun = ["sh", "-c", "API_TOKEN='${MARK}-6' node src/main.js"]`,
    `build = "${MARK}-7"`,
  ].join('\n'),
  'part/.replit-artifact/artifact.toml': `[[services]]\n[services.production.run.env]\nAPI_TOKEN = "${MARK}-8`,
};

describe('a project on Replit', { timeout: 60_000 }, () => {
  test.each([
    ['check', '--debug'],
    ['check', '--format', 'json'],
    ['check', '--environment', 'production', '--from', 'replit', '--debug'],
    ['diff', 'development', 'production', '--format', 'json'],
    ['explain', 'API_TOKEN', '--debug'],
    ['sources', '--format', 'json'],
    ['init'],
  ])('prints no value by %s %s %s', async (...args) => {
    const { stdout, stderr } = await run(args, { cwd: project(FILES) });
    expect(`${stdout}${stderr}`).toMatch(/replit/i);
    expect(`${stdout}${stderr}`.toLowerCase()).not.toContain(MARK.toLowerCase());
  });

  test('is told what is empty and what is plain, and of nothing that it is missing', async () => {
    const { code, stdout } = await run(['check', '--format', 'json'], { cwd: project(FILES) });
    const { findings, problems, sources } = JSON.parse(stdout);
    const lines = findings.map((one: Record<string, string>) =>
      `${one.rule} ${one.name} ${one.environment ?? ''}`.trim(),
    );
    expect(lines).toContain('empty ONLY_HERE production');
    expect(lines).toContain('secret-in-file API_TOKEN');
    expect(lines).toContain('secret-in-file DB_PASSWORD');
    expect(lines.filter((line: string) => line.startsWith('missing'))).toEqual([]);
    expect(JSON.stringify([problems, sources])).toContain('replit-unread');
    expect(code).toBe(1);
  });

  test('that was asked for and is not there is a source that could not be read', async () => {
    const cwd = project({ 'package.json': '{}' });
    const args = ['check', '--environment', 'production', '--from', 'replit'];
    const { code, stdout, stderr } = await run(args, { cwd });
    expect(stdout + stderr).toContain('there is no .replit here');
    expect(code).toBe(3);
  });
});
