"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/values/classification.ts
var classification_exports = {};
__export(classification_exports, {
  classify: () => classify,
  dummyOfId: () => dummyOfId,
  dummyOfKind: () => dummyOfKind,
  isPerAccount: () => isPerAccount,
  isScheme: () => isScheme,
  isSelfProving: () => isSelfProving,
  isShapedAsSecret: () => isShapedAsSecret,
  isShippedByVendor: () => isShippedByVendor,
  isVendorOfHosts: () => isVendorOfHosts,
  isWordOfKinds: () => isWordOfKinds,
  kindOfId: () => kindOfId,
  kindsNamed: () => kindsNamed,
  nounOf: () => nounOf,
  plainSecret: () => plainSecret,
  secretKind: () => secretKind,
  secretStarts: () => secretStarts,
  usualName: () => usualName
});
module.exports = __toCommonJS(classification_exports);

// src/values/characters.ts
var GROUPS = ["abcdef", "ghijklmnopqrstuvwxyz", "ABCDEF", "GHIJKLMNOPQRSTUVWXYZ", "0123456789"];
var ALONE = "_-.:/+=@%, ${[<*;#\\";
var QUOTES = "\"'`";
var SPACING = "	\n\v\f\r";
var ASCII = 128;
var PRINTABLE_FROM = 32;
var PRINTABLE_TO = 126;
var groupOf = new Uint32Array(ASCII);
var groups = 0;
for (const group of [...GROUPS, ...ALONE, QUOTES, SPACING]) {
  for (const character of group) groupOf[character.charCodeAt(0)] = 1 << groups;
  groups += 1;
}
var OTHER_PRINTABLE = 1 << groups;
var STRANGE = 1 << groups + 1;
for (let code = 0; code < ASCII; code++)
  if (groupOf[code] === 0)
    groupOf[code] = code >= PRINTABLE_FROM && code <= PRINTABLE_TO ? OTHER_PRINTABLE : STRANGE;
function charactersOf(text2, from = 0) {
  const { length } = text2;
  let found = 0;
  for (let at2 = from; at2 < length; at2++) {
    const code = text2.charCodeAt(at2);
    found |= code < ASCII ? groupOf[code] ?? STRANGE : STRANGE;
  }
  return found;
}
function hasOnly(characters, groups3) {
  return (characters & ~groups3) === 0;
}
function hasAll(characters, groups3) {
  return (characters & groups3) === groups3;
}
function hasSome(characters, groups3) {
  return (characters & groups3) !== 0;
}
var ANY = -1;
var DIGITS = charactersOf("0");
var LETTERS = charactersOf("azAZ");
var WORD = LETTERS | DIGITS | charactersOf("_");
var PRINTABLE = WORD | charactersOf(ALONE + QUOTES) | OTHER_PRINTABLE;
function worthTrying(all2) {
  const gated = all2.map((one) => ({
    one,
    all: charactersOf(one.all ?? ""),
    some: one.some === void 0 ? ANY : charactersOf(one.some),
    only: one.of === void 0 ? ANY : charactersOf(one.of)
  }));
  const known2 = /* @__PURE__ */ new Map();
  return (characters) => {
    let found = known2.get(characters);
    if (found === void 0) {
      found = gated.filter(
        ({ all: all3, some, only }) => hasAll(characters, all3) && hasSome(characters, some) && hasOnly(characters, only)
      ).map(({ one }) => one);
      known2.set(characters, found);
    }
    return found;
  };
}

// src/values/coarse.ts
var SHORT = 16;
var MEDIUM = 64;
var LONG = 4096;
var LONGEST_WORD = "development".length;
function coarse({ name, value, characters }) {
  const start = value.length > LONG ? value.slice(0, LONG) : value;
  const found = {
    length: lengthOf(value),
    charset: charsetOf(start, start === value ? characters : charactersOf(start))
  };
  if (value.length > LONGEST_WORD) return found;
  const flag = flagOf(value);
  const mode = modeOf(name, value);
  if (flag !== void 0) found.flag = flag;
  if (mode !== void 0) found.mode = mode;
  if (isVerbose(name, value)) found.verbose = true;
  return found;
}
function lengthOf({ length }) {
  if (length < SHORT) return "short";
  if (length < MEDIUM) return "medium";
  return length < LONG ? "long" : "huge";
}
var HEX = charactersOf("0aA");
var BASE64 = WORD | charactersOf("+/=-");
function charsetOf(value, characters) {
  if (value === "") return "other";
  if (hasOnly(characters, DIGITS)) return "digits";
  if (hasOnly(characters, HEX)) return "hex";
  if (hasOnly(characters, LETTERS)) return "letters";
  if (hasOnly(characters, BASE64)) return "base64";
  if (hasOnly(characters, PRINTABLE)) return "printable";
  return /^[\x20-\x7e\s]+$/.test(value) ? "lines" : "other";
}
function flagOf(value) {
  if (/^(?:1|true|on|yes|y|enabled?|\*)$/i.test(value)) return "on";
  return /^(?:0|false|off|no|n|disabled?)$/i.test(value) ? "off" : void 0;
}
function modeOf(name, value) {
  if (!/(?:^|_)(?:ENV|ENVIRONMENT|MODE|STAGE)$/i.test(name)) return void 0;
  if (/^(?:production|prod|prd|live|live_mode|live-(?:us|au|apse|in))$/i.test(value))
    return "production";
  return /^(?:development|dev|test|testing|sandbox|test_mode|staging|stage|preview|local)$/i.test(
    value
  ) ? "other" : void 0;
}
function isVerbose(name, value) {
  return /LOG_?LEVEL$/i.test(name) && /^(?:debug|trace|silly|verbose|all)$/i.test(value);
}

// src/values/connection.ts
var DEFAULT_PORTS = /* @__PURE__ */ new Map([
  ["http", "80"],
  ["https", "443"],
  ["ws", "80"],
  ["wss", "443"],
  ["ftp", "21"],
  ["postgres", "5432"],
  ["postgresql", "5432"],
  ["mysql", "3306"],
  ["mysql2", "3306"],
  ["mariadb", "3306"],
  ["mongodb", "27017"],
  ["mongodb+srv", ""],
  ["redis", "6379"],
  ["rediss", "6379"],
  ["amqp", "5672"],
  ["amqps", "5671"],
  ["smtp", "25"],
  ["smtps", "465"],
  ["sqlserver", "1433"],
  ["mssql", "1433"],
  ["oracle", "1521"],
  ["libsql", "443"],
  ["clickhouse", "9000"],
  ["nats", "4222"],
  ["kafka", "9092"],
  ["ldap", "389"],
  ["ldaps", "636"],
  ["grpc", ""],
  ["cloudinary", ""],
  ["prisma", "443"],
  ["prisma+postgres", "443"],
  ["dotenv", ""],
  ["tcp", ""],
  ["udp", ""],
  ["ssh", "22"],
  ["s3", ""],
  ["gs", ""]
]);
function isScheme(text2) {
  return DEFAULT_PORTS.has(text2);
}
var URL_PARTS = /^([a-z][a-z0-9+.-]{0,30}):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
var WITH_DRIVER = /^(postgresql|mysql|mariadb|mssql|oracle)\+[a-z0-9_]{1,30}$/;
var CUT_PASSWORD = /^[a-z][a-z0-9+.-]{0,30}:\/\/([^:@/?#[\]${}<>\s]*):(?!\d{0,5}(?:[/?]|#[/!]))([^@/?#${}<>\s]*[/?#][^@\s]*)@/i;
var SEPARATORS = charactersOf(":;");
var BLANKS = charactersOf(" \n") | STRANGE;
var LONGEST = 4096;
function connectionOf(value, characters) {
  if (!hasSome(characters, SEPARATORS)) return void 0;
  if (value.length > LONGEST) return void 0;
  if (hasSome(characters, BLANKS) && /^.{0,11}\s/s.test(value)) return void 0;
  if (value.includes("://")) {
    const url = urlOf(/^jdbc:/i.test(value) ? value.slice("jdbc:".length) : value);
    if (url !== void 0) return url;
  }
  return value.includes(";") ? keyedOf(value) : void 0;
}
function isPasswordCut(url) {
  return CUT_PASSWORD.test(url);
}
function urlOf(value) {
  const parts = URL_PARTS.exec(value);
  const scheme = databaseOf(parts?.[1]?.toLowerCase() ?? "");
  const port = DEFAULT_PORTS.get(scheme);
  if (port === void 0) return void 0;
  const cut2 = value.includes("@") ? CUT_PASSWORD.exec(value) : null;
  if (cut2 !== null) {
    const [, user = "", password = ""] = cut2;
    return { scheme, hosts: [], database: "", user, password, options: NO_OPTIONS };
  }
  const authority = parts?.[2] ?? "";
  const at2 = authority.lastIndexOf("@");
  const credentials = authority.slice(0, Math.max(at2, 0));
  const colon = credentials.indexOf(":");
  const hosts = withoutNetwork(authority.slice(at2 + 1).toLowerCase());
  return {
    scheme,
    hosts: hosts.includes(",") ? hosts.split(",").map((host) => withoutPort(host, port)) : [withoutPort(hosts, port)],
    database: withoutSlashes(parts?.[3] ?? ""),
    user: colon < 0 ? credentials : credentials.slice(0, colon),
    password: colon < 0 ? "" : credentials.slice(colon + 1),
    options: optionsOf(parts?.[4] ?? "", "&")
  };
}
function databaseOf(scheme) {
  return WITH_DRIVER.exec(scheme)?.[1] ?? scheme;
}
function keyedOf(value) {
  if (!/^[A-Za-z][A-Za-z ]{1,40}=[^;]*;/.test(value)) return void 0;
  const options = optionsOf(value, ";");
  const server = first(options, "server", "data source", "host", "addr", "address", "endpoint");
  if (server === void 0) return void 0;
  const address = server.replace(/^(?:tcp:|[a-z]+:\/\/)/i, "").replace(/\/$/, "");
  const [host, behind] = split(address.toLowerCase().replace(",", ":"), ":");
  const port = options.get("port") ?? behind;
  const scheme = KEYED.get(port) ?? "sqlserver";
  return {
    scheme,
    hosts: [port === "" || port === DEFAULT_PORTS.get(scheme) ? host : `${host}:${port}`],
    database: first(options, "database", "initial catalog", "entitypath") ?? "",
    user: first(options, "user id", "uid", "user", "username", "sharedaccesskeyname") ?? "",
    password: first(options, "password", "pwd", "sharedaccesskey", "accountkey") ?? "",
    options
  };
}
var KEYED = /* @__PURE__ */ new Map([
  ["5432", "postgresql"],
  ["3306", "mysql"]
]);
function withoutSlashes(path) {
  const from = path.startsWith("/") ? 1 : 0;
  return path.slice(from, path.endsWith("/") ? Math.max(path.length - 1, from) : path.length);
}
function withoutNetwork(hosts) {
  return hosts.endsWith(")") ? /^(?:tcp)?\(([^()]*)\)$/.exec(hosts)?.[1] ?? hosts : hosts;
}
function withoutPort(host, port) {
  return port !== "" && host.endsWith(`:${port}`) ? host.slice(0, -port.length - 1) : host;
}
var NO_OPTIONS = /* @__PURE__ */ new Map();
function optionsOf(text2, separator) {
  if (text2 === "") return NO_OPTIONS;
  const options = /* @__PURE__ */ new Map();
  for (const part of text2.toLowerCase().split(separator)) {
    const at2 = part.indexOf("=");
    if (at2 < 0) options.set(part.trim(), "");
    else options.set(part.slice(0, at2).trim(), part.slice(at2 + 1).trim());
  }
  return options;
}
function first(options, ...names) {
  for (const name of names) if (options.has(name)) return options.get(name);
  return void 0;
}
function split(text2, separator) {
  const at2 = text2.indexOf(separator);
  return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + separator.length)];
}

// src/formats/shape.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, key) {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/values/builtins.ts
function crypto() {
  return process.getBuiltinModule("node:crypto");
}
function zlib() {
  return process.getBuiltinModule("node:zlib");
}

// src/values/decode.ts
var LONGEST2 = 65536;
function holds(rule, value) {
  if (rule.format === "base64") return holdsOfText(rule, base64Text(afterLast(value, rule.after)));
  const decoded = decodedObject(rule.format, value);
  if (decoded === void 0) return false;
  for (const key of rule.keys ?? []) if (member(decoded, key) === void 0) return false;
  for (const [key, allowed] of Object.entries(rule.members ?? {})) {
    const found = member(decoded, key) ?? "";
    if (typeof found !== "string" || !allowed.includes(found)) return false;
  }
  return true;
}
var last;
function claimsOf(value) {
  if (last?.token !== value) last = { token: value, claims: decodedClaims(value) };
  return last.claims;
}
function decodedClaims(value) {
  if (value.length > LONGEST2) return void 0;
  const parts = value.split(".");
  if (parts.length !== 3) return void 0;
  const [header = "", claims = ""] = parts;
  if (member(jsonObject(base64Text(header)), "alg") === void 0) return void 0;
  return jsonObject(base64Text(claims));
}
function jsonObject(text2) {
  if (!/^\s*\{/.test(text2)) return void 0;
  try {
    const parsed = JSON.parse(text2);
    return isRecord(parsed) ? parsed : void 0;
  } catch {
    return void 0;
  }
}
function base64Text(text2) {
  return Buffer.from(text2, "base64").toString("utf8");
}
function checksumHolds({ start, length, digits }, value) {
  if (value.length !== start + length + digits) return true;
  const body = value.slice(start, start + length);
  return base62(zlib().crc32(body)).padStart(digits, "0") === value.slice(start + length);
}
function decodedObject(format, value) {
  if (format === "jwt") return claimsOf(value);
  return jsonObject(format === "json" ? value : base64Text(value));
}
function holdsOfText({ start = "", contains = "", end = "" }, text2) {
  return text2.startsWith(start) && text2.includes(contains) && text2.endsWith(end);
}
function afterLast(value, separator) {
  return separator === void 0 ? value : value.slice(value.lastIndexOf(separator) + 1);
}
var DIGITS2 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(number) {
  let rest = number;
  let text2 = "";
  while (rest > 0) {
    text2 = DIGITS2.charAt(rest % 62) + text2;
    rest = Math.floor(rest / 62);
  }
  return text2;
}

// src/values/known-signature.ts
var SUPABASE = {
  id: "supabase-demo-jwt",
  what: "demo key of Supabase, signed with a secret that everybody knows",
  harm: "public-secret"
};
var SAMPLE = {
  id: "sample-jwt",
  what: "token signed with a secret that everybody knows",
  harm: "public-secret"
};
var SECRETS = /* @__PURE__ */ new Map([
  // https://supabase.com/docs/guides/local-development
  ["super-secret-jwt-token-with-at-least-32-characters-long", SUPABASE],
  // https://supabase.com/docs/guides/self-hosting/docker
  ["your-super-secret-jwt-token-with-at-least-32-characters-long", SUPABASE],
  // https://www.jwt.io/
  ["your-256-bit-secret", SAMPLE],
  ["a-string-secret-at-least-256-bits-long", SAMPLE]
]);
var signedDummies = [SUPABASE, SAMPLE];
var SIGNATURE_LENGTH = 43;
var LONGEST3 = 4096;
function signedInPublic(token) {
  if (token.length > LONGEST3 || !token.startsWith("eyJ")) return void 0;
  const dot = token.length - SIGNATURE_LENGTH - 1;
  if (token.charAt(dot) !== ".") return void 0;
  const [signed, signature] = [token.slice(0, dot), token.slice(dot + 1)];
  const { createHmac } = crypto();
  for (const [secret, dummy2] of SECRETS)
    if (createHmac("sha256", secret).update(signed).digest("base64url") === signature) return dummy2;
  return void 0;
}

// src/values/dummies.ts
var PLAIN = /* @__PURE__ */ new Map([
  // https://developers.google.com/recaptcha/docs/faq
  [
    "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI",
    ["recaptcha-test-site", "reCAPTCHA site key for tests", "test-key"]
  ],
  [
    "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe",
    ["recaptcha-test-secret", "reCAPTCHA secret that accepts every token", "protection-off"]
  ],
  // https://supabase.com/docs/guides/self-hosting/docker
  [
    "super-secret-jwt-token-with-at-least-32-characters-long",
    ["supabase-local-jwt-secret", "JWT secret of a local Supabase", "public-secret"]
  ],
  [
    "your-super-secret-jwt-token-with-at-least-32-characters-long",
    ["supabase-demo-jwt-secret", "JWT secret of Supabase\u2019s manual", "public-secret"]
  ],
  // https://hardhat.org/hardhat-network/docs/reference
  [
    "test test test test test test test test test test test junk",
    ["hardhat-mnemonic", "mnemonic of Hardhat", "public-secret"]
  ]
]);
var HASHED = /* @__PURE__ */ new Map([
  [
    "9705102db0d5f99ee08daa19a73e510d9877a2a9add9369da247cbbe6c2a0140",
    [
      "supabase-local-publishable",
      "publishable key of every local Supabase",
      "local-default",
      "sb_ 46"
    ]
  ],
  [
    "c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd",
    ["supabase-local-secret", "secret key of every local Supabase", "local-default", "sb_ 41"]
  ],
  // https://upstash.com/docs/qstash/howto/local-development
  [
    "86021db6fc0f81d1926d95c9bc8fe0c3a14187a32221c66acdaaafa0b223ff58",
    ["qstash-dev-token", "token of the QStash development server", "local-default", "eyJ 72"]
  ],
  [
    "b5f1743a394ce39b42493de7e6bc40226042491fb77bd417e40e92fcd11a8bd8",
    [
      "qstash-dev-current",
      "signing key of the QStash development server",
      "public-secret",
      "sig 32"
    ]
  ],
  [
    "54c3b917bfd471e12e0713535d69ad97584a415916ab360f4838bd23f2d70ffe",
    [
      "qstash-dev-next",
      "next signing key of the QStash development server",
      "public-secret",
      "sig 32"
    ]
  ],
  // https://learn.microsoft.com/azure/storage/common/storage-use-azurite
  [
    "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
    ["azurite-account-key", "account key of the Azure Storage emulator", "local-default", "Eby 88"]
  ],
  [
    "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615",
    ["cosmos-emulator-key", "key of the Cosmos DB emulator", "local-default", "C2y 88"]
  ],
  [
    "2988a24c0bcc440e2c600c28394590bf7990f260cbf23503e03ee00092086e1f",
    ["better-auth-default", "default secret of Better Auth", "public-secret", "bet 39"]
  ],
  [
    "276a9b5c4aa40041b83cd30d490d677b10314db9704dcfa81c2e42d885b5bdb4",
    ["better-auth-default-old", "former default secret of Better Auth", "public-secret", "bet 28"]
  ],
  [
    "60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a",
    ["hardhat-account", "private key of the first Hardhat account", "public-secret", "0xa 66"]
  ],
  [
    "bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c",
    ["hardhat-account", "private key of the first Hardhat account", "public-secret", "ac0 64"]
  ],
  // https://supabase.com/docs/guides/self-hosting/docker
  [
    "52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3",
    ["supabase-demo-key-base", "secret of Supabase\u2019s manual", "public-secret", "UpN 64"]
  ],
  [
    "7f59edafa4d502ca0156b8fddf28394634d77b1843838b5783a7c9c95fcbd32f",
    ["supabase-demo-s3-secret", "secret of Supabase\u2019s manual", "public-secret", "850 64"]
  ],
  // https://github.com/langgenius/dify/blob/main/docker/.env.example
  [
    "0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670",
    ["dify-default-secret", "default secret of Dify", "public-secret", "sk- 48"]
  ],
  // https://github.com/makeplane/plane/blob/preview/deployments/cli/community/variables.env
  [
    "04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d",
    ["plane-default-secret", "default secret of Plane", "public-secret", "60g 50"]
  ],
  // https://docs.stripe.com/api/authentication, https://docs.stripe.com/get-started/api-request
  [
    "f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397",
    ["stripe-docs-secret", "sample key of Stripe\u2019s documentation", "test-key", "sk_ 32"]
  ],
  [
    "bcfb4d05983f8f01f208c6744d4800240080ba59ee896d707e7a0383a1dbada8",
    ["stripe-docs-secret", "sample key of Stripe\u2019s documentation", "test-key", "sk_ 32"]
  ],
  [
    "5895b89c8fb33402a5bfc23aad5aaf863fbb438a51e1a0bb02b0ce618c8fdf9d",
    ["stripe-docs-publishable", "sample key of Stripe\u2019s documentation", "test-key", "pk_ 32"]
  ],
  [
    "2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326",
    ["stripe-docs-secret", "sample key of Stripe\u2019s documentation", "test-key", "sk_ 32"]
  ],
  [
    "b1471f544ceeea31333bde7e1ecbaad6eac0d4a749412ad29bd66ef895b81c6b",
    ["stripe-docs-publishable", "sample key of Stripe\u2019s documentation", "test-key", "pk_ 32"]
  ]
]);
var LOOKS = new Set([...HASHED.values()].map(([, , , look]) => look));
var LENGTHS = new Set([...LOOKS].map((look) => Number(look.split(" ")[1])));
function dummyOf(value) {
  const plain = PLAIN.get(value);
  if (plain !== void 0) return dummy(plain);
  if (value.includes(".unleash-insecure-"))
    return { id: "unleash-insecure", what: "default token of Unleash", harm: "local-default" };
  const account = value.includes(ACCOUNT_KEY) ? accountKeyOf(value) : void 0;
  return hashedDummy(account ?? value) ?? signedInPublic(value);
}
var ACCOUNT_KEY = "AccountKey=";
function accountKeyOf(value) {
  const [key = ""] = value.slice(value.indexOf(ACCOUNT_KEY) + ACCOUNT_KEY.length).split(";", 1);
  return key;
}
function hashedDummy(value) {
  if (!LENGTHS.has(value.length) || !LOOKS.has(`${value.slice(0, 3)} ${value.length}`))
    return void 0;
  const hashed = HASHED.get(crypto().hash("sha256", value));
  return hashed && dummy(hashed);
}
function dummyOfId(wanted) {
  const entry = [...PLAIN.values(), ...HASHED.values()].find(([id]) => id === wanted);
  return entry === void 0 ? signedDummies.find(({ id }) => id === wanted) : dummy(entry);
}
function dummy([id, what, harm]) {
  return { id, what, harm };
}

// src/values/ends.ts
function ofEnd(table, host) {
  const named2 = table.get(host);
  if (named2 !== void 0) return named2;
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) {
    const under = table.get(host.slice(dot));
    if (under !== void 0) return under;
  }
  return void 0;
}

// src/values/vendor-hosts.ts
var PATTERNS = /* @__PURE__ */ new Map([
  // https://docs.adyen.com/development-resources/live-endpoints/
  [
    ".adyen.com",
    [
      [/-test\.adyen\.com$/, { vendor: "adyen", environment: "test" }],
      [/-live[a-z-]*\.adyen\.com$/, { vendor: "adyen", environment: "live" }]
    ]
  ],
  [
    ".adyenpayments.com",
    [[/-live[a-z-]*\.adyenpayments\.com$/, { vendor: "adyen", environment: "live" }]]
  ],
  [
    ".mailgun.org",
    [[/^sandbox[0-9a-f]{32}\.mailgun\.org$/, { vendor: "mailgun", environment: "test" }]]
  ]
]);
var vendorHosts = new Map([
  // https://developer.paypal.com/api/rest/
  ...at("paypal", ".sandbox.paypal.com", "test"),
  ...at("paypal", "api.paypal.com api-m.paypal.com www.paypal.com ipnpb.paypal.com", "live"),
  // https://developer.squareup.com/docs/devtools/sandbox/overview
  ...at("square", "connect.squareupsandbox.com sandbox.web.squarecdn.com", "test"),
  ...at("square", "connect.squareup.com web.squarecdn.com", "live"),
  // https://developer.paddle.com/api-reference/about/authentication
  ...at("paddle", "sandbox-api.paddle.com", "test"),
  ...at("paddle", "api.paddle.com", "live"),
  // https://polar.sh/docs/integrate/sandbox
  ...at("polar", "sandbox.polar.sh sandbox-api.polar.sh", "test"),
  ...at("polar", "api.polar.sh", "live"),
  ...at("creem", "test-api.creem.io", "test"),
  ...at("creem", "api.creem.io", "live"),
  ...at("dodopayments", "test.dodopayments.com", "test"),
  ...at("dodopayments", "live.dodopayments.com", "live"),
  // https://www.checkout.com/docs/developer-resources/api/manage-your-api
  ...at("checkout-com", "api.sandbox.checkout.com", "test"),
  ...at("checkout-com", "api.checkout.com", "live"),
  // https://plaid.com/docs/api/
  ...at("plaid", "sandbox.plaid.com", "test"),
  ...at("plaid", "production.plaid.com", "live"),
  ...at("braintree", "api.sandbox.braintreegateway.com .sandbox.braintree-api.com", "test"),
  ...at("gocardless", "api-sandbox.gocardless.com", "test"),
  ...at("midtrans", "api.sandbox.midtrans.com app.sandbox.midtrans.com", "test"),
  // https://docs.alpaca.markets/docs/paper-trading
  ...at("alpaca", "paper-api.alpaca.markets", "test"),
  ...at("alpaca", "api.alpaca.markets", "live"),
  // https://stytch.com/docs/api-reference/consumer/api
  ...at("stytch", "test.stytch.com", "test"),
  ...at("stytch", "api.stytch.com", "live"),
  // https://clerk.com/docs/deployments/environments
  ...at("clerk", ".accounts.dev", "test"),
  ...at("auth0", ".auth0.com"),
  ...at("okta", ".oktapreview.com", "test"),
  ...at("okta", ".okta.com"),
  // https://docs.mailtrap.io/
  ...at("mailtrap", "sandbox.smtp.mailtrap.io sandbox.api.mailtrap.io smtp.mailtrap.io", "test"),
  ...at("mailtrap", "live.smtp.mailtrap.io send.api.mailtrap.io bulk.smtp.mailtrap.io", "live"),
  ...at("ethereal", "smtp.ethereal.email", "test"),
  // https://help.salesforce.com/s/articleView?id=sf.data_sandbox_create.htm
  ...at("salesforce", "test.salesforce.com .sandbox.my.salesforce.com", "test"),
  ...at("salesforce", "login.salesforce.com", "live"),
  // https://developers.docusign.com/platform/build-integration/
  ...at("docusign", "api.demo.docusign.net account-d.docusign.net demo.docusign.net", "test"),
  ...at("docusign", "api.demo.docusign.com account-d.docusign.com demo.docusign.com", "test"),
  // https://developer.apple.com/documentation/appstoreservernotifications
  ...at("apple", "sandbox.itunes.apple.com api.sandbox.push.apple.com", "test"),
  ...at("neon", ".neon.tech .neon.build"),
  ...at("supabase", ".supabase.co .supabase.in .supabase.com"),
  ...at("planetscale", ".psdb.cloud"),
  ...at("mongodb", ".mongodb.net"),
  ...at("upstash", ".upstash.io"),
  ...at("turso", ".turso.io"),
  ...at("convex", ".convex.cloud .convex.site"),
  ...at("sentry", ".sentry.io"),
  ...at("aws", ".amazonaws.com"),
  ...at("azure", ".database.windows.net .blob.windows.net .servicebus.windows.net"),
  ...at("azure", ".redis.cache.windows.net .documents.windows.net"),
  ...at("azure", ".database.core.windows.net .blob.core.windows.net"),
  ...at("azure", ".servicebus.core.windows.net .redis.cache.core.windows.net"),
  ...at("azure", ".documents.core.windows.net"),
  // https://learn.microsoft.com/azure/postgresql/network/concepts-networking-public
  ...at("azure", ".postgres.database.azure.com .mysql.database.azure.com"),
  ...at("clickhouse-cloud", ".clickhouse.cloud"),
  ...at("elastic-cloud", ".found.io"),
  ...at("redis-cloud", ".redislabs.com .redis-cloud.com"),
  ...at("aiven", ".aivencloud.com"),
  ...at("digitalocean", ".db.ondigitalocean.com"),
  ...at("cloudamqp", ".cloudamqp.com"),
  ...at("railway", ".rlwy.net .up.railway.app"),
  ...at("render", ".onrender.com .render.com"),
  ...at("fly", ".fly.dev"),
  ...at("vercel", ".vercel.app"),
  ...at("netlify", ".netlify.app")
]);
function vendorOf(host) {
  const known2 = ofEnd(vendorHosts, host);
  if (known2 !== void 0) return known2;
  return ofEnd(PATTERNS, host)?.find(([pattern]) => pattern.test(host))?.[1];
}
function isVendorOfHosts(id) {
  const patterns = [...PATTERNS.values()].flat().map(([, host]) => host);
  return [...vendorHosts.values(), ...patterns].some(({ vendor }) => vendor === id);
}
function at(vendor, names, environment) {
  const host = { vendor, ...environment === void 0 ? {} : { environment } };
  return names.split(" ").map((name) => [name, host]);
}

// src/values/host.ts
var PLACES = new Map([
  // This machine, under the names that Docker gives it too.
  ...all("local", "localhost .localhost test .test"),
  ...all("local", "host.docker.internal gateway.docker.internal kubernetes.docker.internal"),
  // What platforms and companies call their own networks.
  ...all("private", ".internal .flycast .svc .local .lan .home.arpa .consul"),
  // ElastiCache has no other addresses (https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-vpc-accessing.html).
  ...all("private", ".cache.amazonaws.com"),
  ...all("tunnel", ".ngrok.io .ngrok.app .ngrok.dev .trycloudflare.com .loca.lt .serveo.net"),
  ...all("tunnel", ".ngrok-free.io .ngrok-free.app .ngrok-free.dev .lhr.life .devtunnels.ms"),
  ...all("tunnel", ".gitpod.io .github.dev .csb.app .stackblitz.io"),
  // https://www.rfc-editor.org/rfc/rfc2606, and what manuals write.
  ...all("placeholder", ".invalid example .example example.com .example.com"),
  ...all("placeholder", "example.org .example.org example.net .example.net"),
  ...all("placeholder", "example.edu .example.edu test.com .test.com"),
  ...all("placeholder", "foo.bar .foo.bar domain.tld .domain.tld")
]);
var LOCAL = /^(?:127\.|0\.0\.0\.0$|::1$|\[::1?\]|10\.0\.2\.2$)/;
var PRIVATE = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?f[cd][0-9a-f]{2}:)/;
var IPV6 = /^[0-9a-f]*(?::[0-9a-f]*){2,7}$/;
var YOURS = /(?:^|\.)(?:your|my)-?(?:domain|app|site|company|project|host|server|instance)[a-z0-9-]{0,20}(?:\.|$)/;
var TASKS = "tasks.";
function placeOf(host) {
  const name = withoutPort2(host);
  const place = addressPlace(name) ?? ofEnd(PLACES, name);
  if (place !== void 0) return { place };
  if (YOURS.test(name) || /^\[[^:]*\]$/.test(name)) return { place: "placeholder" };
  if (name.startsWith(TASKS)) return { place: "container" };
  if (!name.includes(".") && !name.startsWith("[") && !IPV6.test(name))
    return { place: "container" };
  const known2 = vendorOf(name);
  if (known2 === void 0) return { place: "public" };
  const { vendor, environment } = known2;
  return environment === void 0 ? { place: "vendor", vendor } : { place: "vendor", vendor, environment };
}
function addressPlace(name) {
  if (!/^\d|:/.test(name)) return void 0;
  if (LOCAL.test(name)) return "local";
  return PRIVATE.test(name) ? "private" : void 0;
}
function withoutPort2(host) {
  if (!host.includes(":")) return host;
  return host.startsWith("[") ? host.replace(/\]:\d*$/, "]") : host.replace(/:\d*$/, "");
}
function all(place, names) {
  return names.split(" ").map((name) => [name, place]);
}

// src/values/instance.ts
function belongingOf(name, value, kind, connection) {
  const known2 = ofKind(value, kind);
  if (known2 !== void 0) return known2;
  return connection === void 0 ? ofName(name, value) ?? ofText(value) : ofConnection(connection);
}
function ofKind(value, kind) {
  switch (kind) {
    // https://supabase.com/docs/guides/auth/jwts
    case "supabase-legacy-anon":
    case "supabase-legacy-service-role":
      return belonging("supabase", text(member(claimsOf(value), "ref")));
    // The publishable key is the address of the frontend API and a `$`, in base64.
    case "clerk-publishable-test":
    case "clerk-publishable-live":
      return belonging("clerk", base64Text(value.slice("pk_live_".length)).replace(/\$$/, ""));
    case "google-service-account-json":
      return belonging("google-cloud", text(member(jsonObject(value), "project_id")));
    // Both keys of an account have its id behind a 5.
    case "stripe-secret-test":
    case "stripe-secret-live":
    case "stripe-publishable-test":
    case "stripe-publishable-live":
      return belonging("stripe", /^[a-z]k_(?:test|live)_5(1[A-Za-z0-9]{15})/.exec(value)?.[1]);
    // The number of the app's sender stands in its id.
    case "firebase-app-id":
      return belonging("firebase-sender", value.split(":")[1]);
    // https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-terms.html
    case "aws-cognito-user-pool-id":
      return belonging("aws-region", value.split("_")[0]);
    // https://docs.convex.dev/cli/deploy-key-types
    case "convex-deploy-key-prod":
    case "convex-deploy-key-dev":
    case "convex-deployment":
      return belonging("convex", /:([a-z]+-[a-z]+-\d+)/.exec(value)?.[1]);
    // https://discord.com/developers/docs/reference#authentication
    case "discord-bot-token":
      return belonging("discord", /^\d{17,20}$/.exec(base64Text(value.split(".")[0] ?? ""))?.[0]);
    default:
      return void 0;
  }
}
var HOSTS = [
  {
    of: "supabase",
    under: "supabase.co supabase.in",
    host: /^(?:db\.)?([a-z0-9]{20})\.supabase\.(?:co|in)$/
  },
  // https://neon.com/docs/connect/connection-pooling
  {
    of: "neon",
    under: "neon.tech neon.build",
    host: /^(ep-[a-z0-9-]+?)(?:-pooler)?\.(?:[a-z0-9.-]+\.)?neon\.(?:tech|build)$/
  },
  {
    of: "convex",
    under: "convex.cloud convex.site",
    host: /^([a-z]+-[a-z]+-\d+)\.convex\.(?:cloud|site)$/
  },
  // https://clerk.com/docs/deployments/environments
  { of: "clerk", under: "accounts.dev", host: /^([a-z0-9-]+\.clerk\.accounts\.dev)$/ },
  // https://auth0.com/docs/get-started/tenant-settings
  {
    of: "auth0",
    under: "auth0.com",
    host: /^([a-z0-9-]+(?:\.[a-z]{2}(?:-\d)?)?)\.auth0\.com$/
  },
  // https://docs.sentry.io/concepts/key-terms/dsn-explainer/
  {
    of: "sentry",
    under: "sentry.io",
    host: /^(o\d+)\.ingest(?:\.[a-z]{2})?\.sentry\.io$/
  },
  // https://firebase.google.com/docs/web/learn-more#config-object
  {
    of: "google-cloud",
    under: "firebaseapp.com appspot.com firebasestorage.app",
    host: /^([a-z0-9-]+)\.(?:firebaseapp\.com|appspot\.com|firebasestorage\.app)$/
  },
  {
    of: "google-cloud",
    under: "firebaseio.com firebasedatabase.app",
    host: /^([a-z0-9-]+)-default-rtdb\.(?:firebaseio\.com|[a-z0-9-]+\.firebasedatabase\.app)$/
  },
  {
    of: "google-cloud",
    under: "gserviceaccount.com",
    host: /^([a-z0-9-]+)\.iam\.gserviceaccount\.com$/
  },
  { of: "upstash", under: "upstash.io", host: /^([a-z0-9-]+)\.upstash\.io$/ },
  // https://docs.aws.amazon.com/general/latest/gr/rande.html
  {
    of: "aws-region",
    under: "amazonaws.com",
    host: /^(?:[a-z0-9.-]+\.)?(?:s3|sqs|sns|ses|email|cognito-idp)[.-]([a-z]{2}(?:-[a-z]+)+-\d)\.amazonaws\.com$/
  }
];
var CLERK = "clerk.";
var CLERK_HOST = /^clerk\.[a-z0-9.-]+$/;
var byDomain = new Map(
  HOSTS.flatMap((one) => one.under.split(" ").map((domain) => [domain, one]))
);
function ofConnection({ hosts, user, scheme }) {
  const host = hosts[0] ?? "";
  if (host.endsWith(".pooler.supabase.com"))
    return belonging("supabase", /^[a-z_]+\.([a-z0-9]{20})$/.exec(user)?.[1]);
  return scheme === "cloudinary" ? belonging("cloudinary", host) : ofHost(host);
}
function ofHost(host) {
  if (host.startsWith(CLERK) && CLERK_HOST.test(host)) return belonging("clerk", host);
  const domain = host.slice(host.lastIndexOf(".", host.lastIndexOf(".") - 1) + 1);
  const owned = byDomain.get(domain);
  return owned && belonging(owned.of, owned.host.exec(host)?.[1]);
}
function ofText(value) {
  return value.includes(".") ? ofHost(value.slice(value.indexOf("@") + 1).toLowerCase()) : void 0;
}
function ofName(name, value) {
  if (!/PROJECT$|_(?:ID|REF|NAME|REGION)$/.test(name)) return void 0;
  if (!/^[A-Za-z0-9._-]{2,80}$/.test(value)) return void 0;
  if (/(?:FIREBASE|GCP|GOOGLE_CLOUD|GCLOUD)_PROJECT(?:_ID)?$/.test(name))
    return belonging("google-cloud", value);
  if (/CLOUDINARY_CLOUD_NAME$/.test(name)) return belonging("cloudinary", value);
  if (/DISCORD_(?:CLIENT|APPLICATION|APP)_ID$/.test(name) && /^\d{17,20}$/.test(value))
    return belonging("discord", value);
  if (/FIREBASE_MESSAGING_SENDER_ID$/.test(name) && /^\d+$/.test(value))
    return belonging("firebase-sender", value);
  if (/(?:^|_)(?:AWS|S3|SQS|SNS|SES|COGNITO)(?:_DEFAULT)?_REGION$/.test(name))
    return belonging("aws-region", value);
  return /SUPABASE_PROJECT_(?:ID|REF)$/.test(name) && /^[a-z0-9]{20}$/.test(value) ? belonging("supabase", value) : void 0;
}
function belonging(of, id) {
  return id === void 0 || id === "" ? void 0 : { of, id };
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}

