import type { Change, Location } from '../../model/index.ts';
import type { FileNames } from '../uri.ts';
import { link } from './entry.ts';
import { code, plain } from './escape.ts';
import type { Block } from './fit.ts';

/** More of a kind than these are counted. */
const MAX_ITEMS = 20;
const MAX_PLACES = 3;

/** The channels that are not the program's environment, as GitHub's expressions write them. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ['github-secrets', 'secrets.'],
  ['github-vars', 'vars.'],
]);

/** What a change begins and ceases to read. */
export function changeBlock(change: Change | undefined, files: FileNames): Block {
  const items = change === undefined ? [] : itemsOf(change, files);
  const shown = items.slice(0, MAX_ITEMS);
  const more = items.length - shown.length;
  if (more > 0) shown.push(`- and ${more} more`);
  const full = items.length === 0 ? [] : ['', '### What this change does', '', ...shown];
  return { full, brief: [], findings: 0 };
}

function itemsOf(change: Change, files: FileNames): string[] {
  return [
    ...change.components.map((id) => `- adds the component ${code(id)}`),
    ...change.renamed.map(({ from, to, channel, component, location, leftovers }) => {
      const names = `${nameOf(to, channel)} instead of ${nameOf(from, channel)}`;
      const rest = placesOf(leftovers, files);
      const still = rest === '' ? '' : `; the old name still stands in ${rest}`;
      return `- reads ${names}${of(component)}, in ${link(location, files)}${still}`;
    }),
    ...change.started.map(({ name, channel, component, need, location }) => {
      const fails = need === 'required' ? ', and fails without it' : '';
      return `- begins to read ${nameOf(name, channel)}${of(component)}, in ${link(location, files)}${fails}`;
    }),
    ...change.stopped.map(({ name, channel, component, leftovers }) => {
      const rest = placesOf(leftovers, files);
      const safe = rest === '' ? '' : `; it may be taken out of ${rest}`;
      return `- no longer reads ${nameOf(name, channel)}${of(component)}${safe}`;
    }),
  ];
}

function nameOf(name: string, channel = ''): string {
  return code((CHANNELS.get(channel) ?? '') + name);
}

function of(component: string): string {
  return component === '.' ? '' : ` (${plain(component)})`;
}

function placesOf(places: readonly Location[], files: FileNames): string {
  const shown = places.slice(0, MAX_PLACES).map((place) => link(place, files));
  const more = places.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
