import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  parsed
} from "./shared-egress-address.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/baseline/take.ts
function takeBaseline(matrix, options) {
  const supplies = platformSupplies(matrix);
  return {
    baselineVersion: 1,
    takenAt: options.now.toISOString(),
    places: sorted(unique(supplies.map(placeOf)).filter((place) => isComplete(matrix, place))),
    variables: sorted(unique(supplies.map(toVariable))),
    egress: sorted(unique(matrix.egress.flatMap((one) => toEgress(one, options)))),
    allowlists: sorted(
      matrix.allowlists.filter(isWhole).map((list) => toAllowlist(list, options.key))
    )
  };
}
function isComplete(matrix, place) {
  const component = place.component ?? matrix.components[0] ?? ".";
  return matrix.cell("", place.environment, component, place.channel).state === "absent";
}
function platformSupplies(matrix) {
  const all = [
    ...matrix.components.flatMap((component) => matrix.supplies(component)),
    ...matrix.channels.flatMap((channel) => matrix.suppliesOn(channel))
  ];
  const environments = new Set(matrix.environments);
  const found = /* @__PURE__ */ new Map();
  for (const supply of all) {
    const { environment, when, injected, place, name } = supply;
    if (when !== void 0 || injected || isFileLocation(place) || !environments.has(environment))
      continue;
    const key = JSON.stringify([placeOf(supply), name]);
    const known = found.get(key);
    if (known === void 0 || known.layer < supply.layer) found.set(key, supply);
  }
  return [...found.values()];
}
function placeOf(one) {
  const { environment, component, channel } = one;
  return { environment, ...component === void 0 ? {} : { component }, channel };
}
function toVariable(supply) {
  const { name, place, updatedAt, value } = supply;
  const digest = value.kind === "known" ? value.digest : void 0;
  return {
    ...placeOf(supply),
    name,
    source: sourceName(place),
    ...updatedAt === void 0 ? {} : { updatedAt },
    ...digest === void 0 ? {} : { digest }
  };
}
function sourceName(place) {
  return isFileLocation(place) ? place.file : place.source;
}
function toEgress(egress, options) {
  const { environment, component, how } = egress;
  const where = { environment, ...component === void 0 ? {} : { component }, how };
  return egress.ranges.map(({ range }) => {
    const [{ family } = { family: "ipv4" }] = parsed([{ range }]);
    return { ...where, family, ...keptRange(range, options) };
  });
}
function keptRange(range, { addresses, key }) {
  if (addresses) return { range };
  return key === void 0 ? {} : { digest: key.conceal(range) };
}
function isWhole({ sight, open }) {
  return sight === "complete" || open === true;
}
function toAllowlist({ id, title, entries, open }, key) {
  const ranges = entries.map(({ range }) => range).sort();
  return {
    list: id,
    title,
    entries: entries.length,
    ...open && { open },
    ...key === void 0 ? {} : { digest: key.conceal(JSON.stringify(ranges)) }
  };
}
function unique(list) {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
function sorted(list) {
  const keyed = list.map((one) => [JSON.stringify(one), one]);
  return keyed.sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
}

export {
  takeBaseline,
  isComplete,
  placeOf,
  sourceName,
  keptRange,
  sorted
};
