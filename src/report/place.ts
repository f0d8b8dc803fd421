import { isFileLocation, type Location } from '../model/index.ts';
import { visible } from './escape.ts';

/** `src/a.ts:3:7`, as editors and terminals open it, or what a person calls the place. */
export function placeText(location: Location): string {
  if (!isFileLocation(location)) {
    const { source, url } = location;
    return visible(url === undefined ? source : `${source} (${url})`);
  }
  return `${visible(location.file)}:${location.line}:${location.column}`;
}
