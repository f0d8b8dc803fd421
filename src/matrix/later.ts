import type { Supply } from '../model/index.ts';

/** Whether a name was set after a moment, as far as its source says. */
export function isLater({ updatedAt }: Supply, moment: string): boolean {
  return updatedAt !== undefined && Date.parse(updatedAt) > Date.parse(moment);
}
