import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  egressOf
} from "./shared-egress-live-egress.js";
import {
  openApi
} from "./shared-providers-github-answers.gen.js";
import {
  HttpError
} from "./shared-net-fetch.js";
import {
  UserError
} from "./shared-values-seen.js";

// src/egress/live-egress-api.ts
function apiEgress(platform) {
  return egressOf({
    ...platform,
    async find(settings, context, asked) {
      try {
        return await platform.ask(openTold(platform, context), settings, context, asked);
      } catch (error) {
        throw error instanceof HttpError ? withHint(error, platform, settings) : error;
      }
    }
  });
}
function openTold(platform, { env, offline, signal, answered }) {
  const { id, title, variable, fallback, tokens, accept, errorOf } = platform;
  const found = tokens.find((one) => env[one.variable]?.trim());
  const token = found && env[found.variable]?.trim();
  if (token === void 0)
    throw new UserError(
      `${id}-no-token`,
      `${title} was not asked: ${namesOf(platform)} is not set`,
      {
        hint: hintOf(platform)
      }
    );
  return openApi({
    title,
    variable,
    fallback,
    ...found?.send === void 0 ? { token } : { headers: found.send(token) },
    env,
    offline,
    signal,
    ...accept && { accept },
    ...answered && { answered },
    ...errorOf && { errorOf }
  });
}
function hintOf(platform) {
  return `Set ${namesOf(platform)} to ${platform.needs}`;
}
function namesOf({ tokens }) {
  return tokens.map(({ variable }) => variable).join(" or ");
}
function withHint(error, platform, settings) {
  const { code, message } = error;
  if (code === "http-unauthorized" || code === "http-forbidden")
    return new UserError(code, message, { hint: hintOf(platform) });
  const keys = Object.keys(settings).map((key) => `\`${key}\``);
  if (code === "http-not-found" && keys.length > 0)
    return new UserError(code, message, {
      hint: `Check ${keys.join(" and ")} under \`egress\` in envparity.yaml, and what the token may read`
    });
  return error;
}

export {
  apiEgress,
  openTold
};
