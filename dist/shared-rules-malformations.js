import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  findConfig
} from "./shared-config-find.js";
import {
  didYouMean
} from "./shared-fastest-levenshtein-esm-mod.js";
import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSecretName,
  isSeq,
  late_globs_default,
  parseDocument,
  readToml,
  readYaml
} from "./shared-web-tree-sitter-web-tree-sitter.js";
import {
  isShippedByVendor,
  kindsNamed
} from "./shared-late-late-values.js";
import {
  foldEnvironment,
  isDeployment,
  isFileLocation,
  usualEnvironment
} from "./shared-model-environment.js";
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  positionAt,
  printParseErrorCode,
  readJson,
  readJsonc
} from "./shared-jsonc-parser-lib-esm-impl-parser.js";
import {
  isRecord,
  member,
  memberAt,
  text,
  textEntries,
  texts
} from "./shared-formats-shape.js";
import {
  UserError
} from "./shared-errors.js";
import {
  __require
} from "./shared-runtime.js";

// src/rules/context-not-allowed.ts
var DOCS = "https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability";
var contextNotAllowed = {
  id: "context-not-allowed",
  severity: "error",
  title: "A workflow uses a context, such as `secrets`, where GitHub does not allow it",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "misplaced-context") continue;
      const { context, key, place, component } = fact;
      yield {
        component,
        message: `GitHub has no \`${context}\` in ${key}, and refuses the ${fact.in}`,
        location: place,
        remedy: { text: wayRound(fact), url: DOCS },
        subject: `${place.file} ${key} ${context}`
      };
    }
  }
};
function wayRound({ context, key, in: file }) {
  if (file === "action" && (context === "secrets" || context === "vars"))
    return "Give the action an input, and pass the value to it under `with` where it is used";
  if (context === "secrets") return withoutSecrets(key);
  if (context === "env" && key === "jobs.<job_id>.env")
    return "Write the value again, or take both from `vars`";
  if (context === "env") return "Take the value from `vars`, an input, or an output of another job";
  if (context === "steps" || context === "job" || context === "runner")
    return "Make the value an output of a job before, and use `needs`";
  return `Take the value from a context that ${key} has`;
}
function withoutSecrets(key) {
  switch (key) {
    case "jobs.<job_id>.steps.if":
      return "Put the secret into `env` of the job, and test `env.NAME` here";
    case "jobs.<job_id>.if":
      return "Let a job before tell by an output whether the secret is set, and test `needs` here";
    case "jobs.<job_id>.with.<name>":
      return "Pass it under `secrets`, and declare it in the workflow that is called";
    default:
      return "Make it a variable and use `vars`, if it need not be secret";
  }
}

// src/rules/held.ts
var MOST_STEPS = 10;
var known = /* @__PURE__ */ new WeakMap();
function heldValues(view) {
  const found = known.get(view.matrix) ?? collect(view);
  known.set(view.matrix, found);
  return found;
}
function collect(view) {
  const byKey = /* @__PURE__ */ new Map();
  for (const cell of cellsOf(view.matrix)) {
    const held = heldIn(view, cell);
    if (held === void 0) continue;
    const key = JSON.stringify([held.environment, held.source, held.place]);
    const same = byKey.get(key);
    if (same === void 0) byKey.set(key, [held]);
    else same.push(held);
  }
  return [...byKey.values()].flatMap((same) => {
    const main = same.find(({ name, component }) => view.matrix.variable(name, component));
    const [held = main] = main === void 0 ? same : [main];
    const components = [...new Set(same.map(({ component }) => component))];
    return held === void 0 ? [] : [{ ...held, components }];
  });
}
function* cellsOf(matrix) {
  const environments = new Set(matrix.environments);
  const isJudged = ({ environment, injected }) => environments.has(environment) && injected === void 0;
  const seen = /* @__PURE__ */ new Set();
  const isNew = (...key) => seen.size < seen.add(JSON.stringify(key)).size;
  for (const component of matrix.components) {
    for (const supply of matrix.supplies(component)) {
      const { name, environment } = supply;
      if (isJudged(supply) && isNew(name, environment, component))
        yield matrix.cell(name, environment, component);
    }
  }
  for (const channel of matrix.channels) {
    for (const supply of matrix.suppliesOn(channel)) {
      const { name, environment, component = matrix.components[0] ?? "." } = supply;
      if (isJudged(supply) && isNew(name, environment, component, channel))
        yield matrix.cell(name, environment, component, channel);
    }
  }
}
function heldIn(view, cell) {
  const { name, environment, component, channel } = cell;
  const supply = cell.winner;
  if (supply === void 0 || supply.injected || supply.value.kind !== "known") return void 0;
  const origin = originOf(view, cell);
  const place = origin?.winner?.place ?? supply.place;
  return {
    name,
    environment,
    component,
    components: [component],
    traits: supply.value.traits,
    source: origin?.name ?? name,
    place,
    ...place === supply.place ? {} : { passedOn: supply.place },
    overridable: isFileLocation(supply.place) && channel === "process" && isOpen(view, cell, component)
  };
}
function isOnPlatform({ place, injected }) {
  return !isFileLocation(place) && injected === void 0;
}
function isOpen(view, { environment, supplies }, component) {
  if (supplies.some((one) => isOnPlatform(one) && one.when !== void 0)) return true;
  return view.matrix.cell("", environment, component).state === "unknown";
}
function originOf(view, cell) {
  let current = cell;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = nextOf(view, current);
    if (next === void 0) break;
    current = next;
  }
  return current === cell ? void 0 : current;
}
function nextOf({ matrix }, { winner, environment, component }) {
  for (const ref of winner?.from ?? []) {
    const next = matrix.cell(ref.name, ref.environment ?? environment, component, ref.channel);
    if (next.winner !== void 0 && next.winner.value === winner?.value) return next;
  }
  return void 0;
}
function byPlace(helds) {
  const groups = /* @__PURE__ */ new Map();
  for (const held of [...helds].sort((a, b) => nearness(a) - nearness(b))) {
    const key = JSON.stringify([
      held.source,
      held.place,
      isFileLocation(held.place) || held.environment
    ]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [held]);
    else group.push(held);
  }
  return [...groups.values()];
}
function nearness({ environment }) {
  const order2 = ["production", "staging", "preview", "development", "test", "ci"];
  return order2.indexOf(usualEnvironment(environment) ?? "staging");
}
function inEnvironments(group) {
  const names2 = [...new Set(group.map(({ environment }) => environment))];
  const last = names2.at(-1) ?? "";
  return names2.length < 2 ? last : `${names2.slice(0, -1).join(", ")} and ${last}`;
}
function hasWord(name, words) {
  return name.toUpperCase().split(/[^A-Z0-9]+/).some((word) => words.has(word));
}

// src/rules/shared.ts
var MAX_RELATED = 5;
function* variablesToSet(view) {
  for (const component of view.matrix.components) {
    for (const variable of view.matrix.variables(component)) {
      if (isToSet(view, variable)) yield variable;
    }
  }
}
function isToSet(view, { name, need }) {
  return !view.isAmbient(name) && (need === "required" || !view.isKnob(name));
}
function isForTools(view, name) {
  return view.isAmbient(name) || view.isKnob(name);
}
function gradeOf(view, read, environment) {
  if (read.reached === "branch") return "warning";
  if (view.deployed.includes(environment)) return "error";
  return read.reached === void 0 && read.certainty === "proved" ? "error" : "warning";
}
function remedyFor(view, name, environment, component) {
  const remedy = view.remedy(name, environment, component);
  return remedy === void 0 ? {} : { remedy };
}
function isAnyPossible(view, names2, environment, component) {
  if (names2 === void 0) return false;
  return names2.some((name) => view.matrix.cell(name, environment, component).state !== "absent");
}
function otherReads(reads, main) {
  const related = reads.filter((read) => read !== main && read.setting === "source").slice(0, MAX_RELATED).map((read) => ({ location: read.place, message: "also read here" }));
  return related.length === 0 ? {} : { related };
}
function relatedPlaces(places, message) {
  const related = places.slice(0, MAX_RELATED).map((location) => ({ location, message }));
  return related.length === 0 ? {} : { related };
}
function placeOf(view, environment, component) {
  return view.matrix.components.length > 1 && component !== "." ? `${environment} of ${component}` : environment;
}
function isNeverShipped(view, { name, component, reads }) {
  const prefixes = view.publicPrefix(component);
  if (prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix))) return false;
  return reads.some(({ audience, setting }) => audience === "client" && setting === "source");
}
function placeName(place) {
  return isFileLocation(place) ? place.file : place.source;
}
function isConfused(view, name, component, environment) {
  return view.confusions.some(
    (confusion) => confusion.component === component && (confusion.read === name || confusion.written === name) && (environment === void 0 || confusion.environments.includes(environment))
  );
}
function isUsed(view, name) {
  return view.matrix.readsOf(name).length > 0 || view.mention(name) !== void 0;
}

// src/rules/debug-in-production.ts
var OPENS = /^(?:DISABLE_AUTH|SKIP_AUTH|BYPASS_AUTH|AUTH_DISABLED|INNGEST_DEV|APP_DEBUG|DJANGO_DEBUG|FLASK_DEBUG)$/;
var TELLS = /^(?:DEBUG|AUTH_DEBUG|NEXTAUTH_DEBUG)$/;
var MODE = /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|MIX_ENV|APP_ENV|FLASK_ENV)$/;
var EMULATOR = /_EMULATOR_HOST$/;
var debugInProduction = {
  id: "debug-in-production",
  severity: "warning",
  title: "Production runs with a switch that is meant for development",
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view).filter(
      ({ environment, overridable }) => usualEnvironment(environment) === "production" && !overridable
    );
    for (const [held] of byPlace(helds)) {
      const found = findingOf(held);
      if (found !== void 0) yield draft(view, held, found);
    }
  }
};
function findingOf({ name, traits, place }) {
  const { flag, mode, verbose, tls } = traits;
  if (EMULATOR.test(name)) return ["sends the program to an emulator", "error"];
  if (tls === "unverified" && flag !== void 0)
    return ["switches off the check of certificates", "error"];
  if (OPENS.test(name) && flag === "on")
    return ["switches off a protection or shows internals to visitors", "error"];
  if (TELLS.test(name) && flag === "on") return ["switches on output for debugging", "warning"];
  if (MODE.test(name) && mode === "other" && !isFileLocation(place))
    return ["sets another mode than production", "error"];
  return verbose && /LOG_?LEVEL$/.test(name) ? ["logs what is meant for debugging", "warning"] : void 0;
}
function draft(view, held, [what2, severity]) {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} ${what2}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: {
      text: `Remove ${name} from ${placeName(place)}, or give it the value for production`
    },
    severity,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/duplicate.ts
var duplicate = {
  id: "duplicate",
  severity: "warning",
  title: "One file sets a variable twice",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "duplicate-entry") continue;
      const file = placeName(fact.place);
      yield {
        name: fact.name,
        component: fact.component,
        message: `${fact.name} stands ${fact.others.length + 1} times in ${file}; the ${fact.wins} one wins`,
        location: fact.place,
        related: fact.others.map((location) => ({ location, message: "never takes effect" })),
        remedy: {
          text: fact.others.length === 1 ? "Remove the line that never takes effect" : "Remove the lines that never take effect"
        },
        subject: file,
        severity: fact.template ? "info" : "warning"
      };
    }
  }
};

// src/matrix/need.ts
var STRENGTH = { optional: 0, defaulted: 1, required: 2 };
function strongest(reads) {
  let need = "optional";
  for (const read of reads) {
    if (read.need === "required") return "required";
    if (STRENGTH[read.need] > STRENGTH[need]) need = read.need;
  }
  return need;
}
function readsIn(reads, environment) {
  const named3 = /* @__PURE__ */ new Set();
  for (const read of reads) {
    if (names(read, environment)) named3.add(placeOf2(read));
  }
  return reads.filter(
    (read) => read.environments === void 0 ? !named3.has(placeOf2(read)) : names(read, environment)
  );
}
function isDeployed(read) {
  return read.setting === "source";
}
function names({ environments = [] }, environment) {
  const usual = usualEnvironment(environment);
  return environments.some((one) => one === environment || one === usual);
}
function placeOf2({ place }) {
  return `${place.file}:${place.line}:${place.column}`;
}

// src/rules/empty.ts
var empty = {
  id: "empty",
  severity: "error",
  title: "A variable is set to the empty string where the code refuses that",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.matrix.environments) {
        const read = readsIn(variable.reads, environment).find(breaksOnEmpty);
        if (read !== void 0) yield* judge(view, variable, environment, read);
      }
    }
  }
};
function breaksOnEmpty(read) {
  if (read.need !== "required" || read.setting !== "source") return false;
  if (read.anyOf !== void 0 && read.anyOf.length > 1) return false;
  return read.rejectsEmpty === true || read.certainty === "asserted";
}
function* judge(view, { name, component, reads }, environment, read) {
  const { winner } = view.matrix.cell(name, environment, component);
  if (winner?.value.kind !== "empty" || winner.injected) return;
  const effect = read.rejectsEmpty ? "the code refuses that" : "the code takes it for a value";
  yield {
    name,
    environment,
    component,
    message: `${name} is set to nothing in ${placeOf(view, environment, component)}, and ${effect}`,
    location: winner.place,
    related: [
      { location: read.place, message: "needed here" },
      ...otherReads(reads, read).related ?? []
    ],
    remedy: { text: `Give ${name} a value, or remove the line where the code has a default` },
    severity: read.rejectsEmpty ? gradeOf(view, read, environment) : "warning",
    group: `empty ${environment} ${component}`
  };
}

// src/values/same.ts
function sameValue(a, b) {
  if (a === void 0 || b === void 0) return "unknown";
  if (a.kind === "hidden" || b.kind === "hidden") return "unknown";
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind ? "same" : "different";
  if (a.identity !== void 0 && b.identity !== void 0)
    return a.identity === b.identity ? "same" : "different";
  if (a.digest === void 0 || b.digest === void 0 || a.digest.keyId !== b.digest.keyId)
    return "unknown";
  return a.digest.hmac === b.digest.hmac ? "same" : "different";
}

