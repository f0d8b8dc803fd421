import type { Unknown } from '../../model/index.ts';
import { counted } from '../counted.ts';
import { visible } from '../escape.ts';
import { type Terminal, wrapped } from '../terminal.ts';

/** One entry per environment and reason: how many names nobody could look up, and what would tell. */
export function unknownSection(unknown: readonly Unknown[], terminal: Terminal): string[] {
  if (unknown.length === 0) return [];
  const { paint } = terminal;
  return [
    paint.bold('Not known'),
    ...unknown.flatMap((one) => {
      const { why, mend } = one;
      const what = one.allowlists === undefined ? unknownNames(one) : unknownLists(one);
      const text = why === '' ? what : `${what}, because ${visible(why)}`;
      return [
        ...wrapped(text, terminal, '  '),
        ...(mend === '' ? [] : wrapped(visible(mend), terminal, '  → ', '    ')),
      ];
    }),
  ];
}

function unknownNames({ environment, component, names }: Unknown): string {
  const where = component === undefined ? '' : ` in ${visible(component)}`;
  const are = names.length === 1 ? 'is' : 'are';
  return `${counted(names.length, 'name')} of ${visible(environment)}${where} ${are} unknown`;
}

function unknownLists({ environment, component, allowlists = [] }: Unknown): string {
  const where = component === undefined ? '' : ` of ${visible(component)}`;
  const whose = allowlists.map(visible).join(', ');
  const lets = allowlists.length === 1 ? 'lets' : 'let';
  return `Whether ${whose} ${lets} ${visible(environment)}${where} in is unknown`;
}
