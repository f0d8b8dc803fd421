/** A block as its owner publishes it. */
export interface PublishedBlock {
  /** As it is written there. */
  readonly range: string;
  /** What the owner says of it, such as a region; empty: nothing. */
  readonly label: string;
  /** Any customer may leave from there. */
  readonly shared?: true;
}

/** What a document says, once it is known to be of the form. */
export interface PublishedDocument {
  readonly blocks: readonly PublishedBlock[];
  /** What the owner calls this version of the list. */
  readonly token?: string;
}

/** Reads one form of list; nothing where the text is of another. */
export type Form = (text: string) => PublishedDocument | undefined;

/** The version of a list, where it has one. */
export function tokenOf(token: string | number | undefined): { token?: string } {
  return token === undefined ? {} : { token: String(token) };
}
