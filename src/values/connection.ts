import { charactersOf, hasSome, STRANGE } from './characters.ts';

/** What a URL or a connection string says, but for its user and password. */
export interface Connection {
  /** In lower case, `jdbc:` left out. */
  readonly scheme: string;
  /** In lower case, the default port left out; several only where the scheme allows it. */
  readonly hosts: readonly string[];
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** Names in lower case. */
  readonly options: ReadonlyMap<string, string>;
}

/** https://www.iana.org/assignments/uri-schemes, and those that database drivers made up. */
const DEFAULT_PORTS: ReadonlyMap<string, string> = new Map([
  ['http', '80'],
  ['https', '443'],
  ['ws', '80'],
  ['wss', '443'],
  ['ftp', '21'],
  ['postgres', '5432'],
  ['postgresql', '5432'],
  ['mysql', '3306'],
  ['mysql2', '3306'],
  ['mariadb', '3306'],
  ['mongodb', '27017'],
  ['mongodb+srv', ''],
  ['redis', '6379'],
  ['rediss', '6379'],
  ['amqp', '5672'],
  ['amqps', '5671'],
  ['smtp', '25'],
  ['smtps', '465'],
  ['sqlserver', '1433'],
  ['mssql', '1433'],
  ['oracle', '1521'],
  ['libsql', '443'],
  ['clickhouse', '9000'],
  ['nats', '4222'],
  ['kafka', '9092'],
  ['ldap', '389'],
  ['ldaps', '636'],
  ['grpc', ''],
  ['cloudinary', ''],
  ['prisma', '443'],
  ['prisma+postgres', '443'],
  ['dotenv', ''],
  ['tcp', ''],
  ['udp', ''],
  ['ssh', '22'],
  ['s3', ''],
  ['gs', ''],
]);

/** Those that are widely known. */
export function isScheme(text: string): boolean {
  return DEFAULT_PORTS.has(text);
}

/** `scheme://user:password@hosts/path?query#fragment` (https://www.rfc-editor.org/rfc/rfc3986#appendix-B). */
const URL_PARTS = /^([a-z][a-z0-9+.-]{0,30}):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/** `postgresql+asyncpg`: with the driver that connects (https://docs.sqlalchemy.org/en/20/core/engines.html). */
const WITH_DRIVER = /^(postgresql|mysql|mariadb|mssql|oracle)\+[a-z0-9_]{1,30}$/;

/**
 * A user and password before the first `/`, `?` or `#`, and an `@` only behind it: a part of the password
 * stands where a host and a path are read. A template has anything there, and behind a port there is a path,
 * or the route of a page.
 */
