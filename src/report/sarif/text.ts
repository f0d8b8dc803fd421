import { visible } from '../escape.ts';

/**
 * Plain text of SARIF, in which `[words](target)` would be a link:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317470
 */
export function plain(text: string): string {
  return visible(text).replaceAll('](', '] (');
}

/** The same as a sentence with its end. */
export function sentence(text: string): string {
  const shown = plain(text);
  return /[.!?…]$/.test(shown) ? shown : `${shown}.`;
}
