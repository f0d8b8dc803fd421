// Generated from schemas/api/supabase.schema.json by `npm run generate`; do not edit.
// supabase.js
var validateRestrictions = validate24;
var schema7 = { "description": "https://supabase.com/docs/reference/api/v1-get-network-restrictions", "type": "object", "required": ["entitlement", "config", "status"], "properties": { "entitlement": { "description": "`allowed` or `disallowed`.", "type": "string" }, "config": { "type": "object", "properties": { "dbAllowedCidrs": { "type": ["array", "null"], "items": { "type": "string" } }, "dbAllowedCidrsV6": { "type": ["array", "null"], "items": { "type": "string" } } } }, "status": { "description": "`stored` until it is `applied`.", "type": "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entitlement === void 0 && (missing0 = "entitlement") || data.config === void 0 && (missing0 = "config") || data.status === void 0 && (missing0 = "status")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.entitlement !== void 0) {
          const _errs1 = errors;
          if (typeof data.entitlement !== "string") {
            validate24.errors = [{ instancePath: instancePath + "/entitlement", schemaPath: "#/properties/entitlement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.config !== void 0) {
            let data1 = data.config;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.dbAllowedCidrs !== void 0) {
                  let data2 = data1.dbAllowedCidrs;
                  const _errs5 = errors;
                  if (!Array.isArray(data2) && data2 !== null) {
                    validate24.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrs", schemaPath: "#/properties/config/properties/dbAllowedCidrs/type", keyword: "type", params: { type: schema7.properties.config.properties.dbAllowedCidrs.type }, message: "must be array,null" }];
                    return false;
                  }
                  if (errors === _errs5) {
                    if (Array.isArray(data2)) {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs7 = errors;
                        if (typeof data2[i0] !== "string") {
                          validate24.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrs/" + i0, schemaPath: "#/properties/config/properties/dbAllowedCidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data1.dbAllowedCidrsV6 !== void 0) {
                    let data4 = data1.dbAllowedCidrsV6;
                    const _errs9 = errors;
                    if (!Array.isArray(data4) && data4 !== null) {
                      validate24.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrsV6", schemaPath: "#/properties/config/properties/dbAllowedCidrsV6/type", keyword: "type", params: { type: schema7.properties.config.properties.dbAllowedCidrsV6.type }, message: "must be array,null" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        var valid3 = true;
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (typeof data4[i1] !== "string") {
                            validate24.errors = [{ instancePath: instancePath + "/config/dbAllowedCidrsV6/" + i1, schemaPath: "#/properties/config/properties/dbAllowedCidrsV6/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      }
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                }
              } else {
                validate24.errors = [{ instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs13 = errors;
              if (typeof data.status !== "string") {
                validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
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
  validateRestrictions
};
