import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  visibleJson
} from "./shared-cli-options.js";
import {
  member,
  readJson
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/baseline/format.gen.js
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
var validateBaselineFile = validate21;
var func2 = require_ucs2length().default;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.channel === void 0 && (missing0 = "channel")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "component" || key0 === "channel")) {
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
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.channel === void 0 && (missing0 = "channel") || data.name === void 0 && (missing0 = "name") || data.source === void 0 && (missing0 = "source")) {
        validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "component" || key0 === "channel" || key0 === "name" || key0 === "source" || key0 === "updatedAt" || key0 === "digest")) {
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
              if (data.channel !== void 0) {
                let data2 = data.channel;
                const _errs8 = errors;
                const _errs9 = errors;
                if (errors === _errs9) {
                  if (typeof data2 === "string") {
                    if (func2(data2) > 1e3) {
                      validate14.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                      return false;
                    }
                  } else {
                    validate14.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  let data3 = data.name;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data3 === "string") {
                      if (func2(data3) > 1e3) {
                        validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                        return false;
                      }
                    } else {
                      validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.source !== void 0) {
                    let data4 = data.source;
                    const _errs14 = errors;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (typeof data4 === "string") {
                        if (func2(data4) > 1e3) {
                          validate14.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                          return false;
                        }
                      } else {
                        validate14.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.updatedAt !== void 0) {
                      let data5 = data.updatedAt;
                      const _errs17 = errors;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data5 === "string") {
                          if (func2(data5) > 1e3) {
                            validate14.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                            return false;
                          }
                        } else {
                          validate14.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.digest !== void 0) {
                        let data6 = data.digest;
                        const _errs20 = errors;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            for (const key1 in data6) {
                              let data7 = data6[key1];
                              const _errs24 = errors;
                              if (errors === _errs24) {
                                if (typeof data7 === "string") {
                                  if (func2(data7) > 64) {
                                    validate14.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate14.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid8 = _errs24 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          } else {
                            validate14.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
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
var schema25 = { "description": "One range of addresses; by itself where the configuration allows it, else as a digest.", "type": "object", "additionalProperties": false, "required": ["environment", "how", "family"], "properties": { "environment": { "$ref": "#/$defs/text" }, "component": { "description": "Absent: all.", "$ref": "#/$defs/text" }, "how": { "enum": ["declared", "observed", "documented"] }, "family": { "enum": ["ipv4", "ipv6"] }, "range": { "$ref": "#/$defs/text" }, "digest": { "$ref": "#/$defs/digests" } } };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environment === void 0 && (missing0 = "environment") || data.how === void 0 && (missing0 = "how") || data.family === void 0 && (missing0 = "family")) {
        validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "environment" || key0 === "component" || key0 === "how" || key0 === "family" || key0 === "range" || key0 === "digest")) {
            validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
                  validate16.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate16.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                    validate16.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate16.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                  validate16.errors = [{ instancePath: instancePath + "/how", schemaPath: "#/properties/how/enum", keyword: "enum", params: { allowedValues: schema25.properties.how.enum }, message: "must be equal to one of the allowed values" }];
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
                    validate16.errors = [{ instancePath: instancePath + "/family", schemaPath: "#/properties/family/enum", keyword: "enum", params: { allowedValues: schema25.properties.family.enum }, message: "must be equal to one of the allowed values" }];
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
                          validate16.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                          return false;
                        }
                      } else {
                        validate16.errors = [{ instancePath: instancePath + "/range", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          for (const key1 in data5) {
                            let data6 = data5[key1];
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data6 === "string") {
                                if (func2(data6) > 64) {
                                  validate16.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                  return false;
                                }
                              } else {
                                validate16.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid5 = _errs17 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          validate16.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      if (data.list === void 0 && (missing0 = "list") || data.entries === void 0 && (missing0 = "entries")) {
        validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "list" || key0 === "title" || key0 === "entries" || key0 === "open" || key0 === "digest")) {
            validate18.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.list !== void 0) {
            let data0 = data.list;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func2(data0) > 1e3) {
                  validate18.errors = [{ instancePath: instancePath + "/list", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                  return false;
                }
              } else {
                validate18.errors = [{ instancePath: instancePath + "/list", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              let data1 = data.title;
              const _errs5 = errors;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 1e3) {
                    validate18.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                    return false;
                  }
                } else {
                  validate18.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.entries !== void 0) {
                let data2 = data.entries;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate18.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate18.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.open !== void 0) {
                  const _errs10 = errors;
                  if (true !== data.open) {
                    validate18.errors = [{ instancePath: instancePath + "/open", schemaPath: "#/properties/open/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.digest !== void 0) {
                    let data4 = data.digest;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        for (const key1 in data4) {
                          let data5 = data4[key1];
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (typeof data5 === "string") {
                              if (func2(data5) > 64) {
                                validate18.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                              }
                            } else {
                              validate18.errors = [{ instancePath: instancePath + "/digest/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/digests/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs15 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      } else {
                        validate18.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/digests/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
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
      validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.baselineVersion === void 0 && (missing0 = "baselineVersion") || data.takenAt === void 0 && (missing0 = "takenAt") || data.places === void 0 && (missing0 = "places") || data.variables === void 0 && (missing0 = "variables") || data.egress === void 0 && (missing0 = "egress") || data.allowlists === void 0 && (missing0 = "allowlists")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "baselineVersion" || key0 === "takenAt" || key0 === "places" || key0 === "variables" || key0 === "egress" || key0 === "allowlists")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.baselineVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.baselineVersion) {
              validate21.errors = [{ instancePath: instancePath + "/baselineVersion", schemaPath: "#/properties/baselineVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.takenAt !== void 0) {
              let data1 = data.takenAt;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func2(data1) > 40) {
                    validate21.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                    return false;
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/takenAt", schemaPath: "#/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.places !== void 0) {
                let data2 = data.places;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate12(data2[i0], { instancePath: instancePath + "/places/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.variables !== void 0) {
                  let data4 = data.variables;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs10 = errors;
                        if (!validate14(data4[i1], { instancePath: instancePath + "/variables/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
                          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.egress !== void 0) {
                    let data6 = data.egress;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          const _errs13 = errors;
                          if (!validate16(data6[i2], { instancePath: instancePath + "/egress/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs13 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.allowlists !== void 0) {
                      let data8 = data.allowlists;
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (Array.isArray(data8)) {
                          var valid4 = true;
                          const len3 = data8.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            const _errs16 = errors;
                            if (!validate18(data8[i3], { instancePath: instancePath + "/allowlists/" + i3, parentData: data8, parentDataProperty: i3, rootData })) {
                              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                              errors = vErrors.length;
                            }
                            var valid4 = _errs16 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/allowlists", schemaPath: "#/properties/allowlists/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/baseline/file.ts
var AGAIN = { hint: "Write it again with `envparity check --update-baseline`" };
var CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/m;
function parseBaseline(text, title) {
  if (CONFLICT.test(text))
    throw new UserError("baseline-conflict", `${title} holds a merge conflict`, {
      hint: "Take either side, then write it again with `envparity check --update-baseline`"
    });
  const parsed = readJson(text);
  if (!parsed.ok) throw new UserError("baseline-not-json", `${title} is not JSON`, AGAIN);
  const version = member(parsed.value, "baselineVersion");
  if (typeof version === "number" && version !== 1)
    throw new UserError("baseline-version", `${title} has a format that is not known here`, {
      hint: "Use the version of envparity that wrote it, or write it again with `envparity check --update-baseline`"
    });
  const { value } = parsed;
  if (!validateBaselineFile(value) || Number.isNaN(Date.parse(value.takenAt)))
    throw new UserError("baseline-invalid", `${title} is no baseline of envparity`, AGAIN);
  return value;
}
function renderBaseline(file) {
  const members = Object.entries(file).map(([name, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    const lines = value.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
    return `  ${JSON.stringify(name)}: [${lines === "" ? "" : `
${lines}
  `}]`;
  });
  return `${visibleJson(`{
${members.join(",\n")}
}`)}
`;
}
function settled(now, before) {
  if (before === void 0) return now;
  const same = { ...now, takenAt: before.takenAt };
  return renderBaseline(same) === renderBaseline(before) ? before : now;
}

export {
  validateBaselineFile,
  parseBaseline,
  renderBaseline,
  settled
};
