import {
  hasOtherSyntax,
  isCopy,
  isOtherFormat,
  isTemplateWord,
} from '../../src/formats/dotenv/suffixes.ts';
import type { Tree, TreeFile } from '../../src/tree/types.ts';
import { isVendored } from '../../src/tree/vendored.ts';

/** `listed`: only the configuration says that it is a dotenv file. `copy`: nothing loads it under that name. */
export type Kind =
  | 'env'
  | 'listed'
  | 'template'
  | 'dev-vars'
  | 'flaskenv'
  | 'envrc'
  | 'keys'
  | 'copy';

/** A file that a dotenv reader, or a person setting one up, looks at. */
export interface DotenvSource {
  readonly file: TreeFile;
  readonly kind: Kind;
  /** The folder, `.` for the root. */
  readonly folder: string;
  /** `production` of `.env.production.local` and of `production.env`. */
  readonly mode?: string;
  /** The name itself says that the file stays on this machine. */
  readonly namedLocal: boolean;
  /** `prod.env`: no framework looks for such a name by itself. */
  readonly prefixed: boolean;
}

const ASIDE = new Set(
  '__fixtures__ __mocks__ __tests__ e2e example examples fixture fixtures mocks sample samples test testdata tests'.split(
    ' ',
  ),
);

/** Every dotenv file of the tree outside tests, fixtures and examples, ignored ones included. */
export function discover(tree: Tree): readonly DotenvSource[] {
  const sources: DotenvSource[] = [];
  for (const file of tree.files) {
    if (!file.name.includes('env') && !file.name.startsWith('.dev.vars')) continue;
    const slash = file.path.lastIndexOf('/');
    const folder = slash < 0 ? '.' : file.path.slice(0, slash);
    if (folder.split('/').some((part) => ASIDE.has(part)) || isVendored(file.path)) continue;
    const named = classify(file.name);
    if (named) sources.push({ file, folder, ...named });
  }
  return sources;
}

/** `compose.prod.env.example` is about what a Compose file asks for, which is not all that code reads. */
const OF_COMPOSE = /^\.?(?:docker-)?compose[._-]/i;

type Named = Omit<DotenvSource, 'file' | 'folder'>;
const PLAIN = { namedLocal: false, prefixed: false } as const;

/** What a file name says; `undefined` for a name that is no dotenv file's. */
function classify(name: string): Named | undefined {
  if (name === '.env.keys') return { kind: 'keys', ...PLAIN };
  if (name === '.flaskenv') return { kind: 'flaskenv', ...PLAIN };
  if (name === '.envrc') return { kind: 'envrc', ...PLAIN };
  const split = suffixes(name);
  if (!split || split.parts.some((part) => part === '')) return undefined;
  const { kind, parts, prefixed } = split;
  const last = parts.at(-1) ?? '';
  if (!prefixed && isOtherFormat(last)) return undefined;
  const words = parts.flatMap((part) => part.split(/[-_]/));
  const isTemplate = (prefixed && kind === 'template') || words.some(isTemplateWord);
  if (isTemplate && !prefixed && parts.some(hasOtherSyntax)) return undefined;
  if (isTemplate) return { kind: 'template', ...modeOf(parts, prefixed) };
  if (kind === 'template') return undefined;
  if (!prefixed && isCopy(last)) return { kind: 'copy', ...PLAIN };
  return { kind, ...modeOf(parts, prefixed) };
}

function modeOf(parts: readonly string[], prefixed: boolean) {
  const plain = parts.filter((part) => !isTemplateWord(part));
  const namedLocal = plain.at(-1) === 'local';
  const mode = (namedLocal ? plain.slice(0, -1) : plain).join('.');
  return { namedLocal, prefixed, ...(mode !== '' && { mode }) };
}

interface Split {
  readonly kind: Kind;
  readonly parts: readonly string[];
  readonly prefixed: boolean;
}

function suffixes(name: string): Split | undefined {
  if (name === '.env') return { kind: 'env', parts: [], prefixed: false };
  const vars = /^\.dev\.vars(?:\.(.+))?$/.exec(name);
  if (vars) return { kind: 'dev-vars', parts: vars[1]?.split('.') ?? [], prefixed: false };
  const suffixed = /^\.env\.(.+)$/.exec(name);
  if (suffixed) return { kind: 'env', parts: suffixed[1]?.split('.') ?? [], prefixed: false };
  // `env.example` and `.env-example` are no reader's files, but well known as templates.
  const template = /^\.?env(?:rc)?[._-](.+)$/.exec(name);
  if (template) return { kind: 'template', parts: template[1]?.split('.') ?? [], prefixed: false };
  const copied = /^\.?(.+)\.env\.([^.]+)$/.exec(name);
  if (copied && isTemplateWord(copied[2] ?? '') && !OF_COMPOSE.test(name))
    return { kind: 'template', parts: copied[1]?.split('.') ?? [], prefixed: true };
  const prefix = /^\.?(.+)\.env$/.exec(name);
  return prefix ? { kind: 'env', parts: prefix[1]?.split('.') ?? [], prefixed: true } : undefined;
}
