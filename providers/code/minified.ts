import type { Components, FileLocation, Read } from '../../src/model/index.ts';

const ACCESS = /\b(?:process|import\.meta|Bun)\.env(?:\.|\[["'])([A-Za-z_]\w*)/g;
const HEAD = 32 * 1024;
const MOST_PER_LINE = 600;
const NEWLINE = 0x0a;

/** Whether bytes look like the output of a minifier: parsing them would cost much and tell nothing. */
export function isMinified(content: Buffer): boolean {
  if (content.length < HEAD / 2) return false;
  let lines = 1;
  const end = Math.min(content.length, HEAD);
  for (
    let at = content.indexOf(NEWLINE);
    at >= 0 && at < end;
    at = content.indexOf(NEWLINE, at + 1)
  ) {
    lines += 1;
  }
  return end / lines > MOST_PER_LINE;
}

/** Plain accesses in minified code, by text: what a bundle reads is for information only. */
export function readsOfMinified(
  content: Buffer,
  file: string,
  components: Components,
): readonly Read[] {
  const text = content.toString('utf8');
  const reads: Read[] = [];
  for (const match of text.matchAll(ACCESS)) {
    reads.push({
      role: 'reads',
      name: match[1] ?? '',
      channel: 'process',
      component: components.of(file).id,
      place: placeOf(text, file, match.index),
      phases: ['run'],
      audience: 'server',
      need: 'optional',
      certainty: 'proved',
      setting: 'generated',
    });
  }
  return reads;
}

function placeOf(text: string, file: string, offset: number): FileLocation {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
