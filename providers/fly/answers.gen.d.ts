// Generated from schemas/api/fly.schema.json by `npm run generate`; do not edit.
import type { Guard } from '../../src/net/answer.ts';

/** The answer to the query of an app. */
export type AppAnswer = {
  readonly data?: AppData | null;
  readonly errors?: Errors | null;
};

export type AppData = {
  readonly app: App | null;
};

/** What an app and, by an older way, each of its machines leave from. */
export type App = {
  readonly egressIpAddresses: Addresses;
  readonly machines: {
    readonly nodes: readonly MachineNode[];
  };
};

export type MachineNode = {
  readonly id: string;
  readonly egressIpAddresses: Addresses;
};

export type Addresses = {
  readonly nodes: readonly EgressAddress[];
};

export type EgressAddress = {
  readonly ip: string;
  readonly region?: string | null;
};

export type Errors = readonly Error[];

export type Error = {
  readonly message?: string;
  readonly extensions?: {
    readonly code?: string;
  };
};

/** The machines of an app: https://fly.io/docs/machines/api/machines-resource */
export type MachineList = readonly Machine[];

export type Machine = {
  readonly id: string;
  readonly region: string;
  readonly state?: string;
};

export declare const validateAppAnswer: Guard<AppAnswer>;
export declare const validateMachineList: Guard<MachineList>;
