import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  INDENT,
  renderFinding,
  renderRemedy,
  severityMark
} from "./shared-report-excerpt.js";
import "./shared-formats-code-line.js";
import {
  namedPlaces
} from "./shared-report-pretty-named-places.js";
import {
  wrapped
} from "./shared-ansi-styles-index.js";
import "./shared-picocolors-picocolors.js";
import {
  driftText
} from "./shared-report-drift.js";
import {
  sectionsOf,
  severityCounts
} from "./shared-report-sections.js";
import {
  fold,
  headline,
  remediesOf
} from "./shared-report-headline.js";
import {
  sightOf,
  silenceOf
} from "./shared-report-complete.js";
import "./shared-report-instructions.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  placeText,
  visible
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
  usualEnvironment
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/report/pretty/drift.ts
var MAX_SHOWN = 30;
function driftSection(drift, terminal) {
  if (drift === void 0) return [];
  const { since, changes } = drift;
  const day = visible(since.slice(0, 10));
  if (changes.length === 0) return [`Nothing has changed since the baseline of ${day}`];
  const hidden = changes.length - MAX_SHOWN;
  return [
    terminal.paint.bold(`Since the baseline of ${day}`),
    ...changes.slice(0, MAX_SHOWN).flatMap((change) => wrapped(visible(driftText(change)), terminal, "  ", "    ")),
    ...hidden > 0 ? [`  and ${hidden} more; --format json lists all`] : []
  ];
}

// src/report/pretty/group.ts
var MAX_LINES = 12;
var MAX_MILD_NAMES = 20;
function renderGroup(findings, terminal) {
  const [first] = findings;
  const { paint } = terminal;
  const isMany = findings.length > MAX_LINES;
  const isMild = first.severity === "info";
  const remedies = remediesOf(findings).map(
    ({ text, ...rest }) => isMany && isMild ? { text } : { text, ...rest }
  );
  const isPasted = isMany && !isMild && findings.every(({ remedy }) => remedy?.line !== void 0);
  const title = paint.bold(visible(headline(findings)));
  return [
    ...wrapped(title, terminal, severityMark(first.severity, terminal), INDENT),
    `${INDENT}${paint.dim(first.rule)}`,
    ...isPasted ? [] : names(findings, isMild, terminal),
    ...renderRemedy(remedies, terminal)
  ];
}
function names(findings, isMild, terminal) {
  if (findings.length > MAX_LINES) {
    const all = findings.map(({ name, message }) => visible(name ?? message));
    const rest = isMild ? all.length - MAX_MILD_NAMES : 0;
    if (rest <= 0) return wrapped(all.join(", "), terminal, INDENT);
    const shown = all.slice(0, MAX_MILD_NAMES).join(", ");
    return wrapped(`${shown} and ${rest} more; --format json lists all`, terminal, INDENT);
  }
  const entries = findings.map(({ name, message, location }) => ({
    name: name ?? message,
    location
  }));
  return namedPlaces(entries, terminal, INDENT);
}

// src/report/pretty/environments.ts
function environmentSections(report, options) {
  return sectionsOf(report.findings).map((section2) => [
    heading(section2, options),
    ...fold(section2.findings).flatMap((group) => ["", ...renderEntry(group, options)])
  ]);
}
function renderEntry(group, options) {
  return group.length === 1 ? renderFinding(group[0], options) : renderGroup(group, options);
}
function heading({ environment, findings }, { paint }) {
  const title = environment === void 0 ? "In the repository" : visible(environment);
  return `${paint.bold(title)}  ${paint.dim(severityCounts(findings))}`;
}

// src/report/pretty/summary.ts
function summary(report, terminal) {
  const { paint } = terminal;
  const { read, tried, asked } = sightOf(report);
  const titles = (sources) => sources.map(({ title }) => visible(title)).join(", ");
  const line = (title, sources, color) => sources.length === 0 ? [] : wrapped(color(titles(sources)), terminal, color(title), "  ");
  return [
    ...line("Looked at: ", read, paint.dim),
    ...line("Could not be read: ", tried, paint.yellow),
    ...line("Asked for and not read: ", asked, paint.red),
    ...wrapped(verdict(report, terminal), terminal, "")
  ];
}
function verdict(report, { paint }) {
  const { counts } = report;
  const parts = [
    counts.error > 0 ? paint.red(counted(counts.error, "error")) : "",
    counts.warning > 0 ? paint.yellow(counted(counts.warning, "warning")) : "",
    counts.info > 0 ? paint.blue(counted(counts.info, "info", "info")) : ""
  ].filter((part) => part !== "");
  const found = parts.length > 0 ? parts.join(", ") : nothing(report, paint);
  const scope = `${counted(counts.variables, "variable")} of ${counted(counts.components, "component")}`;
  const rest = [
    scope,
    ...counts.suppressed > 0 ? [`${counts.suppressed} ignored`] : [],
    ...counts.existing === void 0 ? [] : [`${counts.existing} not new`]
  ];
  return [found, ...rest].join(" \xB7 ");
}
var NOTHING = {
  broken: "Nothing can be concluded",
  incomplete: "No drift found in what is known",
  partial: "No drift found in what is known",
  clean: "No drift found"
};
function nothing(report, { red, yellow, green }) {
  const silence = silenceOf(report);
  const paint = { broken: red, incomplete: yellow, partial: green, clean: green }[silence];
  return paint(NOTHING[silence]);
}

