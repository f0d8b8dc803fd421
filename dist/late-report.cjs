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

// src/report/received.gen.js
var received_gen_exports = {};
__export(received_gen_exports, {
  validateReportFile: () => validateReportFile
});
module.exports = __toCommonJS(received_gen_exports);
var validateReportFile = validate41;
var schema12 = { "description": "The whole of it.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "environments", "findings", "suppressed", "unusedSuppressions", "sources", "unknown", "toRun", "problems", "counts"], "properties": { "schemaVersion": { "const": 1 }, "environments": { "description": "The environments that were judged.", "type": "array", "items": { "type": "string" } }, "findings": { "description": "Worst first, then by environment, rule, name and place.", "type": "array", "items": { "$ref": "#/$defs/finding" } }, "suppressed": { "description": "Findings that an ignore covers.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["finding", "reason", "by"], "properties": { "finding": { "$ref": "#/$defs/finding" }, "reason": { "description": "Why it is ignored.", "type": "string" }, "by": { "$ref": "#/$defs/location" } } } }, "unusedSuppressions": { "description": "Ignores that cover nothing, have run out or are not valid.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["location", "message"], "properties": { "location": { "$ref": "#/$defs/location" }, "message": { "description": "What is wrong with it.", "type": "string" } } } }, "sources": { "description": "The places that were looked at.", "type": "array", "items": { "$ref": "#/$defs/source" } }, "unknown": { "description": "What is neither missing nor fine.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["environment", "names", "asked", "why", "mend"], "properties": { "asked": { "description": "The environment was asked for, on the command line or with its sources in the configuration.", "type": "boolean" }, "environment": { "description": "Where.", "type": "string" }, "component": { "description": "Absent: in all.", "type": "string" }, "names": { "description": "What nobody could look up.", "type": "array", "items": { "type": "string" } }, "why": { "description": "Why not.", "type": "string" }, "mend": { "description": "What would tell.", "type": "string" }, "allowlists": { "description": "Allowlists of which nobody knows whether they let the environment in; absent: it is about names.", "type": "array", "items": { "type": "string" } } } } }, "toRun": { "description": "What must be set to run a fresh clone, required first.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["component", "file", "variables"], "properties": { "component": { "description": "The app or service.", "type": "string" }, "file": { "description": "The file to write to.", "type": "string" }, "template": { "description": "The file to copy from.", "type": "string" }, "variables": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "need", "location"], "properties": { "name": { "description": "The variable.", "type": "string" }, "need": { "$ref": "#/$defs/need" }, "reached": { "description": "Not when the program starts, but when a function is called, or only in a branch of it.", "enum": ["call", "branch"] }, "assumed": { "description": "The code takes it for set, and nothing shows that it breaks without.", "const": true }, "location": { "$ref": "#/$defs/fileLocation" } } } } } } }, "problems": { "description": "What went wrong outside any source.", "type": "array", "items": { "$ref": "#/$defs/problem" } }, "drift": { "description": "With a baseline: what has changed since.", "type": "object", "additionalProperties": false, "required": ["since", "changes"], "properties": { "since": { "description": "When the baseline was taken; ISO 8601.", "type": "string" }, "changes": { "type": "array", "items": { "$ref": "#/$defs/drift" } } } }, "change": { "description": "With `--since`: what is read now and was not, and the reverse.", "type": "object", "additionalProperties": false, "required": ["started", "stopped", "renamed", "components"], "properties": { "started": { "description": "Names that deployed code or a workflow begins to read.", "type": "array", "items": { "$ref": "#/$defs/startedRead" } }, "stopped": { "description": "Names that nothing reads any more.", "type": "array", "items": { "$ref": "#/$defs/stoppedRead" } }, "renamed": { "description": "One name is read where another one was.", "type": "array", "items": { "$ref": "#/$defs/renamedRead" } }, "components": { "description": "Deployable components that are new.", "type": "array", "items": { "type": "string" } } } }, "counts": { "description": "How many of each.", "type": "object", "additionalProperties": false, "required": ["error", "warning", "info", "suppressed", "variables", "components"], "properties": { "error": { "description": "Findings.", "type": "integer", "minimum": 0 }, "warning": { "description": "Findings.", "type": "integer", "minimum": 0 }, "info": { "description": "Findings.", "type": "integer", "minimum": 0 }, "suppressed": { "description": "Findings that an ignore covers.", "type": "integer", "minimum": 0 }, "variables": { "description": "Distinct names that deployed code reads.", "type": "integer", "minimum": 0 }, "components": { "description": "Deployable apps and services.", "type": "integer", "minimum": 0 }, "existing": { "description": "Only with `--since`: findings that the commit had already.", "type": "integer", "minimum": 0 } } } } };
var schema24 = { "description": "What the code does when the variable is absent.", "enum": ["required", "optional", "defaulted"] };
var func2 = Object.prototype.hasOwnProperty;
var schema13 = { "description": "One thing to mend.", "type": "object", "additionalProperties": false, "required": ["rule", "severity", "message", "related", "fingerprint"], "properties": { "rule": { "description": "The id of the rule.", "type": "string" }, "severity": { "$ref": "#/$defs/severity" }, "name": { "description": "The variable.", "type": "string" }, "environment": { "description": "Absent: in every environment.", "type": "string" }, "component": { "description": "The folder of the app or service; the root is `.`.", "type": "string" }, "message": { "description": "What is wrong.", "type": "string" }, "location": { "$ref": "#/$defs/location" }, "related": { "description": "Other places that matter.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["location", "message"], "properties": { "location": { "$ref": "#/$defs/location" }, "message": { "description": "What is there.", "type": "string" } } } }, "remedy": { "$ref": "#/$defs/remedy" }, "fingerprint": { "description": "The same for the same finding while code moves.", "type": "string" }, "group": { "description": "Findings of one group have one cause.", "type": "string" }, "new": { "description": "Only when compared with an earlier commit: whether the finding was not there.", "type": "boolean" } } };
var schema14 = { "description": "`error`: will break. `warning`: may break, or is quietly different. `info`: worth knowing.", "enum": ["error", "warning", "info"] };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column")) {
        const err0 = { instancePath, schemaPath: "#/$defs/fileLocation/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "line" || key0 === "column")) {
            const err1 = { instancePath, schemaPath: "#/$defs/fileLocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.file !== void 0) {
            const _errs5 = errors;
            if (typeof data.file !== "string") {
              const err2 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/fileLocation/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.line !== void 0) {
              let data1 = data.line;
              const _errs7 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                const err3 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/fileLocation/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (errors === _errs7) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 1 || isNaN(data1)) {
                    const err4 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/fileLocation/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
              }
              var valid2 = _errs7 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.column !== void 0) {
                let data2 = data.column;
                const _errs9 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  const err5 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/fileLocation/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (errors === _errs9) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 1 || isNaN(data2)) {
                      const err6 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/fileLocation/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                  }
                }
                var valid2 = _errs9 === errors;
              } else {
                var valid2 = true;
              }
            }
          }
        }
      }
    } else {
      const err7 = { instancePath, schemaPath: "#/$defs/fileLocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs11 = errors;
    const _errs12 = errors;
    if (errors === _errs12) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.source === void 0 && (missing1 = "source")) {
          const err8 = { instancePath, schemaPath: "#/$defs/sourceLocation/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        } else {
          const _errs14 = errors;
          for (const key1 in data) {
            if (!(key1 === "source" || key1 === "url")) {
              const err9 = { instancePath, schemaPath: "#/$defs/sourceLocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
          }
          if (_errs14 === errors) {
            if (data.source !== void 0) {
              const _errs15 = errors;
              if (typeof data.source !== "string") {
                const err10 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/sourceLocation/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
              var valid4 = _errs15 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.url !== void 0) {
                const _errs17 = errors;
                if (typeof data.url !== "string") {
                  const err11 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/sourceLocation/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                var valid4 = _errs17 === errors;
              } else {
                var valid4 = true;
              }
            }
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/$defs/sourceLocation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    var _valid0 = _errs11 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
    validate13.errors = vErrors;
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
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.related === void 0 && (missing0 = "related") || data.fingerprint === void 0 && (missing0 = "fingerprint")) {
        validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema13.properties, key0)) {
            validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.rule !== void 0) {
            const _errs2 = errors;
            if (typeof data.rule !== "string") {
              validate12.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning" || data1 === "info")) {
                validate12.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema14.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.name !== void 0) {
                const _errs6 = errors;
                if (typeof data.name !== "string") {
                  validate12.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.environment !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.environment !== "string") {
                    validate12.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.component !== void 0) {
                    const _errs10 = errors;
                    if (typeof data.component !== "string") {
                      validate12.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.message !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.message !== "string") {
                        validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.location !== void 0) {
                        const _errs14 = errors;
                        if (!validate13(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.related !== void 0) {
                          let data7 = data.related;
                          const _errs15 = errors;
                          if (errors === _errs15) {
                            if (Array.isArray(data7)) {
                              var valid2 = true;
                              const len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0];
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                    let missing1;
                                    if (data8.location === void 0 && (missing1 = "location") || data8.message === void 0 && (missing1 = "message")) {
                                      validate12.errors = [{ instancePath: instancePath + "/related/" + i0, schemaPath: "#/properties/related/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                      return false;
                                    } else {
                                      const _errs19 = errors;
                                      for (const key1 in data8) {
                                        if (!(key1 === "location" || key1 === "message")) {
                                          validate12.errors = [{ instancePath: instancePath + "/related/" + i0, schemaPath: "#/properties/related/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs19 === errors) {
                                        if (data8.location !== void 0) {
                                          const _errs20 = errors;
                                          if (!validate13(data8.location, { instancePath: instancePath + "/related/" + i0 + "/location", parentData: data8, parentDataProperty: "location", rootData })) {
                                            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                            errors = vErrors.length;
                                          }
                                          var valid3 = _errs20 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data8.message !== void 0) {
                                            const _errs21 = errors;
                                            if (typeof data8.message !== "string") {
                                              validate12.errors = [{ instancePath: instancePath + "/related/" + i0 + "/message", schemaPath: "#/properties/related/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs21 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate12.errors = [{ instancePath: instancePath + "/related/" + i0, schemaPath: "#/properties/related/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs17 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            } else {
                              validate12.errors = [{ instancePath: instancePath + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.remedy !== void 0) {
                            let data11 = data.remedy;
                            const _errs23 = errors;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                let missing2;
                                if (data11.text === void 0 && (missing2 = "text")) {
                                  validate12.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/$defs/remedy/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs26 = errors;
                                  for (const key2 in data11) {
                                    if (!(key2 === "text" || key2 === "command" || key2 === "line" || key2 === "url")) {
                                      validate12.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/$defs/remedy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs26 === errors) {
                                    if (data11.text !== void 0) {
                                      const _errs27 = errors;
                                      if (typeof data11.text !== "string") {
                                        validate12.errors = [{ instancePath: instancePath + "/remedy/text", schemaPath: "#/$defs/remedy/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid5 = _errs27 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data11.command !== void 0) {
                                        const _errs29 = errors;
                                        if (typeof data11.command !== "string") {
                                          validate12.errors = [{ instancePath: instancePath + "/remedy/command", schemaPath: "#/$defs/remedy/properties/command/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid5 = _errs29 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data11.line !== void 0) {
                                          let data14 = data11.line;
                                          const _errs31 = errors;
                                          if (errors === _errs31) {
                                            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                              let missing3;
                                              if (data14.file === void 0 && (missing3 = "file") || data14.text === void 0 && (missing3 = "text")) {
                                                validate12.errors = [{ instancePath: instancePath + "/remedy/line", schemaPath: "#/$defs/remedy/properties/line/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                              } else {
                                                const _errs33 = errors;
                                                for (const key3 in data14) {
                                                  if (!(key3 === "file" || key3 === "text")) {
                                                    validate12.errors = [{ instancePath: instancePath + "/remedy/line", schemaPath: "#/$defs/remedy/properties/line/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs33 === errors) {
                                                  if (data14.file !== void 0) {
                                                    const _errs34 = errors;
                                                    if (typeof data14.file !== "string") {
                                                      validate12.errors = [{ instancePath: instancePath + "/remedy/line/file", schemaPath: "#/$defs/remedy/properties/line/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid6 = _errs34 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data14.text !== void 0) {
                                                      const _errs36 = errors;
                                                      if (typeof data14.text !== "string") {
                                                        validate12.errors = [{ instancePath: instancePath + "/remedy/line/text", schemaPath: "#/$defs/remedy/properties/line/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid6 = _errs36 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate12.errors = [{ instancePath: instancePath + "/remedy/line", schemaPath: "#/$defs/remedy/properties/line/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs31 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data11.url !== void 0) {
                                            const _errs38 = errors;
                                            if (typeof data11.url !== "string") {
                                              validate12.errors = [{ instancePath: instancePath + "/remedy/url", schemaPath: "#/$defs/remedy/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid5 = _errs38 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate12.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/$defs/remedy/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs23 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.fingerprint !== void 0) {
                              const _errs40 = errors;
                              if (typeof data.fingerprint !== "string") {
                                validate12.errors = [{ instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid0 = _errs40 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.group !== void 0) {
                                const _errs42 = errors;
                                if (typeof data.group !== "string") {
                                  validate12.errors = [{ instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid0 = _errs42 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.new !== void 0) {
                                  const _errs44 = errors;
                                  if (typeof data.new !== "boolean") {
                                    validate12.errors = [{ instancePath: instancePath + "/new", schemaPath: "#/properties/new/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs44 === errors;
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
      validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "additionalProperties": false, "required": ["provider", "title", "asked", "coverage", "problems"], "properties": { "provider": { "description": "Its id.", "type": "string" }, "title": { "description": "Its name.", "type": "string" }, "asked": { "description": "Named in the configuration or on the command line.", "type": "boolean" }, "coverage": { "type": "array", "items": { "$ref": "#/$defs/coverage" } }, "lists": { "description": "The allowlists that it knows; absent: it is no source of such.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["title", "sight", "entries"], "properties": { "title": { "description": "What a person calls it.", "type": "string" }, "sight": { "description": "How much of it could be seen.", "enum": ["complete", "partial", "none"] }, "entries": { "description": "How many of its entries were seen.", "type": "integer", "minimum": 0 }, "why": { "description": "Why it is not complete.", "type": "string" }, "mend": { "description": "What would complete it.", "type": "string" } } } }, "outbound": { "description": "Where environments leave from, by its word; absent: it is no source of that.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["environment", "sight", "addresses"], "properties": { "environment": { "description": "What was observed.", "type": "string" }, "component": { "description": "Absent: every one.", "type": "string" }, "sight": { "description": "How much of the pool was seen.", "enum": ["complete", "partial", "none"] }, "addresses": { "description": "How many are known for sure; of IPv6 how many /64.", "type": "integer", "minimum": 0 }, "why": { "description": "Why it is not complete.", "type": "string" }, "mend": { "description": "What would complete it.", "type": "string" } } } }, "problems": { "type": "array", "items": { "$ref": "#/$defs/problem" } } } };
var schema20 = { "description": "What a source could see.", "type": "object", "additionalProperties": false, "required": ["role", "channel", "names", "values"], "properties": { "role": { "description": "What was looked for.", "enum": ["reads", "supplies"] }, "environment": { "description": "Absent: every one.", "type": "string" }, "component": { "description": "Absent: every one.", "type": "string" }, "channel": { "description": "What can satisfy a read, such as `process`.", "type": "string" }, "phase": { "description": "Absent: both.", "enum": ["build", "run"] }, "names": { "$ref": "#/$defs/sight" }, "values": { "$ref": "#/$defs/sight" }, "why": { "description": "Why it is not complete.", "type": "string" }, "mend": { "description": "What would complete it.", "type": "string" } } };
var schema21 = { "description": "How much was seen.", "enum": ["complete", "partial", "none"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.role === void 0 && (missing0 = "role") || data.channel === void 0 && (missing0 = "channel") || data.names === void 0 && (missing0 = "names") || data.values === void 0 && (missing0 = "values")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema20.properties, key0)) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.role !== void 0) {
            let data0 = data.role;
            const _errs2 = errors;
            if (!(data0 === "reads" || data0 === "supplies")) {
              validate21.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema20.properties.role.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environment !== void 0) {
              const _errs3 = errors;
              if (typeof data.environment !== "string") {
                validate21.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.component !== void 0) {
                const _errs5 = errors;
                if (typeof data.component !== "string") {
                  validate21.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.channel !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.channel !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.phase !== void 0) {
                    let data4 = data.phase;
                    const _errs9 = errors;
                    if (!(data4 === "build" || data4 === "run")) {
                      validate21.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema20.properties.phase.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.names !== void 0) {
                      let data5 = data.names;
                      const _errs10 = errors;
                      if (!(data5 === "complete" || data5 === "partial" || data5 === "none")) {
                        validate21.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/$defs/sight/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.values !== void 0) {
                        let data6 = data.values;
                        const _errs12 = errors;
                        if (!(data6 === "complete" || data6 === "partial" || data6 === "none")) {
                          validate21.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/$defs/sight/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.why !== void 0) {
                          const _errs14 = errors;
                          if (typeof data.why !== "string") {
                            validate21.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.mend !== void 0) {
                            const _errs16 = errors;
                            if (typeof data.mend !== "string") {
                              validate21.errors = [{ instancePath: instancePath + "/mend", schemaPath: "#/properties/mend/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs16 === errors;
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
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "message" || key0 === "place" || key0 === "hint")) {
            validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            const _errs2 = errors;
            if (typeof data.code !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.message !== void 0) {
              const _errs4 = errors;
              if (typeof data.message !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.place !== void 0) {
                const _errs6 = errors;
                if (!validate13(data.place, { instancePath: instancePath + "/place", parentData: data, parentDataProperty: "place", rootData })) {
                  vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.hint !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.hint !== "string") {
                    validate23.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.provider === void 0 && (missing0 = "provider") || data.title === void 0 && (missing0 = "title") || data.asked === void 0 && (missing0 = "asked") || data.coverage === void 0 && (missing0 = "coverage") || data.problems === void 0 && (missing0 = "problems")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "provider" || key0 === "title" || key0 === "asked" || key0 === "coverage" || key0 === "lists" || key0 === "outbound" || key0 === "problems")) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.provider !== void 0) {
            const _errs2 = errors;
            if (typeof data.provider !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs4 = errors;
              if (typeof data.title !== "string") {
                validate20.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.asked !== void 0) {
                const _errs6 = errors;
                if (typeof data.asked !== "boolean") {
                  validate20.errors = [{ instancePath: instancePath + "/asked", schemaPath: "#/properties/asked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.coverage !== void 0) {
                  let data3 = data.coverage;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validate21(data3[i0], { instancePath: instancePath + "/coverage/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.lists !== void 0) {
                    let data5 = data.lists;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1];
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if (data6.title === void 0 && (missing1 = "title") || data6.sight === void 0 && (missing1 = "sight") || data6.entries === void 0 && (missing1 = "entries")) {
                                validate20.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs15 = errors;
                                for (const key1 in data6) {
                                  if (!(key1 === "title" || key1 === "sight" || key1 === "entries" || key1 === "why" || key1 === "mend")) {
                                    validate20.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs15 === errors) {
                                  if (data6.title !== void 0) {
                                    const _errs16 = errors;
                                    if (typeof data6.title !== "string") {
                                      validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/title", schemaPath: "#/properties/lists/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid3 = _errs16 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data6.sight !== void 0) {
                                      let data8 = data6.sight;
                                      const _errs18 = errors;
                                      if (!(data8 === "complete" || data8 === "partial" || data8 === "none")) {
                                        validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/sight", schemaPath: "#/properties/lists/items/properties/sight/enum", keyword: "enum", params: { allowedValues: schema19.properties.lists.items.properties.sight.enum }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                      }
                                      var valid3 = _errs18 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data6.entries !== void 0) {
                                        let data9 = data6.entries;
                                        const _errs19 = errors;
                                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                                          validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/entries", schemaPath: "#/properties/lists/items/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs19) {
                                          if (typeof data9 == "number" && isFinite(data9)) {
                                            if (data9 < 0 || isNaN(data9)) {
                                              validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/entries", schemaPath: "#/properties/lists/items/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                        var valid3 = _errs19 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                      if (valid3) {
                                        if (data6.why !== void 0) {
                                          const _errs21 = errors;
                                          if (typeof data6.why !== "string") {
                                            validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/why", schemaPath: "#/properties/lists/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid3 = _errs21 === errors;
                                        } else {
                                          var valid3 = true;
                                        }
                                        if (valid3) {
                                          if (data6.mend !== void 0) {
                                            const _errs23 = errors;
                                            if (typeof data6.mend !== "string") {
                                              validate20.errors = [{ instancePath: instancePath + "/lists/" + i1 + "/mend", schemaPath: "#/properties/lists/items/properties/mend/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid3 = _errs23 === errors;
                                          } else {
                                            var valid3 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/lists/" + i1, schemaPath: "#/properties/lists/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid2 = _errs13 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.outbound !== void 0) {
                      let data12 = data.outbound;
                      const _errs25 = errors;
                      if (errors === _errs25) {
                        if (Array.isArray(data12)) {
                          var valid4 = true;
                          const len2 = data12.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data13 = data12[i2];
                            const _errs27 = errors;
                            if (errors === _errs27) {
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                let missing2;
                                if (data13.environment === void 0 && (missing2 = "environment") || data13.sight === void 0 && (missing2 = "sight") || data13.addresses === void 0 && (missing2 = "addresses")) {
                                  validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2, schemaPath: "#/properties/outbound/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                  return false;
                                } else {
                                  const _errs29 = errors;
                                  for (const key2 in data13) {
                                    if (!(key2 === "environment" || key2 === "component" || key2 === "sight" || key2 === "addresses" || key2 === "why" || key2 === "mend")) {
                                      validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2, schemaPath: "#/properties/outbound/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs29 === errors) {
                                    if (data13.environment !== void 0) {
                                      const _errs30 = errors;
                                      if (typeof data13.environment !== "string") {
                                        validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/environment", schemaPath: "#/properties/outbound/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid5 = _errs30 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data13.component !== void 0) {
                                        const _errs32 = errors;
                                        if (typeof data13.component !== "string") {
                                          validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/component", schemaPath: "#/properties/outbound/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid5 = _errs32 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data13.sight !== void 0) {
                                          let data16 = data13.sight;
                                          const _errs34 = errors;
                                          if (!(data16 === "complete" || data16 === "partial" || data16 === "none")) {
                                            validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/sight", schemaPath: "#/properties/outbound/items/properties/sight/enum", keyword: "enum", params: { allowedValues: schema19.properties.outbound.items.properties.sight.enum }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                          }
                                          var valid5 = _errs34 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data13.addresses !== void 0) {
                                            let data17 = data13.addresses;
                                            const _errs35 = errors;
                                            if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                              validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/addresses", schemaPath: "#/properties/outbound/items/properties/addresses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs35) {
                                              if (typeof data17 == "number" && isFinite(data17)) {
                                                if (data17 < 0 || isNaN(data17)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/addresses", schemaPath: "#/properties/outbound/items/properties/addresses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid5 = _errs35 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data13.why !== void 0) {
                                              const _errs37 = errors;
                                              if (typeof data13.why !== "string") {
                                                validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/why", schemaPath: "#/properties/outbound/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid5 = _errs37 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                            if (valid5) {
                                              if (data13.mend !== void 0) {
                                                const _errs39 = errors;
                                                if (typeof data13.mend !== "string") {
                                                  validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2 + "/mend", schemaPath: "#/properties/outbound/items/properties/mend/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid5 = _errs39 === errors;
                                              } else {
                                                var valid5 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/outbound/" + i2, schemaPath: "#/properties/outbound/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid4 = _errs27 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/outbound", schemaPath: "#/properties/outbound/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs25 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.problems !== void 0) {
                        let data20 = data.problems;
                        const _errs41 = errors;
                        if (errors === _errs41) {
                          if (Array.isArray(data20)) {
                            var valid6 = true;
                            const len3 = data20.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs43 = errors;
                              if (!validate23(data20[i3], { instancePath: instancePath + "/problems/" + i3, parentData: data20, parentDataProperty: i3, rootData })) {
                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                errors = vErrors.length;
                              }
                              var valid6 = _errs43 === errors;
                              if (!valid6) {
                                break;
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs41 === errors;
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
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var schema27 = { "description": "A name on a platform.", "type": "object", "additionalProperties": false, "required": ["change", "name", "environment", "channel"], "properties": { "change": { "enum": ["appeared", "vanished", "rotated", "moved"] }, "name": { "description": "The variable.", "type": "string" }, "environment": { "description": "Where.", "type": "string" }, "component": { "description": "Absent: all.", "type": "string" }, "channel": { "description": "`process`, or a name space of its own.", "type": "string" }, "from": { "description": "The place that held it.", "type": "string" }, "to": { "description": "The place that holds it.", "type": "string" }, "at": { "description": "When it was set; ISO 8601.", "type": "string" }, "proved": { "description": "The value is another one.", "const": true } } };
var schema28 = { "description": "The addresses that an environment leaves from.", "type": "object", "additionalProperties": false, "required": ["change", "environment", "how", "added", "removed", "removedCount"], "properties": { "change": { "const": "egress" }, "environment": { "description": "Where.", "type": "string" }, "component": { "description": "Absent: all.", "type": "string" }, "how": { "enum": ["declared", "observed", "documented"] }, "added": { "type": "array", "items": { "type": "string" } }, "removed": { "type": "array", "items": { "type": "string" } }, "removedCount": { "description": "Those that were concealed included.", "type": "integer" }, "families": { "description": "Where it leaves by other families than before.", "type": "object", "additionalProperties": false, "required": ["before", "now"], "properties": { "before": { "type": "array", "items": { "enum": ["ipv4", "ipv6"] } }, "now": { "type": "array", "items": { "enum": ["ipv4", "ipv6"] } } } } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.change === void 0 && (missing0 = "change") || data.title === void 0 && (missing0 = "title") || data.before === void 0 && (missing0 = "before") || data.now === void 0 && (missing0 = "now")) {
        validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "change" || key0 === "title" || key0 === "before" || key0 === "now")) {
            validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.change !== void 0) {
            const _errs2 = errors;
            if ("allowlist" !== data.change) {
              validate29.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/const", keyword: "const", params: { allowedValue: "allowlist" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs3 = errors;
              if (typeof data.title !== "string") {
                validate29.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.before !== void 0) {
                let data2 = data.before;
                const _errs5 = errors;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.entries === void 0 && (missing1 = "entries") || data2.open === void 0 && (missing1 = "open")) {
                      validate29.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/$defs/listState/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs8 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "entries" || key1 === "open")) {
                          validate29.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/$defs/listState/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs8 === errors) {
                        if (data2.entries !== void 0) {
                          let data3 = data2.entries;
                          const _errs9 = errors;
                          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                            validate29.errors = [{ instancePath: instancePath + "/before/entries", schemaPath: "#/$defs/listState/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid2 = _errs9 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data2.open !== void 0) {
                            const _errs11 = errors;
                            if (typeof data2.open !== "boolean") {
                              validate29.errors = [{ instancePath: instancePath + "/before/open", schemaPath: "#/$defs/listState/properties/open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid2 = _errs11 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/$defs/listState/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.now !== void 0) {
                  let data5 = data.now;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing2;
                      if (data5.entries === void 0 && (missing2 = "entries") || data5.open === void 0 && (missing2 = "open")) {
                        validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/$defs/listState/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                        return false;
                      } else {
                        const _errs16 = errors;
                        for (const key2 in data5) {
                          if (!(key2 === "entries" || key2 === "open")) {
                            validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/$defs/listState/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs16 === errors) {
                          if (data5.entries !== void 0) {
                            let data6 = data5.entries;
                            const _errs17 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                              validate29.errors = [{ instancePath: instancePath + "/now/entries", schemaPath: "#/$defs/listState/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid4 = _errs17 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data5.open !== void 0) {
                              const _errs19 = errors;
                              if (typeof data5.open !== "boolean") {
                                validate29.errors = [{ instancePath: instancePath + "/now/open", schemaPath: "#/$defs/listState/properties/open/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid4 = _errs19 === errors;
                            } else {
                              var valid4 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/$defs/listState/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  const _errs2 = errors;
  if (errors === _errs2) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.change === void 0 && (missing0 = "change") || data.name === void 0 && (missing0 = "name") || data.environment === void 0 && (missing0 = "environment") || data.channel === void 0 && (missing0 = "channel")) {
        const err0 = { instancePath, schemaPath: "#/$defs/variableDrift/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs4 = errors;
        for (const key0 in data) {
          if (!func2.call(schema27.properties, key0)) {
            const err1 = { instancePath, schemaPath: "#/$defs/variableDrift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs4 === errors) {
          if (data.change !== void 0) {
            let data0 = data.change;
            const _errs5 = errors;
            if (!(data0 === "appeared" || data0 === "vanished" || data0 === "rotated" || data0 === "moved")) {
              const err2 = { instancePath: instancePath + "/change", schemaPath: "#/$defs/variableDrift/properties/change/enum", keyword: "enum", params: { allowedValues: schema27.properties.change.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid2 = _errs5 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.name !== void 0) {
              const _errs6 = errors;
              if (typeof data.name !== "string") {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/variableDrift/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              var valid2 = _errs6 === errors;
            } else {
              var valid2 = true;
            }
            if (valid2) {
              if (data.environment !== void 0) {
                const _errs8 = errors;
                if (typeof data.environment !== "string") {
                  const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/variableDrift/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                var valid2 = _errs8 === errors;
              } else {
                var valid2 = true;
              }
              if (valid2) {
                if (data.component !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.component !== "string") {
                    const err5 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/variableDrift/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                  var valid2 = _errs10 === errors;
                } else {
                  var valid2 = true;
                }
                if (valid2) {
                  if (data.channel !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.channel !== "string") {
                      const err6 = { instancePath: instancePath + "/channel", schemaPath: "#/$defs/variableDrift/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                    var valid2 = _errs12 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.from !== void 0) {
                      const _errs14 = errors;
                      if (typeof data.from !== "string") {
                        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/variableDrift/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err7];
                        } else {
                          vErrors.push(err7);
                        }
                        errors++;
                      }
                      var valid2 = _errs14 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.to !== void 0) {
                        const _errs16 = errors;
                        if (typeof data.to !== "string") {
                          const err8 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/variableDrift/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                        }
                        var valid2 = _errs16 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data.at !== void 0) {
                          const _errs18 = errors;
                          if (typeof data.at !== "string") {
                            const err9 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/variableDrift/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err9];
                            } else {
                              vErrors.push(err9);
                            }
                            errors++;
                          }
                          var valid2 = _errs18 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data.proved !== void 0) {
                            const _errs20 = errors;
                            if (true !== data.proved) {
                              const err10 = { instancePath: instancePath + "/proved", schemaPath: "#/$defs/variableDrift/properties/proved/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                              if (vErrors === null) {
                                vErrors = [err10];
                              } else {
                                vErrors.push(err10);
                              }
                              errors++;
                            }
                            var valid2 = _errs20 === errors;
                          } else {
                            var valid2 = true;
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
      const err11 = { instancePath, schemaPath: "#/$defs/variableDrift/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs21 = errors;
    const _errs22 = errors;
    if (errors === _errs22) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.change === void 0 && (missing1 = "change") || data.environment === void 0 && (missing1 = "environment") || data.how === void 0 && (missing1 = "how") || data.added === void 0 && (missing1 = "added") || data.removed === void 0 && (missing1 = "removed") || data.removedCount === void 0 && (missing1 = "removedCount")) {
          const err12 = { instancePath, schemaPath: "#/$defs/egressDrift/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        } else {
          const _errs24 = errors;
          for (const key1 in data) {
            if (!(key1 === "change" || key1 === "environment" || key1 === "component" || key1 === "how" || key1 === "added" || key1 === "removed" || key1 === "removedCount" || key1 === "families")) {
              const err13 = { instancePath, schemaPath: "#/$defs/egressDrift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
              break;
            }
          }
          if (_errs24 === errors) {
            if (data.change !== void 0) {
              const _errs25 = errors;
              if ("egress" !== data.change) {
                const err14 = { instancePath: instancePath + "/change", schemaPath: "#/$defs/egressDrift/properties/change/const", keyword: "const", params: { allowedValue: "egress" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              var valid4 = _errs25 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.environment !== void 0) {
                const _errs26 = errors;
                if (typeof data.environment !== "string") {
                  const err15 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/egressDrift/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                var valid4 = _errs26 === errors;
              } else {
                var valid4 = true;
              }
              if (valid4) {
                if (data.component !== void 0) {
                  const _errs28 = errors;
                  if (typeof data.component !== "string") {
                    const err16 = { instancePath: instancePath + "/component", schemaPath: "#/$defs/egressDrift/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  var valid4 = _errs28 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.how !== void 0) {
                    let data12 = data.how;
                    const _errs30 = errors;
                    if (!(data12 === "declared" || data12 === "observed" || data12 === "documented")) {
                      const err17 = { instancePath: instancePath + "/how", schemaPath: "#/$defs/egressDrift/properties/how/enum", keyword: "enum", params: { allowedValues: schema28.properties.how.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    var valid4 = _errs30 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.added !== void 0) {
                      let data13 = data.added;
                      const _errs31 = errors;
                      if (errors === _errs31) {
                        if (Array.isArray(data13)) {
                          var valid5 = true;
                          const len0 = data13.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs33 = errors;
                            if (typeof data13[i0] !== "string") {
                              const err18 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/$defs/egressDrift/properties/added/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            }
                            var valid5 = _errs33 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        } else {
                          const err19 = { instancePath: instancePath + "/added", schemaPath: "#/$defs/egressDrift/properties/added/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err19];
                          } else {
                            vErrors.push(err19);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs31 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.removed !== void 0) {
                        let data15 = data.removed;
                        const _errs35 = errors;
                        if (errors === _errs35) {
                          if (Array.isArray(data15)) {
                            var valid6 = true;
                            const len1 = data15.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs37 = errors;
                              if (typeof data15[i1] !== "string") {
                                const err20 = { instancePath: instancePath + "/removed/" + i1, schemaPath: "#/$defs/egressDrift/properties/removed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err20];
                                } else {
                                  vErrors.push(err20);
                                }
                                errors++;
                              }
                              var valid6 = _errs37 === errors;
                              if (!valid6) {
                                break;
                              }
                            }
                          } else {
                            const err21 = { instancePath: instancePath + "/removed", schemaPath: "#/$defs/egressDrift/properties/removed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err21];
                            } else {
                              vErrors.push(err21);
                            }
                            errors++;
                          }
                        }
                        var valid4 = _errs35 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.removedCount !== void 0) {
                          let data17 = data.removedCount;
                          const _errs39 = errors;
                          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                            const err22 = { instancePath: instancePath + "/removedCount", schemaPath: "#/$defs/egressDrift/properties/removedCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err22];
                            } else {
                              vErrors.push(err22);
                            }
                            errors++;
                          }
                          var valid4 = _errs39 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.families !== void 0) {
                            let data18 = data.families;
                            const _errs41 = errors;
                            if (errors === _errs41) {
                              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                let missing2;
                                if (data18.before === void 0 && (missing2 = "before") || data18.now === void 0 && (missing2 = "now")) {
                                  const err23 = { instancePath: instancePath + "/families", schemaPath: "#/$defs/egressDrift/properties/families/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err23];
                                  } else {
                                    vErrors.push(err23);
                                  }
                                  errors++;
                                } else {
                                  const _errs43 = errors;
                                  for (const key2 in data18) {
                                    if (!(key2 === "before" || key2 === "now")) {
                                      const err24 = { instancePath: instancePath + "/families", schemaPath: "#/$defs/egressDrift/properties/families/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err24];
                                      } else {
                                        vErrors.push(err24);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs43 === errors) {
                                    if (data18.before !== void 0) {
                                      let data19 = data18.before;
                                      const _errs44 = errors;
                                      if (errors === _errs44) {
                                        if (Array.isArray(data19)) {
                                          var valid8 = true;
                                          const len2 = data19.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data20 = data19[i2];
                                            const _errs46 = errors;
                                            if (!(data20 === "ipv4" || data20 === "ipv6")) {
                                              const err25 = { instancePath: instancePath + "/families/before/" + i2, schemaPath: "#/$defs/egressDrift/properties/families/properties/before/items/enum", keyword: "enum", params: { allowedValues: schema28.properties.families.properties.before.items.enum }, message: "must be equal to one of the allowed values" };
                                              if (vErrors === null) {
                                                vErrors = [err25];
                                              } else {
                                                vErrors.push(err25);
                                              }
                                              errors++;
                                            }
                                            var valid8 = _errs46 === errors;
                                            if (!valid8) {
                                              break;
                                            }
                                          }
                                        } else {
                                          const err26 = { instancePath: instancePath + "/families/before", schemaPath: "#/$defs/egressDrift/properties/families/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          if (vErrors === null) {
                                            vErrors = [err26];
                                          } else {
                                            vErrors.push(err26);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid7 = _errs44 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data18.now !== void 0) {
                                        let data21 = data18.now;
                                        const _errs47 = errors;
                                        if (errors === _errs47) {
                                          if (Array.isArray(data21)) {
                                            var valid9 = true;
                                            const len3 = data21.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              let data22 = data21[i3];
                                              const _errs49 = errors;
                                              if (!(data22 === "ipv4" || data22 === "ipv6")) {
                                                const err27 = { instancePath: instancePath + "/families/now/" + i3, schemaPath: "#/$defs/egressDrift/properties/families/properties/now/items/enum", keyword: "enum", params: { allowedValues: schema28.properties.families.properties.now.items.enum }, message: "must be equal to one of the allowed values" };
                                                if (vErrors === null) {
                                                  vErrors = [err27];
                                                } else {
                                                  vErrors.push(err27);
                                                }
                                                errors++;
                                              }
                                              var valid9 = _errs49 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          } else {
                                            const err28 = { instancePath: instancePath + "/families/now", schemaPath: "#/$defs/egressDrift/properties/families/properties/now/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            if (vErrors === null) {
                                              vErrors = [err28];
                                            } else {
                                              vErrors.push(err28);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid7 = _errs47 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err29 = { instancePath: instancePath + "/families", schemaPath: "#/$defs/egressDrift/properties/families/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err29];
                                } else {
                                  vErrors.push(err29);
                                }
                                errors++;
                              }
                            }
                            var valid4 = _errs41 === errors;
                          } else {
                            var valid4 = true;
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
        const err30 = { instancePath, schemaPath: "#/$defs/egressDrift/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    var _valid0 = _errs21 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
      const _errs50 = errors;
      if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs50 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (!valid0) {
    const err31 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
    validate28.errors = vErrors;
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
  validate28.errors = vErrors;
  return errors === 0;
}
var schema32 = { "description": "A name that is read now and was not.", "type": "object", "additionalProperties": false, "required": ["name", "component", "need", "location"], "properties": { "name": { "description": "The variable.", "type": "string" }, "channel": { "description": "Absent: the program's environment.", "type": "string" }, "component": { "description": "The app or service.", "type": "string" }, "need": { "description": "What the code does when it is absent.", "enum": ["required", "optional", "defaulted"] }, "location": { "$ref": "#/$defs/fileLocation" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.component === void 0 && (missing0 = "component") || data.need === void 0 && (missing0 = "need") || data.location === void 0 && (missing0 = "location")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "channel" || key0 === "component" || key0 === "need" || key0 === "location")) {
            validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate32.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.channel !== void 0) {
              const _errs4 = errors;
              if (typeof data.channel !== "string") {
                validate32.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.component !== void 0) {
                const _errs6 = errors;
                if (typeof data.component !== "string") {
                  validate32.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.need !== void 0) {
                  let data3 = data.need;
                  const _errs8 = errors;
                  if (!(data3 === "required" || data3 === "optional" || data3 === "defaulted")) {
                    validate32.errors = [{ instancePath: instancePath + "/need", schemaPath: "#/properties/need/enum", keyword: "enum", params: { allowedValues: schema32.properties.need.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data4 = data.location;
                    const _errs9 = errors;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.file === void 0 && (missing1 = "file") || data4.line === void 0 && (missing1 = "line") || data4.column === void 0 && (missing1 = "column")) {
                          validate32.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          const _errs12 = errors;
                          for (const key1 in data4) {
                            if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
                              validate32.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs12 === errors) {
                            if (data4.file !== void 0) {
                              const _errs13 = errors;
                              if (typeof data4.file !== "string") {
                                validate32.errors = [{ instancePath: instancePath + "/location/file", schemaPath: "#/$defs/fileLocation/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs13 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.line !== void 0) {
                                let data6 = data4.line;
                                const _errs15 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate32.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs15) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 1 || isNaN(data6)) {
                                      validate32.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs15 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data4.column !== void 0) {
                                  let data7 = data4.column;
                                  const _errs17 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate32.errors = [{ instancePath: instancePath + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs17) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate32.errors = [{ instancePath: instancePath + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs17 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate32.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
        }
      }
    } else {
      validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.component === void 0 && (missing0 = "component") || data.leftovers === void 0 && (missing0 = "leftovers")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "name" || key0 === "channel" || key0 === "component" || key0 === "leftovers")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate34.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.channel !== void 0) {
              const _errs4 = errors;
              if (typeof data.channel !== "string") {
                validate34.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.component !== void 0) {
                const _errs6 = errors;
                if (typeof data.component !== "string") {
                  validate34.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.leftovers !== void 0) {
                  let data3 = data.leftovers;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (Array.isArray(data3)) {
                      var valid1 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors;
                        if (!validate13(data3[i0], { instancePath: instancePath + "/leftovers/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs10 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate34.errors = [{ instancePath: instancePath + "/leftovers", schemaPath: "#/properties/leftovers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      }
    } else {
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.component === void 0 && (missing0 = "component") || data.location === void 0 && (missing0 = "location") || data.leftovers === void 0 && (missing0 = "leftovers")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "from" || key0 === "to" || key0 === "channel" || key0 === "component" || key0 === "location" || key0 === "leftovers")) {
            validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            const _errs2 = errors;
            if (typeof data.from !== "string") {
              validate37.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              const _errs4 = errors;
              if (typeof data.to !== "string") {
                validate37.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.channel !== void 0) {
                const _errs6 = errors;
                if (typeof data.channel !== "string") {
                  validate37.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.component !== void 0) {
                  const _errs8 = errors;
                  if (typeof data.component !== "string") {
                    validate37.errors = [{ instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data4 = data.location;
                    const _errs10 = errors;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.file === void 0 && (missing1 = "file") || data4.line === void 0 && (missing1 = "line") || data4.column === void 0 && (missing1 = "column")) {
                          validate37.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                          return false;
                        } else {
                          const _errs13 = errors;
                          for (const key1 in data4) {
                            if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
                              validate37.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs13 === errors) {
                            if (data4.file !== void 0) {
                              const _errs14 = errors;
                              if (typeof data4.file !== "string") {
                                validate37.errors = [{ instancePath: instancePath + "/location/file", schemaPath: "#/$defs/fileLocation/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid2 = _errs14 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data4.line !== void 0) {
                                let data6 = data4.line;
                                const _errs16 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate37.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs16) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 < 1 || isNaN(data6)) {
                                      validate37.errors = [{ instancePath: instancePath + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid2 = _errs16 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data4.column !== void 0) {
                                  let data7 = data4.column;
                                  const _errs18 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate37.errors = [{ instancePath: instancePath + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs18) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 < 1 || isNaN(data7)) {
                                        validate37.errors = [{ instancePath: instancePath + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid2 = _errs18 === errors;
                                } else {
                                  var valid2 = true;
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/$defs/fileLocation/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.leftovers !== void 0) {
                      let data8 = data.leftovers;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data8)) {
                          var valid3 = true;
                          const len0 = data8.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs22 = errors;
                            if (!validate13(data8[i0], { instancePath: instancePath + "/leftovers/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
                              vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs22 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/leftovers", schemaPath: "#/properties/leftovers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
    } else {
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.environments === void 0 && (missing0 = "environments") || data.findings === void 0 && (missing0 = "findings") || data.suppressed === void 0 && (missing0 = "suppressed") || data.unusedSuppressions === void 0 && (missing0 = "unusedSuppressions") || data.sources === void 0 && (missing0 = "sources") || data.unknown === void 0 && (missing0 = "unknown") || data.toRun === void 0 && (missing0 = "toRun") || data.problems === void 0 && (missing0 = "problems") || data.counts === void 0 && (missing0 = "counts")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func2.call(schema12.properties, key0)) {
            validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.schemaVersion) {
              validate41.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.environments !== void 0) {
              let data1 = data.environments;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors;
                    if (typeof data1[i0] !== "string") {
                      validate41.errors = [{ instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate41.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.findings !== void 0) {
                let data3 = data.findings;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs9 = errors;
                      if (!validate12(data3[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
                        vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate41.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.suppressed !== void 0) {
                  let data5 = data.suppressed;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data5)) {
                      var valid3 = true;
                      const len2 = data5.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let data6 = data5[i2];
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.finding === void 0 && (missing1 = "finding") || data6.reason === void 0 && (missing1 = "reason") || data6.by === void 0 && (missing1 = "by")) {
                              validate41.errors = [{ instancePath: instancePath + "/suppressed/" + i2, schemaPath: "#/properties/suppressed/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs14 = errors;
                              for (const key1 in data6) {
                                if (!(key1 === "finding" || key1 === "reason" || key1 === "by")) {
                                  validate41.errors = [{ instancePath: instancePath + "/suppressed/" + i2, schemaPath: "#/properties/suppressed/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs14 === errors) {
                                if (data6.finding !== void 0) {
                                  const _errs15 = errors;
                                  if (!validate12(data6.finding, { instancePath: instancePath + "/suppressed/" + i2 + "/finding", parentData: data6, parentDataProperty: "finding", rootData })) {
                                    vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid4 = _errs15 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data6.reason !== void 0) {
                                    const _errs16 = errors;
                                    if (typeof data6.reason !== "string") {
                                      validate41.errors = [{ instancePath: instancePath + "/suppressed/" + i2 + "/reason", schemaPath: "#/properties/suppressed/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid4 = _errs16 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data6.by !== void 0) {
                                      const _errs18 = errors;
                                      if (!validate13(data6.by, { instancePath: instancePath + "/suppressed/" + i2 + "/by", parentData: data6, parentDataProperty: "by", rootData })) {
                                        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs18 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate41.errors = [{ instancePath: instancePath + "/suppressed/" + i2, schemaPath: "#/properties/suppressed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid3 = _errs12 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    } else {
                      validate41.errors = [{ instancePath: instancePath + "/suppressed", schemaPath: "#/properties/suppressed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.unusedSuppressions !== void 0) {
                    let data10 = data.unusedSuppressions;
                    const _errs19 = errors;
                    if (errors === _errs19) {
                      if (Array.isArray(data10)) {
                        var valid5 = true;
                        const len3 = data10.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data11 = data10[i3];
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                              let missing2;
                              if (data11.location === void 0 && (missing2 = "location") || data11.message === void 0 && (missing2 = "message")) {
                                validate41.errors = [{ instancePath: instancePath + "/unusedSuppressions/" + i3, schemaPath: "#/properties/unusedSuppressions/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs23 = errors;
                                for (const key2 in data11) {
                                  if (!(key2 === "location" || key2 === "message")) {
                                    validate41.errors = [{ instancePath: instancePath + "/unusedSuppressions/" + i3, schemaPath: "#/properties/unusedSuppressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs23 === errors) {
                                  if (data11.location !== void 0) {
                                    const _errs24 = errors;
                                    if (!validate13(data11.location, { instancePath: instancePath + "/unusedSuppressions/" + i3 + "/location", parentData: data11, parentDataProperty: "location", rootData })) {
                                      vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid6 = _errs24 === errors;
                                  } else {
                                    var valid6 = true;
                                  }
                                  if (valid6) {
                                    if (data11.message !== void 0) {
                                      const _errs25 = errors;
                                      if (typeof data11.message !== "string") {
                                        validate41.errors = [{ instancePath: instancePath + "/unusedSuppressions/" + i3 + "/message", schemaPath: "#/properties/unusedSuppressions/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid6 = _errs25 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/unusedSuppressions/" + i3, schemaPath: "#/properties/unusedSuppressions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid5 = _errs21 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        validate41.errors = [{ instancePath: instancePath + "/unusedSuppressions", schemaPath: "#/properties/unusedSuppressions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.sources !== void 0) {
                      let data14 = data.sources;
                      const _errs27 = errors;
                      if (errors === _errs27) {
                        if (Array.isArray(data14)) {
                          var valid7 = true;
                          const len4 = data14.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            const _errs29 = errors;
                            if (!validate20(data14[i4], { instancePath: instancePath + "/sources/" + i4, parentData: data14, parentDataProperty: i4, rootData })) {
                              vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
                              errors = vErrors.length;
                            }
                            var valid7 = _errs29 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          validate41.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs27 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.unknown !== void 0) {
                        let data16 = data.unknown;
                        const _errs30 = errors;
                        if (errors === _errs30) {
                          if (Array.isArray(data16)) {
                            var valid8 = true;
                            const len5 = data16.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data17 = data16[i5];
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing3;
                                  if (data17.environment === void 0 && (missing3 = "environment") || data17.names === void 0 && (missing3 = "names") || data17.asked === void 0 && (missing3 = "asked") || data17.why === void 0 && (missing3 = "why") || data17.mend === void 0 && (missing3 = "mend")) {
                                    validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5, schemaPath: "#/properties/unknown/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                    return false;
                                  } else {
                                    const _errs34 = errors;
                                    for (const key3 in data17) {
                                      if (!(key3 === "asked" || key3 === "environment" || key3 === "component" || key3 === "names" || key3 === "why" || key3 === "mend" || key3 === "allowlists")) {
                                        validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5, schemaPath: "#/properties/unknown/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs34 === errors) {
                                      if (data17.asked !== void 0) {
                                        const _errs35 = errors;
                                        if (typeof data17.asked !== "boolean") {
                                          validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/asked", schemaPath: "#/properties/unknown/items/properties/asked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                          return false;
                                        }
                                        var valid9 = _errs35 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data17.environment !== void 0) {
                                          const _errs37 = errors;
                                          if (typeof data17.environment !== "string") {
                                            validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/environment", schemaPath: "#/properties/unknown/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid9 = _errs37 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                        if (valid9) {
                                          if (data17.component !== void 0) {
                                            const _errs39 = errors;
                                            if (typeof data17.component !== "string") {
                                              validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/component", schemaPath: "#/properties/unknown/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid9 = _errs39 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                          if (valid9) {
                                            if (data17.names !== void 0) {
                                              let data21 = data17.names;
                                              const _errs41 = errors;
                                              if (errors === _errs41) {
                                                if (Array.isArray(data21)) {
                                                  var valid10 = true;
                                                  const len6 = data21.length;
                                                  for (let i6 = 0; i6 < len6; i6++) {
                                                    const _errs43 = errors;
                                                    if (typeof data21[i6] !== "string") {
                                                      validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/names/" + i6, schemaPath: "#/properties/unknown/items/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid10 = _errs43 === errors;
                                                    if (!valid10) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/names", schemaPath: "#/properties/unknown/items/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs41 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                            if (valid9) {
                                              if (data17.why !== void 0) {
                                                const _errs45 = errors;
                                                if (typeof data17.why !== "string") {
                                                  validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/why", schemaPath: "#/properties/unknown/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                var valid9 = _errs45 === errors;
                                              } else {
                                                var valid9 = true;
                                              }
                                              if (valid9) {
                                                if (data17.mend !== void 0) {
                                                  const _errs47 = errors;
                                                  if (typeof data17.mend !== "string") {
                                                    validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/mend", schemaPath: "#/properties/unknown/items/properties/mend/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  var valid9 = _errs47 === errors;
                                                } else {
                                                  var valid9 = true;
                                                }
                                                if (valid9) {
                                                  if (data17.allowlists !== void 0) {
                                                    let data25 = data17.allowlists;
                                                    const _errs49 = errors;
                                                    if (errors === _errs49) {
                                                      if (Array.isArray(data25)) {
                                                        var valid11 = true;
                                                        const len7 = data25.length;
                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                          const _errs51 = errors;
                                                          if (typeof data25[i7] !== "string") {
                                                            validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/allowlists/" + i7, schemaPath: "#/properties/unknown/items/properties/allowlists/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                          var valid11 = _errs51 === errors;
                                                          if (!valid11) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5 + "/allowlists", schemaPath: "#/properties/unknown/items/properties/allowlists/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid9 = _errs49 === errors;
                                                  } else {
                                                    var valid9 = true;
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
                                  validate41.errors = [{ instancePath: instancePath + "/unknown/" + i5, schemaPath: "#/properties/unknown/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid8 = _errs32 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          } else {
                            validate41.errors = [{ instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs30 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.toRun !== void 0) {
                          let data27 = data.toRun;
                          const _errs53 = errors;
                          if (errors === _errs53) {
                            if (Array.isArray(data27)) {
                              var valid12 = true;
                              const len8 = data27.length;
                              for (let i8 = 0; i8 < len8; i8++) {
                                let data28 = data27[i8];
                                const _errs55 = errors;
                                if (errors === _errs55) {
                                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                    let missing4;
                                    if (data28.component === void 0 && (missing4 = "component") || data28.file === void 0 && (missing4 = "file") || data28.variables === void 0 && (missing4 = "variables")) {
                                      validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8, schemaPath: "#/properties/toRun/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                      return false;
                                    } else {
                                      const _errs57 = errors;
                                      for (const key4 in data28) {
                                        if (!(key4 === "component" || key4 === "file" || key4 === "template" || key4 === "variables")) {
                                          validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8, schemaPath: "#/properties/toRun/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs57 === errors) {
                                        if (data28.component !== void 0) {
                                          const _errs58 = errors;
                                          if (typeof data28.component !== "string") {
                                            validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/component", schemaPath: "#/properties/toRun/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                          var valid13 = _errs58 === errors;
                                        } else {
                                          var valid13 = true;
                                        }
                                        if (valid13) {
                                          if (data28.file !== void 0) {
                                            const _errs60 = errors;
                                            if (typeof data28.file !== "string") {
                                              validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/file", schemaPath: "#/properties/toRun/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                            var valid13 = _errs60 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data28.template !== void 0) {
                                              const _errs62 = errors;
                                              if (typeof data28.template !== "string") {
                                                validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/template", schemaPath: "#/properties/toRun/items/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                              var valid13 = _errs62 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                            if (valid13) {
                                              if (data28.variables !== void 0) {
                                                let data32 = data28.variables;
                                                const _errs64 = errors;
                                                if (errors === _errs64) {
                                                  if (Array.isArray(data32)) {
                                                    var valid14 = true;
                                                    const len9 = data32.length;
                                                    for (let i9 = 0; i9 < len9; i9++) {
                                                      let data33 = data32[i9];
                                                      const _errs66 = errors;
                                                      if (errors === _errs66) {
                                                        if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                          let missing5;
                                                          if (data33.name === void 0 && (missing5 = "name") || data33.need === void 0 && (missing5 = "need") || data33.location === void 0 && (missing5 = "location")) {
                                                            validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9, schemaPath: "#/properties/toRun/items/properties/variables/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                                            return false;
                                                          } else {
                                                            const _errs68 = errors;
                                                            for (const key5 in data33) {
                                                              if (!(key5 === "name" || key5 === "need" || key5 === "reached" || key5 === "assumed" || key5 === "location")) {
                                                                validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9, schemaPath: "#/properties/toRun/items/properties/variables/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                              }
                                                            }
                                                            if (_errs68 === errors) {
                                                              if (data33.name !== void 0) {
                                                                const _errs69 = errors;
                                                                if (typeof data33.name !== "string") {
                                                                  validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/name", schemaPath: "#/properties/toRun/items/properties/variables/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                                var valid15 = _errs69 === errors;
                                                              } else {
                                                                var valid15 = true;
                                                              }
                                                              if (valid15) {
                                                                if (data33.need !== void 0) {
                                                                  let data35 = data33.need;
                                                                  const _errs71 = errors;
                                                                  if (!(data35 === "required" || data35 === "optional" || data35 === "defaulted")) {
                                                                    validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/need", schemaPath: "#/$defs/need/enum", keyword: "enum", params: { allowedValues: schema24.enum }, message: "must be equal to one of the allowed values" }];
                                                                    return false;
                                                                  }
                                                                  var valid15 = _errs71 === errors;
                                                                } else {
                                                                  var valid15 = true;
                                                                }
                                                                if (valid15) {
                                                                  if (data33.reached !== void 0) {
                                                                    let data36 = data33.reached;
                                                                    const _errs73 = errors;
                                                                    if (!(data36 === "call" || data36 === "branch")) {
                                                                      validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/reached", schemaPath: "#/properties/toRun/items/properties/variables/items/properties/reached/enum", keyword: "enum", params: { allowedValues: schema12.properties.toRun.items.properties.variables.items.properties.reached.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid15 = _errs73 === errors;
                                                                  } else {
                                                                    var valid15 = true;
                                                                  }
                                                                  if (valid15) {
                                                                    if (data33.assumed !== void 0) {
                                                                      const _errs74 = errors;
                                                                      if (true !== data33.assumed) {
                                                                        validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/assumed", schemaPath: "#/properties/toRun/items/properties/variables/items/properties/assumed/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                        return false;
                                                                      }
                                                                      var valid15 = _errs74 === errors;
                                                                    } else {
                                                                      var valid15 = true;
                                                                    }
                                                                    if (valid15) {
                                                                      if (data33.location !== void 0) {
                                                                        let data38 = data33.location;
                                                                        const _errs75 = errors;
                                                                        const _errs76 = errors;
                                                                        if (errors === _errs76) {
                                                                          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                                            let missing6;
                                                                            if (data38.file === void 0 && (missing6 = "file") || data38.line === void 0 && (missing6 = "line") || data38.column === void 0 && (missing6 = "column")) {
                                                                              validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location", schemaPath: "#/$defs/fileLocation/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                                              return false;
                                                                            } else {
                                                                              const _errs78 = errors;
                                                                              for (const key6 in data38) {
                                                                                if (!(key6 === "file" || key6 === "line" || key6 === "column")) {
                                                                                  validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location", schemaPath: "#/$defs/fileLocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                                                  return false;
                                                                                  break;
                                                                                }
                                                                              }
                                                                              if (_errs78 === errors) {
                                                                                if (data38.file !== void 0) {
                                                                                  const _errs79 = errors;
                                                                                  if (typeof data38.file !== "string") {
                                                                                    validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location/file", schemaPath: "#/$defs/fileLocation/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                  var valid18 = _errs79 === errors;
                                                                                } else {
                                                                                  var valid18 = true;
                                                                                }
                                                                                if (valid18) {
                                                                                  if (data38.line !== void 0) {
                                                                                    let data40 = data38.line;
                                                                                    const _errs81 = errors;
                                                                                    if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                                                                                      validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                      return false;
                                                                                    }
                                                                                    if (errors === _errs81) {
                                                                                      if (typeof data40 == "number" && isFinite(data40)) {
                                                                                        if (data40 < 1 || isNaN(data40)) {
                                                                                          validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location/line", schemaPath: "#/$defs/fileLocation/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                    var valid18 = _errs81 === errors;
                                                                                  } else {
                                                                                    var valid18 = true;
                                                                                  }
                                                                                  if (valid18) {
                                                                                    if (data38.column !== void 0) {
                                                                                      let data41 = data38.column;
                                                                                      const _errs83 = errors;
                                                                                      if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
                                                                                        validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                        return false;
                                                                                      }
                                                                                      if (errors === _errs83) {
                                                                                        if (typeof data41 == "number" && isFinite(data41)) {
                                                                                          if (data41 < 1 || isNaN(data41)) {
                                                                                            validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location/column", schemaPath: "#/$defs/fileLocation/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                      var valid18 = _errs83 === errors;
                                                                                    } else {
                                                                                      var valid18 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          } else {
                                                                            validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9 + "/location", schemaPath: "#/$defs/fileLocation/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                        var valid15 = _errs75 === errors;
                                                                      } else {
                                                                        var valid15 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables/" + i9, schemaPath: "#/properties/toRun/items/properties/variables/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid14 = _errs66 === errors;
                                                      if (!valid14) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8 + "/variables", schemaPath: "#/properties/toRun/items/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid13 = _errs64 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate41.errors = [{ instancePath: instancePath + "/toRun/" + i8, schemaPath: "#/properties/toRun/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid12 = _errs55 === errors;
                                if (!valid12) {
                                  break;
                                }
                              }
                            } else {
                              validate41.errors = [{ instancePath: instancePath + "/toRun", schemaPath: "#/properties/toRun/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs53 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.problems !== void 0) {
                            let data42 = data.problems;
                            const _errs85 = errors;
                            if (errors === _errs85) {
                              if (Array.isArray(data42)) {
                                var valid19 = true;
                                const len10 = data42.length;
                                for (let i10 = 0; i10 < len10; i10++) {
                                  const _errs87 = errors;
                                  if (!validate23(data42[i10], { instancePath: instancePath + "/problems/" + i10, parentData: data42, parentDataProperty: i10, rootData })) {
                                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid19 = _errs87 === errors;
                                  if (!valid19) {
                                    break;
                                  }
                                }
                              } else {
                                validate41.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs85 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.drift !== void 0) {
                              let data44 = data.drift;
                              const _errs88 = errors;
                              if (errors === _errs88) {
                                if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                  let missing7;
                                  if (data44.since === void 0 && (missing7 = "since") || data44.changes === void 0 && (missing7 = "changes")) {
                                    validate41.errors = [{ instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                    return false;
                                  } else {
                                    const _errs90 = errors;
                                    for (const key7 in data44) {
                                      if (!(key7 === "since" || key7 === "changes")) {
                                        validate41.errors = [{ instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                        return false;
                                        break;
                                      }
                                    }
                                    if (_errs90 === errors) {
                                      if (data44.since !== void 0) {
                                        const _errs91 = errors;
                                        if (typeof data44.since !== "string") {
                                          validate41.errors = [{ instancePath: instancePath + "/drift/since", schemaPath: "#/properties/drift/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                        var valid20 = _errs91 === errors;
                                      } else {
                                        var valid20 = true;
                                      }
                                      if (valid20) {
                                        if (data44.changes !== void 0) {
                                          let data46 = data44.changes;
                                          const _errs93 = errors;
                                          if (errors === _errs93) {
                                            if (Array.isArray(data46)) {
                                              var valid21 = true;
                                              const len11 = data46.length;
                                              for (let i11 = 0; i11 < len11; i11++) {
                                                const _errs95 = errors;
                                                if (!validate28(data46[i11], { instancePath: instancePath + "/drift/changes/" + i11, parentData: data46, parentDataProperty: i11, rootData })) {
                                                  vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid21 = _errs95 === errors;
                                                if (!valid21) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate41.errors = [{ instancePath: instancePath + "/drift/changes", schemaPath: "#/properties/drift/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid20 = _errs93 === errors;
                                        } else {
                                          var valid20 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate41.errors = [{ instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs88 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.change !== void 0) {
                                let data48 = data.change;
                                const _errs96 = errors;
                                if (errors === _errs96) {
                                  if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                    let missing8;
                                    if (data48.started === void 0 && (missing8 = "started") || data48.stopped === void 0 && (missing8 = "stopped") || data48.renamed === void 0 && (missing8 = "renamed") || data48.components === void 0 && (missing8 = "components")) {
                                      validate41.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                      return false;
                                    } else {
                                      const _errs98 = errors;
                                      for (const key8 in data48) {
                                        if (!(key8 === "started" || key8 === "stopped" || key8 === "renamed" || key8 === "components")) {
                                          validate41.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                          return false;
                                          break;
                                        }
                                      }
                                      if (_errs98 === errors) {
                                        if (data48.started !== void 0) {
                                          let data49 = data48.started;
                                          const _errs99 = errors;
                                          if (errors === _errs99) {
                                            if (Array.isArray(data49)) {
                                              var valid23 = true;
                                              const len12 = data49.length;
                                              for (let i12 = 0; i12 < len12; i12++) {
                                                const _errs101 = errors;
                                                if (!validate32(data49[i12], { instancePath: instancePath + "/change/started/" + i12, parentData: data49, parentDataProperty: i12, rootData })) {
                                                  vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid23 = _errs101 === errors;
                                                if (!valid23) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate41.errors = [{ instancePath: instancePath + "/change/started", schemaPath: "#/properties/change/properties/started/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid22 = _errs99 === errors;
                                        } else {
                                          var valid22 = true;
                                        }
                                        if (valid22) {
                                          if (data48.stopped !== void 0) {
                                            let data51 = data48.stopped;
                                            const _errs102 = errors;
                                            if (errors === _errs102) {
                                              if (Array.isArray(data51)) {
                                                var valid24 = true;
                                                const len13 = data51.length;
                                                for (let i13 = 0; i13 < len13; i13++) {
                                                  const _errs104 = errors;
                                                  if (!validate34(data51[i13], { instancePath: instancePath + "/change/stopped/" + i13, parentData: data51, parentDataProperty: i13, rootData })) {
                                                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                                                    errors = vErrors.length;
                                                  }
                                                  var valid24 = _errs104 === errors;
                                                  if (!valid24) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate41.errors = [{ instancePath: instancePath + "/change/stopped", schemaPath: "#/properties/change/properties/stopped/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid22 = _errs102 === errors;
                                          } else {
                                            var valid22 = true;
                                          }
                                          if (valid22) {
                                            if (data48.renamed !== void 0) {
                                              let data53 = data48.renamed;
                                              const _errs105 = errors;
                                              if (errors === _errs105) {
                                                if (Array.isArray(data53)) {
                                                  var valid25 = true;
                                                  const len14 = data53.length;
                                                  for (let i14 = 0; i14 < len14; i14++) {
                                                    const _errs107 = errors;
                                                    if (!validate37(data53[i14], { instancePath: instancePath + "/change/renamed/" + i14, parentData: data53, parentDataProperty: i14, rootData })) {
                                                      vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid25 = _errs107 === errors;
                                                    if (!valid25) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate41.errors = [{ instancePath: instancePath + "/change/renamed", schemaPath: "#/properties/change/properties/renamed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid22 = _errs105 === errors;
                                            } else {
                                              var valid22 = true;
                                            }
                                            if (valid22) {
                                              if (data48.components !== void 0) {
                                                let data55 = data48.components;
                                                const _errs108 = errors;
                                                if (errors === _errs108) {
                                                  if (Array.isArray(data55)) {
                                                    var valid26 = true;
                                                    const len15 = data55.length;
                                                    for (let i15 = 0; i15 < len15; i15++) {
                                                      const _errs110 = errors;
                                                      if (typeof data55[i15] !== "string") {
                                                        validate41.errors = [{ instancePath: instancePath + "/change/components/" + i15, schemaPath: "#/properties/change/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                      var valid26 = _errs110 === errors;
                                                      if (!valid26) {
                                                        break;
                                                      }
                                                    }
                                                  } else {
                                                    validate41.errors = [{ instancePath: instancePath + "/change/components", schemaPath: "#/properties/change/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid22 = _errs108 === errors;
                                              } else {
                                                var valid22 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate41.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs96 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.counts !== void 0) {
                                  let data57 = data.counts;
                                  const _errs112 = errors;
                                  if (errors === _errs112) {
                                    if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                      let missing9;
                                      if (data57.error === void 0 && (missing9 = "error") || data57.warning === void 0 && (missing9 = "warning") || data57.info === void 0 && (missing9 = "info") || data57.suppressed === void 0 && (missing9 = "suppressed") || data57.variables === void 0 && (missing9 = "variables") || data57.components === void 0 && (missing9 = "components")) {
                                        validate41.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }];
                                        return false;
                                      } else {
                                        const _errs114 = errors;
                                        for (const key9 in data57) {
                                          if (!(key9 === "error" || key9 === "warning" || key9 === "info" || key9 === "suppressed" || key9 === "variables" || key9 === "components" || key9 === "existing")) {
                                            validate41.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs114 === errors) {
                                          if (data57.error !== void 0) {
                                            let data58 = data57.error;
                                            const _errs115 = errors;
                                            if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
                                              validate41.errors = [{ instancePath: instancePath + "/counts/error", schemaPath: "#/properties/counts/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                              return false;
                                            }
                                            if (errors === _errs115) {
                                              if (typeof data58 == "number" && isFinite(data58)) {
                                                if (data58 < 0 || isNaN(data58)) {
                                                  validate41.errors = [{ instancePath: instancePath + "/counts/error", schemaPath: "#/properties/counts/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid27 = _errs115 === errors;
                                          } else {
                                            var valid27 = true;
                                          }
                                          if (valid27) {
                                            if (data57.warning !== void 0) {
                                              let data59 = data57.warning;
                                              const _errs117 = errors;
                                              if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
                                                validate41.errors = [{ instancePath: instancePath + "/counts/warning", schemaPath: "#/properties/counts/properties/warning/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs117) {
                                                if (typeof data59 == "number" && isFinite(data59)) {
                                                  if (data59 < 0 || isNaN(data59)) {
                                                    validate41.errors = [{ instancePath: instancePath + "/counts/warning", schemaPath: "#/properties/counts/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid27 = _errs117 === errors;
                                            } else {
                                              var valid27 = true;
                                            }
                                            if (valid27) {
                                              if (data57.info !== void 0) {
                                                let data60 = data57.info;
                                                const _errs119 = errors;
                                                if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
                                                  validate41.errors = [{ instancePath: instancePath + "/counts/info", schemaPath: "#/properties/counts/properties/info/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs119) {
                                                  if (typeof data60 == "number" && isFinite(data60)) {
                                                    if (data60 < 0 || isNaN(data60)) {
                                                      validate41.errors = [{ instancePath: instancePath + "/counts/info", schemaPath: "#/properties/counts/properties/info/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid27 = _errs119 === errors;
                                              } else {
                                                var valid27 = true;
                                              }
                                              if (valid27) {
                                                if (data57.suppressed !== void 0) {
                                                  let data61 = data57.suppressed;
                                                  const _errs121 = errors;
                                                  if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                                                    validate41.errors = [{ instancePath: instancePath + "/counts/suppressed", schemaPath: "#/properties/counts/properties/suppressed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs121) {
                                                    if (typeof data61 == "number" && isFinite(data61)) {
                                                      if (data61 < 0 || isNaN(data61)) {
                                                        validate41.errors = [{ instancePath: instancePath + "/counts/suppressed", schemaPath: "#/properties/counts/properties/suppressed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid27 = _errs121 === errors;
                                                } else {
                                                  var valid27 = true;
                                                }
                                                if (valid27) {
                                                  if (data57.variables !== void 0) {
                                                    let data62 = data57.variables;
                                                    const _errs123 = errors;
                                                    if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
                                                      validate41.errors = [{ instancePath: instancePath + "/counts/variables", schemaPath: "#/properties/counts/properties/variables/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs123) {
                                                      if (typeof data62 == "number" && isFinite(data62)) {
                                                        if (data62 < 0 || isNaN(data62)) {
                                                          validate41.errors = [{ instancePath: instancePath + "/counts/variables", schemaPath: "#/properties/counts/properties/variables/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                    var valid27 = _errs123 === errors;
                                                  } else {
                                                    var valid27 = true;
                                                  }
                                                  if (valid27) {
                                                    if (data57.components !== void 0) {
                                                      let data63 = data57.components;
                                                      const _errs125 = errors;
                                                      if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                                                        validate41.errors = [{ instancePath: instancePath + "/counts/components", schemaPath: "#/properties/counts/properties/components/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs125) {
                                                        if (typeof data63 == "number" && isFinite(data63)) {
                                                          if (data63 < 0 || isNaN(data63)) {
                                                            validate41.errors = [{ instancePath: instancePath + "/counts/components", schemaPath: "#/properties/counts/properties/components/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                      var valid27 = _errs125 === errors;
                                                    } else {
                                                      var valid27 = true;
                                                    }
                                                    if (valid27) {
                                                      if (data57.existing !== void 0) {
                                                        let data64 = data57.existing;
                                                        const _errs127 = errors;
                                                        if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                                                          validate41.errors = [{ instancePath: instancePath + "/counts/existing", schemaPath: "#/properties/counts/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs127) {
                                                          if (typeof data64 == "number" && isFinite(data64)) {
                                                            if (data64 < 0 || isNaN(data64)) {
                                                              validate41.errors = [{ instancePath: instancePath + "/counts/existing", schemaPath: "#/properties/counts/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                        var valid27 = _errs127 === errors;
                                                      } else {
                                                        var valid27 = true;
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
                                      validate41.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs112 === errors;
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
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateReportFile
});
