import type { ValueProblem, ValueProblemCode } from '../../model/index.ts';
import type { Subject } from '../subject.ts';
import { type Check, severityOf } from './check.ts';

interface Characters {
  readonly code: ValueProblemCode;
  readonly pattern: RegExp;
  /** Where they are at home. */
  readonly except?: readonly Subject['nature'][];
}

/** Characters that editors, chats, browsers and other systems leave behind, each by its Unicode block. */
const CHARACTERS: readonly Characters[] = [
  { code: 'byte-order-mark', pattern: /^\ufeff/ },
  { code: 'carriage-return', pattern: /\r/, except: ['file'] },
  {
    code: 'invisible-character',
    pattern: /[\u200b-\u200d\u2060\u00ad\u180e]|.\ufeff/,
    except: ['text'],
  },
  {
    code: 'bidirectional-control',
    pattern: /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
    except: ['text'],
  },
  {
    code: 'unusual-space',
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
    except: ['text'],
  },
  { code: 'control-character', pattern: /(?![\t\r\n])\p{Cc}/u },
  { code: 'unreadable-text', pattern: /\ufffd/ },
  { code: 'smart-quote', pattern: /[\u2018-\u201e\u00ab\u00bb]/, except: ['text', 'password'] },
  { code: 'smart-dash', pattern: /[\u2010-\u2015\u2212]/, except: ['text', 'password'] },
  {
    code: 'look-alike-letter',
    pattern: /[\u0370-\u052f\uff01-\uff5e]/,
    except: ['text', 'password', 'file'],
  },
];

export const characterChecks: readonly Check[] = [
  ...CHARACTERS.map(
    ({ code, pattern, except = [] }): Check =>
      (subject) =>
        !except.includes(subject.nature) && pattern.test(subject.raw)
          ? { code, severity: severityOf(subject), ...whereOf(pattern, subject.raw) }
          : undefined,
  ),
  whiteSpace,
  lineBreak,
];

/** Files end in a line break, and nothing else does. Around several words and options it does no harm. */
function whiteSpace(subject: Subject): ValueProblem | undefined {
  const { raw, nature } = subject;
  const text = raw.trim();
  if (nature === 'file' || text === '') return undefined;
  if (nature === 'text' && /^-|\s/.test(text)) return undefined;
  const [start, end] = [/^[ \t\r\n]/.test(raw), /[ \t\r\n]$/.test(raw)];
  if (!start && !end) return undefined;
  const where = start && end ? 'both-ends' : start ? 'start' : 'end';
  return { code: 'white-space', severity: severityOf(subject), where };
}

function lineBreak(subject: Subject): ValueProblem | undefined {
  if (subject.nature !== 'key' || !/\S[ \t]*\r?\n\s*\S/.test(subject.raw)) return undefined;
  return { code: 'line-break', severity: 'error', where: 'inside' };
}

function whereOf(pattern: RegExp, raw: string): Pick<ValueProblem, 'where'> {
  const at = raw.search(pattern);
  if (at === 0) return { where: 'start' };
  return { where: at >= raw.length - 2 ? 'end' : 'inside' };
}
