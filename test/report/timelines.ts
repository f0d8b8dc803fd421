import type { AddressTimeline, RotationTimeline, Timelines } from '../../src/model/index.ts';
import { finding } from './reports.ts';

/** Nothing remembers anything. */
export const NO_TIMELINES: Timelines = { rotations: [], undated: 0 };

/** A name as most are; what a test is about stands in `over`. */
export function rotation(over: Partial<RotationTimeline> = {}): RotationTimeline {
  return {
    name: 'STRIPE_SECRET_KEY',
    environments: ['production'],
    channel: 'process',
    source: 'Vercel project shop',
    isSecret: true,
    events: [{ day: '2026-09-01', what: 'told' }],
    findings: [],
    ...over,
  };
}

/** An address as most are. */
export function address(over: Partial<AddressTimeline> = {}): AddressTimeline {
  return {
    environment: 'production',
    how: 'observed',
    family: 'ipv4',
    range: '203.0.113.9',
    events: [{ day: '2026-09-01', what: 'first' }],
    ...over,
  };
}

/** What became of the secrets and addresses of the shop in half a year. */
export function shopTimelines(): Timelines {
  const due = finding({
    rule: 'expires-soon',
    severity: 'warning',
    name: 'GITHUB_CLIENT_SECRET',
    message: 'GITHUB_CLIENT_SECRET in production expires on 2026-12-06',
  });
  return {
    rotations: [
      rotation({
        name: 'GITHUB_CLIENT_SECRET',
        events: [{ day: '2026-06-09', what: 'told' }],
        findings: [due],
      }),
      rotation({
        name: 'AUTH_SECRET',
        environments: ['production', 'preview'],
        events: [{ day: '2024-02-11', what: 'told' }],
      }),
      rotation({
        name: 'RESEND_API_KEY',
        events: [
          { day: '2026-07-20', what: 'told' },
          { day: '2026-10-18', what: 'lost' },
        ],
      }),
      rotation({
        name: 'REPLICATE_API_TOKEN',
        source: 'the process of production',
        events: [
          { day: '2026-06-01', what: 'first' },
          { day: '2026-08-30', what: 'lost' },
          { day: '2026-09-14', what: 'first' },
        ],
      }),
      rotation({
        environments: ['production', 'preview'],
        events: [
          { day: '2026-06-03', what: 'told' },
          { day: '2026-08-31', what: 'told' },
          { day: '2026-11-20', what: 'told' },
        ],
      }),
      rotation({ name: 'NEXT_PUBLIC_APP_URL', isSecret: false }),
    ],
    undated: 2,
    addresses: [
      address({
        events: [
          { day: '2026-06-01', what: 'first' },
          { day: '2026-08-30', what: 'lost' },
          { day: '2026-09-14', what: 'back' },
        ],
      }),
      address({ range: '203.0.113.64', events: [{ day: '2026-11-21', what: 'first' }] }),
      address({
        range: '198.51.100.7',
        events: [
          { day: '2026-06-01', what: 'first' },
          { day: '2026-11-21', what: 'gone' },
        ],
      }),
      address({ environment: 'preview', how: 'declared', range: '192.0.2.0/28', events: [] }),
    ],
  };
}

/** Timelines in which every text that a repository, a platform or a state file can choose is this one. */
export function hostileTimelines(text: string): Timelines {
  const events = [{ day: '2026-09-01', what: 'told' }] as const;
  const about = { name: text, component: text, source: text, environments: [text], events };
  const findings = [finding({ name: text, message: text })];
  return {
    rotations: [rotation({ ...about, findings }), rotation({ ...about, isSecret: false })],
    undated: 1,
    addresses: [address({ environment: text, component: text, range: text })],
  };
}

/** As many as the largest projects have, each with a history of its own. */
export function manyTimelines(names: number, environments: number): Timelines {
  const days = Array.from({ length: 24 }, (_, index) => `20${index + 10}-01-0${(index % 9) + 1}`);
  const rotations = Array.from({ length: names * environments }, (_, index) =>
    rotation({
      name: `NAME_${index % names}`,
      environments: [`environment-${Math.floor(index / names)}`],
      events: days.map((day) => ({ day, what: 'told' })),
    }),
  );
  const addresses = Array.from({ length: 1_000 }, (_, index) =>
    address({ range: `10.0.${Math.floor(index / 250)}.${index % 250}` }),
  );
  return { rotations, undated: 0, addresses };
}
