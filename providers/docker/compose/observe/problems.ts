import type { Problem } from '../../../../src/model/index.ts';
import type { FaultCode } from '../fault.ts';
import type { Place } from './supplies.ts';

/** For these nothing can start whatever the host sets; a missing env file is usual in a fresh clone. */
const TOLD: ReadonlySet<FaultCode> = new Set([
  'syntax',
  'duplicate-key',
  'alias',
  'too-deep',
  'too-large',
  'interpolation',
  'extends',
  'include',
  'env-file',
]);

/** More of one file only repeat themselves. */
const MOST = 3;

/** Why Compose refuses a project. */
export function problemsOf({ found, project }: Place): readonly Problem[] {
  const told = project.faults.filter(
    ({ code, place }) =>
      (TOLD.has(code) || (code === 'missing-file' && found.configured)) &&
      (found.own === undefined || place?.file === found.own),
  );
  return told.slice(0, MOST).map(({ code, message, place }) => ({
    code: `compose-${code}`,
    message: `Docker Compose refuses ${found.file}: ${message}`,
    ...(place && { place }),
    hint: 'Correct it as docker compose config says',
  }));
}
