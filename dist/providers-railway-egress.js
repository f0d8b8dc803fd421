import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  askGraphQl
} from "./shared-net-graphql.js";
import {
  apiEgress
} from "./shared-egress-live-egress-api.js";
import "./shared-egress-live-egress.js";
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/railway/answers.gen.js
var validateServiceAnswer = validate34;
var schema9 = { "type": "object", "required": ["ipv4"], "properties": { "ipv4": { "type": "string" }, "region": { "type": ["string", "null"] }, "zone": { "type": ["string", "null"] } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ipv4 === void 0 && (missing0 = "ipv4")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.ipv4 !== void 0) {
          const _errs1 = errors;
          if (typeof data.ipv4 !== "string") {
            validate24.errors = [{ instancePath: instancePath + "/ipv4", schemaPath: "#/properties/ipv4/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.region !== void 0) {
            let data1 = data.region;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate24.errors = [{ instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema9.properties.region.type }, message: "must be string,null" }];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.zone !== void 0) {
              let data2 = data.zone;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate24.errors = [{ instancePath: instancePath + "/zone", schemaPath: "#/properties/zone/type", keyword: "type", params: { type: schema9.properties.zone.type }, message: "must be string,null" }];
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
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "properties": { "ipv6EgressEnabled": { "description": "Whether it leaves by IPv6 too.", "type": ["boolean", "null"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ipv6EgressEnabled !== void 0) {
        let data0 = data.ipv6EgressEnabled;
        if (typeof data0 !== "boolean" && data0 !== null) {
          validate26.errors = [{ instancePath: instancePath + "/ipv6EgressEnabled", schemaPath: "#/properties/ipv6EgressEnabled/type", keyword: "type", params: { type: schema10.properties.ipv6EgressEnabled.type }, message: "must be boolean,null" }];
          return false;
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.egressGateways === void 0 && (missing0 = "egressGateways") || data.serviceInstance === void 0 && (missing0 = "serviceInstance")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.egressGateways !== void 0) {
          let data0 = data.egressGateways;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (!validate24(data0[i0], { instancePath: instancePath + "/egressGateways/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
                  vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate23.errors = [{ instancePath: instancePath + "/egressGateways", schemaPath: "#/properties/egressGateways/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.serviceInstance !== void 0) {
            let data2 = data.serviceInstance;
            const _errs4 = errors;
            const _errs5 = errors;
            let valid2 = false;
            const _errs6 = errors;
            if (!validate26(data2, { instancePath: instancePath + "/serviceInstance", parentData: data, parentDataProperty: "serviceInstance", rootData })) {
              vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
              errors = vErrors.length;
            }
            var _valid0 = _errs6 === errors;
            valid2 = valid2 || _valid0;
            if (!valid2) {
              const _errs7 = errors;
              if (data2 !== null) {
                const err0 = { instancePath: instancePath + "/serviceInstance", schemaPath: "#/properties/serviceInstance/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid2 = valid2 || _valid0;
            }
            if (!valid2) {
              const err1 = { instancePath: instancePath + "/serviceInstance", schemaPath: "#/properties/serviceInstance/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
              validate23.errors = vErrors;
              return false;
            } else {
              errors = _errs5;
              if (vErrors !== null) {
                if (_errs5) {
                  vErrors.length = _errs5;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs4 === errors;
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.message !== void 0) {
        const _errs1 = errors;
        if (typeof data.message !== "string") {
          validate30.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.extensions !== void 0) {
          let data1 = data.extensions;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.code !== void 0) {
                if (typeof data1.code !== "string") {
                  validate30.errors = [{ instancePath: instancePath + "/extensions/code", schemaPath: "#/properties/extensions/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
            } else {
              validate30.errors = [{ instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors;
        if (!validate30(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.data !== void 0) {
        let data0 = data.data;
        const _errs1 = errors;
        const _errs2 = errors;
        let valid1 = false;
        const _errs3 = errors;
        if (!validate23(data0, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs4 = errors;
          if (data0 !== null) {
            const err0 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (!valid1) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
          validate34.errors = vErrors;
          return false;
        } else {
          errors = _errs2;
          if (vErrors !== null) {
            if (_errs2) {
              vErrors.length = _errs2;
            } else {
              vErrors = null;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.errors !== void 0) {
          let data1 = data.errors;
          const _errs6 = errors;
          const _errs7 = errors;
          let valid2 = false;
          const _errs8 = errors;
          if (!validate29(data1, { instancePath: instancePath + "/errors", parentData: data, parentDataProperty: "errors", rootData })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs8 === errors;
          valid2 = valid2 || _valid1;
          if (!valid2) {
            const _errs9 = errors;
            if (data1 !== null) {
              const err2 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var _valid1 = _errs9 === errors;
            valid2 = valid2 || _valid1;
          }
          if (!valid2) {
            const err3 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
            validate34.errors = vErrors;
            return false;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
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

// providers/railway/egress.ts
var TITLE = "Railway";
var QUERY = `query ($environment: String!, $service: String!) {
  egressGateways(environmentId: $environment, serviceId: $service) { ipv4 region zone }
  serviceInstance(environmentId: $environment, serviceId: $service) { ipv6EgressEnabled }
}`;
var railwayEgress = apiEgress({
  id: "railway",
  title: TITLE,
  docs: "https://docs.railway.com/cli/outbound-network",
  variable: "ENVPARITY_RAILWAY_API_URL",
  fallback: "https://backboard.railway.com",
  // https://docs.railway.com/reference/public-api: a token of a project has a header of its own.
  tokens: [
    { variable: "RAILWAY_API_TOKEN" },
    { variable: "RAILWAY_TOKEN", send: (token) => ({ "project-access-token": token }) }
  ],
  needs: "a token from https://railway.com/account/tokens, or to one of the project",
  async ask(api, { environment = "", service = "" }) {
    const question = { query: QUERY, variables: { environment, service } };
    const path = ["graphql", "v2"];
    const asked = { title: TITLE, validate: validateServiceAnswer };
    return [toldBy(await askGraphQl(api, path, question, asked))];
  }
});
function toldBy({ egressGateways, serviceInstance }) {
  if (egressGateways.length === 0) return { ranges: [], dynamic: true, shared: true };
  return {
    ranges: egressGateways.map((gateway) => ({ range: gateway.ipv4, ...noteOf(gateway) })),
    shared: true,
    ...gapOf(serviceInstance?.ipv6EgressEnabled)
  };
}
function gapOf(isIpv6) {
  if (isIpv6 === false) return {};
  const why = isIpv6 === true ? "it leaves by IPv6 too, from addresses that Railway does not tell" : "Railway does not say whether it leaves by IPv6 too";
  const mend = "switch off outbound IPv6 of the service on Railway, and deploy it again";
  return { gap: { why, mend } };
}
function noteOf({ region, zone }) {
  const parts = [region, zone].filter((part) => part != null && part !== "");
  return parts.length === 0 ? {} : { note: parts.join(" ") };
}
export {
  railwayEgress
};
