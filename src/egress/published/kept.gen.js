// Generated from schemas/published.schema.json by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
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

// published.js
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
export {
  validateKeptList
};
