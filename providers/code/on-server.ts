import type { SyntaxNode } from './syntax/node.ts';

/** Files that no bundle for browsers has. https://vite.dev/guide/ssr https://svelte.dev/docs/kit/server-only-modules https://nuxt.com/docs/guide/directory-structure/server */
const SERVER_FILE =
  /(?:^|\/)(?:server|api|functions|middleware)\/|\.server\.[cm]?[jt]sx?$|(?:^|\/)(?:\+(?:page|layout)?\.?server|entry[.-]server|server|ssr|middleware)\.[cm]?[jt]sx?$|\.config\.[cm]?[jt]s$/;

const WINDOW = '\\(*typeof (?:window|document)';
const ON_SERVER = `(?:${WINDOW} ===? ['"\`]undefined['"\`]|\\(*(?:import\\.meta\\.(?:env\\.SSR|server)|process\\.server|is(?:Server|SSR|Node)(?:Side)?)\\b)`;
const IN_BROWSER = `(?:${WINDOW} (?:!==? ['"\`]undefined|===? ['"\`]object)['"\`]|\\(*(?:!(?:import\\.meta\\.env\\.SSR|is(?:Server|SSR)(?:Side)?)|import\\.meta\\.client|process\\.client|is(?:Browser|Client)(?:Side)?)\\b)`;

/** What stands before code in the statement or expression around it that keeps browsers out. */
const KEEPS_OUT: ReadonlyMap<string, RegExp> = new Map([
  ['if_statement', new RegExp(`^if ?\\(${ON_SERVER}[^|?{;]*$|^if ?\\(${IN_BROWSER}\\)+ ?[^ )]`)],
  ['ternary_expression', new RegExp(`^${ON_SERVER}[^|?]*\\? ?$|^${IN_BROWSER}\\)* \\?[^]*: ?$`)],
  ['binary_expression', new RegExp(`^${ON_SERVER}[^|?]*&& ?$`)],
  ['statement_block', new RegExp(`\\bif ?\\(${IN_BROWSER}\\)+ (?:\\{ ?)?(?:return|throw)\\b`)],
]);

/** So much text is looked at. */
const FAR = 1000;

/**
 * Whether code runs where there is no window, by its file or by what is asked before it. Looks at
 * parents and texts alone: the tree itself may be gone by now.
 */
export function runsOnServer(place: SyntaxNode): boolean {
  const { file, text } = place.source;
  if (SERVER_FILE.test(file)) return true;
  let node = place;
  for (let up = node.parent; up !== undefined; up = up.parent) {
    const asked = KEEPS_OUT.get(up.type);
    const from = Math.max(up.start, node.start - FAR);
    if (asked?.test(text.slice(from, node.start).replace(/\s+/g, ' '))) return true;
    node = up;
  }
  return false;
}
