import { evaluate } from '../resolve/evaluate.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import type { Program } from '../resolve/program.ts';
import type { Value } from '../resolve/value.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Place } from './arguments.ts';
import type { Carried } from './carried.ts';
import { optionsCall } from './requests.ts';
import { isVerified } from './verified.ts';

/** A function that verifies what was signed, and what it takes for a key. Who only signs is refused by others. */
interface Verifies {
  readonly module: RegExp;
  readonly name: RegExp;
  readonly index: number;
  /** It also takes an empty key, or did before a version of a package. */
  readonly takesEmpty?: true | { readonly of: string; readonly before: number };
  /** It only makes a code, which may be meant for others. */
  readonly makes?: true;
}

/** Each was called with the text `undefined` and with no bytes; what throws on either is not told of. */
const VERIFIES: readonly Verifies[] = [
  // https://github.com/panva/jose/blob/main/docs/jwt/verify/functions/jwtVerify.md
  {
    module: /^jose$/,
    name: /^(?:jwtVerify|compactVerify|flattenedVerify)$/,
    index: 1,
    // Later ones leave it to Web Crypto, which takes no empty key.
    takesEmpty: { of: 'jose', before: 6 },
  },
  // https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options
  { module: /^(?:node:)?crypto$/, name: /^createHmac$/, index: 1, takesEmpty: true, makes: true },
  // https://github.com/auth0/node-jsonwebtoken#usage
  { module: /^jsonwebtoken$/, name: /^verify$/, index: 1 },
  // https://github.com/hokaccha/node-jwt-simple#usage
  { module: /^jwt-simple$/, name: /^decode$/, index: 1 },
  // https://hono.dev/docs/helpers/jwt
  { module: /^hono\/(?:utils\/)?jwt$/, name: /^verify$/, index: 1 },
  // https://cryptojs.gitbook.io/docs/#hmac
  { module: /^crypto-js(?:\/.*)?$/, name: /^(?:Hmac\w+|hmac-\w+)$/i, index: 1, makes: true },
  // https://razorpay.com/docs/webhooks/validate-test/
  {
    module: /^razorpay(?:\/.*)?$/,
    name: /^validateWebhookSignature$/,
    index: 2,
    takesEmpty: true,
  },
  // https://docs.svix.com/receiving/verifying-payloads/how https://www.standardwebhooks.com
  { module: /^(?:svix|standardwebhooks)$/, name: /^Webhook$/, index: 0 },
];

/** A method of an object that only a run makes: https://docs.stripe.com/webhooks/signature */
const STRIPE: Verifies = {
  module: /^stripe$/,
  name: /\bwebhooks\.constructEvent$/,
  index: 2,
  takesEmpty: { of: 'stripe', before: 22 },
};

/** Whether a value stands where a call takes the key to verify with, and absence would give it one. */
export function isKey(program: Program, place: Place, { absence, alone }: Carried): boolean {
  if (absence === 'nothing' || !alone) return false;
  const { call, callee, index } = place;
  const target = evaluate(program, callee);
  const verifies = isOfStripe(program, place)
    ? STRIPE
    : VERIFIES.find((one) => one.index === index && isNamed(one, target));
  if (verifies === undefined) return absence === 'text' && index === 1 && isImported(call, callee);
  if (absence === 'empty' && !takesEmpty(program, verifies, call)) return false;
  return !verifies.makes || isVerified(call);
}

function isOfStripe({ components }: Program, { call, callee, index }: Place): boolean {
  if (index !== STRIPE.index || !STRIPE.name.test(callee.text)) return false;
  return components.of(call.source.file).dependencies.has('stripe');
}

function isNamed({ module, name }: Verifies, target: Value): boolean {
  if (target.kind !== 'external' || !module.test(target.module)) return false;
  const last = target.name.slice(target.name.lastIndexOf('.') + 1);
  // A module of one function is called by its own name.
  const own = target.module.slice(target.module.lastIndexOf('/') + 1);
  return name.test(last === 'default' || last === '*' ? own : last);
}

/** Key material of no bytes is refused: https://w3c.github.io/webcrypto/#hmac-operations-import-key */
function isImported(call: SyntaxNode, callee: SyntaxNode): boolean {
  const [format, , algorithm, , usages] = argumentsOf(call);
  const isRaw = /\.importKey$/.test(callee.text) && /^['"]raw['"]$/.test(format?.text ?? '');
  return isRaw && /HMAC/.test(algorithm?.text ?? '') && /verify/.test(usages?.text ?? '');
}

function takesEmpty({ components }: Program, verifies: Verifies, call: SyntaxNode): boolean {
  const takes = verifies.takesEmpty ?? false;
  if (typeof takes === 'boolean') return takes;
  const range = components.of(call.source.file).versions.get(takes.of) ?? '';
  const major = Number(/^[^\d]{0,4}(\d+)/.exec(range)?.[1] ?? Number.NaN);
  return major < takes.before;
}

/** https://docs.nestjs.com/security/authentication https://hono.dev/docs/middleware/builtin/jwt */
const TAKES_SECRET = /^(?:@nestjs\/jwt|hono\/jwt|express-jwt|koa-jwt)$/;

/** Whether an option is the key of a library that verifies: `JwtModule.register({ secret })`. */
export function isKeyOption(
  program: Program,
  object: SyntaxNode,
  name: string,
  { absence, alone }: Carried,
): boolean {
  if (absence !== 'text' || !alone || !/^(?:secret|secretOrKey)$/.test(name)) return false;
  const call = optionsCall(object);
  const callee = call?.field('function') ?? call?.field('constructor');
  if (callee === undefined) return false;
  // https://www.passportjs.org/packages/passport-jwt/
  if (name === 'secretOrKey') return callee.type === 'super' || /Strategy$/.test(callee.text);
  const target = evaluate(program, callee);
  return target.kind === 'external' && TAKES_SECRET.test(target.module);
}
