import { guarded, says } from '../need/guards.ts';
import { argumentsOf } from '../resolve/parameters.ts';
import { isField, type SyntaxNode } from '../syntax/node.ts';
import { lackOf } from './brought.ts';
import type { Carried } from './carried.ts';
import { initial } from './holders.ts';

/** The scheme of an Authorization header, before a secret that a request is compared with. */
const CREDENTIAL = /^(?:Bearer|Basic|Token|ApiKey) $/i;

const MOST = 6;

/** A secret is compared with what a request shows, or does not show: who is let in where the secret is absent. */
export function compared(
  carried: Carried,
  comparison: SyntaxNode,
): 'comparison' | 'omission' | undefined {
  const { absence, alone, before } = carried;
  if (absence === 'text' && CREDENTIAL.test(before ?? '')) return 'comparison';
  const other = comparison.field(isField(carried.node, 'left') ? 'right' : 'left');
  const lack = other === undefined ? undefined : lackOf(other);
  if (other === undefined || lack === undefined || !alone || before !== '') return undefined;
  if (absence === 'text') return 'comparison';
  if (isLookedAt(other, comparison)) return undefined;
  if (absence === 'empty') return 'omission';
  const isLoose = /^[!=]=$/.test(comparison.field('operator')?.type ?? '');
  return lack === 'undefined' || (isLoose && lack === 'null') ? 'omission' : undefined;
}

/** The same by a function that takes bytes, which two empty texts have in common. */
export function comparedAsBytes(
  { absence, alone, before }: Carried,
  call: SyntaxNode,
  index: number,
): 'comparison' | 'omission' | undefined {
  if (absence === 'text') return 'comparison';
  const other = argumentsOf(call)[1 - index];
  const shown = other === undefined ? undefined : behindBytes(other);
  if (absence !== 'empty' || !alone || before !== '' || shown === undefined) return undefined;
  return lackOf(shown) === undefined || isLookedAt(shown, call) ? undefined : 'omission';
}

/** The text in `Buffer.from(String(text))`. */
function behindBytes(node: SyntaxNode): SyntaxNode {
  let inner = node;
  for (let depth = 0; depth < MOST; depth += 1) {
    const made = initial(inner);
    const isMade = /^(?:Buffer\.from|String)$/.test(made.field('function')?.text ?? '');
    const [text] = isMade ? argumentsOf(made) : [];
    if (text === undefined) break;
    inner = text;
  }
  return inner;
}

/** Whether anything asks that the request shows something at all. */
function isLookedAt(value: SyntaxNode, comparison: SyntaxNode): boolean {
  const texts = [value.text, ...partsOf(initial(value))];
  return texts.some((text) => guarded(comparison, text) || isAskedBeside(comparison, text));
}

/** A value and what it is taken from: `header.split(' ')[1]`, `header.split(' ')`, `header`. */
function partsOf(value: SyntaxNode): readonly string[] {
  const parts: string[] = [];
  let part: SyntaxNode | undefined = value;
  while (part !== undefined && parts.length < MOST) {
    // Of the request itself much else is asked.
    if (lackOf(part) !== undefined) parts.push(part.text);
    part = part.field('object') ?? part.field('function');
  }
  return parts;
}

/** The other parts of the same condition. */
function isAskedBeside(comparison: SyntaxNode, text: string): boolean {
  for (let node = comparison; node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    const isLogical = /^(?:&&|\|\|)$/.test(parent.field('operator')?.type ?? '');
    if (parent.type !== 'parenthesized_expression' && !isLogical) return false;
    const beside = parent.field(isField(node, 'left') ? 'right' : 'left');
    if (isLogical && beside !== undefined && says(beside.text, text)) return true;
  }
  return false;
}
