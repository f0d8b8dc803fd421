import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  withoutSecrets
} from "./shared-values-seen.js";

// src/cli/stream.ts
function guard(stream) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const write = stream.write.bind(stream);
  stream.write = (chunk, how, done) => {
    const text = typeof chunk === "string" ? withoutSecrets(chunk) : chunk;
    return typeof how === "function" ? write(text, how) : write(text, how, done);
  };
}

export {
  guard
};
