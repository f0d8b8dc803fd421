import type { Traits } from '../model/index.ts';
import type { Connection } from './connection.ts';

type Tls = Traits['tls'];

/** How the connection is secured, as far as the text says (each driver's own options). */
export function tlsOf({ scheme, hosts, options }: Connection): Tls {
  let told: Tls;
  for (const [name, text] of options) {
    const says = OPTIONS.get(`${name}=${text}`);
    if (says === 'unverified') return says;
    told ??= says;
  }
  if (told !== undefined) return told;
  if (scheme === 'http' && NAMESPACE.test(hosts[0] ?? '')) return undefined;
  if (PLAIN_SCHEMES.has(scheme)) return 'none';
  if (scheme === 'mongodb' && options.get('tls') !== 'true' && options.get('ssl') !== 'true')
    return 'none';
  return undefined;
}

/** What a variable says of the connections of a program by its name alone. */
export function tlsByName(name: string, value: string): Tls {
  if (!ABOUT_TLS.test(name)) return undefined;
  if (VERIFIES.test(name)) return OFF_WORD.test(value) ? 'unverified' : undefined;
  if (TRUSTS.test(name)) return ON_WORD.test(value) ? 'unverified' : undefined;
  if (!/(?:^|_)(?:PG)?SSL_?MODE$/.test(name)) return undefined;
  if (value === 'disable') return 'none';
  return value === 'no-verify' ? 'unverified' : undefined;
}

// https://www.postgresql.org/docs/current/libpq-ssl.html, https://www.prisma.io/docs/orm/overview/databases/postgresql
const OPTIONS: ReadonlyMap<string, Tls> = new Map([
  ['sslmode=no-verify', 'unverified'],
  ['sslaccept=accept_invalid_certs', 'unverified'],
  ['tlsinsecure=true', 'unverified'],
  ['tlsallowinvalidcertificates=true', 'unverified'],
  ['trustservercertificate=true', 'unverified'],
  ['trustservercertificate=yes', 'unverified'],
  ['rejectunauthorized=false', 'unverified'],
  ['sslmode=disable', 'none'],
  ['ssl-mode=disabled', 'none'],
  ['usessl=false', 'none'],
  ['ssl=false', 'none'],
  ['tls=false', 'none'],
  ['encrypt=false', 'none'],
]);

const PLAIN_SCHEMES: ReadonlySet<string> = new Set(['http', 'ws', 'ftp', 'redis', 'amqp']);

/** Addresses there are names of vocabularies, which nobody calls: https://www.w3.org/TR/xml-names/ */
const NAMESPACE =
  /^(?:www\.w3\.org|schemas\.[a-z0-9-]+\.(?:org|com)|purl\.org|xmlns\.com|json-schema\.org|ns\.adobe\.com|www\.opengis\.net)$/;
/** https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue, https://peps.python.org/pep-0493/ */
const VERIFIES =
  /^PYTHONHTTPSVERIFY$|(?:^|_)(?:REJECT_UNAUTHORIZED|(?:SSL|TLS|CERT)_VERIFY|VERIFY_(?:SSL|TLS|CERTS?))$/;
/** https://git-scm.com/docs/git#Documentation/git.txt-codeGITSSLNOVERIFYcode */
const TRUSTS =
  /(?:^|_)(?:SSL_NO_VERIFY|(?:SKIP|DISABLE)_(?:SSL|TLS)_VERIFY|(?:SSL|TLS)_(?:SKIP_VERIFY|INSECURE)|TRUST_SERVER_CERTIFICATE|ALLOW_INVALID_CERT(?:IFICATE)?S?)$/;
/** In all those names. */
const ABOUT_TLS = /SSL|TLS|CERT|VERIFY|REJECT/;
const OFF_WORD = /^(?:0|false|no|off)$/i;
const ON_WORD = /^(?:1|true|yes|on)$/i;
