import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/evidence.ts
function readWords(read) {
  const words = [
    read.unchecked ? "unchecked" : read.need,
    ...read.certainty === "asserted" ? ["asserted"] : [],
    ...read.setting === "source" ? [] : [`in ${read.setting} code`],
    ...read.audience === "client" ? ["shipped to the client"] : [],
    ...read.environments === void 0 ? [] : [`only in ${read.environments.join(", ")}`],
    ...read.anyOf === void 0 ? [] : [`one of ${read.anyOf.join(", ")}`],
    ...read.implicit === void 0 ? [] : [`inside ${read.implicit}`]
  ];
  return words.join(", ");
}
function supplyWords(supply, { winner, supplies }) {
  const { when, value, from } = supply;
  const words = [
    ...isByPlatform(supply) ? ["set by the platform itself"] : [],
    ...value.kind === "empty" ? ["empty"] : [],
    ...from === void 0 ? [] : [`from ${from.map(origin).join(" or ")}`],
    ...when === void 0 ? [] : [`only when ${when}`],
    ...supply === winner && supplies.length > 1 ? ["wins"] : []
  ];
  return words.join(", ");
}
function isByPlatform({ injected, when }) {
  return injected === true && when === void 0;
}
function origin({ name, channel }) {
  return `${name} (${channel})`;
}

export {
  readWords,
  supplyWords,
  isByPlatform
};
