import { posix } from 'node:path';
import { readJsonc } from '../../../../src/formats/json.ts';
import { isRecord, member, text } from '../../../../src/formats/shape.ts';
import { readToml } from '../../../../src/formats/toml.ts';
import type { Program } from '../../resolve/program.ts';

/** What a component's Wrangler configuration says about `env`. https://developers.cloudflare.com/workers/wrangler/configuration/ */
export interface Worker {
  /** Names of bindings that are objects, not variables. */
  readonly bindings: ReadonlySet<string>;
  /** Names of classes that are Durable Objects or Workflows. */
  readonly classes: ReadonlySet<string>;
}

interface Draft {
  readonly bindings: Set<string>;
  readonly classes: Set<string>;
}

/** Templates and files for one environment say as much about the names. */
const FILE = /^wrangler(?:\.[\w-]+)*\.(?:toml|jsonc?)$/;
const DEEPEST = 12;

const known = new WeakMap<Program, ReadonlyMap<string, Worker>>();

/** The Worker that the component of a file is; `undefined` where it is none. */
export function workerOf(program: Program, file: string): Worker | undefined {
  let workers = known.get(program);
  if (workers === undefined) {
    workers = findWorkers(program);
    known.set(program, workers);
  }
  return workers.get(program.components.of(file).id);
}

function findWorkers(program: Program): ReadonlyMap<string, Worker> {
  const found = new Map<string, Draft>();
  for (const file of program.tree.files) {
    const { path, name } = file;
    if (!FILE.test(name) || file.ignored) continue;
    const content = program.tree.text(path) ?? '';
    const parsed = posix.extname(name) === '.toml' ? readToml(content) : readJsonc(content);
    const { id } = program.components.of(path);
    const worker = found.get(id) ?? { bindings: new Set(), classes: new Set() };
    if (parsed.ok) addBindings(parsed.value, worker, 0);
    found.set(id, worker);
  }
  return found;
}

/** Bindings name themselves by `binding`, or by `name` in lists of bindings and rate limits. */
function addBindings(value: unknown, into: Draft, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) addBindings(item, into, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  const binding = text(member(value, 'binding'));
  const owner = text(member(value, 'class_name'));
  if (binding !== undefined) into.bindings.add(binding);
  if (owner !== undefined) into.classes.add(owner);
  for (const [key, inner] of Object.entries(value)) {
    if (NAMED.has(key)) addNames(inner, into.bindings);
    if (KEYED.has(key) && isRecord(inner))
      for (const name of Object.keys(inner)) into.bindings.add(name);
    if (key !== 'vars') addBindings(inner, into, depth + 1);
  }
}

const NAMED: ReadonlySet<string> = new Set(['bindings', 'ratelimits', 'send_email']);
const KEYED: ReadonlySet<string> = new Set(['wasm_modules', 'text_blobs', 'data_blobs']);

function addNames(list: unknown, into: Set<string>): void {
  for (const item of Array.isArray(list) ? list : []) {
    const name = text(member(item, 'name'));
    if (name !== undefined) into.add(name);
  }
}
