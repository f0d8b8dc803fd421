import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);
import {
  UserError,
  keepSecret,
  madeUpParts
} from "./shared-values-seen.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./shared-runtime.js";

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY2 = "";
    var SPACE4 = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH3 = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key2, value2) => {
      Object.defineProperty(object, key2, { value: value2 });
      return value2;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated2, body2) => {
      if (negated2) {
        return `[^\\/${body2}]`;
      }
      const source = `[${body2}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern2, start4) => {
      const { length } = pattern2;
      let index = start4 + 1;
      let negated2 = EMPTY2;
      const lead = pattern2[index];
      if (lead === "!" || lead === "^") {
        negated2 = "^";
        index++;
      }
      let body2 = EMPTY2;
      let prev = EMPTY2;
      for (; ; ) {
        const char = pattern2[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped2 = pattern2[++index];
          body2 += escapeMember(escaped2);
          prev = escaped2;
        } else if (char === "-" && prev && index + 1 < length && pattern2[index + 1] !== "]") {
          index++;
          let to = pattern2[index];
          if (to === ESCAPE) {
            to = pattern2[index += 1];
          }
          if (prev <= to) {
            body2 += `-${escapeMember(to)}`;
          }
          prev = EMPTY2;
        } else if (char === "[" && pattern2[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern2[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern2[end - 1] === ":") {
            const name2 = pattern2.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name2)) {
              return null;
            }
            body2 += POSIX_CLASSES[name2];
            prev = EMPTY2;
            index = end;
          } else {
            body2 += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body2 += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern2[index] === "]") {
          return {
            end: index,
            source: classSource(negated2, body2)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern2) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern2;
      let out2 = EMPTY2;
      let index = 0;
      while (index < length) {
        const char = pattern2[index];
        if (char === ESCAPE) {
          const escaped2 = pattern2[index + 1];
          if (escaped2 === SLASH3 && index + 2 === length) {
            out2 += hold(NEVER_MATCH);
          } else if (escaped2 === "*" || escaped2 === "[" || escaped2 === SPACE4) {
            out2 += pattern2.slice(index, index + 2);
          } else {
            out2 += hold(
              REGEX_LITERAL_SPECIAL.test(escaped2) ? ESCAPE + escaped2 : isReserved(escaped2) ? `[${escaped2}]` : escaped2
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out2 += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern2, index);
          if (scanned === null) {
            out2 += hold(NEVER_MATCH);
            index = length;
          } else {
            out2 += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out2 += char;
          index++;
        }
      }
      return {
        source: out2,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE4 : run2,
        ESCAPE + SPACE4
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start4) => `${start4}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH3
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH3
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern2) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern2) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY2 ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close2) => `\\[${range}${close2}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last2 = source[source.length - 1];
          if (!last2 || last2 === TRAILING_WILDCARD || last2 === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last2 === SLASH3 ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY2;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth2 = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth2++;
            } else if (source[end] === ")") {
              depth2--;
            }
            end++;
          } while (end < length && depth2 > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out2 = EMPTY2;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out2 += token.single;
            return;
          }
          out2 += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out2 += token.boundary;
      });
      flush();
      return out2;
    };
    var makeRegexPrefix = (pattern2) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern2)) {
        pattern2 = "**";
      }
      const { source, sources } = extractBrackets(pattern2);
      const replaced2 = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher2, replacer, required2]) => {
          if (matcher2 === DIRECT) {
            return replacer(prev, pattern2);
          }
          if (required2 !== UNDEFINED && prev.indexOf(required2) < 0) {
            return prev;
          }
          return matcher2.test(prev) ? prev.replace(matcher2, replacer.bind(pattern2)) : prev;
        },
        source
      );
      return sources.length ? replaced2.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced2;
    };
    var checkSourceOf = (body2, prefix) => {
      if (body2[body2.length - 1] === SLASH3) {
        prefix = makeRegexPrefix(body2.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last2 = prefix[prefix.length - 1];
      return last2 === TRAILING_WILDCARD ? `${head}$` : last2 === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body2) => {
      const index = body2.indexOf(SLASH3);
      return index < 0 || index === body2.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index = path.lastIndexOf(
        SLASH3,
        path[end] === SLASH3 ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH3).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH3) + SLASH3 : EMPTY2;
      }
      const end = path.length - 1;
      const cut = path.lastIndexOf(
        SLASH3,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY2 : path.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern2) => pattern2 && isString(pattern2);
    var splitPattern = (pattern2) => (pattern2[pattern2.length - 1] === "\r" ? pattern2.slice(0, -1) : pattern2).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern2, mark2, body2, ignoreCase, negative, prefix) {
        this.pattern = pattern2;
        this.mark = mark2;
        this.negative = negative;
        define(this, "body", body2);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key2 = UNDERSCORE + MODE_IGNORE;
        if (this[key2]) {
          return this[key2];
        }
        return this._make(MODE_IGNORE, key2);
      }
      get checkRegex() {
        const key2 = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key2]) {
          return this[key2];
        }
        return this._make(MODE_CHECK_IGNORE, key2);
      }
      _make(mode, key2) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key2, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body2, stripLineEnd) => {
      let lineEnd2 = body2.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body2[lineEnd2 - 1] === "\r") {
          lineEnd2--;
        }
        end = lineEnd2;
        while (body2[end - 1] === SPACE4) {
          end--;
        }
        if (!stripLineEnd || body2[end - 1] !== "\n") {
          break;
        }
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2) {
        return body2.slice(0, lineEnd2);
      }
      let backslashes = 0;
      while (body2[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body2.slice(0, end - 1) + SPACE4 : body2.slice(0, end);
    };
    var createRule = (pattern2, mark2, ignoreCase, stripLineEnd, stripBOM) => {
      let body2 = stripBOM && pattern2[0] === BOM ? pattern2.slice(1) : pattern2;
      if (body2[0] === "#") {
        return;
      }
      let negative = false;
      if (body2[0] === "!") {
        negative = true;
        body2 = body2.slice(1);
      }
      const last2 = body2[body2.length - 1];
      if (last2 === SPACE4 || stripLineEnd && (last2 === "\r" || last2 === "\n")) {
        body2 = trimEnd(body2, stripLineEnd);
      }
      if (!body2 || hasTrailingBackslash(body2)) {
        return;
      }
      body2 = body2.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body2);
      return new IgnoreRule(
        pattern2,
        mark2,
        body2,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern2, index) {
        if (pattern2 && pattern2[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern2._rules._rules);
          this._basenameCount += pattern2._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern2);
        const raw = isStr ? pattern2 : pattern2.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern2.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern2) {
        this._added = false;
        this._split = isString(pattern2);
        this._stripBOM = !this._split || pattern2[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern2) : pattern2
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body: body2 }) => body2[body2.length - (body2[body2.length - 1] === SLASH3 ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first = path.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern2) {
        if (this._rules.add(pattern2)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern2) {
        return this.add(pattern2);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options2) => new Ignore(options2);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/config/find.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value2 = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact2) {
    let digits = 0;
    let value3 = 0;
    while (digits < count || !exact2) {
      let ch = text3.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value3 = value3 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value3 = value3 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value3 = value3 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value3 = -1;
    }
    return value3;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value2 = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start4 = pos;
    if (text3.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text3.length && text3.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text3.substring(start4, pos);
      }
    }
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text3.substring(start4, end);
  }
  function scanString() {
    let result = "", start4 = pos;
    while (true) {
      if (pos >= len) {
        result += text3.substring(start4, pos);
        scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result += text3.substring(start4, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text3.substring(start4, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text3.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start4 = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text3.substring(start4, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value2 = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text3.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value2 += String.fromCharCode(code);
        code = text3.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value2 += String.fromCharCode(code);
      if (code === 13 && text3.charCodeAt(pos) === 10) {
        pos++;
        value2 += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value2 = scanString();
        return token = 10;
      // comments
      case 47:
        const start4 = pos - 1;
        if (text3.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text3.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value2 = text3.substring(start4, pos);
          return token = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text3.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value2 = text3.substring(start4, pos);
          return token = 13;
        }
        value2 += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value2 += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text3.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value2 += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text3.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value2 = text3.substring(tokenOffset, pos);
          switch (value2) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value2 += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value2,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse(text3, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentProperty = null;
  let currentParent = [];
  const previousParents = [];
  function onValue(value2) {
    if (Array.isArray(currentParent)) {
      currentParent.push(value2);
    } else if (currentProperty !== null) {
      currentParent[currentProperty] = value2;
    }
  }
  const visitor = {
    onObjectBegin: () => {
      const object = {};
      onValue(object);
      previousParents.push(currentParent);
      currentParent = object;
      currentProperty = null;
    },
    onObjectProperty: (name2) => {
      currentProperty = name2;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array2 = [];
      onValue(array2);
      previousParents.push(currentParent);
      currentParent = array2;
      currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text3, visitor, options2);
  return currentParent[0];
}
function parseTree(text3, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name2, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name2, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value2, offset, length) => {
      onValue({ type: getNodeType(value2), offset, length, parent: currentParent, value: value2 });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep3, offset, length) => {
      if (currentParent.type === "property") {
        if (sep3 === ":") {
          currentParent.colonOffset = offset;
        } else if (sep3 === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text3, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function findNodeAtLocation(root, path) {
  if (!root) {
    return void 0;
  }
  let node = root;
  for (let segment of path) {
    if (typeof segment === "string") {
      if (node.type !== "object" || !Array.isArray(node.children)) {
        return void 0;
      }
      let found = false;
      for (const propertyNode of node.children) {
        if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
          node = propertyNode.children[1];
          found = true;
          break;
        }
      }
      if (!found) {
        return void 0;
      }
    } else {
      const index = segment;
      if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
        return void 0;
      }
      node = node.children[index];
    }
  }
  return node;
}
function getNodeValue(node) {
  switch (node.type) {
    case "array":
      return node.children.map(getNodeValue);
    case "object":
      const obj = /* @__PURE__ */ Object.create(null);
      for (let prop of node.children) {
        const valueNode = prop.children[1];
        if (valueNode) {
          obj[prop.children[0].value] = getNodeValue(valueNode);
        }
      }
      return obj;
    case "null":
    case "string":
    case "number":
    case "boolean":
      return node.value;
    default:
      return void 0;
  }
}
function visit(text3, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text3, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value2 = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value2);
    } else {
      onObjectProperty(value2);
      _jsonPath.push(value2);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value2 = Number(tokenValue);
        if (isNaN(value2)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value2 = 0;
        }
        onLiteralValue(value2);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value2) {
  switch (typeof value2) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value2) {
        return "null";
      } else if (Array.isArray(value2)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse2 = parse;
var parseTree2 = parseTree;
var findNodeAtLocation2 = findNodeAtLocation;
var getNodeValue2 = getNodeValue;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/formats/parsed.ts
function positionAt(text3, offset) {
  const before = text3.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}
function parsedBy(parse5, where3) {
  try {
    return { ok: true, value: parse5() };
  } catch (error) {
    return { ok: false, ...where3(error) };
  }
}

// src/formats/json.ts
function readJson(text3) {
  return parsedBy(
    () => JSON.parse(text3),
    () => firstError(text3)
  );
}
function readJsonc(text3) {
  return parsedBy(
    () => {
      const errors = [];
      const value2 = parse2(text3, errors, { allowTrailingComma: true });
      if (errors.length > 0) throw new SyntaxError("not JSON");
      return value2;
    },
    () => firstError(text3)
  );
}
function firstError(text3) {
  try {
    const errors = [];
    parse2(text3, errors);
    return positionAt(text3, errors[0]?.offset ?? 0);
  } catch {
    return { line: 1, column: 1 };
  }
}

// src/formats/shape.ts
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function member(value2, key2) {
  return isRecord(value2) && Object.hasOwn(value2, key2) ? value2[key2] : void 0;
}
function memberAt(value2, ...path) {
  let found = value2;
  for (const key2 of path) found = member(found, key2);
  return found;
}
function textEntries(value2) {
  if (!isRecord(value2)) return [];
  const found = [];
  for (const [key2, entry3] of Object.entries(value2)) {
    if (typeof entry3 === "string") found.push([key2, entry3]);
  }
  return found;
}
function texts(value2) {
  return Array.isArray(value2) ? value2.filter((item) => typeof item === "string") : [];
}
function text(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}

// src/tree/read.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var MAX_FILE_BYTES = 5 * 1024 * 1024;
function readBounded(absolute, path, scratch) {
  let handle2;
  try {
    handle2 = openSync(absolute, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (scratch !== void 0) {
      const bytes = fill(handle2, scratch);
      if (bytes.length < scratch.length) return { bytes };
    }
    const stat = fstatSync(handle2);
    if (!stat.isFile())
      return failed("not-a-file", `${path} is not a regular file and was not read`, path);
    if (stat.size > MAX_FILE_BYTES) return tooLarge(path, stat.size);
    return { bytes: fill(handle2, Buffer.allocUnsafe(stat.size)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return failed("unreadable-file", `${path} could not be read (${code})`, path);
  } finally {
    if (handle2 !== void 0) closeSync(handle2);
  }
}
function tooLarge(path, size) {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return failed("file-too-large", `${path} has ${megabytes} MB, more than is read (5 MB)`, path);
}
function decode(bytes, path) {
  if (bytes.length >= 2 && bytes[0] === 255 && bytes[1] === 254)
    return { text: bytes.subarray(2).toString("utf16le") };
  if (bytes.subarray(0, 8192).includes(0))
    return failed("binary-file", `${path} is binary and was not read`, path);
  const start4 = bytes.length >= 3 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  return { text: bytes.subarray(start4).toString("utf8") };
}
var PAGE = 4096;
function fill(handle2, buffer) {
  let offset = 0;
  while (offset < buffer.length) {
    const count = readSync(handle2, buffer, offset, buffer.length - offset, offset);
    offset += count;
    if (count === 0 || offset % PAGE !== 0) break;
  }
  return buffer.subarray(0, offset);
}
function failed(code, message, file) {
  return { problem: { code, message, place: { file, line: 1, column: 1 } } };
}

// src/config/find.ts
var NAMES = ["envparity.yaml", "envparity.yml", "envparity.json"];
var MANIFEST = "package.json";
function findConfig(root, named7) {
  if (named7 !== void 0) return namedConfig(root, named7);
  const files = NAMES.filter((name2) => isInside(root, name2));
  const found = files.map((file) => ({ file, text: textOf(join(root, file), file), under: [] }));
  const manifest2 = isInside(root, MANIFEST) ? manifestText(root) : void 0;
  return theOnly([...found, ...inManifest(manifest2)]);
}
function findConfigIn(tree) {
  const found = NAMES.flatMap((file) => {
    const text3 = tree.text(file);
    return text3 === void 0 ? [] : [{ file, text: text3, under: [] }];
  });
  return theOnly([...found, ...inManifest(tree.text(MANIFEST))]);
}
function mayHoldConfig(path) {
  return NAMES.includes(path) || path === MANIFEST;
}
function theOnly(all3) {
  if (all3.length > 1) {
    const names3 = all3.map(({ file }) => file).join(" and ");
    throw new UserError("several-configs", `${names3} each configure envparity`, {
      hint: "Keep one of them"
    });
  }
  return all3[0];
}
function namedConfig(root, named7) {
  const file = relative(resolve(root), resolve(named7)).split(sep).join("/");
  if (statSync(named7, { throwIfNoEntry: false }) === void 0) {
    throw new UserError("no-such-config", `the configuration ${named7} does not exist`, {
      hint: "Name an existing file after `--config`, or leave it out"
    });
  }
  const under2 = file.split("/").at(-1) === MANIFEST ? ["envparity"] : [];
  return { file, text: textOf(named7, named7), under: under2 };
}
function manifestText(root) {
  const outcome2 = readBounded(join(root, MANIFEST), MANIFEST);
  if (!("bytes" in outcome2)) return void 0;
  const decoded2 = decode(outcome2.bytes, MANIFEST);
  return "text" in decoded2 ? decoded2.text : void 0;
}
function inManifest(text3) {
  const parsed4 = text3 === void 0 ? void 0 : readJson(text3);
  if (text3 === void 0 || !parsed4?.ok || member(parsed4.value, "envparity") === void 0)
    return [];
  return [{ file: MANIFEST, text: text3, under: ["envparity"] }];
}
function textOf(absolute, shown) {
  const outcome2 = readBounded(absolute, shown);
  const decoded2 = "bytes" in outcome2 ? decode(outcome2.bytes, shown) : outcome2;
  if ("text" in decoded2) return decoded2.text;
  throw new UserError("unreadable-config", decoded2.problem.message);
}
function isInside(root, name2) {
  try {
    const way = relative(realpathSync(root), realpathSync(join(root, name2)));
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

// src/config/types.ts
var emptyConfig = {
  environments: /* @__PURE__ */ new Map(),
  rules: /* @__PURE__ */ new Map(),
  variables: [],
  allowlists: [],
  ignores: [],
  exclude: [],
  baseline: {}
};

// src/read-config.ts
async function readConfig(root, path) {
  const found = findConfig(root, path);
  if (found === void 0) return emptyConfig;
  const [{ parseConfig }, { rules }] = await Promise.all([
    import("./config-parse.js"),
    import("./rules-index.js")
  ]);
  return parseConfig(
    found,
    rules.map(({ id }) => id)
  );
}

// src/tree/folder.ts
import { statSync as statSync3 } from "node:fs";

// src/tree/keep.ts
var MOST_CHARACTERS = 64 * 1024 * 1024;
function keep() {
  const versions = /* @__PURE__ */ new Map();
  let left = MOST_CHARACTERS;
  return {
    get: (path) => versions.get(path)?.text,
    version: (path) => versions.get(path),
    add(path, bytes) {
      if (bytes.length > left) return void 0;
      const text3 = bytes.toString("latin1");
      left -= text3.length;
      versions.set(path, { text: text3 });
      return text3;
    }
  };
}

// src/tree/tree.ts
function makeTree(backing) {
  const listed4 = new Set(backing.files.map((file) => file.path));
  const problems = /* @__PURE__ */ new Map();
  const note = (problem2) => problems.set(`${problem2.code}\0${problem2.message}`, problem2);
  for (const problem2 of backing.problems) note(problem2);
  function opened(path, read) {
    if (!listed4.has(path)) return void 0;
    const outcome2 = read(path);
    if ("bytes" in outcome2) return outcome2.bytes;
    note(outcome2.problem);
    return void 0;
  }
  const kept = backing.keeps ? keep() : void 0;
  function bytes(path) {
    const known6 = kept?.get(path);
    if (known6 !== void 0) return Buffer.from(known6, "latin1");
    const content = opened(path, backing.read);
    if (content !== void 0) kept?.add(path, content);
    return content;
  }
  function latin1(path) {
    const known6 = kept?.get(path);
    if (known6 !== void 0) return known6;
    const content = opened(path, backing.peek ?? backing.read);
    return content && (kept?.add(path, content) ?? content.toString("latin1"));
  }
  function text3(path) {
    const content = bytes(path);
    if (content === void 0) return void 0;
    const decoded2 = decode(content, path);
    if ("text" in decoded2) return decoded2.text;
    note(decoded2.problem);
    return void 0;
  }
  return {
    title: backing.title,
    ...backing.folder === void 0 ? {} : { folder: backing.folder },
    files: backing.files,
    tracked: (path) => backing.tracked?.has(path),
    has: (path) => listed4.has(path),
    bytes,
    latin1,
    text: text3,
    ...kept && { version: kept.version },
    get problems() {
      return [...problems.values()];
    }
  };
}

// src/tree/walk.ts
var import_ignore = __toESM(require_ignore(), 1);
import { readdirSync, readFileSync, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { sep as sep2 } from "node:path";
var NEVER = /* @__PURE__ */ new Set(["node_modules", "bower_components", ".git", ".hg", ".svn", ".pnpm-store"]);
var MADE = new Set(
  `.angular .astro .cache .expo .gradle .idea .mypy_cache .netlify .next .nuxt .output .parcel-cache
   .pytest_cache .serverless .svelte-kit .terraform .tox .turbo .venv .vercel .vite .wrangler .yarn
   __pycache__ bin build coverage dist env log logs obj out target temp tmp vendor venv`.split(
    /\s+/
  )
);
var LINKS = /* @__PURE__ */ new Map([
  // https://vercel.com/docs/cli/project-linking
  [".vercel", /* @__PURE__ */ new Set(["project.json", "repo.json"])],
  // https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/#link-and-unlink-sites
  [".netlify", /* @__PURE__ */ new Set(["state.json"])]
]);
var MAX_DEPTH = 64;
var ListedFile = class {
  path;
  name;
  #scopes;
  #ignored;
  constructor(path, name2, ignored, scopes) {
    this.path = path;
    this.name = name2;
    this.#scopes = scopes;
    this.#ignored = ignored || void 0;
  }
  get ignored() {
    this.#ignored ??= isIgnored(this.path, this.#scopes);
    return this.#ignored;
  }
};
function walk(root) {
  const found = { files: [], problems: [] };
  const realRoot = realpathSync2(root);
  visit2({ path: "", ignored: false, scopes: [], depth: 0 }, { root: below(root), realRoot, found });
  settleLinks(found);
  found.files.sort((a, b) => a.path < b.path ? -1 : 1);
  return found;
}
function below(root) {
  return root.endsWith("/") ? root : `${root}/`;
}
function visit2(folder, journey) {
  const { root, realRoot, found } = journey;
  const entries = list(root, folder.path, found);
  const hasRules = entries.some((entry3) => entry3.name === ".gitignore" && entry3.isFile());
  const scopes = hasRules ? [...folder.scopes, readScope(root, folder.path)] : folder.scopes;
  for (const entry3 of entries) {
    const { name: name2 } = entry3;
    const path = folder.path + name2;
    if (entry3.isDirectory()) {
      enter(name2, { ...folder, scopes }, journey);
    } else if (entry3.isFile()) {
      found.files.push(new ListedFile(path, name2, folder.ignored, scopes));
    } else if (entry3.isSymbolicLink()) {
      const target = targetOf(root, realRoot, path, found);
      if (target === void 0) continue;
      found.files.push({ path, name: name2, ignored: folder.ignored || isIgnored(path, scopes), target });
    }
  }
}
function enter(name2, { path: above, ignored, scopes, depth: depth2 }, journey) {
  if (NEVER.has(name2)) return;
  const path = `${above}${name2}/`;
  const hidden = ignored || isIgnored(path, scopes);
  if (hidden && MADE.has(name2)) {
    keepLinks(name2, path, scopes, journey);
    return;
  }
  if (depth2 >= MAX_DEPTH) {
    const message = `${above}${name2} is nested too deeply and was not looked at`;
    journey.found.problems.push(problem("too-deep", message, above + name2));
    return;
  }
  visit2({ path, ignored: hidden, scopes, depth: depth2 + 1 }, journey);
}
function keepLinks(name2, path, scopes, { root, found }) {
  const kept = LINKS.get(name2);
  if (kept === void 0) return;
  for (const entry3 of list(root, path, found))
    if (entry3.isFile() && kept.has(entry3.name))
      found.files.push(new ListedFile(path + entry3.name, entry3.name, true, scopes));
}
function list(root, folder, found) {
  try {
    return readdirSync(root + folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    found.problems.push(
      problem("unreadable-folder", `${folder || "."} could not be listed (${code})`, folder)
    );
    return [];
  }
}
function readScope(root, folder) {
  const rules = (0, import_ignore.default)({ ignorecase: false, allowRelativePaths: true });
  try {
    rules.add(readFileSync(`${root}${folder}.gitignore`, "utf8"));
  } catch {
  }
  return { base: folder, rules };
}
function isIgnored(path, scopes) {
  for (let index = scopes.length - 1; index >= 0; index--) {
    const scope = scopes[index];
    if (scope === void 0) continue;
    const verdict = scope.rules.test(path.slice(scope.base.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
function targetOf(root, realRoot, path, found) {
  try {
    const target = realpathSync2(root + path);
    if (target.startsWith(realRoot + sep2)) {
      const inside = target.slice(realRoot.length + 1).replaceAll(sep2, "/");
      return statSync2(target).isFile() ? inside : void 0;
    }
    found.problems.push(
      problem(
        "link-outside",
        `${path} links to a place outside the checked folder and was not read`,
        path
      )
    );
  } catch {
  }
  return void 0;
}
function settleLinks({ files }) {
  if (files.every(({ target }) => target === void 0)) return;
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [index, file] of files.entries()) {
    if (file.target === void 0) continue;
    const ignored = file.ignored || (byPath.get(file.target)?.ignored ?? true);
    files[index] = { path: file.path, name: file.name, target: file.target, ignored };
  }
}
function problem(code, message, file) {
  return { code, message, place: { file, line: 1, column: 1 } };
}

// src/tree/folder.ts
var SCRATCH_BYTES = 256 * 1024;
function openFolder(root, { tracked, keeps: keeps2 } = {}) {
  assertFolder(root);
  const { files, problems } = walk(root);
  const base = below(root);
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  return makeTree({
    title: root,
    folder: root,
    files,
    problems,
    tracked,
    keeps: keeps2,
    read: (path) => readBounded(base + path, path),
    peek: (path) => readBounded(base + path, path, scratch)
  });
}
function assertFolder(root) {
  const stat = statSync3(root, { throwIfNoEntry: false });
  if (stat === void 0) {
    throw new UserError("no-such-folder", `${root} does not exist`, {
      hint: "Name a folder to check"
    });
  }
  if (!stat.isDirectory()) {
    throw new UserError("not-a-folder", `${root} is not a folder`, {
      hint: "Name the folder of a project; to look at one variable use `envparity explain NAME`"
    });
  }
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i2 = n;
  while (i2--) {
    peq[a.charCodeAt(i2)] |= 1 << i2;
  }
  for (i2 = 0; i2 < m; i2++) {
    let eq = peq[b.charCodeAt(i2)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i2 = n;
  while (i2--) {
    peq[a.charCodeAt(i2)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i2 = 0; i2 < hsize; i2++) {
    phc[i2] = -1;
    mhc[i2] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start5 = j * 32;
    const vlen2 = Math.min(32, m) + start5;
    for (let k = start5; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i2 = 0; i2 < n; i2++) {
      const eq = peq[a.charCodeAt(i2)];
      const pb = phc[i2 / 32 | 0] >>> i2 & 1;
      const mb = mhc[i2 / 32 | 0] >>> i2 & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i2 / 32 | 0] ^= 1 << i2;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i2 / 32 | 0] ^= 1 << i2;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start5; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start4 = j * 32;
  const vlen = Math.min(32, m - start4) + start4;
  for (let k = start4; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i2 = 0; i2 < n; i2++) {
    const eq = peq[a.charCodeAt(i2)];
    const pb = phc[i2 / 32 | 0] >>> i2 & 1;
    const mb = mhc[i2 / 32 | 0] >>> i2 & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i2 / 32 | 0] ^= 1 << i2;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i2 / 32 | 0] ^= 1 << i2;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start4; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/config/nearest.ts
function nearest(word, candidates) {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best;
  for (const candidate of candidates) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === void 0 || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}
function editsBetween(word, candidate) {
  const edits = distance(word, candidate);
  const isShuffled = edits === 2 && [...word].sort().join() === [...candidate].sort().join();
  return isShuffled ? 1 : edits;
}
function didYouMean(word, candidates) {
  const guess = nearest(word, candidates);
  if (guess !== void 0) return `did you mean "${guess}"?`;
  return `known: ${candidates.join(", ")}`;
}

// late:late-values.cjs
var loaded;
var load = () => loaded ??= __require("./late-values.cjs");
var classify = (...args2) => load().classify(...args2);
var dummyOfId = (...args2) => load().dummyOfId(...args2);
var dummyOfKind = (...args2) => load().dummyOfKind(...args2);
var isPerAccount = (...args2) => load().isPerAccount(...args2);
var isScheme = (...args2) => load().isScheme(...args2);
var isSelfProving = (...args2) => load().isSelfProving(...args2);
var isShapedAsSecret = (...args2) => load().isShapedAsSecret(...args2);
var isShippedByVendor = (...args2) => load().isShippedByVendor(...args2);
var isVendorOfHosts = (...args2) => load().isVendorOfHosts(...args2);
var isWordOfKinds = (...args2) => load().isWordOfKinds(...args2);
var kindOfId = (...args2) => load().kindOfId(...args2);
var kindsNamed = (...args2) => load().kindsNamed(...args2);
var nounOf = (...args2) => load().nounOf(...args2);
var plainSecret = (...args2) => load().plainSecret(...args2);
var secretKind = (...args2) => load().secretKind(...args2);
var secretStarts = (...args2) => load().secretStarts(...args2);
var usualName = (...args2) => load().usualName(...args2);

// src/values/credential-name.ts
var CONSTANT = /^[A-Z][A-Z0-9]{0,14}(?:_[A-Z0-9]{1,15})*$/;
var HEX = /^(?:0x)?[0-9a-f]{32,}$/i;
var ENCODED = /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z0-9]{40,}$/;
var JWT = /^eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?$/;
var WITH_LOGIN = /\/\/[^/]*:[^/]*@/;
var ODD = /[^\w.*:\-() ]/;
var LONGEST_WORD = 15;
var LONGEST = 1024;
function isCredential(name2) {
  if (CONSTANT.test(name2)) return false;
  if (name2.length > LONGEST || ENCODED.test(name2) || JWT.test(name2)) return true;
  if (WITH_LOGIN.test(name2) || ODD.test(name2) && madeUpParts(name2).length > 0) return true;
  const words = name2.split(/[^A-Za-z0-9]/);
  if (words.some((word) => HEX.test(word))) return true;
  return words.some(isOpaque) && (hasKey(name2) || isShapedAsSecret(name2));
}
function isOpaque(word) {
  if (word.length <= LONGEST_WORD || !/[A-Za-z]/.test(word)) return false;
  return /\d/.test(word) || /[a-z]/.test(word) && /[A-Z]/.test(word);
}
function hasKey(name2) {
  const text3 = name2.toLowerCase();
  return starts().some((start4) => {
    const at = text3.indexOf(start4);
    const [word = ""] = at < 0 ? [] : name2.slice(at + start4.length).split(/[^A-Za-z0-9]/, 1);
    return isOpaque(word);
  });
}
function starts() {
  known ??= secretStarts().filter((start4) => start4.length >= SHORTEST_START && /[_-]$/.test(start4)).map((start4) => start4.toLowerCase());
  return known;
}
var SHORTEST_START = 3;
var known;

// src/config/mistake.ts
function quoted(text3) {
  const shown = text3.length > 60 ? `${text3.slice(0, 60)}\u2026` : text3;
  return JSON.stringify(shown);
}
function isDate(text3) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text3)) return false;
  const time = Date.parse(`${text3}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text3);
}
function leavesRoot(path) {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes("..");
}
var OUTSIDE = "a path must be relative to the root and stay inside it";

// src/config/repeat.ts
var SHORTEST_SECRET = 8;
var CONSTANT2 = /^[A-Z][A-Z0-9]{0,20}(?:_[A-Z0-9]{1,20})+$/;
var NUMBERS = /^\d{1,5}(?:[./:-]\d{1,5}){1,8}$/;
function repeated(text3, known6 = [], otherwise = "what stands here") {
  if (isCredential(text3)) return otherwise;
  const isSafe = text3.length < SHORTEST_SECRET || CONSTANT2.test(text3) || NUMBERS.test(text3);
  return isSafe || nearest(text3, known6) !== void 0 ? quoted(text3) : otherwise;
}
function unknown(what, text3, known6) {
  const named7 = repeated(text3, known6, "");
  return `unknown ${what}${named7 && ` ${named7}`}; ${didYouMean(text3, known6)}`;
}

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
  ["test", ["tests", "testing", "e2e", "end-to-end", "cypress", "playwright", "jest", "vitest"]],
  [
    "ci",
    [
      "continuous-integration",
      "travis",
      "travis-ci",
      "circleci",
      "circle-ci",
      "github-actions",
      "gha",
      "gitlab-ci",
      "jenkins",
      "buildkite",
      "appveyor"
    ]
  ]
]);
var usualNames = [...ALIASES.keys()];
var BY_SPELLING = new Map(
  [...ALIASES].flatMap(
    ([name2, aliases]) => [name2, ...aliases].map((alias2) => [alias2, name2])
  )
);
function usualEnvironment(name2) {
  return BY_SPELLING.get(name2) ?? BY_SPELLING.get(foldEnvironment(name2));
}
function foldEnvironment(name2) {
  return name2.trim().toLowerCase().replace(/[\s_]+/g, "-");
}
function isDeployment(environment3) {
  return !["development", "test", "ci"].includes(usualEnvironment(environment3) ?? "");
}

// src/model/location.ts
function isFileLocation(location) {
  return "file" in location;
}

// src/model/timelines.ts
var CHANGES = ["told", "seen", "first"];
var ARRIVALS = ["first", "back"];
function lastOf(events, kinds2) {
  return events.findLast((event) => isOf(event, kinds2));
}
function isOf(event, kinds2) {
  return kinds2.includes(event.what);
}
function byDay(a, b) {
  const [one, other] = [a?.day ?? "", b?.day ?? ""];
  return one === other ? 0 : one < other ? -1 : 1;
}

// src/model/observation.ts
function isTest({ need, certainty, unchecked }) {
  if (need === "optional") return unchecked !== true;
  return need === "required" && certainty === "proved";
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
  "too-large",
  "dollar-lost",
  "comment-lost"
];

// src/formats/tree-sitter.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value2) => __defProp(target, "name", { value: value2, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value2 = this.currentType;
        return value2 === null ? { done: true, value: "" } : { done: false, value: value2 };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName2) {
    const fieldId = this.tree.language.fields.indexOf(fieldName2);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName2) {
    const fieldId = this.tree.language.fields.indexOf(fieldName2);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start22, end = start22) {
    if (typeof start22 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start22, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start22, end = start22) {
    if (typeof start22 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start22, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start22, end = start22) {
    if (!isPoint(start22) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start22);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start22, end = start22) {
    if (!isPoint(start22) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start22);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query2, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query2.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName2 = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName2 !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName2);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName2) {
    const result = this.fields.indexOf(fieldName2);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named7) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named7 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) {
      binary22 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary22 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key2) => LANGUAGE_FUNCTION_REGEX.test(key2) && !key2.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire: createRequire2 } = await import("module");
    var require = createRequire2(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve4, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve4(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve4, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve4(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setFloat32(byteOffset, value2, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setFloat64(byteOffset, value2, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setInt16(byteOffset, value2, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setInt32(byteOffset, value2, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value2, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value2) => HEAP_DATA_VIEW.setUint32(byteOffset, value2, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary22) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary22[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary22 = new Uint8Array(dylinkSection[0]);
      end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary22[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped2 = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped2);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace2) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value2 = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace2 || GOT[symName].value == 0) {
        if (typeof value2 == "function") {
          GOT[symName].value = addFunction(value2);
        } else if (typeof value2 == "number") {
          GOT[symName].value = value2;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value2}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace2) => {
    var relocated = {};
    for (var e in exports) {
      var value2 = exports[e];
      if (typeof value2 == "object") {
        value2 = value2.value;
      }
      if (typeof value2 == "number") {
        value2 += memoryBase2;
      }
      relocated[e] = value2;
    }
    updateGOT(relocated, replace2);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct2 = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry3] of Object.entries(GOT)) {
      if (entry3.value == 0) {
        var value2 = resolveGlobalSymbol(symName, true).sym;
        if (!value2 && !entry3.required) {
          continue;
        }
        if (typeof value2 == "function") {
          entry3.value = addFunction(value2, value2.sig);
        } else if (typeof value2 == "number") {
          entry3.value = value2;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value2}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value2, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value2;
        break;
      case "i8":
        HEAP8[ptr] = value2;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value2);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value2);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value2));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value2);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value2);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value2);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement2 = growMemory(newSize);
      if (replacement2) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      Buffer.from(HEAPU8.buffer, inputBufferAddress, INPUT_BUFFER_SIZE).write(string, "utf16le");
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve4, reject) => {
      readyPromiseResolve = resolve4;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options2) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options2?.progressCallback) {
      C.currentProgressCallback = options2.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options2?.includedRanges) {
      rangeCount = options2.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options2.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step2) => step2.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step2) => step2.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare2 = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare2(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches2 = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches2 : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text3, positive) => {
      return positive ? regex.test(text3) : !regex.test(text3);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text3) => test(text3, isPositive)) : nodes.some((text3) => test(text3, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text3) => values.includes(text3)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options2 = {}) {
    const startPosition = options2.startPosition ?? ZERO_POINT;
    const endPosition = options2.endPosition ?? ZERO_POINT;
    const startIndex = options2.startIndex ?? 0;
    const endIndex = options2.endIndex ?? 0;
    const startContainingPosition = options2.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options2.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options2.startContainingIndex ?? 0;
    const endContainingIndex = options2.endContainingIndex ?? 0;
    const matchLimit = options2.matchLimit ?? 4294967295;
    const maxStartDepth = options2.maxStartDepth ?? 4294967295;
    const progressCallback = options2.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options2 = {}) {
    const startPosition = options2.startPosition ?? ZERO_POINT;
    const endPosition = options2.endPosition ?? ZERO_POINT;
    const startIndex = options2.startIndex ?? 0;
    const endIndex = options2.endIndex ?? 0;
    const startContainingPosition = options2.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options2.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options2.startContainingIndex ?? 0;
    const endContainingIndex = options2.endContainingIndex ?? 0;
    const matchLimit = options2.matchLimit ?? 4294967295;
    const maxStartDepth = options2.maxStartDepth ?? 4294967295;
    const progressCallback = options2.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/engine.ts
import { setFlagsFromString } from "node:v8";
function optimiseLater() {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=264000");
}
function optimiseNoWebAssembly() {
  setFlagsFromString("--wasm-tier-up-filter=2147483647");
}

// src/formats/tree-sitter.ts
var wasmFiles = {
  "tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-bash.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-bash.wasm",
  "tree-sitter-go.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm",
  "tree-sitter-php.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm",
  "tree-sitter-python.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm",
  "tree-sitter-ruby.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm",
  "tree-sitter-tsx.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm",
  "tree-sitter-typescript.wasm": "@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm"
};
var starting;
function startEngine() {
  starting ??= start2();
  return starting;
}
function start2() {
  optimiseNoWebAssembly();
  optimiseLater();
  return Parser.init({ wasmBinary: wasm("tree-sitter.wasm") });
}
function makeParser(grammar) {
  const module2 = new WebAssembly.Module(wasm(`tree-sitter-${grammar}.wasm`));
  return new Parser().setLanguage(Language.loadSync(module2));
}
function wasm(file) {
  const beside = new URL(`./${file}`, import.meta.url);
  if (beside.protocol === "file:" && existsSync(beside)) return readFileSync2(fileURLToPath(beside));
  return readFileSync2(createRequire(import.meta.url).resolve(wasmFiles[file]));
}

// src/tree/once.ts
function oncePerFile(make) {
  const known6 = /* @__PURE__ */ new WeakMap();
  return (tree, path, ...parsers2) => {
    const before = tree.version?.(path);
    const shared = before && known6.get(before);
    if (shared !== void 0) return shared.made;
    const made2 = make(contentOf(tree, path), ...parsers2);
    const version = tree.version?.(path);
    if (version !== void 0) known6.set(version, { made: made2 });
    return made2;
  };
}
function contentOf(tree, path) {
  return {
    path,
    bytes: () => tree.bytes(path),
    latin1: () => tree.latin1(path),
    text: () => tree.text(path)
  };
}

// late:late-languages.cjs
var loaded2;
var load2 = () => loaded2 ??= __require("./late-languages.cjs");
var part = (name2) => name2 === "default" && !("default" in load2()) ? load2() : load2()[name2];
var proxy2 = (name2) => new Proxy(function() {
}, {
  apply: (_, self, args2) => Reflect.apply(part(name2), self, args2),
  construct: (_, args2) => Reflect.construct(part(name2), args2),
  get: (_, key2) => Reflect.get(part(name2), key2)
});
var go = /* @__PURE__ */ proxy2("go");
var php = /* @__PURE__ */ proxy2("php");
var python = /* @__PURE__ */ proxy2("python");
var ruby = /* @__PURE__ */ proxy2("ruby");

// providers/code/languages/index.ts
var LANGUAGES = [
  { title: "Go", files: /\.go$/, reader: go },
  // Templates of Laravel are another language.
  { title: "PHP", files: /(?<!\.blade)\.php$/i, reader: php },
  { title: "Python", files: /\.pyw?$/, reader: python },
  {
    title: "Ruby",
    files: /\.(?:rb|rake|ru)$|^(?:Gemfile|Rakefile)$/,
    reader: ruby
  }
];
function languageOf(name2) {
  return LANGUAGES.find(({ files }) => files.test(name2));
}

// src/tree/vendored.ts
var VENDORED = /(?:^|\/)(?:vendor\/[\w-]+(?:\.[\w-]+)+|third_party|bower_components)\/|^vendor\/[^/]+\/[^/]+\//;
function isVendored(path) {
  return VENDORED.test(path) || isToFill(path);
}
function isToFill(path) {
  const at = path.indexOf("{{");
  return at >= 0 && path.includes("}}", at);
}

// providers/code/implicit/settle.ts
function besideExplicit(implicit, explicit) {
  const guarded3 = new Set(explicit.filter(copesWithout).map(placeOf));
  return implicit.map(
    (read) => guarded3.has(placeOf(read)) ? { ...read, need: "optional", certainty: "proved" } : read
  );
}
var STRENGTH = { required: 2, defaulted: 1, optional: 0 };
function strongest(reads2) {
  const found = /* @__PURE__ */ new Map();
  for (const read of reads2) {
    const key2 = [read.component, read.name, read.setting, read.environments?.join()].join("\0");
    const known6 = found.get(key2);
    if (known6 === void 0 || STRENGTH[read.need] > STRENGTH[known6.need]) found.set(key2, read);
  }
  return [...found.values()];
}
function copesWithout({ need, unchecked, setting }) {
  return setting === "source" && need !== "required" && unchecked !== true;
}
function placeOf({ component, name: name2 }) {
  return `${component}\0${name2}`;
}

// providers/code/by-hand.ts
var DEPLOYED = /^(?:pre|post)?(?:build|deploy|dev|install|prepare|preview|release|serve|start|worker)(?:$|[:-])|-build$/;
var launched = /* @__PURE__ */ new WeakMap();
function runByHand(component, file) {
  return isByHand(component, component.id === "." ? file : file.slice(component.id.length + 1));
}
function isByHand(component, word) {
  const known6 = launched.get(component) ?? launchedByHand(component.scripts);
  launched.set(component, known6);
  return known6.has(word);
}
function launchedByHand(scripts2) {
  const all3 = Object.entries(scripts2).map(([name2, command]) => ({ name: name2, words: wordsOf(command) }));
  const called2 = new Set(
    all3.flatMap(({ name: name2, words }) => DEPLOYED.test(name2) ? [name2, ...words] : [])
  );
  const deployed2 = new Set(all3.flatMap(({ name: name2, words }) => called2.has(name2) ? words : []));
  const byHand = all3.flatMap(({ name: name2, words }) => called2.has(name2) ? [] : words);
  return new Set(byHand.filter((word) => !deployed2.has(word)));
}
function wordsOf(command) {
  return command.split(/[\s"'`;&|()]+/).map((word) => word.replace(/^\.\//, ""));
}

// providers/code/setting.ts
var TEST = /(?:^|\/)(?:__tests?__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|test-utils|testing)\/|\.(?!latest\b)[\w-]*(?:test|spec)s?\.\w+$|[.-](?:test|spec|e2e|cy|stories|mock|mocks|fixture|fixtures|e2e-spec|test-d|bench)\.\w+$|\.eval\.[cm]?[jt]sx?$|(?:^|\/)(?:playwright|vitest|jest|cypress|karma|wdio)[\w.-]*\.(?:config|setup|workspace)[\w.-]*$|(?:^|\/)(?:vitest|jest|test)[.-]?(?:setup|global-setup|globalSetup)[\w.-]*$|(?:^|\/)(?:global-?(?:setup|teardown)|setup-?tests?|integration\/[\w-]*setup)\.\w+$|(?:^|\/)\.storybook\//i;
var EXAMPLE = /(?:^|\/)(?:examples?|docs?|templates?|fixtures|samples?|demos?|playgrounds?)\//i;
var SCAFFOLD = /(?:^|\/)create-[\w-]+\/(?:[\w.-]+\/)*(?:templates?|starters?|boilerplates?)(?:-[\w-]+)?\//;
var NAMED = /(?:^|\/)(?:app|pages|routes|views|components|features|emails?)\//;
var TEST_FOLDER = /\/(?:tests?|specs?|testing)(?=\/)/gi;
var PART = /\.(?:vue|svelte|astro)$|\/(?:page|route|layout)\.[jt]sx?$|\/\+\w+(?:\.\w+)?\.[jt]s$/;
var PAGES = /(?:^|\/)pages\//;
var GENERATED = /(?:^|\/)(?:dist|build|out|\.next|\.nuxt|\.output|vendor|vendored|third_party|node_modules|coverage|generated|__generated__|\.yarn)\/|[.-]min\.[cm]?js$|\.(?:gen|generated)\.\w+$|(?:^|\/)\.pnp\.c?js$/;
var TOOL = /(?:^|\/)(?:scripts?|tools?|tooling|benchmarks?|bench|evals?|conformance|codemods?|\.(?!well-known\/|vitepress\/|vuepress\/)[\w-]+)\/|(?:^|\/)(?:seed|seeds|seeders?|gulpfile|Gruntfile|commitlint|eslint|\.eslintrc|prettier|\.prettierrc|stylelint|lint-staged|\.lintstagedrc|release|semantic-release|knip|renovate|turbo|codegen|i18next-parser)(?:[\w.-]*)\.[cm]?[jt]s$|(?:^|\/)(?:seeds?|seeders?)\//i;
var OTHER_TEST = /(?:^|\/)(?:test_[\w-]+|[\w-]+_test|conftest)\.py$|_test\.go$|_(?:spec|test)\.rb$|(?:^|\/)(?:spec|test)_helper\.rb$|Test(?:Case)?\.php$/;
var OTHER_TOOL = /(?:^|\/)(?:setup|noxfile|fabfile|tasks)\.py$|(?:^|\/)(?:Gemfile|Rakefile|Capfile|Guardfile|Dangerfile|Vagrantfile|Fastfile)$|\.rake$|(?:^|\/)config\/deploy(?:\/\w+)?\.rb$|(?:^|\/)(?:db\/)?seeds?\.(?:rb|py|php)$|(?:^|\/)bin\/[^/]+\.(?:py|rb|php)$/;
var DRIZZLE = /(?:^|\/)drizzle[\w.-]*\.config\.[cm]?[jt]s$/;
var SOURCES = /(?:^|\/)(?:src|app|pages|server|lib)\//;
var HEAD = 2e3;
var LONG_LINE = 5e3;
function settingOf(file, text3, component) {
  const generated = /@generated\b|do not (?:edit|modify)[^\n]*generated|generated by[^\n]*do not edit/i;
  if (GENERATED.test(file) || generated.test(text3.slice(0, HEAD))) return "generated";
  if (isMinified(text3)) return "generated";
  if (TEST.test(withoutNames(file)) || OTHER_TEST.test(file)) return "test";
  if (isToFill(file) || SCAFFOLD.test(file)) return "example";
  const example = EXAMPLE.exec(file);
  if (example !== null && !isName(file, example)) return "example";
  if (DRIZZLE.test(file) && component !== void 0 && isByHand(component, "drizzle-kit"))
    return "tool";
  if (OTHER_TOOL.test(file)) return "tool";
  const tool = TOOL.exec(file);
  if (tool === null || isOfAgent(file, tool)) return "source";
  if (!SOURCES.test(file.slice(0, tool.index + 1))) return "tool";
  return component !== void 0 && runByHand(component, file) ? "tool" : "source";
}
function isOfAgent(file, { index, 0: match }) {
  return file.endsWith(".py") && index > 0 && match === "/tools/";
}
function withoutNames(file) {
  const named7 = NAMED.exec(file);
  if (named7 === null || !(PART.test(file) || PAGES.test(file))) return file;
  const end = named7.index + named7[0].length - 1;
  return file.slice(0, end) + file.slice(end).replace(TEST_FOLDER, "");
}
function isName(file, { index, 0: match }) {
  const above = file.slice(0, index + 1);
  if (NAMED.test(above)) return !/fixtures/i.test(match);
  return /docs|templates/i.test(match) && (SOURCES.test(above) || /(?:^|\/)apps\/$/.test(above));
}
function isMinified(text3) {
  if (text3.length < 2 * LONG_LINE) return false;
  const lines = text3.split("\n", 200);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return length / lines.length > 500 && lines.some((line) => line.length > LONG_LINE);
}

// providers/code/need/judgement.ts
var OPTIONAL = { need: "optional", certainty: "proved" };
var UNCHECKED = { need: "optional", certainty: "proved", unchecked: true };
var DEFAULTED = { need: "defaulted", certainty: "proved" };
var REQUIRED = { need: "required", certainty: "proved" };
var REQUIRED_LATER = { ...REQUIRED, deferred: true };
var ASSERTED = { need: "required", certainty: "asserted" };

// providers/code/need/combine.ts
function combine(judgements2) {
  const proved = judgements2.filter((one) => one.need === "required" && one.certainty === "proved");
  const [required2] = proved;
  if (required2 !== void 0) return strongest2(required2, proved);
  const defaulted2 = judgements2.find((one) => one.need === "defaulted");
  if (defaulted2 !== void 0) return defaulted2;
  const fallback = judgements2.find((one) => one.fallback !== void 0)?.fallback;
  const weak = weakest(judgements2);
  return fallback === void 0 ? weak : { ...weak, fallback };
}
function weakest(judgements2) {
  const isGuarded = judgements2.some((one) => one.need === "optional" && one.unchecked !== true);
  if (isGuarded) return OPTIONAL;
  const claimed = soonest(judgements2.filter((one) => one.need === "required"));
  if (claimed !== void 0) return claimed;
  return judgements2.find((one) => one.returned === true) ?? judgements2[0] ?? UNCHECKED;
}
function soonest(judgements2) {
  return judgements2.find((one) => one.deferred !== true) ?? judgements2[0];
}
function strongest2(required2, proved) {
  const always = proved.filter((one) => one.environments === void 0);
  const everywhere = soonest(always) ?? required2;
  const rejectsEmpty = proved.some((one) => one.rejectsEmpty === true);
  return rejectsEmpty ? { ...everywhere, rejectsEmpty: true } : everywhere;
}

// providers/code/languages/nodes.ts
var DEEPEST = 100;
function* outwards(node) {
  let depth2 = 0;
  for (let up3 = node; up3 !== null && depth2 < DEEPEST; up3 = up3.parent) {
    yield up3;
    depth2 += 1;
  }
}
function isDeep(node) {
  let depth2 = 0;
  for (const _ of outwards(node)) depth2 += 1;
  return depth2 >= DEEPEST;
}
var NEAR = 40;
function* statementsBefore(statement) {
  let before = statement.previousNamedSibling;
  for (let count = 0; before !== null && count < NEAR; count++) {
    yield before;
    before = before.previousNamedSibling;
  }
}

// providers/code/languages/judge.ts
function reachOf(syntax, node, hasBranches) {
  let reach;
  for (const child2 of outwards(node)) {
    if (hasBranches && syntax.branch(child2) !== void 0) return "branch";
    if (child2.id !== node.id && syntax.isFunction(child2)) reach = "call";
  }
  return reach;
}

// providers/code/languages/findings.ts
var VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

// providers/code/languages/parsers.ts
var parsers = /* @__PURE__ */ new Map();
function parserOf(grammar) {
  const parser = parsers.get(grammar) ?? makeParser(grammar);
  parsers.set(grammar, parser);
  return parser;
}

// providers/code/languages/constants.ts
var LONGEST2 = 1e6;
function withConstants(tree, reader, paths, sights) {
  const textOf3 = makeTextOf(tree, reader, paths);
  return sights.map((sight) => {
    const { path, reads: reads2, dynamics } = sight;
    if (reads2.every(({ constant }) => constant === void 0)) return sight;
    const named7 = reads2.map(
      (read) => read.constant === void 0 ? read : { ...read, name: textOf3(path, read.constant) }
    );
    const lost = named7.filter(({ name: name2 }) => !VARIABLE.test(name2));
    return {
      ...sight,
      reads: named7.filter(({ name: name2 }) => VARIABLE.test(name2)),
      dynamics: [...dynamics, ...lost.map(({ line, column }) => ({ pattern: "*", line, column }))]
    };
  });
}
function makeTextOf(tree, reader, paths) {
  const known6 = /* @__PURE__ */ new Map();
  const constantsOf = (path) => {
    const found = known6.get(path) ?? constantsIn(tree, reader, path);
    known6.set(path, found);
    return found;
  };
  return (path, constant) => {
    const { name: name2, before, after } = constant;
    for (const other of paths) {
      if (!reader.shares?.(path, other, constant) || tree.latin1(other)?.includes(name2) !== true)
        continue;
      const text3 = constantsOf(other).get(name2);
      if (text3 !== void 0) return before + text3 + after;
    }
    return "";
  };
}
function constantsIn(tree, reader, path) {
  const text3 = tree.text(path);
  if (text3 === void 0 || text3.length > LONGEST2 || reader.constants === void 0)
    return /* @__PURE__ */ new Map();
  const parsed4 = parserOf(reader.grammar).parse(text3);
  if (parsed4 === null) return /* @__PURE__ */ new Map();
  try {
    return reader.constants({ path, text: text3, root: parsed4.rootNode });
  } finally {
    parsed4.delete();
  }
}

// providers/code/languages/environments.ts
var LONGEST3 = 120;
var NAMED_SO = String.raw`[\w.:$>()[\]'"-]*(?:env|ENV|environment|ENVIRONMENT|mode|stage)\b['")\]]*`;
var NAME = String.raw`:?["']([\w-]+)["']`;
var EQUALS = new RegExp(
  String.raw`^\W*(?:(?:${NAMED_SO})\s*={2,3}\s*${NAME}|${NAME}\s*={2,3}\s*(?:${NAMED_SO}))\W*$`
);
var ASKED = /^\W*(?:Rails\.env\.(\w+)\?|.*(?:->|::)is(Production|Local)\(\)|.*(?:->|::)environment\(["'](\w+)["']\))\W*$/;
function environmentsAround(syntax, node) {
  for (const child2 of outwards(node)) {
    const left = leftBefore(child2);
    if (left !== void 0) return [left];
    const { condition, truth = false } = syntax.branch(child2) ?? {};
    if (condition === void 0 || !truth) continue;
    if (condition.endIndex - condition.startIndex > LONGEST3) continue;
    const asked2 = EQUALS.exec(condition.text) ?? ASKED.exec(condition.text);
    const environment3 = usualEnvironment((asked2?.slice(1).join("") ?? "").toLowerCase());
    if (environment3 !== void 0) return [environment3];
  }
  return void 0;
}
var LEAVES = /^(?:return|next)\b.*\b(?:unless\s+|if\s+!\s*)Rails\.env\.(\w+)\?(?:\s*\|\|.*)?$/;
function leftBefore(statement) {
  for (const before of statementsBefore(statement)) {
    if (before.endIndex - before.startIndex > LONGEST3) continue;
    const named7 = LEAVES.exec(before.text)?.[1];
    if (named7 !== void 0) return usualEnvironment(named7);
  }
  return void 0;
}
var OF_ONE = /(?:^|\/)(?:environments|settings)\/([a-z]+)\.(?:rb|py|php)$/;
function environmentsOfFile(path) {
  const environment3 = usualEnvironment(OF_ONE.exec(path)?.[1] ?? "");
  return environment3 === void 0 ? void 0 : [environment3];
}

// providers/code/languages/set.ts
function whatIsSet(tree, components, { sets }, paths) {
  const known6 = /* @__PURE__ */ new Map();
  const settersOf = (name2) => {
    if (sets === void 0) return /* @__PURE__ */ new Set();
    const pattern2 = sets(name2);
    const setters = paths.filter(
      (path) => settingOf(path, "") === "source" && pattern2.test(tree.latin1(path) ?? "")
    );
    return new Set(setters.map((path) => components.of(path).id));
  };
  return ({ name: name2, component }) => {
    const found = known6.get(name2) ?? settersOf(name2);
    known6.set(name2, found);
    return found.has(component);
  };
}

// providers/code/languages/read.ts
var DEEPEST2 = 4;
function readLanguages(tree, components) {
  const byLanguage = /* @__PURE__ */ new Map();
  for (const [path, language] of languageFiles(tree)) {
    const paths = byLanguage.get(language) ?? [];
    byLanguage.set(language, paths);
    paths.push(path);
  }
  const all3 = [...byLanguage].map(([{ reader }, paths]) => ({
    ...sightsOf(tree, reader, paths),
    isSet: whatIsSet(tree, components, reader, paths)
  }));
  const found = all3.flatMap(({ sights }) => sights);
  const reads2 = all3.flatMap(
    ({ sights, isSet }) => sights.flatMap(({ path, reads: spots }) => spots.map((spot) => asRead(path, spot, components))).filter((read) => read.implicit === void 0 || !isSet(read))
  );
  const explicit = reads2.filter(({ implicit: implicit2 }) => implicit2 === void 0);
  const implicit = reads2.filter((read) => read.implicit !== void 0);
  return {
    stats: {
      listed: [...byLanguage.values()].flat().length,
      read: all3.reduce((sum, { read }) => sum + read, 0),
      parsed: new Set(found.map(({ path }) => path)).size
    },
    reads: [...explicit, ...besideExplicit(strongest(implicit), explicit)],
    facts: found.flatMap(
      ({ path, dynamics }) => dynamics.map(({ pattern: pattern2, line, column }) => {
        const place = { file: path, line, column };
        const component = components.of(path);
        const setting = settingOf(path, "", component);
        return { fact: "dynamic-read", component: component.id, place, pattern: pattern2, setting };
      })
    )
  };
}
function* languageFiles(tree) {
  for (const { name: name2, path, ignored } of tree.files) {
    const language = languageOf(name2);
    if (language !== void 0 && !ignored && !isVendored(path)) yield [path, language];
  }
}
var see = oncePerFile((file, reader) => {
  const bytes = file.latin1();
  if (bytes === void 0 || !reader.idioms.test(bytes)) return { isRead: bytes !== void 0 };
  const look = (one) => reader.read(one);
  return { isRead: true, sight: parsed(reader, file.path, file.text(), reader.idioms, look) };
});
function sightsOf(tree, reader, paths) {
  const looks = paths.map((path) => see(tree, path, reader));
  const found = looks.flatMap(({ sight }) => sight ?? []);
  const known6 = /* @__PURE__ */ new Set();
  let helpers = found.flatMap((sight) => sight.helpers);
  for (let depth2 = 0; depth2 < DEEPEST2 && helpers.length > 0; depth2++) {
    const fresh = helpers.filter((helper) => {
      const { judgement: _, ...told } = helper;
      const key2 = JSON.stringify(told);
      return !known6.has(key2) && known6.add(key2);
    });
    const called2 = paths.flatMap((path) => callsIn(tree, reader, path, fresh) ?? []);
    found.push(...called2);
    helpers = called2.flatMap((sight) => sight.helpers);
  }
  const sights = withConstants(tree, reader, paths, found);
  return { sights, read: looks.filter(({ isRead }) => isRead).length };
}
function callsIn(tree, reader, path, helpers) {
  const bytes = tree.latin1(path) ?? "";
  const named7 = helpers.filter(({ name: name2 }) => bytes.includes(name2));
  if (named7.length === 0) return void 0;
  const text3 = tree.text(path) ?? "";
  const seen = named7.filter((helper) => reader.sees({ path, text: text3 }, helper));
  if (seen.length === 0) return void 0;
  const names3 = new RegExp(seen.map(({ name: name2 }) => name2.replace(/\W/g, "\\$&")).join("|"));
  return parsed(reader, path, text3, names3, (file) => {
    const all3 = seen.map((helper) => reader.calls(file, helper));
    return {
      reads: all3.flatMap(({ reads: reads2 }) => reads2),
      dynamics: all3.flatMap(({ dynamics }) => dynamics),
      helpers: all3.flatMap((one) => one.helpers)
    };
  });
}
function parsed(reader, path, text3, words, look) {
  if (text3 === void 0 || text3.length > LONGEST2) return void 0;
  const tree = parserOf(reader.grammar).parse(text3);
  if (tree === null) return void 0;
  try {
    const deep = deepPlace(tree.rootNode, text3, words);
    if (deep !== void 0) return { path, reads: [], helpers: [], dynamics: [deep] };
    const { reads: reads2, dynamics, helpers } = look({ path, text: text3, root: tree.rootNode });
    const { syntax } = reader;
    return {
      path,
      helpers,
      dynamics: dynamics.map(({ node, pattern: pattern2 }) => ({ pattern: pattern2, ...positionOf(node) })),
      reads: reads2.map((read) => spotOf(path, syntax, read))
    };
  } finally {
    tree.delete();
  }
}
function deepPlace(root, text3, words) {
  for (const { index } of text3.matchAll(new RegExp(words, "g"))) {
    const node = root.descendantForIndex(index);
    if (node !== null && isDeep(node)) return { pattern: "*", ...positionOf(node) };
  }
  return void 0;
}
function spotOf(path, syntax, read) {
  const { name: name2, node, judgement, constant, implicit } = read;
  const around = environmentsAround(syntax, node);
  const environments = around ?? environmentsOfFile(path);
  const isRequired = judgement.need === "required" && environments !== void 0;
  const reached = reachOf(syntax, node, around === void 0);
  return {
    name: name2,
    ...constant === void 0 ? {} : { constant },
    ...implicit === void 0 ? {} : { implicit },
    ...positionOf(node),
    judgement: isRequired ? { ...judgement, environments } : judgement,
    reached: reached ?? (judgement.deferred === true ? "call" : void 0)
  };
}
function positionOf({ startPosition: { row, column } }) {
  return { line: row + 1, column: column + 1 };
}
function asRead(path, spot, all3) {
  const { name: name2, judgement, reached, line, column, implicit } = spot;
  const component = all3.of(path);
  const { need, certainty, environments, unchecked, rejectsEmpty, anyOf } = judgement;
  const place = { file: path, line, column };
  const read = {
    role: "reads",
    name: name2,
    channel: "process",
    component: component.id,
    place,
    ...environments === void 0 ? {} : { environments },
    phases: ["run"],
    audience: "server",
    need,
    certainty,
    ...unchecked === true ? { unchecked } : {},
    ...rejectsEmpty === true ? { rejectsEmpty } : {},
    ...anyOf?.includes(name2) === true ? { anyOf } : {},
    setting: settingOf(path, "", component),
    ...reached === void 0 ? {} : { reached },
    ...implicit === void 0 ? {} : { implicit }
  };
  return read;
}

// providers/code/syntax/scripts.ts
var SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script\s*>/gi;
var FRONTMATTER = /^\s*---\r?\n([\s\S]*?)\r?\n---/;
var BLOCK_WORD = /^[#:/@][a-z]+(?:\s+if)?/;
var scriptFile = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/;
var EMBEDDED = /\.(vue|svelte|astro)$/;
var DEEPEST3 = 64;
function scriptText(file, text3) {
  const kind = EMBEDDED.exec(file)?.[1];
  if (kind === void 0) return text3;
  const parts2 = [];
  let end = 0;
  for (const [from, to] of scripts(text3, kind)) {
    if (from < end) continue;
    const markup = text3.slice(end, from);
    parts2.push(kind === "vue" ? blank(markup) : expressions(markup), text3.slice(from, to));
    end = to;
  }
  const rest = text3.slice(end);
  parts2.push(kind === "vue" ? blank(rest) : expressions(rest));
  return parts2.join("");
}
function* scripts(text3, kind) {
  const front = kind === "astro" ? FRONTMATTER.exec(text3) : null;
  if (front?.[1] !== void 0) {
    const from = front[0].indexOf(front[1]);
    yield [from, from + front[1].length];
  }
  for (const match of text3.matchAll(SCRIPT)) {
    const body2 = match[1] ?? "";
    const from = match.index + match[0].indexOf(">") + 1;
    yield [from, from + body2.length];
  }
}
function blank(text3) {
  return text3.replace(/[^\r\n]/g, " ");
}
function expressions(markup) {
  if (!markup.includes("env")) return blank(markup);
  const kept = [];
  let end = 0;
  let open3 = markup.indexOf("{");
  while (open3 >= 0) {
    const close2 = closing(markup, open3);
    if (close2 === void 0) break;
    const body2 = markup.slice(open3 + 1, close2);
    if (/\benv|[A-Z]{2}_/.test(body2)) {
      const inner2 = body2.replace(BLOCK_WORD, (word) => " ".repeat(word.length));
      kept.push(blank(markup.slice(end, open3)), "{", inner2, "}");
      end = close2 + 1;
    }
    open3 = markup.indexOf("{", close2 + 1);
  }
  kept.push(blank(markup.slice(end)));
  return kept.join("");
}
function closing(text3, open3) {
  let depth2 = 0;
  for (let index = open3; index < text3.length; index += 1) {
    const char = text3.charAt(index);
    if (char === "{") depth2 += 1;
    else if (char === "}") depth2 -= 1;
    if (depth2 === 0) return index;
    if (depth2 > DEEPEST3) return void 0;
  }
  return void 0;
}

// providers/code/unread.ts
var UNREAD = /* @__PURE__ */ new Map([
  ["java", "Java"],
  ["kt", "Kotlin"],
  ["scala", "Scala"],
  ["clj", "Clojure"],
  ["cs", "C#"],
  ["rs", "Rust"],
  ["ex", "Elixir"],
  ["exs", "Elixir"],
  ["erl", "Erlang"],
  ["cr", "Crystal"],
  ["dart", "Dart"],
  ["swift", "Swift"],
  ["gleam", "Gleam"],
  ["hs", "Haskell"],
  ["ml", "OCaml"],
  ["nim", "Nim"],
  ["zig", "Zig"],
  ["jl", "Julia"],
  ["lua", "Lua"],
  ["pl", "Perl"],
  ["pm", "Perl"],
  ["c", "C"],
  ["cc", "C++"],
  ["cpp", "C++"],
  ["sh", "shell"],
  ["bash", "shell"]
]);
var USUAL = "shell";
var MOBILE = /(?:^|\/)(?:android|ios)\//;
var FEWEST = 3;
function unreadLanguage({ name: name2 }) {
  return UNREAD.get(name2.slice(name2.lastIndexOf(".") + 1));
}
function unreadIn(tree, components) {
  const found = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    const { path } = file;
    const language = unreadLanguage(file);
    if (language === void 0 || MOBILE.test(path)) continue;
    if (settingOf(path, "") !== "source" || file.ignored) continue;
    const { id } = components.of(path);
    const counts = found.get(id) ?? /* @__PURE__ */ new Map();
    found.set(id, counts.set(language, (counts.get(language) ?? 0) + 1));
  }
  return found;
}
function filesOf(unread = /* @__PURE__ */ new Map()) {
  let sum = 0;
  for (const [language, count] of unread) if (language !== USUAL) sum += count;
  return sum;
}
function unreadProblems(unread, scripts2) {
  const sums = /* @__PURE__ */ new Map();
  for (const counts of unread.values())
    for (const [language, count] of counts)
      if (language !== USUAL) sums.set(language, (sums.get(language) ?? 0) + count);
  const all3 = [...sums.values()].reduce((sum, count) => sum + count, 0);
  if (all3 === 0 || all3 < FEWEST && all3 <= scripts2) return [];
  const told = [...sums].sort(([, one], [, other]) => other - one).map(([language, count]) => `${language} (${count === 1 ? "1 file" : `${count} files`})`);
  const last2 = told.pop() ?? "";
  const list4 = told.length === 0 ? last2 : `${told.join(", ")} and ${last2}`;
  return [
    {
      code: "language-not-read",
      message: `Code in ${list4} is not read, so what it needs is not known`,
      hint: "Name that in envparity.yaml: variables: { NAME: { required: [production] } }"
    }
  ];
}

// providers/code/coverage.ts
function coverageOf(tree, components, facts, unread) {
  const reasons = /* @__PURE__ */ new Map();
  const blame = (component, reason) => {
    const known6 = reasons.get(component) ?? /* @__PURE__ */ new Set();
    reasons.set(component, known6.add(reason));
  };
  for (const [component, languages] of unread)
    for (const language of languages.keys())
      blame(component, `it holds ${language} code, which is not read`);
  for (const [path, { title }] of languageFiles(tree))
    if (settingOf(path, "") === "source")
      blame(components.of(path).id, `what frameworks of ${title} read is not known`);
  for (const fact of facts) {
    if (fact.fact === "dynamic-read" && fact.setting === "source") {
      blame(fact.component, "its code computes names of variables");
    }
  }
  for (const problem2 of tree.problems) {
    if (problem2.place === void 0 || !("file" in problem2.place)) continue;
    blame(components.of(problem2.place.file).id, "some of its files cannot be read");
  }
  const blind = blindIn(tree, components, unread);
  for (const id of blind) if (!reasons.has(id)) blame(id, "most of the code around it is not read");
  return components.all.map(
    ({ id }) => covered(id, reasons.get(id), blind.has(id) ? "none" : "partial")
  );
}
function blindIn(tree, components, unread) {
  const mixed = [...unread.keys()].filter((id) => filesOf(unread.get(id)) > 0);
  if (mixed.length === 0) return /* @__PURE__ */ new Set();
  const scripts2 = scriptsIn(tree, components);
  const readOf = (id) => scripts2.get(id) ?? 0;
  const dark = new Set(mixed.filter((id) => filesOf(unread.get(id)) > readOf(id)));
  const isBlind = (id) => dark.has(id) || foldersAbove(id).some((one) => dark.has(one) && filesOf(unread.get(one)) > readOf(id));
  return new Set(components.all.map(({ id }) => id).filter(isBlind));
}
function foldersAbove(id) {
  const parts2 = id.split("/");
  return [".", ...parts2.map((_, index) => parts2.slice(0, index).join("/"))];
}
function scriptsIn(tree, components) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name: name2, path, ignored } of tree.files) {
    if (!scriptFile.test(name2) && languageOf(name2) === void 0) continue;
    const { id } = components.of(path);
    if (settingOf(path, "") !== "source" || ignored) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
function covered(component, reasons, names3) {
  const whole = { role: "reads", component, channel: "process", values: "none" };
  if (reasons === void 0) return { ...whole, names: "complete" };
  return { ...whole, names: names3, why: [...reasons].toSorted().join(" and ") };
}

// providers/code/resolve/literals.ts
var ESCAPES = { n: "\n", r: "\r", t: "	", b: "\b", 0: "\0" };
function literalText(node) {
  const raw = node.text.slice(1, -1);
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:u\{?([\da-fA-F]+)\}?|x([\da-fA-F]{2})|(.))/gs,
    (_, unicode, hex, char) => {
      const code = Number.parseInt(unicode ?? hex ?? "", 16);
      if (Number.isNaN(code)) return ESCAPES[char] ?? char ?? "";
      return code <= 1114111 ? String.fromCodePoint(code) : "";
    }
  );
}
function keyName(node) {
  if (node === void 0) return void 0;
  if (node.type === "string") return literalText(node);
  if (node.type === "computed_property_name") {
    const inner2 = node.children[0];
    return inner2?.type === "string" ? literalText(inner2) : void 0;
  }
  return node.text;
}

// providers/code/declared.ts
var INTERFACES = ["ProcessEnv", "ImportMetaEnv"];
var declaringWords = INTERFACES;
function declarationsIn(program2, source) {
  const component = program2.components.of(source.file).id;
  const found = [];
  for (const name2 of INTERFACES) {
    for (const word of source.words(name2)) {
      if (word.parent?.type !== "interface_declaration") continue;
      for (const member4 of membersOf(word.parent)) {
        const key2 = member4.field("name");
        const variable = keyName(key2);
        if (key2 === void 0 || variable === void 0) continue;
        const place = source.place(key2.start);
        found.push({ role: "declares", name: variable, component, place, inType: true });
      }
    }
  }
  return found;
}
function membersOf(declaration) {
  const members = declaration.field("body")?.children ?? [];
  return members.filter((one) => one.type === "property_signature");
}

// providers/code/specifiers.ts
var KEYWORDS = [
  ["", "from"],
  ["re", "quire("],
  ["im", "port"]
];
var QUOTED = /\(?[\0- ]*["'`]([^\0- "'`]{0,299})["'`]/y;
var EXTENSION = /\.(?:d\.)?(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
function specifierIndex() {
  const importers = /* @__PURE__ */ new Map();
  let tails2;
  return {
    add(file, specifiers) {
      tails2 = void 0;
      for (const specifier of specifiers) {
        const key2 = importers.has(specifier) ? specifier : decoded(specifier);
        const files = importers.get(key2);
        if (files === void 0) importers.set(key2, [file]);
        else if (files.at(-1) !== file) files.push(file);
      }
    },
    find(tail) {
      tails2 ??= byTail(importers.keys());
      const specifiers = tails2.get(tail) ?? [];
      return specifiers.flatMap(
        (specifier) => (importers.get(specifier) ?? []).map((file) => ({ file, specifier }))
      );
    },
    all: () => importers
  };
}
function byTail(specifiers) {
  const found = /* @__PURE__ */ new Map();
  for (const specifier of specifiers) {
    for (const tail of tailsOf(specifier)) {
      const known6 = found.get(tail);
      if (known6 === void 0) found.set(tail, [specifier]);
      else known6.push(specifier);
    }
  }
  return found;
}
function tailsOf(specifier) {
  const segments = specifier.split("/");
  if (segments.at(-1) === "") segments.pop();
  const tails2 = /* @__PURE__ */ new Set([(segments.at(-1) ?? "").replace(EXTENSION, "").replace(/^[#~]/, "")]);
  if (!specifier.startsWith(".")) {
    for (const segment of segments.slice(0, 2)) tails2.add(segment.replace(/^[#~]/, ""));
  }
  return tails2;
}
function specifiersIn(text3) {
  const found = [];
  for (const [head, tail] of KEYWORDS) {
    for (let at = text3.indexOf(tail); at >= 0; at = text3.indexOf(tail, at + 1)) {
      if (!text3.startsWith(head, at - head.length)) continue;
      QUOTED.lastIndex = at + tail.length;
      const specifier = QUOTED.exec(text3)?.[1];
      if (specifier !== void 0) found.push(specifier);
    }
  }
  return found;
}
function decoded(specifier) {
  return Buffer.from(specifier, "latin1").toString("utf8");
}

// providers/code/files.ts
function scriptFiles(tree, see3, look) {
  const scripts2 = new Map(
    tree.files.filter((one) => scriptFile.test(one.name)).map((one) => [one.path, one])
  );
  const paths = [...scripts2.keys()];
  return {
    paths,
    ...looking(tree, paths, see3, look),
    ignored: (file) => scripts2.get(file)?.ignored ?? false
  };
}
function looking(tree, paths, see3, look) {
  const imports = specifierIndex();
  let read = 0;
  return {
    read: () => read,
    glance(file) {
      const path = paths[file] ?? "";
      const sight = see3(tree, path);
      if (sight === void 0) return void 0;
      read += 1;
      imports.add(path, sight.specifiers);
      look?.(path, sight.text);
      return sight.glance;
    },
    mentions: imports.find,
    imports: imports.all
  };
}

// providers/code/need/libraries.ts
var registered = /* @__PURE__ */ new WeakMap();
function registerJudges(program2, judges) {
  registered.set(program2, judges);
}
function byLibrary(program2, object, key2, converted) {
  if (key2 === void 0) return void 0;
  for (const judge5 of registered.get(program2) ?? []) {
    const judged2 = judge5(program2, object, key2, converted);
    if (judged2 !== void 0) return judged2;
  }
  return void 0;
}

// providers/code/resolve/value.ts
var UNKNOWN = { kind: "unknown" };
var NOTHING = { kind: "union", of: [] };
var MOST = 600;
function text2(content) {
  return { kind: "text", templates: [[content]] };
}
function list2(items) {
  return { kind: "list", items };
}
function union(values) {
  const flat = values.flatMap((value2) => value2.kind === "union" ? value2.of : [value2]);
  const [first] = flat;
  if (first === void 0) return NOTHING;
  if (flat.length > MOST) return UNKNOWN;
  return flat.length === 1 ? first : { kind: "union", of: flat };
}
function templates(value2) {
  if (value2.kind === "text") return value2.templates;
  if (value2.kind === "parameter") return [[value2.hole]];
  if (value2.kind === "union") return value2.of.flatMap(templates);
  return [[null]];
}
function concat(left, right) {
  const heads = templates(left);
  const tails2 = templates(right);
  if (heads.length * tails2.length > MOST) return UNKNOWN;
  return {
    kind: "text",
    templates: heads.flatMap((head) => tails2.map((tail) => join2([...head, ...tail])))
  };
}
function known2(template2) {
  const [first, ...rest] = join2(template2);
  return typeof first === "string" && rest.length === 0 ? first : void 0;
}
function pattern(template2) {
  return join2(template2).map((part6) => typeof part6 === "string" ? part6 : "*").join("").replace(/\*+/g, "*");
}
function covering(one, other) {
  if (one === other) return one;
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const ends = `${one.slice(0, head)}*${one.slice(one.length - tail)}`;
  return ends.replace(/\*+/g, "*");
}
function join2(template2) {
  const parts2 = [];
  for (const part6 of template2) {
    const last2 = parts2.at(-1);
    if (typeof part6 === "string" && typeof last2 === "string") parts2[parts2.length - 1] = last2 + part6;
    else parts2.push(part6);
  }
  return parts2.length === 0 ? [""] : parts2;
}

// providers/code/flow/taint.ts
var PROCESS_ENV = { kind: "environment", flavour: { id: "process" } };
var IMPORT_META_ENV = {
  kind: "environment",
  flavour: {
    id: "import-meta",
    builtin: /* @__PURE__ */ new Set(["MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX", "LEGACY"])
  }
};
var GUARDED = { need: "optional", certainty: "proved" };
var DENO = { id: "deno" };
var DENO_READ = { name: 0 };
var DENO_ASK = { name: 0, asks: true, judgement: GUARDED };
var DENO_ENV = [
  holder("get", { kind: "function", effect: { does: "read", reader: DENO_READ, flavour: DENO } }),
  holder("has", { kind: "function", effect: { does: "read", reader: DENO_ASK, flavour: DENO } }),
  holder("toObject", { kind: "function", effect: { does: "return", value: PROCESS_ENV } })
];
function holder(key2, value2) {
  return { kind: "holder", key: key2, value: value2 };
}
function taintKey(taint) {
  switch (taint.kind) {
    case "environment":
      return `env ${taint.flavour.id} ${taint.via?.id ?? ""}`;
    case "holder":
      return `{${taint.key} ${taintKey(taint.value)}}`;
    case "class":
      return `class ${taintKey(taint.instance)}`;
    case "function":
      return `() ${effectKey(taint.effect)}`;
  }
}
function effectKey(effect) {
  if (effect.does === "return") return taintKey(effect.value);
  if (effect.does === "demand") return `demand ${effect.demand.id}`;
  if (effect.does === "tell") return `tell ${effect.id}`;
  return `read ${effect.flavour.id} ${JSON.stringify(effect.reader)}`;
}
function taintDepth(taint) {
  if (taint.kind === "holder") return 1 + taintDepth(taint.value);
  if (taint.kind === "class") return 1 + taintDepth(taint.instance);
  if (taint.kind === "function" && taint.effect.does === "return") {
    return 1 + taintDepth(taint.effect.value);
  }
  return 0;
}
function firstHole(name2) {
  if (name2.kind === "parameter") return name2.hole;
  if (name2.kind === "union") {
    for (const one of name2.of) {
      const hole = firstHole(one);
      if (hole !== void 0) return hole;
    }
  }
  if (name2.kind !== "text") return void 0;
  for (const part6 of name2.templates.flat()) {
    if (part6 !== null && typeof part6 !== "string") return part6;
  }
  return void 0;
}

// providers/code/flow/analysis.ts
var DEEPEST4 = 6;
var MOST2 = { flat: 500, deep: 16, from: 3 };
function createRun(program2, recognisers2, follow3, spread2, watch) {
  const state = createState();
  const analysis = createAnalysis(program2, recognisers2, state, watch);
  registerJudges(
    program2,
    recognisers2.flatMap((one) => one.property ?? [])
  );
  const drain = () => {
    for (let next = state.queue.pop(); next !== void 0; next = state.queue.pop()) {
      follow3(analysis, next.node, next.taint);
    }
  };
  return {
    analysis,
    drain,
    finish() {
      for (; ; ) {
        drain();
        const exports = state.exports.splice(0);
        if (exports.length === 0) break;
        spread2(analysis, exports);
      }
      for (const demand2 of state.open) analysis.dynamic(demand2.place, demandPattern(demand2));
      const { reads: reads2, dynamics, handed, facts, replaced: replaced2, written } = state;
      return { reads: reads2, dynamics, handed, facts, replaced: replaced2, written };
    }
  };
}
function createState() {
  return {
    seen: /* @__PURE__ */ new Set(),
    passed: /* @__PURE__ */ new Map(),
    queue: [],
    exports: [],
    reads: [],
    dynamics: /* @__PURE__ */ new Map(),
    handed: /* @__PURE__ */ new Map(),
    facts: [],
    replaced: /* @__PURE__ */ new Set(),
    written: /* @__PURE__ */ new Map(),
    demands: /* @__PURE__ */ new Map(),
    open: /* @__PURE__ */ new Set()
  };
}
function createAnalysis(program2, recognisers2, state, watch) {
  const first = (key2) => !state.seen.has(key2) && state.seen.add(key2).has(key2);
  return {
    program: program2,
    recognisers: recognisers2,
    flow(node, taint) {
      if (taintDepth(taint) > DEEPEST4) return;
      const place = nodeKey(node);
      if (first(`${place}\0${taintKey(taint)}`) && hasRoom(state, place, taint)) {
        state.queue.push({ node, taint });
      }
    },
    export(tainted) {
      if (taintDepth(tainted.taint) > DEEPEST4) return;
      if (first(`${tainted.file}\0=${tainted.name}\0${taintKey(tainted.taint)}`)) {
        program2.pin(tainted.file);
        state.exports.push(tainted);
      }
    },
    read(read) {
      state.reads.push(read);
      if (watch !== void 0) state.facts.push(...watch(program2, read));
    },
    dynamic(node, pattern2) {
      const known6 = state.dynamics.get(node);
      state.dynamics.set(node, known6 === void 0 ? pattern2 : covering(known6, pattern2));
    },
    handedOn(node, to) {
      state.handed.set(node, to);
    },
    replaced(component, name2) {
      state.replaced.add(`${component}\0${name2}`);
    },
    written(place, name2) {
      if (name2 !== void 0) state.written.set(place, name2);
    },
    demand(name2, fn, from) {
      const key2 = `${nodeKey(from.place)}\0${nodeKey(fn)}\0${from.flavour.id}\0${from.root ?? ""}`;
      if (state.demands.has(key2)) return void 0;
      for (const node of [from.place, fn]) program2.pin(node.source.file);
      const demand2 = { id: state.demands.size, name: name2, fn, ...from };
      state.demands.set(key2, demand2);
      state.open.add(demand2);
      return demand2;
    },
    met(demand2) {
      state.open.delete(demand2);
    }
  };
}
function hasRoom({ passed: passed2 }, place, taint) {
  const isDeep2 = taintDepth(taint) >= MOST2.from;
  const key2 = `${place}\0${isDeep2}`;
  const count = (passed2.get(key2) ?? 0) + 1;
  passed2.set(key2, count);
  return count <= (isDeep2 ? MOST2.deep : MOST2.flat);
}
function nodeKey(node) {
  return `${node.source.file}\0${node.start}\0${node.end}\0${node.type}`;
}
function demandPattern(demand2) {
  return templates(demand2.name).map(pattern)[0] ?? "*";
}

// providers/code/syntax/node.ts
var NO_NODES = [];
var LEAVES2 = /* @__PURE__ */ new Set([
  "identifier",
  "property_identifier",
  "shorthand_property_identifier",
  "shorthand_property_identifier_pattern",
  "type_identifier",
  "string_fragment",
  "number"
]);
var SyntaxNode = class {
  source;
  type;
  start;
  end;
  id;
  parent;
  /** Absent for the module itself, whose statements are parsed when they are asked for. */
  #raw;
  #offsets;
  #isOpened = false;
  #children;
  #fields;
  constructor(source, raw, parent, offsets) {
    this.source = source;
    this.type = raw?.type ?? "program";
    this.start = raw === void 0 ? 0 : offsets(raw.startIndex);
    this.end = raw === void 0 ? source.text.length : offsets(raw.endIndex);
    this.id = raw?.id ?? 0;
    this.parent = parent;
    this.#raw = raw;
    this.#offsets = offsets;
  }
  /** The source text of the node. */
  get text() {
    return this.source.text.slice(this.start, this.end);
  }
  /** The named children, in order; comments left out. */
  get children() {
    this.#children ??= this.source.statementsOf(this) ?? this.#load();
    return this.#children;
  }
  /** The child under a field name of the grammar, operators included. */
  field(name2) {
    const known6 = this.#fields?.get(name2);
    if (known6 !== void 0 || this.#fields?.has(name2) === true) return known6;
    const raw = this.#open()?.childForFieldName(name2) ?? null;
    const child2 = raw === null ? void 0 : this.source.handle(raw, this, this.#offsets);
    this.#fields ??= /* @__PURE__ */ new Map();
    this.#fields.set(name2, child2);
    return child2;
  }
  /** Lets go of the tree and of all that is in the node. */
  forget() {
    this.#raw = void 0;
    this.#isOpened = true;
    this.#children = NO_NODES;
    this.#fields = void 0;
  }
  /** The node of the parser, with all that is in it. */
  #open() {
    if (this.#isOpened) return this.#raw;
    this.#isOpened = true;
    const opened = this.source.opened(this);
    this.#raw = opened?.raw ?? this.#raw;
    this.#offsets = opened?.offsets ?? this.#offsets;
    return this.#raw;
  }
  #load() {
    if (this.end === this.start || LEAVES2.has(this.type)) return NO_NODES;
    const children = [];
    for (const raw of this.#open()?.namedChildren ?? []) {
      const child2 = this.source.handle(raw, this, this.#offsets);
      if (child2.type !== "comment") children.push(child2);
    }
    return children;
  }
};
function isField(node, name2) {
  return node.parent?.field(name2)?.id === node.id;
}
function ancestor(node, types) {
  let up3 = node.parent;
  while (up3 !== void 0 && !types.has(up3.type)) up3 = up3.parent;
  return up3;
}
function within(node, outer) {
  return node.source === outer.source && outer.start <= node.start && node.end <= outer.end;
}

// providers/code/resolve/declarations.ts
var FUNCTIONS = /* @__PURE__ */ new Set([
  "function_declaration",
  "function_expression",
  "generator_function",
  "generator_function_declaration",
  "arrow_function",
  "method_definition"
]);
function isCalledAtOnce(fn) {
  const callee = fn.parent?.type === "parenthesized_expression" ? fn.parent : fn;
  return callee.parent?.type === "call_expression" && callee.start === callee.parent.start;
}
var BLOCKS = /* @__PURE__ */ new Set([
  ...FUNCTIONS,
  "program",
  "statement_block",
  "for_statement",
  "for_in_statement",
  "switch_body",
  "class_static_block",
  "catch_clause",
  "class"
]);
var VAR_SCOPES = /* @__PURE__ */ new Set([...FUNCTIONS, "program", "class_static_block"]);
var NAMED_BLOCK = /* @__PURE__ */ new Set([
  "function_declaration",
  "generator_function_declaration",
  "class_declaration",
  "abstract_class_declaration",
  "enum_declaration",
  "interface_declaration",
  "type_alias_declaration",
  "internal_module",
  "function_signature"
]);
var NAMED_SELF = /* @__PURE__ */ new Set([
  "function_expression",
  "generator_function",
  "class"
]);
var IMPORTS = /* @__PURE__ */ new Set([
  "import_clause",
  "namespace_import",
  "import_require_clause"
]);
var PATTERNS = /* @__PURE__ */ new Set([
  "object_pattern",
  "array_pattern",
  "rest_pattern",
  "pair_pattern",
  "assignment_pattern",
  "object_assignment_pattern"
]);
function declarationOf(node) {
  const parent = node.parent;
  if (parent === void 0) return void 0;
  if (NAMED_BLOCK.has(parent.type)) return isField(node, "name") ? enclosing(parent) : void 0;
  if (NAMED_SELF.has(parent.type)) return isField(node, "name") ? parent : void 0;
  if (IMPORTS.has(parent.type)) return program(node);
  if (parent.type === "import_specifier") return declaresImport(node, parent);
  if (parent.type === "arrow_function") return isField(node, "parameter") ? parent : void 0;
  return declaredByPattern(node);
}
function declaresImport(node, parent) {
  const local = parent.field("alias") ?? parent.field("name");
  return local?.id === node.id ? program(node) : void 0;
}
function declaredByPattern(node) {
  let child2 = node;
  let up3 = node.parent;
  while (up3 !== void 0 && PATTERNS.has(up3.type)) {
    if (!targets(child2, up3)) return void 0;
    child2 = up3;
    up3 = up3.parent;
  }
  if (up3 === void 0) return void 0;
  if (up3.type === "variable_declarator") return isField(child2, "name") ? ofVariable(up3) : void 0;
  if (up3.type === "required_parameter" || up3.type === "optional_parameter") {
    return isField(child2, "pattern") ? ofParameter(up3) : void 0;
  }
  if (up3.type === "for_in_statement") {
    return isField(child2, "left") && up3.field("kind") !== void 0 ? up3 : void 0;
  }
  if (up3.type === "catch_clause") return isField(child2, "parameter") ? up3 : void 0;
  return void 0;
}
function targets(child2, pattern2) {
  if (pattern2.type === "pair_pattern") return isField(child2, "value");
  if (pattern2.type === "assignment_pattern" || pattern2.type === "object_assignment_pattern") {
    return isField(child2, "left");
  }
  return true;
}
function ofVariable(declarator) {
  const statement = declarator.parent;
  if (isAmbient(declarator)) return "ambient";
  if (statement?.type === "variable_declaration") return nearest2(declarator, VAR_SCOPES);
  return enclosing(statement ?? declarator);
}
function isAmbient(node) {
  let up3 = node.parent;
  while (up3 !== void 0 && up3.type !== "ambient_declaration") up3 = up3.parent;
  return up3 !== void 0;
}
function ofParameter(parameter) {
  const owner = parameter.parent?.parent;
  return owner !== void 0 && FUNCTIONS.has(owner.type) ? owner : void 0;
}
function enclosing(node) {
  return nearest2(node, BLOCKS);
}
function program(node) {
  return node.source.root;
}
function nearest2(node, types) {
  let up3 = node.parent;
  while (up3 !== void 0 && !types.has(up3.type)) up3 = up3.parent;
  return up3 ?? node.source.root;
}
function assignedTo(target) {
  const parent = target.parent;
  if (parent?.type !== "assignment_expression" || !isField(target, "left")) return void 0;
  return parent.field("right");
}

// providers/code/resolve/bindings.ts
var REFERENCE_TYPES = /* @__PURE__ */ new Set([
  "identifier",
  "shorthand_property_identifier",
  "type_identifier"
]);
var tables = /* @__PURE__ */ new WeakMap();
function bindingOf(identifier) {
  return names(identifier.source, identifier.text).byNode.get(identifier.id);
}
function globals(source, name2) {
  return names(source, name2).free;
}
function bindingsNamed(source, name2) {
  return names(source, name2).bindings;
}
function names(source, name2) {
  let table2 = tables.get(source);
  if (table2 === void 0) {
    table2 = /* @__PURE__ */ new Map();
    tables.set(source, table2);
  }
  let known6 = table2.get(name2);
  if (known6 === void 0) {
    known6 = resolve2(source, name2);
    table2.set(name2, known6);
  }
  return known6;
}
function resolve2(source, name2) {
  const scopes = /* @__PURE__ */ new Map();
  const references2 = [];
  for (const node of source.words(name2)) {
    const declaration = declarationOf(node);
    if (declaration === "ambient") continue;
    if (declaration === void 0) {
      if (REFERENCE_TYPES.has(node.type)) references2.push(node);
      continue;
    }
    const draft = scopes.get(declaration.id);
    if (draft === void 0) scopes.set(declaration.id, { declarations: [node], references: [] });
    else draft.declarations.push(node);
  }
  const free = references2.filter((node) => !attach(node, scopes));
  return table(source, name2, scopes, free);
}
function attach(node, scopes) {
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    const draft = scopes.get(up3.id);
    if (draft === void 0) continue;
    draft.references.push(node);
    return true;
  }
  return false;
}
function table(source, name2, scopes, free) {
  const byNode = /* @__PURE__ */ new Map();
  const bindings = [];
  for (const draft of scopes.values()) {
    const binding = { name: name2, source, ...draft };
    bindings.push(binding);
    for (const node of [...draft.declarations, ...draft.references]) byNode.set(node.id, binding);
  }
  return { bindings, byNode, free };
}

// providers/code/resolve/objects.ts
function objectKeys(program2, node) {
  const keys = /* @__PURE__ */ new Set();
  for (const child2 of node.children) {
    if (child2.type === "spread_element") {
      const inner2 = child2.children[0];
      const value2 = inner2 === void 0 ? UNKNOWN : evaluate(program2, inner2);
      const spread2 = value2.kind === "object" ? objectKeys(program2, value2.node) : [void 0];
      for (const key2 of spread2) keys.add(key2);
    } else for (const key2 of entryKeys(program2, child2)) keys.add(key2);
  }
  return [...keys];
}
function property(program2, node, name2) {
  for (const child2 of node.children.toReversed()) {
    if (child2.type === "spread_element") {
      const inner2 = child2.children[0];
      const value2 = inner2 === void 0 ? UNKNOWN : evaluate(program2, inner2);
      if (value2.kind !== "object") return UNKNOWN;
      if (objectKeys(program2, value2.node).includes(name2))
        return property(program2, value2.node, name2);
    } else if (entryKeys(program2, child2).includes(name2)) return entryValue(program2, child2, name2);
  }
  return UNKNOWN;
}
function entryKeys(program2, entry3) {
  switch (entry3.type) {
    case "shorthand_property_identifier":
    case "property_identifier":
      return [entry3.text];
    case "string":
      return [keyName(entry3)];
    case "enum_assignment":
    case "method_definition":
      return [keyName(entry3.field("name"))];
    case "pair":
      return pairKeys(program2, entry3.field("key"));
    default:
      return [];
  }
}
function pairKeys(program2, key2) {
  if (key2?.type !== "computed_property_name") return [keyName(key2)];
  const inner2 = key2.children[0];
  return inner2 === void 0 ? [void 0] : templates(evaluate(program2, inner2)).map(known2);
}
function entryValue(program2, entry3, name2) {
  if (entry3.type === "method_definition") return { kind: "function", node: entry3 };
  if (entry3.type === "shorthand_property_identifier") return evaluate(program2, entry3);
  const value2 = entry3.field("value");
  if (value2 !== void 0) return evaluate(program2, value2);
  return entry3.type === "property_identifier" ? text2(name2) : union([]);
}

// providers/code/resolve/classes.ts
var DEEPEST5 = 20;
function classMember(program2, node, name2, isStatic) {
  for (const member4 of node.field("body")?.children ?? []) {
    if (keyName(member4.field("name")) !== name2 || isStaticMember(member4) !== isStatic) continue;
    if (member4.type === "method_definition") return { kind: "function", node: member4 };
    const value2 = member4.field("value");
    if (value2 !== void 0) return evaluate(program2, value2);
  }
  const given = isStatic ? void 0 : givenTo(program2, node, name2);
  if (given !== void 0) return given;
  const parent = superclass(node);
  const base = parent === void 0 ? UNKNOWN : evaluate(program2, parent);
  return base.kind === "class" ? classMember(program2, base.node, name2, isStatic) : UNKNOWN;
}
function givenTo(program2, node, name2) {
  const own = constructorOf(node);
  const made2 = own && parametersOf(own).find((one) => {
    const pattern2 = one.field("pattern");
    return pattern2?.text === name2 && isParameterProperty(one, pattern2);
  });
  return own && made2 && parameterValue(program2, own, made2);
}
function constructorOf(node) {
  return node.field("body")?.children.find(
    (member4) => member4.type === "method_definition" && member4.field("name")?.text === "constructor"
  );
}
function isParameterProperty(parameter, name2) {
  const head = parameter.source.text.slice(parameter.start, name2.start);
  return /\b(?:public|private|protected|readonly)\b/.test(head);
}
function memberNames(program2, node, depth2 = 0) {
  const own = (node.field("body")?.children ?? []).filter((member4) => !isStaticMember(member4)).flatMap((member4) => keyName(member4.field("name")) ?? []);
  const parent = depth2 > DEEPEST5 ? void 0 : superclass(node);
  const base = parent === void 0 ? UNKNOWN : evaluate(program2, parent);
  return base.kind === "class" ? [...own, ...memberNames(program2, base.node, depth2 + 1)] : own;
}
function superclass(node) {
  const heritage = node.children.find((child2) => child2.type === "class_heritage");
  return heritage?.children[0]?.field("value") ?? heritage?.children[0];
}
function isStaticMember(member4) {
  const name2 = member4.field("name");
  const head = member4.source.text.slice(member4.start, name2?.start ?? member4.start);
  return /\bstatic\b/.test(head);
}
function isGetter(member4) {
  const name2 = member4.field("name");
  const head = member4.source.text.slice(member4.start, name2?.start ?? member4.start);
  return /\bget\s+$/.test(head);
}

// providers/code/resolve/identifiers.ts
function identifierValue(program2, node) {
  const binding = bindingOf(node);
  if (binding === void 0) return { kind: "global", name: node.text };
  const values = binding.declarations.filter((declaration) => declaration.parent?.type !== "function_signature").map((declaration) => declared(program2, declaration));
  return union([...values, ...assigned(program2, binding)]);
}
function declared(program2, identifier) {
  const parent = identifier.parent;
  if (parent === void 0) return UNKNOWN;
  if (FUNCTIONS.has(parent.type) && isField(identifier, "name")) {
    return { kind: "function", node: parent };
  }
  switch (parent.type) {
    case "class_declaration":
    case "abstract_class_declaration":
    case "class":
      return { kind: "class", node: parent };
    case "enum_declaration": {
      const body2 = parent.field("body");
      return body2 === void 0 ? UNKNOWN : { kind: "object", node: body2 };
    }
    case "import_clause":
    case "import_specifier":
    case "namespace_import":
    case "import_require_clause":
      return imported(program2, identifier);
    case "arrow_function":
      return parameterValue(program2, parent, identifier);
    default:
      return destructured(program2, identifier);
  }
}
function destructured(program2, identifier) {
  const { root } = stepsTo(identifier);
  const holder2 = root.parent;
  if (holder2 === void 0) return UNKNOWN;
  if (holder2.type === "variable_declarator") {
    const value2 = holder2.field("value");
    return value2 === void 0 ? union([]) : patternValue(program2, identifier, evaluate(program2, value2));
  }
  if (holder2.type === "for_in_statement") {
    return patternValue(program2, identifier, loopValue(program2, holder2));
  }
  if (holder2.type === "required_parameter" || holder2.type === "optional_parameter") {
    const fn = holder2.parent?.parent;
    if (fn !== void 0) {
      return patternValue(program2, identifier, parameterValue(program2, fn, holder2));
    }
  }
  return UNKNOWN;
}
function loopValue(program2, loop) {
  const right = loop.field("right");
  if (right === void 0) return UNKNOWN;
  const whole = evaluate(program2, right);
  const over = loop.field("operator")?.type === "in" ? apply(program2, whole, { take: "keys" }) : whole;
  return apply(program2, over, { take: "element" });
}
function assigned(program2, binding) {
  let values = assignments.get(binding);
  if (values === void 0) {
    values = binding.references.flatMap((one) => assignedTo(one) ?? []);
    assignments.set(binding, values);
  }
  return values.map((value2) => evaluate(program2, value2));
}
var assignments = /* @__PURE__ */ new WeakMap();
function imported(program2, identifier) {
  const specifier = importSpecifier(identifier);
  const parent = identifier.parent;
  if (specifier === void 0 || parent === void 0) return UNKNOWN;
  const name2 = importedName(identifier);
  const file = program2.resolve(identifier.source.file, specifier);
  if (file === void 0) return { kind: "external", module: specifier, name: name2 };
  return name2 === "*" ? { kind: "module", file } : exported(program2, file, name2);
}
function importedName(identifier) {
  const parent = identifier.parent;
  if (parent?.type === "import_clause") return "default";
  if (parent?.type === "import_specifier") return parent.field("name")?.text ?? "default";
  return "*";
}
function importSpecifier(identifier) {
  for (let up3 = identifier.parent; up3 !== void 0; up3 = up3.parent) {
    const source = up3.field("source");
    if (source?.type === "string") return literalText(source);
    if (up3.type === "import_statement") return void 0;
  }
  return void 0;
}

// providers/code/resolve/exports.ts
var DEEPEST6 = 12;
var LONGEST_DEFAULT = 40;
var EXPORT = /\bexport\b/;
var EXPORT_ALL = /\bexport\s*(?:type\s*)?\*/;
function exported(program2, file, name2, depth2 = 0) {
  const key2 = `${file}\0${name2}`;
  const known6 = program2.exports.get(key2);
  if (known6 !== void 0) return known6;
  program2.exports.set(key2, UNKNOWN);
  const look = depth2 > DEEPEST6 ? void 0 : program2.look(file);
  const source = look && mayName(look, name2) ? program2.source(file, look) : void 0;
  const value2 = source === void 0 ? UNKNOWN : lookUp(program2, source, name2, depth2);
  program2.exports.set(key2, value2);
  return value2;
}
function mayName(look, name2) {
  return name2 === "default" || look.spells(name2) || look.spells("export *");
}
function lookUp(program2, source, name2, depth2) {
  const direct2 = name2 === "default" ? defaultExport(program2, source, depth2) : namedExport(program2, source, name2, depth2);
  if (direct2 !== void 0) return direct2;
  return reexported(program2, source, name2, depth2) ?? commonJs(program2, source, name2) ?? UNKNOWN;
}
function exportedInPlace(binding) {
  for (const declaration of binding.declarations) {
    const exported2 = exportedWith(declaration);
    if (exported2 !== void 0) return exported2;
  }
  return void 0;
}
function exportedWith(declaration) {
  for (let up3 = declaration.parent; up3 !== void 0; up3 = up3.parent) {
    if (up3.type === "export_statement") return isDefault(up3) ? "default" : "named";
    if (encloses(up3, declaration)) return void 0;
  }
  return void 0;
}
function encloses(node, declaration) {
  if (node.type === "statement_block" || node.type === "class_body") return true;
  if (!FUNCTIONS.has(node.type)) return false;
  return node !== declaration.parent || !isField(declaration, "name");
}
function isDefault(statement) {
  return /^export\s+default\b/.test(
    statement.source.text.slice(statement.start, statement.start + LONGEST_DEFAULT)
  );
}
function namedExport(program2, source, name2, depth2) {
  const words = source.wordsAt(name2, exportable(source, name2));
  const scopes = words.map((word) => exportedWith(word) === "named" ? scopeOf(word) : void 0);
  const scope = scopes.find((one) => one !== void 0);
  if (scope !== void 0) {
    const together = words.filter((_, index) => scopes[index] === scope);
    return union(together.map((one) => declared(program2, one)));
  }
  for (const word of words) {
    const specifier = word.parent;
    if (specifier?.type !== "export_specifier") continue;
    const alias2 = specifier.field("alias") ?? specifier.field("name");
    if (alias2?.id === word.id) return specified(program2, specifier, depth2);
  }
  return void 0;
}
function scopeOf(word) {
  const scope = declarationOf(word);
  return scope === "ambient" ? void 0 : scope;
}
var BEFORE_NAME = /(?:^|[\n,{[:*/]|\.\.\.|\b(?:const|let|var|function|class|enum|interface|type|namespace|module|import|as))\s*$/;
var LONGEST_BEFORE = 20;
function exportable(source, name2) {
  const { text: text3 } = source;
  const declared3 = [...source.offsets(name2)].filter(
    (offset) => text3.charAt(offset + name2.length) !== "." && BEFORE_NAME.test(text3.slice(Math.max(0, offset - LONGEST_BEFORE), offset))
  );
  return source.behind(EXPORT, declared3);
}
function specified(program2, specifier, depth2) {
  const local = specifier.field("name");
  const from = specifier.parent?.parent?.field("source");
  if (local === void 0) return UNKNOWN;
  if (from === void 0) return evaluate(program2, local);
  const file = program2.resolve(specifier.source.file, literalText(from));
  return file === void 0 ? { kind: "external", module: literalText(from), name: local.text } : exported(program2, file, local.text, depth2 + 1);
}
function defaultExport(program2, source, depth2) {
  for (const offset of source.offsets("default")) {
    const before = source.text.slice(Math.max(0, offset - LONGEST_DEFAULT), offset);
    const statement = /\bexport\s+$/.test(before) ? source.childAt(source.root, offset) : void 0;
    if (statement?.type !== "export_statement" || !isDefault(statement)) continue;
    const value2 = statement.field("value") ?? statement.field("declaration");
    return value2 === void 0 ? UNKNOWN : evaluate(program2, value2);
  }
  return namedExport(program2, source, "default", depth2);
}
function reexported(program2, source, name2, depth2) {
  for (const statement of source.statementsWith(source.root, EXPORT_ALL)) {
    const from = statement.type === "export_statement" ? statement.field("source") : void 0;
    if (from === void 0 || statement.children.length > 1) continue;
    const file = program2.resolve(source.file, literalText(from));
    if (file === void 0 || file === source.file || name2 === "default") continue;
    const value2 = exported(program2, file, name2, depth2 + 1);
    if (value2.kind !== "unknown") return value2;
  }
  return void 0;
}
function commonJs(program2, source, name2) {
  for (const word of source.words("exports")) {
    const target = word.type === "property_identifier" ? word.parent : word;
    if (target === void 0 || bindingOf(word) !== void 0) continue;
    const value2 = assignedWhole(program2, target, name2) ?? assignedMember(program2, target, name2);
    if (value2 !== void 0) return value2;
  }
  return void 0;
}
function assignedWhole(program2, target, name2) {
  const right = assignedTo(target);
  if (right === void 0) return void 0;
  const whole = evaluate(program2, right);
  const value2 = name2 === "default" ? whole : apply(program2, whole, { take: "property", name: name2 });
  return value2.kind === "unknown" ? void 0 : value2;
}
function assignedMember(program2, target, name2) {
  const member4 = target.parent;
  if (member4?.type !== "member_expression" || member4.field("property")?.text !== name2) {
    return void 0;
  }
  const right = assignedTo(member4);
  return right === void 0 ? void 0 : evaluate(program2, right);
}

// providers/code/resolve/steps.ts
function apply(program2, value2, step2) {
  if (value2.kind === "union") return union(value2.of.map((one) => apply(program2, one, step2)));
  if (value2.kind === "parameter") {
    return { kind: "parameter", hole: { ...value2.hole, steps: [...value2.hole.steps, step2] } };
  }
  switch (step2.take) {
    case "property":
      return named(program2, value2, step2.name);
    case "element":
      return element(program2, value2, step2.index);
    case "rest":
      return value2.kind === "list" ? list2(value2.items.slice(step2.from)) : value2;
    case "upper":
    case "lower":
      return cased(value2, step2);
    default:
      return listing(program2, value2, step2.take);
  }
}
function applyAll(program2, value2, steps) {
  return steps.reduce((taken, step2) => apply(program2, taken, step2), value2);
}
function named(program2, value2, name2) {
  switch (value2.kind) {
    case "object":
      return property(program2, value2.node, name2);
    case "class":
    case "instance":
      return classMember(program2, value2.node, name2, value2.kind === "class");
    case "module":
      return exported(program2, value2.file, name2);
    case "external":
      return { ...value2, name: value2.name === "*" ? name2 : `${value2.name}.${name2}` };
    case "global":
      return globalMember(value2.name, name2);
    case "list":
      return /^\d+$/.test(name2) ? value2.items[Number(name2)] ?? UNKNOWN : UNKNOWN;
    default:
      return UNKNOWN;
  }
}
function globalMember(object, name2) {
  const root = object === "globalThis" || object === "global" || object === "window";
  return { kind: "global", name: root ? name2 : `${object}.${name2}` };
}
function element(program2, value2, index) {
  if (value2.kind === "list") {
    return index === void 0 ? union(value2.items) : value2.items[index] ?? UNKNOWN;
  }
  if (value2.kind === "object" && index === void 0) {
    return element(program2, listing(program2, value2, "values"), void 0);
  }
  return UNKNOWN;
}
function cased(value2, step2) {
  if (value2.kind !== "text") return UNKNOWN;
  const change = (part6) => {
    if (part6 === null) return null;
    if (typeof part6 === "string") {
      return step2.take === "upper" ? part6.toUpperCase() : part6.toLowerCase();
    }
    return { ...part6, steps: [...part6.steps, step2] };
  };
  return { kind: "text", templates: value2.templates.map((parts2) => parts2.map(change)) };
}
function listing(program2, value2, take) {
  if (value2.kind === "list" && take === "values") return value2;
  if (value2.kind !== "object") return list2([UNKNOWN]);
  const keys = objectKeys(program2, value2.node);
  const items = keys.map((key2) => {
    if (key2 === void 0) return take === "entries" ? list2([UNKNOWN, UNKNOWN]) : UNKNOWN;
    if (take === "keys") return text2(key2);
    const inner2 = property(program2, value2.node, key2);
    return take === "values" ? inner2 : list2([text2(key2), inner2]);
  });
  return list2(items);
}
function stepsTo(identifier) {
  const steps = [];
  let fallback;
  let node = identifier;
  for (let up3 = node.parent; up3 !== void 0 && PATTERNS.has(up3.type); up3 = up3.parent) {
    if (up3.type.endsWith("assignment_pattern")) fallback ??= up3.field("right");
    const step2 = stepInto(up3, node);
    if (step2 !== void 0) steps.unshift(step2);
    node = up3;
  }
  return fallback === void 0 ? { steps, root: node } : { steps, root: node, fallback };
}
function stepInto(pattern2, child2) {
  if (pattern2.type === "array_pattern") return position(pattern2, child2);
  if (pattern2.type === "pair_pattern") {
    const name2 = keyName(pattern2.field("key"));
    return name2 === void 0 ? { take: "element" } : { take: "property", name: name2 };
  }
  const isShorthand = child2.type === "shorthand_property_identifier_pattern";
  return isShorthand ? { take: "property", name: child2.text } : void 0;
}
function position(pattern2, child2) {
  const before = pattern2.source.text.slice(pattern2.start + 1, child2.start);
  const named7 = pattern2.children.findIndex((one) => one.id === child2.id);
  const holes = /^[\s,]*$/.test(before) ? before.split(",").length - 1 : named7;
  if (child2.type === "rest_pattern") return { take: "rest", from: holes };
  return { take: "element", index: holes };
}
function patternValue(program2, identifier, whole) {
  const { steps, fallback } = stepsTo(identifier);
  const value2 = applyAll(program2, whole, steps);
  return fallback === void 0 ? value2 : union([value2, evaluate(program2, fallback)]);
}

// providers/code/resolve/types.ts
function typeValue(program2, type) {
  switch (type.type) {
    case "literal_type": {
      const literal = type.children[0];
      return literal?.type === "string" ? text2(literalText(literal)) : UNKNOWN;
    }
    case "union_type":
      return union(type.children.map((child2) => typeValue(program2, child2)));
    case "parenthesized_type":
      return inner(program2, type);
    case "index_type_query":
      return apply(program2, apply(program2, query(program2, type), { take: "keys" }), {
        take: "element"
      });
    case "lookup_type":
      return apply(program2, query(program2, type), { take: "element" });
    case "type_identifier":
      return alias(program2, type);
    default:
      return UNKNOWN;
  }
}
function inner(program2, type) {
  const child2 = type.children[0];
  return child2 === void 0 ? UNKNOWN : typeValue(program2, child2);
}
function query(program2, type) {
  let node = type.children[0];
  while (node?.type === "parenthesized_type") node = node.children[0];
  const asked2 = node?.type === "type_query" ? node.children[0] : void 0;
  return asked2 === void 0 ? UNKNOWN : evaluate(program2, asked2);
}
function alias(program2, type) {
  const declaration = bindingOf(type)?.declarations[0]?.parent;
  const value2 = declaration?.type === "type_alias_declaration" ? declaration.field("value") : void 0;
  return value2 === void 0 ? UNKNOWN : typeValue(program2, value2);
}

// providers/code/resolve/parameters.ts
var CALLBACKS = /* @__PURE__ */ new Map([
  ["forEach", 0],
  ["map", 0],
  ["flatMap", 0],
  ["filter", 0],
  ["some", 0],
  ["every", 0],
  ["find", 0],
  ["findLast", 0],
  ["findIndex", 0],
  ["reduce", 1],
  ["reduceRight", 1]
]);
function parametersOf(fn) {
  const lone = fn.field("parameter");
  if (lone !== void 0) return [lone];
  const all3 = fn.field("parameters")?.children ?? [];
  return all3.filter((one) => one.field("pattern")?.type !== "this");
}
function parameterValue(program2, fn, parameter) {
  const index = parametersOf(fn).findIndex((one) => one.id === parameter.id);
  if (index < 0) return UNKNOWN;
  const element2 = callbackElement(program2, fn, index);
  if (element2 !== void 0) return element2;
  const rest = parameter.field("pattern")?.type === "rest_pattern";
  return { kind: "parameter", hole: { fn, index, rest, steps: [] } };
}
function callbackList(fn) {
  const call = fn.parent?.type === "arguments" ? fn.parent.parent : void 0;
  const callee = call?.field("function");
  if (callee?.type !== "member_expression" || fn.parent?.children[0]?.id !== fn.id)
    return void 0;
  const element2 = CALLBACKS.get(callee.field("property")?.text ?? "");
  const object = callee.field("object");
  return element2 === void 0 || object === void 0 ? void 0 : { list: object, element: element2 };
}
function callbackElement(program2, fn, index) {
  const over = callbackList(fn);
  if (over === void 0 || over.element !== index) return void 0;
  return apply(program2, evaluate(program2, over.list), { take: "element" });
}
function argumentsOf(call) {
  const args2 = call.field("arguments");
  return args2?.type === "arguments" ? args2.children : [];
}
function argumentValue(program2, call, index) {
  const values = argumentValues(program2, call);
  return values === void 0 ? UNKNOWN : values[index];
}
function argumentValues(program2, call) {
  const values = [];
  for (const argument2 of argumentsOf(call)) {
    if (argument2.type !== "spread_element") {
      values.push(evaluate(program2, argument2));
      continue;
    }
    const inner2 = argument2.children[0];
    const spread2 = inner2 === void 0 ? UNKNOWN : evaluate(program2, inner2);
    if (spread2.kind === "list") values.push(...spread2.items);
    else values.push(apply(program2, spread2, { take: "element" }));
  }
  return values;
}
function fill2(program2, hole, call) {
  if (hole.rest) {
    const values = argumentValues(program2, call)?.slice(hole.index) ?? [];
    return applyAll(program2, list2(values), hole.steps);
  }
  const value2 = argumentValue(program2, call, hole.index) ?? defaultOf(program2, hole);
  const filled2 = applyAll(program2, value2, hole.steps);
  if (filled2.kind === "unknown" && lacks(program2, value2, hole)) return union([]);
  return filled2.kind === "unknown" ? typed(program2, hole) : filled2;
}
function lacks(program2, value2, hole) {
  const [step2] = hole.steps;
  if (value2.kind !== "object" || step2?.take !== "property") return false;
  const keys = objectKeys(program2, value2.node);
  return !keys.includes(void 0) && !keys.includes(step2.name);
}
function defaultOf(program2, hole) {
  const value2 = parametersOf(hole.fn)[hole.index]?.field("value");
  return value2 === void 0 ? UNKNOWN : evaluate(program2, value2);
}
function typed(program2, hole) {
  const parameter = parametersOf(hole.fn)[hole.index];
  const type = parameter?.field("type")?.children[0];
  return type === void 0 || hole.steps.length > 0 ? UNKNOWN : typeValue(program2, type);
}
function substitute(program2, value2, fn, give) {
  if (value2.kind === "parameter") return value2.hole.fn === fn ? give(value2.hole) : value2;
  if (value2.kind === "union") {
    return union(value2.of.map((one) => substitute(program2, one, fn, give)));
  }
  if (value2.kind === "list") {
    return list2(value2.items.map((one) => substitute(program2, one, fn, give)));
  }
  if (value2.kind !== "text") return value2;
  return union(value2.templates.map((parts2) => fillTemplate(parts2, fn, give)));
}
function fillTemplate(parts2, fn, give) {
  let filled2 = text2("");
  for (const part6 of parts2) {
    const isOwn2 = part6 !== null && typeof part6 !== "string" && part6.fn === fn;
    const next = isOwn2 ? give(part6) : { kind: "text", templates: [[part6]] };
    filled2 = concat(filled2, next);
  }
  return filled2;
}
function isCallee(node) {
  return isField(node, "function") || isField(node, "constructor");
}

// providers/code/resolve/calls.ts
function callValue(program2, call) {
  const callee = call.field("function") ?? call.field("constructor");
  if (callee === void 0) return UNKNOWN;
  if (callee.type === "import") return moduleValue(program2, call);
  if (callee.type === "member_expression") {
    const method4 = methodValue(program2, call, callee);
    if (method4 !== void 0) return method4;
  }
  const target = evaluate(program2, callee);
  if (target.kind === "class" && call.type === "new_expression") {
    return { kind: "instance", node: target.node };
  }
  if (target.kind === "function") return returned(program2, target.node, call);
  if (target.kind === "global") return globalCall(program2, call, target.name);
  if (target.kind === "external" && target.name.endsWith("promisify")) {
    return argumentValue(program2, call, 0) ?? UNKNOWN;
  }
  return isForeign(program2, callee, target) ? { kind: "call", node: call } : UNKNOWN;
}
function isForeign(program2, callee, target) {
  if (target.kind === "external" || target.kind === "call") return true;
  const object = callee.type === "member_expression" ? callee.field("object") : void 0;
  return object !== void 0 && involvesCall(evaluate(program2, object));
}
function involvesCall(value2) {
  return value2.kind === "union" ? value2.of.some(involvesCall) : value2.kind === "call";
}
function moduleValue(program2, call) {
  const specifier = argumentsOf(call)[0];
  if (specifier?.type !== "string") return UNKNOWN;
  const name2 = literalText(specifier);
  const file = program2.resolve(call.source.file, name2);
  if (file !== void 0) return { kind: "module", file };
  return { kind: "external", module: name2, name: "*" };
}
function globalCall(program2, call, name2) {
  const first = argumentValue(program2, call, 0) ?? UNKNOWN;
  switch (name2) {
    case "require":
      return moduleValue(program2, call);
    case "String":
    case "Object.freeze":
    case "Object.seal":
    case "structuredClone":
    case "Set":
    case "Array.from":
    case "Promise.all":
      return first;
    case "Object.keys":
      return apply(program2, first, { take: "keys" });
    case "Object.values":
      return apply(program2, first, { take: "values" });
    case "Object.entries":
      return apply(program2, first, { take: "entries" });
    default:
      return UNKNOWN;
  }
}
function returned(program2, fn, call) {
  const values = returnsOf(fn).map((node) => evaluate(program2, node));
  if (values.length === 0) return UNKNOWN;
  if (values.some((value2) => isMadeIn(value2, fn))) return { kind: "call", node: call };
  return substitute(program2, union(values), fn, (hole) => fill2(program2, hole, call));
}
function isMadeIn(value2, fn) {
  if (value2.kind === "union") return value2.of.some((one) => isMadeIn(one, fn));
  return value2.kind === "call" && within(value2.node, fn);
}
function returnsOf(fn) {
  const body2 = fn.field("body");
  if (body2 === void 0) return [];
  if (body2.type !== "statement_block") return [body2];
  const found = [];
  for (const offset of fn.source.offsets("return")) {
    if (offset < body2.start || offset >= body2.end) continue;
    const statement = fn.source.at(offset);
    const value2 = statement.type === "return_statement" ? statement.children[0] : void 0;
    if (value2 !== void 0 && ancestor(statement, FUNCTIONS)?.id === fn.id) found.push(value2);
  }
  return found;
}
var SAME = (_, object) => object;
var ELEMENT = (program2, object) => apply(program2, object, { take: "element" });
var METHODS = /* @__PURE__ */ new Map([
  ["toUpperCase", (program2, object) => apply(program2, object, { take: "upper" })],
  ["toLowerCase", (program2, object) => apply(program2, object, { take: "lower" })],
  ["toString", SAME],
  ["trim", SAME],
  ["sort", SAME],
  ["reverse", SAME],
  ["slice", (_, object) => object.kind === "text" ? UNKNOWN : object],
  ["values", SAME],
  ["concat", joined],
  ["filter", filtered],
  ["map", mapped],
  ["flatMap", mapped],
  ["find", ELEMENT],
  ["findLast", ELEMENT],
  ["at", ELEMENT],
  ["pop", ELEMENT],
  ["shift", ELEMENT],
  ["flat", (program2, object) => list2(flatItems(program2, object))]
]);
function methodValue(program2, call, callee) {
  const method4 = METHODS.get(callee.field("property")?.text ?? "");
  const objectNode = callee.field("object");
  if (method4 === void 0 || objectNode === void 0) return void 0;
  const object = evaluate(program2, objectNode);
  const builtIn = ["text", "list", "parameter", "union"].includes(object.kind);
  return builtIn ? method4(program2, object, call) : void 0;
}
function joined(program2, object, call) {
  const other = argumentValue(program2, call, 0) ?? UNKNOWN;
  if (object.kind !== "list") return concat(object, other);
  return list2([...object.items, ...other.kind === "list" ? other.items : [other]]);
}
function flatItems(program2, object) {
  if (object.kind !== "list") return [apply(program2, object, { take: "element" })];
  return object.items.flatMap((item) => item.kind === "list" ? item.items : [item]);
}
function mapped(program2, object, call) {
  const fn = argumentValue(program2, call, 0);
  if (fn?.kind !== "function") return UNKNOWN;
  const results = returnsOf(fn.node).map((node) => evaluate(program2, node));
  const each = (item) => substitute(
    program2,
    union(results),
    fn.node,
    (hole) => hole.index === 0 ? hole.steps.reduce((value2, step2) => apply(program2, value2, step2), item) : UNKNOWN
  );
  return object.kind === "list" ? list2([each(apply(program2, object, { take: "element" }))]) : UNKNOWN;
}
function filtered(program2, object, call) {
  const prefix = prefixAsked(program2, call);
  if (prefix === void 0 || object.kind !== "list") return object;
  return list2(
    object.items.map((item) => {
      const kept = templates(item).flatMap((template2) => {
        const [head] = template2;
        if (head === null) return [[prefix, null]];
        return typeof head === "string" && !head.startsWith(prefix) ? [] : [template2];
      });
      return kept.length === 0 ? union([]) : { kind: "text", templates: kept };
    })
  );
}
function prefixAsked(program2, call) {
  const predicate2 = argumentValue(program2, call, 0);
  const test = predicate2?.kind === "function" ? returnsOf(predicate2.node)[0] : void 0;
  const callee = test?.type === "call_expression" ? test.field("function") : void 0;
  if (test === void 0 || callee?.field("property")?.text !== "startsWith") return void 0;
  const prefix = argumentValue(program2, test, 0) ?? text2("");
  const [first, ...more] = templates(prefix);
  return first?.length === 1 && typeof first[0] === "string" && more.length === 0 ? first[0] : void 0;
}

// providers/code/resolve/evaluate.ts
var DEEPEST7 = 120;
var TRANSPARENT = /* @__PURE__ */ new Set([
  "parenthesized_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "type_assertion",
  "await_expression"
]);
var depth = 0;
function evaluate(program2, node) {
  let values = program2.values.get(node.source);
  if (values === void 0) {
    values = /* @__PURE__ */ new Map();
    program2.values.set(node.source, values);
  }
  const cached = values.get(node.id);
  if (cached !== void 0) return cached;
  if (depth > DEEPEST7) return UNKNOWN;
  values.set(node.id, UNKNOWN);
  depth += 1;
  try {
    const value2 = compute(program2, node);
    values.set(node.id, value2);
    return value2;
  } finally {
    depth -= 1;
  }
}
function unwrap(node) {
  let inner2 = node;
  while (TRANSPARENT.has(inner2.type)) {
    const next = inner2.type === "type_assertion" ? inner2.children.at(-1) : inner2.children[0];
    if (next === void 0) return inner2;
    inner2 = next;
  }
  return inner2;
}
var EVALUATORS = /* @__PURE__ */ new Map([
  ["string", (_, node) => text2(literalText(node))],
  ["number", (_, node) => text2(node.text)],
  ["template_string", template],
  ["identifier", identifierValue],
  ["shorthand_property_identifier", identifierValue],
  ["this", thisValue],
  ["meta_property", (_, node) => ({ kind: "global", name: node.text })],
  ["array", array],
  ["object", (_, node) => ({ kind: "object", node })],
  ["class", (_, node) => ({ kind: "class", node })],
  ["class_declaration", (_, node) => ({ kind: "class", node })],
  ["member_expression", member2],
  ["subscript_expression", subscript],
  ["binary_expression", binary2],
  ["ternary_expression", ternary],
  ["call_expression", callValue],
  ["new_expression", callValue],
  ["sequence_expression", (program2, node) => last(program2, node)],
  ["assignment_expression", (program2, node) => part2(program2, node, "right")]
]);
function compute(program2, node) {
  if (TRANSPARENT.has(node.type)) {
    const inner2 = unwrap(node);
    return inner2 === node ? UNKNOWN : evaluate(program2, inner2);
  }
  if (FUNCTIONS.has(node.type)) return { kind: "function", node };
  return EVALUATORS.get(node.type)?.(program2, node) ?? UNKNOWN;
}
function part2(program2, node, field) {
  const child2 = node.field(field);
  return child2 === void 0 ? UNKNOWN : evaluate(program2, child2);
}
function last(program2, node) {
  const child2 = node.children.at(-1);
  return child2 === void 0 ? UNKNOWN : evaluate(program2, child2);
}
function template(program2, node) {
  let value2 = text2("");
  for (const child2 of node.children) {
    const inner2 = child2.children[0];
    if (child2.type === "template_substitution" && inner2 !== void 0) {
      value2 = concat(value2, evaluate(program2, inner2));
    } else value2 = concat(value2, text2(child2.text));
  }
  return value2;
}
function array(program2, node) {
  if (node.children.length === 0) return UNKNOWN;
  const items = [];
  for (const child2 of node.children) {
    const spread2 = child2.type === "spread_element" ? child2.children[0] : void 0;
    if (spread2 === void 0) {
      items.push(evaluate(program2, child2));
      continue;
    }
    const inner2 = evaluate(program2, spread2);
    if (inner2.kind === "list") items.push(...inner2.items);
    else items.push(apply(program2, inner2, { take: "element" }));
  }
  return list2(items);
}
function member2(program2, node) {
  const name2 = node.field("property")?.text;
  return name2 === void 0 ? UNKNOWN : apply(program2, part2(program2, node, "object"), { take: "property", name: name2 });
}
function subscript(program2, node) {
  const object = part2(program2, node, "object");
  const index = part2(program2, node, "index");
  if (index.kind !== "text") return apply(program2, object, { take: "element" });
  const taken = index.templates.map(
    ([name2, ...more]) => typeof name2 === "string" && more.length === 0 ? apply(program2, object, { take: "property", name: name2 }) : apply(program2, object, { take: "element" })
  );
  return union(taken);
}
function binary2(program2, node) {
  const operator = node.field("operator")?.type;
  const left = part2(program2, node, "left");
  const right = part2(program2, node, "right");
  if (operator === "+") return concat(left, right);
  if (operator === "||" || operator === "??") return union([left, right]);
  return operator === "&&" ? right : UNKNOWN;
}
function ternary(program2, node) {
  return union([part2(program2, node, "consequence"), part2(program2, node, "alternative")]);
}
function thisValue(_, node) {
  const owner = ownerOfThis(node);
  if (owner === void 0) return UNKNOWN;
  return owner.type === "object" ? { kind: "object", node: owner } : { kind: "instance", node: owner };
}
function ownerOfThis(node) {
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    const parent = up3.parent;
    if (up3.type === "method_definition" || up3.type === "public_field_definition") {
      return parent?.type === "class_body" ? parent.parent : parent;
    }
    if (up3.type === "class_static_block") return parent?.parent;
    if (up3.type === "arrow_function" || !FUNCTIONS.has(up3.type)) continue;
    return parent?.type === "pair" && isField(up3, "value") ? parent.parent : void 0;
  }
  return void 0;
}

// providers/code/need/lists.ts
var DEEPEST8 = 6;
function listFails(program2, list4, depth2 = 0) {
  if (depth2 > DEEPEST8) return false;
  let node = list4;
  while (node.parent !== void 0 && /member|binary|parenthesized|unary/.test(node.parent.type)) {
    node = node.parent;
  }
  const parent = node.parent;
  switch (parent?.type) {
    case "if_statement":
      return isField(node, "condition") && branchFails(program2, parent, depth2);
    case "variable_declarator":
    case "assignment_expression":
      return nameFails(program2, parent.field("name") ?? parent.field("left"), node, depth2);
    case "return_statement":
    case "arrow_function":
      return reducedFails(program2, parent, depth2);
    default:
      return false;
  }
}
function branchFails(program2, statement, depth2) {
  const branch3 = statement.field("consequence");
  return branch3 !== void 0 && failing(program2, branch3, depth2 + 1) !== void 0;
}
function nameFails(program2, name2, from, depth2) {
  const binding = name2?.type === "identifier" ? bindingOf(name2) : void 0;
  for (const reference of binding?.references ?? []) {
    if (reference.id !== from.id && listFails(program2, reference, depth2 + 1)) return true;
  }
  return false;
}
function reducedFails(program2, node, depth2) {
  const fn = node.type === "arrow_function" ? node : ancestor(node, FUNCTIONS);
  const call = fn?.parent?.parent;
  if (fn === void 0 || call === void 0 || callbackList(fn) === void 0) return false;
  return listFails(program2, call, depth2 + 1);
}

// providers/code/need/failing.ts
var EXITS = /^(?:process\.exit|process\.abort|Deno\.exit|process\.kill|assert\.fail|Promise\.reject|reject)$/;
var COLLECTS = /(?:^|\.)(?:addIssue)$/;
var DEEPEST9 = 4;
function failing(program2, branch3, depth2 = 0) {
  const statements = statementsOf(branch3);
  for (const [index, statement] of statements.entries()) {
    if (!fails(program2, statement, depth2)) continue;
    const fallback = earlierReturn(program2, statements.slice(0, index));
    return { ...REQUIRED, rejectsEmpty: true, ...fallback === void 0 ? {} : { fallback } };
  }
  return void 0;
}
function statementsOf(branch3) {
  if (branch3.type === "else_clause") return branch3.children.flatMap(statementsOf);
  return branch3.type === "statement_block" ? branch3.children : [branch3];
}
function fails(program2, statement, depth2) {
  const inner2 = statement.children[0];
  switch (statement.type) {
    case "throw_statement":
      return true;
    case "expression_statement":
    case "return_statement":
      return inner2 !== void 0 && failsAsExpression(program2, inner2, depth2);
    default:
      return false;
  }
}
function failsAsExpression(program2, node, depth2 = 0) {
  const call = unwrap(node);
  if (call.type === "assignment_expression") {
    return call.field("left")?.text === "process.exitCode";
  }
  const callee = call.type === "call_expression" ? call.field("function") : void 0;
  if (callee === void 0 || depth2 > DEEPEST9) return false;
  const name2 = callee.text;
  if (EXITS.test(name2) || COLLECTS.test(name2)) return true;
  if (/\.(?:push|add)$/.test(name2)) return collected(program2, callee, depth2);
  const target = evaluate(program2, callee);
  if (target.kind === "external")
    return target.module.endsWith("process") && target.name.endsWith("exit");
  return target.kind === "function" && neverReturns(program2, target.node, depth2);
}
function neverReturns(program2, fn, depth2) {
  if (/^:\s*(?:Promise<)?never\b/.test(fn.field("return_type")?.text ?? "")) return true;
  const body2 = fn.field("body");
  if (body2 === void 0) return false;
  if (body2.type !== "statement_block") return failsAsExpression(program2, body2, depth2 + 1);
  const last2 = body2.children.at(-1);
  return last2 !== void 0 && returnsOf(fn).length === 0 && fails(program2, last2, depth2 + 1);
}
function collected(program2, callee, depth2) {
  const list4 = callee.field("object");
  return list4 !== void 0 && nameFails(program2, list4, list4, depth2);
}
function leaves(program2, branch3) {
  const last2 = statementsOf(branch3).at(-1);
  if (last2 === void 0) return false;
  return last2.type === "return_statement" || fails(program2, last2, 0);
}
function earlierReturn(program2, statements) {
  for (const statement of statements) {
    const condition = statement.type === "if_statement" ? statement.field("condition") : void 0;
    const hole = condition === void 0 ? void 0 : testedParameter(program2, condition);
    if (hole !== void 0) return hole;
  }
  return void 0;
}
function switchedBy(program2, test) {
  const value2 = evaluate(program2, test);
  const held = value2.kind === "union" ? value2.of.find((one) => one.kind === "parameter") : value2;
  return held?.kind === "parameter" ? { hole: held.hole, truth: true } : void 0;
}
function testedParameter(program2, test) {
  const inner2 = unwrap(test);
  const asked2 = inner2.field("argument") ?? inner2.field("left") ?? inner2;
  const target = asked2.type === "unary_expression" ? asked2.field("argument") : asked2;
  if (target === void 0) return void 0;
  const value2 = evaluate(program2, target);
  return value2.kind === "parameter" ? value2.hole : void 0;
}

// providers/code/need/decorators.ts
var STRICT = /@(?:IsNotEmpty|IsUrl|IsEmail|IsEnum|IsIn|IsInt|IsPort|IsUUID|IsBoolean|IsNumberString|IsHexadecimal|MinLength\(\s*[1-9]|Length\(\s*[1-9])/;
var VALIDATED = /@(?:Is[A-Z]|Min|Max|Length|Matches|Contains|Equals|Validate|Array)/;
function decoratedNeed(decorators) {
  if (/@(?:IsOptional|ValidateIf)\b/.test(decorators)) return OPTIONAL;
  if (!VALIDATED.test(decorators)) return void 0;
  return STRICT.test(decorators) ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
}
function decoratorsOf(field) {
  const members = field.parent?.children ?? [];
  let before = "";
  for (const member4 of members) {
    if (member4.id === field.id) break;
    before = member4.type === "decorator" ? before + member4.text : "";
  }
  const name2 = field.field("name");
  return before + field.source.text.slice(field.start, name2?.start ?? field.start);
}

// providers/code/need/predicates.ts
var LONGEST4 = 300;
var CASES = /* @__PURE__ */ new Set(["switch_case"]);
var answersBySource = /* @__PURE__ */ new WeakMap();
function answerOf(call) {
  const fn = calledFunction(call);
  if (fn === void 0) return void 0;
  const { always, cases } = answersIn(fn);
  if (always !== void 0 || cases.size === 0) return always;
  for (const [index, argument2] of (call.field("arguments")?.children ?? []).entries()) {
    const answer = argument2.type === "string" ? cases.get(key(index, argument2)) : void 0;
    if (answer !== void 0) return answer;
  }
  return void 0;
}
function calledFunction(call) {
  const callee = call.field("function");
  const binding = callee?.type === "identifier" ? bindingOf(callee) : void 0;
  const declaration = binding?.declarations.length === 1 && binding.declarations[0]?.parent;
  if (!declaration) return void 0;
  const fn = declaration.type === "variable_declarator" ? declaration.field("value") : declaration;
  return fn !== void 0 && FUNCTIONS.has(fn.type) ? fn : void 0;
}
function answersIn(fn) {
  let known6 = answersBySource.get(fn.source);
  if (known6 === void 0) {
    known6 = /* @__PURE__ */ new Map();
    answersBySource.set(fn.source, known6);
  }
  let answers = known6.get(fn.id);
  if (answers === void 0) {
    answers = readAnswers(fn);
    known6.set(fn.id, answers);
  }
  return answers;
}
function readAnswers(fn) {
  const returned4 = returnsOf(fn);
  const short = returned4.filter((one) => one.end - one.start <= LONGEST4);
  const [only] = short;
  if (only !== void 0 && returned4.length === 1) return { always: only.text, cases: /* @__PURE__ */ new Map() };
  const names3 = parametersOf(fn).map((one) => (one.field("pattern") ?? one).text);
  return { cases: new Map(short.flatMap((one) => casesOf(one, names3))) };
}
function casesOf(returned4, names3) {
  const own = ancestor(returned4, CASES);
  const body2 = own?.parent;
  const asked2 = body2?.parent?.field("value");
  const index = asked2 === void 0 ? -1 : names3.indexOf(unwrap(asked2).text);
  const label = own?.field("value");
  return index < 0 || label?.type !== "string" ? [] : [[key(index, label), returned4.text]];
}
function key(index, literal) {
  return `${index}:${literal.text.slice(1, -1)}`;
}

// providers/code/need/guards.ts
var SHELLS = /* @__PURE__ */ new Set([
  "parenthesized_expression",
  "unary_expression",
  "binary_expression"
]);
var IF = /\bif\b/;
var LEAVES3 = /\b(?:return|throw|continue|break|exit)\b/;
var FAILS = /\b(?:throw|exit)\b/;
function guarded(place, value2 = place.text) {
  const asked2 = spelled(value2.replace(/^!+/, ""));
  const { text: text3 } = place.source;
  const word = lastWord(asked2);
  if (text3.indexOf(word) === text3.lastIndexOf(word)) return false;
  let node = place;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    if (guards(up3, node, asked2)) return true;
    node = up3;
  }
  return false;
}
function guards(up3, child2, asked2) {
  switch (up3.type) {
    case "if_statement":
    case "ternary_expression":
      return !isField(child2, "condition") && mentions(up3.field("condition"), asked2);
    case "binary_expression":
      return isField(child2, "right") && isLogical(up3) && mentions(up3.field("left"), asked2);
    case "statement_block":
    case "program":
      return leftBefore2(up3, child2, asked2);
    default:
      return false;
  }
}
function isLogical(node) {
  const operator = node.field("operator")?.type;
  return operator === "&&" || operator === "||";
}
function leftBefore2(block, child2, asked2) {
  for (const statement of block.source.statementsWith(block, IF)) {
    if (statement.start >= child2.start) return false;
    if (statement.type !== "if_statement") continue;
    const branch3 = statement.field("consequence");
    if (branch3 === void 0 || !LEAVES3.test(branch3.text)) continue;
    const condition = statement.field("condition");
    if (mentions(condition, asked2, !FAILS.test(branch3.text))) return true;
  }
  return false;
}
function mentions(condition, asked2, calls = true) {
  if (condition === void 0) return false;
  return says(condition.text, asked2) || flagsIn(condition, calls).some((flag) => says(flag, asked2));
}
function flagsIn(condition, calls) {
  const found = [];
  const open3 = [condition];
  for (let next = open3.pop(); next !== void 0; next = open3.pop()) {
    if (SHELLS.has(next.type)) open3.push(...next.children);
    const answer = calls && next.type === "call_expression" ? answerOf(next) : void 0;
    const value2 = answer ?? namedValue(next);
    if (value2 !== void 0 && /^!|^Boolean\(|&&|[!=]==/.test(value2)) found.push(value2);
  }
  return found;
}
function namedValue(name2) {
  const declarator = name2.type === "identifier" ? bindingOf(name2)?.declarations[0]?.parent : void 0;
  return declarator?.type === "variable_declarator" ? declarator.field("value")?.text : void 0;
}
function spelled(text3) {
  if (!/[?!['"]/.test(text3)) return text3;
  return text3.replaceAll(/\[(['"`])([\w$]+)\1\]/g, ".$2").replaceAll(/\?\.(?=[A-Za-z_$.])/g, ".").replaceAll(/!(?=\.)/g, "").replaceAll("..", ".");
}
function lastWord(asked2) {
  return asked2.slice(asked2.lastIndexOf(".") + 1);
}
function says(condition, asked2) {
  const text3 = spelled(condition);
  for (let at = text3.indexOf(asked2); at >= 0; at = text3.indexOf(asked2, at + 1)) {
    const before = text3.charAt(at - 1);
    if (!/[\w$.]/.test(before) && !/[\w$]/.test(text3.charAt(at + asked2.length))) return true;
  }
  return false;
}

// providers/code/need/fields.ts
var CLASSES = /* @__PURE__ */ new Set([
  "class_declaration",
  "abstract_class_declaration",
  "class"
]);
var VALIDATES = /\bvalidate(?:Sync|OrReject)?\s*\(/;
function fieldUse(context, target) {
  const decorated = VALIDATES.test(target.source.text) ? decoratedNeed(decoratorsOf(target)) : void 0;
  return decorated ?? useInClass(context, target);
}
function useInClass(context, target) {
  const name2 = fieldName(target);
  const owner = ancestor(target, CLASSES);
  const inner2 = deeper(context);
  if (name2 === void 0 || owner === void 0 || inner2 === void 0) return UNCHECKED;
  const members = membersOf2(owner, name2).filter((member4) => member4.id !== target.id);
  const judged2 = members.filter((member4) => !isAssigned(member4)).map((member4) => judge(inner2, member4));
  const failed2 = judged2.find((one) => one.need === "required" && one.rejectsEmpty === true);
  const isReplaced2 = members.some(isAssigned);
  if (failed2 !== void 0) return isReplaced2 ? OPTIONAL : failed2;
  const softer = judged2.filter((one) => one.need !== "required");
  const isChecked = softer.some((one) => one.unchecked !== true) || isReplaced2;
  return combine(isChecked ? softer : judged2);
}
function judge(context, member4) {
  const judged2 = use(context, member4);
  const isOpen = judged2.unchecked === true || judged2.need === "required";
  return isOpen && guarded(member4) ? OPTIONAL : judged2;
}
function fieldName(target) {
  if (target.type !== "member_expression") return keyName(target.field("name"));
  return isOwn(target) ? target.field("property")?.text : void 0;
}
function membersOf2(owner, name2) {
  return owner.source.words(name2).flatMap((word) => {
    const member4 = word.parent;
    const isMember = member4?.type === "member_expression" && isField(word, "property");
    return isMember && isOwn(member4) && within(member4, owner) ? [member4] : [];
  });
}
function isOwn(member4) {
  return member4.field("object")?.type === "this";
}
function isAssigned(member4) {
  return member4.parent?.type === "assignment_expression" && isField(member4, "left");
}
function membersOfField(target) {
  const name2 = fieldName(target);
  const owner = ancestor(target, CLASSES);
  if (name2 === void 0 || owner === void 0) return [];
  return membersOf2(owner, name2).filter((one) => one.id !== target.id && !isAssigned(one));
}

// providers/code/need/refusals.ts
var OAUTH2 = [
  "passport-oauth2",
  "passport-google-oauth20",
  "passport-github",
  "passport-github2",
  "passport-facebook",
  "passport-discord",
  "passport-gitlab2",
  "passport-microsoft",
  "passport-linkedin-oauth2",
  "passport-spotify",
  "passport-twitch-new"
];
var REFUSALS = [
  {
    modules: ["mongoose"],
    calls: ["connect"],
    arguments: [0],
    docs: "https://mongoosejs.com/docs/connections.html"
  },
  {
    modules: ["mongodb"],
    calls: ["MongoClient", "MongoClient.connect"],
    arguments: [0],
    docs: "https://www.mongodb.com/docs/drivers/node/current/connect/"
  },
  // Every request fails.
  {
    modules: ["express-session"],
    calls: [""],
    options: ["secret"],
    docs: "https://expressjs.com/en/resources/middleware/session.html"
  },
  {
    modules: ["iron-session"],
    calls: ["getIronSession"],
    options: ["password"],
    docs: "https://github.com/vvo/iron-session#session-options",
    since: 8
  },
  {
    modules: ["@fastify/jwt"],
    calls: [""],
    options: ["secret"],
    docs: "https://github.com/fastify/fastify-jwt#options"
  },
  {
    modules: OAUTH2,
    calls: ["", "Strategy"],
    options: ["clientID"],
    docs: "https://www.passportjs.org/packages/passport-oauth2/"
  },
  {
    modules: ["passport-twitter", "passport-oauth1"],
    calls: ["", "Strategy"],
    options: ["consumerKey"],
    docs: "https://www.passportjs.org/packages/passport-oauth1/"
  },
  {
    modules: ["passport-twitter", "passport-oauth1"],
    calls: ["", "Strategy"],
    options: ["consumerSecret"],
    takesEmpty: true,
    docs: "https://www.passportjs.org/packages/passport-oauth1/"
  },
  {
    modules: ["passport-jwt"],
    calls: ["Strategy"],
    options: ["secretOrKey"],
    docs: "https://www.passportjs.org/packages/passport-jwt/"
  },
  {
    modules: ["jsonwebtoken"],
    calls: ["sign", "verify"],
    arguments: [1],
    docs: "https://github.com/auth0/node-jsonwebtoken#usage"
  },
  {
    modules: ["express-jwt"],
    calls: ["expressjwt"],
    options: ["secret"],
    since: 7,
    docs: "https://github.com/auth0/express-jwt#usage"
  },
  {
    modules: ["hono/jwt"],
    calls: ["jwt"],
    options: ["secret"],
    docs: "https://hono.dev/docs/middleware/builtin/jwt"
  },
  {
    modules: ["hono/jwt"],
    calls: ["sign", "verify"],
    arguments: [1],
    docs: "https://hono.dev/docs/helpers/jwt"
  },
  {
    modules: ["@supabase/supabase-js"],
    calls: ["createClient"],
    arguments: [0, 1],
    docs: "https://supabase.com/docs/reference/javascript/initializing"
  },
  {
    modules: ["@supabase/ssr"],
    calls: ["createBrowserClient", "createServerClient"],
    arguments: [0, 1],
    docs: "https://supabase.com/docs/guides/auth/server-side/creating-a-client"
  },
  {
    modules: ["stripe"],
    calls: ["", "Stripe"],
    arguments: [0],
    since: 17,
    docs: "https://github.com/stripe/stripe-node#usage"
  },
  {
    modules: ["resend"],
    calls: ["Resend"],
    arguments: [0],
    docs: "https://resend.com/docs/send-with-nodejs"
  },
  {
    modules: ["openai"],
    calls: ["", "OpenAI"],
    options: ["apiKey"],
    takesEmpty: true,
    since: 4,
    docs: "https://github.com/openai/openai-node#usage"
  },
  {
    modules: ["grammy"],
    calls: ["Bot"],
    arguments: [0],
    docs: "https://grammy.dev/ref/core/bot"
  },
  {
    modules: ["convex/browser", "convex/react"],
    calls: ["ConvexHttpClient", "ConvexReactClient"],
    arguments: [0],
    docs: "https://docs.convex.dev/client/javascript/node"
  },
  {
    modules: ["@sanity/client", "next-sanity"],
    calls: ["createClient"],
    options: ["projectId"],
    docs: "https://www.sanity.io/docs/js-client"
  },
  {
    modules: ["contentful"],
    calls: ["createClient"],
    options: ["space", "accessToken"],
    docs: "https://contentful.github.io/contentful.js/contentful/latest/"
  },
  {
    modules: ["algoliasearch"],
    calls: ["algoliasearch"],
    arguments: [0, 1],
    since: 5,
    docs: "https://www.algolia.com/doc/libraries/sdk/install#javascript"
  },
  {
    modules: ["web-push"],
    calls: ["setVapidDetails"],
    arguments: [0, 1, 2],
    docs: "https://github.com/web-push-libs/web-push#setvapiddetailssubject-publickey-privatekey"
  },
  {
    modules: ["@octokit/auth-app"],
    calls: ["createAppAuth"],
    options: ["appId", "privateKey"],
    docs: "https://github.com/octokit/auth-app.js#createappauthoptions-or-new-octokit-auth-"
  },
  {
    modules: ["firebase-admin/app"],
    calls: ["cert"],
    options: ["projectId", "clientEmail", "privateKey"],
    docs: "https://firebase.google.com/docs/reference/admin/node/firebase-admin.app#cert"
  },
  {
    modules: ["firebase-admin"],
    calls: ["credential.cert"],
    options: ["projectId", "clientEmail", "privateKey"],
    docs: "https://firebase.google.com/docs/reference/admin/node/firebase-admin.credential"
  },
  // The key is bytes, of which an absent variable makes none.
  {
    modules: ["jose"],
    calls: ["jwtVerify", "compactVerify", "flattenedVerify"],
    arguments: [1],
    since: 6,
    docs: "https://github.com/panva/jose/blob/main/docs/jwt/verify/functions/jwtVerify.md"
  },
  {
    modules: ["jose"],
    calls: ["SignJWT.sign", "CompactSign.sign", "FlattenedSign.sign"],
    arguments: [0],
    since: 6,
    docs: "https://github.com/panva/jose/blob/main/docs/jwt/sign/classes/SignJWT.md"
  },
  {
    modules: ["crypto", "node:crypto"],
    calls: ["createHmac"],
    arguments: [1],
    takesEmpty: true,
    docs: "https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options"
  },
  {
    modules: ["path", "node:path"],
    calls: ["join", "resolve"],
    arguments: [0, 1, 2],
    takesEmpty: true,
    docs: "https://nodejs.org/api/path.html#pathjoinpaths"
  },
  {
    modules: ["fs", "node:fs"],
    calls: ["readFileSync"],
    arguments: [0],
    docs: "https://nodejs.org/api/fs.html#fsreadfilesyncpath-options"
  }
];

// providers/code/need/swallowing.ts
var STAND_INS = /* @__PURE__ */ new Set([
  "string",
  "template_string",
  "number",
  "true",
  "false",
  "null",
  "undefined",
  "identifier"
]);
var TELLS = /(?:Response|Error|Exception|Failure)$/;
var EXITS2 = /\bexit\b/;
function swallowed(place) {
  let node = place;
  for (let up3 = node.parent; up3 !== void 0 && !FUNCTIONS.has(up3.type); up3 = up3.parent) {
    const handler = up3.type === "try_statement" && isField(node, "body") ? up3.field("handler") : void 0;
    if (handler !== void 0) return !EXITS2.test(node.text) && isSilent(handler);
    node = up3;
  }
  return false;
}
function isSilent(handler) {
  const error = handler.field("parameter")?.text;
  const statements = handler.field("body")?.children ?? [];
  return statements.every((statement) => {
    if (statement.type === "comment" || statement.type === "continue_statement") return true;
    if (statement.type !== "return_statement") return false;
    const [value2] = statement.children;
    if (value2 === void 0) return true;
    return standsIn(unwrap(value2)) && value2.text !== error || isOther(unwrap(value2), error);
  });
}
function isOther(value2, error) {
  const maker2 = value2.type === "new_expression" ? value2.field("constructor") : void 0;
  return error === void 0 && maker2 !== void 0 && !TELLS.test(maker2.text);
}
function standsIn(value2) {
  const isEmpty = value2.children.length === 0 && (value2.type === "array" || value2.type === "object");
  return isEmpty || STAND_INS.has(value2.type);
}

// providers/code/need/refused.ts
var BY_MODULE = /* @__PURE__ */ new Map();
for (const refusal of REFUSALS) {
  for (const name2 of refusal.modules)
    BY_MODULE.set(name2, [...BY_MODULE.get(name2) ?? [], refusal]);
}
function refusedArgument(program2, callee, index) {
  return judged(program2, callee, ({ arguments: positions }) => positions?.includes(index));
}
function refusedOption(program2, callee, key2) {
  return judged(program2, callee, ({ options: options2 }) => options2?.includes(key2));
}
function judged(program2, callee, fits) {
  const called2 = exportOf(program2, callee);
  if (called2 === void 0 || swallowed(callee)) return void 0;
  const { versions } = program2.components.of(callee.source.file);
  const refusal = BY_MODULE.get(called2.module)?.find(
    (one) => one.calls.includes(called2.path) && fits(one) === true && hasBegun(one, versions.get(packageOf(called2.module)))
  );
  if (refusal === void 0) return void 0;
  return refusal.takesEmpty === true ? REQUIRED : { ...REQUIRED, rejectsEmpty: true };
}
function hasBegun({ since }, range) {
  if (since === void 0) return true;
  return Number(/^[^\d]{0,4}(\d+)/.exec(range ?? "")?.[1] ?? 0) >= since;
}
function packageOf(module2) {
  return module2.split("/").slice(0, module2.startsWith("@") ? 2 : 1).join("/");
}
function exportOf(program2, callee) {
  if (callee.type === "super") return baseOf(program2, callee);
  const value2 = evaluate(program2, callee);
  if (value2.kind === "external") return { module: value2.module, path: pathOf(value2.name) };
  const made2 = callee.type === "member_expression" ? makerOf(program2, callee) : void 0;
  const method4 = callee.field("property")?.text;
  return made2 && { ...made2, path: `${made2.path}.${method4}` };
}
function pathOf(name2) {
  return name2.replace(/^(?:default|\*)(?:\.|$)/, "");
}
function baseOf(program2, callee) {
  const owner = ancestor(callee, CLASSES);
  const base = owner === void 0 ? void 0 : superclass(owner);
  if (base === void 0) return void 0;
  const mixin = base.type === "call_expression" ? base.field("function") : void 0;
  const isMixin = mixin !== void 0 && exportOf(program2, mixin)?.module === "@nestjs/passport";
  const own = isMixin ? argumentsOf(base)[0] : base;
  return own === void 0 || own.type === "call_expression" ? void 0 : exportOf(program2, own);
}
function makerOf(program2, member4) {
  let link = member4;
  while (link !== void 0 && link.type !== "new_expression") {
    link = link.field("object") ?? link.field("function");
    link = link === void 0 ? void 0 : unwrap(link);
  }
  const maker2 = link?.field("constructor");
  return maker2 === void 0 ? void 0 : exportOf(program2, maker2);
}

// providers/code/need/environments.ts
var NOT_PRODUCTION = ["development", "test"];
var USUAL2 = ["development", "test", "ci", "preview", "staging", "production"];
var COMPARED = /^['"`](production|development|test|staging)['"`]$/;
function environmentsWhere(condition, truth) {
  return where(condition, truth, { depth: 0, exact: false });
}
function where(condition, truth, { depth: depth2, exact: exact2 }) {
  const node = unwrap(condition);
  const deeper2 = { depth: depth2 + 1, exact: exact2 };
  if (depth2 > 4) return void 0;
  if (node.type === "unary_expression" && node.field("operator")?.type === "!") {
    const inner2 = node.field("argument");
    return inner2 === void 0 ? void 0 : where(inner2, !truth, deeper2);
  }
  if (node.type === "identifier") return named2(node, truth, deeper2);
  if (node.type === "member_expression") {
    if (node.text === "import.meta.env.PROD") return truth ? ["production"] : NOT_PRODUCTION;
    if (node.text === "import.meta.env.DEV") return truth ? NOT_PRODUCTION : ["production"];
    return void 0;
  }
  return node.type === "binary_expression" ? compared(node, truth, deeper2) : void 0;
}
function named2(node, truth, search) {
  const declarator = bindingOf(node)?.declarations[0]?.parent;
  const value2 = declarator?.type === "variable_declarator" ? declarator.field("value") : void 0;
  return value2 === void 0 ? void 0 : where(value2, truth, search);
}
function compared(node, truth, search) {
  const operator = node.field("operator")?.type ?? "";
  const left = node.field("left");
  const right = node.field("right");
  if (left === void 0 || right === void 0) return void 0;
  if (operator === "&&" && truth && !search.exact)
    return where(left, true, search) ?? where(right, true, search);
  const name2 = COMPARED.exec(right.text)?.[1];
  if (name2 === void 0 || !/NODE_ENV|\bAPP_ENV|nodeEnv/i.test(left.text)) return void 0;
  if (!/^[!=]==?$/.test(operator)) return void 0;
  if (operator.startsWith("=") === truth) return [name2];
  return name2 === "production" ? NOT_PRODUCTION : void 0;
}
function enclosingEnvironments(place) {
  let node = place;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    const found = branchEnvironments(up3, node);
    if (found !== void 0) return found;
    node = up3;
  }
  return void 0;
}
function branchEnvironments(branching, child2) {
  const isBranching = branching.type === "if_statement" || branching.type === "ternary_expression";
  const condition = isBranching ? branching.field("condition") : void 0;
  if (condition === void 0 || within(child2, condition)) return void 0;
  const truth = isField(child2, "consequence");
  const others = where(condition, !truth, { depth: 0, exact: true });
  return environmentsWhere(condition, truth) ?? (others && USUAL2.filter((environment3) => !others.includes(environment3)));
}

// providers/code/need/told.ts
var NOTHING2 = /^(?:['"`]undefined['"`]|undefined|null)$/;
function failingUntold(program2, branch3) {
  const failed2 = failing(program2, branch3);
  if (failed2 !== void 0) return failed2;
  const first = statementsOf(branch3).find((one) => !isPassed(one));
  return first?.type === "if_statement" ? untold(program2, first) : void 0;
}
function isPassed({ type, children }) {
  if (type === "expression_statement") return !/assignment/.test(children[0]?.type ?? "");
  return type === "comment" || type.endsWith("_declaration");
}
function untold(program2, test) {
  const [whenTrue, whenFalse] = ["consequence", "alternative"].map((name2) => {
    const branch3 = test.field(name2);
    return branch3 === void 0 ? void 0 : failing(program2, branch3);
  });
  const failed2 = whenTrue ?? whenFalse;
  if (failed2 === void 0 || failed2.fallback !== void 0) return void 0;
  if (whenTrue !== void 0 && whenFalse !== void 0) return void 0;
  const fallback = replacement(program2, test, whenFalse !== void 0);
  return fallback === void 0 ? void 0 : { ...failed2, fallback };
}
function replacement(program2, test, truth) {
  const condition = test.field("condition");
  const asked2 = condition === void 0 ? void 0 : presence(condition);
  if (condition === void 0 || asked2 === void 0 || asked2.given !== truth) return void 0;
  const value2 = evaluate(program2, asked2.of);
  if (value2.kind !== "parameter" || ancestor(test, FUNCTIONS)?.id !== value2.hole.fn.id)
    return void 0;
  return isUsed(asked2.of, condition) ? value2.hole : void 0;
}
function isTold(program2, target, fallback) {
  const given = target.parent?.field("right");
  if (given === void 0 || fallback === void 0) return false;
  const value2 = evaluate(program2, given);
  return value2.kind === "parameter" && value2.hole.fn.id === fallback.fn.id && value2.hole.index === fallback.index && value2.hole.steps.length === fallback.steps.length;
}
function presence(test) {
  const node = unwrap(test);
  const operator = node.field("operator")?.type ?? "";
  if (node.type === "unary_expression") {
    const of = node.field("argument");
    return operator === "!" && of !== void 0 ? { of: unwrap(of), given: false } : void 0;
  }
  if (node.type !== "binary_expression") return { of: node, given: true };
  const left = node.field("left");
  const isAbsence = NOTHING2.test(node.field("right")?.text ?? "");
  if (left === void 0 || !isAbsence || !/^[!=]==?$/.test(operator)) return void 0;
  const typed4 = left.field("operator")?.type === "typeof" ? left.field("argument") : void 0;
  return { of: unwrap(typed4 ?? left), given: operator.startsWith("!") };
}
function missingFallback(program2, test) {
  const asked2 = presence(test);
  if (asked2 === void 0 || asked2.given) return void 0;
  const value2 = evaluate(program2, asked2.of);
  return value2.kind === "parameter" ? value2.hole : void 0;
}
function isUsed(asked2, condition) {
  let root = asked2;
  for (let to = root.field("object"); to !== void 0; to = root.field("object")) root = to;
  const references2 = bindingOf(root)?.references ?? [];
  return references2.some((one) => {
    if (within(one, condition)) return false;
    let top = one;
    while (top.parent?.field("object")?.id === top.id && top.text !== asked2.text) top = top.parent;
    return top.text === asked2.text;
  });
}

// providers/code/need/variable.ts
var GLOBAL = /^(?:process\.env|import\.meta\.env|Bun\.env)\.([^.]+)$/;
function variableName(program2, node) {
  const value2 = evaluate(program2, node);
  if (value2.kind === "global") return GLOBAL.exec(value2.name)?.[1];
  if (value2.kind !== "external") return void 0;
  const isProcess = value2.module === "process" || value2.module === "node:process";
  return isProcess ? /^(?:default\.)?env\.([^.]+)$/.exec(value2.name)?.[1] : void 0;
}

// providers/code/need/leaving.ts
var PASSED = /* @__PURE__ */ new Set([
  "lexical_declaration",
  "variable_declaration",
  "expression_statement",
  "comment"
]);
function afterLeaving(program2, test) {
  const statements = test.parent?.children ?? [];
  const at = statements.findIndex((one) => one.id === test.id);
  const end = statements.findIndex((one, index) => index > at && !passes(program2, one));
  const last2 = statements[end];
  if (last2 === void 0) return afterLoop(program2, test);
  const failed2 = failingUntold(program2, last2);
  if (failed2 === void 0) return OPTIONAL;
  const early = statements.slice(0, end).filter((one) => returnsEarly(program2, one));
  const after = early.filter((way) => way.start > test.start);
  const instead = new Map(after.map((way) => [way.id, replacement(program2, way, true)]));
  const fallback = [...instead.values()].find((hole) => hole !== void 0);
  const told = fallback === void 0 ? failed2 : { ...failed2, fallback };
  const ways = early.filter((way) => instead.get(way.id) === void 0);
  const names3 = ways.flatMap((way) => testedName(program2, way) ?? []);
  if (ways.length <= 1) return told;
  return names3.length === ways.length ? { ...told, anyOf: [...new Set(names3)] } : OPTIONAL;
}
function afterLoop(program2, test) {
  const block = test.parent;
  const loop = block?.type === "statement_block" ? block.parent : block;
  if (loop?.type !== "for_in_statement") return OPTIONAL;
  const statements = loop.parent?.children ?? [];
  const at = statements.findIndex((one) => one.id === loop.id);
  if (statements.slice(0, at).some((one) => returnsEarly(program2, one))) return OPTIONAL;
  const next = statements.slice(at + 1).find((one) => !passes(program2, one));
  const failed2 = next === void 0 ? void 0 : failing(program2, next);
  return failed2 === void 0 ? OPTIONAL : { ...failed2, among: true };
}
function passes(program2, statement) {
  if (returnsEarly(program2, statement)) return true;
  return PASSED.has(statement.type) && failing(program2, statement) === void 0;
}
function testedName(program2, test) {
  const condition = test.field("condition");
  return condition === void 0 ? void 0 : firstName(program2, condition);
}
function firstName(program2, test) {
  const node = unwrap(test);
  if (node.type !== "binary_expression" || node.field("operator")?.type !== "&&")
    return variableName(program2, node);
  const operands = [node.field("left"), node.field("right")];
  for (const operand of operands) {
    const name2 = operand && firstName(program2, operand);
    if (name2 !== void 0) return name2;
  }
  return void 0;
}
function returnsEarly(program2, statement) {
  const branch3 = statement.type === "if_statement" ? statement.field("consequence") : void 0;
  return branch3 !== void 0 && leaves(program2, branch3) && failing(program2, branch3) === void 0;
}

// providers/code/need/tests.ts
function comparison(context, node, parent, operator) {
  const other = isField(node, "left") ? parent.field("right") : parent.field("left");
  if (other === void 0 || !/^[!=]==?$/.test(operator)) return OPTIONAL;
  const isAbsence = isNullish(other) || /^['"`]undefined['"`]$/.test(other.text);
  const isTypeOf = node.type === "unary_expression";
  if (!isAbsence && !isTypeOf) return isKnown(context.program, other) ? OPTIONAL : UNCHECKED;
  const equal = isAbsence;
  const judged2 = absent(context, parent, operator.startsWith("=") === equal);
  const { rejectsEmpty: _, ...rest } = judged2;
  return mentionsEmpty(parent) ? judged2 : rest;
}
function isKnown(program2, other) {
  const node = unwrap(other);
  if (/^(?:string|number|true|false|null|undefined|array|object)$/.test(node.type)) return true;
  const value2 = evaluate(program2, node);
  return value2.kind === "text" && templates(value2).every((one) => known2(one) !== void 0);
}
function mentionsEmpty(test) {
  let top = test;
  while (top.parent !== void 0 && /binary|parenthesized/.test(top.parent.type)) top = top.parent;
  return /===? *(?:''|"")|\.length|trim\(/.test(top.text);
}
var CONSTANTS = /* @__PURE__ */ new Set(["string", "number", "template_string"]);
var same = (context, _, parent, truth) => absent(context, parent, truth);
var TESTS = /* @__PURE__ */ new Map([
  ["parenthesized_expression", same],
  ["non_null_expression", same],
  ["as_expression", same],
  ["unary_expression", negated],
  ["binary_expression", combined],
  ["if_statement", inIf],
  ["ternary_expression", inTernary],
  ["variable_declarator", named3],
  ["arguments", argumentTest],
  ["arrow_function", predicate],
  ["return_statement", predicate]
]);
function absent(context, node, truth) {
  const parent = node.parent;
  if (parent === void 0) return OPTIONAL;
  return TESTS.get(parent.type)?.(context, node, parent, truth) ?? OPTIONAL;
}
function negated(context, _, parent, truth) {
  return parent.field("operator")?.type === "!" ? absent(context, parent, !truth) : OPTIONAL;
}
function combined(context, node, parent, truth) {
  const operator = parent.field("operator")?.type;
  const other = isField(node, "left") ? parent.field("right") : parent.field("left");
  if (other === void 0) return OPTIONAL;
  if (operator === "||") {
    if (truth) return absent(context, parent, true);
    const isFailing = isField(node, "left") && failsAsExpression(context.program, other);
    return isFailing ? { ...REQUIRED, rejectsEmpty: true } : OPTIONAL;
  }
  if (operator !== "&&") return OPTIONAL;
  if (!truth) return ofWay(context, absent(context, parent, false), node, parent);
  if (isField(node, "left") && failsAsExpression(context.program, other)) {
    return { ...REQUIRED, rejectsEmpty: true };
  }
  return withCondition(context, parent, other);
}
function ofWay({ program: program2 }, judged2, node, and) {
  if (judged2.anyOf === void 0 || isField(node, "left")) return judged2;
  const before = and.field("left");
  return before !== void 0 && firstName(program2, before) !== void 0 ? OPTIONAL : judged2;
}
function predicate(context, node, parent, truth) {
  const fn = parent.type === "arrow_function" ? parent : ancestor(node, FUNCTIONS);
  const call = fn?.parent?.parent;
  if (fn === void 0 || call === void 0 || callbackList(fn) === void 0) return OPTIONAL;
  switch (call.field("function")?.field("property")?.text) {
    case "every":
      return truth ? OPTIONAL : absent(context, call, false);
    case "some":
    case "find":
      return truth ? absent(context, call, true) : OPTIONAL;
    case "filter":
      return truth && listFails(context.program, call) ? { ...REQUIRED, rejectsEmpty: true } : OPTIONAL;
    default:
      return OPTIONAL;
  }
}
function withCondition(context, parent, other) {
  const judged2 = absent(context, parent, true);
  if (judged2.need !== "required") return judged2;
  const environments = environmentsWhere(other, true);
  if (environments !== void 0) return { ...judged2, environments };
  const fallback = missingFallback(context.program, other);
  if (fallback !== void 0) return { ...judged2, fallback };
  const anyOf = allAbsent(context.program, parent);
  if (anyOf !== void 0) return { ...judged2, anyOf };
  const when = switchedBy(context.program, other);
  return when === void 0 ? OPTIONAL : { ...judged2, when };
}
function inIf(context, node, parent, truth) {
  if (!isField(node, "condition")) return OPTIONAL;
  const then = parent.field("consequence");
  const branch3 = truth ? then : parent.field("alternative");
  if (branch3 !== void 0)
    return failingUntold(context.program, branch3) ?? replacing(context.program, node, branch3);
  if (truth || then === void 0 || !leaves(context.program, then)) return OPTIONAL;
  return afterLeaving(context.program, parent);
}
function replacing(program2, test, branch3) {
  const statements = branch3.type === "statement_block" ? branch3.children : [branch3];
  for (const statement of statements) {
    const returned4 = statement.type === "return_statement" ? statement.children[0] : void 0;
    if (returned4 !== void 0) return insteadOf(program2, returned4);
    const assignment = statement.children[0];
    const target = assignment?.type === "assignment_expression" ? assignment.field("left") : void 0;
    if (target !== void 0 && test.text.includes(target.text)) return DEFAULTED;
  }
  return OPTIONAL;
}
function insteadOf(program2, returned4) {
  if (CONSTANTS.has(unwrap(returned4).type)) return DEFAULTED;
  const value2 = evaluate(program2, returned4);
  return value2.kind === "parameter" ? { ...OPTIONAL, fallback: value2.hole } : OPTIONAL;
}
function inTernary(context, node, parent, truth) {
  if (!isField(node, "condition")) return OPTIONAL;
  const taken = parent.field(truth ? "consequence" : "alternative");
  const other = parent.field(truth ? "alternative" : "consequence");
  if (taken === void 0 || other === void 0 || isNullish(taken)) return OPTIONAL;
  if (failsAsExpression(context.program, taken)) return { ...REQUIRED, rejectsEmpty: true };
  const value2 = evaluate(context.program, taken);
  if (value2.kind === "parameter") return { ...use(context, parent), fallback: value2.hole };
  const tested = unwrap(node).text.replace(/^!+/, "");
  const word = tested.split(/[\s=!<>]/)[0] ?? tested;
  return other.text.includes(word) && !isFeature(other) ? DEFAULTED : OPTIONAL;
}
function isFeature(branch3) {
  if (branch3.type === "new_expression" || branch3.type === "await_expression") return true;
  const made2 = branch3.type === "call_expression" ? branch3.field("arguments") : void 0;
  return made2?.children[0]?.type === "object";
}
function named3(context, _, parent, truth) {
  const name2 = parent.field("name");
  const binding = name2?.type === "identifier" ? bindingOf(name2) : void 0;
  const inner2 = deeper(context);
  if (binding === void 0 || inner2 === void 0) return OPTIONAL;
  for (const reference of binding.references) {
    const judged2 = absent(inner2, reference, truth);
    if (judged2.need === "required") return judged2;
  }
  return OPTIONAL;
}
function allAbsent(program2, and) {
  const names3 = [];
  const open3 = [and];
  for (let next = open3.pop(); next !== void 0; next = open3.pop()) {
    const node = unwrap(next);
    const left = node.field("left");
    const right = node.field("right");
    if (node.field("operator")?.type === "&&" && left !== void 0 && right !== void 0) {
      open3.push(right, left);
      continue;
    }
    const asked2 = node.field("operator")?.type === "!" ? node.field("argument") : left;
    const name2 = asked2 === void 0 ? void 0 : variableName(program2, asked2);
    if (name2 === void 0) return void 0;
    names3.push(name2);
  }
  return names3;
}

// providers/code/need/argument.ts
var ASSERTS = /(?:^|[./:])(?:assert|invariant|tiny-invariant|ok|assertIsDefined|assertDefined|nullthrows|strict)$/;
var CONVERTS = /^(?:Number|String|BigInt|parseInt|parseFloat|Number\.parseInt|Number\.parseFloat|JSON\.parse|decodeURIComponent|encodeURIComponent|JSON\.stringify|Buffer\.from)$/;
var THROWING = /* @__PURE__ */ new Map([
  ["JSON.parse", { ...REQUIRED, rejectsEmpty: true }],
  ["BigInt", REQUIRED],
  ["Buffer.from", REQUIRED]
]);
function argumentUse(context, node, parent) {
  const judged2 = passed(context, node, parent);
  const call = parent.parent;
  if (call === void 0 || judged2.need !== "optional" || !isChained(call)) return judged2;
  const outer = use(context, call);
  return outer.need === "defaulted" ? outer : judged2;
}
function isChained(call) {
  const outer = call.parent?.type === "parenthesized_expression" ? call.parent : call;
  const operator = outer.parent?.type === "binary_expression" ? outer.parent.field("operator") : void 0;
  return operator?.type === "??" || operator?.type === "||";
}
function passed(context, node, parent) {
  const call = parent.parent;
  const callee = call?.field("function") ?? call?.field("constructor");
  if (call === void 0 || callee === void 0) return UNCHECKED;
  const target = evaluate(context.program, callee);
  const name2 = targetName(target, callee);
  const index = parent.children.findIndex((child2) => child2.id === node.id);
  if (target.kind === "function") return parameterUse(context, target.node, index, call);
  if (ASSERTS.test(name2) && index === 0) return { ...REQUIRED, rejectsEmpty: true };
  if (name2 === "URL" && index === 0) return { ...REQUIRED, rejectsEmpty: true };
  if (name2 === "Boolean") return absent(context, call, false);
  const refused = context.converted === true ? void 0 : refusedArgument(context.program, callee, index);
  if (refused !== void 0) return refused;
  const thrown = index === 0 && !isTried(call) ? THROWING.get(name2) : void 0;
  if (thrown !== void 0) return thrown;
  if (isEncoder(callee)) return use(context, call);
  if (CONVERTS.test(name2)) return use({ ...context, converted: true }, call);
  return /isNaN|isFinite$/.test(name2) ? OPTIONAL : UNCHECKED;
}
function argumentTest(context, node, parent, truth) {
  const call = parent.parent;
  const callee = call?.field("function");
  if (call === void 0 || callee === void 0) return OPTIONAL;
  const name2 = targetName(evaluate(context.program, callee), callee);
  if (name2 === "Boolean") return absent(context, call, truth);
  const isFirst2 = parent.children[0]?.id === node.id;
  return isFirst2 && !truth && ASSERTS.test(name2) ? { ...REQUIRED, rejectsEmpty: true } : OPTIONAL;
}
function isTried(call) {
  for (let up3 = call.parent; up3 !== void 0 && !FUNCTIONS.has(up3.type); up3 = up3.parent)
    if (up3.type === "try_statement") return true;
  return false;
}
function isEncoder(callee) {
  const object = callee.field("property")?.text === "encode" ? callee.field("object") : void 0;
  if (object === void 0) return false;
  const declarator = object.type === "identifier" ? bindingOf(object)?.declarations[0]?.parent : void 0;
  const made2 = unwrap(declarator?.field("value") ?? object);
  return made2.field("constructor")?.text === "TextEncoder";
}
function targetName(target, callee) {
  if (target.kind === "global") return target.name;
  if (target.kind !== "external") return callee.text;
  return target.name === "default" || target.name === "*" ? target.module : target.name;
}
function parameterUse(context, fn, index, call) {
  const parameter = parametersOf(fn)[index];
  const inner2 = deeper(context);
  if (parameter === void 0 || inner2 === void 0) return UNCHECKED;
  if (parameter.field("value") !== void 0) return DEFAULTED;
  const name2 = parameter.field("pattern") ?? parameter;
  const binding = name2.type === "identifier" ? bindingOf(name2) : void 0;
  if (binding === void 0) return UNCHECKED;
  const judged2 = judgeBinding(inner2, binding);
  return judged2.returned === true ? use(inner2, call) : judged2;
}

// providers/code/need/properties.ts
function propertyUse(context, node, parent) {
  const object = parent.type === "pair" ? parent.parent : parent;
  const name2 = parent.type === "pair" ? keyName(parent.field("key")) : node.text;
  if (parent.type === "pair" && !isField(node, "value")) return UNCHECKED;
  const { program: program2, converted = false } = context;
  const judged2 = object === void 0 ? void 0 : byLibrary(program2, object, name2, converted);
  if (judged2 !== void 0) return judged2;
  const inner2 = deeper(context);
  const declarator = holderOf(object);
  const target = declarator?.field("name");
  const binding = target?.type === "identifier" ? bindingOf(target) : void 0;
  if (binding === void 0 || inner2 === void 0) return UNCHECKED;
  const judgements2 = [];
  for (const reference of binding.references) {
    const member4 = reference.parent;
    if (member4?.type !== "member_expression" || !isField(reference, "object")) continue;
    if (member4.field("property")?.text !== name2) continue;
    const judged3 = use(inner2, member4);
    const isOpen = judged3.unchecked === true || judged3.need === "required";
    judgements2.push(isOpen && guarded(member4) ? OPTIONAL : judged3);
  }
  return combine(judgements2);
}
function holderOf(object) {
  let node = object?.parent;
  while (node !== void 0 && /^(?:as|satisfies|parenthesized)_expression$/.test(node.type)) {
    node = node.parent;
  }
  return node?.type === "variable_declarator" ? node : void 0;
}

// providers/code/need/use.ts
var DEEPEST10 = 5;
function deeper(context) {
  return context.depth >= DEEPEST10 ? void 0 : { ...context, depth: context.depth + 1 };
}
var up = (context, _, parent) => use(context, parent);
var optional = () => OPTIONAL;
var USES = /* @__PURE__ */ new Map([
  ["parenthesized_expression", parenthesized],
  ["satisfies_expression", up],
  ["await_expression", up],
  ["non_null_expression", (context, _, parent) => asserted(use(context, parent))],
  ["as_expression", cast],
  ["type_assertion", cast],
  ["binary_expression", binary3],
  ["unary_expression", unary],
  ["ternary_expression", ternary2],
  ["member_expression", member3],
  ["subscript_expression", subscript2],
  ["arguments", argumentUse],
  ["variable_declarator", declared2],
  ["required_parameter", parameterDefault],
  ["optional_parameter", parameterDefault],
  ["assignment_pattern", parameterDefault],
  ["public_field_definition", (context, _, parent) => fieldUse(context, parent)],
  ["field_definition", (context, _, parent) => fieldUse(context, parent)],
  ["assignment_expression", assigned2],
  ["augmented_assignment_expression", augmented],
  ["pair", propertyUse],
  ["object", propertyUse],
  ["return_statement", returned2],
  ["arrow_function", returned2],
  ["expression_statement", optional],
  ["switch_statement", optional],
  ["switch_case", optional],
  ["array", inArray],
  ["sequence_expression", up]
]);
function use(context, node) {
  const parent = node.parent;
  if (parent === void 0) return UNCHECKED;
  const judged2 = USES.get(parent.type)?.(context, node, parent) ?? UNCHECKED;
  const crashes = judged2.need === "required" && judged2.certainty === "proved";
  return crashes && swallowed(node) ? OPTIONAL : judged2;
}
function judgeBinding(context, binding) {
  const inner2 = deeper(context);
  if (inner2 === void 0) return UNCHECKED;
  const judgements2 = [];
  for (const reference of binding.references) {
    if (reference.type === "type_identifier" || isTarget(reference)) continue;
    const judged2 = whenCalled(use(inner2, reference), reference, binding);
    const isOpen = judged2.unchecked === true || judged2.need === "required";
    judgements2.push(isOpen && guarded(reference) ? OPTIONAL : judged2);
  }
  return combine(judgements2);
}
function whenCalled(judged2, reference, binding) {
  if (judged2.need !== "required" || !isInFunction(reference, binding)) return judged2;
  return judged2 === REQUIRED ? REQUIRED_LATER : { ...judged2, deferred: true };
}
function isInFunction(reference, { declarations }) {
  const isAround = ({ start: start4, end }) => declarations.some((one) => start4 <= one.start && one.end <= end);
  for (let node = reference.parent; node !== void 0 && !isAround(node); node = node.parent)
    if (FUNCTIONS.has(node.type) && !isCalledAtOnce(node)) return true;
  return false;
}
function asserted(judgement) {
  if (judgement.need !== "optional" || judgement.unchecked === void 0) {
    if (judgement === REQUIRED_LATER) return { ...ASSERTED, deferred: true };
    return judgement === REQUIRED ? ASSERTED : judgement;
  }
  const returned4 = judgement.returned === true ? { returned: true } : {};
  return { ...ASSERTED, ...returned4 };
}
function parenthesized(context, node, parent) {
  const outer = parent.parent;
  const isCondition = outer !== void 0 && isField(parent, "condition");
  if (isCondition && outer.type !== "ternary_expression") return absent(context, node, false);
  return use(context, parent);
}
function cast(context, node, parent) {
  const judged2 = use(context, parent);
  const type = parent.children.find((one) => one.id !== node.id);
  return type !== void 0 && claims(type) ? asserted(judged2) : judged2;
}
function claims(type) {
  switch (type.type) {
    case "predefined_type":
      return /^(?:string|number|boolean)$/.test(type.text);
    case "literal_type":
      return !/^(?:undefined|null)$/.test(type.text);
    case "template_literal_type":
      return true;
    case "union_type":
    case "parenthesized_type":
      return type.children.every(claims);
    case "generic_type":
      return type.text.startsWith("NonNullable<");
    case "type_identifier":
      return type.text.length > 2;
    default:
      return false;
  }
}
function binary3(context, node, parent) {
  const operator = parent.field("operator")?.type ?? "";
  if (operator === "??" || operator === "||") return chainUse(context, node);
  if (operator === "&&") {
    if (isField(node, "left")) return absent(context, node, false);
    return ofWay(context, use(context, parent), node, parent);
  }
  return operator === "+" ? UNCHECKED : comparison(context, node, parent, operator);
}
function unary(context, node, parent) {
  const operator = parent.field("operator")?.type;
  if (operator === "!") return absent(context, node, false);
  if (operator === "+" || operator === "-") return use(context, parent);
  const outer = parent.parent;
  if (operator === "typeof" && outer?.type === "binary_expression") {
    return comparison(context, parent, outer, outer.field("operator")?.type ?? "");
  }
  return OPTIONAL;
}
function ternary2(context, node, parent) {
  return isField(node, "condition") ? absent(context, node, false) : use(context, parent);
}
function member3(context, node, parent) {
  if (!isField(node, "object")) return UNCHECKED;
  const call = parent.parent;
  const isCalled2 = call?.type === "call_expression" && isField(parent, "function");
  if (!isOptionalChain(parent)) return REQUIRED;
  const result = use(context, isCalled2 ? call : parent);
  return result.unchecked === true ? { ...OPTIONAL } : result;
}
function isOptionalChain(node) {
  let link = node;
  while (link !== void 0) {
    if (link.field("optional_chain") !== void 0) return true;
    link = link.field("object") ?? link.field("function");
  }
  return false;
}
function subscript2(context, node, parent) {
  if (!isField(node, "object")) return UNCHECKED;
  return member3(context, node, parent);
}
function declared2(context, node, parent) {
  const name2 = parent.field("name");
  if (!isField(node, "value") || name2?.type !== "identifier") return UNCHECKED;
  const binding = bindingOf(name2);
  if (binding === void 0) return UNCHECKED;
  const judged2 = judgeBinding(context, binding);
  const isReplaced2 = binding.references.some(
    (one) => isTarget(one) && !isTold(context.program, one, judged2.fallback)
  );
  return isReplaced2 && judged2.need === "required" ? DEFAULTED : judged2;
}
function parameterDefault(context, node, parent) {
  const name2 = parent.field("pattern") ?? parent.field("left");
  const isDefault2 = isField(node, "value") || isField(node, "right");
  const binding = isDefault2 && name2?.type === "identifier" ? bindingOf(name2) : void 0;
  return binding === void 0 ? UNCHECKED : judgeBinding(context, binding);
}
function isTarget(reference) {
  return reference.parent?.type === "assignment_expression" && isField(reference, "left");
}
function assigned2(context, node, parent) {
  const target = parent.field("left");
  if (!isField(node, "right")) return UNCHECKED;
  if (target?.type === "member_expression") return fieldUse(context, target);
  if (target?.type !== "identifier") return UNCHECKED;
  const binding = bindingOf(target);
  if (binding === void 0) return UNCHECKED;
  const judged2 = judgeBinding(context, binding);
  const hasOthers = sourcesOf(binding) > 1;
  return hasOthers && judged2.need === "required" ? OPTIONAL : judged2;
}
function sourcesOf(binding) {
  const given = binding.declarations.filter((one) => one.parent?.field("value") !== void 0);
  return given.length + binding.references.filter(isTarget).length;
}
function augmented(_, node, parent) {
  const operator = parent.field("operator")?.type;
  const fills = operator === "||=" || operator === "??=";
  return fills && isField(node, "left") ? DEFAULTED : UNCHECKED;
}
function returned2(_, node, parent) {
  if (parent.type === "arrow_function" && !isField(node, "body")) return UNCHECKED;
  return { ...UNCHECKED, returned: true };
}
function inArray(context, _, parent) {
  const method4 = parent.parent;
  const call = method4?.parent;
  if (method4?.type !== "member_expression" || call?.type !== "call_expression") return UNCHECKED;
  const name2 = method4.field("property")?.text;
  const test = unwrap(call.field("arguments")?.children[0] ?? call).text;
  if (name2 === "every") return absent(context, call, false);
  if (name2 === "some") return test === "Boolean" ? OPTIONAL : absent(context, call, true);
  return name2 === "filter" || name2 === "find" ? OPTIONAL : UNCHECKED;
}

// providers/code/need/chains.ts
function chainUse(context, node) {
  const top = chainTop(node);
  const operands = operandsOf(top);
  const at = operands.findIndex((one) => one.start <= node.start && node.end <= one.end);
  const names3 = operands.map((one) => variableName(context.program, one));
  const anyOf = names3.filter((name2) => name2 !== void 0);
  const group = anyOf.length > 1 ? { anyOf: [...new Set(anyOf)] } : {};
  let fallback;
  for (const [index, operand] of operands.entries()) {
    if (index <= at || names3[index] !== void 0 || isNullish(operand)) continue;
    if (failsAsExpression(context.program, operand)) {
      return {
        ...REQUIRED,
        ...group,
        ...refusesEmpty(node) ? { rejectsEmpty: true } : {}
      };
    }
    const value2 = evaluate(context.program, operand);
    if (value2.kind !== "parameter") return { ...replaced(context, top, operand), ...group };
    fallback = value2.hole;
  }
  const judged2 = use(context, top);
  const before = names3.slice(0, Math.max(at, 0)).some((name2) => name2 === void 0);
  if (before && judged2.need === "required") return { ...OPTIONAL, ...group };
  return { ...judged2, ...group, ...fallback === void 0 ? {} : { fallback } };
}
function replaced(context, top, fallback) {
  if (/^(?:''|""|``)$/.test(unwrap(fallback).text)) {
    const judged2 = use(context, top);
    if (judged2.need === "required" && judged2.rejectsEmpty === true) return judged2;
  }
  return isTested(top) ? OPTIONAL : DEFAULTED;
}
function isTested(node) {
  const parent = node.parent;
  if (parent?.type === "parenthesized_expression") {
    return isField(parent, "condition") || isTested(parent);
  }
  if (parent?.type === "unary_expression") return parent.field("operator")?.type === "!";
  if (parent?.type === "binary_expression") return parent.field("operator")?.type === "&&";
  return isField(node, "condition");
}
function isChain(node) {
  const operator = node.type === "binary_expression" ? node.field("operator")?.type : void 0;
  return operator === "||" || operator === "??";
}
function chainTop(node) {
  let top = node;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    if (isChain(up3)) top = up3;
    else if (up3.type !== "parenthesized_expression") return top;
  }
  return top;
}
function operandsOf(node) {
  const found = [];
  const open3 = [node];
  for (let next = open3.pop(); next !== void 0; next = open3.pop()) {
    const inner2 = unwrap(next);
    const left = isChain(inner2) ? inner2.field("left") : void 0;
    const right = isChain(inner2) ? inner2.field("right") : void 0;
    if (left === void 0 || right === void 0) found.push(next);
    else open3.push(right, left);
  }
  return found;
}
function refusesEmpty(node) {
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    if (isChain(up3)) return up3.field("operator")?.type === "||";
    if (up3.type === "expression_statement") return false;
  }
  return false;
}
function isNullish(node) {
  const inner2 = unwrap(node);
  return inner2.type === "undefined" || inner2.type === "null" || inner2.text === "void 0";
}

// providers/code/need/callers.ts
var DEEPEST11 = 3;
function guardedByCallers(place, asked2 = place.text, depth2 = 0) {
  const fn = ancestor(place, FUNCTIONS);
  const name2 = fn === void 0 || depth2 > DEEPEST11 ? void 0 : ownName(fn);
  const references2 = name2 === void 0 ? void 0 : bindingOf(name2)?.references;
  if (fn === void 0 || references2 === void 0) return false;
  const calls = references2.filter((reference) => !within(reference, fn));
  return calls.length > 0 && calls.every((reference) => isCalledGuarded(reference, asked2, depth2));
}
function isCalledGuarded(reference, asked2, depth2) {
  const call = reference.parent;
  if (call?.type !== "call_expression" || !isField(reference, "function")) return false;
  return guarded(call, asked2) || guardedByCallers(call, asked2, depth2 + 1);
}
function ownName(fn) {
  const declaration = fn.type === "function_declaration" ? fn : fn.parent;
  const isDeclared = declaration === fn || declaration?.type === "variable_declarator";
  const name2 = isDeclared ? declaration?.field("name") : void 0;
  const statement = declaration === fn ? fn.parent : declaration?.parent?.parent;
  return statement?.type === "export_statement" || name2?.type !== "identifier" ? void 0 : name2;
}

// providers/code/need/judge.ts
var ENTRIES = /* @__PURE__ */ new Set([
  "shorthand_property_identifier_pattern",
  "pair_pattern",
  "object_assignment_pattern"
]);
var MEMBERS = /* @__PURE__ */ new Set(["member_expression", "subscript_expression"]);
function judge2(program2, place) {
  const context = { program: program2, depth: 0 };
  if (ENTRIES.has(place.type)) return settle(place, judgeEntry(place));
  if (place.type === "binary_expression" && place.field("operator")?.type === "in") {
    const { rejectsEmpty: _, ...judged2 } = absent(context, place, false);
    return settle(place, judged2);
  }
  return settle(place, use(context, place));
  function judgeEntry(entry3) {
    if (entry3.type === "object_assignment_pattern") return DEFAULTED;
    const target = entry3.type === "pair_pattern" ? entry3.field("value") : entry3;
    if (target?.type === "assignment_pattern") return DEFAULTED;
    const binding = target === void 0 ? void 0 : bindingOf(target);
    return binding === void 0 ? UNCHECKED : judgeBinding(context, binding);
  }
}
function settle(place, judgement) {
  const isOpen = judgement.need === "required" || judgement.unchecked === true;
  if (isOpen && (guarded(place) || MEMBERS.has(place.type) && guardedByCallers(place))) {
    return { ...OPTIONAL, ...keep2(judgement) };
  }
  if (judgement.need !== "required" || judgement.environments !== void 0) return judgement;
  const environments = enclosingEnvironments(place);
  return environments === void 0 ? judgement : { ...judgement, environments };
}
function keep2(judgement) {
  return judgement.anyOf === void 0 ? {} : { anyOf: judgement.anyOf };
}
function isWrite(place) {
  let node = place;
  while (node.parent?.type === "non_null_expression" || node.parent?.type === "parenthesized_expression") {
    node = node.parent;
  }
  const parent = node.parent;
  if (parent?.type === "assignment_expression") return isField(node, "left");
  if (parent?.type === "unary_expression") return parent.field("operator")?.type === "delete";
  return parent?.type === "array_pattern" || parent?.type === "pair_pattern";
}

// providers/code/flow/members.ts
function memberOfObject(analysis, object, held) {
  flowThis(analysis, object, held);
  analysis.flow(object, held);
}
function memberOfClass(analysis, member4, taint) {
  const owner = member4.parent?.parent;
  const name2 = keyName(member4.field("name"));
  if (owner === void 0 || name2 === void 0) return;
  const held = holder(name2, taint);
  if (isStaticMember(member4)) flowClass(analysis, owner, held);
  else memberOfInstance(analysis, owner, held);
}
function memberOfInstance(analysis, owner, held) {
  flowThis(analysis, owner, held);
  flowClass(analysis, owner, { kind: "class", instance: held });
}
function flowClass(analysis, owner, taint) {
  const name2 = owner.field("name");
  const binding = name2 === void 0 ? void 0 : bindingOf(name2);
  if (binding !== void 0) flowBinding(analysis, binding, taint);
  if (owner.type === "class") analysis.flow(owner, taint);
  else if (owner.parent?.type === "export_statement" && isDefault(owner.parent)) {
    analysis.export({ file: owner.source.file, name: "default", taint });
  }
}
var NAME2 = /\.([\w$]+)/y;
function flowThis(analysis, owner, held) {
  const key2 = held.kind === "holder" ? held.key : void 0;
  for (const offset of owner.source.offsets("this")) {
    if (offset < owner.start || offset >= owner.end) continue;
    NAME2.lastIndex = offset + "this".length;
    const name2 = NAME2.exec(owner.source.text)?.[1];
    if (name2 !== void 0 && name2 !== key2) continue;
    const node = owner.source.at(offset);
    if (node.type === "this" && ownerOfThis(node)?.id === owner.id) analysis.flow(node, held);
  }
}

// providers/code/flow/functions.ts
function defineFunction(analysis, fn, effect) {
  const taint = { kind: "function", effect };
  if (fn.type === "method_definition") {
    defineMethod(analysis, fn, effect, taint);
    return;
  }
  const name2 = fn.field("name");
  const binding = name2 === void 0 ? void 0 : bindingOf(name2);
  if (binding !== void 0) flowBinding(analysis, binding, taint);
  if (fn.type.endsWith("_declaration")) {
    const isAnonymous = name2 === void 0 && fn.parent?.type === "export_statement";
    if (isAnonymous && fn.parent !== void 0 && isDefault(fn.parent)) {
      analysis.export({ file: fn.source.file, name: "default", taint });
    }
  } else analysis.flow(fn, taint);
}
function defineMethod(analysis, fn, effect, taint) {
  const name2 = keyName(fn.field("name"));
  const owner = fn.parent;
  if (name2 === void 0 || owner === void 0) return;
  const isRead = isGetter(fn) && effect.does === "return";
  const held = isRead ? effect.value : taint;
  if (owner.type === "object") memberOfObject(analysis, owner, holder(name2, held));
  else if (name2 !== "constructor") memberOfClass(analysis, fn, held);
  else if (owner.parent !== void 0) flowClass(analysis, owner.parent, taint);
}

// providers/code/flow/access.ts
function access(analysis, place, name2, taint) {
  if (isWrite(place)) {
    if (isAlwaysDone(place))
      for (const template2 of templates(name2)) analysis.written(place, known2(template2));
    return;
  }
  if (place.parent?.type === "type_query") return;
  const judgement = judge2(analysis.program, place);
  if (taint.via === void 0) {
    resolveName(analysis, place, name2, judgement, taint.flavour);
    return;
  }
  throughProxy(analysis, place, name2, { via: taint.via, flavour: taint.flavour }, judgement);
}
var EMPTY_INSTEAD = /(?:\?\?|\|\|)\s*(?:''|"")$/;
function isAlwaysDone(place) {
  const assignment = place.parent;
  const value2 = assignment?.type === "assignment_expression" ? assignment.field("right") : void 0;
  return value2 !== void 0 && !isNullish(value2) && value2.text !== place.text && !EMPTY_INSTEAD.test(value2.text) && assignment?.parent?.type === "expression_statement" && assignment.parent.parent?.type === "program";
}
function asks(analysis, call, taint) {
  const name2 = argumentValue(analysis.program, call, argumentsOf(call).length - 1) ?? UNKNOWN;
  const judgement = judge2(analysis.program, call);
  const asked2 = judgement.unchecked === true ? OPTIONAL : judgement;
  resolveName(analysis, call, name2, asked2, taint.flavour);
}
function resolveName(analysis, place, name2, judgement, flavour, root) {
  const hole = firstHole(name2);
  const words = templates(name2).flatMap((template2) => known2(template2) ?? []);
  const isGroup = judgement.among === true && judgement.need === "required" && words.length > 1;
  const judged2 = isGroup ? { ...judgement, anyOf: [...new Set(words)] } : judgement;
  for (const template2 of templates(name2)) {
    const word = known2(template2);
    if (word !== void 0) readName(analysis, place, word, judged2, flavour);
    else if (template2.every((part6) => part6 === null || typeof part6 === "string")) {
      analysis.dynamic(place, pattern(template2));
    }
  }
  if (hole === void 0) return;
  const from = { place, judgement, flavour, ...root !== void 0 && { root } };
  const demand2 = analysis.demand(name2, hole.fn, from);
  if (demand2 !== void 0) open(analysis, demand2);
}
function open(analysis, demand2) {
  const { program: program2 } = analysis;
  const byType = substitute(program2, demand2.name, demand2.fn, (hole) => typed(program2, hole));
  const words = templates(byType).map(known2);
  if (words.every((word) => word !== void 0)) {
    analysis.met(demand2);
    for (const word of words) {
      readName(analysis, demand2.place, word, demand2.judgement, demand2.flavour);
    }
    return;
  }
  defineFunction(analysis, demand2.fn, { does: "demand", demand: demand2 });
}
function readName(analysis, place, name2, judgement, flavour) {
  if (name2 === "" || flavour.builtin?.has(name2) === true) return;
  const isReplaced2 = judgement.fallback !== void 0;
  analysis.read({ name: name2, place, judgement: isReplaced2 ? DEFAULTED : judgement, flavour });
}
function throughProxy(analysis, place, name2, { via, flavour }, judgement) {
  analysis.met(via);
  const filled2 = substitute(
    analysis.program,
    via.name,
    via.fn,
    (hole) => hole.index === 1 ? name2 : UNKNOWN
  );
  const inner2 = via.judgement.returned === true ? judgement : via.judgement;
  resolveName(analysis, place, filled2, inner2, flavour);
}
function restOfEnvironment(analysis, entry3) {
  analysis.dynamic(entry3, "*");
}
function everything(analysis, node) {
  if (onlyDeletes(node)) return;
  const call = node.parent?.type === "arguments" ? node.parent.parent : void 0;
  const filter = call?.parent?.parent;
  const isFiltered = filter?.type === "call_expression" && filter.field("function") === call?.parent;
  const value2 = isFiltered ? evaluate(analysis.program, unwrap(filter)) : text2("");
  const items = value2.kind === "list" ? value2.items.flatMap(templates) : [];
  const [first] = items.filter((item) => item[0] !== null);
  analysis.dynamic(node, first === void 0 ? "*" : pattern(first));
}
function onlyDeletes(node) {
  const loop = ancestor(node, /* @__PURE__ */ new Set(["for_in_statement", ...FUNCTIONS]));
  const right = loop?.type === "for_in_statement" ? loop.field("right") : void 0;
  if (right === void 0 || !within(node, right)) return false;
  const body2 = loop?.field("body")?.text ?? "";
  return /\bdelete\b/.test(body2) && body2.split("[").length === 2 && !body2.includes("(", body2.indexOf("delete"));
}

// providers/code/flow/bind.ts
function flowBinding(analysis, binding, taint) {
  for (const reference of binding.references) analysis.flow(reference, taint);
  const exported2 = exportedInPlace(binding);
  if (exported2 === void 0) return;
  const name2 = exported2 === "default" ? "default" : binding.name;
  analysis.export({ file: binding.source.file, name: name2, taint });
}
function bindPattern(analysis, pattern2, taint) {
  if (pattern2.type === "object_pattern" || pattern2.type === "object") {
    for (const child2 of pattern2.children) bindEntry(analysis, child2, taint);
    return;
  }
  if (pattern2.type === "assignment_pattern") {
    const left = pattern2.field("left");
    if (left !== void 0) bindPattern(analysis, left, taint);
    return;
  }
  const binding = bindingOf(pattern2);
  if (binding !== void 0) flowBinding(analysis, binding, taint);
}
function bindEntry(analysis, entry3, taint) {
  if (entry3.type === "rest_pattern") {
    const target2 = entry3.children[0];
    if (target2 !== void 0) bindPattern(analysis, target2, taint);
    if (taint.kind === "environment") restOfEnvironment(analysis, entry3);
    return;
  }
  const target = entryTarget(entry3);
  const name2 = entryName(entry3);
  if (target === void 0) return;
  if (taint.kind === "environment") {
    access(analysis, entry3, name2 === void 0 ? UNKNOWN : text2(name2), taint);
    return;
  }
  if (taint.kind === "holder" && taint.key === name2) bindPattern(analysis, target, taint.value);
}
function entryName(entry3) {
  if (entry3.type === "pair_pattern" || entry3.type === "pair") return keyName(entry3.field("key"));
  if (entry3.type === "object_assignment_pattern") return entry3.field("left")?.text;
  return entry3.text;
}
function entryTarget(entry3) {
  if (entry3.type === "pair_pattern" || entry3.type === "pair") return entry3.field("value");
  if (entry3.type === "object_assignment_pattern") return entry3.field("left");
  return entry3;
}
function assign(analysis, target, taint) {
  if (target.type !== "member_expression") {
    bindPattern(analysis, target, taint);
    return;
  }
  const object = target.field("object");
  const name2 = target.field("property")?.text;
  if (object === void 0 || name2 === void 0) return;
  if (target.text === "module.exports") {
    exportAs(analysis, target, "=", taint);
    return;
  }
  if (object.text === "module.exports" || object.text === "exports") {
    exportAs(analysis, target, name2, taint);
    return;
  }
  const inner2 = unwrap(object);
  if (inner2.type === "this") {
    const owner = ownerOfThis(inner2);
    if (owner?.type === "object") memberOfObject(analysis, owner, holder(name2, taint));
    else if (owner !== void 0) memberOfInstance(analysis, owner, holder(name2, taint));
    return;
  }
  const binding = inner2.type === "identifier" ? bindingOf(inner2) : void 0;
  if (binding !== void 0) flowBinding(analysis, binding, holder(name2, taint));
}
function exportAs(analysis, node, name2, taint) {
  analysis.export({ file: node.source.file, name: name2, taint });
}

// providers/code/need/calls.ts
function atCall(program2, inside, call) {
  const { fallback, when, returned: returned4, ...own } = inside;
  if (own.need === "required" && swallowed(call)) return OPTIONAL;
  if (fallback !== void 0 && isGiven(program2, fallback, call)) return DEFAULTED;
  if (when !== void 0 && !holds(program2, when.hole, call, when.truth))
    return outside(program2, call);
  if (returned4 !== true) return fallback !== void 0 && own.need === "defaulted" ? OPTIONAL : own;
  const judged2 = outside(program2, call);
  return own.certainty === "asserted" && judged2.unchecked === true ? ASSERTED : judged2;
}
function outside(program2, call) {
  const isMaking = call.type === "new_expression" || call.field("function")?.type === "super";
  return isMaking ? UNCHECKED : judge2(program2, call);
}
function isGiven(program2, hole, call) {
  const argument2 = argumentsOf(call)[hole.index];
  if (argument2 === void 0) return hole.steps.length === 0 && hasDefault(hole);
  if (isNullish(argument2)) return false;
  if (hole.steps.length === 0) return true;
  const value2 = fill2(program2, hole, call);
  if (value2.kind === "union" && value2.of.length === 0) return false;
  if (value2.kind !== "unknown") return true;
  const object = evaluate(program2, argument2);
  const last2 = hole.steps.at(-1);
  const key2 = last2?.take === "property" ? last2.name : "";
  return object.kind === "object" && new RegExp(`\\b${key2.replace(/\W/g, "")}\\b`).test(object.node.text);
}
function hasDefault({ fn, index }) {
  const value2 = parametersOf(fn)[index]?.field("value");
  return value2 !== void 0 && !isNullish(value2);
}
function holds(program2, hole, call, truth) {
  const argument2 = argumentsOf(call)[hole.index];
  if (argument2 === void 0) {
    const text3 = hole.fn.field("parameters")?.text ?? "";
    return /=\s*true\b/.test(text3) === truth;
  }
  if (hole.steps.length > 0) {
    const value2 = evaluate(program2, argument2);
    const text3 = value2.kind === "object" ? value2.node.text : "";
    return /:\s*false\b/.test(text3) !== truth;
  }
  return argument2.text === "false" !== truth;
}

// providers/code/reach.ts
function reachOf2({ place, judgement }) {
  let reach = judgement.deferred === true ? "call" : void 0;
  for (let node = place; node.parent !== void 0; node = node.parent) {
    if (judgement.environments === void 0 && isBranch(node, node.parent)) return "branch";
    if (FUNCTIONS.has(node.parent.type) && !isCalledAtOnce(node.parent)) reach = "call";
    if (isFieldOfInstance(node.parent)) reach = "call";
  }
  return reach;
}
function isFieldOfInstance({ type, text: text3, parent, source }) {
  if (type !== "public_field_definition" && type !== "field_definition") return false;
  if (/^(?:(?:declare|override|private|protected|public|readonly)\s+)*static\b/.test(text3))
    return false;
  const name2 = /^(?:abstract\s+)?class\s+([\w$]+)/.exec(parent?.parent?.text ?? "")?.[1];
  return name2 === void 0 || !source.text.includes(`new ${name2}(`);
}
var WRAPPERS = /* @__PURE__ */ new Set([
  "array",
  "as_expression",
  "object",
  "pair",
  "parenthesized_expression",
  "satisfies_expression"
]);
function isHandedBack(place, outer) {
  for (let node = place; !isSame(node, outer) && node.parent !== void 0; node = node.parent) {
    if (!FUNCTIONS.has(node.type)) continue;
    let around = node.parent;
    while (around.parent !== void 0 && WRAPPERS.has(around.type)) around = around.parent;
    if (around.type === "return_statement" || isSame(around, outer)) return true;
  }
  return false;
}
function isSame(a, b) {
  return a.start === b.start && a.end === b.end && a.type === b.type && a.source === b.source;
}
function isBranch(node, parent) {
  if (parent.type === "if_statement") return node.type !== "parenthesized_expression";
  if (parent.type === "ternary_expression") return node.start !== parent.start;
  const isCase = parent.type === "switch_case" || parent.type === "switch_default";
  return isCase && /(?:statement|declaration|block)$/.test(node.type);
}

// providers/code/flow/effects.ts
function applyEffect(analysis, call, effect) {
  if (effect.does === "return") {
    if (!isTrial(analysis, call)) analysis.flow(call, effect.value);
    return;
  }
  if (effect.does === "tell") {
    effect.called(call);
    return;
  }
  if (effect.does === "read") {
    readThrough(analysis, call, effect.reader, effect.flavour);
    return;
  }
  meet(analysis, call, effect.demand);
}
function isTrial({ program: program2 }, call) {
  if (settingOf(call.source.file, "") !== "test") return false;
  return argumentsOf(call).some((argument2) => evaluate(program2, argument2).kind === "object");
}
function meet(analysis, call, demand2) {
  analysis.met(demand2);
  const { program: program2 } = analysis;
  const name2 = substitute(program2, demand2.name, demand2.fn, (hole) => fill2(program2, hole, call));
  const met = atCall(program2, demand2.judgement, call);
  const isDeferred = demand2.judgement.deferred === true || isHandedBack(demand2.place, demand2.fn);
  const judgement = isDeferred ? { ...met, deferred: true } : met;
  resolveName(analysis, call, name2, judgement, demand2.flavour, demand2.root ?? demand2.id);
}
function readThrough(analysis, call, reader, flavour) {
  const { program: program2 } = analysis;
  const given = argumentValue(program2, call, reader.name);
  if (given === void 0) return;
  const name2 = reader.variable === void 0 ? given : renamed(given, reader.variable);
  if (name2 === void 0) return;
  const judged2 = reader.judgement ?? reader.judge?.(call) ?? judge2(program2, call);
  const asked2 = reader.asks === true && judged2.unchecked === true ? OPTIONAL : judged2;
  const fallback = reader.fallback === void 0 ? void 0 : argumentsOf(call)[reader.fallback];
  const isMeant2 = fallback !== void 0 && reader.isFallback?.(fallback) !== false;
  const isGiven2 = isMeant2 && !isNullish(fallback);
  resolveName(analysis, call, name2, isGiven2 ? DEFAULTED : asked2, flavour);
}
function renamed(given, variable) {
  const values = templates(given).map((template2) => {
    const word = known2(template2);
    if (word === void 0) return { kind: "text", templates: [template2] };
    const name2 = variable(word);
    return name2 === void 0 ? void 0 : text2(name2);
  });
  const named7 = values.filter((value2) => value2 !== void 0);
  return named7.length === 0 ? void 0 : union(named7);
}
function asCallback(analysis, fn, demand2) {
  const over = callbackList(fn);
  if (over === void 0) return false;
  analysis.met(demand2);
  const { program: program2 } = analysis;
  const element2 = apply(program2, evaluate(program2, over.list), { take: "element" });
  const name2 = substitute(
    program2,
    demand2.name,
    demand2.fn,
    (hole) => hole.index === over.element ? hole.steps.reduce((value2, step2) => apply(program2, value2, step2), element2) : UNKNOWN
  );
  resolveName(
    analysis,
    fn,
    name2,
    { ...demand2.judgement },
    demand2.flavour,
    demand2.root ?? demand2.id
  );
  return true;
}

// providers/code/flow/class-uses.ts
var TYPE_WRAPPERS = /* @__PURE__ */ new Set([
  "union_type",
  "generic_type",
  "type_arguments",
  "readonly_type",
  "parenthesized_type"
]);
var CLASSES2 = /* @__PURE__ */ new Set([
  "class",
  "class_declaration",
  "abstract_class_declaration"
]);
function followClass(analysis, node, taint) {
  const parent = node.parent;
  if (parent === void 0) return false;
  if (parent.type === "new_expression" && isField(node, "constructor")) {
    analysis.flow(parent, taint.instance);
    return true;
  }
  if (parent.type === "extends_clause" || parent.type === "class_heritage") {
    const subclass = ancestor(node, CLASSES2);
    if (subclass !== void 0) memberOfInstance(analysis, subclass, taint.instance);
    return true;
  }
  if (parent.type === "arguments" && parent.children[0]?.id === node.id) {
    if (parent.parent !== void 0) analysis.flow(parent.parent, taint.instance);
    return true;
  }
  return node.type === "type_identifier" && followType(analysis, node, taint.instance);
}
function followConstructor(analysis, node, taint) {
  const type = node.parent?.type;
  const subclass = type === "extends_clause" || type === "class_heritage" ? ancestor(node, CLASSES2) : void 0;
  if (subclass === void 0) return false;
  const own = constructorOf(subclass);
  if (own === void 0) flowClass(analysis, subclass, taint);
  else for (const call of callsOfSuper(own)) applyEffect(analysis, call, taint.effect);
  return true;
}
function callsOfSuper(own) {
  return [...own.source.offsets("super")].flatMap((offset) => {
    const node = own.source.at(offset);
    const call = node.type === "super" && within(node, own) ? node.parent : void 0;
    return call !== void 0 && isField(node, "function") ? [call] : [];
  });
}
function followType(analysis, node, instance2) {
  let up3 = node.parent;
  while (up3 !== void 0 && TYPE_WRAPPERS.has(up3.type)) up3 = up3.parent;
  const owner = up3?.type === "type_annotation" ? up3.parent : void 0;
  if (owner === void 0) return true;
  if (FUNCTIONS.has(owner.type))
    defineFunction(analysis, owner, { does: "return", value: instance2 });
  else if (owner.type === "public_field_definition") memberOfClass(analysis, owner, instance2);
  else followTypedName(analysis, owner, instance2);
  return true;
}
function followTypedName(analysis, owner, instance2) {
  const name2 = owner.field("pattern") ?? owner.field("name");
  const binding = name2?.type === "identifier" ? bindingOf(name2) : void 0;
  if (name2 === void 0 || binding === void 0) return;
  flowBinding(analysis, binding, instance2);
  parameterProperty(analysis, owner, name2, instance2);
}
function bindParameter(analysis, parameter, pattern2, taint) {
  bindPattern(analysis, pattern2, taint);
  if (pattern2.type === "identifier") parameterProperty(analysis, parameter, pattern2, taint);
}
function parameterProperty(analysis, parameter, name2, taint) {
  const owner = ancestor(parameter, CLASSES2);
  if (owner === void 0 || !isParameterProperty(parameter, name2)) return;
  memberOfInstance(analysis, owner, holder(name2.text, taint));
}

// providers/code/flow/copies.ts
function copyOf(entries) {
  let node = entries;
  for (; ; ) {
    const parent = node.parent;
    if (parent?.type === "arguments") {
      const call2 = parent.parent;
      return call2?.field("function")?.text === "Object.fromEntries" ? call2 : void 0;
    }
    const call = parent?.type === "member_expression" ? parent.parent : void 0;
    if (call?.type !== "call_expression" || parent === void 0 || !isField(node, "object"))
      return void 0;
    const callback = call.field("arguments")?.children[0];
    if (callback === void 0 || !keepsNames(callback, parent.field("property")?.text)) {
      return void 0;
    }
    node = call;
  }
}
function keepsNames(callback, method4) {
  const pattern2 = parametersOf(callback)[0];
  const entry3 = pattern2?.field("pattern") ?? pattern2;
  const body2 = callback.field("body");
  if (body2 === void 0 || entry3?.type !== "array_pattern") return false;
  const key2 = /^\[\s*([\w$]*)/.exec(entry3.text)?.[1] ?? "";
  if (method4 === "map")
    return key2 !== "" && new RegExp(`\\[\\s*${escaped(key2)}\\s*,`).test(body2.text);
  const isUsed2 = key2 !== "" && new RegExp(`(?<![\\w$])${escaped(key2)}(?![\\w$])`).test(body2.text);
  return method4 === "filter" && !isUsed2;
}
function escaped(name2) {
  return name2.replaceAll("$", "\\$");
}

// providers/code/flow/proxy.ts
function intoProxy(analysis, passed2, taint) {
  const target = evaluate(analysis.program, passed2.callee);
  if (target.kind !== "global" || target.name !== "Proxy" || passed2.index !== 1) return false;
  if (taint.key !== "get" || taint.value.kind !== "function") return false;
  const { effect } = taint.value;
  if (effect.does !== "demand") return false;
  const via = effect.demand;
  const builtin = /* @__PURE__ */ new Set([...via.flavour.builtin ?? [], ...ownNames(analysis, passed2, via)]);
  analysis.flow(passed2.call, { kind: "environment", flavour: { ...via.flavour, builtin }, via });
  return true;
}
function ownNames({ program: program2 }, { call }, via) {
  const target = argumentsOf(call)[0];
  if (target === void 0 || !/\bin\b|\bReflect\b|hasOwn/.test(via.fn.text)) return [];
  const value2 = evaluate(program2, target);
  return value2.kind === "instance" ? memberNames(program2, value2.node) : [];
}
function ontoProxy(analysis, passed2, taint) {
  const { program: program2 } = analysis;
  const callee = evaluate(program2, passed2.callee);
  if (callee.kind !== "global" || callee.name !== "Proxy" || passed2.index !== 0) return false;
  analysis.flow(passed2.call, taint);
  const handler = argumentsOf(passed2.call)[1];
  const traps = handler === void 0 ? void 0 : evaluate(program2, handler);
  const trap = traps?.kind === "object" ? property(program2, traps.node, "get") : void 0;
  const parameter = trap?.kind === "function" ? parametersOf(trap.node)[0] : void 0;
  const pattern2 = parameter?.field("pattern") ?? parameter;
  if (pattern2 !== void 0) bindPattern(analysis, pattern2, taint);
  return true;
}

// providers/code/flow/library-calls.ts
var RUNNERS = /(?:^|\.)(?:(?:async|run|promisified)?(?:spawn|exec|execFile|fork|execa|execaCommand)(?:Sync|Async|Promise|P)?|execaNode|Command|Worker|StdioClientTransport|setupPrimary|setupMaster|x|\$)$/i;
var LOADERS = /^(?:dotenv(?:-\w+)*|@next\/env|@dotenvx\/dotenvx|@nuxt\/kit|c12)$/;
function intoLibrary(analysis, passed2, taint) {
  if (taint.kind === "function") {
    wrapped(analysis, passed2, taint);
    return;
  }
  if (taint.kind === "holder" && ontoProxy(analysis, passed2, taint)) return;
  const environment3 = environmentIn(passed2.argument, taint);
  if (taint.kind === "environment" && known3(analysis, passed2, taint)) return;
  if (taint.kind === "holder" && intoProxy(analysis, passed2, taint)) return;
  if (environment3 === void 0) {
    copies(analysis, passed2, taint);
    return;
  }
  const use2 = { call: passed2.call, argument: passed2.argument, taint };
  if (analysis.recognisers.some((one) => one.argument?.(analysis, use2) === true)) return;
  const target = evaluate(analysis.program, passed2.callee);
  if (target.kind === "external" && LOADERS.test(target.module)) return;
  const name2 = calleeName(passed2.callee, target);
  if (RUNNERS.test(name2)) analysis.handedOn(passed2.argument, name2);
  else analysis.dynamic(passed2.argument, "*");
}
function environmentIn(argument2, taint) {
  if (taint.kind === "environment") return taint;
  if (taint.kind !== "holder" || taint.value.kind !== "environment") return void 0;
  return unwrap(argument2).type === "object" ? taint.value : void 0;
}
function calleeName(callee, target) {
  if (target.kind === "global") return target.name;
  if (target.kind === "external") return target.name === "default" ? target.module : target.name;
  const inner2 = unwrap(callee);
  return inner2.field("property")?.text ?? inner2.text.slice(0, 60);
}
function known3(analysis, passed2, taint) {
  const target = evaluate(analysis.program, passed2.callee);
  const name2 = target.kind === "global" ? target.name : "";
  switch (name2) {
    case "Object.assign":
      intoAssign(analysis, passed2, taint);
      return true;
    case "structuredClone":
    case "Object.freeze":
    case "Object.seal":
      analysis.flow(passed2.call, taint);
      return true;
    case "Object.entries":
      intoEntries(analysis, passed2, taint);
      return true;
    case "Object.keys":
    case "Object.values":
    case "Object.getOwnPropertyNames":
      everything(analysis, passed2.argument);
      return true;
    case "Reflect.get":
      readArgument(analysis, passed2, taint);
      return true;
    case "Reflect.has":
    case "Object.hasOwn":
    case "Object.prototype.hasOwnProperty.call":
      asks(analysis, passed2.call, taint);
      return true;
    case "Reflect.set":
    case "Reflect.deleteProperty":
    case "Object.defineProperty":
      return true;
    case "Proxy":
      if (passed2.index === 0) analysis.flow(passed2.call, taint);
      return true;
    default:
      return false;
  }
}
function intoEntries(analysis, passed2, taint) {
  const copy = copyOf(passed2.call);
  if (copy === void 0) everything(analysis, passed2.argument);
  else analysis.flow(copy, taint);
}
function readArgument(analysis, passed2, taint) {
  const name2 = argumentsOf(passed2.call)[1];
  if (name2 !== void 0) access(analysis, passed2.call, evaluate(analysis.program, name2), taint);
}
function intoAssign(analysis, passed2, taint) {
  analysis.flow(passed2.call, taint);
  const target = argumentsOf(passed2.call)[0];
  if (passed2.index === 0 || target?.type !== "identifier") return;
  const binding = bindingOf(target);
  if (binding !== void 0) flowBinding(analysis, binding, taint);
}
function copies(analysis, passed2, taint) {
  const target = evaluate(analysis.program, passed2.callee);
  const same2 = ["Object.freeze", "Object.seal", "Object.assign", "structuredClone"];
  if (target.kind === "global" && same2.includes(target.name)) analysis.flow(passed2.call, taint);
}
function wrapped(analysis, passed2, taint) {
  if (passed2.index === 0 && passed2.call.type === "call_expression") {
    analysis.flow(passed2.call, taint);
  }
}

// providers/code/flow/arguments.ts
function followArgument(analysis, node, parent, taint) {
  const call = parent.parent;
  const callee = call?.field("function") ?? call?.field("constructor");
  if (call === void 0 || callee === void 0) return;
  if (taint.kind === "function" && taint.effect.does === "demand") {
    if (asCallback(analysis, node, taint.effect.demand)) return;
  }
  const index = parent.children.findIndex((child2) => child2.id === node.id);
  const targets2 = functionsOf(evaluate(analysis.program, callee));
  for (const fn of targets2) {
    if (deployed(fn) === deployed(node)) intoParameter(analysis, fn, index, taint);
  }
  if (targets2.length === 0) intoLibrary(analysis, { call, callee, argument: node, index }, taint);
}
function deployed(node) {
  return settingOf(node.source.file, "") !== "test";
}
function functionsOf(value2) {
  if (value2.kind === "union") return value2.of.flatMap(functionsOf);
  if (value2.kind === "function") return [value2.node];
  if (value2.kind !== "class") return [];
  const members = value2.node.field("body")?.children ?? [];
  return members.filter((one) => keyName(one.field("name")) === "constructor");
}
function intoParameter(analysis, fn, index, taint) {
  if (!FUNCTIONS.has(fn.type)) return;
  const parameter = parametersOf(fn)[index];
  const pattern2 = parameter?.field("pattern") ?? parameter;
  if (parameter === void 0 || pattern2 === void 0 || pattern2.type === "rest_pattern") return;
  bindParameter(analysis, parameter, pattern2, taint);
}

// providers/code/flow/uses.ts
function followUse(analysis, node, parent, taint) {
  switch (parent.type) {
    case "member_expression":
      if (isField(node, "object")) onMember(analysis, parent, taint);
      return true;
    case "subscript_expression":
      if (isField(node, "object")) onSubscript(analysis, parent, taint);
      return true;
    case "call_expression":
    case "new_expression":
      if (taint.kind === "function") applyEffect(analysis, parent, taint.effect);
      return true;
    case "binary_expression":
      return onIn(analysis, node, parent, taint);
    case "for_in_statement":
      if (taint.kind === "environment" && isField(node, "right")) everything(analysis, node);
      return true;
    default:
      return false;
  }
}
function onMember(analysis, member4, taint) {
  const name2 = keyName(member4.field("property"));
  if (name2 === void 0) return;
  if (taint.kind === "environment") {
    onEnvironment(analysis, member4, name2, taint);
    return;
  }
  if (taint.kind === "holder" && taint.key === name2) analysis.flow(member4, taint.value);
  if (taint.kind === "function") onFunctionMember(analysis, member4, name2, taint);
}
function onEnvironment(analysis, member4, name2, taint) {
  const call = member4.parent;
  const isCalled2 = call?.type === "call_expression" && isField(member4, "function");
  if (isCalled2 && name2 === "hasOwnProperty") {
    asks(analysis, call, taint);
    return;
  }
  if (isCalled2 && (name2 === "toJSON" || name2 === "toString")) return;
  if (isCalled2 && !/^[A-Z_]/.test(name2)) return;
  access(analysis, member4, text2(name2), taint);
}
function onFunctionMember(analysis, member4, name2, taint) {
  if (name2 === "bind" && member4.parent !== void 0) analysis.flow(member4.parent, taint);
}
function onSubscript(analysis, subscript3, taint) {
  const index = subscript3.field("index");
  const name2 = index === void 0 ? UNKNOWN : evaluate(analysis.program, index);
  if (taint.kind === "environment") {
    access(analysis, subscript3, name2, taint);
    return;
  }
  if (taint.kind !== "holder") return;
  if (templates(name2).some((one) => known2(one) === taint.key))
    analysis.flow(subscript3, taint.value);
}
function onIn(analysis, node, binary5, taint) {
  if (binary5.field("operator")?.type !== "in") return false;
  const left = binary5.field("left");
  if (taint.kind === "environment" && left !== void 0 && isField(node, "right")) {
    access(analysis, binary5, evaluate(analysis.program, left), taint);
  }
  return true;
}

// providers/code/flow/follow.ts
function follow(analysis, node, taint) {
  const parent = node.parent;
  if (parent === void 0) return;
  if (TRANSPARENT.has(parent.type)) {
    analysis.flow(parent, taint);
    return;
  }
  if (taint.kind === "class" && followClass(analysis, node, taint)) return;
  if (taint.kind === "function" && followConstructor(analysis, node, taint)) return;
  if (node.type === "type_identifier") return;
  if (followUse(analysis, node, parent, taint)) return;
  CARRIERS.get(parent.type)?.(analysis, node, parent, taint);
}
var VALIDATES2 = /(?:parse|valid|schema|createEnv|cleanEnv|assert)\w*$/i;
var up2 = (analysis, _, parent, taint) => analysis.flow(parent, taint);
var CARRIERS = /* @__PURE__ */ new Map([
  ["variable_declarator", ifField("value", declare)],
  ["assignment_expression", ifField("right", assigned3)],
  ["augmented_assignment_expression", ifField("right", assigned3)],
  ["pair", ifField("value", pair)],
  ["object", inObject],
  ["spread_element", spread],
  ["return_statement", returned3],
  ["arrow_function", ifField("body", arrowBody)],
  ["ternary_expression", notField("condition", branch)],
  ["binary_expression", binary4],
  ["sequence_expression", up2],
  ["required_parameter", ifField("value", parameterDefault2)],
  ["optional_parameter", ifField("value", parameterDefault2)],
  ["assignment_pattern", ifField("right", patternDefault)],
  ["object_assignment_pattern", ifField("right", patternDefault)],
  ["public_field_definition", ifField("value", fieldValue)],
  ["export_statement", exportStatement],
  ["export_specifier", exportSpecifier],
  ["arguments", followArgument]
]);
function ifField(name2, carrier) {
  return (analysis, node, parent, taint) => {
    if (isField(node, name2)) carrier(analysis, node, parent, taint);
  };
}
function notField(name2, carrier) {
  return (analysis, node, parent, taint) => {
    if (!isField(node, name2)) carrier(analysis, node, parent, taint);
  };
}
function declare(analysis, _, parent, taint) {
  const target = parent.field("name");
  if (target !== void 0) bindPattern(analysis, target, taint);
}
function assigned3(analysis, _, parent, taint) {
  const target = parent.field("left");
  if (target !== void 0) assign(analysis, target, taint);
  analysis.flow(parent, taint);
}
function pair(analysis, _, parent, taint) {
  const name2 = keyName(parent.field("key"));
  const object = parent.parent;
  if (name2 === void 0 || object?.type !== "object") return;
  memberOfObject(analysis, object, holder(name2, taint));
}
function inObject(analysis, node, parent, taint) {
  if (node.type !== "shorthand_property_identifier") return;
  memberOfObject(analysis, parent, holder(node.text, taint));
}
function spread(analysis, _, parent, taint) {
  if (parent.parent?.type === "object") analysis.flow(parent.parent, taint);
}
function returned3(analysis, node, _, taint) {
  const fn = ancestor(node, FUNCTIONS);
  if (fn !== void 0) defineFunction(analysis, fn, { does: "return", value: taint });
}
function arrowBody(analysis, _, parent, taint) {
  defineFunction(analysis, parent, { does: "return", value: taint });
}
function branch(analysis, node, parent, taint) {
  const other = parent.field(isField(node, "consequence") ? "alternative" : "consequence");
  const call = other === void 0 ? void 0 : unwrap(other).field("function");
  if (call !== void 0 && VALIDATES2.test(call.text.slice(-60))) return;
  analysis.flow(parent, taint);
}
function binary4(analysis, node, parent, taint) {
  const operator = parent.field("operator")?.type;
  const passes2 = operator === "??" || operator === "||";
  if (passes2 || operator === "&&" && isField(node, "right")) analysis.flow(parent, taint);
}
function parameterDefault2(analysis, _, parent, taint) {
  const target = parent.field("pattern");
  if (target !== void 0) bindParameter(analysis, parent, target, taint);
}
function patternDefault(analysis, _, parent, taint) {
  const target = parent.field("left");
  if (target !== void 0) bindPattern(analysis, target, taint);
}
function fieldValue(analysis, _, parent, taint) {
  memberOfClass(analysis, parent, taint);
}
function exportStatement(analysis, node, parent, taint) {
  if (parent.field("source") !== void 0) return;
  const name2 = isDefault(parent) ? "default" : "=";
  analysis.export({ file: node.source.file, name: name2, taint });
}
function exportSpecifier(analysis, node, parent, taint) {
  if (!isField(node, "name") || parent.parent?.parent?.field("source") !== void 0) return;
  const name2 = (parent.field("alias") ?? node).text;
  analysis.export({ file: node.source.file, name: name2, taint });
  const binding = bindingOf(node);
  if (binding !== void 0) flowBinding(analysis, binding, taint);
}

// providers/code/flow/importers.ts
import { posix } from "node:path";

// providers/code/flow/seeds.ts
var PROCESS = holder("env", PROCESS_ENV);
var GLOBALS = /* @__PURE__ */ new Map([
  ["process", [PROCESS]],
  ["Bun", [PROCESS]],
  ["Deno", DENO_ENV.map((taint) => holder("env", taint))],
  ["globalThis", [holder("process", PROCESS), holder("Bun", PROCESS)]],
  ["global", [holder("process", PROCESS)]],
  ["window", [holder("process", PROCESS)]]
]);
var MODULES = /* @__PURE__ */ new Map([
  ["process", [PROCESS, holder("default", PROCESS)]],
  ["node:process", [PROCESS, holder("default", PROCESS)]],
  ["bun", [PROCESS]]
]);
var IMPORT_META = /\bimport\s*\.\s*meta\b/g;
function seed(analysis, source) {
  for (const [name2, taints] of GLOBALS) {
    if (!source.text.includes(name2) || !leadsOn(source.text, name2)) continue;
    for (const node of globals(source, name2)) flowAll(analysis, node, taints);
  }
  for (const { index } of source.text.matchAll(IMPORT_META)) {
    const node = source.at(index);
    if (node.type !== "meta_property") continue;
    analysis.flow(node, holder("env", IMPORT_META_ENV));
  }
  seedTyped(analysis, source);
  for (const [module2, taints] of MODULES) seedModule(analysis, source, module2, taints);
}
function seedTyped(analysis, source) {
  if (!source.text.includes("ProcessEnv")) return;
  for (const word of source.words("ProcessEnv")) {
    const type = word.parent?.type === "nested_type_identifier" ? word.parent : void 0;
    const owner = type?.parent?.type === "type_annotation" ? type.parent.parent : void 0;
    const target = owner?.field("pattern") ?? owner?.field("name");
    if (owner === void 0 || target === void 0 || owner.type === "property_signature")
      continue;
    if (owner.type === "public_field_definition") memberOfClass(analysis, owner, PROCESS_ENV);
    else bindParameter(analysis, owner, target, PROCESS_ENV);
  }
}
var ROOTS = new Map(
  ["globalThis", "global", "window"].map((name2) => [
    name2,
    new RegExp(
      `\\b${name2}\\b[\\s)!]*(?:as\\b|\\??\\.\\s*(?:process|Bun)\\b|(?:\\?\\.)?\\[)|=\\s*${name2}\\b`
    )
  ])
);
function leadsOn(text3, name2) {
  return ROOTS.get(name2)?.test(text3) ?? true;
}
function flowAll(analysis, node, taints) {
  for (const taint of taints) analysis.flow(node, taint);
}
function seedModule(analysis, source, module2, taints) {
  const named7 = taints.filter((taint) => isSpelled(source, taint));
  if (named7.length === 0) return;
  for (const offset of source.offsets(module2)) {
    const quote = source.text.charAt(offset - 1);
    if (quote !== "'" && quote !== '"') continue;
    const node = source.at(offset - 1);
    if (node.type !== "string" || literalText(node) !== module2) continue;
    for (const taint of named7) fromSpecifier(analysis, node, taint);
  }
}
function isSpelled({ text: text3 }, taint) {
  if (taint.kind !== "holder" || taint.key === "default" || taint.key === "*") return true;
  return text3.includes(taint.key) || text3.includes("export *");
}
function fromSpecifier(analysis, specifier, held) {
  const parent = specifier.parent;
  if (parent?.type === "arguments") {
    const callee = parent.parent?.field("function");
    const isImport = callee?.type === "import" || callee?.text === "require";
    if (isImport && parent.parent !== void 0) analysis.flow(parent.parent, held);
    return;
  }
  if (parent === void 0 || !isField(specifier, "source")) return;
  if (parent.type === "export_statement") {
    fromReexport(analysis, parent, held);
    return;
  }
  for (const name2 of localNames(parent)) fromName(analysis, name2, held);
}
function localNames(statement) {
  return statement.children.flatMap((child2) => {
    if (child2.type === "import_require_clause") return child2.children.slice(0, 1);
    return child2.type === "import_clause" ? child2.children.flatMap(clauseNames) : [];
  });
}
function clauseNames(part6) {
  if (part6.type === "namespace_import") return part6.children.slice(0, 1);
  if (part6.type !== "named_imports") return [part6];
  return part6.children.flatMap((one) => one.field("alias") ?? one.field("name") ?? []);
}
function fromName(analysis, local, held) {
  const imported2 = importedName(local);
  const [binding] = bindingsNamed(local.source, local.text).filter(
    (one) => one.declarations.some((declaration) => declaration.id === local.id)
  );
  if (binding === void 0 || importSpecifier(local) === void 0) return;
  if (imported2 === "*") flowBinding(analysis, binding, held);
  else if (held.kind !== "holder") {
    if (imported2 === "default") flowBinding(analysis, binding, held);
  } else if (held.key === imported2) flowBinding(analysis, binding, held.value);
}
function fromReexport(analysis, statement, held) {
  const { file } = statement.source;
  const clause = statement.children.find((one) => one.type === "export_clause");
  const namespace = statement.children.find((one) => one.type === "namespace_export");
  const name2 = namespace?.children[0]?.text;
  if (name2 !== void 0) {
    analysis.export({ file, name: name2, taint: held });
    return;
  }
  if (held.kind !== "holder") return;
  if (clause === void 0) {
    if (held.key !== "default") analysis.export({ file, name: held.key, taint: held.value });
    return;
  }
  for (const one of clause.children) {
    if (one.field("name")?.text !== held.key) continue;
    const alias2 = (one.field("alias") ?? one.field("name"))?.text ?? held.key;
    analysis.export({ file, name: alias2, taint: held.value });
  }
}

// providers/code/flow/importers.ts
var LONGEST_SPECIFIER = 300;
function spreadExports(files) {
  const importers = /* @__PURE__ */ new Map();
  return (analysis, exports) => {
    const { program: program2 } = analysis;
    for (const [file, ofFile] of byFile(exports)) {
      const sites = importers.get(file) ?? findImporters(files, program2, file);
      importers.set(file, sites);
      for (const site of sites) {
        const look = program2.look(site.file);
        const named7 = namedIn(look, ofFile);
        if (named7.length === 0 || files.ignored(site.file)) continue;
        const source = program2.source(site.file, look);
        if (source !== void 0) for (const one of named7) carry(analysis, source, site, one);
      }
    }
  };
}
function byFile(exports) {
  const found = /* @__PURE__ */ new Map();
  for (const one of exports) {
    const known6 = found.get(one.file);
    if (known6 === void 0) found.set(one.file, [one]);
    else known6.push(one);
  }
  return found;
}
function namedIn(look, exports) {
  if (look === void 0) return [];
  const named7 = exports.filter(
    ({ name: name2 }) => name2 === "default" || name2 === "=" || look.spells(name2)
  );
  return named7.length < exports.length && passesOn(look) ? exports : named7;
}
function passesOn(look) {
  return look.spells("xport *") || look.spells("quire(") && look.spells("xports");
}
function carry(analysis, source, site, exported2) {
  for (const held of shapes(exported2)) {
    for (const offset of source.offsets(site.specifier)) {
      const node = source.at(offset);
      const string = node.type === "string_fragment" ? node.parent : node;
      if (string?.type === "string") fromSpecifier(analysis, string, held);
    }
  }
}
function shapes(exported2) {
  if (exported2.name !== "=") return [holder(exported2.name, exported2.taint)];
  return [exported2.taint, holder("default", exported2.taint)];
}
function findImporters(files, program2, file) {
  const found = /* @__PURE__ */ new Map();
  for (const tail of tails(program2, file)) {
    for (const site of files.mentions(tail)) {
      const specifier = site.specifier;
      if (specifier.length > LONGEST_SPECIFIER || site.file === file) continue;
      if (program2.resolve(site.file, specifier) !== file) continue;
      found.set(`${site.file}\0${specifier}`, { file: site.file, specifier });
    }
  }
  return [...found.values()];
}
function tails(program2, file) {
  const base = posix.basename(file).replace(/\.(?:d\.)?[cm]?[jt]sx?$/, "");
  const found = /* @__PURE__ */ new Set([base]);
  if (base === "index") found.add(posix.basename(posix.dirname(file)));
  const component = program2.components.of(file);
  const name2 = component.name ?? "";
  if (name2 !== "") found.add(posix.basename(name2));
  if (base === "index") for (const dots of [".", ".."]) found.add(dots);
  return found;
}

// providers/code/candidates.ts
var WAYS = [
  {
    words: ["process"],
    around: /\bprocess\b(?:["']?\])?\s*(?:as\s+\w+\s*\)?\s*)?[!?)]*\s*(?:\.\s*env\b|\?\.\s*\[|\[)|(?<=(?:from|require\(|import\()\s*["'](?:node:)?)process["']|(?<==\s*(?:\w+\.)?)process\b(?!\s*[.(])|(?<=\()process\s*[,)]/y
  },
  {
    words: ["meta"],
    around: /(?<=\bimport\s*\.\s*)meta\b[\s)!?]*(?:as\b|\.\s*env\b|\[)|(?<==\s*import\s*\.\s*)meta\s*(?:as\b|[;\n])/y
  },
  {
    words: ["Bun", "Deno", "bun"],
    around: /\b(?:Bun|Deno)\b\s*[!?)]*\s*(?:\.\s*env\b|\[)|(?<==\s*)(?:Bun|Deno)\b|(?<=["'])bun["']/y
  }
];
var HAS_SUBJECT = /env|Env/;
var PARTS = ["nv", "Config"];
function idiomOf(text3) {
  const part6 = PARTS.find((one) => text3.includes(one));
  if (part6 === void 0) return { text: text3, part: part6, at: 0 };
  const at = text3.indexOf(part6);
  const isInside2 = at > 0 && at + part6.length < text3.length;
  return { text: text3, part: part6, at, ...isInside2 && { neighbours: neighboursAt(text3, at, part6) } };
}
function neighboursAt(text3, at, part6) {
  return text3.charCodeAt(at - 1) << 8 | text3.charCodeAt(at + part6.length);
}
function impliesSubject(idioms) {
  return idioms.every(({ text: text3 }) => HAS_SUBJECT.test(text3));
}
function isCheap(idioms) {
  return idioms.every(({ part: part6 }) => part6 !== void 0);
}
function searchIn(text3) {
  const known6 = /* @__PURE__ */ new Map();
  const placesOf2 = (part6) => {
    let found = known6.get(part6);
    if (found === void 0) {
      found = placesIn(text3, part6);
      known6.set(part6, found);
    }
    return found;
  };
  const isSubject = placesOf2("nv").offsets.some((at) => isE(text3.charCodeAt(at - 1)));
  return {
    isSubject,
    has({ text: idiom, part: part6, at, neighbours }) {
      if (part6 === void 0) return text3.includes(idiom);
      const places = placesOf2(part6);
      if (neighbours !== void 0 && !places.neighbours.has(neighbours)) return false;
      return places.offsets.some((offset) => text3.startsWith(idiom, offset - at));
    },
    isCandidate: () => isSubject && WAYS.some(({ words, around }) => stands(text3, words, around))
  };
}
function placesIn(text3, part6) {
  const offsets = [];
  const neighbours = /* @__PURE__ */ new Set();
  for (let at = text3.indexOf(part6); at >= 0; at = text3.indexOf(part6, at + 1)) {
    offsets.push(at);
    neighbours.add(neighboursAt(text3, at, part6));
  }
  return { offsets, neighbours };
}
function stands(text3, words, around) {
  for (const word of words)
    for (let at = text3.indexOf(word); at >= 0; at = text3.indexOf(word, at + 1)) {
      around.lastIndex = at;
      if (around.test(text3)) return true;
    }
  return false;
}
function isE(code) {
  return (code | 32) === 101;
}

// providers/code/glance.ts
function groupOf(texts2, isLimited) {
  const idioms = texts2.map(idiomOf);
  return {
    idioms,
    onDemand: isLimited && !isCheap(idioms),
    ofSubject: impliesSubject(idioms)
  };
}
var declaring = declaringWords.map(idiomOf);
function glanceAt(text3, groups2) {
  const search = searchIn(text3);
  const { isSubject } = search;
  const known6 = /* @__PURE__ */ new Map();
  return {
    isSubject,
    isOwn: isSubject && (search.isCandidate() || declaring.some(search.has)),
    has(group) {
      let has = known6.get(group);
      if (has === void 0) {
        has = groups2[group]?.idioms.some(search.has) ?? false;
        known6.set(group, has);
      }
      return has;
    },
    content: () => Buffer.from(text3, "latin1")
  };
}

// providers/code/html.ts
var REPLACED = /%((?:VITE|REACT_APP)_\w+)%/g;
function readPages(tree, components) {
  const reads2 = [];
  for (const file of tree.files) {
    const { path, name: name2 } = file;
    if (!name2.endsWith(".html") || file.ignored) continue;
    const text3 = tree.bytes(path)?.toString("utf8") ?? "";
    if (!text3.includes("%VITE_") && !text3.includes("%REACT_APP_")) continue;
    for (const [index, line] of text3.split("\n").entries()) {
      for (const match of line.matchAll(REPLACED)) {
        const place = { file: path, line: index + 1, column: match.index + 1 };
        reads2.push(pageRead(match[1] ?? "", components.of(path).id, place, settingOf(path, "")));
      }
    }
  }
  return reads2;
}
function pageRead(name2, component, place, setting) {
  return {
    role: "reads",
    name: name2,
    channel: "process",
    component,
    place,
    phases: ["build"],
    audience: "client",
    need: "optional",
    certainty: "proved",
    unchecked: true,
    setting
  };
}

// providers/code/implicit/match.ts
function matchUse(rule, use2) {
  if (rule.on === "dependency" || !subpathFits(rule.subpath, use2.subpath)) return [];
  if (rule.exceptFor?.includes(lastPart(use2.subpath))) return [];
  const names3 = rule.names.map((name2) => name2.replace("{PROVIDER}", providerOf(use2.subpath)));
  const at = { names: names3, setting: rule.setting ?? use2.setting };
  if (rule.on === "import") {
    return importFits(rule, use2) ? [{ ...at, need: rule.need, place: use2.place }] : [];
  }
  const calls = use2.calls.filter(({ callee }) => isMeant(rule, use2, callee));
  if (calls.length === 0 && rule.orBare && importFits(rule, use2)) {
    return [{ ...at, need: rule.need, place: use2.place }];
  }
  return calls.flatMap((call) => {
    const need = needOf(rule, call);
    return need === void 0 ? [] : [{ ...at, need, place: call.place }];
  });
}
function versionFits(rule, range) {
  if (rule.since === void 0 && rule.before === void 0) return "yes";
  const major = Number(/^[^\d]{0,4}(\d+)/.exec(range ?? "")?.[1] ?? Number.NaN);
  if (Number.isNaN(major)) return "perhaps";
  return major >= (rule.since ?? 0) && major < (rule.before ?? Number.POSITIVE_INFINITY) ? "yes" : "no";
}
function needOf(rule, call) {
  const given = (rule.unless ?? []).map((option2) => call.hasOption(option2, rule.names));
  if (given.includes(true)) return void 0;
  return given.includes(void 0) && rule.need === "required" ? "optional" : rule.need;
}
function isMeant(rule, use2, callee) {
  if (callee === "default" && rule.subpath === void 0 && use2.subpath !== void 0) return false;
  return rule.exports?.includes(callee) ?? false;
}
function importFits(rule, use2) {
  if (rule.exports === void 0) return true;
  return use2.names.some((name2) => name2 === "*" || rule.exports?.includes(name2));
}
function subpathFits(pattern2, subpath) {
  if (pattern2 === void 0) return true;
  if (subpath === void 0) return false;
  return pattern2.endsWith("*") ? subpath.startsWith(pattern2.slice(0, -1)) : subpath === pattern2;
}
function providerOf(subpath) {
  return lastPart(subpath).toUpperCase().replaceAll("-", "_");
}
function lastPart(subpath) {
  return subpath?.split("/").pop() ?? "";
}

// providers/code/implicit/packages.json
var packages_default = JSON.parse('{"$schema":"../../../schemas/implicit.schema.json","entries":[{"packages":["@ai-sdk/amazon-bedrock"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/amazon-bedrock","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_BEARER_TOKEN_BEDROCK","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/anthropic"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/anthropic","reads":[{"names":["ANTHROPIC_API_KEY","ANTHROPIC_BASE_URL"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/assemblyai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/assemblyai","reads":[{"names":["ASSEMBLYAI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/azure"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/azure","reads":[{"names":["AZURE_API_KEY","AZURE_RESOURCE_NAME"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/baseten"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/baseten","reads":[{"names":["BASETEN_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/cerebras"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/cerebras","reads":[{"names":["CEREBRAS_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/cohere"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/cohere","reads":[{"names":["COHERE_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/deepgram"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/deepgram","reads":[{"names":["DEEPGRAM_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/deepinfra"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/deepinfra","reads":[{"names":["DEEPINFRA_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/deepseek"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/deepseek","reads":[{"names":["DEEPSEEK_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/elevenlabs"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/elevenlabs","reads":[{"names":["ELEVENLABS_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/fal"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/fal","reads":[{"names":["FAL_API_KEY","FAL_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/fireworks"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/fireworks","reads":[{"names":["FIREWORKS_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/gateway"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/ai-gateway","reads":[{"names":["AI_GATEWAY_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/gladia"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/gladia","reads":[{"names":["GLADIA_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/google"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/google-generative-ai","reads":[{"names":["GOOGLE_GENERATIVE_AI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/google-vertex"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/google-vertex","reads":[{"names":["GOOGLE_CLIENT_EMAIL","GOOGLE_PRIVATE_KEY","GOOGLE_PRIVATE_KEY_ID","GOOGLE_VERTEX_API_KEY","GOOGLE_VERTEX_LOCATION","GOOGLE_VERTEX_PROJECT"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/groq"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/groq","reads":[{"names":["GROQ_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/huggingface"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/huggingface","reads":[{"names":["HUGGINGFACE_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/hume"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/hume","reads":[{"names":["HUME_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/lmnt"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/lmnt","reads":[{"names":["LMNT_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/luma"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/luma","reads":[{"names":["LUMA_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/mistral"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/mistral","reads":[{"names":["MISTRAL_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/openai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/openai","reads":[{"names":["OPENAI_API_KEY","OPENAI_BASE_URL"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/perplexity"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/perplexity","reads":[{"names":["PERPLEXITY_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/replicate"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/replicate","reads":[{"names":["REPLICATE_API_TOKEN"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/revai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/revai","reads":[{"names":["REVAI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/togetherai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/togetherai","reads":[{"names":["TOGETHER_AI_API_KEY","TOGETHER_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/vercel"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/vercel","reads":[{"names":["VERCEL_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@ai-sdk/xai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/xai","reads":[{"names":["XAI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@anthropic-ai/bedrock-sdk"],"source":"https://github.com/anthropics/anthropic-sdk-typescript/tree/main/packages/bedrock-sdk","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_REGION","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN"],"need":"optional","on":"import"}]},{"packages":["@anthropic-ai/claude-agent-sdk","@anthropic-ai/claude-code"],"source":"https://docs.claude.com/en/docs/agent-sdk/overview","reads":[{"names":["ANTHROPIC_API_KEY","ANTHROPIC_AUTH_TOKEN","ANTHROPIC_BASE_URL","CLAUDE_CODE_OAUTH_TOKEN","CLAUDE_CODE_USE_BEDROCK","CLAUDE_CODE_USE_VERTEX"],"need":"optional","on":"dependency"}]},{"packages":["@anthropic-ai/sdk"],"source":"https://github.com/anthropics/anthropic-sdk-typescript#usage","reads":[{"names":["ANTHROPIC_API_KEY","ANTHROPIC_AUTH_TOKEN"],"anyOf":true,"need":"optional","on":"call","exports":["Anthropic","default"],"unless":["apiKey","authToken"]},{"names":["ANTHROPIC_BASE_URL"],"need":"optional","on":"call","exports":["Anthropic","default"],"unless":["baseURL"]}]},{"packages":["@anthropic-ai/vertex-sdk"],"source":"https://github.com/anthropics/anthropic-sdk-typescript/tree/main/packages/vertex-sdk","reads":[{"names":["CLOUD_ML_REGION"],"need":"required","on":"call","exports":["AnthropicVertex","default"],"unless":["region"]},{"names":["ANTHROPIC_VERTEX_PROJECT_ID"],"need":"optional","on":"call","exports":["AnthropicVertex","default"],"unless":["projectId"]}]},{"packages":["@apollo/gateway","@apollo/server","apollo-server","apollo-server-express"],"source":"https://www.apollographql.com/docs/apollo-server/api/apollo-server","reads":[{"names":["APOLLO_GRAPH_ID","APOLLO_GRAPH_REF","APOLLO_GRAPH_VARIANT","APOLLO_KEY","APOLLO_SCHEMA_CONFIG_DELIVERY_ENDPOINT","APOLLO_SCHEMA_REPORTING"],"need":"optional","on":"dependency"}]},{"packages":["@appsignal/nodejs"],"source":"https://docs.appsignal.com/nodejs/3.x/configuration/options.html","reads":[{"names":["APPSIGNAL_ACTIVE","APPSIGNAL_APP_ENV","APPSIGNAL_APP_NAME","APPSIGNAL_LOG_LEVEL","APPSIGNAL_PUSH_API_KEY","APP_REVISION"],"need":"optional","on":"dependency"}]},{"packages":["@argos-ci/cli","@argos-ci/cypress","@argos-ci/playwright"],"source":"https://argos-ci.com/docs/","reads":[{"names":["ARGOS_BRANCH","ARGOS_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@arizeai/phoenix-otel"],"source":"https://arize.com/docs/phoenix/sdk-api-reference/typescript/arizeai-phoenix-otel","reads":[{"names":["PHOENIX_API_KEY","PHOENIX_COLLECTOR_ENDPOINT"],"need":"optional","on":"import"}]},{"packages":["@astrojs/db"],"source":"https://docs.astro.build/en/guides/astro-db/","reads":[{"names":["ASTRO_DB_APP_TOKEN","ASTRO_DB_REMOTE_URL","ASTRO_STUDIO_APP_TOKEN"],"need":"optional","on":"dependency","phases":["build","run"]}]},{"packages":["@astrojs/node"],"source":"https://docs.astro.build/en/guides/integrations-guide/node/","reads":[{"names":["HOST","SERVER_CERT_PATH","SERVER_KEY_PATH"],"need":"optional","on":"dependency"}]},{"packages":["@auth/core","@auth/express","@auth/qwik","@auth/solid-start","@auth/sveltekit","@hono/auth-js"],"source":"https://authjs.dev/getting-started/deployment#environment-variables","reads":[{"names":["AUTH_DEBUG","AUTH_REDIRECT_PROXY_URL","AUTH_SECRET","AUTH_SECRET_1","AUTH_SECRET_2","AUTH_SECRET_3","AUTH_TRUST_HOST","AUTH_URL"],"need":"optional","on":"import"}]},{"packages":["@auth/core","@auth/express","@auth/qwik","@auth/solid-start","@auth/sveltekit","@hono/auth-js"],"source":"https://authjs.dev/guides/environment-variables","reads":[{"names":["AUTH_{PROVIDER}_ID"],"need":"required","certainty":"asserted","on":"call","subpath":"providers/*","exports":["default"],"unless":["clientId"],"exceptFor":["credentials","email","forwardemail","http-email","loops","mailgun","nodemailer","passkey","postmark","resend","sendgrid","webauthn"],"orBare":true},{"names":["AUTH_{PROVIDER}_SECRET"],"need":"required","certainty":"asserted","on":"call","subpath":"providers/*","exports":["default"],"unless":["clientSecret"],"exceptFor":["credentials","email","forwardemail","http-email","loops","mailgun","nodemailer","passkey","postmark","resend","sendgrid","webauthn"],"orBare":true},{"names":["AUTH_{PROVIDER}_ISSUER","AUTH_{PROVIDER}_KEY"],"need":"optional","on":"import","subpath":"providers/*"}]},{"packages":["@auth0/nextjs-auth0"],"source":"https://github.com/auth0/nextjs-auth0#readme","reads":[{"names":["APP_BASE_URL","AUTH0_AUDIENCE","AUTH0_BASE_URL","AUTH0_CLIENT_ID","AUTH0_CLIENT_SECRET","AUTH0_DOMAIN","AUTH0_ISSUER_BASE_URL","AUTH0_SCOPE","AUTH0_SECRET"],"need":"optional","on":"import"}]},{"packages":["@aws-lambda-powertools/*"],"source":"https://docs.aws.amazon.com/powertools/typescript/latest/environment-variables/","reads":[{"names":["POWERTOOLS_DEV","POWERTOOLS_LOGGER_LOG_EVENT","POWERTOOLS_LOGGER_SAMPLE_RATE","POWERTOOLS_LOG_LEVEL","POWERTOOLS_METRICS_NAMESPACE","POWERTOOLS_SERVICE_NAME","POWERTOOLS_TRACER_CAPTURE_HTTPS_REQUESTS","POWERTOOLS_TRACE_ENABLED"],"need":"optional","on":"dependency"}]},{"packages":["@aws-sdk/client-*","@aws-sdk/credential-provider*","aws-sdk"],"source":"https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_CA_BUNDLE","AWS_CONFIG_FILE","AWS_DEFAULT_REGION","AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYNAMODB","AWS_ENDPOINT_URL_S3","AWS_MAX_ATTEMPTS","AWS_PROFILE","AWS_REGION","AWS_RETRY_MODE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_SHARED_CREDENTIALS_FILE"],"need":"optional","on":"dependency"}]},{"packages":["@axiomhq/pino","@axiomhq/winston"],"source":"https://axiom.co/docs/guides/winston","reads":[{"names":["AXIOM_DATASET","AXIOM_ORG_ID","AXIOM_TOKEN","AXIOM_URL"],"need":"optional","on":"import"}]},{"packages":["@azure/functions"],"source":"https://learn.microsoft.com/en-us/azure/azure-functions/functions-app-settings","reads":[{"names":["APPLICATIONINSIGHTS_CONNECTION_STRING","AzureWebJobsStorage","FUNCTIONS_EXTENSION_VERSION","FUNCTIONS_WORKER_RUNTIME"],"need":"optional","on":"dependency"}]},{"packages":["@azure/identity"],"source":"https://learn.microsoft.com/en-us/javascript/api/overview/azure/identity-readme#environment-variables","reads":[{"names":["AZURE_AUTHORITY_HOST","AZURE_CLIENT_CERTIFICATE_PASSWORD","AZURE_CLIENT_CERTIFICATE_PATH","AZURE_CLIENT_ID","AZURE_CLIENT_SECRET","AZURE_FEDERATED_TOKEN_FILE","AZURE_PASSWORD","AZURE_TENANT_ID","AZURE_TOKEN_CREDENTIALS","AZURE_USERNAME"],"need":"optional","on":"dependency"}]},{"packages":["@azure/monitor-opentelemetry","applicationinsights"],"source":"https://learn.microsoft.com/en-us/azure/azure-monitor/app/opentelemetry-configuration","reads":[{"names":["APPINSIGHTS_INSTRUMENTATIONKEY","APPLICATIONINSIGHTS_CONFIGURATION_FILE","APPLICATIONINSIGHTS_CONNECTION_STRING"],"need":"optional","on":"dependency"}]},{"packages":["@blitzjs/auth"],"source":"https://blitzjs.com/docs/session-management","reads":[{"names":["SESSION_SECRET_KEY"],"need":"optional","on":"dependency"}]},{"packages":["@browserbasehq/sdk"],"source":"https://github.com/browserbase/sdk-node","reads":[{"names":["BROWSERBASE_API_KEY"],"need":"required","on":"call","exports":["Browserbase","default"],"unless":["apiKey"]}]},{"packages":["@browserbasehq/stagehand"],"source":"https://docs.stagehand.dev/configuration/environment","reads":[{"names":["BROWSERBASE_API_KEY","BROWSERBASE_PROJECT_ID"],"need":"optional","on":"import"}]},{"packages":["@cerebras/cerebras_cloud_sdk"],"source":"https://github.com/Cerebras/cerebras-cloud-sdk-node","reads":[{"names":["CEREBRAS_API_KEY"],"need":"required","on":"call","exports":["Cerebras","default"],"unless":["apiKey"]}]},{"packages":["@changesets/cli","@semantic-release/github","@semantic-release/npm","release-it","semantic-release"],"source":"https://semantic-release.gitbook.io/semantic-release/usage/ci-configuration","reads":[{"names":["GH_TOKEN","GITHUB_TOKEN","GITLAB_TOKEN","GL_TOKEN","NODE_AUTH_TOKEN","NPM_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@clerk/astro"],"source":"https://clerk.com/docs/guides/development/clerk-environment-variables","reads":[{"names":["CLERK_SECRET_KEY","CLERK_WEBHOOK_SIGNING_SECRET","PUBLIC_CLERK_PUBLISHABLE_KEY","PUBLIC_CLERK_SIGN_IN_URL","PUBLIC_CLERK_SIGN_UP_URL"],"need":"optional","on":"dependency"}]},{"packages":["@clerk/backend","@clerk/clerk-sdk-node","@clerk/express","@clerk/fastify","@clerk/hono","@clerk/remix"],"source":"https://clerk.com/docs/guides/development/clerk-environment-variables","reads":[{"names":["CLERK_API_URL","CLERK_ENCRYPTION_KEY","CLERK_JWT_KEY","CLERK_PUBLISHABLE_KEY","CLERK_SECRET_KEY","CLERK_SIGN_IN_URL","CLERK_SIGN_UP_URL","CLERK_WEBHOOK_SIGNING_SECRET"],"need":"optional","on":"import"}]},{"packages":["@clerk/nextjs"],"source":"https://clerk.com/docs/guides/development/clerk-environment-variables","reads":[{"names":["NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY"],"need":"required","on":"call","exports":["authMiddleware","clerkMiddleware"],"unless":["publishableKey"],"environments":["production"],"phases":["build","run"]},{"names":["CLERK_SECRET_KEY"],"need":"required","on":"call","exports":["authMiddleware","clerkMiddleware"],"unless":["secretKey"],"environments":["production"]},{"names":["CLERK_SECRET_KEY"],"need":"optional","on":"import"},{"names":["NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY"],"need":"optional","on":"import","phases":["build","run"],"audience":"client"},{"names":["CLERK_API_KEY","CLERK_API_URL","CLERK_API_VERSION","CLERK_ENCRYPTION_KEY","CLERK_JWT_KEY","CLERK_MACHINE_SECRET_KEY","CLERK_WEBHOOK_SIGNING_SECRET"],"need":"optional","on":"import"},{"names":["NEXT_PUBLIC_CLERK_AFTER_SIGN_IN_URL","NEXT_PUBLIC_CLERK_AFTER_SIGN_UP_URL","NEXT_PUBLIC_CLERK_DOMAIN","NEXT_PUBLIC_CLERK_IS_SATELLITE","NEXT_PUBLIC_CLERK_JS_URL","NEXT_PUBLIC_CLERK_JS_VERSION","NEXT_PUBLIC_CLERK_KEYLESS_DISABLED","NEXT_PUBLIC_CLERK_PROXY_URL","NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL","NEXT_PUBLIC_CLERK_SIGN_IN_FORCE_REDIRECT_URL","NEXT_PUBLIC_CLERK_SIGN_IN_URL","NEXT_PUBLIC_CLERK_SIGN_UP_FALLBACK_REDIRECT_URL","NEXT_PUBLIC_CLERK_SIGN_UP_FORCE_REDIRECT_URL","NEXT_PUBLIC_CLERK_SIGN_UP_URL","NEXT_PUBLIC_CLERK_TELEMETRY_DISABLED","NEXT_PUBLIC_CLERK_WAITLIST_URL"],"need":"optional","on":"import","phases":["build","run"],"audience":"client"}]},{"packages":["@clerk/nuxt"],"source":"https://clerk.com/docs/guides/development/clerk-environment-variables","reads":[{"names":["NUXT_CLERK_SECRET_KEY","NUXT_CLERK_WEBHOOK_SIGNING_SECRET","NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY","NUXT_PUBLIC_CLERK_SIGN_IN_URL","NUXT_PUBLIC_CLERK_SIGN_UP_URL"],"need":"optional","on":"dependency"}]},{"packages":["@clerk/react-router","@clerk/tanstack-react-start"],"source":"https://clerk.com/docs/guides/development/clerk-environment-variables","reads":[{"names":["CLERK_PUBLISHABLE_KEY","CLERK_SECRET_KEY","CLERK_SIGN_IN_URL","CLERK_SIGN_UP_URL","CLERK_WEBHOOK_SIGNING_SECRET","VITE_CLERK_PUBLISHABLE_KEY"],"need":"optional","on":"import"}]},{"packages":["@coinbase/cdp-sdk"],"source":"https://docs.cdp.coinbase.com/get-started/quickstart","reads":[{"names":["CDP_API_KEY_ID"],"need":"optional","on":"call","exports":["CdpClient"],"unless":["apiKeyId"]},{"names":["CDP_API_KEY_SECRET"],"need":"optional","on":"call","exports":["CdpClient"],"unless":["apiKeySecret"]},{"names":["CDP_WALLET_SECRET"],"need":"optional","on":"call","exports":["CdpClient"],"unless":["walletSecret"]}]},{"packages":["@convex-dev/auth"],"source":"https://labs.convex.dev/auth/setup/manual","reads":[{"names":["JWKS","JWT_PRIVATE_KEY","SITE_URL"],"need":"optional","on":"dependency"}]},{"packages":["@crowdin/cli"],"source":"https://crowdin.github.io/crowdin-cli/configuration","reads":[{"names":["CROWDIN_PERSONAL_TOKEN","CROWDIN_PROJECT_ID"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@datadog/datadog-api-client"],"source":"https://docs.datadoghq.com/api/latest/","reads":[{"names":["DD_API_KEY","DD_APP_KEY","DD_SITE"],"need":"optional","on":"import"}]},{"packages":["@datadog/datadog-ci"],"source":"https://docs.datadoghq.com/continuous_integration/","reads":[{"names":["DATADOG_API_KEY","DATADOG_APP_KEY","DATADOG_SITE","DD_API_KEY","DD_APP_KEY","DD_SITE"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@deepgram/sdk"],"source":"https://github.com/deepgram/deepgram-js-sdk","reads":[{"names":["DEEPGRAM_API_KEY"],"need":"optional","on":"call","exports":["createClient"],"unless":["#1"]}]},{"packages":["@descope/nextjs-sdk"],"source":"https://github.com/descope/descope-js/tree/main/packages/sdks/nextjs-sdk","reads":[{"names":["DESCOPE_MANAGEMENT_KEY","DESCOPE_PROJECT_ID","NEXT_PUBLIC_DESCOPE_PROJECT_ID"],"need":"optional","on":"import"}]},{"packages":["@docusaurus/core"],"source":"https://docusaurus.io/docs/cli#docusaurus-deploy-sitedir","reads":[{"names":["CURRENT_BRANCH","DEPLOYMENT_BRANCH","GITHUB_HOST","GIT_PASS","GIT_USER","GIT_USER_EMAIL","GIT_USER_NAME","USE_SSH"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@dotenvx/dotenvx"],"source":"https://dotenvx.com/docs/advanced/run-ci","reads":[{"names":["DOTENV_KEY","DOTENV_PRIVATE_KEY","DOTENV_PRIVATE_KEY_CI","DOTENV_PRIVATE_KEY_DEVELOPMENT","DOTENV_PRIVATE_KEY_PRODUCTION","DOTENV_PRIVATE_KEY_STAGING"],"need":"optional","on":"dependency"}]},{"packages":["@e2b/code-interpreter","e2b"],"source":"https://e2b.dev/docs/quickstart","reads":[{"names":["E2B_ACCESS_TOKEN","E2B_API_KEY","E2B_DOMAIN"],"need":"optional","on":"import"}]},{"packages":["@edgestore/server"],"source":"https://edgestore.dev/docs/quick-start","reads":[{"names":["EDGE_STORE_ACCESS_KEY","EDGE_STORE_BASE_URL","EDGE_STORE_JWT_SECRET","EDGE_STORE_RUN_ON_VERCEL","EDGE_STORE_SECRET_KEY"],"need":"optional","on":"import"}]},{"packages":["@elevenlabs/elevenlabs-js","elevenlabs"],"source":"https://github.com/elevenlabs/elevenlabs-js","reads":[{"names":["ELEVENLABS_API_KEY"],"need":"optional","on":"call","exports":["ElevenLabsClient"],"unless":["apiKey"]}]},{"packages":["@fal-ai/client","@fal-ai/server-proxy","@fal-ai/serverless-client"],"source":"https://docs.fal.ai/authentication/key-based","reads":[{"names":["FAL_KEY","FAL_KEY_ID","FAL_KEY_SECRET"],"need":"optional","on":"import"}]},{"packages":["@flags-sdk/launchdarkly"],"source":"https://flags-sdk.dev/providers/launchdarkly","reads":[{"names":["EDGE_CONFIG","LAUNCHDARKLY_CLIENT_SIDE_ID","LAUNCHDARKLY_PROJECT_SLUG"],"need":"optional","on":"import"}]},{"packages":["@flags-sdk/statsig"],"source":"https://flags-sdk.dev/providers/statsig","reads":[{"names":["EXPERIMENTATION_CONFIG","EXPERIMENTATION_CONFIG_ITEM_KEY","STATSIG_PROJECT_ID","STATSIG_SERVER_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@google-ai/generativelanguage","@google-analytics/data"],"source":"https://cloud.google.com/docs/authentication/application-default-credentials","reads":[{"names":["GCLOUD_PROJECT","GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CLOUD_PROJECT"],"need":"optional","on":"dependency"}]},{"packages":["@google-cloud/*","google-auth-library","googleapis"],"source":"https://cloud.google.com/docs/authentication/application-default-credentials","reads":[{"names":["GCLOUD_PROJECT","GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CLOUD_PROJECT","GOOGLE_CLOUD_QUOTA_PROJECT"],"need":"optional","on":"dependency"}]},{"packages":["@google-cloud/datastore"],"source":"https://cloud.google.com/datastore/docs/tools/datastore-emulator","reads":[{"names":["DATASTORE_EMULATOR_HOST","DATASTORE_PROJECT_ID"],"need":"optional","on":"dependency"}]},{"packages":["@google-cloud/firestore"],"source":"https://cloud.google.com/firestore/docs/emulator","reads":[{"names":["FIRESTORE_EMULATOR_HOST","FIRESTORE_PREFER_REST"],"need":"optional","on":"dependency"}]},{"packages":["@google-cloud/pubsub"],"source":"https://cloud.google.com/pubsub/docs/emulator","reads":[{"names":["PUBSUB_EMULATOR_HOST","PUBSUB_PROJECT_ID"],"need":"optional","on":"dependency"}]},{"packages":["@google-cloud/storage"],"source":"https://cloud.google.com/nodejs/docs/reference/storage/latest","reads":[{"names":["STORAGE_EMULATOR_HOST"],"need":"optional","on":"dependency"}]},{"packages":["@google/genai"],"source":"https://github.com/googleapis/js-genai#environment-variables","reads":[{"names":["GEMINI_API_KEY","GOOGLE_API_KEY"],"anyOf":true,"need":"optional","on":"call","exports":["GoogleGenAI"],"unless":["apiKey"]},{"names":["GOOGLE_CLOUD_LOCATION","GOOGLE_CLOUD_PROJECT","GOOGLE_GENAI_USE_VERTEXAI"],"need":"optional","on":"call","exports":["GoogleGenAI"]}]},{"packages":["@honeycombio/opentelemetry-node"],"source":"https://docs.honeycomb.io/send-data/javascript-nodejs/opentelemetry-sdk/","reads":[{"names":["HONEYCOMB_API_ENDPOINT","HONEYCOMB_API_KEY","HONEYCOMB_DATASET","HONEYCOMB_ENABLE_LOCAL_VISUALIZATIONS","OTEL_SERVICE_NAME","SAMPLE_RATE"],"need":"optional","on":"dependency"}]},{"packages":["@kinde-oss/kinde-auth-nextjs"],"source":"https://docs.kinde.com/developer-tools/sdks/backend/nextjs-sdk/","reads":[{"names":["KINDE_AUDIENCE","KINDE_CLIENT_ID","KINDE_CLIENT_SECRET","KINDE_COOKIE_DOMAIN","KINDE_ISSUER_URL","KINDE_POST_LOGIN_REDIRECT_URL","KINDE_POST_LOGOUT_REDIRECT_URL","KINDE_SITE_URL"],"need":"optional","on":"import"}]},{"packages":["@knocklabs/node"],"source":"https://github.com/knocklabs/knock-node#usage","reads":[{"names":["KNOCK_API_KEY"],"need":"required","on":"call","exports":["Knock","default"],"unless":["#1","apiKey"]}]},{"packages":["@langchain/anthropic"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["ANTHROPIC_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/cohere"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["COHERE_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/core","langchain","langsmith"],"source":"https://docs.langchain.com/langsmith/observability-quickstart","reads":[{"names":["LANGCHAIN_API_KEY","LANGCHAIN_CALLBACKS_BACKGROUND","LANGCHAIN_ENDPOINT","LANGCHAIN_PROJECT","LANGCHAIN_TRACING_V2","LANGSMITH_API_KEY","LANGSMITH_ENDPOINT","LANGSMITH_PROJECT","LANGSMITH_TRACING","LANGSMITH_WORKSPACE_ID"],"need":"optional","on":"import"}]},{"packages":["@langchain/deepseek"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["DEEPSEEK_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/google-genai"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["GOOGLE_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/groq"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["GROQ_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/mistralai"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["MISTRAL_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/openai"],"source":"https://docs.langchain.com/oss/javascript/integrations/chat/openai","reads":[{"names":["AZURE_OPENAI_API_DEPLOYMENT_NAME","AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME","AZURE_OPENAI_API_INSTANCE_NAME","AZURE_OPENAI_API_KEY","AZURE_OPENAI_API_VERSION","AZURE_OPENAI_BASE_PATH","OPENAI_API_KEY","OPENAI_ORGANIZATION"],"need":"optional","on":"import"}]},{"packages":["@langchain/pinecone"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["PINECONE_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/tavily"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["TAVILY_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langchain/xai"],"source":"https://docs.langchain.com/oss/javascript/integrations/providers/all_providers","reads":[{"names":["XAI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@langfuse/client","@langfuse/otel","@langfuse/tracing","langfuse","langfuse-langchain","langfuse-vercel"],"source":"https://langfuse.com/docs/observability/sdk/typescript/setup","reads":[{"names":["LANGFUSE_BASEURL","LANGFUSE_BASE_URL","LANGFUSE_HOST","LANGFUSE_PUBLIC_KEY","LANGFUSE_RELEASE","LANGFUSE_SECRET_KEY","LANGFUSE_TRACING_ENVIRONMENT"],"need":"optional","on":"import"}]},{"packages":["@lhci/cli"],"source":"https://googlechrome.github.io/lighthouse-ci/docs/configuration.html","reads":[{"names":["LHCI_BUILD_CONTEXT__CURRENT_BRANCH","LHCI_GITHUB_APP_TOKEN","LHCI_GITHUB_TOKEN","LHCI_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@livekit/agents"],"source":"https://docs.livekit.io/agents/start/voice-ai/","reads":[{"names":["LIVEKIT_API_KEY","LIVEKIT_API_SECRET","LIVEKIT_URL"],"need":"optional","on":"dependency"}]},{"packages":["@llamaindex/cloud","llama-cloud-services"],"source":"https://developers.llamaindex.ai/typescript/cloud/","reads":[{"names":["LLAMA_CLOUD_API_KEY","LLAMA_CLOUD_PROJECT_NAME"],"need":"optional","on":"import"}]},{"packages":["@llamaindex/openai","llamaindex"],"source":"https://developers.llamaindex.ai/typescript/framework/","reads":[{"names":["OPENAI_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@logtail/next"],"source":"https://betterstack.com/docs/logs/vercel/nextjs/","reads":[{"names":["BETTER_STACK_INGESTING_URL","BETTER_STACK_SOURCE_TOKEN","LOGTAIL_SOURCE_TOKEN","LOGTAIL_URL","NEXT_PUBLIC_BETTER_STACK_INGESTING_URL","NEXT_PUBLIC_BETTER_STACK_LOG_LEVEL","NEXT_PUBLIC_BETTER_STACK_SOURCE_TOKEN","NEXT_PUBLIC_LOGTAIL_SOURCE_TOKEN"],"need":"optional","on":"dependency"}]},{"packages":["@medusajs/framework","@medusajs/medusa"],"source":"https://docs.medusajs.com/learn/configurations/medusa-config","reads":[{"names":["ADMIN_CORS","AUTH_CORS","COOKIE_SECRET","DATABASE_NAME","DATABASE_URL","JWT_SECRET","MEDUSA_ADMIN_ONBOARDING_TYPE","MEDUSA_BACKEND_URL","MEDUSA_WORKER_MODE","REDIS_URL","STORE_CORS"],"need":"optional","on":"dependency"}]},{"packages":["@mendable/firecrawl-js","firecrawl"],"source":"https://docs.firecrawl.dev/sdks/node","reads":[{"names":["FIRECRAWL_API_KEY"],"need":"optional","on":"call","exports":["Firecrawl","FirecrawlApp","default"],"unless":["apiKey"]},{"names":["FIRECRAWL_API_URL"],"need":"optional","on":"call","exports":["Firecrawl","FirecrawlApp","default"],"unless":["apiUrl"]}]},{"packages":["@mikro-orm/core"],"source":"https://mikro-orm.io/docs/configuration#using-environment-variables","reads":[{"names":["MIKRO_ORM_CLIENT_URL","MIKRO_ORM_CLI_CONFIG","MIKRO_ORM_DB_NAME","MIKRO_ORM_ENV","MIKRO_ORM_HOST","MIKRO_ORM_PASSWORD","MIKRO_ORM_PORT","MIKRO_ORM_TYPE","MIKRO_ORM_USER"],"need":"optional","on":"dependency"}]},{"packages":["@mistralai/mistralai"],"source":"https://github.com/mistralai/client-ts","reads":[{"names":["MISTRAL_API_KEY"],"need":"optional","on":"call","exports":["Mistral"],"unless":["apiKey"]}]},{"packages":["@mux/mux-node"],"source":"https://github.com/muxinc/mux-node-sdk#usage","reads":[{"names":["MUX_JWT_PRIVATE_KEY","MUX_JWT_SIGNING_KEY","MUX_PRIVATE_KEY","MUX_SIGNING_KEY","MUX_WEBHOOK_SECRET"],"need":"optional","on":"call","exports":["Mux","default"]},{"names":["MUX_TOKEN_ID"],"need":"optional","on":"call","exports":["Mux","default"],"unless":["tokenId"]},{"names":["MUX_TOKEN_SECRET"],"need":"optional","on":"call","exports":["Mux","default"],"unless":["tokenSecret"]}]},{"packages":["@neondatabase/serverless","pg"],"source":"https://node-postgres.com/features/connecting#environment-variables","reads":[{"names":["PGAPPNAME","PGCONNECT_TIMEOUT","PGDATABASE","PGHOST","PGOPTIONS","PGPASSFILE","PGPASSWORD","PGPORT","PGSSLMODE","PGUSER"],"need":"optional","on":"call","exports":["Client","Pool","default.Client","default.Pool"],"unless":["connectionString"]}]},{"packages":["@ngrok/ngrok"],"source":"https://github.com/ngrok/ngrok-javascript#readme","reads":[{"names":["NGROK_API_KEY","NGROK_AUTHTOKEN","NGROK_DOMAIN"],"need":"optional","on":"import"}]},{"packages":["@novu/api","@novu/framework","@novu/node"],"source":"https://docs.novu.co/framework/typescript/client","reads":[{"names":["NOVU_API_KEY","NOVU_API_URL","NOVU_SECRET_KEY","NOVU_STRICT_AUTHENTICATION_ENABLED"],"need":"optional","on":"import"}]},{"packages":["@nuxt/ui-pro"],"source":"https://ui.nuxt.com/","reads":[{"names":["NUXT_UI_PRO_LICENSE"],"need":"optional","on":"dependency","phases":["build"]}]},{"packages":["@nuxthub/core"],"source":"https://hub.nuxt.com/docs/getting-started/remote-storage","reads":[{"names":["NUXT_HUB_CLOUDFLARE_ACCOUNT_ID","NUXT_HUB_CLOUDFLARE_API_TOKEN","NUXT_HUB_PROJECT_KEY","NUXT_HUB_PROJECT_SECRET_KEY","NUXT_HUB_PROJECT_URL","NUXT_HUB_REMOTE","NUXT_HUB_USER_TOKEN"],"need":"optional","on":"dependency"}]},{"packages":["@nuxtjs/robots","@nuxtjs/seo","@nuxtjs/sitemap","nuxt-site-config"],"source":"https://nuxtseo.com/docs/site-config/getting-started/how-it-works","reads":[{"names":["NUXT_PUBLIC_SITE_ENV","NUXT_PUBLIC_SITE_NAME","NUXT_PUBLIC_SITE_URL","NUXT_SITE_ENV","NUXT_SITE_NAME","NUXT_SITE_URL"],"need":"optional","on":"dependency"}]},{"packages":["@nuxtjs/supabase"],"source":"https://supabase.nuxtjs.org/getting-started/introduction","reads":[{"names":["NUXT_PUBLIC_SUPABASE_KEY","NUXT_PUBLIC_SUPABASE_URL","SUPABASE_KEY","SUPABASE_SECRET_KEY","SUPABASE_SERVICE_KEY","SUPABASE_URL"],"need":"optional","on":"dependency"}]},{"packages":["@octokit/action","@octokit/auth-action"],"source":"https://github.com/octokit/auth-action.js#readme","reads":[{"names":["GITHUB_TOKEN","INPUT_GITHUB_TOKEN","INPUT_TOKEN"],"need":"optional","on":"dependency"}]},{"packages":["@openrouter/ai-sdk-provider"],"source":"https://github.com/OpenRouterTeam/ai-sdk-provider","reads":[{"names":["OPENROUTER_API_KEY"],"need":"optional","on":"import"}]},{"packages":["@opentelemetry/auto-instrumentations-node","@opentelemetry/exporter-logs-otlp-http","@opentelemetry/exporter-metrics-otlp-grpc","@opentelemetry/exporter-metrics-otlp-http","@opentelemetry/exporter-trace-otlp-grpc","@opentelemetry/exporter-trace-otlp-http","@opentelemetry/exporter-trace-otlp-proto","@opentelemetry/resources","@opentelemetry/sdk-node","@opentelemetry/sdk-trace-base","@opentelemetry/sdk-trace-node","@vercel/otel"],"source":"https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/","reads":[{"names":["OTEL_BSP_SCHEDULE_DELAY","OTEL_EXPORTER_OTLP_ENDPOINT","OTEL_EXPORTER_OTLP_HEADERS","OTEL_EXPORTER_OTLP_LOGS_ENDPOINT","OTEL_EXPORTER_OTLP_LOGS_HEADERS","OTEL_EXPORTER_OTLP_METRICS_ENDPOINT","OTEL_EXPORTER_OTLP_METRICS_HEADERS","OTEL_EXPORTER_OTLP_PROTOCOL","OTEL_EXPORTER_OTLP_TIMEOUT","OTEL_EXPORTER_OTLP_TRACES_ENDPOINT","OTEL_EXPORTER_OTLP_TRACES_HEADERS","OTEL_EXPORTER_OTLP_TRACES_PROTOCOL","OTEL_LOGS_EXPORTER","OTEL_LOG_LEVEL","OTEL_METRICS_EXPORTER","OTEL_METRIC_EXPORT_INTERVAL","OTEL_NODE_DISABLED_INSTRUMENTATIONS","OTEL_NODE_ENABLED_INSTRUMENTATIONS","OTEL_NODE_RESOURCE_DETECTORS","OTEL_PROPAGATORS","OTEL_RESOURCE_ATTRIBUTES","OTEL_SDK_DISABLED","OTEL_SERVICE_NAME","OTEL_TRACES_EXPORTER","OTEL_TRACES_SAMPLER","OTEL_TRACES_SAMPLER_ARG"],"need":"optional","on":"dependency"}]},{"packages":["@percy/cli"],"source":"https://www.browserstack.com/docs/percy/references/configuration/env-variables","reads":[{"names":["PERCY_BRANCH","PERCY_PARALLEL_NONCE","PERCY_PARALLEL_TOTAL","PERCY_TARGET_BRANCH","PERCY_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@pinecone-database/pinecone"],"source":"https://github.com/pinecone-io/pinecone-ts-client#usage","reads":[{"names":["PINECONE_API_KEY"],"need":"required","on":"call","exports":["Pinecone"],"unless":["apiKey"]}]},{"packages":["@propelauth/nextjs"],"source":"https://docs.propelauth.com/reference/fullstack-apis/nextjsapp/installation-setup","reads":[{"names":["NEXT_PUBLIC_AUTH_URL","PROPELAUTH_API_KEY","PROPELAUTH_REDIRECT_URI","PROPELAUTH_VERIFIER_KEY"],"need":"optional","on":"import"}]},{"packages":["@pulumi/pulumi"],"source":"https://www.pulumi.com/docs/iac/cli/environment-variables/","reads":[{"names":["PULUMI_ACCESS_TOKEN","PULUMI_BACKEND_URL","PULUMI_CONFIG_PASSPHRASE","PULUMI_CONFIG_PASSPHRASE_FILE"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@railway/cli"],"source":"https://docs.railway.com/guides/cli#tokens","reads":[{"names":["RAILWAY_API_TOKEN","RAILWAY_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@react-router/serve","@remix-run/serve"],"source":"https://reactrouter.com/api/other-api/serve","reads":[{"names":["HOST"],"need":"optional","on":"dependency"}]},{"packages":["@redwoodjs/api","@redwoodjs/auth-dbauth-api","@redwoodjs/core"],"source":"https://docs.redwoodjs.com/docs/environment-variables/","reads":[{"names":["DATABASE_URL","SESSION_SECRET","TEST_DATABASE_URL"],"need":"optional","on":"dependency"}]},{"packages":["@sanity/cli","sanity"],"source":"https://www.sanity.io/docs/cli-reference","reads":[{"names":["SANITY_AUTH_TOKEN","SANITY_STUDIO_HOSTNAME","SANITY_STUDIO_SERVER_HOSTNAME","SANITY_STUDIO_SERVER_PORT"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@sentry/astro","@sentry/bun","@sentry/cloudflare","@sentry/deno","@sentry/gatsby","@sentry/nestjs","@sentry/nextjs","@sentry/node","@sentry/nuxt","@sentry/react-router","@sentry/remix","@sentry/solidstart","@sentry/sveltekit","@sentry/tanstackstart-react"],"source":"https://docs.sentry.io/platforms/javascript/guides/node/configuration/options/","reads":[{"names":["SENTRY_DEBUG","SENTRY_DSN","SENTRY_ENVIRONMENT","SENTRY_NAME","SENTRY_RELEASE","SENTRY_TRACES_SAMPLE_RATE"],"need":"optional","on":"dependency"}]},{"packages":["@sentry/astro","@sentry/cli","@sentry/esbuild-plugin","@sentry/expo","@sentry/gatsby","@sentry/nextjs","@sentry/nuxt","@sentry/react-native","@sentry/react-router","@sentry/remix","@sentry/rollup-plugin","@sentry/solidstart","@sentry/sveltekit","@sentry/vite-plugin","@sentry/webpack-plugin","sentry-expo"],"source":"https://docs.sentry.io/cli/configuration/","reads":[{"names":["SENTRY_ALLOW_FAILURE","SENTRY_AUTH_TOKEN","SENTRY_DISABLE_AUTO_UPLOAD","SENTRY_LOG_LEVEL","SENTRY_ORG","SENTRY_PROJECT","SENTRY_PROPERTIES","SENTRY_URL"],"need":"optional","on":"dependency","phases":["build"]}]},{"packages":["@shopify/app","@shopify/cli"],"source":"https://shopify.dev/docs/api/shopify-cli","reads":[{"names":["SHOPIFY_API_KEY","SHOPIFY_APP_URL","SHOPIFY_CLI_PARTNERS_TOKEN","SHOPIFY_CLI_THEME_TOKEN","SHOPIFY_FLAG_STORE","SHOPIFY_HYDROGEN_DEPLOYMENT_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@sidebase/nuxt-auth"],"source":"https://auth.sidebase.io/guide/application-side/configuration","reads":[{"names":["AUTH_ORIGIN","NEXTAUTH_URL","NUXT_AUTH_SECRET"],"need":"optional","on":"dependency"}]},{"packages":["@sonar/scan","sonarqube-scanner"],"source":"https://docs.sonarsource.com/sonarqube-cloud/analyzing-source-code/scanners/scanner-environment/general-requirements","reads":[{"names":["SONAR_HOST_URL","SONAR_SCANNER_OPTS","SONAR_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@stackframe/js","@stackframe/react","@stackframe/stack"],"source":"https://docs.stack-auth.com/docs/getting-started/setup","reads":[{"names":["NEXT_PUBLIC_STACK_PROJECT_ID"],"need":"required","on":"call","exports":["StackClientApp","StackServerApp"],"unless":["inheritsFrom","projectId"]},{"names":["NEXT_PUBLIC_STACK_PUBLISHABLE_CLIENT_KEY"],"need":"optional","on":"call","exports":["StackClientApp","StackServerApp"],"unless":["publishableClientKey"]},{"names":["STACK_SECRET_SERVER_KEY"],"need":"required","on":"call","exports":["StackServerApp"],"unless":["secretServerKey"]}]},{"packages":["@strapi/strapi"],"source":"https://docs.strapi.io/cms/configurations/environment","reads":[{"names":["ADMIN_JWT_SECRET","API_TOKEN_SALT","APP_KEYS","ENCRYPTION_KEY","HOST","JWT_SECRET","STRAPI_ADMIN_BACKEND_URL","STRAPI_DISABLE_UPDATE_NOTIFICATION","STRAPI_HIDE_STARTUP_MESSAGE","STRAPI_LICENSE","STRAPI_LOG_LEVEL","STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE","TRANSFER_TOKEN_SALT"],"need":"optional","on":"dependency"}]},{"packages":["@supabase/auth-helpers-nextjs"],"source":"https://supabase.com/docs/guides/auth/auth-helpers/nextjs","reads":[{"names":["NEXT_PUBLIC_SUPABASE_URL"],"need":"required","on":"call","exports":["createBrowserSupabaseClient","createClientComponentClient","createMiddlewareClient","createMiddlewareSupabaseClient","createPagesBrowserClient","createPagesServerClient","createRouteHandlerClient","createServerActionClient","createServerComponentClient","createServerSupabaseClient"],"unless":["supabaseUrl"]},{"names":["NEXT_PUBLIC_SUPABASE_ANON_KEY"],"need":"required","on":"call","exports":["createBrowserSupabaseClient","createClientComponentClient","createMiddlewareClient","createMiddlewareSupabaseClient","createPagesBrowserClient","createPagesServerClient","createRouteHandlerClient","createServerActionClient","createServerComponentClient","createServerSupabaseClient"],"unless":["supabaseKey"]}]},{"packages":["@sveltejs/adapter-node"],"source":"https://svelte.dev/docs/kit/adapter-node#Environment-variables","reads":[{"names":["ADDRESS_HEADER","BODY_SIZE_LIMIT","HOST","HOST_HEADER","IDLE_TIMEOUT","ORIGIN","PORT_HEADER","PROTOCOL_HEADER","SHUTDOWN_TIMEOUT","SOCKET_PATH","XFF_DEPTH"],"need":"optional","on":"dependency"}]},{"packages":["@tauri-apps/cli"],"source":"https://v2.tauri.app/reference/environment-variables/","reads":[{"names":["APPLE_CERTIFICATE","APPLE_CERTIFICATE_PASSWORD","APPLE_ID","APPLE_PASSWORD","APPLE_SIGNING_IDENTITY","APPLE_TEAM_ID","TAURI_SIGNING_PRIVATE_KEY","TAURI_SIGNING_PRIVATE_KEY_PASSWORD"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["@tavily/core"],"source":"https://docs.tavily.com/sdk/javascript/reference","reads":[{"names":["TAVILY_API_KEY"],"need":"optional","on":"call","exports":["tavily"],"unless":["apiKey"]}]},{"packages":["@temporalio/client","@temporalio/worker"],"source":"https://docs.temporal.io/develop/environment-configuration","reads":[{"names":["TEMPORAL_ADDRESS","TEMPORAL_API_KEY","TEMPORAL_NAMESPACE","TEMPORAL_TLS"],"need":"optional","on":"import"}]},{"packages":["@traceloop/node-server-sdk"],"source":"https://www.traceloop.com/docs/openllmetry/getting-started-nodejs","reads":[{"names":["TRACELOOP_API_KEY","TRACELOOP_BASE_URL","TRACELOOP_HEADERS"],"need":"optional","on":"import"}]},{"packages":["@trigger.dev/sdk","trigger.dev"],"source":"https://trigger.dev/docs/deploy-environment-variables","reads":[{"names":["TRIGGER_ACCESS_TOKEN","TRIGGER_API_KEY","TRIGGER_API_URL","TRIGGER_PROJECT_REF","TRIGGER_SECRET_KEY"],"need":"optional","on":"dependency"}]},{"packages":["@trycourier/courier"],"source":"https://github.com/trycourier/courier-node#usage","reads":[{"names":["COURIER_AUTH_TOKEN"],"need":"optional","on":"call","exports":["CourierClient"],"unless":["authorizationToken"]}]},{"packages":["@unleash/nextjs"],"source":"https://docs.getunleash.io/reference/sdks/next-js","reads":[{"names":["NEXT_PUBLIC_UNLEASH_APP_NAME","NEXT_PUBLIC_UNLEASH_FRONTEND_API_TOKEN","NEXT_PUBLIC_UNLEASH_FRONTEND_API_URL","NEXT_PUBLIC_UNLEASH_SERVER_API_URL","UNLEASH_APP_NAME","UNLEASH_INSTANCE_ID","UNLEASH_SERVER_API_TOKEN","UNLEASH_SERVER_API_URL"],"need":"optional","on":"dependency","phases":["build","run"]}]},{"packages":["@upstash/qstash"],"source":"https://upstash.com/docs/qstash/quickstarts/vercel-nextjs","reads":[{"names":["QSTASH_TOKEN"],"need":"optional","on":"call","exports":["Client"],"unless":["token"]},{"names":["QSTASH_URL"],"need":"optional","on":"call","exports":["Client"],"unless":["baseUrl"]},{"names":["QSTASH_CURRENT_SIGNING_KEY"],"need":"required","certainty":"asserted","on":"call","exports":["verifySignature","verifySignatureAppRouter","verifySignatureEdge"],"unless":["currentSigningKey"]},{"names":["QSTASH_NEXT_SIGNING_KEY"],"need":"required","certainty":"asserted","on":"call","exports":["verifySignature","verifySignatureAppRouter","verifySignatureEdge"],"unless":["nextSigningKey"]}]},{"packages":["@upstash/redis"],"source":"https://upstash.com/docs/redis/sdks/ts/getstarted","reads":[{"names":["UPSTASH_REDIS_REST_URL","KV_REST_API_URL"],"anyOf":true,"need":"required","certainty":"asserted","on":"call","exports":["Redis.fromEnv"]},{"names":["UPSTASH_REDIS_REST_TOKEN","KV_REST_API_TOKEN"],"anyOf":true,"need":"required","certainty":"asserted","on":"call","exports":["Redis.fromEnv"]},{"names":["UPSTASH_DISABLE_TELEMETRY"],"need":"optional","on":"call","exports":["Redis","Redis.fromEnv"]}]},{"packages":["@upstash/search"],"source":"https://upstash.com/docs/search/sdks/ts/getting-started","reads":[{"names":["UPSTASH_SEARCH_REST_TOKEN","UPSTASH_SEARCH_REST_URL"],"need":"required","certainty":"asserted","on":"call","exports":["Search.fromEnv"]}]},{"packages":["@upstash/vector"],"source":"https://upstash.com/docs/vector/sdks/ts/getting-started","reads":[{"names":["UPSTASH_VECTOR_REST_TOKEN"],"need":"optional","on":"call","exports":["Index"],"unless":["token"]},{"names":["UPSTASH_VECTOR_REST_URL"],"need":"optional","on":"call","exports":["Index"],"unless":["url"]},{"names":["UPSTASH_VECTOR_REST_TOKEN","UPSTASH_VECTOR_REST_URL"],"need":"required","certainty":"asserted","on":"call","exports":["Index.fromEnv"]}]},{"packages":["@upstash/workflow"],"source":"https://upstash.com/docs/workflow/howto/security","reads":[{"names":["QSTASH_CURRENT_SIGNING_KEY","QSTASH_NEXT_SIGNING_KEY","QSTASH_TOKEN","QSTASH_URL","UPSTASH_WORKFLOW_URL"],"need":"optional","on":"import"}]},{"packages":["@vercel/blob"],"source":"https://vercel.com/docs/vercel-blob/using-blob-sdk","reads":[{"names":["BLOB_READ_WRITE_TOKEN","VERCEL_BLOB_API_URL"],"need":"optional","on":"import"}]},{"packages":["@vercel/edge-config"],"source":"https://vercel.com/docs/edge-config/using-edge-config","reads":[{"names":["EDGE_CONFIG"],"need":"optional","on":"import"}]},{"packages":["@vercel/flags","flags"],"source":"https://flags-sdk.dev/frameworks/next","reads":[{"names":["FLAGS","FLAGS_SECRET"],"need":"optional","on":"dependency"}]},{"packages":["@vercel/kv"],"source":"https://www.npmjs.com/package/@vercel/kv","reads":[{"names":["KV_REST_API_TOKEN","KV_REST_API_URL"],"need":"optional","on":"import"}]},{"packages":["@vercel/postgres"],"source":"https://www.npmjs.com/package/@vercel/postgres","reads":[{"names":["POSTGRES_URL"],"need":"required","on":"call","exports":["createPool"],"unless":["connectionString"]},{"names":["POSTGRES_URL_NON_POOLING"],"need":"required","on":"call","exports":["createClient"],"unless":["connectionString"]},{"names":["POSTGRES_DATABASE","POSTGRES_HOST","POSTGRES_PASSWORD","POSTGRES_PRISMA_URL","POSTGRES_URL","POSTGRES_URL_NON_POOLING","POSTGRES_URL_NO_SSL","POSTGRES_USER"],"need":"optional","on":"import"}]},{"packages":["@wdio/browserstack-service","browserstack-node-sdk"],"source":"https://www.browserstack.com/docs/automate/selenium/getting-started/nodejs","reads":[{"names":["BROWSERSTACK_ACCESS_KEY","BROWSERSTACK_BUILD_NAME","BROWSERSTACK_LOCAL","BROWSERSTACK_USERNAME"],"need":"optional","on":"dependency","setting":"test"}]},{"packages":["@wdio/sauce-service","saucectl"],"source":"https://docs.saucelabs.com/basics/environment-variables/","reads":[{"names":["SAUCE_ACCESS_KEY","SAUCE_REGION","SAUCE_USERNAME"],"need":"optional","on":"dependency","setting":"test"}]},{"packages":["@workos-inc/authkit-nextjs"],"source":"https://github.com/workos/authkit-nextjs#pre-flight","reads":[{"names":["WORKOS_API_KEY","WORKOS_CLIENT_ID","WORKOS_COOKIE_PASSWORD"],"need":"required","certainty":"asserted","on":"call","exports":["authkitMiddleware","authkitProxy"]},{"names":["WORKOS_API_KEY","WORKOS_CLIENT_ID","WORKOS_COOKIE_PASSWORD"],"need":"optional","on":"import"},{"names":["NEXT_PUBLIC_WORKOS_REDIRECT_URI","WORKOS_API_HOSTNAME","WORKOS_API_HTTPS","WORKOS_API_PORT","WORKOS_COOKIE_DOMAIN","WORKOS_COOKIE_MAX_AGE","WORKOS_COOKIE_NAME","WORKOS_COOKIE_SAMESITE"],"need":"optional","on":"import"}]},{"packages":["@workos-inc/authkit-react-router","@workos-inc/authkit-remix"],"source":"https://github.com/workos/authkit-react-router","reads":[{"names":["WORKOS_API_KEY","WORKOS_CLIENT_ID","WORKOS_COOKIE_PASSWORD","WORKOS_REDIRECT_URI"],"need":"optional","on":"import"}]},{"packages":["@workos-inc/node"],"source":"https://github.com/workos/workos-node#configuration","reads":[{"names":["WORKOS_API_KEY"],"need":"required","on":"call","exports":["WorkOS","default"],"unless":["#1"]},{"names":["WORKOS_CLIENT_ID"],"need":"optional","on":"call","exports":["WorkOS","default"],"unless":["clientId"]}]},{"packages":["@xata.io/client"],"source":"https://xata.io/docs/sdk/typescript/overview","reads":[{"names":["XATA_API_KEY","XATA_BRANCH","XATA_DATABASE_URL"],"need":"optional","on":"import"}]},{"packages":["ai"],"source":"https://ai-sdk.dev/providers/ai-sdk-providers/ai-gateway","reads":[{"names":["AI_GATEWAY_API_KEY"],"need":"optional","on":"import"}]},{"packages":["apostrophe"],"source":"https://docs.apostrophecms.org/reference/environment-variables.html","reads":[{"names":["APOS_BASE_URL","APOS_DEV","APOS_MONGODB_URI","APOS_RELEASE_ID","APOS_S3_BUCKET","APOS_S3_ENDPOINT","APOS_S3_KEY","APOS_S3_REGION","APOS_S3_SECRET","APOS_UPLOADFS_ASSETS"],"need":"optional","on":"dependency"}]},{"packages":["aws-cdk","aws-cdk-lib"],"source":"https://docs.aws.amazon.com/cdk/v2/guide/environments.html","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_CA_BUNDLE","AWS_CONFIG_FILE","AWS_DEFAULT_REGION","AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYNAMODB","AWS_ENDPOINT_URL_S3","AWS_MAX_ATTEMPTS","AWS_PROFILE","AWS_REGION","AWS_RETRY_MODE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_SHARED_CREDENTIALS_FILE","CDK_DEFAULT_ACCOUNT","CDK_DEFAULT_REGION"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["aws-sdk"],"source":"https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/","reads":[{"names":["AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE","AWS_SDK_LOAD_CONFIG"],"need":"optional","on":"dependency"}]},{"packages":["better-auth"],"source":"https://www.better-auth.com/docs/installation#set-environment-variables","reads":[{"names":["BETTER_AUTH_SECRET","AUTH_SECRET"],"anyOf":true,"need":"required","certainty":"asserted","on":"call","exports":["betterAuth"],"unless":["secret"],"environments":["production"]},{"names":["AUTH_SECRET","BETTER_AUTH_SECRET","BETTER_AUTH_TELEMETRY","BETTER_AUTH_TRUSTED_ORIGINS"],"need":"optional","on":"call","exports":["betterAuth"]},{"names":["BETTER_AUTH_URL","NEXT_PUBLIC_BETTER_AUTH_URL","NUXT_PUBLIC_BETTER_AUTH_URL","PUBLIC_BETTER_AUTH_URL"],"need":"optional","on":"import"}]},{"packages":["braintrust"],"source":"https://www.braintrust.dev/docs/reference/sdks/typescript","reads":[{"names":["BRAINTRUST_API_KEY","BRAINTRUST_API_URL","BRAINTRUST_APP_URL"],"need":"optional","on":"import"}]},{"packages":["checkly"],"source":"https://www.checklyhq.com/docs/cli/authentication/","reads":[{"names":["CHECKLY_ACCOUNT_ID","CHECKLY_API_KEY"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["chromatic"],"source":"https://www.chromatic.com/docs/cli/","reads":[{"names":["CHROMATIC_BRANCH","CHROMATIC_PROJECT_TOKEN","CHROMATIC_SHA","CHROMATIC_SLUG"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["cloudflare"],"source":"https://github.com/cloudflare/cloudflare-typescript#usage","reads":[{"names":["CLOUDFLARE_API_KEY","CLOUDFLARE_API_TOKEN","CLOUDFLARE_EMAIL"],"need":"optional","on":"call","exports":["Cloudflare","default"]}]},{"packages":["cloudinary"],"source":"https://cloudinary.com/documentation/node_integration","reads":[{"names":["CLOUDINARY_ACCOUNT_URL","CLOUDINARY_URL"],"need":"optional","on":"import"}]},{"packages":["cohere-ai"],"source":"https://github.com/cohere-ai/cohere-typescript","reads":[{"names":["CO_API_KEY"],"need":"optional","on":"call","exports":["CohereClient","CohereClientV2"],"unless":["token"]}]},{"packages":["config"],"source":"https://github.com/node-config/node-config/wiki/Environment-Variables","reads":[{"names":["ALLOW_CONFIG_MUTATIONS","NODE_CONFIG","NODE_CONFIG_DIR","NODE_CONFIG_ENV","NODE_CONFIG_STRICT_MODE","SUPPRESS_NO_CONFIG_WARNING","SUPPRESS_STRICTNESS_CHECK"],"need":"optional","on":"dependency"}]},{"packages":["convex"],"source":"https://docs.convex.dev/client/nextjs/app-router/server-rendering","reads":[{"names":["NEXT_PUBLIC_CONVEX_URL"],"need":"optional","on":"import","subpath":"nextjs"},{"names":["CONVEX_DEPLOYMENT","CONVEX_DEPLOY_KEY","CONVEX_SELF_HOSTED_ADMIN_KEY","CONVEX_SELF_HOSTED_URL","CONVEX_SITE_URL","CONVEX_URL","EXPO_PUBLIC_CONVEX_URL","NEXT_PUBLIC_CONVEX_SITE_URL","NEXT_PUBLIC_CONVEX_URL","PUBLIC_CONVEX_URL","VITE_CONVEX_SITE_URL","VITE_CONVEX_URL"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["cypress"],"source":"https://docs.cypress.io/app/references/environment-variables","reads":[{"names":["CYPRESS_BASE_URL","CYPRESS_CACHE_FOLDER","CYPRESS_CRASH_REPORTS","CYPRESS_DOWNLOAD_MIRROR","CYPRESS_INSTALL_BINARY","CYPRESS_PROJECT_ID","CYPRESS_RECORD_KEY","CYPRESS_VERIFY_TIMEOUT","CYPRESS_baseUrl"],"need":"optional","on":"dependency","setting":"test"}]},{"packages":["datadog-lambda-js"],"source":"https://docs.datadoghq.com/serverless/aws_lambda/configuration/","reads":[{"names":["DD_API_KEY","DD_API_KEY_SECRET_ARN","DD_ENV","DD_FLUSH_TO_LOG","DD_LAMBDA_HANDLER","DD_LOG_LEVEL","DD_SERVICE","DD_SITE","DD_VERSION"],"need":"optional","on":"dependency"}]},{"packages":["db-migrate","dbmate","kysely-codegen","node-pg-migrate","postgraphile"],"source":"https://salsita.github.io/node-pg-migrate/getting-started","reads":[{"names":["DATABASE_URL"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["dd-trace"],"source":"https://docs.datadoghq.com/tracing/trace_collection/library_config/nodejs/","reads":[{"names":["DD_AGENT_HOST","DD_API_KEY","DD_APPSEC_ENABLED","DD_DOGSTATSD_PORT","DD_DYNAMIC_INSTRUMENTATION_ENABLED","DD_ENV","DD_IAST_ENABLED","DD_INSTRUMENTATION_TELEMETRY_ENABLED","DD_LLMOBS_AGENTLESS_ENABLED","DD_LLMOBS_ENABLED","DD_LLMOBS_ML_APP","DD_LOGS_INJECTION","DD_PROFILING_ENABLED","DD_REMOTE_CONFIGURATION_ENABLED","DD_RUNTIME_METRICS_ENABLED","DD_SERVICE","DD_SERVICE_MAPPING","DD_SITE","DD_TAGS","DD_TRACE_AGENT_HOSTNAME","DD_TRACE_AGENT_PORT","DD_TRACE_AGENT_URL","DD_TRACE_DEBUG","DD_TRACE_ENABLED","DD_TRACE_RATE_LIMIT","DD_TRACE_SAMPLE_RATE","DD_TRACE_SAMPLING_RULES","DD_VERSION"],"need":"optional","on":"dependency"}]},{"packages":["directus"],"source":"https://directus.io/docs/configuration/intro","reads":[{"names":["ADMIN_EMAIL","ADMIN_PASSWORD","CACHE_ENABLED","CACHE_STORE","CORS_ENABLED","CORS_ORIGIN","DB_CLIENT","DB_CONNECTION_STRING","DB_DATABASE","DB_FILENAME","DB_HOST","DB_PASSWORD","DB_PORT","DB_USER","EMAIL_FROM","EMAIL_SMTP_HOST","EMAIL_SMTP_PASSWORD","EMAIL_SMTP_PORT","EMAIL_SMTP_USER","EMAIL_TRANSPORT","HOST","KEY","PUBLIC_URL","RATE_LIMITER_ENABLED","REDIS","SECRET","STORAGE_LOCATIONS","WEBSOCKETS_ENABLED"],"need":"optional","on":"dependency"}]},{"packages":["discord.js"],"source":"https://discord.js.org/docs/packages/discord.js/main/Client:Class","reads":[{"names":["DISCORD_TOKEN"],"need":"optional","on":"call","exports":["Client"]}]},{"packages":["dodopayments"],"source":"https://github.com/dodopayments/dodopayments-typescript#usage","reads":[{"names":["DODO_PAYMENTS_API_KEY"],"need":"required","on":"call","exports":["DodoPayments","default"],"unless":["bearerToken"]},{"names":["DODO_PAYMENTS_BASE_URL","DODO_PAYMENTS_WEBHOOK_KEY"],"need":"optional","on":"call","exports":["DodoPayments","default"]}]},{"packages":["dotenv"],"source":"https://github.com/motdotla/dotenv#options","reads":[{"names":["DOTENV_CONFIG_DEBUG","DOTENV_CONFIG_DOTENV_KEY","DOTENV_CONFIG_ENCODING","DOTENV_CONFIG_OVERRIDE","DOTENV_CONFIG_PATH","DOTENV_CONFIG_QUIET","DOTENV_KEY"],"need":"optional","on":"dependency"}]},{"packages":["dub"],"source":"https://dub.co/docs/sdks/typescript/overview","reads":[{"names":["DUB_API_KEY"],"need":"optional","on":"call","exports":["Dub"],"unless":["token"]}]},{"packages":["eas-cli"],"source":"https://docs.expo.dev/accounts/programmatic-access/","reads":[{"names":["EAS_PROJECT_ID","EXPO_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["edgedb","gel"],"source":"https://docs.geldata.com/reference/reference/environment","reads":[{"names":["EDGEDB_DSN","EDGEDB_INSTANCE","EDGEDB_SECRET_KEY","GEL_DSN","GEL_INSTANCE","GEL_SECRET_KEY"],"need":"optional","on":"import"}]},{"packages":["elastic-apm-node"],"source":"https://www.elastic.co/docs/reference/apm/agents/nodejs/configuration","reads":[{"names":["ELASTIC_APM_ACTIVE","ELASTIC_APM_API_KEY","ELASTIC_APM_ENVIRONMENT","ELASTIC_APM_LOG_LEVEL","ELASTIC_APM_SECRET_TOKEN","ELASTIC_APM_SERVER_URL","ELASTIC_APM_SERVICE_NAME","ELASTIC_APM_SERVICE_VERSION"],"need":"optional","on":"dependency"}]},{"packages":["electron-builder"],"source":"https://www.electron.build/code-signing","reads":[{"names":["APPLE_API_ISSUER","APPLE_API_KEY","APPLE_API_KEY_ID","APPLE_APP_SPECIFIC_PASSWORD","APPLE_ID","APPLE_TEAM_ID","CSC_FOR_PULL_REQUEST","CSC_IDENTITY_AUTO_DISCOVERY","CSC_KEY_PASSWORD","CSC_LINK","CSC_NAME","GH_TOKEN","WIN_CSC_KEY_PASSWORD","WIN_CSC_LINK"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["exa-js"],"source":"https://github.com/exa-labs/exa-js","reads":[{"names":["EXASEARCH_API_KEY","EXA_API_KEY"],"anyOf":true,"need":"optional","on":"call","exports":["Exa","default"],"unless":["#1"]}]},{"packages":["expo"],"source":"https://docs.expo.dev/more/expo-cli/#environment-variables","reads":[{"names":["EXPO_ATLAS","EXPO_DEBUG","EXPO_NO_DOTENV","EXPO_NO_TELEMETRY","EXPO_OFFLINE","EXPO_TOKEN","EXPO_TUNNEL_SUBDOMAIN","REACT_NATIVE_PACKAGER_HOSTNAME"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["express-oauth2-jwt-bearer"],"source":"https://github.com/auth0/node-oauth2-jwt-bearer/tree/main/packages/express-oauth2-jwt-bearer","reads":[{"names":["AUDIENCE","ISSUER","ISSUER_BASE_URL","JWKS_URI"],"need":"optional","on":"import"}]},{"packages":["express-openid-connect"],"source":"https://github.com/auth0/express-openid-connect#getting-started","reads":[{"names":["BASE_URL","CLIENT_ID","CLIENT_SECRET","ISSUER_BASE_URL","SECRET"],"need":"optional","on":"import"}]},{"packages":["fauna"],"source":"https://github.com/fauna/fauna-js#quick-start","reads":[{"names":["FAUNA_SECRET"],"need":"required","on":"call","exports":["Client"],"unless":["secret"]},{"names":["FAUNA_ENDPOINT"],"need":"optional","on":"call","exports":["Client"],"unless":["endpoint"]}]},{"packages":["firebase-admin","firebase-functions"],"source":"https://firebase.google.com/docs/admin/setup","reads":[{"names":["FIREBASE_AUTH_EMULATOR_HOST","FIREBASE_CONFIG","FIREBASE_DATABASE_EMULATOR_HOST","FIREBASE_STORAGE_EMULATOR_HOST","FIRESTORE_EMULATOR_HOST","GCLOUD_PROJECT","GOOGLE_APPLICATION_CREDENTIALS","GOOGLE_CLOUD_PROJECT"],"need":"optional","on":"dependency"}]},{"packages":["firebase-tools"],"source":"https://firebase.google.com/docs/cli#cli-ci-systems","reads":[{"names":["FIREBASE_TOKEN","GOOGLE_APPLICATION_CREDENTIALS"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["ghost"],"source":"https://docs.ghost.org/config","reads":[{"names":["database__client","database__connection__database","database__connection__host","database__connection__password","database__connection__port","database__connection__user","mail__from","mail__options__auth__pass","mail__options__auth__user","mail__options__host","mail__transport","url"],"need":"optional","on":"dependency"}]},{"packages":["global-agent"],"source":"https://github.com/gajus/global-agent#environment-variables","reads":[{"names":["GLOBAL_AGENT_ENVIRONMENT_VARIABLE_NAMESPACE","GLOBAL_AGENT_FORCE_GLOBAL_AGENT","GLOBAL_AGENT_HTTPS_PROXY","GLOBAL_AGENT_HTTP_PROXY","GLOBAL_AGENT_NO_PROXY"],"need":"optional","on":"dependency"}]},{"packages":["graphile-migrate"],"source":"https://github.com/graphile/migrate#configuration","reads":[{"names":["DATABASE_URL","ROOT_DATABASE_URL","SHADOW_DATABASE_URL"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["graphile-worker"],"source":"https://worker.graphile.org/docs/cli","reads":[{"names":["DATABASE_URL","GRAPHILE_WORKER_SCHEMA","PGAPPNAME","PGCONNECT_TIMEOUT","PGDATABASE","PGHOST","PGOPTIONS","PGPASSFILE","PGPASSWORD","PGPORT","PGSSLMODE","PGUSER"],"need":"optional","on":"dependency"}]},{"packages":["groq-sdk"],"source":"https://github.com/groq/groq-typescript","reads":[{"names":["GROQ_API_KEY"],"need":"required","on":"call","exports":["Groq","default"],"unless":["apiKey"]},{"names":["GROQ_BASE_URL"],"need":"optional","on":"call","exports":["Groq","default"]}]},{"packages":["hardhat"],"source":"https://hardhat.org/docs/learn-more/configuration-variables","reads":[{"names":["HARDHAT_IGNITION_CONFIRM_DEPLOYMENT","HARDHAT_NETWORK","HARDHAT_VERBOSE"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["hot-shots"],"source":"https://github.com/bdeitte/hot-shots#usage","reads":[{"names":["DD_AGENT_HOST","DD_DOGSTATSD_PORT","DD_ENTITY_ID","DD_ENV","DD_SERVICE","DD_VERSION"],"need":"optional","on":"import"}]},{"packages":["inngest"],"source":"https://www.inngest.com/docs/sdk/environment-variables","reads":[{"names":["INNGEST_API_BASE_URL","INNGEST_BASE_URL","INNGEST_DEV","INNGEST_ENV","INNGEST_EVENT_API_BASE_URL","INNGEST_EVENT_KEY","INNGEST_LOG_LEVEL","INNGEST_SERVE_HOST","INNGEST_SERVE_ORIGIN","INNGEST_SERVE_PATH","INNGEST_SIGNING_KEY","INNGEST_SIGNING_KEY_FALLBACK","INNGEST_STREAMING"],"need":"optional","on":"dependency"}]},{"packages":["lerna"],"source":"https://lerna.js.org/docs/features/version-and-publish","reads":[{"names":["GH_TOKEN","GITHUB_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["lingo.dev"],"source":"https://lingo.dev/en/cli/setup","reads":[{"names":["LINGODOTDEV_API_KEY"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["livekit-server-sdk"],"source":"https://github.com/livekit/node-sdks/tree/main/packages/livekit-server-sdk","reads":[{"names":["LIVEKIT_API_KEY","LIVEKIT_API_SECRET"],"need":"required","on":"call","exports":["AccessToken"],"unless":["#1"]},{"names":["LIVEKIT_API_KEY","LIVEKIT_API_SECRET","LIVEKIT_URL"],"need":"optional","on":"call","exports":["AgentDispatchClient","EgressClient","IngressClient","RoomServiceClient","SipClient"]}]},{"packages":["mongodb-memory-server","mongodb-memory-server-core"],"source":"https://typegoose.github.io/mongodb-memory-server/docs/api/config-options","reads":[{"names":["MONGOMS_ARCH","MONGOMS_DEBUG","MONGOMS_DISABLE_POSTINSTALL","MONGOMS_DOWNLOAD_DIR","MONGOMS_DOWNLOAD_MIRROR","MONGOMS_DOWNLOAD_URL","MONGOMS_RUNTIME_DOWNLOAD","MONGOMS_SYSTEM_BINARY","MONGOMS_VERSION"],"need":"optional","on":"dependency","setting":"test"}]},{"packages":["neonctl"],"source":"https://neon.com/docs/reference/neon-cli","reads":[{"names":["NEON_API_KEY"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["netlify-cli"],"source":"https://docs.netlify.com/api-and-cli-guides/cli-guides/get-started-with-cli/","reads":[{"names":["NETLIFY_AUTH_TOKEN","NETLIFY_SITE_ID"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["newrelic"],"source":"https://docs.newrelic.com/docs/apm/agents/nodejs-agent/installation-configuration/nodejs-agent-configuration/","reads":[{"names":["NEW_RELIC_AI_MONITORING_ENABLED","NEW_RELIC_APPLICATION_LOGGING_ENABLED","NEW_RELIC_APP_NAME","NEW_RELIC_DISTRIBUTED_TRACING_ENABLED","NEW_RELIC_ENABLED","NEW_RELIC_HOME","NEW_RELIC_HOST","NEW_RELIC_LABELS","NEW_RELIC_LICENSE_KEY","NEW_RELIC_LOG","NEW_RELIC_LOG_ENABLED","NEW_RELIC_LOG_LEVEL","NEW_RELIC_NO_CONFIG_FILE","NEW_RELIC_PROXY_URL"],"need":"optional","on":"dependency"}]},{"packages":["next"],"source":"https://nextjs.org/docs/app/guides/self-hosting#server-functions-encryption-key","reads":[{"names":["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],"need":"optional","on":"dependency","phases":["build"]},{"names":["KEEP_ALIVE_TIMEOUT"],"need":"optional","on":"dependency"}]},{"packages":["next-auth"],"source":"https://authjs.dev/guides/environment-variables","reads":[{"names":["AUTH_{PROVIDER}_ID"],"need":"required","certainty":"asserted","on":"call","subpath":"providers/*","exports":["default"],"unless":["clientId"],"exceptFor":["credentials","email","forwardemail","http-email","loops","mailgun","nodemailer","passkey","postmark","resend","sendgrid","webauthn"],"orBare":true,"since":5},{"names":["AUTH_{PROVIDER}_SECRET"],"need":"required","certainty":"asserted","on":"call","subpath":"providers/*","exports":["default"],"unless":["clientSecret"],"exceptFor":["credentials","email","forwardemail","http-email","loops","mailgun","nodemailer","passkey","postmark","resend","sendgrid","webauthn"],"orBare":true,"since":5},{"names":["AUTH_{PROVIDER}_ISSUER","AUTH_{PROVIDER}_KEY"],"need":"optional","on":"import","subpath":"providers/*","since":5}]},{"packages":["next-auth"],"source":"https://next-auth.js.org/configuration/options#environment-variables","reads":[{"names":["NEXTAUTH_SECRET"],"need":"required","on":"call","exports":["default"],"unless":["secret"],"before":5,"environments":["production"]},{"names":["NEXTAUTH_SECRET","NEXTAUTH_URL","NEXTAUTH_URL_INTERNAL"],"need":"optional","on":"import","before":5},{"names":["AUTH_SECRET","NEXTAUTH_SECRET"],"anyOf":true,"need":"required","on":"call","exports":["default"],"unless":["secret"],"since":5},{"names":["AUTH_REDIRECT_PROXY_URL","AUTH_SECRET","AUTH_SECRET_1","AUTH_SECRET_2","AUTH_SECRET_3","AUTH_URL","NEXTAUTH_SECRET","NEXTAUTH_URL"],"need":"optional","on":"import","since":5},{"names":["AUTH_DEBUG","AUTH_TRUST_HOST"],"need":"optional","on":"import"}]},{"packages":["next-axiom"],"source":"https://axiom.co/docs/send-data/nextjs","reads":[{"names":["AXIOM_DATASET","AXIOM_INGEST_ENDPOINT","AXIOM_TOKEN","AXIOM_URL","NEXT_PUBLIC_AXIOM_DATASET","NEXT_PUBLIC_AXIOM_INGEST_ENDPOINT","NEXT_PUBLIC_AXIOM_LOG_LEVEL","NEXT_PUBLIC_AXIOM_TOKEN"],"need":"optional","on":"dependency"}]},{"packages":["next-cloudinary"],"source":"https://next.cloudinary.dev/installation","reads":[{"names":["NEXT_PUBLIC_CLOUDINARY_CLOUD_NAME"],"need":"optional","on":"import","phases":["build","run"],"audience":"client"},{"names":["CLOUDINARY_API_SECRET","NEXT_PUBLIC_CLOUDINARY_API_KEY","NEXT_PUBLIC_CLOUDINARY_CNAME","NEXT_PUBLIC_CLOUDINARY_SECURE_DISTRIBUTION","NEXT_PUBLIC_CLOUDINARY_UPLOAD_PRESET"],"need":"optional","on":"import"}]},{"packages":["next-i18next"],"source":"https://github.com/i18next/next-i18next#custom-path-to-the-config","reads":[{"names":["I18NEXT_DEFAULT_CONFIG_PATH"],"need":"optional","on":"dependency"}]},{"packages":["next-video"],"source":"https://next-video.dev/docs","reads":[{"names":["MUX_TOKEN_ID","MUX_TOKEN_SECRET"],"need":"optional","on":"dependency","phases":["build","run"]}]},{"packages":["node-vault"],"source":"https://github.com/nodevault/node-vault#readme","reads":[{"names":["VAULT_ADDR","VAULT_CACERT","VAULT_NAMESPACE","VAULT_SKIP_VERIFY","VAULT_TOKEN"],"need":"optional","on":"import"}]},{"packages":["nuxt"],"source":"https://nitro.build/deploy/runtimes/node#environment-variables","reads":[{"names":["NITRO_HOST","NITRO_PORT","NITRO_SSL_CERT","NITRO_SSL_KEY","NITRO_UNIX_SOCKET","NUXT_APP_BASE_URL","NUXT_APP_BUILD_ASSETS_DIR","NUXT_APP_CDN_URL","NUXT_HOST","NUXT_PORT"],"need":"optional","on":"dependency"}]},{"packages":["nuxt-auth-utils"],"source":"https://github.com/atinux/nuxt-auth-utils#quick-setup","reads":[{"names":["NUXT_SESSION_PASSWORD"],"need":"optional","on":"dependency"}]},{"packages":["nx"],"source":"https://nx.dev/docs/reference/environment-variables","reads":[{"names":["NX_BASE","NX_BRANCH","NX_CLOUD_ACCESS_TOKEN","NX_CLOUD_AUTH_TOKEN","NX_CLOUD_ENCRYPTION_KEY","NX_HEAD","NX_NO_CLOUD","NX_PARALLEL"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["openai"],"source":"https://github.com/openai/openai-node#usage","reads":[{"names":["OPENAI_API_KEY"],"need":"required","on":"call","exports":["OpenAI","default"],"unless":["apiKey"]},{"names":["OPENAI_BASE_URL","OPENAI_ORG_ID","OPENAI_PROJECT_ID","OPENAI_WEBHOOK_SECRET"],"need":"optional","on":"call","exports":["OpenAI","default"]},{"names":["AZURE_OPENAI_API_KEY"],"need":"required","on":"call","exports":["AzureOpenAI"],"unless":["apiKey","azureADTokenProvider"]},{"names":["OPENAI_API_VERSION"],"need":"required","on":"call","exports":["AzureOpenAI"],"unless":["apiVersion"]},{"names":["AZURE_OPENAI_ENDPOINT"],"need":"required","on":"call","exports":["AzureOpenAI"],"unless":["baseURL","endpoint"]}]},{"packages":["orb-billing"],"source":"https://github.com/orbcorp/orb-node#usage","reads":[{"names":["ORB_API_KEY"],"need":"required","on":"call","exports":["Orb","default"],"unless":["apiKey"]},{"names":["ORB_WEBHOOK_SECRET"],"need":"optional","on":"call","exports":["Orb","default"]}]},{"packages":["parse-server"],"source":"https://docs.parseplatform.org/parse-server/guide/#usage","reads":[{"names":["PARSE_SERVER_APPLICATION_ID","PARSE_SERVER_CLIENT_KEY","PARSE_SERVER_CLOUD","PARSE_SERVER_DATABASE_URI","PARSE_SERVER_MASTER_KEY","PARSE_SERVER_MOUNT_PATH","PARSE_SERVER_URL"],"need":"optional","on":"dependency"}]},{"packages":["payload"],"source":"https://payloadcms.com/docs/configuration/overview","reads":[{"names":["PAYLOAD_CONFIG_PATH","PAYLOAD_DROP_DATABASE","PAYLOAD_LOG_LEVEL"],"need":"optional","on":"dependency"}]},{"packages":["plivo"],"source":"https://github.com/plivo/plivo-node#authentication","reads":[{"names":["PLIVO_AUTH_ID","PLIVO_AUTH_TOKEN"],"need":"required","on":"call","exports":["Client","default.Client"],"unless":["#1"]}]},{"packages":["pm2"],"source":"https://pm2.io/docs/plus/guide/configuration/","reads":[{"names":["PM2_MACHINE_NAME","PM2_PUBLIC_KEY","PM2_SECRET_KEY"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["postgres"],"source":"https://github.com/porsager/postgres#environmental-variables","reads":[{"names":["PGAPPNAME","PGDATABASE","PGHOST","PGPASSWORD","PGPORT","PGUSER","PGUSERNAME"],"need":"optional","on":"call","exports":["default"],"unless":["#1"]}]},{"packages":["prisma"],"source":"https://www.prisma.io/docs/orm/prisma-migrate/workflows/development-and-production#advisory-locking","reads":[{"names":["PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["probot"],"source":"https://probot.github.io/docs/configuration/","reads":[{"names":["APP_ID"],"need":"required","certainty":"asserted","on":"call","exports":["run"]},{"names":["PRIVATE_KEY","PRIVATE_KEY_PATH"],"anyOf":true,"need":"required","certainty":"asserted","on":"call","exports":["run"]},{"names":["APP_ID","GHE_HOST","GHE_PROTOCOL","LOG_FORMAT","LOG_LEVEL_IN_STRING","PRIVATE_KEY","PRIVATE_KEY_PATH","REDIS_URL","WEBHOOK_PATH","WEBHOOK_PROXY_URL","WEBHOOK_SECRET"],"need":"optional","on":"dependency"}]},{"packages":["react-scripts"],"source":"https://create-react-app.dev/docs/advanced-configuration/","reads":[{"names":["BROWSER","BROWSER_ARGS","BUILD_PATH","HOST","HTTPS","PUBLIC_URL","SSL_CRT_FILE","SSL_KEY_FILE"],"need":"optional","on":"dependency","phases":["build"]}]},{"packages":["replicate"],"source":"https://github.com/replicate/replicate-javascript#usage","reads":[{"names":["REPLICATE_API_TOKEN"],"need":"optional","on":"call","exports":["default"],"unless":["auth"]}]},{"packages":["resend"],"source":"https://github.com/resend/resend-node#setup","reads":[{"names":["RESEND_API_KEY"],"need":"required","on":"call","exports":["Resend"],"unless":["#1"]},{"names":["RESEND_BASE_URL","RESEND_USER_AGENT"],"need":"optional","on":"call","exports":["Resend"]}]},{"packages":["serverless"],"source":"https://www.serverless.com/framework/docs/guides/cicd/running-in-your-own-cicd","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_CA_BUNDLE","AWS_CONFIG_FILE","AWS_DEFAULT_REGION","AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYNAMODB","AWS_ENDPOINT_URL_S3","AWS_MAX_ATTEMPTS","AWS_PROFILE","AWS_REGION","AWS_RETRY_MODE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_SHARED_CREDENTIALS_FILE","SERVERLESS_ACCESS_KEY","SERVERLESS_LICENSE_KEY","SLS_DEBUG"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["snyk"],"source":"https://docs.snyk.io/developer-tools/snyk-cli/configure-the-snyk-cli/environment-variables-for-snyk-cli","reads":[{"names":["SNYK_API","SNYK_CFG_ORG","SNYK_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["square"],"source":"https://github.com/square/square-nodejs-sdk#usage","reads":[{"names":["SQUARE_TOKEN"],"need":"optional","on":"call","exports":["SquareClient"],"unless":["token"]}]},{"packages":["sst"],"source":"https://sst.dev/docs/reference/cli/","reads":[{"names":["AWS_ACCESS_KEY_ID","AWS_CA_BUNDLE","AWS_CONFIG_FILE","AWS_DEFAULT_REGION","AWS_ENDPOINT_URL","AWS_ENDPOINT_URL_DYNAMODB","AWS_ENDPOINT_URL_S3","AWS_MAX_ATTEMPTS","AWS_PROFILE","AWS_REGION","AWS_RETRY_MODE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_SHARED_CREDENTIALS_FILE","CLOUDFLARE_API_TOKEN","CLOUDFLARE_DEFAULT_ACCOUNT_ID","SST_STAGE"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["storybook"],"source":"https://storybook.js.org/docs/configure/telemetry","reads":[{"names":["SB_BASE_URL","STORYBOOK_ENABLE_CRASH_REPORTS","STORYBOOK_TELEMETRY_DEBUG"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["supabase"],"source":"https://supabase.com/docs/reference/cli/introduction","reads":[{"names":["SUPABASE_ACCESS_TOKEN","SUPABASE_DB_PASSWORD","SUPABASE_PROJECT_ID"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["telnyx"],"source":"https://github.com/team-telnyx/telnyx-node#usage","reads":[{"names":["TELNYX_API_KEY"],"need":"required","on":"call","exports":["Telnyx","default"],"unless":["#1","apiKey"]},{"names":["TELNYX_PUBLIC_KEY"],"need":"optional","on":"call","exports":["Telnyx","default"]}]},{"packages":["testcontainers"],"source":"https://node.testcontainers.org/configuration/","reads":[{"names":["TESTCONTAINERS_DOCKER_SOCKET_OVERRIDE","TESTCONTAINERS_HOST_OVERRIDE","TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX","TESTCONTAINERS_REUSE_ENABLE","TESTCONTAINERS_RYUK_DISABLED","TESTCONTAINERS_RYUK_PRIVILEGED"],"need":"optional","on":"dependency","setting":"test"}]},{"packages":["throng"],"source":"https://github.com/hunterloftis/throng#readme","reads":[{"names":["WEB_CONCURRENCY"],"need":"optional","on":"dependency"}]},{"packages":["together-ai"],"source":"https://github.com/togethercomputer/together-typescript","reads":[{"names":["TOGETHER_API_KEY"],"need":"required","on":"call","exports":["Together","default"],"unless":["apiKey"]}]},{"packages":["turbo"],"source":"https://turborepo.dev/docs/reference/system-environment-variables","reads":[{"names":["TURBO_API","TURBO_CACHE_DIR","TURBO_REMOTE_CACHE_SIGNATURE_KEY","TURBO_REMOTE_ONLY","TURBO_TEAM","TURBO_TEAMID","TURBO_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["twilio"],"source":"https://github.com/twilio/twilio-node#usage","reads":[{"names":["TWILIO_ACCOUNT_SID","TWILIO_AUTH_TOKEN"],"need":"required","on":"call","exports":["Twilio","default"],"unless":["#1"]},{"names":["TWILIO_EDGE","TWILIO_REGION"],"need":"optional","on":"call","exports":["Twilio","default"]}]},{"packages":["uploadthing"],"source":"https://docs.uploadthing.com/getting-started/appdir","reads":[{"names":["UPLOADTHING_API_URL","UPLOADTHING_APP_ID","UPLOADTHING_CALLBACK_URL","UPLOADTHING_INGEST_URL","UPLOADTHING_IS_DEV","UPLOADTHING_LOG_LEVEL","UPLOADTHING_SECRET","UPLOADTHING_TOKEN","UPLOADTHING_URL"],"need":"optional","on":"dependency"}]},{"packages":["vercel"],"source":"https://vercel.com/docs/cli/global-options","reads":[{"names":["VERCEL_ORG_ID","VERCEL_TOKEN"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]},{"packages":["voyageai"],"source":"https://docs.voyageai.com/docs/api-key-and-installation","reads":[{"names":["VOYAGE_API_KEY"],"need":"optional","on":"call","exports":["VoyageAIClient"],"unless":["apiKey"]}]},{"packages":["wrangler"],"source":"https://developers.cloudflare.com/workers/wrangler/system-environment-variables/","reads":[{"names":["CLOUDFLARE_ACCOUNT_ID","CLOUDFLARE_API_BASE_URL","CLOUDFLARE_API_KEY","CLOUDFLARE_API_TOKEN","CLOUDFLARE_EMAIL","CLOUDFLARE_ENV","CLOUDFLARE_LOAD_DEV_VARS_FROM_DOT_ENV","WRANGLER_LOG"],"need":"optional","on":"dependency","phases":["build"],"setting":"tool"}]}]}');

// providers/code/implicit/rule.ts
function typed2(entries) {
  return entries;
}

// providers/code/implicit/table.ts
var exact = /* @__PURE__ */ new Map();
var families = [];
for (const { packages, reads: reads2 } of typed2(packages_default.entries)) {
  for (const name2 of packages) {
    if (name2.endsWith("*")) families.push([name2.slice(0, -1), reads2]);
    else exact.set(name2, [...exact.get(name2) ?? [], ...reads2]);
  }
}
var known4 = /* @__PURE__ */ new Map();
function rulesOf(name2) {
  const before = known4.get(name2);
  if (before !== void 0) return before;
  const family = families.flatMap(([prefix, rules2]) => name2.startsWith(prefix) ? rules2 : []);
  const rules = [...exact.get(name2) ?? [], ...family];
  known4.set(name2, rules);
  return rules;
}

// providers/code/implicit/reads.ts
function isWatched(name2) {
  return rulesOf(name2).some(({ on }) => on !== "dependency");
}
function implicitReads(component, uses, versions, manifest2) {
  const found = [...matches(component, uses, versions, manifest2)];
  return strongest(
    found.flatMap(([name2, rule, match]) => readsOf(component.id, name2, rule, match))
  );
}
function* matches(component, uses, versions, manifest2) {
  const places = dependencyPlaces(component, manifest2);
  for (const [name2, place] of places) {
    for (const rule of rulesOf(name2)) {
      if (rule.on !== "dependency") continue;
      const { names: names3, need, setting = "source" } = rule;
      yield* fitting(versions, name2, rule, [{ names: names3, need, place, setting }]);
    }
  }
  for (const use2 of uses) {
    for (const rule of rulesOf(use2.package)) {
      yield* fitting(versions, use2.package, rule, matchUse(rule, use2));
    }
  }
}
function* fitting(versions, name2, rule, found) {
  const fits = versionFits(rule, versions.get(name2));
  if (fits === "no") return;
  for (const match of found) {
    const need = fits === "perhaps" && match.need === "required" ? "optional" : match.need;
    yield [name2, rule, { ...match, need }];
  }
}
function dependencyPlaces(component, manifest2) {
  if (manifest2 === void 0 || !manifest2.file.endsWith("package.json")) return [];
  const known6 = [...component.dependencies].filter(
    (name2) => rulesOf(name2).some(({ on }) => on === "dependency")
  );
  const tree = known6.length === 0 ? void 0 : parseTree2(manifest2.text);
  if (tree === void 0) return [];
  return known6.flatMap((name2) => {
    const node = kinds.map((kind) => findNodeAtLocation2(tree, [kind, name2])).find(Boolean);
    const offset = node?.parent?.offset;
    if (offset === void 0) return [];
    return [[name2, { file: manifest2.file, ...positionAt(manifest2.text, offset) }]];
  });
}
var kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
function readsOf(component, name2, rule, match) {
  return match.names.map((variable) => ({
    role: "reads",
    name: variable,
    channel: "process",
    component,
    place: match.place,
    ...rule.environments === void 0 ? {} : { environments: rule.environments },
    phases: rule.phases ?? ["run"],
    audience: rule.audience ?? "server",
    need: match.need,
    certainty: rule.certainty ?? "proved",
    ...rule.anyOf === void 0 ? {} : { anyOf: match.names },
    setting: match.setting,
    implicit: name2
  }));
}

// providers/code/implicit/mentions.ts
var IMPORT = /\b(?:import|export)\b(?!\s*\()([^;'"`]*?)\bfrom\s*$/;
var BARE = /(?:^|[\n;])\s*import\s*$|\b(?:require|import)\s*\(\s*$/;
var LONGEST_CLAUSE = 2e3;
function mentionsIn(text3, pattern2) {
  const found = [];
  for (const { 1: name2, 2: rest, index } of text3.matchAll(pattern2)) {
    const names3 = namesBefore(text3, index);
    if (name2 === void 0 || names3 === void 0) continue;
    const subpath = rest === void 0 || rest === "" ? {} : { subpath: rest.slice(1) };
    found.push({ package: name2, ...subpath, offset: index, names: names3 });
  }
  return found;
}
function mentionPattern(packages) {
  const names3 = packages.map((name2) => name2.replace(/[^\w@/-]/g, "\\$&"));
  return new RegExp(`["'](${names3.join("|")})((?:/[^"'\\s]*)?)["']`, "g");
}
function needsSyntax(mention) {
  return rulesOf(mention.package).some(
    (rule) => (rule.on === "call" || rule.on === "import" && rule.need === "required") && subpathFits(rule.subpath, mention.subpath) && touches(rule, mention.names)
  );
}
function plainUse(file, text3, mention) {
  const { offset, names: names3 } = mention;
  return {
    package: mention.package,
    ...mention.subpath === void 0 ? {} : { subpath: mention.subpath },
    names: names3,
    place: { file, ...positionAt(text3, offset) },
    setting: settingOf(file, text3),
    calls: []
  };
}
function touches(rule, names3) {
  const { exports } = rule;
  if (exports === void 0 || names3.includes("*")) return true;
  return exports.some((name2) => names3.includes(name2.split(".")[0] ?? name2));
}
function namesBefore(text3, offset) {
  const before = text3.slice(Math.max(0, offset - LONGEST_CLAUSE), offset);
  if (isComment(before)) return void 0;
  if (BARE.test(before.slice(-40))) return ["*"];
  const from = Math.max(before.lastIndexOf("import"), before.lastIndexOf("export"));
  const clause = from < 0 ? void 0 : IMPORT.exec(before.slice(from))?.[1];
  return clause === void 0 || /^\s+type\s+[^,]/.test(clause) ? void 0 : clauseNames2(clause);
}
function isComment(before) {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|\*|\/\*)/.test(line);
}
function clauseNames2(clause) {
  const [outside3 = "", inside] = clause.split(/[{}]/);
  const named7 = (inside ?? "").split(",").map((one) => one.trim().split(/\s+/)[0] ?? "");
  const names3 = named7.filter((name2) => name2 !== "" && name2 !== "type");
  if (outside3.includes("*")) names3.push("*");
  if (/^\s*[A-Za-z_$]/.test(outside3)) names3.push("default");
  return names3;
}

// providers/code/recognisers/shared/entries.ts
function entriesOf(program2, object, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(object.id)) return [];
  const inside = /* @__PURE__ */ new Set([...seen, object.id]);
  return object.children.flatMap((child2) => {
    if (child2.type === "spread_element") {
      const inner2 = child2.children[0];
      const spread2 = inner2 === void 0 ? void 0 : objectOf(program2, inner2);
      return spread2 === void 0 ? [] : entriesOf(program2, spread2, inside);
    }
    const entry3 = entryOf(child2);
    return entry3 === void 0 ? [] : [entry3];
  });
}
function entryOf(child2) {
  if (child2.type === "shorthand_property_identifier") {
    return { name: child2.text, key: child2, value: child2 };
  }
  const key2 = child2.field("key") ?? child2.field("name");
  const name2 = keyName(key2);
  if (key2 === void 0 || name2 === void 0) return void 0;
  return { name: name2, key: key2, value: child2.field("value") };
}
function entryNamed(program2, object, name2) {
  return entriesOf(program2, object).findLast((one) => one.name === name2)?.value;
}
function objectOf(program2, node) {
  const inner2 = unwrap(node);
  if (inner2.type === "object") return inner2;
  const value2 = evaluate(program2, inner2);
  return value2.kind === "object" ? value2.node : void 0;
}

// providers/code/implicit/options.ts
function hasOption(program2, call, option2, names3) {
  const args2 = argumentsOf(call);
  if (option2 === "#1") return args2[0]?.type === "spread_element" ? void 0 : args2.length > 0;
  const found = args2.map((argument2) => holds2(program2, argument2, { option: option2, names: names3 }));
  if (found.includes(true)) return true;
  return found.includes(void 0) ? void 0 : false;
}
function holds2(program2, argument2, wanted) {
  if (argument2.type === "spread_element") return void 0;
  return valueHolds(program2, evaluate(program2, argument2), wanted);
}
function valueHolds(program2, value2, { option: option2, names: names3 }) {
  switch (value2.kind) {
    case "object": {
      const keys = objectKeys(program2, value2.node);
      if (keys.includes(option2)) return !isSame2(entryNamed(program2, value2.node, option2), names3);
      return keys.includes(void 0) ? void 0 : false;
    }
    case "text":
    case "list":
      return false;
    default:
      return void 0;
  }
}
var VARIABLE2 = /^process\.env(?:\.|\[['"])(\w+)(?:['"]\])?$/;
function isSame2(value2, names3) {
  const name2 = value2 === void 0 ? void 0 : VARIABLE2.exec(unwrap(value2).text)?.[1];
  return name2 !== void 0 && names3.includes(name2);
}

// providers/code/implicit/uses.ts
function importUses(program2, scripts2, watch) {
  const known6 = /* @__PURE__ */ new Set();
  const uses = /* @__PURE__ */ new Map();
  for (const [file, packages] of importersOf(program2, scripts2, watch)) {
    const component = program2.components.of(file);
    const text3 = program2.tree.bytes(file)?.toString("utf8") ?? "";
    const fresh = unlike(component, mentionsIn(text3, mentionPattern(packages)), known6);
    const found = usesIn(program2, file, fresh, text3);
    for (const use2 of found) if (use2.setting === "source") known6.add(keyOf(component, use2));
    const list4 = uses.get(component.id) ?? [];
    list4.push(...found);
    uses.set(component.id, list4);
  }
  return uses;
}
function importersOf({ components }, scripts2, watch) {
  const watched = new Map(components.all.map((one) => [one.id, new Set(watch(one))]));
  const importers = /* @__PURE__ */ new Map();
  for (const name2 of new Set([...watched.values()].flatMap((names3) => [...names3]))) {
    for (const { file, specifier } of scripts2.mentions(name2.split("/").pop() ?? name2)) {
      if (specifier !== name2 && !specifier.startsWith(`${name2}/`)) continue;
      if (!watched.get(components.of(file).id)?.has(name2) || scripts2.ignored(file)) continue;
      importers.set(file, (importers.get(file) ?? /* @__PURE__ */ new Set()).add(name2));
    }
  }
  return [...importers].map(([file, names3]) => [file, [...names3]]).sort(([a], [b]) => a < b ? -1 : 1);
}
function unlike(component, mentions2, known6) {
  const here = /* @__PURE__ */ new Set();
  return mentions2.filter((mention) => {
    const key2 = keyOf(component, mention);
    if (known6.has(key2) && !needsSyntax(mention)) return false;
    return !here.has(key2) && here.add(key2).has(key2);
  });
}
function keyOf({ id }, use2) {
  return [id, use2.package, use2.subpath, ...use2.names].join("\0");
}
function usesIn(program2, file, mentions2, text3) {
  const found = [];
  const parsed4 = /* @__PURE__ */ new Set();
  for (const mention of mentions2) {
    const source = needsSyntax(mention) ? program2.source(file) : void 0;
    if (source === void 0) {
      found.push(plainUse(file, text3, mention));
    } else if (!parsed4.has(mention.package)) {
      parsed4.add(mention.package);
      found.push(...usesOf(program2, source, mention.package));
    }
  }
  return found;
}
function* usesOf(program2, source, name2) {
  const setting = settingOf(source.file, source.text);
  const asked2 = /* @__PURE__ */ new Set();
  for (const offset of source.offsets(name2)) {
    const specifier = source.at(offset - 1);
    const subpath = subpathOf(specifier, name2);
    const imported2 = subpath === void 0 ? void 0 : importedBy(specifier);
    if (subpath === void 0 || imported2 === void 0) continue;
    yield {
      package: name2,
      ...subpath === "" ? {} : { subpath },
      names: imported2.map((one) => one.name),
      place: source.place(specifier.start),
      setting,
      calls: imported2.flatMap((one) => callsOf(program2, one, asked2))
    };
  }
}
function subpathOf(node, name2) {
  const specifier = node.type === "string" ? literalText(node) : "";
  if (specifier === name2) return "";
  return specifier.startsWith(`${name2}/`) ? specifier.slice(name2.length + 1) : void 0;
}
function importedBy(specifier) {
  const { parent } = specifier;
  if (parent === void 0) return void 0;
  if (parent.type === "arguments") return requiredBy(parent.parent);
  const isStatement = parent.type === "import_statement" || parent.type === "export_statement";
  if (!isStatement || !isField(specifier, "source")) return void 0;
  if (/^(?:import|export)\s+type\b(?!\s*,)/.test(parent.text)) return void 0;
  const clause = parent.children.find(({ type }) => type === "import_clause");
  if (clause === void 0) return [{ name: "*" }];
  const found = clause.children.flatMap(importedNames);
  return found.length === 0 ? void 0 : found;
}
function importedNames(part6) {
  if (part6.type === "identifier") return [{ name: "default", local: part6 }];
  if (part6.type === "namespace_import") {
    const local = part6.children[0];
    return [local === void 0 ? { name: "*" } : { name: "*", local }];
  }
  return part6.children.flatMap((one) => {
    const local = one.field("alias") ?? one.field("name");
    if (local === void 0 || /^type\s/.test(one.text)) return [];
    return [{ name: importedName(local) ?? local.text, local }];
  });
}
function requiredBy(call) {
  const callee = call?.field("function");
  if (callee?.type !== "import" && callee?.text !== "require") return void 0;
  const holder2 = call?.parent?.type === "await_expression" ? call.parent.parent : call?.parent;
  const pattern2 = holder2?.type === "variable_declarator" ? holder2.field("name") : void 0;
  if (pattern2?.type === "identifier") {
    return [
      { name: "*", local: pattern2 },
      { name: "default", local: pattern2 }
    ];
  }
  if (pattern2?.type !== "object_pattern") return [{ name: "*" }];
  return pattern2.children.flatMap((one) => {
    const local = one.type === "pair_pattern" ? one.field("value") : one;
    const name2 = one.type === "pair_pattern" ? keyName(one.field("key")) : one.text;
    return local === void 0 || name2 === void 0 ? [] : [{ name: name2, local }];
  });
}
function callsOf(program2, { name: name2, local }, asked2) {
  const binding = local === void 0 ? void 0 : bindingOf(local);
  if (binding === void 0 || asked2.has(binding)) return [];
  if (name2 !== "*") asked2.add(binding);
  return binding.references.flatMap((reference) => callAt(program2, reference, name2) ?? []);
}
function callAt(program2, reference, name2) {
  const path = name2 === "*" ? [] : [name2];
  let callee = reference;
  while (callee.parent?.type === "member_expression" && isField(callee, "object")) {
    callee = callee.parent;
    path.push(callee.field("property")?.text ?? "?");
  }
  const call = callee.parent;
  const isCall = call?.type === "call_expression" && isField(callee, "function") || call?.type === "new_expression" && isField(callee, "constructor");
  if (call === void 0 || !isCall || path.length === 0) return void 0;
  return {
    callee: path.join("."),
    place: reference.source.place(call.start),
    hasOption: (option2, names3) => hasOption(program2, call, option2, names3)
  };
}

// providers/code/implicit/index.ts
function readImplicit(program2, scripts2, explicit) {
  const { components, tree } = program2;
  const root = components.get(".");
  const versionsOf = (component) => new Map([...root?.versions ?? [], ...component.versions]);
  const uses = importUses(
    program2,
    scripts2,
    (component) => [...versionsOf(component).keys()].filter(isWatched)
  );
  const found = components.all.flatMap((component) => {
    const file = component.manifest;
    const text3 = file === void 0 ? void 0 : tree.text(file);
    const manifest2 = file === void 0 || text3 === void 0 ? void 0 : { file, text: text3 };
    return implicitReads(component, uses.get(component.id) ?? [], versionsOf(component), manifest2);
  });
  return besideExplicit(found, explicit);
}

// providers/code/minified.ts
var ACCESS = /\b(?:process|import\.meta|Bun)\.env(?:\.|\[["'])([A-Za-z_]\w*)/g;
var HEAD2 = 32 * 1024;
var MOST_PER_LINE = 600;
var NEWLINE = 10;
function isMinified2(content) {
  if (content.length < HEAD2 / 2) return false;
  const end = Math.min(content.length, HEAD2);
  const enough = Math.ceil(end / MOST_PER_LINE);
  let lines = 1;
  for (let at = 0; at < end && lines < enough; at += 1) if (content[at] === NEWLINE) lines += 1;
  return lines < enough;
}
function readsOfMinified(content, file, components) {
  const text3 = content.toString("utf8");
  const placeOf3 = placesOf(text3, file);
  const reads2 = [];
  for (const match of text3.matchAll(ACCESS)) {
    reads2.push({
      role: "reads",
      name: match[1] ?? "",
      channel: "process",
      component: components.of(file).id,
      place: placeOf3(match.index),
      phases: ["run"],
      audience: "server",
      need: "optional",
      certainty: "proved",
      setting: "generated"
    });
  }
  return reads2;
}
function placesOf(text3, file) {
  let line = 1;
  let start4 = 0;
  let end = text3.indexOf("\n");
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      start4 = end + 1;
      end = text3.indexOf("\n", start4);
    }
    return { file, line, column: offset - start4 + 1 };
  };
}

// providers/code/prisma.ts
var CALL = /\benv\(\s*"([^"]+)"\s*\)/g;
var SHADOW = { need: "optional", environments: ["development"], phases: ["build"] };
var OUTSIDE2 = /\/\/.*$/;
function readPrismaSchemas(tree, components) {
  const reads2 = [];
  for (const file of tree.files) {
    const { path } = file;
    if (!path.endsWith(".prisma") || file.ignored) continue;
    const text3 = tree.text(path) ?? "";
    for (const [index, line] of text3.split("\n").entries()) {
      const code = line.replace(OUTSIDE2, "");
      for (const match of code.matchAll(CALL)) {
        const place = { file: path, line: index + 1, column: match.index + 1 };
        const isShadow = /shadowDatabaseUrl/i.test(code);
        const read = schemaRead(match[1] ?? "", components.of(path).id, place, settingOf(path, ""));
        reads2.push(isShadow ? { ...read, ...SHADOW } : read);
      }
    }
  }
  return reads2;
}
function schemaRead(name2, component, place, setting) {
  return {
    role: "reads",
    name: name2,
    channel: "process",
    component,
    place,
    phases: ["build", "run"],
    audience: "server",
    need: "required",
    certainty: "proved",
    rejectsEmpty: true,
    setting
  };
}

// providers/code/recognisers/shared/calls.ts
var IMPORT2 = /\bimport\b(?!\s*[(.])/;
function callsOf2(program2, root, modules, name2) {
  const found = [];
  for (const local of localNames2(root, name2)) {
    for (const word of root.source.words(local)) {
      const callee = calleeAround(word);
      const call = callee?.parent;
      if (callee === void 0 || call === void 0) continue;
      const target = evaluate(program2, callee);
      if (target.kind !== "external" || !modules.has(target.module)) continue;
      const path = pathAfter(target.name, name2);
      if (path !== void 0) found.push({ call, path });
    }
  }
  return found;
}
function localNames2(root, name2) {
  const locals = /* @__PURE__ */ new Set([name2]);
  for (const word of root.source.words(name2)) {
    const parent = word.parent;
    const alias2 = parent?.type === "pair_pattern" ? parent.field("value") : parent?.field("alias");
    if (alias2 === void 0) continue;
    if (parent?.type === "pair_pattern" || importSpecifier(alias2) !== void 0) {
      locals.add(alias2.text);
    }
  }
  for (const statement of root.source.statementsWith(root, IMPORT2)) {
    if (statement.type !== "import_statement") continue;
    const clause = statement.children.find((child2) => child2.type === "import_clause");
    const first = clause?.children[0];
    if (first?.type === "identifier") locals.add(first.text);
  }
  return locals;
}
function calleeAround(word) {
  let node = word;
  while (node.parent?.type === "member_expression") node = node.parent;
  return isCallee(node) ? node : void 0;
}
function pathAfter(full, name2) {
  const parts2 = full.split(".").filter((part6) => part6 !== "default" && part6 !== "*");
  if (parts2[0] === name2) return parts2.slice(1).join(".");
  return /^(?:default|\*)/.test(full) ? parts2.join(".") : void 0;
}

// providers/code/recognisers/shared/depends.ts
var asked = /* @__PURE__ */ new WeakMap();
function componentOf(program2, file) {
  const last2 = asked.get(program2);
  if (last2?.file === file) return last2.component;
  const component = program2.components.of(file);
  asked.set(program2, { file, component });
  return component;
}
function dependsOn(...packages) {
  const known6 = /* @__PURE__ */ new WeakMap();
  return (program2, file) => {
    const component = componentOf(program2, file);
    let has = known6.get(component);
    if (has === void 0) {
      const root = program2.components.get(".");
      const all3 = [component, ...root === void 0 ? [] : [root]];
      has = component.manifest === void 0 || packages.some((name2) => all3.some((one) => one.dependencies.has(name2)));
      known6.set(component, has);
    }
    return has;
  };
}
function anyDependsOn(...packages) {
  const own = dependsOn(...packages);
  const known6 = /* @__PURE__ */ new WeakMap();
  return (program2, file) => {
    let has = known6.get(program2);
    if (has === void 0) {
      has = program2.components.all.some(
        (one) => packages.some((name2) => one.dependencies.has(name2))
      );
      known6.set(program2, has);
    }
    return has || own(program2, file);
  };
}

// providers/code/recognisers/shared/taints.ts
function environment(flavour) {
  return { kind: "environment", flavour };
}
function reads(reader, flavour) {
  return { kind: "function", effect: { does: "read", reader, flavour } };
}
function returns(value2) {
  return { kind: "function", effect: { does: "return", value: value2 } };
}

// providers/code/recognisers/adonis-env.ts
var MODULES2 = /* @__PURE__ */ new Set(["@adonisjs/core/env", "@adonisjs/env"]);
var LEGACY = "@ioc:Adonis/Core/Env";
var adonisEnv = {
  id: "adonis-env",
  idioms: ["@adonisjs/core/env", "@adonisjs/env", LEGACY],
  applies: dependsOn("@adonisjs/core", "@adonisjs/env"),
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call, path } of callsOf2(program2, root, MODULES2, "Env")) {
      if (path !== "create") continue;
      const validated = readRules(analysis, argumentsOf(call)[1]);
      for (const taint of accessors(validated)) analysis.flow(call, taint);
    }
    if (root.source.text.includes(LEGACY)) legacy(analysis, root);
  }
};
function legacy(analysis, root) {
  for (const taint of accessors(/* @__PURE__ */ new Set())) {
    seedModule(analysis, root.source, LEGACY, [holder("default", taint)]);
  }
  for (const word of root.source.words("rules")) {
    const call = word.parent?.parent;
    if (call?.type === "call_expression") readRules(analysis, argumentsOf(call)[0]);
  }
}
function accessors(validated) {
  const variable = (name2) => validated.has(name2) ? void 0 : name2;
  const id = `adonis ${[...validated].join(" ")}`;
  return [holder("get", reads({ name: 0, fallback: 1, variable }, { id }))];
}
function readRules(analysis, rules) {
  const object = rules === void 0 ? void 0 : objectOf(analysis.program, rules);
  const names3 = /* @__PURE__ */ new Set();
  if (object === void 0) return names3;
  for (const { name: name2, key: key2, value: value2 } of entriesOf(analysis.program, object)) {
    names3.add(name2);
    const flavour = { id: "adonis-rules" };
    analysis.read({ name: name2, place: key2, judgement: judgementOf(value2), flavour });
  }
  return names3;
}
function judgementOf(rule) {
  const callee = rule?.type === "call_expression" ? rule.field("function")?.text : void 0;
  if (callee === void 0) return ASSERTED;
  if (/\.optional(?:When)?$/.test(callee)) return OPTIONAL;
  return /\bschema\.\w+$/.test(callee) ? { ...REQUIRED, rejectsEmpty: true } : ASSERTED;
}

// providers/code/recognisers/astro-env.ts
var MODULES3 = /* @__PURE__ */ new Set(["astro/config"]);
var SECRET = reads({ name: 0 }, { id: "astro-secret", phases: ["run"], audience: "server" });
var astroEnv = {
  id: "astro-env",
  idioms: ["envField", "astro:env/server"],
  applies: dependsOn("astro"),
  file(analysis, root) {
    seedModule(analysis, root.source, "astro:env/server", [holder("getSecret", SECRET)]);
    for (const { call } of callsOf2(analysis.program, root, MODULES3, "envField")) {
      const pair2 = call.parent;
      const name2 = pair2?.type === "pair" ? keyName(pair2.field("key")) : void 0;
      if (pair2 !== void 0 && name2 !== void 0 && isField(call, "value")) {
        readField(analysis, name2, pair2, call);
      }
    }
  }
};
function readField(analysis, name2, place, call) {
  const { program: program2 } = analysis;
  const first = argumentsOf(call)[0];
  const options2 = first === void 0 ? void 0 : objectOf(program2, first);
  const option2 = (key2) => options2 === void 0 ? void 0 : entryNamed(program2, options2, key2)?.text;
  const isClient = option2("context")?.includes("client") === true;
  const isSecret = option2("access")?.includes("secret") === true;
  analysis.read({
    name: name2,
    place,
    judgement: judgementOf2(option2),
    flavour: {
      id: "astro-schema",
      // Secrets are checked when the server starts; public values are put in by the build.
      phases: isSecret ? ["run"] : ["build"],
      audience: isClient ? "client" : "server"
    }
  });
}
function judgementOf2(option2) {
  if (option2("default") !== void 0) return DEFAULTED;
  return option2("optional") === "true" ? OPTIONAL : REQUIRED;
}

// providers/code/recognisers/build-replacements.ts
import { posix as posix2 } from "node:path";

// providers/code/on-server.ts
var SERVER_FILE = /(?:^|\/)(?:server|api|functions|middleware)\/|\.server\.[cm]?[jt]sx?$|(?:^|\/)(?:\+(?:page|layout)?\.?server|entry[.-]server|server|ssr|middleware)\.[cm]?[jt]sx?$|\.config\.[cm]?[jt]s$/;
var WINDOW = "\\(*typeof (?:window|document)";
var ON_SERVER = `(?:${WINDOW} ===? ['"\`]undefined['"\`]|\\(*(?:import\\.meta\\.(?:env\\.SSR|server)|process\\.server|is(?:Server|SSR|Node)(?:Side)?)\\b)`;
var IN_BROWSER = `(?:${WINDOW} (?:!==? ['"\`]undefined|===? ['"\`]object)['"\`]|\\(*(?:!(?:import\\.meta\\.env\\.SSR|is(?:Server|SSR)(?:Side)?)|import\\.meta\\.client|process\\.client|is(?:Browser|Client)(?:Side)?)\\b)`;
var KEEPS_OUT = /* @__PURE__ */ new Map([
  ["if_statement", new RegExp(`^if ?\\(${ON_SERVER}[^|?{;]*$|^if ?\\(${IN_BROWSER}\\)+ ?[^ )]`)],
  ["ternary_expression", new RegExp(`^${ON_SERVER}[^|?]*\\? ?$|^${IN_BROWSER}\\)* \\?[^]*: ?$`)],
  ["binary_expression", new RegExp(`^${ON_SERVER}[^|?]*&& ?$`)],
  ["statement_block", new RegExp(`\\bif ?\\(${IN_BROWSER}\\)+ (?:\\{ ?)?(?:return|throw)\\b`)]
]);
var FAR = 1e3;
function runsOnServer(place) {
  const { file, text: text3 } = place.source;
  if (SERVER_FILE.test(file)) return true;
  let node = place;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    const asked2 = KEEPS_OUT.get(up3.type);
    const from = Math.max(up3.start, node.start - FAR);
    if (asked2?.test(text3.slice(from, node.start).replace(/\s+/g, " "))) return true;
    node = up3;
  }
  return false;
}

// src/wellknown/public-prefixes.ts
var PREFIXES = [
  // https://nextjs.org/docs/app/guides/environment-variables
  { prefix: "NEXT_PUBLIC_", builders: /^next$/ },
  // https://docs.expo.dev/guides/environment-variables/
  { prefix: "EXPO_PUBLIC_", builders: /^expo$/ },
  // https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/
  { prefix: "GATSBY_", builders: /^gatsby$/ },
  // https://create-react-app.dev/docs/adding-custom-environment-variables/ https://wasp.sh/docs/project/env-vars
  { prefix: "REACT_APP_", builders: /^(?:react-scripts|react-app-rewired|@craco\/craco|wasp)$/ },
  // https://cli.vuejs.org/guide/mode-and-env.html
  { prefix: "VUE_APP_", builders: /^@vue\/cli-service$/ },
  // https://rsbuild.rs/guide/advanced/env-vars https://docs.astro.build/en/guides/environment-variables/ https://svelte.dev/docs/kit/$env-static-public
  { prefix: "PUBLIC_", builders: /^(?:@rsbuild\/core|astro|@sveltejs\/kit)$/ },
  // https://vite.dev/guide/env-and-mode
  {
    prefix: "VITE_",
    builders: /^(?:vite|rolldown-vite|astro|nuxt|vitepress|wxt|@(?:sveltejs|react-router|remix-run)\/.*)$/
  },
  // https://gridsome.org/docs/environment-variables/
  { prefix: "GRIDSOME_", builders: /^gridsome$/ },
  // https://storybook.js.org/docs/configure/environment-variables
  { prefix: "STORYBOOK_", builders: /^(?:storybook$|@storybook\/)/ },
  // https://github.com/chihab/dotenv-run/tree/main/packages/angular
  { prefix: "NG_APP_", builders: /^(?:@angular\/|@ngx-env\/)/ },
  // https://docs.redwoodjs.com/docs/environment-variables/
  { prefix: "REDWOOD_ENV_", builders: /^@redwoodjs\// },
  // https://www.sanity.io/docs/studio/environment-variables
  { prefix: "SANITY_STUDIO_", builders: /^sanity$/ },
  // https://v2.nuxt.com/docs/configuration-glossary/configuration-env/
  { prefix: "NUXT_ENV_", builders: /^(?:nuxt|nuxt-edge)$/ },
  // https://parceljs.org/features/node-emulation/#environment-variables
  { prefix: "PARCEL_", builders: /^parcel/ }
];
var usualPrefixes = PREFIXES.map(({ prefix }) => prefix);
function prefixesOf(dependencies) {
  const names3 = [...dependencies];
  return PREFIXES.filter(({ builders }) => names3.some((name2) => builders.test(name2))).map(
    ({ prefix }) => prefix
  );
}

// providers/code/public-names.ts
function isPublicName(name2, components, component) {
  const prefix = usualPrefixes.find((one) => name2.startsWith(one));
  if (prefix === void 0) return false;
  if (component.manifest === void 0) return true;
  const apps = components.consumers(component.id).map((id) => components.get(id));
  return [component, ...apps].some(
    (one) => one !== void 0 && prefixesOf(one.dependencies).includes(prefix)
  );
}

// providers/code/phase.ts
var BUILD_FILE = /(?:^|\/)(?:next|vite|vitest|webpack|rspack|rsbuild|rollup|esbuild|tsup|astro|svelte|nuxt|remix|react-router|gatsby|vue|craco|config-overrides|tailwind|postcss|babel|metro|app|drizzle|prisma|sanity|quasar|electron\.vite|electron-builder|docusaurus|next-sitemap|contentlayer|sentry|turbo|knexfile|ormconfig)(?:[\w.-]*)\.config(?:\.\w+)?\.[cm]?[jt]s$|(?:^|\/)(?:gatsby-(?:config|node)|webpack[\w.-]*|craco\.config|config-overrides|forge\.config)\.[cm]?[jt]s$/;
function isBuildFile(file) {
  return BUILD_FILE.test(file);
}
function momentOf(read, components) {
  const { flavour, name: name2, place } = read;
  const component = components.of(place.source.file);
  const audience = flavour.audience ?? audienceOf(read, components, component);
  if (flavour.phases !== void 0) return { phases: flavour.phases, audience };
  if (isBuildFile(place.source.file)) return { phases: ["build"], audience };
  const isInlined = flavour.id === "import-meta" && !runsOnBun(component);
  if (audience === "client" || isInlined) return { phases: ["build"], audience };
  const prerenders = component.dependencies.has("next") || component.dependencies.has("@remix-run/dev");
  const isTopLevel = ancestor(place, FUNCTIONS) === void 0;
  const both2 = prerenders && isTopLevel && read.judgement.need === "required";
  return { phases: both2 && name2 !== "" ? ["build", "run"] : ["run"], audience };
}
var USE_CLIENT = /^(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*(['"])use client\1/;
var CLIENT_FILE = /(?:^|\/)(?:instrumentation-client|hooks\.client|sentry\.client\.config|entry\.client)\.[jt]sx?$/;
function runsOnBun({ dependencies }) {
  const hasTypes = dependencies.has("@types/bun") || dependencies.has("bun-types");
  return hasTypes && !dependencies.has("vite") && !dependencies.has("astro");
}
function isServerSide(component) {
  return component.dependencies.has("astro") || runsOnBun(component);
}
function audienceOf(read, components, component) {
  if (isPublicName(read.name, components, component)) return "client";
  const { file, text: text3 } = read.place.source;
  const isInlined = read.flavour.id === "import-meta" && !isServerSide(component);
  const isOfBundle = isInlined || CLIENT_FILE.test(file) || USE_CLIENT.test(text3.slice(0, 2e3));
  return isOfBundle && !runsOnServer(read.place) ? "client" : "server";
}

// providers/code/recognisers/build-replacements.ts
var KEY = /^(?:process|import\.meta)\.env\.(\w+)$/;
var READS = /* @__PURE__ */ new Set([
  "member_expression",
  "object_pattern",
  "object_assignment_pattern",
  "pair_pattern"
]);
var PREFIXES2 = ["process.env.", "import.meta.env."];
var buildReplacements = {
  id: "build-replacements",
  idioms: [...PREFIXES2.flatMap((prefix) => [`'${prefix}`, `"${prefix}`]), "env:"],
  applies: (_, file) => isBuildFile(file),
  file(analysis, root) {
    for (const pair2 of definitions(root)) {
      const key2 = pair2.field("key");
      const name2 = key2?.type === "string" ? KEY.exec(literalText(key2))?.[1] : void 0;
      if (key2 !== void 0 && name2 !== void 0) replace(analysis, name2, key2);
    }
    if (/^next\.config\./.test(posix2.basename(root.source.file))) fromNext(analysis, root);
  }
};
function definitions(root) {
  const found = [];
  for (const prefix of PREFIXES2) {
    for (const offset of root.source.offsets(prefix.slice(0, -1))) {
      const string = root.source.at(offset - 1);
      if (string.type === "string" && string.parent?.type === "pair") found.push(string.parent);
    }
  }
  return found;
}
function fromNext(analysis, root) {
  for (const word of root.source.words("env")) {
    const pair2 = word.parent;
    const object = pair2?.type === "pair" ? pair2.field("value") : void 0;
    if (object?.type !== "object" || pair2?.parent?.parent?.type === "pair") continue;
    if (keyName(pair2?.field("key")) !== "env") continue;
    for (const { name: name2, key: key2 } of entriesOf(analysis.program, object)) replace(analysis, name2, key2);
  }
}
function replace(analysis, name2, key2) {
  const { source } = key2;
  if (source.words(name2).some((word) => READS.has(word.parent?.type ?? ""))) return;
  analysis.replaced(analysis.program.components.of(source.file).id, name2);
}

// providers/code/recognisers/class-validator.ts
var CONVERTERS = /^(?:plainToInstance|plainToClass|transformAndValidateSync|transformAndValidate)$/;
var classValidator = {
  id: "class-validator",
  idioms: [],
  argument(analysis, { call, argument: argument2, taint }) {
    const callee = call.field("function");
    const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
    if (target?.kind !== "external" || !/^class-trans/.test(target.module)) return false;
    const [type, input] = argumentsOf(call);
    if (!CONVERTERS.test(target.name) || input?.id !== argument2.id || type === void 0)
      return false;
    const value2 = evaluate(analysis.program, type);
    return taint.kind === "environment" && readType(analysis, value2, argument2, taint);
  }
};
function readType(analysis, value2, argument2, environment3) {
  if (value2.kind === "parameter") return byParameter(analysis, value2.hole, argument2, environment3);
  if (value2.kind !== "class") return false;
  readClass(analysis, value2.node, environment3.flavour, 0);
  return true;
}
function byParameter(analysis, { fn, index, steps }, argument2, environment3) {
  if (steps.length > 0) return false;
  const called2 = (call) => {
    const type = argumentsOf(call)[index];
    const value2 = type === void 0 ? UNKNOWN : evaluate(analysis.program, type);
    if (!readType(analysis, value2, argument2, environment3)) analysis.dynamic(argument2, "*");
  };
  const id = `class ${argument2.source.file} ${argument2.id}`;
  defineFunction(analysis, fn, { does: "tell", id, called: called2 });
  return true;
}
function readClass(analysis, node, flavour, depth2) {
  const parent = superclass(node);
  const base = parent === void 0 ? void 0 : evaluate(analysis.program, parent);
  if (base?.kind === "class" && depth2 < 8) readClass(analysis, base.node, flavour, depth2 + 1);
  for (const member4 of node.field("body")?.children ?? []) {
    if (member4.type === "public_field_definition") readField2(analysis, member4, flavour);
  }
}
function readField2(analysis, field, flavour) {
  const place = field.field("name");
  const own = keyName(place);
  if (place === void 0 || own === void 0) return;
  const decorators = decoratorsOf(field);
  const exposed = /@Expose\(\s*\{\s*name:\s*['"]([^'"]+)['"]/.exec(decorators)?.[1];
  const judgement = judgementOf3(field, place, decorators);
  analysis.read({ name: exposed ?? own, place, judgement, flavour });
}
function judgementOf3(field, place, decorators) {
  if (field.field("value") !== void 0) return DEFAULTED;
  const isMarked = field.source.text.charAt(place.end) === "?";
  return decoratedNeed(decorators) ?? (isMarked ? OPTIONAL : UNCHECKED);
}

// providers/code/recognisers/shared/handlers.ts
function defaultHandlers(program2, file, names3) {
  const value2 = exported(program2, file, "default");
  if (value2.kind !== "object") return [];
  return entriesOf(program2, value2.node).flatMap(({ name: name2, key: key2, value: node }) => {
    if (!names3.has(name2)) return [];
    if (node === void 0) return key2.parent?.type === "method_definition" ? [key2.parent] : [];
    const target = evaluate(program2, node);
    return target.kind === "function" ? [target.node] : [];
  });
}
function parameterPattern(fn, index) {
  const parameter = parametersOf(fn)[index];
  return parameter?.field("pattern") ?? parameter;
}

// providers/code/recognisers/shared/wrangler.ts
import { posix as posix3 } from "node:path";

// late:late-toml.cjs
var loaded3;
var load3 = () => loaded3 ??= __require("./late-toml.cjs");
var part3 = (name2) => name2 === "default" && !("default" in load3()) ? load3() : load3()[name2];
var proxy3 = (name2) => new Proxy(function() {
}, {
  apply: (_, self, args2) => Reflect.apply(part3(name2), self, args2),
  construct: (_, args2) => Reflect.construct(part3(name2), args2),
  get: (_, key2) => Reflect.get(part3(name2), key2)
});
var parseTOML = /* @__PURE__ */ proxy3("parseTOML");
var ParseError = /* @__PURE__ */ proxy3("ParseError");

// src/formats/toml.ts
function readToml(text3) {
  return parsed2(text3, documentValue);
}
function readPlacedToml(text3) {
  const places = /* @__PURE__ */ new Map();
  const result = parsed2(text3, (program2) => {
    for (const node of program2.body[0].body) keepPlaces(places, [], node);
    return documentValue(program2);
  });
  return result.ok ? { ...result, at: (path) => places.get(JSON.stringify(path)) } : result;
}
function keepPlaces(places, above, node) {
  const isTable2 = node.type === "TOMLTable";
  const path = isTable2 ? node.resolvedKey : [...above, ...namesOf(node)];
  keepPlace(places, path, node);
  if (!isTable2) keepPlacesIn(places, path, node.value);
  else for (const entry3 of node.body) keepPlaces(places, path, entry3);
}
function keepPlace(places, path, { loc }) {
  places.set(JSON.stringify(path), { line: loc.start.line, column: loc.start.column + 1 });
}
function keepPlacesIn(places, path, value2) {
  if (value2.type === "TOMLInlineTable") {
    for (const entry3 of value2.body) keepPlaces(places, path, entry3);
  } else if (value2.type === "TOMLArray") {
    for (const [index, element2] of value2.elements.entries()) {
      keepPlace(places, [...path, index], element2);
      keepPlacesIn(places, [...path, index], element2);
    }
  }
}
function parsed2(text3, read) {
  return parsedBy(
    () => read(parseTOML(text3)),
    (error) => error instanceof ParseError ? { line: error.lineNumber, column: error.column + 1 } : { line: 1, column: 1 }
  );
}
function documentValue(program2) {
  const root = newTable();
  for (const node of program2.body[0].body) {
    if (node.type === "TOMLKeyValue") assign2(root, node);
    else fill3(tableAt(root, node.resolvedKey), node.body);
  }
  return root;
}
function newTable() {
  return /* @__PURE__ */ Object.create(null);
}
function fill3(table2, entries) {
  for (const entry3 of entries) assign2(table2, entry3);
  return table2;
}
function assign2(table2, { key: key2, value: value2 }) {
  const names3 = namesOf({ key: key2 });
  const last2 = names3.pop();
  if (last2 !== void 0) tableAt(table2, names3)[last2] = contentValue(value2);
}
function namesOf({ key: key2 }) {
  return key2.keys.map((part6) => part6.type === "TOMLBare" ? part6.name : part6.value);
}
function tableAt(root, path) {
  let table2 = root;
  for (const [index, key2] of path.entries()) {
    const fresh = typeof path[index + 1] === "number" ? [] : newTable();
    table2 = child(table2, key2, fresh);
  }
  return isTable(table2) ? table2 : newTable();
}
function child(parent, key2, fresh) {
  if (Array.isArray(parent) && typeof key2 === "number") {
    parent[key2] ??= fresh;
    return parent[key2];
  }
  if (!isTable(parent)) return fresh;
  parent[key2] ??= fresh;
  return parent[key2];
}
function isTable(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function contentValue(node) {
  if (node.type === "TOMLArray") return node.elements.map(contentValue);
  if (node.type === "TOMLInlineTable") return fill3(newTable(), node.body);
  return node.value;
}

// providers/code/recognisers/shared/wrangler.ts
var FILE = /^wrangler(?:\.[\w-]+)*\.(?:toml|jsonc?)$/;
var DEEPEST12 = 12;
var known5 = /* @__PURE__ */ new WeakMap();
function workerOf(program2, file) {
  let workers = known5.get(program2);
  if (workers === void 0) {
    workers = findWorkers(program2);
    known5.set(program2, workers);
  }
  return workers.get(program2.components.of(file).id);
}
function findWorkers(program2) {
  const found = /* @__PURE__ */ new Map();
  for (const file of program2.tree.files) {
    const { path, name: name2 } = file;
    if (!FILE.test(name2) || file.ignored) continue;
    const content = program2.tree.text(path) ?? "";
    const parsed4 = posix3.extname(name2) === ".toml" ? readToml(content) : readJsonc(content);
    const { id } = program2.components.of(path);
    const worker = found.get(id) ?? { bindings: /* @__PURE__ */ new Set(), classes: /* @__PURE__ */ new Set() };
    if (parsed4.ok) addBindings(parsed4.value, worker, 0);
    found.set(id, worker);
  }
  return found;
}
function addBindings(value2, into2, depth2) {
  if (depth2 > DEEPEST12) return;
  if (Array.isArray(value2)) {
    for (const item of value2) addBindings(item, into2, depth2 + 1);
    return;
  }
  if (!isRecord(value2)) return;
  const binding = text(member(value2, "binding"));
  const owner = text(member(value2, "class_name"));
  if (binding !== void 0) into2.bindings.add(binding);
  if (owner !== void 0) into2.classes.add(owner);
  for (const [key2, inner2] of Object.entries(value2)) {
    if (NAMED2.has(key2)) addNames(inner2, into2.bindings);
    if (KEYED.has(key2) && isRecord(inner2))
      for (const name2 of Object.keys(inner2)) into2.bindings.add(name2);
    if (key2 !== "vars") addBindings(inner2, into2, depth2 + 1);
  }
}
var NAMED2 = /* @__PURE__ */ new Set(["bindings", "ratelimits", "send_email"]);
var KEYED = /* @__PURE__ */ new Set(["wasm_modules", "text_blobs", "data_blobs"]);
function addNames(list4, into2) {
  for (const item of Array.isArray(list4) ? list4 : []) {
    const name2 = text(member(item, "name"));
    if (name2 !== void 0) into2.add(name2);
  }
}

// providers/code/recognisers/cloudflare-workers.ts
var FLAVOUR = "cloudflare";
var HANDLERS = /* @__PURE__ */ new Set([
  "fetch",
  "scheduled",
  "queue",
  "email",
  "tail",
  "trace",
  "test"
]);
var PAGES2 = ["", "Get", "Post", "Put", "Patch", "Delete", "Head", "Options"].map(
  (method4) => `onRequest${method4}`
);
var CLASS_NODES = /* @__PURE__ */ new Set(["class", "class_declaration"]);
var CLASSES3 = ["DurableObject", "WorkerEntrypoint", "WorkflowEntrypoint"];
var cloudflareWorkers = {
  id: "cloudflare-workers",
  idioms: ["env"],
  applies: (program2, file) => workerOf(program2, file) !== void 0,
  file(analysis, root) {
    const taint = workerEnvironment(analysis, root.source.file);
    if (taint === void 0) return;
    fromModules(analysis, root, taint);
    intoHandlers(analysis, root.source.file, taint);
    intoConstructors(analysis, root, taint);
    for (const place of throughContext(root)) analysis.flow(place, taint);
  },
  argument(analysis, { call, taint }) {
    if (isPassedOn(call, taint)) return true;
    const owner = call.field("function")?.type === "super" ? ancestor(call, CLASS_NODES) : void 0;
    return owner !== void 0 && isOfRuntime(analysis, owner);
  }
};
function workerEnvironment(analysis, file) {
  const worker = workerOf(analysis.program, file);
  if (worker === void 0) return void 0;
  const { id } = analysis.program.components.of(file);
  const builtin = worker.bindings;
  return environment({ id: `${FLAVOUR} ${id}`, phases: ["run"], audience: "server", builtin });
}
function fromModules(analysis, root, env) {
  const context = returns(holder("env", env));
  const classes = CLASSES3.map(
    (name2) => holder(name2, { kind: "class", instance: holder("env", env) })
  );
  seedModule(analysis, root.source, "cloudflare:workers", [holder("env", env), ...classes]);
  const requests = ["getRequestContext", "getOptionalRequestContext"];
  for (const name2 of requests) {
    seedModule(analysis, root.source, "@cloudflare/next-on-pages", [holder(name2, context)]);
  }
  seedModule(analysis, root.source, "@opennextjs/cloudflare", [
    holder("getCloudflareContext", context)
  ]);
}
function intoHandlers(analysis, file, env) {
  const { program: program2 } = analysis;
  for (const fn of defaultHandlers(program2, file, HANDLERS)) {
    const pattern2 = parameterPattern(fn, 1);
    if (pattern2 !== void 0) bindPattern(analysis, pattern2, env);
  }
  if (!/(?:^|\/)functions\//.test(file)) return;
  for (const name2 of PAGES2) {
    const handler = exported(program2, file, name2);
    const pattern2 = handler.kind === "function" ? parameterPattern(handler.node, 0) : void 0;
    if (pattern2 !== void 0) bindPattern(analysis, pattern2, holder("env", env));
  }
}
function intoConstructors(analysis, root, env) {
  for (const word of root.source.words("constructor")) {
    const fn = word.parent;
    const owner = fn?.parent?.parent;
    if (fn?.type !== "method_definition" || owner === void 0) continue;
    const isGiven2 = isOfRuntime(analysis, owner) || isDurable(analysis, owner);
    const pattern2 = isGiven2 ? parameterPattern(fn, 1) : void 0;
    if (pattern2 !== void 0) bindPattern(analysis, pattern2, env);
  }
}
function isPassedOn(call, taint) {
  if (taint.kind !== "environment" || !taint.flavour.id.startsWith(FLAVOUR)) return false;
  const name2 = call.field("function")?.field("property")?.text ?? "";
  return name2 === "fetch" || name2 === "handle" || name2 === "scheduled";
}
function isDurable({ program: program2 }, owner) {
  const name2 = owner.field("name")?.text ?? "";
  return workerOf(program2, owner.source.file)?.classes.has(name2) === true;
}
function isOfRuntime(analysis, owner) {
  const parent = superclass(owner);
  const base = parent === void 0 ? void 0 : evaluate(analysis.program, parent);
  return base?.kind === "external" && base.module === "cloudflare:workers";
}
function throughContext(root) {
  return root.source.words("env").flatMap((word) => {
    const member4 = word.parent;
    const object = member4?.type === "member_expression" ? member4.field("object") : void 0;
    if (member4 === void 0 || object === void 0) return [];
    const inner2 = unwrap(object);
    const name2 = inner2.field("property")?.text ?? inner2.text;
    return name2 === "platform" || name2 === "cloudflare" ? [member4] : [];
  });
}

// providers/code/recognisers/shared/chained.ts
function chainedTo(made2) {
  const found = /* @__PURE__ */ new Map();
  let node = made2;
  for (; ; ) {
    const member4 = node.parent;
    const call = member4?.type === "member_expression" ? member4.parent : void 0;
    if (member4 === void 0 || call?.type !== "call_expression") return found;
    found.set(member4.field("property")?.text ?? "", argumentsOf(call)[0]);
    node = call;
  }
}

// providers/code/recognisers/commander.ts
var MODULES4 = /* @__PURE__ */ new Set(["commander", "@commander-js/extra-typings"]);
var FLAVOUR2 = { id: "commander" };
var commander = {
  id: "commander",
  idioms: ["commander"],
  applies: dependsOn(...MODULES4),
  file(analysis, root) {
    for (const maker2 of ["Option", "createOption"]) {
      for (const { call, path } of callsOf2(analysis.program, root, MODULES4, maker2)) {
        if (path === "") readOption(analysis, call);
      }
    }
  }
};
function readOption(analysis, option2) {
  const chained = chainedTo(option2);
  const judgement = chained.has("default") ? DEFAULTED : OPTIONAL;
  const named7 = chained.get("env");
  for (const template2 of named7 === void 0 ? [] : templates(evaluate(analysis.program, named7))) {
    const name2 = known2(template2);
    if (named7 === void 0 || name2 === void 0) continue;
    analysis.read({ name: name2, place: named7, judgement, flavour: FLAVOUR2 });
  }
}

// providers/code/recognisers/convict.ts
var MODULES5 = /* @__PURE__ */ new Set(["convict"]);
var DEEPEST13 = 12;
var convict = {
  id: "convict",
  idioms: ["convict"],
  file(analysis, root) {
    for (const { call, path } of callsOf2(analysis.program, root, MODULES5, "convict")) {
      const schema = argumentsOf(call)[0];
      if (path === "" && schema !== void 0) readLevel(analysis, schema, 0);
    }
  }
};
function readLevel(analysis, node, depth2) {
  const { program: program2 } = analysis;
  const object = depth2 > DEEPEST13 ? void 0 : objectOf(program2, node);
  if (object === void 0) return;
  const env = entryNamed(program2, object, "env");
  const names3 = env === void 0 ? [] : templates(evaluate(program2, env)).map(known2);
  for (const name2 of names3) {
    if (env === void 0 || name2 === void 0) continue;
    const judgement = judgementOf4(analysis, object);
    analysis.read({ name: name2, place: env, judgement, flavour: { id: "convict" } });
  }
  if (names3.some((name2) => name2 !== void 0)) return;
  for (const { value: value2 } of entriesOf(program2, object)) {
    if (value2 !== void 0) readLevel(analysis, value2, depth2 + 1);
  }
}
function judgementOf4({ program: program2 }, object) {
  const fallback = entryNamed(program2, object, "default");
  if (fallback !== void 0 && !isNullish(unwrap(fallback))) return DEFAULTED;
  const isNullable = entryNamed(program2, object, "nullable")?.text === "true";
  const format2 = entryNamed(program2, object, "format")?.text ?? "'*'";
  return isNullable || /^['"]\*['"]$/.test(format2) ? OPTIONAL : ASSERTED;
}

// providers/code/recognisers/dotenv-results.ts
var RESULT = returns(holder("parsed", PROCESS_ENV));
var GET = reads({ name: 0 }, { id: "dotenvx" });
var DOTENV = [
  ...["config", "configDotenv", "expand"].map((name2) => holder(name2, RESULT)),
  holder("parse", returns(PROCESS_ENV))
];
var DENO2 = ["load", "loadSync", "parse"].map(
  (name2) => holder(name2, returns(PROCESS_ENV))
);
var MODULES6 = [
  ["dotenv", DOTENV],
  ["dotenv-flow", DOTENV],
  ["dotenv-safe", DOTENV],
  ["dotenv-expand", DOTENV],
  // https://dotenvx.com/docs/language/node
  ["@dotenvx/dotenvx", [...DOTENV, holder("get", GET)]],
  ["@std/dotenv", DENO2],
  ["jsr:@std/dotenv", DENO2]
];
var dotenvResults = {
  id: "dotenv-results",
  idioms: ["dotenv"],
  applies: dependsOn(
    "dotenv",
    "dotenv-flow",
    "dotenv-safe",
    "dotenv-expand",
    "@dotenvx/dotenvx",
    "@std/dotenv"
  ),
  file(analysis, root) {
    for (const [module2, taints] of MODULES6) {
      for (const taint of taints) {
        seedModule(analysis, root.source, module2, [taint, holder("default", taint)]);
      }
    }
  }
};

// providers/code/recognisers/dotenv-safe.ts
import { posix as posix5 } from "node:path";

// src/formats/dotenv/budget.ts
var TooComplex = class extends Error {
};
function createBudget(length) {
  let left = 1e6 + 20 * length;
  return (units) => {
    left -= units;
    if (left < 0) throw new TooComplex();
  };
}

// src/formats/dotenv/scope.ts
var Rejection = class extends Error {
  code;
  offset = 0;
  constructor(code) {
    super(code);
    this.code = code;
  }
};
function createScope(env, spend, earlier) {
  const values = /* @__PURE__ */ new Map();
  const winners = /* @__PURE__ */ new Map();
  const commands = /* @__PURE__ */ new Set();
  const outside3 = /* @__PURE__ */ new Set();
  let seen = { outside: false, shell: false };
  const own = (name2) => {
    if (commands.has(name2)) seen.shell = true;
    if (outside3.has(name2)) seen.outside = true;
    return values.get(name2) ?? earlier?.get(name2);
  };
  const noted = (value2) => {
    if (value2 === void 0) seen.outside = true;
    return value2;
  };
  return {
    env,
    values,
    winners,
    commands,
    outside: outside3,
    spend,
    environmentFirst: (name2) => noted(env.get(name2) ?? own(name2)),
    fileFirst: (name2) => noted(own(name2) ?? env.get(name2)),
    needsShell() {
      seen.shell = true;
    },
    assign(token, compute2) {
      seen = { outside: false, shell: false };
      const value2 = bounded(compute2, token);
      if (value2 === void 0) seen.outside = true;
      mark(commands, token.name, seen.shell);
      mark(outside3, token.name, seen.outside);
      values.set(token.name, seen.shell ? null : value2 ?? null);
      winners.set(token.name, token);
    }
  };
}
function bounded(compute2, token) {
  try {
    return compute2();
  } catch (error) {
    if (error instanceof TooComplex) return void 0;
    if (error instanceof Rejection) error.offset = token.offset;
    throw error;
  }
}
function mark(set, name2, on) {
  if (on) set.add(name2);
  else set.delete(name2);
}
function lastOfEach(tokens) {
  const winners = /* @__PURE__ */ new Map();
  for (const token of tokens) winners.set(token.name, token);
  return winners;
}

// src/formats/dotenv/expand/bun.ts
var REFERENCE = /\\\$|\$\{(\w+)(?::-([^}\\]*))?\}|\$(\w+)/g;
function resolveBun(tokens, scope) {
  const winners = lastOfEach(tokens);
  for (const [name2, token] of winners) scope.values.set(name2, token.value ?? "");
  for (const [name2, token] of winners) {
    scope.assign(token, () => scope.env.get(name2) ?? expand(token.value ?? "", scope));
  }
}
function expand(value2, scope) {
  return value2.replace(
    REFERENCE,
    (_, braced, fallback, bare) => {
      const name2 = braced ?? bare;
      if (name2 === void 0) return "$";
      const found = scope.environmentFirst(name2) ?? fallback ?? "";
      scope.spend(found.length);
      return found;
    }
  );
}

// src/formats/compose/template.ts
var NAME3 = /[_a-z][_a-z0-9]*/iy;
var OPERATOR = /:?[-+?]/y;
var STACK = /(\$)|([_a-z][_a-z0-9]*(?::?[-?][^}]*)?)|\{([_a-z][_a-z0-9]*(?::?[-?][^}]*)?)\}/iy;
var MAX_DEPTH2 = 100;
function parseTemplate(text3, dialect = "compose") {
  if (!text3.includes("$")) return text3 === "" ? [] : [text3];
  return dialect === "stack" ? parseStack(text3) : parseRange(text3, 0, text3.length, 0);
}
function parseRange(text3, from, to, depth2) {
  const parts2 = [];
  const line = createLine(text3, to);
  let copied = from;
  for (let at = text3.indexOf("$", from); at >= 0 && at < to; at = text3.indexOf("$", at)) {
    const piece = pieceAt(text3, at, { to, depth: depth2, line });
    if (piece === void 0) {
      at++;
      continue;
    }
    if (at > copied) parts2.push(text3.slice(copied, at));
    parts2.push(piece.part);
    at = piece.end;
    copied = at;
  }
  if (copied < to) parts2.push(text3.slice(copied, to));
  return parts2;
}
function pieceAt(text3, offset, around) {
  const next = offset + 1 < around.to ? text3[offset + 1] : void 0;
  if (next === "$") return { part: "$", end: offset + 2 };
  const nameAt = next === "{" ? offset + 2 : offset + 1;
  const nameEnd = endOf(NAME3, text3, nameAt, around.to);
  if (next !== "{") {
    if (nameEnd < 0) return void 0;
    return { part: { ...named4(text3.slice(nameAt, nameEnd), offset), bare: true }, end: nameEnd };
  }
  const malformed = { part: { kind: "malformed", offset }, end: nameAt };
  if (nameEnd < 0 || nameEnd >= around.to) return malformed;
  const name2 = text3.slice(nameAt, nameEnd);
  if (text3[nameEnd] === "}") return { part: named4(name2, offset), end: nameEnd + 1 };
  const wordAt = endOf(OPERATOR, text3, nameEnd, around.to);
  const { lastBrace } = around.line(nameEnd);
  if (wordAt < 0 || lastBrace < wordAt || around.depth >= MAX_DEPTH2) return malformed;
  const close2 = closingBrace(text3, offset, lastBrace);
  const operator = operatorOf(text3.slice(nameEnd, wordAt));
  const word = parseRange(text3, wordAt, close2, around.depth + 1);
  return { part: { ...named4(name2, offset), operator, word }, end: close2 + 1 };
}
function named4(name2, offset) {
  return { kind: "substitution", name: name2, offset };
}
function operatorOf(text3) {
  for (const operator of [":-", "-", ":+", "+", ":?"])
    if (text3 === operator) return operator;
  return "?";
}
function createLine(text3, to) {
  let known6 = { end: -1, lastBrace: -1 };
  return (at) => {
    if (at < known6.end) return known6;
    const found = text3.indexOf("\n", at);
    const end = found < 0 || found > to ? to : found;
    const brace = text3.slice(at, end).lastIndexOf("}");
    known6 = { end, lastBrace: brace < 0 ? -1 : at + brace };
    return known6;
  };
}
function closingBrace(text3, at, last2) {
  let depth2 = 0;
  for (let index = at; index <= last2; index++) {
    if (text3[index] === "}" && --depth2 === 0) return index;
    if (text3[index] === "{") {
      depth2++;
      index++;
    }
  }
  return last2;
}
function endOf(pattern2, text3, at, to) {
  pattern2.lastIndex = at;
  return pattern2.test(text3) ? Math.min(pattern2.lastIndex, to) : -1;
}
function parseStack(text3) {
  const parts2 = [];
  let copied = 0;
  for (let at = text3.indexOf("$"); at >= 0; at = text3.indexOf("$", copied)) {
    if (at > copied) parts2.push(text3.slice(copied, at));
    STACK.lastIndex = at + 1;
    const match = STACK.exec(text3);
    copied = match === null ? at + 1 : STACK.lastIndex;
    const body2 = match?.[2] ?? match?.[3];
    if (match?.[1] !== void 0) parts2.push("$");
    else if (body2 === void 0) parts2.push({ kind: "malformed", offset: at });
    else parts2.push(stackSubstitution(body2, at));
  }
  if (copied < text3.length) parts2.push(text3.slice(copied));
  return parts2;
}
function stackSubstitution(body2, offset) {
  for (const operator of [":-", "-", ":?", "?"]) {
    const at = body2.indexOf(operator);
    if (at < 0) continue;
    const rest = body2.slice(at + operator.length);
    return { ...named4(body2.slice(0, at), offset), operator, word: rest === "" ? [] : [rest] };
  }
  return named4(body2, offset);
}

// src/formats/compose/interpolate.ts
var MAX_LENGTH = 16 * 1024 * 1024;
var Refusal = class extends Error {
  fault;
  constructor(fault) {
    super(fault.code);
    this.fault = fault;
  }
};
function interpolate(text3, lookup, dialect = "compose") {
  return fill4(parseTemplate(text3, dialect), lookup);
}
function fill4(template2, lookup) {
  try {
    return { ok: true, value: filled(template2, lookup) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}
function filled(template2, lookup) {
  let value2 = "";
  for (const part6 of template2) {
    if (typeof part6 === "string") {
      value2 += part6;
      continue;
    }
    const { offset } = part6;
    if (part6.kind === "malformed") throw new Refusal({ code: "malformed", offset });
    const { name: name2, operator, word = [] } = part6;
    const given = lookup(name2);
    const present = operator?.startsWith(":") ? given !== void 0 && given !== "" : given !== void 0;
    if (operator?.endsWith("?") && !present)
      throw new Refusal({ code: "required-unset", offset, name: name2 });
    const usesWord = operator?.endsWith("+") ? present : operator?.endsWith("-") && !present;
    value2 += usesWord ? filled(word, lookup) : given ?? "";
    if (value2.length > MAX_LENGTH) throw new Refusal({ code: "too-large", offset });
  }
  return value2;
}

// src/formats/dotenv/expand/compose.ts
function resolveCompose(tokens, scope) {
  for (const token of tokens) {
    if (!token.hadEquals && scope.env.get(token.name) === void 0) continue;
    scope.assign(token, () => {
      if (token.value === void 0) return scope.env.get(token.name) ?? null;
      return token.quote === "single" ? token.value : substitute2(token.value, scope);
    });
  }
  for (const name2 of scope.values.keys()) if (/^\s*\d/.test(name2)) scope.values.delete(name2);
}
function substitute2(text3, scope) {
  scope.spend(text3.length);
  const result = fill4(parseTemplate(text3), (name2) => {
    const value2 = scope.environmentFirst(name2);
    scope.spend(value2?.length ?? 0);
    return value2;
  });
  if (result.ok) return result.value;
  const { code } = result.fault;
  if (code === "too-large") throw new TooComplex();
  throw new Rejection(code === "malformed" ? "invalid-substitution" : code);
}

// src/formats/dotenv/expand/deno.ts
var REFERENCE2 = /\\\$|\$\{([^}]*)(?:\}|$)|\$([A-Za-z0-9]*)/g;
function resolveDeno(tokens, scope) {
  const first = /* @__PURE__ */ new Map();
  const winners = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    scope.assign(token, () => expand2(token, scope));
    if (first.has(token.name)) continue;
    first.set(token.name, scope.values.get(token.name) ?? null);
    winners.set(token.name, token);
  }
  for (const [name2, value2] of first) scope.values.set(name2, value2);
  for (const [name2, token] of winners) scope.winners.set(name2, token);
}
function expand2(token, scope) {
  const value2 = token.value ?? "";
  const literal = token.quote === "single" || token.quote === "backtick" || /^['"`]/.test(token.raw);
  if (literal && token.quote !== "double") return value2;
  return value2.replace(REFERENCE2, (match, braced, bare) => {
    if (match.startsWith("\\")) return "$";
    const name2 = braced ?? bare ?? "";
    const found = name2 === "" ? "" : scope.environmentFirst(name2) ?? "";
    scope.spend(found.length);
    return found;
  });
}

// src/formats/dotenv/expand/next.ts
var REFERENCE3 = /^\$\{?(\w+)(?::-([^}\\]*))?\}?/;
function resolveNext(tokens, scope) {
  const winners = lastOfEach(tokens);
  for (const [name2, token] of winners) scope.values.set(name2, token.value ?? "");
  for (const [name2, token] of winners) {
    scope.assign(token, () => {
      const value2 = scope.env.get(name2) ?? token.value ?? "";
      return expand3(value2, scope).replaceAll("\\$", "$");
    });
  }
}
function expand3(value2, scope) {
  let result = value2;
  for (let at = lastDollar(result); at >= 0; at = lastDollar(result)) {
    scope.spend(result.length);
    const match = REFERENCE3.exec(result.slice(at));
    if (!match) return result;
    const [reference, name2 = "", fallback] = match;
    const found = scope.env.get(name2) || fallback || scope.environmentFirst(name2) || "";
    result = result.replace(reference, found);
  }
  return result;
}
function lastDollar(value2) {
  let at = value2.lastIndexOf("$");
  while (at > 0 && value2[at - 1] === "\\") at = value2.lastIndexOf("$", at - 1);
  return at;
}

// src/formats/dotenv/expand/npm.ts
var REFERENCE4 = /(?<!\\)\$\{([^{}]+)\}|(?<!\\)\$([A-Za-z_][A-Za-z0-9_]*)/;
var OPERATOR2 = /:\+|\+|:-|-/;
var COMMAND = /(?<!\\)\$\([^)]/;
function resolveExpand12(tokens, scope) {
  resolve3(tokens, scope, { knowsSet: false, runsCommands: false });
}
function resolveExpand1000(tokens, scope) {
  resolve3(tokens, scope, { knowsSet: true, runsCommands: true });
}
function resolveVite(tokens, scope) {
  for (const [name2, token] of lastOfEach(tokens)) scope.values.set(name2, token.value ?? "");
  resolve3(tokens, scope, { knowsSet: false, runsCommands: false });
}
function resolve3(tokens, scope, rules) {
  for (const [name2, token] of lastOfEach(tokens)) {
    scope.assign(token, () => {
      const value2 = token.value ?? "";
      const preset = scope.env.get(name2);
      const result = preset || expand4(value2, scope, rules);
      if (rules.runsCommands && runsCommand(result)) scope.needsShell();
      return result.replaceAll("\\$", "$");
    });
  }
}
function expand4(value2, scope, rules) {
  const seen = /* @__PURE__ */ new Set();
  let result = value2;
  for (let match = REFERENCE4.exec(result); match; match = REFERENCE4.exec(result)) {
    seen.add(result);
    scope.spend(result.length);
    const expression = match[1] ?? match[2] ?? "";
    const { name: name2, fallback, found } = evaluate2(expression, scope.environmentFirst, rules);
    const usable = found !== void 0 && !seen.has(found);
    result = result.replace(match[0], usable ? found : fallback);
    if (result === scope.values.get(name2)) break;
  }
  return result;
}
function runsCommand(value2) {
  const at = COMMAND.exec(value2)?.index;
  return at !== void 0 && value2.includes(")", at + 3);
}
function evaluate2(expression, look, rules) {
  const operator = OPERATOR2.exec(expression);
  const name2 = operator ? expression.slice(0, operator.index) : expression;
  const word = operator ? expression.slice(operator.index + operator[0].length) : "";
  const value2 = look(name2);
  const asksSet = rules.knowsSet && operator?.[0].length === 1;
  const present = asksSet ? value2 !== void 0 : Boolean(value2);
  if (operator?.[0].endsWith("+")) return { name: name2, fallback: present ? word : "", found: void 0 };
  return { name: name2, fallback: word, found: present ? value2 : void 0 };
}

// src/formats/dotenv/expand/php.ts
var REFERENCE5 = /^\$\{([a-zA-Z0-9_.]+)\}/;
function resolvePhp(tokens, scope) {
  for (const token of tokens) {
    scope.assign(token, () => {
      if (token.value === void 0) return null;
      return nested(token.value, token.dollars ?? [], scope);
    });
  }
}
function nested(value2, dollars, scope) {
  let rest = "";
  let end = value2.length;
  for (const at of dollars.toReversed()) {
    rest = value2.slice(at, end) + rest;
    end = at;
    if (value2[at + 1] !== "{") continue;
    scope.spend(rest.length);
    const match = REFERENCE5.exec(rest);
    const found = match ? scope.environmentFirst(match[1] ?? "") : void 0;
    if (match && found !== void 0) rest = found + rest.slice(match[0].length);
  }
  return value2.slice(0, end) + rest;
}

// src/formats/dotenv/expand/plain.ts
function resolveLiteral(tokens, scope) {
  for (const token of tokens) scope.assign(token, () => token.value ?? null);
}
function resolveKvfile(tokens, scope) {
  for (const token of tokens) {
    const value2 = token.value ?? scope.env.get(token.name);
    if (value2 !== void 0) scope.assign(token, () => value2);
  }
}
function resolveDjango(tokens, scope) {
  const winners = lastOfEach(tokens);
  for (const [name2, token] of winners) scope.values.set(name2, token.value ?? "");
  for (const token of winners.values()) {
    scope.assign(token, () => follow2(token.value ?? "", scope));
  }
}
function follow2(value2, scope) {
  let result = value2;
  while (result.startsWith("$")) {
    scope.spend(result.length + 1e3);
    const next = scope.environmentFirst(result.replace(/^\$+/, ""));
    if (next === void 0) return null;
    result = next;
  }
  return result;
}

// src/formats/dotenv/expand/python.ts
function resolvePython(tokens, scope, options2) {
  const environmentWins = options2.load === true && options2.override !== true;
  const look = environmentWins ? scope.environmentFirst : scope.fileFirst;
  for (const token of tokens) {
    scope.assign(token, () => {
      if (token.value === void 0) return null;
      return options2.interpolate === false ? token.value : interpolate2(token.value, scope, look);
    });
  }
  if (options2.load === true) applyToEnvironment(scope, environmentWins);
}
function interpolate2(value2, scope, look) {
  let result = "";
  let copied = 0;
  let open3 = value2.indexOf("${");
  while (open3 >= 0) {
    const stop2 = nextOf(value2, open3 + 2);
    if (stop2 < 0) break;
    const hasDefault2 = value2.startsWith(":-", stop2);
    const close2 = hasDefault2 ? value2.indexOf("}", stop2) : stop2;
    if (close2 < 0) break;
    if (value2[close2] === "}") {
      const name2 = value2.slice(open3 + 2, stop2);
      const fallback = hasDefault2 ? value2.slice(stop2 + 2, close2) : "";
      const known6 = scope.values.get(name2) === null ? "" : look(name2);
      const found = known6 ?? fallback;
      scope.spend(found.length);
      result += value2.slice(copied, open3) + found;
      copied = close2 + 1;
    }
    open3 = value2.indexOf("${", close2 + 1);
  }
  return result + value2.slice(copied);
}
function nextOf(value2, at) {
  const pattern2 = /[:}]/g;
  pattern2.lastIndex = at;
  return pattern2.exec(value2)?.index ?? -1;
}
function applyToEnvironment(scope, environmentWins) {
  for (const name2 of scope.values.keys()) {
    const preset = scope.env.get(name2);
    if (preset !== void 0 && environmentWins) scope.values.set(name2, preset);
    else if (scope.values.get(name2) === null) scope.values.delete(name2);
  }
}

// src/formats/dotenv/expand/parentheses.ts
function matchingParentheses(text3) {
  const closings = /* @__PURE__ */ new Map();
  const open3 = [];
  for (let at = 0; at < text3.length; at++) {
    if (text3[at] === "(") open3.push(at);
    if (text3[at] !== ")") continue;
    const start4 = open3.pop();
    if (start4 !== void 0) closings.set(start4, at);
  }
  return closings;
}

// src/formats/dotenv/expand/ruby.ts
var VARIABLE3 = /(\\)?\$(?!\()\{?([A-Z0-9_]+)?\}?/gi;
var MODE = "DOTENV_LINEBREAK_MODE";
function resolveRuby(tokens, scope) {
  for (const token of tokens) {
    scope.assign(token, () => {
      const preset = token.name === MODE ? void 0 : scope.env.get(token.name);
      if (preset !== void 0) return preset;
      if (token.exported && !token.value) return exportedBefore(token, scope);
      return evaluate3(token, scope);
    });
  }
}
function exportedBefore(token, scope) {
  const value2 = scope.values.get(token.name);
  if (value2 === void 0) throw new Rejection("unset-export");
  return value2;
}
function evaluate3(token, scope) {
  const value2 = token.value ?? "";
  if (token.quote === "single") return value2;
  const lines = token.quote === "double" ? lineBreaks(value2, scope) : value2;
  const plain4 = lines.replace(/\\([^$])/g, "$1");
  const commands = withoutEscapedCommands(plain4, scope);
  return commands.replace(VARIABLE3, (match, escaped2, name2) => {
    if (escaped2) return match.slice(1);
    if (name2 === void 0) return match;
    const found = scope.fileFirst(name2) ?? "";
    scope.spend(found.length);
    return found;
  });
}
function lineBreaks(value2, scope) {
  const mode = scope.values.get(MODE) ?? scope.env.get(MODE);
  if (mode === "legacy") return value2.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
  return value2.replace(/\\([nr])/g, "\\\\$1");
}
function withoutEscapedCommands(value2, scope) {
  if (!value2.includes("$(")) return value2;
  const closings = matchingParentheses(value2);
  let result = "";
  let copied = 0;
  for (let at = value2.indexOf("$("); at >= 0; at = value2.indexOf("$(", at + 1)) {
    const close2 = closings.get(at + 1);
    if (close2 === void 0 || close2 === at + 2 || at < copied) continue;
    if (value2[at - 1] !== "\\") {
      scope.needsShell();
      return value2;
    }
    result += value2.slice(copied, at - 1) + value2.slice(at, close2 + 1);
    copied = close2 + 1;
  }
  return result + value2.slice(copied);
}

// src/formats/dotenv/expand/shell.ts
function resolveShell(tokens, scope) {
  for (const token of tokens) {
    if (!token.hadEquals) continue;
    scope.assign(token, () => join3(token.parts ?? [], scope));
  }
}
function join3(parts2, scope) {
  let result = "";
  for (const part6 of parts2) result += evaluate4(part6, scope);
  scope.spend(result.length);
  return result;
}
function evaluate4(part6, scope) {
  if (part6.kind === "text") return part6.text;
  if (part6.kind === "shell") {
    scope.needsShell();
    return "";
  }
  if (part6.name === "") return join3(part6.word, scope);
  const value2 = scope.fileFirst(part6.name);
  const { operator, word } = part6;
  if (operator === "") return value2 ?? "";
  const present = operator.startsWith(":") ? Boolean(value2) : value2 !== void 0;
  if (operator.endsWith("+")) return present ? join3(word, scope) : "";
  if (present) return value2 ?? "";
  if (operator.endsWith("?")) throw new Rejection("required-unset");
  return join3(word, scope);
}

// src/formats/dotenv/scan/compose-string.ts
var SEQUENCE = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
var MEANINGS = {
  "\\a": "\x07",
  "\\b": "\b",
  "\\f": "\f",
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "	",
  "\\v": "\v",
  "\\\\": "\\",
  '\\"': '"',
  // The template engine that runs next writes a literal dollar this way.
  "\\$": "$$"
};
function readComposeString(text3, open3) {
  const quote = text3[open3];
  let content = "";
  let copied = open3 + 1;
  for (let at = open3 + 1; at < text3.length; at++) {
    if (text3[at] === quote) return { content: content + text3.slice(copied, at), end: at + 1 };
    if (text3[at] !== "\\") continue;
    if (text3[at + 1] === quote) {
      content += text3.slice(copied, at);
      copied = at + 1;
    }
    at++;
  }
  return void 0;
}
function composeEscapes(content) {
  return content.replace(SEQUENCE, (sequence) => MEANINGS[sequence] ?? octal(sequence));
}
function octal(sequence) {
  const short = sequence.startsWith("\\0") ? `\\${sequence.slice(2)}` : sequence;
  const valid = /^\\[0-3][0-7]{2}$/.test(short);
  return valid ? String.fromCharCode(Number.parseInt(short.slice(1), 8)) : short;
}

// src/formats/dotenv/scan/text.ts
var SPACE = /\s*/y;
var BLANK = /[^\S\n]*/y;
function skipSpace(text3, at) {
  SPACE.lastIndex = at;
  SPACE.test(text3);
  return SPACE.lastIndex;
}
function skipBlank(text3, at) {
  BLANK.lastIndex = at;
  BLANK.test(text3);
  return BLANK.lastIndex;
}
function lineEnd(text3, at) {
  const end = text3.indexOf("\n", at);
  return end < 0 ? text3.length : end;
}
function matchEnd(pattern2, text3, at) {
  pattern2.lastIndex = at;
  return pattern2.test(text3) ? pattern2.lastIndex : -1;
}
function normaliseLineEnds(text3) {
  return text3.includes("\r") ? text3.replace(/\r\n?/g, "\n") : text3;
}
function withoutMark(text3) {
  return text3.startsWith("\uFEFF") ? text3.slice(1) : text3;
}
function* linesOf(text3) {
  let start4 = 0;
  while (start4 <= text3.length) {
    const end = lineEnd(text3, start4);
    yield { line: text3.slice(start4, end), start: start4 };
    start4 = end + 1;
  }
}

// src/formats/dotenv/scan/compose.ts
var SPACE_OR_LINE = /\s*/y;
var SPACE2 = /[\t\v\f\r \u0085\u00a0]*/y;
var EXPORT2 = /^export[\t\n\f\r ]/;
var NAME_END = /[^\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00a0]/gu;
function scanCompose(input) {
  const text3 = withoutMark(input);
  const tokens = [];
  let at = skip(SPACE_OR_LINE, text3, 0);
  while (at < text3.length) {
    const result = text3[at] === "#" ? { end: lineEnd(text3, at) } : readStatement(text3, at);
    if (result.error) return { text: text3, tokens, flaws: [], error: result.error };
    if (result.token) tokens.push(result.token);
    at = skip(SPACE_OR_LINE, text3, result.end);
  }
  return { text: text3, tokens, flaws: [] };
}
function readStatement(text3, at) {
  const exported2 = EXPORT2.test(text3.slice(at, at + 7));
  const nameAt = exported2 ? skip(SPACE2, text3, at + 6) : at;
  NAME_END.lastIndex = nameAt;
  const stop2 = NAME_END.exec(text3)?.index ?? text3.length;
  const separator = text3[stop2];
  if (separator !== void 0 && !"=:\n".includes(separator)) return fail("invalid-name", nameAt);
  const name2 = separator === void 0 ? "" : text3.slice(nameAt, stop2).trimEnd();
  if (name2.includes(" ")) return fail("invalid-name", nameAt);
  const base = { name: name2, offset: nameAt, exported: exported2 };
  if (separator === "\n") {
    return { token: { ...base, raw: "", quote: "none", hadEquals: false }, end: stop2 };
  }
  return readValue(text3, skip(SPACE2, text3, separator === void 0 ? nameAt : stop2 + 1), base);
}
function readValue(text3, at, base) {
  const quote = text3[at];
  if (quote !== '"' && quote !== "'") {
    const end = lineEnd(text3, at);
    const line = text3.slice(at, end);
    const comment = line.indexOf(" #");
    const value3 = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    return { token: { ...base, raw: value3, value: value3, quote: "none", hadEquals: true }, end };
  }
  const string = readComposeString(text3, at);
  if (!string) return fail("unterminated-quote", at);
  const raw = text3.slice(at, string.end);
  const double = quote === '"';
  const value2 = double ? composeEscapes(string.content) : string.content;
  const token = {
    ...base,
    raw,
    value: value2,
    quote: double ? "double" : "single",
    hadEquals: true
  };
  return { token, end: string.end };
}
function fail(code, offset) {
  return { error: { code, offset }, end: offset };
}
function skip(pattern2, text3, at) {
  pattern2.lastIndex = at;
  pattern2.test(text3);
  return pattern2.lastIndex;
}

// src/formats/dotenv/scan/kvfile.ts
var MAX_LINE = 64 * 1024;
function scanKvfile(input) {
  const text3 = withoutMark(input);
  const tokens = [];
  for (const { line, start: start4 } of linesOf(text3)) {
    const written = line.endsWith("\r") ? line.slice(0, -1) : line;
    const content = written.trimStart();
    if (content === "" || content.startsWith("#")) continue;
    const offset = start4 + written.length - content.length;
    const equals = content.indexOf("=");
    const name2 = equals < 0 ? content : content.slice(0, equals);
    const code = faultOf(name2, line);
    if (code) return { text: text3, tokens, flaws: [], error: { code, offset } };
    const base = { name: name2, offset, quote: "none", exported: false };
    const value2 = content.slice(equals + 1);
    tokens.push(
      equals < 0 ? { ...base, raw: "", hadEquals: false } : { ...base, raw: value2, value: value2, hadEquals: true }
    );
  }
  return { text: text3, tokens, flaws: [] };
}
function faultOf(name2, line) {
  if (line.length >= MAX_LINE) return "line-too-long";
  if (name2 === "") return "no-name";
  return /[ \t]/.test(name2) ? "invalid-name" : void 0;
}

// src/formats/dotenv/scan/assignments.ts
var EXPORT3 = /export\s+/y;
var QUOTE_NAMES = {
  "'": "single",
  '"': "double",
  "`": "backtick"
};
function quoteName(character) {
  return QUOTE_NAMES[character ?? ""] ?? "none";
}
function scanAssignments(input, grammar) {
  const text3 = normaliseLineEnds(input);
  const tokens = [];
  const flaws = [];
  let at = skipSpace(text3, 0);
  while (at < text3.length) {
    const found = readAssignment(text3, at, grammar);
    if (found) tokens.push(found.token);
    else if (text3[at] !== "#") flaws.push({ code: "skipped-line", offset: at });
    at = skipSpace(text3, lineEnd(text3, found?.end ?? at));
  }
  return { text: text3, tokens, flaws };
}
function readAssignment(text3, at, grammar) {
  const afterExport = matchEnd(EXPORT3, text3, at);
  const exported2 = afterExport < 0 ? void 0 : readNamed(text3, afterExport, grammar, true);
  return exported2 ?? readNamed(text3, at, grammar, false);
}
function readNamed(text3, at, grammar, exported2) {
  const end = matchEnd(grammar.name, text3, at);
  if (end < 0) return void 0;
  const name2 = text3.slice(at, end);
  const valueAt = afterSeparator(text3, end);
  if (valueAt < 0) {
    if (!grammar.bareNames || !endsLine(text3, end)) return void 0;
    return { token: { name: name2, offset: at, exported: exported2, raw: "", quote: "none", hadEquals: false }, end };
  }
  const written = readValue2(text3, valueAt, grammar);
  const { raw } = written;
  const { value: value2, quote } = raw === "" ? EMPTY : grammar.decode(written);
  const token = { name: name2, offset: at, exported: exported2, raw, value: value2, quote, hadEquals: true };
  return { token, end: written.end };
}
var EMPTY = { value: "", quote: "none" };
function afterSeparator(text3, end) {
  const equals = skipSpace(text3, end);
  if (text3[equals] === "=") return equals + 1;
  const yaml = text3[end] === ":" && /\s/.test(text3[end + 1] ?? "");
  return yaml ? end + 2 : -1;
}
function readValue2(text3, at, grammar) {
  const open3 = skipSpace(text3, at);
  if (open3 < text3.length && grammar.quotes.includes(text3[open3] ?? "")) {
    const close2 = grammar.closing(text3, open3);
    if (close2 >= 0) return { raw: text3.slice(open3, close2 + 1), quoted: true, end: close2 + 1 };
  }
  const end = lineEnd(text3, at);
  const line = text3.slice(at, end);
  const comment = line.indexOf("#");
  return { raw: (comment < 0 ? line : line.slice(0, comment)).trim(), quoted: false, end };
}
function endsLine(text3, at) {
  const next = text3[skipBlank(text3, at)];
  return next === void 0 || next === "\n" || next === "#";
}
function closingBeforeLineEnd(text3, open3) {
  const quote = text3[open3] ?? "";
  const escaped2 = [];
  let at = text3.indexOf(quote, open3 + 1);
  while (at >= 0 && text3[at - 1] === "\\" && at - 1 > open3) {
    escaped2.push(at);
    at = text3.indexOf(quote, at + 1);
  }
  if (at >= 0 && endsLine(text3, at + 1)) return at;
  for (let last2 = escaped2.pop(); last2 !== void 0; last2 = escaped2.pop()) {
    if (endsLine(text3, last2 + 1)) return last2;
  }
  return -1;
}
function unquote(raw, quotes) {
  const first = raw[0] ?? "";
  const paired = raw.length > 1 && quotes.includes(first) && raw.endsWith(first);
  return paired ? { inner: raw.slice(1, -1), quote: quoteName(first) } : { inner: raw, quote: "none" };
}

// src/formats/dotenv/scan/node.ts
var LEADING = /[ \t\r]*/y;
function scanNode(text3) {
  return scanAll(text3, (open3) => text3.indexOf(text3[open3] ?? "", open3 + 1));
}
function scanDeno(text3) {
  return scanAll(text3, (open3) => {
    const quote = text3[open3] ?? "";
    let at = text3.indexOf(quote, open3 + 1);
    while (quote === '"' && at >= 0 && text3[at - 1] === "\\") at = text3.indexOf(quote, at + 1);
    return at;
  });
}
function scanAll(text3, closing4) {
  const tokens = [];
  const flaws = [];
  let at = 0;
  while (at < text3.length) {
    const start4 = skipLeading(text3, at);
    const end = lineEnd(text3, start4);
    const equals = start4 < end && text3[start4] !== "#" ? text3.slice(start4, end).indexOf("=") : -1;
    const token = equals < 0 ? void 0 : readToken(text3, start4, start4 + equals, closing4);
    if (token) tokens.push(token.token);
    else if (start4 < end && text3[start4] !== "#")
      flaws.push({ code: "skipped-line", offset: start4 });
    at = (token?.end ?? end) + 1;
  }
  return { text: text3, tokens, flaws };
}
function skipLeading(text3, at) {
  LEADING.lastIndex = at;
  LEADING.test(text3);
  return LEADING.lastIndex;
}
function readToken(text3, start4, equals, closing4) {
  const written = text3.slice(start4, equals);
  const exported2 = written.startsWith("export ");
  const name2 = trim(exported2 ? written.slice(7) : written);
  if (name2 === "") return void 0;
  const offset = start4 + Math.max(0, written.lastIndexOf(name2));
  const { end, ...value2 } = readValue3(text3, equals + 1, closing4);
  return { token: { name: name2, offset, exported: exported2, hadEquals: true, ...value2 }, end };
}
function readValue3(text3, at, closing4) {
  const open3 = skipLeading(text3, at);
  const quote = quoteName(text3[open3]);
  const close2 = quote === "none" ? -1 : closing4(open3);
  if (close2 >= 0) {
    const inner2 = text3.slice(open3 + 1, close2).replaceAll("\r", "");
    const value2 = quote === "double" ? inner2.replaceAll("\\n", "\n") : inner2;
    return { raw: text3.slice(open3, close2 + 1), value: value2, quote, end: lineEnd(text3, close2) };
  }
  const end = lineEnd(text3, open3);
  const line = text3.slice(open3, end);
  const comment = quote === "none" ? line.indexOf("#") : -1;
  const raw = trim(comment < 0 ? line : line.slice(0, comment));
  return { raw, value: raw, quote: "none", end };
}
function trim(text3) {
  const clean = text3.replaceAll("\r", "");
  let start4 = 0;
  let end = clean.length;
  while (start4 < end && isBlank(clean[start4])) start4++;
  while (end > start4 && isBlank(clean[end - 1])) end--;
  return clean.slice(start4, end);
}
function isBlank(character) {
  return character === " " || character === "	";
}

// src/formats/dotenv/scan/npm.ts
var NAME4 = /[\w.-]+/y;
var QUOTES = "'\"`";
var dotenv = {
  name: NAME4,
  quotes: QUOTES,
  bareNames: false,
  closing: closingBeforeLineEnd,
  decode({ raw }) {
    const { inner: inner2, quote } = unquote(raw, QUOTES);
    return { value: raw.startsWith('"') ? lineBreaks2(inner2) : inner2, quote };
  }
};
var bun = {
  ...dotenv,
  closing: closingOfBun,
  decode({ raw, quoted: quoted2 }) {
    if (!quoted2) return { value: raw, quote: "none" };
    const inner2 = raw.slice(1, -1);
    const quote = quoteName(raw[0]);
    return { value: quote === "double" ? lineBreaks2(inner2) : inner2, quote };
  }
};
function closingOfBun(text3, open3) {
  const quote = text3[open3] ?? "";
  let lines = 0;
  for (let at = open3 + 1; at < text3.length; at++) {
    const character = text3[at];
    if (character === "\\") at++;
    else if (character === "\n") lines++;
    else if (character === quote) return lines === 0 ? at : closingBeforeLineEnd(text3, open3);
  }
  return -1;
}
function lineBreaks2(value2) {
  return value2.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
}
function scanDotenv(text3) {
  return scanAssignments(text3, dotenv);
}
function scanBun(text3) {
  return scanAssignments(text3, bun);
}

// src/formats/dotenv/scan/php-value.ts
var ESCAPES2 = {
  '"': '"',
  "\\": "\\",
  $: "$",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var PLAIN = /[^ \t\n\r\f\v\\'"#$]+/y;
function readPhpValue(raw) {
  const progress = { state: "start", value: "", dollars: [] };
  for (let at = 0; at < raw.length && progress.state !== "comment"; ) {
    const piece = pieceAt2(raw, at);
    const code = progress.state === "escape" ? escapeCharacter(progress, piece) : advance(progress, piece);
    if (code) return { code };
    at += piece.length;
  }
  const { state, value: value2, dollars } = progress;
  const open3 = state === "single" || state === "double" || state === "escape";
  return open3 ? { code: "unterminated-quote" } : { value: value2, quote: quoteOf(raw), dollars };
}
function escapeCharacter(progress, piece) {
  const meaning = ESCAPES2[piece[0] ?? ""];
  if (meaning === void 0) return "invalid-escape";
  progress.value += meaning + piece.slice(1);
  progress.state = "double";
  return void 0;
}
function advance(progress, piece) {
  const next = nextState(progress.state, piece);
  if (next === void 0) return "unexpected-space";
  if (keeps(progress.state, next)) {
    if (piece === "$" && progress.state !== "single") progress.dollars.push(progress.value.length);
    progress.value += piece;
  }
  progress.state = next;
  return void 0;
}
function pieceAt2(raw, at) {
  PLAIN.lastIndex = at;
  return PLAIN.test(raw) ? raw.slice(at, PLAIN.lastIndex) : raw[at] ?? "";
}
function nextState(state, piece) {
  if (state === "single") return piece === "'" ? "after" : "single";
  if (state === "double") return piece === '"' ? "after" : piece === "\\" ? "escape" : "double";
  if (piece === "#") return "comment";
  if (state === "start" && piece === "'") return "single";
  if (state === "start" && piece === '"') return "double";
  const space = /^[ \t\n\r\f\v]/.test(piece);
  if (state === "after") return space ? "after" : void 0;
  return space && state === "bare" ? "after" : "bare";
}
function keeps(state, next) {
  return next === "bare" || state === next && (next === "single" || next === "double");
}
function quoteOf(raw) {
  if (raw.startsWith('"')) return "double";
  return raw.startsWith("'") ? "single" : "none";
}

// src/formats/dotenv/scan/php.ts
var NAME5 = /^[\p{Ll}\p{Lu}\p{M}\p{N}_.]+$/u;
var TRIMMED = " \n\r	\0\v";
function scanPhp(input) {
  const text3 = normaliseLineEnds(withoutMark(input));
  const tokens = [];
  const { blocks, flaws } = blocksOf(text3);
  for (const block of blocks) {
    const result = readBlock(block);
    if ("code" in result) return { text: text3, tokens, flaws, error: result };
    tokens.push(result);
  }
  return { text: text3, tokens, flaws };
}
function blocksOf(text3) {
  const blocks = [];
  let open3;
  let start4 = 0;
  for (const line of text3.split("\n")) {
    const opens = open3 === void 0 && line.includes('="') && !stops(line, true);
    if (opens) open3 = start4;
    const end = start4 + line.length;
    if (open3 === void 0) blocks.push({ text: line, start: start4 });
    else if (stops(line, opens)) {
      blocks.push({ text: text3.slice(open3, end), start: open3 });
      open3 = void 0;
    }
    start4 = end + 1;
  }
  const flaws = open3 === void 0 ? [] : [{ code: "unterminated-quote", offset: open3 }];
  return { blocks: blocks.filter((block) => !isComment2(block.text)), flaws };
}
function stops(line, opens) {
  if (line === '"') return true;
  const bare = line.replaceAll("\\\\", "");
  let count = 0;
  for (let at = bare.indexOf('"', 1); at >= 0; at = bare.indexOf('"', at + 1)) {
    if (bare[at - 1] !== "\\") count++;
  }
  return opens ? count > 1 : count >= 1;
}
function isComment2(line) {
  const content = trim2(line);
  return content === "" || content.startsWith("#");
}
function readBlock({ text: text3, start: start4 }) {
  const equals = text3.indexOf("=");
  const written = trim2(equals < 0 ? text3 : text3.slice(0, equals));
  const name2 = bareName(written);
  const offset = start4 + Math.max(0, text3.indexOf(name2));
  if (written === "") return { code: "no-name", offset: start4 };
  if (!NAME5.test(name2)) return { code: "invalid-name", offset };
  const base = { name: name2, offset, exported: written.startsWith("export") && written !== name2 };
  if (equals < 0) return { ...base, raw: "", quote: "none", hadEquals: false };
  const raw = trim2(text3.slice(equals + 1));
  const value2 = readPhpValue(raw);
  if ("code" in value2) return { code: value2.code, offset };
  return { ...base, raw, hadEquals: true, ...value2 };
}
function bareName(written) {
  const exported2 = [...written.slice(0, 18)].length > 8 && /^export\s/.test(written);
  const name2 = exported2 ? written.slice(6).trimStart() : written;
  const quoted2 = name2.length > 2 && /^(?:".*"|'.*')$/s.test(name2);
  return quoted2 ? name2.slice(1, -1) : name2;
}
function trim2(text3) {
  let start4 = 0;
  let end = text3.length;
  while (start4 < end && TRIMMED.includes(text3[start4] ?? "")) start4++;
  while (end > start4 && TRIMMED.includes(text3[end - 1] ?? "")) end--;
  return text3.slice(start4, end);
}

// src/formats/dotenv/scan/plain.ts
var DJANGO = /^(export )?([A-Za-z_0-9]+)=(.*)$/s;
function scanDjango(text3) {
  return scanLines(text3, (line) => {
    const [, exported2, name2, rest = ""] = DJANGO.exec(line) ?? [];
    if (name2 === void 0) return void 0;
    const single = /^\s*'(.*)'\s*(?:#.*)?$/s.exec(rest);
    const double = /^\s*"(.*)"\s*(?:#.*)?$/s.exec(rest);
    const base = { name: name2, raw: rest.trim(), hadEquals: true, exported: exported2 !== void 0 };
    if (single) return { ...base, value: single[1] ?? "", quote: "single" };
    if (double) return { ...base, value: djangoEscapes(double[1] ?? ""), quote: "double" };
    const comment = rest.indexOf("#");
    return { ...base, value: comment < 0 ? rest : rest.slice(0, comment), quote: "none" };
  });
}
function djangoEscapes(value2) {
  return value2.replace(
    /\\(.)/gs,
    (sequence, character) => "rnt".includes(character) ? sequence : character
  );
}
function scanDecouple(text3) {
  return scanLines(text3, (line) => {
    const equals = line.indexOf("=");
    if (equals < 0) return void 0;
    const raw = line.slice(equals + 1).trim();
    const { inner: inner2, quote } = unquote(raw, `'"`);
    const name2 = line.slice(0, equals).trim();
    return { name: name2, raw, value: inner2, quote, hadEquals: true, exported: false };
  });
}
function scanLines(input, read) {
  const text3 = normaliseLineEnds(withoutMark(input));
  const tokens = [];
  const flaws = [];
  for (const { line, start: start4 } of linesOf(text3)) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const token = read(line);
    const offset = start4 + Math.max(0, line.indexOf(token?.name ?? content));
    if (token) tokens.push({ ...token, offset });
    else flaws.push({ code: "skipped-line", offset });
  }
  return { text: text3, tokens, flaws };
}

// src/formats/dotenv/scan/python.ts
var EXPORT4 = /export[^\S\n]+/y;
var NAME6 = /[^=#\s]+/y;
var DOUBLE_ESCAPES = /\\[\\'"abfnrtv]/g;
var SINGLE_ESCAPES = /\\[\\']/g;
var MEANINGS2 = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
function scanPython(input) {
  const text3 = normaliseLineEnds(withoutMark(input));
  const tokens = [];
  const flaws = [];
  let at = skipSpace(text3, 0);
  while (at < text3.length) {
    const result = text3[at] === "#" ? { end: lineEnd(text3, at) } : readBinding(text3, at);
    if (result.token) tokens.push(result.token);
    else if (result.failed) flaws.push({ code: "skipped-line", offset: at });
    at = skipSpace(text3, result.end);
  }
  return { text: text3, tokens, flaws };
}
function readBinding(text3, at) {
  const afterExport = matchEnd(EXPORT4, text3, at);
  const nameAt = afterExport < 0 ? at : afterExport;
  if (text3[nameAt] === "#") return { end: lineEnd(text3, nameAt) };
  const name2 = readName2(text3, nameAt);
  if (!name2) return fail2(text3, nameAt);
  const base = { name: name2.text, offset: nameAt, exported: afterExport >= 0 };
  const equals = skipBlank(text3, name2.end);
  if (text3[equals] !== "=") {
    const end2 = endOfBinding(text3, equals);
    if (end2 < 0) return fail2(text3, equals);
    return { token: { ...base, raw: "", quote: "none", hadEquals: false }, end: end2 };
  }
  const open3 = skipBlank(text3, equals + 1);
  const value2 = readValue4(text3, open3);
  if (!value2) return fail2(text3, open3);
  const end = endOfBinding(text3, value2.end);
  if (end < 0) return fail2(text3, value2.end);
  const { end: _, ...known6 } = value2;
  return { token: { ...base, ...known6, hadEquals: true }, end };
}
function fail2(text3, at) {
  return { failed: true, end: lineEnd(text3, at) };
}
function readName2(text3, at) {
  if (text3[at] === "'") {
    const close2 = text3.indexOf("'", at + 1);
    return close2 > at + 1 ? { text: text3.slice(at + 1, close2), end: close2 + 1 } : void 0;
  }
  const end = matchEnd(NAME6, text3, at);
  return end < 0 ? void 0 : { text: text3.slice(at, end), end };
}
function readValue4(text3, at) {
  const quote = text3[at];
  if (quote === "'" || quote === '"') {
    const close2 = closing2(text3, at);
    if (close2 < 0) return void 0;
    const inner2 = text3.slice(at + 1, close2);
    const value3 = inner2.replace(quote === '"' ? DOUBLE_ESCAPES : SINGLE_ESCAPES, decodeEscape);
    const name2 = quote === '"' ? "double" : "single";
    return { raw: text3.slice(at, close2 + 1), value: value3, quote: name2, end: close2 + 1 };
  }
  const end = lineEnd(text3, at);
  const value2 = withoutComment(text3.slice(at, end));
  return { raw: value2, value: value2, quote: "none", end };
}
function decodeEscape(sequence) {
  const character = sequence.slice(1);
  return MEANINGS2[character] ?? character;
}
function closing2(text3, open3) {
  const quote = text3[open3] ?? "";
  let fallback = -1;
  for (let at = text3.indexOf(quote, open3 + 1); at >= 0; at = text3.indexOf(quote, at + 1)) {
    if (text3[at - 1] !== "\\") return at;
    fallback = at;
  }
  return fallback;
}
function withoutComment(line) {
  let at = line.indexOf("#");
  while (at >= 0 && (at === 0 || /\S/.test(line[at - 1] ?? ""))) at = line.indexOf("#", at + 1);
  return (at < 0 ? line : line.slice(0, at)).trimEnd();
}
function endOfBinding(text3, at) {
  const next = skipBlank(text3, at);
  if (text3[next] === "#") return lineEnd(text3, next);
  return next >= text3.length || text3[next] === "\n" ? next : -1;
}

// src/formats/dotenv/scan/ruby.ts
var QUOTES2 = `'"`;
var ruby2 = {
  name: /[\w.]+/y,
  quotes: QUOTES2,
  bareNames: true,
  closing: closingBeforeLineEnd,
  decode({ raw }) {
    const { inner: inner2, quote } = unquote(raw, QUOTES2);
    return { value: inner2, quote };
  }
};
function scanRuby(text3) {
  return scanAssignments(withoutMark(text3), ruby2);
}

// src/formats/dotenv/scan/shell-word.ts
var WORD_END = " 	\n;&|<>()";
var NAME7 = /[A-Za-z_][A-Za-z0-9_]*/y;
var OPERATOR3 = /:?[-=?+]/y;
var MAX_DEPTH3 = 50;
var ANSI = {
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
function readWord(text3, at) {
  return readUntil({ text: text3, stop: WORD_END, quoted: false, depth: 0 }, at);
}
function readUntil(place, start4) {
  const { text: text3, stop: stop2 } = place;
  const parts2 = [];
  let at = start4;
  while (at < text3.length && !stop2.includes(text3[at] ?? "")) {
    const step2 = readStep(place, at);
    if (!step2) return void 0;
    parts2.push(step2.part);
    at = step2.end;
  }
  return { parts: parts2, end: at };
}
function readStep(place, at) {
  const { text: text3, quoted: quoted2 } = place;
  const character = text3[at] ?? "";
  if (character === "`") return readBackticks(text3, at);
  if (character === "$") return readDollar(place, at);
  if (character === "\\") return readEscape(place, at);
  if (!quoted2 && character === "'") return readSingle(text3, at + 1);
  if (!quoted2 && character === '"') return readDouble(place, at);
  if (!quoted2 && character === "~" && /[=:]/.test(text3[at - 1] ?? "=")) return shell(at + 1);
  return plain(place, at);
}
function plain({ text: text3, stop: stop2, quoted: quoted2 }, at) {
  let end = at + 1;
  const special = quoted2 ? "`$\\" : "`$\\'\"~";
  while (end < text3.length && !special.includes(text3[end] ?? "") && !stop2.includes(text3[end] ?? "")) {
    end++;
  }
  return { part: { kind: "text", text: text3.slice(at, end) }, end };
}
function shell(end) {
  return { part: { kind: "shell" }, end };
}
function readBackticks(text3, at) {
  const close2 = text3.indexOf("`", at + 1);
  return close2 < 0 ? void 0 : shell(close2 + 1);
}
function readSingle(text3, at) {
  const close2 = text3.indexOf("'", at);
  if (close2 < 0) return void 0;
  return { part: { kind: "text", text: text3.slice(at, close2) }, end: close2 + 1 };
}
function readDouble(place, at) {
  const inner2 = readUntil({ ...place, stop: '"', quoted: true }, at + 1);
  if (!inner2 || place.text[inner2.end] !== '"') return void 0;
  const part6 = { kind: "parameter", name: "", operator: "", word: inner2.parts };
  return { part: part6, end: inner2.end + 1 };
}
function readEscape({ text: text3, quoted: quoted2 }, at) {
  const next = text3[at + 1] ?? "";
  if (next === "\n") return { part: { kind: "text", text: "" }, end: at + 2 };
  const keeps2 = quoted2 && !'$`"\\'.includes(next);
  return { part: { kind: "text", text: keeps2 ? `\\${next}` : next }, end: at + 2 };
}
function readDollar(place, at) {
  const { text: text3, quoted: quoted2 } = place;
  const next = text3[at + 1] ?? "";
  if (next === "(") return readCommand(text3, at + 1);
  if (next === "{") return readBraced(place, at + 2);
  if (next === "'" && !quoted2) return readAnsi(text3, at + 2);
  if (next === '"' && !quoted2) return readDouble(place, at + 1);
  if (next !== "" && "$!?0-".includes(next)) return shell(at + 2);
  if (/[1-9@*]/.test(next)) return { part: { kind: "text", text: "" }, end: at + 2 };
  if (next === "#") return { part: { kind: "text", text: "0" }, end: at + 2 };
  NAME7.lastIndex = at + 1;
  if (!NAME7.test(text3)) return { part: { kind: "text", text: "$" }, end: at + 1 };
  const name2 = text3.slice(at + 1, NAME7.lastIndex);
  return { part: { kind: "parameter", name: name2, operator: "", word: [] }, end: NAME7.lastIndex };
}
function readCommand(text3, open3) {
  let depth2 = 0;
  for (let at = open3; at < text3.length; at++) {
    if (text3[at] === "(") depth2++;
    if (text3[at] === ")" && --depth2 === 0) return shell(at + 1);
  }
  return void 0;
}
function readBraced(place, at) {
  const { text: text3 } = place;
  NAME7.lastIndex = at;
  const nameEnd = NAME7.test(text3) ? NAME7.lastIndex : at;
  const name2 = text3.slice(at, nameEnd);
  if (name2 !== "" && text3[nameEnd] === "}") {
    return { part: { kind: "parameter", name: name2, operator: "", word: [] }, end: nameEnd + 1 };
  }
  OPERATOR3.lastIndex = nameEnd;
  if (name2 === "" || place.depth > MAX_DEPTH3 || !OPERATOR3.test(text3)) return skipBraces(text3, at);
  const wordAt = OPERATOR3.lastIndex;
  const inner2 = readUntil({ ...place, stop: "}", depth: place.depth + 1 }, wordAt);
  if (!inner2 || text3[inner2.end] !== "}") return void 0;
  const operator = text3.slice(nameEnd, wordAt);
  return { part: { kind: "parameter", name: name2, operator, word: inner2.parts }, end: inner2.end + 1 };
}
function skipBraces(text3, start4) {
  let depth2 = 1;
  for (let at = start4; at < text3.length; at++) {
    if (text3[at] === "{") depth2++;
    if (text3[at] === "}" && --depth2 === 0) return shell(at + 1);
  }
  return void 0;
}
function readAnsi(text3, start4) {
  let value2 = "";
  for (let at = start4; at < text3.length; at++) {
    const character = text3[at] ?? "";
    if (character === "'") return { part: { kind: "text", text: value2 }, end: at + 1 };
    if (character === "\\") {
      at++;
      const next = text3[at] ?? "";
      value2 += ANSI[next] ?? (`'"\\?`.includes(next) ? next : `\\${next}`);
    } else value2 += character;
  }
  return void 0;
}

// src/formats/dotenv/scan/shell.ts
var ASSIGNMENT = /([A-Za-z_][A-Za-z0-9_]*)=/y;
var NAME8 = /[A-Za-z_][A-Za-z0-9_]*(?=[\s;]|$)/y;
var EXPORT5 = /(?:export|declare[ \t]+-x|typeset[ \t]+-x)[ \t]+/y;
var KEYWORD = /(?:then|else|do|!)(?=[\s;]|$)/y;
var OPENER = /(?:if|for|while|until|case|select|\{|\()(?=\s|$)|[\w-]+[ \t]*\(\)/y;
var CLOSER = /(?:fi|done|esac|\}|\))(?=[\s;]|$)/y;
var GAPS = /[ \t<>()]*/y;
var SEPARATORS = /[ \t\r\n;&|()<>]*/y;
function scanShell(text3) {
  const state = { text: text3, tokens: [], flaws: [], depth: 0, chained: false };
  let at = nextStatement(state, 0);
  while (at < text3.length) {
    const end = readStatement2(state, at);
    if (end < 0) {
      const error = { code: "unterminated-quote", offset: at };
      return { text: text3, tokens: state.tokens, flaws: state.flaws, error };
    }
    at = nextStatement(state, Math.max(end, at + 1));
  }
  return { text: text3, tokens: state.tokens, flaws: state.flaws };
}
function nextStatement(state, at) {
  const end = matchEnd2(SEPARATORS, state.text, at);
  const between = state.text.slice(at, end);
  state.chained = /[&|]/.test(between) || state.chained && !/[\n;]/.test(between);
  return end;
}
function matchEnd2(pattern2, text3, at) {
  pattern2.lastIndex = at;
  return pattern2.test(text3) ? pattern2.lastIndex : -1;
}
function readStatement2(state, at) {
  const { text: text3 } = state;
  if (text3[at] === "#") return lineEnd(text3, at);
  const keyword = matchEnd2(KEYWORD, text3, at);
  if (keyword >= 0) return keyword;
  const closer = matchEnd2(CLOSER, text3, at);
  if (closer >= 0) state.depth = Math.max(0, state.depth - 1);
  const opener = matchEnd2(OPENER, text3, at);
  if (opener >= 0) state.depth++;
  if (closer >= 0) return closer;
  if (opener >= 0 && /[{()]/.test(text3[opener - 1] ?? "")) return opener;
  const exportEnd = matchEnd2(EXPORT5, text3, at);
  return readWords(state, exportEnd < 0 ? at : exportEnd, exportEnd >= 0);
}
function readWords(state, start4, exported2) {
  const { text: text3 } = state;
  const found = [];
  let command = false;
  let at = skipGaps(text3, start4);
  while (at < text3.length && !"\n;&|".includes(text3[at] ?? "")) {
    const token = command ? void 0 : readAssignment2(state, at, exported2);
    if (token === null) return -1;
    const end = token?.end ?? readWord(text3, at)?.end ?? -1;
    if (end < 0) return -1;
    if (token) found.push(token.token);
    else if (text3.slice(at, end).trim() !== "") command = true;
    at = skipGaps(text3, Math.max(end, at + 1));
  }
  if (command) state.flaws.push({ code: "runs-a-command", offset: start4 });
  if (!command || exported2) state.tokens.push(...found);
  return at;
}
function skipGaps(text3, at) {
  const end = matchEnd2(GAPS, text3, at);
  const comment = text3[end] === "#" && /[\s<>()]/.test(text3[end - 1] ?? " ");
  return comment ? lineEnd(text3, end) : end;
}
function readAssignment2(state, at, exported2) {
  const { text: text3 } = state;
  const valueAt = matchEnd2(ASSIGNMENT, text3, at);
  if (valueAt < 0) {
    const end = exported2 ? matchEnd2(NAME8, text3, at) : -1;
    if (end < 0) return void 0;
    const name3 = text3.slice(at, end);
    return { token: { name: name3, offset: at, raw: "", quote: "none", hadEquals: false, exported: exported2 }, end };
  }
  const word = readWord(text3, valueAt);
  if (!word) return null;
  const name2 = text3.slice(at, valueAt - 1);
  const raw = text3.slice(valueAt, word.end);
  const guarded3 = state.depth > 0 || state.chained || text3[word.end] === "(";
  const parts2 = guarded3 ? [{ kind: "shell" }] : word.parts;
  const quote = quoteName(raw[0]);
  const token = { name: name2, offset: at, raw, value: raw, quote, hadEquals: true, exported: exported2, parts: parts2 };
  return { token, end: word.end };
}

// src/formats/dotenv/dialects.ts
var READERS = {
  dotenv: { scan: scanDotenv, resolve: resolveLiteral },
  "dotenv-expand-12": { scan: scanDotenv, resolve: resolveExpand12 },
  "dotenv-expand-1000": { scan: scanDotenv, resolve: resolveExpand1000 },
  next: { scan: scanDotenv, resolve: resolveNext },
  "vite-7": { scan: scanDotenv, resolve: resolveVite },
  "vite-8": { scan: scanNode, resolve: resolveVite },
  expo: { scan: scanNode, resolve: resolveExpand12 },
  node: { scan: scanNode, resolve: resolveLiteral },
  deno: { scan: scanDeno, resolve: resolveDeno },
  bun: { scan: scanBun, resolve: resolveBun },
  "python-dotenv": { scan: scanPython, resolve: resolvePython },
  "ruby-dotenv": { scan: scanRuby, resolve: resolveRuby },
  phpdotenv: { scan: scanPhp, resolve: resolvePhp },
  compose: { scan: scanCompose, resolve: resolveCompose },
  kvfile: { scan: scanKvfile, resolve: resolveKvfile },
  bash: { scan: scanShell, resolve: resolveShell },
  "django-environ": { scan: scanDjango, resolve: resolveDjango },
  decouple: { scan: scanDecouple, resolve: resolveLiteral }
};

// src/formats/dotenv/lines.ts
function lineIndex(text3) {
  const starts2 = [0];
  for (let at = 0; at < text3.length; at++) {
    const code = text3.charCodeAt(at);
    if (code === 10 || code === 13 && text3.charCodeAt(at + 1) !== 10) starts2.push(at + 1);
  }
  return (asked2) => {
    const offset = text3[asked2] === "\n" && text3[asked2 - 1] === "\r" ? asked2 - 1 : asked2;
    let low = 0;
    let high = starts2.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts2[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts2[low] ?? 0) + 1 };
  };
}

// src/formats/dotenv/index.ts
function parse3(text3, dialect, options2 = {}) {
  const reader = READERS[dialect];
  const scan = reader.scan(text3);
  const scope = createScope(environment2(options2), createBudget(text3.length), options2.earlier);
  const locate = locator(scan);
  const rejection = scan.error ?? rejected(() => reader.resolve(scan.tokens, scope, options2));
  const placed = /* @__PURE__ */ new Map();
  for (const token of scan.tokens) placed.set(token, entryOf2(token, locate(token.offset)));
  const fault = (flaw) => ({
    code: flaw.code,
    ...locate(flaw.offset)
  });
  return {
    entries: [...placed.values()],
    wins: dialect === "deno" ? "first" : "last",
    problems: scan.flaws.map(fault),
    ...rejection ? { ...NOTHING3, error: fault(rejection) } : outcome(scope, placed)
  };
}
var NOTHING3 = {
  values: /* @__PURE__ */ new Map(),
  effective: /* @__PURE__ */ new Map(),
  commands: /* @__PURE__ */ new Set(),
  outside: /* @__PURE__ */ new Set()
};
function outcome(scope, placed) {
  const effective = /* @__PURE__ */ new Map();
  for (const [name2, token] of scope.winners) {
    const entry3 = placed.get(token);
    if (entry3 && scope.values.has(name2)) effective.set(name2, entry3);
  }
  return { values: scope.values, effective, commands: scope.commands, outside: scope.outside };
}
function rejected(resolve4) {
  try {
    resolve4();
    return void 0;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}
function environment2({ processEnv = {} }) {
  const env = /* @__PURE__ */ new Map();
  for (const [name2, value2] of Object.entries(processEnv)) {
    if (value2 !== void 0) env.set(name2, value2);
  }
  return env;
}
function locator({ text: text3 }) {
  const place = lineIndex(text3);
  const mark2 = text3.startsWith("\uFEFF") ? 1 : 0;
  return (offset) => {
    const { line, column } = place(offset);
    return { line, column: line === 1 ? Math.max(1, column - mark2) : column };
  };
}
function entryOf2(token, { line, column }) {
  const { name: name2, raw, value: value2, quote, hadEquals, exported: exported2 } = token;
  const entry3 = { name: name2, raw, line, column, quote, hadEquals, exported: exported2 };
  return value2 === void 0 ? entry3 : { ...entry3, value: value2 };
}

// providers/code/resolve/paths.ts
import { posix as posix4 } from "node:path";
var EXTENSIONS = [
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".vue",
  ".svelte",
  ".astro",
  ".d.ts"
];
var WRITTEN = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"]
};
function join4(folder, path) {
  const joined4 = posix4.normalize(posix4.join(folder, path));
  if (joined4 === ".." || joined4.startsWith("../") || joined4.startsWith("/")) return void 0;
  return joined4.endsWith("/") ? joined4.slice(0, -1) : joined4;
}
function fileFinder(tree) {
  const has = (path) => tree.has(path);
  const stems = /* @__PURE__ */ new Set();
  for (const { path } of tree.files) {
    const end = path.lastIndexOf(".");
    if (end < 0) continue;
    stems.add(path.slice(0, path.endsWith(".d.ts") ? end - 2 : end));
    stems.add(path.slice(0, end));
  }
  const isNear = (path) => {
    if (stems.has(path) || stems.has(path === "." ? "index" : `${path}/index`)) return true;
    const end = path.lastIndexOf(".");
    return end >= 0 && stems.has(path.slice(0, end));
  };
  const known6 = /* @__PURE__ */ new Map();
  return (path) => {
    if (!isNear(path)) return void 0;
    if (!known6.has(path)) known6.set(path, sourceFile(path, has));
    return known6.get(path);
  };
}
function sourceFile(path, has) {
  if (/\.\w+$/.test(path) && has(path) && !path.endsWith(".json")) return path;
  const extension = posix4.extname(path);
  for (const written of WRITTEN[extension] ?? []) {
    const candidate = path.slice(0, -extension.length) + written;
    if (has(candidate)) return candidate;
  }
  for (const tried of EXTENSIONS) if (has(path + tried)) return path + tried;
  const index = path === "." ? "index" : `${path}/index`;
  for (const tried of EXTENSIONS) if (has(index + tried)) return index + tried;
  return void 0;
}
function star(pattern2, text3) {
  const at = pattern2.indexOf("*");
  if (at < 0) return pattern2 === text3 ? "" : void 0;
  const head = pattern2.slice(0, at);
  const tail = pattern2.slice(at + 1);
  if (text3.length < pattern2.length - 1 || !text3.startsWith(head) || !text3.endsWith(tail)) {
    return void 0;
  }
  return text3.slice(at, text3.length - tail.length);
}

// providers/code/recognisers/dotenv-safe.ts
var MODULE = /^dotenv-safe(?:\/config)?$/;
var dotenvSafe = {
  id: "dotenv-safe",
  idioms: ["dotenv-safe"],
  file(analysis, root) {
    for (const offset of root.source.offsets("dotenv-safe")) {
      const node = root.source.at(offset);
      const specifier = node.type === "string_fragment" ? node.parent : node;
      if (specifier?.type !== "string" || !MODULE.test(literalText(specifier))) continue;
      if (isImported(specifier)) return demand(analysis, root, specifier);
    }
  }
};
function isImported(specifier) {
  const { parent } = specifier;
  if (parent?.type === "import_statement") return true;
  return parent?.type === "arguments" && parent.parent?.field("function")?.text === "require";
}
function demand(analysis, root, specifier) {
  const { program: program2 } = analysis;
  const options2 = configOptions(analysis, root);
  const example = options2 === void 0 ? void 0 : entryNamed(program2, options2, "example");
  const named7 = example === void 0 ? ".env.example" : textOf2(analysis, example);
  const folder = program2.components.of(root.source.file).id;
  const file = named7 === void 0 ? void 0 : join4(folder, posix5.normalize(named7));
  const content = file === void 0 ? void 0 : readIf(analysis, file);
  if (content === void 0) return;
  const isLax = /\ballowEmptyValues\s*:\s*true\b/.test(options2?.text ?? "");
  const judgement = isLax ? REQUIRED : { ...REQUIRED, rejectsEmpty: true };
  const names3 = new Set(parse3(content, "dotenv").entries.map((entry3) => entry3.name));
  for (const name2 of names3) {
    analysis.read({ name: name2, place: specifier, judgement, flavour: { id: "dotenv-safe" } });
  }
}
function readIf({ program: program2 }, file) {
  return program2.tree.has(file) ? program2.tree.text(file) : void 0;
}
function textOf2({ program: program2 }, node) {
  const [first] = templates(evaluate(program2, node));
  return first === void 0 ? void 0 : known2(first);
}
function configOptions({ program: program2 }, root) {
  for (const word of root.source.words("config")) {
    const call = word.parent?.type === "member_expression" ? word.parent.parent : word.parent;
    const first = call?.type === "call_expression" ? argumentsOf(call)[0] : void 0;
    const object = first === void 0 ? void 0 : objectOf(program2, first);
    if (object !== void 0) return object;
  }
  return void 0;
}

// providers/code/recognisers/effect-config.ts
var PACKAGE = /* @__PURE__ */ new Set(["effect"]);
var MODULE2 = /* @__PURE__ */ new Set(["effect/Config", "@effect/io/Config"]);
var KINDS = [
  "string",
  "nonEmptyString",
  "number",
  "integer",
  "boolean",
  "date",
  "duration",
  "logLevel",
  "port",
  "redacted",
  "secret",
  "url"
];
var effectConfig = {
  id: "effect-config",
  idioms: ["Config as ", ...KINDS.map((kind) => `Config.${kind}(`)],
  applies: anyDependsOn("effect", "@effect/io"),
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call, path } of callsOf2(program2, root, PACKAGE, "Config")) {
      if (KINDS.includes(path)) readConfig2(analysis, call, path);
    }
    for (const kind of KINDS) {
      for (const { call } of callsOf2(program2, root, MODULE2, kind)) readConfig2(analysis, call, kind);
    }
  }
};
function readConfig2(analysis, call, kind) {
  const first = argumentsOf(call)[0];
  if (first === void 0) return;
  const { judgement, prefix } = surroundings(call, kind === "nonEmptyString");
  for (const name2 of templates(evaluate(analysis.program, first)).map(known2)) {
    if (name2 === void 0) continue;
    const flavour = { id: "effect-config" };
    analysis.read({ name: prefix + name2, place: call, judgement, flavour });
  }
}
function surroundings(call, rejectsEmpty) {
  let judgement = { ...REQUIRED_LATER, ...rejectsEmpty && { rejectsEmpty } };
  let prefix = "";
  for (const operator of operators(call)) {
    const name2 = (operator.field("function") ?? operator).text.replace(/^.*\./, "");
    if (/^(?:withDefault|orElse)$/.test(name2)) judgement = DEFAULTED;
    if (name2 === "option") judgement = OPTIONAL;
    const given = operator.field("arguments")?.children.at(-1)?.text ?? "";
    const text3 = /^['"`](\w+)['"`]$/.exec(given)?.[1];
    if (name2 === "nested" && text3 !== void 0) prefix = `${text3}_${prefix}`;
  }
  return { judgement, prefix };
}
function* operators(call) {
  let node = call;
  for (; ; ) {
    const parent = node.parent;
    if (parent?.type === "arguments" && parent.parent !== void 0) {
      if (parent.children[0]?.id !== node.id) return;
      node = parent.parent;
      if (/\bpipe$/.test(node.field("function")?.text ?? "")) yield* argumentsOf(node).slice(1);
      else yield node;
    } else if (parent?.type === "member_expression" && isField(node, "object")) {
      const piped3 = parent.parent;
      if (piped3?.type !== "call_expression") return;
      yield* argumentsOf(piped3);
      node = piped3;
    } else return;
  }
}

// providers/code/recognisers/schemas/dialect.ts
function argument(call, index) {
  const node = call?.node.field("arguments")?.children[index];
  return node === void 0 ? void 0 : { node, frame: call?.frame };
}
function argumentText(call, index) {
  return argument(call, index)?.node.text;
}

// providers/code/recognisers/schemas/schema.ts
var NEEDED = { need: "required", rejectsEmpty: false };
var FILLED = { need: "required", rejectsEmpty: true };
var ALLOWED = { need: "optional", rejectsEmpty: false };
var UNJUDGED = { need: "unknown", rejectsEmpty: false };
var HIDDEN = { entries: /* @__PURE__ */ new Map(), complete: false };
var NO_FIELDS = { entries: /* @__PURE__ */ new Map(), complete: true };
function required(schema) {
  const { elsewhere: _, environments: __, ...rest } = schema;
  return { ...rest, need: "required" };
}
function optional2(schema) {
  return plain2(schema, "optional");
}
function defaulted(schema) {
  return plain2(schema, "defaulted");
}
function plain2(schema, need) {
  const { elsewhere: _, environments: __, instead: ___, ...rest } = schema;
  return { ...rest, need };
}
function nonEmpty(schema) {
  return { ...schema, rejectsEmpty: true };
}
function either(schemas2) {
  const [first, ...rest] = schemas2;
  if (first === void 0) return UNJUDGED;
  if (rest.length === 0) return first;
  const tolerant = schemas2.find((one) => one.need === "optional" || one.need === "defaulted");
  const unknown2 = schemas2.find((one) => one.need === "unknown");
  const rejectsEmpty = schemas2.every((one) => one.rejectsEmpty);
  const need = (tolerant ?? unknown2)?.need ?? "required";
  return { ...dialectOf(schemas2), need, rejectsEmpty, ...anyFields(schemas2) };
}
function both(schemas2) {
  const strict = schemas2.find((one) => one.need === "required") ?? schemas2[0] ?? UNJUDGED;
  const rejectsEmpty = schemas2.some((one) => one.rejectsEmpty);
  const parts2 = schemas2.flatMap((one) => one.fields ?? []);
  const fields = parts2.length === 0 ? {} : { fields: merged(parts2) };
  return { ...strict, rejectsEmpty, ...fields };
}
function dialectOf(schemas2) {
  const dialect = schemas2.find((one) => one.dialect !== void 0)?.dialect;
  return dialect === void 0 ? {} : { dialect };
}
function anyFields(schemas2) {
  const all3 = schemas2.flatMap((one) => one.fields ?? []);
  if (all3.length === 0) return {};
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, field] of all3.flatMap((one) => [...one.entries])) {
    const same2 = all3.flatMap((one) => one.entries.get(key2)?.schema ?? []);
    const schema = either(same2);
    entries.set(key2, {
      ...field,
      schema: same2.length < schemas2.length ? optional2(schema) : schema
    });
  }
  return { fields: { entries, complete: all3.every((one) => one.complete) } };
}
function merged(parts2) {
  return {
    entries: new Map(parts2.flatMap((one) => [...one.entries])),
    complete: parts2.every((one) => one.complete)
  };
}
function changed(fields, change) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, field] of fields.entries) {
    const schema = change(field.schema, key2);
    if (schema !== void 0) entries.set(key2, { ...field, schema });
  }
  return { ...fields, entries };
}
var JUDGEMENTS = {
  required: REQUIRED,
  optional: OPTIONAL,
  defaulted: DEFAULTED,
  unknown: UNCHECKED
};
function judgements(schema, name2) {
  const base = JUDGEMENTS[schema.need];
  const isStrict = schema.need === "required" && schema.rejectsEmpty;
  const judgement = {
    ...base,
    ...isStrict ? { rejectsEmpty: true } : {},
    ...schema.environments === void 0 ? {} : { environments: schema.environments },
    ...schema.instead === void 0 ? {} : { anyOf: [name2, ...schema.instead] }
  };
  const rest = schema.elsewhere === void 0 ? [] : judgements(schema.elsewhere, name2);
  return [judgement, ...rest];
}

// providers/code/recognisers/schemas/arktype.ts
var PLAIN2 = /^(?:string(?:\.(?:trim|lower|upper|normalize)(?:\.\w+)?)?|unknown|any)$/;
var arktype = {
  modules: /^arktype$/,
  make(reading, name2, call) {
    if (call === void 0) return UNJUDGED;
    return name2 === "type" ? typed3(reading, argument(call, 0)) : UNJUDGED;
  },
  method(reading, schema, name2, call) {
    const first = argument(call, 0);
    if (name2 === "optional") return optional2(schema);
    if (name2 === "default") return defaulted(schema);
    if (name2 === "or") return either([schema, typed3(reading, first)]);
    const given = name2 === "and" || name2 === "merge" ? typed3(reading, first).fields : void 0;
    if (given === void 0 || schema.fields === void 0) return schema;
    return { ...schema, fields: merged([schema.fields, given]) };
  },
  literal: typed3,
  checks: /* @__PURE__ */ new Map([
    ["()", "safe"],
    ["assert", "throws"],
    ["from", "throws"],
    ["allows", "safe"]
  ])
};
function typed3(reading, expression) {
  if (expression === void 0) return UNJUDGED;
  const node = unwrap(expression.node);
  if (node.type === "string") return { ...definition(literalText(node)), dialect: arktype };
  if (node.type === "array") return tuple(reading, node);
  if (node.type !== "object") {
    const schema = reading.schema(expression);
    return schema.dialect === void 0 ? UNJUDGED : schema;
  }
  const entries = /* @__PURE__ */ new Map();
  let complete = true;
  for (const child2 of node.children) {
    const place = child2.field("key");
    const value2 = child2.field("value");
    const name2 = keyName(place);
    if (place === void 0 || value2 === void 0 || name2 === void 0) complete = false;
    else {
      const schema = typed3(reading, { node: value2, frame: expression.frame });
      const isOptional = name2.endsWith("?");
      entries.set(isOptional ? name2.slice(0, -1) : name2, {
        place,
        schema: isOptional ? optional2(schema) : schema
      });
    }
  }
  return { ...FILLED, dialect: arktype, fields: { entries, complete } };
}
function tuple(reading, node) {
  const [first, operator] = node.children;
  const schema = typed3(reading, first === void 0 ? void 0 : { node: first });
  const sign = operator?.type === "string" ? literalText(operator) : "";
  if (sign === "=") return defaulted(schema);
  return sign === "?" ? optional2(schema) : schema;
}
function definition(text3) {
  if (/[^=<>!]=[^=>]/.test(text3)) return { ...NEEDED, need: "defaulted" };
  const options2 = text3.split(/\|(?!>)/).map((one) => one.trim());
  if (options2.includes("undefined")) return { ...NEEDED, need: "optional" };
  const rejectsEmpty = options2.every((one) => !PLAIN2.test(one) && one !== "''" && one !== '""');
  if (/^(?:unknown|any)$/.test(text3.trim())) return { ...NEEDED, need: "optional" };
  return { ...NEEDED, rejectsEmpty };
}

// providers/code/recognisers/shared/imports.ts
function callsNamed(source, imported2) {
  const locals = /* @__PURE__ */ new Set([imported2]);
  for (const word of source.words(imported2)) {
    const alias2 = word.parent?.field("alias");
    if (alias2 !== void 0 && importSpecifier(alias2) !== void 0) locals.add(alias2.text);
  }
  return [...locals].flatMap((name2) => source.words(name2).flatMap(callOf));
}
function callOf(word) {
  const parent = word.parent;
  const callee = parent?.type === "member_expression" && isField(word, "property") ? parent : word;
  const call = callee.parent;
  return call?.type === "call_expression" && isField(callee, "function") ? [call] : [];
}
function option(program2, object, name2) {
  const inner2 = object === void 0 ? void 0 : unwrap(object);
  const literal = inner2 === void 0 ? void 0 : literalOf(program2, inner2);
  for (const child2 of literal?.children.toReversed() ?? []) {
    if (child2.type === "shorthand_property_identifier" && child2.text === name2) return child2;
    if (child2.type === "method_definition" && keyName(child2.field("name")) === name2) return child2;
    if (child2.type === "pair" && keyName(child2.field("key")) === name2) return child2.field("value");
    const spread2 = child2.type === "spread_element" ? child2.children[0] : void 0;
    const found = spread2 === void 0 ? void 0 : option(program2, spread2, name2);
    if (found !== void 0) return found;
  }
  return void 0;
}
function literalOf(program2, node) {
  const inner2 = unwrap(node);
  if (inner2.type === "object") return inner2;
  const value2 = evaluate(program2, inner2);
  return value2.kind === "object" ? value2.node : void 0;
}

// providers/code/recognisers/schemas/envalid.ts
var envalid = {
  modules: /^envalid$/,
  make(reading, given, call) {
    const name2 = given.replace(/^envalid\./, "");
    if (name2.startsWith("make")) return NEEDED;
    return specified2(reading.program, name2 === "str" ? NEEDED : FILLED, call);
  },
  /** A validator of the project's own. */
  method: (reading, schema, name2, call) => name2 === "()" ? specified2(reading.program, schema, call) : schema,
  checkers: /* @__PURE__ */ new Map([
    ["cleanEnv", { schema: 1, input: 0, shape: true }],
    ["customCleanEnv", { schema: 1, input: 0, shape: true }],
    ["envalid.cleanEnv", { schema: 1, input: 0, shape: true }]
  ])
};
function specified2(program2, schema, call) {
  const options2 = argument(call, 0)?.node;
  const has = (name2) => option(program2, options2, name2) !== void 0;
  if (has("default")) {
    return option(program2, options2, "default")?.text === "undefined" ? optional2(schema) : defaulted(schema);
  }
  if (has("requiredWhen")) return optional2(schema);
  if (has("devDefault")) {
    return { ...schema, environments: ["production"], elsewhere: defaulted(schema) };
  }
  if (!has("testDefault")) return schema;
  return { ...defaulted(schema), environments: ["test"], elsewhere: schema };
}

// providers/code/recognisers/schemas/envsafe.ts
var envsafe = {
  modules: /^envsafe$/,
  make: (reading, name2, call) => name2.startsWith("make") ? FILLED : specified3(reading, FILLED, call),
  /** A validator of the project's own. */
  method: (reading, schema, name2, call) => name2 === "()" ? specified3(reading, schema, call) : schema
};
function specified3({ program: program2 }, given, call) {
  const options2 = argument(call, 0)?.node;
  const text3 = (name2) => option(program2, options2, name2)?.text;
  const schema = { ...given, rejectsEmpty: text3("allowEmpty") !== "true" };
  const fallback = text3("default");
  if (fallback === "undefined") return optional2(schema);
  if (fallback !== void 0) return defaulted(schema);
  if (text3("devDefault") === void 0) return schema;
  return { ...schema, environments: ["production"], elsewhere: defaulted(schema) };
}

// providers/code/recognisers/schemas/io-ts.ts
var ioTs = {
  modules: /^io-ts(?:\/.*)?$/,
  make(reading, given, call) {
    const name2 = given.replace(/^t\./, "");
    switch (name2) {
      case "type":
      case "strict":
        return { ...FILLED, fields: reading.fields(argument(call, 0)) };
      case "partial":
        return { ...FILLED, fields: changed(reading.fields(argument(call, 0)), optional2) };
      case "intersection":
        return both(listed(reading, call));
      case "union":
        return either(listed(reading, call));
      case "exact":
      case "readonly":
        return reading.schema(argument(call, 0));
      case "undefined":
      case "unknown":
      case "any":
        return ALLOWED;
      default:
        return name2 === "string" ? NEEDED : FILLED;
    }
  },
  checks: /* @__PURE__ */ new Map([
    ["decode", "safe"],
    ["is", "safe"]
  ])
};
function listed(reading, call) {
  const list4 = argument(call, 0);
  return (list4?.node.children ?? []).map((node) => reading.schema({ node, frame: list4?.frame }));
}

// providers/code/recognisers/schemas/joi.ts
var OPEN = { ...FILLED, need: "optional" };
var joi = {
  modules: /^(?:joi|@hapi\/joi|nestjs-joi|@nestjs\/joi)$/,
  make(reading, given, call) {
    const name2 = given.replace(/^[Jj]oi\./, "");
    if (name2 === "object") {
      const fields = call === void 0 ? NO_FIELDS : reading.fields(argument(call, 0));
      return { ...OPEN, fields };
    }
    if (/^(?:required|exist)$/.test(name2)) return required(OPEN);
    return OPEN;
  },
  method,
  checks: /* @__PURE__ */ new Map([
    ["validate", "safe"],
    ["validateAsync", "throws"]
  ]),
  checkers: /* @__PURE__ */ new Map([
    ["attempt", { schema: 1, input: 0 }],
    ["assert", { schema: 1, input: 0 }],
    ["Joi.attempt", { schema: 1, input: 0 }],
    ["Joi.assert", { schema: 1, input: 0 }]
  ])
};
function method(reading, schema, name2, call) {
  const first = argument(call, 0);
  switch (name2) {
    case "required":
    case "exist":
      return required(schema);
    case "optional":
      return optional2(schema);
    case "default":
    case "failover":
      return defaulted(schema);
    case "allow":
    case "valid":
      return /(?:''|"")/.test(call.node.field("arguments")?.text ?? "") ? { ...schema, rejectsEmpty: false } : schema;
    case "keys":
    case "append":
      return { ...schema, fields: merged([schema.fields ?? NO_FIELDS, reading.fields(first)]) };
    case "concat":
      return joined2(schema, reading.schema(first));
    case "when":
      return conditional(reading, schema, call);
    case "options":
    case "prefs":
    case "preferences":
      return /presence['"]?\s*:\s*['"]required/.test(argumentText(call, 0) ?? "") ? { ...schema, ...fieldsWhere(schema, required) } : schema;
    default:
      return schema;
  }
}
function joined2(schema, other) {
  const fields = merged([schema.fields ?? NO_FIELDS, other.fields ?? NO_FIELDS]);
  return { ...schema, fields };
}
function fieldsWhere(schema, change) {
  if (schema.fields === void 0) return {};
  const all3 = changed(schema.fields, (one) => one.need === "optional" ? change(one) : one);
  return { fields: all3 };
}
function conditional(reading, schema, call) {
  const options2 = argument(call, 1);
  const subject = argumentText(call, 0) ?? "";
  const node = options2 === void 0 ? void 0 : unwrap(options2.node);
  const then = branch2(reading, schema, node, "then", call);
  const otherwise = branch2(reading, schema, node, "otherwise", call);
  if (then.need === otherwise.need) return then;
  if (!/NODE_ENV|APP_ENV/.test(subject)) return optional2(schema);
  const is = value(node, "is")?.text ?? "";
  const named7 = /production|staging|development|test/.exec(is)?.[0];
  if (named7 === void 0) return optional2(schema);
  if (then.need === "required") return { ...then, environments: [named7], elsewhere: otherwise };
  const others = named7 === "production" ? ["development", "test"] : ["production"];
  return { ...otherwise, environments: others, elsewhere: then };
}
function branch2(reading, schema, options2, name2, call) {
  const node = value(options2, name2);
  if (node === void 0) return schema;
  const given = reading.schema({ node, frame: call.frame });
  return given.need === "unknown" ? schema : given;
}
function value(object, name2) {
  const pair2 = object?.children.find((child2) => keyName(child2.field("key")) === name2);
  return pair2?.field("value");
}

// providers/code/recognisers/schemas/runtypes.ts
var runtypes = {
  modules: /^runtypes$/,
  make(reading, name2, call) {
    if (name2.endsWith(".optional")) return optional2(FILLED);
    switch (name2.replace(/^rt\./, "")) {
      case "Record":
      case "Object":
        return { ...FILLED, fields: reading.fields(argument(call, 0)) };
      case "Partial":
        return { ...FILLED, fields: changed(reading.fields(argument(call, 0)), optional2) };
      case "Optional":
        return optional2(reading.schema(argument(call, 0)));
      case "Union":
        return either(all(reading, call));
      case "Undefined":
      case "Unknown":
        return ALLOWED;
      default:
        return name2.endsWith("String") ? NEEDED : FILLED;
    }
  },
  method: (_, schema, name2) => name2 === "optional" ? optional2(schema) : schema,
  checks: /* @__PURE__ */ new Map([
    ["check", "throws"],
    ["assert", "throws"],
    ["parse", "throws"],
    ["validate", "safe"],
    ["inspect", "safe"],
    ["guard", "safe"]
  ])
};
function all(reading, call) {
  const nodes = call?.node.field("arguments")?.children ?? [];
  return nodes.map((node) => reading.schema({ node, frame: call?.frame }));
}

// providers/code/recognisers/schemas/objects.ts
function namesIn(program2, given) {
  if (given === void 0) return void 0;
  const value2 = evaluate(program2, unwrap(given.node));
  if (value2.kind === "object") {
    return new Set(objectKeys(program2, value2.node).filter((key2) => key2 !== void 0));
  }
  if (value2.kind !== "list") return void 0;
  const words = value2.items.flatMap((one) => one.kind === "text" ? one.templates.flat() : []);
  return new Set(words.filter((word) => typeof word === "string"));
}
function reshaped(fields, name2, names3) {
  const isNamed = (key2) => names3 === void 0 || names3.has(key2);
  const change = (apply2) => changed(fields, (schema, key2) => isNamed(key2) ? apply2(schema) : schema);
  switch (name2) {
    case "partial":
      return change(optional2);
    case "required":
      return change(required);
    case "pick":
      return changed(fields, (schema, key2) => isNamed(key2) ? schema : void 0);
    case "omit":
      return changed(fields, (schema, key2) => isNamed(key2) ? void 0 : schema);
    default:
      return void 0;
  }
}

// providers/code/recognisers/schemas/superstruct.ts
var superstruct = {
  modules: /^superstruct$/,
  make(reading, given, call) {
    return makeStruct(reading, given.replace(/^s\./, ""), call);
  },
  checkers: /* @__PURE__ */ new Map([
    ["create", { schema: 1, input: 0 }],
    ["assert", { schema: 1, input: 0 }],
    ["mask", { schema: 1, input: 0 }],
    ["validate", { schema: 1, input: 0, safe: true }],
    ["is", { schema: 1, input: 0, safe: true }]
  ])
};
function makeStruct(reading, name2, call) {
  const first = () => reading.schema(argument(call, 0));
  switch (name2) {
    case "object":
    case "type":
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case "string":
      return NEEDED;
    case "any":
    case "unknown":
      return ALLOWED;
    case "optional":
      return optional2(first());
    case "defaulted":
      return defaulted(first());
    case "nonempty":
      return nonEmpty(first());
    case "size":
      return Number(argumentText(call, 1)) > 0 ? nonEmpty(first()) : first();
    case "nullable":
    case "trimmed":
    case "refine":
    case "pattern":
    case "coerce":
      return first();
    case "union":
      return either(
        (argument(call, 0)?.node.children ?? []).map(
          (node) => reading.schema({ node, frame: call?.frame })
        )
      );
    case "assign":
      return { ...FILLED, fields: merged(all2(reading, call).flatMap((one) => one.fields ?? [])) };
    case "partial":
    case "pick":
    case "omit": {
      const { fields } = first();
      if (fields === void 0) return first();
      const names3 = namesIn(reading.program, argument(call, 1));
      return { ...first(), fields: reshaped(fields, name2, names3) ?? fields };
    }
    default:
      return FILLED;
  }
}
function all2(reading, call) {
  const nodes = call?.node.field("arguments")?.children ?? [];
  return nodes.map((node) => reading.schema({ node, frame: call?.frame }));
}

// providers/code/recognisers/schemas/typebox.ts
var typebox = {
  modules: /^(?:@sinclair\/typebox(?:\/.*)?|typebox(?:\/.*)?)$/,
  make(reading, given, call) {
    return makeType(reading, given.replace(/^(?:Type|T|TypeCompiler|Compile)\./, ""), call);
  },
  checks: /* @__PURE__ */ new Map([
    ["Decode", "throws"],
    ["Parse", "throws"],
    ["Check", "safe"],
    ["Errors", "safe"]
  ]),
  checkers: /* @__PURE__ */ new Map([
    ["Value.Parse", { schema: 0, input: 1 }],
    ["Value.Decode", { schema: 0, input: 1 }],
    ["Value.Assert", { schema: 0, input: 1 }],
    ["Value.Check", { schema: 0, input: 1, safe: true }],
    ["Value.Errors", { schema: 0, input: 1, safe: true }],
    ["Parse", { schema: 0, input: 1 }],
    ["Decode", { schema: 0, input: 1 }]
  ])
};
function makeType(reading, name2, call) {
  const first = () => reading.schema(argument(call, 0));
  switch (name2) {
    case "Object":
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case "Compile":
    case "Transform":
    case "Readonly":
      return first();
    case "Optional":
      return optional2(first());
    case "Any":
    case "Unknown":
    case "Undefined":
      return ALLOWED;
    case "Union":
      return either(listed2(reading, call));
    case "Intersect":
    case "Composite":
      return both(listed2(reading, call));
    case "Partial":
    case "Required":
    case "Pick":
    case "Omit": {
      const schema = first();
      if (schema.fields === void 0) return schema;
      const names3 = namesIn(reading.program, name2 === "Partial" ? void 0 : argument(call, 1));
      return {
        ...schema,
        fields: reshaped(schema.fields, name2.toLowerCase(), names3) ?? schema.fields
      };
    }
    default:
      return withOptions(name2, call);
  }
}
function listed2(reading, call) {
  const list4 = argument(call, 0);
  return (list4?.node.children ?? []).map((node) => reading.schema({ node, frame: list4?.frame }));
}
function withOptions(name2, call) {
  const options2 = call?.node.field("arguments")?.children.at(-1)?.text ?? "";
  const schema = name2 === "String" ? NEEDED : FILLED;
  if (/\bdefault\s*:/.test(options2)) return defaulted(schema);
  return /\bminLength\s*:\s*[1-9]|\bformat\s*:/.test(options2) ? nonEmpty(schema) : schema;
}

// providers/code/recognisers/schemas/valibot.ts
var CHECKS = /^(?:nonEmpty|url|email|uuid|ulid|cuid2|nanoid|ip|ipv[46]|isoDate|isoDateTime|isoTimestamp|startsWith|endsWith|digits|decimal|hexadecimal|base64|jwsCompact)$/;
var COUNTED = /^(?:minLength|length|minBytes|bytes)$/;
var valibot = {
  modules: /^valibot$/,
  make: makeValibot,
  checkers: /* @__PURE__ */ new Map([
    ["parse", { schema: 0, input: 1 }],
    ["parseAsync", { schema: 0, input: 1 }],
    ["assert", { schema: 0, input: 1 }],
    ["safeParse", { schema: 0, input: 1, safe: true }],
    ["safeParseAsync", { schema: 0, input: 1, safe: true }],
    ["is", { schema: 0, input: 1, safe: true }]
  ])
};
function makeValibot(reading, given, call) {
  const name2 = given.replace(/^v\./, "").replace(/Async$/, "");
  const first = () => reading.schema(argument(call, 0));
  switch (name2) {
    case "object":
    case "strictObject":
    case "looseObject":
    case "objectWithRest":
      return { ...FILLED, fields: reading.fields(argument(call, 0)) };
    case "string":
      return NEEDED;
    case "optional":
    case "nullish":
    case "undefinedable":
    case "exactOptional": {
      const isDefaulted = argument(call, 1) !== void 0;
      return isDefaulted ? defaulted(first()) : optional2(first());
    }
    case "fallback":
      return defaulted(first());
    case "nullable":
      return first();
    case "nonOptional":
    case "nonNullish":
      return required(first());
    case "picklist":
    case "literal":
    case "enum":
      return { ...NEEDED, rejectsEmpty: !/(?:''|"")/.test(argumentText(call, 0) ?? "") };
    case "union":
    case "variant":
      return either(listed3(reading, argument(call, name2 === "variant" ? 1 : 0)));
    case "intersect":
      return both(listed3(reading, argument(call, 0)));
    case "pipe":
      return piped(reading, call);
    case "partial":
    case "required":
    case "pick":
    case "omit":
      return reshapedBy(reading, first(), name2, argument(call, 1));
    case "any":
    case "unknown":
    case "undefined":
      return ALLOWED;
    default:
      return FILLED;
  }
}
function listed3(reading, list4) {
  if (list4?.node.type !== "array") return [UNJUDGED];
  return list4.node.children.map((node) => reading.schema({ node, frame: list4.frame }));
}
function piped(reading, call) {
  let schema = reading.schema(argument(call, 0));
  for (const item of call?.node.field("arguments")?.children.slice(1) ?? []) {
    const name2 = item.field("function")?.text.replace(/^.*\./, "") ?? "";
    const count = Number(item.field("arguments")?.children[0]?.text ?? 0);
    if (name2 === "transform") break;
    if (CHECKS.test(name2) || COUNTED.test(name2) && count > 0) schema = nonEmpty(schema);
  }
  return schema;
}
function reshapedBy(reading, schema, name2, given) {
  if (schema.fields === void 0) return schema;
  const fields = reshaped(schema.fields, name2, namesIn(reading.program, given));
  return { ...schema, fields: merged([fields ?? schema.fields]) };
}

// providers/code/recognisers/schemas/yup.ts
var OPEN2 = { need: "optional", rejectsEmpty: false };
var yup = {
  modules: /^yup$/,
  make(reading, given, call) {
    const name2 = given.replace(/^yup\./i, "");
    if (name2 === "object") return { ...OPEN2, fields: reading.fields(argument(call, 0)) };
    return name2 === "string" || name2 === "mixed" ? OPEN2 : { ...FILLED, need: "optional" };
  },
  method: method2,
  checks: /* @__PURE__ */ new Map([
    ["validateSync", "throws"],
    ["validate", "throws"],
    ["isValidSync", "safe"],
    ["isValid", "safe"],
    ["cast", "safe"]
  ])
};
function method2(reading, schema, name2, call) {
  const first = argument(call, 0);
  switch (name2) {
    case "required":
      return schema.fields === void 0 || first === void 0 ? nonEmpty(required(schema)) : schema;
    case "defined":
    case "nonNullable":
      return name2 === "defined" ? required(schema) : schema;
    case "optional":
    case "notRequired":
    case "nullish":
      return optional2(schema);
    case "default":
      return defaulted(schema);
    case "min":
    case "length":
      return Number(argumentText(call, 0)) > 0 ? nonEmpty(schema) : schema;
    case "shape":
      return { ...schema, fields: merged([schema.fields ?? NO_FIELDS, reading.fields(first)]) };
    case "concat":
      return {
        ...schema,
        fields: merged([schema.fields ?? NO_FIELDS, reading.schema(first).fields ?? NO_FIELDS])
      };
    case "partial":
    case "pick":
    case "omit": {
      if (schema.fields === void 0) return schema;
      const fields = reshaped(schema.fields, name2, namesIn(reading.program, first));
      return { ...schema, fields: fields ?? schema.fields };
    }
    default:
      return schema;
  }
}

// providers/code/recognisers/schemas/znv.ts
var znv = {
  modules: /^znv$/,
  /** `port()`, `url()` and their kin. */
  make: () => ({ need: "required", rejectsEmpty: true }),
  method: (_, schema, name2) => name2 === "optional" ? optional2(schema) : name2 === "default" ? defaulted(schema) : schema,
  literal: specified4,
  checkers: /* @__PURE__ */ new Map([["parseEnv", { schema: 1, input: 0, shape: true }]])
};
function specified4(reading, { node, frame }) {
  const inner2 = unwrap(node);
  if (inner2.type !== "object") return UNJUDGED;
  const given = option(reading.program, inner2, "schema");
  const schema = given === void 0 ? UNJUDGED : reading.schema({ node: given, frame });
  const defaults = option(reading.program, inner2, "defaults");
  const keys = defaults?.children.map((child2) => keyName(child2.field("key")) ?? "") ?? [];
  if (keys.length === 0 || schema.need !== "required") return schema;
  if (keys.includes("_")) return defaulted(schema);
  return { ...defaulted(schema), environments: keys, elsewhere: schema };
}

// providers/code/recognisers/schemas/absent.ts
function givenNothing(fn) {
  const parameter = parametersOf(fn)[0];
  const name2 = (parameter?.field("pattern") ?? parameter)?.text ?? "";
  const body2 = fn.field("body");
  if (body2 === void 0 || !/^[\w$]+$/.test(name2)) return void 0;
  if (body2.type !== "statement_block") return chosen(body2, name2);
  const returned4 = returnedBy(body2.children, name2);
  return returned4 === "unknown" ? void 0 : returned4;
}
function returnedBy(statements, name2) {
  for (const statement of statements) {
    const returned4 = statementReturns(statement, name2);
    if (returned4 !== void 0) return returned4;
  }
  return void 0;
}
function statementReturns(statement, name2) {
  switch (statement.type) {
    case "comment":
    case "lexical_declaration":
      return void 0;
    case "statement_block":
    case "else_clause":
      return returnedBy(statement.children, name2);
    case "return_statement": {
      const [value2] = statement.children;
      return (value2 && chosen(value2, name2)) ?? "unknown";
    }
    case "if_statement": {
      const condition = statement.field("condition");
      const truth = condition && truthOf(condition, name2);
      if (truth === void 0) return "unknown";
      const taken = statement.field(truth ? "consequence" : "alternative");
      return taken && statementReturns(taken, name2);
    }
    default:
      return "unknown";
  }
}
function chosen(expression, name2) {
  const inner2 = unwrap(expression);
  if (inner2.type !== "ternary_expression") return inner2;
  const condition = inner2.field("condition");
  const truth = condition && truthOf(condition, name2);
  const taken = truth === void 0 ? void 0 : inner2.field(truth ? "consequence" : "alternative");
  return taken && chosen(taken, name2);
}
function truthOf(condition, name2) {
  const inner2 = unwrap(condition);
  if (inner2.text === name2 || inner2.text === `Array.isArray(${name2})`) return false;
  if (inner2.type === "binary_expression") return binaryTruth(inner2, name2);
  const argument2 = inner2.field("argument");
  if (argument2 === void 0 || inner2.field("operator")?.type !== "!") return void 0;
  const truth = truthOf(argument2, name2);
  return truth === void 0 ? void 0 : !truth;
}
function binaryTruth(inner2, name2) {
  const operator = inner2.field("operator")?.type ?? "";
  const [left, right] = [inner2.field("left"), inner2.field("right")];
  if (left === void 0 || right === void 0) return void 0;
  if (operator === "instanceof") return left.text === name2 ? false : void 0;
  if (operator === "&&" || operator === "||") {
    const truths = [truthOf(left, name2), truthOf(right, name2)];
    const decides = operator === "||";
    if (truths.includes(decides)) return decides;
    return truths.includes(void 0) ? void 0 : !decides;
  }
  if (!/^[!=]==?$/.test(operator)) return void 0;
  const isSame3 = equality(left.text, right, name2, operator.length === 2);
  return isSame3 === void 0 ? void 0 : operator.startsWith("=") === isSame3;
}
function equality(left, right, name2, isLoose) {
  const isNothing = right.text === "undefined" || isLoose && right.text === "null";
  if (left === name2)
    return isNothing || right.text === "null" || isSomething(right) ? isNothing : void 0;
  if (left !== `typeof ${name2}` || right.type !== "string") return void 0;
  return right.text.slice(1, -1) === "undefined";
}
function isSomething({ type }) {
  return SOMETHING.has(type);
}
var SOMETHING = /* @__PURE__ */ new Set([
  "array",
  "false",
  "new_expression",
  "number",
  "object",
  "string",
  "template_string",
  "true"
]);

// providers/code/recognisers/schemas/callbacks.ts
var AMBIENT = /* @__PURE__ */ new Set(["NODE_ENV", "CI"]);
function preprocessed(program2, callback, schema) {
  const fn = callback === void 0 ? void 0 : functionOf(program2, callback.node);
  if (fn === void 0) return schema;
  const returned4 = returnsOf(fn);
  const filled2 = filledIn(schema, keysGiven(program2, returned4));
  const own = returned4.some((one) => fallsBack(one, fn)) ? defaulted(filled2) : filled2;
  const instead = otherVariables(program2, fn);
  const emptied = isEmptyTaken(fn) ? nonEmpty(own) : own;
  const made2 = givenNothing(fn);
  const isTotal = returned4.length > 0 && returned4.every(givesValue);
  const isFilled = made2 !== void 0 && (isSomething(made2) || givesValue(made2));
  if ((isTotal || isFilled) && emptied.need === "required") return defaulted(emptied);
  return instead.length > 0 && emptied.need === "required" ? { ...emptied, instead } : emptied;
}
function filledIn(schema, given) {
  if (schema.fields === void 0 || given.size === 0) return schema;
  const change = (field, key2) => given.has(key2) && field.need === "required" ? defaulted(field) : field;
  return { ...schema, fields: changed(schema.fields, change) };
}
function keysGiven(program2, returned4) {
  const objects = returned4.map(unwrap).filter(({ type }) => type === "object");
  const entries = objects.flatMap((object) => entriesOf(program2, object));
  const given = entries.filter(
    ({ value: value2 }) => value2 !== void 0 && templates(evaluate(program2, value2)).every((one) => known2(one))
  );
  return new Set(given.map(({ name: name2 }) => name2));
}
function transformed(program2, callback, schema) {
  const after = { ...schema, transformed: true };
  const fn = callback === void 0 ? void 0 : functionOf(program2, callback.node);
  if (fn === void 0 || schema.need !== "optional") return after;
  return returnsOf(fn).some((one) => fallsBack(one, fn)) ? defaulted(after) : after;
}
function functionOf(program2, node) {
  const inner2 = unwrap(node);
  if (FUNCTIONS.has(inner2.type)) return inner2;
  const value2 = evaluate(program2, inner2);
  return value2.kind === "function" ? value2.node : void 0;
}
function givesValue(returned4) {
  const inner2 = unwrap(returned4);
  const operator = inner2.field("operator")?.type ?? "";
  if (inner2.type === "binary_expression") return /^[!=]==?$|^[<>]=?$/.test(operator);
  if (inner2.type === "unary_expression") return operator === "!";
  return /^(?:Boolean|String)$/.test(inner2.field("function")?.text ?? "");
}
function fallsBack(returned4, fn) {
  const inner2 = unwrap(returned4);
  const operator = inner2.type === "binary_expression" ? inner2.field("operator")?.type : void 0;
  if (operator !== "??" && operator !== "||") return false;
  const right = inner2.field("right")?.text ?? "undefined";
  const parameter = parametersOf(fn)[0];
  const name2 = (parameter?.field("pattern") ?? parameter)?.text ?? "";
  const isOwn2 = inner2.field("left")?.text.includes(name2) === true;
  return isOwn2 && right !== "undefined" && right !== "null" && !right.startsWith("process.env");
}
function isEmptyTaken(fn) {
  const parameter = parametersOf(fn)[0];
  const name2 = (parameter?.field("pattern") ?? parameter)?.text ?? "";
  if (!/^\w+$/.test(name2)) return false;
  const value2 = `(?<![\\w$.])${name2}(?:\\??\\.trim\\(\\))?`;
  const tests = `\\s*[!=]==?\\s*(?:''|"")|\\??\\.length\\b|\\s*\\|\\|\\s*undefined|\\s*\\?[^:?]*:\\s*undefined`;
  return new RegExp(`${value2}(?:${tests})|!${name2}(?:\\.trim\\(\\))?\\s*\\?`).test(fn.text);
}
function otherVariables(program2, fn) {
  const found = /* @__PURE__ */ new Set();
  for (const word of fn.source.words("env")) {
    if (word.start < fn.start || word.end > fn.end) continue;
    const member4 = word.parent?.parent;
    const name2 = member4?.type === "member_expression" ? variableName(program2, member4) : void 0;
    if (name2 !== void 0 && !AMBIENT.has(name2)) found.add(name2);
  }
  return [...found];
}

// providers/code/recognisers/schemas/zod.ts
var OBJECTS = /^(?:object|strictObject|looseObject|interface|strictInterface)$/;
var ABSENT = /^(?:any|unknown|undefined|void|custom)$/;
var FORMATS = /^(?:url|email|uuid|uuidv[467]|guid|cuid2?|ulid|nanoid|xid|ksuid|jwt|ip|ipv[46]|cidr|cidrv[46]|base64|base64url|emoji|e164|hostname|httpUrl|nonempty|startsWith|endsWith|datetime|date|time|duration|positive|negative|minLength|hex|hash|mac)$/;
var COUNTED2 = /^(?:min|length|gt|gte|minLength|minimum|size)$/;
var zod = {
  modules: /^(?:zod(?:\/.*)?|@zod\/mini|astro\/zod|astro:schema|astro:content|@hono\/zod-openapi|@asteasolutions\/zod-to-openapi)$/,
  make(reading, name2, call) {
    return makeZod(reading, name2.replace(/^z(?:od)?\./, ""), call);
  },
  method: method3,
  checks: /* @__PURE__ */ new Map([
    ["parse", "throws"],
    ["parseAsync", "throws"],
    ["decode", "throws"],
    ["decodeAsync", "throws"],
    ["safeParse", "safe"],
    ["safeParseAsync", "safe"],
    ["safeDecode", "safe"],
    ["spa", "safe"]
  ]),
  checkers: /* @__PURE__ */ new Map([
    ["z.parse", { schema: 0, input: 1 }],
    ["z.parseAsync", { schema: 0, input: 1 }],
    ["z.safeParse", { schema: 0, input: 1, safe: true }],
    ["parse", { schema: 0, input: 1 }],
    ["safeParse", { schema: 0, input: 1, safe: true }]
  ])
};
function makeZod(reading, name2, call) {
  if (OBJECTS.test(name2)) return { ...FILLED, fields: reading.fields(argument(call, 0)) };
  if (name2.startsWith("coerce.")) return coerced(name2.slice("coerce.".length));
  if (name2.startsWith("iso.")) return FILLED;
  const first = () => reading.schema(argument(call, 0));
  switch (name2) {
    case "string":
    case "templateLiteral":
      return NEEDED;
    case "enum":
    case "literal":
      return { ...NEEDED, rejectsEmpty: !/(?:''|"")/.test(argumentText(call, 0) ?? "") };
    case "optional":
    case "nullish":
    case "exactOptional":
      return optional2(first());
    case "_default":
    case "prefault":
    case "catch":
      return defaulted(first());
    case "nullable":
    case "readonly":
    case "brand":
      return first();
    case "nonoptional":
      return required(first());
    case "union":
    case "discriminatedUnion":
    case "xor":
      return either(options(reading, argument(call, name2 === "discriminatedUnion" ? 1 : 0)));
    case "intersection":
      return both([first(), reading.schema(argument(call, 1))]);
    case "preprocess":
      return preprocessed(reading.program, argument(call, 0), reading.schema(argument(call, 1)));
    case "lazy":
      return lazy(reading, argument(call, 0));
    case "pipe":
      return piped2(first(), reading.schema(argument(call, 1)));
    case "extend":
    case "merge":
    case "partial":
    case "required":
    case "pick":
    case "omit":
      return shaped(reading, first(), name2, argument(call, 1));
    default:
      return ABSENT.test(name2) ? ALLOWED : FILLED;
  }
}
function coerced(name2) {
  if (name2 === "string" || name2 === "boolean") return { ...ALLOWED, transformed: true };
  return name2 === "date" ? FILLED : NEEDED;
}
function options(reading, list4) {
  const node = list4 === void 0 ? void 0 : unwrap(list4.node);
  if (node?.type !== "array") return [UNJUDGED];
  return node.children.map((one) => reading.schema({ node: one, frame: list4?.frame }));
}
function lazy(reading, callback) {
  const body2 = callback === void 0 ? void 0 : unwrap(callback.node).field("body");
  if (body2 === void 0 || body2.type === "statement_block") return UNJUDGED;
  return reading.schema({ node: body2, frame: callback?.frame });
}
function piped2(first, second) {
  if (first.need === "optional" && first.transformed !== true && second.need !== "unknown") {
    return { ...first, need: second.need };
  }
  return {
    ...first,
    rejectsEmpty: first.rejectsEmpty || first.transformed !== true && second.rejectsEmpty
  };
}
function method3(reading, schema, name2, call) {
  const first = argument(call, 0);
  switch (name2) {
    case "optional":
    case "nullish":
    case "exactOptional":
      return optional2(schema);
    case "default":
    case "prefault":
    case "catch":
      return defaulted(schema);
    case "nonoptional":
    case "unwrap":
    case "removeDefault":
      return required(schema);
    case "or":
      return either([schema, reading.schema(first)]);
    case "and":
      return both([schema, reading.schema(first)]);
    case "pipe":
      return piped2(schema, reading.schema(first));
    case "transform":
    case "overwrite":
      return transformed(reading.program, first, schema);
    case "array":
      return { ...FILLED, transformed: true };
    case "check":
      return checked(call, schema);
    default:
      return shaped(reading, checkedBy(schema, name2, call), name2, first);
  }
}
function checkedBy(schema, name2, call) {
  const isCounted = COUNTED2.test(name2) && Number(argumentText(call, 0)) > 0;
  if (!isCounted && !FORMATS.test(name2)) return schema;
  const isCoerced = schema.need === "optional" && schema.transformed === true;
  return nonEmpty(isCoerced && !isCounted ? required(schema) : schema);
}
function checked(call, schema) {
  const text3 = call.node.field("arguments")?.text ?? "";
  const refuses = [...text3.matchAll(/(\w+)\((\d*)/g)].some(
    ([, name2 = "", count = ""]) => FORMATS.test(name2) || COUNTED2.test(name2) && Number(count) > 0
  );
  return refuses ? nonEmpty(schema) : schema;
}
function shaped(reading, schema, name2, given) {
  const { fields } = schema;
  if (fields === void 0) return schema;
  if (/^(?:extend|safeExtend|augment|setKey)$/.test(name2)) {
    return { ...schema, fields: merged([fields, reading.fields(given)]) };
  }
  if (name2 === "merge") {
    const other = reading.schema(given).fields ?? { entries: /* @__PURE__ */ new Map(), complete: false };
    return { ...schema, fields: merged([fields, other]) };
  }
  const names3 = namesIn(reading.program, given);
  return { ...schema, fields: reshaped(fields, name2, names3) ?? fields };
}

// providers/code/recognisers/schemas/dialects.ts
var dialects = [
  zod,
  valibot,
  arktype,
  joi,
  yup,
  envalid,
  envsafe,
  znv,
  typebox,
  superstruct,
  ioTs,
  runtypes
];

// providers/code/recognisers/schemas/fields.ts
var HOLDERS = /^(?:shape|entries|fields|properties|schema|_def|definition)$/;
function readFields(reading, expression) {
  const node = unwrap(expression.node);
  const { frame } = expression;
  switch (node.type) {
    case "object":
      return literalFields(reading, { node, frame });
    case "ternary_expression":
      return branches(reading, node, frame);
    case "binary_expression":
      return guarded2(reading, node, frame);
    case "member_expression": {
      const object = node.field("object");
      if (object === void 0 || !HOLDERS.test(node.field("property")?.text ?? "")) break;
      const { fields } = reading.schema({ node: object, frame });
      if (fields !== void 0) return fields;
      break;
    }
    default:
  }
  return elsewhere(reading, { node, frame });
}
function elsewhere(reading, { node, frame }) {
  const local = definition2(node);
  if (local !== void 0) return reading.fields({ node: local, frame });
  const value2 = evaluate(reading.program, node);
  if (value2.kind === "object") return literalFields(reading, { node: value2.node });
  if (value2.kind === "parameter") {
    const given = argumentFor(value2, frame);
    return given === void 0 ? HIDDEN : reading.fields({ node: given, frame: frame?.outer });
  }
  const callee = node.type === "call_expression" ? node.field("function") : void 0;
  const target = callee === void 0 ? void 0 : evaluate(reading.program, callee);
  if (target?.kind === "function") {
    const outer = { fn: target.node, call: node, outer: frame };
    const all3 = returnsOf(target.node).map((one) => reading.fields({ node: one, frame: outer }));
    return all3.length === 0 ? HIDDEN : merged(all3);
  }
  return reading.schema({ node, frame }).fields ?? HIDDEN;
}
function literalFields(reading, { node, frame }) {
  return merged(
    node.children.map((child2) => {
      if (child2.type === "spread_element") {
        const inner2 = child2.children[0];
        return inner2 === void 0 ? NO_FIELDS : reading.fields({ node: inner2, frame });
      }
      const field = entry(reading, child2, frame);
      return field === void 0 ? HIDDEN : { entries: new Map([field]), complete: true };
    })
  );
}
function entry(reading, child2, frame) {
  if (child2.type === "shorthand_property_identifier") {
    return [child2.text, { place: child2, schema: reading.schema({ node: child2, frame }) }];
  }
  const place = child2.type === "pair" ? child2.field("key") : void 0;
  const node = child2.field("value");
  const name2 = keyName(place);
  if (place === void 0 || node === void 0 || name2 === void 0) return void 0;
  return [name2, { place, schema: reading.schema({ node, frame }) }];
}
function branches(reading, node, frame) {
  const condition = node.field("condition");
  const then = node.field("consequence");
  const otherwise = node.field("alternative");
  if (condition === void 0 || then === void 0 || otherwise === void 0) return HIDDEN;
  return merged([
    limited(condition, true, reading.fields({ node: then, frame })),
    limited(condition, false, reading.fields({ node: otherwise, frame }))
  ]);
}
function guarded2(reading, node, frame) {
  const left = node.field("left");
  const right = node.field("right");
  if (left === void 0 || right === void 0 || node.field("operator")?.type !== "&&") {
    return HIDDEN;
  }
  return limited(left, true, reading.fields({ node: right, frame }));
}
function limited(condition, truth, fields) {
  const environments = environmentsWhere(condition, truth);
  return changed(fields, (schema) => {
    if (schema.need !== "required") return schema;
    if (environments === void 0) return optional2(schema);
    return { ...schema, environments, elsewhere: optional2(schema) };
  });
}

// providers/code/recognisers/schemas/read.ts
var DEEPEST14 = 80;
var MOST3 = 5e4;
function createReading(program2, fallback) {
  let depth2 = 0;
  let steps = 0;
  const bounded2 = (known6, expression, unknown2, read) => {
    const { node, frame } = expression;
    const memo = frame === void 0 ? known6.get(node) : void 0;
    if (memo !== void 0) return memo;
    steps += 1;
    if (depth2 > DEEPEST14 || steps > MOST3) return unknown2;
    if (frame === void 0) known6.set(node, unknown2);
    depth2 += 1;
    const result = read();
    depth2 -= 1;
    if (frame === void 0) known6.set(node, result);
    return result;
  };
  const schemas2 = /* @__PURE__ */ new Map();
  const fields = /* @__PURE__ */ new Map();
  const reading = {
    program: program2,
    schema: (expression) => expression === void 0 ? UNJUDGED : bounded2(schemas2, expression, UNJUDGED, () => readSchema(reading, expression, fallback)),
    fields: (expression) => expression === void 0 ? NO_FIELDS : bounded2(fields, expression, HIDDEN, () => readFields(reading, expression))
  };
  return reading;
}
function foreign(value2) {
  if (value2.kind !== "external") return void 0;
  const dialect = dialects.find((one) => one.modules.test(value2.module));
  const name2 = value2.name.replace(/^(?:default|\*)\./, "");
  return dialect === void 0 ? void 0 : { dialect, name: name2 };
}
function readSchema(reading, given, fallback) {
  const expression = { ...given, node: unwrap(given.node) };
  const { node, frame } = expression;
  if (node.type === "ternary_expression") return conditional2(reading, expression);
  if (node.type === "call_expression" || node.type === "new_expression") {
    const schema = called(reading, expression);
    if (schema !== void 0) return schema;
  }
  const local = definition2(node);
  if (local !== void 0) return reading.schema({ node: local, frame });
  const value2 = evaluate(reading.program, node);
  const from = foreign(value2);
  if (from !== void 0)
    return made(from.dialect, from.dialect.make(reading, from.name, void 0));
  if (value2.kind === "unknown" || value2.kind === "text" || value2.kind === "object") {
    const literal = fallback?.literal?.(reading, expression);
    if (literal !== void 0) return literal;
  }
  return ofValue(reading, value2, frame, node);
}
function ofValue(reading, value2, frame, from) {
  if (value2.kind === "union") {
    return either(value2.of.map((one) => ofValue(reading, one, frame, from)));
  }
  if (value2.kind === "parameter") {
    const node = argumentFor(value2, frame);
    return node === void 0 ? UNJUDGED : reading.schema({ node, frame: frame?.outer });
  }
  if (value2.kind !== "call" || value2.node === from) return UNJUDGED;
  return reading.schema({ node: value2.node });
}
function argumentFor(value2, frame) {
  if (value2.kind !== "parameter" || frame === void 0 || value2.hole.fn !== frame.fn)
    return void 0;
  if (value2.hole.steps.length > 0) return void 0;
  return frame.call.field("arguments")?.children[value2.hole.index];
}
function definition2(node) {
  if (node.type !== "identifier" && node.type !== "shorthand_property_identifier") return void 0;
  const [declared3, ...more] = bindingOf(node)?.declarations ?? [];
  const declarator = declared3?.parent;
  if (declared3 === void 0 || more.length > 0) return void 0;
  if (declarator?.type !== "variable_declarator" || !isField(declared3, "name")) return void 0;
  return declarator.field("value");
}
function called(reading, expression) {
  const { node, frame } = expression;
  const callee = node.field("function") ?? node.field("constructor");
  if (callee === void 0) return void 0;
  const target = evaluate(reading.program, callee);
  if (target.kind === "function") {
    const outer = { fn: target.node, call: node, outer: frame };
    return either(returnsOf(target.node).map((one) => reading.schema({ node: one, frame: outer })));
  }
  const from = foreign(target);
  if (from !== void 0)
    return made(from.dialect, from.dialect.make(reading, from.name, expression));
  if (target.kind === "call") {
    const base = reading.schema({ node: target.node });
    const result = base.dialect?.method?.(reading, base, "()", expression);
    if (base.dialect !== void 0 && result !== void 0) return made(base.dialect, result);
  }
  const object = callee.type === "member_expression" ? callee.field("object") : void 0;
  const name2 = callee.field("property")?.text;
  if (object === void 0 || name2 === void 0) return void 0;
  const schema = reading.schema({ node: object, frame });
  const { dialect } = schema;
  if (dialect?.method === void 0)
    return schema.need === "unknown" ? afterUnknown(name2) : void 0;
  return made(dialect, dialect.method(reading, schema, name2, expression));
}
function afterUnknown(name2) {
  if (name2 === "optional" || name2 === "nullish") return { ...UNJUDGED, need: "optional" };
  return name2 === "default" || name2 === "catch" ? { ...UNJUDGED, need: "defaulted" } : UNJUDGED;
}
function made(dialect, schema) {
  return schema.dialect === dialect ? schema : { ...schema, dialect };
}
function conditional2(reading, { node, frame }) {
  const [condition, then, otherwise] = ["condition", "consequence", "alternative"].map(
    (name2) => node.field(name2)
  );
  if (condition === void 0 || then === void 0 || otherwise === void 0) return UNJUDGED;
  const yes = reading.schema({ node: then, frame });
  const no = reading.schema({ node: otherwise, frame });
  return where2(condition, yes, no);
}
function where2(condition, yes, no) {
  const environments = environmentsWhere(condition, true);
  const others = environmentsWhere(condition, false);
  if (yes.need === no.need || yes.fields !== void 0 || no.fields !== void 0)
    return either([yes, no]);
  if (yes.need === "required" && environments !== void 0)
    return { ...yes, environments, elsewhere: no };
  if (no.need === "required" && others !== void 0)
    return { ...no, environments: others, elsewhere: yes };
  if (no.need === "required" && environments !== void 0)
    return { ...yes, environments, elsewhere: no };
  if (yes.need === "required" && others !== void 0)
    return { ...no, environments: others, elsewhere: yes };
  return either([yes, no]);
}

// providers/code/recognisers/schemas/report.ts
function readFieldsOf(analysis, fields, manner) {
  for (const [name2, field] of fields.entries) {
    if (manner.except?.has(name2) === true || manner.flavour.builtin?.has(name2) === true) continue;
    for (const judgement of judgedFields(name2, field, manner)) {
      analysis.read({ name: name2, place: field.place, judgement, flavour: manner.flavour });
    }
  }
}
function judgedFields(name2, field, manner) {
  const schema = manner.emptyIsAbsent === true ? nonEmpty(field.schema) : field.schema;
  return judgements(schema, name2).map((one) => {
    if (one.need !== "required") return one;
    if (manner.outcome === "goes on") return OPTIONAL;
    return manner.outcome === "unclear" ? { ...one, certainty: "asserted" } : one;
  });
}
function judgedField(name2, field, manner) {
  const judged2 = judgedFields(name2, field, manner);
  return judged2.find((one) => one.need === "required") ?? judged2[0];
}
function ownKeys(analysis, node) {
  const inner2 = unwrap(node);
  if (inner2.type !== "object") return /* @__PURE__ */ new Set();
  const keys = objectKeys(analysis.program, inner2);
  return new Set(keys.filter((key2) => key2 !== void 0));
}
function dropsEmpty(analysis, argument2) {
  const inner2 = unwrap(argument2);
  const callee = inner2.type === "call_expression" ? inner2.field("function") : void 0;
  const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
  return target?.kind === "function" && /[!=]==?\s*(?:''|"")/.test(target.node.text);
}

// providers/code/recognisers/env-schema.ts
var MODULES7 = /* @__PURE__ */ new Set(["env-schema"]);
var PLUGINS = /* @__PURE__ */ new Set(["@fastify/env", "fastify-env"]);
var FLAVOUR3 = { id: "env-schema" };
var envSchema = {
  id: "env-schema",
  idioms: ["env-schema", "@fastify/env", "fastify-env"],
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const name2 of ["envSchema", "default"]) {
      for (const { call } of callsOf2(program2, root, MODULES7, name2)) {
        checked2(analysis, argumentsOf(call)[0]);
      }
    }
    for (const word of root.source.words("register")) {
      const call = word.parent?.parent;
      const [plugin, options2] = call?.type === "call_expression" ? argumentsOf(call) : [];
      const value2 = plugin === void 0 ? void 0 : evaluate(program2, plugin);
      const isPlugin = value2?.kind === "external" && PLUGINS.has(value2.module);
      if (isPlugin) checked2(analysis, options2);
    }
    autoLoaded(analysis, root.source.file);
  },
  argument(analysis, { call }) {
    const callee = call.field("function");
    const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
    if (target?.kind === "external") return MODULES7.has(target.module);
    const plugin = argumentsOf(call)[0];
    const value2 = plugin === void 0 ? void 0 : evaluate(analysis.program, plugin);
    return value2?.kind === "external" && PLUGINS.has(value2.module);
  }
};
function autoLoaded(analysis, file) {
  const { program: program2 } = analysis;
  const plugin = exported(program2, file, "default");
  if (plugin.kind !== "external" || !PLUGINS.has(plugin.module)) return;
  const options2 = exported(program2, file, "autoConfig");
  const made2 = options2.kind === "function" ? returnsOf(options2.node)[0] : void 0;
  checked2(analysis, options2.kind === "object" ? options2.node : made2);
}
function checked2(analysis, options2) {
  const { program: program2 } = analysis;
  const object = options2 === void 0 ? void 0 : objectOf(program2, options2);
  const schema = object === void 0 ? void 0 : entryNamed(program2, object, "schema");
  if (schema === void 0 || PROCESS_ENV.kind !== "environment") return;
  const { fields } = createReading(program2).schema({ node: schema });
  const literal = objectOf(program2, schema);
  if (fields !== void 0) readFieldsOf(analysis, fields, { flavour: PROCESS_ENV.flavour });
  else if (literal !== void 0) jsonSchema(analysis, literal);
}
function jsonSchema(analysis, schema) {
  const { program: program2 } = analysis;
  const properties = entryNamed(program2, schema, "properties");
  const object = properties === void 0 ? void 0 : objectOf(program2, properties);
  const list4 = entryNamed(program2, schema, "required");
  const listed4 = list4 === void 0 ? void 0 : evaluate(program2, list4);
  const items = listed4?.kind === "list" ? listed4.items.flatMap(templates).map(known2) : [];
  for (const { name: name2, key: key2, value: value2 } of object === void 0 ? [] : entriesOf(program2, object)) {
    const keywords = value2 === void 0 ? void 0 : objectOf(program2, value2);
    const has = (keyword) => keywords !== void 0 && entryNamed(program2, keywords, keyword) !== void 0;
    const strict = has("minLength") || has("format") ? { rejectsEmpty: true } : {};
    const needed = items.includes(name2) ? { ...REQUIRED, ...strict } : OPTIONAL;
    const judgement = has("default") ? DEFAULTED : needed;
    analysis.read({ name: name2, place: key2, judgement, flavour: FLAVOUR3 });
  }
}

// providers/code/recognisers/env-var.ts
var MODULE3 = "env-var";
var GET2 = holder("get", reads({ name: 0, judge: judge3 }, { id: MODULE3 }));
var envVar = {
  id: "env-var",
  idioms: [MODULE3],
  file(analysis, root) {
    for (const taint of [GET2, holder("from", returns(GET2))]) {
      seedModule(analysis, root.source, MODULE3, [taint, holder("default", taint)]);
    }
  },
  argument(analysis, { call }) {
    const callee = call.field("function");
    const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
    return target?.kind === "external" && target.module === MODULE3;
  }
};
function judge3(call) {
  let judgement = UNCHECKED;
  let node = call;
  for (; ; ) {
    const member4 = node.parent;
    const next = member4?.type === "member_expression" ? member4.parent : void 0;
    if (member4 === void 0 || next?.type !== "call_expression") return judgement;
    const name2 = member4.field("property")?.text;
    if (name2 === "default") return DEFAULTED;
    const isOff = argumentsOf(next)[0]?.text === "false";
    if (name2 === "required" && !isOff) judgement = { ...REQUIRED, rejectsEmpty: true };
    node = next;
  }
}

// providers/code/recognisers/environment-modules.ts
var ESSENTIALS = { id: "essentials" };
var OR_EMPTY = reads({ name: 0, judgement: DEFAULTED }, ESSENTIALS);
var OR_THROW = reads({ name: 0, judgement: { ...REQUIRED, rejectsEmpty: true } }, ESSENTIALS);
var NATIVE = environment({ id: "react-native-config", phases: ["build"], audience: "client" });
var MODULES8 = [
  // https://github.com/unjs/std-env
  ["std-env", [holder("env", PROCESS_ENV), holder("process", holder("env", PROCESS_ENV))]],
  // https://hono.dev/docs/helpers/adapter
  ["hono/adapter", [holder("env", returns(PROCESS_ENV))]],
  // https://github.com/expatfile/next-runtime-env
  [
    "next-runtime-env",
    [holder("env", reads({ name: 0 }, { id: "next-runtime", phases: ["run"] }))]
  ],
  // https://nextjs.org/docs/app/guides/environment-variables#loading-environment-variables-with-nextenv
  ["@next/env", [holder("loadEnvConfig", returns(holder("combinedEnv", PROCESS_ENV)))]],
  // https://waku.gg/#environment-variables
  ["waku", [holder("getEnv", reads({ name: 0 }, { id: "waku" }))]],
  ["waku/server", [holder("getEnv", reads({ name: 0 }, { id: "waku" }))]],
  // https://vercel.com/docs/functions/functions-api-reference/vercel-functions-package#getenv
  ["@vercel/functions", [holder("getEnv", returns(PROCESS_ENV))]],
  // https://github.com/silverhand-io/essentials
  [
    "@silverhand/essentials",
    [
      holder("getEnv", OR_EMPTY),
      holder("getEnvAsStringArray", OR_EMPTY),
      holder("assertEnv", OR_THROW)
    ]
  ],
  // https://github.com/lugg/react-native-config
  ["react-native-config", [holder("default", NATIVE), holder("Config", NATIVE)]]
];
var PACKAGES = [
  "std-env",
  "hono",
  "next-runtime-env",
  "@next/env",
  "waku",
  "@vercel/functions",
  "@silverhand/essentials",
  "react-native-config"
];
var environmentModules = {
  id: "environment-modules",
  idioms: MODULES8.map(([module2]) => module2),
  applies: dependsOn(...PACKAGES),
  file(analysis, root) {
    for (const [module2, taints] of MODULES8) seedModule(analysis, root.source, module2, taints);
  }
};

// providers/code/recognisers/environment-plugin.ts
var MODULES9 = /* @__PURE__ */ new Set(["webpack", "@rspack/core"]);
var VITE = /* @__PURE__ */ new Set(["vite-plugin-environment"]);
var FLAVOUR4 = { id: "environment-plugin", phases: ["build"] };
var depends = dependsOn("webpack", "@rspack/core", "vite-plugin-environment");
var environmentPlugin = {
  id: "environment-plugin",
  idioms: ["EnvironmentPlugin", "vite-plugin-environment"],
  applies: (program2, file) => isBuildFile(file) || depends(program2, file),
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call } of callsOf2(program2, root, MODULES9, "EnvironmentPlugin")) {
      for (const argument2 of argumentsOf(call)) readArgument2(analysis, argument2);
    }
    for (const call of viteCalls(analysis, root)) {
      const first = argumentsOf(call)[0];
      if (first !== void 0 && first.type !== "string") readArgument2(analysis, first);
    }
  }
};
function readArgument2(analysis, argument2) {
  const inner2 = unwrap(argument2);
  const items = inner2.type === "array" ? inner2.children : [inner2];
  for (const item of items) if (item.type === "string") readItem(analysis, item);
  const object = objectOf(analysis.program, inner2);
  const entries = object === void 0 ? [] : entriesOf(analysis.program, object);
  for (const { name: name2, key: key2, value: value2 } of entries) {
    const judgement = judgementOf5(value2);
    analysis.read({ name: name2, place: key2, judgement, flavour: FLAVOUR4 });
  }
}
function readItem(analysis, place) {
  analysis.read({ name: literalText(place), place, judgement: REQUIRED, flavour: FLAVOUR4 });
}
function judgementOf5(fallback) {
  if (fallback?.type === "undefined") return REQUIRED;
  return fallback?.type === "null" ? OPTIONAL : DEFAULTED;
}
function viteCalls(analysis, root) {
  const found = [];
  for (const word of root.source.words("plugins")) {
    const list4 = word.parent?.type === "pair" ? word.parent.field("value") : void 0;
    for (const call of list4?.type === "array" ? list4.children : []) {
      const callee = call.field("function");
      const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
      if (target?.kind === "external" && VITE.has(target.module)) found.push(call);
    }
  }
  return found;
}

// providers/code/recognisers/schemas/destinations.ts
function destinations(object) {
  const node = outermost(object);
  const parent = node.parent;
  if (parent?.type !== "variable_declarator") return direct(node);
  const name2 = parent.field("name");
  const binding = name2?.type === "identifier" ? bindingOf(name2) : void 0;
  return binding?.references.flatMap((reference) => direct(outermost(reference))) ?? [];
}
function direct(node) {
  const parent = node.parent;
  if (parent?.type === "arguments") return into(node, parent);
  if (node.type === "shorthand_property_identifier" && parent !== void 0) {
    return under(parent, node.text);
  }
  if (parent?.type !== "pair" || !isField(node, "value") || parent.parent === void 0) return [];
  const key2 = keyName(parent.field("key"));
  return key2 === void 0 ? [] : under(parent.parent, key2);
}
function under(object, key2) {
  const node = outermost(object);
  if (node.parent?.type !== "arguments") return [];
  return into(node, node.parent).map((one) => ({ ...one, key: key2 }));
}
function into(node, list4) {
  const call = list4.parent;
  const index = list4.children.findIndex((child2) => child2.id === node.id);
  return call === void 0 ? [] : [{ call, index }];
}
function outermost(node) {
  let outer = node;
  while (outer.parent !== void 0 && TRANSPARENT.has(outer.parent.type)) outer = outer.parent;
  return outer;
}

// providers/code/recognisers/envsafe.ts
var MODULES10 = /* @__PURE__ */ new Set(["envsafe"]);
var envsafe2 = {
  id: "envsafe",
  idioms: ["envsafe"],
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call } of callsOf2(program2, root, MODULES10, "envsafe")) {
      const [shape, options2] = argumentsOf(call);
      const env = option(program2, options2, "env");
      if (shape === void 0 || PROCESS_ENV.kind !== "environment") continue;
      if (env !== void 0 && !/\benv$/.test(env.text)) continue;
      const fields = createReading(program2).fields({ node: shape });
      const except = new Set(givenElsewhere(program2, fields));
      readFieldsOf(analysis, fields, { flavour: PROCESS_ENV.flavour, except });
    }
  },
  argument(analysis, { call }) {
    const callee = call.field("function");
    const target = callee === void 0 ? void 0 : evaluate(analysis.program, callee);
    return target?.kind === "external" && MODULES10.has(target.module);
  },
  property(program2, object, key2) {
    if (key2 !== "input") return void 0;
    for (const { call } of destinations(object)) {
      const schema = createReading(program2).schema({ node: call });
      const isOwn2 = schema.dialect?.modules.test("envsafe") === true;
      if (isOwn2) return judgements(schema, key2)[0];
    }
    return void 0;
  }
};
function* givenElsewhere(program2, fields) {
  for (const [name2, { place }] of fields.entries) {
    const validator = place.parent?.field("value");
    const options2 = validator === void 0 ? void 0 : argumentsOf(validator)[0];
    if (option(program2, options2, "input") !== void 0) yield name2;
  }
}

// providers/code/recognisers/firebase-params.ts
var MODULES11 = /* @__PURE__ */ new Set([
  "firebase-functions/params",
  "firebase-functions/v2/params"
]);
var DEFINERS = ["defineString", "defineInt", "defineFloat", "defineBoolean", "defineList"];
var FLAVOUR5 = { id: "firebase-params" };
var firebaseParams = {
  id: "firebase-params",
  idioms: ["firebase-functions/params", "firebase-functions/v2/params"],
  applies: dependsOn("firebase-functions"),
  file(analysis, root) {
    for (const definer of DEFINERS) {
      const calls = callsOf2(analysis.program, root, MODULES11, definer);
      for (const { call } of calls) readParameter(analysis, call);
    }
  }
};
function readParameter(analysis, call) {
  const { program: program2 } = analysis;
  const [first, second] = argumentsOf(call);
  const options2 = second === void 0 ? void 0 : objectOf(program2, second);
  const fallback = options2 === void 0 ? void 0 : entryNamed(program2, options2, "default");
  const judgement = fallback === void 0 ? REQUIRED : DEFAULTED;
  for (const template2 of first === void 0 ? [] : templates(evaluate(program2, first))) {
    const name2 = known2(template2);
    if (name2 !== void 0) analysis.read({ name: name2, place: call, judgement, flavour: FLAVOUR5 });
  }
}

// providers/code/recognisers/hono-context.ts
var HONO = /^(?:hono(?:\/|$)|@hono\/)/;
var DEEPEST15 = 4;
var honoContext = {
  id: "hono-context",
  idioms: ["hono"],
  applies: (program2, file) => workerOf(program2, file) !== void 0,
  file(analysis, root) {
    const taint = workerEnvironment(analysis, root.source.file);
    if (taint === void 0) return;
    for (const word of root.source.words("env")) {
      const member4 = word.parent;
      const object = member4?.type === "member_expression" ? member4.field("object") : void 0;
      if (member4 === void 0 || object?.type !== "identifier") continue;
      if (isContext(analysis.program, object)) analysis.flow(member4, taint);
    }
  }
};
function isContext(program2, name2) {
  const declared3 = bindingOf(name2)?.declarations[0];
  const parameter = declared3?.parent;
  if (declared3 === void 0 || parameter === void 0) return false;
  const type = parameter.field("type");
  if (type !== void 0) return [...typeNames(type)].some(isOfHono);
  const fn = parameter.type === "arrow_function" ? parameter : ancestor(declared3, FUNCTIONS);
  if (fn === void 0 || !isFirst(fn, declared3)) return false;
  const call = fn.parent?.type === "arguments" ? fn.parent.parent : void 0;
  const callee = call?.field("function");
  return callee !== void 0 && isOfRouter(program2, callee);
}
function isFirst(fn, declared3) {
  if (isField(declared3, "parameter")) return true;
  const first = fn.field("parameters")?.children[0];
  return first !== void 0 && first.start <= declared3.start && declared3.end <= first.end;
}
function isOfRouter(program2, callee, depth2 = 0) {
  let node = unwrap(callee);
  for (; ; ) {
    const next = node.field("object") ?? node.field("function") ?? node.field("constructor");
    if (next === void 0) break;
    node = unwrap(next);
  }
  const target = evaluate(program2, node);
  if (target.kind === "external") return HONO.test(target.module);
  const declarator = bindingOf(node)?.declarations[0]?.parent;
  const value2 = declarator?.type === "variable_declarator" ? declarator.field("value") : void 0;
  return value2 !== void 0 && depth2 < DEEPEST15 && isOfRouter(program2, value2, depth2 + 1);
}
function* typeNames(type) {
  if (type.type === "type_identifier") yield type;
  for (const child2 of type.children) yield* typeNames(child2);
}
function isOfHono(type) {
  const declared3 = bindingOf(type)?.declarations[0];
  return declared3 !== void 0 && HONO.test(importSpecifier(declared3) ?? "");
}

// providers/code/recognisers/nestjs-config.ts
var MODULE4 = "@nestjs/config";
var factoryKeys = /* @__PURE__ */ new WeakMap();
var nestjsConfig = {
  id: "nestjs-config",
  idioms: [MODULE4],
  applies: dependsOn(MODULE4),
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const key2 of loadedKeys(program2, root)) keysOf(program2).add(key2);
    for (const taint of serviceOf(program2)) {
      seedModule(analysis, root.source, MODULE4, [
        holder("ConfigService", { kind: "class", instance: taint })
      ]);
      intoFactories(analysis, root, taint);
    }
  }
};
function keysOf(program2) {
  const known6 = factoryKeys.get(program2) ?? /* @__PURE__ */ new Set();
  factoryKeys.set(program2, known6);
  return known6;
}
function serviceOf(program2) {
  const variable = (name2) => {
    const isVariable = /^[A-Z_][A-Z0-9_]*$/.test(name2);
    return isVariable && !keysOf(program2).has(name2) ? name2 : void 0;
  };
  const get = { name: 0, fallback: 1, isFallback, variable };
  return [
    holder("get", reads(get, { id: "nestjs" })),
    holder("getOrThrow", reads({ ...get, judge: orThrow }, { id: "nestjs" }))
  ];
}
function orThrow(call) {
  return swallowed(call) ? OPTIONAL : REQUIRED;
}
function isFallback(argument2) {
  const inner2 = unwrap(argument2);
  return !(inner2.type === "object" && inner2.children.some((one) => keyName(one.field("key")) === "infer"));
}
function loadedKeys(program2, root) {
  const keys = [];
  for (const word of root.source.words("load")) {
    const list4 = word.parent?.type === "pair" ? word.parent.field("value") : void 0;
    const loaded6 = list4 === void 0 ? void 0 : evaluate(program2, list4);
    for (const factory of loaded6?.kind === "list" ? loaded6.items : []) {
      if (factory.kind !== "function") continue;
      for (const returned4 of returnsOf(factory.node)) {
        const value2 = evaluate(program2, returned4);
        if (value2.kind !== "object") continue;
        keys.push(...objectKeys(program2, value2.node).filter((key2) => key2 !== void 0));
      }
    }
  }
  return keys;
}
function intoFactories(analysis, root, service) {
  const { program: program2 } = analysis;
  for (const word of root.source.words("inject")) {
    const list4 = word.parent?.type === "pair" ? word.parent.field("value") : void 0;
    const object = word.parent?.parent;
    if (list4?.type !== "array" || object?.type !== "object") continue;
    const factory = entryNamed(program2, object, "useFactory");
    const target = factory === void 0 ? void 0 : evaluate(program2, factory);
    if (target?.kind !== "function") continue;
    for (const [index, token] of list4.children.entries()) {
      const value2 = evaluate(program2, token);
      const isService = value2.kind === "external" && value2.name === "ConfigService";
      const parameter = isService ? parametersOf(target.node)[index] : void 0;
      const pattern2 = parameter?.field("pattern") ?? parameter;
      if (pattern2 !== void 0) bindPattern(analysis, pattern2, service);
    }
  }
}

// providers/code/recognisers/nestjs-validation.ts
var VALIDATED2 = { id: "nestjs-validation", feeds: "nestjs" };
var MODULES12 = /* @__PURE__ */ new Set(["@nestjs/config"]);
var nestjsValidation = {
  id: "nestjs-validation",
  idioms: ["@nestjs/config"],
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call, path } of callsOf2(program2, root, MODULES12, "ConfigModule")) {
      const first = argumentsOf(call)[0];
      const options2 = first === void 0 ? void 0 : objectOf(program2, first);
      if (path !== "forRoot" || options2 === void 0) continue;
      bySchema(analysis, options2);
      byFunction(analysis, entryNamed(program2, options2, "validate"));
    }
  }
};
function bySchema(analysis, options2) {
  const { program: program2 } = analysis;
  const node = entryNamed(program2, options2, "validationSchema");
  if (node === void 0) return;
  const { fields } = createReading(program2).schema({ node });
  const settings = entryNamed(program2, options2, "validationOptions")?.text ?? "";
  const isStrict = /presence['"]?\s*:\s*['"]required/.test(settings);
  if (fields === void 0) {
    analysis.dynamic(node, "*");
    return;
  }
  const all3 = isStrict ? changed(fields, (one) => one.need === "optional" ? required(one) : one) : fields;
  readFieldsOf(analysis, all3, { flavour: VALIDATED2 });
  if (!fields.complete) analysis.dynamic(node, "*");
}
function byFunction(analysis, node) {
  const target = node === void 0 ? void 0 : evaluate(analysis.program, node);
  const pattern2 = target?.kind === "function" ? parameterPattern(target.node, 0) : void 0;
  if (pattern2 !== void 0) bindPattern(analysis, pattern2, environment(VALIDATED2));
}

// late:late-yaml.cjs
var loaded4;
var load4 = () => loaded4 ??= __require("./late-yaml.cjs");
var part4 = (name2) => name2 === "default" && !("default" in load4()) ? load4() : load4()[name2];
var proxy4 = (name2) => new Proxy(function() {
}, {
  apply: (_, self, args2) => Reflect.apply(part4(name2), self, args2),
  construct: (_, args2) => Reflect.construct(part4(name2), args2),
  get: (_, key2) => Reflect.get(part4(name2), key2)
});
var isAlias = /* @__PURE__ */ proxy4("isAlias");
var isMap = /* @__PURE__ */ proxy4("isMap");
var isScalar = /* @__PURE__ */ proxy4("isScalar");
var isSeq = /* @__PURE__ */ proxy4("isSeq");
var LineCounter = /* @__PURE__ */ proxy4("LineCounter");
var parse4 = /* @__PURE__ */ proxy4("parse");
var parseAllDocuments = /* @__PURE__ */ proxy4("parseAllDocuments");
var parseDocument = /* @__PURE__ */ proxy4("parseDocument");
var YAMLParseError = /* @__PURE__ */ proxy4("YAMLParseError");

// providers/code/recognisers/shared/document-read.ts
function documentRead(program2, judgement, read) {
  return {
    role: "reads",
    channel: "process",
    component: program2.components.of(read.place.file).id,
    phases: ["run"],
    audience: "server",
    need: judgement.need,
    certainty: judgement.certainty,
    ...judgement.unchecked === true ? { unchecked: true } : {},
    ...judgement.rejectsEmpty === true ? { rejectsEmpty: true } : {},
    ...read
  };
}

// providers/code/recognisers/node-config.ts
var SCRIPT2 = /(?:^|\/)custom-environment-variables\.[cm]?[jt]s$/;
var DOCUMENT = /^custom-environment-variables\.(?:json5?|ya?ml)$/;
var FLAVOUR6 = { id: "node-config" };
var DEEPEST16 = 20;
var nodeConfig = {
  id: "node-config",
  idioms: ["exports", "export"],
  applies: (_, file) => SCRIPT2.test(file),
  file(analysis, root) {
    const config = exported(analysis.program, root.source.file, "default");
    if (config.kind === "object") readObject(analysis, config.node, 0);
  },
  documents(program2) {
    return program2.tree.files.filter((one) => DOCUMENT.test(one.name) && !one.ignored).flatMap((one) => readDocument(program2, one.path));
  }
};
function readObject(analysis, object, depth2) {
  if (depth2 > DEEPEST16) return;
  const { program: program2 } = analysis;
  const named7 = entryNamed(program2, object, "__name");
  const values = entriesOf(program2, object).map((entry3) => entry3.value);
  for (const value2 of named7 === void 0 ? values : [named7]) {
    if (value2 === void 0) continue;
    const inner2 = objectOf(program2, value2);
    if (inner2 === void 0) readName3(analysis, value2);
    else readObject(analysis, inner2, depth2 + 1);
  }
}
function readName3(analysis, node) {
  if (node.type !== "string") return;
  const name2 = literalText(node);
  analysis.read({ name: name2, place: node, judgement: DEFAULTED, flavour: FLAVOUR6 });
}
function readDocument(program2, file) {
  const lines = new LineCounter();
  const text3 = program2.tree.text(file) ?? "";
  const document = parseDocument(text3, { lineCounter: lines, logLevel: "silent" });
  const setting = settingOf(file, "");
  return leaves2(document.contents, 0).map(({ name: name2, offset }) => {
    const { line, col: column } = lines.linePos(offset);
    const place = { file, line, column };
    return documentRead(program2, DEFAULTED, { name: name2, place, setting });
  });
}
function leaves2(node, depth2) {
  if (isScalar(node) && typeof node.value === "string" && node.value !== "") {
    return [{ name: node.value, offset: node.range?.[0] ?? 0 }];
  }
  if (!isMap(node) || depth2 > DEEPEST16) return [];
  const isNamed = node.has("__name");
  return node.items.flatMap(({ key: key2, value: value2 }) => {
    const isFormat = isNamed && isScalar(key2) && key2.value !== "__name";
    return isFormat ? [] : leaves2(value2, depth2 + 1);
  });
}

// providers/code/recognisers/nuxt-runtime-config.ts
import { posix as posix6 } from "node:path";
var CONFIG = /^(nuxt|nitro)\.config\.[cm]?[jt]s$/;
var DEEPEST17 = 8;
var nuxtRuntimeConfig = {
  id: "nuxt-runtime-config",
  idioms: ["runtimeConfig"],
  applies: (_, file) => CONFIG.test(posix6.basename(file)),
  file(analysis, root) {
    const prefix = CONFIG.exec(posix6.basename(root.source.file))?.[1]?.toUpperCase() ?? "";
    for (const word of root.source.words("runtimeConfig")) {
      const value2 = word.parent?.type === "pair" ? word.parent.field("value") : void 0;
      const object = value2 === void 0 ? void 0 : objectOf(analysis.program, value2);
      if (object !== void 0) readKeys(analysis, object, [prefix]);
    }
  }
};
function readKeys(analysis, object, path) {
  if (path.length > DEEPEST17) return;
  for (const { name: name2, key: key2, value: value2 } of entriesOf(analysis.program, object)) {
    const inner2 = value2 === void 0 ? void 0 : objectOf(analysis.program, value2);
    const names3 = [...path, snakeCase(name2)];
    if (inner2 !== void 0) readKeys(analysis, inner2, names3);
    else {
      const audience = names3[1] === "PUBLIC" ? "client" : "server";
      analysis.read({
        name: names3.join("_"),
        place: key2,
        judgement: DEFAULTED,
        flavour: { id: "nuxt", phases: ["run"], audience }
      });
    }
  }
}
function snakeCase(key2) {
  return key2.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").replace(/[-./\s]+/g, "_").toUpperCase();
}

// src/values/secret.ts
var SECRET2 = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|SECRET_KEY|ACCESS_KEY|ENCRYPTION_KEY|CREDENTIALS)$/i;
var SHIPPED = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|NUXT_ENV|EXPO_PUBLIC|GATSBY|VUE_APP|STORYBOOK|NG_APP|GRIDSOME|REDWOOD_ENV|SANITY_STUDIO|PLASMO_PUBLIC|WXT|MIX|SNOWPACK_PUBLIC|BUN_PUBLIC)_/i;
var PUBLIC = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|MAX|MIN|LENGTH)_/i;
var STAND_IN = /^(?:\W*|.*(?:dummy|placeholder|change-?_?me|example|fake|build|replace|your|todo|secret|test|none|null|undefined|xxx|default|unused|not-?_?set|cafebabe|deadbeef).*|password|postgres|0+|1+|true|false|<.*>)$/i;
function isSecretName(name2) {
  return SECRET2.test(name2) && !SHIPPED.test(name2) && !PUBLIC.test(name2);
}
function outsideGit(name2, environment3, file) {
  return `Set ${name2} where ${environment3} runs; ${file} is in git, where no secret belongs`;
}
function isStandIn(value2) {
  return STAND_IN.test(value2);
}
function bareName2(name2) {
  return name2.replace(SHIPPED, "");
}

// src/values/accident.ts
var NO_NAME = /^(?:\d|(?=.*[a-z])(?=.*[A-Z])(?=.*\d))/;
var MIXED = /^[A-Z]+\d+[A-Z][A-Z\d]*$/;
function isAccident(variable, name2, before) {
  const isJoined = /[A-Za-z0-9]$/.test(before);
  if (isSecretName(variable))
    return NO_NAME.test(name2) || isJoined && (/[a-z]/.test(name2) || MIXED.test(name2));
  return isJoined && NO_NAME.test(name2);
}
var DOLLAR = /(?<!\\)\$([A-Za-z0-9_]+)/g;
function hasAccident(variable, text3) {
  for (const { 1: name2 = "", index } of text3.matchAll(DOLLAR))
    if (isAccident(variable, name2, text3.charAt(index - 1))) return true;
  return false;
}

// providers/code/recognisers/shared/shell-words.ts
var POSIX = /\$(?:\{([A-Za-z_]\w*)(:?[-=+?])?|([A-Za-z_]\w*))/y;
var WINDOWS = /%([A-Z_][A-Z0-9_]+)%/g;
var ASSIGNED = /(?:^|[;&|(\s])([A-Za-z_]\w*)=(?:"[^"]*"|'[^']*'|[^\s;&|"'])*/g;
var LOOPS = /\b(?:for|read)\s+([A-Za-z_]\w*)/g;
function expansions(line) {
  const assigned4 = assignments2(line);
  const found = [...posix7(line), ...windows(line)];
  return found.filter(({ name: name2, offset }) => (assigned4.get(name2) ?? Number.MAX_VALUE) > offset);
}
function posix7(line) {
  const found = [];
  let quoted2 = false;
  let inDouble = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === "\\" && !quoted2) at += 1;
    else if (char === "'" && !inDouble) quoted2 = !quoted2;
    else if (char === '"' && !quoted2) inDouble = !inDouble;
    if (char !== "$" || quoted2) continue;
    POSIX.lastIndex = at;
    const match = POSIX.exec(line);
    const name2 = match?.[1] ?? match?.[3];
    if (name2 !== void 0) found.push({ name: name2, offset: at, judgement: judgementOf6(match?.[2]) });
  }
  return found;
}
function windows(line) {
  return [...line.matchAll(WINDOWS)].map((match) => ({
    name: match[1] ?? "",
    offset: match.index,
    judgement: UNCHECKED
  }));
}
function judgementOf6(operator) {
  if (operator === void 0) return UNCHECKED;
  if (operator.endsWith("?")) {
    return operator === ":?" ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
  }
  return operator.endsWith("+") ? OPTIONAL : DEFAULTED;
}
function assignments2(line) {
  const found = /* @__PURE__ */ new Map();
  for (const match of [...line.matchAll(ASSIGNED), ...line.matchAll(LOOPS)]) {
    const name2 = match[1] ?? "";
    if (!found.has(name2)) found.set(name2, match.index + match[0].length);
  }
  return found;
}

// providers/code/recognisers/package-scripts.ts
var BUILDS = /^(?:(?:pre|post)?(?:build|install|prepare)|(?:vercel|heroku|gcp|now|render)-(?:build|prebuild|postbuild))(?::prod(?:uction)?)?$/;
var STARTS = /^(?:pre|post)?(?:start|serve)(?::(?:prod(?:uction)?|server|web|worker|api))?$/;
var TESTS2 = /^(?:pre|post)?(?:test|e2e|cypress|playwright)\b/;
var BUILT_IN = /^(?:npm_|INIT_CWD$|PWD$|OLDPWD$|HOME$|PATH$|USER$|SHELL$|RANDOM$|UID$|HOSTNAME$)/i;
var packageScripts = {
  id: "package-scripts",
  idioms: [],
  documents(program2) {
    return program2.tree.files.filter((one) => one.name === "package.json" && !one.ignored).flatMap((one) => readManifest(program2, one.path));
  }
};
function readManifest(program2, file) {
  const text3 = program2.tree.text(file) ?? "";
  if (!/[$%]/.test(text3)) return [];
  return scriptsIn2(text3).flatMap(({ name: name2, command }) => {
    const raw = text3.slice(command.offset + 1, command.offset + command.length - 1);
    return expansions(unescaped(raw)).filter((found) => !BUILT_IN.test(found.name) && !isOfPassword(raw, found)).map((found) => asRead2(program2, { file, text: text3, script: name2, command }, found));
  });
}
var ASSIGNED2 = /(?:^|[\s;&|])([A-Za-z_]\w*)=[^\s$]*$/;
var LONGEST5 = 200;
function isOfPassword(raw, { name: name2, offset }) {
  const before = raw.slice(Math.max(0, offset - LONGEST5), offset);
  return isAccident(ASSIGNED2.exec(before)?.[1] ?? "", name2, before);
}
function scriptsIn2(text3) {
  const root = parseTree2(text3);
  const scripts2 = root?.children?.find((one) => one.children?.[0]?.value === "scripts")?.children?.[1];
  const found = [];
  for (const { children } of scripts2?.children ?? []) {
    const [key2, command] = children ?? [];
    if (key2 === void 0 || command?.type !== "string") continue;
    found.push({ name: String(key2.value), command });
  }
  return found;
}
function unescaped(raw) {
  return raw.replace(/\\(.)/gs, (_, char) => {
    if (char === "\\") return " \\";
    return char === '"' || char === "/" ? `${char} ` : "  ";
  });
}
function asRead2(program2, at, { name: name2, offset, judgement }) {
  const place = { file: at.file, ...positionAt(at.text, at.command.offset + 1 + offset) };
  const setting = settingOfScript(at.file, at.script);
  const phases = BUILDS.test(at.script) ? ["build"] : ["run"];
  return documentRead(program2, judgement, { name: name2, place, setting, phases });
}
function settingOfScript(file, script) {
  const surroundings2 = settingOf(file, "");
  if (surroundings2 !== "source") return surroundings2;
  if (BUILDS.test(script) || STARTS.test(script)) return "source";
  return TESTS2.test(script) ? "test" : "tool";
}

// providers/code/recognisers/prisma-config.ts
var ENV = reads({ name: 0, judge: judge4 }, { id: "prisma" });
var prismaConfig = {
  id: "prisma-config",
  idioms: ["prisma/config"],
  file(analysis, root) {
    for (const module2 of ["prisma/config", "@prisma/config"]) {
      seedModule(analysis, root.source, module2, [holder("env", ENV)]);
    }
  }
};
function judge4(call) {
  const name2 = argumentsOf(call)[0]?.text.slice(1, -1) ?? "";
  let node = call;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    const isLast = !isField(node, "condition") && !isField(node, "left");
    const condition = up3.field("condition") ?? up3.field("left");
    const asked2 = condition?.text.split(/[^\w$]+/).includes(name2) === true;
    if (isLast && name2 !== "" && asked2) return OPTIONAL;
    node = up3;
  }
  return { ...REQUIRED, rejectsEmpty: true };
}

// providers/code/recognisers/react-native-dotenv.ts
var MODULE5 = "@env";
var FLAVOUR7 = { id: "react-native-dotenv", phases: ["build"], audience: "client" };
var depends2 = dependsOn("react-native-dotenv");
var reactNativeDotenv = {
  id: "react-native-dotenv",
  idioms: [MODULE5],
  applies: (program2, file) => program2.components.of(file).manifest !== void 0 && depends2(program2, file),
  file(analysis, root) {
    for (const offset of root.source.offsets(MODULE5)) {
      const node = root.source.at(offset);
      const string = node.type === "string" ? node : node.parent;
      if (string?.type !== "string" || literalText(string) !== MODULE5) continue;
      const clause = string.parent?.children.find((one) => one.type === "import_clause");
      const names3 = clause?.children.find((one) => one.type === "named_imports");
      for (const one of names3?.children ?? []) readName4(analysis, one);
    }
  }
};
function readName4(analysis, specifier) {
  const imported2 = specifier.field("name");
  const local = specifier.field("alias") ?? imported2;
  const binding = local === void 0 ? void 0 : bindingOf(local);
  if (imported2 === void 0 || binding === void 0) return;
  const judgement = judgeBinding({ program: analysis.program, depth: 0 }, binding);
  analysis.read({ name: imported2.text, place: specifier, judgement, flavour: FLAVOUR7 });
}

// providers/code/recognisers/refused-options.ts
var refusedOptions = {
  id: "refused-options",
  idioms: [],
  property(program2, object, name2, converted) {
    if (converted) return void 0;
    for (const destination of destinations(object)) {
      const taker = takerOf(destination);
      const judged2 = taker === void 0 ? void 0 : refusedOption(program2, taker, name2);
      if (judged2 !== void 0) return judged2;
    }
    return void 0;
  }
};
function takerOf({ call, index, key: key2 }) {
  if (key2 !== void 0) return void 0;
  const callee = call.field("function") ?? call.field("constructor");
  const isPlugin = index === 1 && callee?.field("property")?.text === "register";
  return isPlugin ? argumentsOf(call)[0] : callee;
}

// providers/code/syntax/quoted.ts
var BACKSLASH = 92;
var NEWLINE2 = 10;
var SLASH = 47;
var STAR = 42;
var SQUARE_OPEN = 91;
var SQUARE_CLOSE = 93;
function afterQuoted(text3, open3, quote) {
  for (let at = open3 + 1; at < text3.length; at += 1) {
    const char = text3.charCodeAt(at);
    if (char === quote) return at + 1;
    if (char === NEWLINE2) break;
    if (char === BACKSLASH) at += 1;
  }
  return open3 + 1;
}
function afterRegex(text3, open3) {
  let isClass = false;
  for (let at = open3 + 1; at < text3.length; at += 1) {
    const char = text3.charCodeAt(at);
    if (char === NEWLINE2) break;
    if (char === BACKSLASH) at += 1;
    else if (char === SQUARE_OPEN) isClass = true;
    else if (char === SQUARE_CLOSE) isClass = false;
    else if (char === SLASH && !isClass) return at + 1;
  }
  return open3 + 1;
}
function afterComment(text3, slash) {
  const next = text3.charCodeAt(slash + 1);
  if (next !== SLASH && next !== STAR) return void 0;
  const end = next === SLASH ? text3.indexOf("\n", slash) : text3.indexOf("*/", slash + 2);
  if (end < 0) return text3.length;
  return next === SLASH ? end : end + 2;
}

// providers/code/syntax/layout.ts
var STATEMENT = /(?:import|export|const|let|var|function|async|class|interface|type|enum|declare|abstract|namespace|module|if|for|switch|try|throw|return|describe|it|test)\b/y;
var LEAST_GROUP = 200;
var LEAST_BLOCK = 300;
var MARKS = /[\n"'`/([{)\]}]/g;
var MARKS_WITHIN = /["'`/([{)\]}]/g;
var OPEN_ENDED = marks(",=:!&|?+-*<>.%^~");
var BEFORE_REGEX = marks("(,=:[!&|?{;");
var SPACE3 = 32;
var NEWLINE3 = 10;
var QUOTE = 34;
var APOSTROPHE = 39;
var SLASH2 = 47;
var AT = 64;
var ROUND_OPEN = 40;
var ROUND_CLOSE = 41;
var SQUARE_OPEN2 = 91;
var SQUARE_CLOSE2 = 93;
var CURLY_OPEN = 123;
var CURLY_CLOSE = 125;
var EQUALS2 = 61;
var GREATER = 62;
var DOLLAR2 = 36;
var BACKSLASH2 = 92;
var BACKTICK = 96;
function layoutOf(text3) {
  const whole = { start: 0, end: text3.length, cuts: [], blocks: [] };
  if (text3.length < LEAST_GROUP) return whole;
  const region = {
    start: 0,
    end: text3.length,
    cuts: [],
    blocks: [],
    depth: 0,
    decorated: false
  };
  const walk2 = {
    ...{ text: text3, at: 0, open: [], region, outer: [] },
    ...{ last: -1, round: 0, broken: false }
  };
  while (!walk2.broken && toMark(walk2)) step(walk2);
  return walk2.broken || walk2.open.length > 0 ? whole : region;
}
function toMark(walk2) {
  const { text: text3, at, open: open3, region } = walk2;
  const marks2 = open3.length === region.depth ? MARKS : MARKS_WITHIN;
  marks2.lastIndex = at;
  if (!marks2.test(text3)) return false;
  walk2.at = marks2.lastIndex - 1;
  let last2 = walk2.at - 1;
  while (last2 >= at && text3.charCodeAt(last2) <= SPACE3) last2 -= 1;
  if (last2 >= at) walk2.last = last2;
  return true;
}
function step(walk2) {
  const { text: text3, at } = walk2;
  const code = text3.charCodeAt(at);
  walk2.at = at + 1;
  switch (code) {
    case NEWLINE3:
      atLine(walk2);
      return;
    case SLASH2:
      atSlash(walk2, at);
      return;
    case QUOTE:
    case APOSTROPHE:
      walk2.at = afterQuoted(text3, at, code);
      walk2.last = walk2.at - 1;
      return;
    case BACKTICK:
      inTemplate(walk2);
      walk2.last = walk2.at - 1;
      return;
    case ROUND_OPEN:
    case SQUARE_OPEN2:
    case CURLY_OPEN:
      open2(walk2, code, at);
      break;
    default:
      close(walk2, code);
  }
  walk2.last = at;
}
function atSlash(walk2, at) {
  const end = afterComment(walk2.text, at);
  walk2.at = end ?? walk2.at;
  if (end !== void 0) return;
  const { text: text3, last: last2 } = walk2;
  const isRegex = isMark(BEFORE_REGEX, text3.charCodeAt(last2)) || endsArrow(text3, last2);
  if (isRegex) walk2.at = afterRegex(text3, at);
  walk2.last = at;
}
function atLine(walk2) {
  const { text: text3, region } = walk2;
  if (walk2.open.length !== region.depth) return;
  let { at } = walk2;
  while (text3.charCodeAt(at) === 32 || text3.charCodeAt(at) === 9) at += 1;
  walk2.at = at;
  if (isMark(OPEN_ENDED, text3.charCodeAt(walk2.last))) return;
  const decorates = text3.charCodeAt(at) === AT;
  STATEMENT.lastIndex = at;
  if (!decorates && !STATEMENT.test(text3)) return;
  const isFirst2 = !region.decorated && !goesOn(walk2);
  region.decorated = decorates;
  if (isFirst2 && at - (region.cuts.at(-1) ?? region.start) >= LEAST_GROUP) region.cuts.push(at);
}
function goesOn({ text: text3, last: last2, round }) {
  if (text3.charCodeAt(last2) !== ROUND_CLOSE)
    return /\b(?:else|do)$/.test(text3.slice(Math.max(0, last2 - 5), last2 + 1));
  return /\b(?:if|for|while|with|await)\s*$/.test(text3.slice(Math.max(0, round - 10), round));
}
function open2(walk2, code, at) {
  const isBlock = code === CURLY_OPEN && opensBlock(walk2);
  walk2.open.push({ code, at, opens: isBlock ? "block" : "other" });
  if (!isBlock) return;
  walk2.outer.push(walk2.region);
  walk2.region = {
    start: at,
    end: at,
    cuts: [],
    blocks: [],
    depth: walk2.open.length,
    decorated: false
  };
}
function opensBlock({ text: text3, last: last2, round }) {
  if (endsArrow(text3, last2)) return true;
  return text3.charCodeAt(last2) === ROUND_CLOSE && !/\bswitch\s*$/.test(text3.slice(Math.max(0, round - 10), round));
}
function endsArrow(text3, last2) {
  return text3.charCodeAt(last2) === GREATER && text3.charCodeAt(last2 - 1) === EQUALS2;
}
function close(walk2, code) {
  const bracket = walk2.open.pop();
  if (bracket === void 0 || closing3(bracket.code) !== code) {
    walk2.broken = true;
    return;
  }
  if (code === ROUND_CLOSE) walk2.round = bracket.at;
  if (bracket.opens === "template") inTemplate(walk2);
  if (bracket.opens === "block") leave(walk2);
}
function leave(walk2) {
  const { region } = walk2;
  const outer = walk2.outer.pop();
  if (outer === void 0) return;
  region.end = walk2.at;
  if (region.end - region.start >= LEAST_BLOCK) outer.blocks.push(region);
  walk2.region = outer;
}
function closing3(code) {
  if (code === ROUND_OPEN) return ROUND_CLOSE;
  return code === CURLY_OPEN ? CURLY_CLOSE : SQUARE_CLOSE2;
}
function inTemplate(walk2) {
  const { text: text3 } = walk2;
  while (walk2.at < text3.length) {
    const code = text3.charCodeAt(walk2.at);
    walk2.at += code === BACKSLASH2 ? 2 : 1;
    if (code === BACKTICK) return;
    if (code !== DOLLAR2 || text3.charCodeAt(walk2.at) !== CURLY_OPEN) continue;
    walk2.open.push({ code: CURLY_OPEN, at: walk2.at, opens: "template" });
    walk2.at += 1;
    return;
  }
  walk2.broken = true;
}
function marks(characters) {
  const found = new Uint8Array(128);
  for (const one of characters) found[one.charCodeAt(0)] = 1;
  return found;
}
function isMark(table2, code) {
  return code < 128 && table2[code] === 1;
}

// providers/code/syntax/parts.ts
var AROUND = /* @__PURE__ */ new Map([
  ["class_body", ["class A", ""]],
  ["interface_body", ["interface A", ""]],
  ["object_type", ["type A=", ""]],
  ["object", ["a=", ""]],
  ["switch_body", ["switch(a)", ""]],
  ["jsx_expression", ["<a>", "</a>"]]
]);
function regionsIn(module2) {
  const found = /* @__PURE__ */ new Map();
  const open3 = [...module2.blocks];
  for (let next = open3.pop(); next !== void 0; next = open3.pop()) {
    found.set(next.start, next);
    open3.push(...next.blocks);
  }
  return found;
}
function groupsOf(region, isModule) {
  const edge = isModule ? 0 : 1;
  const starts2 = [region.start + edge, ...region.cuts];
  return starts2.map((start4, index) => ({ start: start4, end: starts2[index + 1] ?? region.end - edge }));
}
var NEXT = "\nvar x";
function parseGroup(parse5, text3, group, region) {
  const isLast = region.cuts.at(-1) === void 0 || group.start === region.cuts.at(-1);
  return parseSpan(parse5, text3, group, region.blocks, ["", isLast ? "" : NEXT]);
}
function parseBlock(parse5, text3, region, type) {
  const around = AROUND.get(type);
  if (around === void 0) return void 0;
  const parsed4 = parseSpan(parse5, text3, region, region.blocks, around);
  const { rootNode } = parsed4.tree;
  const [before, after] = around;
  const raw = rootNode.namedDescendantForIndex(before.length, rootNode.endIndex - after.length);
  return raw === null ? void 0 : { ...parsed4, raw };
}
function parseSpan(parse5, text3, span, blocks, [before, after]) {
  const base = span.start - before.length;
  const own = blocks.filter(({ start: start4, end }) => span.start <= start4 && end <= span.end);
  const tree = parse5(before + withoutInsides(text3, span, own) + after);
  if (own.length === 0) return { tree, offsets: (parsed4) => parsed4 + base };
  if (!tree.rootNode.hasError) return { tree, offsets: offsetsAround(base, own) };
  tree.delete();
  const whole = parse5(before + text3.slice(span.start, span.end) + after);
  return { tree: whole, offsets: (parsed4) => parsed4 + base };
}
function withoutInsides(text3, { start: start4, end }, blocks) {
  const kept = [];
  let from = start4;
  for (const block of blocks) {
    kept.push(text3.slice(from, block.start + 1));
    from = block.end - 1;
  }
  kept.push(text3.slice(from, end));
  return kept.join("");
}
function offsetsAround(base, blocks) {
  const places = [];
  const shifts = [base];
  for (const { start: start4, end } of blocks) {
    const shift = shifts.at(-1) ?? base;
    places.push(start4 - shift);
    shifts.push(shift + end - start4 - 2);
  }
  return (parsed4) => parsed4 + (shifts[countBelow(places, parsed4)] ?? base);
}
function countBelow(numbers, limit) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
function coveringAt(spans, offset) {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const span = spans[middle];
    if (span === void 0) return void 0;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return void 0;
}

// providers/code/syntax/source.ts
var WORD = /[\w$]/;
var WORDS = /[\w$]+/g;
var ONE_WORD = /^[\w$]+$/;
var MANY_WORDS = 100;
var Source = class {
  /** Relative to the root. */
  file;
  /** What is parsed; for a component file, all but its scripts is blank. */
  text;
  /** The whole module, above all statements. */
  root;
  #parse;
  #trees = [];
  #handles = /* @__PURE__ */ new Map();
  #words = /* @__PURE__ */ new Map();
  #groups = /* @__PURE__ */ new Map();
  #module;
  #blocks;
  #lines;
  #searches = 0;
  #index;
  constructor(file, text3, parse5) {
    this.file = file;
    this.text = text3;
    this.#parse = parse5;
    this.root = new SyntaxNode(this, void 0, void 0, (parsed4) => parsed4);
  }
  /** Whether anything of it has been parsed. */
  get isParsed() {
    return this.#trees.length > 0;
  }
  /** Gives the memory of the trees back; of a node, its place and what it stands in stay known. */
  free() {
    for (const node of this.#handles.values()) node.forget();
    this.#handles.clear();
    this.#words.clear();
    this.#groups.clear();
    this.#index = void 0;
    for (const tree of this.#trees.splice(0)) tree.delete();
  }
  /** All statements of the module, or of a block that is parsed by itself; `undefined` for any other node. */
  statementsOf(block) {
    const region = this.#regionOf(block);
    if (region === void 0) return void 0;
    return this.#groupsOf(region).flatMap((group) => this.#statements(group, block));
  }
  /** The statements of a module or block in which a pattern matches, and perhaps others, in order. */
  *statementsWith(block, pattern2) {
    const region = this.#regionOf(block);
    if (region === void 0) {
      yield* block.children;
      return;
    }
    for (const group of this.#groupsOf(region)) {
      const matches2 = pattern2.test(this.text.slice(group.start, group.end));
      if (matches2) yield* this.#statements(group, block);
    }
  }
  /** The child of a node that covers an offset. */
  childAt(node, offset) {
    const region = this.#regionOf(node);
    if (region === void 0) return coveringAt(node.children, offset);
    const group = coveringAt(this.#groupsOf(region), offset);
    return group === void 0 ? void 0 : coveringAt(this.#statements(group, node), offset);
  }
  /** A node whose inside was left out when the text around it was parsed, with it. */
  opened(node) {
    const region = this.#blockAt(node.start);
    if (region === void 0) return void 0;
    const parsed4 = parseBlock(this.#parse, this.text, region, node.type);
    if (parsed4 !== void 0) this.#trees.push(parsed4.tree);
    return parsed4;
  }
  #regionOf(node) {
    if (node === this.root) return this.#layout();
    return node.type === "statement_block" ? this.#blockAt(node.start) : void 0;
  }
  /** Many a file is opened of which, in the end, nothing is asked. */
  #layout() {
    this.#module ??= layoutOf(this.text);
    return this.#module;
  }
  #blockAt(start4) {
    this.#blocks ??= regionsIn(this.#layout());
    return this.#blocks.get(start4);
  }
  #groupsOf(region) {
    let groups2 = this.#groups.get(region);
    if (groups2 === void 0) {
      const spans = groupsOf(region, region === this.#layout());
      groups2 = spans.map((span) => ({ ...span, region, statements: void 0 }));
      this.#groups.set(region, groups2);
    }
    return groups2;
  }
  #statements(group, block) {
    if (group.statements !== void 0) return group.statements;
    const { tree, offsets } = parseGroup(this.#parse, this.text, group, group.region);
    this.#trees.push(tree);
    group.statements = tree.rootNode.namedChildren.map((raw) => this.handle(raw, block, offsets)).filter(({ type, start: start4 }) => type !== "comment" && start4 < group.end);
    return group.statements;
  }
  /** The one handle of a node of the tree. */
  handle(raw, parent, offsets) {
    const known6 = this.#handles.get(raw.id);
    if (known6 !== void 0 && known6.start === offsets(raw.startIndex) && known6.type === raw.type) {
      return known6;
    }
    const node = new SyntaxNode(this, raw, parent, offsets);
    this.#handles.set(raw.id, node);
    return node;
  }
  /** The smallest named node that covers an offset. */
  at(offset) {
    let node = this.root;
    let child2 = this.childAt(node, offset);
    while (child2 !== void 0) {
      node = child2;
      child2 = this.childAt(node, offset);
    }
    return node;
  }
  /** Leaves whose whole text is this word: identifiers and property names, no comments, no strings. */
  words(word) {
    let found = this.#words.get(word);
    if (found === void 0) {
      found = this.wordsAt(word, this.offsets(word));
      this.#words.set(word, found);
    }
    return found;
  }
  /** Those of them that stand at some of the offsets. */
  wordsAt(word, offsets) {
    const found = [];
    for (const offset of offsets) {
      const node = this.at(offset);
      if (node.start === offset && node.end === offset + word.length) found.push(node);
    }
    return found;
  }
  /**
   * Of ascending offsets those that stand behind a match of a pattern among the same statements of
   * the module, and in no block that is parsed by itself.
   */
  *behind(pattern2, offsets) {
    let group;
    let from = -1;
    for (const offset of offsets) {
      const module2 = this.#layout();
      const around = coveringAt(this.#groupsOf(module2), offset);
      if (around === void 0 || coveringAt(module2.blocks, offset) !== void 0) continue;
      if (around !== group) from = this.text.slice(around.start, around.end).search(pattern2);
      group = around;
      if (from >= 0 && offset >= around.start + from) yield offset;
    }
  }
  /** Where a word stands in the text, whatever surrounds it. */
  offsets(word) {
    this.#searches += 1;
    if (this.#searches < MANY_WORDS || !ONE_WORD.test(word)) return this.#search(word);
    this.#index ??= wordsIn(this.text);
    return this.#index.get(word) ?? [];
  }
  *#search(word) {
    let offset = this.text.indexOf(word);
    while (offset >= 0) {
      const end = offset + word.length;
      if (!WORD.test(this.text.charAt(offset - 1)) && !WORD.test(this.text.charAt(end))) {
        yield offset;
      }
      offset = this.text.indexOf(word, end);
    }
  }
  /** Line and column of an offset, both counting from 1. */
  place(offset) {
    this.#lines ??= lineStarts(this.text);
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }
};
function wordsIn(text3) {
  const found = /* @__PURE__ */ new Map();
  for (const { 0: word, index } of text3.matchAll(WORDS)) {
    const offsets = found.get(word);
    if (offsets === void 0) found.set(word, [index]);
    else offsets.push(index);
  }
  return found;
}
function lineStarts(text3) {
  const starts2 = [0];
  let offset = text3.indexOf("\n");
  while (offset >= 0) {
    starts2.push(offset + 1);
    offset = text3.indexOf("\n", offset + 1);
  }
  return starts2;
}

// providers/code/resolve/modules.ts
import { posix as posix10 } from "node:path";

// providers/code/resolve/packages.ts
import { posix as posix8 } from "node:path";

// providers/code/resolve/shape.ts
function isRecord2(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function strings(value2) {
  return Array.isArray(value2) ? value2.filter((one) => typeof one === "string") : [];
}

// providers/code/resolve/packages.ts
function packageReader(tree, components, find) {
  const byName = /* @__PURE__ */ new Map();
  for (const one of components.all) if (one.name !== void 0) byName.set(one.name, one);
  const manifests = /* @__PURE__ */ new Map();
  const manifest2 = (one) => {
    const known6 = manifests.get(one.id);
    if (known6 !== void 0) return known6;
    const file = posix8.join(one.id, "package.json");
    const read = tree.has(file) ? parse2(tree.text(file) ?? "") : void 0;
    const record2 = isRecord2(read) ? read : {};
    manifests.set(one.id, record2);
    return record2;
  };
  return {
    resolve(specifier) {
      const [name2, rest] = split(specifier);
      const one = byName.get(name2);
      return one === void 0 ? void 0 : entry2(find, one, manifest2(one), rest);
    },
    internal(one, specifier) {
      return fromMap(find, one, manifest2(one).imports, specifier);
    }
  };
}
function split(specifier) {
  const parts2 = specifier.split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  return [parts2.slice(0, length).join("/"), parts2.slice(length).join("/")];
}
function entry2(find, one, manifest2, rest) {
  const key2 = rest === "" ? "." : `./${rest}`;
  const exported2 = fromMap(find, one, manifest2.exports, key2);
  if (exported2 !== void 0) return exported2;
  if (rest !== "") return inSources(find, one, rest);
  for (const field of ["source", "types", "module", "main"]) {
    const path = manifest2[field];
    const file = typeof path === "string" ? inSources(find, one, path) : void 0;
    if (file !== void 0) return file;
  }
  return inSources(find, one, "index");
}
function fromMap(find, one, map, key2) {
  if (typeof map === "string") return key2 === "." ? inSources(find, one, map) : void 0;
  if (!isRecord2(map)) return void 0;
  const keys = Object.keys(map);
  if (key2 === "." && !keys.some((pattern2) => pattern2.startsWith(".")))
    return leaf(find, one, map, "");
  for (const pattern2 of keys) {
    const matched = star(pattern2, key2);
    if (matched === void 0) continue;
    const file = leaf(find, one, map[pattern2], matched);
    if (file !== void 0) return file;
  }
  return void 0;
}
function leaf(find, one, target, matched) {
  if (typeof target === "string") return inSources(find, one, target.replaceAll("*", matched));
  const inner2 = Array.isArray(target) ? target : isRecord2(target) ? Object.values(target) : [];
  for (const option2 of inner2) {
    const file = leaf(find, one, option2, matched);
    if (file !== void 0) return file;
  }
  return void 0;
}
function inSources(find, one, path) {
  const plain4 = path.replace(/^\.\//, "").replace(/\.d\.([cm]?)ts$/, ".$1js");
  const moved = plain4.replace(/^(?:dist|build|lib|out|es|esm|cjs)\//, "src/");
  for (const tried of [
    moved,
    moved.replace(/^src\/(?:esm|cjs|es)\//, "src/"),
    plain4,
    `src/${plain4}`
  ]) {
    const inside = join4(one.id, tried);
    const file = inside === void 0 ? void 0 : find(inside);
    if (file !== void 0) return file;
  }
  return void 0;
}

// providers/code/resolve/tsconfig.ts
import { posix as posix9 } from "node:path";
var NAMES2 = ["tsconfig.json", "jsconfig.json", "tsconfig.app.json", "tsconfig.base.json"];
var DEEPEST18 = 8;
function aliasReader(tree) {
  const known6 = /* @__PURE__ */ new Map();
  const none = [];
  const read = (folder) => {
    const cached = known6.get(folder);
    if (cached !== void 0) return cached;
    const own = NAMES2.map((name2) => posix9.join(folder, name2)).filter((file) => tree.has(file)).map((file) => load5(tree, file, 0));
    const above = folder === "." ? none : read(posix9.dirname(folder));
    const useful = own.filter((one) => one.paths.size > 0 || one.baseUrl !== void 0);
    const all3 = useful.length === 0 ? above : [...useful, ...above];
    known6.set(folder, all3);
    return all3;
  };
  return read;
}
function load5(tree, file, depth2) {
  const config = parse2(tree.text(file) ?? "", [], { allowTrailingComma: true });
  if (!isRecord2(config) || depth2 > DEEPEST18) return { paths: /* @__PURE__ */ new Map() };
  const folder = posix9.dirname(file);
  const options2 = isRecord2(config.compilerOptions) ? config.compilerOptions : {};
  const base = typeof options2.baseUrl === "string" ? join4(folder, options2.baseUrl) : void 0;
  const inherited = inherit(tree, config.extends, folder, depth2);
  const paths = new Map(inherited.paths);
  if (isRecord2(options2.paths)) {
    paths.clear();
    for (const [pattern2, targets2] of Object.entries(options2.paths)) {
      const inside = strings(targets2).map((target) => join4(base ?? folder, target));
      paths.set(
        pattern2,
        inside.filter((target) => target !== void 0)
      );
    }
  }
  const baseUrl = base ?? inherited.baseUrl;
  return baseUrl === void 0 ? { paths } : { baseUrl, paths };
}
function inherit(tree, bases, folder, depth2) {
  let merged3 = { paths: /* @__PURE__ */ new Map() };
  for (const base of typeof bases === "string" ? [bases] : strings(bases)) {
    const path = base.startsWith(".") ? join4(folder, base) : void 0;
    if (path === void 0) continue;
    const file = tree.has(path) ? path : `${path}.json`;
    if (!tree.has(file)) continue;
    const one = load5(tree, file, depth2 + 1);
    merged3 = { ...merged3, ...one, paths: new Map([...merged3.paths, ...one.paths]) };
  }
  return merged3;
}

// providers/code/resolve/modules.ts
function moduleResolver(tree, components) {
  const find = fileFinder(tree);
  const aliases = aliasReader(tree);
  const packages = packageReader(tree, components, find);
  const folders = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const absolute = (one, paths, specifier) => {
    if (specifier.startsWith("#")) {
      const internal = packages.internal(one, specifier);
      if (internal !== void 0) return internal;
    }
    for (const alias2 of paths) {
      const file = aliased(alias2, specifier, find);
      if (file !== void 0) return file;
    }
    return packages.resolve(specifier) ?? conventional(one.id, specifier, find);
  };
  const named7 = (from, folder, specifier) => {
    const one = components.of(from);
    const paths = aliases(folder);
    const known6 = grown(grown(places, paths, newMap), one, newResolved);
    return remembered(known6, specifier, () => absolute(one, paths, specifier));
  };
  const relative2 = (folder, specifier) => {
    const path = join4(folder, specifier);
    return path === void 0 ? void 0 : find(path);
  };
  return (from, specifier) => {
    const folder = posix10.dirname(from);
    const clean = withoutQuery(specifier);
    return remembered(
      grown(folders, folder, newResolved),
      clean,
      () => clean.startsWith(".") ? relative2(folder, clean) : named7(from, folder, clean)
    );
  };
}
function withoutQuery(specifier) {
  if (specifier.startsWith("#")) return specifier;
  const end = specifier.search(/[?#]/);
  return end < 0 ? specifier : specifier.slice(0, end);
}
function newMap() {
  return /* @__PURE__ */ new Map();
}
function newResolved() {
  return /* @__PURE__ */ new Map();
}
function grown(map, key2, make) {
  let value2 = map.get(key2);
  if (value2 === void 0) {
    value2 = make();
    map.set(key2, value2);
  }
  return value2;
}
function remembered(known6, key2, find) {
  if (!known6.has(key2)) known6.set(key2, find());
  return known6.get(key2);
}
function aliased(aliases, specifier, find) {
  for (const [pattern2, targets2] of aliases.paths) {
    const matched = star(pattern2, specifier);
    if (matched === void 0) continue;
    for (const target of targets2) {
      const file = find(target.replace("*", () => matched));
      if (file !== void 0) return file;
    }
  }
  const path = aliases.baseUrl === void 0 ? void 0 : join4(aliases.baseUrl, specifier);
  return path === void 0 ? void 0 : find(path);
}
function conventional(folder, specifier, find) {
  const alias2 = /^(?:~~?\/?|@@?\/|\$lib\/|src\/|#(?:shared\/)?)(.*)$/.exec(specifier);
  if (alias2?.[1] === void 0) return void 0;
  const roots = specifier.startsWith("$lib") ? ["src/lib"] : ["src", "app", ".", "server", "shared"];
  for (const root of roots) {
    const path = join4(folder, posix10.join(root, alias2[1]));
    const file = path === void 0 ? void 0 : find(path);
    if (file !== void 0) return file;
  }
  return void 0;
}

// providers/code/resolve/program.ts
function createProgram(tree, components, parsers2) {
  const sources = /* @__PURE__ */ new Map();
  const pinned = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Set();
  const released = /* @__PURE__ */ new Set();
  let left = tree.version === void 0 ? 0 : MOST_SHARED;
  const make = (file, content) => {
    if (left <= 0) return sourceOf(file, content ?? tree.bytes(file), parsers2);
    const source = sharedSource(tree, file, parsers2);
    left -= source?.text.length ?? 0;
    shared.add(file);
    return source;
  };
  const open3 = (file, content) => {
    if (sources.has(file)) return sources.get(file);
    const source = scriptFile.test(file) ? make(file, content) : void 0;
    sources.set(file, source);
    return source;
  };
  return {
    tree,
    components,
    resolve: moduleResolver(tree, components),
    source(file, look) {
      pinned.add(file);
      return open3(file, look?.content?.());
    },
    open: open3,
    pin(file) {
      pinned.add(file);
    },
    release(file) {
      const source = sources.get(file);
      if (source === void 0 || pinned.has(file) || shared.has(file)) return;
      if (source.isParsed) released.add(file);
      source.free();
      sources.delete(file);
    },
    look: (file) => sources.has(file) ? lookAt(sources.get(file)) : lookInto(tree.latin1(file)),
    exports: /* @__PURE__ */ new Map(),
    parsed: () => {
      const open4 = [...sources].filter(([, source]) => source?.isParsed === true);
      return (/* @__PURE__ */ new Set([...released, ...open4.map(([file]) => file)])).size;
    },
    values: /* @__PURE__ */ new WeakMap()
  };
}
var MOST_SHARED = 4 * 1024 * 1024;
var sharedSource = oncePerFile(
  ({ path, bytes }, parsers2) => sourceOf(path, bytes(), parsers2)
);
function sourceOf(file, content, parsers2) {
  if (content === void 0 || isMinified2(content)) return void 0;
  const text3 = scriptText(file, decode2(content));
  return new Source(file, text3, parsers2.of(file, text3));
}
function oncePerNode(make) {
  const known6 = /* @__PURE__ */ new WeakMap();
  return (program2, node) => {
    const ofProgram = known6.get(program2) ?? /* @__PURE__ */ new Map();
    known6.set(program2, ofProgram);
    const memo = ofProgram.get(node) ?? { made: make(program2, node) };
    ofProgram.set(node, memo);
    return memo.made;
  };
}
function lookAt(source) {
  return source && { spells: (text3) => source.text.includes(text3) };
}
function lookInto(bytes) {
  if (bytes === void 0) return void 0;
  return {
    spells: (text3) => bytes.includes(Buffer.from(text3, "utf8").toString("latin1")),
    content: () => Buffer.from(bytes, "latin1")
  };
}
function decode2(content) {
  const text3 = content.toString("utf8");
  return text3.startsWith("\uFEFF") ? text3.slice(1) : text3;
}

// providers/code/recognisers/schemas/apply.ts
var application = oncePerNode(findApplication);
function findApplication(program2, call) {
  const callee = call.field("function") ?? call.field("constructor");
  if (callee === void 0) return void 0;
  return byExport(program2, call, callee) ?? byMethod(program2, callee) ?? byCall(program2, callee);
}
function byExport(program2, call, callee) {
  const from = foreign(evaluate(program2, callee));
  const checker = from?.dialect.checkers?.get(from.name);
  if (from === void 0 || checker === void 0) return void 0;
  const node = argumentsOf(call)[checker.schema];
  if (node === void 0) return void 0;
  const reading = createReading(program2, from.dialect);
  const fields = fieldsFor(checker, reading.schema({ node }), () => reading.fields({ node }));
  return fields === void 0 ? void 0 : { fields, input: checker.input, safe: checker.safe === true };
}
function fieldsFor(checker, schema, shape) {
  return checker.shape === true ? shape() : schema.fields;
}
function byMethod(program2, callee) {
  if (callee.type !== "member_expression") return void 0;
  const object = callee.field("object");
  const name2 = callee.field("property")?.text ?? "";
  if (object === void 0 || unwrap(object).type === "object") return void 0;
  const { dialect, fields } = createReading(program2).schema({ node: object });
  const check = dialect?.checks?.get(name2);
  if (check === void 0 || fields === void 0) return void 0;
  return { fields, input: 0, safe: check === "safe" };
}
function byCall(program2, callee) {
  const { dialect, fields } = createReading(program2).schema({ node: callee });
  const check = dialect?.checks?.get("()");
  if (check === void 0 || fields === void 0) return void 0;
  return { fields, input: 0, safe: check === "safe" };
}

// providers/code/recognisers/schemas/outcome.ts
function outcomeOf(program2, call) {
  let node = call;
  while (node.parent !== void 0 && isPassedOn2(node.parent)) node = node.parent;
  const uses = [node, ...referencesTo(node.parent)];
  if (uses.some((use2) => testFails(program2, use2))) return "fails";
  return uses.some(standsIn2) ? "goes on" : "unclear";
}
function referencesTo(declarator) {
  if (declarator?.type !== "variable_declarator") return [];
  const target = declarator.field("name");
  const names3 = target?.type === "object_pattern" ? patternNames(target) : [target];
  return names3.flatMap((name2) => (name2 && bindingOf(name2)?.references) ?? []);
}
function standsIn2(result) {
  let node = result;
  while (node.parent?.type === "member_expression") node = node.parent;
  const negation = node.parent?.type === "unary_expression" ? node.parent : void 0;
  if (negation !== void 0) node = negation;
  const ternary3 = node.parent;
  if (ternary3?.type !== "ternary_expression" || !isField(node, "condition")) return false;
  const other = ternary3.field(negation === void 0 ? "alternative" : "consequence");
  return other !== void 0 && isNullish(other);
}
function isPassedOn2(parent) {
  return TRANSPARENT.has(parent.type) || parent.type === "ternary_expression";
}
function patternNames(pattern2) {
  return pattern2.children.map(
    (child2) => child2.type === "pair_pattern" ? child2.field("value") : child2
  );
}
function testFails(program2, value2) {
  let node = value2;
  for (let up3 = node.parent; up3 !== void 0; up3 = up3.parent) {
    if (up3.type === "if_statement") {
      if (!isField(node, "condition")) return false;
      return ["consequence", "alternative"].some((branch3) => {
        const taken = up3.field(branch3);
        return taken !== void 0 && failing(program2, taken) !== void 0;
      });
    }
    if (/statement$|^arguments$|function/.test(up3.type)) return false;
    node = up3;
  }
  return false;
}

// providers/code/recognisers/schemas.ts
var schemas = {
  id: "schemas",
  idioms: [],
  argument(analysis, { call, argument: argument2, taint }) {
    const environment3 = taint.kind === "holder" ? taint.value : taint;
    if (environment3.kind !== "environment" || taint.kind === "holder") return false;
    const applied = application(analysis.program, call);
    if (applied === void 0) return byParameter2(analysis, call, argument2, environment3.flavour);
    if (argumentsOf(call)[applied.input]?.id !== argument2.id) return false;
    readFieldsOf(analysis, applied.fields, {
      flavour: environment3.flavour,
      ...applied.safe && { outcome: outcomeOf(analysis.program, call) },
      emptyIsAbsent: dropsEmpty(analysis, argument2),
      except: ownKeys(analysis, argument2)
    });
    if (!applied.fields.complete) analysis.dynamic(argument2, "*");
    return true;
  },
  property(program2, object, key2) {
    for (const { call, index, key: option2 } of destinations(object)) {
      const applied = option2 === void 0 ? application(program2, call) : void 0;
      const field = applied?.input === index ? applied.fields.entries.get(key2) : void 0;
      if (applied === void 0 || field === void 0) continue;
      return judgedField(key2, field, applied.safe ? { outcome: outcomeOf(program2, call) } : {});
    }
    return void 0;
  }
};
function byParameter2(analysis, call, argument2, flavour) {
  const { program: program2 } = analysis;
  const callee = call.field("function");
  const object = callee?.field("object");
  const value2 = object === void 0 ? void 0 : evaluate(program2, object);
  if (value2?.kind !== "parameter" || value2.hole.steps.length > 0) return false;
  const method4 = callee?.field("property")?.text ?? "";
  if (!dialects.some((one) => one.checks?.has(method4) === true)) return false;
  const { fn, index } = value2.hole;
  const called2 = (outer) => {
    const node = argumentsOf(outer)[index];
    const schema = node === void 0 ? void 0 : createReading(program2).schema({ node });
    const check = schema?.dialect?.checks?.get(method4);
    const outcome2 = check === "safe" ? { outcome: outcomeOf(program2, call) } : {};
    if (schema?.fields !== void 0)
      readFieldsOf(analysis, schema.fields, { flavour, ...outcome2 });
    if (schema?.fields?.complete !== true) analysis.dynamic(argument2, "*");
  };
  const id = `schema ${call.source.file} ${call.id}`;
  defineFunction(analysis, fn, { does: "tell", id, called: called2 });
  return true;
}

// providers/code/recognisers/strapi-config.ts
var CONFIG2 = /(?:^|\/)config\/.*\.[jt]s$/;
var FLAVOUR8 = { id: "strapi" };
var READ = reads({ name: 0, fallback: 1 }, FLAVOUR8);
var CASTS = ["int", "float", "bool", "json", "array", "date"];
var ENV2 = [
  READ,
  ...CASTS.map((cast2) => holder(cast2, READ)),
  holder("oneOf", reads({ name: 0, fallback: 2 }, FLAVOUR8))
];
var depends3 = dependsOn("@strapi/strapi", "strapi");
var strapiConfig = {
  id: "strapi-config",
  idioms: ["env"],
  applies: (program2, file) => CONFIG2.test(file) && program2.components.of(file).manifest !== void 0 && depends3(program2, file),
  file(analysis, root) {
    const { program: program2 } = analysis;
    const config = exported(program2, root.source.file, "default");
    if (config.kind === "function") intoConfig(analysis, config.node);
  }
};
function intoConfig(analysis, fn) {
  const parameter = parametersOf(fn)[0];
  const pattern2 = parameter?.field("pattern") ?? parameter;
  if (pattern2 === void 0) return;
  for (const taint of ENV2) bindPattern(analysis, pattern2, holder("env", taint));
}

// providers/code/recognisers/sveltekit.ts
var STATIC = /* @__PURE__ */ new Map([
  ["$env/static/private", { id: "svelte-static", phases: ["build"], audience: "server" }],
  ["$env/static/public", { id: "svelte-static-public", phases: ["build"], audience: "client" }]
]);
var DYNAMIC = /* @__PURE__ */ new Map([
  ["$env/dynamic/private", { id: "svelte-dynamic", phases: ["run"], audience: "server" }],
  ["$env/dynamic/public", { id: "svelte-dynamic-public", phases: ["run"], audience: "client" }]
]);
var sveltekit = {
  id: "sveltekit",
  idioms: ["$env/"],
  applies: dependsOn("@sveltejs/kit"),
  file(analysis, root) {
    for (const [module2, flavour] of DYNAMIC) {
      seedModule(analysis, root.source, module2, [holder("env", environment(flavour))]);
    }
    for (const [module2, flavour] of STATIC) {
      seedModule(analysis, root.source, module2, [environment(flavour)]);
      for (const offset of root.source.offsets(module2)) {
        const node = root.source.at(offset - 1);
        if (node.type !== "string" || literalText(node) !== module2) continue;
        namedImports(analysis, node, flavour);
      }
    }
  }
};
function namedImports(analysis, specifier, flavour) {
  const statement = specifier.parent;
  for (const clause of statement?.children ?? []) {
    const names3 = clause.type === "export_clause" ? clause : clause.children[0];
    if (names3?.type !== "named_imports" && names3?.type !== "export_clause") continue;
    for (const one of names3.children) {
      const name2 = one.field("name")?.text;
      if (name2 === void 0) continue;
      analysis.read({ name: name2, place: one, judgement: REQUIRED, flavour });
    }
  }
}

// providers/code/recognisers/sveltekit-variables.ts
var MODULES13 = /* @__PURE__ */ new Set(["@sveltejs/kit/env", "@sveltejs/kit"]);
var sveltekitVariables = {
  id: "sveltekit-variables",
  idioms: ["defineEnvVars"],
  applies: dependsOn("@sveltejs/kit"),
  file(analysis, root) {
    const { program: program2 } = analysis;
    for (const { call } of callsOf2(program2, root, MODULES13, "defineEnvVars")) {
      const first = argumentsOf(call)[0];
      const object = first === void 0 ? void 0 : objectOf(program2, first);
      if (object === void 0) continue;
      for (const entry3 of entriesOf(program2, object)) readEntry(analysis, entry3);
    }
  }
};
function readEntry(analysis, { name: name2, key: key2, value: value2 }) {
  const { program: program2 } = analysis;
  const config = value2 === void 0 ? void 0 : objectOf(program2, value2);
  const option2 = (one) => config === void 0 ? void 0 : entryNamed(program2, config, one);
  const isStatic = option2("static")?.text === "true";
  const isPublic = option2("public")?.text === "true";
  analysis.read({
    name: name2,
    place: key2,
    judgement: judgementOf7(analysis, option2("schema")),
    flavour: {
      id: "svelte-variables",
      phases: isStatic ? ["build"] : ["run"],
      audience: isPublic ? "client" : "server"
    }
  });
}
function judgementOf7({ program: program2 }, schema) {
  if (schema === void 0) return REQUIRED;
  const value2 = evaluate(program2, schema);
  if (value2.kind !== "function") {
    return /\b(?:optional|nullish|default|fallback|catch|undefined)\b/.test(schema.text) ? OPTIONAL : ASSERTED;
  }
  const parameter = parametersOf(value2.node)[0];
  const name2 = parameter?.field("pattern") ?? parameter;
  const binding = name2 === void 0 ? void 0 : bindingOf(name2);
  if (binding === void 0) return OPTIONAL;
  const { returned: _, unchecked: __, ...judged2 } = judgeBinding({ program: program2, depth: 0 }, binding);
  return judged2;
}

// providers/code/recognisers/t3-env.ts
var MODULES14 = /^@t3-oss\/env-(?:core|nextjs|nuxt)$/;
var RUNTIME = ["runtimeEnv", "runtimeEnvStrict", "experimental__runtimeEnv"];
var t3Env = {
  id: "t3-env",
  idioms: ["@t3-oss/env-", "createEnv"],
  file(analysis, root) {
    for (const call of callsNamed(root.source, "createEnv")) {
      if (isCreateEnv(analysis.program, call)) create(analysis, call);
    }
  },
  argument(analysis, { call }) {
    return isCreateEnv(analysis.program, call);
  },
  property(program2, object, key2) {
    for (const { call, key: name2 } of destinations(object)) {
      if (name2 === void 0 || !RUNTIME.includes(name2) || !isCreateEnv(program2, call)) continue;
      const field = fieldsOf(program2, call).entries.get(key2);
      const manner = { emptyIsAbsent: isEmptyAbsent(call) };
      return field === void 0 ? void 0 : judgedField(key2, field, manner);
    }
    return void 0;
  }
};
function isCreateEnv(program2, call) {
  const callee = call.field("function");
  const target = callee === void 0 ? void 0 : evaluate(program2, callee);
  return target?.kind === "external" && MODULES14.test(target.module);
}
function optionsOf(call) {
  const node = argumentsOf(call)[0];
  return node === void 0 ? void 0 : unwrap(node);
}
var fieldsOf = oncePerNode(readFieldsOfCall);
function readFieldsOfCall(program2, call) {
  const options2 = optionsOf(call);
  const reading = createReading(program2);
  const groups2 = ["server", "client", "shared"].map((name2) => option(program2, options2, name2));
  const fields = groups2.map((node) => reading.fields(node === void 0 ? void 0 : { node }));
  return isSkipped(call) ? unjudged(merged(fields)) : merged(fields);
}
function isSkipped(call) {
  return /\bskipValidation\s*:\s*true\b/.test(optionsOf(call)?.text ?? "");
}
function unjudged({ entries, complete }) {
  return {
    complete,
    entries: new Map(
      [...entries].map(([key2, field]) => [
        key2,
        field.schema.need === "required" ? { ...field, schema: UNJUDGED } : field
      ])
    )
  };
}
function isEmptyAbsent(call) {
  return /\bemptyStringAsUndefined\s*:\s*true\b/.test(optionsOf(call)?.text ?? "");
}
function create(analysis, call) {
  const options2 = optionsOf(call);
  const fields = fieldsOf(analysis.program, call);
  const names3 = RUNTIME.filter((name3) => option(analysis.program, options2, name3) !== void 0);
  const [name2] = names3;
  const runtime = name2 === void 0 ? void 0 : option(analysis.program, options2, name2);
  const isPartial = name2 === "experimental__runtimeEnv";
  const given = runtime === void 0 ? void 0 : literalOf(analysis.program, runtime);
  if (given !== void 0 && !isPartial && !spreadsEnvironment(given)) return;
  const isMeta = /\bimport\.meta\b/.test(runtime?.text ?? "");
  const source = isMeta ? IMPORT_META_ENV : PROCESS_ENV;
  if (source.kind !== "environment") return;
  readFieldsOf(analysis, fields, {
    flavour: source.flavour,
    emptyIsAbsent: isEmptyAbsent(call),
    except: given === void 0 ? /* @__PURE__ */ new Set() : ownKeys(analysis, given)
  });
  if (!fields.complete && options2 !== void 0) analysis.dynamic(options2, "*");
}
function spreadsEnvironment(object) {
  return object.children.some(
    (child2) => child2.type === "spread_element" && /\benv\b/.test(child2.text)
  );
}

// providers/code/recognisers/vite-load-env.ts
var LOADED = { kind: "environment", flavour: { id: "vite", phases: ["build"] } };
var viteLoadEnv = {
  id: "vite-load-env",
  idioms: ["loadEnv"],
  file(analysis, root) {
    const loadEnv = { kind: "function", effect: { does: "return", value: LOADED } };
    for (const module2 of ["vite", "vitest/config", "@rsbuild/core"]) {
      seedModule(analysis, root.source, module2, [holder("loadEnv", loadEnv)]);
    }
  }
};

// providers/code/recognisers/yargs.ts
var MODULES15 = /* @__PURE__ */ new Set(["yargs", "yargs/yargs"]);
var yargs = {
  id: "yargs",
  idioms: [...MODULES15].flatMap((module2) => [`'${module2}'`, `"${module2}"`]),
  applies: dependsOn("yargs"),
  file(analysis, root) {
    for (const { call, path } of callsOf2(analysis.program, root, MODULES15, "yargs")) {
      const chained = new Map([...chainedTo(call), [path, argumentsOf(call)[0]]]);
      const given = chained.get("env");
      if (!chained.has("env") || given?.type === "false") continue;
      analysis.dynamic(given ?? call, patternOf(analysis.program, given));
    }
  }
};
function patternOf(program2, given) {
  if (given === void 0) return "*";
  const [prefix, ...more] = templates(evaluate(program2, given)).map(known2);
  return prefix === void 0 || prefix === "" || more.length > 0 ? "*" : `${prefix}_*`;
}

// providers/code/recognisers/index.ts
var recognisers = [
  reactNativeDotenv,
  sveltekitVariables,
  sveltekit,
  strapiConfig,
  packageScripts,
  nuxtRuntimeConfig,
  nodeConfig,
  nestjsConfig,
  honoContext,
  firebaseParams,
  environmentPlugin,
  environmentModules,
  dotenvResults,
  cloudflareWorkers,
  buildReplacements,
  astroEnv,
  adonisEnv,
  viteLoadEnv,
  schemas,
  t3Env,
  prismaConfig,
  nestjsValidation,
  refusedOptions,
  envsafe2,
  envVar,
  envSchema,
  effectConfig,
  dotenvSafe,
  convict,
  yargs,
  commander,
  classValidator
];

// providers/code/report.ts
function observe(program2, found) {
  const settings = /* @__PURE__ */ new Map();
  const setting = (node) => {
    const { file, text: text3 } = node.source;
    const known6 = settings.get(file);
    if (known6 !== void 0) return known6;
    const fresh = settingOf(file, text3, program2.components.of(file));
    settings.set(file, fresh);
    return fresh;
  };
  const kept = found.reads.filter((read) => !isReplaced(program2, found, read));
  const written = /* @__PURE__ */ new Set();
  for (const [node, name2] of found.written)
    if (setting(node) === "source") written.add(keyOf2(program2, node, name2));
  const fed = fedNames(program2, kept);
  const reads2 = kept.map((read) => {
    const key2 = keyOf2(program2, read.place, read.name);
    const isThere = written.has(key2) || fed.has(`${read.flavour.id}\0${key2}`);
    return withOwnValue(asRead3(program2, read, setting(read.place)), isThere);
  });
  const facts = [...found.facts];
  for (const [node, pattern2] of found.dynamics) {
    const component = program2.components.of(node.source.file).id;
    const place = node.source.place(node.start);
    facts.push({ fact: "dynamic-read", component, place, pattern: pattern2, setting: setting(node) });
  }
  for (const [node, to] of found.handed) {
    const component = program2.components.of(node.source.file).id;
    facts.push({ fact: "handed-on", component, place: node.source.place(node.start), to });
  }
  return { reads: uniqueReads(reads2), facts };
}
function keyOf2(program2, node, name2) {
  return `${program2.components.of(node.source.file).id}\0${name2}`;
}
function fedNames(program2, reads2) {
  const fed = /* @__PURE__ */ new Set();
  for (const { flavour, judgement, place, name: name2 } of reads2)
    if (flavour.feeds !== void 0 && judgement.need === "defaulted")
      fed.add(`${flavour.feeds}\0${keyOf2(program2, place, name2)}`);
  return fed;
}
function withOwnValue(read, isThere) {
  if (!isThere || read.need !== "required") return read;
  return { ...read, need: "defaulted", certainty: "proved" };
}
function isReplaced(program2, found, read) {
  if (found.replaced.size === 0) return false;
  const { file } = read.place.source;
  return found.replaced.has(`${program2.components.of(file).id}\0${read.name}`) && !isBuildFile(file);
}
function asRead3(program2, read, setting) {
  const component = program2.components.of(read.place.source.file);
  const { judgement } = read;
  const reached = reachOf2(read);
  const proved = { role: "reads", name: read.name, channel: "process" };
  return {
    ...proved,
    component: component.id,
    place: read.place.source.place(read.place.start),
    ...judgement.environments === void 0 ? {} : { environments: judgement.environments },
    ...momentOf(read, program2.components),
    need: judgement.need,
    certainty: judgement.certainty,
    ...judgement.unchecked === true ? { unchecked: true } : {},
    ...judgement.rejectsEmpty === true ? { rejectsEmpty: true } : {},
    ...judgement.anyOf?.includes(read.name) === true ? { anyOf: judgement.anyOf } : {},
    setting,
    ...reached === void 0 ? {} : { reached }
  };
}
var STRENGTH2 = { required: 0, defaulted: 1, optional: 2 };
function uniqueReads(reads2) {
  const found = /* @__PURE__ */ new Map();
  for (const read of reads2) {
    const key2 = `${read.name}\0${placeKey(read.place)}\0${read.environments ?? ""}`;
    const other = found.get(key2);
    found.set(key2, other === void 0 ? read : joined3(other, read));
  }
  return [...found.values()].toSorted(
    (a, b) => byPlace(a.place, b.place) || compare(a.name, b.name)
  );
}
function joined3(a, b) {
  const stronger = STRENGTH2[b.need] < STRENGTH2[a.need] ? b : a;
  const server = [a, b].find(({ audience }) => audience === "server");
  if (server === void 0) return stronger;
  return { ...stronger, audience: "server", phases: server.phases };
}
function uniqueDeclarations(declarations) {
  return declarations.toSorted((a, b) => compare(JSON.stringify(a.place), JSON.stringify(b.place)));
}
function uniqueFacts(facts) {
  const found = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const place = "file" in fact.place ? placeKey(fact.place) : "";
    const key2 = `${fact.fact}\0${place}\0${subjectOf(fact)}`;
    const known6 = found.get(key2);
    const isSharper = known6?.fact === "dynamic-read" && known6.pattern === "*";
    if (known6 === void 0 || isSharper) found.set(key2, fact);
  }
  return [...found.values()].toSorted((a, b) => {
    const order2 = "file" in a.place && "file" in b.place ? byPlace(a.place, b.place) : 0;
    return order2 || compare(a.fact, b.fact) || compare(subjectOf(a), subjectOf(b));
  });
}
function subjectOf(fact) {
  if (fact.fact === "unchecked-use") return `${fact.name}\0${fact.into}`;
  return fact.fact === "sent-credential" ? `${fact.name}\0${fact.host}` : "";
}
function placeKey(place) {
  return `${place.file}\0${place.line}\0${place.column}`;
}
function byPlace(a, b) {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// providers/code/syntax/grammars.ts
var WITHOUT_JSX = /\.[cm]?ts$/;
var END_OF_JSX = /<\/|\/>/;
var loading;
function loadParsers() {
  loading ??= load6();
  return loading;
}
async function load6() {
  await startEngine();
  const known6 = /* @__PURE__ */ new Map();
  const parserOf2 = (grammar) => {
    const parser = known6.get(grammar) ?? makeParser(grammar);
    known6.set(grammar, parser);
    return parser;
  };
  const withJsx = (text3) => parsed3(parserOf2("tsx"), text3);
  const withoutJsx = (text3) => parsed3(parserOf2("typescript"), text3);
  const either2 = withEither(withJsx, withoutJsx);
  return {
    get tsx() {
      return parserOf2("tsx");
    },
    get typescript() {
      return parserOf2("typescript");
    },
    of(file, text3) {
      if (!WITHOUT_JSX.test(file)) return withJsx;
      return END_OF_JSX.test(text3) ? withoutJsx : either2;
    }
  };
}
function withEither(first, second) {
  return (text3) => {
    const tree = first(text3);
    if (!tree.rootNode.hasError) return tree;
    tree.delete();
    return second(text3);
  };
}
function parsed3(parser, text3) {
  const tree = parser.parse(text3);
  if (tree === null) throw new Error("the parser gave no tree");
  return tree;
}

// providers/code/read.ts
var groups = recognisers.map((one) => groupOf(one.idioms, one.applies !== void 0));
var everyGroup = [...groups.keys()];
var groupsOfAll = everyGroup.filter((group) => groups[group]?.ofSubject === false);
var see2 = oncePerFile(({ latin1 }) => {
  const text3 = latin1();
  if (text3 === void 0) return void 0;
  return { text: text3, glance: glanceAt(text3, groups), specifiers: specifiersIn(text3) };
});
function searchScripts(tree, look) {
  loadParsers().catch(() => void 0);
  return scriptFiles(tree, see2, look);
}
async function readCode(tree, components, files = searchScripts(tree), watch) {
  const program2 = createProgram(tree, components, await loadParsers());
  const run2 = createRun(program2, recognisers, follow, spreadExports(files), watch);
  const { declarations, reads: minified } = start3(run2, files);
  const { reads: reads2, facts: ofScripts } = observe(program2, run2.finish());
  const others = readLanguages(tree, components);
  const facts = uniqueFacts([...ofScripts, ...others.facts]);
  const unread = unreadIn(tree, components);
  return {
    reads: uniqueReads([
      ...reads2,
      ...minified,
      ...others.reads,
      ...readPrismaSchemas(tree, components),
      ...recognisers.flatMap((one) => one.documents?.(program2) ?? []),
      ...readPages(tree, components),
      ...readImplicit(program2, files, reads2)
    ]),
    declarations: uniqueDeclarations(declarations),
    facts,
    coverage: coverageOf(tree, components, facts, unread),
    problems: unreadProblems(unread, files.paths.length),
    program: program2,
    stats: {
      listed: files.paths.length + others.stats.listed,
      read: files.read() + others.stats.read,
      parsed: program2.parsed() + others.stats.parsed
    }
  };
}
function start3({ analysis, drain }, files) {
  const { program: program2 } = analysis;
  const declarations = [];
  const reads2 = [];
  for (const [index, file] of files.paths.entries()) {
    const glance = files.glance(index);
    if (glance === void 0) continue;
    const called2 = (glance.isSubject ? everyGroup : groupsOfAll).filter(
      (group) => isCalled(group, program2, file, glance)
    );
    if (called2.length === 0 && !glance.isOwn) continue;
    const content = glance.content();
    if (isMinified2(content)) {
      reads2.push(...readsOfMinified(content, file, program2.components));
      continue;
    }
    const source = program2.open(file, content);
    if (source === void 0) continue;
    seed(analysis, source);
    declarations.push(...declarationsIn(program2, source));
    for (const group of called2) recognisers[group]?.file?.(analysis, source.root);
    if (called2.length > 0) program2.pin(file);
    drain();
    program2.release(file);
  }
  return { declarations, reads: reads2 };
}
function isCalled(group, program2, file, glance) {
  const applies = recognisers[group]?.applies;
  if (groups[group]?.onDemand) return applies?.(program2, file) !== false && glance.has(group);
  return glance.has(group) && applies?.(program2, file) !== false;
}

// late:late-globs.cjs
var loaded5;
var load7 = () => loaded5 ??= __require("./late-globs.cjs");
var part5 = (name2) => name2 === "default" && !("default" in load7()) ? load7() : load7()[name2];
var proxy5 = (name2) => new Proxy(function() {
}, {
  apply: (_, self, args2) => Reflect.apply(part5(name2), self, args2),
  construct: (_, args2) => Reflect.construct(part5(name2), args2),
  get: (_, key2) => Reflect.get(part5(name2), key2)
});
var late_globs_default = /* @__PURE__ */ proxy5("default");

// src/config/glob.ts
var MAX_WILDCARDS = 5;
function matcher(glob) {
  const plain4 = glob.replace(/\/+$/, "");
  return late_globs_default([plain4, `${plain4}/**`], {
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

// src/matrix/need.ts
var STRENGTH3 = { optional: 0, defaulted: 1, required: 2 };
function strongest3(reads2) {
  let need = "optional";
  for (const read of reads2) {
    if (read.need === "required") return "required";
    if (STRENGTH3[read.need] > STRENGTH3[need]) need = read.need;
  }
  return need;
}
function readsIn(reads2, environment3) {
  if (reads2.every((read) => read.environments === void 0)) return reads2;
  const named7 = /* @__PURE__ */ new Set();
  for (const read of reads2) {
    if (names2(read, environment3)) named7.add(placeOf2(read));
  }
  return reads2.filter(
    (read) => read.environments === void 0 ? !named7.has(placeOf2(read)) : names2(read, environment3)
  );
}
function isDeployed(read) {
  return read.setting === "source";
}
function names2({ environments = [] }, environment3) {
  const usual = usualEnvironment(environment3);
  return environments.some((one) => one === environment3 || one === usual);
}
function placeOf2({ place }) {
  return `${place.file}:${place.line}:${place.column}`;
}

// src/components/folders.ts
import { posix as posix11 } from "node:path";
var outside2 = /* @__PURE__ */ new Set(["node_modules", "bower_components", "vendor", ".git", ".yarn", ".venv"]);
var showcases = /* @__PURE__ */ new Set([
  ...["test", "tests", "__tests__", "e2e", "spec", "__mocks__", "testdata", "test-data"],
  ...["fixture", "fixtures", "__fixtures__", "example", "examples", "sample", "samples"],
  ...["playground", "playgrounds", "benchmark", "benchmarks"]
]);
var templates2 = /* @__PURE__ */ new Set(["template", "templates", "boilerplate", "boilerplates", "starters"]);
var maker = /^(?:@[^/]+\/)?create(?:-|$)/;
var scaffold = /^(?:templates?|boilerplates?|starters?)(?:$|-)/;
function folderOf(file) {
  return posix11.dirname(file);
}
function within2(folder, path) {
  const joined4 = posix11.normalize(posix11.join(folder, path)).replace(/\/$/, "");
  return joined4.startsWith("..") || posix11.isAbsolute(path) ? void 0 : joined4;
}
function isAside(folder) {
  if (isToFill(folder)) return true;
  const segments = folder.split("/");
  const own = segments.pop() ?? "";
  if (outside2.has(own) || showcases.has(own)) return true;
  return segments.some((name2) => outside2.has(name2) || showcases.has(name2) || templates2.has(name2));
}
function isScaffold(folder, names3) {
  const segments = folder.split("/");
  return segments.some((segment, index) => {
    if (!scaffold.test(segment)) return false;
    const above = segments.slice(0, index);
    return above.some(
      (_, length) => maker.test(names3.get(above.slice(0, length + 1).join("/")) ?? "")
    ) || maker.test(names3.get(".") ?? "");
  });
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
  for (const { path, name: name2 } of files) {
    if (markers.has(name2)) folders.add(folderOf(path));
  }
  return folders;
}
function runsAsApp(scripts2) {
  const { start: start4 } = scripts2;
  if (start4 !== void 0 && startsSomething.test(start4) && !watchesOnly.test(start4)) return true;
  return Object.entries(scripts2).some(
    ([name2, script]) => shipping.test(name2) && appScript.test(script)
  );
}

// src/components/manifest.ts
function manifest(parts2) {
  return {
    ...parts2.name === void 0 ? {} : { name: parts2.name },
    versions: parts2.versions ?? /* @__PURE__ */ new Map(),
    development: parts2.development ?? /* @__PURE__ */ new Set(),
    scripts: parts2.scripts ?? {},
    paths: parts2.paths ?? []
  };
}
function fromParsed(parsed4, read) {
  return parsed4.ok ? manifest(read(parsed4.value)) : { line: parsed4.line, column: parsed4.column };
}

// src/components/javascript.ts
var runtimeKinds = ["optionalDependencies", "peerDependencies", "dependencies"];
var localRange = /^(?:file|link|portal|workspace):(\.{0,2}\/.*|\.{1,2})$/;
function readPackageJson(source) {
  return fromParsed(readJson(source), (value2) => {
    const development = textEntries(member(value2, "devDependencies"));
    const runtime = runtimeKinds.flatMap((kind) => textEntries(member(value2, kind)));
    const versions = new Map([...development, ...runtime]);
    return {
      ...named5(value2),
      versions,
      development: without(development, runtime),
      scripts: ownTexts(member(value2, "scripts")),
      paths: [...versions.values()].flatMap((range) => localRange.exec(range)?.[1] ?? [])
    };
  });
}
function readDenoJson(source) {
  return fromParsed(readJsonc(source), (value2) => {
    const imports = textEntries(member(value2, "imports"));
    return {
      ...named5(value2),
      versions: new Map(imports.flatMap(([, target]) => denoPackage(target))),
      scripts: ownTexts(member(value2, "tasks"))
    };
  });
}
function readProjectJson(source) {
  return fromParsed(readJsonc(source), (value2) => ({
    ...named5(value2),
    scripts: nxScripts(value2)
  }));
}
function nxScripts(value2) {
  const scripts2 = /* @__PURE__ */ Object.create(null);
  const targets2 = member(value2, "targets");
  if (typeof targets2 !== "object" || targets2 === null) return scripts2;
  for (const [name2, target] of Object.entries(targets2)) {
    const command = member(target, "executor") ?? memberAt(target, "options", "command");
    if (typeof command === "string") scripts2[name2] = command;
  }
  return scripts2;
}
function denoPackage(target) {
  const parts2 = /^(?:npm|jsr):\/?((?:@[^/]+\/)?[^@/]+)(?:@([^/]+))?/.exec(target);
  return parts2?.[1] === void 0 ? [] : [[parts2[1], parts2[2] ?? "*"]];
}
function named5(value2) {
  const name2 = text(member(value2, "name"));
  return name2 === void 0 || name2 === "" ? {} : { name: name2 };
}
function ownTexts(value2) {
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(textEntries(value2)));
}
function without(some, others) {
  const taken = new Set(others.map(([name2]) => name2));
  return new Set(some.map(([name2]) => name2).filter((name2) => !taken.has(name2)));
}

// src/formats/yaml.ts
function readYaml(text3) {
  return parsedBy(
    () => parse4(text3, { logLevel: "error", maxAliasCount: 100 }),
    (error) => {
      const place = error instanceof YAMLParseError ? error.linePos?.[0] : void 0;
      return { line: place?.line ?? 1, column: place?.col ?? 1 };
    }
  );
}

// src/components/languages.ts
var requirement = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*([^;#]*)/;
function readRequirements(source) {
  return manifest({ versions: requirements(source.split("\n")) });
}
function readPyproject(source) {
  return fromParsed(readToml(source), (value2) => {
    const groups2 = [
      ...Object.values(record(memberAt(value2, "project", "optional-dependencies"))),
      ...Object.values(record(member(value2, "dependency-groups")))
    ];
    const poetry = memberAt(value2, "tool", "poetry", "dependencies");
    const plain4 = requirements([
      ...texts(memberAt(value2, "project", "dependencies")),
      ...groups2.flatMap(texts)
    ]);
    return {
      ...named6(memberAt(value2, "project", "name") ?? memberAt(value2, "tool", "poetry", "name")),
      versions: new Map([...plain4, ...tableVersions(poetry)])
    };
  });
}
function readCargo(source) {
  return fromParsed(readToml(source), (value2) => {
    const tables2 = ["build-dependencies", "dev-dependencies", "dependencies"].map(
      (kind) => record(member(value2, kind))
    );
    return {
      ...named6(memberAt(value2, "package", "name")),
      versions: new Map(tables2.flatMap((table2) => [...tableVersions(table2)])),
      paths: tables2.flatMap(
        (table2) => Object.values(table2).flatMap((entry3) => text(member(entry3, "path")) ?? [])
      )
    };
  });
}
function readComposer(source) {
  return fromParsed(readJson(source), (value2) => ({
    ...named6(member(value2, "name")),
    versions: new Map([
      ...textEntries(member(value2, "require-dev")),
      ...textEntries(member(value2, "require"))
    ])
  }));
}
function readPubspec(source) {
  return fromParsed(readYaml(source), (value2) => ({
    ...named6(member(value2, "name")),
    versions: new Map([
      ...tableVersions(member(value2, "dev_dependencies")),
      ...tableVersions(member(value2, "dependencies"))
    ])
  }));
}
function lineReader(pattern2, path) {
  return (source) => {
    const found = [...source.matchAll(pattern2)];
    const paths = path === void 0 ? [] : [...source.matchAll(path)];
    return manifest({
      versions: new Map(found.flatMap(([, name2, range]) => name2 ? [[name2, range ?? "*"]] : [])),
      paths: paths.flatMap(([, to]) => to === void 0 ? [] : [to.replaceAll("\\", "/")])
    });
  };
}
function requirements(lines) {
  const versions = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const parts2 = requirement.exec(line);
    if (parts2?.[1] !== void 0) versions.set(parts2[1].toLowerCase(), parts2[2]?.trim() || "*");
  }
  return versions;
}
function tableVersions(table2) {
  const versions = /* @__PURE__ */ new Map();
  for (const [name2, entry3] of Object.entries(record(table2))) {
    versions.set(name2, text(entry3) ?? text(member(entry3, "version")) ?? "*");
  }
  return versions;
}
function record(value2) {
  return isRecord(value2) ? value2 : {};
}
function named6(value2) {
  return typeof value2 === "string" && value2 !== "" ? { name: value2 } : {};
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
  const inner2 = ends ? segments.slice(0, -1) : segments;
  const isPlain = inner2.every((one) => SEGMENT.test(one) && one !== "**");
  if (!isPlain || inner2.length === 0 || ends && inner2.at(-1) === "*") return void 0;
  const parts2 = inner2.map((one) => one === "*" ? "(?!\\.)[^/]+" : one.replaceAll(".", "\\."));
  const rest = ends ? "(?:/(?!\\.)[^/]+)*" : "";
  const pattern2 = new RegExp(`^${parts2.join("/")}${rest}$`);
  return (path) => pattern2.test(path);
}

// src/components/plain-yaml.ts
var BLANK2 = /^ *(?:#.*)?$/;
var LINE = /^( *)(?:(-) +|(?:([A-Za-z_][\w./@^~<>=*-]*)|"([^"\\]*)"|'([^']*)'):(?= |$) *)(.*)$/;
var SCALAR = /^(?:"([^"\\]*)"|'([^']*)'|([\w^~<=./+](?:[\w^~<>=./+*@-]|:(?=[\w^~/@]))*))? *(?: #.*)?$/;
var TEXT = /^(?!(?:null|true|false)$)[A-Za-z^<=/]|^~(?=[\w.])|^\d+\.\d+\.\d/i;
var COUNT = /^(?:0|[1-9]\d{0,14})$/;
var ODD2 = /(?!\n)[\p{Cc}\u2028\u2029\ufeff]/u;
var LONGEST_LINE = 500;
function readPlainYaml(text3) {
  if (ODD2.test(text3)) return void 0;
  const lines = [];
  for (const written of text3.split("\n")) {
    if (BLANK2.test(written)) continue;
    const line = written.length > LONGEST_LINE ? void 0 : lineOf(written);
    if (line === void 0) return void 0;
    lines.push(line);
  }
  const whole = lines[0]?.key === void 0 ? void 0 : mapping(lines, 0, 0);
  return whole !== void 0 && whole.end === lines.length ? whole.value : void 0;
}
function lineOf(written) {
  const [, space = "", dash, plain4, double, single, rest = ""] = LINE.exec(written) ?? [];
  const key2 = plain4 ?? double ?? single;
  const scalar = SCALAR.exec(dash === void 0 ? ` ${rest}`.slice(1) : rest);
  if (scalar === null || dash === void 0 && key2 === void 0) return void 0;
  if (plain4 !== void 0 && !TEXT.test(plain4)) return void 0;
  const value2 = plainOf(scalar);
  const isOdd = value2 === void 0 && (dash !== void 0 || scalar[3] !== void 0);
  if (isOdd || key2 === "__proto__") return void 0;
  return { indent: space.length, key: dash === void 0 ? key2 : void 0, value: value2 };
}
function plainOf([, double, single, plain4]) {
  const quoted2 = double ?? single;
  if (quoted2 !== void 0 || plain4 === void 0) return quoted2;
  if (plain4 === "true" || plain4 === "false") return plain4 === "true";
  if (COUNT.test(plain4)) return Number(plain4);
  return TEXT.test(plain4) ? plain4 : void 0;
}
function mapping(lines, from, indent) {
  const found = {};
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key === void 0 || Object.hasOwn(found, line.key)) return void 0;
    const block = line.value === void 0 ? below2(lines, at + 1, indent) : { value: line.value, end: at + 1 };
    if (block === void 0) return void 0;
    found[line.key] = block.value;
    at = block.end;
  }
  return (lines[at]?.indent ?? 0) > indent ? void 0 : { value: found, end: at };
}
function below2(lines, from, indent) {
  const first = lines[from];
  if (first === void 0 || first.indent < indent) return void 0;
  if (first.key === void 0) return list3(lines, from, first.indent);
  return first.indent > indent ? mapping(lines, from, first.indent) : void 0;
}
function list3(lines, from, indent) {
  const found = [];
  let at = from;
  for (let line = lines[at]; line?.indent === indent; line = lines[at]) {
    if (line.key !== void 0 || line.value === void 0) break;
    found.push(line.value);
    at += 1;
  }
  return (lines[at]?.indent ?? 0) > indent ? void 0 : { value: found, end: at };
}

// src/components/workspaces.ts
var workspaceFiles = /* @__PURE__ */ new Map([
  // https://docs.npmjs.com/cli/using-npm/workspaces, https://bun.com/docs/pm/catalogs
  ["package.json", { parse: readJson, read: (value2) => npm(value2) }],
  // https://pnpm.io/pnpm-workspace_yaml
  [
    "pnpm-workspace.yaml",
    {
      parse: readWorkspaceYaml,
      read: (value2) => ({ ...catalogsOf(value2), patterns: texts(member(value2, "packages")) })
    }
  ],
  // https://lerna.js.org/docs/api-reference/configuration
  ["lerna.json", { parse: readJsonc, read: (value2) => plain3(texts(member(value2, "packages"))) }],
  // https://docs.deno.com/runtime/fundamentals/workspaces/
  [
    "deno.json",
    { parse: readJsonc, read: (value2) => plain3(listOr(value2, "workspace", "members")) }
  ],
  [
    "deno.jsonc",
    { parse: readJsonc, read: (value2) => plain3(listOr(value2, "workspace", "members")) }
  ],
  // https://rushjs.io/pages/configs/rush_json/
  ["rush.json", { parse: readJsonc, read: (value2) => plain3(rush(value2)) }]
]);
function resolveCatalog(workspace, name2, range) {
  if (!range.startsWith("catalog:")) return range;
  const catalog = range.slice("catalog:".length).trim() || "default";
  return workspace.catalogs.get(catalog)?.get(name2) ?? range;
}
function memberTest(folder, patterns) {
  const exact2 = /* @__PURE__ */ new Set();
  const globs = [];
  const excluded = [];
  for (const pattern2 of patterns) {
    const positive = pattern2.startsWith("!") ? pattern2.slice(1) : pattern2;
    const path = within2(folder, positive.replace(/\/package\.json$/, ""));
    if (path === void 0 || !isReasonable(path)) continue;
    if (positive !== pattern2) excluded.push(path);
    else if (/[*?{}[\]()!]/.test(path)) globs.push(path);
    else exact2.add(path);
  }
  const matches2 = globs.map(globTest);
  const refuses = excluded.map(globTest);
  return (candidate) => (exact2.has(candidate) || matches2.some((test) => test(candidate))) && !refuses.some((test) => test(candidate));
}
function globTest(glob) {
  return plainGlob(glob) ?? late_globs_default(glob, { noextglob: true });
}
function readWorkspaceYaml(source) {
  const plain4 = readPlainYaml(source);
  return plain4 === void 0 ? readYaml(source) : { ok: true, value: plain4 };
}
function isReasonable(glob) {
  const segments = glob.split("/");
  if (glob.length > 200 || segments.filter((one) => one === "**").length > 3) return false;
  return segments.every((one) => one === "**" || one.split("*").length <= 3);
}
function npm(value2) {
  const declared3 = member(value2, "workspaces");
  const catalogs = new Map([...catalogsOf(value2).catalogs, ...catalogsOf(declared3).catalogs]);
  return { patterns: listOr(value2, "workspaces", "packages"), catalogs };
}
function plain3(patterns) {
  return { patterns, catalogs: /* @__PURE__ */ new Map() };
}
function listOr(value2, key2, inner2) {
  return [...texts(member(value2, key2)), ...texts(memberAt(value2, key2, inner2))];
}
function rush(value2) {
  const projects = member(value2, "projects");
  if (!Array.isArray(projects)) return [];
  return projects.flatMap((project) => text(member(project, "projectFolder")) ?? []);
}
function catalogsOf(value2) {
  const catalogs = /* @__PURE__ */ new Map();
  const named7 = member(value2, "catalogs");
  for (const [name2, entries] of isRecord(named7) ? Object.entries(named7) : []) {
    catalogs.set(name2, new Map(textEntries(entries)));
  }
  const unnamed = textEntries(member(value2, "catalog"));
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
  const names3 = new Map([...byFolder].map(([folder, found]) => [folder, nameOf(found)]));
  for (const [folder, found] of byFolder) {
    if (isScaffold(folder, names3)) continue;
    const workspace = workspaces.find(({ isMember }) => isMember(folder));
    const stands2 = workspace !== void 0 || found.some((one) => standsAlone(one, locked));
    const built = folder === "." || stands2 ? packageOf2(folder, found, workspace) : void 0;
    if (built !== void 0) packages.push(built);
  }
  if (!byFolder.has("."))
    packages.push({ folder: ".", manifest: manifest({}), versions: /* @__PURE__ */ new Map() });
  packages.sort((a, b) => a.folder < b.folder ? -1 : 1);
  return { packages, members: membersOf3(packages, byFolder).length, problems };
}
function membersOf3(packages, byFolder) {
  const isProject = (folder) => byFolder.get(folder)?.some(({ name: name2 }) => name2 === "project.json") === true;
  const hasProjects = packages.some(({ folder }) => folder !== "." && isProject(folder));
  return packages.filter(
    ({ workspace, file, folder }) => file !== void 0 && (workspace !== void 0 || isProject(folder) || hasProjects && folder === ".")
  );
}
function nameOf(found) {
  return found.find(({ manifest: manifest2 }) => manifest2.name !== void 0)?.manifest.name ?? "";
}
function readManifests(tree, problems) {
  const byFolder = /* @__PURE__ */ new Map();
  const nx = tree.has("nx.json");
  for (const file of tree.files) {
    const { path, name: name2 } = file;
    const reader = name2 === "project.json" && !nx ? void 0 : manifestReader(name2);
    const folder = folderOf(path);
    if (reader === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const result = manifestIn(tree, path, reader);
    const read = result === void 0 ? void 0 : checked3(path, result, problems);
    if (read === void 0) continue;
    const list4 = byFolder.get(folder) ?? [];
    list4.push({ file: path, name: name2, manifest: read });
    byFolder.set(folder, list4);
  }
  return byFolder;
}
var manifestIn = oncePerFile(({ text: text3 }, read) => {
  const source = text3();
  return source === void 0 ? void 0 : read(source);
});
function checked3(path, read, problems) {
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
  const declared3 = /* @__PURE__ */ new Map();
  for (const file of tree.files) {
    const { path, name: name2 } = file;
    const format2 = workspaceFiles.get(name2);
    const folder = folderOf(path);
    if (format2 === void 0 || folder !== "." && isAside(folder) || file.ignored) continue;
    const parsed4 = workspaceIn(tree, path, format2.parse);
    if (!parsed4.ok && manifestReader(name2) === void 0) checked3(path, parsed4, problems);
    if (!parsed4.ok) continue;
    const read = format2.read(parsed4.value);
    const known6 = declared3.get(folder);
    declared3.set(folder, {
      patterns: [...known6?.patterns ?? [], ...read.patterns],
      catalogs: new Map([...known6?.catalogs ?? [], ...read.catalogs])
    });
  }
  return [...declared3].filter(([, { patterns, catalogs }]) => patterns.length > 0 || catalogs.size > 0).map(([folder, workspace]) => ({
    folder,
    ...workspace,
    isMember: membership(folder, workspace)
  }));
}
var workspaceIn = oncePerFile(
  ({ text: text3 }, parse5) => parse5(text3() ?? "{}")
);
function membership(folder, { patterns }) {
  const matches2 = memberTest(folder, patterns);
  return (candidate) => candidate === folder || matches2(candidate);
}
function standsAlone({ name: name2, file, manifest: manifest2 }, locked) {
  if (name2 !== "package.json" && name2 !== "deno.json" && name2 !== "deno.jsonc") return true;
  return manifest2.versions.size > 0 || locked.has(folderOf(file));
}
function packageOf2(folder, found, workspace) {
  const [first, ...others] = found.toSorted((a, b) => manifestRank(a.name) - manifestRank(b.name));
  if (first === void 0) {
    return folder === "." ? { folder, manifest: manifest({}), versions: /* @__PURE__ */ new Map() } : void 0;
  }
  const written = new Map([...others, first].flatMap((one) => [...one.manifest.versions]));
  const resolve4 = (name2, range) => workspace === void 0 ? range : resolveCatalog(workspace, name2, range);
  return {
    folder,
    file: first.file,
    manifest: merged2(
      first.manifest,
      others.map((one) => one.manifest)
    ),
    versions: new Map([...written].map(([name2, range]) => [name2, resolve4(name2, range)])),
    ...workspace === void 0 ? {} : { workspace: workspace.folder }
  };
}
function merged2(first, others) {
  const scripts2 = /* @__PURE__ */ Object.create(null);
  for (const one of [...others, first]) Object.assign(scripts2, one.scripts);
  const name2 = first.name ?? others.find((one) => one.name !== void 0)?.name;
  const paths = [first, ...others].flatMap((one) => one.paths);
  return manifest({ ...first, ...name2 === void 0 ? {} : { name: name2 }, scripts: scripts2, paths });
}
function foldersWith(tree, names3) {
  return new Set(
    tree.files.filter(({ name: name2 }) => names3.has(name2)).map(({ path }) => folderOf(path))
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
  return id === "." || /(?:^|[/_.-])(?:e2e|tests?|testing|playwright|cypress)(?:\/|$)/.test(id);
}

// src/components/tsconfig.ts
function tsconfigTargets(folder, source) {
  const parsed4 = readJsonc(source);
  if (!parsed4.ok) return [];
  const referenced = references(parsed4.value).flatMap((target) => within2(folder, target) ?? []);
  return [...referenced, ...tsconfigAliases(folder, source).values()];
}
function tsconfigAliases(folder, source) {
  const parsed4 = readJsonc(source);
  const aliases = /* @__PURE__ */ new Map();
  const paths = parsed4.ok ? memberAt(parsed4.value, "compilerOptions", "paths") : void 0;
  for (const alias2 of isRecord(paths) ? Object.keys(paths) : []) {
    const target = aliasPath(parsed4.ok ? parsed4.value : void 0, alias2);
    const path = target === void 0 ? void 0 : within2(folder, target);
    if (path !== void 0) aliases.set(alias2.replace(/\/?\*$/, ""), path);
  }
  return aliases;
}
function references(value2) {
  const list4 = member(value2, "references");
  if (!Array.isArray(list4)) return [];
  return list4.flatMap((entry3) => text(member(entry3, "path")) ?? []);
}
function aliasPath(value2, alias2) {
  const base = text(memberAt(value2, "compilerOptions", "baseUrl")) ?? ".";
  const target = texts(memberAt(value2, "compilerOptions", "paths", alias2))[0];
  return target === void 0 ? void 0 : `${base}/${target.replace(/\*.*$/, "")}`;
}

// src/components/links.ts
function linksOf(tree, packages) {
  const folders = new Set(packages.map(({ folder }) => folder));
  const byName = namesOf2(packages);
  const imported2 = importLinks(tree, packages, folders);
  const links = /* @__PURE__ */ new Map();
  for (const one of packages) {
    const used = /* @__PURE__ */ new Set([
      ...byDependency(one, byName),
      ...one.manifest.paths.flatMap((path) => componentAt(folders, within2(one.folder, path))),
      ...byTsconfig(tree, one, folders),
      ...imported2.get(one.folder) ?? []
    ]);
    used.delete(one.folder);
    used.delete(".");
    links.set(one.folder, [...used].sort());
  }
  return links;
}
function namesOf2(packages) {
  const names3 = /* @__PURE__ */ new Map();
  for (const { workspace, folder, manifest: manifest2 } of packages) {
    const key2 = `${workspace}\0${manifest2.name}`;
    if (workspace !== void 0 && manifest2.name !== void 0 && !names3.has(key2)) {
      names3.set(key2, folder);
    }
  }
  return names3;
}
function byDependency({ workspace, versions }, byName) {
  if (workspace === void 0) return [];
  return [...versions.keys()].flatMap((name2) => byName.get(`${workspace}\0${name2}`) ?? []);
}
function byTsconfig(tree, { folder }, folders) {
  const path = within2(folder, "tsconfig.json");
  if (folder === "." || path === void 0 || !tree.has(path)) return [];
  const targets2 = tsconfigTargets(folder, tree.text(path) ?? "");
  return targets2.flatMap((target) => componentAt(folders, target));
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
    for (const [alias2, path] of tsconfigAliases(".", tree.text(file) ?? "")) {
      const [target] = componentAt(folders, path);
      if (target !== void 0 && alias2 !== "") aliases.set(alias2, target);
    }
  }
  return aliases;
}
function importedAliases(source, aliases) {
  const found = /* @__PURE__ */ new Set();
  for (const [, specifier] of source.matchAll(
    /\b(?:from|import|require)\b\s*(?:\(\s*)?['"]([^'"\n]+)['"]/g
  )) {
    for (let part6 = specifier ?? ""; part6 !== "" && part6 !== "."; part6 = folderOf(part6)) {
      const target = aliases.get(part6);
      if (target !== void 0) found.add(target);
      if (target !== void 0 || !part6.includes("/")) break;
    }
  }
  return found;
}

// src/components/index.ts
function readComponents(tree) {
  const { packages, members, problems } = findPackages(tree);
  const links = linksOf(tree, packages);
  const all3 = packages.map((found) => componentOf2(found, links.get(found.folder) ?? []));
  const byId = new Map(all3.map((component) => [component.id, component]));
  const graph = graphOf(tree, packages, all3);
  const ownerOf = owners(byId, byId.get(".") ?? emptyRoot);
  return {
    all: all3,
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
function componentOf2(found, uses) {
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
function graphOf(tree, packages, all3) {
  const marked = markedFolders(tree.files);
  const deployable = new Set(
    all3.filter(({ id, scripts: scripts2 }) => marked.has(id) || runsAsApp(scripts2)).map(({ id }) => id)
  );
  const development = new Map(
    packages.map(({ folder, manifest: manifest2 }) => [folder, manifest2.development])
  );
  const dependents = /* @__PURE__ */ new Map();
  const names3 = new Map(all3.map(({ id, name: name2 }) => [id, name2 ?? ""]));
  for (const { id, uses } of all3) {
    for (const used of uses) {
      const list4 = dependents.get(used) ?? [];
      const only = development.get(id)?.has(names3.get(used) ?? "") ?? false;
      list4.push({ id, development: only });
      dependents.set(used, list4);
    }
  }
  return { deployable, dependents };
}
function owners(byId, root) {
  const known6 = /* @__PURE__ */ new Map([[".", root]]);
  const ownerOf = (folder) => {
    let owner = known6.get(folder) ?? byId.get(folder);
    if (owner === void 0) {
      const above = folderOf(folder);
      owner = above === folder ? root : ownerOf(above);
    }
    known6.set(folder, owner);
    return owner;
  };
  return ownerOf;
}
function memoised(find) {
  const known6 = /* @__PURE__ */ new Map();
  return (id) => {
    const found = known6.get(id) ?? find(id);
    known6.set(id, found);
    return found;
  };
}

// src/plain-names.ts
var HOLDERS2 = /* @__PURE__ */ new Set(["name", "names", "anyOf", "from", "passed", "pattern"]);
function withPlainNames(all3) {
  const places = [];
  const isPlain = (one) => {
    const isSafe = !holdsOne(one);
    if (!isSafe) places.push(one.place);
    return isSafe;
  };
  const plain4 = all3.map((said) => ({
    ...said,
    observations: said.observations.filter(isPlain),
    facts: said.facts.map(withoutName).filter(isPlain)
  }));
  return [plain4, places.slice(0, 1).map((place) => problemAt(place, places.length - 1))];
}
function withoutName(fact) {
  if (fact.fact !== "plain-secret" || !holdsOne(fact)) return fact;
  const { name: _, ...rest } = fact;
  return rest;
}
function holdsOne(one) {
  return Object.entries(one).some(([key2, value2]) => HOLDERS2.has(key2) && isOne(value2));
}
function isOne(value2) {
  if (typeof value2 === "string") return isKept(value2);
  if (Array.isArray(value2)) return value2.some(isOne);
  return typeof value2 === "object" && value2 !== null && holdsOne(value2);
}
function isKept(name2) {
  const isSecret = isCredential(name2);
  if (isSecret) keepSecret(name2);
  return isSecret;
}
function problemAt(place, more) {
  const others = more === 0 ? "" : ` here and in ${more} more ${more === 1 ? "place" : "places"}`;
  return {
    code: "credential-for-name",
    message: `a credential stands where the name of a variable belongs${others}; nothing is told of it`,
    place,
    hint: "Put values of several lines in quotes, and names before values"
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
    version: (path) => kept.has(path) ? tree.version?.(path) : void 0,
    get problems() {
      return tree.problems;
    }
  };
}
function withIgnored(commit, folder) {
  const local = folder.files.filter((file) => !commit.has(file.path) && file.ignored);
  const isLocal = new Set(local.map(({ path }) => path));
  return {
    ...withContents(commit, folder, (path) => isLocal.has(path)),
    files: [...commit.files, ...local].sort((a, b) => a.path < b.path ? -1 : 1),
    tracked: (path) => !isLocal.has(path),
    has: (path) => commit.has(path) || isLocal.has(path),
    get problems() {
      return commit.problems;
    }
  };
}
function withContents(tree, other, isOther2) {
  const owner = (path) => isOther2(path) ? other : tree;
  return {
    ...tree,
    bytes: (path) => owner(path).bytes(path),
    latin1: (path) => owner(path).latin1(path),
    text: (path) => owner(path).text(path),
    version: (path) => owner(path).version?.(path),
    get problems() {
      return tree.problems;
    }
  };
}

export {
  isRecord,
  member,
  memberAt,
  textEntries,
  texts,
  text,
  parseTree2 as parseTree,
  findNodeAtLocation2 as findNodeAtLocation,
  getNodeValue2 as getNodeValue,
  printParseErrorCode,
  positionAt,
  readJson,
  readJsonc,
  classify,
  dummyOfId,
  dummyOfKind,
  isPerAccount,
  isScheme,
  isSelfProving,
  isShippedByVendor,
  isVendorOfHosts,
  isWordOfKinds,
  kindOfId,
  kindsNamed,
  nounOf,
  plainSecret,
  secretKind,
  secretStarts,
  usualName,
  isCredential,
  quoted,
  isDate,
  leavesRoot,
  OUTSIDE,
  distance,
  nearest,
  didYouMean,
  repeated,
  unknown,
  usualNames,
  usualEnvironment,
  foldEnvironment,
  isDeployment,
  isFileLocation,
  isTest,
  CHANGES,
  ARRIVALS,
  lastOf,
  isOf,
  byDay,
  VALUE_PROBLEMS,
  isVendored,
  settingOf,
  languageOf,
  oncePerFile,
  optimiseLater,
  startEngine,
  makeParser,
  languageFiles,
  isSecretName,
  outsideGit,
  isStandIn,
  bareName2 as bareName,
  isField,
  ancestor,
  FUNCTIONS,
  bindingOf,
  literalText,
  keyName,
  templates,
  known2 as known,
  objectKeys,
  parametersOf,
  argumentsOf,
  TRANSPARENT,
  evaluate,
  unwrap,
  guarded,
  says,
  membersOfField,
  scriptFile,
  unreadLanguage,
  usualPrefixes,
  prefixesOf,
  readPlacedToml,
  parseTemplate,
  interpolate,
  fill4 as fill,
  parse3 as parse,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  parseDocument,
  isAccident,
  hasAccident,
  searchScripts,
  readCode,
  late_globs_default,
  readYaml,
  MAX_FILE_BYTES,
  readBounded,
  tooLarge,
  decode,
  findConfig,
  findConfigIn,
  mayHoldConfig,
  emptyConfig,
  matcher,
  globMistake,
  strongest3 as strongest,
  readsIn,
  isDeployed,
  readConfig,
  readComponents,
  withPlainNames,
  makeTree,
  openFolder,
  assertFolder,
  without2 as without,
  withIgnored,
  withContents
};