// src/rules/expectation.ts
var expectation = {
  id: "expectation",
  severity: "error",
  title: "A value is not what the configuration says of it",
  *check(view) {
    for (const name of namesOf(view)) {
      const expected = view.expectation(name);
      if (expected === void 0) continue;
      for (const component of view.matrix.components) {
        yield* values(view, name, component);
        yield* equality(view, name, component, expected.same, "same");
        yield* equality(view, name, component, expected.different, "different");
      }
    }
  }
};
function namesOf(view) {
  const names2 = new Set(view.expected);
  for (const component of view.matrix.components) {
    for (const supply of view.matrix.supplies(component)) names2.add(supply.name);
  }
  return [...names2].sort();
}
function* values(view, name, component) {
  for (const environment of view.matrix.environments) {
    const { winner } = view.matrix.cell(name, environment, component);
    if (winner?.value.kind !== "known") continue;
    const { pattern, oneOf } = winner.value.traits.satisfies ?? {};
    for (const [kept, text2] of [
      [pattern, "does not match its pattern"],
      [oneOf, "is none of the allowed values"]
    ]) {
      if (kept !== false) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} ${text2} in ${environment}`,
        location: winner.place,
        remedy: { text: `Correct the value, or the expectation in the configuration` },
        subject: text2
      };
    }
  }
}
function* equality(view, name, component, environments, wanted) {
  const cells = environments.map((environment) => view.matrix.cell(name, environment, component)).filter((cell) => cell.winner?.value.kind === "known");
  const pair = firstPair(cells, wanted === "same" ? "different" : "same");
  const [first, second] = pair ?? [];
  if (first?.winner === void 0 || second?.winner === void 0) return;
  yield {
    name,
    environment: second.environment,
    component,
    message: `${name} must be ${wanted === "same" ? "the same" : "different"} in ${first.environment} and ${second.environment}, and is not`,
    location: second.winner.place,
    related: [{ location: first.winner.place, message: `set for ${first.environment} here` }],
    remedy: { text: `Correct one of the two values, or the expectation in the configuration` },
    subject: `${wanted} ${first.environment}`
  };
}
function firstPair(cells, sameness) {
  for (const [index, cell] of cells.entries()) {
    for (const other of cells.slice(index + 1))
      if (sameValue(cell.winner?.value, other.winner?.value) === sameness) return [cell, other];
  }
  return void 0;
}

// src/rules/expiry.ts
var DAY = 864e5;
function* expiries(view) {
  for (const group of byPlace(heldValues(view))) {
    const { expiresAt } = group[0].traits;
    const end = Date.parse(expiresAt ?? "");
    if (expiresAt === void 0 || Number.isNaN(end)) continue;
    yield { group, day: expiresAt.slice(0, 10), left: (end - view.now.getTime()) / DAY };
  }
}

// src/rules/expired.ts
var expired = {
  id: "expired",
  severity: "error",
  title: "A token or certificate is no longer valid",
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      if (left > 0) continue;
      const [{ name, environment, component, place, passedOn, overridable }] = group;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expired on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
        remedy: { text: `Issue a new one, and set it in ${placeName(place)}` },
        severity: view.deployed.includes(environment) && !overridable ? "error" : "warning",
        group: `${environment} ${placeName(place)}`
      };
    }
  }
};

// src/rules/expires-soon.ts
var SOON_DAYS = 14;
var expiresSoon = {
  id: "expires-soon",
  severity: "warning",
  title: "A token or certificate of a deployment ends within two weeks",
  *check(view) {
    for (const { group, day, left } of expiries(view)) {
      const [{ name, environment, component, place, passedOn }] = group;
      if (left <= 0 || left > SOON_DAYS || !view.deployed.includes(environment)) continue;
      yield {
        name,
        environment,
        component,
        message: `${name} in ${inEnvironments(group)} expires on ${day}`,
        location: place,
        ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
        remedy: { text: `Issue a new one, and set it in ${placeName(place)} before that day` },
        group: `${environment} ${placeName(place)}`
      };
    }
  }
};

// src/rules/framework-prefix.ts
var frameworkPrefix = {
  id: "framework-prefix",
  severity: "warning",
  title: "Browser code reads a variable that the framework does not ship to the browser",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      const { name, component, reads } = variable;
      const [prefix] = view.publicPrefix(component);
      if (prefix === void 0 || isForTools(view, name) || !isNeverShipped(view, variable))
        continue;
      const read = reads.find(
        ({ audience, setting }) => audience === "client" && setting === "source"
      );
      if (read === void 0) continue;
      yield {
        name,
        component,
        message: `${name} is read in browser code, where it is always undefined without the prefix ${prefix}`,
        location: read.place,
        ...otherReads(reads, read),
        remedy: {
          text: `Rename it to ${prefix}${name} everywhere if everyone may see its value; else read it on the server`
        }
      };
    }
  }
};

// src/rules/live-key-in-development.ts
var LIVE_WORDS = /* @__PURE__ */ new Set(["LIVE", "PROD", "PRODUCTION"]);
var ACTING = /* @__PURE__ */ new Set(["secret", "restricted", "admin"]);
var liveKeyInDevelopment = {
  id: "live-key-in-development",
  severity: "error",
  title: "A key of the live mode is where programs are developed or tried out",
  *check(view) {
    const live = heldValues(view).filter(
      (held) => held.traits.kind?.environment === "live" && !hasWord(held.name, LIVE_WORDS)
    );
    for (const group of byPlace(live)) {
      const helds = group.filter((held) => severityOf(held, held.traits.kind) !== void 0);
      const isShared = group.some(({ environment }) => isProduction(environment));
      yield* judge2(isShared ? helds.filter(({ environment }) => isWorkplace(environment)) : helds);
    }
  }
};
function* judge2(group) {
  const here = group.find(({ environment: environment2 }) => isWorkplace(environment2)) ?? group[0];
  if (here === void 0) return;
  const { name, environment, component, place, passedOn, traits } = here;
  const severity = severityOf(here, traits.kind);
  if (traits.kind === void 0 || severity === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a live key: ${traits.kind.what}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: {
      text: `Set a key of the test mode in ${placeName(place)}, and the live one in production only`
    },
    severity,
    group: `${environment} ${placeName(place)}`
  };
}
function isProduction(environment) {
  return usualEnvironment(environment) === "production";
}
function isWorkplace(environment) {
  return ["development", "test"].includes(usualEnvironment(environment) ?? "");
}
function severityOf({ environment }, kind) {
  const isTrial = ["preview", "staging"].includes(usualEnvironment(environment) ?? "");
  if (kind === void 0 || !(isTrial || isWorkplace(environment))) return void 0;
  return isWorkplace(environment) && ACTING.has(kind.privilege) && kind.confidence === "high" ? "error" : "warning";
}

// src/rules/malformations.ts
var WHERE = {
  start: "at its start",
  inside: "inside it",
  end: "at its end",
  "both-ends": "at both ends"
};
var malformations = {
  "white-space": placed(
    "has a space or a line break",
    "Remove it: `printf %s` writes none at the end, `echo` does"
  ),
  "line-break": placed("has a line break", "Remove the line break"),
  "carriage-return": placed(
    "has a carriage return",
    "Save the file with LF as its line end, or remove the character"
  ),
  "byte-order-mark": placed("has a byte order mark", "Save it as UTF-8 without a byte order mark"),
  "invisible-character": placed(
    "has an invisible character",
    "Type it anew, or remove what is pasted with it"
  ),
  "unusual-space": placed("has a space that is none of a keyboard", "Remove the space"),
  "bidirectional-control": placed(
    "has a character that turns the direction of writing",
    "Copy the value from where it was issued"
  ),
  "control-character": placed("has a control character", "Remove the character"),
  "smart-quote": placed(
    "has a typographic quote",
    "Copy the value as plain text from where it was issued"
  ),
  "smart-dash": placed("has a dash where a hyphen belongs", "Put a hyphen there"),
  "look-alike-letter": placed(
    "has a letter of another script that looks like a Latin one",
    "Copy the value from where it was issued"
  ),
  quoted: said("is in quotes that are part of it", "Remove the quotes"),
  "one-sided-quote": placed(
    "has a quote on one side only",
    "Remove the quote, or look for what was cut off"
  ),
  "escaped-quotes": said("is in escaped quotes", "Remove the quotes: it was encoded as JSON twice"),
  "name-inside": said(
    "begins with a name and an equals sign",
    "Remove all up to the first equals sign"
  ),
  "scheme-word": said(
    "begins with the scheme of an Authorization header",
    "Remove that word: the code puts it in front itself"
  ),
  "trailing-punctuation": said(
    "ends in punctuation of the code it was copied from",
    "Remove the last character"
  ),
  "inline-comment": said("has a comment behind it", "Move the comment to a line of its own"),
  unexpanded: said(
    "refers to another variable, and nothing puts that in",
    "Write the value itself, or a reference that is expanded where the value is used"
  ),
  "html-entity": said(
    "has an entity of HTML in it",
    "Write the character itself, such as `&` for `&amp;`"
  ),
  "percent-encoded": said("is percent-encoded", "Decode it"),
  doubled: said("is there twice in a row", "Remove one of the two"),
  "doubled-prefix": said("begins with its prefix twice", "Remove one prefix"),
  "doubled-scheme": said("begins with two URL schemes", "Remove one of the two"),
  "stringified-nothing": said(
    "is the word that a program prints for no value",
    "Set the value itself, and see why the step that wrote it had none"
  ),
  masked: said(
    "is what a dashboard shows in place of the secret",
    "Copy the secret itself, or issue a new one where it is shown only once"
  ),
  sensitive: said(
    "is the text that stands for a value that may not be read",
    "Set the value itself"
  ),
  encrypted: said(
    "is encrypted, and nothing here decrypts it",
    "Set the plain value, or run the program with the tool that decrypts it"
  ),
  truncated: said(
    "is shorter than values of its kind are",
    "Copy it whole from where it was issued"
  ),
  "too-long": said(
    "is longer than values of its kind are",
    "See whether something else is joined to it"
  ),
  checksum: said(
    "does not bear out the checksum it contains",
    "Copy it again from where it was issued"
  ),
  "wrong-case": said(
    "is in one case, where its kind has both",
    "Copy it again from where it was issued: a tool has changed its letters"
  ),
  "base64-cut": said("is Base64 that was cut or changed", "Encode it again"),
  "base64-of-line": said(
    "is Base64 of a text with a line break at its end",
    "Encode it without one: `printf %s` writes none, `echo` does"
  ),
  "pem-literal-newlines": said(
    "has `\\n` in two characters where PEM has line breaks",
    "Set it with line breaks, or see that the code replaces them"
  ),
  "pem-without-newlines": said("is PEM without its line breaks", "Set it with its line breaks"),
  "pem-cut": said("is PEM of which a part is missing", "Set the whole of the file"),
  "jwt-cut": said("is a JWT of which a part is missing", "Copy all three parts of it"),
  "jwt-unsigned": said("is a JWT without a signature", "Issue a signed one"),
  "json-broken": said(
    "begins as JSON does and is none",
    "Set it as valid JSON, in single quotes where it stands in a file"
  ),
  "password-not-encoded": said(
    "has characters in its password that end it in a URL",
    "Percent-encode the password"
  ),
  "unreadable-text": said("is no text", "Set it as text: bytes belong into Base64"),
  "weak-secret": said(
    "is too short or too plain for a secret",
    "Set a random one: `openssl rand -base64 32`"
  ),
  "too-large": said("is larger than 64 KiB", "Put it into a file, and set the path to that")
};
function placed(what2, mend) {
  return (where) => ({ is: where === void 0 ? what2 : `${what2} ${WHERE[where]}`, mend });
}
function said(is, mend) {
  return () => ({ is, mend });
}

// src/rules/malformed.ts
var malformed = {
  id: "malformed",
  severity: "error",
  title: "A value is not written as it can work",
  *check(view) {
    const bad = heldValues(view).filter((held) => problemsOf(view, held).length > 0);
    for (const group of byPlace(bad)) yield judge3(view, group);
  }
};
function judge3(view, group) {
  const [held] = group;
  const { name, environment, component, place, passedOn } = held;
  const problems = [...problemsOf(view, held)].sort(worstFirst);
  const texts2 = problems.map((problem) => malformations[problem.code](problem.where));
  const facts = texts2.map(({ is }) => is).join(", and ");
  return {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} ${facts}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: {
      text: `${[...new Set(texts2.map(({ mend }) => mend))].join("; ")}${whereOf(held)}`,
      ...!isFileLocation(place) && place.url !== void 0 && { url: place.url }
    },
    severity: severityOf2(view, held, problems),
    group: `${problems[0]?.code} ${placeName(place)}`
  };
}
function problemsOf(view, { traits, place, environment }) {
  const isDotenv = isFileLocation(place) && /(?:^|\/)[^/]*\.env(?:rc|\.[^/]*)?$/.test(place.file);
  return (traits.problems ?? []).filter(({ code }) => {
    if (code === "unexpanded") return !isDotenv;
    return code !== "weak-secret" || view.deployed.includes(environment);
  });
}
function whereOf({ place }) {
  return isFileLocation(place) ? "" : `, and set it again at ${place.source}`;
}
function worstFirst(a, b) {
  return Number(b.severity === "error") - Number(a.severity === "error");
}
function severityOf2(view, held, problems) {
  const isBad = problems.some(({ severity }) => severity === "error");
  return isBad && view.deployed.includes(held.environment) && !held.overridable ? "error" : "warning";
}

// src/rules/view.ts
function mainRead(reads) {
  const required = reads.filter((read) => read.need === "required");
  return required.find((read) => read.implicit === void 0 && read.reached === void 0) ?? required.find((read) => read.implicit === void 0 && read.reached === "call") ?? required.find((read) => read.implicit === void 0) ?? required[0] ?? reads[0];
}

// src/rules/missing.ts
var missing = {
  id: "missing",
  severity: "error",
  title: "The code needs a variable that an environment does not hold",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      for (const environment of view.matrix.environments) {
        const draft8 = judge4(view, variable, environment);
        if (draft8 !== void 0) yield draft8;
      }
    }
    for (const component of view.matrix.components) yield* expectedOnly(view, component);
  }
};
function judge4(view, variable, environment) {
  const { name, component } = variable;
  if (view.need(variable, environment) !== "required") return void 0;
  if (view.matrix.cell(name, environment, component).state !== "absent") return void 0;
  if (isConfused(view, name, component, environment)) return void 0;
  const reads = readsIn(variable.reads, environment);
  const required = reads.filter((read2) => read2.need === "required");
  const alone = required.find((one) => one.anyOf === void 0);
  const group = alone === void 0 ? required[0]?.anyOf : void 0;
  if (isAnyPossible(view, group, environment, component)) return void 0;
  if (group !== void 0 && group[0] !== name) return void 0;
  const read = mainRead(alone === void 0 ? required : [alone]) ?? mainRead(variable.reads);
  if (read === void 0) return void 0;
  return {
    name,
    environment,
    component,
    message: `${what(name, group)} is needed here, and ${placeOf(view, environment, component)} does not set it`,
    location: read.place,
    ...otherReads(variable.reads, read),
    ...remedyFor(view, name, environment, component),
    severity: isExpected(view, name, environment) ? "error" : gradeOf(view, read, environment),
    group: `missing ${environment} ${component}`
  };
}
function isExpected(view, name, environment) {
  return view.expectation(name)?.required.includes(environment) ?? false;
}
function what(name, group) {
  return group === void 0 ? name : `One of ${group.join(", ")}`;
}
function* expectedOnly(view, component) {
  for (const name of view.expected) {
    if (view.matrix.variable(name, component) !== void 0) continue;
    for (const environment of view.expectation(name)?.required ?? []) {
      if (view.matrix.cell(name, environment, component).state !== "absent") continue;
      yield {
        name,
        environment,
        component,
        message: `${name} is required by the configuration, and ${placeOf(view, environment, component)} does not set it`,
        ...remedyFor(view, name, environment, component)
      };
    }
  }
}

// src/rules/missing-secret.ts
var KINDS = /* @__PURE__ */ new Map([
  ["github-secrets", "secret"],
  ["github-vars", "variable"]
]);
var NO_ENVIRONMENT = "ci";
var missingSecret = {
  id: "missing-secret",
  severity: "error",
  title: "A workflow uses a secret or variable that nobody has set where it runs",
  *check(view) {
    for (const channel of KINDS.keys()) {
      for (const reads of missingReads(view, channel)) yield draft2(view, channel, reads);
    }
  }
};
function missingReads(view, channel) {
  const found = /* @__PURE__ */ new Map();
  for (const read of view.matrix.readsFrom(channel)) {
    if (!isNeeded(read)) continue;
    for (const environment of read.environments ?? []) {
      if (!isAbsent(view, read, environment)) continue;
      const key = JSON.stringify([read.name, environment]);
      const [first, ...others] = found.get(key)?.reads ?? [read];
      const reads = first === read ? [read] : [first, ...others, read];
      found.set(key, { name: read.name, environment, reads });
    }
  }
  return found.values();
}
function isNeeded({ need, unchecked }) {
  return need === "required" || need === "optional" && unchecked === true;
}
function isAbsent(view, read, environment) {
  const { name, component, channel, anyOf } = read;
  if (view.matrix.cell(name, environment, component, channel).state !== "absent") return false;
  return !(anyOf ?? []).some(
    (other) => view.matrix.cell(other, environment, component, channel).state !== "absent"
  );
}
function draft2(view, channel, { name, environment, reads }) {
  const [main, ...others] = reads;
  const kind = KINDS.get(channel) ?? "secret";
  const scopes = environment === NO_ENVIRONMENT ? "neither the repository nor its organization holds" : `neither the environment ${environment} nor the repository nor its organization holds`;
  const remedy = view.remedy(name, environment, main.component, channel) ?? {
    text: `Set the ${kind} ${name} on GitHub, or remove what uses it`,
    url: "https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets"
  };
  return {
    name,
    environment,
    component: main.component,
    message: `The workflow uses the ${kind} ${name}, which ${scopes}: it is empty there`,
    location: main.place,
    ...relatedPlaces(
      others.map(({ place }) => place),
      "also used here"
    ),
    remedy,
    subject: channel,
    severity: gradeOf2(reads),
    group: `missing-secret ${environment}`
  };
}
function gradeOf2(reads) {
  return reads.some(({ need }) => need === "required") ? "error" : "warning";
}

// src/rules/misspelled.ts
var misspelled = {
  id: "misspelled",
  severity: "warning",
  title: "A variable is set under one name and read under another",
  *check(view) {
    for (const confusion of view.confusions) yield* judge5(view, confusion);
  }
};
function* judge5(view, confusion) {
  const { component, read: name, written, places, environments } = confusion;
  const read = mainRead(confusion.reads);
  const place = places[0];
  if (read === void 0 || place === void 0) return;
  const where = placeName(place);
  const environment = [...view.deployed, ...view.matrix.environments].find(
    (one) => environments.includes(one)
  );
  const isSet = environment !== void 0;
  yield {
    name,
    ...isSet && { environment },
    component,
    message: `${name} is read here; ${where} ${isSet ? "sets" : "lists"} ${written} instead, which nothing reads`,
    location: read.place,
    ...relatedPlaces(places, `${written} stands here`),
    remedy: { text: `Rename ${written} to ${name} in ${where}` },
    subject: written,
    severity: isSet && read.need === "required" ? "error" : "warning"
  };
}

// src/rules/never-loaded.ts
var neverLoaded = {
  id: "never-loaded",
  severity: "info",
  title: "A dotenv file is loaded by nothing",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "never-loaded") continue;
      const file = placeName(fact.place);
      yield {
        component: fact.component,
        message: `${file} supplies nothing: ${fact.why}`,
        location: fact.place,
        remedy: {
          text: `If something does load it, name it in envparity.yaml under environments: <name>: sources`
        },
        subject: file
      };
    }
  }
};

// src/rules/not-passed-to-build.ts
var AT_RUN_TIME = /^(?:@import-meta-env\/.+|next-runtime-env|react-inject-env|vite-envs|runtime-env-cra|@runtime-env\/.+|@beam-australia\/react-env)$/;
var notPassedToBuild = {
  id: "not-passed-to-build",
  severity: "warning",
  title: "A Dockerfile builds the browser code without a variable that is compiled into it",
  *check(view) {
    const builds = view.matrix.facts.filter((fact) => fact.fact === "built-in-image");
    for (const built of builds) yield* unpassed(view, built, builds);
  }
};
function* unpassed(view, built, builds) {
  const component = view.components.get(built.component);
  if (component === void 0) return;
  for (const name of component.dependencies) if (AT_RUN_TIME.test(name)) return;
  const prefixes = prefixesOf(view, component);
  const isPublic = (name) => prefixes.some((prefix) => name.startsWith(prefix));
  if (prefixes.some((prefix) => built.passed.includes(prefix))) return;
  const passed = new Set(
    builds.flatMap((other) => other.component === built.component ? other.passed : [])
  );
  const passesSome = built.passed.some(isPublic);
  for (const variable of view.matrix.variables(built.component)) {
    const { name, channel } = variable;
    if (channel !== "process" || passed.has(name) || !isToSet(view, variable)) continue;
    if (!isPublic(name) || isSetByScript(view, variable)) continue;
    const read = mainRead(variable.reads.filter((one) => isCompiledIn(one, passesSome)));
    if (read !== void 0) yield draftOf(built, variable, read);
  }
}
function prefixesOf(view, { id, dependencies }) {
  if (dependencies.has("next")) return ["NEXT_PUBLIC_"];
  return dependencies.has("react-scripts") ? ["REACT_APP_"] : view.publicPrefix(id);
}
var ON_SERVER = /(?:^|\/)(?:api|server|trpc|routers?|actions|emails?|middleware|proxy|instrumentation|route|page|layout)(?:\/|\.[jt]sx?$)|\.server\.|(?:edge|server)\.config\.|\.config\.[cm]?[jt]s$/;
function isCompiledIn(read, bareToo) {
  const { phases, audience, need, unchecked, setting, place } = read;
  if (audience !== "client" || setting !== "source" || ON_SERVER.test(place.file)) return false;
  if (phases.length !== 1 || phases[0] !== "build") return false;
  return need === "required" || bareToo && unchecked === true;
}
function isSetByScript(view, { name, component }) {
  return view.matrix.supplies(component).some(
    (supply) => supply.name === name && "file" in supply.place && isManifest(supply.place.file)
  );
}
function isManifest(file) {
  return file === "package.json" || file.endsWith("/package.json");
}
function draftOf(built, { name, component, reads }, read) {
  const { file, line } = built.place;
  return {
    name,
    component,
    message: `${name} is compiled into the browser's code, and the stage ${built.stage} of ${file}, which builds it in line ${line}, does not get it: it will be undefined`,
    location: read.place,
    related: [
      { location: built.place, message: "builds it" },
      ...otherReads(reads, read).related ?? []
    ],
    remedy: {
      text: `Add the argument to the stage ${built.stage} of ${file}, before line ${line}, and give it with --build-arg`,
      .../^[A-Za-z_]\w*$/.test(name) && { line: { file, text: `ARG ${name}` } }
    },
    subject: `${file} ${built.stage}`,
    severity: read.need === "required" ? "warning" : "info"
  };
}

