// Generated from schemas/api/cloudflare.schema.json by `npm run generate`; do not edit.
// cloudflare.js
var validateFailure = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errors !== void 0) {
          let data0 = data.errors;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.code === void 0 && (missing1 = "code")) {
                      validate37.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      if (data1.code !== void 0) {
                        let data2 = data1.code;
                        if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                          validate37.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/code", schemaPath: "#/properties/errors/items/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                      }
                    }
                  } else {
                    validate37.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate37.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
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
var validateTokenDetails = validate38;
var schema8 = { "description": "https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "condition": { "type": ["object", "null"], "properties": { "request_ip": { "type": ["object", "null"], "properties": { "in": { "$ref": "#/$defs/ranges" }, "not_in": { "$ref": "#/$defs/ranges" } } } } } } } } };
var schema9 = { "type": ["array", "null"], "items": { "type": "string" } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data) && data !== null) {
    validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be array,null" }];
    return false;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (typeof data[i0] !== "string") {
          validate25.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate38.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
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
                if (data1.id === void 0 && (missing1 = "id")) {
                  validate38.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.id !== void 0) {
                    const _errs4 = errors;
                    if (typeof data1.id !== "string") {
                      validate38.errors = [{ instancePath: instancePath + "/result/id", schemaPath: "#/properties/result/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs4 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.condition !== void 0) {
                      let data3 = data1.condition;
                      const _errs6 = errors;
                      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                        validate38.errors = [{ instancePath: instancePath + "/result/condition", schemaPath: "#/properties/result/properties/condition/type", keyword: "type", params: { type: schema8.properties.result.properties.condition.type }, message: "must be object,null" }];
                        return false;
                      }
                      if (errors === _errs6) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          if (data3.request_ip !== void 0) {
                            let data4 = data3.request_ip;
                            const _errs8 = errors;
                            if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                              validate38.errors = [{ instancePath: instancePath + "/result/condition/request_ip", schemaPath: "#/properties/result/properties/condition/properties/request_ip/type", keyword: "type", params: { type: schema8.properties.result.properties.condition.properties.request_ip.type }, message: "must be object,null" }];
                              return false;
                            }
                            if (errors === _errs8) {
                              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                if (data4.in !== void 0) {
                                  const _errs10 = errors;
                                  if (!validate25(data4.in, { instancePath: instancePath + "/result/condition/request_ip/in", parentData: data4, parentDataProperty: "in", rootData })) {
                                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid3 = _errs10 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.not_in !== void 0) {
                                    const _errs11 = errors;
                                    if (!validate25(data4.not_in, { instancePath: instancePath + "/result/condition/request_ip/not_in", parentData: data4, parentDataProperty: "not_in", rootData })) {
                                      vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs11 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                      var valid1 = _errs6 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validateListItems = validate41;
var schema10 = { "description": "https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/items/methods/list/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "array", "items": { "$ref": "#/$defs/listItem" } }, "result_info": { "type": ["object", "null"], "properties": { "cursors": { "type": ["object", "null"], "properties": { "after": { "type": ["string", "null"] } } } } } } };
var schema11 = { "description": "An address or a block; lists of another kind have hosts or networks instead.", "type": "object", "properties": { "ip": { "type": ["string", "null"] }, "comment": { "type": ["string", "null"] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ip !== void 0) {
        let data0 = data.ip;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate30.errors = [{ instancePath: instancePath + "/ip", schemaPath: "#/properties/ip/type", keyword: "type", params: { type: schema11.properties.ip.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.comment !== void 0) {
          let data1 = data.comment;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate30.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema11.properties.comment.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate41.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
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
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate30(data1[i0], { instancePath: instancePath + "/result/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate41.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.result_info !== void 0) {
              let data3 = data.result_info;
              const _errs5 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate41.errors = [{ instancePath: instancePath + "/result_info", schemaPath: "#/properties/result_info/type", keyword: "type", params: { type: schema10.properties.result_info.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.cursors !== void 0) {
                    let data4 = data3.cursors;
                    const _errs7 = errors;
                    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                      validate41.errors = [{ instancePath: instancePath + "/result_info/cursors", schemaPath: "#/properties/result_info/properties/cursors/type", keyword: "type", params: { type: schema10.properties.result_info.properties.cursors.type }, message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs7) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.after !== void 0) {
                          let data5 = data4.after;
                          if (typeof data5 !== "string" && data5 !== null) {
                            validate41.errors = [{ instancePath: instancePath + "/result_info/cursors/after", schemaPath: "#/properties/result_info/properties/cursors/properties/after/type", keyword: "type", params: { type: schema10.properties.result_info.properties.cursors.properties.after.type }, message: "must be string,null" }];
                            return false;
                          }
                        }
                      }
                    }
                  }
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
      validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var validateAccessRules = validate43;
var schema12 = { "description": "https://developers.cloudflare.com/api/resources/firewall/subresources/access_rules/methods/list/", "type": "object", "required": ["success", "result"], "properties": { "success": { "const": true }, "result": { "type": "array", "items": { "$ref": "#/$defs/accessRule" } }, "result_info": { "type": ["object", "null"], "properties": { "total_count": { "type": "integer" } } } } };
var schema13 = { "description": "What is done with a visitor from somewhere.", "type": "object", "required": ["mode", "configuration"], "properties": { "mode": { "description": "Such as `whitelist` and `block`.", "type": "string" }, "configuration": { "type": "object", "required": ["target", "value"], "properties": { "target": { "description": "`ip`, `ip6`, `ip_range`, `asn` or `country`.", "type": "string" }, "value": { "type": "string" } } }, "notes": { "type": ["string", "null"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mode === void 0 && (missing0 = "mode") || data.configuration === void 0 && (missing0 = "configuration")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.mode !== void 0) {
          const _errs1 = errors;
          if (typeof data.mode !== "string") {
            validate34.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.configuration !== void 0) {
            let data1 = data.configuration;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.target === void 0 && (missing1 = "target") || data1.value === void 0 && (missing1 = "value")) {
                  validate34.errors = [{ instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.target !== void 0) {
                    const _errs5 = errors;
                    if (typeof data1.target !== "string") {
                      validate34.errors = [{ instancePath: instancePath + "/configuration/target", schemaPath: "#/properties/configuration/properties/target/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.value !== void 0) {
                      const _errs7 = errors;
                      if (typeof data1.value !== "string") {
                        validate34.errors = [{ instancePath: instancePath + "/configuration/value", schemaPath: "#/properties/configuration/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/configuration", schemaPath: "#/properties/configuration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.notes !== void 0) {
              let data4 = data.notes;
              const _errs9 = errors;
              if (typeof data4 !== "string" && data4 !== null) {
                validate34.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: schema13.properties.notes.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs9 === errors;
            } else {
              var valid0 = true;
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
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.success === void 0 && (missing0 = "success") || data.result === void 0 && (missing0 = "result")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.success !== void 0) {
          const _errs1 = errors;
          if (true !== data.success) {
            validate43.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
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
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (!validate34(data1[i0], { instancePath: instancePath + "/result/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate43.errors = [{ instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.result_info !== void 0) {
              let data3 = data.result_info;
              const _errs5 = errors;
              if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
                validate43.errors = [{ instancePath: instancePath + "/result_info", schemaPath: "#/properties/result_info/type", keyword: "type", params: { type: schema12.properties.result_info.type }, message: "must be object,null" }];
                return false;
              }
              if (errors === _errs5) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.total_count !== void 0) {
                    let data4 = data3.total_count;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate43.errors = [{ instancePath: instancePath + "/result_info/total_count", schemaPath: "#/properties/result_info/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
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
      validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
export {
  validateAccessRules,
  validateFailure,
  validateListItems,
  validateTokenDetails
};
