import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  HOME
} from "./shared-home.js";
import {
  visible,
  visibleLines
} from "./shared-cli-options.js";
import {
  package_default
} from "./shared-package.js";
import {
  UserError,
  nameOf
} from "./shared-values-seen.js";

// src/cli/failure.ts
var ISSUES = `${HOME}/issues`;
function failureText(error, debug) {
  if (error instanceof UserError) {
    const hint = error.hint === void 0 ? [] : [`  ${visible(error.hint)}`];
    return lines([
      `error: ${visibleLines(error.message)}`,
      ...hint,
      ...debug ? trace(error) : []
    ]);
  }
  return lines([
    `error: This is a defect in envparity ${package_default.version} (${nameOf(error)}); please report it: ${ISSUES}`,
    ...debug ? trace(error) : ["  --debug shows where it happened"]
  ]);
}
var MAX_CAUSES = 3;
function trace(error, depth = 0) {
  if (!(error instanceof Error) || depth > MAX_CAUSES) return [];
  const { stack = "", message, cause } = error;
  const frames = stack.includes(message) ? stack.replace(message, () => "").split("\n") : [];
  return [
    ...frames.filter((line) => /^\s+at /.test(line)).map(visible),
    ...cause === void 0 ? [] : ["  caused by", ...trace(cause, depth + 1)]
  ];
}
function lines(texts) {
  return `${texts.join("\n")}
`;
}

export {
  failureText
};
