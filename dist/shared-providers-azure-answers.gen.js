import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// providers/azure/answers.gen.js
var validateRules = validate30;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.startIpAddress === void 0 && (missing0 = "startIpAddress") || data.endIpAddress === void 0 && (missing0 = "endIpAddress")) {
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
          if (data.startIpAddress !== void 0) {
            const _errs3 = errors;
            if (typeof data.startIpAddress !== "string") {
              validate23.errors = [{ instancePath: instancePath + "/startIpAddress", schemaPath: "#/properties/startIpAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.endIpAddress !== void 0) {
              const _errs5 = errors;
              if (typeof data.endIpAddress !== "string") {
                validate23.errors = [{ instancePath: instancePath + "/endIpAddress", schemaPath: "#/properties/endIpAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var validateSite = validate32;
var schema10 = { "type": "object", "required": ["possibleOutboundIpAddresses"], "properties": { "possibleOutboundIpAddresses": { "description": "With commas between.", "type": ["string", "null"] }, "virtualNetworkSubnetId": { "description": "The subnet that it may leave through.", "type": ["string", "null"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.possibleOutboundIpAddresses === void 0 && (missing0 = "possibleOutboundIpAddresses")) {
        validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.possibleOutboundIpAddresses !== void 0) {
          let data0 = data.possibleOutboundIpAddresses;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate27.errors = [{ instancePath: instancePath + "/possibleOutboundIpAddresses", schemaPath: "#/properties/possibleOutboundIpAddresses/type", keyword: "type", params: { type: schema10.properties.possibleOutboundIpAddresses.type }, message: "must be string,null" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.virtualNetworkSubnetId !== void 0) {
            let data1 = data.virtualNetworkSubnetId;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate27.errors = [{ instancePath: instancePath + "/virtualNetworkSubnetId", schemaPath: "#/properties/virtualNetworkSubnetId/type", keyword: "type", params: { type: schema10.properties.virtualNetworkSubnetId.type }, message: "must be string,null" }];
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
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.properties !== void 0) {
          if (!validate27(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
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

export {
  validateRules,
  validateSite
};
