import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/values/made-up.ts
var SHORTEST = 8;
function madeUpParts(value) {
  const found = [];
  let line = 0;
  let word = 0;
  for (let at = 0; at <= value.length; at++) {
    const code = at < value.length ? value.charCodeAt(at) : LINE_FEED;
    if (groupOf(code) !== OTHER) continue;
    if (isMadeUp(value, word, at)) found.push(value.slice(word, at));
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (line < word && isMadeUp(value, line, at)) found.push(value.slice(line, at));
      line = at + 1;
    }
    word = at + 1;
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
function groupOf(code) {
  if (code >= 97) return code <= 122 ? SMALL : OTHER;
  if (code >= 65) return code <= 90 ? CAPITAL : OTHER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}
function isMadeUp(value, start, end) {
  if (end - start < SHORTEST) return false;
  let [runs, length, groups, run] = [0, 0, 0, OTHER];
  for (let at = start; at < end; at++) {
    const group = groupOf(value.charCodeAt(at));
    groups |= group;
    if (group === OTHER) run = OTHER;
    else {
      length += 1;
      const goesOn = run === group || run === WORD && group !== DIGIT;
      if (!goesOn) runs += 1;
      run = goesOn || group !== CAPITAL ? group : WORD;
    }
  }
  if (runs < 4 || length >= 3 * runs) return false;
  const isMixed = (groups & DIGIT) === 0 ? end - start >= 2 * SHORTEST : (groups & (SMALL | CAPITAL)) !== 0;
  const hasAll = (groups & SMALL) !== 0 && (groups & CAPITAL) !== 0;
  return isMixed && ((groups & OTHER) === 0 || hasAll);
}

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
function keepValue(value) {
  if (!isWatching || value.length > LONGEST) return;
  for (const text of madeUpParts(value)) keepSecret(text);
}
var PLAIN = /^[\w+/=.-]+$/;
function isVaried(text) {
  let distinct = "";
  for (const character of text) {
    if (distinct.includes(character)) continue;
    distinct += character;
    if (distinct.length >= FEWEST_CHARACTERS) return true;
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
  watchSecrets,
  keepSecret,
  keepValue,
  withoutSecrets
};
