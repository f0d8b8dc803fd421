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

/** A report in which every text that a repository or platform can choose is this one. */
export function hostileReport(text: string): Report {
  const location = { file: text, line: 1, column: 1 };
  const variable = { name: text, need: 'required', location } as const;
  const findings = [1, 2, 3, 4].flatMap((index) => [
    finding({
      name: text,
      environment: text,
      component: text,
      message: `${text} ${text}`,
      location,
      related: [{ location, message: text }],
      remedy: {
        text,
        command: ['vercel', text],
        line: { file: text, text },
        url: text,
      },
      fingerprint: `a${index}`,
      ...(index === 1 ? {} : { group: text, rule: 'other' }),
    }),
    finding({ name: text, group: text, message: text, location, fingerprint: `b${index}` }),
    finding({
      name: text,
      message: text,
      location: { source: text, url: text },
      fingerprint: `c${index}`,
    }),
  ]);
  return report({
    title: text,
    environments: [text, 'production'],
    findings,
    suppressed: [{ finding: finding({ message: text }), reason: text, by: location }],
    unusedSuppressions: [{ location, message: text }],
    unknown: [
      { environment: text, component: text, asked: false, names: [text], why: text, mend: text },
    ],
    toRun: [{ component: text, file: text, template: text, variables: [variable] }],
    sources: [
      { provider: 'x', title: text, asked: false, coverage: [], problems: [] },
      {
        provider: 'y',
        title: text,
        asked: true,
        coverage: [],
        problems: [{ code: 'forbidden', message: text, place: location, hint: text }],
      },
    ],
    problems: [{ code: 'unreadable', message: text, place: location, hint: text }],
  });
}

/** What somebody would call a file or a variable to be more than that in some format. */
export const HOSTILE_TEXTS: readonly string[] = [
  'x\u001b[2Jy\n::error::z\u202e',
  '\r\n::set-output name=a::b%0A::stop-commands::c',
  '@everyone and #1, GH-2, o/r#3, 0123456789abcdef0123456789abcdef01234567',
  '[click](https://evil.example) ![x](https://evil.example/y.png) <https://evil.example>',
  'https://evil.example www.evil.example me@evil.example mailto:me@evil.example :tada:',
  '`code` ``` ~~~ ```` | a | b | $x$ **bold** _i_ ~~s~~ &lt; &#64;root',
  '</code></details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!--  --> ]]> <![CDATA[ --!> </style> "quoted\' onclick=alert(1) x="',
  '# heading',
  '- item',
  '   ',
  '`',
  '../../etc/passwd',
  'javascript:alert(1)',
  '\ud800 \ufffe \u0000 \u0008',
  '%3A %25,:=,title=x',
];
