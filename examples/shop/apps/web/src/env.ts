import { z } from 'zod';

const schema = z.object({
  SESSION_SECRET: z.string().min(32),
  STRIPE_SECRET_KEY: z.string().startsWith('sk_'),
  NEXT_PUBLIC_SITE_URL: z.url(),
  SENTRY_DSN: z.string().optional(),
  CHECKOUT_CURRENCY: z.string().default('eur'),
});

export const env = schema.parse(process.env);
