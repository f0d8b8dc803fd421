import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  foldEnvironment,
  usualEnvironment
} from "./shared-web-tree-sitter-web-tree-sitter.js";

// src/config/environments.ts
function canonical(name, config) {
  const spellings = spellingsOf(name);
  for (const spelling of spellings) {
    const own = configured(spelling, config);
    if (own !== void 0) return own;
  }
  for (const spelling of spellings) {
    const usual = usualEnvironment(spelling);
    if (usual !== void 0) return configuredAs(usual, config) ?? usual;
  }
  return name.trim();
}
function claims(environment) {
  return [environment.name, ...environment.aliases].map(foldEnvironment);
}
function configured(spelling, config) {
  for (const environment of config.environments.values())
    if (claims(environment).includes(spelling)) return environment.name;
  return void 0;
}
function configuredAs(usual, config) {
  for (const { name } of config.environments.values())
    if (usualEnvironment(name) === usual) return name;
  return void 0;
}
function spellingsOf(name) {
  const head = name.split(/\s[-–—]\s/u)[0] ?? name;
  return head === name ? [foldEnvironment(name)] : [foldEnvironment(name), foldEnvironment(head)];
}

export {
  canonical,
  claims
};
