import { type Draft, isFileLocation, type KeptFromContainer, type Supply } from '../model/index.ts';
import { isToSet } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** It lies beside the Compose file, and its container never gets it. */
export const notPassedToContainer: Rule = {
  id: 'not-passed-to-container',
  severity: 'warning',
  title: 'A variable of the .env beside a Compose file never reaches the container that needs it',
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== 'kept-from-container') continue;
      for (const kept of fact.names) {
        const draft = judge(view, fact, kept);
        if (draft !== undefined) yield draft;
      }
    }
  },
};

function judge(
  view: View,
  { component, service, place, composeFile }: KeptFromContainer,
  { name, place: where }: KeptFromContainer['names'][number],
): Draft | undefined {
  const variable = view.matrix.variable(name, component);
  if (variable === undefined || variable.need !== 'required' || !isToSet(view, variable)) {
    return undefined;
  }
  const supplies = view.matrix.supplies(component).filter((supply) => supply.name === name);
  if (supplies.some((supply) => !isFrom(supply, where.file))) return undefined;
  const read = mainRead(variable.reads);
  return {
    name,
    component,
    message: `${name} is set in ${where.file}, and the service ${service} needs it and does not pass it on`,
    location: where,
    related: [
      { location: place, message: 'the service' },
      ...(read === undefined ? [] : [{ location: read.place, message: 'needed here' }]),
    ],
    remedy: {
      text: `Pass ${name} on under environment of the service ${service}`,
      line: { file: composeFile, text: `      ${name}:` },
    },
    subject: `${composeFile} ${service}`,
    group: `not-passed-to-container ${composeFile} ${service}`,
  };
}

/** What sets it anywhere else may reach the container. */
function isFrom({ place }: Supply, file: string): boolean {
  return isFileLocation(place) && place.file === file;
}
