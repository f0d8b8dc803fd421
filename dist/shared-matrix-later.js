import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/matrix/later.ts
function isLater({ updatedAt }, moment) {
  return updatedAt !== void 0 && Date.parse(updatedAt) > Date.parse(moment);
}

export {
  isLater
};
