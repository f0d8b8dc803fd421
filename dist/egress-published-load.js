import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  fileOf,
  folderOf,
  keptList,
  loadPublished
} from "./shared-egress-published-forms.gen.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  fileOf,
  folderOf,
  keptList,
  loadPublished
};
