import { UserError } from '../errors.ts';
import { type Arguments, type Settings, textOf } from './settings.ts';

/**
 * The one environment that something is taken in.
 *
 * @param what `a snapshot`
 * @throws UserError `wrong-use`
 */
export function takenIn({ environments = [] }: Settings, what: string): string {
  const [name, ...others] = environments;
  if (name !== undefined && others.length === 0 && name.length <= 200) return name;
  throw new UserError('wrong-use', `${what} is of one environment`, {
    hint: 'Add `--environment production`, or whichever this process runs in',
  });
}

/** The component that it is taken for, as ids are written: no `./` before it, no `/` behind it. */
export function takenFor(args: Arguments): string | undefined {
  const text = textOf(args, 'component');
  return text?.replace(/^(?:\.\/)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
}
