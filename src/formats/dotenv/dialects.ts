import { resolveBun } from './expand/bun.ts';
import { resolveCompose } from './expand/compose.ts';
import { resolveDeno } from './expand/deno.ts';
import { resolveNext } from './expand/next.ts';
import { resolveExpand12, resolveExpand1000, resolveVite } from './expand/npm.ts';
import { resolvePhp } from './expand/php.ts';
import { resolveDjango, resolveKvfile, resolveLiteral } from './expand/plain.ts';
import { resolvePython } from './expand/python.ts';
import { resolveRuby } from './expand/ruby.ts';
import { resolveShell } from './expand/shell.ts';
import { scanCompose } from './scan/compose.ts';
import { scanKvfile } from './scan/kvfile.ts';
import { scanDeno, scanNode } from './scan/node.ts';
import { scanBun, scanDotenv } from './scan/npm.ts';
import { scanPhp } from './scan/php.ts';
import { scanDecouple, scanDjango } from './scan/plain.ts';
import { scanPython } from './scan/python.ts';
import { scanRuby } from './scan/ruby.ts';
import { scanShell } from './scan/shell.ts';
import type { Scan, Token } from './scan/types.ts';
import type { Scope } from './scope.ts';
import type { Dialect, ParseOptions } from './types.ts';

/** Finding entries and giving them values are two steps, which readers combine in their own ways. */
export interface Reader {
  readonly scan: (text: string) => Scan;
  readonly resolve: (tokens: readonly Token[], scope: Scope, options: ParseOptions) => void;
}

export const READERS: Readonly<Record<Dialect, Reader>> = {
  dotenv: { scan: scanDotenv, resolve: resolveLiteral },
  'dotenv-expand-12': { scan: scanDotenv, resolve: resolveExpand12 },
  'dotenv-expand-1000': { scan: scanDotenv, resolve: resolveExpand1000 },
  next: { scan: scanDotenv, resolve: resolveNext },
  'vite-7': { scan: scanDotenv, resolve: resolveVite },
  'vite-8': { scan: scanNode, resolve: resolveVite },
  expo: { scan: scanNode, resolve: resolveExpand12 },
  node: { scan: scanNode, resolve: resolveLiteral },
  deno: { scan: scanDeno, resolve: resolveDeno },
  bun: { scan: scanBun, resolve: resolveBun },
  'python-dotenv': { scan: scanPython, resolve: resolvePython },
  'ruby-dotenv': { scan: scanRuby, resolve: resolveRuby },
  phpdotenv: { scan: scanPhp, resolve: resolvePhp },
  compose: { scan: scanCompose, resolve: resolveCompose },
  kvfile: { scan: scanKvfile, resolve: resolveKvfile },
  bash: { scan: scanShell, resolve: resolveShell },
  'django-environ': { scan: scanDjango, resolve: resolveDjango },
  decouple: { scan: scanDecouple, resolve: resolveLiteral },
};
