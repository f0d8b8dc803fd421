import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  readyFor,
  sourceTexts
} from "./shared-cli-source-text.js";
import {
  isByPlatform,
  readWords,
  supplyWords
} from "./shared-report-evidence.js";
import {
  cellJson,
  holderOf
} from "./shared-report-cell.js";
import {
  renderFinding
} from "./shared-report-excerpt.js";
import "./shared-formats-code-line.js";
import {
  displayWidth,
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import {
  assertFolderArgument,
  pathOf,
  terminalOf
} from "./shared-picocolors-picocolors.js";
import {
  explainedRule
} from "./shared-rules-pages.gen.js";
import "./shared-home.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  clock
} from "./shared-cli-clock.js";
import "./shared-report-instructions.js";
import "./shared-report-counted.js";
import {
  findingJson,
  locationJson,
  placeText,
  textOf,
  toJson,
  visible,
  visibleLines
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import {
  consumersOf,
  inspect,
  judge,
  openTree
} from "./shared-matrix-index.js";
import "./shared-values-describe.js";
import "./shared-egress-observation.gen.js";
import "./shared-pull-request.js";
import "./shared-providers-github-answers.gen.js";
import {
  isKnob,
  isWellKnown
} from "./shared-wellknown-names.js";
import "./shared-wellknown-platform.js";
import "./shared-net-outside-file.js";
import "./shared-values-key.js";
import "./shared-config-environments.js";
import "./shared-carried-fetch.js";
import "./shared-net-fetch.js";
import {
  isConfused,
  rules
} from "./shared-values-apis.js";
import "./shared-egress-breadth.js";
import "./shared-egress-platforms.js";
import "./shared-egress-set.js";
import "./shared-egress-address.js";
import {
  nearest,
  readConfig,
  repeated
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  UserError
} from "./shared-values-seen.js";
import "./shared-runtime.js";

// src/explain.ts
async function explain(options) {
  const { subject } = options;
  const rule = explainedRule(subject);
  if (rule !== void 0) return { schemaVersion: 1, subject, variables: [], rule };
  const { view } = await inspect(await openTree(options), options);
  const findings = judge(view, options.config.rules);
  const variables = [
    ...view.matrix.components.flatMap((component) => explainIn(view, subject, component, findings)),
    ...view.matrix.channels.flatMap((channel) => explainOn(channel, view, subject, findings))
  ];
  if (variables.length === 0) throw unknown(subject, view);
  return { schemaVersion: 1, subject, variables };
}
function explainIn(view, name, component, all) {
  const variable = view.matrix.variable(name, component);
  const reads = view.matrix.readsOf(name).filter((read) => consumersOf(read, view.components).includes(component));
  const declarations = view.matrix.declarations(component).filter((declared) => declared.name === name);
  const cells = view.matrix.environmentsOf(component).map((environment) => view.matrix.cell(name, environment, component));
  if (reads.length + declarations.length === 0 && cells.every(isUnheardOf)) return [];
  const findings = all.filter(
    (finding) => finding.name === name && (finding.component === component || variable !== void 0 && isOfLine(finding, cells))
  );
  const known = { name, component, reads, declarations, cells, findings };
  const verdict = findings[0]?.message ?? silence(view, known);
  if (variable === void 0) return [{ ...known, verdict }];
  return [{ ...known, need: variable.need, verdict }];
}
function isOfLine({ location }, cells) {
  return cells.some(({ winner }) => winner !== void 0 && winner.place === location);
}
function explainOn(channel, { matrix }, name, all) {
  const reads = matrix.readsFrom(channel).filter((read) => read.name === name);
  const supplies = matrix.suppliesOn(channel).filter((supply) => supply.name === name);
  if (reads.length + supplies.length === 0) return [];
  const component = reads[0]?.component ?? supplies[0]?.component ?? ".";
  const environments = /* @__PURE__ */ new Set([
    ...supplies.map(({ environment }) => environment),
    ...reads.flatMap((read) => read.environments ?? [])
  ]);
  const cells = [...environments].sort().map((environment) => matrix.cell(name, environment, component, channel));
  const findings = all.filter((finding) => finding.name === name && isAbout(finding, reads));
  const verdict = findings[0]?.message ?? silenceOn(cells);
  return [{ name, channel, component, reads, declarations: [], cells, findings, verdict }];
}
function isAbout({ location }, reads) {
  return reads.some(({ place }) => place === location);
}
function silenceOn(cells) {
  const dark = cells.filter(({ state }) => state === "unknown");
  if (dark.length === 0) return "No finding.";
  const where = dark.map(({ environment }) => environment).join(" and ");
  return `No finding: nobody could look whether ${where} ${dark.length === 1 ? "holds" : "hold"} it.`;
}
function isUnheardOf({ supplies }) {
  return supplies.length === 0;
}
function silence(view, { name, component, cells, reads }) {
  const setter = isWellKnown(name);
  if (setter !== void 0) return `No finding: it is set by ${setter.by}.`;
  const knob = isKnob(name);
  if (knob !== void 0) return `No finding: it only tunes ${knob.of}.`;
  if (isConfused(view, name, component)) return "No finding of its own: see `misspelled`.";
  const variable = view.matrix.variable(name, component);
  if (variable === void 0) return unread(view, name, component, reads);
  const dark = cells.filter(({ state }) => state === "unknown").map(({ environment }) => environment);
  if (variable.need === "required" && dark.length > 0) {
    return `No finding: it is needed, and nobody could look whether ${dark.join(" and ")} ${dark.length === 1 ? "holds" : "hold"} it.`;
  }
  if (variable.need === "required") return "No finding: it is needed, and it is set.";
  if (variable.need === "defaulted") return "No finding: the code has a default.";
  return "No finding: the code goes on without it.";
}
function unread(view, name, component, reads) {
  const mention = view.mention(name);
  if (mention !== void 0) {
    return `No finding: no reader saw it read, but ${mention.file} mentions it on line ${mention.line}.`;
  }
  if (reads.length > 0) return "No finding: it is read, but not by deployed code.";
  if (view.matrix.readsOf(name).length > 0) return "No finding: only other components read it.";
  const { complete, why } = view.matrix.readCoverage(component);
  if (complete) return "No finding.";
  return `No finding: nothing is seen to read it, but not all is known, because ${why ?? "not all code was read"}.`;
}
function unknown(subject, { matrix }) {
  const names = matrix.components.flatMap((component) => [
    ...matrix.variables(component).map(({ name }) => name),
    ...matrix.supplies(component).map(({ name }) => name),
    ...matrix.declarations(component).map(({ name }) => name)
  ]);
  for (const channel of matrix.channels)
    names.push(...matrix.readsFrom(channel).map(({ name }) => name));
  const known = [...names, ...rules.map(({ id }) => id)];
  const guess = nearest(subject, known);
  const named = repeated(subject, known, "a variable of that name");
  return new UserError("unknown-subject", `nothing here reads, sets or documents ${named}`, {
    hint: guess === void 0 ? "List the names with `envparity scan`" : `Did you mean ${guess}?`
  });
}

// src/report/explain.ts
var MOST_COMPONENTS = 3;
function renderExplainJson({
  schemaVersion,
  subject,
  variables,
  rule
}) {
  return toJson({
    schemaVersion,
    subject,
    variables: variables.map(({ name, channel, component, need, verdict, ...rest }) => ({
      name,
      channel,
      component,
      need,
      verdict,
      reads: rest.reads.map(readJson),
      declarations: rest.declarations.map(({ place }) => locationJson(place)),
      cells: rest.cells.map(cellJson),
      findings: rest.findings.map(findingJson)
    })),
    rule
  });
}
function readJson({ place, need, certainty, phases, audience, component, setting, ...rest }) {
  const { unchecked, rejectsEmpty, environments, anyOf, implicit } = rest;
  return {
    ...locationJson(place),
    need,
    certainty,
    unchecked,
    rejectsEmpty,
    phases,
    audience,
    component,
    environments,
    anyOf,
    setting,
    implicit
  };
}
function renderExplain(explanation, options) {
  const sections = [
    ...variableSections(explanation.variables, options),
    ruleSection(explanation.rule, options)
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function variableSections(variables, options) {
  const sections = /* @__PURE__ */ new Map();
  for (const variable of variables.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const body = variableBody(variable, options);
    const key = [kindOf(variable), ...body].join("\n");
    const known = sections.get(key);
    if (known === void 0) sections.set(key, { body, same: [variable] });
    else known.same.push(variable);
  }
  return [...sections.values()].map(({ body, same }) => [...titleOf(same, options), ...body]);
}
function rankOf({ need, channel }) {
  if (need !== void 0) return 0;
  return channel === void 0 ? 2 : 1;
}
function kindOf({ channel, need }) {
  return channel ?? need ?? "not read";
}
function titleOf(same, terminal) {
  const [first] = same;
  if (first === void 0) return [];
  const { paint } = terminal;
  const shown = same.slice(0, MOST_COMPONENTS).map(({ component }) => visible(component));
  const rest = same.length - shown.length;
  const list = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const where = list === "." ? "" : ` in ${list}`;
  return [`${paint.bold(visible(first.name))}${where}  ${paint.dim(visible(kindOf(first)))}`];
}
function variableBody(variable, options) {
  const { paint } = options;
  const { reads, declarations, cells, findings, verdict } = variable;
  return [
    ...wrapped(visible(verdict), options, "  "),
    ...block("Read", uniqueEntries(reads.map((read) => readLines(read, options))), options),
    ...block(
      "Documented",
      uniqueEntries(declarations.map(({ place }) => [paint.cyan(placeText(place))])),
      options
    ),
    ...block("Set", cellLines(cells, options), options),
    ...findings.flatMap((finding) => ["", ...renderFinding(finding, options)])
  ];
}
function block(title, lines, { paint }) {
  if (lines.length === 0) return [];
  return ["", `  ${paint.bold(title)}`, ...lines.map((line) => `    ${line}`)];
}
function uniqueEntries(entries) {
  return [...new Map(entries.map((lines) => [lines.join("\n"), lines])).values()].flat();
}
function readLines(read, terminal) {
  const { paint, width } = terminal;
  const place = placeText(read.place);
  const text = visible(readWords(read));
  if (displayWidth(place) + displayWidth(text) + 6 <= width)
    return [`${paint.cyan(place)}  ${paint.dim(text)}`];
  return [
    paint.cyan(place),
    ...wrapped(text, terminal, "      ").map((line) => paint.dim(line.slice(4)))
  ];
}
function cellLines(cells, terminal) {
  const column = Math.max(0, ...cells.map(({ environment }) => visible(environment).length)) + 2;
  return cells.flatMap((cell) => {
    const state = `${pad(visible(cell.environment), column)}${painted(cell, terminal)}`;
    const indent = " ".repeat(column);
    const mend = cell.mend === void 0 ? [] : wrapped(visible(cell.mend), terminal, `${indent}\u2192 `, `${indent}  `);
    const supplies = cell.supplies.map((supply) => [indent + supplyLine(supply, cell)]);
    return [state, ...uniqueEntries(supplies), ...mend];
  });
}
function painted({ state, why }, { paint }) {
  if (state === "set") return paint.green("set");
  if (state === "absent") return paint.red("absent");
  return `unknown${why === void 0 ? "" : `, because ${visible(why)}`}`;
}
function supplyLine(supply, cell) {
  const words = supplyWords(supply, cell);
  const shown = isByPlatform(supply) ? visible(holderOf(supply.place)) : placeText(supply.place);
  return words === "" ? shown : `${shown}  ${visible(words)}`;
}
function ruleSection(rule, terminal) {
  if (rule === void 0) return [];
  const { paint } = terminal;
  return [
    `${paint.bold(visible(rule.id))}  ${paint.dim(rule.severity)}`,
    visible(rule.title),
    "",
    ...pageLines(rule.markdown, terminal)
  ];
}
function pageLines(markdown, terminal) {
  const parts = markdown.trim().split(/^(```[^\n]*\n.*?^```)$/ms);
  return parts.flatMap((part) => {
    if (part.startsWith("```")) return visibleLines(part).split("\n");
    return part.split("\n\n").flatMap((paragraph, index) => {
      const text = visible(paragraph.trim().replaceAll("\n", " "));
      const space = index === 0 ? [] : [""];
      return text === "" ? space : [...space, ...wrapped(text, terminal, "")];
    });
  });
}

// src/cli/commands/explain.ts
var runExplain = async (args, settings) => {
  const root = pathOf(args);
  assertFolderArgument(root);
  const { environments, offline, format, color } = settings;
  const explanation = await explain({
    root,
    subject: textOf(args, "subject") ?? "",
    config: await withNamedSources(await readConfig(root, settings.config), settings, process.env),
    offline,
    env: process.env,
    now: clock(process.env),
    ...environments === void 0 ? {} : { environments }
  });
  await readyFor(explanation.variables.flatMap(({ findings }) => findings));
  const terminal = terminalOf(process.stdout, process.env, color);
  const stdout = format === "json" ? renderExplainJson(explanation) : renderExplain(explanation, { ...terminal, sourceText: sourceTexts(root) });
  return { stdout, exitCode: 0 };
};
export {
  runExplain
};
