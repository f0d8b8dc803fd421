import Stripe from 'stripe';
import { orders } from '@shop/db';
import { env } from '@/env';

const stripe = new Stripe(env.STRIPE_SECRET_KEY);

export async function POST(request: Request) {
  const secret = process.env.STRIPE_WEBHOOK_SECRET;
  if (!secret) throw new Error('STRIPE_WEBHOOK_SECRET is not set');
  const signature = request.headers.get('stripe-signature') ?? '';
  const event = stripe.webhooks.constructEvent(await request.text(), signature, secret);
  if (event.type === 'checkout.session.completed') await orders.markPaid(event.data.object.id);
  return new Response(null, { status: 204 });
}
