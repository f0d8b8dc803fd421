import { isSecretName } from './secret.ts';

/** Both cases and digits, or a digit first: nobody names a variable so, and passwords are like that. */
const NO_NAME = /^(?:\d|(?=.*[a-z])(?=.*[A-Z])(?=.*\d))/;

/** Digits among the capitals. */
const MIXED = /^[A-Z]+\d+[A-Z][A-Z\d]*$/;

/**
 * Whether the `$name` in the value of a variable is a part of a password that somebody wrote down, which
 * the reader of the file takes for the name of another variable. Such a part is never to be shown.
 *
 * @param before what stands before the `$`
 */
export function isAccident(variable: string, name: string, before: string): boolean {
  const isJoined = /[A-Za-z0-9]$/.test(before);
  if (isSecretName(variable))
    return NO_NAME.test(name) || (isJoined && (/[a-z]/.test(name) || MIXED.test(name)));
  return isJoined && NO_NAME.test(name);
}

const DOLLAR = /(?<!\\)\$([A-Za-z0-9_]+)/g;

/** Whether there is such a part in a text, braces aside. */
export function hasAccident(variable: string, text: string): boolean {
  for (const { 1: name = '', index } of text.matchAll(DOLLAR))
    if (isAccident(variable, name, text.charAt(index - 1))) return true;
  return false;
}
