import { createHash } from 'node:crypto';
import { withoutSecrets } from '../values/seen.ts';
import { shortened } from './fit.ts';
import type { WatchArtifact, WatchState } from './format.gen.js';
import { baselineIn, packState, readState } from './pack.ts';

/** More of the state than this leaves too little room for what people read. */
const MOST_STATE = 24_000;
/** Since when findings are there is told nowhere else, and is worth more room. */
const MOST_FINDINGS = 40_000;
/** More than any project came to, and less than hurts to read: some hundred thousand names. */
export const MOST_ELSEWHERE = 32 * 1024 * 1024;

/** A state in two parts: what the issue carries, and the text of the artifact for what it cannot. */
export interface Parts {
  readonly here: WatchState;
  /** Absent: the issue carries all, or there is more than anybody could read again. */
  readonly elsewhere?: string;
}

/** Where the rest of the last state is, and what would be there had nothing changed since. */
export interface LastParts {
  readonly artifact: WatchArtifact;
  /** The state with the dates that it would have; absent: those that it has. */
  readonly asOf?: WatchState;
}

/**
 * Parts a state that does not fit into the issue, not even without the past, which nothing draws there.
 * What was found, since when, and what changed lately stays in the issue, so that the loss of the
 * artifact makes nothing look new; the rest goes where there is room, and with it what even so does not
 * fit.
 *
 * @param last where nothing has changed since, the rest keeps its name
 */
export function partsOf(state: WatchState, last?: LastParts): Parts {
  const here = shortened(state).find((one) => packState(one).length <= MOST_STATE);
  if (here !== undefined) return { here };
  const { artifact: _, ...small } = withoutRest(state, last?.artifact ?? NOWHERE);
  const unchanged = restOf(last?.asOf ?? state, small);
  if (last !== undefined && digestOf(unchanged) === last.artifact.digest)
    return { here: { ...small, artifact: last.artifact }, ...readable(unchanged) };
  const text = restOf(state, small);
  const size = Buffer.byteLength(text);
  const artifact = { digest: digestOf(text), size, takenAt: baselineIn(state)?.takenAt ?? '' };
  return { here: { ...small, artifact }, ...readable(text) };
}

/** What is written to a file is searched for secrets, so what is digested is what is written. */
function restOf(state: WatchState, small: WatchState): string {
  const { stateVersion, findings, unread: _, changes, artifact: __, ...known } = state;
  const rest: WatchState = {
    stateVersion,
    findings: lacking(findings, small.findings),
    unread: {},
    ...(small.changes === undefined && changes && { changes }),
    ...known,
  };
  return withoutSecrets(JSON.stringify(rest));
}

/** As long as any. */
const NOWHERE: WatchArtifact = {
  digest: digestOf(''),
  size: MOST_ELSEWHERE,
  takenAt: '2000-01-01T00:00:00.000Z',
};

function readable(text: string): Pick<Parts, 'elsewhere'> {
  return Buffer.byteLength(text) > MOST_ELSEWHERE ? {} : { elsewhere: text };
}

/** What of all is not among some. */
function lacking(all: WatchState['findings'], some: WatchState['findings']) {
  return Object.fromEntries(Object.entries(all).filter(([key]) => some[key] === undefined));
}

/** The part in the issue alone, with the rest where it was: who could not read that leaves it there. */
export function withoutRest(state: WatchState, last: WatchArtifact): WatchState {
  const { stateVersion, findings, unread, changes } = state;
  return fitted({ stateVersion, findings, unread, ...(changes && { changes }), artifact: last });
}

/** The whole state; nothing where the text is not what was put there. */
export function joined(here: WatchState, bytes: Uint8Array): WatchState | undefined {
  const { artifact, ...small } = here;
  if (artifact === undefined || bytes.byteLength !== artifact.size) return undefined;
  if (digestOf(bytes) !== artifact.digest) return undefined;
  const rest = readState(Buffer.from(bytes).toString('utf8'));
  if (rest === undefined) return undefined;
  return { ...rest, ...small, findings: { ...rest.findings, ...small.findings } };
}

/** By its content, so that the same state is found under one name, and never taken for another. */
export function artifactName({ digest }: WatchArtifact): string {
  return `envparity-state-${digest.slice(0, 16)}`;
}

/** Where there is no room, what changed lately goes first, then findings. */
function fitted(small: WatchState): WatchState {
  if (packState(small).length <= MOST_STATE) return small;
  const { changes: _, ...state } = small;
  let findings = Object.entries(state.findings);
  while (packState({ ...state, findings: Object.fromEntries(findings) }).length > MOST_FINDINGS)
    findings = findings.slice(0, Math.floor(findings.length * 0.9));
  return { ...state, findings: Object.fromEntries(findings) };
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
