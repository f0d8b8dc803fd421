import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  egressOf
} from "./shared-egress-live-egress.js";
import {
  openVercel,
  refusalOf,
  scopeOf,
  validateProjectNetwork
} from "./shared-providers-vercel-answers.gen.js";
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  accessOf2 as accessOf
} from "./shared-providers-github-answers.gen.js";
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
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/vercel/egress.ts
var platform = {
  id: "vercel",
  title: "Vercel",
  docs: "https://vercel.com/docs/connectivity/static-ips",
  async find({ project = "", team }, context, { named }) {
    const access = accessOf(context);
    if ("refused" in access) throw errorOf(access.refused);
    const link = { project, ...team === void 0 ? {} : { team } };
    const api = openVercel(context, access.token);
    try {
      const options = { query: scopeOf(link), validate: validateProjectNetwork };
      return toldBy(await api.get(["v9", "projects", project], options), named);
    } catch (error) {
      throw error instanceof UserError ? errorOf(refusalOf(error, link)) : error;
    }
  }
};
var vercelEgress = egressOf(platform);
function toldBy({ name, staticIps, connectConfigurations }, named) {
  const networks = connectConfigurations ?? [];
  const has = staticIps?.enabled === true || networks.length > 0;
  if (!has && staticIps == null)
    return [gapOf(`Vercel does not say whether ${name} has Static IPs`)];
  if (!has) return [{ ranges: [], dynamic: true, shared: true }];
  const regions = staticIps?.enabled === true ? staticIps.regions ?? [] : [];
  const what = networks.length > 0 ? `the addresses of Secure Compute of ${name}` : `the two addresses of each region of the Static IPs of ${name} (${regions.join(", ")})`;
  const run = named ? [] : [gapOf(`Vercel does not tell ${what}`, networks.length === 0)];
  const builds = staticIps?.builds === true || networks.some((one) => one.buildsEnabled === true);
  if (builds) return run;
  return [
    ...run.map((told) => ({ ...told, phase: "run" })),
    { ranges: [], dynamic: true, shared: true, phase: "build" }
  ];
}
function gapOf(why, shared = false) {
  const mend = "add the addresses of Settings \u2192 Connectivity of the project as `egress` of the environment to envparity.yaml";
  return { ranges: [], gap: { why, mend }, ...shared ? { shared } : {} };
}
function errorOf({ code, message, hint }) {
  return new UserError(code, message, hint === void 0 ? {} : { hint });
}
export {
  vercelEgress
};
