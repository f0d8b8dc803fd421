import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/formats/shape.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function memberAt(value, ...path) {
  let found = value;
  for (const key of path) found = member(found, key);
  return found;
}
function textEntries(value) {
  if (!isRecord(value)) return [];
  const found = [];
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === "string") found.push([key, entry]);
  }
  return found;
}
function texts(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}

export {
  isRecord,
  member,
  memberAt,
  textEntries,
  texts,
  text
};
