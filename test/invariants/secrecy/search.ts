import { type Canary, windowsOf } from './canaries.ts';

/** Tells which canaries a text shows, each with the first piece of it that is there. */
export function searchFor(canaries: readonly Canary[]): (text: string) => readonly string[] {
  const known = new Map<string, string>();
  for (const { what, windows } of canaries) for (const window of windows) known.set(window, what);
  return (text) => {
    const found = new Map<string, string>();
    for (const window of windowsOf(text)) {
      const what = known.get(window);
      if (what !== undefined && !found.has(what)) found.set(what, window);
    }
    return [...found].map(([what, window]) => `${what}: ${window}`);
  };
}
