import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  namedPlaces
} from "./shared-report-pretty-named-places.js";
import {
  wrapped
} from "./shared-ansi-styles-index.js";
import "./shared-picocolors-picocolors.js";
import {
  counted
} from "./shared-report-counted.js";
import {
  visible
} from "./shared-cli-options.js";
import "./shared-cli-command-table.js";
import "./shared-scan.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-seen.js";
import "./shared-runtime.js";

// src/report/scan.ts
var TITLES = [
  ["required", "Required"],
  ["optional", "Optional"],
  ["defaulted", "With a default"]
];
function renderScan(scan, terminal) {
  const inside = scan.variables.filter(isInsidePackages);
  const own = scan.variables.filter((variable) => !isInsidePackages(variable));
  const deployed = own.filter(({ reads }) => reads.some((read) => !read.inTests));
  const tested = own.filter((variable) => !deployed.includes(variable));
  const sections = [
    ...TITLES.map(
      ([need, title]) => section(
        title,
        deployed.filter((variable) => variable.need === need),
        terminal
      )
    ),
    section("Only in tests", tested, terminal),
    insideSection(inside, terminal),
    dynamicSection(scan.dynamic, terminal),
    [summary(scan)]
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function section(title, variables, terminal) {
  if (variables.length === 0) return [];
  const entries = variables.map(({ name, reads }) => {
    const location = reads.find((read) => !read.inTests) ?? reads[0];
    const more = reads.length - 1;
    return { name, location, ...more > 0 ? { note: `and ${more} more` } : {} };
  });
  const { paint } = terminal;
  const heading = `${paint.bold(title)}  ${paint.dim(String(variables.length))}`;
  return [heading, ...namedPlaces(entries, terminal, "  ")];
}
function isInsidePackages({ need, reads }) {
  return need !== "required" && reads.every(({ implicit }) => implicit !== void 0);
}
function insideSection(variables, terminal) {
  if (variables.length === 0) return [];
  const { paint } = terminal;
  const heading = `${paint.bold("Inside packages, optional")}  ${paint.dim(String(variables.length))}`;
  const names = variables.map(({ name }) => visible(name)).join(", ");
  return [heading, ...wrapped(names, terminal, "  ").map((line) => paint.dim(line))];
}
function dynamicSection(dynamic, terminal) {
  if (dynamic.length === 0) return [];
  const { paint } = terminal;
  const heading = `${paint.bold("Names the code computes")}  ${paint.dim(String(dynamic.length))}`;
  const entries = dynamic.map(({ pattern, ...location }) => ({ name: pattern ?? "*", location }));
  return [heading, ...namedPlaces(entries, terminal, "  ")];
}
function summary({ variables, stats }) {
  const { listed, read, parsed } = stats;
  return `${counted(variables.length, "variable")} in ${counted(listed, "file")} (${read} searched, ${parsed} parsed)`;
}
export {
  renderScan
};
