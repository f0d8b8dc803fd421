import type { Dummy } from '../model/index.ts';
import { crypto } from './builtins.ts';
import { signedDummies, signedInPublic } from './known-signature.ts';

type Entry = readonly [id: string, what: string, harm: Dummy['harm']];

/** By the value itself, where it is short and in every manual. */
const PLAIN: ReadonlyMap<string, Entry> = new Map([
  // https://developers.google.com/recaptcha/docs/faq
  [
    '6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI',
    ['recaptcha-test-site', 'reCAPTCHA site key for tests', 'test-key'],
  ],
  [
    '6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe',
    ['recaptcha-test-secret', 'reCAPTCHA secret that accepts every token', 'protection-off'],
  ],
  // https://supabase.com/docs/guides/self-hosting/docker
  [
    'super-secret-jwt-token-with-at-least-32-characters-long',
    ['supabase-local-jwt-secret', 'JWT secret of a local Supabase', 'public-secret'],
  ],
  [
    'your-super-secret-jwt-token-with-at-least-32-characters-long',
    ['supabase-demo-jwt-secret', 'JWT secret of Supabase’s manual', 'public-secret'],
  ],
  // https://hardhat.org/hardhat-network/docs/reference
  [
    'test test test test test test test test test test test junk',
    ['hardhat-mnemonic', 'mnemonic of Hardhat', 'public-secret'],
  ],
]);

/** By SHA-256, so that no scanner takes this file for a leak; with how each starts and how long it is. */
const HASHED: ReadonlyMap<string, readonly [...Entry, look: string]> = new Map([
  [
    '9705102db0d5f99ee08daa19a73e510d9877a2a9add9369da247cbbe6c2a0140',
    [
      'supabase-local-publishable',
      'publishable key of every local Supabase',
      'local-default',
      'sb_ 46',
    ],
  ],
  [
    'c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd',
    ['supabase-local-secret', 'secret key of every local Supabase', 'local-default', 'sb_ 41'],
  ],
  // https://upstash.com/docs/qstash/howto/local-development
  [
    '86021db6fc0f81d1926d95c9bc8fe0c3a14187a32221c66acdaaafa0b223ff58',
    ['qstash-dev-token', 'token of the QStash development server', 'local-default', 'eyJ 72'],
  ],
  [
    'b5f1743a394ce39b42493de7e6bc40226042491fb77bd417e40e92fcd11a8bd8',
    [
      'qstash-dev-current',
      'signing key of the QStash development server',
      'public-secret',
      'sig 32',
    ],
  ],
  [
    '54c3b917bfd471e12e0713535d69ad97584a415916ab360f4838bd23f2d70ffe',
    [
      'qstash-dev-next',
      'next signing key of the QStash development server',
      'public-secret',
      'sig 32',
    ],
  ],
  // https://learn.microsoft.com/azure/storage/common/storage-use-azurite
  [
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    ['azurite-account-key', 'account key of the Azure Storage emulator', 'local-default', 'Eby 88'],
  ],
  [
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
    ['cosmos-emulator-key', 'key of the Cosmos DB emulator', 'local-default', 'C2y 88'],
  ],
  [
    '2988a24c0bcc440e2c600c28394590bf7990f260cbf23503e03ee00092086e1f',
    ['better-auth-default', 'default secret of Better Auth', 'public-secret', 'bet 39'],
  ],
  [
    '276a9b5c4aa40041b83cd30d490d677b10314db9704dcfa81c2e42d885b5bdb4',
    ['better-auth-default-old', 'former default secret of Better Auth', 'public-secret', 'bet 28'],
  ],
  [
    '60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a',
    ['hardhat-account', 'private key of the first Hardhat account', 'public-secret', '0xa 66'],
  ],
  [
    'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
    ['hardhat-account', 'private key of the first Hardhat account', 'public-secret', 'ac0 64'],
  ],
  // https://supabase.com/docs/guides/self-hosting/docker
  [
    '52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3',
    ['supabase-demo-key-base', 'secret of Supabase’s manual', 'public-secret', 'UpN 64'],
  ],
  [
    '7f59edafa4d502ca0156b8fddf28394634d77b1843838b5783a7c9c95fcbd32f',
    ['supabase-demo-s3-secret', 'secret of Supabase’s manual', 'public-secret', '850 64'],
  ],
  // https://github.com/langgenius/dify/blob/main/docker/.env.example
  [
    '0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670',
    ['dify-default-secret', 'default secret of Dify', 'public-secret', 'sk- 48'],
  ],
  // https://github.com/makeplane/plane/blob/preview/deployments/cli/community/variables.env
  [
    '04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d',
    ['plane-default-secret', 'default secret of Plane', 'public-secret', '60g 50'],
  ],
  // https://docs.stripe.com/api/authentication, https://docs.stripe.com/get-started/api-request
  [
    'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
    ['stripe-docs-secret', 'sample key of Stripe’s documentation', 'test-key', 'sk_ 32'],
  ],
  [
    'bcfb4d05983f8f01f208c6744d4800240080ba59ee896d707e7a0383a1dbada8',
    ['stripe-docs-secret', 'sample key of Stripe’s documentation', 'test-key', 'sk_ 32'],
  ],
  [
    '5895b89c8fb33402a5bfc23aad5aaf863fbb438a51e1a0bb02b0ce618c8fdf9d',
    ['stripe-docs-publishable', 'sample key of Stripe’s documentation', 'test-key', 'pk_ 32'],
  ],
  [
    '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
    ['stripe-docs-secret', 'sample key of Stripe’s documentation', 'test-key', 'sk_ 32'],
  ],
  [
    'b1471f544ceeea31333bde7e1ecbaad6eac0d4a749412ad29bd66ef895b81c6b',
    ['stripe-docs-publishable', 'sample key of Stripe’s documentation', 'test-key', 'pk_ 32'],
  ],
]);

