// Generated from schemas/api/azure.schema.json by `npm run generate`; do not edit.
// azure.js
var validateSite = validate26;
var schema8 = { "type": "object", "required": ["possibleOutboundIpAddresses"], "properties": { "possibleOutboundIpAddresses": { "description": "With commas between.", "type": ["string", "null"] }, "virtualNetworkSubnetId": { "description": "The subnet that it may leave through.", "type": ["string", "null"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.possibleOutboundIpAddresses === void 0 && (missing0 = "possibleOutboundIpAddresses")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.possibleOutboundIpAddresses !== void 0) {
          let data0 = data.possibleOutboundIpAddresses;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate23.errors = [{ instancePath: instancePath + "/possibleOutboundIpAddresses", schemaPath: "#/properties/possibleOutboundIpAddresses/type", keyword: "type", params: { type: schema8.properties.possibleOutboundIpAddresses.type }, message: "must be string,null" }];
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
              validate23.errors = [{ instancePath: instancePath + "/virtualNetworkSubnetId", schemaPath: "#/properties/virtualNetworkSubnetId/type", keyword: "type", params: { type: schema8.properties.virtualNetworkSubnetId.type }, message: "must be string,null" }];
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.properties === void 0 && (missing0 = "properties")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.properties !== void 0) {
          if (!validate23(data.properties, { instancePath: instancePath + "/properties", parentData: data, parentDataProperty: "properties", rootData })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
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
export {
  validateSite
};
