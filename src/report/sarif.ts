import { gzipSync } from 'node:zlib';
import type { ExplainedRule, Report } from '../model/index.ts';
import { silenceOf } from './complete.ts';
import { toJson } from './json.ts';
import { notificationsOf } from './sarif/notifications.ts';
import type { Places } from './sarif/place.ts';
import { resultOf, suppressedResult } from './sarif/result.ts';
import { ruleOf } from './sarif/rules.ts';

export interface SarifOptions extends Places {
  readonly version: string;
  readonly home: string;
  /** What is known of a rule that occurs. */
  readonly rule: (id: string) => ExplainedRule | undefined;
  /** With what somebody took back; GitHub would open an alert for each all the same. */
  readonly suppressed: boolean;
}

/**
 * What one upload to GitHub may hold, and how large it may be once it is compressed:
 * https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 */
const MAX_RESULTS = 25_000;
const MAX_COMPRESSED = 10_000_000;
/** So few are never too large. */
const FEW = 1_000;

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * A check as SARIF 2.1.0, for code scanning and its like.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: Report, options: SarifOptions): string {
  for (let most = MAX_RESULTS; ; most = Math.floor(most / 2)) {
    const text = toJson(logOf(report, most, options));
    const isSmall = Math.min(most, report.findings.length) <= FEW;
    if (isSmall || gzipSync(text).length <= MAX_COMPRESSED) return text;
  }
}

/** @param most how many results there is room for; the worst stay, what was taken back goes first */
function logOf(report: Report, most: number, options: SarifOptions) {
  const findings = report.findings.slice(0, most);
  const taken = options.suppressed ? report.suppressed.slice(0, most - findings.length) : [];
  const all = [...findings, ...taken.map(({ finding }) => finding)];
  const ids = [...new Set(all.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: string) => indexes.get(id) ?? -1;
  const hidden = report.findings.length - findings.length;
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(ids, options) },
        invocations: [
          {
            executionSuccessful: silenceOf(report) !== 'broken',
            toolExecutionNotifications: notificationsOf(report, hidden, options),
          },
        ],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The root of the repository.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...findings.map((finding) => resultOf(finding, indexOf(finding.rule), options)),
          ...taken.map((one) => suppressedResult(one, indexOf(one.finding.rule), options)),
        ],
      },
    ],
  };
}

function driverOf(ids: readonly string[], { version, home, rule }: SarifOptions) {
  return {
    name: 'envparity',
    semanticVersion: version,
    informationUri: home,
    rules: ids.map((id) => {
      const known = rule(id);
      return known === undefined ? { id } : ruleOf(known);
    }),
  };
}
