import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  uriOf
} from "./shared-report-uri.js";
import {
  sightOf,
  silenceOf
} from "./shared-report-complete.js";
import {
  instructionsOf
} from "./shared-report-instructions.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  toJson,
  visible,
  visibleLines
} from "./shared-cli-options.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/report/sarif.ts
import { gzipSync } from "node:zlib";

// src/report/sarif/text.ts
function plain(text) {
  return visible(text).replaceAll("](", "] (");
}
function sentence(text) {
  const shown2 = plain(text);
  return /[.!?…]$/.test(shown2) ? shown2 : `${shown2}.`;
}

// src/report/sarif/place.ts
var MAX_RELATED = 100;
function placeOf({ location, related = [], component }, places) {
  const known = [location, ...related.map((one) => one.location)].find(isInFile);
  return physical(known ?? { file: places.anchor(component), line: 1, column: 1 }, places);
}
function relatedOf(related, places) {
  const inFiles = (related ?? []).filter((one) => isInFile(one.location)).slice(0, MAX_RELATED);
  if (inFiles.length === 0) return void 0;
  return inFiles.map(({ location, message }, id) => ({
    id,
    ...physical(location, places),
    message: { text: sentence(message) }
  }));
}
function physical(location, { files }) {
  if (!isFileLocation(location)) return {};
  const { file, line, column } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(files.prefix + file), uriBaseId: "%SRCROOT%" },
      region: { startLine: line, startColumn: column }
    }
  };
}
function isInFile(location) {
  return location !== void 0 && isFileLocation(location);
}

// src/report/sarif/notifications.ts
function notificationsOf(report, hidden, places) {
  const { read, tried, asked } = sightOf(report);
  return [
    ...hidden > 0 ? [toldOf(`${counted(hidden, "finding")} not shown, the least severe`)] : [],
    ...asked.flatMap((source) => ofSource(source, "error", places)),
    ...tried.flatMap((source) => ofSource(source, "warning", places)),
    ...read.flatMap(({ problems }) => problems.map((one) => ofProblem(one, "note", places))),
    ...report.problems.map((one) => ofProblem(one, "note", places)),
    ...report.unknown.map(
      ({ environment, names, why, mend }) => toldOf(`${counted(names.length, "name")} of ${environment} not known: ${why}. ${mend}`)
    )
  ];
}
function ofSource({ title, problems }, level, places) {
  return [
    { level, message: { text: `${plain(title)} could not be read.` } },
    ...problems.map((problem) => ofProblem(problem, level, places))
  ];
}
function ofProblem({ code, message, place, hint }, level, places) {
  const text = [message, ...hint === void 0 ? [] : [hint]].map(sentence).join(" ");
  const location = place === void 0 ? {} : physical(place, places);
  return {
    descriptor: { id: code },
    level,
    message: { text },
    locations: "physicalLocation" in location ? [location] : void 0
  };
}
function toldOf(text) {
  return { level: "note", message: { text: plain(text) } };
}

// src/report/sarif/rules.ts
var LEVELS = {
  error: "error",
  warning: "warning",
  info: "note"
};
var PROBLEM = {
  error: "error",
  warning: "warning",
  info: "recommendation"
};
function ruleOf(rule) {
  const { id, title, markdown, severity, url } = rule;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: firstParagraph(markdown) },
    help: { text: visibleLines(markdown), markdown: visibleLines(markdown) },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["configuration", "environment-variables"],
      precision: rule.onByDefault === false ? "medium" : "high",
      "problem.severity": PROBLEM[severity]
    }
  };
}
function pascalCase(id) {
  return id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
function firstParagraph(markdown) {
  const [first = ""] = markdown.split("\n\n");
  return sentence(first.replaceAll("\n", " ").replace(/[`*]/g, ""));
}

// src/report/sarif/result.ts
var MAX_PASTED = 3;
function resultOf(finding, ruleIndex, places) {
  const { rule, severity, fingerprint, environment, component, name } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [placeOf(finding, places)],
    relatedLocations: relatedOf(finding.related, places),
    // GitHub knows an alert by the second, and would merge two environments of one line.
    partialFingerprints: { "envparity/v1": fingerprint, primaryLocationLineHash: fingerprint },
    baselineState: baselineOf(finding),
    properties: {
      name: shown(name),
      environment: shown(environment),
      component: shown(component)
    }
  };
}
function suppressedResult(suppressed, ruleIndex, places) {
  const { finding, reason, by } = suppressed;
  const isBeside = isFileLocation(by) && finding.location !== void 0 && isFileLocation(finding.location) && by.file === finding.location.file;
  return {
    ...resultOf(finding, ruleIndex, places),
    suppressions: [
      {
        kind: isBeside ? "inSource" : "external",
        status: "accepted",
        justification: plain(reason),
        location: isFileLocation(by) ? physical(by, places) : void 0
      }
    ]
  };
}
function messageOf({ message, location, remedy }) {
  const where = location === void 0 || isFileLocation(location) ? [] : [`(${plain(location.source)})`];
  const ways = instructionsOf(remedy === void 0 ? [] : [remedy], "posix").map(
    ({ text, paste }) => {
      if (paste.length === 0) return sentence(text);
      return `${plain(text)}: ${paste.slice(0, MAX_PASTED).map(plain).join(" ")}`;
    }
  );
  return [sentence(message), ...where, ...ways].join(" ");
}
function baselineOf(finding) {
  if (finding.new === void 0) return void 0;
  return finding.new ? "new" : "unchanged";
}
function shown(text) {
  return text === void 0 ? void 0 : plain(text);
}

// src/report/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_COMPRESSED = 1e7;
var FEW = 1e3;
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function renderSarif(report, options) {
  for (let most = MAX_RESULTS; ; most = Math.floor(most / 2)) {
    const text = toJson(logOf(report, most, options));
    const isSmall = Math.min(most, report.findings.length) <= FEW;
    if (isSmall || gzipSync(text).length <= MAX_COMPRESSED) return text;
  }
}
function logOf(report, most, options) {
  const findings = report.findings.slice(0, most);
  const taken = options.suppressed ? report.suppressed.slice(0, most - findings.length) : [];
  const all = [...findings, ...taken.map(({ finding }) => finding)];
  const ids = [...new Set(all.map(({ rule }) => rule))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id) => indexes.get(id) ?? -1;
  const hidden = report.findings.length - findings.length;
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(ids, options) },
        invocations: [
          {
            executionSuccessful: silenceOf(report) !== "broken",
            toolExecutionNotifications: notificationsOf(report, hidden, options)
          }
        ],
        originalUriBaseIds: {
          "%SRCROOT%": { description: { text: "The root of the repository." } }
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...findings.map((finding) => resultOf(finding, indexOf(finding.rule), options)),
          ...taken.map((one) => suppressedResult(one, indexOf(one.finding.rule), options))
        ]
      }
    ]
  };
}
function driverOf(ids, { version, home, rule }) {
  return {
    name: "envparity",
    semanticVersion: version,
    informationUri: home,
    rules: ids.map((id) => {
      const known = rule(id);
      return known === void 0 ? { id } : ruleOf(known);
    })
  };
}

export {
  renderSarif
};
