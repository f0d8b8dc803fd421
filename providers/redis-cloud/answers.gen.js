// Generated from schemas/api/redis-cloud.schema.json by `npm run generate`; do not edit.
// redis-cloud.js
var validateDatabase = validate24;
var schema7 = { "description": "https://redis.io/docs/latest/operate/rc/api/examples/", "type": "object", "required": ["databaseId"], "properties": { "databaseId": { "type": "integer" }, "security": { "description": "Absent where each region has its own.", "type": "object", "properties": { "sourceIps": { "description": "Addresses and blocks.", "type": ["array", "null"], "items": { "type": "string" } } } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.databaseId === void 0 && (missing0 = "databaseId")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.databaseId !== void 0) {
          let data0 = data.databaseId;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate24.errors = [{ instancePath: instancePath + "/databaseId", schemaPath: "#/properties/databaseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.security !== void 0) {
            let data1 = data.security;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.sourceIps !== void 0) {
                  let data2 = data1.sourceIps;
                  const _errs5 = errors;
                  if (!Array.isArray(data2) && data2 !== null) {
                    validate24.errors = [{ instancePath: instancePath + "/security/sourceIps", schemaPath: "#/properties/security/properties/sourceIps/type", keyword: "type", params: { type: schema7.properties.security.properties.sourceIps.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate24.errors = [{ instancePath: instancePath + "/security/sourceIps/" + i0, schemaPath: "#/properties/security/properties/sourceIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/security", schemaPath: "#/properties/security/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
export {
  validateDatabase
};
