import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** Stable, kebab-case. */
  code;
  /** The next step, as an imperative sentence without a final full stop. */
  hint;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
};
function nameOf(error) {
  if (!(error instanceof Error)) return typeof error;
  return /^[A-Z][A-Za-z]{2,30}$/.test(error.name) ? error.name : "Error";
}

// src/values/made-up.ts
var SHORTEST = 8;
function madeUpParts(value) {
  const { length } = value;
  const found = [];
  const word = new Stretch();
  const line = new Stretch();
  for (let at = 0; at <= length; at++) {
    const code = at < length ? value.charCodeAt(at) : LINE_FEED;
    const group = code < ASCII ? groupOf[code] ?? OTHER : OTHER;
    if (group !== OTHER) {
      word.take(group);
      continue;
    }
    if (word.isMadeUp(at)) found.push(value.slice(word.start, at));
    line.add(word);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (line.start < word.start && line.isMadeUp(at)) found.push(value.slice(line.start, at));
      line.begin(at + 1);
    } else line.groups |= OTHER;
    word.begin(at + 1);
  }
  return found;
}
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var OTHER = 1;
var DIGIT = 2;
var SMALL = 4;
var CAPITAL = 8;
var WORD = 16;
var ASCII = 128;
var groupOf = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return /\d/.test(character) ? DIGIT : OTHER;
});
var Stretch = class {
  start = 0;
  runs = 0;
  /** Without those of no group. */
  length = 0;
  groups = 0;
  /** Of the last character. */
  #run = OTHER;
  begin(at) {
    this.start = at;
    this.runs = 0;
    this.length = 0;
    this.groups = 0;
    this.#run = OTHER;
  }
  take(group) {
    const goesOn = this.#run === group || this.#run === WORD && group !== DIGIT;
    if (!goesOn) this.runs += 1;
    this.#run = goesOn || group !== CAPITAL ? group : WORD;
    this.length += 1;
    this.groups |= group;
  }
  add({ runs, length, groups }) {
    this.runs += runs;
    this.length += length;
    this.groups |= groups;
  }
  /**
   * Random texts change between small letters, capitals and digits every second or third character.
   * Versions and dates do so too, but have no capitals, or no small letters.
   */
  isMadeUp(end) {
    const { runs, length, groups } = this;
    const size = end - this.start;
    if (size < SHORTEST || runs < 4 || length >= 3 * runs) return false;
    const isMixed = (groups & DIGIT) === 0 ? size >= 2 * SHORTEST : (groups & (SMALL | CAPITAL)) !== 0;
    const hasAll = (groups & SMALL) !== 0 && (groups & CAPITAL) !== 0;
    return isMixed && ((groups & OTHER) === 0 || hasAll);
  }
};

// src/values/seen.ts
var MARK = "\u2022\u2022\u2022";
var WINDOW = SHORTEST;
var FEWEST_CHARACTERS = 6;
var LONGEST = 65536;
var texts = [];
var isWatching = false;
var index;
function watchSecrets() {
  isWatching = true;
}
function keepSecret(text) {
  if (!isWatching || text.length < WINDOW || !isVaried(text)) return;
  texts.push(text);
  if (!PLAIN.test(text)) texts.push(JSON.stringify(text).slice(1, -1));
  index = void 0;
}
function isKept({ length }) {
  return isWatching && length >= WINDOW && length <= LONGEST;
}
function keepValue(value) {
  if (!isKept(value)) return;
  for (const text of madeUpParts(value)) keepSecret(text);
}
var PLAIN = /^[\w+/=.-]+$/;
function isVaried(text) {
  let distinct = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.indexOf(text.charAt(at)) === at) distinct += 1;
    if (distinct >= FEWEST_CHARACTERS) return true;
  }
  return false;
}
function withoutSecrets(text) {
  if (texts.length === 0) return text;
  index ??= indexOf(new Set(texts));
  let shown = "";
  let from = 0;
  for (const [start, end] of merged(find(text, index))) {
    shown += text.slice(from, start) + MARK;
    from = end;
  }
  return from === 0 ? text : shown + text.slice(from);
}
function indexOf(all) {
  const anchors = /* @__PURE__ */ new Map();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const text of all) {
    let at = 0;
    while (at + WINDOW < text.length && anchors.has(text.slice(at, at + WINDOW))) at++;
    const window = text.slice(at, at + WINDOW);
    const same = anchors.get(window);
    if (same === void 0) anchors.set(window, [{ text, at }]);
    else same.push({ text, at });
    filter[slot(hashOf(window))] = 1;
  }
  return { anchors, filter };
}
function find(text, { anchors, filter }) {
  const found = [];
  if (text.length < WINDOW) return found;
  let hash = hashOf(text.slice(0, WINDOW));
  for (let at = 0; ; at++) {
    if (filter[slot(hash)] === 1)
      for (const anchor of anchors.get(text.slice(at, at + WINDOW)) ?? []) {
        const start = at - anchor.at;
        if (text.startsWith(anchor.text, start)) found.push([start, start + anchor.text.length]);
      }
    if (at + WINDOW >= text.length) return found;
    const gone = Math.imul(text.charCodeAt(at), TOP);
    hash = Math.imul(hash - gone, BASE) + text.charCodeAt(at + WINDOW) | 0;
  }
}
var FILTER_BITS = 20;
var BASE = 16777619;
var TOP = Array.from({ length: WINDOW - 1 }).reduce((top) => Math.imul(top, BASE), 1);
function hashOf(window) {
  let hash = 0;
  for (let at = 0; at < window.length; at++)
    hash = Math.imul(hash, BASE) + window.charCodeAt(at) | 0;
  return hash;
}
function slot(hash) {
  return Math.imul(hash, 2654435761) >>> 32 - FILTER_BITS;
}
function merged(ranges) {
  const result = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== void 0 && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

export {
  UserError,
  nameOf,
  madeUpParts,
  watchSecrets,
  keepSecret,
  isKept,
  keepValue,
  withoutSecrets
};
