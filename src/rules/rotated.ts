/** Words that stand in the names of secrets, and those of what everybody may see. */
const SECRET =
  /(?:^|_)(?:SECRET|SECRETS|TOKEN|KEY|APIKEY|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIAL|CREDENTIALS|SALT|PRIVATE|WEBHOOK|DSN)(?:_|$)|(?:^|_)(?:DATABASE|POSTGRES|MYSQL|MONGO|MONGODB|REDIS|AMQP)_UR[IL](?:_|$)/i;
const SHOWN =
  /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON)(?:_|$)|_(?:KEY|TOKEN|SECRET)_(?:ID|NAME|PATH|TTL)$/i;

/** Whether the name says that its value is to be renewed from time to time: a secret, or an address with one in it. */
export function isRotated(name: string): boolean {
  return SECRET.test(name) && !SHOWN.test(name);
}
