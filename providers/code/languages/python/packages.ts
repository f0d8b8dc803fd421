import type { Node } from 'web-tree-sitter';
import { type Entry, type Rule, typed } from '../../implicit/rule.ts';
import { ASSERTED, type Judgement, OPTIONAL, REQUIRED } from '../../need/judgement.ts';
import type { Place } from '../findings.ts';
import { occurrences } from '../nodes.ts';
import { argumentsOf, callOf, receiverOf } from './calls.ts';
import { type Imports, importsOf, qualified } from './imports.ts';
import table from './packages.json' with { type: 'json' };

const ENTRIES = typed(table.entries);

/** What imports one of the packages, as far as a line of text shows it. */
export const importsPackage = new RegExp(
  `^[ \\t]*(?:from|import)[ \\t][^\\n]*\\b(?:${firstNames().join('|')})\\b`,
  'm',
);

function firstNames(): readonly string[] {
  const names = ENTRIES.flatMap(({ packages }) => packages);
  return [...new Set(names.map((name) => name.replace(/\..*$/, '')))];
}

/** Variables that packages read by themselves where something of them is called: `OpenAI()` without a key. */
export function packagePlaces(root: Node): readonly Place[] {
  if (!importsPackage.test(root.text)) return [];
  const imports = importsOf(root);
  const modules = [...imports.values()];
  const isImported = (name: string) =>
    modules.some((module) => isWithin(module, name) || isWithin(name, module));
  return ENTRIES.flatMap(({ packages, reads }) =>
    packages
      .filter(isImported)
      .flatMap((name) => reads.flatMap((rule) => placesOf(root, imports, name, rule))),
  );
}

function isWithin(name: string, module: string): boolean {
  return name === module || name.startsWith(`${module}.`);
}

function placesOf(
  root: Node,
  imports: Imports,
  name: Entry['packages'][number],
  rule: Rule,
): readonly Place[] {
  const { names, anyOf, exports = [] } = rule;
  return exports.flatMap((one) =>
    callsOf(root, imports, `${name}.${one}`).flatMap((call) => {
      const judgement = judgementOf(rule, call);
      if (judgement === undefined) return [];
      return names.map(
        (text): Place => ({
          name: { kind: 'known', text },
          node: call,
          judgement:
            anyOf === undefined
              ? judgement
              : { ...judgement, anyOf: names.filter((other) => other !== text) },
          implicit: name,
        }),
      );
    }),
  );
}

function callsOf(root: Node, imports: Imports, callee: string): readonly Node[] {
  const word = callee.slice(callee.lastIndexOf('.') + 1);
  return occurrences(root, word, 0).flatMap((leaf) => {
    const called = receiverOf(leaf) === undefined ? leaf : leaf.parent;
    const call = called === null ? undefined : callOf(called);
    if (call === undefined || called === null) return [];
    return qualified(imports, called.text) === callee ? [call] : [];
  });
}

/** Nothing where an argument takes the place of the variable; perhaps, where not all arguments are written out. */
function judgementOf({ need, certainty, unless = [] }: Rule, call: Node): Judgement | undefined {
  const { positional, keywords, isOpen } = argumentsOf(call);
  const isGiven = unless.some((option) =>
    option === '#1' ? positional.length > 0 : keywords.has(option),
  );
  if (isGiven) return undefined;
  if (need !== 'required' || (isOpen && unless.length > 0)) return OPTIONAL;
  return certainty === 'asserted' ? ASSERTED : REQUIRED;
}
