import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isComplete,
  placeOf,
  sourceName,
  takeBaseline
} from "./shared-baseline-take.js";
import {
  sameDigest
} from "./shared-values-apis.js";

// src/baseline/compare.ts
function driftSince(before, matrix, options) {
  const now = takeBaseline(matrix, { ...options, addresses: true });
  return [
    ...variableDrift(before, now, matrix),
    ...egressDrift(before.egress, now.egress, { ...options, unread: unreadEgress(matrix) }),
    ...allowlistDrift(before, now)
  ];
}
function variableDrift(before, now, matrix) {
  const old = new Map(before.variables.map((one) => [keyOf(one), one]));
  const young = new Map(now.variables.map((one) => [keyOf(one), one]));
  const known = new Set(before.places.map((place) => JSON.stringify(place)));
  const gone = before.variables.filter((one) => !young.has(keyOf(one)));
  return [
    ...gone.flatMap((one) => goneFrom(one, matrix)),
    ...now.variables.flatMap((one) => {
      const earlier = old.get(keyOf(one));
      if (earlier !== void 0) return changed(earlier, one);
      return known.has(JSON.stringify(placeOf(one))) ? [drift("appeared", one, {}, one)] : [];
    })
  ];
}
function keyOf(one) {
  return JSON.stringify([placeOf(one), one.name]);
}
function goneFrom(one, matrix) {
  const component = one.component ?? matrix.components[0] ?? ".";
  const cell = matrix.cell(one.name, one.environment, component, one.channel);
  if (cell.state === "absent" && isComplete(matrix, placeOf(one)))
    return [drift("vanished", one, { from: one.source })];
  const { winner } = cell;
  if (winner === void 0) return [];
  return [drift("moved", one, { from: one.source, to: sourceName(winner.place) })];
}
function changed(before, now) {
  if (before.source !== now.source)
    return [drift("moved", now, { from: before.source, to: now.source }, now)];
  const same = sameDigest(before.digest, now.digest);
  const isLater = before.updatedAt !== void 0 && before.updatedAt !== now.updatedAt;
  if (same === false) return [drift("rotated", now, { to: now.source, proved: true }, now)];
  return same === void 0 && isLater ? [drift("rotated", now, { to: now.source }, now)] : [];
}
function drift(change, one, more, set) {
  const to = change === "appeared" ? { to: one.source } : {};
  const at = set?.updatedAt === void 0 ? {} : { at: set.updatedAt };
  return { change, name: one.name, ...placeOf(one), ...to, ...more, ...at };
}
function egressDrift(before, now, options) {
  return [...groups(before)].flatMap(([key, old]) => {
    if (options.unread.has(key)) return [];
    const young = groups(now).get(key) ?? [];
    const isThere = (one, others) => others.some((other) => isSame(one, other, options));
    if (old.some((one) => one.range === void 0 && !isComparable(one, options))) return [];
    const added = young.filter((one) => !isThere(one, old)).flatMap(({ range }) => range ?? []);
    const removed = old.filter((one) => !isThere(one, young));
    if (added.length + removed.length === 0) return [];
    const [first] = young;
    if (first === void 0) return [];
    const { environment, component, how } = first;
    return [
      {
        change: "egress",
        environment,
        ...component === void 0 ? {} : { component },
        how,
        added,
        removed: removed.flatMap(({ range }) => range ?? []),
        removedCount: removed.length,
        ...familiesOf(old, young)
      }
    ];
  });
}
function unreadEgress({ egress }) {
  return new Set(
    egress.filter(({ why, sight }) => why !== void 0 && sight === "none").map(groupKey)
  );
}
function groupKey({
  environment,
  component,
  how
}) {
  return JSON.stringify([environment, component, how]);
}
function groups(list) {
  const found = /* @__PURE__ */ new Map();
  for (const one of list) {
    const key = groupKey(one);
    found.set(key, [...found.get(key) ?? [], one]);
  }
  return found;
}
function isComparable({ digest }, { key }) {
  return key?.ids.some((id) => digest !== void 0 && Object.hasOwn(digest, id)) ?? false;
}
function isSame(a, b, { key }) {
  if (a.range !== void 0 && b.range !== void 0) return a.range === b.range;
  const digestOf = ({ range, digest }) => range === void 0 ? digest : key?.conceal(range);
  return sameDigest(digestOf(a), digestOf(b)) === true;
}
function familiesOf(old, young) {
  const of = (list) => [...new Set(list.map(({ family }) => family))].sort();
  const [before, now] = [of(old), of(young)];
  return before.join() === now.join() ? {} : { families: { before, now } };
}
function allowlistDrift(before, now) {
  const old = new Map(before.allowlists.map((one) => [one.list, one]));
  return now.allowlists.flatMap((one) => {
    const earlier = old.get(one.list);
    if (earlier === void 0) return [];
    const isAlike = earlier.entries === one.entries && earlier.open === one.open;
    if (isAlike && sameDigest(earlier.digest, one.digest) !== false) return [];
    const shown = ({ entries, open }) => ({ entries, open: open === true });
    const title = one.title ?? one.list;
    return [{ change: "allowlist", title, before: shown(earlier), now: shown(one) }];
  });
}

export {
  driftSince,
  groupKey,
  isComparable
};
