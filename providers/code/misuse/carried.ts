import { guarded } from '../need/guards.ts';
import type { Program } from '../resolve/program.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import type { Request } from './requests.ts';

/** A value on its way from the environment to where it is used. */
export interface Carried {
  readonly node: SyntaxNode;
  /** What is there when the variable is absent: nothing, a text with `undefined` in it, or an empty one. */
  readonly absence: 'nothing' | 'text' | 'empty';
  /** The text in front of it; `undefined` where that is not known. */
  readonly before: string | undefined;
  /** Where nothing became a text. */
  readonly changed?: SyntaxNode;
  /** In base64 by now, and nothing that stood around it tells any more. */
  readonly encoded: boolean;
  /** Absence is what comes here: no other value may stand in its place, and nothing throws before. */
  readonly sure: boolean;
  /** Nothing else that only a run knows is part of the text. */
  readonly alone: boolean;
  /** How many names and calls it has been followed through. */
  readonly depth: number;
}

/** Where the way of a value ends. */
export type End = { readonly carried: Carried } & (
  | {
      readonly into: 'header';
      readonly header: string;
      /** The object that has the header, or the call that sets it. */
      readonly holder: SyntaxNode;
    }
  | { readonly into: 'url' }
  | {
      readonly into: 'query';
      readonly parameter: string;
      readonly url: SyntaxNode;
      /** The requests to the address, as far as they are known. */
      readonly requests: readonly Request[];
    }
  | { readonly into: 'signing-key' }
  | { readonly into: 'comparison' }
  /** Compared with what a request may leave out. */
  | { readonly into: 'omission' }
);

/** What is done with each step of the way. */
export interface Trail {
  readonly program: Program;
  /** The value goes on in another expression. */
  on(carried: Carried): void;
  end(end: End): void;
  /** Somebody looks whether the value is there. */
  test(): void;
}

export type Step = (trail: Trail, carried: Carried, parent: SyntaxNode) => void;

/** The same value one name or call further. */
export function further(carried: Carried, node: SyntaxNode, sure = true): Carried {
  return { ...carried, node, sure: carried.sure && sure, depth: carried.depth + 1 };
}

/** Whether a test would tell that it is absent: a text with `undefined` in it passes for a value. */
export function showsAbsence({ absence }: Carried): boolean {
  return absence !== 'text';
}

/** Whether a use is only reached where the value is there. */
export function isGuarded(carried: Carried, use: SyntaxNode): boolean {
  return showsAbsence(carried) && guarded(use);
}

/** The value as part of a text, with what stands before it there. */
export function asText(carried: Carried, node: SyntaxNode, before: string | undefined): Carried {
  const front = carried.before === undefined || before === undefined;
  return {
    ...carried,
    node,
    absence: carried.absence === 'nothing' ? 'text' : carried.absence,
    changed: carried.changed ?? node,
    before: front ? undefined : before + carried.before,
  };
}
