import { visible } from './escape.ts';

/**
 * A line by which a step tells the runner something; nothing in it can be taken for another one.
 *
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 *
 * @param message line breaks in it are kept
 */
export function commandOf(
  command: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${command} ${pairs.join(',')}::${data(message)}`;
}

/**
 * A line of the log that is no command: the runner takes `::` at the start of a line for one, and
 * `##[` anywhere: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll('##[', '## [')
    .replace(/^\s*::/, ': :');
}

function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
