import { type Arguments, textOf } from './settings.ts';

/** The folder argument of a command. */
export function pathOf(args: Arguments): string {
  return textOf(args, 'path') ?? '.';
}
