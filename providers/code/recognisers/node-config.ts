import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { FileLocation, Read } from '../../../src/model/index.ts';
import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { DEFAULTED } from '../need/judgement.ts';
import { exported } from '../resolve/exports.ts';
import { literalText } from '../resolve/literals.ts';
import type { Program } from '../resolve/program.ts';
import { settingOf } from '../setting.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { documentRead } from './shared/document-read.ts';
import { entriesOf, entryNamed, objectOf } from './shared/entries.ts';

const SCRIPT = /(?:^|\/)custom-environment-variables\.[cm]?[jt]s$/;
const DOCUMENT = /^custom-environment-variables\.(?:json5?|ya?ml)$/;
const FLAVOUR = { id: 'node-config' };
const DEEPEST = 20;

/** Each leaf names the variable that replaces a value; unset or empty, the value stays. https://github.com/node-config/node-config/wiki/Environment-Variables#custom-environment-variables */
export const nodeConfig: Recogniser = {
  id: 'node-config',
  idioms: ['exports', 'export'],
  applies: (_, file) => SCRIPT.test(file),
  file(analysis, root) {
    const config = exported(analysis.program, root.source.file, 'default');
    if (config.kind === 'object') readObject(analysis, config.node, 0);
  },
  documents(program) {
    return program.tree.files
      .filter((one) => DOCUMENT.test(one.name) && !one.ignored)
      .flatMap((one) => readDocument(program, one.path));
  },
};

function readObject(analysis: Analysis, object: SyntaxNode, depth: number): void {
  if (depth > DEEPEST) return;
  const { program } = analysis;
  const named = entryNamed(program, object, '__name');
  const values = entriesOf(program, object).map((entry) => entry.value);
  for (const value of named === undefined ? values : [named]) {
    if (value === undefined) continue;
    const inner = objectOf(program, value);
    if (inner === undefined) readName(analysis, value);
    else readObject(analysis, inner, depth + 1);
  }
}

function readName(analysis: Analysis, node: SyntaxNode): void {
  if (node.type !== 'string') return;
  const name = literalText(node);
  analysis.read({ name, place: node, judgement: DEFAULTED, flavour: FLAVOUR });
}

/** JSON is YAML too, comments aside. */
function readDocument(program: Program, file: string): readonly Read[] {
  const lines = new LineCounter();
  const text = program.tree.text(file) ?? '';
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const setting = settingOf(file, '');
  return leaves(document.contents, 0).map(({ name, offset }) => {
    const { line, col: column } = lines.linePos(offset);
    const place: FileLocation = { file, line, column };
    return documentRead(program, DEFAULTED, { name, place, setting });
  });
}

interface Leaf {
  readonly name: string;
  readonly offset: number;
}

function leaves(node: Node | null, depth: number): readonly Leaf[] {
  if (isScalar(node) && typeof node.value === 'string' && node.value !== '') {
    return [{ name: node.value, offset: node.range?.[0] ?? 0 }];
  }
  if (!isMap<Node, Node>(node) || depth > DEEPEST) return [];
  const isNamed = node.has('__name');
  return node.items.flatMap(({ key, value }) => {
    const isFormat = isNamed && isScalar(key) && key.value !== '__name';
    return isFormat ? [] : leaves(value, depth + 1);
  });
}