const CUT_PASSWORD =
  /^[a-z][a-z0-9+.-]{0,30}:\/\/([^:@/?#[\]${}<>\s]*):(?!\d{0,5}(?:[/?]|#[/!]))([^@/?#${}<>\s]*[/?#][^@\s]*)@/i;

/** One of them stands in each. */
const SEPARATORS = charactersOf(':;');
const BLANKS = charactersOf(' \n') | STRANGE;
const LONGEST = 4096;

/**
 * Takes a URL or connection string apart. Drivers accept more than `new URL` does, several hosts and
 * passwords with odd characters among it, so it is cut at the separators and judged leniently.
 */
export function connectionOf(value: string, characters: number): Connection | undefined {
  if (!hasSome(characters, SEPARATORS)) return undefined;
  if (value.length > LONGEST) return undefined;
  if (hasSome(characters, BLANKS) && /^.{0,11}\s/s.test(value)) return undefined;
  if (value.includes('://')) {
    const url = urlOf(/^jdbc:/i.test(value) ? value.slice('jdbc:'.length) : value);
    if (url !== undefined) return url;
  }
  return value.includes(';') ? keyedOf(value) : undefined;
}

/** Whether a password holds a character that ends it in a URL, so that neither it nor the host is read as meant. */
export function isPasswordCut(url: string): boolean {
  return CUT_PASSWORD.test(url);
}

function urlOf(value: string): Connection | undefined {
  // Not taken apart at once: that is slow before it is compiled, and so are the other forms below.
  const parts = URL_PARTS.exec(value);
  const scheme = databaseOf(parts?.[1]?.toLowerCase() ?? '');
  const port = DEFAULT_PORTS.get(scheme);
  if (port === undefined) return undefined;
  const cut = value.includes('@') ? CUT_PASSWORD.exec(value) : null;
  if (cut !== null) {
    const [, user = '', password = ''] = cut;
    return { scheme, hosts: [], database: '', user, password, options: NO_OPTIONS };
  }
  const authority = parts?.[2] ?? '';
  const at = authority.lastIndexOf('@');
  const credentials = authority.slice(0, Math.max(at, 0));
  const colon = credentials.indexOf(':');
  const hosts = withoutNetwork(authority.slice(at + 1).toLowerCase());
  return {
    scheme,
    hosts: hosts.includes(',')
      ? hosts.split(',').map((host) => withoutPort(host, port))
      : [withoutPort(hosts, port)],
    database: withoutSlashes(parts?.[3] ?? ''),
    user: colon < 0 ? credentials : credentials.slice(0, colon),
    password: colon < 0 ? '' : credentials.slice(colon + 1),
    options: optionsOf(parts?.[4] ?? '', '&'),
  };
}

function databaseOf(scheme: string): string {
  return WITH_DRIVER.exec(scheme)?.[1] ?? scheme;
}

/** `Server=…;Database=…;` (https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax). */
function keyedOf(value: string): Connection | undefined {
  if (!/^[A-Za-z][A-Za-z ]{1,40}=[^;]*;/.test(value)) return undefined;
  const options = optionsOf(value, ';');
  const server = first(options, 'server', 'data source', 'host', 'addr', 'address', 'endpoint');
  if (server === undefined) return undefined;
  const address = server.replace(/^(?:tcp:|[a-z]+:\/\/)/i, '').replace(/\/$/, '');
  const [host, behind] = split(address.toLowerCase().replace(',', ':'), ':');
  const port = options.get('port') ?? behind;
  const scheme = KEYED.get(port) ?? 'sqlserver';
  return {
    scheme,
    hosts: [port === '' || port === DEFAULT_PORTS.get(scheme) ? host : `${host}:${port}`],
    database: first(options, 'database', 'initial catalog', 'entitypath') ?? '',
    user: first(options, 'user id', 'uid', 'user', 'username', 'sharedaccesskeyname') ?? '',
    password: first(options, 'password', 'pwd', 'sharedaccesskey', 'accountkey') ?? '',
    options,
  };
}

/** Other databases that are connected to so, which a string of SQL Server has no port for: https://www.npgsql.org/doc/connection-string-parameters.html, https://mysqlconnector.net/connection-options/ */
const KEYED: ReadonlyMap<string, string> = new Map([
  ['5432', 'postgresql'],
  ['3306', 'mysql'],
]);

function withoutSlashes(path: string): string {
  const from = path.startsWith('/') ? 1 : 0;
  return path.slice(from, path.endsWith('/') ? Math.max(path.length - 1, from) : path.length);
}

/** `tcp(host:port)`, as the driver of Go wants it: https://github.com/go-sql-driver/mysql#dsn-data-source-name */
function withoutNetwork(hosts: string): string {
  return hosts.endsWith(')') ? (/^(?:tcp)?\(([^()]*)\)$/.exec(hosts)?.[1] ?? hosts) : hosts;
}

function withoutPort(host: string, port: string): string {
  return port !== '' && host.endsWith(`:${port}`) ? host.slice(0, -port.length - 1) : host;
}

const NO_OPTIONS: ReadonlyMap<string, string> = new Map();

function optionsOf(text: string, separator: string): ReadonlyMap<string, string> {
  if (text === '') return NO_OPTIONS;
  const options = new Map<string, string>();
  for (const part of text.toLowerCase().split(separator)) {
    const at = part.indexOf('=');
    if (at < 0) options.set(part.trim(), '');
    else options.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return options;
}

function first(
  options: ReadonlyMap<string, string>,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) if (options.has(name)) return options.get(name);
  return undefined;
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
