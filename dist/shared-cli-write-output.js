import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError,
  withoutSecrets
} from "./shared-values-seen.js";

// src/cli/write-output.ts
import { renameSync, rmSync, writeFileSync } from "node:fs";
function writeOutput(path, text) {
  const half = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(half, withoutSecrets(text), { flag: "wx" });
    renameSync(half, path);
  } catch (cause) {
    rmSync(half, { force: true });
    throw new UserError("unwritable", `${path} could not be written`, {
      hint: "Check that its folder is there and can be written to",
      cause
    });
  }
}

export {
  writeOutput
};
