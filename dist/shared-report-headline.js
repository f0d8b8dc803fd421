import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/report/fold.ts
var FOLD_FROM = { error: 4, warning: 4, info: 2 };
function fold(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, finding] of findings.entries()) {
    const key = finding.group === void 0 ? String(index) : `${finding.rule}\0${finding.severity}\0${finding.group}`;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].flatMap(
    (group) => group.length < FOLD_FROM[group[0].severity] ? group.map((one) => [one]) : [group]
  );
}

// src/report/headline.ts
function headline(findings) {
  const [first, ...others] = findings;
  const { component, message } = first;
  if (others.length === 0) return message;
  const isOne = others.every((finding) => finding.component === component);
  const where = isOne && component !== void 0 && component !== "." ? ` of ${component}` : "";
  const said = new Set(findings.map(withoutName));
  const [only] = said;
  if (said.size !== 1 || only === void 0) return `${findings.length} findings${where}`;
  return `${findings.length} names${where}: ${only}`;
}
function withoutName({ name, message }) {
  return name !== void 0 && message.startsWith(`${name} `) ? `each${message.slice(name.length)}` : message;
}
function remediesOf(findings) {
  return findings.flatMap(({ remedy, name }) => {
    if (remedy === void 0) return [];
    return findings.length === 1 ? [remedy] : [{ ...remedy, text: forAll(remedy.text, name) }];
  });
}
function forAll(text, name) {
  const words = text.split(" ");
  return words.map((word) => word === name || word === "it" ? "them" : word).join(" ");
}

export {
  fold,
  headline,
  remediesOf
};
