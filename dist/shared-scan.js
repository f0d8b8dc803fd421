import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  matcher,
  openFolder,
  readCode,
  readComponents,
  searchScripts,
  strongest,
  withPlainNames,
  without
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/scan.ts
async function scan({ root, exclude = [] }) {
  const tests = exclude.map(matcher);
  const tree = without(openFolder(root), (path) => tests.some((test) => test(path)));
  const scripts = searchScripts(tree);
  const components = readComponents(tree);
  const code = await readCode(tree, components, scripts);
  const [plain, unsafe] = withPlainNames([{ observations: code.reads, facts: code.facts }]);
  const problems = [...components.problems, ...tree.problems, ...code.problems, ...unsafe];
  return {
    schemaVersion: 1,
    variables: toVariables(plain.flatMap(({ observations }) => observations)),
    dynamic: plain.flatMap(({ facts }) => facts).filter(isDynamic).map(toDynamic),
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    stats: code.stats
  };
}
function toVariables(reads) {
  const byName = /* @__PURE__ */ new Map();
  for (const read of reads) {
    const known = byName.get(read.name);
    if (known === void 0) byName.set(read.name, [read]);
    else known.push(read);
  }
  return [...byName.keys()].sort().map((name) => {
    const own = byName.get(name) ?? [];
    const outside = own.filter(({ setting }) => setting !== "test");
    const counted = outside.length > 0 ? outside : own;
    return { name, need: strongest(counted), reads: own.map(toScanned) };
  });
}
function toScanned(read) {
  const { place, need, certainty, phases, audience, component, setting } = read;
  const { unchecked, rejectsEmpty, environments, anyOf, reached, implicit } = read;
  return {
    ...place,
    need,
    certainty,
    ...unchecked && { unchecked },
    ...rejectsEmpty && { rejectsEmpty },
    phases,
    audience,
    component,
    ...environments && { environments },
    ...anyOf && { anyOf },
    ...reached && { reached },
    inTests: setting === "test",
    ...setting === "source" || setting === "test" ? {} : { setting },
    ...implicit !== void 0 && { implicit }
  };
}
function isDynamic(fact) {
  return fact.fact === "dynamic-read";
}
function toDynamic({ place, pattern }) {
  const { file, line, column } = place;
  return { file, line, column, ...pattern === void 0 ? {} : { pattern } };
}

export {
  scan
};