// src/rules/not-passed-to-container.ts
var notPassedToContainer = {
  id: "not-passed-to-container",
  severity: "warning",
  title: "A variable of the .env beside a Compose file never reaches the container that needs it",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "kept-from-container") continue;
      for (const kept of fact.names) {
        const draft8 = judge6(view, fact, kept);
        if (draft8 !== void 0) yield draft8;
      }
    }
  }
};
function judge6(view, { component, service, place, composeFile }, { name, place: where }) {
  const variable = view.matrix.variable(name, component);
  if (variable === void 0 || variable.need !== "required" || !isToSet(view, variable)) {
    return void 0;
  }
  const supplies = view.matrix.supplies(component).filter((supply) => supply.name === name);
  if (supplies.some((supply) => !isFrom(supply, where.file))) return void 0;
  const read = mainRead(variable.reads);
  return {
    name,
    component,
    message: `${name} is set in ${where.file}, and the service ${service} needs it and does not pass it on`,
    location: where,
    related: [
      { location: place, message: "the service" },
      ...read === void 0 ? [] : [{ location: read.place, message: "needed here" }]
    ],
    remedy: {
      text: `Pass ${name} on under environment of the service ${service}`,
      line: { file: composeFile, text: `      ${name}:` }
    },
    subject: `${composeFile} ${service}`,
    group: `not-passed-to-container ${composeFile} ${service}`
  };
}
function isFrom({ place }, file) {
  return isFileLocation(place) && place.file === file;
}

