import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/net/outside-file.ts
import { readFileSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
function readOutsideFile(path, largest) {
  if (!isAbsolute(path)) return void 0;
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= largest ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

export {
  readOutsideFile
};
