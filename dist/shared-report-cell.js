import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  locationJson
} from "./shared-cli-options.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/report/cell.ts
function cellJson({ environment, channel, state, supplies, winner, why, mend }) {
  return {
    environment,
    channel,
    state,
    supplies: supplies.map((supply) => supplyJson(supply, supply === winner)),
    why,
    mend
  };
}
function supplyJson(supply, wins) {
  const { place, phases, when, updatedAt, injected, value, from } = supply;
  return {
    location: locationJson(place),
    phases,
    empty: value.kind === "empty" ? true : void 0,
    from: from?.map(({ name, channel, environment }) => ({ name, channel, environment })),
    when,
    updatedAt,
    injected,
    wins
  };
}
function holderOf(place) {
  return isFileLocation(place) ? place.file : place.source;
}

export {
  cellJson,
  holderOf
};
