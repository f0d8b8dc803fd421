import { UserError } from '../errors.ts';
import type { SourceRow } from '../model/index.ts';
import { addressMistake, download } from '../net/download.ts';
import { HttpError } from '../net/errors.ts';
import type { Outside } from '../net/fetch.ts';
import type { WatchArtifact, WatchState } from '../watch/format.gen.js';
import { artifactName, joined, MOST_ELSEWHERE } from '../watch/parts.ts';
import { type Artifact, type Artifacts, statusOf } from './artifacts.ts';

/** Why the rest of a state cannot be had, and what to do: the same in every run, so that the issue stays as it is. */
const WHY = {
  gone: 'the artifact of the last report is not there, so what has changed since is not told; let a step behind the action upload its output state, as examples/workflows/github/schedule.yml does',
  expired:
    'the artifact of the last report has expired, so what has changed since is not told; give the step that uploads it more retention-days, or report more often',
  forbidden:
    'the token may not read the artifact of the last report, so what has changed since is not told yet; give the job the permission actions: read',
  failing:
    'GitHub did not hand out the artifact of the last report, so what has changed since is not told yet; run the job again, or wait for the next report',
  replaced:
    'the artifact of the last report is not what was put there, so nothing of it was used and what has changed since is not told; find out which workflow uploads one of that name',
  large:
    'the last report knew more than an artifact of 32 MB holds, so what has changed since is not told; report on each app by itself, with the input path',
} as const;

type Why = keyof typeof WHY;

/** What may pass: the artifact stays the one to compare with, for a run that can read it. */
const PASSING: ReadonlySet<Why> = new Set(['forbidden', 'failing']);

/** What refusals mean: https://docs.github.com/rest/actions/artifacts#list-artifacts-for-a-repository */
const LISTING: Readonly<Record<number, Why>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'forbidden',
};
/** https://docs.github.com/rest/actions/artifacts#download-an-artifact */
const FINDING: Readonly<Record<number, Why>> = { 403: 'forbidden', 404: 'gone', 410: 'expired' };
/** https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes */
const FETCHING: Readonly<Record<number, Why>> = { 404: 'gone', 410: 'gone' };

/** What the archive itself takes besides the file in it. */
const FRAME = 64 * 1024;

/** The last report as a source of this one. */
export const LAST_REPORT: SourceRow = {
  provider: 'last-report',
  title: 'the last report',
  asked: true,
  coverage: [],
  problems: [],
};

/** What the last report left. */
export interface LastState {
  /** As much of it as could be had. */
  readonly state: WatchState;
  /** Where the rest of it is, if there was no room in the issue. */
  readonly artifact?: WatchArtifact;
  /** Of the artifact: whether it was read, is best uploaded again, is left for another run, or is lost. */
  readonly rest: 'read' | 'aging' | 'left' | 'lost';
  /** How the report tells of what could not be had. */
  readonly row?: SourceRow;
  /** For the log: what went wrong, as it was answered. */
  readonly detail?: string;
}

class Unread extends Error {
  readonly why: Why;
  readonly detail: string | undefined;

  constructor(why: Why, detail?: string) {
    super(WHY[why]);
    this.why = why;
    this.detail = detail;
  }
}

/**
 * The last state, of which an artifact may hold the rest. What of it cannot be had is not compared
 * with, and the report says so; nothing fails for it.
 */
export async function lastState(
  here: WatchState,
  artifacts: Artifacts,
  outside: Outside & { readonly now: Date },
): Promise<LastState> {
  const { artifact, ...small } = here;
  if (artifact === undefined) return { state: small, rest: 'read' };
  try {
    if (artifact.size > MOST_ELSEWHERE) throw new Unread('large');
    const found = await find(artifact, artifacts);
    const state = joined(here, await contentOf(found, artifact, artifacts, outside));
    if (state === undefined) throw new Unread('replaced');
    const rest = isAging(found, outside.now) ? 'aging' : 'read';
    return { state, artifact, rest };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const { why, message, detail } = error;
    return {
      state: small,
      artifact,
      rest: PASSING.has(why) ? 'left' : 'lost',
      row: { ...LAST_REPORT, problems: [{ code: `last-report-${why}`, message }] },
      ...(detail === undefined ? {} : { detail }),
    };
  }
}

/** With half of its life behind it there is time to try again where the next upload fails. */
function isAging({ createdAt, expiresAt }: Artifact, now: Date): boolean {
  return now.getTime() > (Date.parse(createdAt) + Date.parse(expiresAt)) / 2;
}

async function find(artifact: WatchArtifact, artifacts: Artifacts): Promise<Artifact> {
  const all = await told(artifacts.named(artifactName(artifact)), LISTING);
  const found = all.find(({ expired }) => !expired);
  if (found === undefined) throw new Unread(all.length > 0 ? 'expired' : 'gone');
  return found;
}

/** The archive is on another host, which is sent no token. */
async function contentOf(
  { id }: Artifact,
  { size }: WatchArtifact,
  artifacts: Artifacts,
  outside: Outside,
): Promise<Uint8Array> {
  const address = await told(artifacts.addressOf(id), FINDING);
  const mistake = addressMistake(address);
  if (mistake !== undefined) throw new Unread('failing', `the address of the artifact ${mistake}`);
  const wanted = { what: 'the artifact', accept: 'application/zip', maxBytes: size + FRAME };
  const archive = await told(download(address, wanted, outside), FETCHING);
  const { onlyFile } = await import('../formats/zip.ts');
  const content = onlyFile(archive, size);
  if (content === undefined) throw new Unread('replaced');
  return content;
}

/** What is answered, or why nothing is. */
async function told<T>(answer: Promise<T>, meanings: Readonly<Record<number, Why>>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined && !(error instanceof UserError)) throw error;
    if (error instanceof HttpError && error.code === 'http-too-large')
      throw new Unread('replaced', error.message);
    const detail = error instanceof UserError ? error.message : `GitHub answered ${status}`;
    throw new Unread(meanings[status ?? 0] ?? 'failing', detail);
  }
}
