import Stripe from 'stripe';
import { orders } from '@shop/db';
import { env } from '@/env';

const stripe = new Stripe(env.STRIPE_SECRET_KEY);

export async function POST(request: Request) {
  const order = await orders.create(await request.json());
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    currency: env.CHECKOUT_CURRENCY,
    line_items: order.lines,
    success_url: `${env.NEXT_PUBLIC_SITE_URL}/thanks`,
  });
  return Response.json({ url: session.url });
}
