import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  uriOf
} from "./shared-report-uri.js";
import {
  brokenSources,
  isIncomplete
} from "./shared-report-complete.js";
import {
  repositoryOf
} from "./shared-providers-github-answers.gen.js";

// src/cli/exit-code.ts
var RANK = {
  info: 0,
  warning: 1,
  error: 2,
  never: 3
};
function exitCodeOf(report, { failOn, allowIncomplete }) {
  const found = report.findings.some(
    ({ severity, new: isNew }) => isNew !== false && RANK[severity] >= RANK[failOn]
  );
  if (found) return 1;
  if (brokenSources(report).length > 0) return 2;
  return !allowIncomplete && isIncomplete(report) ? 3 : 0;
}

// src/cli/file-names.ts
import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
function fileNamesOf(root, env) {
  const repository = repositoryOf(root);
  const path = repository === void 0 ? "" : relative(repository, realpathSync(root));
  const prefix = path === "" ? "" : `${path.split(sep).join("/")}/`;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  if (server === void 0 || name === void 0 || commit === void 0) return { prefix };
  if (!/^https?:\/\/[\w.:-]+$/.test(server)) return { prefix };
  return { prefix, base: `${server}/${uriOf(name)}/blob/${uriOf(commit)}/` };
}

// src/anchor.ts
var USUAL = ["package.json", "README.md", ".env.example"];
function anchorOf({ components }, tree) {
  const usual = USUAL.find((path) => tree.has(path)) ?? tree.files[0]?.path ?? "README.md";
  return (component = ".") => components.get(component)?.manifest ?? usual;
}

export {
  exitCodeOf,
  fileNamesOf,
  anchorOf
};
