import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/model/environment.ts
var ALIASES = /* @__PURE__ */ new Map([
  ["production", ["prod", "prd", "live"]],
  [
    "preview",
    [
      "previews",
      "pr",
      "pull-request",
      "review",
      "review-app",
      "review-apps",
      "deploy-preview",
      "branch-deploy"
    ]
  ],
  ["staging", ["stage", "stag", "stg", "preprod", "pre-prod", "pre-production"]],
  ["development", ["dev", "devel", "develop", "local"]],
  ["test", ["tests", "testing"]],
  ["ci", ["continuous-integration"]]
]);
var usualNames = [...ALIASES.keys()];
var BY_SPELLING = new Map(
  [...ALIASES].flatMap(
    ([name, aliases]) => [name, ...aliases].map((alias) => [alias, name])
  )
);
function usualEnvironment(name) {
  return BY_SPELLING.get(name) ?? BY_SPELLING.get(foldEnvironment(name));
}
function foldEnvironment(name) {
  return name.trim().toLowerCase().replace(/[\s_]+/g, "-");
}
function isDeployment(environment) {
  return !["development", "test", "ci"].includes(usualEnvironment(environment) ?? "");
}

// src/model/location.ts
function isFileLocation(location) {
  return "file" in location;
}

// src/model/value.ts
var VALUE_PROBLEMS = [
  "white-space",
  "line-break",
  "carriage-return",
  "byte-order-mark",
  "invisible-character",
  "unusual-space",
  "bidirectional-control",
  "control-character",
  "smart-quote",
  "smart-dash",
  "look-alike-letter",
  "quoted",
  "one-sided-quote",
  "escaped-quotes",
  "name-inside",
  "scheme-word",
  "trailing-punctuation",
  "inline-comment",
  "unexpanded",
  "html-entity",
  "percent-encoded",
  "doubled",
  "doubled-prefix",
  "doubled-scheme",
  "stringified-nothing",
  "masked",
  "sensitive",
  "encrypted",
  "truncated",
  "too-long",
  "checksum",
  "wrong-case",
  "base64-cut",
  "base64-of-line",
  "pem-literal-newlines",
  "pem-without-newlines",
  "pem-cut",
  "jwt-cut",
  "jwt-unsigned",
  "json-broken",
  "password-not-encoded",
  "unreadable-text",
  "weak-secret",
  "too-large"
];

export {
  usualNames,
  usualEnvironment,
  foldEnvironment,
  isDeployment,
  isFileLocation,
  VALUE_PROBLEMS
};