// src/values/kind-row.ts
var NONE = 0;

// src/values/kinds.gen.ts
var KINDS = JSON.parse(
  `[{"vendor":"1password","id":"onepassword-service-account","what":"1Password service-account token","privilege":"secret","perAccount":true,"names":["OP_SERVICE_ACCOUNT_TOKEN"],"hint":"^OP_","prefix":"ops_eyJ","pattern":"^ops_eyJ[A-Za-z0-9+\\\\/]{200,}={0,3}$","length":[207],"confidence":"high"},
{"vendor":"ably","id":"ably-api-key","what":"Ably API key","privilege":"secret","names":["ABLY_API_KEY"],"hint":"ABLY","pattern":"^[A-Za-z0-9_\\\\-]{6}\\\\.[A-Za-z0-9_\\\\-]{6}:[A-Za-z0-9_\\\\-]{20,64}$","length":[34,78],"confidence":"medium"},
{"vendor":"adyen","id":"adyen-client-key-test","what":"Adyen client key","privilege":"publishable","environment":"test","clientSafe":true,"names":["ADYEN_CLIENT_KEY","NEXT_PUBLIC_ADYEN_CLIENT_KEY"],"hint":"ADYEN","prefix":"test_","pattern":"^test_[A-Z0-9]{32}$","length":[37,37],"confidence":"high"},
{"vendor":"adyen","id":"adyen-client-key-live","what":"Adyen client key","privilege":"publishable","environment":"live","clientSafe":true,"names":["ADYEN_CLIENT_KEY","NEXT_PUBLIC_ADYEN_CLIENT_KEY"],"hint":"ADYEN","prefix":"live_","pattern":"^live_[A-Z0-9]{32}$","length":[37,37],"confidence":"high"},
{"vendor":"adyen","id":"adyen-api-key","what":"Adyen API key","privilege":"secret","names":["ADYEN_API_KEY"],"hint":"ADYEN[A-Z0-9_]*API_?KEY","byName":true,"prefix":"AQ","pattern":"^AQ[A-Za-z0-9][\\\\x21-\\\\x7e]{60,400}$","length":[63,403],"confidence":"low"},
{"vendor":"adyen","id":"adyen-hmac-key","what":"Adyen webhook HMAC key","privilege":"webhook","names":["ADYEN_HMAC_KEY"],"hint":"ADYEN[A-Z0-9_]*HMAC","byName":true,"pattern":"^[0-9A-F]{64}$","length":[64,64],"confidence":"low"},
{"vendor":"airtable","id":"airtable-token","what":"Airtable personal access token","privilege":"secret","names":["AIRTABLE_API_KEY","AIRTABLE_TOKEN"],"hint":"AIRTABLE","prefix":"pat","pattern":"^pat[A-Za-z0-9]{14}\\\\.[0-9a-f]{64}$","length":[82,82],"confidence":"high"},
{"vendor":"algolia","id":"algolia-app-id","what":"Algolia application id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_ALGOLIA_APP_ID","ALGOLIA_APP_ID"],"hint":"ALGOLIA[A-Z0-9_]*APP","byName":true,"pattern":"^[A-Z0-9]{10}$","length":[10,10],"confidence":"high"},
{"vendor":"algolia","id":"algolia-search-key","what":"Algolia search-only key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_ALGOLIA_SEARCH_KEY","ALGOLIA_SEARCH_API_KEY"],"hint":"ALGOLIA[A-Z0-9_]*SEARCH","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"algolia","id":"algolia-admin-key","what":"Algolia admin key","privilege":"admin","names":["ALGOLIA_ADMIN_KEY","ALGOLIA_WRITE_API_KEY","ALGOLIA_API_KEY"],"hint":"ALGOLIA[A-Z0-9_]*(?:ADMIN|WRITE)|ALGOLIA_API_KEY$","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"high"},
{"vendor":"alpaca","id":"alpaca-key-id-test","what":"Alpaca key id","privilege":"secret","environment":"test","names":["APCA_API_KEY_ID","ALPACA_API_KEY"],"hint":"APCA|ALPACA","byName":true,"prefix":"PK","pattern":"^PK[A-Z0-9]{16,24}$","length":[18,26],"confidence":"low"},
{"vendor":"alpaca","id":"alpaca-key-id-live","what":"Alpaca key id","privilege":"secret","environment":"live","names":["APCA_API_KEY_ID","ALPACA_API_KEY"],"hint":"APCA|ALPACA","byName":true,"prefix":"AK","pattern":"^AK[A-Z0-9]{16,24}$","length":[18,26],"confidence":"low"},
{"vendor":"amplitude","id":"amplitude-api-key","what":"Amplitude API key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_AMPLITUDE_API_KEY","AMPLITUDE_API_KEY"],"hint":"AMPLITUDE[A-Z0-9_]*API_KEY","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"anthropic","id":"anthropic-api-key","what":"Anthropic API key","privilege":"secret","names":["ANTHROPIC_API_KEY"],"hint":"ANTHROPIC|CLAUDE","prefix":"sk-ant-api","pattern":"^sk-ant-api[0-9]{2,4}-[A-Za-z0-9_\\\\-]{93}AA$","length":[108,110],"confidence":"high"},
{"vendor":"anthropic","id":"anthropic-admin-key","what":"Anthropic admin key","privilege":"admin","names":["ANTHROPIC_ADMIN_KEY"],"hint":"ANTHROPIC|CLAUDE","prefix":"sk-ant-admin","pattern":"^sk-ant-admin[0-9]{2,4}-[A-Za-z0-9_\\\\-]{90,98}$","length":[105,115],"confidence":"high"},
{"vendor":"anthropic","id":"anthropic-oauth-token","what":"Claude OAuth access token","privilege":"secret","names":["CLAUDE_CODE_OAUTH_TOKEN"],"hint":"ANTHROPIC|CLAUDE","prefix":"sk-ant-oat","pattern":"^sk-ant-oat[0-9]{2}-[A-Za-z0-9_\\\\-]{40,200}$","length":[53,213],"confidence":"medium"},
{"vendor":"arcjet","id":"arcjet-key","what":"Arcjet site key","privilege":"secret","names":["ARCJET_KEY"],"hint":"ARCJET","prefix":"ajkey_","pattern":"^ajkey_[0-9a-z]{26}$","length":[32,32],"confidence":"medium"},
{"vendor":"assemblyai","id":"assemblyai-api-key","what":"AssemblyAI API key","privilege":"secret","names":["ASSEMBLYAI_API_KEY"],"hint":"ASSEMBLYAI[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"high"},
{"vendor":"atlassian","id":"atlassian-api-token","what":"Atlassian API token","privilege":"secret","perAccount":true,"names":["ATLASSIAN_API_TOKEN","JIRA_API_TOKEN"],"hint":"ATLASSIAN|JIRA|CONFLUENCE","prefix":"ATATT3","pattern":"^ATATT3[A-Za-z0-9_\\\\-=]{186}$","length":[192,192],"confidence":"medium"},
{"vendor":"auth0","id":"auth0-domain","what":"Auth0 tenant domain","privilege":"identifier","clientSafe":true,"names":["AUTH0_DOMAIN","AUTH0_ISSUER_BASE_URL"],"hint":"AUTH0","pattern":"^(?:https:\\\\/\\\\/)?[a-z0-9][a-z0-9\\\\-]{1,62}(?:\\\\.[a-z]{2}(?:-[0-9])?)?\\\\.auth0\\\\.com\\\\/?$","length":[12,87],"confidence":"medium"},
{"vendor":"auth0","id":"auth0-client-id","what":"Auth0 client id","privilege":"identifier","clientSafe":true,"names":["AUTH0_CLIENT_ID","NEXT_PUBLIC_AUTH0_CLIENT_ID"],"hint":"AUTH0[A-Z0-9_]*CLIENT_?ID","byName":true,"pattern":"^[A-Za-z0-9]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"auth0","id":"auth0-client-secret","what":"Auth0 client secret","privilege":"secret","names":["AUTH0_CLIENT_SECRET"],"hint":"AUTH0[A-Z0-9_]*CLIENT_?SECRET","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{64}$","length":[64,64],"confidence":"medium"},
{"vendor":"authjs","id":"authjs-secret","what":"Auth.js secret","privilege":"secret","names":["AUTH_SECRET","NEXTAUTH_SECRET"],"hint":"^(?:NEXT)?AUTH_SECRET(?:_[0-9])?$","byName":true,"pattern":"^[\\\\x21-\\\\x7e]{32,256}$","length":[32,256],"confidence":"high"},
{"vendor":"aws","id":"aws-access-key-id","what":"AWS access key id","privilege":"identifier","names":["AWS_ACCESS_KEY_ID","S3_ACCESS_KEY_ID","SES_SMTP_USERNAME"],"hint":"AWS|S3|SES","prefix":"AKIA","pattern":"^AKIA[A-Z2-7]{16}$","length":[20,20],"confidence":"high"},
{"vendor":"aws","id":"aws-temporary-access-key-id","what":"AWS access key id","privilege":"identifier","names":["AWS_ACCESS_KEY_ID"],"hint":"AWS","prefix":"ASIA","pattern":"^ASIA[A-Z2-7]{16}$","length":[20,20],"confidence":"high"},
{"vendor":"aws","id":"aws-secret-access-key","what":"AWS secret access key","privilege":"secret","names":["AWS_SECRET_ACCESS_KEY","S3_SECRET_ACCESS_KEY"],"hint":"(?:AWS|S3|AMAZON)[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9\\\\/+]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"aws","id":"aws-session-token","what":"AWS session token","privilege":"secret","names":["AWS_SESSION_TOKEN"],"hint":"AWS[A-Z0-9_]*SESSION_TOKEN","byName":true,"pattern":"^[A-Za-z0-9\\\\/+]{100,}={0,3}$","length":[100],"confidence":"medium"},
{"vendor":"aws","id":"aws-bedrock-api-key","what":"Amazon Bedrock API key","privilege":"secret","names":["AWS_BEARER_TOKEN_BEDROCK"],"hint":"BEDROCK","prefix":"ABSK","pattern":"^ABSK[A-Za-z0-9+\\\\/]{109,269}={0,2}$","length":[113,275],"confidence":"high"},
{"vendor":"aws","id":"aws-bedrock-short-key","what":"Amazon Bedrock API key","privilege":"secret","names":["AWS_BEARER_TOKEN_BEDROCK"],"hint":"BEDROCK","prefix":"bedrock-api-key-","pattern":"^bedrock-api-key-[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[56],"confidence":"high"},
{"vendor":"aws","id":"aws-ses-smtp-password","what":"Amazon SES SMTP password","privilege":"secret","names":["SES_SMTP_PASSWORD","AWS_SES_SMTP_PASSWORD"],"hint":"SES[A-Z0-9_]*PASS","byName":true,"pattern":"^B[A-Za-z0-9\\\\/+]{43}$","length":[44,44],"confidence":"low"},
{"vendor":"aws","id":"aws-cognito-user-pool-id","what":"Cognito user pool id","privilege":"identifier","clientSafe":true,"names":["COGNITO_USER_POOL_ID","NEXT_PUBLIC_COGNITO_USER_POOL_ID"],"hint":"COGNITO|USER_POOL","pattern":"^[a-z]{2}(?:-[a-z]+)+-[0-9]_[A-Za-z0-9]{9}$","length":[16],"confidence":"medium"},
{"vendor":"axiom","id":"axiom-api-token","what":"Axiom API token","privilege":"secret","names":["AXIOM_TOKEN","NEXT_PUBLIC_AXIOM_TOKEN"],"hint":"AXIOM","prefix":"xaat-","pattern":"^xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[41,41],"confidence":"high"},
{"vendor":"axiom","id":"axiom-personal-token","what":"Axiom personal token","privilege":"secret","names":["AXIOM_TOKEN"],"hint":"AXIOM","prefix":"xapt-","pattern":"^xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[41,41],"confidence":"high"},
{"vendor":"azure","id":"azure-openai-key","what":"key of Azure AI services","privilege":"secret","names":["AZURE_OPENAI_API_KEY","AZURE_OPENAI_KEY"],"hint":"AZURE[A-Z0-9_]*OPENAI[A-Z0-9_]*KEY","byName":true,"pattern":"^(?:[0-9a-f]{32}|[A-Za-z0-9]{84})$","length":[32,84],"confidence":"medium"},
{"vendor":"azure","id":"azure-storage-connection-string","what":"Azure Storage connection string","privilege":"secret","names":["AZURE_STORAGE_CONNECTION_STRING","AzureWebJobsStorage"],"hint":"AZURE|WEBJOBS|STORAGE","prefix":"DefaultEndpointsProtocol=http","pattern":"^DefaultEndpointsProtocol=https?;AccountName=[a-z0-9]{3,24};AccountKey=[A-Za-z0-9+\\\\/]{86}==(?:;[A-Za-z]+=[^;\\\\s]+)*;?$","length":[145],"confidence":"high"},
{"vendor":"azure","id":"azure-storage-development","what":"Azure Storage emulator connection","privilege":"secret","environment":"test","clientSafe":true,"dummy":"local-default","names":["AZURE_STORAGE_CONNECTION_STRING","AzureWebJobsStorage"],"hint":"AZURE|WEBJOBS|STORAGE","prefix":"UseDevelopmentStorage=true","pattern":"^UseDevelopmentStorage=true;?[^\\\\s]{0,200}$","length":[26,227],"confidence":"high"},
{"vendor":"azure","id":"azure-service-bus-connection","what":"Azure Service Bus / Event Hubs connection string","privilege":"secret","names":["SERVICEBUS_CONNECTION_STRING","EVENTHUB_CONNECTION_STRING"],"hint":"SERVICE_?BUS|EVENT_?HUB|AZURE","prefix":"Endpoint=sb://","pattern":"^Endpoint=sb:\\\\/\\\\/[a-z0-9.\\\\-]{3,120}\\\\/?;SharedAccessKeyName=[^;\\\\s]{1,80};SharedAccessKey=[A-Za-z0-9+\\\\/]{40,60}={0,2}(?:;EntityPath=[^;\\\\s]{1,260})?;?$","length":[96,588],"confidence":"medium"},
{"vendor":"azure","id":"azure-app-insights-connection","what":"Application Insights connection string","privilege":"publishable","clientSafe":true,"names":["APPLICATIONINSIGHTS_CONNECTION_STRING"],"hint":"APPLICATION_?INSIGHTS|APPINSIGHTS","prefix":"InstrumentationKey=","pattern":"^InstrumentationKey=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:;[A-Za-z]+=[^;\\\\s]+)*;?$","length":[55],"confidence":"medium"},
{"vendor":"azure","id":"azure-cosmos-connection","what":"Cosmos DB connection string","privilege":"secret","names":["COSMOS_CONNECTION_STRING","COSMOSDB_CONNECTION_STRING"],"hint":"COSMOS","prefix":"AccountEndpoint=https://","pattern":"^AccountEndpoint=https:\\\\/\\\\/[^;\\\\s]{3,200};AccountKey=[A-Za-z0-9+\\\\/]{86}==;?$","length":[127,325],"confidence":"medium"},
{"vendor":"azure","id":"azure-app-configuration","what":"Azure App Configuration connection string","privilege":"secret","names":["AZURE_APPCONFIG_CONNECTION_STRING"],"hint":"APP_?CONFIG","prefix":"Endpoint=https://","pattern":"^Endpoint=https:\\\\/\\\\/[a-z0-9\\\\-]{3,60}\\\\.azconfig\\\\.io;Id=[^;\\\\s]{4,80};Secret=[A-Za-z0-9+\\\\/]{36,100}={0,2}$","length":[84,283],"confidence":"high"},
{"vendor":"azure","id":"azure-client-secret","what":"Microsoft Entra client secret","privilege":"secret","names":["AZURE_CLIENT_SECRET","AZURE_AD_CLIENT_SECRET","AUTH_MICROSOFT_ENTRA_ID_SECRET"],"hint":"AZURE|ENTRA|MICROSOFT|MSAL","pattern":"^[A-Za-z0-9_~.\\\\-]{3}[0-9]Q~[A-Za-z0-9_~.\\\\-]{31,34}$","length":[37,40],"confidence":"high"},
{"vendor":"azure","id":"azure-tenant-or-client-id","what":"Entra tenant id / client id","privilege":"identifier","clientSafe":true,"names":["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_AD_CLIENT_ID"],"hint":"(?:AZURE|ENTRA|MSAL)[A-Z0-9_]*(?:TENANT|CLIENT|SUBSCRIPTION)_?ID","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"medium"},
{"vendor":"azure","id":"azure-sas-url","what":"Azure SAS URL or token","privilege":"secret","names":["AZURE_STORAGE_SAS_URL","AZURE_SAS_TOKEN"],"hint":"SAS|AZURE","pattern":"^(?:https:\\\\/\\\\/[a-z0-9.\\\\-]{4,120}\\\\/[^?\\\\s]{0,400})?\\\\??(?:[a-z]{2,4}=[\\\\x21-\\\\x25\\\\x27-\\\\x7e]+&)+sig=[A-Za-z0-9%]{43,64}(?:&[a-z]{2,4}=[\\\\x21-\\\\x25\\\\x27-\\\\x7e]+)*$","length":[52],"refines":["http-url"],"confidence":"low"},
{"vendor":"azure","id":"azure-devops-pat","what":"Azure DevOps PAT","privilege":"secret","names":["AZURE_DEVOPS_TOKEN","AZURE_DEVOPS_PAT"],"hint":"AZURE|ADO_","pattern":"^[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4,5}$","length":[84,85],"confidence":"medium"},
{"vendor":"braintree","id":"braintree-tokenization-key-test","what":"Braintree tokenization key","privilege":"publishable","environment":"test","clientSafe":true,"names":["BRAINTREE_TOKENIZATION_KEY","NEXT_PUBLIC_BRAINTREE_TOKENIZATION_KEY"],"hint":"BRAINTREE","prefix":"sandbox_","pattern":"^sandbox_[A-Za-z0-9]{6,16}_[a-z0-9]{8,32}$","length":[23,57],"confidence":"high"},
{"vendor":"braintree","id":"braintree-tokenization-key-live","what":"Braintree tokenization key","privilege":"publishable","environment":"live","clientSafe":true,"names":["BRAINTREE_TOKENIZATION_KEY","NEXT_PUBLIC_BRAINTREE_TOKENIZATION_KEY"],"hint":"BRAINTREE","prefix":"production_","pattern":"^production_[A-Za-z0-9]{6,16}_[a-z0-9]{8,32}$","length":[26,60],"confidence":"high"},
{"vendor":"braintree","id":"braintree-access-token-test","what":"Braintree OAuth access token","privilege":"secret","environment":"test","names":["BRAINTREE_ACCESS_TOKEN"],"hint":"BRAINTREE","prefix":"access_token$sandbox$","pattern":"^access_token\\\\$sandbox\\\\$[a-z0-9]{8,32}\\\\$[0-9a-f]{32}$","length":[62,86],"confidence":"high"},
{"vendor":"braintree","id":"braintree-access-token-live","what":"Braintree OAuth access token","privilege":"secret","environment":"live","names":["BRAINTREE_ACCESS_TOKEN"],"hint":"BRAINTREE","prefix":"access_token$production$","pattern":"^access_token\\\\$production\\\\$[a-z0-9]{8,32}\\\\$[0-9a-f]{32}$","length":[65,89],"confidence":"high"},
{"vendor":"braintree","id":"braintree-private-key","what":"Braintree private key","privilege":"secret","names":["BRAINTREE_PRIVATE_KEY"],"hint":"BRAINTREE[A-Z0-9_]*PRIVATE","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"braintrust","id":"braintrust-api-key","what":"Braintrust API key","privilege":"secret","names":["BRAINTRUST_API_KEY"],"hint":"BRAINTRUST","prefix":"sk-","pattern":"^sk-[A-Za-z0-9]{48}$","length":[51,51],"confidence":"medium"},
{"vendor":"brevo","id":"brevo-api-key","what":"Brevo API key","privilege":"secret","names":["BREVO_API_KEY","SENDINBLUE_API_KEY"],"hint":"BREVO|SENDINBLUE","prefix":"xkeysib-","pattern":"^xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}$","length":[89,89],"confidence":"high"},
{"vendor":"brevo","id":"brevo-smtp-key","what":"Brevo SMTP key","privilege":"secret","names":["BREVO_SMTP_KEY","SMTP_PASSWORD"],"hint":"BREVO|SENDINBLUE|SMTP","prefix":"xsmtpsib-","pattern":"^xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}$","length":[90,90],"confidence":"medium"},
{"vendor":"bugsnag","id":"bugsnag-api-key","what":"Bugsnag notifier API key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_BUGSNAG_API_KEY","BUGSNAG_API_KEY"],"hint":"BUGSNAG[A-Z0-9_]*KEY","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"buildkite","id":"buildkite-token","what":"Buildkite API token","privilege":"secret","perAccount":true,"names":["BUILDKITE_API_TOKEN"],"hint":"BUILDKITE","prefix":"bkua_","pattern":"^bkua_[a-z0-9]{40}$","length":[45,45],"confidence":"high"},
{"vendor":"cerebras","id":"cerebras-api-key","what":"Cerebras API key","privilege":"secret","names":["CEREBRAS_API_KEY"],"hint":"CEREBRAS","prefix":"csk-","pattern":"^csk-[a-z0-9]{48}$","length":[52,52],"confidence":"medium"},
{"vendor":"checkout-com","id":"checkout-com-secret-test","what":"Checkout.com secret key","privilege":"secret","environment":"test","names":["CKO_SECRET_KEY","CHECKOUT_SECRET_KEY"],"hint":"CKO|CHECKOUT","prefix":"sk_sbox_","pattern":"^sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]$","length":[35,35],"confidence":"high"},
{"vendor":"checkout-com","id":"checkout-com-secret-live","what":"Checkout.com secret key","privilege":"secret","environment":"live","names":["CKO_SECRET_KEY","CHECKOUT_SECRET_KEY"],"hint":"CKO|CHECKOUT","prefix":"sk_","pattern":"^sk_[a-z2-7]{26}[a-z2-7*#$=]$","length":[30,30],"confidence":"high"},
{"vendor":"checkout-com","id":"checkout-com-public-test","what":"Checkout.com public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["CKO_PUBLIC_KEY","NEXT_PUBLIC_CKO_PUBLIC_KEY"],"hint":"CKO|CHECKOUT","prefix":"pk_sbox_","pattern":"^pk_sbox_[a-z2-7]{26}[a-z2-7*#$=]$","length":[35,35],"confidence":"high"},
{"vendor":"checkout-com","id":"checkout-com-public-live","what":"Checkout.com public key","privilege":"publishable","environment":"live","clientSafe":true,"names":["CKO_PUBLIC_KEY","NEXT_PUBLIC_CKO_PUBLIC_KEY"],"hint":"CKO|CHECKOUT","prefix":"pk_","pattern":"^pk_[a-z2-7]{26}[a-z2-7*#$=]$","length":[30,30],"confidence":"high"},
{"vendor":"circleci","id":"circleci-token","what":"CircleCI personal token","privilege":"secret","perAccount":true,"names":["CIRCLECI_TOKEN","CIRCLE_TOKEN"],"hint":"CIRCLE","prefix":"CCIPAT_","pattern":"^CCIPAT_[A-Za-z0-9]{22}_[0-9a-fA-F]{40}$","length":[70,70],"confidence":"high"},
{"vendor":"clerk","id":"clerk-publishable-test","what":"Clerk publishable key","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY","CLERK_PUBLISHABLE_KEY","VITE_CLERK_PUBLISHABLE_KEY"],"hint":"CLERK","prefix":"pk_test_","pattern":"^pk_test_[A-Za-z0-9+\\\\/]{12,240}={0,2}$","length":[20,250],"decode":{"format":"base64","after":"_","contains":".","end":"$"},"confidence":"high"},
{"vendor":"clerk","id":"clerk-publishable-live","what":"Clerk publishable key","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY","CLERK_PUBLISHABLE_KEY","VITE_CLERK_PUBLISHABLE_KEY"],"hint":"CLERK","prefix":"pk_live_","pattern":"^pk_live_[A-Za-z0-9+\\\\/]{12,240}={0,2}$","length":[20,250],"decode":{"format":"base64","after":"_","contains":".","end":"$"},"confidence":"high"},
{"vendor":"clerk","id":"clerk-secret-test","what":"Clerk secret key","privilege":"secret","environment":"test","names":["CLERK_SECRET_KEY","CLERK_API_KEY"],"hint":"CLERK","prefix":"sk_test_","pattern":"^sk_test_[A-Za-z0-9]{32,64}$","length":[40,72],"confidence":"medium"},
{"vendor":"clerk","id":"clerk-secret-live","what":"Clerk secret key","privilege":"secret","environment":"live","names":["CLERK_SECRET_KEY","CLERK_API_KEY"],"hint":"CLERK","prefix":"sk_live_","pattern":"^sk_live_[A-Za-z0-9]{32,64}$","length":[40,72],"confidence":"medium"},
{"vendor":"clerk","id":"clerk-webhook-secret","what":"Clerk webhook secret","privilege":"webhook","names":["CLERK_WEBHOOK_SECRET","CLERK_WEBHOOK_SIGNING_SECRET"],"hint":"CLERK","prefix":"whsec_","pattern":"^whsec_[A-Za-z0-9+\\\\/]{32,88}={0,2}$","length":[38,96],"confidence":"medium"},
{"vendor":"clickhouse","id":"clickhouse-cloud-key","what":"ClickHouse Cloud key secret","privilege":"secret","names":["CLICKHOUSE_CLOUD_KEY_SECRET"],"hint":"CLICKHOUSE","prefix":"4b1d","pattern":"^4b1d[A-Za-z0-9]{38}$","length":[42,42],"confidence":"high"},
{"vendor":"clickup","id":"clickup-token","what":"ClickUp personal token","privilege":"secret","names":["CLICKUP_API_TOKEN"],"hint":"CLICKUP","prefix":"pk_","pattern":"^pk_[0-9]{6,10}_[A-Z0-9]{32}$","length":[42,46],"confidence":"low"},
{"vendor":"cloudflare","id":"turnstile-sitekey","what":"Turnstile site key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_TURNSTILE_SITE_KEY","TURNSTILE_SITE_KEY"],"hint":"TURNSTILE","prefix":"0x4","pattern":"^0x4[A-Za-z0-9_\\\\-]{19,23}$","length":[22,26],"confidence":"medium"},
{"vendor":"cloudflare","id":"turnstile-secret","what":"Turnstile secret key","privilege":"secret","perAccount":true,"names":["TURNSTILE_SECRET_KEY","TURNSTILE_SECRET"],"hint":"TURNSTILE","prefix":"0x4","pattern":"^0x4[A-Za-z0-9_\\\\-]{29,35}$","length":[32,38],"confidence":"medium"},
{"vendor":"cloudflare","id":"turnstile-dummy-sitekey","what":"Turnstile site key that lets everybody pass","privilege":"publishable","environment":"test","clientSafe":true,"dummy":"test-key","names":["NEXT_PUBLIC_TURNSTILE_SITE_KEY"],"hint":"TURNSTILE","pattern":"^[123]x0{20}(?:AA|AB|BB|FF)$","length":[24,24],"confidence":"high"},
{"vendor":"cloudflare","id":"turnstile-dummy-secret","what":"Turnstile secret that accepts every token","privilege":"secret","perAccount":true,"environment":"test","dummy":"protection-off","names":["TURNSTILE_SECRET_KEY"],"hint":"TURNSTILE","pattern":"^[123]x0{31}AA$","length":[35,35],"confidence":"high"},
{"vendor":"cloudflare","id":"cloudflare-user-api-token","what":"Cloudflare user API token","privilege":"secret","perAccount":true,"names":["CLOUDFLARE_API_TOKEN","CF_API_TOKEN"],"hint":"CLOUDFLARE|^CF_","prefix":"cfut_","pattern":"^cfut_[A-Za-z0-9]{40}[0-9a-f]{8}$","length":[53,53],"confidence":"high"},
{"vendor":"cloudflare","id":"cloudflare-account-api-token","what":"Cloudflare account API token","privilege":"secret","perAccount":true,"names":["CLOUDFLARE_API_TOKEN","CF_API_TOKEN"],"hint":"CLOUDFLARE|^CF_","prefix":"cfat_","pattern":"^cfat_[A-Za-z0-9]{40}[0-9a-f]{8}$","length":[53,53],"confidence":"high"},
{"vendor":"cloudflare","id":"cloudflare-global-api-key","what":"Cloudflare global API key","privilege":"admin","perAccount":true,"names":["CLOUDFLARE_API_KEY","CF_API_KEY"],"hint":"CLOUDFLARE|^CF_","prefix":"cfk_","pattern":"^cfk_[A-Za-z0-9]{40}[0-9a-f]{8}$","length":[52,52],"confidence":"high"},
{"vendor":"cloudflare","id":"cloudflare-api-token-legacy","what":"Cloudflare API token","privilege":"secret","perAccount":true,"names":["CLOUDFLARE_API_TOKEN","CF_API_TOKEN"],"hint":"(?:CLOUDFLARE|CF)_[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"cloudflare","id":"cloudflare-account-id","what":"Cloudflare account or zone id","privilege":"identifier","clientSafe":true,"names":["CLOUDFLARE_ACCOUNT_ID","CF_ACCOUNT_ID","CLOUDFLARE_ZONE_ID"],"hint":"(?:CLOUDFLARE|CF|R2)_[A-Z0-9_]*(?:ACCOUNT|ZONE)_ID","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"cloudflare","id":"r2-access-key-id","what":"R2 access key id","privilege":"identifier","names":["R2_ACCESS_KEY_ID"],"hint":"R2[A-Z0-9_]*ACCESS_KEY_ID","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"low"},
{"vendor":"cloudflare","id":"r2-secret-access-key","what":"R2 secret access key","privilege":"secret","perAccount":true,"names":["R2_SECRET_ACCESS_KEY"],"hint":"R2[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{64}$","length":[64,64],"confidence":"low"},
{"vendor":"cloudinary","id":"cloudinary-url","what":"Cloudinary URL","privilege":"secret","names":["CLOUDINARY_URL"],"hint":"CLOUDINARY","prefix":"cloudinary://","pattern":"^cloudinary:\\\\/\\\\/[0-9]{12,18}:[A-Za-z0-9_\\\\-]{20,40}@[A-Za-z0-9_\\\\-]{2,64}(?:\\\\?[^\\\\s]{0,200})?$","length":[49,338],"confidence":"high"},
{"vendor":"cloudinary","id":"cloudinary-api-secret","what":"Cloudinary API secret","privilege":"secret","names":["CLOUDINARY_API_SECRET"],"hint":"CLOUDINARY[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{27}$","length":[27,27],"confidence":"medium"},
{"vendor":"cloudinary","id":"cloudinary-api-key","what":"Cloudinary API key","privilege":"identifier","clientSafe":true,"names":["CLOUDINARY_API_KEY","NEXT_PUBLIC_CLOUDINARY_API_KEY"],"hint":"CLOUDINARY[A-Z0-9_]*API_KEY","byName":true,"pattern":"^[0-9]{15}$","length":[15,15],"confidence":"medium"},
{"vendor":"codecov","id":"codecov-token","what":"Codecov upload token","privilege":"secret","perAccount":true,"names":["CODECOV_TOKEN"],"hint":"CODECOV[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"medium"},
{"vendor":"cohere","id":"cohere-api-key","what":"Cohere API key","privilege":"secret","names":["COHERE_API_KEY","CO_API_KEY"],"hint":"COHERE[A-Z0-9_]*KEY|^CO_API_KEY","byName":true,"pattern":"^[A-Za-z0-9]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"configcat","id":"configcat-sdk-key","what":"ConfigCat SDK key","privilege":"publishable","clientSafe":true,"names":["CONFIGCAT_SDK_KEY","NEXT_PUBLIC_CONFIGCAT_SDK_KEY"],"hint":"CONFIGCAT","prefix":"configcat-","pattern":"^configcat-(?:sdk-[0-9]|proxy)\\\\/[A-Za-z0-9_\\\\-]{22}\\\\/[A-Za-z0-9_\\\\-]{22}$","length":[61,61],"confidence":"medium"},
{"vendor":"contentful","id":"contentful-management-token","what":"Contentful management token","privilege":"admin","names":["CONTENTFUL_MANAGEMENT_TOKEN"],"hint":"CONTENTFUL","prefix":"CFPAT-","pattern":"^CFPAT-[A-Za-z0-9_\\\\-]{43}$","length":[49,49],"confidence":"high"},
{"vendor":"contentful","id":"contentful-delivery-token","what":"Contentful delivery token","privilege":"restricted","names":["CONTENTFUL_ACCESS_TOKEN","CONTENTFUL_PREVIEW_TOKEN"],"hint":"CONTENTFUL[A-Z0-9_]*(?:ACCESS|DELIVERY|PREVIEW)","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{43}$","length":[43,43],"confidence":"high"},
{"vendor":"convex","id":"convex-deploy-key-prod","what":"Convex deploy key","privilege":"secret","environment":"live","names":["CONVEX_DEPLOY_KEY"],"hint":"CONVEX","prefix":"prod:","pattern":"^prod:[a-z0-9\\\\-:]{3,80}\\\\|[A-Za-z0-9+\\\\/=_\\\\-]{20,400}$","length":[29,486],"confidence":"high"},
{"vendor":"convex","id":"convex-deploy-key-dev","what":"Convex deploy key","privilege":"secret","environment":"test","names":["CONVEX_DEPLOY_KEY"],"hint":"CONVEX","prefix":"dev:","pattern":"^dev:[a-z0-9\\\\-:]{3,80}\\\\|[A-Za-z0-9+\\\\/=_\\\\-]{20,400}$","length":[28,485],"confidence":"high"},
{"vendor":"convex","id":"convex-deploy-key-preview","what":"Convex deploy key","privilege":"secret","environment":"test","names":["CONVEX_DEPLOY_KEY"],"hint":"CONVEX","prefix":"preview:","pattern":"^preview:[a-z0-9\\\\-:]{3,80}\\\\|[A-Za-z0-9+\\\\/=_\\\\-]{20,400}$","length":[32,489],"confidence":"high"},
{"vendor":"convex","id":"convex-deployment","what":"Convex deployment name","privilege":"identifier","clientSafe":true,"names":["CONVEX_DEPLOYMENT"],"hint":"^CONVEX_DEPLOYMENT$","byName":true,"pattern":"^(?:prod|dev|preview|local|anonymous):[a-z0-9\\\\-]{3,64}$","length":[7,74],"confidence":"high"},
{"vendor":"convex","id":"convex-url","what":"Convex deployment URL","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_CONVEX_URL","CONVEX_URL","VITE_CONVEX_URL"],"hint":"CONVEX","prefix":"https://","pattern":"^https:\\\\/\\\\/[a-z]+-[a-z]+-[0-9]{1,4}\\\\.convex\\\\.(?:cloud|site)\\\\/?$","length":[25],"refines":["http-url"],"confidence":"medium"},
{"vendor":"courier","id":"courier-api-key-live","what":"Courier API key","privilege":"secret","environment":"live","names":["COURIER_AUTH_TOKEN","COURIER_API_KEY"],"hint":"COURIER","pattern":"^(?:pk|dk)_prod_[A-Za-z0-9]{24,30}$","length":[32,38],"confidence":"medium"},
{"vendor":"courier","id":"courier-api-key-test","what":"Courier API key","privilege":"secret","environment":"test","names":["COURIER_AUTH_TOKEN","COURIER_API_KEY"],"hint":"COURIER","pattern":"^(?:pk|dk)_test_[A-Za-z0-9]{24,30}$","length":[32,38],"confidence":"medium"},
{"vendor":"creem","id":"creem-api-key-test","what":"Creem API key","privilege":"secret","environment":"test","names":["CREEM_API_KEY"],"hint":"CREEM","prefix":"creem_test_","pattern":"^creem_test_[A-Za-z0-9]{16,64}$","length":[27,75],"confidence":"low"},
{"vendor":"creem","id":"creem-api-key-live","what":"Creem API key","privilege":"secret","environment":"live","names":["CREEM_API_KEY"],"hint":"CREEM","prefix":"creem_","pattern":"^creem_[A-Za-z0-9]{16,64}$","length":[22,70],"confidence":"low"},
{"vendor":"customerio","id":"customerio-key","what":"Customer.io key","privilege":"secret","names":["CUSTOMERIO_SITE_ID","CUSTOMERIO_API_KEY"],"hint":"CUSTOMER_?IO|^CIO_","byName":true,"pattern":"^[0-9a-f]{20}$","length":[20,20],"confidence":"medium"},
{"vendor":"databricks","id":"databricks-token","what":"Databricks token","privilege":"secret","names":["DATABRICKS_TOKEN"],"hint":"DATABRICKS","prefix":"dapi","pattern":"^dapi[0-9a-f]{32}(?:-[0-9])?$","length":[36,38],"confidence":"high"},
{"vendor":"datadog","id":"datadog-api-key","what":"Datadog API key","privilege":"secret","perAccount":true,"names":["DD_API_KEY","DATADOG_API_KEY"],"hint":"(?:^|_)(?:DD|DATADOG)_API_KEY","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"high"},
{"vendor":"datadog","id":"datadog-app-key","what":"Datadog application key","privilege":"secret","perAccount":true,"names":["DD_APP_KEY","DD_APPLICATION_KEY","DATADOG_APP_KEY"],"hint":"(?:^|_)(?:DD|DATADOG)_APP","byName":true,"pattern":"^[0-9A-Za-z]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"datadog","id":"datadog-client-token","what":"Datadog RUM client token","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_DD_CLIENT_TOKEN","DD_CLIENT_TOKEN"],"hint":"DD_|DATADOG","prefix":"pub","pattern":"^pub[0-9a-f]{32}$","length":[35,35],"confidence":"medium"},
{"vendor":"datocms","id":"datocms-token","what":"DatoCMS API token","privilege":"secret","names":["DATOCMS_API_TOKEN","NEXT_DATOCMS_API_TOKEN"],"hint":"DATO_?CMS[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[0-9a-f]{30}$","length":[30,30],"confidence":"low"},
{"vendor":"deepgram","id":"deepgram-api-key","what":"Deepgram API key","privilege":"secret","names":["DEEPGRAM_API_KEY"],"hint":"DEEPGRAM[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"deepseek","id":"deepseek-api-key","what":"DeepSeek API key","privilege":"secret","names":["DEEPSEEK_API_KEY"],"hint":"DEEPSEEK","prefix":"sk-","pattern":"^sk-[0-9a-f]{32}$","length":[35,35],"confidence":"high"},
{"vendor":"devcycle","id":"devcycle-server-key","what":"DevCycle server SDK key","privilege":"secret","names":["DEVCYCLE_SERVER_SDK_KEY"],"hint":"DEVCYCLE","prefix":"dvc_server_","pattern":"^dvc_server_[A-Za-z0-9_\\\\-]{20,100}$","length":[31,111],"confidence":"medium"},
{"vendor":"devcycle","id":"devcycle-client-key","what":"DevCycle client key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_DEVCYCLE_CLIENT_SDK_KEY"],"hint":"DEVCYCLE","prefix":"dvc_","pattern":"^dvc_(?:client|mobile)_[A-Za-z0-9_\\\\-]{20,100}$","length":[31,111],"confidence":"low"},
{"vendor":"digitalocean","id":"digitalocean-token","what":"DigitalOcean personal access token","privilege":"secret","perAccount":true,"names":["DIGITALOCEAN_TOKEN","DIGITALOCEAN_ACCESS_TOKEN","DO_TOKEN"],"hint":"DIGITAL_?OCEAN|^DO_","prefix":"dop_v1_","pattern":"^dop_v1_[0-9a-f]{64}$","length":[71,71],"confidence":"high"},
{"vendor":"digitalocean","id":"digitalocean-oauth-token","what":"DigitalOcean OAuth token","privilege":"secret","perAccount":true,"names":["DIGITALOCEAN_TOKEN"],"hint":"DIGITAL_?OCEAN|^DO_","prefix":"do","pattern":"^do[or]_v1_[0-9a-f]{64}$","length":[71,71],"confidence":"high"},
{"vendor":"digitalocean","id":"digitalocean-spaces-key","what":"DigitalOcean Spaces access key","privilege":"identifier","names":["SPACES_ACCESS_KEY_ID","DO_SPACES_KEY"],"hint":"SPACES|DIGITAL_?OCEAN","prefix":"DO00","pattern":"^DO00[A-Z0-9]{16}$","length":[20,20],"confidence":"low"},
{"vendor":"discord","id":"discord-bot-token","what":"Discord bot token","privilege":"secret","names":["DISCORD_TOKEN","DISCORD_BOT_TOKEN"],"hint":"DISCORD","pattern":"^[MNO][A-Za-z0-9_\\\\-]{23,25}\\\\.[A-Za-z0-9_\\\\-]{6}\\\\.[A-Za-z0-9_\\\\-]{27,38}$","length":[59,72],"confidence":"high"},
{"vendor":"discord","id":"discord-webhook-url","what":"Discord webhook URL","privilege":"webhook","names":["DISCORD_WEBHOOK_URL"],"hint":"DISCORD","prefix":"https://","pattern":"^https:\\\\/\\\\/(?:(?:ptb|canary)\\\\.)?discord(?:app)?\\\\.com\\\\/api\\\\/webhooks\\\\/[0-9]{17,20}\\\\/[A-Za-z0-9_\\\\-]{60,80}$","length":[111,144],"refines":["http-url"],"confidence":"high"},
{"vendor":"discord","id":"discord-client-secret","what":"Discord OAuth client secret","privilege":"secret","names":["DISCORD_CLIENT_SECRET","AUTH_DISCORD_SECRET"],"hint":"DISCORD[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"discord","id":"discord-public-key","what":"Discord application public key","privilege":"publishable","clientSafe":true,"names":["DISCORD_PUBLIC_KEY"],"hint":"DISCORD[A-Z0-9_]*PUBLIC_KEY","byName":true,"pattern":"^[0-9a-f]{64}$","length":[64,64],"confidence":"medium"},
{"vendor":"django","id":"django-insecure-key","what":"insecure key that Django generates","privilege":"secret","environment":"test","names":["SECRET_KEY","DJANGO_SECRET_KEY"],"hint":"SECRET_KEY|DJANGO","prefix":"django-insecure-","pattern":"^django-insecure-[\\\\x21-\\\\x7e]{30,80}$","length":[46,96],"refines":["auth-session-secret"],"confidence":"medium"},
{"vendor":"docker","id":"dockerhub-token","what":"Docker Hub access token","privilege":"secret","perAccount":true,"names":["DOCKERHUB_TOKEN","DOCKER_PASSWORD"],"hint":"DOCKER","prefix":"dckr_","pattern":"^dckr_(?:pat_[A-Za-z0-9_\\\\-]{27}|oat_[A-Za-z0-9_\\\\-]{32})$","length":[36,41],"confidence":"high"},
{"vendor":"doppler","id":"doppler-service-token-dev","what":"Doppler service token","privilege":"secret","environment":"test","names":["DOPPLER_TOKEN"],"hint":"DOPPLER","prefix":"dp.st.dev","pattern":"^dp\\\\.st\\\\.dev[a-z0-9_\\\\-]{0,32}\\\\.[A-Za-z0-9]{40,44}$","length":[50,86],"refines":["doppler-service-token"],"confidence":"high"},
{"vendor":"doppler","id":"doppler-service-token-prd","what":"Doppler service token","privilege":"secret","environment":"live","names":["DOPPLER_TOKEN"],"hint":"DOPPLER","prefix":"dp.st.pr","pattern":"^dp\\\\.st\\\\.pr(?:d|od)[a-z0-9_\\\\-]{0,32}\\\\.[A-Za-z0-9]{40,44}$","length":[50,87],"refines":["doppler-service-token"],"confidence":"high"},
{"vendor":"doppler","id":"doppler-service-token","what":"Doppler service token","privilege":"secret","names":["DOPPLER_TOKEN"],"hint":"DOPPLER","prefix":"dp.st.","pattern":"^dp\\\\.st\\\\.(?:[a-z0-9_\\\\-]{2,35}\\\\.)?[A-Za-z0-9]{40,44}$","length":[46,86],"confidence":"high"},
{"vendor":"doppler","id":"doppler-personal-token","what":"Doppler token of a person","privilege":"secret","names":["DOPPLER_TOKEN"],"hint":"DOPPLER","prefix":"dp.","pattern":"^dp\\\\.(?:ct|pt|sa|scim|audit)\\\\.[A-Za-z0-9]{40,44}$","length":[46,53],"confidence":"high"},
{"vendor":"dotenvx","id":"dotenvx-private-key","what":"dotenvx private key","privilege":"secret","names":["DOTENV_PRIVATE_KEY","DOTENV_PRIVATE_KEY_PRODUCTION"],"hint":"^DOTENV_PRIVATE_KEY","byName":true,"pattern":"^[0-9a-f]{64}(?:,[0-9a-f]{64}){0,8}$","length":[64,584],"confidence":"high"},
{"vendor":"dotenvx","id":"dotenvx-encrypted-value","what":"value that dotenvx has encrypted","privilege":"identifier","clientSafe":true,"names":[],"hint":"DOTENVX","prefix":"encrypted:","pattern":"^encrypted:[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[50],"confidence":"high"},
{"vendor":"dotenvx","id":"dotenv-vault-key","what":"key of dotenv-vault","privilege":"secret","names":["DOTENV_KEY"],"hint":"^DOTENV_KEY","prefix":"dotenv://:key_","pattern":"^dotenv:\\\\/\\\\/:key_[0-9a-f]{64}@[a-z0-9.]{4,60}\\\\/vault\\\\/\\\\.env\\\\.vault\\\\?environment=[a-z]{2,24}$","length":[115,193],"confidence":"medium"},
{"vendor":"dropbox","id":"dropbox-short-token","what":"Dropbox short-lived token","privilege":"secret","names":["DROPBOX_ACCESS_TOKEN"],"hint":"DROPBOX","prefix":"sl.","pattern":"^sl\\\\.[A-Za-z0-9_\\\\-]{130,}$","length":[133],"confidence":"high"},
{"vendor":"duffel","id":"duffel-token-test","what":"Duffel access token","privilege":"secret","environment":"test","names":["DUFFEL_ACCESS_TOKEN"],"hint":"DUFFEL","prefix":"duffel_test_","pattern":"^duffel_test_[A-Za-z0-9_\\\\-=]{43}$","length":[55,55],"confidence":"high"},
{"vendor":"duffel","id":"duffel-token-live","what":"Duffel access token","privilege":"secret","environment":"live","names":["DUFFEL_ACCESS_TOKEN"],"hint":"DUFFEL","prefix":"duffel_live_","pattern":"^duffel_live_[A-Za-z0-9_\\\\-=]{43}$","length":[55,55],"confidence":"high"},
{"vendor":"easypost","id":"easypost-key-test","what":"EasyPost API key","privilege":"secret","environment":"test","names":["EASYPOST_API_KEY"],"hint":"EASYPOST","prefix":"EZTK","pattern":"^EZTK[A-Za-z0-9]{54}$","length":[58,58],"confidence":"high"},
{"vendor":"easypost","id":"easypost-key-live","what":"EasyPost API key","privilege":"secret","environment":"live","names":["EASYPOST_API_KEY"],"hint":"EASYPOST","prefix":"EZAK","pattern":"^EZAK[A-Za-z0-9]{54}$","length":[58,58],"confidence":"high"},
{"vendor":"elevenlabs","id":"elevenlabs-api-key","what":"ElevenLabs API key","privilege":"secret","names":["ELEVENLABS_API_KEY","XI_API_KEY"],"hint":"ELEVEN_?LABS|^XI_","prefix":"sk_","pattern":"^sk_[0-9a-f]{48}$","length":[51,51],"confidence":"high"},
{"vendor":"ethereum","id":"ethereum-private-key","what":"Ethereum private key","privilege":"secret","names":["PRIVATE_KEY","DEPLOYER_PRIVATE_KEY","WALLET_PRIVATE_KEY"],"hint":"(?:DEPLOYER|WALLET|SIGNER|ETH|EVM|HARDHAT)[A-Z0-9_]*(?:PRIVATE_?KEY|_PK)|^PRIVATE_KEY$","byName":true,"pattern":"^(?:0x)?[0-9a-fA-F]{64}$","length":[64,66],"confidence":"medium"},
{"vendor":"ethereum","id":"infura-or-alchemy-key","what":"Infura or Alchemy key","privilege":"restricted","clientSafe":true,"names":["INFURA_API_KEY","ALCHEMY_API_KEY"],"hint":"(?:INFURA|ALCHEMY)[A-Z0-9_]*(?:KEY|ID)","byName":true,"pattern":"^(?:[0-9a-f]{32}|[A-Za-z0-9_\\\\-]{32})$","length":[32,32],"confidence":"medium"},
{"vendor":"exa","id":"exa-api-key","what":"Exa API key","privilege":"secret","names":["EXA_API_KEY"],"hint":"(?:^|_)EXA_[A-Z0-9_]*KEY","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"low"},
{"vendor":"fal","id":"fal-key","what":"fal.ai key","privilege":"secret","names":["FAL_KEY"],"hint":"FAL","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}$","length":[69,69],"confidence":"medium"},
{"vendor":"figma","id":"figma-token","what":"Figma personal access token","privilege":"secret","perAccount":true,"names":["FIGMA_TOKEN","FIGMA_ACCESS_TOKEN"],"hint":"FIGMA","prefix":"fig","pattern":"^fig(?:d|p|ur|or|u|o)_[A-Za-z0-9_\\\\-=]{38,60}$","length":[43,66],"confidence":"high"},
{"vendor":"firebase","id":"firebase-web-api-key","what":"Firebase web API key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_FIREBASE_API_KEY","VITE_FIREBASE_API_KEY","FIREBASE_API_KEY"],"hint":"FIREBASE[A-Z0-9_]*API_?KEY","byName":true,"prefix":"AIza","pattern":"^AIza[A-Za-z0-9_\\\\-]{35}$","length":[39,39],"refines":["google-api-key"],"confidence":"medium"},
{"vendor":"firebase","id":"firebase-app-id","what":"Firebase app id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_FIREBASE_APP_ID"],"hint":"FIREBASE","prefix":"1:","pattern":"^1:[0-9]{10,14}:(?:web|ios|android):[0-9a-f]{16,24}$","length":[33,49],"confidence":"low"},
{"vendor":"firebase","id":"firebase-fcm-server-key","what":"Firebase Cloud Messaging server key","privilege":"secret","names":["FCM_SERVER_KEY","FIREBASE_SERVER_KEY"],"hint":"FCM|FIREBASE","prefix":"AAAA","pattern":"^AAAA[A-Za-z0-9_\\\\-]{7}:[A-Za-z0-9_\\\\-]{140}$","length":[152,152],"confidence":"low"},
{"vendor":"firecrawl","id":"firecrawl-api-key","what":"Firecrawl API key","privilege":"secret","names":["FIRECRAWL_API_KEY"],"hint":"FIRECRAWL","prefix":"fc-","pattern":"^fc-[0-9a-f]{32}$","length":[35,35],"confidence":"medium"},
{"vendor":"fireworks","id":"fireworks-api-key","what":"Fireworks AI API key","privilege":"secret","names":["FIREWORKS_API_KEY"],"hint":"FIREWORKS","prefix":"fw_","pattern":"^fw_[A-Za-z0-9]{22,26}$","length":[25,29],"confidence":"medium"},
{"vendor":"flagsmith","id":"flagsmith-server-key","what":"Flagsmith server-side key","privilege":"secret","names":["FLAGSMITH_ENVIRONMENT_KEY","FLAGSMITH_SERVER_KEY"],"hint":"FLAGSMITH","prefix":"ser.","pattern":"^ser\\\\.[A-Za-z0-9]{16,40}$","length":[20,44],"confidence":"medium"},
{"vendor":"flutterwave","id":"flutterwave-public-test","what":"Flutterwave v3 public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["FLW_PUBLIC_KEY","FLUTTERWAVE_PUBLIC_KEY"],"hint":"FLW|FLUTTERWAVE","prefix":"FLWPUBK_TEST-","pattern":"^FLWPUBK_TEST-[0-9a-z]{32}-X$","length":[47,47],"confidence":"high"},
{"vendor":"flutterwave","id":"flutterwave-public-live","what":"Flutterwave v3 public key","privilege":"publishable","environment":"live","clientSafe":true,"names":["FLW_PUBLIC_KEY","FLUTTERWAVE_PUBLIC_KEY"],"hint":"FLW|FLUTTERWAVE","prefix":"FLWPUBK-","pattern":"^FLWPUBK-[0-9a-z]{32}-X$","length":[42,42],"confidence":"high"},
{"vendor":"flutterwave","id":"flutterwave-secret-test","what":"Flutterwave v3 secret key","privilege":"secret","environment":"test","names":["FLW_SECRET_KEY","FLUTTERWAVE_SECRET_KEY"],"hint":"FLW|FLUTTERWAVE","prefix":"FLWSECK_TEST-","pattern":"^FLWSECK_TEST-[0-9a-z]{32}-X$","length":[47,47],"confidence":"high"},
{"vendor":"flutterwave","id":"flutterwave-secret-live","what":"Flutterwave v3 secret key","privilege":"secret","environment":"live","names":["FLW_SECRET_KEY","FLUTTERWAVE_SECRET_KEY"],"hint":"FLW|FLUTTERWAVE","prefix":"FLWSECK-","pattern":"^FLWSECK-[0-9a-z]{32}-X$","length":[42,42],"confidence":"high"},
{"vendor":"flutterwave","id":"flutterwave-encryption-test","what":"Flutterwave v3 encryption key","privilege":"secret","environment":"test","names":["FLW_ENCRYPTION_KEY"],"hint":"FLW|FLUTTERWAVE","prefix":"FLWSECK_TEST","pattern":"^FLWSECK_TEST-?[0-9a-h]{12}$","length":[24,25],"confidence":"medium"},
{"vendor":"fly","id":"fly-api-token","what":"Fly.io token","privilege":"secret","perAccount":true,"names":["FLY_API_TOKEN"],"hint":"FLY","pattern":"^(?:FlyV1 )?fm[12][ar]?_[A-Za-z0-9+\\\\/=,_\\\\-]{100,}$","length":[104],"confidence":"high"},
{"vendor":"fly","id":"fly-api-token-legacy","what":"Fly.io personal token","privilege":"secret","perAccount":true,"names":["FLY_API_TOKEN"],"hint":"FLY","prefix":"fo1_","pattern":"^fo1_[A-Za-z0-9_\\\\-]{43}$","length":[47,47],"confidence":"medium"},
{"vendor":"generic","id":"auth-session-secret","what":"secret that signs sessions","privilege":"secret","names":["SESSION_SECRET","COOKIE_SECRET","JWT_SECRET","AUTH0_SECRET","BETTER_AUTH_SECRET","WORKOS_COOKIE_PASSWORD","IRON_SESSION_PASSWORD","ENCRYPTION_KEY"],"hint":"(?:^|_)(?:SESSION|COOKIE|JWT|CSRF|HASH|ENCRYPTION|AUTH0|BETTER_AUTH|PAYLOAD|DIRECTUS|STRAPI)_(?:SECRET|PASSWORD|KEY|SALT)S?$|^(?:SIGNING_(?:SECRET|KEY)|APP_SECRET|SECRET_KEY)$|IRON_SESSION_PASSWORD|WORKOS_COOKIE_PASSWORD","byName":true,"pattern":"^[\\\\x21-\\\\x7e]{32,512}$","length":[32,512],"confidence":"high"},
{"vendor":"generic","id":"smtp-url","what":"SMTP URL","privilege":"connection","names":["SMTP_URL","EMAIL_SERVER","MAIL_URL"],"hint":"SMTP|EMAIL_SERVER|MAIL_URL|MAILER_DSN","prefix":"smtp","pattern":"^smtps?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+\\\\/?(?:\\\\?[^\\\\s#]{0,300})?$","length":[8],"confidence":"high"},
{"vendor":"generic","id":"ado-connection-string","what":"connection string of a database","privilege":"connection","names":["ConnectionStrings__DefaultConnection"],"hint":"CONNECTION|DATABASE|^DB_","pattern":"^(?:Server|Host|Data Source)=[^;\\\\r\\\\n]{1,200};(?:[^;\\\\r\\\\n]{1,200};){0,20}Port=[0-9]{2,5}(?:;[^\\\\r\\\\n]{0,800})?$","length":[15],"refines":["sqlserver-url"],"confidence":"medium"},
{"vendor":"generic","id":"jwt","what":"JSON Web Token","privilege":"secret","names":[],"hint":"JWT|TOKEN","prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.e[wy][A-Za-z0-9_\\\\-]{11,}\\\\.[A-Za-z0-9_\\\\-]{0,}$","length":[28],"decode":{"format":"jwt"},"confidence":"high"},
{"vendor":"generic","id":"pem-pkcs8-private-key","what":"private key (PKCS#8)","privilege":"secret","names":["PRIVATE_KEY","FIREBASE_PRIVATE_KEY","GOOGLE_PRIVATE_KEY","JWT_PRIVATE_KEY"],"hint":"PRIVATE_KEY|PEM|SSH","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN PRIVATE KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END PRIVATE KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[53],"confidence":"high"},
{"vendor":"generic","id":"pem-rsa-private-key","what":"RSA private key (PKCS#1)","privilege":"secret","names":["GITHUB_APP_PRIVATE_KEY","PRIVATE_KEY"],"hint":"PRIVATE_KEY|PEM|SSH","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN RSA PRIVATE KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END RSA PRIVATE KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[300],"confidence":"high"},
{"vendor":"generic","id":"pem-ec-private-key","what":"EC private key (SEC1)","privilege":"secret","names":["PRIVATE_KEY","FIREBASE_PRIVATE_KEY","GOOGLE_PRIVATE_KEY","JWT_PRIVATE_KEY"],"hint":"PRIVATE_KEY|PEM|SSH","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END EC PRIVATE KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[59],"confidence":"high"},
{"vendor":"generic","id":"pem-openssh-private-key","what":"OpenSSH private key","privilege":"secret","names":["PRIVATE_KEY","FIREBASE_PRIVATE_KEY","GOOGLE_PRIVATE_KEY","JWT_PRIVATE_KEY"],"hint":"PRIVATE_KEY|PEM|SSH","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN OPENSSH PRIVATE KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END OPENSSH PRIVATE KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[69],"confidence":"high"},
{"vendor":"generic","id":"pem-encrypted-private-key","what":"encrypted private key","privilege":"secret","names":["PRIVATE_KEY","FIREBASE_PRIVATE_KEY","GOOGLE_PRIVATE_KEY","JWT_PRIVATE_KEY"],"hint":"PRIVATE_KEY|PEM|SSH","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN ENCRYPTED PRIVATE KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END ENCRYPTED PRIVATE KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[73],"confidence":"high"},
{"vendor":"generic","id":"pem-public-key","what":"public key","privilege":"publishable","clientSafe":true,"names":["JWT_PUBLIC_KEY","CLERK_JWT_KEY"],"hint":"PUBLIC_KEY|JWT_KEY","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN (?:RSA )?PUBLIC KEY-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END (?:RSA )?PUBLIC KEY-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[51],"confidence":"high"},
{"vendor":"generic","id":"pem-certificate","what":"certificate","privilege":"publishable","clientSafe":true,"names":["TLS_CERT","CA_CERT","DATABASE_CA"],"hint":"CERT|_CA","pattern":"^[\\\\r\\\\n\\\\t ]*-----BEGIN CERTIFICATE-----[A-Za-z0-9+\\\\/=\\\\r\\\\n\\\\t :,\\\\-\\\\\\\\]+-----END CERTIFICATE-----(?:\\\\\\\\n|[\\\\r\\\\n\\\\t ])*$","length":[53],"confidence":"high"},
{"vendor":"generic","id":"pem-base64-wrapped","what":"PEM block in base64","privilege":"secret","names":["PRIVATE_KEY_BASE64","JWT_PRIVATE_KEY_B64"],"hint":"BASE64|B64|PRIVATE_KEY","prefix":"LS0tLS1CRUdJTi","pattern":"^LS0tLS1CRUdJTi[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[54],"decode":{"format":"base64","start":"-----BEGIN ","contains":"PRIVATE KEY-----"},"confidence":"medium"},
{"vendor":"generic","id":"pem-base64-public-key","what":"public key in Base64 of PEM","privilege":"publishable","clientSafe":true,"names":["PUBLIC_KEY_BASE64","JWT_PUBLIC_KEY_B64"],"hint":"BASE64|B64|PUBLIC_KEY","prefix":"LS0tLS1CRUdJTi","pattern":"^LS0tLS1CRUdJTi[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[54],"decode":{"format":"base64","start":"-----BEGIN ","contains":"PUBLIC KEY-----"},"confidence":"medium"},
{"vendor":"generic","id":"pem-base64-certificate","what":"certificate in Base64 of PEM","privilege":"publishable","clientSafe":true,"names":["CERTIFICATE_BASE64","TLS_CERT_B64"],"hint":"BASE64|B64|CERT|_CA","prefix":"LS0tLS1CRUdJTi","pattern":"^LS0tLS1CRUdJTi[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[54],"decode":{"format":"base64","start":"-----BEGIN ","contains":"CERTIFICATE-----"},"confidence":"medium"},
{"vendor":"generic","id":"der-public-key","what":"public key in Base64","privilege":"publishable","clientSafe":true,"names":["JWT_PUBLIC_KEY_DER"],"hint":"PUBLIC_KEY|PUBKEY|DER","pattern":"^M(?:IGfMA0GCSqGSIb3DQEBAQUAA4GNAD|II(?:BI|Bo|CI)jANBgkqhkiG9w0BAQEFAAOCA|F[kY]wE[wA]YHKoZIzj0CAQY|HYwEAYHKoZIzj0CAQY|IGbMBAGByqGSM49AgEGBSuBBAAj|CowBQYDK2V[uw]AyEA)[A-Za-z0-9+\\\\/]{40,}={0,2}$","length":[60],"refines":["auth-session-secret"],"confidence":"high"},
{"vendor":"generic","id":"der-certificate","what":"certificate in Base64","privilege":"publishable","clientSafe":true,"names":["SAML_CERT","SAML_IDP_CERT"],"hint":"CERT","prefix":"MII","pattern":"^MII[A-Z][A-Za-z0-9+\\\\/][DTjz]CC[A-Za-z0-9+\\\\/]{3}gAwIBA[gh][A-Za-z0-9+\\\\/]{200,}={0,2}$","length":[218],"refines":["auth-session-secret"],"confidence":"high"},
{"vendor":"generic","id":"json-object","what":"JSON object","privilege":"unknown","names":[],"hint":"JSON|CREDENTIALS","pattern":"^[\\\\t\\\\n\\\\r ]*\\\\{[\\\\s\\\\S]+\\\\}[\\\\t\\\\n\\\\r ]*$","length":[3],"decode":{"format":"json"},"confidence":"high"},
{"vendor":"generic","id":"url-with-credentials","what":"URL with a password","privilege":"connection","names":["ELASTICSEARCH_URL","BONSAI_URL","PROXY_URL","FIXIE_URL"],"hint":"URL|URI|PROXY","prefix":"http","pattern":"^https?:\\\\/\\\\/[^\\\\s@\\\\/:?#]{1,120}:[^\\\\s@\\\\/?#]{1,200}@[^\\\\s@\\\\/?#]{1,253}(?:[\\\\/?#][^\\\\s]{0,600})?$","length":[12,1184],"confidence":"high"},
{"vendor":"generic","id":"http-url","what":"URL","privilege":"identifier","clientSafe":true,"names":["APP_URL","NEXT_PUBLIC_APP_URL","API_URL","NEXTAUTH_URL"],"hint":"URL|URI|HOST|ORIGIN|ENDPOINT","prefix":"http","pattern":"^https?:\\\\/\\\\/[^\\\\s@\\\\/?#]{1,253}(?:[\\\\/?#][^\\\\s]{0,1000})?$","length":[8,1262],"confidence":"high"},
{"vendor":"generic","id":"bcrypt-hash","what":"password hash","privilege":"secret","names":["ADMIN_PASSWORD_HASH","BASIC_AUTH_HASH"],"hint":"HASH|PASSWORD","pattern":"^(?:\\\\$2[abxy]\\\\$[0-9]{2}\\\\$[.\\\\/A-Za-z0-9]{53}|\\\\$argon2(?:id|i|d)\\\\$[^\\\\s]{20,300}|\\\\$[156]\\\\$[^\\\\s]{20,200})$","length":[23,310],"confidence":"medium"},
{"vendor":"github","id":"github-pat-classic","what":"GitHub personal access token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN","GH_TOKEN"],"hint":"GITHUB|^GH_","prefix":"ghp_","pattern":"^ghp_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"github","id":"github-oauth-token","what":"GitHub OAuth token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN"],"hint":"GITHUB|^GH_","prefix":"gho_","pattern":"^gho_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"github","id":"github-user-to-server-token","what":"GitHub app user-to-server token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN"],"hint":"GITHUB|^GH_","prefix":"ghu_","pattern":"^ghu_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"github","id":"github-refresh-token","what":"GitHub refresh token","privilege":"secret","perAccount":true,"names":["GITHUB_REFRESH_TOKEN"],"hint":"GITHUB|^GH_","prefix":"ghr_","pattern":"^ghr_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"github","id":"github-pat-fine-grained","what":"GitHub fine-grained personal access token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN","GH_TOKEN"],"hint":"GITHUB|^GH_","prefix":"github_pat_","pattern":"^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$","length":[93,93],"confidence":"high"},
{"vendor":"github","id":"github-installation-token","what":"GitHub app installation token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN"],"hint":"GITHUB|^GH_","prefix":"ghs_","pattern":"^ghs_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"github","id":"github-installation-token-stateless","what":"GitHub app installation token","privilege":"secret","perAccount":true,"names":["GITHUB_TOKEN"],"hint":"GITHUB|^GH_","prefix":"ghs_","pattern":"^ghs_[0-9]{1,20}_[A-Za-z0-9_\\\\-]{10,1000}\\\\.[A-Za-z0-9_\\\\-]{10,}\\\\.[A-Za-z0-9_\\\\-]{10,1000}$","length":[38],"confidence":"medium"},
{"vendor":"github","id":"github-oauth-client-id","what":"GitHub client id","privilege":"identifier","clientSafe":true,"names":["GITHUB_CLIENT_ID","AUTH_GITHUB_ID","GITHUB_ID"],"hint":"GITHUB|^GH_","pattern":"^(?:Iv1\\\\.[0-9a-f]{16}|(?:Iv23|Ov23)[A-Za-z0-9]{16})$","length":[20,20],"confidence":"medium"},
{"vendor":"github","id":"github-oauth-client-secret","what":"GitHub client secret","privilege":"secret","names":["GITHUB_CLIENT_SECRET","AUTH_GITHUB_SECRET","GITHUB_SECRET"],"hint":"GITHUB[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{40}$","length":[40,40],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-pat","what":"GitLab access token","privilege":"secret","perAccount":true,"names":["GITLAB_TOKEN"],"hint":"GITLAB","prefix":"glpat-","pattern":"^glpat-[A-Za-z0-9_\\\\-]{20}$","length":[26,26],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-deploy-token","what":"GitLab deploy token","privilege":"secret","perAccount":true,"names":["GITLAB_DEPLOY_TOKEN"],"hint":"GITLAB","prefix":"gldt-","pattern":"^gldt-[A-Za-z0-9_\\\\-]{20}$","length":[25,25],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-runner-token","what":"GitLab runner authentication token","privilege":"secret","perAccount":true,"names":["GITLAB_RUNNER_TOKEN"],"hint":"GITLAB","prefix":"glrt-","pattern":"^glrt-[A-Za-z0-9_\\\\-]{20}$","length":[25,25],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-oauth-secret","what":"GitLab OAuth application secret","privilege":"secret","perAccount":true,"names":["GITLAB_CLIENT_SECRET"],"hint":"GITLAB","prefix":"gloas-","pattern":"^gloas-[A-Za-z0-9_\\\\-]{64}$","length":[70,70],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-pat-routable","what":"GitLab access token","privilege":"secret","perAccount":true,"names":["GITLAB_TOKEN"],"hint":"GITLAB","prefix":"gl","pattern":"^gl(?:pat|rt|dt)-(?:t[0-9]_)?[A-Za-z0-9_\\\\-]{27,300}\\\\.(?:[0-9a-z]{2}\\\\.)?[0-9a-z]{9}$","length":[42,322],"confidence":"high"},
{"vendor":"gitlab","id":"gitlab-ci-job-token","what":"GitLab CI job token","privilege":"secret","perAccount":true,"names":["CI_JOB_TOKEN"],"hint":"CI_JOB|GITLAB","prefix":"glcbt-","pattern":"^glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_\\\\-]{20}$","length":[28,32],"confidence":"medium"},
{"vendor":"gitlab","id":"gitlab-trigger-token","what":"GitLab pipeline trigger token","privilege":"secret","perAccount":true,"names":["GITLAB_TRIGGER_TOKEN"],"hint":"GITLAB","prefix":"glptt-","pattern":"^glptt-[0-9a-f]{40}$","length":[46,46],"confidence":"high"},
{"vendor":"gocardless","id":"gocardless-token-test","what":"GoCardless access token","privilege":"secret","environment":"test","names":["GOCARDLESS_ACCESS_TOKEN"],"hint":"GOCARDLESS","prefix":"sandbox_","pattern":"^sandbox_[A-Za-z0-9_\\\\-=]{40}$","length":[48,48],"confidence":"medium"},
{"vendor":"gocardless","id":"gocardless-token-live","what":"GoCardless access token","privilege":"secret","environment":"live","names":["GOCARDLESS_ACCESS_TOKEN"],"hint":"GOCARDLESS","prefix":"live_","pattern":"^live_[A-Za-z0-9_\\\\-=]{40}$","length":[45,45],"confidence":"high"},
{"vendor":"google","id":"google-service-account-json","what":"key of a Google service account","privilege":"secret","names":["GOOGLE_SERVICE_ACCOUNT_KEY","GOOGLE_APPLICATION_CREDENTIALS_JSON","FIREBASE_SERVICE_ACCOUNT","GCP_CREDENTIALS"],"hint":"GOOGLE|GCP|FIREBASE|SERVICE_ACCOUNT","pattern":"^[\\\\t\\\\n\\\\r ]*\\\\{[\\\\s\\\\S]+\\\\}[\\\\t\\\\n\\\\r ]*$","length":[3],"refines":["json-object"],"decode":{"format":"json","members":{"type":["service_account"]}},"confidence":"medium"},
{"vendor":"google","id":"google-api-key","what":"Google API key","privilege":"restricted","clientSafe":true,"names":["GOOGLE_API_KEY","GOOGLE_MAPS_API_KEY","NEXT_PUBLIC_GOOGLE_MAPS_API_KEY","YOUTUBE_API_KEY"],"hint":"GOOGLE|GMAPS|MAPS|YOUTUBE","prefix":"AIza","pattern":"^AIza[A-Za-z0-9_\\\\-]{35}$","length":[39,39],"confidence":"high"},
{"vendor":"google","id":"gemini-api-key","what":"Gemini API key","privilege":"secret","names":["GEMINI_API_KEY","GOOGLE_GENERATIVE_AI_API_KEY"],"hint":"GEMINI|GENERATIVE_AI|GENAI","byName":true,"prefix":"AIza","pattern":"^AIza[A-Za-z0-9_\\\\-]{35}$","length":[39,39],"refines":["google-api-key"],"confidence":"high"},
{"vendor":"google","id":"gemini-auth-key","what":"Gemini auth key","privilege":"secret","names":["GEMINI_API_KEY","GOOGLE_API_KEY"],"hint":"GEMINI|GOOGLE|GENAI","prefix":"AQ.","pattern":"^AQ\\\\.[A-Za-z0-9_\\\\-]{20,200}$","length":[23,203],"confidence":"medium"},
{"vendor":"google","id":"google-oauth-client-id","what":"Google OAuth client id","privilege":"identifier","clientSafe":true,"names":["GOOGLE_CLIENT_ID","AUTH_GOOGLE_ID","NEXT_PUBLIC_GOOGLE_CLIENT_ID"],"hint":"GOOGLE","pattern":"^[0-9]{6,21}-[a-z0-9_]{32}\\\\.apps\\\\.googleusercontent\\\\.com$","length":[66,81],"confidence":"medium"},
{"vendor":"google","id":"google-oauth-client-secret","what":"Google OAuth client secret","privilege":"secret","names":["GOOGLE_CLIENT_SECRET","AUTH_GOOGLE_SECRET"],"hint":"GOOGLE","prefix":"GOCSPX-","pattern":"^GOCSPX-[A-Za-z0-9_\\\\-]{28}$","length":[35,35],"confidence":"medium"},
{"vendor":"google","id":"google-oauth-access-token","what":"Google OAuth access token","privilege":"secret","names":["GOOGLE_ACCESS_TOKEN"],"hint":"GOOGLE","prefix":"ya29.","pattern":"^ya29\\\\.[A-Za-z0-9_\\\\-]{20,}$","length":[25],"confidence":"high"},
{"vendor":"google","id":"google-oauth-refresh-token","what":"Google OAuth refresh token","privilege":"secret","names":["GOOGLE_REFRESH_TOKEN","GMAIL_REFRESH_TOKEN"],"hint":"GOOGLE","prefix":"1//0","pattern":"^1\\\\/\\\\/0[A-Za-z0-9_\\\\-]{38,240}$","length":[42,244],"confidence":"low"},
{"vendor":"google","id":"google-analytics-id","what":"Google Analytics 4 measurement id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_GA_MEASUREMENT_ID","NEXT_PUBLIC_GA_ID","GA_MEASUREMENT_ID"],"hint":"GOOGLE","prefix":"G-","pattern":"^G-[A-Z0-9]{8,12}$","length":[10,14],"confidence":"medium"},
{"vendor":"google","id":"google-universal-analytics-id","what":"Universal Analytics id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_GA_ID","GA_TRACKING_ID"],"hint":"GOOGLE","prefix":"UA-","pattern":"^UA-[0-9]{4,10}-[0-9]{1,4}$","length":[9,18],"confidence":"medium"},
{"vendor":"google","id":"google-tag-manager-id","what":"Google Tag Manager container id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_GTM_ID","GTM_ID"],"hint":"GOOGLE","prefix":"GTM-","pattern":"^GTM-[A-Z0-9]{4,9}$","length":[8,13],"confidence":"medium"},
{"vendor":"grafana","id":"grafana-cloud-token","what":"Grafana Cloud token","privilege":"secret","perAccount":true,"names":["GRAFANA_CLOUD_TOKEN","OTEL_EXPORTER_TOKEN"],"hint":"GRAFANA|OTEL","prefix":"glc_","pattern":"^glc_[A-Za-z0-9+\\\\/]{32,400}={0,2}$","length":[36,406],"confidence":"high"},
{"vendor":"grafana","id":"grafana-service-account-token","what":"Grafana service-account token","privilege":"secret","perAccount":true,"names":["GRAFANA_TOKEN","GRAFANA_API_KEY"],"hint":"GRAFANA","prefix":"glsa_","pattern":"^glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}$","length":[46,46],"confidence":"high"},
{"vendor":"groq","id":"groq-api-key","what":"Groq API key","privilege":"secret","names":["GROQ_API_KEY"],"hint":"GROQ","prefix":"gsk_","pattern":"^gsk_[A-Za-z0-9]{52}$","length":[56,56],"confidence":"high"},
{"vendor":"growthbook","id":"growthbook-client-key","what":"GrowthBook SDK client key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_GROWTHBOOK_CLIENT_KEY","GROWTHBOOK_CLIENT_KEY"],"hint":"GROWTHBOOK","prefix":"sdk-","pattern":"^sdk-[A-Za-z0-9]{8,24}$","length":[12,28],"confidence":"medium"},
{"vendor":"hashicorp","id":"terraform-cloud-token","what":"HCP Terraform token","privilege":"secret","perAccount":true,"names":["TFE_TOKEN","TF_TOKEN_app_terraform_io"],"hint":"^TFE|^TF_|TERRAFORM","pattern":"^[A-Za-z0-9]{14}\\\\.atlasv1\\\\.[A-Za-z0-9_\\\\-=]{60,70}$","length":[83,93],"confidence":"high"},
{"vendor":"hashicorp","id":"vault-service-token","what":"HashiCorp Vault service token","privilege":"secret","perAccount":true,"names":["VAULT_TOKEN"],"hint":"VAULT","prefix":"hvs.","pattern":"^hvs\\\\.[A-Za-z0-9_\\\\-]{24,200}$","length":[28,204],"confidence":"high"},
{"vendor":"hcaptcha","id":"hcaptcha-secret","what":"hCaptcha secret","privilege":"secret","names":["HCAPTCHA_SECRET","HCAPTCHA_SECRET_KEY"],"hint":"HCAPTCHA[A-Z0-9_]*SECRET","byName":true,"pattern":"^(?:ES_[0-9a-f]{32}|0x[0-9A-Fa-f]{40})$","length":[35,42],"confidence":"low"},
{"vendor":"hcaptcha","id":"hcaptcha-sitekey","what":"hCaptcha site key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_HCAPTCHA_SITE_KEY","HCAPTCHA_SITEKEY"],"hint":"HCAPTCHA[A-Z0-9_]*SITE","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"high"},
{"vendor":"hcaptcha","id":"hcaptcha-dummy-sitekey","what":"hCaptcha site key for tests","privilege":"publishable","environment":"test","clientSafe":true,"dummy":"test-key","names":["NEXT_PUBLIC_HCAPTCHA_SITE_KEY"],"hint":"HCAPTCHA","pattern":"^[123]0000000-ffff-ffff-ffff-00000000000[123]$","length":[36,36],"refines":["hcaptcha-sitekey"],"confidence":"high"},
{"vendor":"hcaptcha","id":"hcaptcha-dummy-secret","what":"hCaptcha secret that accepts every token","privilege":"secret","environment":"test","dummy":"protection-off","names":["HCAPTCHA_SECRET"],"hint":"HCAPTCHA","prefix":"0x0000000000000000000000000000000000000000","pattern":"^0x0{40}$","length":[42,42],"refines":["hcaptcha-secret"],"confidence":"high"},
{"vendor":"heroku","id":"heroku-api-key","what":"Heroku API key","privilege":"secret","perAccount":true,"names":["HEROKU_API_KEY"],"hint":"HEROKU","prefix":"HRKU-","pattern":"^HRKU-[A-Za-z0-9_\\\\-]{60}$","length":[65,65],"confidence":"high"},
{"vendor":"heroku","id":"heroku-api-key-legacy","what":"Heroku API key","privilege":"secret","perAccount":true,"names":["HEROKU_API_KEY"],"hint":"HEROKU[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"high"},
{"vendor":"honeycomb","id":"honeycomb-ingest-key","what":"Honeycomb key","privilege":"secret","perAccount":true,"names":["HONEYCOMB_API_KEY"],"hint":"HONEYCOMB[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^(?:hc[a-z]{2}k_[a-z0-9]{40,70}|[A-Za-z0-9]{22}|[0-9a-f]{32})$","length":[22,76],"confidence":"medium"},
{"vendor":"hubspot","id":"hubspot-private-app-token","what":"HubSpot private app token","privilege":"secret","names":["HUBSPOT_ACCESS_TOKEN","HUBSPOT_API_KEY"],"hint":"HUBSPOT","prefix":"pat-","pattern":"^pat-[a-z]{2}[0-9]{0,2}-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$","length":[43,45],"confidence":"high"},
{"vendor":"huggingface","id":"huggingface-token","what":"Hugging Face user token","privilege":"secret","perAccount":true,"names":["HF_TOKEN","HUGGINGFACE_API_KEY","HUGGING_FACE_HUB_TOKEN"],"hint":"^HF_|HUGGING","prefix":"hf_","pattern":"^hf_[A-Za-z0-9]{34}$","length":[37,37],"confidence":"high"},
{"vendor":"huggingface","id":"huggingface-org-token","what":"Hugging Face organization token","privilege":"secret","perAccount":true,"names":["HF_TOKEN"],"hint":"^HF_|HUGGING","prefix":"api_org_","pattern":"^api_org_[A-Za-z0-9]{34}$","length":[42,42],"confidence":"high"},
{"vendor":"imagekit","id":"imagekit-public-key","what":"ImageKit public key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_IMAGEKIT_PUBLIC_KEY","IMAGEKIT_PUBLIC_KEY"],"hint":"IMAGEKIT","prefix":"public_","pattern":"^public_[A-Za-z0-9+\\\\/]{20,48}={0,2}$","length":[27,57],"confidence":"medium"},
{"vendor":"imagekit","id":"imagekit-private-key","what":"ImageKit private key","privilege":"secret","names":["IMAGEKIT_PRIVATE_KEY"],"hint":"IMAGEKIT","prefix":"private_","pattern":"^private_[A-Za-z0-9+\\\\/]{20,48}={0,2}$","length":[28,58],"confidence":"medium"},
{"vendor":"inngest","id":"inngest-signing-key-prod","what":"Inngest signing key","privilege":"secret","environment":"live","names":["INNGEST_SIGNING_KEY","INNGEST_SIGNING_KEY_FALLBACK"],"hint":"INNGEST","prefix":"signkey-prod-","pattern":"^signkey-prod-[0-9a-f]{16,64}$","length":[29,77],"confidence":"high"},
{"vendor":"inngest","id":"inngest-signing-key-test","what":"Inngest signing key","privilege":"secret","environment":"test","names":["INNGEST_SIGNING_KEY","INNGEST_SIGNING_KEY_FALLBACK"],"hint":"INNGEST","prefix":"signkey-test-","pattern":"^signkey-test-[0-9a-f]{16,64}$","length":[29,77],"confidence":"medium"},
{"vendor":"inngest","id":"inngest-signing-key-branch","what":"Inngest signing key","privilege":"secret","environment":"test","names":["INNGEST_SIGNING_KEY","INNGEST_SIGNING_KEY_FALLBACK"],"hint":"INNGEST","prefix":"signkey-branch-","pattern":"^signkey-branch-[0-9a-f]{16,64}$","length":[31,79],"confidence":"high"},
{"vendor":"inngest","id":"inngest-event-key","what":"Inngest event key","privilege":"ingest","names":["INNGEST_EVENT_KEY"],"hint":"INNGEST[A-Z0-9_]*EVENT","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{40,100}$","length":[40,100],"confidence":"medium"},
{"vendor":"intercom","id":"intercom-access-token","what":"Intercom access token","privilege":"secret","names":["INTERCOM_ACCESS_TOKEN"],"hint":"INTERCOM","prefix":"dG9rO","pattern":"^dG9rO[g-v][A-Za-z0-9+\\\\/]{39,79}={0,2}$","length":[45,87],"decode":{"format":"base64","start":"tok:"},"confidence":"medium"},
{"vendor":"jina","id":"jina-api-key","what":"Jina AI API key","privilege":"secret","names":["JINA_API_KEY"],"hint":"JINA","prefix":"jina_","pattern":"^jina_[A-Za-z0-9_\\\\-]{60}$","length":[65,65],"confidence":"medium"},
{"vendor":"klaviyo","id":"klaviyo-private-key","what":"Klaviyo private key","privilege":"secret","names":["KLAVIYO_API_KEY","KLAVIYO_PRIVATE_KEY"],"hint":"KLAVIYO","prefix":"pk_","pattern":"^pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}$","length":[37,44],"confidence":"high"},
{"vendor":"klaviyo","id":"klaviyo-public-id","what":"Klaviyo company id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_KLAVIYO_PUBLIC_KEY","KLAVIYO_COMPANY_ID"],"hint":"KLAVIYO[A-Z0-9_]*(?:PUBLIC|COMPANY|SITE)","byName":true,"pattern":"^[A-Za-z0-9]{6}$","length":[6,6],"confidence":"low"},
{"vendor":"langfuse","id":"langfuse-public-key","what":"Langfuse public key","privilege":"publishable","clientSafe":true,"names":["LANGFUSE_PUBLIC_KEY"],"hint":"LANGFUSE","prefix":"pk-lf-","pattern":"^pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[42,42],"confidence":"medium"},
{"vendor":"langfuse","id":"langfuse-secret-key","what":"Langfuse secret key","privilege":"secret","names":["LANGFUSE_SECRET_KEY"],"hint":"LANGFUSE","prefix":"sk-lf-","pattern":"^sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[42,42],"confidence":"medium"},
{"vendor":"langsmith","id":"langsmith-api-key","what":"LangSmith API key","privilege":"secret","names":["LANGSMITH_API_KEY","LANGCHAIN_API_KEY"],"hint":"LANGSMITH|LANGCHAIN","prefix":"lsv2_","pattern":"^lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}$","length":[51,51],"confidence":"high"},
{"vendor":"laravel","id":"laravel-app-key","what":"Laravel application key","privilege":"secret","names":["APP_KEY"],"hint":"^APP_KEY|LARAVEL","prefix":"base64:","pattern":"^base64:[A-Za-z0-9+\\\\/]{42,44}={0,2}$","length":[49,53],"confidence":"medium"},
{"vendor":"launchdarkly","id":"launchdarkly-sdk-key","what":"LaunchDarkly SDK key","privilege":"secret","names":["LAUNCHDARKLY_SDK_KEY","LD_SDK_KEY"],"hint":"LAUNCH_?DARKLY|^LD_","prefix":"sdk-","pattern":"^sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[40,40],"confidence":"medium"},
{"vendor":"launchdarkly","id":"launchdarkly-api-token","what":"LaunchDarkly API access token","privilege":"admin","names":["LAUNCHDARKLY_ACCESS_TOKEN","LD_API_KEY"],"hint":"LAUNCH_?DARKLY|^LD_","prefix":"api-","pattern":"^api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[40,40],"confidence":"medium"},
{"vendor":"launchdarkly","id":"launchdarkly-mobile-key","what":"LaunchDarkly mobile key","privilege":"publishable","clientSafe":true,"names":["LAUNCHDARKLY_MOBILE_KEY","EXPO_PUBLIC_LD_MOBILE_KEY"],"hint":"LAUNCH_?DARKLY|LD_","prefix":"mob-","pattern":"^mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[40,40],"confidence":"low"},
{"vendor":"launchdarkly","id":"launchdarkly-client-side-id","what":"LaunchDarkly client-side id","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_LD_CLIENT_SIDE_ID","LAUNCHDARKLY_CLIENT_ID"],"hint":"(?:LAUNCH_?DARKLY|LD)_[A-Z0-9_]*CLIENT","byName":true,"pattern":"^[0-9a-f]{24}$","length":[24,24],"confidence":"medium"},
{"vendor":"lemonsqueezy","id":"lemonsqueezy-api-key","what":"Lemon Squeezy API key","privilege":"secret","names":["LEMONSQUEEZY_API_KEY","LEMON_SQUEEZY_API_KEY"],"hint":"LEMON_?SQUEEZY[A-Z0-9_]*(?:API_?KEY|TOKEN)","byName":true,"prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{20,}\\\\.[A-Za-z0-9_\\\\-]{100,}\\\\.[A-Za-z0-9_\\\\-]{300,}$","length":[425],"refines":["jwt"],"confidence":"medium"},
{"vendor":"linear","id":"linear-api-key","what":"Linear personal API key","privilege":"secret","perAccount":true,"names":["LINEAR_API_KEY"],"hint":"LINEAR","prefix":"lin_api_","pattern":"^lin_api_[A-Za-z0-9]{40}$","length":[48,48],"confidence":"high"},
{"vendor":"linear","id":"linear-oauth-token","what":"Linear OAuth token","privilege":"secret","perAccount":true,"names":["LINEAR_ACCESS_TOKEN"],"hint":"LINEAR","prefix":"lin_oauth_","pattern":"^lin_oauth_[0-9a-f]{64}$","length":[74,74],"confidence":"low"},
{"vendor":"linear","id":"linear-webhook-secret","what":"Linear webhook secret","privilege":"webhook","names":["LINEAR_WEBHOOK_SECRET"],"hint":"LINEAR","prefix":"lin_wh_","pattern":"^lin_wh_[A-Za-z0-9]{24,64}$","length":[31,71],"confidence":"low"},
{"vendor":"liveblocks","id":"liveblocks-pk-dev","what":"Liveblocks publishable key","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_LIVEBLOCKS_PUBLIC_KEY","LIVEBLOCKS_PUBLIC_KEY"],"hint":"LIVEBLOCKS","prefix":"pk_dev_","pattern":"^pk_dev_[A-Za-z0-9_\\\\-]{32,120}$","length":[39,127],"confidence":"medium"},
{"vendor":"liveblocks","id":"liveblocks-pk-prod","what":"Liveblocks publishable key","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_LIVEBLOCKS_PUBLIC_KEY","LIVEBLOCKS_PUBLIC_KEY"],"hint":"LIVEBLOCKS","prefix":"pk_prod_","pattern":"^pk_prod_[A-Za-z0-9_\\\\-]{32,120}$","length":[40,128],"confidence":"medium"},
{"vendor":"liveblocks","id":"liveblocks-sk-dev","what":"Liveblocks secret key","privilege":"secret","environment":"test","names":["LIVEBLOCKS_SECRET_KEY"],"hint":"LIVEBLOCKS","prefix":"sk_dev_","pattern":"^sk_dev_[A-Za-z0-9_\\\\-]{32,120}$","length":[39,127],"confidence":"medium"},
{"vendor":"liveblocks","id":"liveblocks-sk-prod","what":"Liveblocks secret key","privilege":"secret","environment":"live","names":["LIVEBLOCKS_SECRET_KEY"],"hint":"LIVEBLOCKS","prefix":"sk_prod_","pattern":"^sk_prod_[A-Za-z0-9_\\\\-]{32,120}$","length":[40,128],"confidence":"medium"},
{"vendor":"livekit","id":"livekit-api-key","what":"LiveKit API key","privilege":"identifier","names":["LIVEKIT_API_KEY"],"hint":"LIVEKIT[A-Z0-9_]*KEY","byName":true,"prefix":"API","pattern":"^API[A-Za-z0-9]{9,20}$","length":[12,23],"confidence":"medium"},
{"vendor":"livekit","id":"livekit-api-secret","what":"LiveKit API secret","privilege":"secret","names":["LIVEKIT_API_SECRET"],"hint":"LIVEKIT[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9]{32,64}$","length":[32,64],"confidence":"low"},
{"vendor":"lob","id":"lob-secret-test","what":"Lob API key","privilege":"secret","environment":"test","names":["LOB_API_KEY"],"hint":"LOB","prefix":"test_","pattern":"^test_[0-9a-f]{35}$","length":[40,40],"confidence":"high"},
{"vendor":"lob","id":"lob-secret-live","what":"Lob API key","privilege":"secret","environment":"live","names":["LOB_API_KEY"],"hint":"LOB","prefix":"live_","pattern":"^live_[0-9a-f]{35}$","length":[40,40],"confidence":"high"},
{"vendor":"lob","id":"lob-publishable-test","what":"Lob publishable key","privilege":"publishable","environment":"test","clientSafe":true,"names":["LOB_PUBLISHABLE_KEY"],"hint":"LOB","prefix":"test_pub_","pattern":"^test_pub_[0-9a-f]{31}$","length":[40,40],"confidence":"high"},
{"vendor":"lob","id":"lob-publishable-live","what":"Lob publishable key","privilege":"publishable","environment":"live","clientSafe":true,"names":["LOB_PUBLISHABLE_KEY"],"hint":"LOB","prefix":"live_pub_","pattern":"^live_pub_[0-9a-f]{31}$","length":[40,40],"confidence":"high"},
{"vendor":"loops","id":"loops-api-key","what":"Loops API key","privilege":"secret","names":["LOOPS_API_KEY"],"hint":"LOOPS[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"low"},
{"vendor":"magic","id":"magic-secret-test","what":"Magic.link secret key","privilege":"secret","environment":"test","names":["MAGIC_SECRET_KEY"],"hint":"MAGIC","prefix":"sk_test_","pattern":"^sk_test_[A-F0-9]{16}$","length":[24,24],"confidence":"low"},
{"vendor":"magic","id":"magic-secret-live","what":"Magic.link secret key","privilege":"secret","environment":"live","names":["MAGIC_SECRET_KEY"],"hint":"MAGIC","prefix":"sk_live_","pattern":"^sk_live_[A-F0-9]{16}$","length":[24,24],"confidence":"low"},
{"vendor":"magic","id":"magic-publishable-test","what":"Magic.link publishable key","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_MAGIC_PUBLISHABLE_KEY"],"hint":"MAGIC","prefix":"pk_test_","pattern":"^pk_test_[A-F0-9]{16}$","length":[24,24],"confidence":"low"},
{"vendor":"magic","id":"magic-publishable-live","what":"Magic.link publishable key","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_MAGIC_PUBLISHABLE_KEY"],"hint":"MAGIC","prefix":"pk_live_","pattern":"^pk_live_[A-F0-9]{16}$","length":[24,24],"confidence":"low"},
{"vendor":"mailchimp","id":"mailchimp-api-key","what":"Mailchimp Marketing API key","privilege":"secret","names":["MAILCHIMP_API_KEY"],"hint":"MAILCHIMP","pattern":"^[0-9a-f]{32}-us[0-9]{1,2}$","length":[36,37],"confidence":"high"},
{"vendor":"mailgun","id":"mailgun-api-key","what":"Mailgun API key","privilege":"secret","names":["MAILGUN_API_KEY"],"hint":"MAILGUN","pattern":"^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$","length":[36,50],"confidence":"high"},
{"vendor":"mailgun","id":"mailgun-public-key","what":"Mailgun public key","privilege":"publishable","clientSafe":true,"names":["MAILGUN_PUBLIC_KEY"],"hint":"MAILGUN","prefix":"pubkey-","pattern":"^pubkey-[0-9a-f]{32}$","length":[39,39],"confidence":"medium"},
{"vendor":"mailjet","id":"mailjet-key","what":"Mailjet key","privilege":"secret","names":["MAILJET_API_KEY","MAILJET_SECRET_KEY"],"hint":"MAILJET[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"low"},
{"vendor":"mailtrap","id":"mailtrap-token","what":"Mailtrap API token","privilege":"secret","names":["MAILTRAP_TOKEN","MAILTRAP_API_KEY"],"hint":"MAILTRAP[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"low"},
{"vendor":"mandrill","id":"mandrill-api-key","what":"Mandrill API key","privilege":"secret","names":["MANDRILL_API_KEY"],"hint":"MANDRILL[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^(?:md-)?[A-Za-z0-9_\\\\-]{22}$","length":[22,25],"confidence":"medium"},
{"vendor":"mapbox","id":"mapbox-public-token","what":"Mapbox public token","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_MAPBOX_TOKEN","MAPBOX_ACCESS_TOKEN","VITE_MAPBOX_TOKEN"],"hint":"MAPBOX","prefix":"pk.eyJ","pattern":"^pk\\\\.eyJ[A-Za-z0-9_\\\\-]{20,300}\\\\.[A-Za-z0-9_\\\\-]{20,60}$","length":[47,367],"confidence":"high"},
{"vendor":"mapbox","id":"mapbox-secret-token","what":"Mapbox secret token","privilege":"secret","names":["MAPBOX_SECRET_TOKEN","MAPBOX_DOWNLOADS_TOKEN"],"hint":"MAPBOX","prefix":"sk.eyJ","pattern":"^sk\\\\.eyJ[A-Za-z0-9_\\\\-]{20,300}\\\\.[A-Za-z0-9_\\\\-]{20,60}$","length":[47,367],"confidence":"high"},
{"vendor":"mapbox","id":"mapbox-temporary-token","what":"Mapbox temporary token","privilege":"restricted","names":["MAPBOX_ACCESS_TOKEN"],"hint":"MAPBOX","prefix":"tk.eyJ","pattern":"^tk\\\\.eyJ[A-Za-z0-9_\\\\-]{20,400}\\\\.[A-Za-z0-9_\\\\-]{20,60}$","length":[47,467],"confidence":"medium"},
{"vendor":"maptiler","id":"maptiler-key","what":"MapTiler key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_MAPTILER_KEY","VITE_MAPTILER_KEY"],"hint":"MAPTILER[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[A-Za-z0-9]{20}$","length":[20,20],"confidence":"low"},
{"vendor":"meilisearch","id":"meilisearch-key","what":"Meilisearch key","privilege":"secret","names":["MEILI_MASTER_KEY","MEILISEARCH_API_KEY"],"hint":"MEILI[A-Z0-9_]*KEY","byName":true,"pattern":"^[0-9a-f]{64}$","length":[64,64],"confidence":"low"},
{"vendor":"mercadopago","id":"mercadopago-access-token-test","what":"Mercado Pago access token","privilege":"secret","environment":"test","names":["MERCADOPAGO_ACCESS_TOKEN","MP_ACCESS_TOKEN"],"hint":"MERCADO_?PAGO|^MP_","prefix":"TEST-","pattern":"^TEST-[0-9]{10,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,14}$","length":[61,80],"confidence":"medium"},
{"vendor":"mercadopago","id":"mercadopago-access-token","what":"Mercado Pago access token","privilege":"secret","names":["MERCADOPAGO_ACCESS_TOKEN","MP_ACCESS_TOKEN"],"hint":"MERCADO_?PAGO|^MP_","prefix":"APP_USR-","pattern":"^APP_USR-[0-9]{10,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,14}$","length":[64,83],"confidence":"medium"},
{"vendor":"mercadopago","id":"mercadopago-public-key-test","what":"Mercado Pago public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_MERCADOPAGO_PUBLIC_KEY","MP_PUBLIC_KEY"],"hint":"MERCADO_?PAGO|^MP_","prefix":"TEST-","pattern":"^TEST-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[41,41],"confidence":"medium"},
{"vendor":"mercadopago","id":"mercadopago-public-key","what":"Mercado Pago public key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_MERCADOPAGO_PUBLIC_KEY","MP_PUBLIC_KEY"],"hint":"MERCADO_?PAGO|^MP_","prefix":"APP_USR-","pattern":"^APP_USR-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[44,44],"confidence":"medium"},
{"vendor":"messagebird","id":"messagebird-key","what":"Bird access key","privilege":"secret","names":["MESSAGEBIRD_API_KEY"],"hint":"MESSAGE_?BIRD[A-Z0-9_]*KEY","byName":true,"pattern":"^[A-Za-z0-9]{25}$","length":[25,25],"confidence":"high"},
{"vendor":"meta","id":"facebook-access-token","what":"Meta access token","privilege":"secret","names":["FACEBOOK_ACCESS_TOKEN","META_ACCESS_TOKEN","WHATSAPP_TOKEN"],"hint":"FACEBOOK|META_|^FB_|WHATSAPP|INSTAGRAM","prefix":"EAA","pattern":"^EAA[A-Za-z0-9]{90,400}$","length":[93,403],"confidence":"medium"},
{"vendor":"meta","id":"facebook-app-secret","what":"Meta app secret","privilege":"secret","names":["FACEBOOK_CLIENT_SECRET","FACEBOOK_APP_SECRET","META_APP_SECRET"],"hint":"(?:FACEBOOK|META|FB)_[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"high"},
{"vendor":"microsoft-teams","id":"teams-webhook-url","what":"Microsoft Teams webhook URL","privilege":"webhook","names":["TEAMS_WEBHOOK_URL"],"hint":"TEAMS","prefix":"https://","pattern":"^https:\\\\/\\\\/[a-z0-9]{1,63}\\\\.webhook\\\\.office\\\\.com\\\\/webhookb2\\\\/[a-z0-9@\\\\-]{36,80}\\\\/IncomingWebhook\\\\/[a-z0-9]{32}\\\\/[a-z0-9\\\\-]{36}(?:\\\\/[A-Za-z0-9_\\\\-]{1,64})?$","length":[161,332],"refines":["http-url"],"confidence":"high"},
{"vendor":"midtrans","id":"midtrans-server-test","what":"Midtrans server key","privilege":"secret","environment":"test","names":["MIDTRANS_SERVER_KEY"],"hint":"MIDTRANS","prefix":"SB-Mid-server-","pattern":"^SB-Mid-server-[A-Za-z0-9_\\\\-]{16,48}$","length":[30,62],"confidence":"medium"},
{"vendor":"midtrans","id":"midtrans-server-live","what":"Midtrans server key","privilege":"secret","environment":"live","names":["MIDTRANS_SERVER_KEY"],"hint":"MIDTRANS","prefix":"Mid-server-","pattern":"^Mid-server-[A-Za-z0-9_\\\\-]{16,48}$","length":[27,59],"confidence":"medium"},
{"vendor":"midtrans","id":"midtrans-client-test","what":"Midtrans client key","privilege":"publishable","environment":"test","clientSafe":true,"names":["MIDTRANS_CLIENT_KEY","NEXT_PUBLIC_MIDTRANS_CLIENT_KEY"],"hint":"MIDTRANS","prefix":"SB-Mid-client-","pattern":"^SB-Mid-client-[A-Za-z0-9_\\\\-]{12,48}$","length":[26,62],"confidence":"medium"},
{"vendor":"midtrans","id":"midtrans-client-live","what":"Midtrans client key","privilege":"publishable","environment":"live","clientSafe":true,"names":["MIDTRANS_CLIENT_KEY","NEXT_PUBLIC_MIDTRANS_CLIENT_KEY"],"hint":"MIDTRANS","prefix":"Mid-client-","pattern":"^Mid-client-[A-Za-z0-9_\\\\-]{12,48}$","length":[23,59],"confidence":"medium"},
{"vendor":"mistral","id":"mistral-api-key","what":"Mistral API key","privilege":"secret","names":["MISTRAL_API_KEY"],"hint":"MISTRAL[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[A-Za-z0-9]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"mixpanel","id":"mixpanel-token","what":"Mixpanel project token","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_MIXPANEL_TOKEN","MIXPANEL_TOKEN"],"hint":"MIXPANEL[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"mixpanel","id":"mixpanel-api-secret","what":"Mixpanel API secret","privilege":"secret","names":["MIXPANEL_API_SECRET"],"hint":"MIXPANEL[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"mollie","id":"mollie-api-key-test","what":"Mollie API key","privilege":"secret","environment":"test","names":["MOLLIE_API_KEY","MOLLIE_KEY"],"hint":"MOLLIE","prefix":"test_","pattern":"^test_[A-Za-z0-9]{30,39}$","length":[35,44],"confidence":"high"},
{"vendor":"mollie","id":"mollie-api-key-live","what":"Mollie API key","privilege":"secret","environment":"live","names":["MOLLIE_API_KEY","MOLLIE_KEY"],"hint":"MOLLIE","prefix":"live_","pattern":"^live_[A-Za-z0-9]{30,39}$","length":[35,44],"confidence":"high"},
{"vendor":"mollie","id":"mollie-access-token","what":"Mollie access token","privilege":"secret","names":["MOLLIE_ACCESS_TOKEN"],"hint":"MOLLIE","prefix":"access_","pattern":"^access_[A-Za-z0-9]{30,64}$","length":[37,71],"confidence":"medium"},
{"vendor":"mongodb","id":"mongodb-url","what":"MongoDB URL","privilege":"connection","names":["MONGODB_URI","MONGO_URL","DATABASE_URL"],"hint":"MONGO|DATABASE","prefix":"mongodb","pattern":"^mongodb(?:\\\\+srv)?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+(?:\\\\/[^\\\\s?#]{0,200})?(?:\\\\?[^\\\\s#]{0,600})?$","length":[11],"confidence":"high"},
{"vendor":"mongodb","id":"mongodb-atlas-service-account","what":"MongoDB Atlas service-account secret","privilege":"secret","names":["MONGODB_ATLAS_CLIENT_SECRET"],"hint":"MONGO|ATLAS","prefix":"mdb_sa_sk_","pattern":"^mdb_sa_sk_[A-Za-z0-9_\\\\-]{40}$","length":[50,50],"confidence":"medium"},
{"vendor":"mux","id":"mux-token-secret","what":"Mux token secret","privilege":"secret","names":["MUX_TOKEN_SECRET"],"hint":"MUX[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9+\\\\/]{75}$","length":[75,75],"confidence":"medium"},
{"vendor":"mysql","id":"mysql-url","what":"MySQL URL","privilege":"connection","names":["DATABASE_URL","MYSQL_URL"],"hint":"DATABASE|MYSQL|MARIADB|^DB_","pattern":"^(?:mysql2?|mariadb)(?:\\\\+[a-z0-9_]{1,30})?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+(?:\\\\/[^\\\\s?#]{0,200})?(?:\\\\?[^\\\\s#]{0,600})?$","length":[9],"confidence":"high"},
{"vendor":"neon","id":"neon-postgres-url","what":"Neon Postgres URL","privilege":"connection","names":["DATABASE_URL","DATABASE_URL_UNPOOLED","POSTGRES_URL"],"hint":"NEON","prefix":"postgres","pattern":"^postgres(?:ql)?:\\\\/\\\\/[^\\\\s@\\\\/]+@ep-[a-z0-9\\\\-]{6,60}(?:\\\\.[a-z0-9\\\\-]{1,40}){0,4}\\\\.neon\\\\.(?:tech|build)(?::[0-9]{2,5})?\\\\/[^\\\\s]{1,400}$","length":[34],"refines":["postgres-url"],"confidence":"high"},
{"vendor":"neon","id":"neon-api-key","what":"Neon API key","privilege":"secret","names":["NEON_API_KEY"],"hint":"NEON[A-Z0-9_]*API_?KEY","byName":true,"pattern":"^(?:napi_)?[A-Za-z0-9_]{32,96}$","length":[32,101],"confidence":"low"},
{"vendor":"netlify","id":"netlify-token","what":"Netlify personal access token","privilege":"secret","perAccount":true,"names":["NETLIFY_AUTH_TOKEN"],"hint":"NETLIFY","prefix":"nfp_","pattern":"^nfp_[A-Za-z0-9_]{36}$","length":[40,40],"confidence":"medium"},
{"vendor":"netlify","id":"netlify-build-hook","what":"Netlify build hook URL","privilege":"webhook","names":["NETLIFY_BUILD_HOOK"],"hint":"NETLIFY","prefix":"https://api.netlify.com/build_hooks/","pattern":"^https:\\\\/\\\\/api\\\\.netlify\\\\.com\\\\/build_hooks\\\\/[0-9a-f]{24}(?:\\\\?[^\\\\s]{0,200})?$","length":[60,261],"refines":["http-url"],"confidence":"medium"},
{"vendor":"newrelic","id":"newrelic-license-key","what":"New Relic licence key","privilege":"secret","perAccount":true,"names":["NEW_RELIC_LICENSE_KEY"],"hint":"NEW_?RELIC","pattern":"^(?:[0-9a-f]{32}|eu01xx[0-9a-f]{26})FFFFNRAL$","length":[40,40],"confidence":"medium"},
{"vendor":"newrelic","id":"newrelic-user-key","what":"New Relic user key","privilege":"secret","perAccount":true,"names":["NEW_RELIC_API_KEY"],"hint":"NEW_?RELIC","prefix":"NRAK-","pattern":"^NRAK-[A-Z0-9]{27}$","length":[32,32],"confidence":"high"},
{"vendor":"newrelic","id":"newrelic-browser-key","what":"New Relic browser key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_NEW_RELIC_LICENSE_KEY","NEW_RELIC_BROWSER_LICENSE_KEY"],"hint":"NEW_?RELIC","prefix":"NR","pattern":"^NR(?:JS|BR)-[0-9a-f]{19}$","length":[24,24],"confidence":"high"},
{"vendor":"newrelic","id":"newrelic-insert-key","what":"New Relic insert key","privilege":"secret","perAccount":true,"names":["NEW_RELIC_INSERT_KEY"],"hint":"NEW_?RELIC","prefix":"NRII-","pattern":"^NRII-[A-Za-z0-9_\\\\-]{25,32}$","length":[30,37],"confidence":"high"},
{"vendor":"notion","id":"notion-token","what":"Notion integration token","privilege":"secret","names":["NOTION_TOKEN","NOTION_API_KEY"],"hint":"NOTION","prefix":"ntn_","pattern":"^ntn_[0-9]{11}[A-Za-z0-9]{35}$","length":[50,50],"confidence":"high"},
{"vendor":"notion","id":"notion-token-legacy","what":"Notion integration token","privilege":"secret","names":["NOTION_TOKEN","NOTION_API_KEY"],"hint":"NOTION","prefix":"secret_","pattern":"^secret_[A-Za-z0-9]{43}$","length":[50,50],"confidence":"high"},
{"vendor":"npm","id":"npm-token","what":"npm access token","privilege":"secret","perAccount":true,"names":["NPM_TOKEN","NODE_AUTH_TOKEN"],"hint":"NPM|NODE_AUTH","prefix":"npm_","pattern":"^npm_[A-Za-z0-9]{36}$","length":[40,40],"checksum":{"start":4,"length":30,"digits":6},"confidence":"high"},
{"vendor":"npm","id":"npm-token-legacy","what":"npm access token","privilege":"secret","perAccount":true,"names":["NPM_TOKEN","NODE_AUTH_TOKEN"],"hint":"NPM_TOKEN|NODE_AUTH_TOKEN","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"high"},
{"vendor":"nvidia","id":"nvidia-api-key","what":"NVIDIA API key","privilege":"secret","names":["NVIDIA_API_KEY"],"hint":"NVIDIA","prefix":"nvapi-","pattern":"^nvapi-[A-Za-z0-9_\\\\-]{60,70}$","length":[66,76],"confidence":"high"},
{"vendor":"okta","id":"okta-api-token","what":"Okta API token","privilege":"secret","names":["OKTA_API_TOKEN","OKTA_TOKEN"],"hint":"OKTA[A-Z0-9_]*TOKEN|SSWS","byName":true,"prefix":"00","pattern":"^00[A-Za-z0-9_\\\\-]{40}$","length":[42,42],"confidence":"high"},
{"vendor":"omise","id":"omise-secret-test","what":"Omise secret key","privilege":"secret","environment":"test","names":["OMISE_SECRET_KEY"],"hint":"OMISE","prefix":"skey_test_","pattern":"^skey_test_[a-z0-9]{16,32}$","length":[26,42],"confidence":"medium"},
{"vendor":"omise","id":"omise-secret-live","what":"Omise secret key","privilege":"secret","environment":"live","names":["OMISE_SECRET_KEY"],"hint":"OMISE","prefix":"skey_","pattern":"^skey_[a-z0-9]{16,32}$","length":[21,37],"confidence":"low"},
{"vendor":"omise","id":"omise-public-test","what":"Omise public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["OMISE_PUBLIC_KEY"],"hint":"OMISE","prefix":"pkey_test_","pattern":"^pkey_test_[a-z0-9]{16,32}$","length":[26,42],"confidence":"low"},
{"vendor":"onesignal","id":"onesignal-app-key","what":"OneSignal API key","privilege":"secret","names":["ONESIGNAL_API_KEY","ONESIGNAL_REST_API_KEY"],"hint":"ONESIGNAL","prefix":"os_v2_","pattern":"^os_v2_(?:app|org)_[a-z2-7]{90,120}$","length":[100,130],"confidence":"medium"},
{"vendor":"onfido","id":"onfido-token-test","what":"Onfido API token","privilege":"secret","environment":"test","names":["ONFIDO_API_TOKEN"],"hint":"ONFIDO","prefix":"api_sandbox","pattern":"^api_sandbox(?:_us|_ca)?\\\\.[A-Za-z0-9_\\\\-]{8,16}\\\\.[A-Za-z0-9_\\\\-]{24,48}$","length":[45,80],"confidence":"low"},
{"vendor":"onfido","id":"onfido-token-live","what":"Onfido API token","privilege":"secret","environment":"live","names":["ONFIDO_API_TOKEN"],"hint":"ONFIDO","prefix":"api_live","pattern":"^api_live(?:_us|_ca)?\\\\.[A-Za-z0-9_\\\\-]{8,16}\\\\.[A-Za-z0-9_\\\\-]{24,48}$","length":[42,77],"confidence":"low"},
{"vendor":"openai","id":"openai-project-key","what":"OpenAI project key","privilege":"secret","names":["OPENAI_API_KEY"],"hint":"OPENAI","prefix":"sk-proj-","pattern":"^sk-proj-[A-Za-z0-9_\\\\-]{20,90}T3BlbkFJ[A-Za-z0-9_\\\\-]{20,90}$","length":[56,196],"confidence":"high"},
{"vendor":"openai","id":"openai-service-account-key","what":"OpenAI service-account key","privilege":"secret","names":["OPENAI_API_KEY"],"hint":"OPENAI","prefix":"sk-svcacct-","pattern":"^sk-svcacct-[A-Za-z0-9_\\\\-]{20,90}T3BlbkFJ[A-Za-z0-9_\\\\-]{20,90}$","length":[59,199],"confidence":"high"},
{"vendor":"openai","id":"openai-admin-key","what":"OpenAI admin key","privilege":"admin","names":["OPENAI_ADMIN_KEY"],"hint":"OPENAI","prefix":"sk-admin-","pattern":"^sk-admin-[A-Za-z0-9_\\\\-]{20,90}T3BlbkFJ[A-Za-z0-9_\\\\-]{20,90}$","length":[57,197],"confidence":"high"},
{"vendor":"openai","id":"openai-legacy-key","what":"OpenAI legacy user key","privilege":"secret","names":["OPENAI_API_KEY"],"hint":"OPENAI","prefix":"sk-","pattern":"^sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}$","length":[51,51],"confidence":"high"},
{"vendor":"openai","id":"openai-org-id","what":"OpenAI organization id","privilege":"identifier","clientSafe":true,"names":["OPENAI_ORG_ID","OPENAI_ORGANIZATION"],"hint":"OPENAI","prefix":"org-","pattern":"^org-[A-Za-z0-9]{20,28}$","length":[24,32],"confidence":"medium"},
{"vendor":"openai","id":"openai-project-id","what":"OpenAI project id","privilege":"identifier","clientSafe":true,"names":["OPENAI_PROJECT_ID"],"hint":"OPENAI","prefix":"proj_","pattern":"^proj_[A-Za-z0-9]{20,28}$","length":[25,33],"confidence":"medium"},
{"vendor":"openrouter","id":"openrouter-api-key","what":"OpenRouter API key","privilege":"secret","names":["OPENROUTER_API_KEY"],"hint":"OPENROUTER","prefix":"sk-or-v1-","pattern":"^sk-or-v1-[0-9a-f]{64}$","length":[73,73],"confidence":"medium"},
{"vendor":"paddle","id":"paddle-api-key-test","what":"Paddle Billing API key","privilege":"secret","environment":"test","names":["PADDLE_API_KEY","PADDLE_SECRET_TOKEN"],"hint":"PADDLE","prefix":"pdl_sdbx_apikey_","pattern":"^pdl_sdbx_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}$","length":[69,69],"confidence":"high"},
{"vendor":"paddle","id":"paddle-api-key-live","what":"Paddle Billing API key","privilege":"secret","environment":"live","names":["PADDLE_API_KEY","PADDLE_SECRET_TOKEN"],"hint":"PADDLE","prefix":"pdl_live_apikey_","pattern":"^pdl_live_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}$","length":[69,69],"confidence":"high"},
{"vendor":"paddle","id":"paddle-client-token-test","what":"Paddle client-side token","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_PADDLE_CLIENT_TOKEN","PADDLE_CLIENT_TOKEN","VITE_PADDLE_CLIENT_TOKEN"],"hint":"PADDLE","prefix":"test_","pattern":"^test_[0-9a-z]{27}$","length":[32,32],"confidence":"high"},
{"vendor":"paddle","id":"paddle-client-token-live","what":"Paddle client-side token","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_PADDLE_CLIENT_TOKEN","PADDLE_CLIENT_TOKEN","VITE_PADDLE_CLIENT_TOKEN"],"hint":"PADDLE","prefix":"live_","pattern":"^live_[0-9a-z]{27}$","length":[32,32],"confidence":"high"},
{"vendor":"paddle","id":"paddle-webhook-secret","what":"Paddle webhook secret","privilege":"webhook","names":["PADDLE_WEBHOOK_SECRET","PADDLE_NOTIFICATION_WEBHOOK_SECRET"],"hint":"PADDLE","prefix":"pdl_ntfset_","pattern":"^pdl_ntfset_[0-9a-z]{26}_[A-Za-z0-9+\\\\/=_\\\\-]{20,64}$","length":[58,102],"confidence":"medium"},
{"vendor":"paypal","id":"paypal-client-id","what":"PayPal client id","privilege":"identifier","clientSafe":true,"names":["PAYPAL_CLIENT_ID","NEXT_PUBLIC_PAYPAL_CLIENT_ID"],"hint":"PAYPAL[A-Z0-9_]*CLIENT_?ID","byName":true,"pattern":"^A[A-Za-z0-9_\\\\-]{78,99}$","length":[79,100],"confidence":"medium"},
{"vendor":"paypal","id":"paypal-client-secret","what":"PayPal client secret","privilege":"secret","names":["PAYPAL_CLIENT_SECRET","PAYPAL_SECRET"],"hint":"PAYPAL[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9_.\\\\-]{44,120}$","length":[44,120],"confidence":"medium"},
{"vendor":"paystack","id":"paystack-secret-test","what":"Paystack secret key","privilege":"secret","environment":"test","names":["PAYSTACK_SECRET_KEY"],"hint":"PAYSTACK","prefix":"sk_test_","pattern":"^sk_test_[0-9a-f]{40}$","length":[48,48],"confidence":"medium"},
{"vendor":"paystack","id":"paystack-secret-live","what":"Paystack secret key","privilege":"secret","environment":"live","names":["PAYSTACK_SECRET_KEY"],"hint":"PAYSTACK","prefix":"sk_live_","pattern":"^sk_live_[0-9a-f]{40}$","length":[48,48],"confidence":"medium"},
{"vendor":"paystack","id":"paystack-public-test","what":"Paystack public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["PAYSTACK_PUBLIC_KEY","NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY"],"hint":"PAYSTACK","prefix":"pk_test_","pattern":"^pk_test_[0-9a-f]{40}$","length":[48,48],"confidence":"low"},
{"vendor":"paystack","id":"paystack-public-live","what":"Paystack public key","privilege":"publishable","environment":"live","clientSafe":true,"names":["PAYSTACK_PUBLIC_KEY","NEXT_PUBLIC_PAYSTACK_PUBLIC_KEY"],"hint":"PAYSTACK","prefix":"pk_live_","pattern":"^pk_live_[0-9a-f]{40}$","length":[48,48],"confidence":"low"},
{"vendor":"perplexity","id":"perplexity-api-key","what":"Perplexity API key","privilege":"secret","names":["PERPLEXITY_API_KEY","PPLX_API_KEY"],"hint":"PERPLEXITY","prefix":"pplx-","pattern":"^pplx-[A-Za-z0-9]{48}$","length":[53,53],"confidence":"high"},
{"vendor":"persona","id":"persona-api-key-test","what":"Persona API key","privilege":"secret","environment":"test","names":["PERSONA_API_KEY"],"hint":"PERSONA","prefix":"persona_sandbox_","pattern":"^persona_sandbox_[A-Za-z0-9\\\\-]{20,80}$","length":[36,96],"confidence":"medium"},
{"vendor":"persona","id":"persona-api-key-live","what":"Persona API key","privilege":"secret","environment":"live","names":["PERSONA_API_KEY"],"hint":"PERSONA","prefix":"persona_production_","pattern":"^persona_production_[A-Za-z0-9\\\\-]{20,80}$","length":[39,99],"confidence":"medium"},
{"vendor":"pinecone","id":"pinecone-api-key","what":"Pinecone API key","privilege":"secret","names":["PINECONE_API_KEY"],"hint":"PINECONE","prefix":"pcsk_","pattern":"^pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}$","length":[74,75],"confidence":"medium"},
{"vendor":"plaid","id":"plaid-secret","what":"Plaid secret","privilege":"secret","names":["PLAID_SECRET","PLAID_SECRET_SANDBOX","PLAID_SECRET_PRODUCTION"],"hint":"PLAID[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{30}$","length":[30,30],"confidence":"high"},
{"vendor":"plaid","id":"plaid-client-id","what":"Plaid client id","privilege":"identifier","names":["PLAID_CLIENT_ID"],"hint":"PLAID[A-Z0-9_]*CLIENT_?ID","byName":true,"pattern":"^[0-9a-f]{24}$","length":[24,24],"confidence":"high"},
{"vendor":"plaid","id":"plaid-access-token-test","what":"Plaid access token","privilege":"secret","environment":"test","names":["PLAID_ACCESS_TOKEN"],"hint":"PLAID","prefix":"access-sandbox-","pattern":"^access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[51,51],"confidence":"high"},
{"vendor":"plaid","id":"plaid-access-token-live","what":"Plaid access token","privilege":"secret","environment":"live","names":["PLAID_ACCESS_TOKEN"],"hint":"PLAID","prefix":"access-production-","pattern":"^access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[54,54],"confidence":"high"},
{"vendor":"planetscale","id":"planetscale-mysql-url","what":"PlanetScale MySQL URL","privilege":"connection","names":["DATABASE_URL"],"hint":"PLANETSCALE|PSCALE","prefix":"mysql://","pattern":"^mysql:\\\\/\\\\/[a-z0-9]{12,24}:pscale_pw_[A-Za-z0-9_]{32,64}@[a-z0-9.\\\\-]{4,80}\\\\.psdb\\\\.cloud\\\\/[^\\\\s]{1,300}$","length":[81,500],"refines":["mysql-url"],"confidence":"medium"},
{"vendor":"planetscale","id":"planetscale-password","what":"PlanetScale database password","privilege":"secret","names":["DATABASE_PASSWORD","PLANETSCALE_PASSWORD"],"hint":"PLANETSCALE|PSCALE|DATABASE","prefix":"pscale_pw_","pattern":"^pscale_pw_[A-Za-z0-9_\\\\-.=]{32,64}$","length":[42,74],"confidence":"high"},
{"vendor":"planetscale","id":"planetscale-token","what":"PlanetScale service token","privilege":"secret","names":["PLANETSCALE_SERVICE_TOKEN"],"hint":"PLANETSCALE|PSCALE","prefix":"pscale_","pattern":"^pscale_(?:tkn|oauth)_[A-Za-z0-9_\\\\-.=]{32,64}$","length":[43,77],"confidence":"high"},
{"vendor":"polar","id":"polar-access-token","what":"Polar organization access token","privilege":"secret","names":["POLAR_ACCESS_TOKEN"],"hint":"POLAR","prefix":"polar_oat_","pattern":"^polar_oat_[A-Za-z0-9]{40,48}$","length":[50,58],"confidence":"medium"},
{"vendor":"postgres","id":"postgres-url","what":"PostgreSQL URL","privilege":"connection","names":["DATABASE_URL","POSTGRES_URL","DIRECT_URL","POSTGRES_PRISMA_URL"],"hint":"DATABASE|POSTGRES|PG|DIRECT_URL|^DB_","prefix":"postgres","pattern":"^postgres(?:ql)?(?:\\\\+[a-z0-9_]{1,30})?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+(?:\\\\/[^\\\\s?#]{0,200})?(?:\\\\?[^\\\\s#]{0,600})?$","length":[12],"confidence":"high"},
{"vendor":"posthog","id":"posthog-project-key","what":"PostHog project key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_POSTHOG_KEY","POSTHOG_API_KEY","VITE_POSTHOG_KEY"],"hint":"POSTHOG","prefix":"phc_","pattern":"^phc_[A-Za-z0-9_\\\\-]{40,48}$","length":[44,52],"confidence":"high"},
{"vendor":"posthog","id":"posthog-personal-key","what":"PostHog personal API key","privilege":"secret","names":["POSTHOG_PERSONAL_API_KEY"],"hint":"POSTHOG","prefix":"phx_","pattern":"^phx_[A-Za-z0-9_\\\\-]{43,60}$","length":[47,64],"confidence":"high"},
{"vendor":"posthog","id":"posthog-feature-flag-key","what":"PostHog project secret API key","privilege":"secret","names":["POSTHOG_SECRET_KEY","POSTHOG_FEATURE_FLAGS_KEY"],"hint":"POSTHOG","prefix":"phs_","pattern":"^phs_[A-Za-z0-9_\\\\-]{32,60}$","length":[36,64],"confidence":"high"},
{"vendor":"postman","id":"postman-api-key","what":"Postman API key","privilege":"secret","perAccount":true,"names":["POSTMAN_API_KEY"],"hint":"POSTMAN","prefix":"PMAK-","pattern":"^PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}$","length":[64,64],"confidence":"high"},
{"vendor":"postmark","id":"postmark-server-token","what":"Postmark server token","privilege":"secret","names":["POSTMARK_SERVER_TOKEN","POSTMARK_API_TOKEN"],"hint":"POSTMARK[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"high"},
{"vendor":"postmark","id":"postmark-test-token","what":"Postmark token that drops all mail","privilege":"secret","environment":"test","clientSafe":true,"dummy":"test-key","names":["POSTMARK_SERVER_TOKEN"],"hint":"POSTMARK","prefix":"POSTMARK_API_TEST","pattern":"^POSTMARK_API_TEST$","length":[17,17],"confidence":"medium"},
{"vendor":"prisma","id":"prisma-accelerate-url","what":"Prisma Accelerate URL","privilege":"connection","names":["DATABASE_URL","PRISMA_DATABASE_URL"],"hint":"PRISMA|DATABASE","prefix":"prisma","pattern":"^prisma(?:\\\\+postgres)?:\\\\/\\\\/[^\\\\s\\\\/?#]{3,120}\\\\/?\\\\?api_key=[A-Za-z0-9_.\\\\-=%]{20,}$","length":[41],"confidence":"low"},
{"vendor":"pubnub","id":"pubnub-publish-key","what":"PubNub publish key","privilege":"publishable","clientSafe":true,"names":["PUBNUB_PUBLISH_KEY","NEXT_PUBLIC_PUBNUB_PUBLISH_KEY"],"hint":"PUBNUB","prefix":"pub-c-","pattern":"^pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[42,42],"confidence":"high"},
{"vendor":"pubnub","id":"pubnub-subscribe-key","what":"PubNub subscribe key","privilege":"publishable","clientSafe":true,"names":["PUBNUB_SUBSCRIBE_KEY"],"hint":"PUBNUB","prefix":"sub-c-","pattern":"^sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[42,42],"confidence":"high"},
{"vendor":"pubnub","id":"pubnub-secret-key","what":"PubNub secret key","privilege":"secret","names":["PUBNUB_SECRET_KEY"],"hint":"PUBNUB","prefix":"sec-c-","pattern":"^sec-c-[A-Za-z0-9+\\\\/=]{40,80}$","length":[46,86],"confidence":"low"},
{"vendor":"pulumi","id":"pulumi-token","what":"Pulumi access token","privilege":"secret","perAccount":true,"names":["PULUMI_ACCESS_TOKEN"],"hint":"PULUMI","prefix":"pul-","pattern":"^pul-[0-9a-f]{40}$","length":[44,44],"confidence":"high"},
{"vendor":"pusher","id":"pusher-key","what":"Pusher Channels app key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_PUSHER_KEY","PUSHER_KEY","PUSHER_APP_KEY"],"hint":"PUSHER[A-Z0-9_]*KEY","byName":true,"pattern":"^[0-9a-f]{20}$","length":[20,20],"confidence":"medium"},
{"vendor":"pusher","id":"pusher-secret","what":"Pusher Channels secret","privilege":"secret","names":["PUSHER_SECRET","PUSHER_APP_SECRET"],"hint":"PUSHER[A-Z0-9_]*SECRET","byName":true,"pattern":"^[0-9a-f]{20}$","length":[20,20],"confidence":"medium"},
{"vendor":"pypi","id":"pypi-token","what":"PyPI upload token","privilege":"secret","perAccount":true,"names":["PYPI_TOKEN","TWINE_PASSWORD"],"hint":"PYPI|TWINE","prefix":"pypi-AgEIcHlwaS5vcmc","pattern":"^pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_\\\\-]{50,1000}$","length":[70,1020],"confidence":"high"},
{"vendor":"rabbitmq","id":"amqp-url","what":"RabbitMQ URL","privilege":"connection","names":["AMQP_URL","RABBITMQ_URL","CLOUDAMQP_URL"],"hint":"AMQP|RABBIT","prefix":"amqp","pattern":"^amqps?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+(?:\\\\/[^\\\\s?#]{0,120})?(?:\\\\?[^\\\\s#]{0,300})?$","length":[8],"confidence":"high"},
{"vendor":"rails","id":"rails-key","what":"Rails key","privilege":"secret","names":["RAILS_MASTER_KEY","SECRET_KEY_BASE"],"hint":"RAILS_MASTER_KEY|SECRET_KEY_BASE","byName":true,"pattern":"^(?:[0-9a-f]{32}|[0-9a-f]{128})$","length":[32,128],"confidence":"medium"},
{"vendor":"railway","id":"railway-token","what":"Railway token","privilege":"secret","perAccount":true,"names":["RAILWAY_TOKEN","RAILWAY_API_TOKEN"],"hint":"RAILWAY[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"medium"},
{"vendor":"razorpay","id":"razorpay-key-id-test","what":"Razorpay key id","privilege":"publishable","environment":"test","clientSafe":true,"names":["RAZORPAY_KEY_ID","NEXT_PUBLIC_RAZORPAY_KEY_ID"],"hint":"RAZORPAY","prefix":"rzp_test_","pattern":"^rzp_test_[A-Za-z0-9]{14}$","length":[23,23],"confidence":"medium"},
{"vendor":"razorpay","id":"razorpay-key-id-live","what":"Razorpay key id","privilege":"publishable","environment":"live","clientSafe":true,"names":["RAZORPAY_KEY_ID","NEXT_PUBLIC_RAZORPAY_KEY_ID"],"hint":"RAZORPAY","prefix":"rzp_live_","pattern":"^rzp_live_[A-Za-z0-9]{14}$","length":[23,23],"confidence":"medium"},
{"vendor":"razorpay","id":"razorpay-key-secret","what":"Razorpay key secret","privilege":"secret","names":["RAZORPAY_KEY_SECRET"],"hint":"RAZORPAY[A-Z0-9_]*SECRET","byName":true,"pattern":"^[A-Za-z0-9]{24}$","length":[24,24],"confidence":"medium"},
{"vendor":"recaptcha","id":"recaptcha-key","what":"reCAPTCHA key","privilege":"secret","names":["NEXT_PUBLIC_RECAPTCHA_SITE_KEY","RECAPTCHA_SECRET_KEY","RECAPTCHA_SITE_KEY"],"hint":"RECAPTCHA","prefix":"6L","pattern":"^6L[A-Za-z0-9_\\\\-]{38}$","length":[40,40],"confidence":"high"},
{"vendor":"redis","id":"redis-url","what":"Redis URL","privilege":"connection","names":["REDIS_URL","KV_URL","REDIS_TLS_URL"],"hint":"REDIS|VALKEY|KV_URL","prefix":"redis","pattern":"^rediss?:\\\\/\\\\/(?:[^\\\\s@\\\\/]*@)?[^\\\\s@\\\\/?#]+(?:\\\\/[0-9]{0,3})?(?:\\\\?[^\\\\s#]{0,300})?$","length":[9],"confidence":"medium"},
{"vendor":"render","id":"render-api-key","what":"Render API key","privilege":"secret","perAccount":true,"names":["RENDER_API_KEY"],"hint":"RENDER","prefix":"rnd_","pattern":"^rnd_[A-Za-z0-9]{20,48}$","length":[24,52],"confidence":"low"},
{"vendor":"replicate","id":"replicate-token","what":"Replicate API token","privilege":"secret","names":["REPLICATE_API_TOKEN"],"hint":"REPLICATE","prefix":"r8_","pattern":"^r8_[A-Za-z0-9_\\\\-]{37}$","length":[40,40],"confidence":"high"},
{"vendor":"resend","id":"resend-api-key","what":"Resend API key","privilege":"secret","names":["RESEND_API_KEY","AUTH_RESEND_KEY"],"hint":"RESEND","prefix":"re_","pattern":"^re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,32}$","length":[30,48],"confidence":"medium"},
{"vendor":"revenuecat","id":"revenuecat-web-billing-test","what":"RevenueCat web billing public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_REVENUECAT_API_KEY","REVENUECAT_PUBLIC_KEY"],"hint":"REVENUECAT","prefix":"rcb_sb_","pattern":"^rcb_sb_[A-Za-z0-9_.\\\\-]{8,80}$","length":[15,87],"refines":["revenuecat-web-billing-live"],"confidence":"high"},
{"vendor":"revenuecat","id":"revenuecat-web-billing-live","what":"RevenueCat web billing public key","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_REVENUECAT_API_KEY","REVENUECAT_PUBLIC_KEY"],"hint":"REVENUECAT","prefix":"rcb_","pattern":"^rcb_[A-Za-z0-9_.\\\\-]{8,80}$","length":[12,84],"confidence":"high"},
{"vendor":"revenuecat","id":"revenuecat-app-key","what":"RevenueCat app public key","privilege":"publishable","clientSafe":true,"names":["EXPO_PUBLIC_REVENUECAT_IOS_KEY","EXPO_PUBLIC_REVENUECAT_ANDROID_KEY"],"hint":"REVENUECAT","pattern":"^(?:appl|goog|amzn)_[A-Za-z0-9]{20,40}$","length":[25,45],"confidence":"low"},
{"vendor":"rollbar","id":"rollbar-access-token","what":"Rollbar project access token","privilege":"secret","perAccount":true,"names":["ROLLBAR_ACCESS_TOKEN","ROLLBAR_SERVER_TOKEN"],"hint":"ROLLBAR[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"sanity","id":"sanity-token","what":"Sanity API token","privilege":"secret","names":["SANITY_API_TOKEN","SANITY_API_READ_TOKEN"],"hint":"SANITY[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"prefix":"sk","pattern":"^sk[A-Za-z0-9]{79,200}$","length":[81,202],"confidence":"medium"},
{"vendor":"sanity","id":"sanity-project-id","what":"Sanity project id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_SANITY_PROJECT_ID","SANITY_STUDIO_PROJECT_ID"],"hint":"SANITY[A-Z0-9_]*PROJECT","byName":true,"pattern":"^[a-z0-9]{8}$","length":[8,8],"confidence":"medium"},
{"vendor":"segment","id":"segment-write-key","what":"Segment write key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_SEGMENT_WRITE_KEY","SEGMENT_WRITE_KEY"],"hint":"SEGMENT[A-Z0-9_]*(?:WRITE|KEY)","byName":true,"pattern":"^[A-Za-z0-9]{32}$","length":[32,32],"confidence":"high"},
{"vendor":"segment","id":"segment-public-api-token","what":"Segment API token","privilege":"secret","names":["SEGMENT_PUBLIC_API_TOKEN","SEGMENT_API_TOKEN"],"hint":"SEGMENT","prefix":"sgp_","pattern":"^sgp_[A-Za-z0-9_\\\\-]{60,70}$","length":[64,74],"confidence":"medium"},
{"vendor":"sendgrid","id":"sendgrid-api-key","what":"SendGrid API key","privilege":"secret","names":["SENDGRID_API_KEY"],"hint":"SENDGRID","prefix":"SG.","pattern":"^SG\\\\.[A-Za-z0-9_\\\\-]{20,24}\\\\.[A-Za-z0-9_\\\\-]{39,50}$","length":[63,78],"confidence":"high"},
{"vendor":"sentry","id":"sentry-dsn","what":"Sentry DSN","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_SENTRY_DSN","SENTRY_DSN","VITE_SENTRY_DSN"],"hint":"SENTRY","prefix":"http","pattern":"^https?:\\\\/\\\\/[0-9a-f]{32}@[A-Za-z0-9.\\\\-]{3,120}(?::[0-9]{2,5})?\\\\/(?:[A-Za-z0-9_\\\\-]{1,60}\\\\/)?[0-9]{1,20}$","length":[45,249],"confidence":"high"},
{"vendor":"sentry","id":"sentry-org-token","what":"Sentry organization auth token","privilege":"secret","perAccount":true,"names":["SENTRY_AUTH_TOKEN"],"hint":"SENTRY","prefix":"sntrys_eyJ","pattern":"^sntrys_eyJ[A-Za-z0-9+\\\\/=_]{100,400}$","length":[110,410],"confidence":"high"},
{"vendor":"sentry","id":"sentry-user-token","what":"Sentry token of a person","privilege":"secret","perAccount":true,"names":["SENTRY_AUTH_TOKEN"],"hint":"SENTRY","prefix":"sntry","pattern":"^sntry[uai]_[0-9a-f]{64}$","length":[71,71],"confidence":"high"},
{"vendor":"sentry","id":"sentry-legacy-token","what":"Sentry token","privilege":"secret","perAccount":true,"names":["SENTRY_AUTH_TOKEN"],"hint":"SENTRY[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[0-9a-f]{64}$","length":[64,64],"confidence":"high"},
{"vendor":"shippo","id":"shippo-token-test","what":"Shippo API token","privilege":"secret","environment":"test","names":["SHIPPO_API_TOKEN","SHIPPO_API_KEY"],"hint":"SHIPPO","prefix":"shippo_test_","pattern":"^shippo_test_[0-9a-f]{40}$","length":[52,52],"confidence":"high"},
{"vendor":"shippo","id":"shippo-token-live","what":"Shippo API token","privilege":"secret","environment":"live","names":["SHIPPO_API_TOKEN","SHIPPO_API_KEY"],"hint":"SHIPPO","prefix":"shippo_live_","pattern":"^shippo_live_[0-9a-f]{40}$","length":[52,52],"confidence":"high"},
{"vendor":"shopify","id":"shopify-admin-token","what":"Shopify Admin API access token","privilege":"secret","names":["SHOPIFY_ACCESS_TOKEN","SHOPIFY_ADMIN_API_ACCESS_TOKEN"],"hint":"SHOPIFY","prefix":"shp","pattern":"^shp(?:at|ca|pa)_[0-9a-fA-F]{32}$","length":[38,38],"confidence":"high"},
{"vendor":"shopify","id":"shopify-api-secret","what":"Shopify app API secret","privilege":"secret","names":["SHOPIFY_API_SECRET","SHOPIFY_API_SECRET_KEY"],"hint":"SHOPIFY","prefix":"shpss_","pattern":"^shpss_[0-9a-fA-F]{32}$","length":[38,38],"confidence":"high"},
{"vendor":"shopify","id":"shopify-storefront-token","what":"Shopify Storefront token","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_SHOPIFY_STOREFRONT_ACCESS_TOKEN","SHOPIFY_STOREFRONT_ACCESS_TOKEN","SHOPIFY_API_KEY"],"hint":"SHOPIFY[A-Z0-9_]*(?:STOREFRONT|API_KEY)","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"slack","id":"slack-bot-token","what":"Slack bot token","privilege":"secret","names":["SLACK_BOT_TOKEN","SLACK_TOKEN"],"hint":"SLACK","prefix":"xoxb-","pattern":"^xoxb-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9]{18,34}$","length":[41,69],"confidence":"high"},
{"vendor":"slack","id":"slack-user-token","what":"Slack user token","privilege":"secret","names":["SLACK_USER_TOKEN"],"hint":"SLACK","prefix":"xoxp-","pattern":"^xoxp-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9]{26,40}$","length":[58,90],"confidence":"high"},
{"vendor":"slack","id":"slack-app-token","what":"Slack app-level token","privilege":"secret","names":["SLACK_APP_TOKEN"],"hint":"SLACK","prefix":"xapp-","pattern":"^xapp-[0-9]-[A-Z0-9]{8,15}-[0-9]{10,15}-[a-z0-9]{40,70}$","length":[67,109],"confidence":"high"},
{"vendor":"slack","id":"slack-config-token","what":"Slack rotating configuration token","privilege":"secret","names":["SLACK_CONFIG_TOKEN"],"hint":"SLACK","prefix":"xoxe","pattern":"^xoxe(?:\\\\.xox[bp])?-[0-9]-[A-Za-z0-9]{140,175}$","length":[147,187],"confidence":"high"},
{"vendor":"slack","id":"slack-webhook-url","what":"Slack incoming webhook URL","privilege":"webhook","names":["SLACK_WEBHOOK_URL"],"hint":"SLACK","prefix":"https://hooks.slack.com/","pattern":"^https:\\\\/\\\\/hooks\\\\.slack\\\\.com\\\\/(?:services\\\\/T[A-Z0-9]{6,14}\\\\/B[A-Z0-9]{6,14}\\\\/[A-Za-z0-9]{20,32}|(?:workflows|triggers)\\\\/[A-Za-z0-9\\\\/]{30,90})$","length":[63,124],"refines":["http-url"],"confidence":"high"},
{"vendor":"slack","id":"slack-signing-secret","what":"Slack signing secret","privilege":"webhook","names":["SLACK_SIGNING_SECRET"],"hint":"SLACK[A-Z0-9_]*SIGNING","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"snyk","id":"snyk-token","what":"Snyk token","privilege":"secret","perAccount":true,"names":["SNYK_TOKEN"],"hint":"SNYK[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[36,36],"confidence":"high"},
{"vendor":"sonar","id":"sonar-token","what":"Sonar token","privilege":"secret","perAccount":true,"names":["SONAR_TOKEN"],"hint":"SONAR","prefix":"sq","pattern":"^(?:sq[pua]_[0-9a-z]{40}|sqco_[A-Za-z0-9]{59})$","length":[44,64],"confidence":"high"},
{"vendor":"sparkpost","id":"sparkpost-api-key","what":"SparkPost API key","privilege":"secret","names":["SPARKPOST_API_KEY"],"hint":"SPARKPOST[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{40}$","length":[40,40],"confidence":"medium"},
{"vendor":"sqlite","id":"sqlite-file-url","what":"path of an SQLite database","privilege":"connection","names":["DATABASE_URL"],"hint":"DATABASE|SQLITE","pattern":"^(?:sqlite3?(?:\\\\+[a-z0-9_]{1,30})?:[^\\\\s]{1,300}|file:(?:[^\\\\s?]{1,300}\\\\.(?:db|db3|s3db|sqlite|sqlite3)|:memory:)(?:\\\\?[^\\\\s]{0,300})?)$","length":[8],"confidence":"high"},
{"vendor":"sqlite","id":"sqlite-named-file-url","what":"path of an SQLite database","privilege":"connection","names":["TURSO_CONNECTION_URL","LIBSQL_DATABASE_URL"],"hint":"(?:DATABASE|SQLITE|LIBSQL|TURSO|(?:^|_)DB)(?:_[A-Z0-9]+)?_UR[IL]$","byName":true,"pattern":"^file:(?:[^\\\\s?]{0,300}\\\\/)?[^\\\\s?\\\\/.]{1,100}(?:\\\\?[^\\\\s]{0,300})?$","length":[6],"confidence":"high"},
{"vendor":"sqlserver","id":"sqlserver-url","what":"SQL Server connection string","privilege":"connection","names":["DATABASE_URL","SQLSERVER_CONNECTION_STRING"],"hint":"DATABASE|SQL","pattern":"^(?:(?:sqlserver|mssql(?:\\\\+[a-z0-9_]{1,30})?):\\\\/\\\\/[^\\\\s]{4,600}|(?:Server|Data Source)=[^;]{1,200};[^\\\\r\\\\n]{4,800})$","length":[12,1013],"confidence":"medium"},
{"vendor":"square","id":"square-application-id-test","what":"Square application id","privilege":"identifier","environment":"test","clientSafe":true,"names":["SQUARE_APPLICATION_ID","NEXT_PUBLIC_SQUARE_APPLICATION_ID"],"hint":"SQUARE","prefix":"sandbox-sq0idb-","pattern":"^sandbox-sq0idb-[A-Za-z0-9_\\\\-]{22,43}$","length":[37,58],"confidence":"high"},
{"vendor":"square","id":"square-application-id-live","what":"Square application id","privilege":"identifier","environment":"live","clientSafe":true,"names":["SQUARE_APPLICATION_ID","NEXT_PUBLIC_SQUARE_APPLICATION_ID"],"hint":"SQUARE","prefix":"sq0idp-","pattern":"^sq0idp-[A-Za-z0-9_\\\\-]{22,43}$","length":[29,50],"confidence":"high"},
{"vendor":"square","id":"square-application-secret-test","what":"Square OAuth application secret","privilege":"secret","environment":"test","names":["SQUARE_APPLICATION_SECRET"],"hint":"SQUARE","prefix":"sandbox-sq0csb-","pattern":"^sandbox-sq0csb-[A-Za-z0-9_\\\\-]{40,50}$","length":[55,65],"confidence":"medium"},
{"vendor":"square","id":"square-application-secret-live","what":"Square OAuth application secret","privilege":"secret","environment":"live","names":["SQUARE_APPLICATION_SECRET"],"hint":"SQUARE","prefix":"sq0csp-","pattern":"^sq0csp-[A-Za-z0-9_\\\\-]{40,50}$","length":[47,57],"confidence":"high"},
{"vendor":"square","id":"square-access-token","what":"Square access token","privilege":"secret","names":["SQUARE_ACCESS_TOKEN"],"hint":"SQUARE","prefix":"EAAA","pattern":"^EAAA[A-Za-z0-9_\\\\-+=]{60}$","length":[64,64],"confidence":"high"},
{"vendor":"stability","id":"stability-api-key","what":"Stability AI API key","privilege":"secret","names":["STABILITY_API_KEY"],"hint":"STABILITY","prefix":"sk-","pattern":"^sk-[A-Za-z0-9]{48}$","length":[51,51],"confidence":"medium"},
{"vendor":"statsig","id":"statsig-server-key","what":"Statsig server secret key","privilege":"secret","names":["STATSIG_SERVER_KEY","STATSIG_SECRET_KEY"],"hint":"STATSIG","prefix":"secret-","pattern":"^secret-[A-Za-z0-9]{20,60}$","length":[27,67],"confidence":"high"},
{"vendor":"statsig","id":"statsig-client-key","what":"Statsig client SDK key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_STATSIG_CLIENT_KEY"],"hint":"STATSIG","prefix":"client-","pattern":"^client-[A-Za-z0-9]{20,60}$","length":[27,67],"confidence":"high"},
{"vendor":"statsig","id":"statsig-console-key","what":"Statsig Console API key","privilege":"admin","names":["STATSIG_CONSOLE_KEY"],"hint":"STATSIG","prefix":"console-","pattern":"^console-[A-Za-z0-9]{20,60}$","length":[28,68],"confidence":"low"},
{"vendor":"storyblok","id":"storyblok-token","what":"Storyblok content token","privilege":"restricted","clientSafe":true,"names":["STORYBLOK_TOKEN","NEXT_PUBLIC_STORYBLOK_TOKEN"],"hint":"STORYBLOK[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[A-Za-z0-9]{22}tt$","length":[24,24],"confidence":"medium"},
{"vendor":"stripe","id":"stripe-secret-test","what":"Stripe secret key","privilege":"secret","environment":"test","names":["STRIPE_SECRET_KEY","STRIPE_API_KEY","STRIPE_SK"],"hint":"STRIPE","prefix":"sk_test_","pattern":"^sk_test_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-secret-live","what":"Stripe secret key","privilege":"secret","environment":"live","names":["STRIPE_SECRET_KEY","STRIPE_API_KEY","STRIPE_SK"],"hint":"STRIPE","prefix":"sk_live_","pattern":"^sk_live_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-restricted-test","what":"Stripe restricted key","privilege":"restricted","environment":"test","names":["STRIPE_RESTRICTED_KEY","STRIPE_SECRET_KEY"],"hint":"STRIPE","prefix":"rk_test_","pattern":"^rk_test_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-restricted-live","what":"Stripe restricted key","privilege":"restricted","environment":"live","names":["STRIPE_RESTRICTED_KEY","STRIPE_SECRET_KEY"],"hint":"STRIPE","prefix":"rk_live_","pattern":"^rk_live_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-publishable-test","what":"Stripe publishable key","privilege":"publishable","environment":"test","clientSafe":true,"names":["STRIPE_PUBLISHABLE_KEY","NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY","STRIPE_PK"],"hint":"STRIPE","prefix":"pk_test_","pattern":"^pk_test_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-publishable-live","what":"Stripe publishable key","privilege":"publishable","environment":"live","clientSafe":true,"names":["STRIPE_PUBLISHABLE_KEY","NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY","STRIPE_PK"],"hint":"STRIPE","prefix":"pk_live_","pattern":"^pk_live_[A-Za-z0-9]{24,247}$","length":[32,255],"confidence":"high"},
{"vendor":"stripe","id":"stripe-webhook-secret","what":"Stripe webhook signing secret","privilege":"webhook","names":["STRIPE_WEBHOOK_SECRET","STRIPE_ENDPOINT_SECRET"],"hint":"STRIPE","prefix":"whsec_","pattern":"^whsec_[A-Za-z0-9]{32}$","length":[38,38],"confidence":"high"},
{"vendor":"stripe","id":"stripe-cli-webhook-secret","what":"webhook secret of \`stripe listen\`","privilege":"webhook","environment":"test","names":["STRIPE_WEBHOOK_SECRET"],"hint":"STRIPE","prefix":"whsec_","pattern":"^whsec_[0-9a-f]{64}$","length":[70,70],"confidence":"medium"},
{"vendor":"stripe","id":"stripe-organization-test","what":"Stripe organization API key","privilege":"secret","environment":"test","names":["STRIPE_ORG_KEY","STRIPE_SECRET_KEY"],"hint":"STRIPE","prefix":"sk_org_test_","pattern":"^sk_org_test_[A-Za-z0-9]{24,247}$","length":[36,259],"confidence":"low"},
{"vendor":"stripe","id":"stripe-organization-live","what":"Stripe organization API key","privilege":"secret","environment":"live","names":["STRIPE_ORG_KEY","STRIPE_SECRET_KEY"],"hint":"STRIPE","prefix":"sk_org_live_","pattern":"^sk_org_live_[A-Za-z0-9]{24,247}$","length":[36,259],"confidence":"low"},
{"vendor":"stytch","id":"stytch-project-test","what":"Stytch project id","privilege":"identifier","environment":"test","clientSafe":true,"names":["STYTCH_PROJECT_ID"],"hint":"STYTCH","prefix":"project-test-","pattern":"^project-test-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[49,49],"confidence":"high"},
{"vendor":"stytch","id":"stytch-project-live","what":"Stytch project id","privilege":"identifier","environment":"live","clientSafe":true,"names":["STYTCH_PROJECT_ID"],"hint":"STYTCH","prefix":"project-live-","pattern":"^project-live-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[49,49],"confidence":"high"},
{"vendor":"stytch","id":"stytch-secret-test","what":"Stytch secret","privilege":"secret","environment":"test","names":["STYTCH_SECRET"],"hint":"STYTCH","prefix":"secret-test-","pattern":"^secret-test-[A-Za-z0-9_\\\\-]{28,64}={0,2}$","length":[40,78],"confidence":"high"},
{"vendor":"stytch","id":"stytch-secret-live","what":"Stytch secret","privilege":"secret","environment":"live","names":["STYTCH_SECRET"],"hint":"STYTCH","prefix":"secret-live-","pattern":"^secret-live-[A-Za-z0-9_\\\\-]{28,64}={0,2}$","length":[40,78],"confidence":"high"},
{"vendor":"stytch","id":"stytch-public-token-test","what":"Stytch public token","privilege":"publishable","environment":"test","clientSafe":true,"names":["NEXT_PUBLIC_STYTCH_PUBLIC_TOKEN","STYTCH_PUBLIC_TOKEN"],"hint":"STYTCH","prefix":"public-token-test-","pattern":"^public-token-test-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[54,54],"confidence":"medium"},
{"vendor":"stytch","id":"stytch-public-token-live","what":"Stytch public token","privilege":"publishable","environment":"live","clientSafe":true,"names":["NEXT_PUBLIC_STYTCH_PUBLIC_TOKEN","STYTCH_PUBLIC_TOKEN"],"hint":"STYTCH","prefix":"public-token-live-","pattern":"^public-token-live-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[54,54],"confidence":"medium"},
{"vendor":"supabase","id":"supabase-publishable","what":"Supabase publishable key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY","SUPABASE_PUBLISHABLE_KEY","NEXT_PUBLIC_SUPABASE_ANON_KEY","VITE_SUPABASE_PUBLISHABLE_KEY"],"hint":"SUPABASE","prefix":"sb_publishable_","pattern":"^sb_publishable_[A-Za-z0-9_\\\\-]{31}$","length":[46,46],"confidence":"high"},
{"vendor":"supabase","id":"supabase-secret","what":"Supabase secret key","privilege":"secret","names":["SUPABASE_SECRET_KEY","SUPABASE_SERVICE_ROLE_KEY"],"hint":"SUPABASE","prefix":"sb_secret_","pattern":"^sb_secret_[A-Za-z0-9_\\\\-]{31}$","length":[41,41],"confidence":"high"},
{"vendor":"supabase","id":"supabase-legacy-anon","what":"Supabase anon key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_SUPABASE_ANON_KEY","SUPABASE_ANON_KEY","VITE_SUPABASE_ANON_KEY"],"hint":"SUPABASE","prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.e[wy][A-Za-z0-9_\\\\-]{21,}\\\\.[A-Za-z0-9_\\\\-]{20,}$","length":[58],"refines":["jwt"],"decode":{"format":"jwt","members":{"role":["anon"],"iss":["","supabase","supabase-demo"]}},"confidence":"high"},
{"vendor":"supabase","id":"supabase-legacy-service-role","what":"Supabase service_role key","privilege":"secret","names":["SUPABASE_SERVICE_ROLE_KEY","SUPABASE_SERVICE_KEY"],"hint":"SUPABASE","prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.e[wy][A-Za-z0-9_\\\\-]{21,}\\\\.[A-Za-z0-9_\\\\-]{20,}$","length":[58],"refines":["jwt"],"decode":{"format":"jwt","members":{"role":["service_role"],"iss":["","supabase","supabase-demo"]}},"confidence":"high"},
{"vendor":"supabase","id":"supabase-access-token","what":"Supabase access token of a person","privilege":"secret","names":["SUPABASE_ACCESS_TOKEN"],"hint":"SUPABASE","prefix":"sbp_","pattern":"^sbp_(?:v0_)?[0-9a-f]{40}$","length":[44,47],"confidence":"high"},
{"vendor":"supabase","id":"supabase-url","what":"Supabase project URL","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_SUPABASE_URL","SUPABASE_URL","VITE_SUPABASE_URL"],"hint":"SUPABASE","prefix":"https://","pattern":"^https:\\\\/\\\\/[a-z0-9]{20}\\\\.supabase\\\\.(?:co|in)\\\\/?$","length":[40,41],"refines":["http-url"],"confidence":"high"},
{"vendor":"supabase","id":"supabase-postgres-url","what":"Supabase Postgres URL","privilege":"connection","names":["DATABASE_URL","DIRECT_URL","SUPABASE_DB_URL"],"hint":"SUPABASE","prefix":"postgres","pattern":"^postgres(?:ql)?:\\\\/\\\\/[^\\\\s@\\\\/]+@(?:db\\\\.[a-z0-9]{20}\\\\.supabase\\\\.co|aws-[0-9]-[a-z0-9\\\\-]{4,30}\\\\.pooler\\\\.supabase\\\\.com)(?::[0-9]{2,5})?\\\\/[^\\\\s]{1,400}$","length":[45],"refines":["postgres-url"],"confidence":"medium"},
{"vendor":"svix","id":"svix-webhook-secret","what":"webhook secret in the form of Standard Webhooks","privilege":"webhook","names":["SVIX_WEBHOOK_SECRET","RESEND_WEBHOOK_SECRET","OPENAI_WEBHOOK_SECRET","POLAR_WEBHOOK_SECRET"],"hint":"SVIX|RESEND[A-Z0-9_]*WEBHOOK|OPENAI_WEBHOOK|POLAR_WEBHOOK|STANDARD_WEBHOOK","pattern":"^(?:v1,)?whsec_[A-Za-z0-9+\\\\/]{24,88}={0,2}$","length":[30,99],"confidence":"high"},
{"vendor":"svix","id":"svix-api-token","what":"Svix API token","privilege":"secret","names":["SVIX_TOKEN","SVIX_API_KEY"],"hint":"SVIX","byName":true,"pattern":"^(?:testsk|sk)_[A-Za-z0-9_\\\\-]{16,64}\\\\.(?:us|eu|in|ca|au)$","length":[22,74],"confidence":"low"},
{"vendor":"tailscale","id":"tailscale-key","what":"Tailscale key","privilege":"secret","perAccount":true,"names":["TS_AUTHKEY","TAILSCALE_AUTHKEY","TAILSCALE_API_KEY"],"hint":"TAILSCALE|^TS_","prefix":"tskey-","pattern":"^tskey-[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,60}$","length":[34,128],"confidence":"high"},
{"vendor":"tavily","id":"tavily-api-key-dev","what":"Tavily API key","privilege":"secret","environment":"test","names":["TAVILY_API_KEY"],"hint":"TAVILY","prefix":"tvly-dev-","pattern":"^tvly-dev-[A-Za-z0-9_\\\\-]{32,64}$","length":[41,73],"confidence":"low"},
{"vendor":"tavily","id":"tavily-api-key","what":"Tavily API key","privilege":"secret","names":["TAVILY_API_KEY"],"hint":"TAVILY","prefix":"tvly-","pattern":"^tvly-(?:prod-)?[A-Za-z0-9]{32}$","length":[37,42],"confidence":"medium"},
{"vendor":"telegram","id":"telegram-bot-token","what":"Telegram bot token","privilege":"secret","names":["TELEGRAM_BOT_TOKEN","BOT_TOKEN"],"hint":"TELEGRAM|BOT_TOKEN","pattern":"^[0-9]{7,12}:A[A-Za-z0-9_\\\\-]{34}$","length":[43,48],"confidence":"high"},
{"vendor":"telnyx","id":"telnyx-api-key","what":"Telnyx API key","privilege":"secret","names":["TELNYX_API_KEY"],"hint":"TELNYX","prefix":"KEY","pattern":"^KEY[A-Za-z0-9_\\\\-]{55}$","length":[58,58],"confidence":"medium"},
{"vendor":"tinybird","id":"tinybird-token","what":"Tinybird token","privilege":"secret","names":["TINYBIRD_TOKEN","TB_TOKEN"],"hint":"TINYBIRD|^TB_","prefix":"p.eyJ","pattern":"^p\\\\.eyJ[A-Za-z0-9_\\\\-]{20,}\\\\.[A-Za-z0-9_\\\\-]{20,}$","length":[46],"confidence":"low"},
{"vendor":"together","id":"together-api-key","what":"Together AI API key","privilege":"secret","names":["TOGETHER_API_KEY","TOGETHER_AI_API_KEY"],"hint":"TOGETHER","prefix":"tgp_v1_","pattern":"^tgp_v1_[A-Za-z0-9_\\\\-]{43}$","length":[50,50],"confidence":"medium"},
{"vendor":"trigger-dev","id":"trigger-dev-secret-dev","what":"Trigger.dev secret key","privilege":"secret","environment":"test","names":["TRIGGER_SECRET_KEY","TRIGGER_API_KEY"],"hint":"TRIGGER","prefix":"tr_dev_","pattern":"^tr_dev_(?:sk_)?[A-Za-z0-9]{16,80}$","length":[23,90],"confidence":"high"},
{"vendor":"trigger-dev","id":"trigger-dev-secret-staging","what":"Trigger.dev secret key","privilege":"secret","environment":"test","names":["TRIGGER_SECRET_KEY","TRIGGER_API_KEY"],"hint":"TRIGGER","prefix":"tr_stg_","pattern":"^tr_stg_(?:sk_)?[A-Za-z0-9]{16,80}$","length":[23,90],"confidence":"high"},
{"vendor":"trigger-dev","id":"trigger-dev-secret-preview","what":"Trigger.dev secret key","privilege":"secret","environment":"test","names":["TRIGGER_SECRET_KEY","TRIGGER_API_KEY"],"hint":"TRIGGER","prefix":"tr_preview_","pattern":"^tr_preview_(?:sk_)?[A-Za-z0-9]{16,80}$","length":[27,94],"confidence":"high"},
{"vendor":"trigger-dev","id":"trigger-dev-secret-prod","what":"Trigger.dev secret key","privilege":"secret","environment":"live","names":["TRIGGER_SECRET_KEY","TRIGGER_API_KEY"],"hint":"TRIGGER","prefix":"tr_prod_","pattern":"^tr_prod_(?:sk_)?[A-Za-z0-9]{16,80}$","length":[24,91],"confidence":"high"},
{"vendor":"trigger-dev","id":"trigger-dev-access-token","what":"Trigger.dev access token","privilege":"secret","names":["TRIGGER_ACCESS_TOKEN"],"hint":"TRIGGER","prefix":"tr_","pattern":"^tr_(?:pat|oat)_[A-Za-z0-9]{20,80}$","length":[27,87],"confidence":"high"},
{"vendor":"turso","id":"libsql-url","what":"libSQL URL","privilege":"connection","names":["TURSO_DATABASE_URL","LIBSQL_URL","DATABASE_URL"],"hint":"TURSO|LIBSQL","prefix":"libsql://","pattern":"^libsql:\\\\/\\\\/[a-z0-9.\\\\-]{3,160}(?::[0-9]{2,5})?(?:\\\\/[^\\\\s?#]{0,100})?(?:\\\\?[^\\\\s#]{0,300})?$","length":[12,577],"confidence":"high"},
{"vendor":"turso","id":"turso-auth-token","what":"Turso auth token","privilege":"secret","names":["TURSO_AUTH_TOKEN","DATABASE_AUTH_TOKEN","LIBSQL_AUTH_TOKEN"],"hint":"TURSO[A-Z0-9_]*TOKEN|DATABASE_AUTH_TOKEN|LIBSQL_AUTH_TOKEN","byName":true,"prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.[A-Za-z0-9_\\\\-]{80,}$","length":[108],"refines":["jwt"],"confidence":"low"},
{"vendor":"twilio","id":"twilio-account-sid","what":"Twilio account SID","privilege":"identifier","names":["TWILIO_ACCOUNT_SID"],"hint":"TWILIO","prefix":"AC","pattern":"^AC[0-9a-f]{32}$","length":[34,34],"confidence":"high"},
{"vendor":"twilio","id":"twilio-api-key-sid","what":"Twilio API key SID","privilege":"identifier","names":["TWILIO_API_KEY","TWILIO_API_KEY_SID"],"hint":"TWILIO","prefix":"SK","pattern":"^SK[0-9a-f]{32}$","length":[34,34],"confidence":"high"},
{"vendor":"twilio","id":"twilio-auth-token","what":"Twilio auth token","privilege":"secret","perAccount":true,"names":["TWILIO_AUTH_TOKEN"],"hint":"TWILIO[A-Z0-9_]*AUTH_TOKEN","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"medium"},
{"vendor":"twilio","id":"twilio-service-sid","what":"Twilio service SID","privilege":"identifier","names":["TWILIO_VERIFY_SERVICE_SID","TWILIO_MESSAGING_SERVICE_SID"],"hint":"TWILIO","pattern":"^(?:VA|MG)[0-9a-f]{32}$","length":[34,34],"confidence":"medium"},
{"vendor":"typeform","id":"typeform-token","what":"Typeform token","privilege":"secret","names":["TYPEFORM_TOKEN"],"hint":"TYPEFORM","prefix":"tfp_","pattern":"^tfp_[A-Za-z0-9_\\\\-.=]{40,59}$","length":[44,63],"confidence":"high"},
{"vendor":"unleash","id":"unleash-token-production","what":"Unleash API token","privilege":"secret","environment":"live","names":["UNLEASH_API_TOKEN","UNLEASH_SERVER_API_TOKEN","NEXT_PUBLIC_UNLEASH_FRONTEND_API_TOKEN"],"hint":"UNLEASH","pattern":"^(?:\\\\*|\\\\[\\\\]|[A-Za-z0-9_\\\\-]{1,60}):production\\\\.[0-9a-z\\\\-]{24,80}$","length":[37,152],"confidence":"high"},
{"vendor":"unleash","id":"unleash-token-development","what":"Unleash API token","privilege":"secret","environment":"test","names":["UNLEASH_API_TOKEN","UNLEASH_SERVER_API_TOKEN","NEXT_PUBLIC_UNLEASH_FRONTEND_API_TOKEN"],"hint":"UNLEASH","pattern":"^(?:\\\\*|\\\\[\\\\]|[A-Za-z0-9_\\\\-]{1,60}):development\\\\.[0-9a-z\\\\-]{24,80}$","length":[38,153],"confidence":"high"},
{"vendor":"uploadthing","id":"uploadthing-token","what":"UploadThing token","privilege":"secret","names":["UPLOADTHING_TOKEN"],"hint":"UPLOADTHING","prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9+\\\\/]{60,1000}={0,2}$","length":[63,1005],"decode":{"format":"base64-json","keys":["apiKey","appId"]},"confidence":"high"},
{"vendor":"uploadthing","id":"uploadthing-secret","what":"UploadThing legacy secret","privilege":"secret","names":["UPLOADTHING_SECRET"],"hint":"UPLOADTHING","prefix":"sk_live_","pattern":"^sk_live_[0-9a-f]{64}$","length":[72,72],"confidence":"medium"},
{"vendor":"upstash","id":"upstash-redis-rest-url","what":"Upstash Redis REST URL","privilege":"identifier","names":["UPSTASH_REDIS_REST_URL","KV_REST_API_URL"],"hint":"UPSTASH|KV_REST","prefix":"https://","pattern":"^https:\\\\/\\\\/[a-z0-9\\\\-]{3,80}\\\\.upstash\\\\.io\\\\/?$","length":[22,100],"refines":["http-url"],"confidence":"high"},
{"vendor":"upstash","id":"upstash-redis-rest-token","what":"Upstash Redis REST token","privilege":"secret","names":["UPSTASH_REDIS_REST_TOKEN","KV_REST_API_TOKEN"],"hint":"(?:UPSTASH|KV)_[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[A-Za-z0-9+\\\\/_\\\\-]{30,160}={0,2}$","length":[30,162],"confidence":"medium"},
{"vendor":"upstash","id":"qstash-token","what":"QStash token","privilege":"secret","names":["QSTASH_TOKEN"],"hint":"QSTASH","prefix":"eyJVc2VySUQiOi","pattern":"^eyJVc2VySUQiOi[A-Za-z0-9+\\\\/]{30,400}={0,2}$","length":[44,416],"decode":{"format":"base64-json","keys":["UserID","Password"]},"confidence":"low"},
{"vendor":"upstash","id":"qstash-signing-key","what":"QStash signing key","privilege":"webhook","names":["QSTASH_CURRENT_SIGNING_KEY","QSTASH_NEXT_SIGNING_KEY"],"hint":"QSTASH","prefix":"sig_","pattern":"^sig_[A-Za-z0-9]{26,32}$","length":[30,36],"confidence":"high"},
{"vendor":"vercel","id":"vercel-vcp-token","what":"Vercel personal access token","privilege":"secret","perAccount":true,"names":["VERCEL_TOKEN"],"hint":"VERCEL","prefix":"vcp_","pattern":"^vcp_[A-Za-z0-9_\\\\-]{24,64}$","length":[28,68],"checksum":{"start":4,"length":50,"digits":6},"confidence":"high"},
{"vendor":"vercel","id":"vercel-vci-token","what":"Vercel integration token","privilege":"secret","perAccount":true,"names":["VERCEL_TOKEN"],"hint":"VERCEL","prefix":"vci_","pattern":"^vci_[A-Za-z0-9_\\\\-]{24,64}$","length":[28,68],"checksum":{"start":4,"length":50,"digits":6},"confidence":"high"},
{"vendor":"vercel","id":"vercel-vca-token","what":"Vercel app access token","privilege":"secret","perAccount":true,"names":["VERCEL_TOKEN"],"hint":"VERCEL","prefix":"vca_","pattern":"^vca_[A-Za-z0-9_\\\\-]{24,64}$","length":[28,68],"checksum":{"start":4,"length":50,"digits":6},"confidence":"high"},
{"vendor":"vercel","id":"vercel-vcr-token","what":"Vercel app refresh token","privilege":"secret","perAccount":true,"names":["VERCEL_REFRESH_TOKEN"],"hint":"VERCEL","prefix":"vcr_","pattern":"^vcr_[A-Za-z0-9_\\\\-]{24,64}$","length":[28,68],"checksum":{"start":4,"length":50,"digits":6},"confidence":"high"},
{"vendor":"vercel","id":"vercel-ai-gateway-key","what":"Vercel AI Gateway key","privilege":"secret","names":["AI_GATEWAY_API_KEY"],"hint":"AI_GATEWAY|VERCEL","prefix":"vck_","pattern":"^vck_[A-Za-z0-9_\\\\-]{24,64}$","length":[28,68],"checksum":{"start":4,"length":50,"digits":6},"confidence":"high"},
{"vendor":"vercel","id":"vercel-token-legacy","what":"Vercel token","privilege":"secret","perAccount":true,"names":["VERCEL_TOKEN"],"hint":"VERCEL[A-Z0-9_]*TOKEN","byName":true,"pattern":"^[A-Za-z0-9]{24}$","length":[24,24],"confidence":"high"},
{"vendor":"vercel","id":"vercel-blob-token","what":"Vercel Blob read-write token","privilege":"secret","names":["BLOB_READ_WRITE_TOKEN"],"hint":"BLOB|VERCEL","prefix":"vercel_blob_rw_","pattern":"^vercel_blob_rw_[A-Za-z0-9]{8,32}_[A-Za-z0-9]{20,64}$","length":[44,112],"confidence":"medium"},
{"vendor":"vercel","id":"vercel-edge-config","what":"Vercel Edge Config connection string","privilege":"secret","names":["EDGE_CONFIG"],"hint":"EDGE_CONFIG|VERCEL","prefix":"https://edge-config.vercel.com/ecfg_","pattern":"^https:\\\\/\\\\/edge-config\\\\.vercel\\\\.com\\\\/ecfg_[a-z0-9]{8,40}\\\\?token=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","length":[87,119],"refines":["http-url"],"confidence":"high"},
{"vendor":"vercel","id":"vercel-deploy-hook","what":"Vercel deploy hook URL","privilege":"webhook","names":["VERCEL_DEPLOY_HOOK"],"hint":"VERCEL","prefix":"https://api.vercel.com/v1/integrations/deploy/prj_","pattern":"^https:\\\\/\\\\/api\\\\.vercel\\\\.com\\\\/v1\\\\/integrations\\\\/deploy\\\\/prj_[A-Za-z0-9]{10,40}\\\\/[A-Za-z0-9]{6,20}$","length":[67,111],"refines":["http-url"],"confidence":"low"},
{"vendor":"vercel","id":"vercel-oidc-token","what":"Vercel OIDC token","privilege":"secret","perAccount":true,"names":["VERCEL_OIDC_TOKEN"],"hint":"VERCEL_OIDC","byName":true,"prefix":"eyJ","pattern":"^eyJ[A-Za-z0-9_\\\\-]{10,}\\\\.eyJ[A-Za-z0-9_\\\\-]{20,}\\\\.[A-Za-z0-9_\\\\-]{20,}$","length":[58],"refines":["jwt"],"decode":{"format":"jwt","keys":["environment"]},"confidence":"high"},
{"vendor":"voyage","id":"voyage-api-key","what":"Voyage AI API key","privilege":"secret","names":["VOYAGE_API_KEY"],"hint":"VOYAGE","prefix":"pa-","pattern":"^pa-[A-Za-z0-9_\\\\-]{43}$","length":[46,46],"confidence":"medium"},
{"vendor":"walletconnect","id":"walletconnect-project-id","what":"WalletConnect project id","privilege":"identifier","clientSafe":true,"names":["NEXT_PUBLIC_WALLETCONNECT_PROJECT_ID","NEXT_PUBLIC_REOWN_PROJECT_ID"],"hint":"(?:WALLET_?CONNECT|REOWN)[A-Z0-9_]*PROJECT","byName":true,"pattern":"^[0-9a-f]{32}$","length":[32,32],"confidence":"low"},
{"vendor":"wandb","id":"wandb-api-key","what":"Weights & Biases API key","privilege":"secret","perAccount":true,"names":["WANDB_API_KEY"],"hint":"WANDB[A-Z0-9_]*(?:KEY|TOKEN|SECRET)","byName":true,"pattern":"^[0-9a-f]{40}$","length":[40,40],"confidence":"high"},
{"vendor":"webpush","id":"vapid-public-key","what":"VAPID public key","privilege":"publishable","clientSafe":true,"names":["NEXT_PUBLIC_VAPID_PUBLIC_KEY","VAPID_PUBLIC_KEY"],"hint":"VAPID[A-Z0-9_]*PUBLIC","byName":true,"pattern":"^B[A-Za-z0-9_\\\\-]{86}={0,1}$","length":[87,88],"confidence":"high"},
{"vendor":"webpush","id":"vapid-private-key","what":"VAPID private key","privilege":"secret","names":["VAPID_PRIVATE_KEY"],"hint":"VAPID[A-Z0-9_]*PRIVATE","byName":true,"pattern":"^[A-Za-z0-9_\\\\-]{43}={0,1}$","length":[43,44],"confidence":"high"},
{"vendor":"woocommerce","id":"woocommerce-consumer-key","what":"WooCommerce consumer key","privilege":"secret","names":["WC_CONSUMER_KEY","WOOCOMMERCE_KEY"],"hint":"WC_|WOO","prefix":"ck_","pattern":"^ck_[0-9a-f]{40}$","length":[43,43],"confidence":"low"},
{"vendor":"woocommerce","id":"woocommerce-consumer-secret","what":"WooCommerce consumer secret","privilege":"secret","names":["WC_CONSUMER_SECRET","WOOCOMMERCE_SECRET"],"hint":"WC_|WOO","prefix":"cs_","pattern":"^cs_[0-9a-f]{40}$","length":[43,43],"confidence":"low"},
{"vendor":"workos","id":"workos-api-key-test","what":"WorkOS API key","privilege":"secret","environment":"test","names":["WORKOS_API_KEY"],"hint":"WORKOS","prefix":"sk_test_","pattern":"^sk_test_[A-Za-z0-9]{20,120}$","length":[28,128],"confidence":"medium"},
{"vendor":"workos","id":"workos-api-key-live","what":"WorkOS API key","privilege":"secret","environment":"live","names":["WORKOS_API_KEY"],"hint":"WORKOS","prefix":"sk_live_","pattern":"^sk_live_[A-Za-z0-9]{20,120}$","length":[28,128],"confidence":"low"},
{"vendor":"workos","id":"workos-client-id","what":"WorkOS client id","privilege":"identifier","clientSafe":true,"names":["WORKOS_CLIENT_ID","NEXT_PUBLIC_WORKOS_CLIENT_ID"],"hint":"WORKOS","prefix":"client_","pattern":"^client_[0-9A-HJKMNP-TV-Z]{26}$","length":[33,33],"confidence":"medium"},
{"vendor":"x","id":"twitter-bearer-token","what":"X bearer token","privilege":"secret","names":["TWITTER_BEARER_TOKEN","X_BEARER_TOKEN"],"hint":"TWITTER|^X_","prefix":"AAAAAAAAAA","pattern":"^A{10,22}[A-Za-z0-9%_\\\\-]{40,200}$","length":[50,222],"confidence":"high"},
{"vendor":"xai","id":"xai-api-key","what":"xAI API key","privilege":"secret","names":["XAI_API_KEY"],"hint":"XAI","prefix":"xai-","pattern":"^xai-[A-Za-z0-9_\\\\-]{70,120}$","length":[74,124],"confidence":"high"},
{"vendor":"xata","id":"xata-api-key","what":"Xata API key","privilege":"secret","names":["XATA_API_KEY"],"hint":"XATA","prefix":"xau_","pattern":"^xau_[A-Za-z0-9]{24,64}$","length":[28,68],"confidence":"low"},
{"vendor":"xendit","id":"xendit-secret-test","what":"Xendit secret key","privilege":"secret","environment":"test","names":["XENDIT_SECRET_KEY","XENDIT_API_KEY"],"hint":"XENDIT","prefix":"xnd_development_","pattern":"^xnd_development_[A-Za-z0-9]{20,100}$","length":[36,116],"confidence":"high"},
{"vendor":"xendit","id":"xendit-secret-live","what":"Xendit secret key","privilege":"secret","environment":"live","names":["XENDIT_SECRET_KEY","XENDIT_API_KEY"],"hint":"XENDIT","prefix":"xnd_production_","pattern":"^xnd_production_[A-Za-z0-9]{20,100}$","length":[35,115],"confidence":"high"},
{"vendor":"xendit","id":"xendit-public-test","what":"Xendit public key","privilege":"publishable","environment":"test","clientSafe":true,"names":["XENDIT_PUBLIC_KEY","NEXT_PUBLIC_XENDIT_PUBLIC_KEY"],"hint":"XENDIT","prefix":"xnd_public_development_","pattern":"^xnd_public_development_[A-Za-z0-9]{20,120}$","length":[43,143],"confidence":"medium"},
{"vendor":"xendit","id":"xendit-public-live","what":"Xendit public key","privilege":"publishable","environment":"live","clientSafe":true,"names":["XENDIT_PUBLIC_KEY","NEXT_PUBLIC_XENDIT_PUBLIC_KEY"],"hint":"XENDIT","prefix":"xnd_public_production_","pattern":"^xnd_public_production_[A-Za-z0-9]{20,120}$","length":[42,142],"confidence":"medium"},
{"vendor":"zapier","id":"zapier-webhook-url","what":"Zapier catch hook URL","privilege":"webhook","names":["ZAPIER_WEBHOOK_URL"],"hint":"ZAPIER","prefix":"https://hooks.zapier.com/hooks/catch/","pattern":"^https:\\\\/\\\\/hooks\\\\.zapier\\\\.com\\\\/hooks\\\\/catch\\\\/[0-9]{4,12}\\\\/[A-Za-z0-9]{5,12}\\\\/?$","length":[47,63],"refines":["http-url"],"confidence":"medium"}]`
);
var FACTS = JSON.parse(
  `[["",3647,-1,0,"OP_"],
[".",511,256,0,"ABLY"],
["",63,-1,28,"ADYEN"],
["",63,-1,28,"ADYEN"],
["",100630527,-1,0,"ADYEN"],
["",20,-1,20,"ADYEN"],
["",159,128,0,"AIRTABLE"],
["",28,-1,28,"ALGOLIA"],
["",17,-1,17,"ALGOLIA"],
["",17,-1,17,""],
["",28,-1,28,""],
["",28,-1,28,""],
["",17,-1,17,"AMPLITUDE"],
["",127,64,0,""],
["",127,64,0,""],
["",127,64,0,""],
["",51,-1,19,"ARCJET"],
["",17,-1,17,"ASSEMBLYAI"],
["",2175,-1,2175,""],
[".auth0.com",979,128,0,"AUTH0"],
["",31,-1,31,"CLIENT"],
["",127,-1,127,"CLIENT"],
["",100630527,-1,100630527,"AUTH_SECRET"],
["",28,-1,0,""],
["",28,-1,0,"AWS"],
["",1567,-1,1567,"SECRET"],
["",3615,-1,0,"SESSION_TOKEN"],
["",3615,-1,0,"BEDROCK"],
["",3679,64,0,"BEDROCK"],
["B",1567,-1,0,"PASS"],
["-",127,64,0,""],
["",83,64,0,"AXIOM"],
["",83,64,0,"AXIOM"],
["",31,-1,0,"OPENAI"],
["",268435455,2097152,0,""],
["",268435455,2048,0,""],
["",268435455,2097152,0,""],
["",268435455,2048,0,""],
["",268435455,2097152,0,"COSMOS"],
["",268435455,2097152,0,"CONFIG"],
["Q~",67109119,67108864,0,""],
["-",81,64,0,"ID"],
["sig=",268435455,67108864,0,""],
["AZDO",31,-1,0,""],
["",63,-1,0,"BRAINTREE"],
["",63,-1,0,"BRAINTREE"],
["",65587,65536,0,"BRAINTREE"],
["",65587,65536,0,"BRAINTREE"],
["",17,-1,17,"BRAINTREE"],
["",95,64,31,"BRAINTRUST"],
["",95,64,0,""],
["",95,64,0,""],
["",17,-1,17,"BUGSNAG"],
["",51,-1,19,"BUILDKITE"],
["",83,64,19,"CEREBRAS"],
["",5310515,-1,0,""],
["",5310515,-1,0,""],
["",5310515,-1,0,""],
["",5310515,-1,0,""],
["",63,-1,0,"CIRCLE"],
["",3647,-1,0,"CLERK"],
["",3647,-1,0,"CLERK"],
["",63,-1,31,"CLERK"],
["",63,-1,31,"CLERK"],
["",3647,-1,0,"CLERK"],
["",31,-1,31,"CLICKHOUSE"],
["",62,-1,0,"CLICKUP"],
["",127,-1,127,"TURNSTILE"],
["",127,-1,127,"TURNSTILE"],
["x",22,-1,0,"TURNSTILE"],
["AA",22,-1,0,"TURNSTILE"],
["",63,-1,0,""],
["",63,-1,0,""],
["",63,-1,0,""],
["",127,-1,127,"TOKEN"],
["",17,-1,17,"_ID"],
["",17,-1,17,"ACCESS_KEY_ID"],
["",17,-1,17,"SECRET"],
["",268435455,4096,0,"CLOUDINARY"],
["",127,-1,127,"CLOUDINARY"],
["",16,-1,16,"CLOUDINARY"],
["-",81,64,0,"CODECOV"],
["",31,-1,31,""],
["",639,512,0,"CONFIGCAT"],
["",127,64,127,"CONTENTFUL"],
["",127,-1,127,"CONTENTFUL"],
["",67112831,67108864,0,"CONVEX"],
["",67112831,67108864,0,"CONVEX"],
["",67112831,67108864,0,"CONVEX"],
[":",339,256,0,"CONVEX_DEPLOYMENT"],
["",979,512,0,"CONVEX"],
["_prod_",63,-1,0,"COURIER"],
["_test_",63,-1,0,"COURIER"],
["",63,-1,31,"CREEM"],
["",63,-1,31,"CREEM"],
["",17,-1,17,""],
["",83,-1,0,"DATABRICKS"],
["",17,-1,17,"_API_KEY"],
["",31,-1,31,"_APP"],
["",19,-1,17,""],
["",17,-1,17,"TOKEN"],
["",17,-1,17,"DEEPGRAM"],
["",83,64,17,"DEEPSEEK"],
["",127,-1,127,"DEVCYCLE"],
["",127,-1,0,"DEVCYCLE"],
["",51,-1,17,""],
["",51,-1,0,""],
["",28,-1,28,""],
[".",255,128,0,"DISCORD"],
["",1023,512,0,"DISCORD"],
["",127,-1,127,"DISCORD"],
["",17,-1,17,"PUBLIC_KEY"],
["",100630527,64,100630527,""],
["",127,-1,0,"DOCKER"],
["",255,128,0,"DOPPLER"],
["",255,128,0,"DOPPLER"],
["",255,128,0,"DOPPLER"],
["",159,128,0,"DOPPLER"],
["",16401,-1,0,"DOTENV_PRIVATE_KEY"],
["",3871,256,0,"DOTENVX"],
["",67115955,4096,0,"DOTENV_KEY"],
["",255,128,127,"DROPBOX"],
["",2175,-1,2175,"DUFFEL"],
["",2175,-1,2175,"DUFFEL"],
["",31,-1,31,"EASYPOST"],
["",31,-1,31,"EASYPOST"],
["",51,-1,17,""],
["",23,-1,0,""],
["",127,-1,0,""],
["-",81,64,0,"EXA_"],
["-",337,256,0,"FAL"],
["",2175,-1,0,"FIGMA"],
["",127,-1,127,"FIREBASE"],
["",275,256,0,"FIREBASE"],
["",383,256,0,""],
["",81,64,17,"FIRECRAWL"],
["",63,-1,31,"FIREWORKS"],
["",159,128,31,"FLAGSMITH"],
["",127,64,0,""],
["",95,64,0,""],
["",127,64,0,""],
["",95,64,0,""],
["",127,-1,0,""],
["fm",52863,-1,0,"FLY"],
["",127,-1,127,"FLY"],
["",100630527,-1,100630527,""],
["",268435455,512,0,""],
["Port=",268435455,2097152,0,""],
["",255,128,0,""],
["-----BEGIN PRIVATE KEY-----",41996127,32768,0,""],
["-----BEGIN RSA PRIVATE KEY-----",41996127,32768,0,""],
["-----BEGIN EC PRIVATE KEY-----",41996127,32768,0,""],
["-----BEGIN OPENSSH PRIVATE KEY-----",41996127,32768,0,""],
["-----BEGIN ENCRYPTED PRIVATE KEY-----",41996127,32768,0,""],
["PUBLIC KEY-----",41996127,32768,0,""],
["-----BEGIN CERTIFICATE-----",41996127,32768,0,""],
["",3615,-1,0,""],
["",3615,-1,0,""],
["",3615,-1,0,""],
["M",3615,-1,0,""],
["",3615,-1,0,"CERT"],
["{",268435455,131072,0,""],
["",268435455,4096,0,""],
["",268435455,512,0,""],
["",268435455,65536,0,""],
["",63,-1,31,""],
["",63,-1,31,""],
["",63,-1,31,""],
["",63,-1,31,""],
["",63,-1,0,""],
["",63,-1,31,""],
["",255,128,0,""],
["",159,-1,0,""],
["",17,-1,17,"GITHUB"],
["",127,64,127,"GITLAB"],
["",127,64,127,"GITLAB"],
["",127,64,127,"GITLAB"],
["",127,64,127,"GITLAB"],
["",255,128,0,"GITLAB"],
["",127,64,0,""],
["",83,64,17,"GITLAB"],
["",2175,-1,2175,"GOCARDLESS"],
["",2175,-1,2175,"GOCARDLESS"],
["{",268435455,131072,0,""],
["",127,-1,127,""],
["",127,-1,127,""],
["",255,128,127,""],
[".apps.googleusercontent.com",243,128,0,"GOOGLE"],
["",127,64,127,"GOOGLE"],
["",255,128,127,"GOOGLE"],
["",639,512,127,"GOOGLE"],
["",92,64,28,"GOOGLE"],
["",92,64,0,"GOOGLE"],
["",92,64,28,"GOOGLE"],
["",3647,-1,0,""],
["",63,-1,0,"GRAFANA"],
["",63,-1,31,"GROQ"],
["",95,64,31,"GROWTHBOOK"],
[".atlasv1.",2303,128,0,""],
["",255,128,127,"VAULT"],
["",63,-1,0,"HCAPTCHA"],
["-",81,64,0,"HCAPTCHA"],
["0000000-ffff-ffff-ffff-00000000000",81,64,0,"HCAPTCHA"],
["",18,-1,0,"HCAPTCHA"],
["",127,64,127,"HEROKU"],
["-",81,64,0,"HEROKU"],
["",63,-1,0,"HONEYCOMB"],
["",87,64,0,"HUBSPOT"],
["",63,-1,31,""],
["",63,-1,31,""],
["",3647,-1,0,"IMAGEKIT"],
["",3647,-1,0,"IMAGEKIT"],
["",83,64,17,"INNGEST"],
["",83,64,17,"INNGEST"],
["",83,64,17,"INNGEST"],
["",127,-1,127,"INNGEST"],
["",3615,-1,0,"INTERCOM"],
["",127,-1,127,"JINA"],
["",63,-1,0,"KLAVIYO"],
["",31,-1,31,"KLAVIYO"],
["",83,64,0,"LANGFUSE"],
["",83,64,0,"LANGFUSE"],
["",51,-1,0,""],
["",3871,256,0,""],
["",83,64,0,""],
["",83,64,0,""],
["",83,64,0,""],
["",17,-1,17,"CLIENT"],
["",255,128,0,"SQUEEZY"],
["",63,-1,31,"LINEAR"],
["",51,-1,17,"LINEAR"],
["",63,-1,31,"LINEAR"],
["",127,-1,127,"LIVEBLOCKS"],
["",127,-1,127,"LIVEBLOCKS"],
["",127,-1,127,"LIVEBLOCKS"],
["",127,-1,127,"LIVEBLOCKS"],
["",31,-1,31,"LIVEKIT"],
["",31,-1,31,"LIVEKIT"],
["",51,-1,17,"LOB"],
["",51,-1,17,"LOB"],
["",51,-1,17,"LOB"],
["",51,-1,17,"LOB"],
["",17,-1,17,"LOOPS"],
["",55,-1,20,"MAGIC"],
["",55,-1,20,"MAGIC"],
["",55,-1,20,"MAGIC"],
["",55,-1,20,"MAGIC"],
["-us",83,64,0,"MAILCHIMP"],
["",83,64,0,"MAILGUN"],
["",83,64,17,"MAILGUN"],
["",17,-1,17,"MAILJET"],
["",17,-1,17,"MAILTRAP"],
["",127,-1,0,"MANDRILL"],
["",255,128,0,"MAPBOX"],
["",255,128,0,"MAPBOX"],
["",255,128,0,"MAPBOX"],
["",31,-1,31,"MAPTILER"],
["",17,-1,17,"MEILI"],
["",93,64,0,""],
["",125,64,0,""],
["",93,64,0,""],
["",125,64,0,""],
["",31,-1,31,"MESSAGE"],
["",31,-1,31,""],
["",17,-1,17,"SECRET"],
["",5119,512,0,"TEAMS"],
["",127,64,127,"MIDTRANS"],
["",127,64,127,"MIDTRANS"],
["",127,64,127,"MIDTRANS"],
["",127,64,127,"MIDTRANS"],
["",31,-1,31,"MISTRAL"],
["",17,-1,17,"MIXPANEL"],
["",17,-1,17,"MIXPANEL"],
["",63,-1,31,"MOLLIE"],
["",63,-1,31,"MOLLIE"],
["",63,-1,31,"MOLLIE"],
["",268435455,512,0,""],
["",127,-1,127,""],
["",1567,-1,1567,"SECRET"],
["://",268435455,512,0,""],
["",268435455,4096,0,"NEON"],
["",63,-1,0,"NEON"],
["",63,-1,63,"NETLIFY"],
["",268435455,512,0,"NETLIFY"],
["FFFFNRAL",31,-1,0,"RELIC"],
["",92,64,28,"RELIC"],
["",93,64,0,"RELIC"],
["",127,64,127,"RELIC"],
["",63,-1,0,"NOTION"],
["",63,-1,31,"NOTION"],
["",63,-1,31,""],
["-",81,64,0,""],
["",127,64,127,"NVIDIA"],
["",127,-1,127,""],
["",51,-1,19,"OMISE"],
["",51,-1,19,"OMISE"],
["",51,-1,19,"OMISE"],
["",51,-1,0,"ONESIGNAL"],
["",255,128,0,"ONFIDO"],
["",255,128,0,"ONFIDO"],
["",127,64,0,"OPENAI"],
["",127,64,0,"OPENAI"],
["",127,64,0,"OPENAI"],
["",95,64,0,"OPENAI"],
["",95,64,31,"OPENAI"],
["",63,-1,31,"OPENAI"],
["",83,64,17,"OPENROUTER"],
["",63,-1,0,"PADDLE"],
["",63,-1,0,"PADDLE"],
["",51,-1,19,"PADDLE"],
["",51,-1,19,"PADDLE"],
["",3711,-1,0,"PADDLE"],
["A",127,-1,0,"PAYPAL"],
["",255,-1,255,"PAYPAL"],
["",51,-1,17,"PAYSTACK"],
["",51,-1,17,"PAYSTACK"],
["",51,-1,17,"PAYSTACK"],
["",51,-1,17,"PAYSTACK"],
["",95,64,31,"PERPLEXITY"],
["",127,-1,95,"PERSONA"],
["",127,-1,95,"PERSONA"],
["",63,-1,0,"PINECONE"],
["",17,-1,17,"SECRET"],
["",17,-1,17,"CLIENT"],
["",83,64,0,"PLAID"],
["",83,64,0,"PLAID"],
["",268435455,4096,0,""],
["",2303,-1,2303,""],
["",2303,-1,0,""],
["",63,-1,31,"POLAR"],
["",268435455,512,0,""],
["",127,-1,127,"POSTHOG"],
["",127,-1,127,"POSTHOG"],
["",127,-1,127,"POSTHOG"],
["",93,64,0,"POSTMAN"],
["-",81,64,0,"POSTMARK"],
["",44,-1,0,"POSTMARK"],
["",268435455,67108864,0,""],
["",83,64,0,"PUBNUB"],
["",83,64,0,"PUBNUB"],
["",3679,64,3615,"PUBNUB"],
["",83,64,17,"PULUMI"],
["",17,-1,17,"PUSHER"],
["",17,-1,17,"PUSHER"],
["",127,64,127,""],
["",268435455,512,0,""],
["",17,-1,0,""],
["-",81,64,0,"RAILWAY"],
["",63,-1,31,"RAZORPAY"],
["",63,-1,31,"RAZORPAY"],
["",31,-1,31,"RAZORPAY"],
["",127,-1,127,"RECAPTCHA"],
["",268435455,512,0,""],
["",63,-1,31,"RENDER"],
["",127,-1,127,"REPLICATE"],
["",63,-1,0,"RESEND"],
["",255,-1,255,"REVENUECAT"],
["",255,-1,255,"REVENUECAT"],
["_",63,-1,0,"REVENUECAT"],
["",17,-1,17,"ROLLBAR"],
["",31,-1,31,"SANITY"],
["",19,-1,19,"PROJECT"],
["",31,-1,31,"SEGMENT"],
["",127,-1,127,"SEGMENT"],
["",255,128,0,"SENDGRID"],
["",5119,4096,0,"SENTRY"],
["",3647,-1,3647,"SENTRY"],
["",51,-1,0,"SENTRY"],
["",17,-1,17,"SENTRY"],
["",51,-1,17,"SHIPPO"],
["",51,-1,17,"SHIPPO"],
["",55,-1,0,"SHOPIFY"],
["",55,-1,21,"SHOPIFY"],
["",17,-1,17,"SHOPIFY"],
["",95,64,0,"SLACK"],
["",95,64,0,"SLACK"],
["",95,64,0,"SLACK"],
["",223,64,0,"SLACK"],
["",927,512,0,"SLACK"],
["",17,-1,17,"SIGNING"],
["-",81,64,0,"SNYK"],
["",63,-1,0,"SONAR"],
["",17,-1,17,"SPARKPOST"],
["",268435455,256,0,""],
["file:",268435455,256,0,"_UR"],
["",268435455,2097664,0,""],
["",127,64,127,"SQUARE"],
["",127,64,127,"SQUARE"],
["",127,64,127,"SQUARE"],
["",127,64,127,"SQUARE"],
["",3199,-1,3199,"SQUARE"],
["",95,64,31,"STABILITY"],
["",95,64,31,"STATSIG"],
["",95,64,31,"STATSIG"],
["",95,64,31,"STATSIG"],
["tt",31,-1,0,"STORYBLOK"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",51,-1,17,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",63,-1,31,"STRIPE"],
["",83,64,0,"STYTCH"],
["",83,64,0,"STYTCH"],
["",2175,64,0,"STYTCH"],
["",2175,64,0,"STYTCH"],
["",83,64,0,"STYTCH"],
["",83,64,0,"STYTCH"],
["",127,-1,127,"SUPABASE"],
["",127,-1,127,"SUPABASE"],
["",255,128,0,"SUPABASE"],
["",255,128,0,"SUPABASE"],
["",51,-1,0,"SUPABASE"],
["",915,512,0,"SUPABASE"],
["",268435455,4096,0,"SUPABASE"],
["whsec_",20031,-1,0,""],
["_",255,128,0,"SVIX"],
["",95,64,0,""],
["",127,64,127,"TAVILY"],
["",95,64,0,"TAVILY"],
[":A",383,256,0,""],
["",127,-1,127,"TELNYX"],
["",255,128,0,""],
["",127,-1,127,"TOGETHER"],
["",63,-1,0,"TRIGGER"],
["",63,-1,0,"TRIGGER"],
["",63,-1,0,"TRIGGER"],
["",63,-1,0,"TRIGGER"],
["",63,-1,0,"TRIGGER"],
["",268435455,512,0,""],
["",255,128,0,""],
["",21,-1,17,"TWILIO"],
["",25,-1,17,"TWILIO"],
["",17,-1,17,"AUTH_TOKEN"],
["",29,-1,0,"TWILIO"],
["",2303,-1,2303,"TYPEFORM"],
[":production.",68420095,256,0,"UNLEASH"],
[":development.",68420095,256,0,"UNLEASH"],
["",3615,-1,0,"UPLOADTHING"],
["",51,-1,17,"UPLOADTHING"],
["",979,512,0,""],
["",3711,-1,0,"TOKEN"],
["",3615,-1,0,"QSTASH"],
["",63,-1,31,"QSTASH"],
["",127,-1,127,"VERCEL"],
["",127,-1,127,"VERCEL"],
["",127,-1,127,"VERCEL"],
["",127,-1,127,"VERCEL"],
["",127,-1,127,""],
["",31,-1,31,"VERCEL"],
["",63,-1,0,""],
["",67111923,67108864,0,""],
["",959,512,0,"VERCEL"],
["",255,128,0,"VERCEL_OIDC"],
["",127,64,127,"VOYAGE"],
["",17,-1,17,"PROJECT"],
["",17,-1,17,"WANDB"],
["B",2175,-1,0,"PUBLIC"],
["",2175,-1,0,"PRIVATE"],
["",51,-1,17,""],
["",51,-1,17,""],
["",63,-1,31,"WORKOS"],
["",63,-1,31,"WORKOS"],
["",63,-1,0,"WORKOS"],
["",8319,-1,0,""],
["",127,64,127,"XAI"],
["",63,-1,31,"XATA"],
["",63,-1,31,"XENDIT"],
["",63,-1,31,"XENDIT"],
["",63,-1,31,"XENDIT"],
["",63,-1,31,"XENDIT"],
["",927,512,0,"ZAPIER"]]`
);

