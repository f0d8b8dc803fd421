import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  textOf
} from "./shared-cli-options.js";
import {
  canonical
} from "./shared-wellknown-platform.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/carried/render.ts
function renderCarried(file, { id }, key) {
  if (key === void 0) return `${canonical(file)}
`;
  return `${canonical({ ...file, signatures: key.sign(canonical(file), id) })}
`;
}

// src/cli/taken.ts
function takenIn({ environments = [] }, what) {
  const [name, ...others] = environments;
  if (name !== void 0 && others.length === 0 && name.length <= 200) return name;
  throw new UserError("wrong-use", `${what} is of one environment`, {
    hint: "Add `--environment production`, or whichever this process runs in"
  });
}
function takenFor(args) {
  const text = textOf(args, "component");
  return text?.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, "");
}

export {
  renderCarried,
  takenIn,
  takenFor
};
