import type { Finding, Report } from '../../src/model/index.ts';

/** A finding as most are; what a test is about stands in `over`. */
export function finding(over: Partial<Finding> = {}): Finding {
  const name = over.name ?? 'STRIPE_WEBHOOK_SECRET';
  return {
    rule: 'missing',
    severity: 'error',
    name,
    environment: 'production',
    component: 'apps/web',
    message: `${name} is needed here, and production does not set it`,
    location: { file: 'apps/web/src/app/api/webhooks/route.ts', line: 12, column: 16 },
    remedy: {
      text: 'Add it to apps/web/.env.production',
      line: { file: 'apps/web/.env.production', text: `${name}=` },
    },
    fingerprint: `fp-${name}`,
    ...over,
  };
}

/** The same finding about no environment in particular. */
export function everywhere({ environment, ...rest }: Finding): Finding {
  return rest;
}

/** A report of nothing; what a test is about stands in `over`. The counts follow the findings. */
export function report(over: Partial<Report> = {}): Report {
  const { findings = [], suppressed = [] } = over;
  const of = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    title: '.',
    environments: ['development', 'production'],
    findings,
    suppressed,
    unusedSuppressions: [],
    sources: [
      { provider: 'code', title: 'Code', asked: false, coverage: [], problems: [] },
      { provider: 'dotenv', title: 'Dotenv files', asked: false, coverage: [], problems: [] },
    ],
    unknown: [],
    toRun: [],
    problems: [],
    counts: {
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      suppressed: suppressed.length,
      variables: 41,
      components: 3,
    },
    ...over,
  };
}