// src/values/lazy-pattern.ts
var shapes = /* @__PURE__ */ new Map();
function shapeOf(source) {
  const shape = shapes.get(source) ?? { source };
  shapes.set(source, shape);
  return shape;
}
function fits(shape, text2) {
  shape.compiled ??= compiled(shape.source);
  return shape.compiled.test(text2);
}
var LONG_TEXT = "".repeat(1024);
function compiled(source) {
  const pattern = new RegExp(source, "u");
  pattern.test(LONG_TEXT);
  return pattern;
}

// src/values/secret.ts
var SECRET = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|SECRET_KEY|ACCESS_KEY|ENCRYPTION_KEY|CREDENTIALS)$/i;
var SHIPPED = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|NUXT_ENV|EXPO_PUBLIC|GATSBY|VUE_APP|STORYBOOK|NG_APP|GRIDSOME|REDWOOD_ENV|SANITY_STUDIO|PLASMO_PUBLIC|WXT|MIX|SNOWPACK_PUBLIC|BUN_PUBLIC)_/i;
var PUBLIC = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|MAX|MIN|LENGTH)_/i;
function isSecretName(name) {
  return SECRET.test(name) && !SHIPPED.test(name) && !PUBLIC.test(name);
}
function spellingsOf(name) {
  const capitals = name.toUpperCase();
  const bare = bareName(capitals);
  return bare === capitals ? [capitals] : [capitals, bare];
}
function bareName(name) {
  return name.replace(SHIPPED, "");
}

