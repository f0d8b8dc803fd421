import type { Entry } from '../../src/formats/dotenv/index.ts';
import type { Loss } from '../../src/model/index.ts';
import { hasAccident } from '../../src/values/accident.ts';
import { isSecretName } from '../../src/values/secret.ts';
import type { ReadSource } from './read.ts';

/** What the reader of a file takes from the value of an entry, although it is a part of it. */
export function lossesIn({ parsed, content }: ReadSource): (entry: Entry) => Loss | undefined {
  const lines = content.includes('#') ? content.split('\n') : [];
  return (entry) => {
    if (parsed.outside.has(entry.name))
      return hasAccident(entry.name, entry.value ?? '') ? 'dollar-lost' : undefined;
    return isCut(entry, lines[entry.line - 1] ?? '') ? 'comment-lost' : undefined;
  };
}

/** A comment has a blank before or behind its `#`; a password has none, nor one with a host behind it. */
function isCut({ name, raw, column, quote }: Entry, line: string): boolean {
  if (quote !== 'none' || raw === '' || !line.includes('#')) return false;
  const behind = line.slice(line.indexOf(raw, line.indexOf('=', column)) + raw.length).trimEnd();
  if (isSecretName(name)) return /^#(?! )/.test(behind);
  return /^#[^\s#]*@/.test(behind) && /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/@]*:/i.test(raw);
}
