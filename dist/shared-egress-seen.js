import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  FAMILIES
} from "./shared-egress-set.js";
import {
  platformOfProcess
} from "./shared-egress-platforms.js";

// src/egress/seen.ts
function seenIn(file, environment) {
  const direct = file.ways.filter(({ path }) => path === "direct");
  const proxied = file.ways.filter(({ path }) => path === "proxy");
  const isDirect = direct.some(({ state }) => state === "seen") || proxied.length === 0;
  const ways = isDirect ? direct : proxied;
  const ranges = ways.flatMap(rangesOf);
  const own = new Set(ranges.map(({ range }) => range));
  const others = proxied.flatMap(rangesOf).filter(({ range }) => !own.has(range));
  const besides = others.map(({ range }) => range);
  const gap = isDirect ? gapOf(direct) : proxied.map(gapIn).find((one) => one !== void 0);
  const why = gap ?? besides.map((range) => `what uses the proxy leaves from ${range}`)[0];
  const sight = ranges.length === 0 ? "none" : why === void 0 ? "complete" : "partial";
  const used = { ranges, ways, sight };
  return {
    ...ranges.length === 0 ? {} : { egress: recordOf(file, environment, used) },
    sight,
    ...why === void 0 ? {} : { why },
    besides
  };
}
function recordOf({ component, phase, platform, takenAt }, environment, { ranges, ways, sight }) {
  const known = platform === void 0 ? void 0 : platformOfProcess(platform);
  const unseen = ways.reduce((sum, way) => sum + way.unseen, 0);
  return {
    environment,
    ...component === void 0 ? {} : { component },
    ...phase === void 0 ? {} : { phase },
    how: "observed",
    ranges,
    // One look cannot tell; where the platform says that they change, they do.
    stability: known === void 0 ? "fixed" : "dynamic",
    sight,
    ...unseen === 0 ? {} : { unseen },
    ...known === void 0 ? {} : { platform: known.id, offers: { text: known.offer, url: known.url } },
    at: takenAt,
    // Without its time: it is the same place when it is taken again.
    place: { source: `the observation of ${environment}` }
  };
}
function rangesOf({ path, addresses }) {
  return addresses.map(({ range, addresses: seen }) => {
    const [only = range, ...others] = seen;
    const shown = others.length > 0 ? `${seen.length} addresses of it` : only;
    const notes = [
      ...shown === range ? [] : [`seen as ${shown}`],
      ...path === "proxy" ? ["by way of the proxy"] : []
    ];
    return { range, ...notes.length === 0 ? {} : { note: notes.join(", ") } };
  });
}
function gapOf(direct) {
  for (const family of FAMILIES) {
    const way = direct.find((one) => one.family === family);
    const gap = way === void 0 ? "nobody was asked" : gapIn(way);
    if (gap !== void 0) return `${NAMES[family]}: ${gap}`;
  }
  return void 0;
}
var NAMES = { ipv4: "IPv4", ipv6: "IPv6" };
function gapIn(way) {
  const { state, end, unseen, unconfirmed, services } = way;
  if (state === "none") return void 0;
  if (services.length === 0) return "nobody was asked";
  const [alone] = unconfirmed;
  if (state === "unknown")
    return alone === void 0 ? "no two services told an address" : "no two services saw the same address";
  if (end === "stopped") return "it was stopped before all had been seen";
  if (end === "cut") return "new addresses came until the end";
  if (end === "silent") return "too few services answered to the end";
  if (unseen > 0) return `some ${unseen} more are likely`;
  if (alone !== void 0) return `one service alone saw ${alone.range}`;
  return void 0;
}

export {
  seenIn,
  gapIn
};
