import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  historyAfter,
  historyIn,
  latestHistory
} from "./shared-watch-history-format.gen.js";
import {
  plain,
  renderMarkdown
} from "./shared-report-markdown-notes.js";
import {
  driftText
} from "./shared-report-drift.js";
import {
  severityCounts
} from "./shared-report-sections.js";
import {
  blindSources,
  unreadSources
} from "./shared-report-complete.js";
import {
  settled,
  validateBaselineFile
} from "./shared-baseline-format.gen.js";
import {
  takeBaseline
} from "./shared-baseline-take.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  renderJson,
  visible
} from "./shared-cli-options.js";
import {
  isPullRequest
} from "./shared-pull-request.js";
import {
  keyOf
} from "./shared-values-key.js";
import {
  HttpError,
  addressMistake,
  openFetch
} from "./shared-net-fetch.js";
import {
  readJson
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError,
  keepSecret
} from "./shared-values-seen.js";

// src/watch/pack.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";

// src/watch/format.gen.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateWatchState = validate13;
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.stateVersion === void 0 && (missing0 = "stateVersion") || data.findings === void 0 && (missing0 = "findings") || data.unread === void 0 && (missing0 = "unread")) {
        validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "stateVersion" || key0 === "findings" || key0 === "unread" || key0 === "artifact" || key0 === "changes" || key0 === "baseline" || key0 === "history")) {
            validate13.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.stateVersion !== void 0) {
            const _errs2 = errors;
            if (1 !== data.stateVersion) {
              validate13.errors = [{ instancePath: instancePath + "/stateVersion", schemaPath: "#/properties/stateVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.findings !== void 0) {
              let data1 = data.findings;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  for (const key1 in data1) {
                    let data2 = data1[key1];
                    const _errs6 = errors;
                    if (errors === _errs6) {
                      if (typeof data2 === "string") {
                        if (func2(data2) > 40) {
                          validate13.errors = [{ instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                          return false;
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/findings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate13.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.unread !== void 0) {
                let data3 = data.unread;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (const key2 in data3) {
                      let data4 = data3[key2];
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data4 === "string") {
                          if (func2(data4) > 40) {
                            validate13.errors = [{ instancePath: instancePath + "/unread/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unread/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                            return false;
                          }
                        } else {
                          validate13.errors = [{ instancePath: instancePath + "/unread/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/unread/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid2 = _errs11 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate13.errors = [{ instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.artifact !== void 0) {
                  let data5 = data.artifact;
                  const _errs13 = errors;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.digest === void 0 && (missing1 = "digest") || data5.size === void 0 && (missing1 = "size") || data5.takenAt === void 0 && (missing1 = "takenAt")) {
                        validate13.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/watchArtifact/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs16 = errors;
                        for (const key3 in data5) {
                          if (!(key3 === "digest" || key3 === "size" || key3 === "takenAt")) {
                            validate13.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/watchArtifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs16 === errors) {
                          if (data5.digest !== void 0) {
                            let data6 = data5.digest;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data6 === "string") {
                                if (!pattern0.test(data6)) {
                                  validate13.errors = [{ instancePath: instancePath + "/artifact/digest", schemaPath: "#/$defs/watchArtifact/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                  return false;
                                }
                              } else {
                                validate13.errors = [{ instancePath: instancePath + "/artifact/digest", schemaPath: "#/$defs/watchArtifact/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs17 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data5.size !== void 0) {
                              let data7 = data5.size;
                              const _errs19 = errors;
                              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                validate13.errors = [{ instancePath: instancePath + "/artifact/size", schemaPath: "#/$defs/watchArtifact/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs19) {
                                if (typeof data7 == "number" && isFinite(data7)) {
                                  if (data7 < 1 || isNaN(data7)) {
                                    validate13.errors = [{ instancePath: instancePath + "/artifact/size", schemaPath: "#/$defs/watchArtifact/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid4 = _errs19 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data5.takenAt !== void 0) {
                                let data8 = data5.takenAt;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (typeof data8 === "string") {
                                    if (func2(data8) > 40) {
                                      validate13.errors = [{ instancePath: instancePath + "/artifact/takenAt", schemaPath: "#/$defs/watchArtifact/properties/takenAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                      return false;
                                    }
                                  } else {
                                    validate13.errors = [{ instancePath: instancePath + "/artifact/takenAt", schemaPath: "#/$defs/watchArtifact/properties/takenAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs21 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate13.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/$defs/watchArtifact/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs13 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.changes !== void 0) {
                    let data9 = data.changes;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (Array.isArray(data9)) {
                        var valid5 = true;
                        const len0 = data9.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data10 = data9[i0];
                          const _errs25 = errors;
                          const _errs26 = errors;
                          if (errors === _errs26) {
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              let missing2;
                              if (data10.seen === void 0 && (missing2 = "seen") || data10.text === void 0 && (missing2 = "text")) {
                                validate13.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/watchChange/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs28 = errors;
                                for (const key4 in data10) {
                                  if (!(key4 === "seen" || key4 === "text")) {
                                    validate13.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/watchChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs28 === errors) {
                                  if (data10.seen !== void 0) {
                                    let data11 = data10.seen;
                                    const _errs29 = errors;
                                    if (errors === _errs29) {
                                      if (typeof data11 === "string") {
                                        if (func2(data11) > 40) {
                                          validate13.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/seen", schemaPath: "#/$defs/watchChange/properties/seen/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate13.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/seen", schemaPath: "#/$defs/watchChange/properties/seen/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid7 = _errs29 === errors;
                                  } else {
                                    var valid7 = true;
                                  }
                                  if (valid7) {
                                    if (data10.text !== void 0) {
                                      let data12 = data10.text;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (typeof data12 === "string") {
                                          if (func2(data12) > 2e3) {
                                            validate13.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/text", schemaPath: "#/$defs/watchChange/properties/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate13.errors = [{ instancePath: instancePath + "/changes/" + i0 + "/text", schemaPath: "#/$defs/watchChange/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid7 = _errs31 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate13.errors = [{ instancePath: instancePath + "/changes/" + i0, schemaPath: "#/$defs/watchChange/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid5 = _errs25 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      } else {
                        validate13.errors = [{ instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.baseline !== void 0) {
                      let data13 = data.baseline;
                      const _errs33 = errors;
                      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
                        validate13.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                      var valid0 = _errs33 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.history !== void 0) {
                        let data14 = data.history;
                        const _errs35 = errors;
                        if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                          validate13.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                        var valid0 = _errs35 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}

// src/watch/pack.ts
var LARGEST = 8 * 1024 * 1024;
var PACKED = /<!-- envparity-state ([A-Za-z0-9+/=]+) -->/;
function packState(state) {
  const bytes = deflateRawSync(JSON.stringify(state), { level: 9 });
  return `<!-- envparity-state ${bytes.toString("base64")} -->`;
}
function unpackState(text) {
  const packed = PACKED.exec(text)?.[1];
  if (packed === void 0) return void 0;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: LARGEST });
    return readState(bytes.toString("utf8"));
  } catch {
    return void 0;
  }
}
function readState(text) {
  const parsed = readJson(text);
  return parsed.ok && validateWatchState(parsed.value) ? parsed.value : void 0;
}
function baselineIn({ baseline }) {
  return validateBaselineFile(baseline) ? baseline : void 0;
}

// src/watch/body.ts
function watchBody(report, state, options) {
  const packed = packState(state);
  const limit = options.limit - packed.length - 2;
  return `${watchText(report, state, { ...options, limit })}
${packed}
`;
}
function watchText(report, state, options) {
  const changes = changeLines(state.changes ?? []);
  const text = renderMarkdown(withoutDrift(report), {
    ...options,
    limit: options.limit - changes.join("\n").length,
    since: ({ fingerprint }) => state.findings[fingerprint]?.slice(0, 10)
  });
  return [text.trimEnd(), ...changes, ""].join("\n");
}
function withoutDrift({ drift: _, ...report }) {
  return report;
}
function changeLines(changes) {
  if (changes.length === 0) return [];
  return [
    "",
    "### What changed lately",
    "",
    ...changes.map(({ seen, text }) => `- ${plain(seen)} ${plain(text)}`)
  ];
}

// src/watch/news.ts
function newsOf(report, before, after) {
  const findings = report.findings.filter(
    ({ fingerprint }) => before.findings[fingerprint] === void 0
  );
  const { drift, ...rest } = report;
  const isDrifted = drift !== void 0 && drift.changes.length > 0;
  const ended = endings(report, before, after);
  if (findings.length === 0 && !isDrifted && ended.length === 0) return void 0;
  const of = (severity) => findings.filter((one) => one.severity === severity).length;
  const existing = report.findings.length - findings.length;
  const counts = {
    ...report.counts,
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    ...existing === 0 ? {} : { existing }
  };
  const told = { ...rest, findings, counts, toRun: [], unusedSuppressions: [] };
  return { report: isDrifted ? { ...told, drift } : told, ended };
}
function endings({ sources }, before, after) {
  const mended = missing(before.findings, after.findings).length;
  const titleOf = (id) => visible(sources.find(({ provider }) => provider === id)?.title ?? id);
  return [
    ...mended === 0 ? [] : [`Mended since the last report: ${counted(mended, "finding")}`],
    ...missing(after.unread, before.unread).map((id) => `Can no longer be read: ${titleOf(id)}`),
    ...missing(before.unread, after.unread).map((id) => `Can be read again: ${titleOf(id)}`)
  ];
}
function missing(of, from) {
  return Object.keys(of).filter((key) => from[key] === void 0);
}

// src/watch/state.ts
var MOST_CHANGES = 50;
var FIRST = { stateVersion: 1, findings: {}, unread: {} };
function stateAfter(before, report, {
  now,
  ...known
}) {
  const today = now.toISOString();
  const unread = [.../* @__PURE__ */ new Set([...unreadSources(report), ...blindSources(report)])];
  const kept = unread.length > 0 ? Object.entries(before.findings) : [];
  const found = report.findings.map(
    ({ fingerprint }) => [fingerprint, before.findings[fingerprint] ?? today]
  );
  const seen = today.slice(0, 10);
  const news = (report.drift?.changes ?? []).map((drift) => {
    return { seen, text: driftText(drift) };
  });
  return {
    stateVersion: 1,
    findings: sorted([...kept, ...found]),
    unread: sorted(unread.map(({ provider }) => [provider, before.unread[provider] ?? today])),
    changes: [...news, ...before.changes ?? []].slice(0, MOST_CHANGES),
    ...known
  };
}
function sorted(entries) {
  return Object.fromEntries([...entries].sort(([a], [b]) => a < b ? -1 : 1));
}

// src/watch/next.ts
function nextState(before, checked, {
  env,
  now,
  addresses = false
}) {
  const { report, view } = checked;
  const key = keyOf(env);
  const old = baselineIn(before);
  const taken = takeBaseline(view.matrix, { now, addresses: false, ...key && { key } });
  const known = { before: old, now: taken, at: now, addresses, ...key && { key } };
  const history = historyAfter(historyIn(before), checked, known);
  return stateAfter(before, report, {
    now,
    baseline: settled(taken, old),
    ...history && { history }
  });
}

// src/watch/fit.ts
function shortened(state) {
  const past = historyIn(state);
  if (past === void 0) return [state];
  const { history: _, ...now } = state;
  return [state, { ...now, history: latestHistory(past) }, now];
}
function fitting(state, write, mostBytes) {
  for (const one of shortened(state)) {
    const text = write(one);
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  const { history: _, baseline: __, ...told } = state;
  return write(told);
}

// src/watch/webhook.ts
import { createHmac } from "node:crypto";

// src/watch/message.ts
var LONGEST = 1800;
var MESSAGES = {
  // https://docs.slack.dev/messaging/formatting-message-text/#escaping
  slack: (news) => ({
    text: boxed(news).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    unfurl_links: false
  }),
  discord: (news) => ({ content: boxed(news), allowed_mentions: { parse: [] } }),
  json: ({ report, ended }) => {
    const { schemaVersion, findings, drift } = JSON.parse(renderJson(report));
    return { schemaVersion, findings, changes: drift?.changes ?? [], ended };
  }
};
function boxed(news) {
  const lines = linesOf(news).map((line) => visible(line).replaceAll("```", "'''"));
  const shown = [];
  let room = LONGEST;
  for (const line of lines) {
    if (line.length + 1 > room) break;
    room -= line.length + 1;
    shown.push(line);
  }
  const hidden = lines.length - shown.length;
  if (hidden > 0) shown.push(`and ${hidden} more`);
  return ["```", ...shown, "```"].join("\n");
}
function linesOf({ report, ended }) {
  const { findings, drift } = report;
  const counts = severityCounts(findings);
  return [
    `envparity: ${counts === "" ? "something has changed" : `new: ${counts}`}`,
    ...findings.map(
      ({ severity, environment, message }) => [severity, environment, message].filter((part) => part !== void 0).join("  ")
    ),
    ...(drift?.changes ?? []).map(driftText),
    ...ended
  ];
}

// src/watch/webhook.ts
var MOST_ANSWERED = 64 * 1024;
async function tellWebhook({ address, format, secret }, news, outside) {
  for (const text of [address, secret]) if (text !== void 0) keepSecret(text);
  const mistake = isPullRequest(outside.env) ? "is not used in a pull request" : addressMistake(address);
  if (mistake !== void 0)
    throw new UserError("webhook-address", `the address of the webhook ${mistake}`, {
      hint: "Give the https address that the service showed, in a scheduled run"
    });
  const url = new URL(address);
  keepSecret(url.pathname);
  const answer = await send(url, JSON.stringify(MESSAGES[format](news)), { secret, outside });
  if (answer !== void 0)
    throw new UserError("webhook-failed", `the webhook at ${url.host} was not told: ${answer}`, {
      hint: "Check its address and its format"
    });
}
async function send(url, body, { secret, outside }) {
  const origin = { title: "the webhook", variable: "its address", base: new URL(url.origin) };
  const fetch = openFetch(origin, outside, { bodyBytes: MOST_ANSWERED });
  const signature = secret === void 0 ? {} : { "x-envparity-signature-256": signatureOf(body, secret) };
  const headers = { "content-type": "application/json", "user-agent": "envparity", ...signature };
  try {
    const { ok, status } = await fetch(url, { method: "POST", headers, body });
    return ok ? void 0 : `it answered ${status}`;
  } catch (error) {
    if (error instanceof HttpError) return error.code;
    throw error;
  }
}
function signatureOf(body, secret) {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

export {
  packState,
  unpackState,
  readState,
  baselineIn,
  watchBody,
  watchText,
  newsOf,
  FIRST,
  nextState,
  shortened,
  fitting,
  tellWebhook
};
