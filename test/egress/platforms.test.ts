import { expect, it } from 'vitest';
import { hosting } from '../../providers/hosting/index.ts';
import { platforms } from '../../providers/hosting/table.ts';
import { providers } from '../../providers/index.ts';
import { vercel } from '../../providers/vercel/index.ts';
import { dynamicPlatforms, platformTitle } from '../../src/egress/platforms.ts';
import { contextOf } from '../helpers/context.ts';
import { memoryTree } from '../helpers/memory-tree.ts';
import { readProject } from '../helpers/project.ts';

it('has only platforms that something detects, each once, with a page of https', () => {
  const detected = [...platforms, ...providers].map(({ id }) => id);
  const ids = dynamicPlatforms.map(({ id }) => id);
  expect(ids.filter((id) => !detected.includes(id))).toEqual([]);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { url } of dynamicPlatforms) expect(url).toMatch(/^https:\/\//);
});

it('has a section of the page about outbound addresses for each', () => {
  const page = readProject('docs/egress.md');
  for (const { id, url } of dynamicPlatforms) {
    expect(page, id).toMatch(new RegExp(`^### ${platformTitle(id)}$`, 'm'));
    expect(page, id).toContain(url);
  }
});

const files = {
  'package.json': '{"workspaces": ["apps/*"]}',
  'apps/api/package.json': '{"name": "api"}',
  'apps/api/fly.toml': "app = 'x'",
  'apps/web/package.json': '{"name": "web"}',
  'apps/web/vercel.json': '{}',
  'k8s/web.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
};
const environments = ['development', 'production', 'test'];

it.each([
  [hosting, 'fly', 'apps/api', 'apps/api/fly.toml'],
  [vercel, 'vercel', 'apps/web', 'apps/web/vercel.json'],
])('$id says where deployments of a component leave from', async (provider, ...expected) => {
  const { egress = [] } = await provider.collect(
    contextOf(memoryTree(files), { environments }),
    [],
  );
  const [platform, component, file] = expected;
  expect(egress).toMatchObject([
    {
      environment: 'production',
      component,
      how: 'documented',
      ranges: [],
      stability: 'dynamic',
      shared: true,
      sight: 'none',
      detected: true,
      platform,
      place: { file, line: 1, column: 1 },
    },
  ]);
});
