import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  renderFinding
} from "./shared-report-pretty-finding.js";
import {
  sourceLines
} from "./shared-cli-source-line.js";
import {
  placeText
} from "./shared-report-place.js";
import {
  cellJson,
  holderOf
} from "./shared-report-cell.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  inspect,
  isKnob,
  isWellKnown,
  judge,
  openTree
} from "./shared-wellknown-names.js";
import {
  displayWidth,
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import {
  findingJson,
  locationJson,
  readConfig,
  terminalOf,
  toJson
} from "./shared-picocolors-picocolors.js";
import {
  assertFolderArgument,
  pathOf
} from "./shared-cli-folder.js";
import {
  textOf
} from "./shared-cli-usage-error.js";
import "./shared-cli-command-table.js";
import {
  isConfused,
  rules
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-ignore-index.js";
import {
  nearest
} from "./shared-fastest-levenshtein-esm-mod.js";
import {
  UserError
} from "./shared-errors.js";
import {
  visible,
  visibleLines
} from "./shared-report-escape.js";
import "./shared-model-location.js";
import "./shared-runtime.js";

// src/rules/pages.gen.ts
var pages = /* @__PURE__ */ new Map([
  ["missing", "The code needs a variable, and a place that was looked at completely does not hold it. *Needs* means\nthat an absent value throws, exits or fails a schema, or that a `!` or a cast claims it is there.\n\n```ts\nconst secret = process.env.STRIPE_WEBHOOK_SECRET;\nif (!secret) throw new Error('STRIPE_WEBHOOK_SECRET is not set');\n```\n\n```diff\n # .env.production\n STRIPE_SECRET_KEY=\u2026\n+STRIPE_WEBHOOK_SECRET=\n```\n\nFor `A || B` one of the two is enough. A variable that the code requires in production only is not\nmissing in development.\n\n*When to ignore*: the value comes from a place that envparity cannot ask. Better than to ignore it is\nto name that place under `environments: <name>: sources`, so that the rest becomes known too."],
  ["empty", "A variable is set to the empty string where the code refuses that (`if (!x) throw`, `.min(1)`), an\nerror; or where it is taken for a value (`process.env.X!`), a warning.\n\n```diff\n # .env.production\n-SESSION_SECRET=\n+SESSION_SECRET=<64 random characters>\n```\n\n*When to ignore*: a tracked file lists the name without a value, and the platform overrides it."],
  ["misspelled", "A name that nothing reads is set or documented, and the code reads one that differs from it as slips\ndo: by case, by two letters that changed places, by one letter, by a missing underscore, or by words\nthat people take for one another (`URL` and `URI`, `PASS` and `PASSWORD`). One finding stands for both\nsides.\n\n```diff\n # .env.production\n-RESEND_APIKEY=\u2026\n+RESEND_API_KEY=\u2026\n```\n\n*When to ignore*: both names exist, and another program reads the first one."],
  ["expectation", "A value is not what `variables:` in the configuration says of it: another pattern, none of the allowed\nvalues, different where it must be the same, or the same where it must differ. No value is printed.\n\n```yaml\nvariables:\n  DATABASE_URL: { different: [development, production], pattern: '^postgres' }\n  LOG_FORMAT: { oneOf: [json, text] }\n```\n\n*When to ignore*: never; correct the expectation."],
  ["only-in-development", "An optional variable is set in development and, provably, not where the code is deployed, so that\nproduction silently takes the other path.\n\n```ts\nif (process.env.SENTRY_DSN) Sentry.init({ dsn: process.env.SENTRY_DSN });\n```\n\n```diff\n # .env.production\n+SENTRY_DSN=\n```\n\nA read with a default is not reported: both sides run the same code with some value.\n\n*When to ignore*: the switch is meant for development, such as a mock server's address."],
  ["framework-prefix", "Browser code reads a variable without the prefix that the framework ships to the browser; there it is\nalways `undefined`.\n\n```diff\n 'use client';\n-const id = process.env.ANALYTICS_ID;\n+const id = process.env.NEXT_PUBLIC_ANALYTICS_ID;\n```\n\nRename it only if everyone may see the value: what has the prefix is in the bundle.\n\n*When to ignore*: the build replaces the name by its own means (`define`)."],
  ["duplicate", "One file sets a name more than once. The message says which line wins: the last one for most readers\nof dotenv files, the first one for Deno.\n\n```diff\n # .env.local\n-NEXT_PUBLIC_SITE_URL=http://localhost:3000\n NEXT_PUBLIC_SITE_URL=http://localhost:3001\n```\n\n*When to ignore*: in a template that shows alternatives; there it is only an info."],
  ["never-loaded", "A dotenv file that nothing in the project loads: Next.js, for example, knows no `.env.staging`. What\nstands in it is set nowhere.\n\n```yaml\nenvironments:\n  staging: { sources: [{ dotenv: .env.staging }] }\n```\n\n*When to ignore*: never; say in the configuration who loads it, or delete the file."],
  ["undocumented", "The code reads a variable, and the component's template (`.env.example` and the like) does not list\nit. A required one is a warning, any other an info. Without a template nothing is reported.\n\n```diff\n # .env.example\n+QUEUE_CONCURRENCY=\n```\n\n*When to ignore*: an internal switch that nobody is meant to set."],
  ["stale-template", "A template lists a variable that nothing reads, so that everyone goes on asking for it. Reported only\nwhere every language of the component is read, no read is dynamic and no other file mentions the name.\n\n```diff\n # .env.example\n-PAYPAL_CLIENT_ID=\n```\n\n*When to ignore*: a tool outside the repository reads it."],
  ["unused", "A variable is set that nothing reads, under the same conditions as `stale-template`.\n\n```diff\n # .env\n-OLD_QUEUE_URL=\u2026\n```\n\n*When to ignore*: a dependency reads it by itself. Tell us which one: such names belong in our table."]
]);

// src/explain.ts
async function explain(options) {
  const { subject } = options;
  const rule = ruleNamed(subject);
  if (rule !== void 0) return { schemaVersion: 1, subject, variables: [], rule };
  const { view } = await inspect(await openTree(options), options);
  const findings = judge(view, options.config.rules);
  const variables = view.matrix.components.flatMap(
    (component) => explainIn(view, subject, component, findings)
  );
  if (variables.length === 0) throw unknown(subject, view);
  return { schemaVersion: 1, subject, variables };
}
function ruleNamed(id) {
  const rule = rules.find((one) => one.id === id);
  const markdown = pages.get(id);
  if (rule === void 0 || markdown === void 0) return void 0;
  return { id, severity: rule.severity, title: rule.title, markdown };
}
function explainIn(view, name, component, all) {
  const variable = view.matrix.variable(name, component);
  const reads = view.matrix.readsOf(name).filter((read) => view.components.consumers(read.component).includes(component));
  const declarations = view.matrix.declarations(component).filter((declared) => declared.name === name);
  const cells = view.matrix.environments.map(
    (environment) => view.matrix.cell(name, environment, component)
  );
  if (reads.length + declarations.length === 0 && cells.every(isUnheardOf)) return [];
  const findings = all.filter(
    (finding) => finding.name === name && finding.component === component
  );
  const known = { name, component, reads, declarations, cells, findings };
  const verdict = findings[0]?.message ?? silence(view, name, component, cells);
  if (variable === void 0) return [{ ...known, verdict }];
  return [{ ...known, need: variable.need, verdict }];
}
function isUnheardOf({ supplies }) {
  return supplies.length === 0;
}
function silence(view, name, component, cells) {
  const setter = isWellKnown(name);
  if (setter !== void 0) return `No finding: it is set by ${setter.by}.`;
  const knob = isKnob(name);
  if (knob !== void 0) return `No finding: it only tunes ${knob.of}.`;
  if (isConfused(view, name, component)) return "No finding of its own: see `misspelled`.";
  const variable = view.matrix.variable(name, component);
  if (variable === void 0) return unread(view, name, component);
  const dark = cells.filter(({ state }) => state === "unknown").map(({ environment }) => environment);
  if (variable.need === "required" && dark.length > 0) {
    return `No finding: it is needed, and nobody could look whether ${dark.join(" and ")} ${dark.length === 1 ? "holds" : "hold"} it.`;
  }
  if (variable.need === "required") return "No finding: it is needed, and it is set.";
  if (variable.need === "defaulted") return "No finding: the code has a default.";
  return "No finding: the code goes on without it.";
}
function unread(view, name, component) {
  const mention = view.mention(name);
  if (mention !== void 0) {
    return `No finding: no reader saw it read, but ${mention.file} mentions it on line ${mention.line}.`;
  }
  if (view.matrix.readsOf(name).length > 0)
    return "No finding: it is read, but not by deployed code.";
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
  const guess = nearest(subject, [...names, ...rules.map(({ id }) => id)]);
  return new UserError("unknown-subject", `nothing here reads, sets or documents ${subject}`, {
    hint: guess === void 0 ? "List the names with `envparity scan`" : `Did you mean ${guess}?`
  });
}

// src/report/explain.ts
function renderExplainJson({
  schemaVersion,
  subject,
  variables,
  rule
}) {
  return toJson({
    schemaVersion,
    subject,
    variables: variables.map(({ name, component, need, verdict, ...rest }) => ({
      name,
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
    ...explanation.variables.map((variable) => variableSection(variable, options)),
    ruleSection(explanation.rule, options)
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function variableSection(variable, options) {
  const { paint } = options;
  const { name, component, need, reads, declarations, cells, findings, verdict } = variable;
  const where = component === "." ? "" : ` in ${visible(component)}`;
  const title = `${paint.bold(visible(name))}${where}  ${paint.dim(need ?? "not read")}`;
  return [
    title,
    ...wrapped(visible(verdict), options, "  "),
    ...block(
      "Read",
      reads.flatMap((read) => readLines(read, options)),
      options
    ),
    ...block(
      "Documented",
      declarations.map(({ place }) => paint.cyan(placeText(place))),
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
function readLines(read, terminal) {
  const words = [
    read.unchecked ? "unchecked" : read.need,
    ...read.certainty === "asserted" ? ["asserted"] : [],
    ...read.setting === "source" ? [] : [`in ${read.setting} code`],
    ...read.audience === "client" ? ["shipped to the client"] : [],
    ...read.environments === void 0 ? [] : [`only in ${read.environments.join(", ")}`],
    ...read.anyOf === void 0 ? [] : [`one of ${read.anyOf.join(", ")}`],
    ...read.implicit === void 0 ? [] : [`inside ${read.implicit}`]
  ];
  const { paint, width } = terminal;
  const place = placeText(read.place);
  const text = visible(words.join(", "));
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
    const mend = cell.mend === void 0 ? [] : wrapped(visible(cell.mend), terminal, `${indent}\u2192 `);
    return [state, ...cell.supplies.map((supply) => indent + supplyLine(supply, cell)), ...mend];
  });
}
function painted({ state, why }, { paint }) {
  if (state === "set") return paint.green("set");
  if (state === "absent") return paint.red("absent");
  return `unknown${why === void 0 ? "" : `, because ${visible(why)}`}`;
}
function supplyLine(supply, { winner, supplies }) {
  const { place, when, injected, value } = supply;
  const byPlatform = injected === true && when === void 0;
  const words = [
    ...byPlatform ? ["set by the platform itself"] : [],
    ...value.kind === "empty" ? ["empty"] : [],
    ...when === void 0 ? [] : [`only when ${when}`],
    ...supply === winner && supplies.length > 1 ? ["wins"] : []
  ];
  const shown = byPlatform ? visible(holderOf(place)) : placeText(place);
  return words.length === 0 ? shown : `${shown}  ${visible(words.join(", "))}`;
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
    config: readConfig(root, settings),
    offline,
    env: process.env,
    now: clock(process.env),
    ...environments === void 0 ? {} : { environments }
  });
  const terminal = terminalOf(process.stdout, process.env, color);
  const stdout = format === "json" ? renderExplainJson(explanation) : renderExplain(explanation, { ...terminal, sourceLine: sourceLines(root) });
  return { stdout, exitCode: 0 };
};
export {
  runExplain
};
