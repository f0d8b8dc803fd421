import { type Finding, isFileLocation, type Suppressed } from '../../model/index.ts';
import { instructionsOf } from '../instructions.ts';
import { type Places, physical, placeOf, relatedOf } from './place.ts';
import { LEVELS } from './rules.ts';
import { plain, sentence } from './text.ts';

/** More lines to paste than these are left to the other formats. */
const MAX_PASTED = 3;

/** One finding as a result; folding them is the viewer's work, which knows alerts by their fingerprints. */
export function resultOf(finding: Finding, ruleIndex: number, places: Places) {
  const { rule, severity, fingerprint, environment, component, name } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [placeOf(finding, places)],
    relatedLocations: relatedOf(finding.related, places),
    // GitHub knows an alert by the second, and would merge two environments of one line.
    partialFingerprints: { 'envparity/v1': fingerprint, primaryLocationLineHash: fingerprint },
    baselineState: baselineOf(finding),
    properties: {
      name: shown(name),
      environment: shown(environment),
      component: shown(component),
    },
  };
}

/** A finding that somebody took back, and why. */
export function suppressedResult(suppressed: Suppressed, ruleIndex: number, places: Places) {
  const { finding, reason, by } = suppressed;
  const isBeside =
    isFileLocation(by) &&
    finding.location !== undefined &&
    isFileLocation(finding.location) &&
    by.file === finding.location.file;
  return {
    ...resultOf(finding, ruleIndex, places),
    suppressions: [
      {
        kind: isBeside ? 'inSource' : 'external',
        status: 'accepted',
        justification: plain(reason),
        location: isFileLocation(by) ? physical(by, places) : undefined,
      },
    ],
  };
}

function messageOf({ message, location, remedy }: Finding): string {
  const where =
    location === undefined || isFileLocation(location) ? [] : [`(${plain(location.source)})`];
  const ways = instructionsOf(remedy === undefined ? [] : [remedy], 'posix').map(
    ({ text, paste }) => {
      if (paste.length === 0) return sentence(text);
      return `${plain(text)}: ${paste.slice(0, MAX_PASTED).map(plain).join(' ')}`;
    },
  );
  return [sentence(message), ...where, ...ways].join(' ');
}

function baselineOf(finding: Finding): 'new' | 'unchanged' | undefined {
  if (finding.new === undefined) return undefined;
  return finding.new ? 'new' : 'unchanged';
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plain(text);
}
