// Generated from schemas/config.schema.json by `npm run generate`; do not edit.

/** What envparity cannot see in the repository: which environments exist, where their variables come from, and what is expected of them. Every key is optional. */
export type ConfigFile = {
  /** The address of this schema, for editors. */
  readonly $schema?: string;
  /** The deployment targets by name, such as `production`. What is detected is joined with what stands here. */
  readonly environments?: Readonly<Record<string, Environment>>;
  /** Rules switched off or given another severity, by id. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What is expected of a variable, by name or by a glob such as `NEXT_PUBLIC_*`. An exact name beats a glob, a later glob an earlier one. */
  readonly variables?: Readonly<Record<string, Variable>>;
  /** Whom third parties let in: the addresses that a payment gateway, a database or a partner admits. Compared with what the environments leave from. */
  readonly allowlists?: readonly Allowlist[];
  /** Findings not to report. All conditions of an entry must hold; an entry that covers nothing is reported. */
  readonly ignore?: readonly Ignore[];
  /** What `check --update-baseline` writes, and where. */
  readonly baseline?: {
    /** Instead of `envparity.lock.json`; `--baseline` may name one outside the repository. */
    readonly file?: Path;
    /** Write outbound addresses as they are; without it only digests of them are written, under ENVPARITY_KEY. */
    readonly addresses?: true;
  };
  /** Paths that are not looked at, as globs relative to the root. */
  readonly exclude?: readonly Glob[];
};

/** A name of one line. */
export type Label = string;

/** A glob with `*`, `**` and `?`, or a plain name or path. */
export type Glob = string;

/** Names of environments. */
export type Names = readonly Label[];

/** One deployment target. Nothing after the name is enough to make it exist. */
export type Environment = {
  /** What platforms call this environment. `prod`, `live`, `stg` and the like are known already. */
  readonly aliases?: readonly Label[];
  /** The only places this environment's variables come from. Without it, the places that are detected. */
  readonly sources?: readonly Source[];
  /** The addresses that the environment leaves from, all of them; or `dynamic`, where they change without anybody's doing. */
  readonly egress?: "dynamic" | readonly Egress[];
} | null;

/** An address, a CIDR block such as `203.0.113.0/28`, or a range such as `203.0.113.4-203.0.113.9`; IPv4 or IPv6. */
export type Address = string;

/** Addresses that an environment leaves from. */
export type Egress = Address | EgressEntry;

/** Addresses that an environment leaves from, with what is known of them; where they were seen; or a platform that tells them. */
export type EgressEntry = {
  readonly range?: Address;
  /** What `envparity egress` wrote inside the environment: a file of the repository, or an https address, which a pull request does not ask. It stands alone. */
  readonly observed?: string;
  /** What they are, such as the region or the gateway. */
  readonly note?: string;
  /** The folder of the only app or service that leaves from there; the root is `.`. */
  readonly component?: string;
  /** The possible outbound addresses of an app on Azure App Service, by your own `az`. */
  readonly azure?: AzureEgress;
  /** The dedicated addresses of an app on DigitalOcean App Platform. */
  readonly digitalocean?: DigitaloceanEgress;
  /** The egress addresses of an app on Fly.io. */
  readonly fly?: FlyEgress;
  /** The larger runners of an organization on GitHub. */
  readonly github?: GithubEgress;
  /** The addresses of a Private Space on Heroku. */
  readonly heroku?: HerokuEgress;
  /** The Static Outbound IPs of a service on Railway. */
  readonly railway?: RailwayEgress;
  /** The Dedicated IPs of a workspace on Render. */
  readonly render?: RenderEgress;
  /** The Static IPs of a Vercel project, whose addresses Vercel does not tell. */
  readonly vercel?: VercelEgress;
};

/** Which app on Azure App Service. */
export type AzureEgress = {
  /** Its name. */
  readonly app: Label;
  /** The name of its resource group. */
  readonly group: Label;
  /** The id of the subscription; without it, the one that `az` uses. */
  readonly subscription?: Label;
};

/** Which app on DigitalOcean App Platform. */
export type DigitaloceanEgress = {
  /** Its id. */
  readonly app: Label;
};

/** Which app on Fly.io. */
export type FlyEgress = {
  /** Its name. */
  readonly app: Label;
};

/** Which runners of GitHub. */
export type GithubEgress = {
  /** Its login. */
  readonly organization: Label;
  /** The name of the only one that is meant. */
  readonly runner?: Label;
};

