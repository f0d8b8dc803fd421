import type { Template } from '../../../src/formats/compose/interpolate.ts';
import { isAccident } from '../../../src/values/accident.ts';
import type { Values } from './env-files.ts';

/** The places of the dollar signs in a variable's value that begin no name, though Compose takes them so. */
export function accidentsIn(
  variable: string,
  template: Template,
  host: Values,
): ReadonlySet<number> {
  const found = new Set<number>();
  let before = '';
  for (const part of template) {
    if (typeof part === 'string') {
      before = part;
      continue;
    }
    const isBare = part.kind === 'substitution' && part.bare === true && !host.has(part.name);
    if (isBare && isAccident(variable, part.name, before)) found.add(part.offset);
    before = '';
  }
  return found;
}
