import type { Command } from './commands.ts';

/** What a command builds. */
export interface BuildCommand {
  /** Packages by name or folder, as the command writes them; none: what is in the folder. */
  readonly packages: readonly string[];
  /** The folder that it goes to first. */
  readonly folder?: string;
  /** The script of package.json that does it. */
  readonly script?: string;
}

const MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const TOOLS = new Set(
  'next nuxt nuxi vite astro react-scripts remix vue-cli-service gatsby ng svelte-kit react-router rsbuild parcel webpack vinxi solid-start qwik quasar'.split(
    ' ',
  ),
);
/** No component is called so. */
const EVERYTHING = ['*'];
const BUILDS = /(?:^|[:_-])(?:build|generate|bundle)(?:$|[:_-])/;
/** Flags whose value names a package: npm, pnpm, Turborepo, Nx, Bun. */
const PACKAGE_FLAGS = /^(?:--filter|-F|--workspace|-w|--scope|--projects|--project|-p)$/;
const FOLDER_FLAGS = /^(?:-C|--dir|--prefix|--cwd)$/;

/** Whether a command builds an app, and which; `undefined` where it does not. */
export function buildOf({ words }: Command): BuildCommand | undefined {
  const at = words.findIndex((word) => isRunner(word));
  const runner = words[at]?.replace(/^.*\//, '').replace(/@.*$/, '');
  if (runner === undefined) return undefined;
  const { flags, plain } = split(words.slice(at + 1), runner);
  if (MANAGERS.has(runner)) return managed(plain, flags);
  if (runner === 'turbo') return orchestrated(plain, flags);
  if (runner === 'nx') return nx(plain, flags);
  return plain[0] !== undefined && /^(?:build|generate|export)$/.test(plain[0])
    ? { packages: [] }
    : undefined;
}

function isRunner(word: string): boolean {
  const name = word.replace(/^.*\//, '').replace(/@.*$/, '');
  return MANAGERS.has(name) || name === 'turbo' || name === 'nx' || TOOLS.has(name);
}

interface Flags {
  readonly packages: readonly string[];
  readonly folder?: string;
}

function split(words: readonly string[], runner: string) {
  const plain: string[] = [];
  const packages: string[] = [];
  let folder: string | undefined;
  for (let index = 0; index < words.length && words[index] !== '--'; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const [flag = '', given] = word.split(/=(.*)/s);
    // For pnpm and Turborepo `-w` is the root, and takes no value.
    const names = PACKAGE_FLAGS.test(flag) && !(flag === '-w' && runner !== 'npm');
    if (!names && !FOLDER_FLAGS.test(flag)) continue;
    const value = given ?? words[++index] ?? '';
    if (names) packages.push(...value.split(','));
    else folder = value;
  }
  const flags: Flags = { packages, ...(folder !== undefined && { folder }) };
  return { plain, flags };
}

function managed(plain: readonly string[], flags: Flags): BuildCommand | undefined {
  const [first = '', second = '', third = '', fourth = ''] = plain;
  if (first === 'workspace') return managed([third, fourth], { ...flags, packages: [second] });
  if (first === 'exec' || first === 'dlx' || first === 'x') {
    return TOOLS.has(second) && third === 'build' ? { ...flags } : undefined;
  }
  if (TOOLS.has(first)) return second === 'build' ? { ...flags } : undefined;
  if (first === 'turbo') return orchestrated(plain.slice(1), flags);
  if (first === 'nx') return nx(plain.slice(1), flags);
  const script = first === 'run' || first === 'run-script' ? second : first;
  if (!BUILDS.test(script)) return undefined;
  return { ...flags, script };
}

/** https://turborepo.dev/docs/reference/run */
function orchestrated(plain: readonly string[], flags: Flags): BuildCommand | undefined {
  const tasks = plain[0] === 'run' ? plain.slice(1) : plain;
  const task = tasks.find((one) => /^(?:[^#]+#)?build\b/.test(one));
  if (task === undefined) return undefined;
  if (task.includes('#')) return { packages: [task.slice(0, task.indexOf('#'))] };
  return { packages: flags.packages.length > 0 ? flags.packages : EVERYTHING };
}

/** https://nx.dev/docs/features/run-tasks */
function nx(plain: readonly string[], { packages }: Flags): BuildCommand | undefined {
  const [verb = '', target = ''] = plain;
  if (verb === 'run-many') return { packages: packages.length > 0 ? packages : EVERYTHING };
  if (verb === 'build') return { packages: target === '' ? EVERYTHING : [target] };
  const [name = '', task = ''] = target.split(':');
  return verb === 'run' && task === 'build' ? { packages: [name] } : undefined;
}
