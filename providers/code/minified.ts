import type { Components, FileLocation, Read } from '../../src/model/index.ts';

const ACCESS = /\b(?:process|import\.meta|Bun)\.env(?:\.|\[["'])([A-Za-z_]\w*)/g;
const HEAD = 32 * 1024;
const MOST_PER_LINE = 600;
const NEWLINE = 0x0a;

/** Whether bytes look like the output of a minifier: parsing them would cost much and tell nothing. */
export function isMinified(content: Buffer): boolean {
  if (content.length < HEAD / 2) return false;
  const end = Math.min(content.length, HEAD);
  const enough = Math.ceil(end / MOST_PER_LINE);
  let lines = 1;
  for (let at = 0; at < end && lines < enough; at += 1) if (content[at] === NEWLINE) lines += 1;
  return lines < enough;
}

/** Plain accesses in minified code, by text: what a bundle reads is for information only. */
export function readsOfMinified(
  content: Buffer,
  file: string,
  components: Components,
): readonly Read[] {
  const text = content.toString('utf8');
  const placeOf = placesOf(text, file);
  const reads: Read[] = [];
  for (const match of text.matchAll(ACCESS)) {
    reads.push({
      role: 'reads',
      name: match[1] ?? '',
      channel: 'process',
      component: components.of(file).id,
      place: placeOf(match.index),
      phases: ['run'],
      audience: 'server',
      need: 'optional',
      certainty: 'proved',
      setting: 'generated',
    });
  }
  return reads;
}

/** Places of offsets that only grow, so that a line of megabytes is walked once. */
function placesOf(text: string, file: string): (offset: number) => FileLocation {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { file, line, column: offset - start + 1 };
  };
}
