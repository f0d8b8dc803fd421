import { TooComplex } from './budget.ts';
import type { Token } from './scan/types.ts';
import type { FaultCode } from './types.ts';

/** Thrown by an expander when the dialect rejects the file because of a value. */
export class Rejection extends Error {
  readonly code: FaultCode;
  offset = 0;

  constructor(code: FaultCode) {
    super(code);
    this.code = code;
  }
}

/** The names set so far, and what was noticed while their values were computed. */
export interface Scope {
  readonly env: ReadonlyMap<string, string>;
  readonly values: Map<string, string | null>;
  readonly winners: Map<string, Token>;
  readonly commands: Set<string>;
  readonly outside: Set<string>;
  /** Counts work; throws `TooComplex` when a file asks for far more than its size justifies. */
  readonly spend: (units: number) => void;
  /** The value of a name, the process environment first. */
  environmentFirst(name: string): string | undefined;
  /** The value of a name, the file first. */
  fileFirst(name: string): string | undefined;
  /** Notes that only a shell could tell the value being computed. */
  needsShell(): void;
  /** Computes and stores one value. */
  assign(token: Token, compute: () => string | null): void;
}

export function createScope(
  env: ReadonlyMap<string, string>,
  spend: Scope['spend'],
  earlier?: ReadonlyMap<string, string>,
): Scope {
  const values = new Map<string, string | null>();
  const winners = new Map<string, Token>();
  const commands = new Set<string>();
  const outside = new Set<string>();
  let seen = { outside: false, shell: false };

  const own = (name: string) => {
    if (commands.has(name)) seen.shell = true;
    if (outside.has(name)) seen.outside = true;
    return values.get(name) ?? earlier?.get(name);
  };
  const noted = (value: string | undefined) => {
    if (value === undefined) seen.outside = true;
    return value;
  };
  return {
    env,
    values,
    winners,
    commands,
    outside,
    spend,
    environmentFirst: (name) => noted(env.get(name) ?? own(name)),
    fileFirst: (name) => noted(own(name) ?? env.get(name)),
    needsShell() {
      seen.shell = true;
    },
    assign(token, compute) {
      seen = { outside: false, shell: false };
      const value = bounded(compute, token);
      if (value === undefined) seen.outside = true;
      mark(commands, token.name, seen.shell);
      mark(outside, token.name, seen.outside);
      values.set(token.name, seen.shell ? null : (value ?? null));
      winners.set(token.name, token);
    },
  };
}

function bounded(compute: () => string | null, token: Token): string | null | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TooComplex) return undefined;
    if (error instanceof Rejection) error.offset = token.offset;
    throw error;
  }
}

function mark(set: Set<string>, name: string, on: boolean): void {
  if (on) set.add(name);
  else set.delete(name);
}

/** The tokens that win when the last entry of a name does, at the place of its first. */
export function lastOfEach(tokens: readonly Token[]): Map<string, Token> {
  const winners = new Map<string, Token>();
  for (const token of tokens) winners.set(token.name, token);
  return winners;
}
