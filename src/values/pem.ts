import type { ValueProblemCode } from '../model/index.ts';
import { crypto } from './builtins.ts';

/** What a PEM block says of itself. https://www.rfc-editor.org/rfc/rfc7468 */
export interface Pem {
  readonly label: string;
  readonly problem?: Extract<
    ValueProblemCode,
    'pem-cut' | 'pem-literal-newlines' | 'pem-without-newlines'
  >;
  /** With line breaks where they belong. */
  readonly text: string;
}

/** The public key of Ed25519, the shortest of all, in base64 (https://www.rfc-editor.org/rfc/rfc8410). */
const SHORTEST = 60;
const BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----/;

/** Nothing where no block begins. */
export function pemOf(value: string): Pem | undefined {
  if (!value.includes('-----BEGIN ')) return undefined;
  const [begin, label = ''] = BEGIN.exec(value) ?? [];
  if (begin === undefined) return undefined;
  const text = value.replaceAll('\\r', '').replaceAll('\\n', '\n');
  const from = text.indexOf(begin) + begin.length;
  const end = text.indexOf(`-----END ${label}-----`, from);
  if (end < 0) return { label, problem: 'pem-cut', text };
  const body = text.slice(from, end);
  const bare = body.replace(/^[A-Za-z-]+:.*$/gm, '').replace(/\s/g, '');
  if (bare.length < SHORTEST || bare.replace(/=/g, '').length % 4 === 1)
    return { label, problem: 'pem-cut', text };
  if (!body.startsWith('\n') && !body.startsWith('\r\n'))
    return { label, problem: 'pem-without-newlines', text };
  if (text !== value && !value.includes('\n'))
    return { label, problem: 'pem-literal-newlines', text };
  return { label, text };
}

/** When a certificate ends, in ISO 8601; nothing where it is none that can be read. */
export function certificateEnd(text: string): string | undefined {
  try {
    const { X509Certificate } = crypto();
    const end = new Date(new X509Certificate(text).validTo);
    return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
  } catch {
    return undefined;
  }
}
