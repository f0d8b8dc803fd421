// Generated from schemas/api/mongodb-atlas.schema.json by `npm run generate`; do not edit.
// mongodb-atlas.js
var validateFailure = validate32;
var pattern0 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errorCode === void 0 && (missing0 = "errorCode")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.errorCode !== void 0) {
          let data0 = data.errorCode;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate32.errors = [{ instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]*$"' }];
                return false;
              }
            } else {
              validate32.errors = [{ instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
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
var validateGrant = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token")) {
        validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.access_token !== void 0) {
          if (typeof data.access_token !== "string") {
            validate33.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var validateAccessList = validate34;
var schema10 = { "description": "An address, a block, or a security group of AWS.", "type": "object", "properties": { "cidrBlock": { "type": ["string", "null"] }, "ipAddress": { "type": ["string", "null"] }, "awsSecurityGroup": { "type": ["string", "null"] }, "comment": { "type": ["string", "null"] }, "deleteAfterDate": { "type": ["string", "null"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cidrBlock !== void 0) {
        let data0 = data.cidrBlock;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate27.errors = [{ instancePath: instancePath + "/cidrBlock", schemaPath: "#/properties/cidrBlock/type", keyword: "type", params: { type: schema10.properties.cidrBlock.type }, message: "must be string,null" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.ipAddress !== void 0) {
          let data1 = data.ipAddress;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate27.errors = [{ instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: schema10.properties.ipAddress.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.awsSecurityGroup !== void 0) {
            let data2 = data.awsSecurityGroup;
            const _errs5 = errors;
            if (typeof data2 !== "string" && data2 !== null) {
              validate27.errors = [{ instancePath: instancePath + "/awsSecurityGroup", schemaPath: "#/properties/awsSecurityGroup/type", keyword: "type", params: { type: schema10.properties.awsSecurityGroup.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.comment !== void 0) {
              let data3 = data.comment;
              const _errs7 = errors;
              if (typeof data3 !== "string" && data3 !== null) {
                validate27.errors = [{ instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: schema10.properties.comment.type }, message: "must be string,null" }];
                return false;
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deleteAfterDate !== void 0) {
                let data4 = data.deleteAfterDate;
                const _errs9 = errors;
                if (typeof data4 !== "string" && data4 !== null) {
                  validate27.errors = [{ instancePath: instancePath + "/deleteAfterDate", schemaPath: "#/properties/deleteAfterDate/type", keyword: "type", params: { type: schema10.properties.deleteAfterDate.type }, message: "must be string,null" }];
                  return false;
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
      validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.results !== void 0) {
          let data0 = data.results;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate27(data0[i0], { instancePath: instancePath + "/results/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate34.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.totalCount !== void 0) {
            let data2 = data.totalCount;
            const _errs4 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              validate34.errors = [{ instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
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
var validateOrganizationSettings = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.apiAccessListRequired === void 0 && (missing0 = "apiAccessListRequired")) {
        validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.apiAccessListRequired !== void 0) {
          if (typeof data.apiAccessListRequired !== "boolean") {
            validate36.errors = [{ instancePath: instancePath + "/apiAccessListRequired", schemaPath: "#/properties/apiAccessListRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
            return false;
          }
        }
      }
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
export {
  validateAccessList,
  validateFailure,
  validateGrant,
  validateOrganizationSettings
};