// src/values/words.ts
var SHORTEST = 10;
var LETTERS_PER_WORD = 5;
function isOfWords(text2, from) {
  if (text2.length - from < SHORTEST || hasSome(charactersOf(text2, from), DIGITS)) return false;
  const words2 = text2.slice(from).match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const letters = words2.reduce((sum, { length }) => sum + length, 0);
  return letters >= LETTERS_PER_WORD * words2.length;
}

// src/values/kinds.ts
var START = 2;
var NO_FACTS = ["", -1, -1, NONE, ""];
var sought = KINDS.map((row, index) => {
  const facts = FACTS[index] ?? NO_FACTS;
  return {
    row,
    byName: row.byName === true,
    isRandom: isRandom(row),
    least: row.length[0] ?? 0,
    most: row.length[1] ?? Infinity,
    prefix: row.prefix ?? "",
    part: facts[0],
    never: ~facts[1],
    some: facts[2],
    body: facts[3],
    shape: shapeOf(row.pattern),
    word: facts[4],
    hint: facts[4] === row.hint ? void 0 : { source: row.hint }
  };
});
var isStarting = ({ byName, prefix }) => !byName && prefix !== "";
var starting = groups2(sought.filter(isStarting), ({ prefix }) => prefix.slice(0, START));
var shaped = sought.filter((kind) => !(kind.byName || isStarting(kind)));
var alike = [
  ...groups2(
    sought.filter((kind) => kind.byName),
    ({ row, least, most }) => `${row.pattern} ${least} ${most}`
  ).values()
].flatMap((kinds) => kinds.slice(0, 1).map((form) => ({ form, kinds })));
var fitting = /* @__PURE__ */ new Map();
var LONGEST_APART = 512;
var byId = new Map(sought.map((kind) => [kind.row.id, kind]));
var known = /* @__PURE__ */ new Map();
function rowOf(id) {
  return id === void 0 ? void 0 : byId.get(id)?.row;
}
function startingLike(value) {
  const kinds = starting.get(value.slice(0, START)) ?? [];
  return kinds.filter(({ prefix }) => value.startsWith(prefix)).map(({ row }) => row);
}
function candidates(named2) {
  const { spellings, value } = named2;
  const found = [];
  const { byShape, byName } = fittingOf(value);
  const byStart = starting.get(value.slice(0, START));
  if (byStart !== void 0) addMatching(found, byStart, named2);
  addMatching(found, byShape, named2);
  addNamed(found, byName, named2);
  return found.length < 2 ? found : decided(found, spellings);
}
function addMatching(found, kinds, { value, characters }) {
  for (let at2 = 0; at2 < kinds.length; at2++) {
    const kind = kinds[at2];
    if (kind !== void 0 && allows(kind, characters) && matches(kind, value))
      found.push(kind.row);
  }
}
function addNamed(found, all2, { spellings, value, characters }) {
  for (let at2 = 0; at2 < all2.length; at2++) {
    const shared = all2[at2];
    if (shared === void 0 || !allows(shared.form, characters)) continue;
    if (!hasShape(shared.form, value)) continue;
    for (const kind of shared.kinds)
      if (speaksFor(kind, spellings) && matches(kind, value)) found.push(kind.row);
  }
}
function allows({ never, some }, characters) {
  return (characters & never) === 0 && (characters & some) !== 0;
}
function decided(found, spellings) {
  const left = found.filter(({ id }) => !found.some(({ refines }) => refines?.includes(id)));
  const hinted = left.filter((row) => isNamed(row, spellings));
  return hinted.length > 0 ? hinted : left;
}
function agreed(found) {
  if (found.length === 0) return void 0;
  const ids = found.length === 1 ? found[0]?.id ?? "" : found.map(({ id }) => id).join(" ");
  let kind = known.get(ids);
  if (kind === void 0) {
    const [first2, ...rest] = found;
    if (first2 === void 0) return void 0;
    kind = joined(first2, rest);
    known.set(ids, kind);
  }
  return kind;
}
function joined(first2, rest) {
  const same = (key) => rest.every((row) => row[key] === first2[key]);
  const privilege = same("privilege") ? first2.privilege : "unknown";
  const { environment, prefix } = first2;
  const kind = {
    what: same("what") ? first2.what : NOUN[privilege],
    privilege,
    by: first2.byName === true ? "name" : "shape",
    confidence: same("confidence") ? first2.confidence : "medium"
  };
  if (rest.length === 0) kind.id = first2.id;
  if (same("vendor")) kind.vendor = first2.vendor;
  if (same("clientSafe")) kind.clientSafe = first2.clientSafe === true;
  if (environment !== void 0 && same("environment")) kind.environment = environment;
  if (prefix !== void 0 && same("prefix")) kind.prefix = prefix;
  return kind;
}
function kindOfId(id) {
  const row = byId.get(id)?.row;
  return row && agreed([row]);
}
function isShippedByVendor(id) {
  const { names = [] } = rowOf(id) ?? {};
  return names.some((name) => bareName(name) !== name);
}
function isPerAccount(id) {
  return rowOf(id)?.perAccount === true;
}
function kindsNamed(name) {
  const spellings = spellingsOf(name);
  const listed = sought.filter(({ row }) => spellings.some((one) => row.names.includes(one)));
  const kinds = listed.length > 0 ? listed : sought.filter((kind) => speaksFor(kind, spellings));
  if (new Set(kinds.map(({ row }) => row.vendor)).size !== 1) return [];
  return kinds.flatMap(({ row }) => agreed([row]) ?? []);
}
function isNamed({ id }, spellings) {
  const kind = byId.get(id);
  return kind !== void 0 && speaksFor(kind, spellings);
}
function speaksFor({ word, hint }, spellings) {
  for (const spelling of spellings)
    if (spelling.includes(word) && (hint === void 0 || fits(hint, spelling))) return true;
  return false;
}
var NOUN = {
  secret: "secret key",
  restricted: "restricted key",
  admin: "admin key",
  publishable: "publishable key",
  identifier: "identifier",
  webhook: "webhook secret",
  connection: "connection string",
  ingest: "key to write with",
  unknown: "credential"
};
function fittingOf({ length }) {
  const apart = Math.min(length, LONGEST_APART);
  const before = fitting.get(apart);
  if (before !== void 0) return before;
  const isFitting = ({ least, most }) => most >= apart && (least <= apart || apart === LONGEST_APART);
  const made = {
    byShape: shaped.filter(isFitting),
    byName: alike.filter(({ form }) => isFitting(form))
  };
  fitting.set(apart, made);
  return made;
}
function groups2(kinds, of) {
  const found = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const group = found.get(of(kind));
    if (group === void 0) found.set(of(kind), [kind]);
    else group.push(kind);
  }
  return found;
}
function matches(kind, value) {
  if (value.length < kind.least || value.length > kind.most) return false;
  if (!value.startsWith(kind.prefix) || !value.includes(kind.part)) return false;
  if (!hasShape(kind, value)) return false;
  if (kind.isRandom && isOfWords(value, kind.prefix.length)) return false;
  return kind.row.decode === void 0 || holds(kind.row.decode, value);
}
function isRandom({ byName, prefix, decode, privilege }) {
  if (byName || prefix === void 0 || decode !== void 0) return false;
  return privilege !== "connection" && privilege !== "identifier";
}
function hasShape({ shape, prefix, body }, value) {
  if (body === NONE) return fits(shape, value);
  return prefix === "" || hasOnly(charactersOf(value, prefix.length), body);
}

