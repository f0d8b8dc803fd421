import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** Stable, kebab-case. */
  code;
  /** The next step, as an imperative sentence without a final full stop. */
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
};

export {
  UserError
};
