import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  PATIENCE,
  readPages,
  resourceUrl,
  spoken,
  wantedPause
} from "./shared-net-address.js";
import {
  HttpError,
  openFetch,
  placeOf
} from "./shared-net-fetch.js";
import {
  isRecord,
  member,
  text
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  keepSecret
} from "./shared-values-seen.js";

// providers/github/answers.gen.js
var validateSecretList = validate48;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
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
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.secrets === void 0 && (missing0 = "secrets")) {
        validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate48.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.secrets !== void 0) {
            let data1 = data.secrets;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate23(data1[i0], { instancePath: instancePath + "/secrets/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate48.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var validateVariableList = validate50;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate27.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updated_at !== void 0) {
            const _errs3 = errors;
            if (typeof data.updated_at !== "string") {
              validate27.errors = [{ instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.variables === void 0 && (missing0 = "variables")) {
        validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate50.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.variables !== void 0) {
            let data1 = data.variables;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate27(data1[i0], { instancePath: instancePath + "/variables/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate50.errors = [{ instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var validateEnvironmentList = validate52;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          if (typeof data.name !== "string") {
            validate31.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environments === void 0 && (missing0 = "environments")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate52.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
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
                  if (!validate31(data1[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate52.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var validateRepository = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.owner === void 0 && (missing0 = "owner")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.owner !== void 0) {
          let data0 = data.owner;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.type === void 0 && (missing1 = "type")) {
                validate54.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.type !== void 0) {
                  if (typeof data0.type !== "string") {
                    validate54.errors = [{ instancePath: instancePath + "/owner/type", schemaPath: "#/properties/owner/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
            } else {
              validate54.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var validateAllowListAnswer = validate55;
var schema14 = { "description": "What the GraphQL API answers, refusals included: https://docs.github.com/graphql/reference/objects#organization", "type": "object", "properties": { "data": { "type": ["object", "null"], "required": ["organization"], "properties": { "organization": { "anyOf": [{ "$ref": "#/$defs/allowList" }, { "type": "null" }] } } }, "errors": { "type": "array", "items": { "type": "object", "properties": { "type": { "type": "string" } } } } } };
var schema15 = { "description": "The list of an organization, one page of it.", "type": "object", "required": ["ipAllowListEnabledSetting", "ipAllowListEntries"], "properties": { "ipAllowListEnabledSetting": { "description": "`ENABLED` or `DISABLED`.", "type": "string" }, "ipAllowListEntries": { "type": "object", "required": ["nodes", "pageInfo"], "properties": { "nodes": { "type": "array", "items": { "$ref": "#/$defs/allowListEntry" } }, "pageInfo": { "type": "object", "required": ["hasNextPage"], "properties": { "hasNextPage": { "type": "boolean" }, "endCursor": { "type": ["string", "null"] } } } } } } };
var schema16 = { "description": "An address or a block; only active ones let in anybody.", "type": "object", "required": ["allowListValue", "isActive"], "properties": { "allowListValue": { "type": "string" }, "isActive": { "type": "boolean" }, "name": { "type": ["string", "null"] } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.allowListValue === void 0 && (missing0 = "allowListValue") || data.isActive === void 0 && (missing0 = "isActive")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.allowListValue !== void 0) {
          const _errs1 = errors;
          if (typeof data.allowListValue !== "string") {
            validate38.errors = [{ instancePath: instancePath + "/allowListValue", schemaPath: "#/properties/allowListValue/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isActive !== void 0) {
            const _errs3 = errors;
            if (typeof data.isActive !== "boolean") {
              validate38.errors = [{ instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.name !== void 0) {
              let data2 = data.name;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema16.properties.name.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ipAllowListEnabledSetting === void 0 && (missing0 = "ipAllowListEnabledSetting") || data.ipAllowListEntries === void 0 && (missing0 = "ipAllowListEntries")) {
        validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ipAllowListEnabledSetting !== void 0) {
          const _errs1 = errors;
          if (typeof data.ipAllowListEnabledSetting !== "string") {
            validate37.errors = [{ instancePath: instancePath + "/ipAllowListEnabledSetting", schemaPath: "#/properties/ipAllowListEnabledSetting/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ipAllowListEntries !== void 0) {
            let data1 = data.ipAllowListEntries;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.nodes === void 0 && (missing1 = "nodes") || data1.pageInfo === void 0 && (missing1 = "pageInfo")) {
                  validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries", schemaPath: "#/properties/ipAllowListEntries/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  if (data1.nodes !== void 0) {
                    let data2 = data1.nodes;
                    const _errs5 = errors;
                    if (errors === _errs5) {
                      if (Array.isArray(data2)) {
                        var valid2 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs7 = errors;
                          if (!validate38(data2[i0], { instancePath: instancePath + "/ipAllowListEntries/nodes/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs7 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries/nodes", schemaPath: "#/properties/ipAllowListEntries/properties/nodes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid1 = _errs5 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data1.pageInfo !== void 0) {
                      let data4 = data1.pageInfo;
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          let missing2;
                          if (data4.hasNextPage === void 0 && (missing2 = "hasNextPage")) {
                            validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                            return false;
                          } else {
                            if (data4.hasNextPage !== void 0) {
                              const _errs10 = errors;
                              if (typeof data4.hasNextPage !== "boolean") {
                                validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo/hasNextPage", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/properties/hasNextPage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid3 = _errs10 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data4.endCursor !== void 0) {
                                let data6 = data4.endCursor;
                                const _errs12 = errors;
                                if (typeof data6 !== "string" && data6 !== null) {
                                  validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo/endCursor", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/properties/endCursor/type", keyword: "type", params: { type: schema15.properties.ipAllowListEntries.properties.pageInfo.properties.endCursor.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid3 = _errs12 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        } else {
                          validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries/pageInfo", schemaPath: "#/properties/ipAllowListEntries/properties/pageInfo/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid1 = _errs8 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              } else {
                validate37.errors = [{ instancePath: instancePath + "/ipAllowListEntries", schemaPath: "#/properties/ipAllowListEntries/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data !== void 0) {
        let data0 = data.data;
        const _errs1 = errors;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
          validate55.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema14.properties.data.type }, message: "must be object,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.organization === void 0 && (missing0 = "organization")) {
              validate55.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
              return false;
            } else {
              if (data0.organization !== void 0) {
                let data1 = data0.organization;
                const _errs4 = errors;
                let valid2 = false;
                const _errs5 = errors;
                if (!validate37(data1, { instancePath: instancePath + "/data/organization", parentData: data0, parentDataProperty: "organization", rootData })) {
                  vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs5 === errors;
                valid2 = valid2 || _valid0;
                if (!valid2) {
                  const _errs6 = errors;
                  if (data1 !== null) {
                    const err0 = { instancePath: instancePath + "/data/organization", schemaPath: "#/properties/data/properties/organization/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs6 === errors;
                  valid2 = valid2 || _valid0;
                }
                if (!valid2) {
                  const err1 = { instancePath: instancePath + "/data/organization", schemaPath: "#/properties/data/properties/organization/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate55.errors = vErrors;
                  return false;
                } else {
                  errors = _errs4;
                  if (vErrors !== null) {
                    if (_errs4) {
                      vErrors.length = _errs4;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.errors !== void 0) {
          let data2 = data.errors;
          const _errs8 = errors;
          if (errors === _errs8) {
            if (Array.isArray(data2)) {
              var valid3 = true;
              const len0 = data2.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data3 = data2[i0];
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.type !== void 0) {
                      if (typeof data3.type !== "string") {
                        validate55.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/type", schemaPath: "#/properties/errors/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid3 = _errs10 === errors;
                if (!valid3) {
                  break;
                }
              }
            } else {
              validate55.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs8 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var validateRunnerList = validate57;
var schema18 = { "description": "One of them; its machines share the addresses.", "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "public_ip_enabled": { "type": ["boolean", "null"] }, "public_ips": { "anyOf": [{ "type": "array", "items": { "$ref": "#/$defs/publicIp" } }, { "type": "null" }] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prefix === void 0 && (missing0 = "prefix") || data.length === void 0 && (missing0 = "length")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.enabled !== void 0) {
          const _errs1 = errors;
          if (typeof data.enabled !== "boolean") {
            validate44.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prefix !== void 0) {
            const _errs3 = errors;
            if (typeof data.prefix !== "string") {
              validate44.errors = [{ instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.length !== void 0) {
              let data2 = data.length;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate44.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.public_ip_enabled !== void 0) {
            let data1 = data.public_ip_enabled;
            const _errs3 = errors;
            if (typeof data1 !== "boolean" && data1 !== null) {
              validate43.errors = [{ instancePath: instancePath + "/public_ip_enabled", schemaPath: "#/properties/public_ip_enabled/type", keyword: "type", params: { type: schema18.properties.public_ip_enabled.type }, message: "must be boolean,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.public_ips !== void 0) {
              let data2 = data.public_ips;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid1 = false;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (Array.isArray(data2)) {
                  var valid2 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs9 = errors;
                    if (!validate44(data2[i0], { instancePath: instancePath + "/public_ips/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs9 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  const err0 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs7 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const _errs10 = errors;
                if (data2 !== null) {
                  const err1 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                }
                var _valid0 = _errs10 === errors;
                valid1 = valid1 || _valid0;
              }
              if (!valid1) {
                const err2 = { instancePath: instancePath + "/public_ips", schemaPath: "#/properties/public_ips/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
                validate43.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.runners === void 0 && (missing0 = "runners")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.total_count !== void 0) {
          let data0 = data.total_count;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate57.errors = [{ instancePath: instancePath + "/total_count", schemaPath: "#/properties/total_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.runners !== void 0) {
            let data1 = data.runners;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (!validate43(data1[i0], { instancePath: instancePath + "/runners/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
                    vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate57.errors = [{ instancePath: instancePath + "/runners", schemaPath: "#/properties/runners/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}

// providers/github/live/repository.ts
function parseRepository(text2) {
  const [, owner, name] = /^([A-Za-z0-9][\w.-]*)\/([\w.-]+)$/.exec(text2) ?? [];
  if (owner === void 0 || name === void 0 || /^\.+$/.test(name)) return void 0;
  return { owner, name };
}
function fullName({ owner, name }) {
  return `${owner}/${name}`;
}
function isSameRepository(one, other) {
  return fullName(one).toLowerCase() === fullName(other).toLowerCase();
}
function serverHost({ GITHUB_SERVER_URL }, api) {
  const said = GITHUB_SERVER_URL?.trim() ?? "";
  if (URL.canParse(said)) return new URL(said).hostname;
  const { hostname } = api;
  return /^api\.(github\.com|[\w-]+\.ghe\.com)$/.test(hostname) ? hostname.slice(4) : hostname;
}
function repositoryOfRemote(remote, host) {
  const found = partsOf(remote.trim());
  if (found === void 0) return void 0;
  const from = found.host.toLowerCase();
  if (from !== host.toLowerCase() && from !== `ssh.${host.toLowerCase()}`) return void 0;
  return parseRepository(found.path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, ""));
}
function partsOf(remote) {
  if (URL.canParse(remote) && /^(https?|ssh|git):\/\//.test(remote)) {
    const { hostname, pathname } = new URL(remote);
    return { host: hostname, path: pathname };
  }
  const [, host, path] = /^(?:[^@/:]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(remote) ?? [];
  return host === void 0 || path === void 0 ? void 0 : { host, path };
}

// providers/github/live/plan.ts
var CHANNELS = {
  secrets: "github-secrets",
  variables: "github-vars"
};
var BOTH = /* @__PURE__ */ new Set(["secrets", "variables"]);
function planOf(own, sources, used, context) {
  const places = placesOf(used, context);
  const refused = [];
  const others = [];
  for (const { environment, value } of sources) {
    const settings = isRecord(value) ? value : {};
    const named = text(member(settings, "repository"));
    const from = text(member(settings, "environment"));
    const place = places.get(environment) ?? emptyPlace(environment, context);
    const wanted = { ...place, kinds: BOTH, ...from === void 0 ? {} : { from } };
    const repository = named === void 0 ? own : parseRepository(named);
    const isOwn = named === void 0 || isSame(repository, own);
    places.delete(environment);
    if (isOwn) places.set(environment, wanted);
    else if (context.pullRequest && !context.sourcesOfBase)
      refused.push({ environment, problem: untrusted(environment) });
    else others.push({ repository, wanted: [wanted] });
  }
  const ours = { repository: own, wanted: [...places.values()] };
  return { targets: [ours, ...others].filter(hasWork), refused };
}
function isSame(one, other) {
  return one !== void 0 && other !== void 0 && isSameRepository(one, other);
}
function hasWork({ wanted }) {
  return wanted.length > 0;
}
function placesOf({ reads, jobs }, context) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { channel, environments = [] } of reads) {
    const kind = channel === CHANNELS.secrets ? "secrets" : "variables";
    if (channel !== CHANNELS[kind]) continue;
    for (const environment of environments)
      kinds.set(environment, (kinds.get(environment) ?? /* @__PURE__ */ new Set()).add(kind));
  }
  const named = jobs.flatMap(({ environments = [] }) => environments);
  const namesOf = (environment) => [
    ...new Map(
      named.filter((name) => context.canonical(name) === environment).map((name) => [name.toLowerCase(), name])
    ).values()
  ];
  return new Map(
    [...kinds].map(([environment, wanted]) => {
      const place = emptyPlace(environment, context);
      const bare = place.bare && jobs.some((job) => job.environments === void 0);
      return [environment, { ...place, bare, kinds: wanted, names: namesOf(environment) }];
    })
  );
}
function emptyPlace(environment, { canonical }) {
  return { environment, kinds: /* @__PURE__ */ new Set(), bare: environment === canonical("ci") };
}
function untrusted(environment) {
  return {
    code: "github-untrusted-repository",
    message: `the configuration of a pull request does not choose the repository that ${environment} comes from`,
    hint: "Check it outside pull requests, where the configuration is trusted"
  };
}

// providers/github/live/lines.ts
var ALL_VARIABLES = "ENVPARITY_VARS";
var HAS = "ENVPARITY_HAS_";
var GIVEN = "GITHUB_TOKEN";
function mendOf(kind, environment, { reads }, { canonical }) {
  const entries = kind === "variables" ? [`${ALL_VARIABLES}: "\${{ toJSON(vars) }}"`] : usedIn(environment, reads).map((name) => `${HAS}${name}: "\${{ secrets.${name} != '' }}"`);
  const token = "a fine-grained token in ENVPARITY_GITHUB_TOKEN";
  if (entries.length === 0) return token;
  const job = environment === canonical("ci") ? "" : ", in a job of that environment";
  return `env: { ${entries.join(", ")} } on the step that runs envparity${job}; or ${token}`;
}
function usedIn(environment, reads) {
  const names = reads.filter(
    ({ channel, environments = [] }) => channel === CHANNELS.secrets && environments.includes(environment)
  ).map(({ name }) => name).filter((name) => name !== GIVEN && /^[A-Z_][A-Z0-9_]*$/.test(name));
  return [...new Set(names)].sort();
}

// providers/github/live/unseen.ts
var NOWHERE = {
  code: "github-no-repository",
  message: "GitHub was not asked: nothing says which of its repositories this is",
  hint: "Set GITHUB_REPOSITORY to owner/name, or add `repository` to the source in envparity.yaml"
};
function unseen({ environment, kinds }, { message }, used, context) {
  return [...kinds].map(
    (kind) => blindRow(kind, environment, message, mendOf(kind, environment, used, context))
  );
}
function blindRow(kind, environment, why, mend) {
  return {
    role: "supplies",
    environment,
    channel: CHANNELS[kind],
    names: "none",
    values: "none",
    why,
    ...mend === void 0 ? {} : { mend }
  };
}

// src/net/octokit.ts
var HEADERS = { "x-github-api-version": "2022-11-28" };
var FINAL = [400, 401, 403, 404, 410, 422, 429, 451];
async function openGitHub(address, token, outside) {
  keepSecret(token);
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import("./octokit-rest-dist-src-index.js"),
    import("./octokit-plugin-retry-dist-bundle-index.js"),
    import("./octokit-plugin-throttling-dist-bundle-index.js")
  ]);
  const end = performance.now() + PATIENCE.budgetMs;
  const isWorthWaiting = (seconds, _options, _octokit, before) => before + 1 < PATIENCE.attempts && performance.now() + seconds * 1e3 < end;
  const silent = () => void 0;
  const octokit = new (Octokit.plugin(keepOwnErrors, retry, throttling))({
    auth: token,
    userAgent: "envparity",
    baseUrl: address.base.href.replace(/\/+$/, ""),
    request: { fetch: openFetch(address, outside) },
    retry: {
      retries: PATIENCE.attempts - 1,
      retryAfterBaseValue: PATIENCE.backoffMs,
      doNotRetry: FINAL
    },
    throttle: {
      // What one server takes of one token says nothing about another.
      id: JSON.stringify([address.base.href, token]),
      onRateLimit: isWorthWaiting,
      onSecondaryRateLimit: isWorthWaiting
    },
    log: { debug: silent, info: silent, warn: silent, error: silent }
  });
  return (method, url, body, redirect) => {
    const request = { ...method !== "GET" && { retries: 0 }, ...redirect && { redirect } };
    return octokit.request({ method, url, headers: HEADERS, request, ...body && { data: body } });
  };
}
function keepOwnErrors({ hook }) {
  hook.error("request", (error) => {
    const cause = error instanceof Error ? error.cause : void 0;
    throw cause instanceof HttpError && !cause.transient ? cause : error;
  });
}

// providers/github/live/refusal.ts
function isFailure(error) {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
function refusalOf(error, what) {
  if (error instanceof HttpError) return error;
  if (!isFailure(error)) throw error;
  if (error.cause instanceof HttpError) return error.cause;
  const { status } = error;
  const headers = headersOf(error);
  if (isLimited(error, headers)) return limited(status, headers);
  if (status === 401)
    return new HttpError("http-unauthorized", "the token of GitHub is not valid", {
      status,
      hint: "Make another one at https://github.com/settings/personal-access-tokens"
    });
  if (status === 403) return forbidden(what, headers);
  if (status === 404 || status === 410)
    return new HttpError("http-not-found", `${what} are not there, or the token may not see them`, {
      status,
      hint: "Check the name, and that the token is for this repository"
    });
  const code = status >= 500 ? "http-server" : "http-refused";
  return new HttpError(code, `GitHub answered ${status} when asked for ${what}`, {
    status,
    hint: "Try again; check GITHUB_API_URL where it is set"
  });
}
function headersOf({ response }) {
  const entries = Object.entries(response?.headers ?? {});
  return new Headers(entries.map(([name, value]) => [name, String(value)]));
}
function isLimited({ status, message }, headers) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /\bsecondary rate\b/i.test(message);
}
function limited(status, headers) {
  const pause = wantedPause(new Response(null, { status: 429, headers }));
  return new HttpError("http-rate-limited", "GitHub takes no more requests of this token for now", {
    status,
    hint: `Try again ${pause === void 0 ? "in some minutes" : spoken(pause)}`
  });
}
function forbidden(what, headers) {
  const permissions = plain(headers.get("x-accepted-github-permissions"));
  const scopes = plain(headers.get("x-accepted-oauth-scopes"));
  const lacks = permissions === void 0 ? scopes === void 0 ? "" : `: it needs the scope ${scopes}` : `: it needs the permission ${permissions}`;
  return new HttpError("http-forbidden", `the token may not list ${what}${lacks}`, {
    status: 403,
    hint: "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token with read access to Secrets, Variables and Environments"
  });
}
function plain(text2) {
  const trimmed = text2?.trim() ?? "";
  return /^[\w:=,; ]{1,200}$/.test(trimmed) ? trimmed : void 0;
}

// providers/github/live/client.ts
var PAGE_SIZE = 100;
async function openClient(address, token, context) {
  const send = await openGitHub(address, token, context);
  const ask = (url) => send("GET", url);
  return {
    list: async (path, shape, what) => {
      try {
        const { pages, stopped } = await readPages(pagesOf(ask, address, path, shape, what));
        const items = pages.flat();
        return stopped === void 0 ? { items } : { items, gap: stopped };
      } catch (error) {
        return { items: [], gap: refusalOf(error, what) };
      }
    },
    get: async (path, validate, what) => {
      const url = resourceUrl(address, path, {});
      try {
        return checked(url.href, (await ask(url.href)).data, validate);
      } catch (error) {
        throw refusalOf(error, what);
      }
    }
  };
}
async function* pagesOf(ask, address, path, { validate, itemsOf }, what) {
  const seen = /* @__PURE__ */ new Set();
  const page = (number) => resourceUrl(address, path, { per_page: PAGE_SIZE, ...number > 1 && { page: number } }).href;
  let url = page(1);
  for (let number = 1; url !== void 0; number++) {
    const { data, headers } = await attempt(ask(url), what);
    const items = itemsOf(checked(url, data, validate)).filter(
      ({ name }) => !seen.has(name)
    );
    for (const { name } of items) seen.add(name);
    yield items;
    const total = totalOf(data);
    const isMore = total === void 0 ? items.length > 0 : seen.size < total;
    const next = nextOf(headers.link, url);
    if (items.length === 0 && (next !== void 0 || isMore)) throw endless(what);
    url = next ?? (headers.link === void 0 && isMore ? page(number + 1) : void 0);
    if (url === void 0 && total !== void 0 && isMore) throw endless(what);
  }
}
async function attempt(work, what) {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error, what);
  }
}
function checked(url, data, validate) {
  if (validate(data)) return data;
  const place = placeOf(new URL(url));
  throw new HttpError("http-invalid-answer", `what ${place} answered is not what GitHub promises`, {
    hint: "Check whether a proxy or login page stands before the API; else report it to envparity"
  });
}
function totalOf(data) {
  const has = typeof data === "object" && data !== null && "total_count" in data;
  return has && typeof data.total_count === "number" ? data.total_count : void 0;
}
function nextOf(link, from) {
  const next = /<([^<>]+)>\s*;[^,<]*\brel="?next"?/.exec(link ?? "")?.[1];
  return next !== void 0 && URL.canParse(next, from) ? new URL(next, from).href : void 0;
}
function endless(what) {
  return new HttpError("http-endless", `the pages of ${what} and their number do not agree`, {
    hint: "Try again; if it stays so, report it to envparity"
  });
}

export {
  openGitHub,
  validateSecretList,
  validateVariableList,
  validateEnvironmentList,
  validateRepository,
  validateAllowListAnswer,
  validateRunnerList,
  parseRepository,
  fullName,
  serverHost,
  repositoryOfRemote,
  CHANNELS,
  BOTH,
  planOf,
  ALL_VARIABLES,
  HAS,
  mendOf,
  NOWHERE,
  unseen,
  blindRow,
  refusalOf,
  openClient,
  checked
};