// src/rules/only-in-development.ts
var onlyInDevelopment = {
  id: "only-in-development",
  severity: "warning",
  title: "An optional variable is set in development and not where the code is deployed",
  *check(view) {
    const { development } = view;
    if (development === void 0) return;
    for (const variable of variablesToSet(view)) {
      const { name, component } = variable;
      const { winner } = view.matrix.cell(name, development, component);
      if (winner === void 0 || winner.value.kind === "empty" || winner.injected) continue;
      if (isConfused(view, name, component) || isNeverShipped(view, variable)) continue;
      for (const environment of view.deployed) yield* judge7(view, variable, environment, winner);
    }
  }
};
function* judge7(view, variable, environment, here) {
  const { name, component } = variable;
  if (view.need(variable, environment) !== "optional") return;
  if (view.matrix.cell(name, environment, component).state !== "absent") return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read === void 0 || isAnyPossible(view, read.anyOf, environment, component)) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is set in ${view.development} and not in ${placeOf(view, environment, component)}, which takes the other path here`,
    location: read.place,
    related: [
      { location: here.place, message: `set for ${view.development} here` },
      ...otherReads(variable.reads, read).related ?? []
    ],
    ...remedyFor(view, name, environment, component),
    group: `only-in-development ${environment} ${component}`
  };
}

// src/rules/placeholder.ts
var placeholder = {
  id: "placeholder",
  severity: "error",
  title: "A value only stands in for one, where the real one is needed",
  *check(view) {
    const helds = heldValues(view).filter((held) => severityOf3(view, held) !== void 0);
    for (const group of byPlace(helds)) yield* judge8(view, group);
  }
};
function* judge8(view, group) {
  const [{ name, environment, component, place, passedOn }] = group;
  const severity = severityOf3(view, group[0]);
  if (severity === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `The value of ${name} in ${inEnvironments(group)} is a placeholder`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    ..."file" in place ? { remedy: { text: `Set the real value, in ${place.file} or over it` } } : remedyFor(view, name, environment, component),
    severity,
    group: `${environment} ${placeName(place)}`
  };
}
var TOLD = /* @__PURE__ */ new Set(["stringified-nothing", "masked", "sensitive", "unexpanded", "encrypted"]);
function severityOf3(view, held) {
  const { name, environment, component, traits } = held;
  if (traits.placeholder === void 0) return void 0;
  if (traits.problems?.some(({ code }) => TOLD.has(code))) return void 0;
  const variable = view.matrix.variable(name, component);
  const isNeeded2 = variable !== void 0 && view.need(variable, environment) === "required";
  if (environment === view.development) return isNeeded2 && isIssued(name) ? "info" : void 0;
  if (!view.deployed.includes(environment) || held.overridable) return void 0;
  return isNeeded2 || variable !== void 0 && isSecretName(name) ? "error" : "warning";
}
function isIssued(name) {
  return kindsNamed(name).some(({ prefix }) => prefix !== void 0);
}

// src/rules/production-uses-development-host.ts
var DATA = /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|sqlserver|clickhouse)\b/;
var LOCAL_NAME = /(?:^|_)(?:BIND|LISTEN|PROBE|HEALTH|HEALTHCHECK|OTEL|OTLP|STATSD|DD|DATADOG|DAPR|PROXY|AGENT|CALLBACK|REDIRECT|CORS|ORIGINS?|ALLOWED|TRUSTED|WHITELIST|ALLOWLIST|CSP)(?:_|$)|^(?:HOST|HOSTNAME|SERVER_HOST|APP_HOST|ADDR|ADDRESS)$/;
var productionUsesDevelopmentHost = {
  id: "production-uses-development-host",
  severity: "error",
  title: "A deployment uses a host or a database that belongs to development",
  onByDefault: false,
  *check(view) {
    const helds = heldValues(view);
    const developed = helds.filter(({ environment }) => environment === view.development);
    const deployed = helds.filter(
      ({ environment, overridable }) => view.deployed.includes(environment) && !overridable
    );
    for (const [held] of byPlace(deployed)) {
      if (isLocal(held)) yield local(view, held);
      else yield* sharing(view, held, developed);
    }
  }
};
function isLocal({ name, traits: { host, placeholder: placeholder2 } }) {
  if (placeholder2 || LOCAL_NAME.test(name)) return false;
  return host?.place === "local" || host?.place === "tunnel";
}
function local(view, held) {
  const what2 = held.traits.host?.place === "tunnel" ? "a tunnel to somebody's machine" : "localhost";
  return {
    ...at(held),
    message: `${held.name} in ${placeOf(view, held.environment, held.component)} leads to ${what2}`,
    remedy: {
      text: `Set the address that ${held.environment} is to use, in ${placeName(held.place)}`
    },
    subject: "local"
  };
}
function* sharing(view, held, developed) {
  const host = held.traits.host;
  if (host === void 0 || !isData(held.traits) || host.place === "container") return;
  const other = developed.find(
    ({ name, traits }) => name === held.name && isData(traits) && isSame(traits.host?.identity, host.identity)
  );
  if (other === void 0) return;
  yield {
    ...at(held),
    message: `${held.name} leads to one database in ${placeOf(view, held.environment, held.component)} and in ${other.environment}`,
    related: [{ location: other.place, message: `set for ${other.environment} here` }],
    remedy: {
      text: `Set a database of its own for ${other.environment}, in ${placeName(other.place)}`
    },
    subject: "same"
  };
}
function at({ name, environment, component, place, passedOn }) {
  return {
    name,
    environment,
    component,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    group: `${environment} ${placeName(place)}`
  };
}
function isData({ scheme }) {
  return scheme !== void 0 && DATA.test(scheme);
}
function isSame(a, b) {
  if (a === void 0) return false;
  if (a.symbol !== void 0 && b.symbol !== void 0) return a.symbol === b.symbol;
  return a.digest !== void 0 && a.digest.keyId === b.digest?.keyId && a.digest.hmac === b.digest.hmac;
}

// src/frameworks.ts
var PUBLIC = [
  {
    dependency: "next",
    prefixes: ["NEXT_PUBLIC_"],
    docs: "https://nextjs.org/docs/app/guides/environment-variables"
  },
  {
    dependency: "expo",
    prefixes: ["EXPO_PUBLIC_"],
    docs: "https://docs.expo.dev/guides/environment-variables/"
  },
  {
    dependency: "gatsby",
    prefixes: ["GATSBY_"],
    docs: "https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/"
  },
  {
    dependency: "react-scripts",
    prefixes: ["REACT_APP_"],
    docs: "https://create-react-app.dev/docs/adding-custom-environment-variables/"
  },
  {
    dependency: "@vue/cli-service",
    prefixes: ["VUE_APP_"],
    docs: "https://cli.vuejs.org/guide/mode-and-env.html"
  },
  {
    dependency: "@sveltejs/kit",
    prefixes: ["PUBLIC_", "VITE_"],
    docs: "https://svelte.dev/docs/kit/$env-static-public"
  },
  {
    dependency: "astro",
    prefixes: ["PUBLIC_"],
    docs: "https://docs.astro.build/en/guides/environment-variables/"
  },
  {
    dependency: "vite",
    prefixes: ["VITE_"],
    docs: "https://vite.dev/guide/env-and-mode"
  }
];
var usualPrefixes = [
  ...new Set(PUBLIC.flatMap(({ prefixes }) => prefixes))
];
var CONFIG = /^(vite|vitest|astro|svelte|next)\.config\.[cm]?[jt]s$/;
var OVERRIDES = /\benvPrefix\b|\bpublicPrefix\b|\bdefine\s*[:(]|\benv\s*:/;
function publicPrefixes(component, tree) {
  const framework = PUBLIC.find(({ dependency }) => component.dependencies.has(dependency));
  if (framework === void 0) return [];
  const folder = component.id === "." ? "" : `${component.id}/`;
  const changed = tree.files.some(
    ({ path, name }) => path === folder + name && CONFIG.test(name) && OVERRIDES.test(tree.text(path) ?? "")
  );
  return changed ? [] : framework.prefixes;
}

// src/rules/shipped.ts
function shippingPrefix(view, { name, components }) {
  for (const component of components) {
    const prefix = prefixIn(view, name, component);
    if (prefix !== void 0) return prefix;
  }
  return void 0;
}
function prefixIn(view, name, component) {
  const own = view.publicPrefix(component).find((prefix) => name.startsWith(prefix));
  if (own !== void 0) return own;
  const reads = view.matrix.variable(name, component)?.reads ?? [];
  if (!reads.some(({ audience, setting }) => audience === "client" && setting === "source"))
    return void 0;
  return usualPrefixes.find((prefix) => name.startsWith(prefix));
}

// src/rules/publishable-for-secret.ts
var SECRET = /* @__PURE__ */ new Set(["secret", "restricted", "admin"]);
var SAYS_PUBLIC = /(?:^|_)(?:PUBLISHABLE|ANON|PUBLISHABLE_KEY|PUBLIC_KEY|ANON_KEY|SITE_?KEY|PK)$/;
var SAYS_SECRET = /(?:^|_)(?:SECRET|SECRET_KEY|SERVICE_ROLE|SERVICE_ROLE_KEY|PRIVATE_KEY|SK)$/;
var publishableForSecret = {
  id: "publishable-for-secret",
  severity: "error",
  title: "A publishable key stands where a secret one belongs, or the other way round",
  *check(view) {
    for (const group of byPlace(heldValues(view))) {
      const [held] = group;
      const wanted = wantedBy(held.name);
      const given = givenBy(held);
      if (wanted === void 0 || given === void 0 || wanted === given) continue;
      if (given === "secret" && shippingPrefix(view, held) !== void 0) continue;
      yield draft3(view, group, wanted);
    }
  }
};
function wantedBy(name) {
  if (SAYS_SECRET.test(name)) return "secret";
  if (SAYS_PUBLIC.test(name)) return "publishable";
  const kinds = kindsNamed(name);
  return kinds.length > 0 && kinds.every(({ privilege }) => SECRET.has(privilege)) ? "secret" : void 0;
}
function givenBy({ traits: { kind } }) {
  if (kind === void 0 || kind.by !== "shape" || kind.confidence === "low") return void 0;
  if (kind.privilege === "publishable" && kind.clientSafe === true) return "publishable";
  const isSecret2 = SECRET.has(kind.privilege) && kind.clientSafe === false;
  return isSecret2 && !isShippedByVendor(kind.id) ? "secret" : void 0;
}
function draft3(view, group, wanted) {
  const [{ name, environment, component, place, passedOn, overridable, traits }] = group;
  const other = wanted === "secret" ? "publishable" : "secret";
  const breaks = view.deployed.includes(environment) && !overridable;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} holds a ${other} key where a ${wanted} one belongs: ${traits.kind?.what}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: {
      text: wanted === "secret" ? `Set the secret key of the pair in ${placeName(place)}` : `Set the publishable key of the pair in ${placeName(place)}, and replace the secret one where it was issued if any page showed it`
    },
    severity: breaks ? "error" : "warning",
    subject: wanted,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/secret-in-client.ts
var SECRET2 = /* @__PURE__ */ new Set([
  "secret",
  "restricted",
  "admin",
  "webhook",
  "connection"
]);
var SECRET_NAME = /(?:^|_)(?:SECRET|SECRET_KEY|CLIENT_SECRET|PRIVATE_KEY|PASSWORD|PASSWD|SERVICE_ROLE|SERVICE_ROLE_KEY|(?:POSTGRES|MYSQL|MONGO|MONGODB|REDIS)_UR[LI])$/;
var SHOWN = /* @__PURE__ */ new Set(["DEMO", "EXAMPLE", "SAMPLE", "DUMMY", "MOCK", "TEST"]);
var secretInClient = {
  id: "secret-in-client",
  severity: "error",
  title: "A secret has a name that ships it to browsers",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const [held] of byPlace(heldValues(view))) {
      const prefix = shippingPrefix(view, held);
      if (prefix === void 0 || !isSecret(held)) continue;
      for (const component of held.components) told.add(`${held.name} ${component}`);
      yield byKind(held, prefix);
    }
    const harmless = harmlessOf(view);
    for (const component of view.matrix.components) {
      for (const [name, place] of namesOf2(view, component)) {
        const prefix = prefixIn(view, name, component);
        if (prefix === void 0 || !isSecretly(name.slice(prefix.length))) continue;
        const key = `${name} ${component}`;
        if (!told.has(key) && !harmless.has(key)) yield byName(name, component, place, prefix);
      }
    }
  }
};
function byKind({ name, component, environment, place, traits }, prefix) {
  return {
    name,
    environment,
    component,
    message: `${name} holds a value that browsers must not have, and ${prefix} ships it to them: ${traits.kind?.what}`,
    location: place,
    remedy: {
      text: `Replace the value where it was issued, and set the new one as ${name.slice(prefix.length)}, which only the server reads`
    },
    subject: "kind",
    group: `kind ${placeName(place)}`
  };
}
function byName(name, component, place, prefix) {
  return {
    name,
    component,
    message: `${name} is called a secret, and ${prefix} ships it to browsers`,
    location: place,
    remedy: {
      text: `Rename it to ${name.slice(prefix.length)} and read it on the server; a value that was ever shipped is to be replaced`
    },
    severity: "warning",
    subject: "name",
    group: `name ${component}`
  };
}
function isSecret({ traits: { kind } }) {
  if (kind?.clientSafe !== false || !SECRET2.has(kind.privilege)) return false;
  if (isShippedByVendor(kind.id)) return false;
  return kind.confidence !== "low" && (kind.by === "shape" || kind.prefix !== void 0);
}
function isSecretly(name) {
  return SECRET_NAME.test(name) && !hasWord(name, SHOWN);
}
function namesOf2(view, component) {
  const places = /* @__PURE__ */ new Map();
  for (const { name, place, injected } of view.matrix.supplies(component)) {
    if (!injected && !places.has(name)) places.set(name, place);
  }
  for (const { name, reads } of view.matrix.variables(component)) {
    const read = reads.find(({ setting }) => setting === "source");
    if (read !== void 0 && !places.has(name)) places.set(name, read.place);
  }
  return places;
}
function harmlessOf(view) {
  const harmless = heldValues(view).filter(
    ({ traits: { flag, kind } }) => flag !== void 0 || kind?.clientSafe === true
  );
  return new Set(
    harmless.flatMap(({ name, components }) => components.map((one) => `${name} ${one}`))
  );
}

// src/rules/secret-in-file.ts
var secretInFile = {
  id: "secret-in-file",
  severity: "warning",
  title: "A file in git sets a credential in plain text",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "secret-in-file") continue;
      const { name, component, place, belongs, url } = fact;
      yield {
        name,
        component,
        message: `${name} has its value in ${place.file}, which everybody with the repository can read`,
        location: place,
        remedy: {
          text: `Replace the value where it was issued, set the new one in ${belongs}, and remove the line`,
          url
        },
        subject: place.file
      };
    }
  }
};

// src/rules/secret-in-image.ts
var secretInImage = {
  id: "secret-in-image",
  severity: "warning",
  title: "A Dockerfile keeps a credential in the image or its history",
  *check(view) {
    for (const fact of view.matrix.facts) {
      if (fact.fact !== "secret-in-image") continue;
      const { name, component, place } = fact;
      yield {
        name,
        component,
        message: messageOf(fact),
        location: place,
        remedy: {
          text: `Mount it where the build uses it and give it with --secret id=${name},env=${name}, or give it to the container when that runs; then replace the value`,
          line: { file: place.file, text: `RUN --mount=type=secret,id=${name},env=${name} \u2026` },
          url: "https://docs.docker.com/build/building/secrets/"
        },
        subject: place.file
      };
    }
  }
};
function messageOf({ name, how, shipped, place }) {
  const given = how === "literal" ? "has its value in" : "is handed to the build by";
  const shown = shipped ? "`docker history` shows it to everybody who has the image" : "the build's cache and provenance keep it";
  return `${name} ${given} ${place.file}, and ${shown}`;
}

// src/rules/stale-deployment.ts
var staleDeployment = {
  id: "stale-deployment",
  severity: "warning",
  title: "A variable was changed after the deployment that is to use it",
  *check(view) {
    for (const deployment of view.matrix.deployments) {
      if (!view.matrix.environments.includes(deployment.environment)) continue;
      for (const component of view.matrix.components) {
        if ((deployment.component ?? component) !== component) continue;
        for (const variable of view.matrix.variables(component))
          yield* judge9(view, deployment, variable);
      }
    }
  }
};
function* judge9(view, deployment, variable) {
  const { name, component, reads } = variable;
  const { environment, createdAt, place } = deployment;
  const { winner } = view.matrix.cell(name, environment, component);
  if (winner === void 0 || !isLater(winner, createdAt)) return;
  const read = mainRead(reads);
  const where = placeOf(view, environment, component);
  yield {
    name,
    environment,
    component,
    message: `${name} was changed in ${placeName(winner.place)} on ${minute(winner.updatedAt)}, and what runs in ${where} was deployed before, on ${minute(createdAt)}`,
    location: winner.place,
    related: [
      { location: place, message: "deployed before" },
      ...read === void 0 ? [] : [{ location: read.place, message: "reads it" }]
    ],
    remedy: { text: `Deploy ${where} again` },
    group: `stale-deployment ${environment} ${component}`
  };
}
function isLater({ updatedAt }, moment) {
  return updatedAt !== void 0 && Date.parse(updatedAt) > Date.parse(moment);
}
function minute(moment = "") {
  return `${moment.slice(0, 16).replace("T", " ")} UTC`;
}

// src/rules/stale-rotation.ts
var LONG_DAYS = 90;
var DAY_MS = 864e5;
var SECRET3 = /(?:^|_)(?:SECRET|SECRETS|TOKEN|KEY|APIKEY|PASSWORD|PASSWD|PASS|PASSPHRASE|PWD|CREDENTIAL|CREDENTIALS|SALT|PRIVATE|WEBHOOK|DSN)(?:_|$)|(?:^|_)(?:DATABASE|POSTGRES|MYSQL|MONGO|MONGODB|REDIS|AMQP)_UR[IL](?:_|$)/i;
var SHOWN2 = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON)(?:_|$)|_(?:KEY|TOKEN|SECRET)_(?:ID|NAME|PATH|TTL)$/i;
var staleRotation = {
  id: "stale-rotation",
  severity: "info",
  title: "A secret was renewed in one place and not in another",
  onByDefault: false,
  *check(view) {
    for (const component of view.matrix.components) {
      const seen = /* @__PURE__ */ new Set();
      for (const [key, supplies] of dated(suppliesTo(view, component))) {
        const draft8 = judge10(supplies, component);
        const pair = `${key.split("\0")[1]}\0${draft8?.subject}`;
        if (draft8 === void 0 || seen.has(pair)) continue;
        seen.add(pair);
        yield draft8;
      }
    }
  }
};
function suppliesTo({ matrix }, component) {
  const others = matrix.channels.flatMap((channel) => matrix.suppliesOn(channel));
  return [
    ...matrix.supplies(component),
    ...others.filter((supply) => (supply.component ?? component) === component)
  ];
}
function dated(supplies) {
  const groups = /* @__PURE__ */ new Map();
  for (const supply of supplies) {
    const { name, environment, updatedAt, when } = supply;
    if (updatedAt === void 0 || when !== void 0) continue;
    if (!SECRET3.test(name) || SHOWN2.test(name)) continue;
    const key = `${environment}\0${name.toUpperCase()}`;
    groups.set(key, [...groups.get(key) ?? [], { ...supply, updatedAt }]);
  }
  return groups;
}
function judge10(supplies, component) {
  const sorted = supplies.toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  const oldest = sorted[0];
  const newest = sorted.at(-1);
  if (oldest === void 0 || newest === void 0 || isSame2(oldest.place, newest.place))
    return void 0;
  const days = Math.floor((Date.parse(newest.updatedAt) - Date.parse(oldest.updatedAt)) / DAY_MS);
  if (!(days >= LONG_DAYS)) return void 0;
  const [old, fresh] = [placeName(oldest.place), placeName(newest.place)];
  return {
    name: oldest.name,
    environment: oldest.environment,
    component,
    message: `${oldest.name} was changed in ${fresh} ${days} days after it was in ${old}, which may still hold the old one`,
    location: oldest.place,
    related: [{ location: newest.place, message: "changed later" }],
    remedy: { text: `Compare the two, and renew ${oldest.name} in ${old} if they differ` },
    subject: [old, fresh].join(" ")
  };
}
function isSame2(a, b) {
  if (isFileLocation(a) || isFileLocation(b)) return true;
  return a.source === b.source;
}

// src/rules/stale-template.ts
var staleTemplate = {
  id: "stale-template",
  severity: "info",
  title: "A template lists a variable that nothing reads",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const component of view.matrix.components) {
      for (const { name, place } of view.documented(component)) {
        const key = `${place.file}\0${name}`;
        if (told.has(key) || isForTools(view, name) || isConfused(view, name, component)) continue;
        if (!isReadCompletely(view, place.file) || isUsed(view, name)) continue;
        told.add(key);
        yield {
          name,
          component: view.components.of(place.file).id,
          message: `${name} stands in ${place.file}, and nothing reads it`,
          location: place,
          ...relatedPlaces(setPlaces(view, name, component), "set here"),
          remedy: { text: `Remove ${name} from ${place.file}` },
          subject: place.file,
          group: `stale-template ${place.file}`
        };
      }
    }
  }
};
function isReadCompletely(view, file) {
  return view.matrix.components.filter((component) => view.templates(component).includes(file)).every((component) => view.matrix.readCoverage(component).complete);
}
function setPlaces(view, name, component) {
  return view.matrix.supplies(component).filter((supply) => supply.name === name && !supply.injected).map((supply) => supply.place);
}

// src/rules/test-key-in-production.ts
var TEST_WORDS = new Set(
  "TEST TESTS TESTING SANDBOX DEV DEVELOPMENT STAGING LOCAL PREVIEW MOCK DEMO".split(" ")
);
var testKeyInProduction = {
  id: "test-key-in-production",
  severity: "error",
  title: "Production has a key of the test mode, or one that is public knowledge",
  *check(view) {
    const helds = heldValues(view).filter(
      ({ name, environment }) => usualEnvironment(environment) === "production" && !hasWord(name, TEST_WORDS)
    );
    for (const [held] of byPlace(helds)) {
      const found = findingOf2(held);
      if (found !== void 0) yield draft4(view, held, found);
    }
  }
};
var DUMMIES = {
  "protection-off": "Set your own, or nobody is kept out",
  "public-secret": "Set a random one of your own: everybody knows this one",
  "local-default": "Set the one of the service that production uses",
  "test-key": "Set the one that is meant for production"
};
function findingOf2({ traits: { kind, dummy }, overridable }) {
  if (dummy !== void 0) {
    const severity = overridable || dummy.harm === "local-default" ? "warning" : "error";
    return { what: dummy.what, mend: DUMMIES[dummy.harm], severity };
  }
  if (kind?.environment !== "test") return void 0;
  return {
    what: `${kind.what}, of the test mode`,
    mend: "Set the live one there",
    severity: overridable || kind.confidence === "low" ? "warning" : "error"
  };
}
function draft4(view, held, { what: what2, mend, severity }) {
  const { name, environment, component, place, passedOn } = held;
  return {
    name,
    environment,
    component,
    message: `${name} in ${placeOf(view, environment, component)} holds a value that is not for production: ${what2}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: { text: `${mend}, in ${placeName(place)}` },
    severity,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/undeclared-in-turbo.ts
