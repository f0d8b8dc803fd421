"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/snapshot/file.gen.js
var file_gen_exports = {};
__export(file_gen_exports, {
  validateSnapshotFile: () => validateSnapshotFile
});
module.exports = __toCommonJS(file_gen_exports);
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
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
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateSnapshotFile = validate13;
var schema12 = { "description": "What one process found set around it.", "type": "object", "required": ["schemaVersion", "takenAt", "environment", "version", "variables"], "properties": { "schemaVersion": { "description": "The version of this format.", "const": 1 }, "takenAt": { "description": "When, in UTC by the clock of that machine (ISO 8601).", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, "environment": { "description": "The environment that the process was said to run in.", "type": "string", "minLength": 1, "maxLength": 200 }, "component": { "description": "The folder of the app or service that it was taken for; absent: all.", "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "description": "Whether the process was a build or the running program; absent: nothing said so.", "enum": ["build", "run"] }, "platform": { "description": "The platform whose own variables were there.", "type": "string", "pattern": "^[a-z0-9-]{1,40}$" }, "version": { "description": "The version of envparity that took it.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,60}$" }, "keyIds": { "description": "Which keys of ENVPARITY_KEY the digests and the signatures were made with, two while a project changes its key; absent: none.", "type": "array", "minItems": 1, "maxItems": 2, "items": { "$ref": "#/$defs/keyId" } }, "variables": { "description": "All names that were set, sorted.", "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/snapshotVariable" } }, "signatures": { "description": "HMAC-SHA-256 under each key, by its id, over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON.", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } };
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
var pattern1 = new RegExp("^[a-z0-9-]{1,40}$", "u");
var pattern2 = new RegExp("^[0-9A-Za-z.+-]{1,60}$", "u");
var pattern3 = new RegExp("^[0-9a-f]{16}$", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,255}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var func2 = require_ucs2length().default;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.takenAt === void 0 && (missing0 = "takenAt") || data.environment === void 0 && (missing0 = "environment") || data.version === void 0 && (missing0 = "version") || data.variables === void 0 && (missing0 = "variables")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schemaVersion !== void 0) {
          const _errs1 = errors;
          if (1 !== data.schemaVersion) {
            validate13.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
                  validate13.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$"' }];
                  return false;
                }
              } else {
                validate13.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate13.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate13.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate13.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate13.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate13.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate13.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema12.properties.phase.enum }, message: "must be equal to one of the allowed values" }];
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
                          validate13.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, message: 'must match pattern "^[a-z0-9-]{1,40}$"' }];
                          return false;
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate13.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.+-]{1,60}$" }, message: 'must match pattern "^[0-9A-Za-z.+-]{1,60}$"' }];
                            return false;
                          }
                        } else {
                          validate13.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                              validate13.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                              return false;
                            } else {
                              if (data7.length < 1) {
                                validate13.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
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
                                        validate13.errors = [{ instancePath: instancePath + "/keyIds/" + i0, schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                                        return false;
                                      }
                                    } else {
                                      validate13.errors = [{ instancePath: instancePath + "/keyIds/" + i0, schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate13.errors = [{ instancePath: instancePath + "/keyIds", schemaPath: "#/properties/keyIds/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.variables !== void 0) {
                          let data9 = data.variables;
                          const _errs18 = errors;
                          if (errors === _errs18) {
                            if (Array.isArray(data9)) {
                              if (data9.length > 1e4) {
                                validate13.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                return false;
                              } else {
                                var valid3 = true;
                                const len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data10 = data9[i1];
                                  const _errs20 = errors;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                      let missing1;
                                      if (data10.name === void 0 && (missing1 = "name")) {
                                        validate13.errors = [{ instancePath: instancePath + "/variables/" + i1, schemaPath: "#/$defs/snapshotVariable/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                      } else {
                                        if (data10.name !== void 0) {
                                          let data11 = data10.name;
                                          const _errs23 = errors;
                                          if (errors === _errs23) {
                                            if (typeof data11 === "string") {
                                              if (!pattern4.test(data11)) {
                                                validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/name", schemaPath: "#/$defs/snapshotVariable/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_.-]{0,255}$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]{0,255}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/name", schemaPath: "#/$defs/snapshotVariable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs23 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data10.empty !== void 0) {
                                            const _errs25 = errors;
                                            if (true !== data10.empty) {
                                              validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/empty", schemaPath: "#/$defs/snapshotVariable/properties/empty/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                              return false;
                                            }
                                            var valid5 = _errs25 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data10.traits !== void 0) {
                                              let data13 = data10.traits;
                                              const _errs26 = errors;
                                              if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                                                validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/traits", schemaPath: "#/$defs/snapshotVariable/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                              var valid5 = _errs26 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                            if (valid5) {
                                              if (data10.digest !== void 0) {
                                                let data14 = data10.digest;
                                                const _errs28 = errors;
                                                if (errors === _errs28) {
                                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                    for (const key0 in data14) {
                                                      let data15 = data14[key0];
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data15 === "string") {
                                                          if (!pattern5.test(data15)) {
                                                            validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/digest/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/snapshotVariable/properties/digest/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/digest/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/snapshotVariable/properties/digest/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid6 = _errs31 === errors;
                                                      if (!valid6) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate13.errors = [{ instancePath: instancePath + "/variables/" + i1 + "/digest", schemaPath: "#/$defs/snapshotVariable/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid5 = _errs28 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate13.errors = [{ instancePath: instancePath + "/variables/" + i1, schemaPath: "#/$defs/snapshotVariable/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                              validate13.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.signatures !== void 0) {
                            let data16 = data.signatures;
                            const _errs33 = errors;
                            if (errors === _errs33) {
                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (Object.keys(data16).length < 1) {
                                  validate13.errors = [{ instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }];
                                  return false;
                                } else {
                                  for (const key1 in data16) {
                                    let data17 = data16[key1];
                                    const _errs36 = errors;
                                    if (errors === _errs36) {
                                      if (typeof data17 === "string") {
                                        if (!pattern6.test(data17)) {
                                          validate13.errors = [{ instancePath: instancePath + "/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signatures/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                          return false;
                                        }
                                      } else {
                                        validate13.errors = [{ instancePath: instancePath + "/signatures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/signatures/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs36 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate13.errors = [{ instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs33 === errors;
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
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateSnapshotFile
});
