import { readArguments, readPairs } from '../../../src/formats/dockerfile/pairs.ts';
import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';
import type { SecretInImage } from '../../../src/model/index.ts';
import { isSecretName, isStandIn } from '../../../src/values/secret.ts';
import type { ReadFile } from './read.ts';

type Pair = Found & { readonly value: string | undefined; readonly keyword: string };

/** Credentials that the file itself holds, or that whoever builds puts into it, each name once. */
export function secretsOf(read: ReadFile, component: string): readonly SecretInImage[] {
  const last = read.stages.stages.at(-1);
  const all = [{ instructions: read.stages.head }, ...read.stages.stages].flatMap((stage) =>
    stage.instructions.flatMap((instruction) =>
      pairsIn(instruction, read.file.escapeCharacter).map((pair) => ({
        ...pair,
        shipped: stage === last,
      })),
    ),
  );
  // What an argument has by default is no credential, so its name is not one either.
  const harmless = new Set(
    all.filter(({ value }) => value && !value.includes('$') && isStandIn(value)).map(byName),
  );
  const found = new Map<string, SecretInImage>();
  for (const { name, value, keyword, shipped, instruction, at } of all) {
    if (harmless.has(name) || value === '' || (keyword === 'ENV' && value === undefined)) continue;
    const before = found.get(name);
    // The image that is shipped is the worse place.
    if (before !== undefined && (before.shipped || !shipped)) continue;
    const how = value === undefined || value.includes('$') ? 'passed' : 'literal';
    const place = read.place(instruction, at);
    found.set(name, { fact: 'secret-in-image', name, component, how, shipped, place });
  }
  return [...found.values()];
}

interface Found {
  readonly name: string;
  readonly instruction: Instruction;
  readonly at: number;
}

const byName = ({ name }: Found): string => name;

function pairsIn(instruction: Instruction, escapeCharacter: string): readonly Pair[] {
  const { keyword, args } = instruction;
  if (keyword !== 'ARG' && keyword !== 'ENV') return [];
  const result = (keyword === 'ARG' ? readArguments : readPairs)(args, escapeCharacter);
  if (!result.ok) return [];
  return result.pairs
    .filter(({ name }) => /^\w+$/.test(name) && isSecretName(name))
    .map(({ name, value, at }) => ({
      name,
      instruction,
      at,
      keyword,
      value: value?.replace(/^(["'])(.*)\1$/, '$2'),
    }));
}
