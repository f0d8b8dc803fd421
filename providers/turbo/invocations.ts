import type { Components } from '../../src/model/index.ts';
import type { Tree } from '../../src/tree/types.ts';

/** How the repository runs Turborepo, by the name of the task. */
type Invocations = ReadonlyMap<string, Invocation>;

export interface Invocation {
  /** Some of them pass every variable on. */
  readonly loose: boolean;
  /** All of them add what frameworks need. */
  readonly infers: boolean;
}

/** `turbo build lint --filter=web`, `turbo run build`: https://turborepo.com/docs/reference/run */
const COMMAND = /(?:^|[\s"'`/;&|(])turbo(?:@[\w.-]+)?((?:[ \t]+[^\s"'`;&|)\\]+)+)/g;
/** Options whose value may stand apart. */
const WITH_VALUE =
  /^(?:--(?:filter|concurrency|env-mode|cache|cache-dir|cwd|global-deps|log-order|log-prefix|output-logs|profile|remote-cache-timeout|team|token|api|login|color|ui|summarize)|-F)$/;
const OTHER_COMMANDS =
  /^(?:prune|gen|generate|login|logout|link|unlink|daemon|bin|info|ls|query|scan|telemetry|boundaries|completion|devtools|docs)$/;

const TEXTS =
  /(?:^|\/)(?:vercel\.json|(?:[\w.-]*\.)?(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|Procfile|netlify\.toml|railway\.(?:json|toml)|render\.ya?ml|nixpacks\.toml|Makefile|justfile)$|^\.github\/workflows\/[^/]+\.ya?ml$/;
const LARGEST = 256 * 1024;

/** Every invocation in scripts, workflows, images and the files of hosts. */
export function findInvocations(tree: Tree, components: Components): Invocations {
  const found = new Map<string, Invocation>();
  for (const { scripts } of components.all)
    for (const script of Object.values(scripts)) addFrom(script, found);
  for (const file of tree.files) {
    const { path } = file;
    if (!TEXTS.test(path) || file.ignored) continue;
    const text = tree.text(path) ?? '';
    if (text.length <= LARGEST && text.includes('turbo')) addFrom(text, found);
  }
  return found;
}

function addFrom(text: string, found: Map<string, Invocation>): void {
  const loose = /\bTURBO_ENV_MODE\W{1,4}loose\b/.test(text);
  for (const [, words = ''] of text.slice(0, LARGEST).matchAll(COMMAND)) {
    const read = readWords(words.trim().split(/\s+/));
    for (const task of read.tasks) {
      const known = found.get(task) ?? { loose: false, infers: true };
      found.set(task, {
        loose: known.loose || loose || read.loose,
        infers: known.infers && read.infers,
      });
    }
  }
}

function readWords(words: readonly string[]) {
  const tasks: string[] = [];
  let loose = false;
  let infers = true;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') break;
    const next = words[index + 1];
    if (word === '--env-mode=loose' || (word === '--env-mode' && next === 'loose')) loose = true;
    if (word === '--framework-inference=false') infers = false;
    if (WITH_VALUE.test(word)) index++;
    else if (OTHER_COMMANDS.test(word) && tasks.length === 0) break;
    else if (!word.startsWith('-') && word !== 'run' && word !== 'watch') tasks.push(taskOf(word));
  }
  return { tasks, loose, infers };
}

/** `web#build` runs the task of one package. */
function taskOf(word: string): string {
  return word.slice(word.indexOf('#') + 1);
}
