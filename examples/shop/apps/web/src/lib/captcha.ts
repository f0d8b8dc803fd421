import { requireEnv } from '@shop/config';

const secret = requireEnv('TURNSTILE_SECRET_KEY');

export async function isHuman(response: string) {
  const body = new URLSearchParams({ secret, response });
  const url = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';
  const answer = await fetch(url, { method: 'POST', body });
  return (await answer.json()).success === true;
}
