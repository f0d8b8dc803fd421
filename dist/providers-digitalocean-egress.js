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
  validateAppAnswer,
  validateFailure
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

// providers/digitalocean/egress.ts
var digitaloceanEgress = apiEgress({
  id: "digitalocean",
  title: "DigitalOcean",
  docs: "https://docs.digitalocean.com/products/app-platform/reference/app-spec/",
  variable: "ENVPARITY_DIGITALOCEAN_API_URL",
  fallback: "https://api.digitalocean.com",
  tokens: [{ variable: "DIGITALOCEAN_ACCESS_TOKEN" }],
  needs: "a token with the scope app:read, from https://cloud.digitalocean.com/account/api/tokens",
  errorOf: (body) => validateFailure(body) ? body.id : void 0,
  async ask(api, { app = "" }) {
    const found = await api.get(["v2", "apps", app], { validate: validateAppAnswer });
    return [toldBy(found.app)];
  }
});
function toldBy({ spec, dedicated_ips }) {
  const addresses = (dedicated_ips ?? []).filter(({ status }) => status !== "REMOVED");
  const isWanted = spec?.egress?.type === "DEDICATED_IP";
  if (addresses.length === 0 && !isWanted) return { ranges: [], dynamic: true, shared: true };
  const assigned = addresses.filter(({ status }) => status === "ASSIGNED");
  const ranges = assigned.flatMap(({ ip }) => ip === void 0 ? [] : [{ range: ip }]);
  if (ranges.length > 0 && ranges.length === addresses.length) return { ranges };
  return {
    ranges,
    gap: {
      why: "not all dedicated addresses of the app on DigitalOcean are assigned yet",
      mend: "try again once the deployment is over"
    }
  };
}
export {
  digitaloceanEgress
};