// src/values/pem.ts
var SHORTEST2 = 60;
var BEGIN = /-----BEGIN ([A-Z0-9 ]{1,40})-----/;
function pemOf(value) {
  if (!value.includes("-----BEGIN ")) return void 0;
  const [begin, label = ""] = BEGIN.exec(value) ?? [];
  if (begin === void 0) return void 0;
  const text2 = value.replaceAll("\\r", "").replaceAll("\\n", "\n");
  const from = text2.indexOf(begin) + begin.length;
  const end = text2.indexOf(`-----END ${label}-----`, from);
  if (end < 0) return { label, problem: "pem-cut", text: text2 };
  const body = text2.slice(from, end);
  const bare = body.replace(/^[A-Za-z-]+:.*$/gm, "").replace(/\s/g, "");
  if (bare.length < SHORTEST2 || bare.replace(/=/g, "").length % 4 === 1)
    return { label, problem: "pem-cut", text: text2 };
  if (!body.startsWith("\n") && !body.startsWith("\r\n"))
    return { label, problem: "pem-without-newlines", text: text2 };
  if (text2 !== value && !value.includes("\n"))
    return { label, problem: "pem-literal-newlines", text: text2 };
  return { label, text: text2 };
}
function certificateEnd(text2) {
  try {
    const { X509Certificate } = crypto();
    const end = new Date(new X509Certificate(text2).validTo);
    return Number.isNaN(end.getTime()) ? void 0 : end.toISOString();
  } catch {
    return void 0;
  }
}