/** Which space on Heroku. */
export type HerokuEgress = {
  /** Its name or id. */
  readonly space: Label;
};

/** Which service on Railway. */
export type RailwayEgress = {
  /** The id of its environment there. */
  readonly environment: Label;
  /** Its id. */
  readonly service: Label;
};

/** Which services on Render. */
export type RenderEgress = {
  /** The id of the workspace, `tea-…`. */
  readonly owner: Label;
  /** The region that the services run in. */
  readonly region: Label;
  /** The id of the environment on Render, `evm-…`; without it, addresses of some environments only are not known. */
  readonly environment?: Label;
};

/** Which project of Vercel. */
export type VercelEgress = {
  /** Its id or name. */
  readonly project: Label;
  /** The id or slug of its team. */
  readonly team?: Label;
};

/** One place that supplies variables. */
export type Source = {
  /** A dotenv file, or several of which a later one wins; paths relative to the root. */
  readonly dotenv?: Path | readonly Path[];
  /** The secrets and variables of a GitHub repository; `true` for the repository this is a clone of. */
  readonly github?: true | GithubSource;
  /** A Vercel project; `true` for the one the folder is linked to. */
  readonly vercel?: true | VercelSource;
  /** What `.replit` sets for the workspace and its deployments. */
  readonly replit?: true;
  /** Compose files, a container or an image. */
  readonly docker?: DockerSource;
  /** The environment in which envparity itself runs, as in the build of a deployment. */
  readonly process?: true | ProcessSource;
  /** A snapshot that `envparity snapshot` took in the environment: a path relative to the root, or an https address. */
  readonly snapshot?: string;
};

/** Where on GitHub. */
export type GithubSource = {
  /** `owner/name`; without it, the repository this is a clone of. */
  readonly repository?: string;
  /** The GitHub environment; without it, the one whose name means this environment. */
  readonly environment?: string;
};

/** Where on Vercel. */
export type VercelSource = {
  /** The project's id or name; without it, the one the folder is linked to. */
  readonly project?: string;
  /** The team's id or slug. */
  readonly team?: string;
  /** `production`, `preview`, `development` or the slug of a custom environment; without it, the one whose name means this environment. */
  readonly environment?: string;
  /** The branch whose own values count in a preview. */
  readonly branch?: string;
};

/** What runs in Docker. */
export type DockerSource = {
  /** Compose files, merged in this order. */
  readonly compose?: Path | readonly Path[] | ComposeSource;
  /** The name of a running container, which Docker is asked about. */
  readonly container?: string;
  /** An image on this machine, which Docker is asked about. */
  readonly image?: string;
};

/** A Compose project, as the options of `docker compose` say it. */
export type ComposeSource = {
  /** Compose files, merged in this order; without it, the usual ones. */
  readonly files?: Path | readonly Path[];
  /** Active profiles. */
  readonly profiles?: readonly Label[];
  /** Files to interpolate with, instead of `.env`; a later one wins. */
  readonly envFiles?: Path | readonly Path[];
  /** The only service that is meant. */
  readonly service?: string;
  /** Ask the `docker compose` of this machine instead of reading the files. */
  readonly live?: true;
};

/** What the environment of this process stands for. */
export type ProcessSource = {
  /** Whether this is what the build sees or what the running program sees; without it, as the platform's own variables say. */
  readonly phase?: "build" | "run";
};

/** A path inside the repository, relative to its root, with `/`. */
export type Path = string;

/** `off` switches the rule off. */
export type Level = "off" | "info" | "warning" | "error";

/** What is expected of one variable. */
export type Variable = {
  /** What the variable is for. */
  readonly description?: string;
  /** It must be set: everywhere, or in the environments named. */
  readonly required?: true | Names;
  /** It may be absent, whatever the code seems to say. */
  readonly optional?: true;
  /** Its value must be equal: everywhere, or in the environments named. */
  readonly same?: true | Names;
  /** Its value must differ: everywhere, or between the environments named. */
  readonly different?: true | Names;
  /** A JavaScript regular expression that every value must match somewhere; `^` and `$` anchor it. */
  readonly pattern?: string;
  /** The values it may have. */
  readonly oneOf?: readonly string[];
};

