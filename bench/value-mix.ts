import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Checksum } from '../src/values/kind-row.ts';
import { type Random, randomFrom, sampleOf } from '../test/values/sample.ts';

/** One made value; its shape is the id of its kind, or what else it is. */
export interface Made {
  readonly group: string;
  readonly shape: string;
  readonly name: string;
  readonly value: string;
}

interface Kind {
  readonly id: string;
  readonly names: readonly string[];
  readonly sample: string;
  readonly checksum?: Checksum;
}

interface Group {
  readonly group: string;
  /** How many in a hundred. */
  readonly share: number;
  readonly names: readonly string[];
  /** Recipes of test/values/sample.ts. */
  readonly values: readonly string[];
}

const FOLDER = 'src/values/kinds';
const PARTS =
  'APP API AUTH BILLING CACHE CDN CHAT CRON DB DOCS EMAIL EVENTS EXPORT FEED FILES GATEWAY IMAGE IMPORT JOBS LEDGER LIVE LOGIN MAIL MAPS MEDIA METRICS ORDERS PARTNER PAY QUEUE REPORT SEARCH SESSION SHOP SITE STATUS STREAM SYNC TENANT UPLOAD USER VIDEO WEB WORKER'.split(
    ' ',
  );

/** About what the environments of a web service hold, by what was read in public checkouts and in documentations. */
const GROUPS: readonly Group[] = [
  {
    group: 'random secret',
    share: 8,
    names: ['SECRET', 'TOKEN', 'PASSWORD', 'SALT', 'ENCRYPTION_KEY'],
    values: ['<b62:24>', '<hex:64>', '<b64:43>=', '<b64u:32>', '<b62:16>!<dig:2>'],
  },
  {
    group: 'URL',
    share: 12,
    names: ['URL', 'BASE_URL', 'ORIGIN', 'CALLBACK_URL', 'ENDPOINT'],
    values: [
      'https://<low:8>.<low:9>.com',
      'https://<low:8>.<low:9>.io/<low:6>/v1',
      'http://localhost:<dig:4>/<low:6>',
      'https://<low:12>.vercel.app',
      'https://api.<low:9>.dev/hooks?source=<low:6>',
      'https://<lown:20>.supabase.co',
    ],
  },
  {
    group: 'connection',
    share: 8,
    names: ['DATABASE_URL', 'URL', 'DSN', 'CONNECTION_STRING'],
    values: [
      'postgres://<low:6>:<b62:20>@<low:8>.<low:9>.com:5432/<low:6>?sslmode=require',
      'postgresql://postgres:<b62:16>@localhost:5432/<low:8>',
      'mysql://<low:6>:<b62:18>@db-<low:6>.internal:3306/<low:6>',
      'redis://default:<b62:24>@<low:10>.upstash.io:6379',
      'mongodb+srv://<low:6>:<b62:16>@<low:8>.mongodb.net/<low:6>?retryWrites=true',
      'amqps://<low:8>:<b62:32>@<low:7>.cloudamqp.com/<low:8>',
      'Server=tcp:<low:8>.database.windows.net,1433;Database=<low:6>;User Id=<low:6>;Password=<b62:20>;',
    ],
  },
  {
    group: 'JWT',
    share: 4,
    names: ['TOKEN', 'SERVICE_TOKEN', 'ACCESS_TOKEN'],
    values: [
      '<jwt:{"sub":"user_1","exp":2015576000}>',
      '<jwt:{"iss":"https://id.corp.io/","aud":"api","iat":1700000000}>',
    ],
  },
  { group: 'port', share: 4, names: ['PORT', 'HTTP_PORT', 'METRICS_PORT'], values: ['<dig:4>'] },
  {
    group: 'number',
    share: 4,
    names: ['TIMEOUT_MS', 'LIMIT', 'POOL_SIZE', 'TTL', 'RETRIES'],
    values: ['<dig:1>', '<dig:2>', '<dig:3>', '<dig:5>'],
  },
  {
    group: 'switch',
    share: 6,
    names: ['ENABLED', 'DISABLED', 'DEBUG', 'USE_SSL', 'VERIFY_TLS'],
    values: ['true', 'false', '1', '0', 'on', 'off'],
  },
  {
    group: 'word',
    share: 8,
    names: ['MODE', 'ENV', 'LOG_LEVEL', 'REGION', 'BUCKET', 'HOST', 'PROVIDER', 'DRIVER'],
    values: [
      'production',
      'info',
      'eu-central-1',
      '<low:7>',
      '<low:6>-<low:5>',
      '<low:6>.internal',
    ],
  },
  {
    group: 'name',
    share: 4,
    names: ['NAME', 'TITLE', 'FROM', 'EMAIL', 'DESCRIPTION'],
    values: ['<low:6> <low:7>', '<low:7>@<low:8>.com', 'The <low:6> of <low:5> and <low:7>'],
  },
  {
    group: 'placeholder',
    share: 2,
    names: ['API_KEY', 'SECRET', 'TOKEN'],
    values: [
      'your-<low:6>-key-here',
      'change-me-<low:4>',
      '<low:5>_xxxxxxxx',
      'replace_me_<low:3>',
    ],
  },
];

/** The same values on every run, each name and value once, the groups mixed. */
export function valueMix(size: number): readonly Made[] {
  const random = randomFrom(20_261_129);
  const kinds = readKinds();
  const groups = GROUPS.flatMap((group) => Array.from({ length: group.share }, () => group));
  const made = new Map<string, Made>();
  for (let index = 0; made.size < size; index++) {
    const at = random(100);
    const kind = kinds[index % kinds.length];
    const one = kind && (groups[at] ? ofGroup(groups[at], random) : ofKind(kind, random));
    if (one !== undefined) made.set(`${one.name}\0${one.value}`, one);
  }
  return [...made.values()];
}

function ofKind({ id, names, sample, checksum }: Kind, random: Random): Made {
  const name = pick(names, random) ?? 'API_KEY';
  return { group: 'credential', shape: id, name, value: sampleOf(sample, random, checksum) };
}

function ofGroup({ group, names, values }: Group, random: Random): Made {
  const recipe = pick(values, random) ?? '';
  const name = [pick(PARTS, random), pick(PARTS, random), pick(names, random)].join('_');
  return { group, shape: recipe, name, value: sampleOf(recipe, random) };
}

function pick(list: readonly string[], random: Random): string | undefined {
  return list[random(list.length)];
}

function readKinds(): readonly Kind[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const { kinds } = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as {
      kinds: readonly Kind[];
    };
    return kinds;
  });
}
