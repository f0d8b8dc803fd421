import { requireEnv } from '@shop/config';
import postgres from 'postgres';

const sql = postgres(requireEnv('DATABASE_URL'));

export const orders = {
  create: async (order: { lines: [] }) => ({ ...order, id: (await sql`select 1`)[0] }),
  markPaid: (session: string) => sql`update orders set paid = true where session = ${session}`,
  ship: (id: string, carrier: string) => sql`update orders set carrier = ${carrier} where id = ${id}`,
};
