export type { Change, RenamedRead, StartedRead, StoppedRead } from './change.ts';
export type { Component, Components } from './component.ts';
export type { AllowlistDrift, Drift, EgressDrift, VariableDrift } from './drift.ts';
export type {
  Allowlist,
  AllowlistEntry,
  Egress,
  EgressRange,
  Family,
  PortRange,
} from './egress.ts';
export { foldEnvironment, isDeployment, usualEnvironment, usualNames } from './environment.ts';
export type {
  BuiltInImage,
  DefaultKey,
  DynamicRead,
  Fact,
  KeptFromContainer,
  MisplacedContext,
  Passed,
  PlainSecret,
  SecretInFile,
  SecretInImage,
  SentCredential,
  StrictTask,
  UncheckedUse,
} from './facts.ts';
export type { Draft, Finding, Related, Remedy, Severity } from './finding.ts';
export {
  type FileLocation,
  isFileLocation,
  type Location,
} from './location.ts';
export type { Cell, Matrix, Variable } from './matrix.ts';
export type { MatrixCell, MatrixReport, MatrixRow } from './matrix-report.ts';
export type {
  Absence,
  Audience,
  Channel,
  Declaration,
  Need,
  Observation,
  Phase,
  Read,
  Ref,
  Setting,
  Supply,
} from './observation.ts';
export { isTest } from './observation.ts';
export type {
  ComparedRow,
  Comparison,
  Counts,
  ExplainedRule,
  ExplainedVariable,
  Explanation,
  ListRow,
  OpenEnvironment,
  OutboundRow,
  Report,
  SourceRow,
  SourcesReport,
  Suppressed,
  ToRun,
  ToRunVariable,
  Unknown,
  UnusedSuppression,
} from './report.ts';
export type { Coverage, Deployment, Problem, Sight, Snapshot } from './snapshot.ts';
export {
  type AddressTimeline,
  ARRIVALS,
  byDay,
  CHANGES,
  isOf,
  lastOf,
  type RotationTimeline,
  type TimelineEvent,
  type Timelines,
} from './timelines.ts';
export {
  type Digest,
  type Dummy,
  type Host,
  type Identity,
  type Instance,
  type Kind,
  type Loss,
  type Privilege,
  type Traits,
  VALUE_PROBLEMS,
  type ValueInfo,
  type ValueProblem,
  type ValueProblemCode,
} from './value.ts';
