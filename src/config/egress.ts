import { parseRange, rangeText } from '../egress/address.ts';
import { portsOf } from '../egress/ports.ts';
import type { AllowlistEntry, FileLocation, Remedy } from '../model/index.ts';
import type { ConfigDocument } from './document.ts';
import { canonical } from './environments.ts';
import type { Allowlist, AllowlistRange, Egress, EgressEntry } from './types.gen.ts';
import type {
  AllowlistConfig,
  AskedEgress,
  Config,
  EgressConfig,
  EnvironmentConfig,
} from './types.ts';

/** The addresses of an environment, as the engine compares them. */
export function buildEgress(
  entries: 'dynamic' | readonly Egress[],
  document: ConfigDocument,
  path: readonly string[],
): NonNullable<EnvironmentConfig['egress']> {
  const place = document.place(path, 'key');
  if (entries === 'dynamic') return { ranges: entries, place };
  const ranges: EgressConfig[] = [];
  const asked: AskedEgress[] = [];
  const seen: { readonly at: string }[] = [];
  for (const [index, entry] of entries.entries()) {
    const own = document.place([...path, String(index)], 'value');
    const { range, observed, note, component, ...sources } = mapped(entry);
    const where = component === undefined ? {} : { component };
    const said = note === undefined ? {} : { note };
    if (range !== undefined)
      ranges.push({ range: canonicalRange(range), ...said, ...where, place: own });
    if (observed !== undefined) seen.push({ at: observed });
    for (const [source, value] of Object.entries(sources))
      asked.push({ source, value, ...where, place: own });
  }
  return {
    ranges,
    ...(asked.length === 0 ? {} : { asked }),
    ...(seen.length === 0 ? {} : { observed: seen }),
    place,
  };
}

function mapped(entry: Egress): EgressEntry {
  return typeof entry === 'string' ? { range: entry } : entry;
}

interface Where {
  readonly path: readonly string[];
  readonly scope: Pick<Config, 'environments'>;
}

export function buildAllowlist(
  list: Allowlist,
  document: ConfigDocument,
  { path, scope }: Where,
): AllowlistConfig {
  const {
    name,
    service,
    environments,
    variables,
    port,
    owner,
    note,
    admit,
    reviewed,
    every,
    ...from
  } = list;
  return {
    title: name,
    ...(service === undefined ? {} : { service }),
    ...(environments === undefined
      ? {}
      : { environments: environments.map((name) => canonical(name, scope)) }),
    ...(variables === undefined ? {} : { variables }),
    ...(port === undefined ? {} : { port }),
    ...(owner === undefined ? {} : { owner }),
    ...(note === undefined ? {} : { note }),
    ...admission(name, admit, from),
    ...reviewOf(reviewed, every),
    from: fromOf(from, (index) => document.place([...path, 'entries', String(index)], 'value')),
    place: document.place([...path, 'name'], 'value'),
  };
}

/** What is left of a list when all that describes it is taken away is the place of its entries. */
function fromOf(
  { entries = [], file, url, ...sources }: Pick<Allowlist, 'entries' | 'file' | 'url'>,
  placeOf: (index: number) => FileLocation,
): AllowlistConfig['from'] {
  const [asked] = Object.entries(sources);
  if (asked !== undefined) return { source: asked[0], value: asked[1] };
  if (file !== undefined) return { file };
  if (url !== undefined) return { url };
  return { entries: entries.map((entry, index) => entryOf(entry, placeOf(index))) };
}

function entryOf(entry: string | AllowlistRange, place: FileLocation): AllowlistEntry {
  if (typeof entry === 'string') return { range: canonicalRange(entry), place };
  const { range, ports, expires, reviewed, ...rest } = entry;
  return {
    range: canonicalRange(range),
    ...(ports === undefined ? {} : { ports: ports.flatMap((port) => portsOf(port) ?? []) }),
    ...(expires === undefined ? {} : { expiresAt: endOf(expires) }),
    ...(reviewed === undefined ? {} : { reviewedAt: startOf(reviewed) }),
    ...rest,
    place,
  };
}

/** A file that anybody may change offers a page or a sentence, never a command that somebody pastes. */
function admission(
  name: string,
  admit: string | undefined,
  { entries, file, url }: Pick<Allowlist, 'entries' | 'file' | 'url'>,
): { admit?: Remedy } {
  // A platform says itself how addresses get on its list.
  if (admit === undefined && (entries ?? file ?? url) === undefined) return {};
  const copy = file ?? (entries === undefined ? undefined : '`entries`');
  const text = `Admit {address} in ${name}${copy === undefined ? '' : `, and add it to ${copy}`}`;
  if (admit === undefined) return { admit: { text } };
  const isPage = /^https:\/\/\S+$/.test(admit) && URL.canParse(admit);
  return { admit: isPage ? { text, url: admit } : { text: `${text}: ${admit}` } };
}

function reviewOf(
  reviewed: string | undefined,
  every: string | undefined,
): Pick<AllowlistConfig, 'review'> {
  if (reviewed === undefined && every === undefined) return {};
  return {
    review: {
      ...(reviewed === undefined ? {} : { at: startOf(reviewed) }),
      ...(every === undefined ? {} : { everyDays: Number.parseInt(every, 10) }),
    },
  };
}

function canonicalRange(text: string): string {
  const parsed = parseRange(text);
  return 'range' in parsed ? rangeText(parsed.range) : text;
}

function startOf(day: string): string {
  return `${day}T00:00:00.000Z`;
}

/** A day named as the last one is over at its end. */
function endOf(day: string): string {
  return new Date(Date.parse(startOf(day)) + 86_400_000).toISOString();
}
