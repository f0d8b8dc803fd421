import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  egressOf
} from "./shared-egress-live-egress.js";
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import {
  runProgram,
  validateSite
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
import {
  readJson
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// providers/azure/egress.ts
var azureEgress = egressOf({
  id: "azure",
  title: "Azure App Service",
  docs: "https://learn.microsoft.com/azure/app-service/overview-inbound-outbound-ips",
  async find(settings, context) {
    return [toldBy(settings.app ?? "", await siteOf(settings, context))];
  }
});
var LOGIN = [
  "AZURE_CONFIG_DIR",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "REQUESTS_CA_BUNDLE"
];
async function siteOf(settings, context) {
  const { env, pullRequest, signal } = context;
  const subscription = settings.subscription === void 0 ? "{subscriptionId}" : safe(settings.subscription);
  const path = [
    ["subscriptions", subscription],
    ["resourceGroups", safe(settings.group)],
    ["providers", "Microsoft.Web", "sites", safe(settings.app)]
  ];
  const uri = `/${path.flat().join("/")}?api-version=2024-04-01`;
  const args = ["rest", "--method", "get", "--uri", uri, "--output", "json"];
  const result = await runProgram("az", { args, env, passes: LOGIN, pullRequest, signal });
  if (!result.ok) throw refusalOf(result.reason, result.message);
  const parsed = readJson(result.output);
  if (parsed.ok && validateSite(parsed.value)) return parsed.value;
  throw new UserError("azure-invalid-answer", "what az printed is no app of App Service", {
    hint: "Try again with the newest az; if it stays so, report it to envparity"
  });
}
function safe(name = "") {
  if (/^[\w()-](?:[\w.()-]*[\w()-])?$/.test(name)) return name;
  throw new UserError("azure-name", "a name under `azure` is none that Azure gives", {
    hint: "Correct `app`, `group` and `subscription` under `egress` in envparity.yaml"
  });
}
var LOGGED_IN = "Run `az login`, and check that you may read the app and that its names are right";
var HINTS = {
  "not-found": "Install the Azure CLI and run `az login`, or name the addresses as `egress`",
  "pull-request": "Check the branch that is deployed"
};
function refusalOf(reason, message) {
  const hint = HINTS[reason] ?? LOGGED_IN;
  return new UserError(`azure-${reason}`, `Azure App Service was not asked: ${message}`, { hint });
}
function toldBy(app, { properties }) {
  const { possibleOutboundIpAddresses, virtualNetworkSubnetId } = properties;
  const texts = (possibleOutboundIpAddresses ?? "").split(",").map((text) => text.trim());
  const ranges = texts.filter((text) => text !== "").map((range) => ({ range }));
  const told = { ranges, shared: true };
  if (virtualNetworkSubnetId != null && virtualNetworkSubnetId !== "")
    return {
      ...told,
      gap: {
        why: `${app} on Azure may leave through a virtual network, from the addresses of its gateway`,
        mend: "add the addresses of its NAT gateway as `egress` of the environment to envparity.yaml"
      }
    };
  if (ranges.length > 0) return told;
  return { ...told, gap: { why: `Azure tells no outbound address of ${app}` } };
}
export {
  azureEgress
};