// src/values/repair.ts
function repaired(value, characters) {
  if (hasOnly(characters, PLAIN2)) return value;
  let text2 = value.replace(INVISIBLE, "").trim();
  for (let round = 0; round < 3; round++) {
    const before = text2;
    text2 = unquoted(text2).replace(/;[^;]*=/.test(text2) ? "" : NAME_INSIDE, "").replace(SCHEME_WORD, "").trim();
    if (text2 === before) break;
  }
  return text2;
}
var PLAIN2 = WORD | charactersOf("./:@%+,-");
var NAME_INSIDE = /^(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}[ \t]?=(?=[^=])/;
var SCHEME_WORD = /^(?:authorization:[ \t]*)?(?:bearer|basic|token|bot|SSWS)[ \t]+(?=\S{8})/i;
var INVISIBLE = /[\u200b-\u200d\u2060\u00ad\u180e\ufeff]/g;
function unquoted(text2) {
  const escaped = /^\\"([\s\S]*)\\"$/.exec(text2)?.[1];
  if (escaped !== void 0) return escaped;
  const first2 = text2[0] ?? "";
  if (text2.length > 1 && /["'`\u2018\u201c]/.test(first2) && /["'`\u2019\u201d]$/.test(text2))
    return text2.slice(1, -1).trim();
  return text2;
}

// src/values/subject.ts
function named(name, raw) {
  const rawCharacters = charactersOf(raw);
  const value = repaired(raw, rawCharacters);
  const characters = value === raw ? rawCharacters : charactersOf(value);
  const isSecret = isSecretName(name);
  return { name, spellings: spellingsOf(name), isSecret, raw, rawCharacters, value, characters };
}

// src/values/placeholder.ts
var WORDS = words(
  "changeme change_me change-me change-this changeit replaceme replace_me replace-me replace-this placeholder dummy fixme todo tbd tba n/a undefined nan unset not-set notset not_set mysecret my-secret supersecret super-secret topsecret yourkey foobar asdf asdfasdf keyboardcat your-256-bit-secret [sensitive] [redacted] <redacted> redacted ... \u2026 *** ?? ???"
).add("keyboard cat").add("[object object]");
var WORDS_IF_SECRET = words(
  "secret password passw0rd p@ssw0rd pass pwd admin root guest user test testing test123 testkey key token apikey api_key api-key default value string example sample fake foo bar baz none na empty abc abc123 qwerty letmein hunter2 0 1 123 1234 12345 123456 12345678 123456789 1234567890 postgres mysql mongo redis minioadmin minioadmin123 null nil insecure unsafe dev development local localhost ** - _ ?"
);
var SENTENCE_NOUN = "(?:key|token|secret|password|pass|id|url|uri|value|here|credentials?|domain|project|account|username|email)";
var SHAPES = [
  { some: "<", pattern: /^<(?:[^<>/][^<>]{0,80})?>$/ },
  {
    some: "[",
    pattern: /\[(?:YOUR|MY|INSERT|REPLACE|ENTER|PASSWORD|PROJECT)[A-Za-z0-9 _-]{0,40}\]/
  },
  // With more than a name in it, it is a template that some program fills in, such as Helm.
  { some: "{", pattern: /^\{\{ {0,3}[A-Za-z_][\w.-]{0,80} {0,3}\}\}$/ },
  {
    some: "$",
    pattern: /^\$(?:\{[A-Za-z_]\w{0,80}(?::?[-?+=][^{}]{0,200})?\}|\(?[A-Z_][A-Z0-9_]{0,80}\)?)$/
  },
  { some: "$", pattern: /^\$\{\{[^{}]{1,200}\}\}$/ },
  { some: "%", pattern: /^%[A-Za-z_]\w{0,80}%$/ },
  { some: "@", pattern: /^@[A-Za-z_]\w{0,80}@$/ },
  { some: "_", of: "azAZ09_", pattern: /^__[A-Za-z]\w{0,80}__$/ },
  { some: "xX", of: "xX_.-", pattern: /^[xX]{3,}(?:[_.-][xX]{2,}){0,12}$/ },
  { some: "*\u2022", pattern: /^(?:\*{3,}|[•·●]{2,})$/ },
  {
    some: "*\u2022.",
    of: "azAZ09_-*\u2022.",
    pattern: /^[A-Za-z0-9_-]{0,24}(?:\*{3,}|•{3,}|\.{3,}|…)[A-Za-z0-9_-]{0,12}$/
  },
  {
    some: "-",
    of: "aA0-",
    pattern: /^(?:0{8}-0{4}-0{4}-0{4}-0{12}|1{8}-1{4}-1{4}-1{4}-1{12}|12345678-1234-1234-1234-123456789(?:012|abc)|123e4567-e89b-12d3-a456-426614174000)$/i
  },
  { some: "zZ", of: "azAZ", pattern: /^(?:lorem|ipsum|asdf|qwer|hjkl)[a-z]{0,20}$/i },
  { some: "Z", pattern: /EXAMPLE(?:KEY)?$/ },
  {
    some: "_.-",
    pattern: /^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-](?:x{3,}|X{3,}|\.{3,}|\*{3,}|…|0{4,}|dummy|fake|placeholder)$/
  },
  {
    some: "_.-",
    pattern: new RegExp(
      `^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-]your.{0,40}${SENTENCE_NOUN}$`
    )
  }
];
var FILLER = "(?:1234(?:56(?:78(?:90?)?)?)?|abc(?:def|123)?|test|example|key|secret|token)";
var SENTENCE_VERB = "(?:your|my|insert|enter|put|paste|replace|change)[ _.-]?(?:own|this|with|your|production|real|actual|new)?";
var WORD2 = "(?:[a-z]{1,16}|e2e|\\d{1,4})";
var MARKER = "(?:placeholder|dummy|change|replace|example|sample|fake|secret|password|test|testing|dev|local|insecure|random|chars?|characters)";
var PHRASE = new RegExp(
  `^(?=(?:${WORD2}[_. -]){2})(?=(?:${WORD2}[_. -]){0,20}${MARKER}(?:[_. -]|$))(?:${WORD2}(?:[_. -]|$)){3,20}$`
);
var SHAPES_IF_SECRET = [
  {
    some: "_.-",
    of: "azAZ09_.-",
    pattern: new RegExp(`^[A-Za-z0-9]{1,12}(?:[_.-][A-Za-z0-9]{1,12}){0,3}[_.-]${FILLER}$`)
  },
  { some: "_. -", pattern: /^(?:change|replace)[_. -]?me[_. -]/i },
  {
    some: "_. -",
    pattern: /[_. -](?:here|goes[_. -]here|placeholder|example|changeme|change[_. -]me|replace[_. -]?me)$/i
  },
  {
    some: "_. -",
    pattern: /(?:do|must|should)[_. -]not[_. -](?:be[_. -])?use|not[_. -](?:for|in)[_. -]prod(?:uction)?(?:$|[_. -])/i
  },
  { some: "xX01*", pattern: /(?:x{6,}|X{6,}|0{12,}|1{12,}|\*{4,})/ },
  {
    some: "abAB01",
    pattern: /(?:0123456789abc|1234567890|abcdefghij|deadbeef|cafebabe|supersecret)/i
  },
  { some: "<", pattern: /<[A-Za-z][A-Za-z0-9 _.:-]{1,60}>/ },
  { some: "aA", of: "aA", pattern: /^(?:a{8,}|A{10,})$/ },
  { some: "0", of: "0", pattern: /^(?:1234567890|0123456789){1,20}\d{0,9}$/ },
  { some: "_. -", of: "az09_. -", pattern: PHRASE },
  {
    some: "azAZ",
    pattern: new RegExp(
      `(?:^|[^a-z0-9])${SENTENCE_VERB}[ _.-]?[a-z0-9]{0,24}[ _.-]?(?:api[ _.-]?)?${SENTENCE_NOUN}(?:$|[^a-z0-9])`,
      "i"
    )
  }
];
var templates = worthTrying(SHAPES);
var fillers = worthTrying(SHAPES_IF_SECRET);
var LONGEST_WORD2 = Math.max(...[...WORDS, ...WORDS_IF_SECRET].map(({ length }) => length));
var FEWEST_WORDS = 5;
var LONGEST4 = 500;
var TOKEN_USER = "__token__";
function isPlaceholder(named2, looksLikeKey2) {
  const { value, characters, isSecret } = named2;
  if (value.length > LONGEST4 || value === TOKEN_USER || isFile(named2)) return false;
  const word = value.length > LONGEST_WORD2 ? "" : value.toLowerCase();
  if (WORDS.has(word) || isOne(value, templates(characters)) || isBareStart(named2)) return true;
  if (isSecret && WORDS_IF_SECRET.has(word)) return !isSwitch(named2);
  if (!(isSecret || looksLikeKey2) || isSentence(named2)) return false;
  return isOne(value, fillers(characters)) || isPhrase(value);
}
function isSwitch({ name, value }) {
  return /^[01]$/.test(value) && SWITCH.test(name);
}
var SWITCH = /(?:^|_)(?:ALLOW|AUTO|CHECK|DISABLE|ENABLE|FORCE|GENERATE|HAS|HIDE|IS|NEEDS?|NO|ONETIME|RANDOM|REQUIRED?|REQUIRES|RESET|SHOW|SKIP|USE|VERIFY|WITH)_/i;
function isBareStart({ value, isSecret, spellings }) {
  if (!/[_-]$/.test(value)) return false;
  return startingLike(value).some(
    (row) => row.prefix === value && (isSecret || isNamed(row, spellings))
  );
}
function isOne(value, shapes2) {
  for (let at2 = 0; at2 < shapes2.length; at2++) if (shapes2[at2]?.pattern.test(value)) return true;
  return false;
}
function isPhrase(value) {
  if (/[A-Z]/.test(value) && value.split(/[_. -]/).every((word) => ONE_CASE.test(word)))
    return PHRASE.test(value.toLowerCase());
  if (!/^[A-Za-z]{20,}\d{0,4}$/.test(value)) return false;
  const words2 = value.split(/(?<=[a-z])(?=[A-Z\d])/);
  return words2.length >= FEWEST_WORDS && PHRASE.test(words2.join("-").toLowerCase());
}
var ONE_CASE = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/;
function isPlaceholderPassword(password) {
  const lower = password.toLowerCase();
  return WORDS.has(lower) || WORDS_IF_SECRET.has(lower) || isPlaceholder(named("PASSWORD", password), true);
}
var FILE_STARTS = charactersOf("-{[");
var SPACE = charactersOf(" ");
function isFile({ value, characters }) {
  return hasSome(characters, FILE_STARTS) && /^\s*(?:-----BEGIN|\{"|\[\{)/.test(value);
}
function isSentence({ value, characters }) {
  return hasSome(characters, SPACE) && value.split(" ").length > 4;
}
function words(text2) {
  return new Set(text2.split(" "));
}

// src/values/problems/check.ts
function severityOf({ nature }) {
  return nature === "key" ? "error" : "warning";
}

// src/values/problems/characters.ts
var CHARACTERS = [
  { code: "byte-order-mark", pattern: /^\ufeff/ },
  { code: "carriage-return", pattern: /\r/, except: ["file"] },
  {
    code: "invisible-character",
    pattern: /[\u200b-\u200d\u2060\u00ad\u180e]|.\ufeff/,
    except: ["text"]
  },
  {
    code: "bidirectional-control",
    pattern: /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/,
    except: ["text"]
  },
  {
    code: "unusual-space",
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
    except: ["text"]
  },
  { code: "control-character", pattern: new RegExp("(?![\\t\\r\\n])\\p{Cc}", "u") },
  { code: "unreadable-text", pattern: /\ufffd/ },
  { code: "smart-quote", pattern: /[\u2018-\u201e\u00ab\u00bb]/, except: ["text", "password"] },
  { code: "smart-dash", pattern: /[\u2010-\u2015\u2212]/, except: ["text", "password"] },
  {
    code: "look-alike-letter",
    pattern: /[\u0370-\u052f\uff01-\uff5e]/,
    except: ["text", "password", "file"]
  }
];
var characterChecks = [
  ...CHARACTERS.map(
    ({ code, pattern, except = [] }) => (subject) => !except.includes(subject.nature) && pattern.test(subject.raw) ? { code, severity: severityOf(subject), ...whereOf(pattern, subject.raw) } : void 0
  ),
  whiteSpace,
  lineBreak
];
function whiteSpace(subject) {
  const { raw, nature } = subject;
  const text2 = raw.trim();
  if (nature === "file" || text2 === "") return void 0;
  if (nature === "text" && /^-|\s/.test(text2)) return void 0;
  const [start, end] = [/^[ \t\r\n]/.test(raw), /[ \t\r\n]$/.test(raw)];
  if (!start && !end) return void 0;
  const where = start && end ? "both-ends" : start ? "start" : "end";
  return { code: "white-space", severity: severityOf(subject), where };
}
function lineBreak(subject) {
  if (subject.nature !== "key" || !/\S[ \t]*\r?\n\s*\S/.test(subject.raw)) return void 0;
  return { code: "line-break", severity: "error", where: "inside" };
}
function whereOf(pattern, raw) {
  const at2 = raw.search(pattern);
  if (at2 === 0) return { where: "start" };
  return { where: at2 >= raw.length - 2 ? "end" : "inside" };
}

// src/values/problems/shape.ts
var ANYTHING = ["shape", "name", "nothing"];
var NO_SHAPE = ["name", "nothing"];
var NOTHING_ELSE = "azAZ09_ []";
var ROWS = [
  { check: doubled, by: NO_SHAPE },
  { check: doubledScheme, by: ANYTHING, all: ":/", ofText: true },
  { check: nothing, by: NO_SHAPE, of: NOTHING_ELSE, ofText: true },
  { check: masked, by: NO_SHAPE, some: "*\u2022\u2026" },
  { check: sensitive, by: NO_SHAPE, all: "[", ofText: true },
  { check: encrypted, by: ANYTHING, all: ":", ofText: true },
  { check: cut, by: ["nothing"] },
  { check: issued, by: ["shape", "name"] },
  { check: base64, by: ["nothing"], of: "azAZ09+/=" },
  { check: pem, by: ANYTHING, all: "- " },
  { check: jwt, by: ANYTHING, all: ".J" },
  { check: json, by: ANYTHING, all: "{" },
  { check: passwordNotEncoded, by: ANYTHING, all: ":/@" },
  { check: weak, by: ["nothing"], ofText: true }
];
var checksOf = (rows) => {
  const worth = (known2) => worthTrying(rows.filter(({ by }) => by.includes(known2)));
  return { shape: worth("shape"), name: worth("name"), nothing: worth("nothing") };
};
var ofAll = checksOf(ROWS);
var ofText2 = checksOf(ROWS.filter((row) => row.ofText));
function shapeChecks({ nature, kind, characters }) {
  const checks = nature === "text" ? ofText2 : ofAll;
  return checks[kind?.by ?? "nothing"](characters);
}
var WORD_PREFIX = /^[a-z]+[_:-]$/i;
function doubled({ value, nature }) {
  if (nature !== "key") return void 0;
  const half = value.length / 2;
  if (value.length >= 32 && value[0] === value[half] && value.slice(0, half) === value.slice(half) && new Set(value).size > 8)
    return { code: "doubled", severity: "error" };
  const prefix = startingLike(value).find(
    (row) => row.prefix !== void 0 && row.prefix.length > 3 && value.startsWith(row.prefix + row.prefix)
  );
  return prefix && { code: "doubled-prefix", severity: "error", where: "start" };
}
function doubledScheme({ value }) {
  if (!/^[a-z][a-z0-9+.-]{1,20}:\/\/[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) return void 0;
  return { code: "doubled-scheme", severity: "error", where: "start" };
}
var NOTHING = /* @__PURE__ */ new Set(["undefined", "NaN"]);
var NOTHING_OR_TEXT = /* @__PURE__ */ new Set(["null", "None", "nil"]);
function nothing({ value, nature }) {
  const isNothing = NOTHING.has(value) || nature !== "text" && NOTHING_OR_TEXT.has(value) || value.startsWith("[") && /^\[object \w+\]$/.test(value);
  return isNothing ? { code: "stringified-nothing", severity: "error" } : void 0;
}
function masked({ value, nature }) {
  if (nature === "text" || !/^[\w-]{0,24}(?:\*{3,}|[•●]{3,}|…)[\w-]{0,12}$/.test(value))
    return void 0;
  return { code: "masked", severity: "error" };
}
function sensitive({ value }) {
  return value === "[SENSITIVE]" ? { code: "sensitive", severity: "error" } : void 0;
}
function encrypted({ value }) {
  if (!value.startsWith("encrypted:") || !/^[\w+/=-]{20}/.test(value.slice("encrypted:".length)))
    return void 0;
  return { code: "encrypted", severity: "warning" };
}
function cut({ spellings, isSecret, value, nature }) {
  if (nature !== "key") return void 0;
  const alike2 = startingLike(value).filter(
    (row) => row.confidence === "high" && row.decode === void 0 && (row.prefix ?? "").length > 3
  );
  if (alike2.length === 0 || !/^[\w.+/=:|-]+$/.test(value)) return void 0;
  const meant = alike2.filter((row) => isNamed(row, spellings));
  const certain = meant.length > 0 || isSecret && !WORD_PREFIX.test(alike2[0]?.prefix ?? "_");
  const rows = meant.length > 0 ? meant : alike2;
  if (!certain) return void 0;
  if (rows.every(({ length: [least = 0] }) => value.length < least)) {
    const isSure = meant.length > 0 && rows.every((row) => isTooShort(value, row));
    return { code: "truncated", severity: isSure ? "error" : "warning" };
  }
  if (rows.every(({ length: [, most = Infinity] }) => value.length > most))
    return { code: "too-long", severity: "warning" };
  return void 0;
}
var FAR_TOO_SHORT = 2 / 3;
function isTooShort({ length }, { length: [least = 0, most] }) {
  return least === most || length < FAR_TOO_SHORT * least;
}
function issued({ value, kind }) {
  const row = rowOf(kind?.id);
  if (row === void 0) return void 0;
  if (row.checksum !== void 0 && !checksumHolds(row.checksum, value))
    return { code: "checksum", severity: "warning" };
  return isOneCase(value, row) ? { code: "wrong-case", severity: "warning" } : void 0;
}
var SMALL = charactersOf("az");
var CAPITALS = charactersOf("AZ");
function isOneCase(value, row) {
  let isMixed = mixed.get(row);
  if (isMixed === void 0) {
    isMixed = hasBothCases(row);
    mixed.set(row, isMixed);
  }
  if (!isMixed) return false;
  const start = row.prefix?.length ?? 0;
  const body = charactersOf(value, start);
  if (hasSome(body, SMALL) && hasSome(body, CAPITALS)) return false;
  return value.slice(start).replace(/[^A-Za-z]/g, "").length >= 24;
}
var mixed = /* @__PURE__ */ new Map();
function hasBothCases({ confidence, byName, prefix, pattern }) {
  if (confidence !== "high" || byName || prefix === void 0) return false;
  return /\[A-Za-z0-9(?:_\\-)?\]\{\d+\}\$$/.test(pattern);
}
function base64({ name, value, nature }) {
  if (nature !== "key" || !/^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) return void 0;
  if (/(?:BASE64|B64)/i.test(name) && value.replace(/=+$/, "").length % 4 === 1)
    return { code: "base64-cut", severity: "error" };
  if (value.length % 4 !== 0 || !/^[\x20-\x7e]{4,}\r?\n$/.test(base64Text(value))) return void 0;
  return { code: "base64-of-line", severity: "warning" };
}
function pem({ value }) {
  const isJson = /^\s*\{/.test(value);
  const texts = isJson ? Object.values(jsonObject(value) ?? {}) : [value];
  for (const text2 of texts) {
    const problem = typeof text2 === "string" ? pemOf(text2)?.problem : void 0;
    if (problem !== void 0)
      return { code: problem, severity: problem === "pem-literal-newlines" ? "warning" : "error" };
  }
  return void 0;
}
var SHORTEST_SIGNATURE = 43;
function jwt({ value, nature }) {
  if (nature !== "key" || !value.startsWith("eyJ")) return void 0;
  if (!/^eyJ[\w-]{8,}\.e[wy][\w-]*(?:\.[\w-]*)?$/.test(value)) return void 0;
  const [, , signature] = value.split(".");
  if (signature === "") return { code: "jwt-unsigned", severity: "error", where: "end" };
  const isWhole = signature !== void 0 && signature.length >= SHORTEST_SIGNATURE;
  if (isWhole && claimsOf(value) !== void 0) return void 0;
  return { code: "jwt-cut", severity: "error", where: "end" };
}
function json({ name, value }) {
  if (!/^\{\s*["']\w/.test(value)) return void 0;
  const isMeant = /JSON|CREDENTIALS|SERVICE_ACCOUNT/i.test(name) || value.includes(ACCOUNT);
  if (!isMeant || jsonObject(value) !== void 0) return void 0;
  return { code: "json-broken", severity: "error" };
}
var ACCOUNT = '"service_account"';
function passwordNotEncoded({ value, nature }) {
  if (nature !== "key") return void 0;
  const where = "inside";
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#@:]*:[^/?#@]*@[^/?#@]*@/i.test(value))
    return { code: "password-not-encoded", severity: "error", where };
  if (!isPasswordCut(value)) return void 0;
  const severity = /^(?:postgres(?:ql)?|mysql|mariadb)\b/i.test(value) ? "warning" : "error";
  return { code: "password-not-encoded", severity, where };
}
var SIGNING = ["authjs-secret", "auth-session-secret"].flatMap((id) => rowOf(id) ?? []);
function weak({ name, spellings, value }) {
  if (value.length >= 32 || /SALTS?$/i.test(name)) return void 0;
  if (!SIGNING.some((row) => isNamed(row, spellings))) return void 0;
  return { code: "weak-secret", severity: "warning" };
}

// src/values/problems/wrapping.ts
var wrappingChecks = [
  quotes,
  nameInside,
  schemeWord,
  trailingPunctuation,
  comment,
  unexpanded,
  htmlEntity,
  percentEncoded
];
function quotes({ raw, nature }) {
  if (nature !== "key") return void 0;
  const text2 = raw.trim();
  if (/^\\".*\\"$/.test(text2)) return { code: "escaped-quotes", severity: "error" };
  if (text2.length > 1 && /^(["'`]).*\1$/.test(text2)) return { code: "quoted", severity: "error" };
  const inner = text2.slice(1, -1);
  const [start, end] = [/^["'`]/.test(text2), /["'`]$/.test(text2)];
  if (start === end || /["'`]/.test(inner)) return void 0;
  return { code: "one-sided-quote", severity: "error", where: start ? "start" : "end" };
}
var textWrappingChecks = [nameInside, unexpanded];
function nameInside({ raw, name, nature }) {
  const [found] = NAME_INSIDE.exec(raw.trim().replace(/^["'`]/, "")) ?? [];
  if (found === void 0 || /;[^;]*=/.test(raw)) return void 0;
  const own = found.replace(/^export\s+/, "").replace(/\s*=$/, "") === name;
  if (!own && nature !== "key") return void 0;
  return { code: "name-inside", severity: "error", where: "start" };
}
function schemeWord({ raw, name, nature }) {
  if (nature !== "key" || !SCHEME_WORD.test(raw.trim().replace(/^["'`]/, ""))) return void 0;
  const severity = /HEADER|AUTHORIZATION|(?:^|_)AUTH$/i.test(name) ? "warning" : "error";
  return { code: "scheme-word", severity, where: "start" };
}
function trailingPunctuation({ raw, nature, value }) {
  if (nature !== "key" || !/[^;,][;,]$/.test(raw.trim()) || /=[^;]*;/.test(value)) return void 0;
  if (/,./.test(value)) return void 0;
  return { code: "trailing-punctuation", severity: "error", where: "end" };
}
function comment({ raw, nature }) {
  if (nature !== "key" || !/\S[ \t]+#[ \t]?[A-Za-z]/.test(raw)) return void 0;
  return { code: "inline-comment", severity: "error", where: "end" };
}
function unexpanded(subject) {
  const { raw, nature } = subject;
  if (nature === "file" || !(/\$\{[A-Za-z_]\w*[}:]/.test(raw) || hasCommand(raw))) return void 0;
  return { code: "unexpanded", severity: severityOf(subject) };
}
function hasCommand(raw) {
  return /\$\([A-Za-z_./]/.test(raw.slice(0, Math.max(raw.lastIndexOf(")"), 0)));
}
function htmlEntity({ raw, nature }) {
  if (nature !== "key" || !/&(?:amp|lt|gt|quot|#39|#x27);/.test(raw)) return void 0;
  return { code: "html-entity", severity: "error", where: "inside" };
}
function percentEncoded({ value, nature, kind }) {
  if (nature !== "key" || kind !== void 0) return void 0;
  if (!/^[\w-]{6,200}%(?:2[BbFf]|3[Dd])[\w%-]*$/.test(value)) return void 0;
  return { code: "percent-encoded", severity: "warning", where: "inside" };
}

// src/values/problems/index.ts
var PLAIN3 = WORD | charactersOf("./:@+-");
var SPACE2 = charactersOf(" ");
function problemsOf(subject) {
  const found = [];
  const isText = subject.nature === "text";
  if (!hasOnly(subject.rawCharacters, PLAIN3)) {
    if (!isOrdinary(subject)) judge(subject, characterChecks, found);
    judge(subject, isText ? textWrappingChecks : wrappingChecks, found);
  }
  const checks = shapeChecks(subject);
  for (let at2 = 0; at2 < checks.length; at2++) add(checks[at2]?.check(subject), found);
  return found.length < 2 ? found : found.sort((a, b) => Number(a.severity > b.severity) - Number(a.severity < b.severity));
}
function judge(subject, checks, found) {
  for (const check of checks) add(check(subject), found);
}
function add(problem, found) {
  if (problem !== void 0) found.push(problem);
}
function isOrdinary({ raw, rawCharacters }) {
  if (!hasOnly(rawCharacters, PRINTABLE)) return false;
  return !hasSome(rawCharacters, SPACE2) || /^[!-~]+(?: [!-~]+)*$/.test(raw);
}

// src/values/united.ts
function united(patterns) {
  const alike2 = /* @__PURE__ */ new Map();
  for (const { source, flags } of patterns) {
    const key = `${flags} ${source.startsWith("^")}`;
    const sources = alike2.get(key) ?? [];
    alike2.set(key, sources);
    sources.push(`(?:${source})`);
  }
  return [...alike2].map(([key, sources]) => new RegExp(sources.join("|"), key.split(" ")[0]));
}

// src/values/reference.ts
var REFERENCES = united([
  // https://developer.1password.com/docs/cli/secret-reference-syntax/
  /^op:\/\/\S/,
  // https://github.com/helmfile/vals
  /^ref\+[a-z]/,
  /^(?:vault|sm|ssm|secretsmanager|awssm|gcpsm|doppler|infisical|keyvault|kms|aws-sm):/i,
  // https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_iam-permissions.html
  /^arn:aws[a-z-]*:(?:secretsmanager|ssm|kms):/,
  // https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets
  /^projects\/[^/\s]+\/secrets\/\S/,
  // https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\(/i,
  // https://dotenvx.com/docs/env-file, https://getsops.io/docs/
  /^encrypted:/,
  /^ENC\[/,
  // https://docs.docker.com/compose/how-tos/use-secrets/
  /^\/run\/secrets\/\S/,
  /^(?:file:\/\/)?(?:\.{1,2}|~)?\/[\w./@ -]{1,200}\.(?:pem|key|crt|cer|json|p12|pfx|txt)$/
]);
var STARTS = new Set("orvsagdikpef@/.~ORVSAGDIKPEF");
var SEPARATORS2 = charactersOf(":+/[");
function isReference({ value, characters, isSecret }) {
  if (!hasSome(characters, SEPARATORS2) || !STARTS.has(value.charAt(0))) return false;
  if (value.length >= LONGEST5) return false;
  return isSecret && FILE.test(value) || REFERENCES.some((pattern) => pattern.test(value));
}
var FILE = /^file:\/\/\/\S/;
var LONGEST5 = 1e3;

// src/values/tls.ts
function tlsOf({ scheme, hosts, options }) {
  let told;
  for (const [name, text2] of options) {
    const says = OPTIONS.get(`${name}=${text2}`);
    if (says === "unverified") return says;
    told ??= says;
  }
  if (told !== void 0) return told;
  if (scheme === "http" && NAMESPACE.test(hosts[0] ?? "")) return void 0;
  if (PLAIN_SCHEMES.has(scheme)) return "none";
  if (scheme === "mongodb" && options.get("tls") !== "true" && options.get("ssl") !== "true")
    return "none";
  return void 0;
}
function tlsByName(name, value) {
  if (!ABOUT_TLS.test(name)) return void 0;
  if (VERIFIES.test(name)) return OFF_WORD.test(value) ? "unverified" : void 0;
  if (TRUSTS.test(name)) return ON_WORD.test(value) ? "unverified" : void 0;
  if (!/(?:^|_)(?:PG)?SSL_?MODE$/.test(name)) return void 0;
  if (value === "disable") return "none";
  return value === "no-verify" ? "unverified" : void 0;
}
var OPTIONS = /* @__PURE__ */ new Map([
  ["sslmode=no-verify", "unverified"],
  ["sslaccept=accept_invalid_certs", "unverified"],
  ["tlsinsecure=true", "unverified"],
  ["tlsallowinvalidcertificates=true", "unverified"],
  ["trustservercertificate=true", "unverified"],
  ["trustservercertificate=yes", "unverified"],
  ["rejectunauthorized=false", "unverified"],
  ["sslmode=disable", "none"],
  ["ssl-mode=disabled", "none"],
  ["usessl=false", "none"],
  ["ssl=false", "none"],
  ["tls=false", "none"],
  ["encrypt=false", "none"]
]);
var PLAIN_SCHEMES = /* @__PURE__ */ new Set(["http", "ws", "ftp", "redis", "amqp"]);
var NAMESPACE = /^(?:www\.w3\.org|schemas\.[a-z0-9-]+\.(?:org|com)|purl\.org|xmlns\.com|json-schema\.org|ns\.adobe\.com|www\.opengis\.net)$/;
var VERIFIES = /^PYTHONHTTPSVERIFY$|(?:^|_)(?:REJECT_UNAUTHORIZED|(?:SSL|TLS|CERT)_VERIFY|VERIFY_(?:SSL|TLS|CERTS?))$/;
var TRUSTS = /(?:^|_)(?:SSL_NO_VERIFY|(?:SKIP|DISABLE)_(?:SSL|TLS)_VERIFY|(?:SSL|TLS)_(?:SKIP_VERIFY|INSECURE)|TRUST_SERVER_CERTIFICATE|ALLOW_INVALID_CERT(?:IFICATE)?S?)$/;
var ABOUT_TLS = /SSL|TLS|CERT|VERIFY|REJECT/;
var OFF_WORD = /^(?:0|false|no|off)$/i;
var ON_WORD = /^(?:1|true|yes|on)$/i;

// src/values/secret-kind.ts
var HELD_BACK = /* @__PURE__ */ new Set([
  "secret",
  "restricted",
  "admin",
  "webhook"
]);
var MADE_UP = /* @__PURE__ */ new Set([
  "checksum",
  "wrong-case",
  "jwt-cut",
  "jwt-unsigned",
  "pem-cut"
]);
var SHORTEST_START = 3;
var ADDRESS = "https://";
function secretKind(value) {
  if (value.kind !== "known") return void 0;
  const { kind, problems = [] } = value.traits;
  if (kind === void 0 || !isHeldBack(kind) || isShippedByVendor(kind.id)) return void 0;
  return problems.some(({ code }) => MADE_UP.has(code)) ? void 0 : kind;
}
function isHeldBack({ by, clientSafe, privilege, vendor, confidence }) {
  if (by !== "shape" || clientSafe !== false || !HELD_BACK.has(privilege)) return false;
  return vendor !== "generic" && confidence !== "low";
}
function plainSecret(value, where) {
  const kind = secretKind(value);
  return kind === void 0 ? [] : [{ fact: "plain-secret", kind, ...where }];
}
function secretStarts() {
  const starts = KINDS.filter(isSearched).map(({ prefix = "" }) => prefix);
  return [...new Set(starts)].sort((one, other) => other.length - one.length);
}
function isSearched({ prefix = "", privilege, byName, clientSafe, confidence }) {
  if (!HELD_BACK.has(privilege) || byName || clientSafe || confidence === "low") return false;
  return prefix.length >= SHORTEST_START && prefix !== ADDRESS;
}
function isSelfProving(id) {
  const { checksum, length } = rowOf(id) ?? {};
  if (checksum === void 0 || length === void 0) return false;
  const whole = checksum.start + checksum.length + checksum.digits;
  return length[0] === whole && length[1] === whole;
}
function usualName(id) {
  return rowOf(id)?.names[0];
}

// src/values/vocabulary.ts
function isWordOfKinds(key, word) {
  return KINDS.some((row) => row[key] === word);
}
function nounOf(privilege) {
  return NOUN[privilege];
}
function dummyOfKind(id) {
  const row = rowOf(id);
  return row?.dummy && { id, what: row.what, harm: row.dummy };
}
function isShapedAsSecret(text2) {
  const kind = agreed(candidates(named("", text2)));
  return kind !== void 0 && isHeldBack(kind);
}

// src/values/classification.ts
var LONGEST6 = 65536;
function classify(name, raw, identify) {
  if (raw.length > LONGEST6)
    return { length: "huge", problems: [{ code: "too-large", severity: "warning" }] };
  const known2 = named(name, raw);
  const found = candidates(known2);
  const kind = agreed(found);
  const subject = subjectOf(known2, kind);
  const traits = coarse(known2);
  addMeaning(traits, subject, found, identify);
  const problems = problemsOf(subject);
  if (problems.length === 0) return traits;
  const mattering = problems.filter((problem) => matters(problem, traits));
  if (mattering.length > 0) traits.problems = mattering;
  return traits;
}
var OF_PLACEHOLDERS = /* @__PURE__ */ new Set([
  "stringified-nothing",
  "masked",
  "sensitive",
  "unexpanded"
]);
function matters({ code }, { placeholder, dummy: dummy2, reference }) {
  if (reference) return code === "encrypted" || code === "white-space";
  return !(placeholder || dummy2 !== void 0) || OF_PLACEHOLDERS.has(code);
}
function addMeaning(traits, subject, found, identify) {
  const { name, value, characters, kind } = subject;
  const dummy2 = dummyOf(value) ?? dummyKind(found);
  if (dummy2 !== void 0) {
    traits.dummy = dummy2;
    return;
  }
  if (isReference(subject)) {
    traits.reference = true;
    return;
  }
  const connection = connectionOf(value, characters);
  const isKey = connection === void 0 || kind?.privilege === "webhook";
  if (isKey && isPlaceholder(subject, looksLikeKey(kind))) {
    traits.placeholder = true;
    return;
  }
  if (kind !== void 0) traits.kind = kind;
  if (connection === void 0) addBareHost(traits, subject, identify);
  else addConnection(traits, connection, identify);
  const tls = tlsByName(name, value);
  if (tls !== void 0) traits.tls = tls;
  const expiresAt = expiryOf(value, connection);
  if (expiresAt !== void 0) traits.expiresAt = expiresAt;
  const belongs = belongingOf(name, value, kind?.id, connection);
  if (belongs !== void 0)
    traits.instance = { of: belongs.of, ...identify(belongs.of, belongs.id) };
}
function looksLikeKey(kind) {
  return kind?.by === "shape" || kind?.privilege === "secret";
}
function addConnection(traits, connection, identify) {
  const { scheme, password } = connection;
  traits.scheme = scheme;
  const host = hostOf(connection.hosts, connection.database, identify);
  if (host !== void 0) traits.host = host;
  const tls = tlsOf(connection);
  if (tls !== void 0) traits.tls = tls;
  if (password !== "") traits.withPassword = true;
  if (host?.place === "local" || host?.place === "container") return;
  if (host?.place === "placeholder" || password !== "" && isPlaceholderPassword(password))
    traits.placeholder = true;
}
function hostOf(hosts, database, identify) {
  const first2 = hosts[0] ?? "";
  if (first2 === "" || !/^[\w.:[\]-]+$/.test(first2)) return void 0;
  const named2 = hosts.length === 1 ? first2 : [...hosts].sort().join(",");
  const { place, vendor, environment } = placeOf(first2);
  const identity = identify("database", `${named2}/${database}`);
  const server = identify("server", named2);
  if (vendor === void 0) return { place, identity, server };
  return environment === void 0 ? { place, vendor, identity, server } : { place, vendor, environment, identity, server };
}
function addBareHost(traits, { name, value, nature }, identify) {
  if (nature !== "text" || traits.flag !== void 0 || !/(?:^|_)(?:HOST|HOSTNAME|SERVER|ENDPOINT|ADDR|ADDRESS)$/i.test(name))
    return;
  const host = value.toLowerCase();
  if (!/^(?=.{2,253}$)(?:[a-z0-9_-]+\.)*[a-z0-9_-]*[a-z][a-z0-9_-]*(?::\d{1,5})?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/.test(
    host
  ))
    return;
  const found = hostOf([host], "", identify);
  if (found !== void 0) traits.host = found;
}
function expiryOf(value, connection) {
  const pem2 = value.includes("-----BEGIN CERTIFICATE") ? pemOf(value) : void 0;
  if (pem2 !== void 0) return certificateEnd(pem2.text);
  const signed = connection?.options.get("se");
  if (signed !== void 0 && connection?.options.has("sig"))
    return isoOf(Date.parse(signed.replace(/%3a/g, ":").toUpperCase()));
  if (!value.startsWith("eyJ")) return void 0;
  const exp = claimsOf(value)?.exp;
  return typeof exp === "number" ? isoOf(exp > 1e11 ? exp : exp * 1e3) : void 0;
}
function isoOf(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString();
}
function dummyKind(found) {
  const row = found.find(({ dummy: dummy2 }) => dummy2 !== void 0);
  return row?.dummy && { id: row.id, what: row.what, harm: row.dummy };
}
function subjectOf(known2, kind) {
  const { name, spellings, isSecret, raw, rawCharacters, value, characters } = known2;
  const nature = natureOf(known2, kind);
  return { name, spellings, isSecret, raw, rawCharacters, value, characters, nature, kind };
}
var FILE_STARTS2 = charactersOf("-{[<#");
var AT_SIGN = charactersOf("@");
var LINE_FEED = charactersOf("\n");
function natureOf({ name, isSecret, value, characters }, kind) {
  if (hasSome(characters, FILE_STARTS2) && /^\s*(?:-----BEGIN|[{[]|<\?xml|<[A-Za-z]|ssh-|#!)/.test(value))
    return "file";
  if (/PASS(?:WORD|WD|PHRASE)?$|_PWD$/i.test(name)) return "password";
  if (hasSome(characters, AT_SIGN) && /^[a-z][a-z0-9+.-]{1,20}:\/\/\S*@/i.test(value)) return "key";
  const anything = kind === void 0 || kind.id === "http-url" || kind.vendor === "sqlite";
  if (!anything || isSecret)
    return hasSome(characters, LINE_FEED) && value.split("\n").length > 3 ? "file" : "key";
  return kind?.id === "http-url" && !/[\s,]/.test(value) ? "key" : "text";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  classify,
  dummyOfId,
  dummyOfKind,
  isPerAccount,
  isScheme,
  isSelfProving,
  isShapedAsSecret,
  isShippedByVendor,
  isVendorOfHosts,
  isWordOfKinds,
  kindOfId,
  kindsNamed,
  nounOf,
  plainSecret,
  secretKind,
  secretStarts,
  usualName
});
