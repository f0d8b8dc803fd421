import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll } from 'vitest';
import { parse } from 'yaml';
import { bundle } from '../../scripts/build/bundle.ts';
import { root } from '../helpers/project.ts';
import { makeFolder, removeFolder, tempFolder } from '../helpers/temp.ts';

/** What a step came to, and what it left. */
export interface Step {
  readonly code: number | undefined;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface StepOptions {
  readonly workspace: string;
  readonly event: string;
  readonly payload?: unknown;
  /** Under `with`. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export const METADATA = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata;
export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

/**
 * Builds the action for the tests of one file, and returns how to run it as GitHub's runner does: the
 * file that action.yml names, with inputs and files as the runner gives them.
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function builtAction(): (options: StepOptions) => Promise<Step> {
  let folder = '';
  beforeAll(async () => {
    folder = makeFolder();
    chmodSync(folder, 0o755);
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    await bundle(join(folder, 'dist'));
  });
  afterAll(() => removeFolder(folder));
  return async ({ workspace, event, payload, with: given = {}, env = {} }) => {
    const temp = tempFolder();
    const file = (name: string, text = '') => {
      writeFileSync(join(temp, name), text);
      return join(temp, name);
    };
    const files = { output: file('output'), summary: file('summary') };
    const inputs = Object.entries(METADATA.inputs).map(([name, { default: standard = '' }]) => {
      const value = given[name] ?? standard.replace('$' + '{{ github.token }}', TOKEN);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const;
    });
    const result = await execa(process.execPath, [join(folder, METADATA.runs.main)], {
      cwd: workspace,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload ?? {})),
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: 'http://127.0.0.1:9',
        GITHUB_RUN_ID: '42',
        RUNNER_TEMP: temp,
        ...Object.fromEntries(inputs),
        ...env,
      },
      extendEnv: false,
      reject: false,
      all: true,
      timeout: 60_000,
    });
    return {
      code: result.exitCode,
      log: result.all ?? '',
      summary: readFileSync(files.summary, 'utf8'),
      outputs: outputsIn(readFileSync(files.output, 'utf8')),
    };
  };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm))
    found[name] = value;
  return found;
}

/** Whether the paths that outputs name are there. */
export function isWritten(path: string | undefined): boolean {
  return path !== undefined && existsSync(path);
}