// src/report/pretty/to-run.ts
var MAX_COMPONENTS = 3;
var MAX_LINES2 = 12;
function toRunSections(entries, terminal) {
  const ordered = [...entries].sort((a, b) => requiredOf(b).length - requiredOf(a).length);
  const shown = ordered.slice(0, MAX_COMPONENTS).map((entry) => section(entry, terminal));
  const rest = ordered.slice(MAX_COMPONENTS);
  if (rest.length === 0) return shown;
  const texts = rest.map((entry) => `${visible(entry.component)} (${requiredOf(entry).length})`);
  return [...shown, wrapped(texts.join(", "), terminal, "To set elsewhere: ", "  ")];
}
function requiredOf({ variables }) {
  return variables.filter(({ need, assumed }) => need === "required" && !assumed);
}
function section(entry, terminal) {
  const { paint } = terminal;
  const required = requiredOf(entry);
  const component = entry.component === "." ? "this" : visible(entry.component);
  const file = visible(entry.file);
  const title = required.length === 0 ? `To run ${component}, nothing has to be set; ${file} may hold more:` : `To run ${component}, set ${counted(required.length, "variable")} in ${file}:`;
  return [
    ...wrapped(paint.bold(title), terminal, ""),
    ...entry.template === void 0 ? [] : [`  ${paint.green(`cp ${shellWord(entry.template)} ${shellWord(entry.file)}`)}`],
    ...requiredLines(required, terminal),
    ...others(entry.variables, terminal)
  ];
}
var MOMENTS = [
  { reached: void 0, text: "as soon as it starts" },
  { reached: "call", text: "when a function that needs them is called" },
  { reached: "branch", text: "in one branch of the code" }
];
function requiredLines(required, terminal) {
  const moments = MOMENTS.map(({ reached, text }) => ({
    text,
    variables: required.filter((one) => one.reached === reached)
  })).filter(({ variables }) => variables.length > 0);
  const areSeveral = moments.length > 1;
  const indent = areSeveral ? "    " : "  ";
  return moments.flatMap(({ text, variables }) => [
    ...areSeveral ? wrapped(terminal.paint.dim(`${text}:`), terminal, "  ") : [],
    ...required.length > MAX_LINES2 ? wrapped(variables.map(({ name }) => visible(name)).join(", "), terminal, indent) : namedPlaces(variables, terminal, indent)
  ]);
}
function others(variables, terminal) {
  const named = (isOf) => variables.filter(isOf).map(({ name }) => visible(name));
  const kinds = [
    { names: named(({ assumed }) => assumed === true), title: "taken for set by what uses them" },
    { names: named(({ need }) => need === "optional"), title: "optional" },
    { names: named(({ need }) => need === "defaulted"), title: "with a default" }
  ].filter(({ names: names2 }) => names2.length > 0);
  const count = kinds.reduce((sum, { names: names2 }) => sum + names2.length, 0);
  const texts = count > MAX_LINES2 ? [
    `${kinds.map(({ names: names2, title }) => `${names2.length} ${title}`).join(", ")}: \`envparity scan\` lists them`
  ] : kinds.map(({ names: names2, title }) => `${title}: ${names2.join(", ")}`);
  return texts.flatMap((text) => wrapped(terminal.paint.dim(text), terminal, "  ", "    "));
}
function shellWord(path) {
  const safe = path.startsWith("-") ? `./${path}` : path;
  if (/^[\w./@%+=:,-]+$/.test(safe)) return safe;
  return `'${visible(safe).replaceAll("'", "'\\''")}'`;
}

// src/report/pretty/unknown.ts
function unknownSection(unknown, terminal) {
  if (unknown.length === 0) return [];
  const { paint } = terminal;
  return [
    paint.bold("Not known"),
    ...unknown.flatMap((one) => {
      const { why, mend } = one;
      const what = one.allowlists === void 0 ? unknownNames(one) : unknownLists(one);
      const text = why === "" ? what : `${what}, because ${visible(why)}`;
      return [
        ...wrapped(text, terminal, "  "),
        ...mend === "" ? [] : wrapped(visible(mend), terminal, "  \u2192 ", "    ")
      ];
    })
  ];
}
function unknownNames({ environment, component, names: names2 }) {
  const where = component === void 0 ? "" : ` in ${visible(component)}`;
  const are = names2.length === 1 ? "is" : "are";
  return `${counted(names2.length, "name")} of ${visible(environment)}${where} ${are} unknown`;
}
function unknownLists({ environment, component, allowlists = [] }) {
  const where = component === void 0 ? "" : ` of ${visible(component)}`;
  const whose = allowlists.map(visible).join(", ");
  const lets = allowlists.length === 1 ? "lets" : "let";
  return `Whether ${whose} ${lets} ${visible(environment)}${where} in is unknown`;
}

// src/report/pretty/unused.ts
function unusedSection(unused, terminal) {
  if (unused.length === 0) return [];
  const { paint } = terminal;
  return [
    paint.bold("Ignores to mend"),
    ...unused.flatMap(({ location, message }) => [
      `  ${paint.cyan(placeText(location))}`,
      ...wrapped(visible(message), terminal, "    ")
    ])
  ];
}

// src/report/pretty.ts
function untold({ unknown, toRun }) {
  if (toRun.length === 0) return unknown;
  return unknown.filter(
    ({ environment, asked }) => asked || usualEnvironment(environment) !== "development"
  );
}
function renderPretty(report, options) {
  const sections = [
    ...toRunSections(report.toRun, options),
    ...environmentSections(report, options),
    driftSection(report.drift, options),
    unknownSection(untold(report), options),
    unusedSection(report.unusedSuppressions, options),
    summary(report, options)
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
export {
  renderPretty
};
