import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { parse } from '../src/formats/dotenv/index.ts';

/** A value that a file of a checkout holds. */
export interface Found {
  readonly name: string;
  readonly value: string;
  readonly place: string;
}

const SKIPPED = new Set(['node_modules', '.git', 'dist', 'build']);
const LARGEST = 1024 * 1024;

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

function* valuesIn(path: string): Generator<Found> {
  const dotenv = /\/\.env[^/]*$|\.env$/.test(path);
  if (!(dotenv || /\.ya?ml$/.test(path)) || statSync(path).size > LARGEST) return;
  const text = readFileSync(path, 'utf8');
  if (!dotenv) {
    if (/\benv(?:ironment)?:/.test(text)) yield* ofYaml(text, path);
    return;
  }
  for (const { name, value, line } of parse(text, 'dotenv').entries)
    if (value) yield { name, value, place: `${path}:${line}` };
}

function* ofYaml(text: string, path: string): Generator<Found> {
  const lineCounter = new LineCounter();
  for (const document of parseAllDocuments(text, { lineCounter, logLevel: 'silent' })) {
    if (!('contents' in document) || document.contents === null) continue;
    for (const [name, value, node] of settings(document.contents)) {
      if (value.includes('$')) continue;
      yield { name, value, place: `${path}:${lineCounter.linePos(node.range?.[0] ?? 0).line}` };
    }
  }
}

function* settings(node: unknown): Generator<readonly [string, string, Node]> {
  if (isSeq(node)) for (const item of node.items) yield* settings(item);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const named = isScalar(key) && /^env(?:ironment)?$/.test(String(key.value));
    if (named && isMap(value)) yield* pairs(value.items);
    else if (named && isSeq(value)) yield* listed(value.items);
    yield* settings(value);
  }
}

function* pairs(items: readonly { key: unknown; value: unknown }[]) {
  for (const { key, value } of items)
    if (isScalar(key) && isScalar(value) && value.value !== null)
      yield [String(key.value), String(value.value), value] as const;
}

/** `- NAME=value`, and `- name: NAME` with `value: …`. */
function* listed(items: readonly unknown[]): Generator<readonly [string, string, Node]> {
  for (const item of items) {
    if (isScalar(item)) {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/s.exec(String(item.value)) ?? [];
      if (value !== '') yield [name, value, item];
    } else if (isMap(item) && typeof item.get('value') === 'string')
      yield [String(item.get('name')), String(item.get('value')), item];
  }
}

/** What dotenv files, Compose files, workflows and manifests of Kubernetes hold, each name and value once. */
export function valuesOf(folders: readonly string[]): readonly Found[] {
  const found = folders.flatMap((folder) =>
    [...filesIn(folder)].flatMap((path) => [...valuesIn(path)]),
  );
  return [...new Map(found.map((one) => [`${one.name}\0${one.value}`, one])).values()];
}
