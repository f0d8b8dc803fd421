import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  isFileLocation
} from "./shared-model-environment.js";
import {
  visible
} from "./shared-report-escape.js";

// src/report/place.ts
function placeText(location) {
  if (!isFileLocation(location)) {
    const { source, url } = location;
    return visible(url === void 0 ? source : `${source} (${url})`);
  }
  return `${visible(location.file)}:${location.line}:${location.column}`;
}

export {
  placeText
};