var undeclaredInTurbo = {
  id: "undeclared-in-turbo",
  severity: "warning",
  title: "A task of Turborepo reads a variable that turbo.json keeps from it",
  onByDefault: false,
  *check(view) {
    for (const task of view.matrix.facts) {
      if (task.fact !== "strict-task") continue;
      if (!view.matrix.components.includes(task.component)) continue;
      for (const variable of view.matrix.variables(task.component)) {
        if (!isToSet(view, variable) || isNeverShipped(view, variable)) continue;
        if (isPassed(task, variable.name)) continue;
        const read = readInTask(view, task, variable);
        if (read === void 0 || read.anyOf?.some((other) => isPassed(task, other))) continue;
        yield draft5(task, variable, read);
      }
    }
  }
};
function draft5(task, { name, reads }, read) {
  const { file } = task.place;
  const others = otherReads(reads.filter(isDuring(task)), read).related ?? [];
  return {
    name,
    component: task.component,
    message: `${name} is read in the task ${task.task} of ${task.component} and does not get there: ${file} does not declare it`,
    location: read.place,
    related: [{ location: task.place, message: "declares what the task gets" }, ...others],
    remedy: {
      text: `Add ${name} to \`env\` of ${task.task} in ${file}, or to \`passThroughEnv\` if what it makes does not depend on the value`
    },
    subject: task.task,
    group: `undeclared-in-turbo ${file}`,
    severity: read.need === "required" ? "warning" : "info"
  };
}
var NOT_BUILDING = /(?:^|\/)(?:drizzle|prisma|knexfile|ormconfig)[\w.-]*\.[cm]?[jt]s$/;
function isDuring({ phase, component }) {
  return ({ phases, setting, audience, place, ...read }) => {
    if (!phases.includes(phase) || setting !== "source" || NOT_BUILDING.test(place.file))
      return false;
    const configures = phases.length === 1 && phase === "build" && audience === "server";
    return read.component === component || !configures;
  };
}
function readInTask(view, task, variable) {
  const read = mainRead(variable.reads.filter(isDuring(task)));
  if (read === void 0) return void 0;
  return view.deployed.some((one) => isKept(view, task, variable.name, read, one)) ? read : void 0;
}
function isKept(view, task, name, read, environment) {
  const { state, supplies, winner } = view.matrix.cell(name, environment, task.component);
  const manifest2 = view.components.get(task.component)?.manifest;
  if (supplies.some((supply) => isInside(supply, manifest2))) return false;
  if (state === "set") return winner?.injected !== true;
  return state === "unknown" && read.need === "required";
}
var DOTENV = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.dev\.vars[^/]*)$/;
function isInside({ place }, manifest2) {
  return isFileLocation(place) && (place.file === manifest2 || DOTENV.test(place.file));
}
function isPassed({ passed }, name) {
  return passed.some(({ include, exclude }) => fits(include, name) && !fits(exclude, name));
}
function fits(patterns, name) {
  return patterns.some((pattern) => matches(pattern, name));
}
function matches(pattern, name) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  let at2 = first.length;
  for (const part2 of rest) {
    const found = name.indexOf(part2, at2);
    if (found < 0) return false;
    at2 = found + part2.length;
  }
  return name.length - last.length >= at2 && name.endsWith(last);
}

// src/rules/undocumented.ts
var undocumented = {
  id: "undocumented",
  severity: "warning",
  title: "The code reads a variable that the template does not list",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    for (const variable of variablesToSet(view)) {
      const draft8 = judge11(view, variable);
      const key = `${draft8?.name} ${draft8?.subject}`;
      if (draft8 === void 0 || told.has(key)) continue;
      told.add(key);
      yield draft8;
    }
  }
};
function judge11(view, variable) {
  const { name, component, need } = variable;
  const template = view.templates(component)[0];
  if (template === void 0 || isConfused(view, name, component)) return void 0;
  const documented = new Set(view.documented(component).map((declared) => declared.name));
  const reads = variable.reads.filter((read2) => read2.implicit === void 0);
  const read = mainRead(reads);
  if (read === void 0 || documented.has(name)) return void 0;
  if (reads.some((other) => other.anyOf?.some((one) => documented.has(one)))) return void 0;
  return {
    name,
    component: read.component,
    message: `${name} is read here and stands in no template`,
    location: read.place,
    ...otherReads(reads, read),
    remedy: { text: `Add it to ${template}`, line: { file: template, text: `${name}=` } },
    severity: need === "required" ? "warning" : "info",
    subject: template,
    group: `undocumented ${template}`
  };
}

// src/rules/unused.ts
var unused = {
  id: "unused",
  severity: "info",
  title: "A variable is set that nothing reads",
  *check(view) {
    const told = /* @__PURE__ */ new Set();
    const everywhere = view.matrix.components.every((id) => isRead(view, id));
    for (const component of view.matrix.components) {
      if (!isRead(view, component)) continue;
      for (const supply of orphans(view, component)) {
        if (supply.component === void 0 && !everywhere) continue;
        const key = `${JSON.stringify(supply.place)}\0${supply.name}`;
        if (told.has(key)) continue;
        told.add(key);
        yield draft6(supply);
      }
    }
  }
};
function isRead(view, component) {
  return view.matrix.readCoverage(component).complete;
}
function orphans(view, component) {
  const documented = new Set(view.documented(component).map(({ name }) => name));
  return view.matrix.supplies(component).filter(
    ({ name, injected }) => !injected && !documented.has(name) && !isForTools(view, name) && !isConfused(view, name, component) && !isUsed(view, name)
  );
}
function draft6({ name, place, component }) {
  const where = placeName(place);
  return {
    name,
    component: component ?? ".",
    message: `${name} is set in ${where}, and nothing reads it`,
    location: place,
    remedy: { text: `Remove ${name} from ${where}` },
    subject: where,
    group: `unused ${where}`
  };
}

// src/rules/wrong-kind.ts
var CREDENTIALS = /* @__PURE__ */ new Set([
  "secret",
  "restricted",
  "admin",
  "publishable"
]);
var FAMILIES = [
  new Set(
    "openai anthropic openrouter groq deepseek together fireworks mistral perplexity xai cerebras nvidia azure google vercel cloudflare huggingface cohere langfuse langsmith braintrust databricks".split(
      " "
    )
  ),
  /* @__PURE__ */ new Set(["aws", "cloudflare", "digitalocean", "supabase", "google"]),
  /* @__PURE__ */ new Set(["npm", "docker", "github", "gitlab", "pypi"]),
  /* @__PURE__ */ new Set(["google", "firebase"]),
  /* @__PURE__ */ new Set(["twilio", "sendgrid"]),
  /* @__PURE__ */ new Set(["upstash", "vercel", "redis"]),
  /* @__PURE__ */ new Set(["hashicorp", "doppler", "1password", "dotenvx"])
];
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  title: "A value is of another kind than the name of its variable says",
  *check(view) {
    for (const group of byPlace(heldValues(view))) {
      const found = mismatch(group[0]);
      if (found !== void 0) yield draft7(group, found);
    }
  }
};
function mismatch({ name, traits: { kind } }) {
  if (kind?.vendor === void 0 || kind.by !== "shape" || kind.confidence !== "high")
    return void 0;
  if (kind.vendor === "generic" || !CREDENTIALS.has(kind.privilege)) return void 0;
  const [expected] = kindsNamed(name);
  if (expected?.vendor === void 0 || expected.vendor === "generic") return void 0;
  if (expected.vendor === kind.vendor || isNamedAfter(name, kind.vendor)) return void 0;
  if (FAMILIES.some((all) => all.has(expected.vendor ?? "") && all.has(kind.vendor ?? "")))
    return void 0;
  return { expected: expected.vendor, found: kind.vendor, kind };
}
function isNamedAfter(name, vendor) {
  const letters = (text2) => text2.toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters(name).includes(letters(vendor));
}
function draft7(group, { expected, found, kind }) {
  const [{ name, environment, component, place, passedOn, overridable }] = group;
  return {
    name,
    environment,
    component,
    message: `${name} in ${inEnvironments(group)} is named after ${expected} and holds the key of another: ${kind.what}`,
    location: place,
    ...relatedPlaces(passedOn === void 0 ? [] : [passedOn], `becomes ${name} here`),
    remedy: { text: `Set the key of ${expected} in ${placeName(place)}` },
    ...overridable && { severity: "warning" },
    subject: found,
    group: `${environment} ${placeName(place)}`
  };
}

// src/rules/wrong-scope.ts
var wrongScope = {
  id: "wrong-scope",
  severity: "warning",
  title: "A platform holds a variable for another scope than the one that reads it",
  *check(view) {
    for (const variable of variablesToSet(view)) {
      if (isNeverShipped(view, variable)) continue;
      for (const environment of view.deployed) {
        const cell = view.matrix.cell(variable.name, environment, variable.component);
        yield* elsewhere(view, variable, cell);
        yield* shadowed(view, variable.component, cell);
      }
    }
    for (const cell of otherChannels(view)) yield* shadowed(view, cell.component, cell);
  }
};
function* elsewhere(view, variable, cell) {
  const { name, component } = variable;
  const { environment } = cell;
  if (cell.state !== "absent" || view.need(variable, environment) !== "optional") return;
  const read = mainRead(readsIn(variable.reads, environment));
  if (read?.unchecked === void 0 || isConfused(view, name, component)) return;
  if (isAnyPossible(view, read.anyOf, environment, component)) return;
  const other = view.matrix.supplies(component).find((supply) => supply.name === name && isOnPlatform2(supply) && isElsewhere(supply));
  if (other === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is read in ${placeOf(view, environment, component)}, and ${placeName(other.place)} holds it for ${other.environment} only`,
    location: read.place,
    related: [{ location: other.place, message: `set for ${other.environment}` }],
    ...remedyFor(view, name, environment, component),
    subject: "elsewhere",
    group: `wrong-scope ${environment} ${component}`
  };
}
function isElsewhere({ environment, channel, when, injected }) {
  if (channel !== "process" || when !== void 0 || injected) return false;
  return isDeployment(environment) && usualEnvironment(environment) !== "production";
}
function* shadowed(view, component, cell) {
  const { name, environment, winner, supplies } = cell;
  if (winner?.value.kind !== "empty" || !isOnPlatform2(winner)) return;
  const hidden = supplies.find(
    (supply) => supply.value.kind !== "empty" && supply.when === void 0 && isOnPlatform2(supply)
  );
  if (hidden === void 0) return;
  yield {
    name,
    environment,
    component,
    message: `${name} is empty in ${placeName(winner.place)}, which hides the one of ${placeName(hidden.place)} in ${placeOf(view, environment, component)}`,
    location: winner.place,
    related: [{ location: hidden.place, message: "never gets there" }],
    remedy: { text: `Remove ${name} from ${placeName(winner.place)}, or give it a value there` },
    subject: `shadowed ${placeName(winner.place)}`
  };
}
function isOnPlatform2({ place }) {
  return !isFileLocation(place);
}
function* otherChannels(view) {
  const seen = /* @__PURE__ */ new Set();
  for (const channel of ["github-secrets", "github-vars"]) {
    for (const { name, component, environments } of view.matrix.readsFrom(channel)) {
      for (const environment of environments ?? view.matrix.environments) {
        const key = [channel, name, component, environment].join("\0");
        if (seen.has(key)) continue;
        seen.add(key);
        yield view.matrix.cell(name, environment, component, channel);
      }
    }
  }
}

// src/rules/index.ts
var rules = [
  missing,
  missingSecret,
  empty,
  misspelled,
  expectation,
  malformed,
  placeholder,
  testKeyInProduction,
  liveKeyInDevelopment,
  secretInClient,
  publishableForSecret,
  wrongKind,
  productionUsesDevelopmentHost,
  debugInProduction,
  expired,
  expiresSoon,
  onlyInDevelopment,
  frameworkPrefix,
  duplicate,
  neverLoaded,
  contextNotAllowed,
  notPassedToBuild,
  notPassedToContainer,
  undeclaredInTurbo,
  wrongScope,
  staleDeployment,
  staleRotation,
  secretInFile,
  secretInImage,
  undocumented,
  staleTemplate,
  unused
];

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

// src/config/glob.ts
var MAX_WILDCARDS = 5;
function matcher(glob) {
  const plain2 = glob.replace(/\/+$/, "");
  return late_globs_default([plain2, `${plain2}/**`], {
    dot: true,
    nobrace: true,
    nobracket: true,
    noextglob: true,
    nonegate: true
  });
}
function globMistake(glob) {
  const wildcards = glob.match(/\*+|\?+/g)?.length ?? 0;
  return wildcards > MAX_WILDCARDS ? `has more than ${MAX_WILDCARDS} wildcards` : void 0;
}

// src/config/pattern.ts
import { createContext, Script } from "node:vm";
var MAX_TESTED_LENGTH = 4096;
var TIMEOUT_MS = 200;
function compilePattern(pattern) {
  const sandbox = createContext(Object.assign(/* @__PURE__ */ Object.create(null), { pattern, value: "" }));
  const script = new Script('new RegExp(pattern, "u").test(value)');
  return (value) => {
    sandbox.value = value.slice(0, MAX_TESTED_LENGTH);
    try {
      return script.runInContext(sandbox, { timeout: TIMEOUT_MS }) === true;
    } catch (error) {
      throw new UserError(
        "pattern-too-slow",
        `the pattern ${JSON.stringify(pattern)} takes too long`,
        {
          hint: "Avoid repetitions inside repetitions, such as `(a+)+`",
          cause: error
        }
      );
    } finally {
      sandbox.value = "";
    }
  };
}
function patternMistake(pattern) {
  try {
    new RegExp(pattern, "u");
    return void 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(": ").at(-1) : void 0;
    return `is not a regular expression (${(reason ?? "unknown reason").toLowerCase()})`;
  }
}

// src/config/build.ts
function buildConfig(data, document, file) {
  const environments = new Map(
    Object.entries(data.environments ?? {}).map(([name, value]) => {
      const built = {
        name,
        aliases: value?.aliases ?? [],
        ...value?.sources === void 0 ? {} : { sources: value.sources.flatMap(sourcesOf) },
        place: document.place(["environments", name], "key")
      };
      return [name, built];
    })
  );
  const scope = { environments };
  return {
    file,
    environments,
    rules: new Map(Object.entries(data.rules ?? {})),
    variables: Object.entries(data.variables ?? {}).map(([key, value]) => {
      return {
        key,
        expects: expectation2(value, scope),
        matches: matcher(key),
        place: document.place(["variables", key], "key")
      };
    }),
    ignores: (data.ignore ?? []).map((entry, index) => {
      const { environment, ...rest } = entry;
      return {
        ...rest,
        ...environment === void 0 ? {} : { environment: canonical(environment, scope) },
        place: document.place(["ignore", String(index)], "key")
      };
    }),
    exclude: data.exclude ?? []
  };
}
function doubleClaims(environments) {
  const owners2 = /* @__PURE__ */ new Map();
  const found = [];
  for (const environment of environments) {
    for (const claim of claims(environment)) {
      const other = owners2.get(claim);
      if (other !== void 0 && other !== environment.name)
        found.push({ name: environment.name, other, claim });
      else owners2.set(claim, environment.name);
    }
  }
  return found;
}
function sourcesOf(source) {
  return Object.entries(source).map(([provider, value]) => ({ provider, value }));
}
function expectation2(variable, scope) {
  const { pattern, oneOf, required, same, different, ...rest } = variable;
  const named3 = (value) => value === true ? value : value.map((name) => canonical(name, scope));
  return {
    ...rest,
    ...required === void 0 ? {} : { required: named3(required) },
    ...same === void 0 ? {} : { same: named3(same) },
    ...different === void 0 ? {} : { different: named3(different) },
    ...pattern === void 0 ? {} : { pattern: compilePattern(pattern) },
    ...oneOf === void 0 ? {} : { oneOf: new Set(oneOf) }
  };
}

