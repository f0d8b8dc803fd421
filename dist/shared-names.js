import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/names.ts
function namesIn(view, component, environments) {
  const names = /* @__PURE__ */ new Set();
  for (const { name } of view.matrix.variables(component)) {
    if (!view.isAmbient(name) && !view.isKnob(name)) names.add(name);
  }
  for (const { name, environment, injected } of view.matrix.supplies(component)) {
    if (!injected && environments.includes(environment)) names.add(name);
  }
  return [...names].sort();
}

export {
  namesIn
};