/** Whom one third party lets in. One of `entries`, `file`, `url` and a platform says it. */
export type Allowlist = {
  /** What it is called here, such as `Acme payments`. */
  readonly name: Label;
  /** The vendor whose service it guards, such as `mongodb`: variables that lead to one of its hosts are tied to the list. */
  readonly service?: string;
  /** The entries themselves. */
  readonly entries?: readonly AllowlistEntry[];
  /** A file with the entries: one in a line, with `#` comments, or a JSON list. */
  readonly file?: Path;
  /** An https address that answers with such a file and needs no login. */
  readonly url?: string;
  /** The IP access list of a service of ClickHouse Cloud, asked of its API. */
  readonly "clickhouse-cloud"?: ClickhouseCloudList;
  /** From where a token of Cloudflare may be used, the items of a list, or the access rules of a zone; asked of its API. */
  readonly cloudflare?: CloudflareList;
  /** The IP allow list of an organization on GitHub, asked of its API. */
  readonly github?: GithubList;
  /** The access list of a project of MongoDB Atlas, or that of an API key; asked of its API. */
  readonly "mongodb-atlas"?: MongodbAtlasList;
  /** The IP allowlist of a project of Neon, asked of its API. */
  readonly neon?: NeonList;
  /** The IP allowlist of an account of Mailgun, asked of its API; `true` where its region is the USA. */
  readonly mailgun?: true | MailgunList;
  /** The CIDR allow list of a database of Redis Cloud, asked of its API. */
  readonly "redis-cloud"?: RedisCloudList;
  /** The inbound IP rules of a datastore, an environment or a workspace of Render, asked of its API. */
  readonly render?: RenderList;
  /** The IP restrictions of a Postgres database on PlanetScale, asked of its API. */
  readonly planetscale?: PlanetscaleList;
  /** The allowed addresses of an account on SendGrid, asked of its API; `true` where its region is the global one. */
  readonly sendgrid?: true | SendgridList;
  /** The network restrictions of a project of Supabase, asked of its API. */
  readonly supabase?: SupabaseList;
  /** The allowed sources of an application of Algolia, asked of its API. */
  readonly algolia?: AlgoliaList;
  /** Security groups of AWS, asked of its own program. */
  readonly aws?: AwsList;
  /** The firewall rules of a server of Azure SQL or PostgreSQL, asked of Azure's own program. */
  readonly azure?: AzureList;
  /** The trusted sources of a database cluster of DigitalOcean, asked of its API. */
  readonly digitalocean?: DigitaloceanList;
  /** The IP filters of a deployment on Elastic Cloud, asked of its API. */
  readonly "elastic-cloud"?: ElasticCloudList;
  /** The authorized networks of an instance of Cloud SQL, asked of Google Cloud's own program. */
  readonly gcp?: GcpList;
  /** The environments that use the service; without it, those that have one of its variables. */
  readonly environments?: Names;
  /** The variables that lead to the service, as names or globs. */
  readonly variables?: readonly Glob[];
  /** The port of the service, where entries are for some ports only. */
  readonly port?: number;
  /** Who can change the list. */
  readonly owner?: string;
  /** What it guards, for the next reader. */
  readonly note?: string;
  /** The last day (YYYY-MM-DD) on which somebody looked whether all entries are still right. */
  readonly reviewed?: string;
  /** How long a review holds, in days, such as `90d`. */
  readonly every?: string;
  /** How an address gets on the list: an https address of the page, or a sentence. */
  readonly admit?: string;
};

/** An id or a name of the platform. */
export type ListId = string;

/** Which service of ClickHouse Cloud. */
export type ClickhouseCloudList = {
  /** The id of the organization. */
  readonly organization: ListId;
  /** The id of the service. */
  readonly service: ListId;
};

/** Which list of Cloudflare: `token`, for a token of an account with `account`; `account` and `list`; or `zone`. */
export type CloudflareList = {
  /** The id of the token, which is no part of it. */
  readonly token?: ListId;
  /** The id of the account that the token or the list belongs to. */
  readonly account?: ListId;
  /** The id of the list. */
  readonly list?: ListId;
  /** The id of the zone. */
  readonly zone?: ListId;
};

/** Which organization on GitHub. */
export type GithubList = {
  /** The name of the organization, as in its address. */
  readonly organization: ListId;
};

