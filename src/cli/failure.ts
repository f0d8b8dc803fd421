import manifest from '../../package.json' with { type: 'json' };
import { nameOf, UserError } from '../errors.ts';
import { HOME } from '../home.ts';
import { visible, visibleLines } from '../report/escape.ts';

/** Where defects are reported. */
const ISSUES = `${HOME}/issues`;

/**
 * What stderr says of an error: for one that the user can mend the cause and the next step; for a
 * defect where to report it. The message of a defect is never shown: it may quote a value.
 */
export function failureText(error: unknown, debug: boolean): string {
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? [] : [`  ${visible(error.hint)}`];
    return lines([
      `error: ${visibleLines(error.message)}`,
      ...hint,
      ...(debug ? trace(error) : []),
    ]);
  }
  return lines([
    `error: This is a defect in envparity ${manifest.version} (${nameOf(error)}); please report it: ${ISSUES}`,
    ...(debug ? trace(error) : ['  --debug shows where it happened']),
  ]);
}

/** Causes beyond this many tell nothing new. */
const MAX_CAUSES = 3;

/** Where it happened, without the messages. */
function trace(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > MAX_CAUSES) return [];
  const { stack = '', message, cause } = error;
  // A message of several lines can look like frames; where it cannot be cut out, nothing is shown.
  const frames = stack.includes(message) ? stack.replace(message, () => '').split('\n') : [];
  return [
    ...frames.filter((line) => /^\s+at /.test(line)).map(visible),
    ...(cause === undefined ? [] : ['  caused by', ...trace(cause, depth + 1)]),
  ];
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
