import type { ExplainedRule, Severity } from '../../model/index.ts';
import { visibleLines } from '../escape.ts';
import { sentence } from './text.ts';

export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What GitHub calls severities: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning#reportingdescriptor-object */
const PROBLEM: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** A rule with all that GitHub wants of one; its page is the help. */
export function ruleOf(rule: ExplainedRule) {
  const { id, title, markdown, severity, url } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: firstParagraph(markdown) },
    help: { text: visibleLines(markdown), markdown: visibleLines(markdown) },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['configuration', 'environment-variables'],
      precision: rule.onByDefault === false ? 'medium' : 'high',
      'problem.severity': PROBLEM[severity],
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** As plain text: emphasis and code lose their marks. */
function firstParagraph(markdown: string): string {
  const [first = ''] = markdown.split('\n\n');
  return sentence(first.replaceAll('\n', ' ').replace(/[`*]/g, ''));
}