/** Which list of MongoDB Atlas: `project`, or `organization` and `apiKey`. */
export type MongodbAtlasList = {
  /** The id of the project whose clusters the list guards. */
  readonly project?: ListId;
  /** The id of the organization that the API key belongs to. */
  readonly organization?: ListId;
  /** The id of the API key whose use the list restricts: 24 digits, and no part of the key. */
  readonly apiKey?: ListId;
};

/** Which project of Neon. */
export type NeonList = {
  /** The id of the project. */
  readonly project: ListId;
  /** The id of the branch that is used, such as `br-…`, where the list holds for protected ones only. */
  readonly branch?: ListId;
};

/** A number by which the platform knows something. */
export type ListNumber = number;

/** Which region of Mailgun. */
export type MailgunList = {
  /** The region of the account. */
  readonly region: "us" | "eu";
};

/** Which database of Redis Cloud. */
export type RedisCloudList = {
  /** The number of the subscription. */
  readonly subscription: ListNumber;
  /** The number of the database. */
  readonly database: ListNumber;
};

/** Whose rules: a datastore, an environment or a workspace. */
export type RenderList = {
  /** The id of a database of Render Postgres, such as `dpg-…`. */
  readonly postgres?: ListId;
  /** The id of an instance of Render Key Value, such as `red-…`. */
  readonly keyValue?: ListId;
  /** The id of an environment, such as `evm-…`. */
  readonly environment?: ListId;
  /** The id of a workspace, such as `tea-…`. */
  readonly workspace?: ListId;
};

/** Which database on PlanetScale. */
export type PlanetscaleList = {
  /** The name of the organization. */
  readonly organization: ListId;
  /** The name of the database. */
  readonly database: ListId;
};

/** Which region of SendGrid. */
export type SendgridList = {
  /** The region of the account. */
  readonly region: "global" | "eu";
};

/** Which project of Supabase. */
export type SupabaseList = {
  /** The reference of the project, the first part of its host name. */
  readonly project: ListId;
};

/** Which application of Algolia. */
export type AlgoliaList = {
  /** The id of the application. */
  readonly application: ListId;
};

/** Which security groups of AWS. */
export type AwsList = {
  /** The ids of all groups of the server: what one of them lets in gets in. */
  readonly securityGroups: readonly ListId[];
  /** The region; without it, that of the login. */
  readonly region?: ListId;
};

/** Which server of Azure: `sql` or `postgres` names it. */
export type AzureList = {
  /** The name of a server of Azure SQL. */
  readonly sql?: ListId;
  /** The name of a flexible server of PostgreSQL. */
  readonly postgres?: ListId;
  /** The resource group of the server. */
  readonly resourceGroup: ListId;
};

/** Which database of DigitalOcean. */
export type DigitaloceanList = {
  /** The id of the cluster. */
  readonly database: ListId;
};

/** Which deployment on Elastic Cloud. */
export type ElasticCloudList = {
  /** The id of the deployment. */
  readonly deployment: ListId;
};

/** Which instance of Cloud SQL. */
export type GcpList = {
  /** The id of the project. */
  readonly project: ListId;
  /** The name of the instance. */
  readonly instance: ListId;
};

/** Addresses that are let in. */
export type AllowlistEntry = Address | AllowlistRange;

/** Addresses that are let in, with what is known of them. */
export type AllowlistRange = {
  readonly range: Address;
  /** The only ports that they may use, such as `5432` or `8000-8010`. */
  readonly ports?: readonly (number | string)[];
  /** Whose they are, for the next reader. */
  readonly note?: string;
  /** Who asked for the entry. */
  readonly owner?: string;
  /** The last day (YYYY-MM-DD, UTC) on which the entry is there. */
  readonly expires?: string;
  /** The last day (YYYY-MM-DD) on which somebody looked whether it is still right. */
  readonly reviewed?: string;
};

/** One kind of finding not to report, and why. */
export type Ignore = {
  /** The id of the rule. Without it, every rule. */
  readonly rule?: string;
  /** The variable, or a glob of names. */
  readonly name?: Glob;
  /** The environment, by its name or an alias. */
  readonly environment?: Label;
  /** The folder of the app or service; the root is `.`. */
  readonly component?: string;
  /** The file that the finding points at, as a glob relative to the root. */
  readonly path?: Glob;
  /** Why this is no drift, for the next reader. */
  readonly reason: string;
  /** The last day (YYYY-MM-DD, UTC) on which this holds. */
  readonly until?: string;
};

