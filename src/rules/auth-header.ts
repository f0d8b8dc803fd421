import { distance } from 'fastest-levenshtein';
import type { Draft, SentCredential } from '../model/index.ts';
import { type Api, apiAt, credentialHeaders } from '../values/apis.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** The API answers with 401, whatever the value is. */
export const authHeader: Rule = {
  id: 'auth-header',
  severity: 'error',
  title: 'A request carries its credential in a form that the API does not take',
  onByDefault: false,
  *check(view) {
    for (const sent of view.matrix.facts) {
      if (sent.fact !== 'sent-credential') continue;
      const api = apiAt(sent.host);
      const wrong = api === undefined ? undefined : whatIsWrong(view, sent, api);
      if (api !== undefined && wrong !== undefined) yield draft(sent, api, wrong);
    }
  },
};

function draft({ name, component, place, host, key }: SentCredential, api: Api, is: string): Draft {
  return {
    name,
    component,
    message: `${name} goes to ${host} ${is}; ${api.api} takes ${formsOf(api)}`,
    location: place,
    remedy: { text: `Send it as ${formsOf(api)}`, url: api.docs },
    subject: `${host} ${key.toLowerCase()} ${place.file}`,
    group: `${host} ${is} ${component}`,
  };
}

function whatIsWrong(view: View, sent: SentCredential, api: Api): string | undefined {
  if (sent.by === 'query') return wrongQuery(sent, api);
  const key = sent.key.toLowerCase();
  const taken = [...api.headers].find(([header]) => header.toLowerCase() === key)?.[1];
  return taken === undefined ? wrongHeader(sent, api) : wrongScheme(view, sent, taken);
}

/** Parameters that are there to carry a credential. */
const CREDENTIAL = /^(?:api[-_]?key|apikey|key|(?:access|auth|api)?[-_]?token|auth)$/i;

function wrongQuery({ key, beside }: SentCredential, api: Api): string | undefined {
  if (!CREDENTIAL.test(key) || api.query.includes(key) || isSentToo(beside, api)) return undefined;
  return `as the parameter ${key} of the address`;
}

/** A slip of the pen, or what another vendor calls it; any other header may be meant for something else. */
function wrongHeader({ key, beside }: SentCredential, api: Api): string | undefined {
  if (isSentToo(beside, api)) return undefined;
  const near = [...api.headers.keys()].some(
    (header) => distance(header.toLowerCase(), key.toLowerCase()) <= 2,
  );
  return near || credentialHeaders.has(key.toLowerCase()) ? `in the header ${key}` : undefined;
}

/** Whether a header that the API takes is sent as well, as far as anybody can tell. */
function isSentToo(beside: readonly string[], api: Api): boolean {
  const taken = [...api.headers.keys()].map((header) => header.toLowerCase());
  return beside.some((header) => header === '*' || taken.includes(header));
}

/** Any other variable, such as a token, may hold the scheme as well. */
const IS_KEY = /(?:^|_)(?:API_?KEY|KEY|SECRET|SECRET_KEY)$/i;

function wrongScheme(
  view: View,
  { name, key, before }: SentCredential,
  taken: readonly string[],
): string | undefined {
  const scheme = before.trim();
  if (scheme === '') {
    if (taken.includes('') || !IS_KEY.test(name) || holdsScheme(view, name)) return undefined;
    return `without a scheme before it in ${key}`;
  }
  if (!taken.some((one) => one.toLowerCase() === scheme.toLowerCase())) {
    return `with ${scheme} before it in ${key}`;
  }
  return before === scheme ? `with no space behind ${scheme} in ${key}` : undefined;
}

/** Whether a value that somebody saw begins with a scheme itself. */
function holdsScheme(view: View, name: string): boolean {
  return view.matrix.components.some((component) =>
    view.matrix
      .supplies(component)
      .some(
        (supply) =>
          supply.name === name &&
          supply.value.kind === 'known' &&
          supply.value.traits.problems?.some(({ code }) => code === 'scheme-word'),
      ),
  );
}

/** `Authorization: Bearer …`, all that the API takes. */
function formsOf({ headers, query }: Api): string {
  const forms = [...headers].flatMap(([header, schemes]) =>
    schemes.map((scheme) => `\`${header}: ${scheme === '' ? '' : `${scheme} `}…\``),
  );
  return [...forms, ...query.map((parameter) => `\`?${parameter}=…\``)].join(' or ');
}
