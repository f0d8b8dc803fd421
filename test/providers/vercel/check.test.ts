import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { emptyConfig } from '../../../src/config/types.ts';
import type { Report } from '../../../src/model/index.ts';
import { isIncomplete } from '../../../src/report/complete.ts';
import { rules } from '../../../src/rules/index.ts';
import type { FakeServer } from '../../fakes/server.ts';
import { refused } from '../../fakes/vercel.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { fakeOf, LINKED, SHOP, TOKEN } from './ask.ts';

const CODE =
  "if (!process.env.STRIPE_KEY) throw new Error('STRIPE_KEY');\nexport const a = process.env.STRIPE_KEY;\n";

async function repository(files: Readonly<Record<string, string>>): Promise<string> {
  const root = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await execa('git', ['init', '-q'], { cwd: root });
  await execa('git', ['add', '.'], { cwd: root });
  return root;
}

async function report(fake: FakeServer, config?: string): Promise<Report> {
  const files = { ...LINKED, '.gitignore': '.vercel\n', 'src/pay.ts': CODE };
  return check({
    root: await repository(files),
    config:
      config === undefined
        ? emptyConfig
        : parseConfig(
            { file: 'envparity.yaml', text: config, under: [] },
            rules.map(({ id }) => id),
          ),
    env: { VERCEL_TOKEN: TOKEN, ENVPARITY_VERCEL_API_URL: fake.url },
    now: new Date('2026-03-01T00:00:00Z'),
  });
}

function missing({ findings }: Report) {
  return findings
    .filter(({ rule }) => rule === 'missing')
    .map(({ name, environment, remedy }) => [name, environment, remedy?.command?.join(' ')]);
}

const ASKED = 'environments: { production: { sources: [{ vercel: true }] } }\n';

describe('a check of a folder that is linked', () => {
  it('says what production needs and does not hold, and the command that sets it', async () => {
    const env = [{ key: 'OTHER', target: 'production' as const }];
    const told = await report(await fakeOf({ projects: [{ ...SHOP, env }] }));
    expect(missing(told)).toContainEqual([
      'STRIPE_KEY',
      'production',
      'vercel env add STRIPE_KEY production',
    ]);
    expect(isIncomplete(told)).toBe(false);
    expect(JSON.stringify(told)).not.toContain(TOKEN);
  });

  it('says nothing about what production holds', async () => {
    const env = [{ key: 'STRIPE_KEY', target: 'production' as const, type: 'sensitive' as const }];
    const told = await report(await fakeOf({ projects: [{ ...SHOP, env }] }), ASKED);
    expect(missing(told).filter(([, environment]) => environment === 'production')).toEqual([]);
    expect(isIncomplete(told)).toBe(false);
  });

  it.each([
    ['tried', undefined, false],
    ['asked for', ASKED, true],
  ])('says that nobody knows, where it was %s and refused', async (_, config, incomplete) => {
    const fake = await fakeOf();
    fake.fault('GET /v10/projects/prj_shop/env', refused());
    const told = await report(fake, config);
    expect(missing(told).filter(([, environment]) => environment === 'production')).toEqual([]);
    expect(isIncomplete(told)).toBe(incomplete);
    const row = told.sources.find(({ provider }) => provider === 'vercel');
    expect(row?.problems.map(({ code }) => code)).toEqual(['vercel-forbidden']);
  });
});
