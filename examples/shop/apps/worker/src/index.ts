import { requireEnv } from '@shop/config';
import { orders } from '@shop/db';
import { Worker } from 'bullmq';

const connection = { url: requireEnv('REDIS_URL') };
const concurrency = Number(process.env.WORKER_CONCURRENCY ?? 4);

new Worker('orders', async (job) => orders.ship(job.data.id, requireEnv('CARRIER_API_KEY')), {
  connection,
  concurrency,
});
