import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';

export interface Copy {
  readonly sources: readonly string[];
  readonly target: string;
  /** The stage or image it is taken from; absent: the build context. */
  readonly from?: string;
  /** The sources keep their folders. */
  readonly parents: boolean;
}

/**
 * What a COPY or ADD copies; `undefined` for anything else.
 * https://docs.docker.com/reference/dockerfile/#copy
 */
export function copyOf({ keyword, args, flags }: Instruction): Copy | undefined {
  if (keyword !== 'COPY' && keyword !== 'ADD') return undefined;
  const words = listed(args) ?? args.split(/\s+/).map((word) => word.replace(/["']/g, ''));
  const target = words.pop();
  if (target === undefined || words.length === 0) return undefined;
  const from = flags.find(({ name }) => name === 'from')?.value;
  return {
    sources: words.filter((word) => !word.startsWith('<<') && !/^[a-z]+:\/\//i.test(word)),
    target,
    ...(from !== undefined && { from }),
    parents: flags.some(({ name, value }) => name === 'parents' && value !== 'false'),
  };
}

/** The exec form, a list in JSON. */
export function listed(args: string): string[] | undefined {
  if (!args.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(args);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
  } catch {
    return undefined;
  }
}
