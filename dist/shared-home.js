import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/home.ts
var HOME = "https://github.com/envparity/envparity";

export {
  HOME
};
