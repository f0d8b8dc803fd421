import { readFileSync } from 'node:fs';

/** The sections of docs/rules.md by their heading, so that `explain` prints what the page says. */
export function rulePages(): string {
  const [, ...sections] = readFileSync('docs/rules.md', 'utf8').split(/^## /m);
  const entries = sections.map((section) => {
    const [id = '', ...body] = section.split('\n');
    return `  [${JSON.stringify(id.trim())}, ${JSON.stringify(body.join('\n').trim())}],\n`;
  });
  return [
    '// Generated from docs/rules.md by `npm run generate`; do not edit.\n\n',
    '/** What the documentation says of each rule. */\n',
    'export const pages: ReadonlyMap<string, string> = new Map([\n',
    ...entries,
    ']);\n',
  ].join('');
}
