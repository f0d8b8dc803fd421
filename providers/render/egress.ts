import type { Told } from '../../src/egress/live-egress.ts';
import { apiEgress } from '../../src/egress/live-egress-api.ts';
import { type DedicatedIp, validateDedicatedIpList } from './answers.gen.js';

/** https://render.com/docs/dedicated-ips: the ranges that everybody else leaves from are told by no answer. */
export const renderEgress = apiEgress({
  id: 'render',
  title: 'Render',
  docs: 'https://render.com/docs/dedicated-ips',
  variable: 'ENVPARITY_RENDER_API_URL',
  fallback: 'https://api.render.com/v1',
  tokens: [{ variable: 'RENDER_API_KEY' }],
  needs: 'an API key from https://dashboard.render.com/u/settings#api-keys',
  async ask(api, { owner = '', region = '', environment }) {
    const query = { ownerId: owner };
    const all = await api.get(['dedicated-ips'], { query, validate: validateDedicatedIpList });
    const near = all.filter((set) => !GONE.has(set.status) && isIn(set, region));
    return [toldBy(near, environment)];
  },
});

const GONE: ReadonlySet<string> = new Set(['DELETED', 'FAILED']);

function isIn(set: DedicatedIp, region: string): boolean {
  return set.region.toLowerCase() === region.toLowerCase();
}

/** A set without environments is for all services of the workspace in its region. */
function toldBy(sets: readonly DedicatedIp[], environment: string | undefined): Told {
  const isOurs = ({ environmentIds }: DedicatedIp) =>
    environmentIds.length === 0 ||
    (environment !== undefined && environmentIds.includes(environment));
  const ours = sets.filter(isOurs);
  const perhaps = environment === undefined ? sets.filter((set) => !isOurs(set)) : [];
  if (ours.length + perhaps.length === 0) return { ranges: [], dynamic: true, shared: true };
  const ranges = ours.flatMap((set) => set.ips.map((range) => ({ range, note: nameOf(set) })));
  return { ranges, ...gapOf(ours, perhaps) };
}

function gapOf(ours: readonly DedicatedIp[], perhaps: readonly DedicatedIp[]): Pick<Told, 'gap'> {
  const [scoped] = perhaps;
  if (scoped !== undefined) {
    const why = `the Dedicated IPs ${nameOf(scoped)} are for some environments of Render only`;
    return {
      gap: { why, mend: 'add the id of the one that is meant as `environment` of `render`' },
    };
  }
  const idle = ours.find(({ status, ips }) => status !== 'RUNNING' || ips.length === 0);
  return idle === undefined
    ? {}
    : { gap: { why: `the Dedicated IPs ${nameOf(idle)} are not all in use (${idle.status})` } };
}

function nameOf({ name, id }: DedicatedIp): string {
  return name ?? id;
}
