const SECRET =
  /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_KEY|API_KEY|SECRET_KEY|ACCESS_KEY|ENCRYPTION_KEY|CREDENTIALS)$/i;
/** What frameworks ship to browsers starts with one of these; src/wellknown/public-prefixes.ts says which one does when. */
const SHIPPED =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|NUXT_ENV|EXPO_PUBLIC|GATSBY|VUE_APP|STORYBOOK|NG_APP|GRIDSOME|REDWOOD_ENV|SANITY_STUDIO|PLASMO_PUBLIC|WXT|MIX|SNOWPACK_PUBLIC|BUN_PUBLIC)_/i;
const PUBLIC = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|MAX|MIN|LENGTH)_/i;
/** What stands in for a value, so that a build that asks for one can go on. */
const STAND_IN =
  /^(?:\W*|.*(?:dummy|placeholder|change-?_?me|example|fake|build|replace|your|todo|secret|test|none|null|undefined|xxx|default|unused|not-?_?set|cafebabe|deadbeef).*|password|postgres|0+|1+|true|false|<.*>)$/i;

/** Whether the name itself says that its value is a credential which few may see. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !SHIPPED.test(name) && !PUBLIC.test(name);
}

/** What to do with a secret where the others are set by a file that everybody gets. */
export function outsideGit(name: string, environment: string, file: string): string {
  return `Set ${name} where ${environment} runs; ${file} is in git, where no secret belongs`;
}

/** Whether the value only stands in for a credential. */
export function isStandIn(value: string): boolean {
  return STAND_IN.test(value);
}

/** A name in capitals, as it is and without what makes a framework ship it. */
export function spellingsOf(name: string): readonly string[] {
  const capitals = name.toUpperCase();
  const bare = bareName(capitals);
  return bare === capitals ? [capitals] : [capitals, bare];
}

/** The name without what makes a framework ship it. */
export function bareName(name: string): string {
  return name.replace(SHIPPED, '');
}
