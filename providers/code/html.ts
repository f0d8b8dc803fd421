import type { Components, Read } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';
import { settingOf } from './setting.ts';

const REPLACED = /%((?:VITE|REACT_APP)_\w+)%/g;

/** `%VITE_NAME%` in the pages of Vite and Create React App; an absent one stays as it is written. https://vite.dev/guide/env-and-mode#html-constant-replacement */
export function readPages(tree: Tree, components: Components): readonly Read[] {
  const reads: Read[] = [];
  for (const file of tree.files) {
    const { path, name } = file;
    if (!name.endsWith('.html') || file.ignored) continue;
    const text = tree.bytes(path)?.toString('utf8') ?? '';
    if (!text.includes('%VITE_') && !text.includes('%REACT_APP_')) continue;
    for (const [index, line] of text.split('\n').entries()) {
      for (const match of line.matchAll(REPLACED)) {
        const place = { file: path, line: index + 1, column: match.index + 1 };
        reads.push(pageRead(match[1] ?? '', components.of(path).id, place, settingOf(path, '')));
      }
    }
  }
  return reads;
}

function pageRead(
  name: string,
  component: string,
  place: Read['place'],
  setting: Read['setting'],
): Read {
  return {
    role: 'reads',
    name,
    channel: 'process',
    component,
    place,
    phases: ['build'],
    audience: 'client',
    need: 'optional',
    certainty: 'proved',
    unchecked: true,
    setting,
  };
}
