import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { grow } from './grow.ts';
import { published } from './published.ts';
import { ranges } from './ranges.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';

const USAGE = `npm run bench -- [--runs N] [--start] [--grow] [--sources] [--ranges] [checkout…]

  checkout…  compare with dotenv-diff and ripgrep on these folders
  --start    time a start
  --sources  time a check of five sources, and count its requests
  --grow     time generated trees of 10,000, 30,000 and 100,000 files
  --ranges   time allowlists and published ranges of 10,000 to 200,000 entries`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '9' },
    start: { type: 'boolean', default: false },
    grow: { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
    ranges: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a number\n\n${USAGE}`);
const { start: isStart, grow: isGrow, sources: isSources, ranges: isRanges } = values;
if (positionals.length === 0 && !isStart && !isGrow && !isSources && !isRanges) console.log(USAGE);
else console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
if (positionals.length > 0) await compare(positionals, runs);
if (isSources) await sources(runs);
if (isStart) await start(runs);
if (isGrow) await grow(Math.min(runs, 3));
if (isRanges) ranges(runs);
if (isRanges) published(runs);
