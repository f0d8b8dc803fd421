import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { grow } from './grow.ts';
import { published } from './published.ts';
import { ranges } from './ranges.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { values } from './values.ts';
import { verdicts } from './verdicts.ts';

const USAGE = `npm run bench -- [--runs N] [--start] [--grow] [--sources] [--ranges] [--values] [--verdicts] [checkout…]

  checkout…  compare with dotenv-diff and ripgrep on these folders
  --start    time a start
  --sources  time a check of five sources, and count its requests
  --grow     time generated trees of 10,000, 30,000 and 100,000 files
  --ranges   time allowlists of 10,000 to 200,000 entries
  --values   time what 1,000 to 100,000 generated values are told to be, and 10,000 of the checkouts
  --verdicts tell instead which values of the checkouts are taken for a credential`;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '9' },
    start: { type: 'boolean', default: false },
    grow: { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
    ranges: { type: 'boolean', default: false },
    values: { type: 'boolean', default: false },
    verdicts: { type: 'boolean', default: false },
  },
});
const runs = Number(given.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a number\n\n${USAGE}`);
if (positionals.length === 0 && Object.values(given).every((one) => one !== true))
  console.log(USAGE);
else console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
if (given.verdicts) verdicts(positionals);
else if (positionals.length > 0 && !given.values) await compare(positionals, runs);
if (given.sources) await sources(runs);
if (given.start) await start(runs);
if (given.grow) await grow(Math.min(runs, 3));
if (given.ranges) ranges(runs);
if (given.ranges) published(runs);
if (given.values) await values(runs, positionals);
