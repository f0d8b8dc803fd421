import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  platformOfProcess
} from "./shared-egress-platforms.js";
import {
  FAMILIES
} from "./shared-egress-set.js";

// src/egress/observation.gen.js
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
var validateObservationFile = validate22;
var schema12 = { "description": "What services outside saw of one process.", "type": "object", "required": ["schemaVersion", "takenAt", "environment", "version", "proxies", "ways"], "properties": { "schemaVersion": { "description": "The version of this format.", "const": 1 }, "takenAt": { "description": "When it began, in UTC by the clock of that machine (ISO 8601).", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, "environment": { "description": "The environment that the process was said to run in.", "type": "string", "minLength": 1, "maxLength": 200 }, "component": { "description": "The folder of the app or service that it was taken for; absent: all.", "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "description": "Whether the process was a build or the running program; absent: nothing said so.", "enum": ["build", "run"] }, "platform": { "description": "The platform whose own variables were there.", "type": "string", "pattern": "^[a-z0-9-]{1,40}$" }, "version": { "description": "The version of envparity that took it.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,60}$" }, "keyIds": { "description": "Which keys of ENVPARITY_KEY it was signed with, two while a project changes its key; absent: none.", "type": "array", "minItems": 1, "maxItems": 2, "items": { "$ref": "#/$defs/keyId" } }, "proxies": { "description": "The variables that were set and by which programs choose a proxy; no value of one.", "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^[A-Za-z_]{1,20}$" } }, "ways": { "description": "One for each family of addresses, past every proxy; and one through the proxy, where one is set.", "type": "array", "maxItems": 3, "items": { "$ref": "#/$defs/observedWay" } }, "signatures": { "description": "HMAC-SHA-256 under each key, by its id, over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } };
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
var pattern1 = new RegExp("^[a-z0-9-]{1,40}$", "u");
var pattern2 = new RegExp("^[0-9A-Za-z.+-]{1,60}$", "u");
var pattern3 = new RegExp("^[0-9a-f]{16}$", "u");
var pattern4 = new RegExp("^[A-Za-z_]{1,20}$", "u");
var pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
var func2 = require_ucs2length().default;
var schema14 = { "description": "One way to the outside.", "type": "object", "required": ["path", "state", "end", "rounds", "unseen", "addresses", "unconfirmed", "services"], "properties": { "path": { "description": "Past every proxy, or as HTTPS_PROXY says.", "enum": ["direct", "proxy"] }, "family": { "description": "The only family of addresses that was used; absent: as the proxy chose.", "enum": ["ipv4", "ipv6"] }, "state": { "description": "`seen`: two operators agree on at least one address. `none`: there is no such way. `unknown`: neither.", "enum": ["seen", "none", "unknown"] }, "end": { "description": "`settled`: no new address for long. `cut`: the rounds were used up. `no-route`: no way there. `silent`: fewer than two operators answered. `stopped`: somebody stopped it.", "enum": ["settled", "cut", "no-route", "silent", "stopped"] }, "rounds": { "description": "How often all were asked.", "type": "integer", "minimum": 0 }, "unseen": { "description": "How many more addresses there are, as estimated (Chao1) from those seen once and twice.", "type": "integer", "minimum": 0 }, "addresses": { "description": "Seen by at least two operators.", "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/observedAddress" } }, "unconfirmed": { "description": "Seen by one operator only; nothing is concluded from them but that there may be more.", "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/observedAddress" } }, "services": { "description": "Who was asked.", "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/observedService" } }, "dns": { "description": "What name servers saw; it corroborates, and proves nothing. Absent: none was asked.", "type": "array", "maxItems": 100, "items": { "$ref": "#/$defs/observedByDns" } } } };
var pattern5 = new RegExp("^[0-9a-f.:]{2,45}(/64)?$", "u");
var pattern7 = new RegExp("^[!-~]{1,260}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.range === void 0 && (missing0 = "range") || data.addresses === void 0 && (missing0 = "addresses") || data.count === void 0 && (missing0 = "count") || data.operators === void 0 && (missing0 = "operators") || data.first === void 0 && (missing0 = "first") || data.last === void 0 && (missing0 = "last")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.range !== void 0) {
          let data0 = data.range;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern5.test(data0)) {
                validate13.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/observedRange/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/64)?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/64)?$"' }];
                return false;
              }
            } else {
              validate13.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/observedRange/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.addresses !== void 0) {
            let data1 = data.addresses;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                if (data1.length > 1e4) {
                  validate13.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                  return false;
                } else {
                  var valid2 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (!pattern5.test(data2)) {
                          validate13.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/$defs/observedRange/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/64)?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/64)?$"' }];
                          return false;
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/$defs/observedRange/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid2 = _errs6 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                }
              } else {
                validate13.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              let data3 = data.count;
              const _errs9 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                validate13.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs9) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 1 || isNaN(data3)) {
                    validate13.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.operators !== void 0) {
                let data4 = data.operators;
                const _errs11 = errors;
                if (errors === _errs11) {
                  if (Array.isArray(data4)) {
                    if (data4.length > 1e3) {
                      validate13.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                      return false;
                    } else {
                      if (data4.length < 1) {
                        validate13.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid4 = true;
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data5 = data4[i1];
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data5 === "string") {
                              if (!pattern7.test(data5)) {
                                validate13.errors = [{ instancePath: instancePath + "/operators/" + i1, schemaPath: "#/$defs/operator/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,260}$" }, message: 'must match pattern "^[!-~]{1,260}$"' }];
                                return false;
                              }
                            } else {
                              validate13.errors = [{ instancePath: instancePath + "/operators/" + i1, schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs13 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs11 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.first !== void 0) {
                  let data6 = data.first;
                  const _errs16 = errors;
                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                    validate13.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.last !== void 0) {
                    let data7 = data.last;
                    const _errs18 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      validate13.errors = [{ instancePath: instancePath + "/last", schemaPath: "#/properties/last/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
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
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operator === void 0 && (missing0 = "operator") || data.answers === void 0 && (missing0 = "answers") || data.failures === void 0 && (missing0 = "failures")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.operator !== void 0) {
          let data0 = data.operator;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern7.test(data0)) {
                validate16.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/$defs/operator/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,260}$" }, message: 'must match pattern "^[!-~]{1,260}$"' }];
                return false;
              }
            } else {
              validate16.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.answers !== void 0) {
            let data1 = data.answers;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate16.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate16.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.outvoted !== void 0) {
              const _errs6 = errors;
              if (true !== data.outvoted) {
                validate16.errors = [{ instancePath: instancePath + "/outvoted", schemaPath: "#/properties/outvoted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.failures !== void 0) {
                let data3 = data.failures;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 1e3) {
                      validate16.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0];
                        const _errs9 = errors;
                        const _errs10 = errors;
                        if (errors === _errs10) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.why === void 0 && (missing1 = "why") || data4.count === void 0 && (missing1 = "count")) {
                              validate16.errors = [{ instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/observedFailure/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              if (data4.why !== void 0) {
                                let data5 = data4.why;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                  if (typeof data5 === "string") {
                                    if (func2(data5) > 400) {
                                      validate16.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/why", schemaPath: "#/$defs/observedFailure/properties/why/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate16.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/why", schemaPath: "#/$defs/observedFailure/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs12 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data4.count !== void 0) {
                                  let data6 = data4.count;
                                  const _errs14 = errors;
                                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                    validate16.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/count", schemaPath: "#/$defs/observedFailure/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs14) {
                                    if (typeof data6 == "number" && isFinite(data6)) {
                                      if (data6 < 1 || isNaN(data6)) {
                                        validate16.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/count", schemaPath: "#/$defs/observedFailure/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid4 = _errs14 === errors;
                                } else {
                                  var valid4 = true;
                                }
                              }
                            }
                          } else {
                            validate16.errors = [{ instancePath: instancePath + "/failures/" + i0, schemaPath: "#/$defs/observedFailure/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.operator === void 0 && (missing0 = "operator")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.operator !== void 0) {
          let data0 = data.operator;
          const _errs1 = errors;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern7.test(data0)) {
                validate18.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/$defs/operator/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,260}$" }, message: 'must match pattern "^[!-~]{1,260}$"' }];
                return false;
              }
            } else {
              validate18.errors = [{ instancePath: instancePath + "/operator", schemaPath: "#/$defs/operator/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.range !== void 0) {
            let data1 = data.range;
            const _errs4 = errors;
            const _errs5 = errors;
            if (errors === _errs5) {
              if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                  validate18.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/observedRange/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/64)?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/64)?$"' }];
                  return false;
                }
              } else {
                validate18.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/observedRange/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.agrees !== void 0) {
              const _errs7 = errors;
              if (typeof data.agrees !== "boolean") {
                validate18.errors = [{ instancePath: instancePath + "/agrees", schemaPath: "#/properties/agrees/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.why !== void 0) {
                let data3 = data.why;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 400) {
                      validate18.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" }];
                      return false;
                    }
                  } else {
                    validate18.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      }
    } else {
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.state === void 0 && (missing0 = "state") || data.end === void 0 && (missing0 = "end") || data.rounds === void 0 && (missing0 = "rounds") || data.unseen === void 0 && (missing0 = "unseen") || data.addresses === void 0 && (missing0 = "addresses") || data.unconfirmed === void 0 && (missing0 = "unconfirmed") || data.services === void 0 && (missing0 = "services")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.path !== void 0) {
          let data0 = data.path;
          const _errs1 = errors;
          if (!(data0 === "direct" || data0 === "proxy")) {
            validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/enum", keyword: "enum", params: { allowedValues: schema14.properties.path.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.family !== void 0) {
            let data1 = data.family;
            const _errs2 = errors;
            if (!(data1 === "ipv4" || data1 === "ipv6")) {
              validate12.errors = [{ instancePath: instancePath + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: schema14.properties.family.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.state !== void 0) {
              let data2 = data.state;
              const _errs3 = errors;
              if (!(data2 === "seen" || data2 === "none" || data2 === "unknown")) {
                validate12.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.end !== void 0) {
                let data3 = data.end;
                const _errs4 = errors;
                if (!(data3 === "settled" || data3 === "cut" || data3 === "no-route" || data3 === "silent" || data3 === "stopped")) {
                  validate12.errors = [{ instancePath: instancePath + "/end", schemaPath: "#/properties/end/enum", keyword: "enum", params: { allowedValues: schema14.properties.end.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rounds !== void 0) {
                  let data4 = data.rounds;
                  const _errs5 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate12.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate12.errors = [{ instancePath: instancePath + "/rounds", schemaPath: "#/properties/rounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unseen !== void 0) {
                    let data5 = data.unseen;
                    const _errs7 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate12.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 < 0 || isNaN(data5)) {
                          validate12.errors = [{ instancePath: instancePath + "/unseen", schemaPath: "#/properties/unseen/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.addresses !== void 0) {
                      let data6 = data.addresses;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (Array.isArray(data6)) {
                          if (data6.length > 1e4) {
                            validate12.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                            return false;
                          } else {
                            var valid1 = true;
                            const len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs11 = errors;
                              if (!validate13(data6[i0], { instancePath: instancePath + "/addresses/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
                                vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs11 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.unconfirmed !== void 0) {
                        let data8 = data.unconfirmed;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data8)) {
                            if (data8.length > 1e4) {
                              validate12.errors = [{ instancePath: instancePath + "/unconfirmed", schemaPath: "#/properties/unconfirmed/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len1 = data8.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs14 = errors;
                                if (!validate13(data8[i1], { instancePath: instancePath + "/unconfirmed/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
                                  vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs14 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate12.errors = [{ instancePath: instancePath + "/unconfirmed", schemaPath: "#/properties/unconfirmed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.services !== void 0) {
                          let data10 = data.services;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data10)) {
                              if (data10.length > 1e3) {
                                validate12.errors = [{ instancePath: instancePath + "/services", schemaPath: "#/properties/services/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len2 = data10.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  const _errs17 = errors;
                                  if (!validate16(data10[i2], { instancePath: instancePath + "/services/" + i2, parentData: data10, parentDataProperty: i2, rootData })) {
                                    vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs17 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate12.errors = [{ instancePath: instancePath + "/services", schemaPath: "#/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.dns !== void 0) {
                            let data12 = data.dns;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (Array.isArray(data12)) {
                                if (data12.length > 100) {
                                  validate12.errors = [{ instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                  return false;
                                } else {
                                  var valid4 = true;
                                  const len3 = data12.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    const _errs20 = errors;
                                    if (!validate18(data12[i3], { instancePath: instancePath + "/dns/" + i3, parentData: data12, parentDataProperty: i3, rootData })) {
                                      vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid4 = _errs20 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate12.errors = [{ instancePath: instancePath + "/dns", schemaPath: "#/properties/dns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.takenAt === void 0 && (missing0 = "takenAt") || data.environment === void 0 && (missing0 = "environment") || data.version === void 0 && (missing0 = "version") || data.proxies === void 0 && (missing0 = "proxies") || data.ways === void 0 && (missing0 = "ways")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schemaVersion !== void 0) {
          const _errs1 = errors;
          if (1 !== data.schemaVersion) {
            validate22.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.takenAt !== void 0) {
            let data1 = data.takenAt;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate22.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$"' }];
                  return false;
                }
              } else {
                validate22.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              let data2 = data.environment;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 200) {
                    validate22.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.component !== void 0) {
                let data3 = data.component;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 1e3) {
                      validate22.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate22.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate22.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.phase !== void 0) {
                  let data4 = data.phase;
                  const _errs8 = errors;
                  if (!(data4 === "build" || data4 === "run")) {
                    validate22.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema12.properties.phase.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.platform !== void 0) {
                    let data5 = data.platform;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data5 === "string") {
                        if (!pattern1.test(data5)) {
                          validate22.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, message: 'must match pattern "^[a-z0-9-]{1,40}$"' }];
                          return false;
                        }
                      } else {
                        validate22.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.version !== void 0) {
                      let data6 = data.version;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data6 === "string") {
                          if (!pattern2.test(data6)) {
                            validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.+-]{1,60}$" }, message: 'must match pattern "^[0-9A-Za-z.+-]{1,60}$"' }];
                            return false;
                          }
                        } else {
                          validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.keyIds !== void 0) {
                        let data7 = data.keyIds;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (Array.isArray(data7)) {
                            if (data7.length > 2) {
                              validate22.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                              return false;
                            } else {
                              if (data7.length < 1) {
                                validate22.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid1 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data8 = data7[i0];
                                  const _errs15 = errors;
                                  const _errs16 = errors;
                                  if (errors === _errs16) {
                                    if (typeof data8 === "string") {
                                      if (!pattern3.test(data8)) {
                                        validate22.errors = [{ instancePath: instancePath + "/keyIds/" + i0, schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/keyIds/" + i0, schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid1 = _errs15 === errors;
                                  if (!valid1) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate22.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.proxies !== void 0) {
                          let data9 = data.proxies;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (Array.isArray(data9)) {
                              if (data9.length > 10) {
                                validate22.errors = [{ instancePath: instancePath + "/proxies", schemaPath: "#/properties/proxies/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data10 = data9[i1];
                                  const _errs20 = errors;
                                  if (errors === _errs20) {
                                    if (typeof data10 === "string") {
                                      if (!pattern4.test(data10)) {
                                        validate22.errors = [{ instancePath: instancePath + "/proxies/" + i1, schemaPath: "#/properties/proxies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_]{1,20}$" }, message: 'must match pattern "^[A-Za-z_]{1,20}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate22.errors = [{ instancePath: instancePath + "/proxies/" + i1, schemaPath: "#/properties/proxies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs20 === errors;
                                  if (!valid3) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate22.errors = [{ instancePath: instancePath + "/proxies", schemaPath: "#/properties/proxies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.ways !== void 0) {
                            let data11 = data.ways;
                            const _errs22 = errors;
                            if (errors === _errs22) {
                              if (Array.isArray(data11)) {
                                if (data11.length > 3) {
                                  validate22.errors = [{ instancePath: instancePath + "/ways", schemaPath: "#/properties/ways/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                  return false;
                                } else {
                                  var valid4 = true;
                                  const len2 = data11.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    const _errs24 = errors;
                                    if (!validate12(data11[i2], { instancePath: instancePath + "/ways/" + i2, parentData: data11, parentDataProperty: i2, rootData })) {
                                      vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid4 = _errs24 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate22.errors = [{ instancePath: instancePath + "/ways", schemaPath: "#/properties/ways/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.signatures !== void 0) {
                              let data13 = data.signatures;
                              const _errs25 = errors;
                              if (errors === _errs25) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  if (Object.keys(data13).length < 1) {
                                    validate22.errors = [{ instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                    return false;
                                  } else {
                                    for (const key0 in data13) {
                                      let data14 = data13[key0];
                                      const _errs28 = errors;
                                      if (errors === _errs28) {
                                        if (typeof data14 === "string") {
                                          if (!pattern11.test(data14)) {
                                            validate22.errors = [{ instancePath: instancePath + "/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signatures/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                            return false;
                                          }
                                        } else {
                                          validate22.errors = [{ instancePath: instancePath + "/signatures/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signatures/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid5 = _errs28 === errors;
                                      if (!valid5) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate22.errors = [{ instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs25 === errors;
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
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}

// src/egress/observation.ts
var OBSERVATION = {
  id: "observation",
  command: "envparity egress",
  option: "--egress",
  holds: "ways",
  // Some thousand addresses, each with its operators.
  maxBytes: 4 * 1024 * 1024,
  validate: validateObservationFile
};

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
  OBSERVATION,
  seenIn,
  gapIn
};
