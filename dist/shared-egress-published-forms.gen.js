import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  FAMILIES,
  countOf,
  missingFrom,
  setOf
} from "./shared-egress-set.js";
import {
  BITS,
  parseRange,
  parsed,
  prefixOf
} from "./shared-egress-address.js";
import {
  readJson
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/net/user-cache.ts
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { isAbsolute, join } from "node:path";
function keptFolder(env, name, platform = process.platform) {
  const { XDG_CACHE_HOME = "", HOME = "", LOCALAPPDATA = "" } = env;
  const own = {
    win32: LOCALAPPDATA,
    darwin: HOME && join(HOME, "Library", "Caches")
  }[String(platform)];
  const base = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : own ?? (HOME && join(HOME, ".cache"));
  return isAbsolute(base) ? join(base, "envparity", name) : void 0;
}
function readKept(folder, name, largest) {
  const above = lstatSync(folder, { throwIfNoEntry: false });
  if (above === void 0) return void 0;
  if (!above.isDirectory() || !isOwn(above)) return { refused: "is in a folder that is not yours" };
  let handle;
  try {
    handle = openSync(join(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? void 0 : { refused: "cannot be read" };
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || !isOwn(stat)) return { refused: "is not yours alone" };
    if (stat.size > largest) return { refused: "is too large" };
    return { text: readFileSync(handle, "utf8") };
  } finally {
    closeSync(handle);
  }
}
function writeKept(folder, name, text) {
  const half = join(folder, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true, mode: 448 });
    if (!isOwn(lstatSync(folder))) throw new Error("the folder belongs to somebody else");
    writeFileSync(half, text, { flag: "wx", mode: 384 });
    renameSync(half, join(folder, name));
  } catch (cause) {
    if (existsSync(half)) rmSync(half);
    throw new UserError("cache-unwritable", `${name} could not be kept in ${folder}`, {
      hint: "Check that the folder is yours and can be written to, or set XDG_CACHE_HOME to one that is",
      cause
    });
  }
}
function isOwn({ uid, mode }) {
  if (process.getuid === void 0) return true;
  return uid === process.getuid() && (mode & 18) === 0;
}

// src/egress/published/nested.ts
function nestedOf(blocks) {
  const members = [...blocks].sort(order);
  const around = new Int32Array(members.length);
  let open = -1;
  for (const [index, { first }] of members.entries()) {
    while (open >= 0 && (members[open]?.last ?? first) < first) open = around[open] ?? -1;
    around[index] = open;
    open = index;
  }
  return { members, around };
}
function order(a, b) {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.last === b.last) return 0;
  return a.last > b.last ? -1 : 1;
}
function smallestAround({ members, around }, { first, last }) {
  let index = firstFrom(members, first + 1n) - 1;
  while (index >= 0 && (members[index]?.last ?? last) < last) index = around[index] ?? -1;
  return members[index];
}
function* within({ members }, range) {
  for (let index = firstFrom(members, range.first); ; index += 1) {
    const member = members[index];
    if (member === void 0 || member.first > range.last) return;
    if (member.last <= range.last) yield member;
  }
}
function firstFrom(members, address) {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = low + high >>> 1;
    const member = members[middle];
    if (member !== void 0 && member.first < address) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/egress/published/index.ts
function publishedBy(lists) {
  const members = [...lists].reverse().flatMap(({ blocks }) => blocks);
  const of = (family) => nestedOf(members.filter((member) => member.family === family));
  const index = {
    nested: { ipv4: of("ipv4"), ipv6: of("ipv6") },
    lists,
    owner: new Map(lists.flatMap((list) => list.blocks.map(({ group }) => [group, list]))),
    shared: /* @__PURE__ */ new Map()
  };
  return {
    nameOf(range) {
      const [whole] = parsed([{ range }]);
      const group = whole && smallestAround(index.nested[whole.family], whole)?.group;
      const list = group && index.owner.get(group);
      return list && `${titleOf(list, group.label)}, list of ${dayOf(list)}`;
    },
    sharedIn: (ranges) => sharedIn(ranges, index)
  };
}
function sharedIn(ranges, index) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of ranges) {
    const [range] = parsed([entry]);
    if (range === void 0 || range.first === range.last) continue;
    const held = [...within(index.nested[range.family], range)].filter(({ group }) => group.shared);
    const groups = [...new Set(held.map(({ group }) => group))];
    const list = index.lists.find((one) => groups.some((group) => index.owner.get(group) === one));
    if (list === void 0) continue;
    const own = groups.filter((group) => index.owner.get(group) === list);
    const labels = own.map(({ label }) => label);
    found.set(list, [...found.get(list) ?? [], { entry, range, labels }]);
  }
  return [...found].map(([list, shared]) => ({
    list: list.id,
    ranges: shared.map(({ entry }) => entry),
    whom: whomOf(list, shared, index)
  }));
}
function whomOf(list, shared, index) {
  const labels = [...new Set(shared.flatMap((one) => one.labels))];
  const title = titleOf(list, labels.length === 1 ? labels[0] : "");
  const all = sharedOf(list, index);
  const admitted = setOf(shared.map(({ range }) => range));
  const parts = FAMILIES.flatMap((family) => partOf(family, all, admitted));
  return `whoever runs something on ${title} (${parts.join(" and ")} addresses of ${list.title}, list of ${dayOf(list)})`;
}
function sharedOf(list, { shared }) {
  const all = shared.get(list) ?? setOf(list.blocks.filter(({ group }) => group.shared));
  shared.set(list, all);
  return all;
}
function partOf(family, all, admitted) {
  const total = countIn(all[family]);
  const outside = admitted[family].flatMap((range) => missingFrom(all, range));
  const inside = countIn(admitted[family]) - countIn(outside);
  const title = family === "ipv4" ? "IPv4" : "IPv6";
  return inside === 0n ? [] : [`${percent(inside, total)} ${title}`];
}
function countIn(ranges) {
  return countOf(setOf(ranges));
}
function percent(part, whole) {
  if (part === whole) return "all";
  const tenths = Number(part * 1000n / whole);
  return `${tenths === 0 ? "less than 0.1" : tenths / 10} % of the`;
}
function titleOf({ title }, label = "") {
  return label === "" ? title : `${title} ${label}`;
}
function dayOf({ fetchedAt }) {
  return fetchedAt.slice(0, 10);
}

