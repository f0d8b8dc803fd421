import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/rules/rotated.ts
var SECRET = /(?:^|_)(?:SECRET|SECRETS|TOKEN|KEY|APIKEY|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIAL|CREDENTIALS|SALT|PRIVATE|WEBHOOK|DSN)(?:_|$)|(?:^|_)(?:DATABASE|POSTGRES|MYSQL|MONGO|MONGODB|REDIS|AMQP)_UR[IL](?:_|$)/i;
var SHOWN = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON)(?:_|$)|_(?:KEY|TOKEN|SECRET)_(?:ID|NAME|PATH|TTL)$/i;
function isRotated(name) {
  return SECRET.test(name) && !SHOWN.test(name);
}

export {
  isRotated
};
