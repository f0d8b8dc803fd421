import type {
  AllowlistReading,
  AllowlistSource,
  ConfiguredList,
  Context,
} from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { isRecord, texts } from '../formats/shape.ts';
import type { Allowlist, AllowlistEntry, Problem } from '../model/index.ts';
import { blindList } from './blind.ts';
import { checkEntries } from './entries.ts';

/** Which of a platform's lists is meant, by the keys of the configuration; commas part what is several. */
export type Settings = Readonly<Record<string, string>>;

/** What is known of a list before anybody is asked; the configuration may say otherwise. */
export type About = Pick<Allowlist, 'service' | 'guards' | 'families' | 'port' | 'admit'>;

/** What a platform says of one of its lists. */
export interface Found {
  /** With ranges as the platform writes them. */
  readonly entries: readonly AllowlistEntry[];
  readonly open?: true;
  /** Why others may be let in too, and what would tell. */
  readonly gap?: { readonly why: string; readonly mend?: string };
  /** What ended the reading, after some of the list was read. */
  readonly stopped?: UserError | undefined;
  /** What else is to be known of it. */
  readonly problems?: readonly Problem[];
}

/** A platform that tells whom its lists let in. */
export interface LivePlatform extends Pick<AllowlistSource, 'id' | 'title' | 'docs'> {
  /** @throws UserError where the settings name no list */
  about(settings: Settings): About;
  /** An address that says whose the list is, where the platform's hosts tell that. */
  sample?(settings: Settings): string;
  /** @throws UserError where nothing of the list can be read */
  find(settings: Settings, context: Context): Promise<Found>;
}

/** Asks a platform for the lists that the configuration names, and for nothing else. */
export function liveLists(platform: LivePlatform): AllowlistSource {
  const { id, title, docs } = platform;
  return {
    id,
    title,
    docs,
    detect: async () => false,
    async read(context, lists) {
      const parts = await Promise.all(lists.map((list) => readOne(platform, list, context)));
      return {
        allowlists: parts.flatMap(({ allowlists }) => allowlists),
        problems: parts.flatMap(({ problems }) => problems),
      };
    },
  };
}

async function readOne(
  platform: LivePlatform,
  { list, value }: ConfiguredList,
  context: Context,
): Promise<AllowlistReading> {
  let described = list;
  try {
    const settings = settingsOf(value);
    described = { ...platform.about(settings), ...whose(platform, settings, context), ...list };
    refuse(platform, context);
    return seen(platform.id, described, await platform.find(settings, context));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problem = problemOf(error, list);
    return { allowlists: [blindList(platform.id, described, problem)], problems: [problem] };
  }
}

/** In the terms in which values of variables are known, so that the two compare. */
function whose(
  { sample }: LivePlatform,
  settings: Settings,
  { describe }: Context,
): Pick<Allowlist, 'instance'> {
  const info = sample === undefined ? undefined : describe('URL', sample(settings), 'production');
  return info?.kind === 'known' && info.traits.instance !== undefined
    ? { instance: info.traits.instance }
    : {};
}

/** They go into addresses and commands, where an option would mean something else. */
function settingsOf(value: unknown): Settings {
  const settings: Record<string, string> = {};
  for (const [key, setting] of Object.entries(isRecord(value) ? value : {})) {
    const ids = Array.isArray(setting) ? texts(setting) : [String(setting)];
    if (!ids.every((id) => /^[\w@][\w@.:/-]*$/.test(id)))
      throw new UserError('allowlist-setting', `\`${key}\` of the list is no id of the platform`, {
        hint: 'Correct it in envparity.yaml',
      });
    settings[key] = ids.join(',');
  }
  return settings;
}

/** A change that nobody has accepted could name the lists of others, and learn what is on them. */
function refuse({ title }: LivePlatform, { offline, pullRequest }: Context): void {
  if (offline)
    throw new UserError('offline', `${title} was not asked: envparity runs offline`, {
      hint: 'Run without --offline',
    });
  if (pullRequest)
    throw new UserError(
      'allowlist-not-asked',
      `${title} was not asked for a list that a pull request may have named`,
      { hint: 'Check the branch that is deployed' },
    );
}

function seen(source: string, list: ConfiguredList['list'], found: Found): AllowlistReading {
  const { entries, problems } = checkEntries(found.entries, list.title);
  const { stopped, open } = found;
  const gap = gapOf(found, problems, list.title);
  return {
    allowlists: [
      {
        id: `${source} ${list.title}`,
        ...list,
        entries,
        ...(open === undefined ? {} : { open }),
        sight: gap === undefined ? 'complete' : 'partial',
        ...gap,
      },
    ],
    problems: [
      ...problems,
      ...(stopped === undefined ? [] : [problemOf(stopped, list)]),
      ...(found.problems ?? []),
    ],
  };
}

function gapOf({ gap, stopped }: Found, mistakes: readonly Problem[], title: string): Found['gap'] {
  if (stopped !== undefined) {
    const { message, hint } = stopped;
    return { why: message, ...(hint === undefined ? {} : { mend: hint }) };
  }
  if (gap !== undefined) return gap;
  return mistakes.length === 0 ? undefined : { why: `some entries of ${title} are no addresses` };
}

function problemOf({ code, message, hint }: UserError, { place }: ConfiguredList['list']): Problem {
  return { code, message, place, ...(hint === undefined ? {} : { hint }) };
}
