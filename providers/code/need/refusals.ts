/** A call that throws where it gets nothing for a value that it needs. */
export interface Refusal {
  /** The modules that export it. */
  readonly modules: readonly string[];
  /** The paths of the exports; empty for the default export. */
  readonly calls: readonly string[];
  /** Positions of arguments. */
  readonly arguments?: readonly number[];
  /** Keys of an object among the arguments. */
  readonly options?: readonly string[];
  /** An empty text is taken. */
  readonly takesEmpty?: true;
  /** The major version that began to throw. */
  readonly since?: number;
  readonly docs: string;
}

/** Strategies that are made from `passport-oauth2`. */
const OAUTH2 = [
  'passport-oauth2',
  'passport-google-oauth20',
  'passport-github',
  'passport-github2',
  'passport-facebook',
  'passport-discord',
  'passport-gitlab2',
  'passport-microsoft',
  'passport-linkedin-oauth2',
  'passport-spotify',
  'passport-twitch-new',
];

/** Each was called with nothing and with an empty text. */
export const REFUSALS: readonly Refusal[] = [
  {
    modules: ['mongoose'],
    calls: ['connect'],
    arguments: [0],
    docs: 'https://mongoosejs.com/docs/connections.html',
  },
  {
    modules: ['mongodb'],
    calls: ['MongoClient', 'MongoClient.connect'],
    arguments: [0],
    docs: 'https://www.mongodb.com/docs/drivers/node/current/connect/',
  },
  // Every request fails.
  {
    modules: ['express-session'],
    calls: [''],
    options: ['secret'],
    docs: 'https://expressjs.com/en/resources/middleware/session.html',
  },
  {
    modules: ['iron-session'],
    calls: ['getIronSession'],
    options: ['password'],
    docs: 'https://github.com/vvo/iron-session#session-options',
    since: 8,
  },
  {
    modules: ['@fastify/jwt'],
    calls: [''],
    options: ['secret'],
    docs: 'https://github.com/fastify/fastify-jwt#options',
  },
  {
    modules: OAUTH2,
    calls: ['', 'Strategy'],
    options: ['clientID'],
    docs: 'https://www.passportjs.org/packages/passport-oauth2/',
  },
  {
    modules: ['passport-twitter', 'passport-oauth1'],
    calls: ['', 'Strategy'],
    options: ['consumerKey'],
    docs: 'https://www.passportjs.org/packages/passport-oauth1/',
  },
  {
    modules: ['passport-twitter', 'passport-oauth1'],
    calls: ['', 'Strategy'],
    options: ['consumerSecret'],
    takesEmpty: true,
    docs: 'https://www.passportjs.org/packages/passport-oauth1/',
  },
  {
    modules: ['passport-jwt'],
    calls: ['Strategy'],
    options: ['secretOrKey'],
    docs: 'https://www.passportjs.org/packages/passport-jwt/',
  },
  {
    modules: ['jsonwebtoken'],
    calls: ['sign', 'verify'],
    arguments: [1],
    docs: 'https://github.com/auth0/node-jsonwebtoken#usage',
  },
  {
    modules: ['express-jwt'],
    calls: ['expressjwt'],
    options: ['secret'],
    since: 7,
    docs: 'https://github.com/auth0/express-jwt#usage',
  },
  {
    modules: ['hono/jwt'],
    calls: ['jwt'],
    options: ['secret'],
    docs: 'https://hono.dev/docs/middleware/builtin/jwt',
  },
  {
    modules: ['hono/jwt'],
    calls: ['sign', 'verify'],
    arguments: [1],
    docs: 'https://hono.dev/docs/helpers/jwt',
  },
  {
    modules: ['@supabase/supabase-js'],
    calls: ['createClient'],
    arguments: [0, 1],
    docs: 'https://supabase.com/docs/reference/javascript/initializing',
  },
  {
    modules: ['@supabase/ssr'],
    calls: ['createBrowserClient', 'createServerClient'],
    arguments: [0, 1],
    docs: 'https://supabase.com/docs/guides/auth/server-side/creating-a-client',
  },
  {
    modules: ['stripe'],
    calls: ['', 'Stripe'],
    arguments: [0],
    since: 17,
    docs: 'https://github.com/stripe/stripe-node#usage',
  },
  {
    modules: ['resend'],
    calls: ['Resend'],
    arguments: [0],
    docs: 'https://resend.com/docs/send-with-nodejs',
  },
  {
    modules: ['openai'],
    calls: ['', 'OpenAI'],
    options: ['apiKey'],
    takesEmpty: true,
    since: 4,
    docs: 'https://github.com/openai/openai-node#usage',
  },
  {
    modules: ['grammy'],
    calls: ['Bot'],
    arguments: [0],
    docs: 'https://grammy.dev/ref/core/bot',
  },
  {
    modules: ['convex/browser', 'convex/react'],
    calls: ['ConvexHttpClient', 'ConvexReactClient'],
    arguments: [0],
    docs: 'https://docs.convex.dev/client/javascript/node',
  },
  {
    modules: ['@sanity/client', 'next-sanity'],
    calls: ['createClient'],
    options: ['projectId'],
    docs: 'https://www.sanity.io/docs/js-client',
  },
  {
    modules: ['contentful'],
    calls: ['createClient'],
    options: ['space', 'accessToken'],
    docs: 'https://contentful.github.io/contentful.js/contentful/latest/',
  },
  {
    modules: ['algoliasearch'],
    calls: ['algoliasearch'],
    arguments: [0, 1],
    since: 5,
    docs: 'https://www.algolia.com/doc/libraries/sdk/install#javascript',
  },
  {
    modules: ['web-push'],
    calls: ['setVapidDetails'],
    arguments: [0, 1, 2],
    docs: 'https://github.com/web-push-libs/web-push#setvapiddetailssubject-publickey-privatekey',
  },
  {
    modules: ['@octokit/auth-app'],
    calls: ['createAppAuth'],
    options: ['appId', 'privateKey'],
    docs: 'https://github.com/octokit/auth-app.js#createappauthoptions-or-new-octokit-auth-',
  },
  {
    modules: ['firebase-admin/app'],
    calls: ['cert'],
    options: ['projectId', 'clientEmail', 'privateKey'],
    docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin.app#cert',
  },
  {
    modules: ['firebase-admin'],
    calls: ['credential.cert'],
    options: ['projectId', 'clientEmail', 'privateKey'],
    docs: 'https://firebase.google.com/docs/reference/admin/node/firebase-admin.credential',
  },
  // The key is bytes, of which an absent variable makes none.
  {
    modules: ['jose'],
    calls: ['jwtVerify', 'compactVerify', 'flattenedVerify'],
    arguments: [1],
    since: 6,
    docs: 'https://github.com/panva/jose/blob/main/docs/jwt/verify/functions/jwtVerify.md',
  },
  {
    modules: ['jose'],
    calls: ['SignJWT.sign', 'CompactSign.sign', 'FlattenedSign.sign'],
    arguments: [0],
    since: 6,
    docs: 'https://github.com/panva/jose/blob/main/docs/jwt/sign/classes/SignJWT.md',
  },
  {
    modules: ['crypto', 'node:crypto'],
    calls: ['createHmac'],
    arguments: [1],
    takesEmpty: true,
    docs: 'https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options',
  },
  {
    modules: ['path', 'node:path'],
    calls: ['join', 'resolve'],
    arguments: [0, 1, 2],
    takesEmpty: true,
    docs: 'https://nodejs.org/api/path.html#pathjoinpaths',
  },
  {
    modules: ['fs', 'node:fs'],
    calls: ['readFileSync'],
    arguments: [0],
    docs: 'https://nodejs.org/api/fs.html#fsreadfilesyncpath-options',
  },
];
