import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
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
import {
  validateDedicatedIpList
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
import "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/render/egress.ts
var renderEgress = apiEgress({
  id: "render",
  title: "Render",
  docs: "https://render.com/docs/dedicated-ips",
  variable: "ENVPARITY_RENDER_API_URL",
  fallback: "https://api.render.com/v1",
  tokens: [{ variable: "RENDER_API_KEY" }],
  needs: "an API key from https://dashboard.render.com/u/settings#api-keys",
  async ask(api, { owner = "", region = "", environment }) {
    const query = { ownerId: owner };
    const all = await api.get(["dedicated-ips"], { query, validate: validateDedicatedIpList });
    const near = all.filter((set) => !GONE.has(set.status) && isIn(set, region));
    return [toldBy(near, environment)];
  }
});
var GONE = /* @__PURE__ */ new Set(["DELETED", "FAILED"]);
function isIn(set, region) {
  return set.region.toLowerCase() === region.toLowerCase();
}
function toldBy(sets, environment) {
  const isOurs = ({ environmentIds }) => environmentIds.length === 0 || environment !== void 0 && environmentIds.includes(environment);
  const ours = sets.filter(isOurs);
  const perhaps = environment === void 0 ? sets.filter((set) => !isOurs(set)) : [];
  if (ours.length + perhaps.length === 0) return { ranges: [], dynamic: true, shared: true };
  const ranges = ours.flatMap((set) => set.ips.map((range) => ({ range, note: nameOf(set) })));
  return { ranges, ...gapOf(ours, perhaps) };
}
function gapOf(ours, perhaps) {
  const [scoped] = perhaps;
  if (scoped !== void 0) {
    const why = `the Dedicated IPs ${nameOf(scoped)} are for some environments of Render only`;
    return {
      gap: { why, mend: "add the id of the one that is meant as `environment` of `render`" }
    };
  }
  const idle = ours.find(({ status, ips }) => status !== "RUNNING" || ips.length === 0);
  return idle === void 0 ? {} : { gap: { why: `the Dedicated IPs ${nameOf(idle)} are not all in use (${idle.status})` } };
}
function nameOf({ name, id }) {
  return name ?? id;
}
export {
  renderEgress
};