/** What few values are alike in, so that the others need no hash. */
const LOOKS: ReadonlySet<string> = new Set([...HASHED.values()].map(([, , , look]) => look));
const LENGTHS: ReadonlySet<number> = new Set([...LOOKS].map((look) => Number(look.split(' ')[1])));

/** Whether everybody can look the value up, in a manual or in the tool that has it as its default. */
export function dummyOf(value: string): Dummy | undefined {
  const plain = PLAIN.get(value);
  if (plain !== undefined) return dummy(plain);
  if (value.includes('.unleash-insecure-'))
    return { id: 'unleash-insecure', what: 'default token of Unleash', harm: 'local-default' };
  const account = value.includes(ACCOUNT_KEY) ? accountKeyOf(value) : undefined;
  return hashedDummy(account ?? value) ?? signedInPublic(value);
}

const ACCOUNT_KEY = 'AccountKey=';

/** Of a connection string of Azure, in which no other part is secret. */
function accountKeyOf(value: string): string {
  const [key = ''] = value.slice(value.indexOf(ACCOUNT_KEY) + ACCOUNT_KEY.length).split(';', 1);
  return key;
}

function hashedDummy(value: string): Dummy | undefined {
  if (!LENGTHS.has(value.length) || !LOOKS.has(`${value.slice(0, 3)} ${value.length}`))
    return undefined;
  const hashed = HASHED.get(crypto().hash('sha256', value));
  return hashed && dummy(hashed);
}

/** The dummy of that id. */
export function dummyOfId(wanted: string): Dummy | undefined {
  const entry = [...PLAIN.values(), ...HASHED.values()].find(([id]) => id === wanted);
  return entry === undefined ? signedDummies.find(({ id }) => id === wanted) : dummy(entry);
}

function dummy([id, what, harm]: readonly [...Entry, ...unknown[]]): Dummy {
  return { id, what, harm };
}
