import { env } from '@/env';

export function report(error: unknown) {
  if (!env.SENTRY_DSN) return;
  navigator.sendBeacon(env.SENTRY_DSN, String(error));
}
