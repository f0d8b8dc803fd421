import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/egress/set.ts
var FAMILIES = ["ipv4", "ipv6"];
function setOf(ranges) {
  const sorted = [...ranges].sort((a, b) => order(a.first, b.first));
  return {
    ipv4: merged(sorted.filter(({ family }) => family === "ipv4")),
    ipv6: merged(sorted.filter(({ family }) => family === "ipv6"))
  };
}
function merged(sorted) {
  const result = [];
  let current;
  for (const range of sorted) {
    if (current !== void 0 && range.first <= current.last + 1n) {
      if (range.last > current.last) current = { ...current, last: range.last };
      continue;
    }
    if (current !== void 0) result.push(current);
    current = range;
  }
  return current === void 0 ? result : [...result, current];
}
function contains(set, range) {
  const found = set[range.family][firstNotBefore(set, range)];
  return found !== void 0 && found.first <= range.first && range.last <= found.last;
}
function overlaps(set, range) {
  const found = set[range.family][firstNotBefore(set, range)];
  return found !== void 0 && found.first <= range.last;
}
function missingFrom(set, { family, first, last }) {
  const members = set[family];
  const result = [];
  let next = first;
  for (let index = firstNotBefore(set, { family, first, last }); next <= last; index += 1) {
    const member = members[index];
    if (member === void 0 || member.first > last)
      return [...result, { family, first: next, last }];
    if (member.first > next) result.push({ family, first: next, last: member.first - 1n });
    next = member.last + 1n;
  }
  return result;
}
function countOf(set) {
  let count = 0n;
  for (const family of FAMILIES)
    for (const { first, last } of set[family]) count += last - first + 1n;
  return count;
}
function firstNotBefore(set, { family, first }) {
  const members = set[family];
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const member = members[middle];
    if (member !== void 0 && member.last < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

export {
  FAMILIES,
  setOf,
  contains,
  overlaps,
  missingFrom,
  countOf
};
