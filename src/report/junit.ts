import type { Report } from '../model/index.ts';
import { sightOf, silenceOf } from './complete.ts';
import { type Case, findingCase, fineCase, sourceCase, unknownCase } from './junit/case.ts';
import type { FileNames } from './uri.ts';
import { element } from './xml.ts';

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/**
 * A check as tests: a suite for each environment, a case for each finding, and one that passes where
 * nothing was found. There is no standard; what Jenkins refuses to read otherwise has no more than
 * these elements and attributes:
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function renderJunit(report: Report, files: FileNames): string {
  const suites = [
    ...environmentsOf(report).map((environment) => suiteOf(environment, report, files)),
    ...sourceSuite(report),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(
      'testsuites',
      { name: 'envparity', ...totals(all), skipped: undefined },
      suites.flatMap(({ name, cases }) =>
        element(
          'testsuite',
          { name, ...totals(cases) },
          cases.flatMap((one) => one.lines),
        ),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Those of the report, then what only findings are about: other environments, and the repository. */
function environmentsOf({ environments, findings }: Report): readonly (string | undefined)[] {
  return [...new Set([...environments, ...findings.map(({ environment }) => environment)])];
}

function suiteOf(environment: string | undefined, report: Report, files: FileNames): Suite {
  const cases = [
    ...report.findings
      .filter((finding) => finding.environment === environment)
      .map((finding) => findingCase(finding, files)),
    ...report.unknown.filter((one) => one.environment === environment).map(unknownCase),
  ];
  return {
    name: environment ?? 'In the repository',
    cases: cases.length === 0 ? [fineCase()] : cases,
  };
}

function sourceSuite(report: Report): readonly Suite[] {
  const { asked, tried } = sightOf(report);
  const unread = silenceOf(report) === 'broken' ? [...asked, ...tried] : asked;
  return unread.length === 0 ? [] : [{ name: 'Sources', cases: unread.map(sourceCase) }];
}

function totals(cases: readonly Case[]) {
  const of = (outcome: Case['outcome']) =>
    String(cases.filter((one) => one.outcome === outcome).length);
  return {
    tests: String(cases.length),
    failures: of('failed'),
    errors: of('broken'),
    skipped: of('skipped'),
    time: '0',
  };
}
