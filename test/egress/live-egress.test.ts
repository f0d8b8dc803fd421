import { describe, expect, it } from 'vitest';
import { parseBaseline } from '../../src/baseline/file.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { inspect } from '../../src/inspect.ts';
import { judge } from '../../src/judge.ts';
import { unreadSources } from '../../src/report/complete.ts';
import { sourceRows } from '../../src/source-rows.ts';
import { unknownPassages } from '../../src/unknown-passages.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const CONFIG = `
environments:
  production:
    egress: [203.0.113.9, { vercel: { project: shop }, component: apps/web }]
  preview:
    egress: [{ vercel: { project: shop } }]
allowlists:
  - { name: Acme, entries: [203.0.113.9], environments: [preview] }
`;

const BASELINE = JSON.stringify({
  baselineVersion: 1,
  takenAt: '2025-12-01T00:00:00Z',
  places: [],
  variables: [],
  allowlists: [],
  egress: [
    { environment: 'production', how: 'declared', family: 'ipv4', range: '203.0.113.8' },
    {
      environment: 'preview',
      how: 'declared',
      family: 'ipv4',
      range: '203.0.113.7',
    },
  ],
});

async function look() {
  const config = parseConfig({ file: 'envparity.yaml', text: CONFIG, under: [] }, []);
  return inspect(memoryTree({ 'package.json': '{}' }), {
    config,
    baseline: parseBaseline(BASELINE, 'baseline'),
    env: {},
    now: new Date('2026-01-01T00:00:00Z'),
    offline: true,
  });
}

describe('a platform that the configuration names and that cannot be asked', () => {
  it('leaves the egress unknown, never refused', async () => {
    const { view, matrix } = await look();
    expect(
      matrix.egress.map(({ environment, component, sight, ranges }) => [
        environment,
        component,
        sight,
        ranges.map(({ range }) => range),
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['production', undefined, 'complete', ['203.0.113.9']],
        ['production', 'apps/web', 'none', []],
        ['preview', undefined, 'none', []],
      ]),
    );
    expect(judge(view, new Map()).map(({ rule }) => rule)).not.toContain('egress-not-allowed');
    expect(unknownPassages(view)).toMatchObject([
      {
        environment: 'preview',
        allowlists: ['Acme'],
        why: 'Vercel was not asked: envparity runs offline',
        mend: 'Run without --offline',
      },
    ]);
  });

  it('is a source that was asked for and not read', async () => {
    const rows = unreadSources({ sources: sourceRows(await look()) });
    expect(rows.map(({ provider, outbound }) => [provider, outbound?.length])).toEqual([
      ['vercel', 2],
    ]);
  });

  it('is no change against the baseline; what was read is', async () => {
    const { view } = await look();
    expect(view.drift).toMatchObject([{ change: 'egress', environment: 'production' }]);
  });
});
