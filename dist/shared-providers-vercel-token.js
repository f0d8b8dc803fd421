import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  readOutsideFile
} from "./shared-net-outside-file.js";
import {
  member,
  readJson,
  text
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/net/cli-login.ts
var LARGEST = 64 * 1024;
function readLogin(paths) {
  for (const path of paths) {
    const found = readOutsideFile(path, LARGEST);
    if (found !== void 0) return found;
  }
  return void 0;
}

// providers/vercel/token.ts
function accessOf({ env, asked, offline, pullRequest, now }) {
  if (offline) return refuse("offline", "envparity runs offline", "Run without --offline");
  const token = env.VERCEL_TOKEN?.trim();
  if (token) return { token };
  const login = asked && !pullRequest ? readLogin(loginFiles(env)) : void 0;
  if (login === void 0) return withoutToken("VERCEL_TOKEN is not set");
  const parsed = readJson(login);
  const found = parsed.ok ? text(member(parsed.value, "token")) : void 0;
  if (!found) return withoutToken("VERCEL_TOKEN is not set, and nobody is logged in");
  const expires = parsed.ok ? member(parsed.value, "expiresAt") : void 0;
  if (typeof expires === "number" && expires * 1e3 <= now.getTime())
    return withoutToken("VERCEL_TOKEN is not set, and the login has expired");
  return { token: found };
}
function loginFiles({ XDG_DATA_HOME, HOME, APPDATA }) {
  const folders = [
    XDG_DATA_HOME,
    HOME && `${HOME}/.local/share`,
    HOME && `${HOME}/Library/Application Support`,
    APPDATA && `${APPDATA}/xdg.data`
  ];
  return folders.flatMap((folder) => folder ? [`${folder}/com.vercel.cli/auth.json`] : []);
}
function withoutToken(why) {
  const hint = "Set VERCEL_TOKEN to a token from https://vercel.com/account/settings/tokens";
  return refuse("vercel-no-token", why, hint);
}
function refuse(code, why, hint) {
  return { refused: { code, message: `Vercel was not asked: ${why}`, hint } };
}

export {
  accessOf
};
