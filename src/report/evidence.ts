import type { Cell, Read, Ref, Supply } from '../model/index.ts';

/** What there is to say of a read beside its place. */
export function readWords(read: Read): string {
  const words = [
    read.unchecked ? 'unchecked' : read.need,
    ...(read.certainty === 'asserted' ? ['asserted'] : []),
    ...(read.setting === 'source' ? [] : [`in ${read.setting} code`]),
    ...(read.audience === 'client' ? ['shipped to the client'] : []),
    ...(read.environments === undefined ? [] : [`only in ${read.environments.join(', ')}`]),
    ...(read.anyOf === undefined ? [] : [`one of ${read.anyOf.join(', ')}`]),
    ...(read.implicit === undefined ? [] : [`inside ${read.implicit}`]),
  ];
  return words.join(', ');
}

/** What there is to say of a supply beside its place. */
export function supplyWords(supply: Supply, { winner, supplies }: Cell): string {
  const { when, value, from } = supply;
  const words = [
    ...(isByPlatform(supply) ? ['set by the platform itself'] : []),
    ...(value.kind === 'empty' ? ['empty'] : []),
    ...(from === undefined ? [] : [`from ${from.map(origin).join(' or ')}`]),
    ...(when === undefined ? [] : [`only when ${when}`]),
    ...(supply === winner && supplies.length > 1 ? ['wins'] : []),
  ];
  return words.join(', ');
}

export function isByPlatform({ injected, when }: Supply): boolean {
  return injected === true && when === undefined;
}

function origin({ name, channel }: Ref): string {
  return `${name} (${channel})`;
}
