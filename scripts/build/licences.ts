import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const HEAD = `envparity contains the packages below, each under its own licence.\n`;
const RULE = '-'.repeat(80);

/**
 * The licence of every package that the files come from, sorted by package.
 *
 * @param inputs paths relative to the root
 * @throws Error where a package comes without a licence: it cannot be passed on
 */
export async function thirdPartyLicences(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const entries = await Promise.all([...folders].map((folder) => entry(join(root, folder))));
  return [HEAD, ...new Set(entries.sort())].join(`\n${RULE}\n\n`);
}

async function entry(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = describe(manifest, folder);
  const file = (await readdir(folder)).sort().find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function describe(
  manifest: unknown,
  folder: string,
): Record<'name' | 'version' | 'license', string> {
  if (typeof manifest === 'object' && manifest !== null) {
    const { name, version, license } = manifest as Record<string, unknown>;
    if (typeof name === 'string' && typeof version === 'string' && typeof license === 'string')
      return { name, version, license };
  }
  throw new Error(`${folder}/package.json does not say name, version and licence`);
}
