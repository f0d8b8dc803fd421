interface VendorHost {
  readonly pattern: RegExp;
  readonly vendor: string;
  /** What the name says of the vendor's own environments. */
  readonly environment?: 'test' | 'live';
}

/** Hosts of services that others run, as each documents its endpoints; the most particular one first. */
export const vendorHosts: readonly VendorHost[] = [
  // https://developer.paypal.com/api/rest/
  at('paypal', /\.sandbox\.paypal\.com$/, 'test'),
  at('paypal', /^(?:api|api-m|www|ipnpb)\.paypal\.com$/, 'live'),
  // https://developer.squareup.com/docs/devtools/sandbox/overview
  at('square', /(?:^connect\.squareupsandbox\.com|^sandbox\.web\.squarecdn\.com)$/, 'test'),
  at('square', /^(?:connect\.squareup\.com|web\.squarecdn\.com)$/, 'live'),
  // https://developer.paddle.com/api-reference/about/authentication
  at('paddle', /^sandbox-api\.paddle\.com$/, 'test'),
  at('paddle', /^api\.paddle\.com$/, 'live'),
  // https://polar.sh/docs/integrate/sandbox
  at('polar', /^sandbox(?:-api)?\.polar\.sh$/, 'test'),
  at('polar', /^api\.polar\.sh$/, 'live'),
  at('creem', /^test-api\.creem\.io$/, 'test'),
  at('creem', /^api\.creem\.io$/, 'live'),
  at('dodopayments', /^test\.dodopayments\.com$/, 'test'),
  at('dodopayments', /^live\.dodopayments\.com$/, 'live'),
  // https://docs.adyen.com/development-resources/live-endpoints/
  at('adyen', /-test\.adyen\.com$/, 'test'),
  at('adyen', /-live[a-z-]*\.(?:adyen|adyenpayments)\.com$/, 'live'),
  // https://www.checkout.com/docs/developer-resources/api/manage-your-api
  at('checkout-com', /^api\.sandbox\.checkout\.com$/, 'test'),
  at('checkout-com', /^api\.checkout\.com$/, 'live'),
  // https://plaid.com/docs/api/
  at('plaid', /^sandbox\.plaid\.com$/, 'test'),
  at('plaid', /^production\.plaid\.com$/, 'live'),
  at(
    'braintree',
    /(?:^api\.sandbox\.braintreegateway\.com|\.sandbox\.braintree-api\.com)$/,
    'test',
  ),
  at('gocardless', /^api-sandbox\.gocardless\.com$/, 'test'),
  at('midtrans', /^(?:api|app)\.sandbox\.midtrans\.com$/, 'test'),
  // https://docs.alpaca.markets/docs/paper-trading
  at('alpaca', /^paper-api\.alpaca\.markets$/, 'test'),
  at('alpaca', /^api\.alpaca\.markets$/, 'live'),
  // https://stytch.com/docs/api-reference/consumer/api
  at('stytch', /^test\.stytch\.com$/, 'test'),
  at('stytch', /^api\.stytch\.com$/, 'live'),
  // https://clerk.com/docs/deployments/environments
  at('clerk', /\.accounts\.dev$/, 'test'),
  at('auth0', /\.auth0\.com$/),
  at('okta', /\.oktapreview\.com$/, 'test'),
  at('okta', /\.okta\.com$/),
  // https://docs.mailtrap.io/
  at('mailtrap', /^(?:sandbox\.(?:smtp|api)|smtp)\.mailtrap\.io$/, 'test'),
  at('mailtrap', /^(?:live\.smtp|send\.api|bulk\.smtp)\.mailtrap\.io$/, 'live'),
  at('ethereal', /^smtp\.ethereal\.email$/, 'test'),
  at('mailgun', /^sandbox[0-9a-f]{32}\.mailgun\.org$/, 'test'),
  // https://help.salesforce.com/s/articleView?id=sf.data_sandbox_create.htm
  at('salesforce', /^test\.salesforce\.com$|\.sandbox\.my\.salesforce\.com$/, 'test'),
  at('salesforce', /^login\.salesforce\.com$/, 'live'),
  // https://developers.docusign.com/platform/build-integration/
  at('docusign', /^(?:api\.demo|account-d|demo)\.docusign\.(?:net|com)$/, 'test'),
  // https://developer.apple.com/documentation/appstoreservernotifications
  at('apple', /^(?:sandbox\.itunes|api\.sandbox\.push)\.apple\.com$/, 'test'),
  at('neon', /\.neon\.(?:tech|build)$/),
  at('supabase', /\.supabase\.(?:co|in|com)$/),
  at('planetscale', /\.psdb\.cloud$/),
  at('mongodb', /\.mongodb\.net$/),
  at('upstash', /\.upstash\.io$/),
  at('turso', /\.turso\.io$/),
  at('convex', /\.convex\.(?:cloud|site)$/),
  at('sentry', /\.sentry\.io$/),
  at('aws', /\.amazonaws\.com$/),
  at('azure', /\.(?:database|blob|servicebus|redis\.cache|documents)\.(?:core\.)?windows\.net$/),
  at('aiven', /\.aivencloud\.com$/),
  at('digitalocean', /\.db\.ondigitalocean\.com$/),
  at('cloudamqp', /\.cloudamqp\.com$/),
  at('railway', /\.(?:rlwy\.net|up\.railway\.app)$/),
  at('render', /\.(?:onrender|render)\.com$/),
  at('fly', /\.fly\.dev$/),
  at('vercel', /\.vercel\.app$/),
  at('netlify', /\.netlify\.app$/),
];

function at(vendor: string, pattern: RegExp, environment?: 'test' | 'live'): VendorHost {
  return { vendor, pattern, ...(environment === undefined ? {} : { environment }) };
}
