import type { Guard } from './answer.ts';
import { HttpError } from './errors.ts';
import type { Api } from './http.ts';

/** https://spec.graphql.org/October2021/#sec-Response-Format; an error comes with status 200. */
export interface GraphQlAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly GraphQlError[] | null;
}

interface GraphQlError {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * What a platform answers to a query. What it says of an error may quote anything, so only its code is
 * shown.
 *
 * @throws UserError
 */
export async function askGraphQl<T>(
  api: Api,
  path: readonly string[],
  question: Question,
  { title, validate }: { readonly title: string; readonly validate: Guard<GraphQlAnswer<T>> },
): Promise<T> {
  const { data, errors } = await api.ask(path, question, { validate });
  const [error] = errors ?? [];
  if (error === undefined && data != null) return data;
  throw refusalOf(error, title);
}

function refusalOf({ message = '', extensions }: GraphQlError = {}, title: string): HttpError {
  const vendorCode = extensions?.code;
  const isCode = vendorCode !== undefined && /^[A-Z_]{1,40}$/.test(vendorCode);
  const text = `${vendorCode} ${message}`;
  const isRight = /not.?authori[sz]ed|unauthori[sz]ed|unauthenticated|forbidden/i.test(text);
  const isAbsent = /not.?found|could not find/i.test(text);
  return new HttpError(
    isRight ? 'http-forbidden' : isAbsent ? 'http-not-found' : 'http-refused',
    `${title} answered with an error${isCode ? ` (${vendorCode})` : ''}`,
    { hint: 'Check what is asked for, and what the token may read', vendorCode },
  );
}
