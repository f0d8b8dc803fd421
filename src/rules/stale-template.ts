import type { Location } from '../model/index.ts';
import { isForFramework, isForTools, isMisspelled, isUsed, relatedPlaces } from './shared.ts';
import type { Rule } from './types.ts';

/** In a template, and read nowhere. */
export const staleTemplate: Rule = {
  id: 'stale-template',
  severity: 'info',
  title: 'A template lists a variable that nothing reads',
  *check(view) {
    const told = new Set<string>();
    for (const component of view.matrix.components) {
      for (const { name, place } of view.documented(component)) {
        const key = `${place.file}\0${name}`;
        if (told.has(key) || isForTools(view, name) || isMisspelled(view, name, place)) continue;
        if (isForFramework(view, name) || isUsed(view, name)) continue;
        if (!isReadCompletely(view, place.file)) continue;
        told.add(key);
        yield {
          name,
          component: view.components.of(place.file).id,
          message: `${name} stands in ${place.file}, and nothing reads it`,
          location: place,
          ...relatedPlaces(setPlaces(view, name, component), 'set here'),
          remedy: { text: `Remove ${name} from ${place.file}` },
          subject: place.file,
          group: `stale-template ${place.file}`,
        };
      }
    }
  },
};

/** Every component the template speaks for must have been read completely. */
function isReadCompletely(view: Parameters<Rule['check']>[0], file: string): boolean {
  return view.matrix.components
    .filter((component) => view.templates(component).includes(file))
    .every((component) => view.matrix.readCoverage(component).complete);
}

function setPlaces(
  view: Parameters<Rule['check']>[0],
  name: string,
  component: string,
): Location[] {
  return view.matrix
    .supplies(component)
    .filter((supply) => supply.name === name && !supply.injected)
    .map((supply) => supply.place);
}
