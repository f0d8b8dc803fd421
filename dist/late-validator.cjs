"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/config/validate.gen.js
var validate_gen_exports = {};
__export(validate_gen_exports, {
  validateConfig: () => validateConfig
});
module.exports = __toCommonJS(validate_gen_exports);
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validateConfig = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "envparity.yaml", "description": "What envparity cannot see in the repository: which environments exist, where their variables come from, and what is expected of them. Every key is optional.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The address of this schema, for editors.", "type": "string" }, "environments": { "description": "The deployment targets by name, such as `production`. What is detected is joined with what stands here.", "type": "object", "propertyNames": { "$ref": "#/$defs/label" }, "additionalProperties": { "$ref": "#/$defs/environment" } }, "rules": { "description": "Rules switched off or given another severity, by id.", "type": "object", "additionalProperties": { "$ref": "#/$defs/level" } }, "variables": { "description": "What is expected of a variable, by name or by a glob such as `NEXT_PUBLIC_*`. An exact name beats a glob, a later glob an earlier one.", "type": "object", "propertyNames": { "$ref": "#/$defs/label" }, "additionalProperties": { "$ref": "#/$defs/variable" } }, "allowlists": { "description": "Whom third parties let in: the addresses that a payment gateway, a database or a partner admits. Compared with what the environments leave from.", "type": "array", "items": { "$ref": "#/$defs/allowlist" } }, "ignore": { "description": "Findings not to report. All conditions of an entry must hold; an entry that covers nothing is reported.", "type": "array", "items": { "$ref": "#/$defs/ignore" } }, "baseline": { "description": "What `check --update-baseline` writes, and where.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "file": { "description": "Instead of `envparity.lock.json`; `--baseline` may name one outside the repository.", "$ref": "#/$defs/path" }, "addresses": { "description": "Write outbound addresses as they are; without it only digests of them are written, under ENVPARITY_KEY.", "const": true } } }, "exclude": { "description": "Paths that are not looked at, as globs relative to the root.", "type": "array", "items": { "$ref": "#/$defs/glob" } } }, "$defs": { "label": { "description": "A name of one line.", "type": "string", "minLength": 1, "maxLength": 200 }, "glob": { "description": "A glob with `*`, `**` and `?`, or a plain name or path.", "type": "string", "minLength": 1, "maxLength": 200 }, "names": { "description": "Names of environments.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/label" } }, "environment": { "description": "One deployment target. Nothing after the name is enough to make it exist.", "type": ["object", "null"], "additionalProperties": false, "properties": { "aliases": { "description": "What platforms call this environment. `prod`, `live`, `stg` and the like are known already.", "type": "array", "items": { "$ref": "#/$defs/label" } }, "sources": { "description": "The only places this environment's variables come from. Without it, the places that are detected.", "type": "array", "items": { "$ref": "#/$defs/source" } }, "egress": { "description": "The addresses that the environment leaves from, all of them; or `dynamic`, where they change without anybody's doing.", "anyOf": [{ "const": "dynamic" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/egress" } }] } } }, "address": { "description": "An address, a CIDR block such as `203.0.113.0/28`, or a range such as `203.0.113.4-203.0.113.9`; IPv4 or IPv6.", "type": "string", "minLength": 1, "maxLength": 200 }, "egress": { "description": "Addresses that an environment leaves from.", "anyOf": [{ "$ref": "#/$defs/address" }, { "$ref": "#/$defs/egressEntry" }] }, "egressEntry": { "description": "Addresses that an environment leaves from, with what is known of them; where they were seen; or a platform that tells them.", "type": "object", "additionalProperties": false, "properties": { "range": { "$ref": "#/$defs/address" }, "observed": { "description": "What `envparity egress` wrote inside the environment: a file of the repository, or an https address, which a pull request does not ask. It stands alone.", "type": "string", "minLength": 1, "maxLength": 2e3 }, "note": { "description": "What they are, such as the region or the gateway.", "type": "string", "minLength": 1, "maxLength": 500 }, "component": { "description": "The folder of the only app or service that leaves from there; the root is `.`.", "type": "string", "minLength": 1 }, "azure": { "description": "The possible outbound addresses of an app on Azure App Service, by your own `az`.", "$ref": "#/$defs/azureEgress" }, "digitalocean": { "description": "The dedicated addresses of an app on DigitalOcean App Platform.", "$ref": "#/$defs/digitaloceanEgress" }, "fly": { "description": "The egress addresses of an app on Fly.io.", "$ref": "#/$defs/flyEgress" }, "github": { "description": "The larger runners of an organization on GitHub.", "$ref": "#/$defs/githubEgress" }, "heroku": { "description": "The addresses of a Private Space on Heroku.", "$ref": "#/$defs/herokuEgress" }, "railway": { "description": "The Static Outbound IPs of a service on Railway.", "$ref": "#/$defs/railwayEgress" }, "render": { "description": "The Dedicated IPs of a workspace on Render.", "$ref": "#/$defs/renderEgress" }, "vercel": { "description": "The Static IPs of a Vercel project, whose addresses Vercel does not tell.", "$ref": "#/$defs/vercelEgress" } } }, "azureEgress": { "description": "Which app on Azure App Service.", "type": "object", "additionalProperties": false, "required": ["app", "group"], "properties": { "app": { "description": "Its name.", "$ref": "#/$defs/label" }, "group": { "description": "The name of its resource group.", "$ref": "#/$defs/label" }, "subscription": { "description": "The id of the subscription; without it, the one that `az` uses.", "$ref": "#/$defs/label" } } }, "digitaloceanEgress": { "description": "Which app on DigitalOcean App Platform.", "type": "object", "additionalProperties": false, "required": ["app"], "properties": { "app": { "description": "Its id.", "$ref": "#/$defs/label" } } }, "flyEgress": { "description": "Which app on Fly.io.", "type": "object", "additionalProperties": false, "required": ["app"], "properties": { "app": { "description": "Its name.", "$ref": "#/$defs/label" } } }, "githubEgress": { "description": "Which runners of GitHub.", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "organization": { "description": "Its login.", "$ref": "#/$defs/label" }, "runner": { "description": "The name of the only one that is meant.", "$ref": "#/$defs/label" } } }, "herokuEgress": { "description": "Which space on Heroku.", "type": "object", "additionalProperties": false, "required": ["space"], "properties": { "space": { "description": "Its name or id.", "$ref": "#/$defs/label" } } }, "railwayEgress": { "description": "Which service on Railway.", "type": "object", "additionalProperties": false, "required": ["environment", "service"], "properties": { "environment": { "description": "The id of its environment there.", "$ref": "#/$defs/label" }, "service": { "description": "Its id.", "$ref": "#/$defs/label" } } }, "renderEgress": { "description": "Which services on Render.", "type": "object", "additionalProperties": false, "required": ["owner", "region"], "properties": { "owner": { "description": "The id of the workspace, `tea-\u2026`.", "$ref": "#/$defs/label" }, "region": { "description": "The region that the services run in.", "$ref": "#/$defs/label" }, "environment": { "description": "The id of the environment on Render, `evm-\u2026`; without it, addresses of some environments only are not known.", "$ref": "#/$defs/label" } } }, "vercelEgress": { "description": "Which project of Vercel.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "Its id or name.", "$ref": "#/$defs/label" }, "team": { "description": "The id or slug of its team.", "$ref": "#/$defs/label" } } }, "source": { "description": "One place that supplies variables.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "dotenv": { "description": "A dotenv file, or several of which a later one wins; paths relative to the root.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "github": { "description": "The secrets and variables of a GitHub repository; `true` for the repository this is a clone of.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/githubSource" }] }, "vercel": { "description": "A Vercel project; `true` for the one the folder is linked to.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/vercelSource" }] }, "replit": { "description": "What `.replit` sets for the workspace and its deployments.", "const": true }, "docker": { "description": "Compose files, a container or an image.", "$ref": "#/$defs/dockerSource" }, "process": { "description": "The environment in which envparity itself runs, as in the build of a deployment.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/processSource" }] }, "snapshot": { "description": "A snapshot that `envparity snapshot` took in the environment: a path relative to the root, or an https address.", "type": "string", "minLength": 1, "maxLength": 2e3 } } }, "githubSource": { "description": "Where on GitHub.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "repository": { "description": "`owner/name`; without it, the repository this is a clone of.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^/\\s]+/[^/\\s]+$" }, "environment": { "description": "The GitHub environment; without it, the one whose name means this environment.", "type": "string", "minLength": 1, "maxLength": 200 } } }, "vercelSource": { "description": "Where on Vercel.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "project": { "description": "The project's id or name; without it, the one the folder is linked to.", "type": "string", "minLength": 1, "maxLength": 200 }, "team": { "description": "The team's id or slug.", "type": "string", "minLength": 1, "maxLength": 200 }, "environment": { "description": "`production`, `preview`, `development` or the slug of a custom environment; without it, the one whose name means this environment.", "type": "string", "minLength": 1, "maxLength": 200 }, "branch": { "description": "The branch whose own values count in a preview.", "type": "string", "minLength": 1, "maxLength": 200 } } }, "dockerSource": { "description": "What runs in Docker.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "compose": { "description": "Compose files, merged in this order.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }, { "$ref": "#/$defs/composeSource" }] }, "container": { "description": "The name of a running container, which Docker is asked about.", "type": "string", "minLength": 1, "maxLength": 200 }, "image": { "description": "An image on this machine, which Docker is asked about.", "type": "string", "minLength": 1, "maxLength": 200 } } }, "composeSource": { "description": "A Compose project, as the options of `docker compose` say it.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "files": { "description": "Compose files, merged in this order; without it, the usual ones.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "profiles": { "description": "Active profiles.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/label" } }, "envFiles": { "description": "Files to interpolate with, instead of `.env`; a later one wins.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "service": { "description": "The only service that is meant.", "type": "string", "minLength": 1, "maxLength": 200 }, "live": { "description": "Ask the `docker compose` of this machine instead of reading the files.", "const": true } } }, "processSource": { "description": "What the environment of this process stands for.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "phase": { "description": "Whether this is what the build sees or what the running program sees; without it, as the platform's own variables say.", "enum": ["build", "run"] } } }, "path": { "description": "A path inside the repository, relative to its root, with `/`.", "type": "string", "minLength": 1, "maxLength": 1e3 }, "level": { "description": "`off` switches the rule off.", "enum": ["off", "info", "warning", "error"] }, "variable": { "description": "What is expected of one variable.", "type": "object", "additionalProperties": false, "properties": { "description": { "description": "What the variable is for.", "type": "string" }, "required": { "description": "It must be set: everywhere, or in the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "optional": { "description": "It may be absent, whatever the code seems to say.", "const": true }, "same": { "description": "Its value must be equal: everywhere, or in the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "different": { "description": "Its value must differ: everywhere, or between the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "pattern": { "description": "A JavaScript regular expression that every value must match somewhere; `^` and `$` anchor it.", "type": "string", "minLength": 1, "maxLength": 200 }, "oneOf": { "description": "The values it may have.", "type": "array", "minItems": 1, "items": { "type": "string" } } } }, "allowlist": { "description": "Whom one third party lets in. One of `entries`, `file`, `url` and a platform says it.", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "What it is called here, such as `Acme payments`.", "$ref": "#/$defs/label" }, "service": { "description": "The vendor whose service it guards, such as `mongodb`: variables that lead to one of its hosts are tied to the list.", "type": "string", "minLength": 1, "maxLength": 200 }, "entries": { "description": "The entries themselves.", "type": "array", "items": { "$ref": "#/$defs/allowlistEntry" } }, "file": { "description": "A file with the entries: one in a line, with `#` comments, or a JSON list.", "$ref": "#/$defs/path" }, "url": { "description": "An https address that answers with such a file and needs no login.", "type": "string", "minLength": 1, "maxLength": 2e3 }, "clickhouse-cloud": { "description": "The IP access list of a service of ClickHouse Cloud, asked of its API.", "$ref": "#/$defs/clickhouseCloudList" }, "cloudflare": { "description": "From where a token of Cloudflare may be used, the items of a list, or the access rules of a zone; asked of its API.", "$ref": "#/$defs/cloudflareList" }, "github": { "description": "The IP allow list of an organization on GitHub, asked of its API.", "$ref": "#/$defs/githubList" }, "mongodb-atlas": { "description": "The access list of a project of MongoDB Atlas, or that of an API key; asked of its API.", "$ref": "#/$defs/mongodbAtlasList" }, "neon": { "description": "The IP allowlist of a project of Neon, asked of its API.", "$ref": "#/$defs/neonList" }, "mailgun": { "description": "The IP allowlist of an account of Mailgun, asked of its API; `true` where its region is the USA.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/mailgunList" }] }, "redis-cloud": { "description": "The CIDR allow list of a database of Redis Cloud, asked of its API.", "$ref": "#/$defs/redisCloudList" }, "render": { "description": "The inbound IP rules of a datastore, an environment or a workspace of Render, asked of its API.", "$ref": "#/$defs/renderList" }, "planetscale": { "description": "The IP restrictions of a Postgres database on PlanetScale, asked of its API.", "$ref": "#/$defs/planetscaleList" }, "sendgrid": { "description": "The allowed addresses of an account on SendGrid, asked of its API; `true` where its region is the global one.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/sendgridList" }] }, "supabase": { "description": "The network restrictions of a project of Supabase, asked of its API.", "$ref": "#/$defs/supabaseList" }, "algolia": { "description": "The allowed sources of an application of Algolia, asked of its API.", "$ref": "#/$defs/algoliaList" }, "aws": { "description": "Security groups of AWS, asked of its own program.", "$ref": "#/$defs/awsList" }, "azure": { "description": "The firewall rules of a server of Azure SQL or PostgreSQL, asked of Azure's own program.", "$ref": "#/$defs/azureList" }, "digitalocean": { "description": "The trusted sources of a database cluster of DigitalOcean, asked of its API.", "$ref": "#/$defs/digitaloceanList" }, "elastic-cloud": { "description": "The IP filters of a deployment on Elastic Cloud, asked of its API.", "$ref": "#/$defs/elasticCloudList" }, "gcp": { "description": "The authorized networks of an instance of Cloud SQL, asked of Google Cloud's own program.", "$ref": "#/$defs/gcpList" }, "environments": { "description": "The environments that use the service; without it, those that have one of its variables.", "$ref": "#/$defs/names" }, "variables": { "description": "The variables that lead to the service, as names or globs.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/glob" } }, "port": { "description": "The port of the service, where entries are for some ports only.", "type": "integer", "minimum": 1, "maximum": 65535 }, "owner": { "description": "Who can change the list.", "type": "string", "minLength": 1, "maxLength": 200 }, "note": { "description": "What it guards, for the next reader.", "type": "string", "minLength": 1, "maxLength": 500 }, "reviewed": { "description": "The last day (YYYY-MM-DD) on which somebody looked whether all entries are still right.", "type": "string", "minLength": 1, "maxLength": 20 }, "every": { "description": "How long a review holds, in days, such as `90d`.", "type": "string", "minLength": 1, "maxLength": 20 }, "admit": { "description": "How an address gets on the list: an https address of the page, or a sentence.", "type": "string", "minLength": 1, "maxLength": 500 } } }, "listId": { "description": "An id or a name of the platform.", "type": "string", "minLength": 1, "maxLength": 200 }, "clickhouseCloudList": { "description": "Which service of ClickHouse Cloud.", "type": "object", "additionalProperties": false, "required": ["organization", "service"], "properties": { "organization": { "description": "The id of the organization.", "$ref": "#/$defs/listId" }, "service": { "description": "The id of the service.", "$ref": "#/$defs/listId" } } }, "cloudflareList": { "description": "Which list of Cloudflare: `token`, for a token of an account with `account`; `account` and `list`; or `zone`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "token": { "description": "The id of the token, which is no part of it.", "$ref": "#/$defs/listId" }, "account": { "description": "The id of the account that the token or the list belongs to.", "$ref": "#/$defs/listId" }, "list": { "description": "The id of the list.", "$ref": "#/$defs/listId" }, "zone": { "description": "The id of the zone.", "$ref": "#/$defs/listId" } } }, "githubList": { "description": "Which organization on GitHub.", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "organization": { "description": "The name of the organization, as in its address.", "$ref": "#/$defs/listId" } } }, "mongodbAtlasList": { "description": "Which list of MongoDB Atlas: `project`, or `organization` and `apiKey`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "project": { "description": "The id of the project whose clusters the list guards.", "$ref": "#/$defs/listId" }, "organization": { "description": "The id of the organization that the API key belongs to.", "$ref": "#/$defs/listId" }, "apiKey": { "description": "The id of the API key whose use the list restricts: 24 digits, and no part of the key.", "$ref": "#/$defs/listId" } } }, "neonList": { "description": "Which project of Neon.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "The id of the project.", "$ref": "#/$defs/listId" }, "branch": { "description": "The id of the branch that is used, such as `br-\u2026`, where the list holds for protected ones only.", "$ref": "#/$defs/listId" } } }, "listNumber": { "description": "A number by which the platform knows something.", "type": "integer", "minimum": 1 }, "mailgunList": { "description": "Which region of Mailgun.", "type": "object", "additionalProperties": false, "required": ["region"], "properties": { "region": { "description": "The region of the account.", "enum": ["us", "eu"] } } }, "redisCloudList": { "description": "Which database of Redis Cloud.", "type": "object", "additionalProperties": false, "required": ["subscription", "database"], "properties": { "subscription": { "description": "The number of the subscription.", "$ref": "#/$defs/listNumber" }, "database": { "description": "The number of the database.", "$ref": "#/$defs/listNumber" } } }, "renderList": { "description": "Whose rules: a datastore, an environment or a workspace.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "postgres": { "description": "The id of a database of Render Postgres, such as `dpg-\u2026`.", "$ref": "#/$defs/listId" }, "keyValue": { "description": "The id of an instance of Render Key Value, such as `red-\u2026`.", "$ref": "#/$defs/listId" }, "environment": { "description": "The id of an environment, such as `evm-\u2026`.", "$ref": "#/$defs/listId" }, "workspace": { "description": "The id of a workspace, such as `tea-\u2026`.", "$ref": "#/$defs/listId" } } }, "planetscaleList": { "description": "Which database on PlanetScale.", "type": "object", "additionalProperties": false, "required": ["organization", "database"], "properties": { "organization": { "description": "The name of the organization.", "$ref": "#/$defs/listId" }, "database": { "description": "The name of the database.", "$ref": "#/$defs/listId" } } }, "sendgridList": { "description": "Which region of SendGrid.", "type": "object", "additionalProperties": false, "required": ["region"], "properties": { "region": { "description": "The region of the account.", "enum": ["global", "eu"] } } }, "supabaseList": { "description": "Which project of Supabase.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "The reference of the project, the first part of its host name.", "$ref": "#/$defs/listId" } } }, "algoliaList": { "description": "Which application of Algolia.", "type": "object", "additionalProperties": false, "required": ["application"], "properties": { "application": { "description": "The id of the application.", "$ref": "#/$defs/listId" } } }, "awsList": { "description": "Which security groups of AWS.", "type": "object", "additionalProperties": false, "required": ["securityGroups"], "properties": { "securityGroups": { "description": "The ids of all groups of the server: what one of them lets in gets in.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/listId" } }, "region": { "description": "The region; without it, that of the login.", "$ref": "#/$defs/listId" } } }, "azureList": { "description": "Which server of Azure: `sql` or `postgres` names it.", "type": "object", "additionalProperties": false, "required": ["resourceGroup"], "minProperties": 2, "maxProperties": 2, "properties": { "sql": { "description": "The name of a server of Azure SQL.", "$ref": "#/$defs/listId" }, "postgres": { "description": "The name of a flexible server of PostgreSQL.", "$ref": "#/$defs/listId" }, "resourceGroup": { "description": "The resource group of the server.", "$ref": "#/$defs/listId" } } }, "digitaloceanList": { "description": "Which database of DigitalOcean.", "type": "object", "additionalProperties": false, "required": ["database"], "properties": { "database": { "description": "The id of the cluster.", "$ref": "#/$defs/listId" } } }, "elasticCloudList": { "description": "Which deployment on Elastic Cloud.", "type": "object", "additionalProperties": false, "required": ["deployment"], "properties": { "deployment": { "description": "The id of the deployment.", "$ref": "#/$defs/listId" } } }, "gcpList": { "description": "Which instance of Cloud SQL.", "type": "object", "additionalProperties": false, "required": ["project", "instance"], "properties": { "project": { "description": "The id of the project.", "$ref": "#/$defs/listId" }, "instance": { "description": "The name of the instance.", "$ref": "#/$defs/listId" } } }, "allowlistEntry": { "description": "Addresses that are let in.", "anyOf": [{ "$ref": "#/$defs/address" }, { "$ref": "#/$defs/allowlistRange" }] }, "allowlistRange": { "description": "Addresses that are let in, with what is known of them.", "type": "object", "additionalProperties": false, "required": ["range"], "properties": { "range": { "$ref": "#/$defs/address" }, "ports": { "description": "The only ports that they may use, such as `5432` or `8000-8010`.", "type": "array", "minItems": 1, "items": { "description": "A port, or a first and a last one.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 65535 }, { "type": "string", "minLength": 1, "maxLength": 20 }] } }, "note": { "description": "Whose they are, for the next reader.", "type": "string", "minLength": 1, "maxLength": 500 }, "owner": { "description": "Who asked for the entry.", "type": "string", "minLength": 1, "maxLength": 200 }, "expires": { "description": "The last day (YYYY-MM-DD, UTC) on which the entry is there.", "type": "string", "minLength": 1, "maxLength": 20 }, "reviewed": { "description": "The last day (YYYY-MM-DD) on which somebody looked whether it is still right.", "type": "string", "minLength": 1, "maxLength": 20 } } }, "ignore": { "description": "One kind of finding not to report, and why.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "rule": { "description": "The id of the rule. Without it, every rule.", "type": "string", "minLength": 1 }, "name": { "description": "The variable, or a glob of names.", "$ref": "#/$defs/glob" }, "environment": { "description": "The environment, by its name or an alias.", "$ref": "#/$defs/label" }, "component": { "description": "The folder of the app or service; the root is `.`.", "type": "string", "minLength": 1 }, "path": { "description": "The file that the finding points at, as a glob relative to the root.", "$ref": "#/$defs/glob" }, "reason": { "description": "Why this is no drift, for the next reader.", "type": "string", "minLength": 1, "pattern": "\\S" }, "until": { "description": "The last day (YYYY-MM-DD, UTC) on which this holds.", "type": "string" } } } } };
var schema12 = { "description": "A name of one line.", "type": "string", "minLength": 1, "maxLength": 200 };
var schema57 = { "description": "`off` switches the rule off.", "enum": ["off", "info", "warning", "error"] };
var schema16 = { "description": "A path inside the repository, relative to its root, with `/`.", "type": "string", "minLength": 1, "maxLength": 1e3 };
var schema117 = { "description": "A glob with `*`, `**` and `?`, or a plain name or path.", "type": "string", "minLength": 1, "maxLength": 200 };
var func2 = require_ucs2length().default;
var schema13 = { "description": "One deployment target. Nothing after the name is enough to make it exist.", "type": ["object", "null"], "additionalProperties": false, "properties": { "aliases": { "description": "What platforms call this environment. `prod`, `live`, `stg` and the like are known already.", "type": "array", "items": { "$ref": "#/$defs/label" } }, "sources": { "description": "The only places this environment's variables come from. Without it, the places that are detected.", "type": "array", "items": { "$ref": "#/$defs/source" } }, "egress": { "description": "The addresses that the environment leaves from, all of them; or `dynamic`, where they change without anybody's doing.", "anyOf": [{ "const": "dynamic" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/egress" } }] } } };
var schema15 = { "description": "One place that supplies variables.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "dotenv": { "description": "A dotenv file, or several of which a later one wins; paths relative to the root.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "github": { "description": "The secrets and variables of a GitHub repository; `true` for the repository this is a clone of.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/githubSource" }] }, "vercel": { "description": "A Vercel project; `true` for the one the folder is linked to.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/vercelSource" }] }, "replit": { "description": "What `.replit` sets for the workspace and its deployments.", "const": true }, "docker": { "description": "Compose files, a container or an image.", "$ref": "#/$defs/dockerSource" }, "process": { "description": "The environment in which envparity itself runs, as in the build of a deployment.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/processSource" }] }, "snapshot": { "description": "A snapshot that `envparity snapshot` took in the environment: a path relative to the root, or an https address.", "type": "string", "minLength": 1, "maxLength": 2e3 } } };
var schema18 = { "description": "Where on GitHub.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "repository": { "description": "`owner/name`; without it, the repository this is a clone of.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^/\\s]+/[^/\\s]+$" }, "environment": { "description": "The GitHub environment; without it, the one whose name means this environment.", "type": "string", "minLength": 1, "maxLength": 200 } } };
var schema19 = { "description": "Where on Vercel.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "project": { "description": "The project's id or name; without it, the one the folder is linked to.", "type": "string", "minLength": 1, "maxLength": 200 }, "team": { "description": "The team's id or slug.", "type": "string", "minLength": 1, "maxLength": 200 }, "environment": { "description": "`production`, `preview`, `development` or the slug of a custom environment; without it, the one whose name means this environment.", "type": "string", "minLength": 1, "maxLength": 200 }, "branch": { "description": "The branch whose own values count in a preview.", "type": "string", "minLength": 1, "maxLength": 200 } } };
var schema29 = { "description": "What the environment of this process stands for.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "phase": { "description": "Whether this is what the build sees or what the running program sees; without it, as the platform's own variables say.", "enum": ["build", "run"] } } };
var pattern0 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
var schema20 = { "description": "What runs in Docker.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "compose": { "description": "Compose files, merged in this order.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }, { "$ref": "#/$defs/composeSource" }] }, "container": { "description": "The name of a running container, which Docker is asked about.", "type": "string", "minLength": 1, "maxLength": 200 }, "image": { "description": "An image on this machine, which Docker is asked about.", "type": "string", "minLength": 1, "maxLength": 200 } } };
var schema23 = { "description": "A Compose project, as the options of `docker compose` say it.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "files": { "description": "Compose files, merged in this order; without it, the usual ones.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "profiles": { "description": "Active profiles.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/label" } }, "envFiles": { "description": "Files to interpolate with, instead of `.env`; a later one wins.", "anyOf": [{ "$ref": "#/$defs/path" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/path" } }] }, "service": { "description": "The only service that is meant.", "type": "string", "minLength": 1, "maxLength": 200 }, "live": { "description": "Ask the `docker compose` of this machine instead of reading the files.", "const": true } } };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "profiles" || key0 === "envFiles" || key0 === "service" || key0 === "live")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) > 1e3) {
          const err2 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err5 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.files.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func2(data1) > 1e3) {
                const err6 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (func2(data1) < 1) {
                const err7 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            } else {
              const err8 = { instancePath: instancePath + "/files/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.files.anyOf[1].type, parentSchema: schema23.properties.files.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err10 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema23.properties.files.anyOf, parentSchema: schema23.properties.files, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.profiles !== void 0) {
      let data2 = data.profiles;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.profiles, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (func2(data3) > 200) {
              const err12 = { instancePath: instancePath + "/profiles/" + i1, schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func2(data3) < 1) {
              const err13 = { instancePath: instancePath + "/profiles/" + i1, schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/profiles/" + i1, schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.profiles.type, parentSchema: schema23.properties.profiles, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.envFiles !== void 0) {
      let data4 = data.envFiles;
      const _errs18 = errors;
      let valid9 = false;
      const _errs19 = errors;
      if (typeof data4 === "string") {
        if (func2(data4) > 1e3) {
          const err16 = { instancePath: instancePath + "/envFiles", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err17 = { instancePath: instancePath + "/envFiles", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/envFiles", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid1 = _errs19 === errors;
      valid9 = valid9 || _valid1;
      if (!valid9) {
        const _errs22 = errors;
        if (Array.isArray(data4)) {
          if (data4.length < 1) {
            const err19 = { instancePath: instancePath + "/envFiles", schemaPath: "#/properties/envFiles/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema23.properties.envFiles.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          const len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            let data5 = data4[i2];
            if (typeof data5 === "string") {
              if (func2(data5) > 1e3) {
                const err20 = { instancePath: instancePath + "/envFiles/" + i2, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (func2(data5) < 1) {
                const err21 = { instancePath: instancePath + "/envFiles/" + i2, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data5 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/envFiles/" + i2, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data5 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        } else {
          const err23 = { instancePath: instancePath + "/envFiles", schemaPath: "#/properties/envFiles/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema23.properties.envFiles.anyOf[1].type, parentSchema: schema23.properties.envFiles.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        var _valid1 = _errs22 === errors;
        valid9 = valid9 || _valid1;
      }
      if (!valid9) {
        const err24 = { instancePath: instancePath + "/envFiles", schemaPath: "#/properties/envFiles/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema23.properties.envFiles.anyOf, parentSchema: schema23.properties.envFiles, data: data4 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      } else {
        errors = _errs18;
        if (vErrors !== null) {
          if (_errs18) {
            vErrors.length = _errs18;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.service !== void 0) {
      let data6 = data.service;
      if (typeof data6 === "string") {
        if (func2(data6) > 200) {
          const err25 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema23.properties.service, data: data6 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err26 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.service, data: data6 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.service.type, parentSchema: schema23.properties.service, data: data6 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.live !== void 0) {
      let data7 = data.live;
      if (true !== data7) {
        const err28 = { instancePath: instancePath + "/live", schemaPath: "#/properties/live/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema23.properties.live, data: data7 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
  } else {
    const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err29];
    } else {
      vErrors.push(err29);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "compose" || key0 === "container" || key0 === "image")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.compose !== void 0) {
      let data0 = data.compose;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) > 1e3) {
          const err3 = { instancePath: instancePath + "/compose", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/compose", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/compose", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err6 = { instancePath: instancePath + "/compose", schemaPath: "#/properties/compose/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.properties.compose.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func2(data1) > 1e3) {
                const err7 = { instancePath: instancePath + "/compose/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (func2(data1) < 1) {
                const err8 = { instancePath: instancePath + "/compose/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            } else {
              const err9 = { instancePath: instancePath + "/compose/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/compose", schemaPath: "#/properties/compose/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.properties.compose.anyOf[1].type, parentSchema: schema20.properties.compose.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
        if (!valid1) {
          const _errs12 = errors;
          if (!validate14(data0, { instancePath: instancePath + "/compose", parentData: data, parentDataProperty: "compose", rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
          var _valid0 = _errs12 === errors;
          valid1 = valid1 || _valid0;
        }
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/compose", schemaPath: "#/properties/compose/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema20.properties.compose.anyOf, parentSchema: schema20.properties.compose, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.container !== void 0) {
      let data2 = data.container;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err12 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema20.properties.container, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err13 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.container, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/container", schemaPath: "#/properties/container/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.container.type, parentSchema: schema20.properties.container, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err15 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema20.properties.image, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err16 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.properties.image, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.properties.image.type, parentSchema: schema20.properties.image, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema15, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dotenv" || key0 === "github" || key0 === "vercel" || key0 === "replit" || key0 === "docker" || key0 === "process" || key0 === "snapshot")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.dotenv !== void 0) {
      let data0 = data.dotenv;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (typeof data0 === "string") {
        if (func2(data0) > 1e3) {
          const err3 = { instancePath: instancePath + "/dotenv", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/dotenv", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/dotenv", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err6 = { instancePath: instancePath + "/dotenv", schemaPath: "#/properties/dotenv/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema15.properties.dotenv.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (func2(data1) > 1e3) {
                const err7 = { instancePath: instancePath + "/dotenv/" + i0, schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (func2(data1) < 1) {
                const err8 = { instancePath: instancePath + "/dotenv/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data1 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            } else {
              const err9 = { instancePath: instancePath + "/dotenv/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/dotenv", schemaPath: "#/properties/dotenv/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema15.properties.dotenv.anyOf[1].type, parentSchema: schema15.properties.dotenv.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err11 = { instancePath: instancePath + "/dotenv", schemaPath: "#/properties/dotenv/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema15.properties.dotenv.anyOf, parentSchema: schema15.properties.dotenv, data: data0 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.github !== void 0) {
      let data2 = data.github;
      const _errs13 = errors;
      let valid6 = false;
      const _errs14 = errors;
      if (true !== data2) {
        const err12 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema15.properties.github.anyOf[0], data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid6 = valid6 || _valid1;
      if (!valid6) {
        const _errs15 = errors;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (Object.keys(data2).length < 1) {
            const err13 = { instancePath: instancePath + "/github", schemaPath: "#/$defs/githubSource/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema18, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          for (const key1 in data2) {
            if (!(key1 === "repository" || key1 === "environment")) {
              const err14 = { instancePath: instancePath + "/github", schemaPath: "#/$defs/githubSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data: data2 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data2.repository !== void 0) {
            let data3 = data2.repository;
            if (typeof data3 === "string") {
              if (func2(data3) > 200) {
                const err15 = { instancePath: instancePath + "/github/repository", schemaPath: "#/$defs/githubSource/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema18.properties.repository, data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (func2(data3) < 1) {
                const err16 = { instancePath: instancePath + "/github/repository", schemaPath: "#/$defs/githubSource/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.repository, data: data3 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (!pattern0.test(data3)) {
                const err17 = { instancePath: instancePath + "/github/repository", schemaPath: "#/$defs/githubSource/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+$" }, message: 'must match pattern "^[^/\\s]+/[^/\\s]+$"', schema: "^[^/\\s]+/[^/\\s]+$", parentSchema: schema18.properties.repository, data: data3 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            } else {
              const err18 = { instancePath: instancePath + "/github/repository", schemaPath: "#/$defs/githubSource/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.repository.type, parentSchema: schema18.properties.repository, data: data3 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data2.environment !== void 0) {
            let data4 = data2.environment;
            if (typeof data4 === "string") {
              if (func2(data4) > 200) {
                const err19 = { instancePath: instancePath + "/github/environment", schemaPath: "#/$defs/githubSource/properties/environment/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema18.properties.environment, data: data4 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (func2(data4) < 1) {
                const err20 = { instancePath: instancePath + "/github/environment", schemaPath: "#/$defs/githubSource/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.environment, data: data4 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/github/environment", schemaPath: "#/$defs/githubSource/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.environment.type, parentSchema: schema18.properties.environment, data: data4 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath: instancePath + "/github", schemaPath: "#/$defs/githubSource/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data: data2 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid6 = valid6 || _valid1;
      }
      if (!valid6) {
        const err23 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema15.properties.github.anyOf, parentSchema: schema15.properties.github, data: data2 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.vercel !== void 0) {
      let data5 = data.vercel;
      const _errs24 = errors;
      let valid9 = false;
      const _errs25 = errors;
      if (true !== data5) {
        const err24 = { instancePath: instancePath + "/vercel", schemaPath: "#/properties/vercel/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema15.properties.vercel.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid9 = valid9 || _valid2;
      if (!valid9) {
        const _errs26 = errors;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (Object.keys(data5).length < 1) {
            const err25 = { instancePath: instancePath + "/vercel", schemaPath: "#/$defs/vercelSource/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19, data: data5 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          for (const key2 in data5) {
            if (!(key2 === "project" || key2 === "team" || key2 === "environment" || key2 === "branch")) {
              const err26 = { instancePath: instancePath + "/vercel", schemaPath: "#/$defs/vercelSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data: data5 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (data5.project !== void 0) {
            let data6 = data5.project;
            if (typeof data6 === "string") {
              if (func2(data6) > 200) {
                const err27 = { instancePath: instancePath + "/vercel/project", schemaPath: "#/$defs/vercelSource/properties/project/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema19.properties.project, data: data6 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (func2(data6) < 1) {
                const err28 = { instancePath: instancePath + "/vercel/project", schemaPath: "#/$defs/vercelSource/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.project, data: data6 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            } else {
              const err29 = { instancePath: instancePath + "/vercel/project", schemaPath: "#/$defs/vercelSource/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.project.type, parentSchema: schema19.properties.project, data: data6 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data5.team !== void 0) {
            let data7 = data5.team;
            if (typeof data7 === "string") {
              if (func2(data7) > 200) {
                const err30 = { instancePath: instancePath + "/vercel/team", schemaPath: "#/$defs/vercelSource/properties/team/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema19.properties.team, data: data7 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (func2(data7) < 1) {
                const err31 = { instancePath: instancePath + "/vercel/team", schemaPath: "#/$defs/vercelSource/properties/team/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.team, data: data7 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/vercel/team", schemaPath: "#/$defs/vercelSource/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.team.type, parentSchema: schema19.properties.team, data: data7 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data5.environment !== void 0) {
            let data8 = data5.environment;
            if (typeof data8 === "string") {
              if (func2(data8) > 200) {
                const err33 = { instancePath: instancePath + "/vercel/environment", schemaPath: "#/$defs/vercelSource/properties/environment/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema19.properties.environment, data: data8 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (func2(data8) < 1) {
                const err34 = { instancePath: instancePath + "/vercel/environment", schemaPath: "#/$defs/vercelSource/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.environment, data: data8 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            } else {
              const err35 = { instancePath: instancePath + "/vercel/environment", schemaPath: "#/$defs/vercelSource/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.environment.type, parentSchema: schema19.properties.environment, data: data8 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data5.branch !== void 0) {
            let data9 = data5.branch;
            if (typeof data9 === "string") {
              if (func2(data9) > 200) {
                const err36 = { instancePath: instancePath + "/vercel/branch", schemaPath: "#/$defs/vercelSource/properties/branch/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema19.properties.branch, data: data9 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (func2(data9) < 1) {
                const err37 = { instancePath: instancePath + "/vercel/branch", schemaPath: "#/$defs/vercelSource/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.branch, data: data9 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            } else {
              const err38 = { instancePath: instancePath + "/vercel/branch", schemaPath: "#/$defs/vercelSource/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.branch.type, parentSchema: schema19.properties.branch, data: data9 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        } else {
          const err39 = { instancePath: instancePath + "/vercel", schemaPath: "#/$defs/vercelSource/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data: data5 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        var _valid2 = _errs26 === errors;
        valid9 = valid9 || _valid2;
      }
      if (!valid9) {
        const err40 = { instancePath: instancePath + "/vercel", schemaPath: "#/properties/vercel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema15.properties.vercel.anyOf, parentSchema: schema15.properties.vercel, data: data5 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      } else {
        errors = _errs24;
        if (vErrors !== null) {
          if (_errs24) {
            vErrors.length = _errs24;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.replit !== void 0) {
      let data10 = data.replit;
      if (true !== data10) {
        const err41 = { instancePath: instancePath + "/replit", schemaPath: "#/properties/replit/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema15.properties.replit, data: data10 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.docker !== void 0) {
      if (!validate13(data.docker, { instancePath: instancePath + "/docker", parentData: data, parentDataProperty: "docker", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.process !== void 0) {
      let data12 = data.process;
      const _errs41 = errors;
      let valid12 = false;
      const _errs42 = errors;
      if (true !== data12) {
        const err42 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema15.properties.process.anyOf[0], data: data12 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      var _valid3 = _errs42 === errors;
      valid12 = valid12 || _valid3;
      if (!valid12) {
        const _errs43 = errors;
        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
          if (Object.keys(data12).length < 1) {
            const err43 = { instancePath: instancePath + "/process", schemaPath: "#/$defs/processSource/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema29, data: data12 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          for (const key3 in data12) {
            if (!(key3 === "phase")) {
              const err44 = { instancePath: instancePath + "/process", schemaPath: "#/$defs/processSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data: data12 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data12.phase !== void 0) {
            let data13 = data12.phase;
            if (!(data13 === "build" || data13 === "run")) {
              const err45 = { instancePath: instancePath + "/process/phase", schemaPath: "#/$defs/processSource/properties/phase/enum", keyword: "enum", params: { allowedValues: schema29.properties.phase.enum }, message: "must be equal to one of the allowed values", schema: schema29.properties.phase.enum, parentSchema: schema29.properties.phase, data: data13 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        } else {
          const err46 = { instancePath: instancePath + "/process", schemaPath: "#/$defs/processSource/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data: data12 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        var _valid3 = _errs43 === errors;
        valid12 = valid12 || _valid3;
      }
      if (!valid12) {
        const err47 = { instancePath: instancePath + "/process", schemaPath: "#/properties/process/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema15.properties.process.anyOf, parentSchema: schema15.properties.process, data: data12 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.snapshot !== void 0) {
      let data14 = data.snapshot;
      if (typeof data14 === "string") {
        if (func2(data14) > 2e3) {
          const err48 = { instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema15.properties.snapshot, data: data14 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (func2(data14) < 1) {
          const err49 = { instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema15.properties.snapshot, data: data14 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/snapshot", schemaPath: "#/properties/snapshot/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.properties.snapshot.type, parentSchema: schema15.properties.snapshot, data: data14 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema30 = { "description": "Addresses that an environment leaves from.", "anyOf": [{ "$ref": "#/$defs/address" }, { "$ref": "#/$defs/egressEntry" }] };
var schema31 = { "description": "An address, a CIDR block such as `203.0.113.0/28`, or a range such as `203.0.113.4-203.0.113.9`; IPv4 or IPv6.", "type": "string", "minLength": 1, "maxLength": 200 };
var schema32 = { "description": "Addresses that an environment leaves from, with what is known of them; where they were seen; or a platform that tells them.", "type": "object", "additionalProperties": false, "properties": { "range": { "$ref": "#/$defs/address" }, "observed": { "description": "What `envparity egress` wrote inside the environment: a file of the repository, or an https address, which a pull request does not ask. It stands alone.", "type": "string", "minLength": 1, "maxLength": 2e3 }, "note": { "description": "What they are, such as the region or the gateway.", "type": "string", "minLength": 1, "maxLength": 500 }, "component": { "description": "The folder of the only app or service that leaves from there; the root is `.`.", "type": "string", "minLength": 1 }, "azure": { "description": "The possible outbound addresses of an app on Azure App Service, by your own `az`.", "$ref": "#/$defs/azureEgress" }, "digitalocean": { "description": "The dedicated addresses of an app on DigitalOcean App Platform.", "$ref": "#/$defs/digitaloceanEgress" }, "fly": { "description": "The egress addresses of an app on Fly.io.", "$ref": "#/$defs/flyEgress" }, "github": { "description": "The larger runners of an organization on GitHub.", "$ref": "#/$defs/githubEgress" }, "heroku": { "description": "The addresses of a Private Space on Heroku.", "$ref": "#/$defs/herokuEgress" }, "railway": { "description": "The Static Outbound IPs of a service on Railway.", "$ref": "#/$defs/railwayEgress" }, "render": { "description": "The Dedicated IPs of a workspace on Render.", "$ref": "#/$defs/renderEgress" }, "vercel": { "description": "The Static IPs of a Vercel project, whose addresses Vercel does not tell.", "$ref": "#/$defs/vercelEgress" } } };
var func46 = Object.prototype.hasOwnProperty;
var schema34 = { "description": "Which app on Azure App Service.", "type": "object", "additionalProperties": false, "required": ["app", "group"], "properties": { "app": { "description": "Its name.", "$ref": "#/$defs/label" }, "group": { "description": "The name of its resource group.", "$ref": "#/$defs/label" }, "subscription": { "description": "The id of the subscription; without it, the one that `az` uses.", "$ref": "#/$defs/label" } } };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.app === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.group === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "app" || key0 === "group" || key0 === "subscription")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data0 = data.app;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/group", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.subscription !== void 0) {
      let data2 = data.subscription;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err9 = { instancePath: instancePath + "/subscription", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/subscription", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/subscription", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var schema38 = { "description": "Which app on DigitalOcean App Platform.", "type": "object", "additionalProperties": false, "required": ["app"], "properties": { "app": { "description": "Its id.", "$ref": "#/$defs/label" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.app === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "app")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data0 = data.app;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema40 = { "description": "Which app on Fly.io.", "type": "object", "additionalProperties": false, "required": ["app"], "properties": { "app": { "description": "Its name.", "$ref": "#/$defs/label" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.app === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "app")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.app !== void 0) {
      let data0 = data.app;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/app", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema42 = { "description": "Which runners of GitHub.", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "organization": { "description": "Its login.", "$ref": "#/$defs/label" }, "runner": { "description": "The name of the only one that is meant.", "$ref": "#/$defs/label" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "runner")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data0 = data.organization;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.runner !== void 0) {
      let data1 = data.runner;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/runner", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var schema45 = { "description": "Which space on Heroku.", "type": "object", "additionalProperties": false, "required": ["space"], "properties": { "space": { "description": "Its name or id.", "$ref": "#/$defs/label" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.space === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "space" }, message: "must have required property 'space'", schema: schema45.required, parentSchema: schema45, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "space")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.space !== void 0) {
      let data0 = data.space;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/space", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/space", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/space", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema47 = { "description": "Which service on Railway.", "type": "object", "additionalProperties": false, "required": ["environment", "service"], "properties": { "environment": { "description": "The id of its environment there.", "$ref": "#/$defs/label" }, "service": { "description": "Its id.", "$ref": "#/$defs/label" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.service === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'", schema: schema47.required, parentSchema: schema47, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "environment" || key0 === "service")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema47, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data0 = data.environment;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data1 = data.service;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema50 = { "description": "Which services on Render.", "type": "object", "additionalProperties": false, "required": ["owner", "region"], "properties": { "owner": { "description": "The id of the workspace, `tea-\u2026`.", "$ref": "#/$defs/label" }, "region": { "description": "The region that the services run in.", "$ref": "#/$defs/label" }, "environment": { "description": "The id of the environment on Render, `evm-\u2026`; without it, addresses of some environments only are not known.", "$ref": "#/$defs/label" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.region === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "owner" || key0 === "region" || key0 === "environment")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data0 = data.owner;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data1 = data.region;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema54 = { "description": "Which project of Vercel.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "Its id or name.", "$ref": "#/$defs/label" }, "team": { "description": "The id or slug of its team.", "$ref": "#/$defs/label" } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema54.required, parentSchema: schema54, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project" || key0 === "team")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data1 = data.team;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/team", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/team", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/team", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func46.call(schema32.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data0 = data.range;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err1 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.observed !== void 0) {
      let data1 = data.observed;
      if (typeof data1 === "string") {
        if (func2(data1) > 2e3) {
          const err4 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32.properties.observed, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.observed, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.observed.type, parentSchema: schema32.properties.observed, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data2 = data.note;
      if (typeof data2 === "string") {
        if (func2(data2) > 500) {
          const err7 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema32.properties.note, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.note, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.note.type, parentSchema: schema32.properties.note, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.component !== void 0) {
      let data3 = data.component;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.component, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.component.type, parentSchema: schema32.properties.component, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.azure !== void 0) {
      if (!validate20(data.azure, { instancePath: instancePath + "/azure", parentData: data, parentDataProperty: "azure", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitalocean !== void 0) {
      if (!validate22(data.digitalocean, { instancePath: instancePath + "/digitalocean", parentData: data, parentDataProperty: "digitalocean", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.fly !== void 0) {
      if (!validate24(data.fly, { instancePath: instancePath + "/fly", parentData: data, parentDataProperty: "fly", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      if (!validate26(data.github, { instancePath: instancePath + "/github", parentData: data, parentDataProperty: "github", rootData })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.heroku !== void 0) {
      if (!validate28(data.heroku, { instancePath: instancePath + "/heroku", parentData: data, parentDataProperty: "heroku", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.railway !== void 0) {
      if (!validate30(data.railway, { instancePath: instancePath + "/railway", parentData: data, parentDataProperty: "railway", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.render !== void 0) {
      if (!validate32(data.render, { instancePath: instancePath + "/render", parentData: data, parentDataProperty: "render", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.vercel !== void 0) {
      if (!validate34(data.vercel, { instancePath: instancePath + "/vercel", parentData: data, parentDataProperty: "vercel", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/$defs/address/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/$defs/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate19(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.anyOf, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be object,null", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "aliases" || key0 === "sources" || key0 === "egress")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data0 = data.aliases;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 200) {
              const err2 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func2(data1) < 1) {
              const err3 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.aliases.type, parentSchema: schema13.properties.aliases, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate12(data2[i1], { instancePath: instancePath + "/sources/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.sources.type, parentSchema: schema13.properties.sources, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.egress !== void 0) {
      let data4 = data.egress;
      const _errs11 = errors;
      let valid6 = false;
      const _errs12 = errors;
      if ("dynamic" !== data4) {
        const err7 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/anyOf/0/const", keyword: "const", params: { allowedValue: "dynamic" }, message: "must be equal to constant", schema: "dynamic", parentSchema: schema13.properties.egress.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid6 = valid6 || _valid0;
      if (!valid6) {
        const _errs13 = errors;
        if (Array.isArray(data4)) {
          if (data4.length < 1) {
            const err8 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema13.properties.egress.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          const len2 = data4.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate18(data4[i2], { instancePath: instancePath + "/egress/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.egress.anyOf[1].type, parentSchema: schema13.properties.egress.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        var _valid0 = _errs13 === errors;
        valid6 = valid6 || _valid0;
      }
      if (!valid6) {
        const err10 = { instancePath: instancePath + "/egress", schemaPath: "#/properties/egress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema13.properties.egress.anyOf, parentSchema: schema13.properties.egress, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema59 = { "description": "What is expected of one variable.", "type": "object", "additionalProperties": false, "properties": { "description": { "description": "What the variable is for.", "type": "string" }, "required": { "description": "It must be set: everywhere, or in the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "optional": { "description": "It may be absent, whatever the code seems to say.", "const": true }, "same": { "description": "Its value must be equal: everywhere, or in the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "different": { "description": "Its value must differ: everywhere, or between the environments named.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/names" }] }, "pattern": { "description": "A JavaScript regular expression that every value must match somewhere; `^` and `$` anchor it.", "type": "string", "minLength": 1, "maxLength": 200 }, "oneOf": { "description": "The values it may have.", "type": "array", "minItems": 1, "items": { "type": "string" } } } };
var schema60 = { "description": "Names of environments.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/label" } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema60, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema60.type, parentSchema: schema60, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "required" || key0 === "optional" || key0 === "same" || key0 === "different" || key0 === "pattern" || key0 === "oneOf")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.description.type, parentSchema: schema59.properties.description, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data1 = data.required;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (true !== data1) {
        const err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema59.properties.required.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs7 = errors;
        if (!validate40(data1, { instancePath: instancePath + "/required", parentData: data, parentDataProperty: "required", rootData })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs7 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema59.properties.required.anyOf, parentSchema: schema59.properties.required, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (true !== data2) {
        const err4 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema59.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.same !== void 0) {
      let data3 = data.same;
      const _errs10 = errors;
      let valid2 = false;
      const _errs11 = errors;
      if (true !== data3) {
        const err5 = { instancePath: instancePath + "/same", schemaPath: "#/properties/same/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema59.properties.same.anyOf[0], data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs11 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs12 = errors;
        if (!validate40(data3, { instancePath: instancePath + "/same", parentData: data, parentDataProperty: "same", rootData })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs12 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err6 = { instancePath: instancePath + "/same", schemaPath: "#/properties/same/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema59.properties.same.anyOf, parentSchema: schema59.properties.same, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.different !== void 0) {
      let data4 = data.different;
      const _errs14 = errors;
      let valid3 = false;
      const _errs15 = errors;
      if (true !== data4) {
        const err7 = { instancePath: instancePath + "/different", schemaPath: "#/properties/different/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema59.properties.different.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid2 = _errs15 === errors;
      valid3 = valid3 || _valid2;
      if (!valid3) {
        const _errs16 = errors;
        if (!validate40(data4, { instancePath: instancePath + "/different", parentData: data, parentDataProperty: "different", rootData })) {
          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
          errors = vErrors.length;
        }
        var _valid2 = _errs16 === errors;
        valid3 = valid3 || _valid2;
      }
      if (!valid3) {
        const err8 = { instancePath: instancePath + "/different", schemaPath: "#/properties/different/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema59.properties.different.anyOf, parentSchema: schema59.properties.different, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.pattern !== void 0) {
      let data5 = data.pattern;
      if (typeof data5 === "string") {
        if (func2(data5) > 200) {
          const err9 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema59.properties.pattern, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err10 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.pattern, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.pattern.type, parentSchema: schema59.properties.pattern, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.oneOf !== void 0) {
      let data6 = data.oneOf;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err12 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema59.properties.oneOf, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 !== "string") {
            const err13 = { instancePath: instancePath + "/oneOf/" + i0, schemaPath: "#/properties/oneOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.oneOf.items.type, parentSchema: schema59.properties.oneOf.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/oneOf", schemaPath: "#/properties/oneOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.properties.oneOf.type, parentSchema: schema59.properties.oneOf, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema62 = { "description": "Whom one third party lets in. One of `entries`, `file`, `url` and a platform says it.", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "description": "What it is called here, such as `Acme payments`.", "$ref": "#/$defs/label" }, "service": { "description": "The vendor whose service it guards, such as `mongodb`: variables that lead to one of its hosts are tied to the list.", "type": "string", "minLength": 1, "maxLength": 200 }, "entries": { "description": "The entries themselves.", "type": "array", "items": { "$ref": "#/$defs/allowlistEntry" } }, "file": { "description": "A file with the entries: one in a line, with `#` comments, or a JSON list.", "$ref": "#/$defs/path" }, "url": { "description": "An https address that answers with such a file and needs no login.", "type": "string", "minLength": 1, "maxLength": 2e3 }, "clickhouse-cloud": { "description": "The IP access list of a service of ClickHouse Cloud, asked of its API.", "$ref": "#/$defs/clickhouseCloudList" }, "cloudflare": { "description": "From where a token of Cloudflare may be used, the items of a list, or the access rules of a zone; asked of its API.", "$ref": "#/$defs/cloudflareList" }, "github": { "description": "The IP allow list of an organization on GitHub, asked of its API.", "$ref": "#/$defs/githubList" }, "mongodb-atlas": { "description": "The access list of a project of MongoDB Atlas, or that of an API key; asked of its API.", "$ref": "#/$defs/mongodbAtlasList" }, "neon": { "description": "The IP allowlist of a project of Neon, asked of its API.", "$ref": "#/$defs/neonList" }, "mailgun": { "description": "The IP allowlist of an account of Mailgun, asked of its API; `true` where its region is the USA.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/mailgunList" }] }, "redis-cloud": { "description": "The CIDR allow list of a database of Redis Cloud, asked of its API.", "$ref": "#/$defs/redisCloudList" }, "render": { "description": "The inbound IP rules of a datastore, an environment or a workspace of Render, asked of its API.", "$ref": "#/$defs/renderList" }, "planetscale": { "description": "The IP restrictions of a Postgres database on PlanetScale, asked of its API.", "$ref": "#/$defs/planetscaleList" }, "sendgrid": { "description": "The allowed addresses of an account on SendGrid, asked of its API; `true` where its region is the global one.", "anyOf": [{ "const": true }, { "$ref": "#/$defs/sendgridList" }] }, "supabase": { "description": "The network restrictions of a project of Supabase, asked of its API.", "$ref": "#/$defs/supabaseList" }, "algolia": { "description": "The allowed sources of an application of Algolia, asked of its API.", "$ref": "#/$defs/algoliaList" }, "aws": { "description": "Security groups of AWS, asked of its own program.", "$ref": "#/$defs/awsList" }, "azure": { "description": "The firewall rules of a server of Azure SQL or PostgreSQL, asked of Azure's own program.", "$ref": "#/$defs/azureList" }, "digitalocean": { "description": "The trusted sources of a database cluster of DigitalOcean, asked of its API.", "$ref": "#/$defs/digitaloceanList" }, "elastic-cloud": { "description": "The IP filters of a deployment on Elastic Cloud, asked of its API.", "$ref": "#/$defs/elasticCloudList" }, "gcp": { "description": "The authorized networks of an instance of Cloud SQL, asked of Google Cloud's own program.", "$ref": "#/$defs/gcpList" }, "environments": { "description": "The environments that use the service; without it, those that have one of its variables.", "$ref": "#/$defs/names" }, "variables": { "description": "The variables that lead to the service, as names or globs.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/glob" } }, "port": { "description": "The port of the service, where entries are for some ports only.", "type": "integer", "minimum": 1, "maximum": 65535 }, "owner": { "description": "Who can change the list.", "type": "string", "minLength": 1, "maxLength": 200 }, "note": { "description": "What it guards, for the next reader.", "type": "string", "minLength": 1, "maxLength": 500 }, "reviewed": { "description": "The last day (YYYY-MM-DD) on which somebody looked whether all entries are still right.", "type": "string", "minLength": 1, "maxLength": 20 }, "every": { "description": "How long a review holds, in days, such as `90d`.", "type": "string", "minLength": 1, "maxLength": 20 }, "admit": { "description": "How an address gets on the list: an https address of the page, or a sentence.", "type": "string", "minLength": 1, "maxLength": 500 } } };
var schema86 = { "description": "Which region of Mailgun.", "type": "object", "additionalProperties": false, "required": ["region"], "properties": { "region": { "description": "The region of the account.", "enum": ["us", "eu"] } } };
var schema98 = { "description": "Which region of SendGrid.", "type": "object", "additionalProperties": false, "required": ["region"], "properties": { "region": { "description": "The region of the account.", "enum": ["global", "eu"] } } };
var schema64 = { "description": "Addresses that are let in.", "anyOf": [{ "$ref": "#/$defs/address" }, { "$ref": "#/$defs/allowlistRange" }] };
var schema66 = { "description": "Addresses that are let in, with what is known of them.", "type": "object", "additionalProperties": false, "required": ["range"], "properties": { "range": { "$ref": "#/$defs/address" }, "ports": { "description": "The only ports that they may use, such as `5432` or `8000-8010`.", "type": "array", "minItems": 1, "items": { "description": "A port, or a first and a last one.", "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 65535 }, { "type": "string", "minLength": 1, "maxLength": 20 }] } }, "note": { "description": "Whose they are, for the next reader.", "type": "string", "minLength": 1, "maxLength": 500 }, "owner": { "description": "Who asked for the entry.", "type": "string", "minLength": 1, "maxLength": 200 }, "expires": { "description": "The last day (YYYY-MM-DD, UTC) on which the entry is there.", "type": "string", "minLength": 1, "maxLength": 20 }, "reviewed": { "description": "The last day (YYYY-MM-DD) on which somebody looked whether it is still right.", "type": "string", "minLength": 1, "maxLength": 20 } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "range" }, message: "must have required property 'range'", schema: schema66.required, parentSchema: schema66, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "range" || key0 === "ports" || key0 === "note" || key0 === "owner" || key0 === "expires" || key0 === "reviewed")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema66, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data0 = data.range;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/range", schemaPath: "#/$defs/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ports !== void 0) {
      let data1 = data.ports;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema66.properties.ports, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          const _errs8 = errors;
          let valid4 = false;
          const _errs9 = errors;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err6 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema66.properties.ports.items.anyOf[0].type, parentSchema: schema66.properties.ports.items.anyOf[0], data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 65535 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema66.properties.ports.items.anyOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema66.properties.ports.items.anyOf[0], data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var _valid0 = _errs9 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs11 = errors;
            if (typeof data2 === "string") {
              if (func2(data2) > 20) {
                const err9 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema66.properties.ports.items.anyOf[1], data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (func2(data2) < 1) {
                const err10 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/1/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.ports.items.anyOf[1], data: data2 };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            } else {
              const err11 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.ports.items.anyOf[1].type, parentSchema: schema66.properties.ports.items.anyOf[1], data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            var _valid0 = _errs11 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err12 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/properties/ports/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema66.properties.ports.items.anyOf, parentSchema: schema66.properties.ports.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          } else {
            errors = _errs8;
            if (vErrors !== null) {
              if (_errs8) {
                vErrors.length = _errs8;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/ports", schemaPath: "#/properties/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema66.properties.ports.type, parentSchema: schema66.properties.ports, data: data1 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 === "string") {
        if (func2(data3) > 500) {
          const err14 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema66.properties.note, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err15 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.note, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.note.type, parentSchema: schema66.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err17 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema66.properties.owner, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err18 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.owner, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.owner.type, parentSchema: schema66.properties.owner, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data5 = data.expires;
      if (typeof data5 === "string") {
        if (func2(data5) > 20) {
          const err20 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema66.properties.expires, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err21 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.expires, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.expires.type, parentSchema: schema66.properties.expires, data: data5 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.reviewed !== void 0) {
      let data6 = data.reviewed;
      if (typeof data6 === "string") {
        if (func2(data6) > 20) {
          const err23 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema66.properties.reviewed, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err24 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema66.properties.reviewed, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema66.properties.reviewed.type, parentSchema: schema66.properties.reviewed, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema66.type, parentSchema: schema66, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data === "string") {
    if (func2(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/$defs/address/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/$defs/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs4 = errors;
    if (!validate47(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema64.anyOf, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema69 = { "description": "Which service of ClickHouse Cloud.", "type": "object", "additionalProperties": false, "required": ["organization", "service"], "properties": { "organization": { "description": "The id of the organization.", "$ref": "#/$defs/listId" }, "service": { "description": "The id of the service.", "$ref": "#/$defs/listId" } } };
var schema70 = { "description": "An id or a name of the platform.", "type": "string", "minLength": 1, "maxLength": 200 };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.service === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "service")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data0 = data.organization;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data1 = data.service;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/service", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema72 = { "description": "Which list of Cloudflare: `token`, for a token of an account with `account`; `account` and `list`; or `zone`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "token": { "description": "The id of the token, which is no part of it.", "$ref": "#/$defs/listId" }, "account": { "description": "The id of the account that the token or the list belongs to.", "$ref": "#/$defs/listId" }, "list": { "description": "The id of the list.", "$ref": "#/$defs/listId" }, "zone": { "description": "The id of the zone.", "$ref": "#/$defs/listId" } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema72, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "token" || key0 === "account" || key0 === "list" || key0 === "zone")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema72, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/token", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/token", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/token", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/account", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.list !== void 0) {
      let data2 = data.list;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err8 = { instancePath: instancePath + "/list", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/list", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/list", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.zone !== void 0) {
      let data3 = data.zone;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err11 = { instancePath: instancePath + "/zone", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err12 = { instancePath: instancePath + "/zone", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/zone", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema72.type, parentSchema: schema72, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var schema77 = { "description": "Which organization on GitHub.", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "organization": { "description": "The name of the organization, as in its address.", "$ref": "#/$defs/listId" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'", schema: schema77.required, parentSchema: schema77, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "organization")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema77, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data0 = data.organization;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema77.type, parentSchema: schema77, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var schema79 = { "description": "Which list of MongoDB Atlas: `project`, or `organization` and `apiKey`.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "project": { "description": "The id of the project whose clusters the list guards.", "$ref": "#/$defs/listId" }, "organization": { "description": "The id of the organization that the API key belongs to.", "$ref": "#/$defs/listId" }, "apiKey": { "description": "The id of the API key whose use the list restricts: 24 digits, and no part of the key.", "$ref": "#/$defs/listId" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project" || key0 === "organization" || key0 === "apiKey")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data1 = data.organization;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.apiKey !== void 0) {
      let data2 = data.apiKey;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err8 = { instancePath: instancePath + "/apiKey", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err9 = { instancePath: instancePath + "/apiKey", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/apiKey", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var schema83 = { "description": "Which project of Neon.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "The id of the project.", "$ref": "#/$defs/listId" }, "branch": { "description": "The id of the branch that is used, such as `br-\u2026`, where the list holds for protected ones only.", "$ref": "#/$defs/listId" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema83.required, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project" || key0 === "branch")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema83, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.branch !== void 0) {
      let data1 = data.branch;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema87 = { "description": "Which database of Redis Cloud.", "type": "object", "additionalProperties": false, "required": ["subscription", "database"], "properties": { "subscription": { "description": "The number of the subscription.", "$ref": "#/$defs/listNumber" }, "database": { "description": "The number of the database.", "$ref": "#/$defs/listNumber" } } };
var schema88 = { "description": "A number by which the platform knows something.", "type": "integer", "minimum": 1 };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subscription === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscription" }, message: "must have required property 'subscription'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.database === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property 'database'", schema: schema87.required, parentSchema: schema87, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "subscription" || key0 === "database")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema87, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.subscription !== void 0) {
      let data0 = data.subscription;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/subscription", schemaPath: "#/$defs/listNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema88.type, parentSchema: schema88, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/subscription", schemaPath: "#/$defs/listNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema88, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.database !== void 0) {
      let data1 = data.database;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema88.type, parentSchema: schema88, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema88, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema87.type, parentSchema: schema87, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var schema90 = { "description": "Whose rules: a datastore, an environment or a workspace.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "postgres": { "description": "The id of a database of Render Postgres, such as `dpg-\u2026`.", "$ref": "#/$defs/listId" }, "keyValue": { "description": "The id of an instance of Render Key Value, such as `red-\u2026`.", "$ref": "#/$defs/listId" }, "environment": { "description": "The id of an environment, such as `evm-\u2026`.", "$ref": "#/$defs/listId" }, "workspace": { "description": "The id of a workspace, such as `tea-\u2026`.", "$ref": "#/$defs/listId" } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema90, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "postgres" || key0 === "keyValue" || key0 === "environment" || key0 === "workspace")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema90, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.postgres !== void 0) {
      let data0 = data.postgres;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.keyValue !== void 0) {
      let data1 = data.keyValue;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/keyValue", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/keyValue", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/keyValue", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data3 = data.workspace;
      if (typeof data3 === "string") {
        if (func2(data3) > 200) {
          const err12 = { instancePath: instancePath + "/workspace", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data3) < 1) {
          const err13 = { instancePath: instancePath + "/workspace", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/workspace", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema90.type, parentSchema: schema90, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema95 = { "description": "Which database on PlanetScale.", "type": "object", "additionalProperties": false, "required": ["organization", "database"], "properties": { "organization": { "description": "The name of the organization.", "$ref": "#/$defs/listId" }, "database": { "description": "The name of the database.", "$ref": "#/$defs/listId" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.database === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property 'database'", schema: schema95.required, parentSchema: schema95, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "organization" || key0 === "database")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data0 = data.organization;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/organization", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.database !== void 0) {
      let data1 = data.database;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var schema99 = { "description": "Which project of Supabase.", "type": "object", "additionalProperties": false, "required": ["project"], "properties": { "project": { "description": "The reference of the project, the first part of its host name.", "$ref": "#/$defs/listId" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema99.required, parentSchema: schema99, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema99, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema99.type, parentSchema: schema99, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
var schema101 = { "description": "Which application of Algolia.", "type": "object", "additionalProperties": false, "required": ["application"], "properties": { "application": { "description": "The id of the application.", "$ref": "#/$defs/listId" } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.application === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "application" }, message: "must have required property 'application'", schema: schema101.required, parentSchema: schema101, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "application")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema101, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.application !== void 0) {
      let data0 = data.application;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/application", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/application", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/application", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema101.type, parentSchema: schema101, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema103 = { "description": "Which security groups of AWS.", "type": "object", "additionalProperties": false, "required": ["securityGroups"], "properties": { "securityGroups": { "description": "The ids of all groups of the server: what one of them lets in gets in.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/listId" } }, "region": { "description": "The region; without it, that of the login.", "$ref": "#/$defs/listId" } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.securityGroups === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityGroups" }, message: "must have required property 'securityGroups'", schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "securityGroups" || key0 === "region")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema103, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.securityGroups !== void 0) {
      let data0 = data.securityGroups;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/securityGroups", schemaPath: "#/properties/securityGroups/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema103.properties.securityGroups, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) > 200) {
              const err3 = { instancePath: instancePath + "/securityGroups/" + i0, schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (func2(data1) < 1) {
              const err4 = { instancePath: instancePath + "/securityGroups/" + i0, schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/securityGroups/" + i0, schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/securityGroups", schemaPath: "#/properties/securityGroups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.securityGroups.type, parentSchema: schema103.properties.securityGroups, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data2 = data.region;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err7 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/region", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema106 = { "description": "Which server of Azure: `sql` or `postgres` names it.", "type": "object", "additionalProperties": false, "required": ["resourceGroup"], "minProperties": 2, "maxProperties": 2, "properties": { "sql": { "description": "The name of a server of Azure SQL.", "$ref": "#/$defs/listId" }, "postgres": { "description": "The name of a flexible server of PostgreSQL.", "$ref": "#/$defs/listId" }, "resourceGroup": { "description": "The resource group of the server.", "$ref": "#/$defs/listId" } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 2) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 2 }, message: "must NOT have more than 2 properties", schema: 2, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 2) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties", schema: 2, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.resourceGroup === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resourceGroup" }, message: "must have required property 'resourceGroup'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sql" || key0 === "postgres" || key0 === "resourceGroup")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.sql !== void 0) {
      let data0 = data.sql;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err4 = { instancePath: instancePath + "/sql", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/sql", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/sql", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.postgres !== void 0) {
      let data1 = data.postgres;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err7 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/postgres", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.resourceGroup !== void 0) {
      let data2 = data.resourceGroup;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err10 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err11 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/resourceGroup", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.type, parentSchema: schema106, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema110 = { "description": "Which database of DigitalOcean.", "type": "object", "additionalProperties": false, "required": ["database"], "properties": { "database": { "description": "The id of the cluster.", "$ref": "#/$defs/listId" } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.database === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "database" }, message: "must have required property 'database'", schema: schema110.required, parentSchema: schema110, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "database")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema110, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.database !== void 0) {
      let data0 = data.database;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/database", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema110.type, parentSchema: schema110, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var schema112 = { "description": "Which deployment on Elastic Cloud.", "type": "object", "additionalProperties": false, "required": ["deployment"], "properties": { "deployment": { "description": "The id of the deployment.", "$ref": "#/$defs/listId" } } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deployment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deployment" }, message: "must have required property 'deployment'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "deployment")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.deployment !== void 0) {
      let data0 = data.deployment;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/deployment", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/deployment", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/deployment", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var schema114 = { "description": "Which instance of Cloud SQL.", "type": "object", "additionalProperties": false, "required": ["project", "instance"], "properties": { "project": { "description": "The id of the project.", "$ref": "#/$defs/listId" }, "instance": { "description": "The name of the instance.", "$ref": "#/$defs/listId" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'", schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.instance === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'", schema: schema114.required, parentSchema: schema114, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "project" || key0 === "instance")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema114, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.project !== void 0) {
      let data0 = data.project;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err3 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/project", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data1 = data.instance;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err6 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/listId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/listId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema70, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/instance", schemaPath: "#/$defs/listId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema70.type, parentSchema: schema70, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema114.type, parentSchema: schema114, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func46.call(schema62.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 200) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data1 = data.service;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err5 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema62.properties.service, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.service, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.service.type, parentSchema: schema62.properties.service, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.entries !== void 0) {
      let data2 = data.entries;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate46(data2[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.entries.type, parentSchema: schema62.properties.entries, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data4 = data.file;
      if (typeof data4 === "string") {
        if (func2(data4) > 1e3) {
          const err9 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err10 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/file", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (func2(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema62.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.url.type, parentSchema: schema62.properties.url, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["clickhouse-cloud"] !== void 0) {
      if (!validate50(data["clickhouse-cloud"], { instancePath: instancePath + "/clickhouse-cloud", parentData: data, parentDataProperty: "clickhouse-cloud", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.cloudflare !== void 0) {
      if (!validate52(data.cloudflare, { instancePath: instancePath + "/cloudflare", parentData: data, parentDataProperty: "cloudflare", rootData })) {
        vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      if (!validate54(data.github, { instancePath: instancePath + "/github", parentData: data, parentDataProperty: "github", rootData })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data["mongodb-atlas"] !== void 0) {
      if (!validate56(data["mongodb-atlas"], { instancePath: instancePath + "/mongodb-atlas", parentData: data, parentDataProperty: "mongodb-atlas", rootData })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.neon !== void 0) {
      if (!validate58(data.neon, { instancePath: instancePath + "/neon", parentData: data, parentDataProperty: "neon", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.mailgun !== void 0) {
      let data11 = data.mailgun;
      const _errs21 = errors;
      let valid5 = false;
      const _errs22 = errors;
      if (true !== data11) {
        const err15 = { instancePath: instancePath + "/mailgun", schemaPath: "#/properties/mailgun/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema62.properties.mailgun.anyOf[0], data: data11 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      var _valid0 = _errs22 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const _errs23 = errors;
        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
          if (data11.region === void 0) {
            const err16 = { instancePath: instancePath + "/mailgun", schemaPath: "#/$defs/mailgunList/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema86.required, parentSchema: schema86, data: data11 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          for (const key1 in data11) {
            if (!(key1 === "region")) {
              const err17 = { instancePath: instancePath + "/mailgun", schemaPath: "#/$defs/mailgunList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema86, data: data11 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          if (data11.region !== void 0) {
            let data12 = data11.region;
            if (!(data12 === "us" || data12 === "eu")) {
              const err18 = { instancePath: instancePath + "/mailgun/region", schemaPath: "#/$defs/mailgunList/properties/region/enum", keyword: "enum", params: { allowedValues: schema86.properties.region.enum }, message: "must be equal to one of the allowed values", schema: schema86.properties.region.enum, parentSchema: schema86.properties.region, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        } else {
          const err19 = { instancePath: instancePath + "/mailgun", schemaPath: "#/$defs/mailgunList/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema86.type, parentSchema: schema86, data: data11 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        var _valid0 = _errs23 === errors;
        valid5 = valid5 || _valid0;
      }
      if (!valid5) {
        const err20 = { instancePath: instancePath + "/mailgun", schemaPath: "#/properties/mailgun/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema62.properties.mailgun.anyOf, parentSchema: schema62.properties.mailgun, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs21;
        if (vErrors !== null) {
          if (_errs21) {
            vErrors.length = _errs21;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["redis-cloud"] !== void 0) {
      if (!validate60(data["redis-cloud"], { instancePath: instancePath + "/redis-cloud", parentData: data, parentDataProperty: "redis-cloud", rootData })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.render !== void 0) {
      if (!validate62(data.render, { instancePath: instancePath + "/render", parentData: data, parentDataProperty: "render", rootData })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.planetscale !== void 0) {
      if (!validate64(data.planetscale, { instancePath: instancePath + "/planetscale", parentData: data, parentDataProperty: "planetscale", rootData })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.sendgrid !== void 0) {
      let data16 = data.sendgrid;
      const _errs32 = errors;
      let valid8 = false;
      const _errs33 = errors;
      if (true !== data16) {
        const err21 = { instancePath: instancePath + "/sendgrid", schemaPath: "#/properties/sendgrid/anyOf/0/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema62.properties.sendgrid.anyOf[0], data: data16 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      var _valid1 = _errs33 === errors;
      valid8 = valid8 || _valid1;
      if (!valid8) {
        const _errs34 = errors;
        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
          if (data16.region === void 0) {
            const err22 = { instancePath: instancePath + "/sendgrid", schemaPath: "#/$defs/sendgridList/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema98.required, parentSchema: schema98, data: data16 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          for (const key2 in data16) {
            if (!(key2 === "region")) {
              const err23 = { instancePath: instancePath + "/sendgrid", schemaPath: "#/$defs/sendgridList/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema98, data: data16 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
          if (data16.region !== void 0) {
            let data17 = data16.region;
            if (!(data17 === "global" || data17 === "eu")) {
              const err24 = { instancePath: instancePath + "/sendgrid/region", schemaPath: "#/$defs/sendgridList/properties/region/enum", keyword: "enum", params: { allowedValues: schema98.properties.region.enum }, message: "must be equal to one of the allowed values", schema: schema98.properties.region.enum, parentSchema: schema98.properties.region, data: data17 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        } else {
          const err25 = { instancePath: instancePath + "/sendgrid", schemaPath: "#/$defs/sendgridList/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema98.type, parentSchema: schema98, data: data16 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var _valid1 = _errs34 === errors;
        valid8 = valid8 || _valid1;
      }
      if (!valid8) {
        const err26 = { instancePath: instancePath + "/sendgrid", schemaPath: "#/properties/sendgrid/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema62.properties.sendgrid.anyOf, parentSchema: schema62.properties.sendgrid, data: data16 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.supabase !== void 0) {
      if (!validate66(data.supabase, { instancePath: instancePath + "/supabase", parentData: data, parentDataProperty: "supabase", rootData })) {
        vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
        errors = vErrors.length;
      }
    }
    if (data.algolia !== void 0) {
      if (!validate68(data.algolia, { instancePath: instancePath + "/algolia", parentData: data, parentDataProperty: "algolia", rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.aws !== void 0) {
      if (!validate70(data.aws, { instancePath: instancePath + "/aws", parentData: data, parentDataProperty: "aws", rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.azure !== void 0) {
      if (!validate72(data.azure, { instancePath: instancePath + "/azure", parentData: data, parentDataProperty: "azure", rootData })) {
        vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
        errors = vErrors.length;
      }
    }
    if (data.digitalocean !== void 0) {
      if (!validate74(data.digitalocean, { instancePath: instancePath + "/digitalocean", parentData: data, parentDataProperty: "digitalocean", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data["elastic-cloud"] !== void 0) {
      if (!validate76(data["elastic-cloud"], { instancePath: instancePath + "/elastic-cloud", parentData: data, parentDataProperty: "elastic-cloud", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.gcp !== void 0) {
      if (!validate78(data.gcp, { instancePath: instancePath + "/gcp", parentData: data, parentDataProperty: "gcp", rootData })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      if (!validate40(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== void 0) {
      let data26 = data.variables;
      if (Array.isArray(data26)) {
        if (data26.length < 1) {
          const err27 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.variables, data: data26 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data26.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data27 = data26[i1];
          if (typeof data27 === "string") {
            if (func2(data27) > 200) {
              const err28 = { instancePath: instancePath + "/variables/" + i1, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema117, data: data27 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (func2(data27) < 1) {
              const err29 = { instancePath: instancePath + "/variables/" + i1, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117, data: data27 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/variables/" + i1, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data27 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.variables.type, parentSchema: schema62.properties.variables, data: data26 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data28 = data.port;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
        const err32 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.properties.port.type, parentSchema: schema62.properties.port, data: data28 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 > 65535 || isNaN(data28)) {
          const err33 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535", schema: 65535, parentSchema: schema62.properties.port, data: data28 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data28 < 1 || isNaN(data28)) {
          const err34 = { instancePath: instancePath + "/port", schemaPath: "#/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.properties.port, data: data28 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.owner !== void 0) {
      let data29 = data.owner;
      if (typeof data29 === "string") {
        if (func2(data29) > 200) {
          const err35 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema62.properties.owner, data: data29 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func2(data29) < 1) {
          const err36 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.owner, data: data29 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.owner.type, parentSchema: schema62.properties.owner, data: data29 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data30 = data.note;
      if (typeof data30 === "string") {
        if (func2(data30) > 500) {
          const err38 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema62.properties.note, data: data30 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func2(data30) < 1) {
          const err39 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.note, data: data30 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.note.type, parentSchema: schema62.properties.note, data: data30 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.reviewed !== void 0) {
      let data31 = data.reviewed;
      if (typeof data31 === "string") {
        if (func2(data31) > 20) {
          const err41 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema62.properties.reviewed, data: data31 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (func2(data31) < 1) {
          const err42 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.reviewed, data: data31 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.reviewed.type, parentSchema: schema62.properties.reviewed, data: data31 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data32 = data.every;
      if (typeof data32 === "string") {
        if (func2(data32) > 20) {
          const err44 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema62.properties.every, data: data32 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func2(data32) < 1) {
          const err45 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.every, data: data32 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.every.type, parentSchema: schema62.properties.every, data: data32 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.admit !== void 0) {
      let data33 = data.admit;
      if (typeof data33 === "string") {
        if (func2(data33) > 500) {
          const err47 = { instancePath: instancePath + "/admit", schemaPath: "#/properties/admit/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema62.properties.admit, data: data33 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (func2(data33) < 1) {
          const err48 = { instancePath: instancePath + "/admit", schemaPath: "#/properties/admit/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.admit, data: data33 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/admit", schemaPath: "#/properties/admit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.admit.type, parentSchema: schema62.properties.admit, data: data33 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var schema118 = { "description": "One kind of finding not to report, and why.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "rule": { "description": "The id of the rule. Without it, every rule.", "type": "string", "minLength": 1 }, "name": { "description": "The variable, or a glob of names.", "$ref": "#/$defs/glob" }, "environment": { "description": "The environment, by its name or an alias.", "$ref": "#/$defs/label" }, "component": { "description": "The folder of the app or service; the root is `.`.", "type": "string", "minLength": 1 }, "path": { "description": "The file that the finding points at, as a glob relative to the root.", "$ref": "#/$defs/glob" }, "reason": { "description": "Why this is no drift, for the next reader.", "type": "string", "minLength": 1, "pattern": "\\S" }, "until": { "description": "The last day (YYYY-MM-DD, UTC) on which this holds.", "type": "string" } } };
var pattern1 = new RegExp("\\S", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rule" || key0 === "name" || key0 === "environment" || key0 === "component" || key0 === "path" || key0 === "reason" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.rule, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.rule.type, parentSchema: schema118.properties.rule, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func2(data1) > 200) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema117, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (func2(data2) > 200) {
          const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func2(data2) < 1) {
          const err8 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.component !== void 0) {
      let data3 = data.component;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err10 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.component, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.component.type, parentSchema: schema118.properties.component, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      if (typeof data4 === "string") {
        if (func2(data4) > 200) {
          const err12 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema117, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func2(data4) < 1) {
          const err13 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 === "string") {
        if (func2(data5) < 1) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema118.properties.reason, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern1.test(data5)) {
          const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema118.properties.reason, data: data5 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.reason.type, parentSchema: schema118.properties.reason, data: data5 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data6 = data.until;
      if (typeof data6 !== "string") {
        const err18 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.until.type, parentSchema: schema118.properties.until, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "environments" || key0 === "rules" || key0 === "variables" || key0 === "allowlists" || key0 === "ignore" || key0 === "baseline" || key0 === "exclude")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.environments !== void 0) {
      let data1 = data.environments;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (func2(key1) > 200) {
              const err2 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (func2(key1) < 1) {
              const err3 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/environments", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema11.properties.environments.propertyNames, parentSchema: schema11.properties.environments, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          if (!validate11(data1[key2], { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.environments.type, parentSchema: schema11.properties.environments, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data3 = data.rules;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key3 in data3) {
          let data4 = data3[key3];
          if (!(data4 === "off" || data4 === "info" || data4 === "warning" || data4 === "error")) {
            const err7 = { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", schema: schema57.enum, parentSchema: schema57, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.rules.type, parentSchema: schema11.properties.rules, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data5 = data.variables;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key4 in data5) {
          const _errs18 = errors;
          if (typeof key4 === "string") {
            if (func2(key4) > 200) {
              const err9 = { instancePath: instancePath + "/variables", schemaPath: "#/$defs/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func2(key4) < 1) {
              const err10 = { instancePath: instancePath + "/variables", schemaPath: "#/$defs/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/variables", schemaPath: "#/$defs/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data: key4, propertyName: key4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var valid6 = _errs18 === errors;
          if (!valid6) {
            const err12 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema11.properties.variables.propertyNames, parentSchema: schema11.properties.variables, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key5 in data5) {
          if (!validate39(data5[key5], { instancePath: instancePath + "/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.variables.type, parentSchema: schema11.properties.variables, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.allowlists !== void 0) {
      let data7 = data.allowlists;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data7[i0], { instancePath: instancePath + "/allowlists/" + i0, parentData: data7, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/allowlists", schemaPath: "#/properties/allowlists/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.allowlists.type, parentSchema: schema11.properties.allowlists, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data9 = data.ignore;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data9[i1], { instancePath: instancePath + "/ignore/" + i1, parentData: data9, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.ignore.type, parentSchema: schema11.properties.ignore, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.baseline !== void 0) {
      let data11 = data.baseline;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length < 1) {
          const err16 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.properties.baseline, data: data11 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key6 in data11) {
          if (!(key6 === "file" || key6 === "addresses")) {
            const err17 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.properties.baseline, data: data11 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data11.file !== void 0) {
          let data12 = data11.file;
          if (typeof data12 === "string") {
            if (func2(data12) > 1e3) {
              const err18 = { instancePath: instancePath + "/baseline/file", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema16, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (func2(data12) < 1) {
              const err19 = { instancePath: instancePath + "/baseline/file", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16, data: data12 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/baseline/file", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.type, parentSchema: schema16, data: data12 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data11.addresses !== void 0) {
          let data13 = data11.addresses;
          if (true !== data13) {
            const err21 = { instancePath: instancePath + "/baseline/addresses", schemaPath: "#/properties/baseline/properties/addresses/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema11.properties.baseline.properties.addresses, data: data13 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.baseline.type, parentSchema: schema11.properties.baseline, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.exclude !== void 0) {
      let data14 = data.exclude;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (typeof data15 === "string") {
            if (func2(data15) > 200) {
              const err23 = { instancePath: instancePath + "/exclude/" + i2, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema117, data: data15 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (func2(data15) < 1) {
              const err24 = { instancePath: instancePath + "/exclude/" + i2, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema117, data: data15 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/exclude/" + i2, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema117.type, parentSchema: schema117, data: data15 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data14 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validateConfig
});
