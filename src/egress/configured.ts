import type { AllowlistReading, AllowlistSource, Context } from '../../providers/types.ts';
import type { AllowlistConfig, OwnEntries } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { Allowlist } from '../model/index.ts';
import { download } from '../net/download.ts';
import { blindList } from './blind.ts';
import { type Entries, readEntries } from './entries.ts';

/** 200,000 entries with notes. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A list whose entries stand in the configuration, in a file of the tree, or at an address. */
export interface OwnList extends AllowlistConfig {
  readonly from: OwnEntries;
}

export function isOwn(list: AllowlistConfig): list is OwnList {
  return !('source' in list.from);
}

/** The configuration as one more source of allowlists. */
export function configuredLists(lists: readonly OwnList[]): AllowlistSource {
  return {
    id: 'config',
    title: 'Allowlists of the configuration',
    docs: 'https://github.com/envparity/envparity/blob/main/docs/egress.md',
    detect: async () => false,
    async read(context) {
      const parts = await Promise.all(lists.map((list) => readOne(list, context)));
      return {
        allowlists: parts.map(({ allowlist }) => allowlist),
        problems: parts.flatMap(({ problems }) => problems),
      };
    },
  };
}

interface Part extends Pick<AllowlistReading, 'problems'> {
  readonly allowlist: Allowlist;
}

async function readOne(list: OwnList, context: Context): Promise<Part> {
  const { from, ...described } = list;
  const shown = { id: `config ${list.title}`, ...described };
  try {
    const { entries, problems } = await entriesOf(list, context);
    if (problems.length === 0)
      return { allowlist: { ...shown, entries, sight: 'complete' }, problems };
    const why = `some entries of ${list.title} are no addresses`;
    return { allowlist: { ...shown, entries, sight: 'partial', why }, problems };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    return {
      allowlist: blindList('config', described, {
        message,
        ...(hint === undefined ? {} : { hint }),
      }),
      problems: [{ code, message, place: list.place, ...(hint === undefined ? {} : { hint }) }],
    };
  }
}

async function entriesOf({ from, title }: OwnList, context: Context): Promise<Entries> {
  if ('entries' in from) return { entries: from.entries, problems: [] };
  if ('file' in from) return inFile(from.file.replace(/^(?:\.\/)+/, ''), context);
  const text = new TextDecoder().decode(await bytesAt(from.url, title, context));
  return readEntries(text, title, () => ({ source: title }));
}

function inFile(file: string, { tree }: Context): Entries {
  const text = tree.text(file);
  if (text !== undefined) return readEntries(text, file, (line) => ({ file, line, column: 1 }));
  throw new UserError('allowlist-missing', `${file}, which the configuration names, is not there`, {
    hint: 'Correct the path of the allowlist in envparity.yaml',
  });
}

async function bytesAt(url: string, title: string, context: Context): Promise<Uint8Array> {
  if (context.pullRequest)
    throw new UserError(
      'allowlist-not-fetched',
      `${title} is at an address that a pull request may have named, and is not fetched`,
      { hint: 'Check the branch that is deployed, or keep the entries in a file' },
    );
  const wanted = { what: 'the list', accept: 'text/plain, application/json', maxBytes: MAX_BYTES };
  return download(url, wanted, context);
}
