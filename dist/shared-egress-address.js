import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  __require
} from "./shared-runtime.js";

// late:late-addresses.cjs
var loaded;
var load = () => loaded ??= __require("./late-addresses.cjs");
var part = (name) => name === "default" && !("default" in load()) ? load() : load()[name];
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part(name), self, args),
  construct: (_, args) => Reflect.construct(part(name), args),
  get: (_, key) => Reflect.get(part(name), key)
});
var late_addresses_default = /* @__PURE__ */ proxy("default");

// src/egress/address.ts
var BITS = { ipv4: 32, ipv6: 128 };
var MAX_LENGTH = 100;
var MAPPED = 0xffffn << 32n;
function parseRange(text) {
  if (text.length > MAX_LENGTH) return { mistake: "is no address or range" };
  const [start = "", end, ...more] = text.split(/[-–]/);
  if (end === void 0) return parseBlock(text.trim());
  if (more.length > 0) return { mistake: "has more than a first and a last address" };
  const first = parseAddress(start.trim());
  if ("mistake" in first) return first;
  const last = parseAddress(end.trim());
  if ("mistake" in last) return last;
  if (first.family !== last.family)
    return { mistake: "begins with an address of one family and ends with one of the other" };
  if (first.value > last.value) return { mistake: "ends before it begins" };
  return { range: { family: first.family, first: first.value, last: last.value } };
}
function parseBlock(text) {
  const [address = "", prefix, ...more] = text.split("/");
  const parsed2 = parseAddress(address);
  if ("mistake" in parsed2) return parsed2;
  const { family, value, mapped } = parsed2;
  if (prefix === void 0) return { range: { family, first: value, last: value } };
  if (more.length > 0) return { mistake: "has more than one prefix length" };
  const bits = mapped ? 128 : BITS[family];
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix))
    return { mistake: `needs a number from 0 to ${bits} after the slash` };
  const length = Number(prefix);
  if (length > bits)
    return { mistake: `has a prefix longer than the ${bits} bits of ${NAMES[family]}` };
  if (mapped && length < 96) return { range: block("ipv6", MAPPED | value, length) };
  return { range: block(family, value, mapped ? length - 96 : length) };
}
var NAMES = { ipv4: "IPv4", ipv6: "IPv6" };
function block(family, value, prefix) {
  const rest = BigInt(BITS[family] - prefix);
  const first = value >> rest << rest;
  return { family, first, last: first | (1n << rest) - 1n };
}
function parseAddress(text) {
  if (text.includes("%"))
    return { mistake: "has a zone id, which means something on one machine only" };
  if (!text.includes(":")) {
    const mistake2 = ipv4Mistake(text);
    if (mistake2 !== void 0) return { mistake: mistake2 };
    return { family: "ipv4", value: joined(text.split(".").map(Number), 8), mapped: false };
  }
  const mistake = ipv6Mistake(text);
  if (mistake !== void 0) return { mistake };
  const value = joined(late_addresses_default.IPv6.parse(text).parts, 16);
  if (value >> 32n === MAPPED >> 32n)
    return { family: "ipv4", value: value & 0xffffffffn, mapped: true };
  return { family: "ipv6", value, mapped: false };
}
function ipv4Mistake(text) {
  if (!/^[\d.]+$/.test(text)) return "is no address or range";
  const parts = text.split(".");
  if (parts.length !== 4 || parts.includes("")) return "has not the four parts of an IPv4 address";
  if (parts.some((part2) => /^0\d/.test(part2)))
    return "has a part that begins with 0, which some programs read as octal";
  if (parts.some((part2) => Number(part2) > 255)) return "has a part above 255";
  return void 0;
}
function ipv6Mistake(text) {
  if (!/^[\da-f:.]+$/i.test(text)) return "is no address or range";
  if (/^[\d.]+:\d+$/.test(text)) return "has a port";
  const tail = text.includes(".") ? ipv4Mistake(text.slice(text.lastIndexOf(":") + 1)) : void 0;
  return tail ?? (late_addresses_default.IPv6.isValid(text) ? void 0 : "is no IPv6 address");
}
function joined(parts, bits) {
  let value = 0n;
  for (let start = 0; start < parts.length; start += 48 / bits) {
    const group = parts.slice(start, start + 48 / bits);
    const joint = group.reduce((sum, part2) => sum * 2 ** bits + part2, 0);
    value = value << BigInt(group.length * bits) | BigInt(joint);
  }
  return value;
}
function parsed(written) {
  return written.flatMap(({ range }) => {
    const result = parseRange(range);
    return "range" in result ? [result.range] : [];
  });
}
function rangeText({ family, first, last }) {
  if (first === last) return addressText(family, first);
  const prefix = prefixOf({ family, first, last });
  if (prefix !== void 0) return `${addressText(family, first)}/${prefix}`;
  return `${addressText(family, first)}-${addressText(family, last)}`;
}
function prefixOf({ family, first, last }) {
  const size = last - first + 1n;
  if ((size & size - 1n) !== 0n || (first & size - 1n) !== 0n) return void 0;
  return BITS[family] - (size.toString(2).length - 1);
}
function addressText(family, value) {
  const bytes = Array.from(
    { length: BITS[family] / 8 },
    (_, index) => Number(value >> BigInt(BITS[family] - 8 * (index + 1)) & 0xffn)
  );
  const address = late_addresses_default.fromByteArray(bytes);
  return address instanceof late_addresses_default.IPv6 ? address.toRFC5952String() : address.toString();
}
function unroutable({ family, first }) {
  return UNROUTABLE[kindOf(family, first)];
}
function globalMistake({ family, first }) {
  const kind = kindOf(family, first);
  if (kind === "unicast" && (family === "ipv4" || first >> 125n === 1n)) return void 0;
  return UNROUTABLE[kind] ?? "set aside for something else than callers";
}
function kindOf(family, value) {
  return late_addresses_default.parse(addressText(family, value)).range();
}
var UNROUTABLE = {
  private: "private",
  uniqueLocal: "private",
  loopback: "of the machine itself",
  linkLocal: "of one link",
  carrierGradeNat: "behind the NAT of a carrier",
  multicast: "for multicast",
  broadcast: "for broadcast",
  unspecified: "no address of anybody",
  reserved: "reserved, as for documentation"
};

export {
  BITS,
  parseRange,
  parsed,
  rangeText,
  prefixOf,
  unroutable,
  globalMistake
};
