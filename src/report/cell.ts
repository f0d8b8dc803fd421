import { type Cell, isFileLocation, type Location, type Supply } from '../model/index.ts';
import { locationJson } from './json.ts';

/** A cell for machines: places and conditions, never a trait of a value. */
export function cellJson({ environment, channel, state, supplies, winner, why, mend }: Cell) {
  return {
    environment,
    channel,
    state,
    supplies: supplies.map((supply) => supplyJson(supply, supply === winner)),
    why,
    mend,
  };
}

function supplyJson(supply: Supply, wins: boolean) {
  const { place, phases, when, updatedAt, injected, value, from } = supply;
  return {
    location: locationJson(place),
    phases,
    empty: value.kind === 'empty' ? true : undefined,
    from: from?.map(({ name, channel, environment }) => ({ name, channel, environment })),
    when,
    updatedAt,
    injected,
    wins,
  };
}

/** The file or platform of a place, without a position. */
export function holderOf(place: Location): string {
  return isFileLocation(place) ? place.file : place.source;
}
