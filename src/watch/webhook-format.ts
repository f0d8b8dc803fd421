/** Who gets a message. */
export const WEBHOOK_FORMATS = ['slack', 'discord', 'json'] as const;
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number];
