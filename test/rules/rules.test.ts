import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseBaseline } from '../../src/baseline/file.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { emptyConfig } from '../../src/config/types.ts';
import { inspect } from '../../src/inspect.ts';
import { judge } from '../../src/judge.ts';
import type { Finding } from '../../src/model/index.ts';
import { rules } from '../../src/rules/index.ts';
import { publishedOf } from '../egress/published/lists.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { withSamples } from '../helpers/samples.ts';

/** `findings` are all that the whole engine says, as `severity rule NAME [environment] [place]`. */
interface Case {
  readonly case: string;
  readonly files: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  readonly environments?: readonly string[];
  readonly config?: string;
  /** What the process has that runs the check; the configuration says what it stands for. */
  readonly process?: Readonly<Record<string, string>>;
  /** What the owners of lists publish, by the ids of the lists. */
  readonly published?: Readonly<Record<string, string>>;
  /** The text of a baseline. */
  readonly baseline?: string;
  readonly findings: readonly string[];
  readonly messages?: readonly string[];
  readonly remedies?: readonly string[];
  /** The lines that the remedies add to files. */
  readonly lines?: readonly string[];
  /** What to run, one for each finding; empty where there is nothing to run. */
  readonly commands?: readonly string[];
}

const folder = join(import.meta.dirname, 'cases');
const ids = rules.map(({ id }) => id);

/** They judge what platforms answer, which no tree can say: their cases are in a file of their own. */
const ASKED = ['missing-secret', 'stale-deployment', 'stale-rotation', 'wrong-scope'];

async function run({
  files,
  ignored = [],
  config,
  environments,
  baseline,
  published,
  process = {},
}: Case): Promise<Finding[]> {
  const settings =
    config === undefined
      ? emptyConfig
      : parseConfig({ file: 'envparity.yaml', text: config, under: [] }, ids);
  const { view } = await inspect(
    memoryTree(files, { ignored, tracked: Object.keys(files).filter((f) => !ignored.includes(f)) }),
    {
      config: settings,
      ...(environments === undefined ? {} : { environments }),
      ...(baseline === undefined ? {} : { baseline: parseBaseline(baseline, 'baseline') }),
      ...(published === undefined ? {} : { published: async () => publishedOf(published) }),
      env: process,
      now: new Date('2026-01-01T00:00:00Z'),
      offline: true,
    },
  );
  return judge(view, settings.rules);
}

function line({ severity, rule, name, environment, location }: Finding): string {
  const place =
    location !== undefined && 'file' in location ? `${location.file}:${location.line}` : '';
  return [severity, rule, name, environment, place].filter(Boolean).join(' ');
}

for (const file of readdirSync(folder)) {
  const cases = parse(withSamples(readFileSync(join(folder, file), 'utf8'))) as readonly Case[];
  describe(file.replace('.yaml', ''), () => {
    it.each(cases)('$case', async (given) => {
      const findings = await run(given);
      expect(findings.map(line)).toEqual(given.findings);
      if (given.remedies !== undefined)
        expect(findings.map(({ remedy }) => remedy?.text)).toEqual(given.remedies);
      if (given.lines !== undefined)
        expect(findings.map(({ remedy }) => remedy?.line?.text)).toEqual(given.lines);
      if (given.commands !== undefined)
        expect(findings.map(({ remedy }) => remedy?.command?.join(' ') ?? '')).toEqual(
          given.commands,
        );
      if (given.messages !== undefined) {
        expect(findings.map(({ message }) => message)).toEqual(given.messages);
      }
    });
  });
}

it('every rule has cases of its own, some that speak and some that are silent', () => {
  for (const id of ASKED) expect(readdirSync(import.meta.dirname)).toContain(`${id}.test.ts`);
  for (const id of ids.filter((one) => !ASKED.includes(one))) {
    const cases = parse(readFileSync(join(folder, `${id}.yaml`), 'utf8')) as readonly Case[];
    const speaks = cases.filter(({ findings }) =>
      findings.some((text) => text.split(' ')[1] === id),
    );
    expect(speaks.length, id).toBeGreaterThan(0);
    expect(cases.length - speaks.length, id).toBeGreaterThan(0);
  }
});
