import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  openApi,
  readPages
} from "./shared-providers-github-answers.gen.js";
import {
  HttpError
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-values-seen.js";

// providers/vercel/answers.gen.js
var validateFailure = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.error !== void 0) {
          let data0 = data.error;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.code === void 0 && (missing1 = "code")) {
                validate52.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                return false;
              } else {
                if (data0.code !== void 0) {
                  if (typeof data0.code !== "string") {
                    validate52.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
              }
            } else {
              validate52.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
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
var validateEnvList = validate53;
var schema10 = { "description": "One variable for one set of targets; a name can be there several times.", "type": "object", "required": ["key", "type"], "properties": { "id": { "type": "string" }, "key": { "type": "string" }, "value": { "description": "Ciphertext unless `decrypted` is true or the type is `plain` or `system`.", "type": ["string", "null"] }, "type": { "description": "`system`, `encrypted`, `plain`, `sensitive` or `secret`.", "type": "string" }, "visibility": { "description": "`config` or `secret`; beats the type.", "type": ["string", "null"] }, "target": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "customEnvironmentIds": { "type": ["array", "null"], "items": { "type": "string" } }, "gitBranch": { "type": ["string", "null"] }, "configurationId": { "description": "The integration that owns the variable.", "type": ["string", "null"] }, "decrypted": { "type": ["boolean", "null"] }, "createdAt": { "description": "Milliseconds since 1970.", "type": ["number", "null"] }, "updatedAt": { "description": "Milliseconds since 1970.", "type": ["number", "null"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.type === void 0 && (missing0 = "type")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key !== void 0) {
            const _errs3 = errors;
            if (typeof data.key !== "string") {
              validate26.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data2 = data.value;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate26.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema10.properties.value.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                const _errs7 = errors;
                if (typeof data.type !== "string") {
                  validate26.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.visibility !== void 0) {
                  let data4 = data.visibility;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate26.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: schema10.properties.visibility.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.target !== void 0) {
                    let data5 = data.target;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid1 = false;
                    const _errs13 = errors;
                    if (typeof data5 !== "string") {
                      const err0 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs13 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data5)) {
                          var valid2 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs17 = errors;
                            if (typeof data5[i0] !== "string") {
                              const err1 = { instancePath: instancePath + "/target/" + i0, schemaPath: "#/properties/target/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                            var valid2 = _errs17 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          const err2 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs15 === errors;
                      valid1 = valid1 || _valid0;
                      if (!valid1) {
                        const _errs19 = errors;
                        if (data5 !== null) {
                          const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                        var _valid0 = _errs19 === errors;
                        valid1 = valid1 || _valid0;
                      }
                    }
                    if (!valid1) {
                      const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                      validate26.errors = vErrors;
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
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.customEnvironmentIds !== void 0) {
                      let data7 = data.customEnvironmentIds;
                      const _errs21 = errors;
                      if (!Array.isArray(data7) && data7 !== null) {
                        validate26.errors = [{ instancePath: instancePath + "/customEnvironmentIds", schemaPath: "#/properties/customEnvironmentIds/type", keyword: "type", params: { type: schema10.properties.customEnvironmentIds.type }, message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (Array.isArray(data7)) {
                          var valid3 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs23 = errors;
                            if (typeof data7[i1] !== "string") {
                              validate26.errors = [{ instancePath: instancePath + "/customEnvironmentIds/" + i1, schemaPath: "#/properties/customEnvironmentIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs23 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.gitBranch !== void 0) {
                        let data9 = data.gitBranch;
                        const _errs25 = errors;
                        if (typeof data9 !== "string" && data9 !== null) {
                          validate26.errors = [{ instancePath: instancePath + "/gitBranch", schemaPath: "#/properties/gitBranch/type", keyword: "type", params: { type: schema10.properties.gitBranch.type }, message: "must be string,null" }];
                          return false;
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.configurationId !== void 0) {
                          let data10 = data.configurationId;
                          const _errs27 = errors;
                          if (typeof data10 !== "string" && data10 !== null) {
                            validate26.errors = [{ instancePath: instancePath + "/configurationId", schemaPath: "#/properties/configurationId/type", keyword: "type", params: { type: schema10.properties.configurationId.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.decrypted !== void 0) {
                            let data11 = data.decrypted;
                            const _errs29 = errors;
                            if (typeof data11 !== "boolean" && data11 !== null) {
                              validate26.errors = [{ instancePath: instancePath + "/decrypted", schemaPath: "#/properties/decrypted/type", keyword: "type", params: { type: schema10.properties.decrypted.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs29 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAt !== void 0) {
                              let data12 = data.createdAt;
                              const _errs31 = errors;
                              if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                                validate26.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema10.properties.createdAt.type }, message: "must be number,null" }];
                                return false;
                              }
                              var valid0 = _errs31 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.updatedAt !== void 0) {
                                let data13 = data.updatedAt;
                                const _errs33 = errors;
                                if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                  validate26.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: schema10.properties.updatedAt.type }, message: "must be number,null" }];
                                  return false;
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
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema11 = { "description": "Where the next page begins; null on the last.", "type": ["object", "null"], "properties": { "count": { "type": "number" }, "next": { "type": ["number", "string", "null"] }, "prev": { "type": ["number", "string", "null"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be object,null" }];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.count !== void 0) {
        let data0 = data.count;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0))) {
          validate28.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.next !== void 0) {
          let data1 = data.next;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string" && data1 !== null) {
            validate28.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: schema11.properties.next.type }, message: "must be number,string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.prev !== void 0) {
            let data2 = data.prev;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
              validate28.errors = [{ instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/type", keyword: "type", params: { type: schema11.properties.prev.type }, message: "must be number,string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.envs === void 0 && (missing0 = "envs")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.envs !== void 0) {
          let data0 = data.envs;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate26(data0[i0], { instancePath: instancePath + "/envs/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate25.errors = [{ instancePath: instancePath + "/envs", schemaPath: "#/properties/envs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pagination !== void 0) {
            const _errs4 = errors;
            if (!validate28(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.hiddenProductionEnvCount !== void 0) {
              let data3 = data.hiddenProductionEnvCount;
              const _errs5 = errors;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                validate25.errors = [{ instancePath: instancePath + "/hiddenProductionEnvCount", schemaPath: "#/properties/hiddenProductionEnvCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
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
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate53.errors = vErrors;
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
  validate53.errors = vErrors;
  return errors === 0;
}
var validateProject = validate56;
var schema12 = { "description": "A project, by its id or name.", "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "string" }, "name": { "type": "string" }, "framework": { "description": "The slug of the framework that Vercel builds with.", "type": ["string", "null"] }, "rootDirectory": { "description": "The folder of the repository that is deployed.", "type": ["string", "null"] }, "autoExposeSystemEnvs": { "description": "Whether programs get the system variables.", "type": ["boolean", "null"] }, "targets": { "description": "What takes the traffic of each environment now.", "type": ["object", "null"], "additionalProperties": { "anyOf": [{ "$ref": "#/$defs/deployment" }, { "type": "null" }] } } } };
var schema13 = { "description": "One deployment.", "type": "object", "properties": { "createdAt": { "description": "Milliseconds since 1970.", "type": ["number", "null"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.createdAt !== void 0) {
        let data0 = data.createdAt;
        if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
          validate34.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema13.properties.createdAt.type }, message: "must be number,null" }];
          return false;
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
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate56.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate56.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.framework !== void 0) {
              let data2 = data.framework;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate56.errors = [{ instancePath: instancePath + "/framework", schemaPath: "#/properties/framework/type", keyword: "type", params: { type: schema12.properties.framework.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.rootDirectory !== void 0) {
                let data3 = data.rootDirectory;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate56.errors = [{ instancePath: instancePath + "/rootDirectory", schemaPath: "#/properties/rootDirectory/type", keyword: "type", params: { type: schema12.properties.rootDirectory.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.autoExposeSystemEnvs !== void 0) {
                  let data4 = data.autoExposeSystemEnvs;
                  const _errs9 = errors;
                  if (typeof data4 !== "boolean" && data4 !== null) {
                    validate56.errors = [{ instancePath: instancePath + "/autoExposeSystemEnvs", schemaPath: "#/properties/autoExposeSystemEnvs/type", keyword: "type", params: { type: schema12.properties.autoExposeSystemEnvs.type }, message: "must be boolean,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.targets !== void 0) {
                    let data5 = data.targets;
                    const _errs11 = errors;
                    if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
                      validate56.errors = [{ instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: schema12.properties.targets.type }, message: "must be object,null" }];
                      return false;
                    }
                    if (errors === _errs11) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key0 in data5) {
                          let data6 = data5[key0];
                          const _errs14 = errors;
                          const _errs15 = errors;
                          let valid2 = false;
                          const _errs16 = errors;
                          if (!validate34(data6, { instancePath: instancePath + "/targets/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData })) {
                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                            errors = vErrors.length;
                          }
                          var _valid0 = _errs16 === errors;
                          valid2 = valid2 || _valid0;
                          if (!valid2) {
                            const _errs17 = errors;
                            if (data6 !== null) {
                              const err0 = { instancePath: instancePath + "/targets/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs17 === errors;
                            valid2 = valid2 || _valid0;
                          }
                          if (!valid2) {
                            const err1 = { instancePath: instancePath + "/targets/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/targets/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                            validate56.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs15;
                            if (vErrors !== null) {
                              if (_errs15) {
                                vErrors.length = _errs15;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid1 = _errs14 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
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
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var validateProjectNetwork = validate58;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enabled === void 0 && (missing0 = "enabled")) {
        validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.enabled !== void 0) {
          const _errs1 = errors;
          if (typeof data.enabled !== "boolean") {
            validate38.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.builds !== void 0) {
            const _errs3 = errors;
            if (typeof data.builds !== "boolean") {
              validate38.errors = [{ instancePath: instancePath + "/builds", schemaPath: "#/properties/builds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.regions !== void 0) {
              let data2 = data.regions;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (typeof data2[i0] !== "string") {
                      validate38.errors = [{ instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate38.errors = [{ instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.connectConfigurationId === void 0 && (missing0 = "connectConfigurationId")) {
        validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.connectConfigurationId !== void 0) {
          const _errs1 = errors;
          if (typeof data.connectConfigurationId !== "string") {
            validate40.errors = [{ instancePath: instancePath + "/connectConfigurationId", schemaPath: "#/properties/connectConfigurationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.buildsEnabled !== void 0) {
            const _errs3 = errors;
            if (typeof data.buildsEnabled !== "boolean") {
              validate40.errors = [{ instancePath: instancePath + "/buildsEnabled", schemaPath: "#/properties/buildsEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate58.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.staticIps !== void 0) {
            let data1 = data.staticIps;
            const _errs3 = errors;
            const _errs4 = errors;
            let valid1 = false;
            const _errs5 = errors;
            if (!validate38(data1, { instancePath: instancePath + "/staticIps", parentData: data, parentDataProperty: "staticIps", rootData })) {
              vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs5 === errors;
            valid1 = valid1 || _valid0;
            if (!valid1) {
              const _errs6 = errors;
              if (data1 !== null) {
                const err0 = { instancePath: instancePath + "/staticIps", schemaPath: "#/properties/staticIps/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs6 === errors;
              valid1 = valid1 || _valid0;
            }
            if (!valid1) {
              const err1 = { instancePath: instancePath + "/staticIps", schemaPath: "#/properties/staticIps/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate58.errors = vErrors;
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.connectConfigurations !== void 0) {
              let data2 = data.connectConfigurations;
              const _errs8 = errors;
              const _errs9 = errors;
              let valid2 = false;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (Array.isArray(data2)) {
                  var valid3 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs12 = errors;
                    if (!validate40(data2[i0], { instancePath: instancePath + "/connectConfigurations/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
                      vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                      errors = vErrors.length;
                    }
                    var valid3 = _errs12 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/connectConfigurations", schemaPath: "#/properties/connectConfigurations/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid1 = _errs10 === errors;
              valid2 = valid2 || _valid1;
              if (!valid2) {
                const _errs13 = errors;
                if (data2 !== null) {
                  const err3 = { instancePath: instancePath + "/connectConfigurations", schemaPath: "#/properties/connectConfigurations/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                var _valid1 = _errs13 === errors;
                valid2 = valid2 || _valid1;
              }
              if (!valid2) {
                const err4 = { instancePath: instancePath + "/connectConfigurations", schemaPath: "#/properties/connectConfigurations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
                validate58.errors = vErrors;
                return false;
              } else {
                errors = _errs9;
                if (vErrors !== null) {
                  if (_errs9) {
                    vErrors.length = _errs9;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var validateSharedEnvList = validate61;
var schema18 = { "description": "One variable of a team; one without a type is secret.", "type": "object", "required": ["key"], "properties": { "id": { "type": "string" }, "key": { "type": "string" }, "value": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "visibility": { "type": ["string", "null"] }, "target": { "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }, { "type": "null" }] }, "projectId": { "description": "The projects that get it.", "type": ["array", "null"], "items": { "type": "string" } }, "customEnvironmentIds": { "type": ["array", "null"], "items": { "type": "string" } }, "applyToAllCustomEnvironments": { "type": ["boolean", "null"] }, "decrypted": { "type": ["boolean", "null"] }, "createdAt": { "description": "Milliseconds since 1970.", "type": ["number", "null"] }, "updatedAt": { "description": "Milliseconds since 1970.", "type": ["number", "null"] }, "deletedAt": { "description": "Milliseconds since 1970; it is no more.", "type": ["number", "null"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key")) {
        validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate44.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.key !== void 0) {
            const _errs3 = errors;
            if (typeof data.key !== "string") {
              validate44.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.value !== void 0) {
              let data2 = data.value;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate44.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema18.properties.value.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.type !== void 0) {
                let data3 = data.type;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate44.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema18.properties.type.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.visibility !== void 0) {
                  let data4 = data.visibility;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate44.errors = [{ instancePath: instancePath + "/visibility", schemaPath: "#/properties/visibility/type", keyword: "type", params: { type: schema18.properties.visibility.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.target !== void 0) {
                    let data5 = data.target;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    let valid1 = false;
                    const _errs13 = errors;
                    if (typeof data5 !== "string") {
                      const err0 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs13 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs15 = errors;
                      if (errors === _errs15) {
                        if (Array.isArray(data5)) {
                          var valid2 = true;
                          const len0 = data5.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs17 = errors;
                            if (typeof data5[i0] !== "string") {
                              const err1 = { instancePath: instancePath + "/target/" + i0, schemaPath: "#/properties/target/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                            var valid2 = _errs17 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          const err2 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs15 === errors;
                      valid1 = valid1 || _valid0;
                      if (!valid1) {
                        const _errs19 = errors;
                        if (data5 !== null) {
                          const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                        var _valid0 = _errs19 === errors;
                        valid1 = valid1 || _valid0;
                      }
                    }
                    if (!valid1) {
                      const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                      validate44.errors = vErrors;
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
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.projectId !== void 0) {
                      let data7 = data.projectId;
                      const _errs21 = errors;
                      if (!Array.isArray(data7) && data7 !== null) {
                        validate44.errors = [{ instancePath: instancePath + "/projectId", schemaPath: "#/properties/projectId/type", keyword: "type", params: { type: schema18.properties.projectId.type }, message: "must be array,null" }];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (Array.isArray(data7)) {
                          var valid3 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs23 = errors;
                            if (typeof data7[i1] !== "string") {
                              validate44.errors = [{ instancePath: instancePath + "/projectId/" + i1, schemaPath: "#/properties/projectId/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid3 = _errs23 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.customEnvironmentIds !== void 0) {
                        let data9 = data.customEnvironmentIds;
                        const _errs25 = errors;
                        if (!Array.isArray(data9) && data9 !== null) {
                          validate44.errors = [{ instancePath: instancePath + "/customEnvironmentIds", schemaPath: "#/properties/customEnvironmentIds/type", keyword: "type", params: { type: schema18.properties.customEnvironmentIds.type }, message: "must be array,null" }];
                          return false;
                        }
                        if (errors === _errs25) {
                          if (Array.isArray(data9)) {
                            var valid4 = true;
                            const len2 = data9.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs27 = errors;
                              if (typeof data9[i2] !== "string") {
                                validate44.errors = [{ instancePath: instancePath + "/customEnvironmentIds/" + i2, schemaPath: "#/properties/customEnvironmentIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid4 = _errs27 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs25 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.applyToAllCustomEnvironments !== void 0) {
                          let data11 = data.applyToAllCustomEnvironments;
                          const _errs29 = errors;
                          if (typeof data11 !== "boolean" && data11 !== null) {
                            validate44.errors = [{ instancePath: instancePath + "/applyToAllCustomEnvironments", schemaPath: "#/properties/applyToAllCustomEnvironments/type", keyword: "type", params: { type: schema18.properties.applyToAllCustomEnvironments.type }, message: "must be boolean,null" }];
                            return false;
                          }
                          var valid0 = _errs29 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.decrypted !== void 0) {
                            let data12 = data.decrypted;
                            const _errs31 = errors;
                            if (typeof data12 !== "boolean" && data12 !== null) {
                              validate44.errors = [{ instancePath: instancePath + "/decrypted", schemaPath: "#/properties/decrypted/type", keyword: "type", params: { type: schema18.properties.decrypted.type }, message: "must be boolean,null" }];
                              return false;
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.createdAt !== void 0) {
                              let data13 = data.createdAt;
                              const _errs33 = errors;
                              if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
                                validate44.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema18.properties.createdAt.type }, message: "must be number,null" }];
                                return false;
                              }
                              var valid0 = _errs33 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.updatedAt !== void 0) {
                                let data14 = data.updatedAt;
                                const _errs35 = errors;
                                if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
                                  validate44.errors = [{ instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: schema18.properties.updatedAt.type }, message: "must be number,null" }];
                                  return false;
                                }
                                var valid0 = _errs35 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.deletedAt !== void 0) {
                                  let data15 = data.deletedAt;
                                  const _errs37 = errors;
                                  if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                                    validate44.errors = [{ instancePath: instancePath + "/deletedAt", schemaPath: "#/properties/deletedAt/type", keyword: "type", params: { type: schema18.properties.deletedAt.type }, message: "must be number,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs37 === errors;
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
      validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate61.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate44(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate61.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pagination !== void 0) {
            const _errs4 = errors;
            if (!validate28(data.pagination, { instancePath: instancePath + "/pagination", parentData: data, parentDataProperty: "pagination", rootData })) {
              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate61.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var validateCustomEnvironmentList = validate64;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.slug === void 0 && (missing0 = "slug")) {
        validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate49.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.slug !== void 0) {
            const _errs3 = errors;
            if (typeof data.slug !== "string") {
              validate49.errors = [{ instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.environments === void 0 && (missing0 = "environments")) {
        validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.environments !== void 0) {
          let data0 = data.environments;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate49(data0[i0], { instancePath: instancePath + "/environments/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate64.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
        }
      }
    } else {
      validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}

// providers/vercel/entries.ts
function projectEntry(variable) {
  const { gitBranch, configurationId } = variable;
  return {
    ...common(variable),
    everyCustom: false,
    ...gitBranch ? { branch: gitBranch } : {},
    managed: typeof configurationId === "string" && configurationId !== "",
    shared: false
  };
}
function sharedEntry(variable) {
  return {
    ...common(variable),
    everyCustom: variable.applyToAllCustomEnvironments === true,
    managed: false,
    shared: true
  };
}
function common(variable) {
  const { key, target, customEnvironmentIds } = variable;
  const value = plainValue(variable);
  const updatedAt = moment(variable.updatedAt ?? variable.createdAt);
  return {
    name: key,
    targets: new Set([target ?? []].flat()),
    custom: new Set(customEnvironmentIds ?? []),
    ...value === void 0 ? {} : { value },
    ...updatedAt === void 0 ? {} : { updatedAt }
  };
}
var MASKED = "[SENSITIVE]";
function plainValue({ value, type, visibility, decrypted }) {
  const open = visibility == null ? isOpen(type) : visibility === "config";
  if (!open || type !== "plain" && decrypted !== true || type === "system") return void 0;
  return value == null || value === "" || value === MASKED ? void 0 : value;
}
function isOpen(type) {
  return type === "plain" || type === "encrypted";
}
function moment(milliseconds) {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}

// providers/vercel/client.ts
function openVercel(context, token) {
  return openApi({
    title: "Vercel",
    variable: "ENVPARITY_VERCEL_API_URL",
    fallback: "https://api.vercel.com",
    token,
    env: context.env,
    offline: context.offline,
    signal: context.signal,
    ...context.answered && { answered: context.answered },
    errorOf: (body) => validateFailure(body) ? body.error.code : void 0
  });
}
async function askProject(api, link, named) {
  const query = scopeOf(link);
  const about = attempt(
    api.get(["v9", "projects", link.project], { query, validate: validateProject })
  );
  const [own, project, shared] = await Promise.all([
    listOwn(api, link.project, query),
    about,
    link.team === void 0 ? NOTHING : listShared(api, link.project, query, about)
  ]);
  const entries = [...own.entries, ...shared.entries];
  const needed = named || entries.some(({ custom: custom2, everyCustom }) => custom2.size > 0 || everyCustom);
  const custom = needed ? await listCustom(api, link.project, query) : void 0;
  return {
    entries,
    hidden: own.hidden,
    ...project instanceof UserError ? {} : { project },
    ...Array.isArray(custom) ? { custom } : {},
    gaps: [
      ...own.gaps,
      ...shared.gaps,
      ...[project, custom].filter((one) => one instanceof UserError)
    ]
  };
}
var NOTHING = { entries: [], gaps: [] };
async function listOwn(api, project, query) {
  const list = api.pages(["v10", "projects", project, "env"], {
    query,
    validate: validateEnvList,
    next: (page) => "envs" in page ? following(page.pagination) : void 0
  });
  const { pages, stopped } = await readPages(list);
  const hidden = pages.map((page) => "envs" in page ? page.hiddenProductionEnvCount ?? 0 : 0);
  return {
    entries: pages.flatMap((page) => "envs" in page ? page.envs : [page]).map(projectEntry),
    hidden: Math.max(0, ...hidden),
    gaps: stopped === void 0 ? [] : [stopped]
  };
}
async function listShared(api, project, query, about) {
  const known = project.startsWith("prj_") ? { id: project } : await about;
  if (known instanceof UserError) return NOTHING;
  const { id } = known;
  const list = api.pages(["v1", "env"], {
    query: { ...query, projectId: id },
    validate: validateSharedEnvList,
    next: (page) => following(page.pagination)
  });
  const read = await attempt(readPages(list));
  if (read instanceof UserError) return { entries: [], gaps: [read] };
  const linked = read.pages.flatMap(({ data }) => data).filter(({ projectId, deletedAt }) => (projectId?.includes(id) ?? true) && deletedAt == null);
  return {
    entries: linked.map(sharedEntry),
    gaps: read.stopped === void 0 ? [] : [read.stopped]
  };
}
async function listCustom(api, project, query) {
  const found = await attempt(
    api.find(["v9", "projects", project, "custom-environments"], {
      query,
      validate: validateCustomEnvironmentList
    })
  );
  return found instanceof UserError ? found : found?.environments ?? [];
}
function scopeOf({ team }) {
  if (team === void 0) return {};
  return team.startsWith("team_") ? { teamId: team } : { slug: team };
}
function following(pagination) {
  const next = pagination?.next;
  return next == null || next === "" ? void 0 : { until: next };
}
async function attempt(work) {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

// providers/vercel/refusal.ts
var TOKENS = "https://vercel.com/account/settings/tokens";
var STEP_UP = /* @__PURE__ */ new Set([
  "challenge_required",
  "challenge_required_email_otp",
  "user_auth_required"
]);
function refusalOf(error, link) {
  const project = `the Vercel project ${link.name ?? link.project}`;
  const { status, vendorCode } = error instanceof HttpError ? error : {};
  if (vendorCode !== void 0 && STEP_UP.has(vendorCode))
    return {
      code: "vercel-step-up",
      message: `Vercel shows the variables of ${project} only after a second proof of who asks`,
      hint: `Set VERCEL_TOKEN to a token made for this at ${TOKENS}`
    };
  if (vendorCode === "team_unauthorized")
    return {
      code: "vercel-team-unauthorized",
      message: `the token of Vercel has no access to the team of ${project}`,
      hint: `Make a token whose scope is that team at ${TOKENS}`
    };
  if (status === 404)
    return {
      code: "vercel-not-found",
      message: `${project} is not there, or the token may not see it`,
      hint: link.team === void 0 ? "If it belongs to a team, set VERCEL_ORG_ID or add `team` to the source in envparity.yaml" : `Check its id, and that the scope of the token is its team, at ${TOKENS}`
    };
  if (status === 401 || status === 403)
    return {
      code: "vercel-forbidden",
      message: `the token of Vercel is not valid, or may not read ${project}`,
      hint: `Set VERCEL_TOKEN to one that is valid for its team, from ${TOKENS}`
    };
  const { code, message, hint } = error;
  return { code, message, ...hint === void 0 ? {} : { hint } };
}

export {
  validateProjectNetwork,
  moment,
  openVercel,
  askProject,
  scopeOf,
  refusalOf
};
