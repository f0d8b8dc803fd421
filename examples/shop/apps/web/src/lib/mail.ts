import { requireEnv } from '@shop/config';
import { Resend } from 'resend';

const resend = new Resend(requireEnv('RESEND_API_KEY'));

export function sendReceipt(to: string, html: string) {
  return resend.emails.send({ from: 'shop@example.com', to, subject: 'Your order', html });
}
