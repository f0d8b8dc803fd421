import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/model/location.ts
function isFileLocation(location) {
  return "file" in location;
}

export {
  isFileLocation
};
