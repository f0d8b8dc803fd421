import type { Guard } from '../../src/net/answer.ts';
import { openApi } from '../../src/net/http.ts';

/** A program that asks one address and prints what came of it; its environment says the rest. */
const validate: Guard<object> = Object.assign(
  (value: unknown): value is object => typeof value === 'object' && value !== null,
  { errors: null },
);
const api = openApi({
  title: 'Acme',
  variable: 'ACME',
  fallback: 'https://api.acme.test',
  env: process.env,
  offline: false,
  signal: new AbortController().signal,
});
const told = await api.get(['item'], { validate }).then(
  (answer) => JSON.stringify(answer),
  (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
);
// What is left behind would keep the program from ending.
const left = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
process.stdout.write([told, ...left].join(' '));
