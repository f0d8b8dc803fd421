import { describe, expect, test } from 'vitest';
import { examine } from '../src/check.ts';
import { matrixReport } from '../src/matrix-report.ts';
import { readConfig } from '../src/read-config.ts';
import { project } from './cli/project.ts';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "dotenv": "16.4.0" } }',
  '.gitignore': '.env\n',
  'src/main.ts': [
    "import 'dotenv/config';",
    "for (const name of ['A_KEY', 'B_KEY', 'C_KEY'])",
    '  if (!process.env[name]) throw new Error(name);',
    'export const home = process.env.HOME;',
    '',
  ].join('\n'),
  '.env': 'A_KEY=canary-one\nB_KEY=canary-both\nC_KEY=canary-three\n',
  'envparity.yaml': 'environments:\n  production:\n    sources:\n      - dotenv: .env.production\n',
  '.env.production': 'A_KEY=canary-two\nB_KEY=canary-both\nD_KEY=\n',
};

async function matrixOf(files: Readonly<Record<string, string>>) {
  const root = project(files);
  const config = await readConfig(root);
  const { report, view } = await examine({ root, config, env: {}, now: new Date(0) });
  return matrixReport(view, report);
}

describe('the matrix of a report', () => {
  test('has what is to be set and what is set, in every environment', async () => {
    const { environments, rows } = await matrixOf(FILES);
    const at = (environment: string) => environments.indexOf(environment);
    const shown = rows.map(({ name, cells }) => [
      name,
      cells[at('development')]?.shown,
      cells[at('production')]?.shown,
    ]);
    expect(shown).toEqual([
      ['A_KEY', 'differs', 'set'],
      ['B_KEY', 'set', 'set'],
      ['C_KEY', 'set', 'absent'],
      ['D_KEY', 'absent', 'set'],
    ]);
    // Not the platform's own names, nor what the package that loads the files could be told.
    expect(rows.map(({ need }) => need)).toEqual(['required', 'required', 'required', undefined]);
  });

  test('shows a name where it is read, not where it merely arrives', async () => {
    const { rows } = await matrixOf({
      'package.json': '{ "name": "all", "workspaces": ["apps/*"] }',
      'apps/a/package.json': '{ "name": "a", "scripts": { "start": "node main.js" } }',
      'apps/a/main.js': "if (!process.env.A_KEY) throw new Error('A_KEY');\n",
      'apps/b/package.json': '{ "name": "b", "scripts": { "start": "node main.js" } }',
      'apps/b/main.js': "if (!process.env.B_KEY) throw new Error('B_KEY');\n",
      'docker-compose.yml': [
        'services:',
        ...['a', 'b'].flatMap((app) => [
          `  ${app}:`,
          `    build: apps/${app}`,
          '    environment: { A_KEY: one, B_KEY: two, C_KEY: three }',
        ]),
        '',
      ].join('\n'),
    });
    expect(rows.map(({ name, component }) => `${component} ${name}`)).toEqual([
      'apps/a A_KEY',
      'apps/a C_KEY',
      'apps/b B_KEY',
      'apps/b C_KEY',
    ]);
  });

  test('knows the findings of each cell', async () => {
    const { rows } = await matrixOf(FILES);
    const found = rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell, findings }) =>
        findings.map(({ rule }) => [rule, cell.name, cell.environment]),
      ),
    );
    expect(found).toContainEqual(['missing', 'C_KEY', 'production']);
  });

  test('holds nothing of a value but whether it is empty', async () => {
    const { rows } = await matrixOf(FILES);
    const values = rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => [...cell.supplies, ...(cell.winner ? [cell.winner] : [])]),
    );
    expect(values.length).toBeGreaterThan(5);
    for (const { value } of values) expect(Object.keys(value)).toEqual(['kind']);
    expect(values.filter(({ name }) => name === 'D_KEY').map(({ value }) => value.kind)).toContain(
      'empty',
    );
  });
});
