import type { Kind } from '../carried/kind.ts';
import { type ObservationFile, validateObservationFile } from './observation.gen.js';

/** What `envparity egress` prints. */
export const OBSERVATION: Kind<ObservationFile> = {
  id: 'observation',
  command: 'envparity egress',
  option: '--egress',
  holds: 'ways',
  // Some thousand addresses, each with its operators.
  maxBytes: 4 * 1024 * 1024,
  validate: validateObservationFile,
};
