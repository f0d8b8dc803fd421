import type { FileLocation, Location } from './location.ts';
import type { Setting } from './observation.ts';

/** A typed thing seen at a place that is about no variable's need or supply. */
export type Fact = DynamicRead | DuplicateEntry | HandedOn | NeverLoaded;

/** A read whose name the code computes in a way that cannot be resolved. */
export interface DynamicRead {
  readonly fact: 'dynamic-read';
  readonly component: string;
  readonly place: FileLocation;
  /** What is known of the name, with `*` for each unknown part. */
  readonly pattern?: string;
  readonly setting: Setting;
}

/** One file sets the same name twice. */
export interface DuplicateEntry {
  readonly fact: 'duplicate-entry';
  readonly name: string;
  readonly component: string;
  readonly place: Location;
  readonly others: readonly Location[];
  readonly wins: 'first' | 'last';
  /** The file is a template: nothing is set by it. */
  readonly template: boolean;
}

/** The whole environment is handed to something that envparity does not read. */
export interface HandedOn {
  readonly fact: 'handed-on';
  readonly component: string;
  readonly place: Location;
  readonly to: string;
}

/** A dotenv file that nothing in this project loads. */
export interface NeverLoaded {
  readonly fact: 'never-loaded';
  readonly component: string;
  readonly place: Location;
  readonly why: string;
}
