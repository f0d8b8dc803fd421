import { ofEnd } from './ends.ts';

interface VendorHost {
  readonly vendor: string;
  /** What the name says of the vendor's own environments. */
  readonly environment?: 'test' | 'live';
}

/** Hosts that neither a name nor the end of one tells, by a name of their vendor that they end in. */
const PATTERNS: ReadonlyMap<string, readonly (readonly [pattern: RegExp, VendorHost])[]> = new Map([
  // https://docs.adyen.com/development-resources/live-endpoints/
  [
    '.adyen.com',
    [
      [/-test\.adyen\.com$/, { vendor: 'adyen', environment: 'test' }],
      [/-live[a-z-]*\.adyen\.com$/, { vendor: 'adyen', environment: 'live' }],
    ],
  ],
  [
    '.adyenpayments.com',
    [[/-live[a-z-]*\.adyenpayments\.com$/, { vendor: 'adyen', environment: 'live' }]],
  ],
  [
    '.mailgun.org',
    [[/^sandbox[0-9a-f]{32}\.mailgun\.org$/, { vendor: 'mailgun', environment: 'test' }]],
  ],
]);

/** Hosts of services that others run, by name, or by the end of it, which begins with a dot. */
export const vendorHosts: ReadonlyMap<string, VendorHost> = new Map([
  // https://developer.paypal.com/api/rest/
  ...at('paypal', '.sandbox.paypal.com', 'test'),
  ...at('paypal', 'api.paypal.com api-m.paypal.com www.paypal.com ipnpb.paypal.com', 'live'),
  // https://developer.squareup.com/docs/devtools/sandbox/overview
  ...at('square', 'connect.squareupsandbox.com sandbox.web.squarecdn.com', 'test'),
  ...at('square', 'connect.squareup.com web.squarecdn.com', 'live'),
  // https://developer.paddle.com/api-reference/about/authentication
  ...at('paddle', 'sandbox-api.paddle.com', 'test'),
  ...at('paddle', 'api.paddle.com', 'live'),
  // https://polar.sh/docs/integrate/sandbox
  ...at('polar', 'sandbox.polar.sh sandbox-api.polar.sh', 'test'),
  ...at('polar', 'api.polar.sh', 'live'),
  ...at('creem', 'test-api.creem.io', 'test'),
  ...at('creem', 'api.creem.io', 'live'),
  ...at('dodopayments', 'test.dodopayments.com', 'test'),
  ...at('dodopayments', 'live.dodopayments.com', 'live'),
  // https://www.checkout.com/docs/developer-resources/api/manage-your-api
  ...at('checkout-com', 'api.sandbox.checkout.com', 'test'),
  ...at('checkout-com', 'api.checkout.com', 'live'),
  // https://plaid.com/docs/api/
  ...at('plaid', 'sandbox.plaid.com', 'test'),
  ...at('plaid', 'production.plaid.com', 'live'),
  ...at('braintree', 'api.sandbox.braintreegateway.com .sandbox.braintree-api.com', 'test'),
  ...at('gocardless', 'api-sandbox.gocardless.com', 'test'),
  ...at('midtrans', 'api.sandbox.midtrans.com app.sandbox.midtrans.com', 'test'),
  // https://docs.alpaca.markets/docs/paper-trading
  ...at('alpaca', 'paper-api.alpaca.markets', 'test'),
  ...at('alpaca', 'api.alpaca.markets', 'live'),
  // https://stytch.com/docs/api-reference/consumer/api
  ...at('stytch', 'test.stytch.com', 'test'),
  ...at('stytch', 'api.stytch.com', 'live'),
  // https://clerk.com/docs/deployments/environments
  ...at('clerk', '.accounts.dev', 'test'),
  ...at('auth0', '.auth0.com'),
  ...at('okta', '.oktapreview.com', 'test'),
  ...at('okta', '.okta.com'),
  // https://docs.mailtrap.io/
  ...at('mailtrap', 'sandbox.smtp.mailtrap.io sandbox.api.mailtrap.io smtp.mailtrap.io', 'test'),
  ...at('mailtrap', 'live.smtp.mailtrap.io send.api.mailtrap.io bulk.smtp.mailtrap.io', 'live'),
  ...at('ethereal', 'smtp.ethereal.email', 'test'),
  // https://help.salesforce.com/s/articleView?id=sf.data_sandbox_create.htm
  ...at('salesforce', 'test.salesforce.com .sandbox.my.salesforce.com', 'test'),
  ...at('salesforce', 'login.salesforce.com', 'live'),
  // https://developers.docusign.com/platform/build-integration/
  ...at('docusign', 'api.demo.docusign.net account-d.docusign.net demo.docusign.net', 'test'),
  ...at('docusign', 'api.demo.docusign.com account-d.docusign.com demo.docusign.com', 'test'),
  // https://developer.apple.com/documentation/appstoreservernotifications
  ...at('apple', 'sandbox.itunes.apple.com api.sandbox.push.apple.com', 'test'),
  ...at('neon', '.neon.tech .neon.build'),
  ...at('supabase', '.supabase.co .supabase.in .supabase.com'),
  ...at('planetscale', '.psdb.cloud'),
  ...at('mongodb', '.mongodb.net'),
  ...at('upstash', '.upstash.io'),
  ...at('turso', '.turso.io'),
  ...at('convex', '.convex.cloud .convex.site'),
  ...at('sentry', '.sentry.io'),
  ...at('aws', '.amazonaws.com'),
  ...at('azure', '.database.windows.net .blob.windows.net .servicebus.windows.net'),
  ...at('azure', '.redis.cache.windows.net .documents.windows.net'),
  ...at('azure', '.database.core.windows.net .blob.core.windows.net'),
  ...at('azure', '.servicebus.core.windows.net .redis.cache.core.windows.net'),
  ...at('azure', '.documents.core.windows.net'),
  // https://learn.microsoft.com/azure/postgresql/network/concepts-networking-public
  ...at('azure', '.postgres.database.azure.com .mysql.database.azure.com'),
  ...at('clickhouse-cloud', '.clickhouse.cloud'),
  ...at('elastic-cloud', '.found.io'),
  ...at('redis-cloud', '.redislabs.com .redis-cloud.com'),
  ...at('aiven', '.aivencloud.com'),
  ...at('digitalocean', '.db.ondigitalocean.com'),
  ...at('cloudamqp', '.cloudamqp.com'),
  ...at('railway', '.rlwy.net .up.railway.app'),
  ...at('render', '.onrender.com .render.com'),
  ...at('fly', '.fly.dev'),
  ...at('vercel', '.vercel.app'),
  ...at('netlify', '.netlify.app'),
]);

/**
 * The service that others run at a host, as each documents its endpoints.
 *
 * @param host in lower case, without its port
 */
export function vendorOf(host: string): VendorHost | undefined {
  const known = ofEnd(vendorHosts, host);
  if (known !== undefined) return known;
  return ofEnd(PATTERNS, host)?.find(([pattern]) => pattern.test(host))?.[1];
}

/** Whether it is the id of a vendor whose hosts are known. */
export function isVendorOfHosts(id: string): boolean {
  const patterns = [...PATTERNS.values()].flat().map(([, host]) => host);
  return [...vendorHosts.values(), ...patterns].some(({ vendor }) => vendor === id);
}

function at(
  vendor: string,
  names: string,
  environment?: 'test' | 'live',
): readonly (readonly [name: string, VendorHost])[] {
  const host = { vendor, ...(environment === undefined ? {} : { environment }) };
  return names.split(' ').map((name) => [name, host]);
}
