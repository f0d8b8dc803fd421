// Generated from schemas/published-forms.schema.json by `npm run generate`; do not edit.
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

// published-forms.js
var validateAwsRanges = validate86;
var func2 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (typeof data === "string") {
      if (func2(data) > 200) {
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
      if (func2(data) > 200) {
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
export {
  validateAtlassianRanges,
  validateAwsRanges,
  validateAzureRanges,
  validateCloudflareRanges,
  validateFastlyRanges,
  validateGithubRanges,
  validateGoogleRanges,
  validateOracleRanges
};
