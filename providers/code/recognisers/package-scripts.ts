import { type Node, parseTree } from 'jsonc-parser';
import { positionAt } from '../../../src/formats/parsed.ts';
import type { Phase, Read, Setting } from '../../../src/model/index.ts';
import { isAccident } from '../../../src/values/accident.ts';
import type { Recogniser } from '../flow/analysis.ts';
import type { Program } from '../resolve/program.ts';
import { settingOf } from '../setting.ts';
import { documentRead } from './shared/document-read.ts';
import { type Expansion, expansions } from './shared/shell-words.ts';

/** Scripts that a deployment runs. https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts */
const BUILDS =
  /^(?:(?:pre|post)?(?:build|install|prepare)|(?:vercel|heroku|gcp|now|render)-(?:build|prebuild|postbuild))(?::prod(?:uction)?)?$/;
const STARTS = /^(?:pre|post)?(?:start|serve)(?::(?:prod(?:uction)?|server|web|worker|api))?$/;
const TESTS = /^(?:pre|post)?(?:test|e2e|cypress|playwright)\b/;

/** Names that npm sets for each script, and those that a shell has of itself. https://docs.npmjs.com/cli/using-npm/scripts#environment */
const BUILT_IN =
  /^(?:npm_|INIT_CWD$|PWD$|OLDPWD$|HOME$|PATH$|USER$|SHELL$|RANDOM$|UID$|HOSTNAME$)/i;

/** Variables that the scripts of a package.json expand. */
export const packageScripts: Recogniser = {
  id: 'package-scripts',
  idioms: [],
  documents(program) {
    return program.tree.files
      .filter((one) => one.name === 'package.json' && !one.ignored)
      .flatMap((one) => readManifest(program, one.path));
  },
};

function readManifest(program: Program, file: string): readonly Read[] {
  const text = program.tree.text(file) ?? '';
  if (!/[$%]/.test(text)) return [];
  return scriptsIn(text).flatMap(({ name, command }) => {
    const raw = text.slice(command.offset + 1, command.offset + command.length - 1);
    return expansions(unescaped(raw))
      .filter((found) => !BUILT_IN.test(found.name) && !isOfPassword(raw, found))
      .map((found) => asRead(program, { file, text, script: name, command }, found));
  });
}

/** An assignment up to a `$`. */
const ASSIGNED = /(?:^|[\s;&|])([A-Za-z_]\w*)=[^\s$]*$/;
/** Longer values are no passwords. */
const LONGEST = 200;

/** `DB_PASSWORD=pa$kumquat`: what a shell would expand is a part of the password that somebody meant. */
function isOfPassword(raw: string, { name, offset }: Expansion): boolean {
  const before = raw.slice(Math.max(0, offset - LONGEST), offset);
  return isAccident(ASSIGNED.exec(before)?.[1] ?? '', name, before);
}

interface Script {
  readonly name: string;
  readonly command: Node;
}

function scriptsIn(text: string): readonly Script[] {
  const root = parseTree(text);
  const scripts = root?.children?.find((one) => one.children?.[0]?.value === 'scripts')
    ?.children?.[1];
  const found: Script[] = [];
  for (const { children } of scripts?.children ?? []) {
    const [key, command] = children ?? [];
    if (key === undefined || command?.type !== 'string') continue;
    found.push({ name: String(key.value), command });
  }
  return found;
}

/** The text of a JSON string with every character near its own offset; an escape fills its two places. */
function unescaped(raw: string): string {
  return raw.replace(/\\(.)/gs, (_, char: string) => {
    if (char === '\\') return ' \\';
    return char === '"' || char === '/' ? `${char} ` : '  ';
  });
}

function asRead(
  program: Program,
  at: { file: string; text: string; script: string; command: Node },
  { name, offset, judgement }: Expansion,
): Read {
  const place = { file: at.file, ...positionAt(at.text, at.command.offset + 1 + offset) };
  const setting = settingOfScript(at.file, at.script);
  const phases: readonly Phase[] = BUILDS.test(at.script) ? ['build'] : ['run'];
  return documentRead(program, judgement, { name, place, setting, phases });
}

function settingOfScript(file: string, script: string): Setting {
  const surroundings = settingOf(file, '');
  if (surroundings !== 'source') return surroundings;
  if (BUILDS.test(script) || STARTS.test(script)) return 'source';
  return TESTS.test(script) ? 'test' : 'tool';
}
