import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  readyFor,
  sourceTexts
} from "./shared-cli-source-text.js";
import {
  terminalOf
} from "./shared-picocolors-picocolors.js";
import {
  anchorOf,
  fileNamesOf
} from "./shared-cli-file-names.js";
import {
  HOME
} from "./shared-home.js";
import {
  package_default
} from "./shared-package.js";
import {
  keyOf
} from "./shared-values-key.js";

// src/cli/renderers.ts
var RENDERERS = {
  github: async ({ report }, { root }) => {
    const { renderGithub } = await import("./report-github.js");
    return renderGithub(report, fileNamesOf(root, process.env));
  },
  html: async (checked, { root, state }) => {
    const { renderHtml } = await import("./report-html.js");
    const { matrixReport } = await import("./matrix-report.js");
    const { timelinesOf } = await import("./watch-timelines.js");
    const { report, view } = checked;
    const files = fileNamesOf(root, process.env);
    const timelines = timelinesOf(checked, { state, key: keyOf(process.env) });
    return renderHtml(report, matrixReport(view, report), timelines, { files, now: view.now });
  },
  json: async ({ report }) => {
    const { renderJson } = await import("./report-json.js");
    return renderJson(report);
  },
  junit: async ({ report }, { root }) => {
    const { renderJunit } = await import("./report-junit.js");
    return renderJunit(report, fileNamesOf(root, process.env));
  },
  markdown: async ({ report }, { root }) => {
    const { LIMITS, renderMarkdown } = await import("./report-markdown.js");
    return renderMarkdown(report, {
      files: fileNamesOf(root, process.env),
      limit: LIMITS.summary
    });
  },
  pretty: async ({ report }, { root, color, output }) => {
    const { renderPretty } = await import("./report-pretty.js");
    await readyFor(report.findings);
    const stream = output === void 0 ? process.stdout : FILE;
    const terminal = terminalOf(stream, process.env, color);
    return renderPretty(report, { ...terminal, sourceText: sourceTexts(root) });
  },
  sarif: async ({ report, view, tree }, { root }) => {
    const { renderSarif } = await import("./report-sarif.js");
    const { explainedRule } = await import("./rules-explained.js");
    return renderSarif(report, {
      files: fileNamesOf(root, process.env),
      anchor: anchorOf(view, tree),
      version: package_default.version,
      home: HOME,
      rule: explainedRule,
      suppressed: process.env.GITHUB_ACTIONS !== "true"
    });
  }
};
var FILE = { isTTY: false, columns: 0 };

export {
  RENDERERS
};
