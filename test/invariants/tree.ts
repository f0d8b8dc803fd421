import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { put } from './hostile.ts';

/** A small project that drifts, so that every part of a report has something to say. */
export function plant(folder: string, value: (name: string) => string = () => 'value'): void {
  put(folder, 'package.json', '{ "name": "planted", "dependencies": { "next": "15.0.0" } }');
  put(
    folder,
    'src/app.ts',
    `if (!process.env.CONTROL) throw new Error('CONTROL is not set');
     if (!process.env.MISSING_ONE) throw new Error('MISSING_ONE is not set');
     export const url = new URL(process.env.DATABASE_URL!);
     export const level = process.env.LOG_LEVEL ?? 'info';
     export const dynamic = (name: string) => process.env[name];
     export const broken = process.env.MULTI_LINE!.trim();\n`,
  );
  const names = ['CONTROL', 'DATABASE_URL', 'MISING_ONE', 'UNUSED_ONE', 'QUOTED', 'TWICE', 'TWICE'];
  for (const [index, path] of DOTENV_FILES.entries()) {
    const lines = names.map((name, line) => `${name}=${quote(line, value(`${name}_${index}`))}`);
    const rest = [
      `export EXPORTED=${value(`EXPORTED_${index}`)} # ${value(`COMMENT_${index}`)}`,
      `MULTI_LINE="first\n${value(`SECOND_LINE_${index}`)}\nlast"`,
      `NESTED=postgres://${value(`USER_${index}`)}:${value(`PASSWORD_${index}`)}@db.example.com/${value(`PATH_${index}`)}?k=${value(`QUERY_${index}`)}`,
      `JSON_ONE='{"key":"${value(`JSON_${index}`)}"}'`,
      `UNTERMINATED="${value(`UNTERMINATED_${index}`)}`,
    ];
    put(folder, path, `${[...lines, ...rest].join('\n')}\n`);
  }
  put(folder, '.env.example', 'CONTROL=\nGONE=\nDATABASE_URL=\n');
}

const DOTENV_FILES = ['.env', '.env.local', '.env.production', 'config/staging.env'];

function quote(line: number, value: string): string {
  return [value, `"${value}"`, `'${value}'`][line % 3] ?? value;
}

/** What lies in a folder: kinds, bytes and times, so that any write shows. */
export function fingerprint(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const { mtimeMs, mode } = lstatSync(path);
    found.set(path, `${entry.isDirectory() ? '' : mtimeMs} ${mode} ${content(path)}`);
  }
  return found;
}

function content(path: string): string {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return readlinkSync(path);
  return stat.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}