// src/egress/published/kept.gen.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateKeptList = validate13;
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
var pattern1 = new RegExp("^[0-9a-f]{1,32}/\\d{1,3}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.keptVersion === void 0 && (missing0 = "keptVersion") || data.list === void 0 && (missing0 = "list") || data.fetchedAt === void 0 && (missing0 = "fetchedAt") || data.groups === void 0 && (missing0 = "groups")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "keptVersion" || key0 === "list" || key0 === "fetchedAt" || key0 === "token" || key0 === "etag" || key0 === "lastModified" || key0 === "groups")) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.keptVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.keptVersion) {
              validate13.errors = [{ instancePath: instancePath + "/keptVersion", schemaPath: "#/properties/keptVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.list !== void 0) {
              let data1 = data.list;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 40) {
                    validate13.errors = [{ instancePath: instancePath + "/list", schemaPath: "#/properties/list/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  }
                } else {
                  validate13.errors = [{ instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.fetchedAt !== void 0) {
                let data2 = data.fetchedAt;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern0.test(data2)) {
                      validate13.errors = [{ instancePath: instancePath + "/fetchedAt", schemaPath: "#/properties/fetchedAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }];
                      return false;
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/fetchedAt", schemaPath: "#/properties/fetchedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.token !== void 0) {
                  let data3 = data.token;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 200) {
                        validate13.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.etag !== void 0) {
                    let data4 = data.etag;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 500) {
                          validate13.errors = [{ instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                          return false;
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/etag", schemaPath: "#/properties/etag/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.lastModified !== void 0) {
                      let data5 = data.lastModified;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (func2(data5) > 100) {
                            validate13.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "#/properties/lastModified/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }];
                            return false;
                          }
                        } else {
                          validate13.errors = [{ instancePath: instancePath + "/lastModified", schemaPath: "#/properties/lastModified/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.groups !== void 0) {
                        let data6 = data.groups;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data6)) {
                            var valid1 = true;
                            const len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data7 = data6[i0];
                              const _errs15 = errors;
                              const _errs16 = errors;
                              if (errors === _errs16) {
                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                  let missing1;
                                  if (data7.label === void 0 && (missing1 = "label") || data7.ipv4 === void 0 && (missing1 = "ipv4") || data7.ipv6 === void 0 && (missing1 = "ipv6")) {
                                    validate13.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/$defs/keptGroup/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                    return false;
                                  } else {
                                    const _errs18 = errors;
                                    for (const key1 in data7) {
                                      if (!(key1 === "label" || key1 === "shared" || key1 === "ipv4" || key1 === "ipv6")) {
                                        validate13.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/$defs/keptGroup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs18 === errors) {
                                      if (data7.label !== void 0) {
                                        let data8 = data7.label;
                                        const _errs19 = errors;
                                        if (errors === _errs19) {
                                          if (typeof data8 === "string") {
                                            if (func2(data8) > 200) {
                                              validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/label", schemaPath: "#/$defs/keptGroup/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/label", schemaPath: "#/$defs/keptGroup/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data7.shared !== void 0) {
                                          const _errs21 = errors;
                                          if (true !== data7.shared) {
                                            validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/shared", schemaPath: "#/$defs/keptGroup/properties/shared/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                            return false;
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data7.ipv4 !== void 0) {
                                            let data10 = data7.ipv4;
                                            const _errs22 = errors;
                                            if (errors === _errs22) {
                                              if (Array.isArray(data10)) {
                                                var valid4 = true;
                                                const len1 = data10.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data11 = data10[i1];
                                                  const _errs24 = errors;
                                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                    validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv4/" + i1, schemaPath: "#/$defs/keptGroup/properties/ipv4/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs24) {
                                                    if (typeof data11 == "number" && isFinite(data11)) {
                                                      if (data11 > 4294967295 || isNaN(data11)) {
                                                        validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv4/" + i1, schemaPath: "#/$defs/keptGroup/properties/ipv4/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }];
                                                        return false;
                                                      } else {
                                                        if (data11 < 0 || isNaN(data11)) {
                                                          validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv4/" + i1, schemaPath: "#/$defs/keptGroup/properties/ipv4/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid4 = _errs24 === errors;
                                                  if (!valid4) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv4", schemaPath: "#/$defs/keptGroup/properties/ipv4/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs22 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                          if (valid3) {
                                            if (data7.ipv6 !== void 0) {
                                              let data12 = data7.ipv6;
                                              const _errs26 = errors;
                                              if (errors === _errs26) {
                                                if (Array.isArray(data12)) {
                                                  var valid5 = true;
                                                  const len2 = data12.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    let data13 = data12[i2];
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                      if (typeof data13 === "string") {
                                                        if (!pattern1.test(data13)) {
                                                          validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv6/" + i2, schemaPath: "#/$defs/keptGroup/properties/ipv6/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{1,32}/\\d{1,3}$" }, message: 'must match pattern "^[0-9a-f]{1,32}/\\d{1,3}$"' }];
                                                          return false;
                                                        }
                                                      } else {
                                                        validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv6/" + i2, schemaPath: "#/$defs/keptGroup/properties/ipv6/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid5 = _errs28 === errors;
                                                    if (!valid5) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate13.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/ipv6", schemaPath: "#/$defs/keptGroup/properties/ipv6/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid3 = _errs26 === errors;
                                            } else {
                                              var valid3 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate13.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/$defs/keptGroup/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs15 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          } else {
                            validate13.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}

// src/egress/published/kept.ts
function groupsOf({
  blocks
}) {
  const best = /* @__PURE__ */ new Map();
  for (const block3 of blocks) {
    const parsed2 = parseRange(block3.range);
    const prefix = "range" in parsed2 ? prefixOf(parsed2.range) : void 0;
    if (!("range" in parsed2) || prefix === void 0) return { strange: block3.range };
    const { first } = parsed2.range;
    const key = `${first}/${prefix}`;
    const known = best.get(key);
    if (known === void 0 || saysMore(block3, known.block))
      best.set(key, { block: block3, range: parsed2.range, prefix });
  }
  const groups = /* @__PURE__ */ new Map();
  for (const chosen of best.values()) {
    const key = JSON.stringify([chosen.block.label, chosen.block.shared]);
    groups.set(key, [...groups.get(key) ?? [], chosen]);
  }
  return {
    groups: [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, all]) => groupOf(all))
  };
}
function saysMore(block3, known) {
  if (block3.shared !== known.shared) return block3.shared === true;
  if (block3.label.length !== known.label.length) return block3.label.length > known.label.length;
  return block3.label < known.label;
}
function groupOf(chosen) {
  const { label = "", shared } = chosen[0]?.block ?? {};
  const of = (family) => chosen.filter(({ range }) => range.family === family).sort((a, b) => a.range.first < b.range.first ? -1 : 1);
  return {
    label,
    ...shared === void 0 ? {} : { shared },
    ipv4: of("ipv4").flatMap(({ range, prefix }) => [Number(range.first), prefix]),
    ipv6: of("ipv6").map(({ range, prefix }) => `${range.first.toString(16)}/${prefix}`)
  };
}
function readKeptList(text, id) {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateKeptList(parsed2.value)) return void 0;
  const isTime = !Number.isNaN(Date.parse(parsed2.value.fetchedAt));
  return parsed2.value.list === id && isTime ? parsed2.value : void 0;
}
function blocksOf({ groups }) {
  const blocks = [];
  for (const { label, shared, ipv4, ipv6 } of groups) {
    const group = shared === void 0 ? { label } : { label, shared };
    for (let index = 0; index < ipv4.length; index += 2)
      blocks.push(block("ipv4", BigInt(ipv4[index] ?? 0), ipv4[index + 1] ?? -1, group));
    for (const written of ipv6) {
      const [first = "", prefix = ""] = written.split("/");
      blocks.push(block("ipv6", BigInt(`0x${first}`), Number(prefix), group));
    }
  }
  return blocks.every(isBlock) ? blocks : void 0;
}
function block(family, first, prefix, group) {
  const isLength = prefix >= 0 && prefix <= BITS[family];
  const size = isLength ? 1n << BigInt(BITS[family] - prefix) : 0n;
  return { family, first, last: first + size - 1n, group };
}
function isBlock({ first, last }) {
  return last >= first && first % (last - first + 1n) === 0n;
}

// src/egress/published/forms.gen.js
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS2 = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length2 = __commonJS2({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateAwsRanges = validate86;
var func22 = require_ucs2length2().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (func22(data) > 200) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
      const err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
    validate23.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func22(data) > 200) {
        validate25.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
        return false;
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.syncToken === void 0 && (missing0 = "syncToken") || data.prefixes === void 0 && (missing0 = "prefixes") || data.ipv6_prefixes === void 0 && (missing0 = "ipv6_prefixes")) {
        validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.syncToken !== void 0) {
          const _errs1 = errors;
          if (!validate23(data.syncToken, { instancePath: instancePath + "/syncToken", parentData: data, parentDataProperty: "syncToken", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prefixes !== void 0) {
            let data1 = data.prefixes;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate86.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.ip_prefix === void 0 && (missing1 = "ip_prefix") || data2.region === void 0 && (missing1 = "region") || data2.service === void 0 && (missing1 = "service")) {
                          validate86.errors = [{ instancePath: instancePath + "/prefixes/" + i0, schemaPath: "#/properties/prefixes/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data2.ip_prefix !== void 0) {
                            const _errs6 = errors;
                            if (!validate25(data2.ip_prefix, { instancePath: instancePath + "/prefixes/" + i0 + "/ip_prefix", parentData: data2, parentDataProperty: "ip_prefix", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.region !== void 0) {
                              const _errs7 = errors;
                              if (!validate25(data2.region, { instancePath: instancePath + "/prefixes/" + i0 + "/region", parentData: data2, parentDataProperty: "region", rootData })) {
                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data2.service !== void 0) {
                                const _errs8 = errors;
                                if (!validate25(data2.service, { instancePath: instancePath + "/prefixes/" + i0 + "/service", parentData: data2, parentDataProperty: "service", rootData })) {
                                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs8 === errors;
                              } else {
                                var valid2 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate86.errors = [{ instancePath: instancePath + "/prefixes/" + i0, schemaPath: "#/properties/prefixes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate86.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ipv6_prefixes !== void 0) {
              let data6 = data.ipv6_prefixes;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data6)) {
                  var valid3 = true;
                  const len1 = data6.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data7 = data6[i1];
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        let missing2;
                        if (data7.ipv6_prefix === void 0 && (missing2 = "ipv6_prefix") || data7.region === void 0 && (missing2 = "region") || data7.service === void 0 && (missing2 = "service")) {
                          validate86.errors = [{ instancePath: instancePath + "/ipv6_prefixes/" + i1, schemaPath: "#/properties/ipv6_prefixes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          if (data7.ipv6_prefix !== void 0) {
                            const _errs13 = errors;
                            if (!validate25(data7.ipv6_prefix, { instancePath: instancePath + "/ipv6_prefixes/" + i1 + "/ipv6_prefix", parentData: data7, parentDataProperty: "ipv6_prefix", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs13 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data7.region !== void 0) {
                              const _errs14 = errors;
                              if (!validate25(data7.region, { instancePath: instancePath + "/ipv6_prefixes/" + i1 + "/region", parentData: data7, parentDataProperty: "region", rootData })) {
                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                errors = vErrors.length;
                              }
                              var valid4 = _errs14 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data7.service !== void 0) {
                                const _errs15 = errors;
                                if (!validate25(data7.service, { instancePath: instancePath + "/ipv6_prefixes/" + i1 + "/service", parentData: data7, parentDataProperty: "service", rootData })) {
                                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                  errors = vErrors.length;
                                }
                                var valid4 = _errs15 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      } else {
                        validate86.errors = [{ instancePath: instancePath + "/ipv6_prefixes/" + i1, schemaPath: "#/properties/ipv6_prefixes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid3 = _errs11 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate86.errors = [{ instancePath: instancePath + "/ipv6_prefixes", schemaPath: "#/properties/ipv6_prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var validateGoogleRanges = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prefixes === void 0 && (missing0 = "prefixes")) {
        validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.syncToken !== void 0) {
          const _errs1 = errors;
          if (!validate23(data.syncToken, { instancePath: instancePath + "/syncToken", parentData: data, parentDataProperty: "syncToken", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prefixes !== void 0) {
            let data1 = data.prefixes;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate94.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.ipv4Prefix !== void 0) {
                          const _errs6 = errors;
                          if (!validate25(data2.ipv4Prefix, { instancePath: instancePath + "/prefixes/" + i0 + "/ipv4Prefix", parentData: data2, parentDataProperty: "ipv4Prefix", rootData })) {
                            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs6 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.ipv6Prefix !== void 0) {
                            const _errs7 = errors;
                            if (!validate25(data2.ipv6Prefix, { instancePath: instancePath + "/prefixes/" + i0 + "/ipv6Prefix", parentData: data2, parentDataProperty: "ipv6Prefix", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs7 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.scope !== void 0) {
                              const _errs8 = errors;
                              if (!validate25(data2.scope, { instancePath: instancePath + "/prefixes/" + i0 + "/scope", parentData: data2, parentDataProperty: "scope", rootData })) {
                                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                errors = vErrors.length;
                              }
                              var valid2 = _errs8 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate94.errors = [{ instancePath: instancePath + "/prefixes/" + i0, schemaPath: "#/properties/prefixes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate94.errors = [{ instancePath: instancePath + "/prefixes", schemaPath: "#/properties/prefixes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var validateAzureRanges = validate99;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate25(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.values === void 0 && (missing0 = "values")) {
        validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.changeNumber !== void 0) {
          const _errs1 = errors;
          if (!validate23(data.changeNumber, { instancePath: instancePath + "/changeNumber", parentData: data, parentDataProperty: "changeNumber", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.values !== void 0) {
            let data1 = data.values;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate99.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.name === void 0 && (missing1 = "name") || data2.properties === void 0 && (missing1 = "properties")) {
                          validate99.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data2.name !== void 0) {
                            const _errs6 = errors;
                            if (!validate25(data2.name, { instancePath: instancePath + "/values/" + i0 + "/name", parentData: data2, parentDataProperty: "name", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.properties !== void 0) {
                              let data4 = data2.properties;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                  let missing2;
                                  if (data4.addressPrefixes === void 0 && (missing2 = "addressPrefixes")) {
                                    validate99.errors = [{ instancePath: instancePath + "/values/" + i0 + "/properties", schemaPath: "#/properties/values/items/properties/properties/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                    return false;
                                  } else {
                                    if (data4.addressPrefixes !== void 0) {
                                      if (!validate42(data4.addressPrefixes, { instancePath: instancePath + "/values/" + i0 + "/properties/addressPrefixes", parentData: data4, parentDataProperty: "addressPrefixes", rootData })) {
                                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                  }
                                } else {
                                  validate99.errors = [{ instancePath: instancePath + "/values/" + i0 + "/properties", schemaPath: "#/properties/values/items/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate99.errors = [{ instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate99.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var validateGithubRanges = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.actions === void 0 && (missing0 = "actions")) {
        validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.actions !== void 0) {
          const _errs1 = errors;
          if (!validate42(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.actions_macos !== void 0) {
            const _errs2 = errors;
            if (!validate42(data.actions_macos, { instancePath: instancePath + "/actions_macos", parentData: data, parentDataProperty: "actions_macos", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.codespaces !== void 0) {
              const _errs3 = errors;
              if (!validate42(data.codespaces, { instancePath: instancePath + "/codespaces", parentData: data, parentDataProperty: "codespaces", rootData })) {
                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.hooks !== void 0) {
                const _errs4 = errors;
                if (!validate42(data.hooks, { instancePath: instancePath + "/hooks", parentData: data, parentDataProperty: "hooks", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.web !== void 0) {
                  const _errs5 = errors;
                  if (!validate42(data.web, { instancePath: instancePath + "/web", parentData: data, parentDataProperty: "web", rootData })) {
                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.api !== void 0) {
                    const _errs6 = errors;
                    if (!validate42(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData })) {
                      vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.git !== void 0) {
                      const _errs7 = errors;
                      if (!validate42(data.git, { instancePath: instancePath + "/git", parentData: data, parentDataProperty: "git", rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.packages !== void 0) {
                        const _errs8 = errors;
                        if (!validate42(data.packages, { instancePath: instancePath + "/packages", parentData: data, parentDataProperty: "packages", rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.pages !== void 0) {
                          const _errs9 = errors;
                          if (!validate42(data.pages, { instancePath: instancePath + "/pages", parentData: data, parentDataProperty: "pages", rootData })) {
                            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs9 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.importer !== void 0) {
                            const _errs10 = errors;
                            if (!validate42(data.importer, { instancePath: instancePath + "/importer", parentData: data, parentDataProperty: "importer", rootData })) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs10 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.github_enterprise_importer !== void 0) {
                              const _errs11 = errors;
                              if (!validate42(data.github_enterprise_importer, { instancePath: instancePath + "/github_enterprise_importer", parentData: data, parentDataProperty: "github_enterprise_importer", rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs11 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.dependabot !== void 0) {
                                const _errs12 = errors;
                                if (!validate42(data.dependabot, { instancePath: instancePath + "/dependabot", parentData: data, parentDataProperty: "dependabot", rootData })) {
                                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs12 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.copilot !== void 0) {
                                  const _errs13 = errors;
                                  if (!validate42(data.copilot, { instancePath: instancePath + "/copilot", parentData: data, parentDataProperty: "copilot", rootData })) {
                                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs13 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var validateCloudflareRanges = validate117;
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate117.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.ipv4_cidrs === void 0 && (missing1 = "ipv4_cidrs") || data1.ipv6_cidrs === void 0 && (missing1 = "ipv6_cidrs")) {
                  validate117.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.etag !== void 0) {
                    const _errs4 = errors;
                    if (!validate25(data1.etag, { instancePath: instancePath + "/result/etag", parentData: data1, parentDataProperty: "etag", rootData })) {
                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.ipv4_cidrs !== void 0) {
                      const _errs5 = errors;
                      if (!validate42(data1.ipv4_cidrs, { instancePath: instancePath + "/result/ipv4_cidrs", parentData: data1, parentDataProperty: "ipv4_cidrs", rootData })) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data1.ipv6_cidrs !== void 0) {
                        const _errs6 = errors;
                        if (!validate42(data1.ipv6_cidrs, { instancePath: instancePath + "/result/ipv6_cidrs", parentData: data1, parentDataProperty: "ipv6_cidrs", rootData })) {
                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs6 === errors;
                      } else {
                        var valid1 = true;
                      }
                    }
                  }
                }
              } else {
                validate117.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var validateAtlassianRanges = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items")) {
        validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.syncToken !== void 0) {
          const _errs1 = errors;
          if (!validate23(data.syncToken, { instancePath: instancePath + "/syncToken", parentData: data, parentDataProperty: "syncToken", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.items !== void 0) {
            let data1 = data.items;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate121.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.cidr === void 0 && (missing1 = "cidr")) {
                          validate121.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data2.cidr !== void 0) {
                            const _errs6 = errors;
                            if (!validate25(data2.cidr, { instancePath: instancePath + "/items/" + i0 + "/cidr", parentData: data2, parentDataProperty: "cidr", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.region !== void 0) {
                              let data4 = data2.region;
                              const _errs7 = errors;
                              const _errs8 = errors;
                              let valid3 = false;
                              const _errs9 = errors;
                              if (!validate42(data4, { instancePath: instancePath + "/items/" + i0 + "/region", parentData: data2, parentDataProperty: "region", rootData })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                              var _valid0 = _errs9 === errors;
                              valid3 = valid3 || _valid0;
                              if (!valid3) {
                                const _errs10 = errors;
                                if (!validate25(data4, { instancePath: instancePath + "/items/" + i0 + "/region", parentData: data2, parentDataProperty: "region", rootData })) {
                                  vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                  errors = vErrors.length;
                                }
                                var _valid0 = _errs10 === errors;
                                valid3 = valid3 || _valid0;
                              }
                              if (!valid3) {
                                const err0 = { instancePath: instancePath + "/items/" + i0 + "/region", schemaPath: "#/properties/items/items/properties/region/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                                validate121.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs8;
                                if (vErrors !== null) {
                                  if (_errs8) {
                                    vErrors.length = _errs8;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data2.product !== void 0) {
                                let data5 = data2.product;
                                const _errs11 = errors;
                                const _errs12 = errors;
                                let valid4 = false;
                                const _errs13 = errors;
                                if (!validate42(data5, { instancePath: instancePath + "/items/" + i0 + "/product", parentData: data2, parentDataProperty: "product", rootData })) {
                                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                  errors = vErrors.length;
                                }
                                var _valid1 = _errs13 === errors;
                                valid4 = valid4 || _valid1;
                                if (!valid4) {
                                  const _errs14 = errors;
                                  if (!validate25(data5, { instancePath: instancePath + "/items/" + i0 + "/product", parentData: data2, parentDataProperty: "product", rootData })) {
                                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid1 = _errs14 === errors;
                                  valid4 = valid4 || _valid1;
                                }
                                if (!valid4) {
                                  const err1 = { instancePath: instancePath + "/items/" + i0 + "/product", schemaPath: "#/properties/items/items/properties/product/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err1];
                                  } else {
                                    vErrors.push(err1);
                                  }
                                  errors++;
                                  validate121.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs12;
                                  if (vErrors !== null) {
                                    if (_errs12) {
                                      vErrors.length = _errs12;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid2 = _errs11 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data2.direction !== void 0) {
                                  let data6 = data2.direction;
                                  const _errs15 = errors;
                                  const _errs16 = errors;
                                  let valid5 = false;
                                  const _errs17 = errors;
                                  if (!validate42(data6, { instancePath: instancePath + "/items/" + i0 + "/direction", parentData: data2, parentDataProperty: "direction", rootData })) {
                                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                    errors = vErrors.length;
                                  }
                                  var _valid2 = _errs17 === errors;
                                  valid5 = valid5 || _valid2;
                                  if (!valid5) {
                                    const _errs18 = errors;
                                    if (!validate25(data6, { instancePath: instancePath + "/items/" + i0 + "/direction", parentData: data2, parentDataProperty: "direction", rootData })) {
                                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid2 = _errs18 === errors;
                                    valid5 = valid5 || _valid2;
                                  }
                                  if (!valid5) {
                                    const err2 = { instancePath: instancePath + "/items/" + i0 + "/direction", schemaPath: "#/properties/items/items/properties/direction/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err2];
                                    } else {
                                      vErrors.push(err2);
                                    }
                                    errors++;
                                    validate121.errors = vErrors;
                                    return false;
                                  } else {
                                    errors = _errs16;
                                    if (vErrors !== null) {
                                      if (_errs16) {
                                        vErrors.length = _errs16;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate121.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate121.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var validateFastlyRanges = validate130;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.addresses === void 0 && (missing0 = "addresses") || data.ipv6_addresses === void 0 && (missing0 = "ipv6_addresses")) {
        validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.addresses !== void 0) {
          const _errs1 = errors;
          if (!validate42(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ipv6_addresses !== void 0) {
            const _errs2 = errors;
            if (!validate42(data.ipv6_addresses, { instancePath: instancePath + "/ipv6_addresses", parentData: data, parentDataProperty: "ipv6_addresses", rootData })) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var validateOracleRanges = validate133;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.regions === void 0 && (missing0 = "regions")) {
        validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.last_updated_timestamp !== void 0) {
          const _errs1 = errors;
          if (!validate25(data.last_updated_timestamp, { instancePath: instancePath + "/last_updated_timestamp", parentData: data, parentDataProperty: "last_updated_timestamp", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.regions !== void 0) {
            let data1 = data.regions;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length < 1) {
                  validate133.errors = [{ instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs4 = errors;
                    if (errors === _errs4) {
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.region === void 0 && (missing1 = "region") || data2.cidrs === void 0 && (missing1 = "cidrs")) {
                          validate133.errors = [{ instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          if (data2.region !== void 0) {
                            const _errs6 = errors;
                            if (!validate25(data2.region, { instancePath: instancePath + "/regions/" + i0 + "/region", parentData: data2, parentDataProperty: "region", rootData })) {
                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs6 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data2.cidrs !== void 0) {
                              let data4 = data2.cidrs;
                              const _errs7 = errors;
                              if (errors === _errs7) {
                                if (Array.isArray(data4)) {
                                  var valid3 = true;
                                  const len1 = data4.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data5 = data4[i1];
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                        let missing2;
                                        if (data5.cidr === void 0 && (missing2 = "cidr")) {
                                          validate133.errors = [{ instancePath: instancePath + "/regions/" + i0 + "/cidrs/" + i1, schemaPath: "#/properties/regions/items/properties/cidrs/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                          return false;
                                        } else {
                                          if (data5.cidr !== void 0) {
                                            const _errs11 = errors;
                                            if (!validate25(data5.cidr, { instancePath: instancePath + "/regions/" + i0 + "/cidrs/" + i1 + "/cidr", parentData: data5, parentDataProperty: "cidr", rootData })) {
                                              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid4 = _errs11 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data5.tags !== void 0) {
                                              const _errs12 = errors;
                                              if (!validate42(data5.tags, { instancePath: instancePath + "/regions/" + i0 + "/cidrs/" + i1 + "/tags", parentData: data5, parentDataProperty: "tags", rootData })) {
                                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid4 = _errs12 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                          }
                                        }
                                      } else {
                                        validate133.errors = [{ instancePath: instancePath + "/regions/" + i0 + "/cidrs/" + i1, schemaPath: "#/properties/regions/items/properties/cidrs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs9 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate133.errors = [{ instancePath: instancePath + "/regions/" + i0 + "/cidrs", schemaPath: "#/properties/regions/items/properties/cidrs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs7 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate133.errors = [{ instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate133.errors = [{ instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}

// src/egress/published/forms/form.ts
function tokenOf(token) {
  return token === void 0 ? {} : { token: String(token) };
}

// src/egress/published/forms/atlassian.ts
var atlassian = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateAtlassianRanges(parsed2.value)) return void 0;
  const { items, syncToken } = parsed2.value;
  const blocks = items.map(({ cidr, product = [], direction = [] }) => {
    const products = [product].flat();
    const isOut = [direction].flat().length === 0 || [direction].flat().includes("egress");
    return {
      range: cidr,
      label: products.slice(0, MOST_NAMED).join(", "),
      ...isOut && products.includes("bitbucket") ? { shared: true } : {}
    };
  });
  return { blocks, ...tokenOf(syncToken) };
};
var MOST_NAMED = 3;

// src/egress/published/forms/aws.ts
var aws = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateAwsRanges(parsed2.value)) return void 0;
  const { prefixes, ipv6_prefixes, syncToken } = parsed2.value;
  return {
    blocks: [
      ...prefixes.map(({ ip_prefix, region, service }) => block2(ip_prefix, region, service)),
      ...ipv6_prefixes.map((one) => block2(one.ipv6_prefix, one.region, one.service))
    ],
    ...tokenOf(syncToken)
  };
};
function block2(range, region, service) {
  if (service === "EC2") return { range, label: region, shared: true };
  return { range, label: service === "AMAZON" ? region : `${region} ${service}` };
}

// src/egress/published/forms/azure.ts
var azure = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateAzureRanges(parsed2.value)) return void 0;
  const { values, changeNumber } = parsed2.value;
  const blocks = values.filter(({ name }) => name !== "AzureCloud").flatMap(({ name, properties }) => {
    const region = /^AzureCloud\.(.+)$/.exec(name)?.[1];
    const said = region === void 0 ? { label: name } : { label: region, shared: true };
    return properties.addressPrefixes.map((range) => ({ range, ...said }));
  });
  return { blocks, ...tokenOf(changeNumber) };
};

// src/egress/published/forms/cloudflare.ts
var cloudflare = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateCloudflareRanges(parsed2.value)) return void 0;
  const { ipv4_cidrs, ipv6_cidrs, etag } = parsed2.value.result;
  const blocks = [...ipv4_cidrs, ...ipv6_cidrs].map((range) => ({
    range,
    label: "",
    shared: true
  }));
  return { blocks, ...tokenOf(etag) };
};

// src/egress/published/forms/fastly.ts
var fastly = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateFastlyRanges(parsed2.value)) return void 0;
  const { addresses, ipv6_addresses } = parsed2.value;
  return {
    blocks: [...addresses, ...ipv6_addresses].map((range) => ({ range, label: "", shared: true }))
  };
};

// src/egress/published/forms/geofeed.ts
var geofeed = (text) => {
  const lines2 = text.split("\n").map((line) => line.trim());
  const written = lines2.filter((line) => line !== "" && !line.startsWith("#"));
  if (written.length === 0 || written.some((line) => !line.includes(","))) return void 0;
  return {
    blocks: written.map((line) => {
      const [range = "", country = "", , city = ""] = line.split(",").map((part) => part.trim());
      return { range, label: city === "" ? country : city, shared: true };
    })
  };
};

// src/egress/published/forms/github.ts
var LABELS = [
  ["actions", "Actions"],
  ["actions_macos", "Actions on macOS"],
  ["codespaces", "Codespaces"],
  ["copilot", "Copilot"],
  ["dependabot", "Dependabot"],
  ["hooks", "webhooks"],
  ["importer", "importer"],
  ["github_enterprise_importer", "Enterprise importer"],
  ["packages", "Packages"],
  ["pages", "Pages"],
  ["git", "git"],
  ["api", "API"],
  ["web", "web"]
];
var SHARED = /* @__PURE__ */ new Set(["actions", "actions_macos", "codespaces"]);
var github = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateGithubRanges(parsed2.value)) return void 0;
  const ranges = parsed2.value;
  return {
    blocks: LABELS.flatMap(
      ([key, label]) => (ranges[key] ?? []).map((range) => ({
        range,
        label,
        ...SHARED.has(key) ? { shared: true } : {}
      }))
    )
  };
};

// src/egress/published/forms/google.ts
var googleCloud = (text) => {
  const document = google(text);
  return document && { ...document, blocks: document.blocks.map(toShared) };
};
var google = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateGoogleRanges(parsed2.value)) return void 0;
  const { prefixes, syncToken } = parsed2.value;
  const blocks = prefixes.map(({ ipv4Prefix, ipv6Prefix, scope = "" }) => ({
    range: ipv4Prefix ?? ipv6Prefix ?? "",
    label: scope
  }));
  return { blocks, ...tokenOf(syncToken) };
};
function toShared(block3) {
  return { ...block3, shared: true };
}

// src/egress/published/forms/lines.ts
var lines = (text) => {
  const written = text.split("\n").map((line) => line.replace(/#.*/, "").trim());
  return {
    blocks: written.filter((line) => line !== "").map((range) => ({ range, label: "", shared: true }))
  };
};

// src/egress/published/forms/oracle.ts
var oracle = (text) => {
  const parsed2 = readJson(text);
  if (!parsed2.ok || !validateOracleRanges(parsed2.value)) return void 0;
  const { regions, last_updated_timestamp } = parsed2.value;
  return {
    blocks: regions.flatMap(
      ({ region, cidrs }) => cidrs.map(({ cidr, tags = [] }) => ({
        range: cidr,
        label: region,
        ...tags.includes("OCI") ? { shared: true } : {}
      }))
    ),
    ...tokenOf(last_updated_timestamp)
  };
};

// src/egress/published/lists.ts
var publishedLists = [
  {
    id: "github",
    title: "GitHub",
    urls: ["https://api.github.com/meta"],
    form: github,
    docs: "https://docs.github.com/rest/meta/meta"
  },
  {
    id: "atlassian",
    title: "Atlassian",
    urls: ["https://ip-ranges.atlassian.com/"],
    form: atlassian,
    docs: "https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products"
  },
  {
    id: "expo",
    title: "Expo EAS Build",
    urls: ["https://expo.dev/eas-build-worker-ips.txt"],
    form: lines,
    docs: "https://docs.expo.dev/build-reference/infrastructure"
  },
  {
    id: "cloudflare",
    title: "Cloudflare",
    urls: ["https://api.cloudflare.com/client/v4/ips"],
    form: cloudflare,
    docs: "https://www.cloudflare.com/ips"
  },
  {
    id: "fastly",
    title: "Fastly",
    urls: ["https://api.fastly.com/public-ip-list"],
    form: fastly,
    docs: "https://www.fastly.com/documentation/reference/api/utils/public-ip-list"
  },
  {
    id: "aws",
    title: "AWS",
    urls: ["https://ip-ranges.amazonaws.com/ip-ranges.json"],
    form: aws,
    docs: "https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html"
  },
  {
    id: "google-cloud",
    title: "Google Cloud",
    urls: ["https://www.gstatic.com/ipranges/cloud.json"],
    form: googleCloud,
    docs: "https://cloud.google.com/vpc/docs/ip-ranges-of-google"
  },
  {
    id: "azure",
    title: "Azure",
    urls: [],
    form: azure,
    docs: "https://learn.microsoft.com/azure/virtual-network/service-tags-overview"
  },
  {
    id: "digitalocean",
    title: "DigitalOcean",
    // Redirects to another host are not followed, and the documented name may become one.
    urls: [
      "https://digitalocean.com/geo/google.csv",
      "https://www.digitalocean.com/geo/google.csv"
    ],
    form: geofeed,
    docs: "https://docs.digitalocean.com/platform"
  },
  {
    id: "oracle",
    title: "Oracle Cloud",
    urls: ["https://docs.oracle.com/iaas/tools/public_ip_ranges.json"],
    form: oracle,
    docs: "https://docs.oracle.com/iaas/Content/General/Concepts/addressranges.htm"
  },
  {
    id: "google",
    title: "Google",
    urls: ["https://www.gstatic.com/ipranges/goog.json"],
    form: google,
    docs: "https://cloud.google.com/vpc/docs/ip-ranges-of-google"
  }
];

// src/egress/published/load.ts
var FOLDER = "published";
var MAX_BYTES = 32 * 1024 * 1024;
function fileOf({ id }) {
  return `${id}.json`;
}
function folderOf(env) {
  return keptFolder(env, FOLDER);
}
function keptList(list, env) {
  const folder = folderOf(env);
  if (folder === void 0) return {};
  const file = readKept(folder, fileOf(list), MAX_BYTES);
  if (file === void 0) return {};
  if ("refused" in file) return { problem: ignored(list, file.refused) };
  const kept = readKeptList(file.text, list.id);
  const blocks = kept && blocksOf(kept);
  if (kept === void 0 || blocks === void 0)
    return { problem: ignored(list, "is no list that envparity has written") };
  return { kept, blocks };
}
function loadPublished(env) {
  const lists = [];
  const problems = [];
  for (const list of publishedLists) {
    const { kept, blocks, problem } = keptList(list, env);
    if (problem !== void 0) problems.push(problem);
    if (kept === void 0 || blocks === void 0) continue;
    lists.push({ id: list.id, title: list.title, fetchedAt: kept.fetchedAt, blocks });
  }
  return { ...lists.length === 0 ? {} : { published: publishedBy(lists) }, problems };
}
function ignored({ id, title }, why) {
  return {
    code: "published-ignored",
    message: `the published ranges of ${title} are not used: their file in the cache ${why}`,
    hint: `Run \`envparity ranges ${id} --update\``
  };
}

export {
  writeKept,
  groupsOf,
  publishedLists,
  fileOf,
  folderOf,
  keptList,
  loadPublished
};
