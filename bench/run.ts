import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { grow } from './grow.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';

const USAGE = `npm run bench -- [--runs N] [--start] [--grow] [--sources] [checkout…]

  checkout…  compare with dotenv-diff and ripgrep on these folders
  --start    time a start
  --sources  time a check of five sources, and count its requests
  --grow     time generated trees of 10,000, 30,000 and 100,000 files`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '9' },
    start: { type: 'boolean', default: false },
    grow: { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a number\n\n${USAGE}`);
if (positionals.length === 0 && !values.start && !values.grow && !values.sources)
  console.log(USAGE);
else console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
if (positionals.length > 0) await compare(positionals, runs);
if (values.sources) await sources(runs);
if (values.start) await start(runs);
if (values.grow) await grow(Math.min(runs, 3));
