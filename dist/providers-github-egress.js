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
  SERVICE,
  accessOf,
  addressOf,
  openClient,
  serverHost,
  validateRunnerList
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

// providers/github/egress.ts
var HINT = "Set ENVPARITY_GITHUB_TOKEN to a fine-grained token of the organization with read access to Hosted runners, from https://github.com/settings/personal-access-tokens";
var githubEgress = egressOf({
  id: "github",
  title: "GitHub",
  docs: "https://docs.github.com/rest/actions/hosted-runners",
  async find({ organization = "", runner }, context) {
    const what = `the larger runners of ${organization}`;
    const { items, gap } = await runnersOf(organization, what, context);
    if (gap !== void 0 && items.length === 0) throw withHint(gap);
    const chosen = items.filter(({ name }) => runner === void 0 || name === runner);
    if (chosen.length > 0 || runner === void 0) return [toldBy(chosen, gap)];
    if (gap !== void 0) throw withHint(gap);
    throw new UserError("github-no-runner", `${organization} has no larger runner ${runner}`, {
      hint: "Check `runner` under `egress` in envparity.yaml, and what the token may read"
    });
  }
});
async function runnersOf(organization, what, context) {
  const address = addressOf(SERVICE, context.env);
  const access = await accessOf(context, serverHost(context.env, address.base));
  if ("refused" in access)
    throw new UserError(access.refused.code, access.refused.message, { hint: HINT });
  const client = await openClient(address, access.token, context);
  const path = ["orgs", organization, "actions", "hosted-runners"];
  const shape = {
    validate: validateRunnerList,
    itemsOf: ({ runners }) => runners
  };
  return client.list(path, shape, what);
}
function withHint({ code, message, hint = HINT }) {
  const isAccess = /^http-(unauthorized|forbidden|not-found)$/.test(code);
  return new UserError(code, message, { hint: isAccess ? HINT : hint });
}
function toldBy(runners, stopped) {
  const fixed = runners.filter((one) => one.public_ip_enabled === true);
  if (fixed.length === 0 && stopped === void 0)
    return { ranges: [], dynamic: true, shared: true };
  const ranges = fixed.flatMap(
    ({ name, public_ips }) => (public_ips ?? []).filter(({ enabled }) => enabled !== false).map(({ prefix, length }) => ({ range: `${prefix}/${length}`, note: name }))
  );
  return { ranges, ...gapOf(runners, stopped) };
}
function gapOf(runners, stopped) {
  if (stopped !== void 0) {
    const { message, hint } = stopped;
    return { gap: { why: message, ...hint === void 0 ? {} : { mend: hint } } };
  }
  const loose = runners.find((one) => one.public_ip_enabled !== true);
  if (loose !== void 0)
    return {
      gap: {
        why: `the larger runner ${loose.name} of GitHub has no addresses of its own`,
        mend: "name the one that deploys as `runner` of `github`"
      }
    };
  const silent = runners.find(
    ({ public_ips }) => !public_ips?.some((one) => one.enabled !== false)
  );
  return silent === void 0 ? {} : {
    gap: { why: `GitHub does not tell the addresses of the larger runner ${silent.name} yet` }
  };
}
export {
  githubEgress
};
