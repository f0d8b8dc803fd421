/** What a person would type, as the manual of the program has it. */
interface Usage {
  /** The words in front. */
  readonly words: readonly string[];
  /** The arguments behind them, each of which must match. */
  readonly takes: readonly RegExp[];
  /** Options with a value. */
  readonly options: readonly string[];
  /** Options without one. */
  readonly switches?: readonly string[];
}

const ADDRESS = /^[\da-f.:]+(?:\/\d+)?$/;
const BLOCK = /^[\da-f.:]+\/\d+$/;
const NAME = /^[A-Za-z_]\w*$/;
const ENDS = ['--start-ip-address', '--end-ip-address'];
const USAGES: Readonly<Record<string, readonly Usage[]>> = {
  az: [
    // https://learn.microsoft.com/cli/azure/sql/server/firewall-rule#az-sql-server-firewall-rule-create
    {
      words: ['sql', 'server', 'firewall-rule', 'create'],
      takes: [],
      options: ['--resource-group', '--server', '--name', ...ENDS],
    },
    // https://learn.microsoft.com/cli/azure/postgres/flexible-server/firewall-rule#az-postgres-flexible-server-firewall-rule-create
    {
      words: ['postgres', 'flexible-server', 'firewall-rule', 'create'],
      takes: [],
      options: ['--resource-group', '--server-name', '--name', ...ENDS],
    },
  ],
  // https://docs.digitalocean.com/reference/doctl/reference/databases/firewalls/append/
  doctl: [
    {
      words: ['databases', 'firewalls', 'append'],
      takes: [/^[\w-]+$/],
      options: ['--rule'],
    },
  ],
  // https://cli.github.com/manual/gh_secret_set, https://cli.github.com/manual/gh_variable_set
  gh: ['secret', 'variable'].map((kind) => ({
    words: [kind, 'set'],
    takes: [NAME],
    options: ['--env', '--repo'],
  })),
  // https://vercel.com/docs/cli/env
  vercel: [
    {
      words: ['env', 'add'],
      takes: [NAME, /^(?:production|preview|development|[\w-]+)$/, /^[^-]/],
      options: ['--cwd'],
      switches: ['--force'],
    },
  ],
  atlas: [
    // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-accessLists-create/
    {
      words: ['accessLists', 'create'],
      takes: [BLOCK],
      options: ['--type', '--projectId'],
    },
    // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-organizations-apiKeys-accessLists-create/
    {
      words: ['organizations', 'apiKeys', 'accessLists', 'create'],
      takes: [],
      options: ['--apiKey', '--cidr', '--orgId'],
    },
  ],
  // https://neon.com/docs/cli/ip-allow#add
  neonctl: [{ words: ['ip-allow', 'add'], takes: [ADDRESS], options: ['--project-id'] }],
  // https://planetscale.com/changelog/cli-postgres-ip-restrictions
  pscale: [
    {
      words: ['database', 'ip-restriction', 'create'],
      takes: [/^[\w-]+$/],
      options: ['--cidrs', '--org'],
    },
  ],
  // https://supabase.com/docs/reference/cli/supabase-network-restrictions-update
  supabase: [
    {
      words: ['network-restrictions', 'update'],
      takes: [],
      options: ['--project-ref', '--db-allow-cidr'],
      switches: ['--append', '--experimental'],
    },
  ],
};

/** Throws where the program would not understand the call. */
export function understand(program: string, argv: readonly string[]): undefined {
  const usage = USAGES[program]?.find(({ words }) => words.every((word, at) => argv[at] === word));
  if (usage === undefined) throw new Error(`no such command: ${argv.join(' ')}`);
  const rest = argv.slice(usage.words.length);
  const values: string[] = [];
  while (rest.length > 0) {
    const word = rest.shift() ?? '';
    if (!word.startsWith('-')) values.push(word);
    else if (usage.switches?.includes(word)) continue;
    else if (!usage.options.includes(word) || (rest.shift() ?? '') === '')
      throw new Error(`no such option: ${word}`);
  }
  const isFine = values.every((value, at) => usage.takes[at]?.test(value) === true);
  if (!isFine || (values.length === 0 && usage.takes.length > 0))
    throw new Error(`not understood: ${values.join(' ')}`);
  return undefined;
}
