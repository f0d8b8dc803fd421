import { type Finding, isFileLocation, type Location, type Related } from '../../model/index.ts';
import { type FileNames, uriOf } from '../uri.ts';
import { sentence } from './text.ts';

/** How places of this run become places of SARIF. */
export interface Places {
  readonly files: FileNames;
  /** The file that stands for a component where a finding is about no file. */
  readonly anchor: (component: string | undefined) => string;
}

/** GitHub takes no more: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning */
const MAX_RELATED = 100;

/**
 * Where a finding is shown. GitHub refuses the whole upload for one result without a file, so what
 * is about a platform stands at the code that reads the name, else at the component's manifest.
 */
export function placeOf({ location, related = [], component }: Finding, places: Places) {
  const known = [location, ...related.map((one) => one.location)].find(isInFile);
  return physical(known ?? { file: places.anchor(component), line: 1, column: 1 }, places);
}

/** The other places that are in files. */
export function relatedOf(related: readonly Related[] | undefined, places: Places) {
  const inFiles = (related ?? []).filter((one) => isInFile(one.location)).slice(0, MAX_RELATED);
  if (inFiles.length === 0) return undefined;
  return inFiles.map(({ location, message }, id) => ({
    id,
    ...physical(location, places),
    message: { text: sentence(message) },
  }));
}

export function physical(location: Location, { files }: Places) {
  if (!isFileLocation(location)) return {};
  const { file, line, column } = location;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(files.prefix + file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  };
}

function isInFile(location: Location | undefined): location is Location {
  return location !== undefined && isFileLocation(location);
}