// src/config/mistake.ts
function quoted(text2) {
  const shown = text2.length > 60 ? `${text2.slice(0, 60)}\u2026` : text2;
  return JSON.stringify(shown);
}

// src/config/json-document.ts
function jsonDocument(text2, file) {
  const at2 = (offset) => ({ file, ...positionAt(text2, offset) });
  const errors = [];
  const tree = parseTree(text2, errors, { allowTrailingComma: true });
  if (tree === void 0 || errors.length > 0) {
    const found = errors.length > 0 ? errors : [{ error: 4, offset: 0 }];
    return {
      mistakes: found.map(({ error, offset }) => ({
        place: at2(offset),
        message: `is not valid JSON: ${spaced(printParseErrorCode(error))}`
      }))
    };
  }
  const repeated = duplicateKeys(tree);
  if (repeated.length > 0) {
    return {
      mistakes: repeated.map((key) => ({
        place: at2(key.offset),
        message: `has the key ${quoted(String(key.value))} twice`
      }))
    };
  }
  const data = getNodeValue(tree);
  return { document: { data, place: (path, part2) => at2(offsetOf(tree, path, part2)) } };
}
function offsetOf(tree, path, part2) {
  let node = tree;
  for (const name of path) {
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(name) : name]);
    if (next === void 0) break;
    node = next;
  }
  const key = node.parent?.type === "property" ? node.parent : node;
  return part2 === "key" ? key.offset : node.offset;
}
function duplicateKeys(node) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  for (const child of node.children ?? []) {
    const key = node.type === "object" ? child.children?.[0] : void 0;
    if (key !== void 0 && seen.has(key.value)) found.push(key);
    seen.add(key?.value);
    found.push(...duplicateKeys(child));
  }
  return found;
}
function spaced(code) {
  return code.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase();
}

// src/config/yaml-document.ts
var MAX_ALIASES = 100;
function yamlDocument(text2, file) {
  const counter = new LineCounter();
  const document = parseDocument(text2, { lineCounter: counter, prettyErrors: false });
  const at2 = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.some((error) => error.message.startsWith("Maximum call stack")))
    throw new RangeError("nested too deeply");
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => ({
        place: at2(error.pos[0]),
        message: `is not valid YAML: ${error.message.split("\n")[0]}`
      }))
    };
  }
  const data = plainData(document);
  if (data === void 0) {
    return { mistakes: [{ place: at2(0), message: "repeats its aliases too often" }] };
  }
  return {
    document: {
      data: data.value ?? {},
      place: (path, part2) => at2(offsetOf2(document, path, part2))
    }
  };
}
function plainData(document) {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return void 0;
    throw error;
  }
}
function offsetOf2(document, path, part2) {
  let step = { key: document.contents, value: document.contents };
  for (const name of path) {
    const next = descend(document, step.value, name);
    if (next === void 0) break;
    step = next;
  }
  return startOf(part2 === "key" ? step.key : step.value) ?? startOf(step.key) ?? 0;
}
function descend(document, node, name) {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) {
    const item = target.items[Number(name)];
    return item === void 0 ? void 0 : { key: item, value: item };
  }
  if (!isMap(target)) return void 0;
  return target.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}
function startOf(node) {
  if (typeof node !== "object" || node === null || !("range" in node)) return void 0;
  return Array.isArray(node.range) && typeof node.range[0] === "number" ? node.range[0] : void 0;
}

// src/config/document.ts
var MAX_CONFIG_BYTES = 256 * 1024;
function parseDocument2(text2, file) {
  const start = { file, line: 1, column: 1 };
  if (text2.length > MAX_CONFIG_BYTES)
    return { mistakes: [{ place: start, message: "is larger than 256 KB" }] };
  try {
    return file.endsWith(".json") ? jsonDocument(text2, file) : yamlDocument(text2, file);
  } catch (error) {
    if (error instanceof RangeError)
      return { mistakes: [{ place: start, message: "is nested too deeply" }] };
    throw error;
  }
}

// src/config/meaning-mistakes.ts
function meaningMistakes(data, document, rules2) {
  const found = [];
  const report = (path, part2, message) => found.push({ place: document.place(path, part2), message });
  checkEnvironments(data, report);
  for (const rule of Object.keys(data.rules ?? {}))
    if (!rules2.includes(rule)) report(["rules", rule], "key", unknownRule(rule, rules2));
  checkVariables(data, report);
  for (const [index, entry] of (data.ignore ?? []).entries())
    checkIgnore(entry, ["ignore", String(index)], rules2, report);
  for (const [index, glob] of (data.exclude ?? []).entries())
    checkGlob(glob, ["exclude", String(index)], report);
  return found;
}
function checkEnvironments(data, report) {
  const environments = Object.entries(data.environments ?? {});
  const named3 = environments.map(([name, value]) => ({ name, aliases: value?.aliases ?? [] }));
  for (const { name, other, claim } of doubleClaims(named3)) {
    const message = `${quoted(claim)} already stands for the environment ${quoted(other)}`;
    report(["environments", name], "key", message);
  }
  for (const [name, value] of environments) {
    for (const [index, source] of (value?.sources ?? []).entries()) {
      const paths = typeof source.dotenv === "string" ? [source.dotenv] : source.dotenv ?? [];
      if (paths.some(leavesRoot))
        report(
          ["environments", name, "sources", String(index), "dotenv"],
          "value",
          "a path must be relative to the root and stay inside it"
        );
    }
  }
}
function checkVariables(data, report) {
  for (const [key, variable] of Object.entries(data.variables ?? {})) {
    const path = ["variables", key];
    checkGlob(key, path, report);
    if (variable.required !== void 0 && variable.optional)
      report([...path, "optional"], "key", "a variable cannot be both required and optional");
    if (variable.same === true && variable.different === true)
      report([...path, "different"], "key", "values cannot be both the same and different");
    const mistake = variable.pattern === void 0 ? void 0 : patternMistake(variable.pattern);
    if (mistake !== void 0) report([...path, "pattern"], "value", `the pattern ${mistake}`);
  }
}
function checkIgnore({ rule, name, environment, component, path, until }, at2, rules2, report) {
  if (rule !== void 0 && !rules2.includes(rule))
    report([...at2, "rule"], "value", unknownRule(rule, rules2));
  if ([rule, name, environment, component, path].every((condition) => condition === void 0))
    report(at2, "key", "would ignore everything; add a rule, name, environment, component or path");
  if (until !== void 0 && !isDate(until))
    report([...at2, "until"], "value", `${quoted(until)} is no date such as 2027-01-31`);
  if (name !== void 0) checkGlob(name, [...at2, "name"], report);
  if (path !== void 0) checkGlob(path, [...at2, "path"], report);
}
function checkGlob(glob, path, report) {
  const mistake = globMistake(glob);
  if (mistake !== void 0) report(path, "value", `the glob ${quoted(glob)} ${mistake}`);
}
function unknownRule(rule, rules2) {
  return `unknown rule ${quoted(rule)}; ${didYouMean(rule, rules2)}`;
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
function leavesRoot(path) {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..");
}

// src/config/schema-mistakes.ts
function schemaMistakes(errors, document) {
  return withoutBranches(errors, document.data).map((error) => explain(error, document));
}
function withoutBranches(errors, data) {
  const unions = errors.filter((error) => error.keyword === "anyOf");
  const lists = /* @__PURE__ */ new Set();
  for (const union of unions) {
    const value = memberAtPath(data, pathOf(union));
    const inside = `${union.instancePath}/`;
    if (Array.isArray(value) && errors.some((one) => one.instancePath.startsWith(inside)))
      lists.add(union);
  }
  return errors.filter((error) => {
    if (error.keyword === "propertyNames" || lists.has(error)) return false;
    if (error.keyword === "anyOf") return true;
    return !unions.some((union) => isBranch(error, union));
  });
}
function isBranch(error, union) {
  return error.instancePath === union.instancePath && error !== union;
}
function explain(error, document) {
  const path = pathOf(error);
  const name = path.at(-1) ?? "the configuration";
  const at2 = (part2) => document.place(path, part2);
  if (error.keyword === "additionalProperties") {
    const key = String(error.params.additionalProperty);
    const known2 = Object.keys(memberRecord(error.parentSchema, "properties"));
    return {
      place: document.place([...path, key], "key"),
      message: `unknown key ${quoted(key)}; ${didYouMean(key, known2)}`
    };
  }
  if (error.propertyName !== void 0) {
    return {
      place: document.place([...path, error.propertyName], "key"),
      message: "a name must have 1 to 200 characters"
    };
  }
  if (error.keyword === "required") {
    return { place: at2("key"), message: `${label(path)} has no ${quoted(missingKey(error))}` };
  }
  if (error.keyword === "enum" && typeof error.data === "string") {
    const allowed = listOf(member(error.parentSchema, "enum"));
    return {
      place: at2("value"),
      message: `${quoted(error.data)} is no value of ${quoted(name)}; ${didYouMean(error.data, allowed)}`
    };
  }
  return { place: at2("value"), message: `${label(path)} ${demand(error)}` };
}
function demand(error) {
  switch (error.keyword) {
    case "minLength":
    case "minItems":
    case "pattern":
      return "must not be empty";
    case "maxLength":
      return `must not be longer than ${String(error.params.limit)} characters`;
    case "minProperties":
    case "maxProperties":
      return "must name exactly one place";
    default:
      return `must be ${expectation3(error.parentSchema)}`;
  }
}
function expectation3(schema) {
  const union = memberAt(schema, "anyOf");
  if (Array.isArray(union)) return union.map(branch).join(" or ");
  return branch(schema);
}
var KINDS2 = {
  object: "a mapping",
  array: "a list",
  string: "text",
  boolean: "true or false"
};
function branch(schema) {
  if (isRecord(schema) && "const" in schema) return String(schema.const);
  if (member(schema, "$ref") === "#/$defs/names") return "a list of environments";
  if (member(schema, "$ref") === "#/$defs/path") return "a path";
  const allowed = listOf(member(schema, "enum"));
  if (allowed.length > 0) return `one of ${allowed.join(", ")}`;
  const type = member(schema, "type");
  const first = Array.isArray(type) ? String(type[0]) : String(type);
  return KINDS2[first] ?? "something else";
}
function label(path) {
  if (path.length === 0) return "the configuration";
  return path.map((part2) => /^[\w*-]{1,60}$/.test(part2) ? part2 : quoted(part2)).join(".");
}
function pathOf(error) {
  const parts = error.instancePath.split("/").slice(1);
  return parts.map((part2) => part2.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function memberAtPath(data, path) {
  let found = data;
  for (const key of path) found = Array.isArray(found) ? found[Number(key)] : member(found, key);
  return found;
}
function memberRecord(value, key) {
  const found = member(value, key);
  return isRecord(found) ? found : {};
}
function listOf(value) {
  return Array.isArray(value) ? value.map(String) : [];
}
function missingKey(error) {
  return String(error.params.missingProperty);
}

// src/config/types.ts
var emptyConfig = {
  environments: /* @__PURE__ */ new Map(),
  rules: /* @__PURE__ */ new Map(),
  variables: [],
  ignores: [],
  exclude: []
};

// late:late-validator.cjs
var loaded;
var part = () => loaded ??= load();
var load = () => {
  const all = __require("./late-validator.cjs");
  return typeof all === "function" ? { default: all } : all;
};
var proxy = (name) => new Proxy(function() {
}, {
  apply: (_, self, args) => Reflect.apply(part()[name], self, args),
  construct: (_, args) => Reflect.construct(part()[name], args),
  get: (_, key) => Reflect.get(part()[name], key)
});
var validateConfig = /* @__PURE__ */ proxy("validateConfig");

// src/config/load.ts
var MAX_SHOWN = 20;
function loadConfig(root, { path, rules: rules2 }) {
  const found = findConfig(root, path);
  return found === void 0 ? emptyConfig : parseConfig(found, rules2);
}
function parseConfig({ file, text: text2, under }, rules2) {
  const parsed = parseDocument2(text2, file);
  if ("mistakes" in parsed) throw invalid(file, parsed.mistakes);
  const document = below(parsed.document, under);
  const { data } = document;
  if (!validateConfig(data))
    throw invalid(file, schemaMistakes(validateConfig.errors ?? [], document));
  const mistakes = meaningMistakes(data, document, rules2);
  if (mistakes.length > 0) throw invalid(file, mistakes);
  return buildConfig(data, document, file);
}
function below(document, keys) {
  let data = document.data;
  for (const key of keys) data = member(data, key);
  return { data, place: (path, part2) => document.place([...keys, ...path], part2) };
}
function invalid(file, mistakes) {
  const ordered = [...mistakes].sort((a, b) => byPlace2(a.place, b.place));
  const distinct = new Set(
    ordered.map(({ place, message }) => `${place.file}:${place.line}:${place.column}  ${message}`)
  );
  const shown = [...distinct].slice(0, MAX_SHOWN);
  const rest = distinct.size - shown.length;
  if (rest > 0) shown.push(`and ${rest} more`);
  const count = distinct.size === 1 ? "a mistake" : `${distinct.size} mistakes`;
  const lines = shown.map((line) => `  ${line}`);
  return new UserError("invalid-config", [`${file} has ${count}`, ...lines].join("\n"));
}
function byPlace2(a, b) {
  return a.line - b.line || a.column - b.column;
}

// src/components/folders.ts
import { posix } from "node:path";
var outside = /* @__PURE__ */ new Set(["node_modules", "bower_components", "vendor", ".git", ".yarn", ".venv"]);
var showcases = /* @__PURE__ */ new Set([
  ...["test", "tests", "__tests__", "e2e", "spec", "__mocks__", "testdata", "test-data"],
  ...["fixture", "fixtures", "__fixtures__", "example", "examples", "sample", "samples"],
  ...["playground", "playgrounds", "benchmark", "benchmarks"]
]);
var templates = /* @__PURE__ */ new Set(["template", "templates", "boilerplate", "boilerplates", "starters"]);
function folderOf(file) {
  return posix.dirname(file);
}
function within(folder, path) {
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/$/, "");
  return joined.startsWith("..") || posix.isAbsolute(path) ? void 0 : joined;
}
function isAside(folder) {
  const segments = folder.split("/");
  const own = segments.pop() ?? "";
  if (outside.has(own) || showcases.has(own)) return true;
  return segments.some((name) => outside.has(name) || showcases.has(name) || templates.has(name));
}

// src/components/deployable.ts
var markers = /* @__PURE__ */ new Set([
  ...["Dockerfile", "Containerfile", "vercel.json", "netlify.toml", "fly.toml", "render.yaml"],
  ...["railway.json", "railway.toml", "Procfile", ".replit", "wrangler.toml", "wrangler.json"],
  ...["wrangler.jsonc", "serverless.yml", "serverless.yaml", "app.yaml", "firebase.json"],
  ...["sst.config.ts", "nixpacks.toml", "amplify.yml", "apprunner.yaml", "ecosystem.config.js"]
]);
var appScript = /(?:^|[\s/&;|])(?:next|nuxt|nuxi|astro|remix|react-router|gatsby|expo|eas|vinxi|blitz|rw|redwood|nest|wrangler|react-scripts|vue-cli-service|strapi|medusa|directus|payload|electron|electron-vite|ng|svelte-kit|remix-serve|react-router-serve|ember|quasar|ionic|waku|keystone|serverless|sls|sst)\s+(?:build|start|dev|develop|serve|deploy|export|preview|run|generate)\b|^@(?:nx|nrwl)\/[\w-]+:(?:server|serve|dev-server|node|build-browser)\b/;
var shipping = /^(?:build|deploy|export|generate|production|release|serve|start)(?:$|[:-])|-build$/;
var startsSomething = /\b(?:node|bun|deno|tsx|ts-node|nodemon|pm2|npx serve|serve|vite|forever)\b/;
var watchesOnly = /\b(?:storybook|tsc|tsup|rollup|watch:build|typedoc)\b/;
function markedFolders(files) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path, name } of files) {
    if (markers.has(name)) folders.add(folderOf(path));
  }
  return folders;
}
function runsAsApp(scripts) {
  const { start } = scripts;
  if (start !== void 0 && startsSomething.test(start) && !watchesOnly.test(start)) return true;
  return Object.entries(scripts).some(
    ([name, script]) => shipping.test(name) && appScript.test(script)
  );
}

