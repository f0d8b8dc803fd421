import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  element,
  textElement
} from "./shared-report-xml.js";
import "./shared-picocolors-picocolors.js";
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
  placeText
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  isFileLocation
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/report/junit/case.ts
var TIME = { time: "0" };
function findingCase(finding, files) {
  const { rule, severity, name, message } = finding;
  const isMild = severity === "info";
  const text = textOf(finding, files);
  const attributes = {
    name: name === void 0 ? message : `${name}: ${rule}`,
    classname: rule,
    ...TIME
  };
  const verdict = isMild ? textElement("system-out", {}, [message, ...text]) : textElement("failure", { type: severity, message }, text);
  return {
    lines: element("testcase", attributes, verdict),
    outcome: isMild ? "passed" : "failed"
  };
}
function textOf({ location, remedy }, { prefix }) {
  const ways = instructionsOf(remedy === void 0 ? [] : [remedy], "posix");
  return [
    ...location === void 0 ? [] : [placeText(inRepository(location, prefix))],
    ...ways.flatMap(({ text, paste }) => [text, ...paste.map((line) => `  ${line}`)])
  ];
}
function inRepository(location, prefix) {
  return isFileLocation(location) ? { ...location, file: prefix + location.file } : location;
}
function unknownCase({ names, why, mend }) {
  const name = `${counted(names.length, "name")} not known`;
  const message = [why, mend].filter((text) => text !== "").join(". ");
  const attributes = { name, classname: "unknown", ...TIME };
  return {
    lines: element("testcase", attributes, element("skipped", { message })),
    outcome: "skipped"
  };
}
function sourceCase({ title, provider, problems }) {
  const [first] = problems;
  const error = element("error", {
    type: first?.code ?? "unread",
    message: first?.message ?? "nothing could be seen"
  });
  const attributes = { name: `${title} can be read`, classname: provider, ...TIME };
  return { lines: element("testcase", attributes, error), outcome: "broken" };
}
function fineCase() {
  const attributes = { name: "no drift found", classname: "envparity", ...TIME };
  return { lines: element("testcase", attributes), outcome: "passed" };
}

// src/report/junit.ts
function renderJunit(report, files) {
  const suites = [
    ...environmentsOf(report).map((environment) => suiteOf(environment, report, files)),
    ...sourceSuite(report)
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(
      "testsuites",
      { name: "envparity", ...totals(all), skipped: void 0 },
      suites.flatMap(
        ({ name, cases }) => element(
          "testsuite",
          { name, ...totals(cases) },
          cases.flatMap((one) => one.lines)
        )
      )
    )
  ];
  return `${lines.join("\n")}
`;
}
function environmentsOf({ environments, findings }) {
  return [.../* @__PURE__ */ new Set([...environments, ...findings.map(({ environment }) => environment)])];
}
function suiteOf(environment, report, files) {
  const cases = [
    ...report.findings.filter((finding) => finding.environment === environment).map((finding) => findingCase(finding, files)),
    ...report.unknown.filter((one) => one.environment === environment).map(unknownCase)
  ];
  return {
    name: environment ?? "In the repository",
    cases: cases.length === 0 ? [fineCase()] : cases
  };
}
function sourceSuite(report) {
  const { asked, tried } = sightOf(report);
  const unread = silenceOf(report) === "broken" ? [...asked, ...tried] : asked;
  return unread.length === 0 ? [] : [{ name: "Sources", cases: unread.map(sourceCase) }];
}
function totals(cases) {
  const of = (outcome) => String(cases.filter((one) => one.outcome === outcome).length);
  return {
    tests: String(cases.length),
    failures: of("failed"),
    errors: of("broken"),
    skipped: of("skipped"),
    time: "0"
  };
}
export {
  renderJunit
};
