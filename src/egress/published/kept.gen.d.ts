// Generated from schemas/published.schema.json by `npm run generate`; do not edit.

/** The whole of it. */
export type KeptList = {
  readonly keptVersion: 1;
  /** The id of the list. */
  readonly list: string;
  /** When somebody last looked that this is the list; ISO 8601. */
  readonly fetchedAt: string;
  /** What the list itself calls this version of it. */
  readonly token?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly groups: readonly KeptGroup[];
};

/** The blocks of which the list says the same. */
export type KeptGroup = {
  /** Such as a region. */
  readonly label: string;
  /** Any customer may leave from there. */
  readonly shared?: true;
  /** The first address of a block and the length of its prefix, in turn. */
  readonly ipv4: readonly number[];
  /** The first address of a block in hexadecimal, a slash, and the length of its prefix. */
  readonly ipv6: readonly string[];
};

export declare const validateKeptList: (data: unknown) => data is KeptList;
