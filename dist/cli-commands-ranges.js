import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  fileOf,
  folderOf,
  groupsOf,
  keptList,
  publishedLists,
  writeKept
} from "./shared-egress-published-forms.gen.js";
import "./shared-picocolors-picocolors.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  problemNotes,
  textOf,
  visible
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  isPullRequest
} from "./shared-pull-request.js";
import {
  readOutsideFile
} from "./shared-net-outside-file.js";
import {
  downloadIfChanged
} from "./shared-net-fetch.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  nearest,
  repeated
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/cli/commands/ranges.ts
import { resolve } from "node:path";

// src/egress/published/update.ts
var MAX_BYTES = 16 * 1024 * 1024;
async function updateList(list, known, outside) {
  let refusal;
  for (const url of list.urls) {
    try {
      return await askFor(url, list, known, outside);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? withoutAddress(list);
}
async function askFor(url, list, known, outside) {
  const wanted = {
    what: `the list of ${list.title}`,
    accept: "application/json, text/csv, text/plain",
    maxBytes: MAX_BYTES
  };
  const answer = await downloadIfChanged(url, wanted, known ?? {}, outside);
  const fetchedAt = outside.now.toISOString();
  if (answer === "unchanged" && known !== void 0)
    return { kept: { ...known, fetchedAt }, unchanged: true };
  if (answer === "unchanged") throw notThatForm(list);
  const { bytes, ...version } = answer;
  const text2 = new TextDecoder().decode(bytes);
  const kept = { ...keptOf(text2, list, outside.now), ...version };
  const isSame = kept.token !== void 0 && kept.token === known?.token;
  return { kept, ...isSame ? { unchanged: true } : {} };
}
function keptOf(text2, list, now) {
  const document = list.form(text2);
  if (document === void 0 || document.blocks.length === 0) throw notThatForm(list);
  const grouped = groupsOf(document);
  if ("strange" in grouped) throw notThatForm(list);
  return {
    keptVersion: 1,
    list: list.id,
    fetchedAt: now.toISOString(),
    ...versionOf(document),
    groups: grouped.groups
  };
}
function versionOf({ token }) {
  return token === void 0 ? {} : { token };
}
function notThatForm({ title, docs }) {
  return new UserError("published-form", `what came is not the list of ${title}`, {
    hint: `Check whether a proxy or login page answered; ${docs} describes the list`
  });
}
function withoutAddress({ id, title, docs }) {
  return new UserError("published-no-address", `the list of ${title} has no address that stays`, {
    hint: `Download it from ${docs}, then run \`envparity ranges ${id} --file\` with its path`
  });
}

// src/cli/commands/ranges.ts
var DEADLINE_MS = 6e4;
var runRanges = async (args, settings) => {
  const lists = listsOf(args);
  const file = textOf(args, "file");
  if (file !== void 0) return takeFile(file, lists);
  if (args.update === true) return update(lists, settings);
  return tell(lists);
};
function listsOf({ list }) {
  const names = Array.isArray(list) ? list.map(String) : [];
  if (names.length === 0) return publishedLists;
  const ids = publishedLists.map(({ id }) => id);
  const stranger = names.find((name) => !ids.includes(name));
  if (stranger !== void 0) {
    const guess = nearest(stranger, ids);
    const hint = guess === void 0 ? `It is one of ${ids.join(", ")}` : `Did you mean \`${guess}\`?`;
    throw wrongUse(`${repeated(stranger, ids, "that")} is no list of published ranges`, hint);
  }
  return publishedLists.filter(({ id }) => names.includes(id));
}
async function update(lists, { offline }) {
  const { env } = process;
  const now = clock(env);
  if (offline) throw wrongUse("nothing can be fetched offline", "Run without --offline");
  if (isPullRequest(env))
    throw wrongUse("nothing is fetched for a pull request", "Run it on your own machine");
  const folder = ownFolder();
  const lines = [];
  const refusals = [];
  for (const list of lists.filter(({ urls }) => lists.length === 1 || urls.length > 0)) {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    try {
      const { kept } = keptList(list, env);
      const updated = await updateList(list, kept, { env, offline, signal, now });
      writeKept(folder, fileOf(list), JSON.stringify(updated.kept));
      lines.push(lineOf(list, updated.kept, updated.unchanged ? "unchanged" : "new"));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusals.push(error);
    }
  }
  const problems = refusals.map(({ code, message, hint }) => ({
    code,
    message,
    ...hint === void 0 ? {} : { hint }
  }));
  const exitCode = refusals.length > 0 ? 3 : 0;
  return { stdout: text(lines), notes: problemNotes(problems, true), exitCode };
}
function takeFile(file, lists) {
  const [list, ...others] = lists;
  if (list === void 0 || others.length > 0)
    throw wrongUse("--file is about one list", "Name it, such as `envparity ranges azure --file`");
  const read = readOutsideFile(resolve(file), MAX_BYTES);
  if (read === void 0)
    throw wrongUse(`${file} could not be read`, "Name a file of at most 16 MB that is there");
  const kept = keptOf(read, list, clock(process.env));
  writeKept(ownFolder(), fileOf(list), JSON.stringify(kept));
  return { stdout: text([lineOf(list, kept, "new")]), exitCode: 0 };
}
function tell(lists) {
  const found = lists.map((list) => ({ list, ...keptList(list, process.env) }));
  const problems = found.flatMap(({ problem }) => problem ?? []);
  return {
    stdout: text(found.map(({ list, kept }) => lineOf(list, kept, list.urls[0] ?? list.docs))),
    notes: problemNotes(problems, true),
    exitCode: 0
  };
}
function lineOf({ id }, kept, what) {
  const day = kept === void 0 ? "not fetched" : kept.fetchedAt.slice(0, 10);
  const blocks = kept === void 0 ? "" : counted(countOf(kept), "block");
  return `${id.padEnd(14)}${day.padEnd(13)}${blocks.padEnd(15)}${visible(what)}`;
}
function countOf({ groups }) {
  return groups.reduce((sum, { ipv4, ipv6 }) => sum + ipv4.length / 2 + ipv6.length, 0);
}
function text(lines) {
  return lines.map((line) => `${line}
`).join("");
}
function ownFolder() {
  const folder = folderOf(process.env);
  if (folder !== void 0) return folder;
  throw new UserError("no-cache", "nothing says where the caches of this user are", {
    hint: "Set XDG_CACHE_HOME or HOME"
  });
}
function wrongUse(message, hint) {
  return new UserError("wrong-use", message, { hint });
}
export {
  runRanges
};
