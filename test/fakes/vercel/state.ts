export type Target = 'production' | 'preview' | 'development';

interface Times {
  /** Milliseconds since the epoch. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
}

/** A variable of a project; one key may stand in several of them. */
export interface Env extends Times {
  readonly id?: string;
  readonly key: string;
  readonly value?: string;
  /** Absent: encrypted. */
  readonly type?: 'system' | 'encrypted' | 'plain' | 'sensitive' | 'secret';
  /** Newer than `type`, and stronger. */
  readonly visibility?: 'config' | 'secret';
  readonly target?: Target | readonly Target[];
  readonly gitBranch?: string;
  readonly customEnvironmentIds?: readonly string[];
  /** Of the integration that owns it. */
  readonly configurationId?: string | null;
  readonly system?: boolean;
  readonly comment?: string;
}

/** A variable that a team shares among projects. */
export interface SharedEnv extends Times {
  readonly id?: string;
  readonly key: string;
  readonly value?: string;
  /** Absent: none is sent, as for the oldest of them. */
  readonly type?: 'encrypted' | 'plain' | 'sensitive' | 'system';
  readonly target?: readonly Target[];
  /** Linked projects, by id. */
  readonly projects?: readonly string[];
  readonly customEnvironmentIds?: readonly string[];
  readonly applyToAllCustomEnvironments?: boolean;
}

export interface CustomEnvironment {
  readonly id: string;
  readonly slug: string;
  /** Absent: preview. */
  readonly type?: Target;
  readonly branchMatcher?: {
    readonly type: 'equals' | 'startsWith' | 'endsWith';
    readonly pattern: string;
  };
}

export interface Deployment {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Absent: a preview. */
  readonly target?: 'production';
  /** Absent: READY. */
  readonly state?: 'READY' | 'ERROR' | 'BUILDING' | 'QUEUED' | 'CANCELED';
  /** Absent: PROMOTED. */
  readonly substate?: 'PROMOTED' | 'STAGED' | 'ROLLING';
  readonly branch?: string;
  readonly customEnvironment?: { readonly id: string; readonly slug?: string };
  /** Takes the traffic although a later one is there, as after a rollback. */
  readonly current?: true;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  /** Id of the team; absent: it belongs to a person. */
  readonly team?: string;
  readonly env?: readonly Env[];
  /** How many production variables are kept from the caller, who then gets the shape that says so. */
  readonly hiddenProductionEnvCount?: number;
  /** The one variable stands bare in the answer. */
  readonly bare?: true;
  readonly customEnvironments?: readonly CustomEnvironment[];
  /** Absent: the answer does not say. */
  readonly autoExposeSystemEnvs?: boolean;
  readonly framework?: string | null;
  readonly rootDirectory?: string;
  /** `owner/name` of the repository on GitHub that it deploys. */
  readonly repository?: string;
  readonly deployments?: readonly Deployment[];
  /** Absent: the answer does not say. */
  readonly staticIps?: {
    readonly enabled: boolean;
    readonly builds: boolean;
    readonly regions: readonly string[];
  };
  /** Networks of Secure Compute. */
  readonly connectConfigurations?: readonly {
    readonly connectConfigurationId: string;
    readonly envId: string;
    readonly passive: boolean;
    readonly buildsEnabled: boolean;
  }[];
}

export interface Team {
  readonly id: string;
  readonly slug: string;
  readonly name?: string;
  readonly sharedEnv?: readonly SharedEnv[];
  /** What the token was given for it is not enough to see all of it. */
  readonly limited?: true;
}

export interface Token {
  /** Ids of the teams that it may act in; absent: all. */
  readonly teams?: readonly string[];
  /** Code of the step-up that variables ask for. */
  readonly challenge?: 'challenge_required' | 'challenge_required_email_otp' | 'user_auth_required';
}

/** Where the documentation leaves the answer open. */
export interface Behaviour {
  /** Variables on a page. Absent: all; `until` is what the parameter for the next page does. */
  readonly envPages?: { readonly size: number; readonly until: 'honoured' | 'ignored' };
  /** How the list of projects says where the next page starts; `bare`: it is an array alone. */
  readonly projects?: 'number' | 'string' | 'bare';
  /** What a team answers to a token without access. Absent: forbidden. */
  readonly outsiders?: 'forbidden' | 'team_unauthorized' | 'not_found';
  /** The deprecated `decrypt` gives no values. */
  readonly decryptIgnored?: true;
}

/** Everything that a fake Vercel knows. */
export interface VercelState {
  readonly tokens: Readonly<Record<string, Token>>;
  readonly teams?: readonly Team[];
  readonly projects: readonly Project[];
  readonly behaviour?: Behaviour;
}
