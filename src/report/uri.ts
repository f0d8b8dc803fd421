import type { FileLocation } from '../model/index.ts';

/** How files of the checked tree are called by those who look at the whole repository. */
export interface FileNames {
  /** From the repository's root to the checked folder: empty, or a path that ends with `/`. */
  readonly prefix: string;
  /** What stands before a path where it is shown in a browser: `https://github.com/o/r/blob/<commit>/`. */
  readonly base?: string;
}

/** A path as a relative URI, which says the same to every reader: https://www.rfc-editor.org/rfc/rfc3986#section-2.1 */
export function uriOf(path: string): string {
  const uri = path.split('/').map(segment).join('/');
  // A colon in the first segment would make it a scheme.
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}

function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Where a line can be looked at; nothing without a base. */
export function lineUrl({ file, line }: FileLocation, names: FileNames): string | undefined {
  const { prefix, base } = names;
  return base === undefined ? undefined : `${base}${uriOf(prefix + file)}#L${line}`;
}

/** A page of a platform, if it is one that a browser may be sent to. */
export function pageUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/[()<>'"*_~|]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
