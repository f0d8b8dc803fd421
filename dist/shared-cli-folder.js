import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  commandMeant,
  didYouMean
} from "./shared-cli-usage-error.js";
import {
  textOf
} from "./shared-cli-options.js";
import {
  nearest
} from "./shared-config-nearest.js";
import {
  assertFolder
} from "./shared-ignore-index.js";
import {
  UserError
} from "./shared-errors.js";

// src/cli/folder.ts
import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function assertFolderArgument(path) {
  if (statSync(path, { throwIfNoEntry: false }) !== void 0) {
    assertFolder(path);
    return;
  }
  const command = /[/\\.]/.test(path) ? void 0 : commandMeant(path);
  if (command !== void 0) {
    throw new UserError("no-such-folder", `${path} is neither a command nor a folder`, {
      hint: didYouMean(command)
    });
  }
  const sibling = nearest(basename(path), foldersIn(dirname(path)));
  const hint = sibling === void 0 ? "Name an existing folder" : `Did you mean ${join(dirname(path), sibling)}?`;
  throw new UserError("no-such-folder", `${path} does not exist`, { hint });
}
function foldersIn(path) {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}

// src/cli/path.ts
function pathOf(args) {
  return textOf(args, "path") ?? ".";
}

export {
  assertFolderArgument,
  pathOf
};
