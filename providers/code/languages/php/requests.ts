/**
 * What `$_SERVER` holds of the request and of the web server
 * (https://www.php.net/manual/en/reserved.variables.server.php, https://www.rfc-editor.org/rfc/rfc3875#section-4.1).
 */
const OF_REQUEST =
  /^(?:(?:HTTP|REQUEST|REMOTE|SERVER|SCRIPT|CONTENT|AUTH|PHP_AUTH|REDIRECT|ORIG|CONTEXT|SSL|GEOIP|FCGI)_.*|QUERY_STRING|DOCUMENT_(?:ROOT|URI)|PHP_SELF|arg[vc]|PATH_(?:INFO|TRANSLATED)|HTTPS|GATEWAY_INTERFACE|UNIQUE_ID|LOCAL_(?:ADDR|PORT)|USER_AGENT)$/;

/** What `getenv()` and CakePHP's `env()` give of the same; `HTTP_PORT` and `HTTP_PROXY` may be of the program. */
const OF_GATEWAY =
  /^(?:HTTP_(?:HOST|USER_AGENT|REFERER|COOKIE|CONNECTION|VIA|AUTHORIZATION|CLIENT_IP|(?:X|ACCEPT|FORWARDED|CF|IF|CACHE|ORIGIN|RANGE)(?:_.*)?)|REMOTE_(?:ADDR|HOST|PORT|USER)|REQUEST_(?:METHOD|URI|SCHEME|TIME)|SCRIPT_(?:NAME|FILENAME|URL|URI)|SERVER_(?:ADDR|PROTOCOL|SOFTWARE|SIGNATURE)|QUERY_STRING|DOCUMENT_ROOT|PHP_SELF|PATH_(?:INFO|TRANSLATED)|HTTPS|GATEWAY_INTERFACE|CONTENT_(?:TYPE|LENGTH)|PHP_AUTH_\w+|AUTH_TYPE)$/;

/** Whether a key of `$_SERVER` is no variable of the environment; `*` stands for what is not known. */
export function isOfRequest(key: string): boolean {
  return OF_REQUEST.test(key) || key === '*';
}

/** Whether a name that the environment is asked for is one of the request. */
export function isOfGateway(name: string): boolean {
  return OF_GATEWAY.test(name);
}
