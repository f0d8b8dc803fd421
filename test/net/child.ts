import { addressOf } from '../../src/net/address.ts';
import { openFetch } from '../../src/net/fetch.ts';

/** A program that asks one address and prints what came of it; its environment says the rest. */
const address = addressOf(
  { title: 'Acme', variable: 'ACME', fallback: 'https://api.acme.test' },
  process.env,
);
const { signal } = new AbortController();
const send = openFetch(address, { env: process.env, offline: false, signal });
const told = await send(address.base).then(
  (response) => response.text(),
  (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
);
process.stdout.write(told);
