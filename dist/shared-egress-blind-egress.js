import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/egress/blind-egress.ts
function blindEgress({ environment, component, place }, { message, hint }) {
  return {
    environment,
    ...component === void 0 ? {} : { component },
    how: "declared",
    ranges: [],
    stability: "fixed",
    sight: "none",
    why: message,
    ...hint === void 0 ? {} : { mend: hint },
    place
  };
}

export {
  blindEgress
};