// src/components/manifest.ts
function manifest(parts) {
  return {
    ...parts.name === void 0 ? {} : { name: parts.name },
    versions: parts.versions ?? /* @__PURE__ */ new Map(),
    development: parts.development ?? /* @__PURE__ */ new Set(),
    scripts: parts.scripts ?? {},
    paths: parts.paths ?? []
  };
}
function fromParsed(parsed, read) {
  return parsed.ok ? manifest(read(parsed.value)) : { line: parsed.line, column: parsed.column };
}

// src/components/javascript.ts
var runtimeKinds = ["optionalDependencies", "peerDependencies", "dependencies"];
var localRange = /^(?:file|link|portal|workspace):(\.{0,2}\/.*|\.{1,2})$/;
function readPackageJson(source) {
  return fromParsed(readJson(source), (value) => {
    const development = textEntries(member(value, "devDependencies"));
    const runtime = runtimeKinds.flatMap((kind) => textEntries(member(value, kind)));
    const versions = new Map([...development, ...runtime]);
    return {
      ...named(value),
      versions,
      development: without(development, runtime),
      scripts: ownTexts(member(value, "scripts")),
      paths: [...versions.values()].flatMap((range) => localRange.exec(range)?.[1] ?? [])
    };
  });
}
function readDenoJson(source) {
  return fromParsed(readJsonc(source), (value) => {
    const imports = textEntries(member(value, "imports"));
    return {
      ...named(value),
      versions: new Map(imports.flatMap(([, target]) => denoPackage(target))),
      scripts: ownTexts(member(value, "tasks"))
    };
  });
}
function readProjectJson(source) {
  return fromParsed(readJsonc(source), (value) => ({
    ...named(value),
    scripts: nxScripts(value)
  }));
}
function nxScripts(value) {
  const scripts = /* @__PURE__ */ Object.create(null);
  const targets = member(value, "targets");
  if (typeof targets !== "object" || targets === null) return scripts;
  for (const [name, target] of Object.entries(targets)) {
    const command = member(target, "executor") ?? memberAt(target, "options", "command");
    if (typeof command === "string") scripts[name] = command;
  }
  return scripts;
}
function denoPackage(target) {
  const parts = /^(?:npm|jsr):\/?((?:@[^/]+\/)?[^@/]+)(?:@([^/]+))?/.exec(target);
  return parts?.[1] === void 0 ? [] : [[parts[1], parts[2] ?? "*"]];
}
function named(value) {
  const name = text(member(value, "name"));
  return name === void 0 || name === "" ? {} : { name };
}
function ownTexts(value) {
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(textEntries(value)));
}
function without(some, others) {
  const taken = new Set(others.map(([name]) => name));
  return new Set(some.map(([name]) => name).filter((name) => !taken.has(name)));
}

