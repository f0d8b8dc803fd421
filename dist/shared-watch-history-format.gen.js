import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  groupKey,
  isComparable
} from "./shared-baseline-compare.js";
import {
  keptRange,
  placeOf,
  sorted,
  takeBaseline
} from "./shared-baseline-take.js";
import {
  sameDigest
} from "./shared-values-apis.js";
import {
  ARRIVALS,
  CHANGES,
  byDay,
  lastOf
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/watch/history/events.ts
var MOST_EVENTS = 24;
var ALL = [...CHANGES, "lost", "back", "gone"];
function keptEvents(events) {
  return events.map(({ day, what }) => `${day} ${what}`);
}
function readEvents(kept) {
  return kept.flatMap((text) => {
    const what = ALL.find((one) => text.endsWith(` ${one}`));
    return what === void 0 ? [] : [{ day: text.slice(0, 10), what }];
  });
}
function withEvent(events, day, what) {
  return [...events, { day, what }].slice(-MOST_EVENTS);
}
function lost(events, day) {
  return isLost(events) ? events : withEvent(events, day, "lost");
}
function isLost(events) {
  return events.at(-1)?.what === "lost";
}
function latest(events, kinds) {
  const last = lastOf(events, kinds);
  return [...last === void 0 ? [] : [last], ...isLost(events) ? events.slice(-1) : []];
}
function dayOf(moment) {
  const time = Date.parse(moment ?? "");
  const day = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : void 0;
}

// src/watch/history/addresses.ts
var MOST_ADDRESSES = 1e3;
function addressesAfter(kept, leaving) {
  const known = addressesById(kept);
  const there = /* @__PURE__ */ new Set();
  const looked = leaving.egress.flatMap((one) => {
    const { range = "", ...place } = one;
    const stored = keptRange(range, leaving);
    if (stored.range === void 0 && stored.digest === void 0) return [];
    const earlier = findAddress(known, one, leaving);
    if (earlier !== void 0) there.add(earlier);
    const events = arrived(readEvents(earlier?.events ?? []), leaving.today);
    return [{ ...place, ...stored, events: keptEvents(events) }];
  });
  const rest = kept.filter((one) => !there.has(one)).map((one) => missed(one, leaving));
  return sorted(weightiest([...looked, ...rest]).slice(0, MOST_ADDRESSES));
}
function latestAddresses(kept) {
  return kept.filter((one) => !isGone(one)).map((one) => ({ ...one, events: keptEvents(latest(readEvents(one.events), ARRIVALS)) }));
}
function addressesById(kept) {
  return new Map(kept.flatMap((one) => idsOf(one).map((id) => [id, one])));
}
function findAddress(known, { range = "", ...place }, { key }) {
  const ids = idsOf({ ...place, range, ...key && { digest: key.conceal(range) } });
  return ids.map((id) => known.get(id)).find((one) => one !== void 0);
}
function wholePools({ egress }, { sources }) {
  const rows = sources.flatMap(({ outbound = [] }) => outbound);
  const blind = new Set(
    rows.filter(({ sight }) => sight !== "complete").map(({ environment }) => environment)
  );
  const isPart = (one) => one.sight !== "complete" || blind.has(one.environment);
  const parts = new Set(egress.filter(isPart).map(groupKey));
  return new Set(egress.map(groupKey).filter((key) => !parts.has(key)));
}
function idsOf(one) {
  const pool = groupKey(one);
  const ranges = one.range === void 0 ? [] : [`${pool} ${one.range}`];
  return [
    ...ranges,
    ...Object.entries(one.digest ?? {}).map((pair) => `${pool} ${pair.join(" ")}`)
  ];
}
function arrived(events, today) {
  const last = events.at(-1)?.what;
  if (last === void 0) return withEvent(events, today, "first");
  return last === "lost" || last === "gone" ? withEvent(events, today, "back") : events;
}
function missed(one, { whole, today, key }) {
  if (isGone(one)) return one;
  const events = readEvents(one.events);
  const isTold = one.range !== void 0 || isComparable(one, key === void 0 ? {} : { key });
  const isKnown = isTold && whole.has(groupKey(one));
  return {
    ...one,
    events: keptEvents(isKnown ? withEvent(events, today, "gone") : lost(events, today))
  };
}
function isGone({ events }) {
  return events.at(-1)?.endsWith(" gone") === true;
}
function weightiest(all) {
  const read = all.map((one) => ({ one, events: readEvents(one.events) }));
  const isThere = ({ events }) => ARRIVALS.some((what) => what === events.at(-1)?.what);
  const there = read.filter(isThere).sort((a, b) => byDay(a.events[0], b.events[0]));
  const others = read.filter((each) => !isThere(each));
  others.sort((a, b) => byDay(b.events.at(-1), a.events.at(-1)));
  return [...there, ...others].map(({ one }) => one);
}

// src/watch/history/rotations.ts
var MOST_NAMES = 2e4;
function rotationsAfter(kept, look) {
  const known = byKey(readRotations(kept));
  const before = byKey(look.before?.variables ?? []);
  const now = byKey(look.now.variables);
  const looked = [...now].flatMap(([key, one]) => {
    const events = eventsOf(one, before.get(key), known.get(key)?.events ?? [], look.today);
    const { name, source } = one;
    return events.length === 0 ? [] : [{ ...placeOf(one), source, name, events }];
  });
  const unseen = [...known.values()].filter((one) => !now.has(keyOf(one)));
  const left = unseen.filter((one) => !isGone2(one, look.now));
  const rest = left.map((one) => ({ ...one, events: lost(one.events, look.today) }));
  rest.sort((a, b) => byDay(b.events.at(-1), a.events.at(-1)));
  return keptRotations([...looked, ...rest].slice(0, MOST_NAMES));
}
function latestRotations(kept) {
  const all = readRotations(kept);
  return keptRotations(all.map((one) => ({ ...one, events: latest(one.events, CHANGES) })));
}
function readRotations(kept) {
  return kept.flatMap(
    ({ names, ...place }) => Object.entries(names).map(([name, events]) => ({ ...place, name, events: readEvents(events) }))
  );
}
function keptRotations(all) {
  const places = /* @__PURE__ */ new Map();
  for (const one of all) {
    const { name: _, events: __, ...place } = one;
    const key = JSON.stringify(placeKey(one));
    const known = places.get(key);
    if (known === void 0) places.set(key, { place, names: [one] });
    else known.names.push(one);
  }
  return sorted(
    [...places.values()].map(({ place, names }) => ({
      ...place,
      names: Object.fromEntries(
        sorted(names.map(({ name, events }) => [name, keptEvents(events)]))
      )
    }))
  );
}
function byKey(list) {
  return new Map(list.map((one) => [keyOf(one), one]));
}
function keyOf(one) {
  return JSON.stringify([...placeKey(one), one.name]);
}
function placeKey({ environment, component, channel, source }) {
  return [environment, component ?? null, channel, source];
}
function isGone2(one, { places }) {
  const place = JSON.stringify(placeOf(one));
  return places.some((known) => JSON.stringify(known) === place);
}
function eventsOf(now, before, events, today) {
  const same = sameDigest(before?.digest, now.digest);
  const day = dayOf(now.updatedAt);
  if (day !== void 0)
    return dated(day, { events, today, same, isMoved: before?.updatedAt !== now.updatedAt });
  if (now.digest === void 0) return events.length === 0 ? events : lost(events, today);
  if (same === false) return withEvent(events, today, "seen");
  return same && events.length > 0 && !isLost(events) ? events : withEvent(events, today, "first");
}
function dated(day, { events, today, same, isMoved }) {
  const found = isLost(events) ? withEvent(events, today, "back") : events;
  const told = lastOf(found, ["told"]);
  const isNews = told === void 0 || told.day !== day && !same;
  if (lastOf(found, CHANGES) === void 0 || isMoved && isNews)
    return withEvent(found, day, "told");
  return same === false && !isMoved ? withEvent(found, today, "seen") : found;
}

// src/watch/history/format.gen.js
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
var validateWatchHistory = validate17;
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) (told|seen|first|lost|back|gone)$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.channel === void 0 && (missing0 = "channel") || data.source === void 0 && (missing0 = "source") || data.names === void 0 && (missing0 = "names")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "component" || key0 === "channel" || key0 === "source" || key0 === "names")) {
            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.environment !== void 0) {
            let data0 = data.environment;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func2(data0) > 1e3) {
                  validate12.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.component !== void 0) {
              let data1 = data.component;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 1e3) {
                    validate12.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate12.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.channel !== void 0) {
                let data2 = data.channel;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 1e3) {
                      validate12.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.source !== void 0) {
                  let data3 = data.source;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 1e3) {
                        validate12.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                        return false;
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.names !== void 0) {
                    let data4 = data.names;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        for (const key1 in data4) {
                          const _errs16 = errors;
                          if (typeof key1 === "string") {
                            if (func2(key1) > 1e3) {
                              const err0 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", propertyName: key1 };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                          }
                          var valid5 = _errs16 === errors;
                          if (!valid5) {
                            const err1 = { instancePath: instancePath + "/names", schemaPath: "#/properties/names/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate12.errors = vErrors;
                            return false;
                            break;
                          }
                        }
                        if (valid5) {
                          for (const key2 in data4) {
                            let data5 = data4[key2];
                            const _errs18 = errors;
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (Array.isArray(data5)) {
                                if (data5.length > 100) {
                                  validate12.errors = [{ instancePath: instancePath + "/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/watchEvents/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                  return false;
                                } else {
                                  if (data5.length < 1) {
                                    validate12.errors = [{ instancePath: instancePath + "/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/watchEvents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                    return false;
                                  } else {
                                    var valid8 = true;
                                    const len0 = data5.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data6 = data5[i0];
                                      const _errs21 = errors;
                                      if (errors === _errs21) {
                                        if (typeof data6 === "string") {
                                          if (!pattern0.test(data6)) {
                                            validate12.errors = [{ instancePath: instancePath + "/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/watchEvents/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) (told|seen|first|lost|back|gone)$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) (told|seen|first|lost|back|gone)$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate12.errors = [{ instancePath: instancePath + "/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/watchEvents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid8 = _errs21 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate12.errors = [{ instancePath: instancePath + "/names/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/watchEvents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid6 = _errs18 === errors;
                            if (!valid6) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate12.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema19 = { "description": "A range of addresses that an environment leaves or left from; by itself where the configuration allows it, else as a digest.", "type": "object", "additionalProperties": false, "required": ["environment", "how", "family", "events"], "properties": { "environment": { "$ref": "#/$defs/text" }, "component": { "description": "Absent: all.", "$ref": "#/$defs/text" }, "how": { "enum": ["declared", "observed", "documented"] }, "family": { "enum": ["ipv4", "ipv6"] }, "range": { "$ref": "#/$defs/text" }, "digest": { "description": "By the ids of the keys that it is made under.", "type": "object", "additionalProperties": { "type": "string", "maxLength": 64 } }, "events": { "$ref": "#/$defs/watchEvents" } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.how === void 0 && (missing0 = "how") || data.family === void 0 && (missing0 = "family") || data.events === void 0 && (missing0 = "events")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "component" || key0 === "how" || key0 === "family" || key0 === "range" || key0 === "digest" || key0 === "events")) {
            validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.environment !== void 0) {
            let data0 = data.environment;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func2(data0) > 1e3) {
                  validate14.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate14.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.component !== void 0) {
              let data1 = data.component;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 1e3) {
                    validate14.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate14.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.how !== void 0) {
                let data2 = data.how;
                const _errs8 = errors;
                if (!(data2 === "declared" || data2 === "observed" || data2 === "documented")) {
                  validate14.errors = [{ instancePath: instancePath + "/how", schemaPath: "#/properties/how/enum", keyword: "enum", params: { allowedValues: schema19.properties.how.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.family !== void 0) {
                  let data3 = data.family;
                  const _errs9 = errors;
                  if (!(data3 === "ipv4" || data3 === "ipv6")) {
                    validate14.errors = [{ instancePath: instancePath + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: schema19.properties.family.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.range !== void 0) {
                    let data4 = data.range;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 1e3) {
                          validate14.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                          return false;
                        }
                      } else {
                        validate14.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.digest !== void 0) {
                      let data5 = data.digest;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          for (const key1 in data5) {
                            let data6 = data5[key1];
                            const _errs16 = errors;
                            if (errors === _errs16) {
                              if (typeof data6 === "string") {
                                if (func2(data6) > 64) {
                                  validate14.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/digest/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                  return false;
                                }
                              } else {
                                validate14.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/digest/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate14.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.events !== void 0) {
                        let data7 = data.events;
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (errors === _errs19) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 100) {
                              validate14.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/$defs/watchEvents/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                              return false;
                            } else {
                              if (data7.length < 1) {
                                validate14.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/$defs/watchEvents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid6 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data8 = data7[i0];
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (typeof data8 === "string") {
                                      if (!pattern0.test(data8)) {
                                        validate14.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/watchEvents/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) (told|seen|first|lost|back|gone)$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) (told|seen|first|lost|back|gone)$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate14.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/$defs/watchEvents/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid6 = _errs21 === errors;
                                  if (!valid6) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate14.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/$defs/watchEvents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs18 === errors;
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
      validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rotations === void 0 && (missing0 = "rotations") || data.addresses === void 0 && (missing0 = "addresses")) {
        validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "rotations" || key0 === "addresses")) {
            validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rotations !== void 0) {
            let data0 = data.rotations;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                var valid1 = true;
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate12(data0[i0], { instancePath: instancePath + "/rotations/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate17.errors = [{ instancePath: instancePath + "/rotations", schemaPath: "#/properties/rotations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.addresses !== void 0) {
              let data2 = data.addresses;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len1 = data2.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs7 = errors;
                    if (!validate14(data2[i1], { instancePath: instancePath + "/addresses/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
                      vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs7 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate17.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate17.errors = vErrors;
  return errors === 0;
}

// src/watch/history.ts
function historyIn({ history }) {
  return validateWatchHistory(history) ? history : void 0;
}
function historyAfter(kept, { report, view }, { at, addresses, key, ...look }) {
  const today = at.toISOString().slice(0, 10);
  const { egress } = takeBaseline(view.matrix, { now: at, addresses: true });
  const whole = wholePools(view.matrix, report);
  const leaving = { egress, whole, today, addresses, ...key && { key } };
  const history = {
    rotations: rotationsAfter(kept?.rotations ?? [], { ...look, today }),
    addresses: addressesAfter(kept?.addresses ?? [], leaving)
  };
  return history.rotations.length + history.addresses.length === 0 ? void 0 : history;
}
function latestHistory({ rotations, addresses }) {
  return { rotations: latestRotations(rotations), addresses: latestAddresses(addresses) };
}

export {
  readEvents,
  addressesById,
  findAddress,
  rotationsAfter,
  readRotations,
  historyIn,
  historyAfter,
  latestHistory
};
