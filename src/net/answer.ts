import type { ErrorObject } from 'ajv';
import { HttpError, placeOf } from './errors.ts';

/** A validator that `scripts/generate/answers.ts` has made from `schemas/api/`. */
export interface Guard<T> {
  (value: unknown): value is T;
  errors?: readonly Pick<ErrorObject, 'instancePath' | 'keyword' | 'message'>[] | null;
}

export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string };

/**
 * The body of a response as plain data. `JSON.parse` makes a member named `__proto__` an own
 * one, so that it never becomes a prototype: https://tc39.es/ecma262/#sec-json.parse
 */
export async function readJsonBody(response: Response): Promise<JsonBody> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^application\/([\w.-]+\+)?json$/.test(type))
    return { ok: false, why: `is ${kindOf(type)}` };
  const bytes = await response.arrayBuffer();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, why: error instanceof TypeError ? 'is not UTF-8' : 'is not whole JSON' };
  }
}

/**
 * The answer, once it is known to be what the platform promises.
 *
 * @throws HttpError `http-invalid-answer` where it is anything else; none of its text is in the error
 */
export async function checkedAnswer<T>(
  url: URL,
  response: Response,
  validate: Guard<T>,
): Promise<T> {
  const body = await readJsonBody(response);
  if (!body.ok) throw invalid(url, response, body.why);
  const { value } = body;
  if (validate(value)) return value;
  throw invalid(url, response, `has another shape than expected${firstMistake(validate)}`);
}

function invalid(url: URL, { status }: Response, why: string): HttpError {
  return new HttpError('http-invalid-answer', `what ${placeOf(url)} answered ${why}`, {
    status,
    hint: 'Check whether a proxy or login page stands before the API; else report it to envparity',
  });
}

function kindOf(type: string): string {
  if (type === '') return 'of no declared type';
  return type === 'text/html' ? 'a web page' : 'not declared as JSON';
}

/** Keys may be anybody's words, such as names of variables; only plain paths are shown. */
function firstMistake<T>({ errors }: Guard<T>): string {
  const [first] = errors ?? [];
  if (first === undefined || !/^[\w/-]{0,80}$/.test(first.instancePath)) return '';
  const wants =
    first.keyword === 'type' || first.keyword === 'required' ? first.message : undefined;
  return `: ${first.instancePath || 'the whole'} ${wants ?? `fails ${first.keyword}`}`;
}
