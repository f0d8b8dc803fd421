import type { Draft, Supply } from '../model/index.ts';
import { isForFramework, isForTools, isMisspelled, isUsed, placeName } from './shared.ts';
import type { Rule } from './types.ts';
import type { View } from './view.ts';

/** Set, and read nowhere. */
export const unused: Rule = {
  id: 'unused',
  severity: 'info',
  title: 'A variable is set that nothing reads',
  *check(view) {
    const told = new Set<string>();
    const everywhere = view.matrix.components.every((id) => isRead(view, id));
    for (const component of view.matrix.components) {
      if (!isRead(view, component)) continue;
      for (const supply of orphans(view, component)) {
        if (supply.component === undefined && !everywhere) continue;
        const key = `${JSON.stringify(supply.place)}\0${supply.name}`;
        if (told.has(key)) continue;
        told.add(key);
        yield draft(supply);
      }
    }
  },
};

function isRead(view: View, component: string): boolean {
  return view.matrix.readCoverage(component).complete;
}

/** What a template documents too is `stale-template`'s to tell. */
function orphans(view: View, component: string): Supply[] {
  const documented = view.documentedNames(component);
  return view.matrix
    .supplies(component)
    .filter(
      ({ name, injected, place }) =>
        !injected &&
        !documented.has(name) &&
        !isForTools(view, name) &&
        !isForFramework(view, name) &&
        !isMisspelled(view, name, place) &&
        !isUsed(view, name),
    );
}

function draft({ name, place, component }: Supply): Draft {
  const where = placeName(place);
  return {
    name,
    component: component ?? '.',
    message: `${name} is set in ${where}, and nothing reads it`,
    location: place,
    remedy: { text: `Remove ${name} from ${where}` },
    subject: where,
    group: `unused ${where}`,
  };
}