// src/components/languages.ts
var requirement = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*([^;#]*)/;
function readRequirements(source) {
  return manifest({ versions: requirements(source.split("\n")) });
}
function readPyproject(source) {
  return fromParsed(readToml(source), (value) => {
    const groups = [
      ...Object.values(record(memberAt(value, "project", "optional-dependencies"))),
      ...Object.values(record(member(value, "dependency-groups")))
    ];
    const poetry = memberAt(value, "tool", "poetry", "dependencies");
    const plain2 = requirements([
      ...texts(memberAt(value, "project", "dependencies")),
      ...groups.flatMap(texts)
    ]);
    return {
      ...named2(memberAt(value, "project", "name") ?? memberAt(value, "tool", "poetry", "name")),
      versions: new Map([...plain2, ...tableVersions(poetry)])
    };
  });
}
function readCargo(source) {
  return fromParsed(readToml(source), (value) => {
    const tables = ["build-dependencies", "dev-dependencies", "dependencies"].map(
      (kind) => record(member(value, kind))
    );
    return {
      ...named2(memberAt(value, "package", "name")),
      versions: new Map(tables.flatMap((table) => [...tableVersions(table)])),
      paths: tables.flatMap(
        (table) => Object.values(table).flatMap((entry) => text(member(entry, "path")) ?? [])
      )
    };
  });
}
function readComposer(source) {
  return fromParsed(readJson(source), (value) => ({
    ...named2(member(value, "name")),
    versions: new Map([
      ...textEntries(member(value, "require-dev")),
      ...textEntries(member(value, "require"))
    ])
  }));
}
function readPubspec(source) {
  return fromParsed(readYaml(source), (value) => ({
    ...named2(member(value, "name")),
    versions: new Map([
      ...tableVersions(member(value, "dev_dependencies")),
      ...tableVersions(member(value, "dependencies"))
    ])
  }));
}
function lineReader(pattern, path) {
  return (source) => {
    const found = [...source.matchAll(pattern)];
    const paths = path === void 0 ? [] : [...source.matchAll(path)];
    return manifest({
      versions: new Map(found.flatMap(([, name, range]) => name ? [[name, range ?? "*"]] : [])),
      paths: paths.flatMap(([, to]) => to === void 0 ? [] : [to.replaceAll("\\", "/")])
    });
  };
}
function requirements(lines) {
  const versions = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const parts = requirement.exec(line);
    if (parts?.[1] !== void 0) versions.set(parts[1].toLowerCase(), parts[2]?.trim() || "*");
  }
  return versions;
}
function tableVersions(table) {
  const versions = /* @__PURE__ */ new Map();
  for (const [name, entry] of Object.entries(record(table))) {
    versions.set(name, text(entry) ?? text(member(entry, "version")) ?? "*");
  }
  return versions;
}
function record(value) {
  return isRecord(value) ? value : {};
}
function named2(value) {
  return typeof value === "string" && value !== "" ? { name: value } : {};
}

// src/components/manifests.ts
var readers = /* @__PURE__ */ new Map([
  ["package.json", readPackageJson],
  ["project.json", readProjectJson],
  ["deno.json", readDenoJson],
  ["deno.jsonc", readDenoJson],
  ["pyproject.toml", readPyproject],
  ["requirements.txt", readRequirements],
  // https://go.dev/ref/mod#go-mod-file
  [
    "go.mod",
    lineReader(
      /^[ \t]*(?:require[ \t]+)?([\w-]+(?:\.[\w-]+)+\/\S+)[ \t]+(v\S+)/gm,
      /=>[ \t]*(\.{1,2}\/[^\s]+)/g
    )
  ],
  ["Cargo.toml", readCargo],
  ["Gemfile", lineReader(/^[ \t]*gem[ \t(]+['"]([^'"]+)['"](?:[ \t]*,[ \t]*['"]([^'"]+)['"])?/gm)],
  ["composer.json", readComposer],
  [
    "pom.xml",
    lineReader(/<artifactId>([^<\s]+)<\/artifactId>(?:\s*<version>([^<]+)<\/version>)?/g)
  ],
  ["build.gradle", lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ["build.gradle.kts", lineReader(/['"]([\w.-]+:[\w.-]+)(?::([\w.+-]+))?['"]/g)],
  ["mix.exs", lineReader(/\{:(\w+),\s*"([^"]+)"/g)],
  ["pubspec.yaml", readPubspec],
  ["Package.swift", lineReader(/\.package\(\s*url:\s*"([^"]+)"(?:,\s*from:\s*"([^"]+)")?/g)]
]);
var csproj = lineReader(
  /<PackageReference\s+Include="([^"]+)"(?:\s+Version="([^"]+)")?/g,
  /<ProjectReference\s+Include="([^"\n]+)"/g
);
var order = [...readers.keys()];
function manifestReader(fileName) {
  return readers.get(fileName) ?? (/\.(?:cs|fs|vb)proj$/.test(fileName) ? csproj : void 0);
}
function manifestRank(fileName) {
  const rank = order.indexOf(fileName);
  return rank === -1 ? order.length : rank;
}

// src/components/plain-glob.ts
var SEGMENT = /^(?:\*\*?|[\w@-][\w@.-]*)$/;
function plainGlob(glob) {
  const segments = glob.split("/");
  const ends = segments.at(-1) === "**";
  const inner = ends ? segments.slice(0, -1) : segments;
  const isPlain = inner.every((one) => SEGMENT.test(one) && one !== "**");
  if (!isPlain || inner.length === 0 || ends && inner.at(-1) === "*") return void 0;
  const parts = inner.map((one) => one === "*" ? "(?!\\.)[^/]+" : one.replaceAll(".", "\\."));
  const rest = ends ? "(?:/(?!\\.)[^/]+)*" : "";
  const pattern = new RegExp(`^${parts.join("/")}${rest}$`);
  return (path) => pattern.test(path);
}

// src/components/plain-yaml.ts
var BLANK = /^ *(?:#.*)?$/;
var LINE = /^( *)(?:(-) +|(?:([A-Za-z_][\w./@^~<>=*-]*)|"([^"\\]*)"|'([^']*)'):(?= |$) *)(.*)$/;
var SCALAR = /^(?:"([^"\\]*)"|'([^']*)'|([\w^~<=./+](?:[\w^~<>=./+*@-]|:(?=[\w^~/@]))*))? *(?: #.*)?$/;
var TEXT = /^(?!(?:null|true|false)$)[A-Za-z^<=/]|^~(?=[\w.])|^\d+\.\d+\.\d/i;
var COUNT = /^(?:0|[1-9]\d{0,14})$/;
var ODD = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;
var LONGEST_LINE = 500;
function readPlainYaml(text2) {
  if (ODD.test(text2)) return void 0;
  const lines = [];
  for (const written of text2.split("\n")) {
    if (BLANK.test(written)) continue;
    const line = written.length > LONGEST_LINE ? void 0 : lineOf(written);
    if (line === void 0) return void 0;
    lines.push(line);
  }
  const whole = lines[0]?.key === void 0 ? void 0 : mapping(lines, 0, 0);
  return whole !== void 0 && whole.end === lines.length ? whole.value : void 0;
}
function lineOf(written) {
  const [, space = "", dash, plain2, double, single, rest = ""] = LINE.exec(written) ?? [];
  const key = plain2 ?? double ?? single;
  const scalar = SCALAR.exec(dash === void 0 ? ` ${rest}`.slice(1) : rest);
  if (scalar === null || dash === void 0 && key === void 0) return void 0;
  if (plain2 !== void 0 && !TEXT.test(plain2)) return void 0;
  const value = plainOf(scalar);
  const isOdd = value === void 0 && (dash !== void 0 || scalar[3] !== void 0);
  if (isOdd || key === "__proto__") return void 0;
  return { indent: space.length, key: dash === void 0 ? key : void 0, value };
}
function plainOf([, double, single, plain2]) {
  const quoted2 = double ?? single;
  if (quoted2 !== void 0 || plain2 === void 0) return quoted2;
  if (plain2 === "true" || plain2 === "false") return plain2 === "true";
  if (COUNT.test(plain2)) return Number(plain2);
  return TEXT.test(plain2) ? plain2 : void 0;
}
function mapping(lines, from, indent) {
  const found = {};
  let at2 = from;
  for (let line = lines[at2]; line?.indent === indent; line = lines[at2]) {
    if (line.key === void 0 || Object.hasOwn(found, line.key)) return void 0;
    const block = line.value === void 0 ? below2(lines, at2 + 1, indent) : { value: line.value, end: at2 + 1 };
    if (block === void 0) return void 0;
    found[line.key] = block.value;
    at2 = block.end;
  }
  return (lines[at2]?.indent ?? 0) > indent ? void 0 : { value: found, end: at2 };
}
function below2(lines, from, indent) {
  const first = lines[from];
  if (first === void 0 || first.indent < indent) return void 0;
  if (first.key === void 0) return list(lines, from, first.indent);
  return first.indent > indent ? mapping(lines, from, first.indent) : void 0;
}
function list(lines, from, indent) {
  const found = [];
  let at2 = from;
  for (let line = lines[at2]; line?.indent === indent; line = lines[at2]) {
    if (line.key !== void 0 || line.value === void 0) break;
    found.push(line.value);
    at2 += 1;
  }
  return (lines[at2]?.indent ?? 0) > indent ? void 0 : { value: found, end: at2 };
}

// src/components/workspaces.ts
var workspaceFiles = /* @__PURE__ */ new Map([
  // https://docs.npmjs.com/cli/using-npm/workspaces, https://bun.com/docs/pm/catalogs
  ["package.json", { parse: readJson, read: (value) => npm(value) }],
  // https://pnpm.io/pnpm-workspace_yaml
  [
    "pnpm-workspace.yaml",
    {
      parse: readWorkspaceYaml,
      read: (value) => ({ ...catalogsOf(value), patterns: texts(member(value, "packages")) })
    }
  ],
  // https://lerna.js.org/docs/api-reference/configuration
  ["lerna.json", { parse: readJsonc, read: (value) => plain(texts(member(value, "packages"))) }],
  // https://docs.deno.com/runtime/fundamentals/workspaces/
  [
    "deno.json",
    { parse: readJsonc, read: (value) => plain(listOr(value, "workspace", "members")) }
  ],
  [
    "deno.jsonc",
    { parse: readJsonc, read: (value) => plain(listOr(value, "workspace", "members")) }
  ],
  // https://rushjs.io/pages/configs/rush_json/
  ["rush.json", { parse: readJsonc, read: (value) => plain(rush(value)) }]
]);
function resolveCatalog(workspace, name, range) {
  if (!range.startsWith("catalog:")) return range;
  const catalog = range.slice("catalog:".length).trim() || "default";
  return workspace.catalogs.get(catalog)?.get(name) ?? range;
}
function memberTest(folder, patterns) {
  const exact = /* @__PURE__ */ new Set();
  const globs = [];
  const excluded = [];
  for (const pattern of patterns) {
    const positive = pattern.startsWith("!") ? pattern.slice(1) : pattern;
    const path = within(folder, positive.replace(/\/package\.json$/, ""));
    if (path === void 0 || !isReasonable(path)) continue;
    if (positive !== pattern) excluded.push(path);
    else if (/[*?{}[\]()!]/.test(path)) globs.push(path);
    else exact.add(path);
  }
  const matches2 = globs.map(globTest);
  const refuses = excluded.map(globTest);
  return (candidate) => (exact.has(candidate) || matches2.some((test) => test(candidate))) && !refuses.some((test) => test(candidate));
}
function globTest(glob) {
  return plainGlob(glob) ?? late_globs_default(glob, { noextglob: true });
}
function readWorkspaceYaml(source) {
  const plain2 = readPlainYaml(source);
  return plain2 === void 0 ? readYaml(source) : { ok: true, value: plain2 };
}
function isReasonable(glob) {
  const segments = glob.split("/");
  if (glob.length > 200 || segments.filter((one) => one === "**").length > 3) return false;
  return segments.every((one) => one === "**" || one.split("*").length <= 3);
}
function npm(value) {
  const declared = member(value, "workspaces");
  const catalogs = new Map([...catalogsOf(value).catalogs, ...catalogsOf(declared).catalogs]);
  return { patterns: listOr(value, "workspaces", "packages"), catalogs };
}
function plain(patterns) {
  return { patterns, catalogs: /* @__PURE__ */ new Map() };
}
function listOr(value, key, inner) {
  return [...texts(member(value, key)), ...texts(memberAt(value, key, inner))];
}
function rush(value) {
  const projects = member(value, "projects");
  if (!Array.isArray(projects)) return [];
  return projects.flatMap((project) => text(member(project, "projectFolder")) ?? []);
}
function catalogsOf(value) {
  const catalogs = /* @__PURE__ */ new Map();
  const named3 = member(value, "catalogs");
  for (const [name, entries] of isRecord(named3) ? Object.entries(named3) : []) {
    catalogs.set(name, new Map(textEntries(entries)));
  }
  const unnamed = textEntries(member(value, "catalog"));
  if (unnamed.length > 0) catalogs.set("default", new Map(unnamed));
  return { catalogs };
}

// src/components/find.ts
var lockFiles = /* @__PURE__ */ new Set([
  ...["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
  ...["npm-shrinkwrap.json", "deno.lock"]
]);
function findPackages(tree) {
  const problems = [];
  const byFolder = readManifests(tree, problems);
  const workspaces = readWorkspaces(tree, problems);
  const locked = foldersWith(tree, lockFiles);
  const packages = [];
  for (const [folder, found] of byFolder) {
    const workspace = workspaces.find(({ isMember }) => isMember(folder));
    const stands = workspace !== void 0 || found.some((one) => standsAlone(one, locked));
    const built = folder === "." || stands ? packageOf(folder, found, workspace) : void 0;
    if (built !== void 0) packages.push(built);
  }
  if (!byFolder.has("."))
    packages.push({ folder: ".", manifest: manifest({}), versions: /* @__PURE__ */ new Map() });
  packages.sort((a, b) => a.folder < b.folder ? -1 : 1);
  const members = packages.filter(({ workspace, file }) => workspace !== void 0 && file).length;
  return { packages, members, problems };
}
function readManifests(tree, problems) {
  const byFolder = /* @__PURE__ */ new Map();
  const nx = tree.has("nx.json");
  for (const file of tree.files) {
    const { path, name } = file;
    const reader = name === "project.json" && !nx ? void 0 : manifestReader(name);
    const folder = folderOf(path);
    if (reader === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const source = tree.text(path);
    const read = source === void 0 ? void 0 : checked(path, reader(source), problems);
    if (read === void 0) continue;
    const list2 = byFolder.get(folder) ?? [];
    list2.push({ file: path, name, manifest: read });
    byFolder.set(folder, list2);
  }
  return byFolder;
}
function checked(path, read, problems) {
  if ("versions" in read) return read;
  problems.push({
    code: "unreadable-manifest",
    message: `${path} cannot be read and counts as absent`,
    place: { file: path, line: read.line, column: read.column },
    hint: "Mend its syntax"
  });
  return void 0;
}
function readWorkspaces(tree, problems) {
  const declared = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    const { path, name } = file;
    const format = workspaceFiles.get(name);
    const folder = folderOf(path);
    if (format === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const parsed = format.parse(tree.text(path) ?? "{}");
    if (!parsed.ok && manifestReader(name) === void 0) checked(path, parsed, problems);
    if (!parsed.ok) continue;
    const read = format.read(parsed.value);
    const known2 = declared.get(folder);
    declared.set(folder, {
      patterns: [...known2?.patterns ?? [], ...read.patterns],
      catalogs: new Map([...known2?.catalogs ?? [], ...read.catalogs])
    });
  }
  return [...declared].filter(([, { patterns, catalogs }]) => patterns.length > 0 || catalogs.size > 0).map(([folder, workspace]) => ({
    folder,
    ...workspace,
    isMember: membership(folder, workspace)
  }));
}
function membership(folder, { patterns }) {
  const matches2 = memberTest(folder, patterns);
  return (candidate) => candidate === folder || matches2(candidate);
}
function standsAlone({ name, file, manifest: manifest2 }, locked) {
  if (name !== "package.json" && name !== "deno.json" && name !== "deno.jsonc") return true;
  return manifest2.versions.size > 0 || locked.has(folderOf(file));
}
function packageOf(folder, found, workspace) {
  const [first, ...others] = found.toSorted((a, b) => manifestRank(a.name) - manifestRank(b.name));
  if (first === void 0) {
    return folder === "." ? { folder, manifest: manifest({}), versions: /* @__PURE__ */ new Map() } : void 0;
  }
  const written = new Map([...others, first].flatMap((one) => [...one.manifest.versions]));
  const resolve = (name, range) => workspace === void 0 ? range : resolveCatalog(workspace, name, range);
  return {
    folder,
    file: first.file,
    manifest: merged(
      first.manifest,
      others.map((one) => one.manifest)
    ),
    versions: new Map([...written].map(([name, range]) => [name, resolve(name, range)])),
    ...workspace === void 0 ? {} : { workspace: workspace.folder }
  };
}
function merged(first, others) {
  const scripts = /* @__PURE__ */ Object.create(null);
  for (const one of [...others, first]) Object.assign(scripts, one.scripts);
  const name = first.name ?? others.find((one) => one.name !== void 0)?.name;
  const paths = [first, ...others].flatMap((one) => one.paths);
  return manifest({ ...first, ...name === void 0 ? {} : { name }, scripts, paths });
}
function foldersWith(tree, names2) {
  return new Set(
    tree.files.filter(({ name }) => names2.has(name)).map(({ path }) => folderOf(path))
  );
}

// src/components/graph.ts
function consumersOf(graph, id) {
  const found = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([id]);
  const queue = [id];
  for (const current of queue) {
    const isApp = graph.deployable.has(current);
    const dependents = graph.dependents.get(current) ?? [];
    if (isApp || dependents.length === 0) found.add(current);
    for (const dependent of dependents) {
      if (seen.has(dependent.id) || isApp && dependent.development) continue;
      seen.add(dependent.id);
      queue.push(dependent.id);
    }
  }
  if (found.size === 0) return [id];
  const shipped = [...found].filter((one) => !isHelper(one) || isAppBelow(graph, one));
  return (shipped.length === 0 ? [...found] : shipped).sort();
}
function isAppBelow({ deployable }, id) {
  return id !== "." && deployable.has(id);
}
function isHelper(id) {
  return id === "." || /(?:^|[/_.-])(?:e2e|tests?|testing|playwright|cypress)$/.test(id);
}

// src/components/tsconfig.ts
function tsconfigTargets(folder, source) {
  const parsed = readJsonc(source);
  if (!parsed.ok) return [];
  const referenced = references(parsed.value).flatMap((target) => within(folder, target) ?? []);
  return [...referenced, ...tsconfigAliases(folder, source).values()];
}
function tsconfigAliases(folder, source) {
  const parsed = readJsonc(source);
  const aliases = /* @__PURE__ */ new Map();
  const paths = parsed.ok ? memberAt(parsed.value, "compilerOptions", "paths") : void 0;
  for (const alias of isRecord(paths) ? Object.keys(paths) : []) {
    const target = aliasPath(parsed.ok ? parsed.value : void 0, alias);
    const path = target === void 0 ? void 0 : within(folder, target);
    if (path !== void 0) aliases.set(alias.replace(/\/?\*$/, ""), path);
  }
  return aliases;
}
function references(value) {
  const list2 = member(value, "references");
  if (!Array.isArray(list2)) return [];
  return list2.flatMap((entry) => text(member(entry, "path")) ?? []);
}
function aliasPath(value, alias) {
  const base = text(memberAt(value, "compilerOptions", "baseUrl")) ?? ".";
  const target = texts(memberAt(value, "compilerOptions", "paths", alias))[0];
  return target === void 0 ? void 0 : `${base}/${target.replace(/\*.*$/, "")}`;
}

// src/components/links.ts
function linksOf(tree, packages) {
  const folders = new Set(packages.map(({ folder }) => folder));
  const byName2 = namesOf3(packages);
  const imported = importLinks(tree, packages, folders);
  const links = /* @__PURE__ */ new Map();
  for (const one of packages) {
    const used = /* @__PURE__ */ new Set([
      ...byDependency(one, byName2),
      ...one.manifest.paths.flatMap((path) => componentAt(folders, within(one.folder, path))),
      ...byTsconfig(tree, one, folders),
      ...imported.get(one.folder) ?? []
    ]);
    used.delete(one.folder);
    used.delete(".");
    links.set(one.folder, [...used].sort());
  }
  return links;
}
function namesOf3(packages) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { workspace, folder, manifest: manifest2 } of packages) {
    const key = `${workspace}\0${manifest2.name}`;
    if (workspace !== void 0 && manifest2.name !== void 0 && !names2.has(key)) {
      names2.set(key, folder);
    }
  }
  return names2;
}
function byDependency({ workspace, versions }, byName2) {
  if (workspace === void 0) return [];
  return [...versions.keys()].flatMap((name) => byName2.get(`${workspace}\0${name}`) ?? []);
}
function byTsconfig(tree, { folder }, folders) {
  const path = within(folder, "tsconfig.json");
  if (folder === "." || path === void 0 || !tree.has(path)) return [];
  const targets = tsconfigTargets(folder, tree.text(path) ?? "");
  return targets.flatMap((target) => componentAt(folders, target));
}
function componentAt(folders, path) {
  if (path === void 0) return [];
  for (let folder = path; folder !== "."; folder = folderOf(folder)) {
    if (folders.has(folder)) return [folder];
  }
  return [];
}
function importLinks(tree, packages, folders) {
  const links = /* @__PURE__ */ new Map();
  if (!tree.has("nx.json")) return links;
  const aliases = rootAliases(tree, folders);
  if (aliases.size === 0) return links;
  const projects = new Set(packages.map(({ folder }) => folder));
  for (const file of tree.files) {
    const { path } = file;
    if (!/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(path) || file.ignored) continue;
    const [owner] = componentAt(projects, folderOf(path));
    if (owner === void 0) continue;
    const used = links.get(owner) ?? /* @__PURE__ */ new Set();
    for (const target of importedAliases(tree.text(path) ?? "", aliases)) used.add(target);
    links.set(owner, used);
  }
  return links;
}
function rootAliases(tree, folders) {
  const aliases = /* @__PURE__ */ new Map();
  for (const file of ["tsconfig.base.json", "tsconfig.json"]) {
    if (!tree.has(file)) continue;
    for (const [alias, path] of tsconfigAliases(".", tree.text(file) ?? "")) {
      const [target] = componentAt(folders, path);
      if (target !== void 0 && alias !== "") aliases.set(alias, target);
    }
  }
  return aliases;
}
function importedAliases(source, aliases) {
  const found = /* @__PURE__ */ new Set();
  for (const [, specifier] of source.matchAll(
    /\b(?:from|import|require)\b\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g
  )) {
    for (let part2 = specifier ?? ""; part2 !== "" && part2 !== "."; part2 = folderOf(part2)) {
      const target = aliases.get(part2);
      if (target !== void 0) found.add(target);
      if (target !== void 0 || !part2.includes("/")) break;
    }
  }
  return found;
}

// src/components/index.ts
function readComponents(tree) {
  const { packages, members, problems } = findPackages(tree);
  const links = linksOf(tree, packages);
  const all = packages.map((found) => componentOf(found, links.get(found.folder) ?? []));
  const byId = new Map(all.map((component) => [component.id, component]));
  const graph = graphOf(tree, packages, all);
  const ownerOf = owners(byId, byId.get(".") ?? emptyRoot);
  return {
    all,
    monorepo: members > 1,
    problems,
    get: (id) => byId.get(id),
    of: (file) => ownerOf(folderOf(file)),
    consumers: memoised((id) => consumersOf(graph, id))
  };
}
var emptyRoot = {
  id: ".",
  dependencies: /* @__PURE__ */ new Set(),
  versions: /* @__PURE__ */ new Map(),
  scripts: {},
  uses: []
};
function componentOf(found, uses) {
  const { folder, file, manifest: manifest2, versions } = found;
  return {
    id: folder,
    ...manifest2.name === void 0 ? {} : { name: manifest2.name },
    ...file === void 0 ? {} : { manifest: file },
    dependencies: new Set(versions.keys()),
    versions,
    scripts: manifest2.scripts,
    uses
  };
}
function graphOf(tree, packages, all) {
  const marked = markedFolders(tree.files);
  const deployable = new Set(
    all.filter(({ id, scripts }) => marked.has(id) || runsAsApp(scripts)).map(({ id }) => id)
  );
  const development = new Map(
    packages.map(({ folder, manifest: manifest2 }) => [folder, manifest2.development])
  );
  const dependents = /* @__PURE__ */ new Map();
  const names2 = new Map(all.map(({ id, name }) => [id, name ?? ""]));
  for (const { id, uses } of all) {
    for (const used of uses) {
      const list2 = dependents.get(used) ?? [];
      const only = development.get(id)?.has(names2.get(used) ?? "") ?? false;
      list2.push({ id, development: only });
      dependents.set(used, list2);
    }
  }
  return { deployable, dependents };
}
function owners(byId, root) {
  const known2 = /* @__PURE__ */ new Map([[".", root]]);
  const ownerOf = (folder) => {
    let owner = known2.get(folder) ?? byId.get(folder);
    if (owner === void 0) {
      const above = folderOf(folder);
      owner = above === folder ? root : ownerOf(above);
    }
    known2.set(folder, owner);
    return owner;
  };
  return ownerOf;
}
function memoised(find) {
  const known2 = /* @__PURE__ */ new Map();
  return (id) => {
    const found = known2.get(id) ?? find(id);
    known2.set(id, found);
    return found;
  };
}

// src/tree/part.ts
function without2(tree, excluded) {
  const files = tree.files.filter(({ path }) => !excluded(path));
  if (files.length === tree.files.length) return tree;
  const kept = new Set(files.map(({ path }) => path));
  return {
    ...tree,
    files,
    has: (path) => kept.has(path),
    bytes: (path) => kept.has(path) ? tree.bytes(path) : void 0,
    latin1: (path) => kept.has(path) ? tree.latin1(path) : void 0,
    text: (path) => kept.has(path) ? tree.text(path) : void 0,
    get problems() {
      return tree.problems;
    }
  };
}
function withIgnored(commit, folder) {
  const local2 = folder.files.filter(({ path, ignored }) => ignored && !commit.has(path));
  const isLocal2 = new Set(local2.map(({ path }) => path));
  const owner = (path) => isLocal2.has(path) ? folder : commit;
  return {
    title: commit.title,
    files: [...commit.files, ...local2].sort((a, b) => a.path < b.path ? -1 : 1),
    tracked: (path) => !isLocal2.has(path),
    has: (path) => commit.has(path) || isLocal2.has(path),
    bytes: (path) => owner(path).bytes(path),
    latin1: (path) => owner(path).latin1(path),
    text: (path) => owner(path).text(path),
    get problems() {
      return commit.problems;
    }
  };
}

export {
  matcher,
  readComponents,
  canonical,
  strongest,
  readsIn,
  isDeployed,
  publicPrefixes,
  variablesToSet,
  isToSet,
  isConfused,
  sameValue,
  mainRead,
  rules,
  without2 as without,
  withIgnored,
  loadConfig
};
