import type {
  Cell,
  Finding,
  MatrixCell,
  MatrixReport,
  MatrixRow,
  Read,
  Report,
} from '../../src/model/index.ts';
import { cell, supply } from './cells.ts';
import { finding, report } from './reports.ts';

export function read(over: Partial<Read> = {}): Read {
  return {
    role: 'reads',
    name: 'API_KEY',
    channel: 'process',
    component: '.',
    place: { file: 'src/env.ts', line: 4, column: 3 },
    phases: ['run'],
    audience: 'server',
    need: 'required',
    certainty: 'proved',
    setting: 'source',
    ...over,
  };
}

export function matrixCell(over: Partial<Cell>, rest: Partial<MatrixCell> = {}): MatrixCell {
  const supplies = over.state === 'set' ? [supply({ value: { kind: 'hidden' } })] : [];
  const one = cell(supplies, over);
  return { cell: one, shown: one.state, findings: [], ...rest };
}

export function matrixRow(over: Partial<MatrixRow>): MatrixRow {
  return { name: 'API_KEY', component: '.', need: 'required', reads: [read()], cells: [], ...over };
}

const ENVIRONMENTS = ['production', 'preview', 'development', 'ci'];
const NAMES = [
  'AUTH_SECRET',
  'DATABASE_URL',
  'DIRECT_URL',
  'GITHUB_CLIENT_ID',
  'GITHUB_CLIENT_SECRET',
  'NEXT_PUBLIC_APP_URL',
  'OPENAI_API_KEY',
  'REDIS_URL',
  'REPLICATE_API_TOKEN',
  'RESEND_API_KEY',
  'SENTRY_DSN',
  'STRIPE_PUBLISHABLE_KEY',
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'UPSTASH_REDIS_REST_TOKEN',
];
const PLACES = ['Vercel project shop', 'Vercel project shop', '.env.local', 'ci.yml'];

/** A shop as it might be: one secret is missing where users are, and not everything is known. */
export function shop(): { report: Report; matrix: MatrixReport } {
  const missing = finding({
    related: [
      { location: { file: 'apps/web/src/env.ts', line: 31, column: 3 }, message: 'also read here' },
    ],
    remedy: {
      text: 'Set it on Vercel',
      command: ['vercel', 'env', 'add', 'STRIPE_WEBHOOK_SECRET', 'production'],
    },
  });
  const stale = finding({
    rule: 'stale-deployment',
    severity: 'warning',
    name: 'RESEND_API_KEY',
    message:
      'RESEND_API_KEY was changed in Vercel project shop on 2026-11-28 09:12 UTC, and what runs in production was deployed before, on 2026-11-27 16:40 UTC',
    location: { source: 'Vercel project shop', url: 'https://vercel.com/acme/shop' },
    remedy: { text: 'Deploy production again' },
  });
  const rows = ['apps/web', 'apps/worker'].flatMap((component) =>
    NAMES.filter((_, index) => component === 'apps/web' || index % 2 === 1).map((name, index) =>
      matrixRow({
        name,
        component,
        need: index % 5 === 4 ? 'optional' : 'required',
        reads: [
          read({
            name,
            component,
            place: { file: `${component}/src/env.ts`, line: index + 4, column: 3 },
          }),
        ],
        cells: ENVIRONMENTS.map((environment, at) =>
          shopCell({ name, environment, component }, index + at, at, [missing, stale]),
        ),
      }),
    ),
  );
  const matrix = { environments: ENVIRONMENTS, rows };
  return {
    matrix,
    report: report({
      findings: [missing, stale],
      environments: ENVIRONMENTS,
      suppressed: [
        {
          finding: finding({
            name: 'SENTRY_DSN',
            message: 'SENTRY_DSN is set in ci, and nothing reads it',
          }),
          reason: 'kept for the crash reporter of the runner',
          by: { file: 'envparity.yaml', line: 12, column: 5 },
        },
      ],
      sources: [
        {
          provider: 'code',
          title: 'Code',
          asked: false,
          coverage: [{ role: 'reads', channel: 'process', names: 'complete', values: 'none' }],
          problems: [],
        },
        {
          provider: 'vercel',
          title: 'Vercel',
          asked: true,
          coverage: [
            {
              role: 'supplies',
              environment: 'production',
              channel: 'process',
              names: 'complete',
              values: 'none',
            },
            {
              role: 'supplies',
              environment: 'preview',
              channel: 'process',
              names: 'complete',
              values: 'none',
            },
          ],
          problems: [],
        },
      ],
      unknown: [
        {
          environment: 'ci',
          asked: false,
          names: ['AUTH_SECRET', 'GITHUB_CLIENT_SECRET', 'REDIS_URL'],
          why: 'the names of its secrets take a token',
          mend: 'set GITHUB_TOKEN to one that may list secrets',
        },
      ],
    }),
  };
}

function shopCell(
  place: Pick<Cell, 'name' | 'environment' | 'component'>,
  index: number,
  at: number,
  findings: readonly Finding[],
): MatrixCell {
  const about = findings.filter(
    ({ name, environment, component }) =>
      name === place.name && environment === place.environment && component === place.component,
  );
  if (about[0]?.rule === 'missing')
    return matrixCell({ ...place, state: 'absent' }, { findings: about });
  if (at === 3 && index % 3 === 0) {
    const why = 'the names of its secrets take a token';
    return matrixCell({
      ...place,
      state: 'unknown',
      why,
      mend: 'set GITHUB_TOKEN to one that may list secrets',
    });
  }
  if (at === 3) return matrixCell({ ...place, state: 'absent' });
  const place2 =
    at === 2
      ? { file: PLACES[at] ?? '', line: index + 1, column: 1 }
      : { source: PLACES[at] ?? '' };
  const only = supply({ ...place, place: place2, value: { kind: 'hidden' } });
  const one = cell([only], { ...place, state: 'set' });
  if (about.length > 0) return { cell: one, shown: 'undeployed', findings: about };
  return { cell: one, shown: at === 2 && index % 2 === 0 ? 'differs' : 'set', findings: [] };
}

/** As many names as the largest repositories have. */
export function large(names: number, environments: number): MatrixReport {
  const all = Array.from({ length: environments }, (_, index) => `environment-${index}`);
  const rows = Array.from({ length: names }, (_, index) =>
    matrixRow({
      name: `NAME_${String(index).padStart(4, '0')}`,
      component: index < names / 2 ? 'apps/web' : 'apps/worker',
      cells: all.map((environment) => matrixCell({ environment, state: 'set' })),
    }),
  );
  return { environments: all, rows };
}

/** A matrix in which every text that a repository or platform can choose is this one. */
export function hostileMatrix(text: string): MatrixReport {
  const place = { file: text, line: 1, column: 1 };
  const supplied = supply({ name: text, place, when: text, value: { kind: 'hidden' } });
  const found = [finding({ name: text, message: text })];
  const one = cell([supplied], {
    name: text,
    environment: text,
    state: 'unknown',
    why: text,
    mend: text,
  });
  return {
    environments: [text],
    rows: [
      matrixRow({
        name: text,
        component: text,
        reads: [read({ name: text, place, implicit: text })],
        cells: [{ cell: one, shown: 'unknown', findings: found }],
      }),
    ],
  };
}
