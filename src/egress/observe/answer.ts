import { isRecord } from '../../formats/shape.ts';
import type { Family } from '../../model/index.ts';
import { globalMistake, parseRange, type Range, rangeText } from '../address.ts';
import type { Form } from './services.ts';

/** What a service saw, or why its answer is of no use, as the end of the sentence "it …". */
export type Heard =
  | { readonly seen: Range }
  | { readonly refused: string; readonly noRoute?: true };

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * Reads the answer of a service: one address that others on the internet can see, in the form that
 * is documented. Nothing else that a stranger says goes any further.
 *
 * @param family absent: whichever the way there has
 */
export function readAnswer({ status, type, text }: Answer, form: Form, family?: Family): Heard {
  if (REDIRECTS.has(status))
    return { refused: `redirected elsewhere (${status}), as login pages do` };
  if (status !== 200) return { refused: `answered ${status}` };
  const wrong = typeMistake(type, form);
  if (wrong !== undefined) return { refused: wrong };
  return oneAddress(candidates(text.trim(), form), family);
}

/** https://fetch.spec.whatwg.org/#redirect-status */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function typeMistake(type: string, form: Form): string | undefined {
  const media = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(text\/html|application\/xhtml\+xml)$/.test(media)) return 'answered with a web page';
  const isJson = media === 'application/json';
  const isText = media === 'text/plain' || media === '';
  const fits = form === 'any' ? isJson || isText : form === 'json' ? isJson : isText;
  return fits ? undefined : 'answered with something else than text';
}

/** Where a proxy adds its own, a service may list several: https://www.rfc-editor.org/rfc/rfc7239 */
function candidates(text: string, form: Form): readonly string[] {
  if (form === 'json' || (form === 'any' && text.startsWith('{'))) return inJson(text);
  const lines = [...text.matchAll(/^ip=(.*)$/gm)].map(([, value = '']) => value);
  if (form === 'trace' || (form === 'any' && lines.length > 0)) return lines.flatMap(listed);
  return listed(text);
}

function inJson(text: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && typeof data.ip === 'string' ? listed(data.ip) : [];
  } catch {
    return [];
  }
}

function listed(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** The one address that some texts are, however often. */
export function oneAddress(texts: readonly string[], family?: Family): Heard {
  const found = new Map<string, Range>();
  for (const word of new Set(texts)) {
    const parsed = parseRange(word);
    if ('mistake' in parsed) return { refused: `answered a text that ${parsed.mistake}` };
    if (/[/–-]/.test(word)) return { refused: 'answered a range' };
    found.set(rangeText(parsed.range), parsed.range);
  }
  const [seen, ...others] = found.values();
  if (seen === undefined) return { refused: 'answered no address' };
  if (others.length > 0) return { refused: 'answered several addresses' };
  const mistake = globalMistake(seen);
  if (mistake !== undefined) return { refused: `answered an address that is ${mistake}` };
  if (family !== undefined && seen.family !== family)
    return { refused: 'answered an address of the other family' };
  return { seen };
}
