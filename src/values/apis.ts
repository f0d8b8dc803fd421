import table from './apis.json' with { type: 'json' };

/** One row of apis.json; schemas/apis.schema.json says what each field means. */
export interface Api {
  readonly api: string;
  readonly docs: string;
  /** Header → the schemes that may stand before a credential in it; the empty text is none. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly query: readonly string[];
}

const byHost = new Map<string, Api>();

for (const { api, hosts, docs, headers, query = [] } of table.apis) {
  const row = { api, docs, query, headers: new Map(Object.entries(headers)) };
  for (const host of hosts) byHost.set(host, row);
}

/** What is known of the API at a host. */
export function apiAt(host: string): Api | undefined {
  return byHost.get(host);
}

/** The headers of all vendors in lower case. */
export const credentialHeaders: ReadonlySet<string> = new Set(
  table.apis.flatMap(({ headers }) => Object.keys(headers).map((name) => name.toLowerCase())),
);
