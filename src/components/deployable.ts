import { folderOf } from './folders.ts';

/** Files that say "this folder is deployed", by name. */
const markers = new Set([
  ...['Dockerfile', 'Containerfile', 'vercel.json', 'netlify.toml', 'fly.toml', 'render.yaml'],
  ...['railway.json', 'railway.toml', 'Procfile', '.replit', 'wrangler.toml', 'wrangler.json'],
  ...['wrangler.jsonc', 'serverless.yml', 'serverless.yaml', 'app.yaml', 'firebase.json'],
  ...['sst.config.ts', 'nixpacks.toml', 'amplify.yml', 'apprunner.yaml', 'ecosystem.config.js'],
]);

/** A script that builds or serves an app with its framework's own command, or an Nx app executor. */
const appScript =
  /(?:^|[\s/&;|])(?:next|nuxt|nuxi|astro|remix|react-router|gatsby|expo|eas|vinxi|blitz|rw|redwood|nest|wrangler|react-scripts|vue-cli-service|strapi|medusa|directus|payload|electron|electron-vite|ng|svelte-kit|remix-serve|react-router-serve|ember|quasar|ionic|waku|keystone|serverless|sls|sst)\s+(?:build|start|dev|develop|serve|deploy|export|preview|run|generate)\b|^@(?:nx|nrwl)\/[\w-]+:(?:server|serve|dev-server|node|build-browser)\b/;

/** Scripts that make or run what is deployed; `dev` and `preview` also show a library. */
const shipping =
  /^(?:build|deploy|export|generate|production|release|serve|start)(?:$|[:-])|-build$/;

const startsSomething =
  /\b(?:node|bun|deno|tsx|ts-node|nodemon|pm2|npx serve|serve|vite|forever)\b/;
const watchesOnly = /\b(?:storybook|tsc|tsup|rollup|watch:build|typedoc)\b/;

/** Ids of the folders that hold a file which says that they are deployed. */
export function markedFolders(
  files: Iterable<{ path: string; name: string }>,
): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path, name } of files) {
    if (markers.has(name)) folders.add(folderOf(path));
  }
  return folders;
}

/** Whether the scripts of a package run it as an app rather than build it as a library. */
export function runsAsApp(scripts: Readonly<Record<string, string>>): boolean {
  const { start } = scripts;
  if (start !== undefined && startsSomething.test(start) && !watchesOnly.test(start)) return true;
  return Object.entries(scripts).some(
    ([name, script]) => shipping.test(name) && appScript.test(script),
  );
}
