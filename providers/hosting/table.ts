import table from './platforms.json' with { type: 'json' };

/** How a repository shows a platform; schemas/hosting.schema.json says what each field means. */
export interface Marker {
  readonly file?: string;
  readonly path?: string;
  readonly contains?: string;
}

/** A platform that holds variables which envparity cannot ask for yet. */
export interface Platform {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly list: string;
  readonly markers: readonly Marker[];
  readonly dependencies?: readonly string[];
  /** It serves development, tests and CI too, as a manager of secrets does. */
  readonly everywhere?: true;
  readonly injects?: readonly string[];
}

/** All platforms of the table, sorted by id. */
export const platforms: readonly Platform[] = table.platforms.map(
  ({ everywhere, ...platform }) => ({ ...platform, ...(everywhere && { everywhere: true }) }),
);
