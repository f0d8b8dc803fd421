import { visible } from '../escape.ts';

/** Takes no room and parts what stands around it, so that GitHub sees no name and no number. */
const GAP = '&#8203;';

/**
 * What GitHub makes a link, a mention or a picture of by itself (addresses, commits, `@name`, `#1`,
 * `GH-1`, `:name:`), and all that Markdown or HTML could take for its own:
 * https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 * https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
const SPECIAL =
  /(?<word>\b(?:https?|ftp|mailto|xmpp|www|GH|[0-9a-f]{7,64})\b)|(?<ping>[@#]|:(?=[\w+-]+:))|(?<mark>[\\`*_{}[\]()<>+\-.!|~&"'$=:])/gi;

/**
 * Text from a repository or platform as it may stand in a paragraph of Markdown: what it says and
 * nothing else. It pings nobody, links nowhere and ends no line.
 */
export function plain(text: string): string {
  return visible(text).replace(SPECIAL, (match, word, ping) => {
    if (word !== undefined) return match.replace(/^.|.{1,6}(?=.)/g, `$&${GAP}`);
    return ping === undefined ? `\\${match}` : `\\${match}${GAP}`;
  });
}

/** Text as a code span, in which GitHub neither links nor pings. */
export function code(text: string): string {
  const shown = visible(text);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const isPadded = /^[` ]|[` ]$/.test(shown) || shown === '';
  return isPadded ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A message, and in it the name it is about as code. */
export function prose(message: string, name: string | undefined): string {
  if (name === undefined || !message.startsWith(`${name} `)) return plain(message);
  return `${code(name)} ${plain(message.slice(name.length + 1))}`;
}

/** Lines to paste, as they are; the fence is longer than any run of its mark inside. */
export function fenced(lines: readonly string[]): readonly string[] {
  const shown = lines.map(visible);
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return [fence, ...shown, fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
