import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError,
  withoutSecrets
} from "./shared-values-seen.js";

// src/cli/never-came.ts
var NEVER_CAME = 13;
var NOT_DONE = "envparity ended before it was done, which is a defect in it";

// src/cli/stream.ts
function guard(stream) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") return;
    throw new UserError(
      "output-failed",
      `the output could not be written (${error.code ?? "no reason given"})`,
      {
        hint: "Check that the disk has room"
      }
    );
  });
  const write = stream.write.bind(stream);
  stream.write = (chunk, how, done) => {
    const text = typeof chunk === "string" ? withoutSecrets(chunk) : chunk;
    return typeof how === "function" ? write(text, how) : write(text, how, done);
  };
}

export {
  NEVER_CAME,
  NOT_DONE,
  guard
};
