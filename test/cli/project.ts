import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempFolder } from '../helpers/temp.ts';

/** A folder with these files, for one test. */
export function project(files: Readonly<Record<string, string>>): string {
  const root = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const MANIFEST = '{ "name": "shop", "dependencies": { "dotenv": "16.4.0" } }';

/** A program that needs one name, which development sets and production does not. */
export const DRIFTED: Readonly<Record<string, string>> = {
  'package.json': MANIFEST,
  '.gitignore': '.env\n',
  'src/main.ts': [
    "import 'dotenv/config';",
    'const key = process.env.API_KEY;',
    "if (!key) throw new Error('API_KEY is not set');",
    '',
  ].join('\n'),
  '.env': 'API_KEY=canary-1\n',
  '.env.production': 'OTHER=canary-2\n',
  'envparity.yaml': 'environments:\n  production:\n    sources:\n      - dotenv: .env.production\n',
};

/** A program that only needs one name. */
export const READING: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop" }',
  'src/main.ts': DRIFTED['src/main.ts']?.replace("import 'dotenv/config';", '') ?? '',
};
