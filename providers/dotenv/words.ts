/** What words say is copied, and to what. */
export interface Copy {
  readonly from: string;
  readonly to: string;
}

/** `cp .env.example .env`; what is longer is no name of a file. */
const STEP =
  /\b(?:cp|copy)\s+(?:-\w+\s+)?["']?([\w./-]{0,80}env[\w./-]{0,40})["']?\s+["']?([\w./-]{0,80}\.(?:env[\w.-]{0,40}|dev\.vars))(?![\w/-])/gi;

// Sentences are matched with one space between words, wherever their lines end.
const VERB = /(?<!(?:not|never|n['’]t)\s)\b(?:copy|rename|duplicate|move)\s/.source;
const TO =
  /(?:to|as|into|named|called)\s(?:(?:a|the|your)\s)?(?:new\s)?(?:file\s)?(?:(?:named|called)\s)?/
    .source;
/** A full stop may follow the name of the copy. */
const TARGET = /["'`*[]{0,3}([\w./-]{0,80}\.(?:env(?:\.\w{1,40}){0,3}|dev\.vars))(?!\.?[\w/-])/
  .source;
const FROM = /["'`*[]{0,3}([\w./-]{0,80}env[\w./-]{0,40})["'`*\]]{0,4}(?:\([^()\s]{1,120}\))?/
  .source;
/** Rename `.env.example` to `.env`; copy the file [.env.example](.env.example) and rename it to `.env`. */
const PROSE = new RegExp(
  `${VERB}(?:[a-z]{1,12}\\s){0,4}${FROM}(?:\\sfile)?(?:,?\\s(?:and\\s)?rename\\s(?:(?:it|the\\scopy)\\s)?|\\s)${TO}${TARGET}`,
  'gi',
);
/** Duplicate this to `.env`; rename to `.env`. */
const ITSELF = new RegExp(
  `${VERB}(?:of\\s)?(?:(?:this|it)\\s)?(?:(?:env|example|template)\\s)?(?:file\\s)?${TO}${TARGET}`,
  'gi',
);

/** So many lines at the top of a template may say what it is for. */
const HEADER_LINES = 20;

/** What a text says is copied: commands before sentences, which are less exact. */
export function copiesIn(text: string): readonly Copy[] {
  const found = [...text.matchAll(STEP), ...withOneSpace(text).matchAll(PROSE)];
  return found.map(([, from = '', to = '']) => ({ from, to }));
}

/** What the comments at the top of a template say is copied, such as itself. */
export function copiesOfItself(text: string, name: string): readonly Copy[] {
  const header = headerOf(text);
  const itself = withOneSpace(header).matchAll(ITSELF);
  return [...copiesIn(header), ...[...itself].map(([, to = '']) => ({ from: name, to }))];
}

/** The comments before the first line that sets something. */
function headerOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, HEADER_LINES).map((line) => line.trim());
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  const comments = end < 0 ? lines : lines.slice(0, end);
  return comments.map((line) => line.replace(/^#+/, '')).join('\n');
}

function withOneSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
