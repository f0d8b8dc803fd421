import { readsIn } from '../matrix/need.ts';
import {
  type Draft,
  type FileLocation,
  isFileLocation,
  type Read,
  type Supply,
  type Variable,
} from '../model/index.ts';
import { type Family, membersOf } from '../wellknown/families.ts';
import { isOnlyInDevelopment } from './only-in-development.ts';
import { isAnyPossible, isConfused, placeOf, relatedPlaces, remedyFor } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** One half of what only works together: whoever set it believes that the feature is on. */
export const incompletePair: Rule = {
  id: 'incomplete-pair',
  severity: 'warning',
  title: 'One of two variables that only work together is set, and the other is not',
  onByDefault: false,
  *check(view) {
    // Two families may have a name in common, and two components or environments a file.
    const told = new Set<string>();
    for (const component of view.matrix.components) {
      for (const group of groupsIn(view, component)) {
        for (const draft of judge(view, group)) {
          const { name, environment, location } = draft;
          const isInFile = location !== undefined && isFileLocation(location);
          const key = JSON.stringify([name, location, isInFile || environment]);
          if (told.size < told.add(key).size) yield draft;
        }
      }
    }
  },
};

/** The variables of a component that are of one family and one stem, part by part. */
interface Group {
  readonly component: string;
  readonly family: Family;
  readonly parts: readonly Variable[][];
}

/** Names that the code does not read are nobody's half: it may take the other from elsewhere. */
function groupsIn(view: View, component: string): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const variable of view.matrix.variables(component)) {
    for (const { family, stem, part } of membersOf(variable.name)) {
      if (!family.needed) continue;
      const key = `${family.id} ${stem}`;
      const parts = family.parts.map((): Variable[] => []);
      const group = groups.get(key) ?? { component, family, parts };
      group.parts[part]?.push(variable);
      groups.set(key, group);
    }
  }
  return groups.values();
}

function* judge(view: View, group: Group): Iterable<Draft> {
  for (const environment of view.matrix.environments) {
    const present = group.parts.flatMap((part) => supplyOf(view, part, environment) ?? [])[0];
    if (present === undefined) continue;
    for (const part of group.parts) {
      const [lacking] = part;
      if (lacking === undefined || !isLacking(view, part, environment)) continue;
      if (isToldElsewhere(view, lacking, environment)) continue;
      if (isForItself(view, group, part, environment)) continue;
      yield draft(view, lacking, environment, present);
    }
  }
  yield* inTemplate(view, group);
  yield* passedAlone(view, group);
}

/** What somebody set, and not only as the place of a value. */
function supplyOf(view: View, part: readonly Variable[], environment: string): Supply | undefined {
  for (const { name, component } of part) {
    const { winner } = view.matrix.cell(name, environment, component);
    if (winner === undefined || winner.injected || winner.value.kind === 'empty') continue;
    if (winner.value.kind === 'known' && winner.value.traits.placeholder) continue;
    return winner;
  }
  return undefined;
}

/** Every name of the part is surely absent, or empty. */
function isLacking(view: View, part: readonly Variable[], environment: string): boolean {
  return part.every(({ name, component }) => {
    const { state, winner } = view.matrix.cell(name, environment, component);
    return state === 'absent' || winner?.value.kind === 'empty';
  });
}

/** `missing` and `empty` tell of what the code needs, others of slips and of the other path. */
function isToldElsewhere(view: View, variable: Variable, environment: string): boolean {
  const { name, component } = variable;
  return (
    view.need(variable, environment) === 'required' ||
    view.isAmbient(name) ||
    view.expectation(name)?.optional === true ||
    isConfused(view, name, component, environment) ||
    isOnlyInDevelopment(view, variable, environment)
  );
}

/** The code asks for it where it does not ask for the rest, or takes another name instead. */
function isForItself(
  view: View,
  { component, parts }: Group,
  own: readonly Variable[],
  environment: string,
): boolean {
  const others = parts.filter((part) => part !== own).flat();
  const files = new Set(others.flatMap(({ reads }) => reads.map(({ place }) => place.file)));
  const reads = own.flatMap((variable) => readsIn(variable.reads, environment));
  return (
    reads.some(({ anyOf }) => isAnyPossible(view, anyOf, environment, component)) ||
    reads.every(({ place, unchecked }) => !unchecked && !files.has(place.file))
  );
}

