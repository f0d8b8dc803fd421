import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError
} from "./shared-values-seen.js";

// src/cli/clock.ts
function clock(env) {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === void 0 || epoch === "") return /* @__PURE__ */ new Date();
  const date = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1e3 : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw new UserError("invalid-date", "SOURCE_DATE_EPOCH is no number of seconds", {
      hint: "Unset it, or set it to seconds since 1970"
    });
  }
  return date;
}

export {
  clock
};
