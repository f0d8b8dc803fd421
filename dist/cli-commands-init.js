import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  assertFolderArgument,
  pathOf
} from "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  findConfig
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/commands/init.ts
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// src/cli/starter.ts
var STARTER = `# What envparity cannot see in this repository. Everything is optional.
# yaml-language-server: $schema=./node_modules/envparity/schemas/config.schema.json

# The deployment targets, and where their variables come from.
#environments:
#  production:
#    aliases: [live]
#    sources:
#      - dotenv: .env.production

# Rules switched off or regraded: off, info, warning or error.
#rules:
#  unused: off

# What is expected of a variable, by name or glob.
#variables:
#  DATABASE_URL:
#    required: [production]
#    pattern: ^postgres://
#    description: The main database

# Findings not to report, each with its reason.
#ignore:
#  - rule: missing
#    name: LEGACY_*
#    reason: set by hand on the old server
#    until: 2030-01-31

# Paths that are not looked at.
#exclude:
#  - vendor/**
`;

// src/cli/commands/init.ts
var FILE = "envparity.yaml";
var runInit = async (args) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const present = findConfig(root)?.file ?? (existsSync(join(root, FILE)) ? FILE : void 0);
  if (present !== void 0) {
    throw new UserError("config-exists", `${present} is there already`, {
      hint: "Edit it, or remove it first"
    });
  }
  write(join(root, FILE));
  const shown = join(root, FILE);
  const setups = await findSetups(root);
  const stdout = [
    `Wrote ${shown}. All of it is commented out; nothing has changed yet.`,
    "",
    "Next:",
    "  1. envparity check          see what is found without any configuration",
    `  2. ${FILE}           name the sources of production, and what to ignore`,
    "  3. envparity check          again",
    "",
    ...setups.flatMap(({ file, purpose, lines }) => [
      `For ${join(root, file)}, ${purpose}:`,
      ...lines.map((text) => `  ${text}`),
      ""
    ])
  ].join("\n");
  return { stdout, exitCode: 0 };
};
async function findSetups(root) {
  const { providers } = await import("./providers-index.js");
  const { openFolder } = await import("./tree-folder.js");
  const tree = openFolder(root);
  return providers.flatMap((provider) => provider.setup?.(tree) ?? []);
}
function write(path) {
  try {
    writeFileSync(path, STARTER, { flag: "wx" });
  } catch (cause) {
    throw new UserError("unwritable", `${path} could not be written`, {
      hint: "Check that the folder can be written to",
      cause
    });
  }
}
export {
  runInit
};