function draft(view: View, lacking: Variable, environment: string, present: Supply): Draft {
  const { name, component, reads } = lacking;
  const read = mainRead(readsIn(reads, environment));
  const empty = view.matrix.cell(name, environment, component).winner?.place;
  return {
    name,
    environment,
    component,
    message: `${present.name} is set in ${placeOf(view, environment, component)}, and ${name}, without which it is of no use, is ${empty === undefined ? 'not' : 'empty'}`,
    location: present.place,
    ...relatedPlaces(read === undefined ? [] : [read.place], `${name} is read here`),
    ...(empty !== undefined && isFileLocation(empty)
      ? { remedy: { text: `Give ${name} its value in ${empty.file}` } }
      : remedyFor(view, name, environment, component)),
    group: `incomplete ${environment} ${component}`,
  };
}

/**
 * A workflow or a Compose file that passes one half on is where the other belongs too, whatever else
 * sets variables there; if anything does set it, nobody knows which of the two comes first.
 */
function* passedAlone(view: View, group: Group): Iterable<Draft> {
  const { component, parts } = group;
  const supplies = view.matrix.supplies(component);
  const suppliesOf = (part: readonly Variable[]) =>
    supplies.filter(({ name }) => part.some((variable) => variable.name === name));
  const present = parts.flatMap(suppliesOf).find(isPassedOn);
  if (present === undefined) return;
  for (const part of parts) {
    const [lacking] = part;
    if (lacking === undefined || suppliesOf(part).length > 0) continue;
    const { environment } = present;
    if (isLacking(view, part, environment) || isToldElsewhere(view, lacking, environment)) continue;
    if (!isForItself(view, group, part, environment)) yield passing(lacking, present);
  }
}

type PassedOn = Supply & { readonly place: FileLocation };

function isPassedOn(supply: Supply): supply is PassedOn {
  const { place, value, injected } = supply;
  if (injected || value.kind === 'empty' || !isFileLocation(place)) return false;
  if (value.kind === 'known' && value.traits.placeholder) return false;
  return /\.ya?ml$/.test(place.file);
}

function passing(
  { name, component }: Variable,
  { place, environment, ...present }: PassedOn,
): Draft {
  const isWorkflow = place.file.includes('.github/');
  return {
    name,
    environment,
    component,
    message: `${present.name} is passed on here, and ${name}, without which it is of no use, is not`,
    location: place,
    remedy: {
      text: `Pass ${name} on too`,
      line: {
        file: place.file,
        text: isWorkflow ? `${name}: \${{ secrets.${name} }}` : `${name}:`,
      },
    },
    subject: place.file,
    group: `incomplete ${place.file}`,
  };
}

/** Of what the repository's own code reads, `undocumented` tells. */
function* inTemplate(view: View, { component, parts }: Group): Iterable<Draft> {
  const [template] = view.templates(component);
  const documented = view.documented(component);
  const isListed = ({ name }: Variable) => documented.some((one) => one.name === name);
  const listed = parts.flat().find(isListed);
  const place = documented.find(({ name }) => name === listed?.name)?.place;
  if (template === undefined || listed === undefined || place === undefined) return;
  for (const part of parts) {
    const [lacking] = part;
    if (lacking === undefined || part.some(isListed) || !lacking.reads.every(isImplicit)) continue;
    yield {
      name: lacking.name,
      component,
      message: `${listed.name} stands in ${template}, and ${lacking.name}, without which it is of no use, does not`,
      location: place,
      remedy: {
        text: `Add it to ${template}`,
        line: { file: template, text: `${lacking.name}=` },
      },
      severity: 'info',
      subject: template,
      group: `incomplete ${template}`,
    };
  }
}

function isImplicit({ implicit }: Read): boolean {
  return implicit !== undefined;
}
