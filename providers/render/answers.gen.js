// Generated from schemas/api/render.schema.json by `npm run generate`; do not edit.
// render.js
var validateResource = validate26;
var schema7 = { "description": "A datastore, an environment or a workspace: https://api-docs.render.com/reference/retrieve-postgres", "type": "object", "properties": { "ipAllowList": { "description": "Absent where the plan has no rules for it.", "type": ["array", "null"], "items": { "$ref": "#/$defs/rule" } } } };
var schema8 = { "description": "Who gets in.", "type": "object", "required": ["cidrBlock"], "properties": { "cidrBlock": { "type": "string" }, "description": { "type": ["string", "null"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cidrBlock === void 0 && (missing0 = "cidrBlock")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.cidrBlock !== void 0) {
          const _errs1 = errors;
          if (typeof data.cidrBlock !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/cidrBlock", schemaPath: "#/properties/cidrBlock/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.description !== void 0) {
            let data1 = data.description;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate23.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema8.properties.description.type }, message: "must be string,null" }];
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
      if (data.ipAllowList !== void 0) {
        let data0 = data.ipAllowList;
        const _errs1 = errors;
        if (!Array.isArray(data0) && data0 !== null) {
          validate26.errors = [{ instancePath: instancePath + "/ipAllowList", schemaPath: "#/properties/ipAllowList/type", keyword: "type", params: { type: schema7.properties.ipAllowList.type }, message: "must be array,null" }];
          return false;
        }
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            var valid1 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs3 = errors;
              if (!validate23(data0[i0], { instancePath: instancePath + "/ipAllowList/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs3 === errors;
              if (!valid1) {
                break;
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
export {
  validateResource
};
