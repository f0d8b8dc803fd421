import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  sourceLines
} from "./shared-cli-source-line.js";
import {
  cellJson,
  holderOf
} from "./shared-report-cell.js";
import {
  withNamedSources
} from "./shared-cli-named-sources.js";
import {
  findingJson,
  locationJson,
  readConfig,
  terminalOf,
  toJson
} from "./shared-picocolors-picocolors.js";
import {
  clock
} from "./shared-cli-clock.js";
import {
  assertFolderArgument,
  pathOf
} from "./shared-cli-folder.js";
import "./shared-cli-usage-error.js";
import {
  textOf
} from "./shared-cli-options.js";
import {
  renderFinding
} from "./shared-report-pretty-finding.js";
import {
  placeText
} from "./shared-report-place.js";
import {
  displayWidth,
  pad,
  wrapped
} from "./shared-ansi-styles-index.js";
import "./shared-report-shell.js";
import {
  visible,
  visibleLines
} from "./shared-report-escape.js";
import "./shared-cli-command-table.js";
import {
  inspect,
  judge,
  openTree
} from "./shared-matrix-index.js";
import {
  isConfused,
  rules
} from "./shared-rules-malformations.js";
import "./shared-values-describe.js";
import "./shared-config-find.js";
import {
  nearest
} from "./shared-fastest-levenshtein-esm-mod.js";
import "./shared-providers-hosting-platforms.js";
import "./shared-web-tree-sitter-web-tree-sitter.js";
import "./shared-values-portable.js";
import "./shared-late-late-values.js";
import "./shared-providers-vercel-links.js";
import {
  isKnob,
  isWellKnown
} from "./shared-wellknown-names.js";
import "./shared-ignore-index.js";
import "./shared-snapshot-open.js";
import "./shared-values-key.js";
import "./shared-tree-read.js";
import "./shared-model-environment.js";
import "./shared-providers-github-live-supplies.js";
import "./shared-net-address.js";
import "./shared-jsonc-parser-lib-esm-impl-parser.js";
import "./shared-net-fetch.js";
import "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/rules/pages.gen.ts
var pages = /* @__PURE__ */ new Map([
  ["missing", "The code needs a variable, and a place that was looked at completely does not hold it. *Needs* means\nthat an absent value throws, exits or fails a schema, or that a `!` or a cast claims it is there.\n\n```ts\nconst secret = process.env.STRIPE_WEBHOOK_SECRET;\nif (!secret) throw new Error('STRIPE_WEBHOOK_SECRET is not set');\n```\n\n```diff\n # .env.production\n STRIPE_SECRET_KEY=\u2026\n+STRIPE_WEBHOOK_SECRET=\n```\n\nFor `A || B` one of the two is enough. A variable that the code requires in production only is not\nmissing in development.\n\n*When to ignore*: the value comes from a place that envparity cannot ask. Better than to ignore it is\nto name that place under `environments: <name>: sources`, so that the rest becomes known too."],
  ["missing-secret", "A workflow uses a secret or a variable of GitHub Actions that nobody has set where the job runs: in\nits environment, the repository or the organization. GitHub fills in the empty text and goes on. An\nerror where a workflow that is called requires it, otherwise a warning.\n\n```yaml\njobs:\n  deploy:\n    environment: production\n    steps:\n      - run: ./deploy\n        env:\n          STRIPE_SECRET_KEY: ${{ secrets.STRIPE_SECRET_KEY }}\n```\n\n```diff\n+gh secret set STRIPE_SECRET_KEY --env production\n```\n\n`secrets.A || secrets.B` and `secrets.A || 'x'` need no single one of them, and a secret that an `if`\nor a script asks for first may be absent. It says nothing where an expression names an environment\nthat cannot be told, where a caller passes the secrets, and where GitHub could not be asked.\n\n*When to ignore*: the action does without the value, as most do that report coverage."],
  ["empty", "A variable is set to the empty string where the code refuses that (`if (!x) throw`, `.min(1)`), an\nerror; or where it is taken for a value (`process.env.X!`), a warning.\n\n```diff\n # .env.production\n-SESSION_SECRET=\n+SESSION_SECRET=<64 random characters>\n```\n\n*When to ignore*: a tracked file lists the name without a value, and the platform overrides it."],
  ["misspelled", "A name that nothing reads is set or documented, and the code reads one that differs from it as slips\ndo: by case, by two letters that changed places, by one letter, by a missing underscore, or by words\nthat people take for one another (`URL` and `URI`, `PASS` and `PASSWORD`). One finding stands for both\nsides.\n\n```diff\n # .env.production\n-RESEND_APIKEY=\u2026\n+RESEND_API_KEY=\u2026\n```\n\n*When to ignore*: both names exist, and another program reads the first one."],
  ["expectation", "A value is not what `variables:` in the configuration says of it: another pattern, none of the allowed\nvalues, different where it must be the same, or the same where it must differ. No value is printed.\n\n```yaml\nvariables:\n  DATABASE_URL: { different: [development, production], pattern: '^postgres' }\n  LOG_FORMAT: { oneOf: [json, text] }\n```\n\n*When to ignore*: never; correct the expectation."],
  ["malformed", 'A value was damaged on its way to where it is set, and cannot work whatever it means: white space or a\nline break at its end, quotes that are part of it, `Bearer ` or its own name pasted in front, PEM without\nits line breaks, `${NAME}` that nothing expands, a key that is too short for its kind, `[SENSITIVE]` or\n`***` in place of what was hidden. The message says what is wrong and where, and no part of the value.\n\n```diff\n-echo "$KEY" | vercel env add RESEND_API_KEY production\n+printf %s "$KEY" | vercel env add RESEND_API_KEY production\n```\n\nAn error where users are; a warning elsewhere, where a platform may set another value over a file\'s, and\nwhere the value may be meant so. One line is one finding, however many environments load it.\n\n*When to ignore*: the program takes the value apart itself, as one that strips the quotes.'],
  ["placeholder", "A value is one that an example said to replace (`changeme`, `<your-key>`, `sk_test_xxx`), in an\nenvironment that is deployed. An error where the code requires the variable or its name is that of a\nsecret, otherwise a warning; in development an info, and only where the code requires it. A template\nsets nothing, and so is never meant.\n\n```diff\n # .env.production\n-SESSION_SECRET=change-me\n+SESSION_SECRET=<64 random characters>\n```\n\nIt says nothing where a platform may set the real value over that of a file.\n\n*When to ignore*: the value is meant, as that of a feature nobody uses yet."],
  ["test-key-in-production", "Production has a key of a vendor's test mode: payments succeed and nobody pays. Or it has one that the\nvendor publishes for trying things out, such as the secret of Turnstile that lets everybody in.\n\n```diff\n # .env.production\n-STRIPE_SECRET_KEY=sk_test_\u2026\n+STRIPE_SECRET_KEY=sk_live_\u2026\n```\n\nWhere several vendors write their keys alike, it is enough that all of them mean a test by it. A variable\nwhose name says `TEST` or `SANDBOX` is meant to hold such a key.\n\n*When to ignore*: what is called production here serves no customers yet."],
  ["live-key-in-development", "A key of a vendor's live mode is where programs are developed or tested: what somebody tries out there\nhappens to real customers. An error for keys that can act; a warning for publishable ones, and in\npreviews and staging.\n\n```diff\n # .env.local\n-STRIPE_SECRET_KEY=sk_live_\u2026\n+STRIPE_SECRET_KEY=sk_test_\u2026\n```\n\nCI is left out, since it may be what deploys. So are variables whose name says `LIVE` or `PRODUCTION`.\n\n*When to ignore*: the vendor has no test mode for what the key is used for."],
  ["secret-in-client", "A secret has a name that a framework compiles into what browsers get, where everybody can read it. An\nerror if the value itself shows what it is; a warning if only the name does, by ending in `SECRET`,\n`PASSWORD`, `PRIVATE_KEY` and the like.\n\n```diff\n # .env.production\n-NEXT_PUBLIC_STRIPE_SECRET_KEY=sk_live_\u2026\n+STRIPE_SECRET_KEY=sk_live_\u2026\n```\n\nWhat was shipped once is known: replace it where it was issued. Keys that vendors mean for browsers are\nleft out, such as publishable keys, Sentry's DSN and the anon key of Supabase.\n\n*When to ignore*: the value is no secret, whatever its name says."],
  ["publishable-for-secret", "Vendors give keys in pairs, and one half stands where the other belongs. With a publishable key every\ncall of the server fails; a secret key under the name of a publishable one ends up on a page.\n\n```diff\n # .env.production\n-STRIPE_SECRET_KEY=pk_live_\u2026\n+STRIPE_SECRET_KEY=sk_live_\u2026\n```\n\nThe value itself must show which half it is: a vendor's `pk_` may be a secret all the same. It is an\nerror where users are, a warning elsewhere and where a platform may set another value over a file's.\n\n*When to ignore*: the vendor has only one kind of key, and the name promises another."],
  ["wrong-kind", "The name of a variable says one vendor, and its value is surely the key of another: somebody pasted into\nthe wrong field.\n\n```diff\n # .env.production\n-STRIPE_SECRET_KEY=re_\u2026\n+STRIPE_SECRET_KEY=sk_live_\u2026\n```\n\nKeys that one vendor's client is often given for another's service are left out: those of language\nmodels, of storage that speaks the protocol of S3, of package registries.\n\n*When to ignore*: the variable is named after the protocol, and the service behind it is another one."],
  ["production-uses-development-host", "A deployment leads to `localhost`, to a tunnel to somebody's machine, or to the very database (host, port\nand name of it, whatever the user) that development uses under the same name.\n\n```diff\n # .env.production\n-DATABASE_URL=postgres://localhost:5432/shop\n+DATABASE_URL=postgres://db.shop.example/shop\n```\n\nNames of what listens, and of what runs beside a program, are left out (`HOST`, `OTEL_\u2026`, `\u2026_PROXY`), and\nso are hosts of one label, which containers have. It says nothing where a platform may set another value\nover that of a file.\n\n*When to ignore*: the program reaches a sidecar or its database through a local proxy.\n\n*Off by default*: its findings have not been read on enough repositories."],
  ["debug-in-production", "Production runs with a switch that is meant for development: `DEBUG=*`, `APP_DEBUG=true`, a log level of\n`debug` or below, an emulator's host, certificates that are not checked, authentication that is skipped.\n\n```diff\n # .env.production\n-APP_DEBUG=true\n+APP_DEBUG=false\n```\n\nA namespace, as in `DEBUG=shop:warn`, is a choice. It says nothing where a platform may set another value\nover that of a file, nor of `NODE_ENV` in a file, which what starts the program sets.\n\n*When to ignore*: somebody is looking for a mistake there right now.\n\n*Off by default*: its findings have not been read on enough repositories."],
  ["expired", "A token or a certificate says itself until when it is valid (`exp` of a JWT, `se` of a shared access\nsignature, the end of a certificate), and that is over. An error where users are, otherwise a warning.\n\n```diff\n # .env.production\n-STORAGE_TOKEN=<expired on 2025-11-30>\n+STORAGE_TOKEN=<a new one>\n```\n\n*When to ignore*: the program renews it and only starts with this one."],
  ["expires-soon", "The same of a token or a certificate of a deployment that ends within 14 days.\n\n```diff\n # .env.production\n-STORAGE_TOKEN=<expires on 2026-01-09>\n+STORAGE_TOKEN=<a new one>\n```\n\n*When to ignore*: something renews it before that day."],
  ["only-in-development", "An optional variable is set in development and, provably, not where the code is deployed, so that\nproduction silently takes the other path.\n\n```ts\nif (process.env.SENTRY_DSN) Sentry.init({ dsn: process.env.SENTRY_DSN });\n```\n\n```diff\n # .env.production\n+SENTRY_DSN=\n```\n\nA read with a default is not reported: both sides run the same code with some value.\n\n*When to ignore*: the switch is meant for development, such as a mock server's address."],
  ["framework-prefix", "Browser code reads a variable without the prefix that the framework ships to the browser; there it is\nalways `undefined`.\n\n```diff\n 'use client';\n-const id = process.env.ANALYTICS_ID;\n+const id = process.env.NEXT_PUBLIC_ANALYTICS_ID;\n```\n\nRename it only if everyone may see the value: what has the prefix is in the bundle.\n\n*When to ignore*: the build replaces the name by its own means (`define`)."],
  ["duplicate", "One file sets a name more than once. The message says which line wins: the last one for most readers\nof dotenv files, the first one for Deno.\n\n```diff\n # .env.local\n-NEXT_PUBLIC_SITE_URL=http://localhost:3000\n NEXT_PUBLIC_SITE_URL=http://localhost:3001\n```\n\n*When to ignore*: in a template that shows alternatives; there it is only an info."],
  ["never-loaded", "A dotenv file that nothing in the project loads: Next.js, for example, knows no `.env.staging`. What\nstands in it is set nowhere.\n\n```yaml\nenvironments:\n  staging: { sources: [{ dotenv: .env.staging }] }\n```\n\n*When to ignore*: never; say in the configuration who loads it, or delete the file."],
  ["not-passed-to-build", "A Dockerfile builds browser code that reads a variable with the framework's public prefix, and nothing\npasses the variable into the stage that builds: no `ARG`, `ENV`, secret mount, script or dotenv file\nthat is copied into the image. What is set where the container runs comes too late, the value is\ncompiled in.\n\n```diff\n FROM node:24 AS builder\n+ARG NEXT_PUBLIC_SITE_URL\n COPY . .\n RUN npm run build\n```\n\n*When to ignore*: a script replaces the value when the container starts."],
  ["not-passed-to-container", "A name lies in the `.env` beside a Compose file, the code of a service needs it, and nothing brings it\ninto the container: Compose reads that file to fill in `${\u2026}`, not to give it to services.\n\n```yaml\nservices:\n  web:\n    build: .\n    environment:\n      PORT: 3000\n      API_KEY:          # this line passes API_KEY on\n```\n\nServices that mount the folder of the `.env`, or whose image is built with it, are left out. Off by\ndefault. *When to ignore*: the program fetches the value itself."],
  ["secret-in-file", 'A file that git tracks, such as `.replit`, sets a credential in plain text: its name says that it is\none, and its value does not only stand in for one. Everybody with the repository and its history has\nit, so removing the line is not enough. The value is shown nowhere.\n\n```diff\n [userenv.shared]\n APP_URL = "https://shop.example"\n-PAYMENTS_API_KEY = "\u2026"\n```\n\n*When to ignore*: the credential is worth nothing, as one of a database on everybody\'s own machine.'],
  ["secret-in-image", "A Dockerfile has a credential in `ENV`, or takes one by `ARG`. The image's history, or the cache and\nprovenance of the build, keep it. A value that only stands in for one is not reported.\n\n```diff\n-ARG NPM_TOKEN\n-RUN npm ci\n+RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci\n```\n\n*When to ignore*: the credential is worth nothing outside the build."],
  ["context-not-allowed", "An expression of a workflow or an action uses `secrets`, `env`, `vars` or another context at a key\nwhere GitHub has none of it. GitHub refuses the whole file, and no job of it runs.\n\n```diff\n jobs:\n   deploy:\n+    env:\n+      HAS_KEY: ${{ secrets.DEPLOY_KEY != '' }}\n     steps:\n-      - if: secrets.DEPLOY_KEY != ''\n+      - if: env.HAS_KEY == 'true'\n         run: ./deploy\n```\n\n*When to ignore*: GitHub allows it by now, and this table of contexts is older than that."],
  ["undeclared-in-turbo", 'The repository builds a package through Turborepo, the build reads a variable, and `turbo.json` does\nnot declare it: in strict mode, the default since Turborepo 2, it is not set there, however well the\nhost holds it. A required one is a warning, any other an info, and only where the host surely holds it.\nWhat the build loads from dotenv files itself is there all the same, and so is what Turborepo passes on\nfor the framework.\n\n```diff\n # turbo.json\n "build": {\n-  "env": ["DATABASE_URL"]\n+  "env": ["DATABASE_URL", "STRIPE_SECRET_KEY"]\n }\n```\n\n*When to ignore*: the build can do without it, and what it builds reads the variable again when it runs.\n\n*Off by default*: of 18 repositories that build in strict mode three had findings, and one of those\nswitches the validation off which would fail.'],
  ["wrong-scope", "A platform holds a variable, in a scope from which it does not get to where it is read: set for previews\nonly and read, unguarded, in production; or set for a repository and hidden by an empty one that its\nenvironment holds.\n\n```diff\n-vercel env add ANALYTICS_ID preview\n+vercel env add ANALYTICS_ID production\n```\n\n*When to ignore*: production is to do without it."],
  ["stale-deployment", "A variable was changed after what runs was deployed. Platforms such as Vercel give a deployment the\nvariables of its own time, so the change is not there yet, and nobody notices until the next deployment.\n\n```diff\n vercel env add STRIPE_SECRET_KEY production\n+vercel redeploy shop.example.com\n```\n\n*When to ignore*: the old value is as good until the next deployment."],
  ["stale-rotation", "A variable whose name is that of a secret was changed in one place, and another place that supplies the\nsame environment has it from 90 days before or more. One of them may still hold the old one.\n\n```diff\n gh secret set STRIPE_SECRET_KEY --env production\n+vercel env update STRIPE_SECRET_KEY production\n```\n\n*When to ignore*: the two are different secrets of one name.\n\n*Off by default*: it takes what platforms answer, and has been tried on no real ones yet."],
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
  const variables = [
    ...view.matrix.components.flatMap((component) => explainIn(view, subject, component, findings)),
    ...view.matrix.channels.flatMap((channel) => explainOn(channel, view, subject, findings))
  ];
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
  for (const channel of matrix.channels)
    names.push(...matrix.readsFrom(channel).map(({ name }) => name));
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
    ...explanation.variables.map((variable) => variableSection(variable, options)),
    ruleSection(explanation.rule, options)
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function variableSection(variable, options) {
  const { paint } = options;
  const { name, channel, component, need, reads, declarations, cells, findings, verdict } = variable;
  const where = component === "." ? "" : ` in ${visible(component)}`;
  const kind = channel ?? need ?? "not read";
  const title = `${paint.bold(visible(name))}${where}  ${paint.dim(visible(kind))}`;
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
  const { place, when, injected, value, from } = supply;
  const byPlatform = injected === true && when === void 0;
  const words = [
    ...byPlatform ? ["set by the platform itself"] : [],
    ...value.kind === "empty" ? ["empty"] : [],
    ...from === void 0 ? [] : [`from ${from.map(origin).join(" or ")}`],
    ...when === void 0 ? [] : [`only when ${when}`],
    ...supply === winner && supplies.length > 1 ? ["wins"] : []
  ];
  const shown = byPlatform ? visible(holderOf(place)) : placeText(place);
  return words.length === 0 ? shown : `${shown}  ${visible(words.join(", "))}`;
}
function origin({ name, channel }) {
  return `${name} (${channel})`;
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
    config: await withNamedSources(readConfig(root, settings), settings, process.env),
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
