import type { Fact, FileLocation, UncheckedUse } from '../../../src/model/index.ts';
import { isSecretName } from '../../../src/values/secret.ts';
import type { FoundRead } from '../flow/analysis.ts';
import type { Judgement } from '../need/judgement.ts';
import type { Program } from '../resolve/program.ts';
import { settingOf } from '../setting.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { End } from './carried.ts';
import type { Request } from './requests.ts';
import { requestsAt, sentBy } from './sent.ts';
import { isTestedBeside, trace } from './trace.ts';

/** What deployed code does with a variable that it should not: asked while the file of the read is open. */
export function misuseOf(program: Program, { name, place, judgement }: FoundRead): readonly Fact[] {
  const { source } = place;
  // The path tells of most tests, and costs nothing.
  if (settingOf(source.file, '') !== 'source') return [];
  const { ends, isTested } = trace(program, place);
  if (ends.length === 0 || settingOf(source.file, source.text) !== 'source') return [];
  const component = program.components.of(source.file).id;
  const read = placeOf(place);
  const opened = ends.map((end) => {
    const requests = requestsAt(program, end);
    const isMeant = isOpen(judgement, end) && (!isGate(end) || isShown(name));
    return { end, requests, into: isMeant ? absentIn(end, requests) : undefined };
  });
  const isAsked =
    isTested || (opened.some(({ into }) => into !== undefined) && isTestedBeside(program, place));
  return opened.flatMap(({ end, requests, into }) => {
    const { node, changed = node } = end.carried;
    const facts: Fact[] = sentBy(program, end, requests).map((sent) => ({
      ...{ fact: 'sent-credential', name, component, place: placeOf(node) },
      ...sent,
    }));
    if (into === undefined || isAsked) return facts;
    return [
      { fact: 'unchecked-use', name, component, place: placeOf(changed), read, into },
      ...facts,
    ];
  });
}

/** Whether nothing tests or replaces a value: it is used bare, claimed to be there, or made an empty text. */
function isOpen(
  { need, certainty, unchecked, anyOf, fallback }: Judgement,
  { carried }: End,
): boolean {
  if (anyOf !== undefined || fallback !== undefined) return false;
  const isClaimed = need === 'required' && certainty === 'asserted';
  return unchecked === true || isClaimed || carried.absence === 'empty';
}

/** Compared with something that only the name of the variable tells to be a secret. */
function isGate({ into, carried }: End): boolean {
  return into === 'omission' || (into === 'comparison' && carried.before === '');
}

/** What somebody has to show; the word by which a sender of webhooks knows its receiver opens nothing. */
function isShown(name: string): boolean {
  const isSecret = isSecretName(name) || /(?:^|_)(?:KEY|PASS|PASSCODE|AUTH)$/i.test(name);
  return isSecret && !/(?:^|_)(?:VERIFY|VERIFICATION|PUBLIC)_/i.test(name);
}

/** What an absent value silently becomes part of. */
function absentIn(
  { into, carried }: End,
  requests: readonly Request[],
): UncheckedUse['into'] | undefined {
  if (!carried.sure) return undefined;
  if (into === 'signing-key' || into === 'comparison' || into === 'omission') return into;
  const isText = carried.absence === 'text';
  const isSent = carried.absence === 'nothing' && requests.some(({ isNative }) => isNative);
  if (!isText && !isSent) return undefined;
  return into === 'query' ? 'url' : into;
}

function placeOf(node: SyntaxNode): FileLocation {
  return node.source.place(node.start);
}
