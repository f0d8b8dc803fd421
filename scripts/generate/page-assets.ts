import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

const FOLDER = 'src/report/html/page';
/** In the order of the cascade. */
const STYLES = [
  'colours',
  'text',
  'overview',
  'states',
  'findings',
  'matrix',
  'timelines',
  'dialog',
  'media',
];

/** The style and the script of the HTML report as they stand in the page, each with its hash for the policy of the page. */
export async function pageAssets(): Promise<string> {
  const style = STYLES.map((name) => read(`${name}.css`)).join('\n');
  return [
    `// Generated from ${FOLDER} by \`npm run generate\`; do not edit.\n\n`,
    `export const PAGE_STYLE = ${await assetOf(style, 'css')} as const;\n`,
    `export const PAGE_SCRIPT = ${await assetOf(read('page.js'), 'js')} as const;\n`,
  ].join('');
}

function read(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, 'utf8');
}

async function assetOf(source: string, loader: 'css' | 'js'): Promise<string> {
  const options = { loader, minify: true, format: 'esm', charset: 'utf8' } as const;
  const text = (await transform(source, options)).code.trim();
  // Nothing in it may end the element that it stands in.
  if (/<\/|<!--/.test(text)) throw new Error(`the ${loader} cannot stand in a page`);
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return JSON.stringify({ hash, text });
}
