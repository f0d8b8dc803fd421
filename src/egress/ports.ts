import type { PortRange } from '../model/index.ts';

const HIGHEST = 65_535;

/** `5432`, or `8000-8010`; nothing where the text is neither. */
export function portsOf(text: string | number): PortRange | undefined {
  const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(String(text)) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= HIGHEST ? { from, to } : undefined;
}
