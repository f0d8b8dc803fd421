import type {
  ConfiguredEgress,
  Context,
  EgressReading,
  EgressSource,
} from '../../providers/types.ts';
import { UserError } from '../errors.ts';
import { textEntries } from '../formats/shape.ts';
import type { Egress, EgressRange, Problem } from '../model/index.ts';
import { parseRange, rangeText } from './address.ts';
import { blindEgress } from './blind-egress.ts';
import { dynamicPlatforms } from './platforms.ts';

/** What is asked for, by the keys of the configuration. */
export type Settings = Readonly<Record<string, string>>;

/** What a platform says of where something leaves from. */
export interface Told {
  /** As the platform writes them; none where it leaves from addresses that change. */
  readonly ranges: readonly EgressRange[];
  /** Absent: the addresses stay. */
  readonly dynamic?: true;
  /** Other customers leave from there too. */
  readonly shared?: true;
  /** Absent: both. */
  readonly phase?: Egress['phase'];
  /** Why there may be more addresses, and what would tell. */
  readonly gap?: { readonly why: string; readonly mend?: string };
  /** What a person should know of it, besides. */
  readonly notes?: readonly Problem[];
}

export interface EgressPlatform extends Pick<EgressSource, 'id' | 'title' | 'docs'> {
  /** The id in `platforms.ts`; absent: the same. */
  readonly platform?: string;
  /** @throws UserError where nothing could be read */
  find(settings: Settings, context: Context, asked: ConfiguredEgress): Promise<readonly Told[]>;
}

/** A platform that is asked where something leaves from, once for each entry that names it. */
export function egressOf(platform: EgressPlatform): EgressSource {
  const { id, title, docs } = platform;
  return {
    id,
    title,
    docs,
    async read(context, options) {
      const parts = await Promise.all(options.map((asked) => readOne(platform, asked, context)));
      return {
        egress: parts.flatMap(({ egress }) => egress),
        problems: parts.flatMap(({ problems }) => problems),
      };
    },
  };
}

async function readOne(
  platform: EgressPlatform,
  asked: ConfiguredEgress,
  context: Context,
): Promise<EgressReading> {
  const settings: Settings = Object.fromEntries(textEntries(asked.value));
  try {
    refuse(platform, context);
    const told = await platform.find(settings, context, asked);
    return {
      egress: told.map((one) => recordOf(one, platform, asked)),
      problems: told.flatMap(({ notes = [] }) =>
        notes.map((note) => ({ ...note, place: asked.place })),
      ),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, hint } = error;
    const problem = { code, message, place: asked.place, ...(hint === undefined ? {} : { hint }) };
    return { egress: [blindEgress(asked, problem)], problems: [problem] };
  }
}

/** A change that nobody has accepted could name the projects of others, and learn where they leave from. */
function refuse({ title }: EgressPlatform, { offline, pullRequest, sourcesOfBase }: Context): void {
  if (offline)
    throw new UserError('offline', `${title} was not asked: envparity runs offline`, {
      hint: 'Run without --offline',
    });
  if (pullRequest && !sourcesOfBase)
    throw new UserError(
      'egress-not-asked',
      `${title} was not asked for what a pull request may have named`,
      { hint: 'Check the branch that is deployed' },
    );
}

/** @throws UserError `egress-address` where the platform calls something an address that is none */
function recordOf(
  { ranges, dynamic, shared, phase, gap }: Told,
  { id, platform = id, title }: EgressPlatform,
  { environment, component, place }: ConfiguredEgress,
): Egress {
  const known = dynamicPlatforms.find((one) => one.id === platform);
  return {
    environment,
    ...(component === undefined ? {} : { component }),
    ...(phase === undefined ? {} : { phase }),
    how: 'declared',
    ranges: ranges.map((one) => ({ ...one, range: checked(one.range, title) })),
    stability: dynamic ? 'dynamic' : 'fixed',
    ...(shared ? { shared } : {}),
    sight: dynamic ? 'none' : gap === undefined ? 'complete' : 'partial',
    ...gap,
    ...(known === undefined ? {} : { platform }),
    place,
    ...(dynamic && known ? { offers: { text: known.offer, url: known.url } } : {}),
  };
}

function checked(text: string, title: string): string {
  const parsed = parseRange(text);
  if ('range' in parsed) return rangeText(parsed.range);
  throw new UserError(
    'egress-address',
    `${title} calls something an address that ${parsed.mistake}`,
    {
      hint: 'Try again; if it stays so, report it to envparity',
    },
  );
}
