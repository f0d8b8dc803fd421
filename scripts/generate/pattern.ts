import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { charactersOf, STRANGE } from '../../src/values/characters.ts';

/** What can be said of the texts that a pattern matches without trying it. */
export interface PatternFacts {
  /** Stands in each of them; the longest such text. */
  readonly part: string;
  /** The groups of characters that may stand in them. */
  readonly characters: number;
  /** Groups of which one at least does, the rarest that can be told; 0 where none can. */
  readonly some: number;
  /** Where they are all texts that begin with one text and go on with certain groups of characters. */
  readonly plain?: Plain;
}

interface Plain {
  readonly prefix: string;
  readonly characters: number;
  /** Of the whole. */
  readonly least: number;
  readonly most: number;
}

const ASCII = 128;
/** Stands for all characters that are not ASCII. */
const FOREIGN = 0xff;

/** @param source a pattern that is to be compiled with the flag `u` */
export function factsOf(source: string): PatternFacts {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  const characters = groupsOf(pattern.alternatives.flatMap(acceptedBy));
  const [first, ...others] = pattern.alternatives;
  const some = rarestOf(pattern.alternatives);
  if (first === undefined || others.length > 0) return { part: '', characters, some };
  const plain = plainOf(first.elements);
  return { part: partOf(first.elements), characters, some, ...(plain && { plain }) };
}

function groupsOf(accepted: readonly number[]): number {
  return charactersOf(String.fromCharCode(...accepted));
}

/** The codes of the characters that a part of a pattern can take up. */
function acceptedBy(node: AST.Node): readonly number[] {
  switch (node.type) {
    case 'Character':
      return range(node.value, node.value);
    case 'CharacterClassRange':
      return range(node.min.value, node.max.value);
    case 'CharacterClass':
      return node.negate ? range(0, FOREIGN) : node.elements.flatMap(acceptedBy);
    case 'CharacterSet':
      return node.kind === 'digit' && !node.negate ? acceptedDigits : range(0, FOREIGN);
    case 'Quantifier':
      return acceptedBy(node.element);
    case 'Alternative':
      return node.elements.flatMap(acceptedBy);
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(acceptedBy);
    case 'Assertion':
      return [];
    default:
      throw new Error(`The generator of kinds does not know what ${node.raw} takes up.`);
  }
}

function range(least: number, most: number): readonly number[] {
  const found = most >= ASCII ? [FOREIGN] : [];
  for (let code = least; code <= Math.min(most, ASCII - 1); code++) found.push(code);
  return found;
}

const acceptedDigits = range('0'.charCodeAt(0), '9'.charCodeAt(0));

/** From those that stand in most values to those that stand in few. */
const BY_RARITY = [...'a0gAG_-.:/='].map((character) => charactersOf(character));

/** Of each alternative the rarest group that it cannot do without. */
function rarestOf(alternatives: readonly AST.Alternative[]): number {
  const each = alternatives.map(({ elements }) => elements.map(neededBy).reduce(rarer, 0));
  return each.includes(0) ? 0 : each.reduce((all, groups) => all | groups, 0);
}

function rarer(one: number, other: number): number {
  return rarityOf(one) < rarityOf(other) ? other : one;
}

/** Of several groups, that of the most usual one; the least of none. */
function rarityOf(groups: number): number {
  if (groups === 0) return -1;
  const found = BY_RARITY.findIndex((group) => (group & groups) !== 0);
  return found < 0 ? BY_RARITY.length : found;
}

function neededBy(element: AST.Element): number {
  if (element.type === 'Character') return groupsOf([element.value]);
  if (element.type === 'CharacterClass') return groupsOf(acceptedBy(element));
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return rarestOf(element.alternatives);
  return element.type === 'Quantifier' && element.min > 0 ? neededBy(element.element) : 0;
}

/** Of a text and one set of characters, from the start to the end; the set has no part of a group. */
function plainOf(elements: readonly AST.Element[]): Plain | undefined {
  const [start, repeated, end] = [elements.at(0), elements.at(-2), elements.at(-1)];
  const prefix = partOf(elements.slice(1, -2));
  if (start?.raw !== '^' || end?.raw !== '$' || repeated?.type !== 'Quantifier') return undefined;
  const { element, min, max } = repeated;
  const isSet = element.type === 'CharacterClass' || element.type === 'CharacterSet';
  const accepted = acceptedBy(element);
  if (!isSet || !isWhole(accepted) || prefix.length !== elements.length - 3) return undefined;
  const { length } = prefix;
  return { prefix, characters: groupsOf(accepted), least: length + min, most: length + max };
}

/** Whether all characters of the groups are accepted, so that the groups say as much as the set. */
function isWhole(accepted: readonly number[]): boolean {
  const groups = groupsOf(accepted);
  const isIn = (code: number) => (charactersOf(String.fromCharCode(code)) & groups) !== 0;
  return (
    (groups & STRANGE) === 0 &&
    range(0, ASCII - 1).every((code) => accepted.includes(code) || !isIn(code))
  );
}

function partOf(elements: readonly AST.Element[]): string {
  const texts = [''];
  for (const element of elements) {
    if (element.type !== 'Character') texts.push('');
    else texts.push((texts.pop() ?? '') + String.fromCodePoint(element.value));
  }
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
}
