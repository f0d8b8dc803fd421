import type { Finding, Remedy } from '../model/index.ts';
import type { Group } from './fold.ts';

/** What the messages of findings with one cause all say, once, where only the name differs. */
export function headline(findings: Group): string {
  const [first, ...others] = findings;
  const { component, message } = first;
  if (others.length === 0) return message;
  const isOne = others.every((finding) => finding.component === component);
  const where = isOne && component !== undefined && component !== '.' ? ` of ${component}` : '';
  const said = new Set(findings.map(withoutName));
  const [only] = said;
  if (said.size !== 1 || only === undefined) return `${findings.length} findings${where}`;
  return `${findings.length} names${where}: ${only}`;
}

function withoutName({ name, message }: Finding): string {
  return name !== undefined && message.startsWith(`${name} `)
    ? `each${message.slice(name.length)}`
    : message;
}

/** The ways out of findings with one cause: `Remove A from .env` and `Remove it from .env` of several are one sentence. */
export function remediesOf(findings: readonly Finding[]): readonly Remedy[] {
  return findings.flatMap(({ remedy, name }) => {
    if (remedy === undefined) return [];
    return findings.length === 1 ? [remedy] : [{ ...remedy, text: forAll(remedy.text, name) }];
  });
}

function forAll(text: string, name: string | undefined): string {
  const words = text.split(' ');
  return words.map((word) => (word === name || word === 'it' ? 'them' : word)).join(' ');
}
