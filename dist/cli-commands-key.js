import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import "./shared-picocolors-picocolors.js";
import "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  KEY_BYTES
} from "./shared-values-key.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/commands/key.ts
import { randomBytes } from "node:crypto";
var runKey = async () => ({
  stdout: `${randomBytes(KEY_BYTES).toString("hex")}
`,
  notes: process.stdout.isTTY ? ADVICE : [],
  exitCode: 0
});
var ADVICE = [
  "This is shown once. Set it as ENVPARITY_KEY wherever snapshots are taken and wherever they are checked:",
  '  key="$(envparity key)"',
  '  printf %s "$key" | gh secret set ENVPARITY_KEY',
  '  printf %s "$key" | vercel env add ENVPARITY_KEY production',
  "To replace a key, set the old one and the new one together first: docs/snapshots.md"
];
export {
  runKey
};
