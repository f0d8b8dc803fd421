import {
  type Finding,
  isFileLocation,
  type Location,
  type SourceRow,
  type Unknown,
} from '../../model/index.ts';
import { counted } from '../counted.ts';
import { instructionsOf } from '../instructions.ts';
import { placeText } from '../place.ts';
import type { FileNames } from '../uri.ts';
import { element, textElement } from '../xml.ts';

/** A test case, and what it counts as. */
export interface Case {
  readonly lines: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'broken' | 'skipped';
}

const TIME = { time: '0' };

/** One finding; what is merely worth knowing fails nothing. */
export function findingCase(finding: Finding, files: FileNames): Case {
  const { rule, severity, name, message } = finding;
  const isMild = severity === 'info';
  const text = textOf(finding, files);
  const attributes = {
    name: name === undefined ? message : `${name}: ${rule}`,
    classname: rule,
    ...TIME,
  };
  const verdict = isMild
    ? textElement('system-out', {}, [message, ...text])
    : textElement('failure', { type: severity, message }, text);
  return {
    lines: element('testcase', attributes, verdict),
    outcome: isMild ? 'passed' : 'failed',
  };
}

function textOf({ location, remedy }: Finding, { prefix }: FileNames): readonly string[] {
  const ways = instructionsOf(remedy === undefined ? [] : [remedy], 'posix');
  return [
    ...(location === undefined ? [] : [placeText(inRepository(location, prefix))]),
    ...ways.flatMap(({ text, paste }) => [text, ...paste.map((line) => `  ${line}`)]),
  ];
}

function inRepository(location: Location, prefix: string): Location {
  return isFileLocation(location) ? { ...location, file: prefix + location.file } : location;
}

/** What nobody could look up neither passes nor fails. */
export function unknownCase({ names, why, mend }: Unknown): Case {
  const name = `${counted(names.length, 'name')} not known`;
  const message = [why, mend].filter((text) => text !== '').join('. ');
  const attributes = { name, classname: 'unknown', ...TIME };
  return {
    lines: element('testcase', attributes, element('skipped', { message })),
    outcome: 'skipped',
  };
}

/** A source that was asked for and not read. */
export function sourceCase({ title, provider, problems }: SourceRow): Case {
  const [first] = problems;
  const error = element('error', {
    type: first?.code ?? 'unread',
    message: first?.message ?? 'nothing could be seen',
  });
  const attributes = { name: `${title} can be read`, classname: provider, ...TIME };
  return { lines: element('testcase', attributes, error), outcome: 'broken' };
}

/** Keeps an environment on the dashboard where all is well. */
export function fineCase(): Case {
  const attributes = { name: 'no drift found', classname: 'envparity', ...TIME };
  return { lines: element('testcase', attributes), outcome: 'passed' };
}
