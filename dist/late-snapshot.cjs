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
var validateSnapshotFile = validate15;
var schema12 = { "description": "What one process found set around it.", "type": "object", "required": ["schemaVersion", "takenAt", "environment", "version", "variables"], "properties": { "schemaVersion": { "description": "The version of this format.", "const": 1 }, "takenAt": { "description": "When, in UTC by the clock of that machine (ISO 8601).", "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, "environment": { "description": "The environment that the process was said to run in.", "type": "string", "minLength": 1, "maxLength": 200 }, "component": { "description": "The folder of the app or service that it was taken for; absent: all.", "type": "string", "minLength": 1, "maxLength": 1e3 }, "phase": { "description": "Whether the process was a build or the running program; absent: nothing said so.", "enum": ["build", "run"] }, "platform": { "description": "The platform whose own variables were there.", "type": "string", "pattern": "^[a-z0-9-]{1,40}$" }, "version": { "description": "The version of envparity that took it.", "type": "string", "pattern": "^[0-9A-Za-z.+-]{1,60}$" }, "keyId": { "description": "Which ENVPARITY_KEY the digests and the signature were made with; absent: none.", "$ref": "#/$defs/keyId" }, "variables": { "description": "All names that were set, sorted.", "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/snapshotVariable" } }, "signature": { "description": "Over all the rest, with sorted keys and no blanks, as RFC 8785 writes JSON.", "$ref": "#/$defs/signature" } } };
var pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$", "u");
var pattern1 = new RegExp("^[a-z0-9-]{1,40}$", "u");
var pattern2 = new RegExp("^[0-9A-Za-z.+-]{1,60}$", "u");
var pattern3 = new RegExp("^[0-9a-f]{16}$", "u");
var pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,255}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{32}$", "u");
var func2 = require_ucs2length().default;
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.hmac === void 0 && (missing0 = "hmac") || data.keyId === void 0 && (missing0 = "keyId")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.hmac !== void 0) {
          let data0 = data.hmac;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern6.test(data0)) {
                validate12.errors = [{ instancePath: instancePath + "/hmac", schemaPath: "#/properties/hmac/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                return false;
              }
            } else {
              validate12.errors = [{ instancePath: instancePath + "/hmac", schemaPath: "#/properties/hmac/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.keyId !== void 0) {
            let data1 = data.keyId;
            const _errs3 = errors;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                  validate12.errors = [{ instancePath: instancePath + "/keyId", schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                  return false;
                }
              } else {
                validate12.errors = [{ instancePath: instancePath + "/keyId", schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.takenAt === void 0 && (missing0 = "takenAt") || data.environment === void 0 && (missing0 = "environment") || data.version === void 0 && (missing0 = "version") || data.variables === void 0 && (missing0 = "variables")) {
        validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.schemaVersion !== void 0) {
          const _errs1 = errors;
          if (1 !== data.schemaVersion) {
            validate15.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
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
                  validate15.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$"' }];
                  return false;
                }
              } else {
                validate15.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate15.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      validate15.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate15.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate15.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate15.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema12.properties.phase.enum }, message: "must be equal to one of the allowed values" }];
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
                          validate15.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, message: 'must match pattern "^[a-z0-9-]{1,40}$"' }];
                          return false;
                        }
                      } else {
                        validate15.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                            validate15.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z.+-]{1,60}$" }, message: 'must match pattern "^[0-9A-Za-z.+-]{1,60}$"' }];
                            return false;
                          }
                        } else {
                          validate15.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.keyId !== void 0) {
                        let data7 = data.keyId;
                        const _errs13 = errors;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data7 === "string") {
                            if (!pattern3.test(data7)) {
                              validate15.errors = [{ instancePath: instancePath + "/keyId", schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                              return false;
                            }
                          } else {
                            validate15.errors = [{ instancePath: instancePath + "/keyId", schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.variables !== void 0) {
                          let data8 = data.variables;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data8)) {
                              if (data8.length > 1e4) {
                                validate15.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                return false;
                              } else {
                                var valid2 = true;
                                const len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data9 = data8[i0];
                                  const _errs18 = errors;
                                  const _errs19 = errors;
                                  if (errors === _errs19) {
                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                      let missing1;
                                      if (data9.name === void 0 && (missing1 = "name")) {
                                        validate15.errors = [{ instancePath: instancePath + "/variables/" + i0, schemaPath: "#/$defs/snapshotVariable/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                        return false;
                                      } else {
                                        if (data9.name !== void 0) {
                                          let data10 = data9.name;
                                          const _errs21 = errors;
                                          if (errors === _errs21) {
                                            if (typeof data10 === "string") {
                                              if (!pattern4.test(data10)) {
                                                validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/name", schemaPath: "#/$defs/snapshotVariable/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_.-]{0,255}$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_.-]{0,255}$"' }];
                                                return false;
                                              }
                                            } else {
                                              validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/name", schemaPath: "#/$defs/snapshotVariable/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid4 = _errs21 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data9.empty !== void 0) {
                                            const _errs23 = errors;
                                            if (true !== data9.empty) {
                                              validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/empty", schemaPath: "#/$defs/snapshotVariable/properties/empty/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                              return false;
                                            }
                                            var valid4 = _errs23 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data9.traits !== void 0) {
                                              let data12 = data9.traits;
                                              const _errs24 = errors;
                                              if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
                                                validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/traits", schemaPath: "#/$defs/snapshotVariable/properties/traits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                              }
                                              var valid4 = _errs24 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                            if (valid4) {
                                              if (data9.digest !== void 0) {
                                                let data13 = data9.digest;
                                                const _errs26 = errors;
                                                if (errors === _errs26) {
                                                  if (typeof data13 === "string") {
                                                    if (!pattern5.test(data13)) {
                                                      validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/digest", schemaPath: "#/$defs/snapshotVariable/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{32}$" }, message: 'must match pattern "^[0-9a-f]{32}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate15.errors = [{ instancePath: instancePath + "/variables/" + i0 + "/digest", schemaPath: "#/$defs/snapshotVariable/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid4 = _errs26 === errors;
                                              } else {
                                                var valid4 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate15.errors = [{ instancePath: instancePath + "/variables/" + i0, schemaPath: "#/$defs/snapshotVariable/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs18 === errors;
                                  if (!valid2) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate15.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.signature !== void 0) {
                            const _errs28 = errors;
                            if (!validate12(data.signature, { instancePath: instancePath + "/signature", parentData: data, parentDataProperty: "signature", rootData })) {
                              vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs28 === errors;
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
      validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate15.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateSnapshotFile
});
