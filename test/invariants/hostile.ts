import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the link out of the tree leads to. */
export const OUTSIDE = 'OUTSIDE_CANARY';

export interface Hostile {
  readonly title: string;
  /** Why the case cannot be made here; absent: it can. */
  readonly skip?: string | false;
  readonly make: (folder: string) => void;
  /** Names that must be among the variables; `CONTROL` is in every tree. */
  readonly reads?: readonly string[];
  /** A word that a problem about the thing must hold; absent: silence is right. */
  readonly problem?: string;
  /** The exit codes that are right; absent: 0, 1, and 3 where an environment is asked for. */
  readonly codes?: readonly number[];
  /** What the case forbids is not forbidden to root. */
  readonly unprivileged?: true;
}

const posix = process.platform !== 'win32';
const unix = !posix && 'needs POSIX file types';
const deep = 20_000;

export function put(folder: string, path: string, content: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Ten levels of nine references each: three and a half thousand million nodes when resolved. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from('bcdefghij', (letter, index) => {
      const before = `*${'abcdefghi'[index]}`;
      return `${letter}: &${letter} [${Array(9).fill(before).join(', ')}]`;
    }),
  )
  .join('\n');

const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

export const hostiles: readonly Hostile[] = [
  {
    title: 'broken syntax',
    make: (folder) => {
      put(folder, 'src/a.ts', 'export const { = process.env.BROKEN; if (( }} class {\n');
      put(folder, 'package.json', '{ "name": "x", "dependencies": { ');
      put(folder, 'tsconfig.json', '{{{{');
      put(folder, 'pnpm-workspace.yaml', 'packages: [\n  - "a\n\t- b');
      put(folder, '.env', '=\n===\nA="unterminated\nB=\'\n${{\n');
      put(folder, 'prisma/schema.prisma', 'datasource { url = env("');
    },
  },
  {
    title: 'a minified line of 50 MB',
    problem: 'big.js',
    make: (folder) =>
      put(folder, 'src/big.js', `${'a(1);'.repeat(5e6)}process.env.BIG;${'b(2);'.repeat(5e6)}`),
  },
  {
    title: 'a minified line of 3 MB',
    make: (folder) => put(folder, 'src/b.js', `${'f(process.env.MINIFIED,1);'.repeat(115_000)}`),
  },
  {
    title: 'a binary with a code suffix',
    make: (folder) => {
      const bytes = Buffer.from(
        Array.from({ length: 100_000 }, (_, index) => (index * 7919) & 255),
      );
      put(folder, 'src/video.ts', Buffer.concat([bytes, Buffer.from('process.env.IN_BINARY')]));
      put(folder, '.env.local', bytes);
    },
  },
  {
    title: 'NUL characters',
    make: (folder) => {
      put(folder, 'src/a.ts', 'const a = process.env.A;\0\0const b = process.env.B\0;');
      put(folder, '.env', 'A=1\0\0\nB\0C=2\n');
    },
  },
  {
    title: 'links in a circle',
    skip: unix,
    make: (folder) => {
      mkdirSync(join(folder, 'loop'));
      symlinkSync('..', join(folder, 'loop/up'));
      symlinkSync('.', join(folder, 'loop/self'));
      symlinkSync('b.ts', join(folder, 'src/a.ts'));
      symlinkSync('a.ts', join(folder, 'src/b.ts'));
      symlinkSync('nowhere', join(folder, '.env'));
    },
  },
  {
    title: 'links out of the tree',
    skip: unix,
    problem: 'outside',
    make: (folder) => {
      const outside = `${folder}-outside`;
      put(outside, 'code.ts', `export const a = process.env.${OUTSIDE};`);
      put(outside, '.env', `${OUTSIDE}=1\n`);
      put(outside, 'package.json', `{ "name": "${OUTSIDE}" }`);
      put(outside, 'envparity.yaml', `rules: { ${OUTSIDE}: off }\n`);
      symlinkSync(join(outside, 'code.ts'), join(folder, 'src/linked.ts'));
      symlinkSync(`../${outside.split('/').at(-1)}`, join(folder, 'linked'));
      symlinkSync(join(outside, '.env'), join(folder, '.env'));
      symlinkSync(join(outside, 'package.json'), join(folder, 'package.json'));
      symlinkSync(outside, join(folder, 'packages'));
      put(folder, 'pnpm-workspace.yaml', "packages: ['packages/*', '../*', '/*']\n");
      put(folder, 'tsconfig.json', `{ "extends": "${outside}/tsconfig.json" }`);
      put(folder, 'src/up.ts', `import { a } from '../../${outside.split('/').at(-1)}/code';\n`);
    },
  },
  {
    title: 'a configuration that links out of the tree',
    skip: unix,
    codes: [0, 1, 2, 3],
    make: (folder) => {
      const outside = `${folder}-outside`;
      put(outside, 'secret', `${OUTSIDE}: [`);
      symlinkSync(join(outside, 'secret'), join(folder, 'envparity.yaml'));
    },
  },
  {
    title: 'files and folders that cannot be read',
    skip: unix,
    unprivileged: true,
    problem: 'locked',
    make: (folder) => {
      put(folder, 'src/locked.ts', 'process.env.LOCKED');
      put(folder, 'locked/a.ts', 'process.env.LOCKED');
      chmodSync(join(folder, 'src/locked.ts'), 0);
      chmodSync(join(folder, 'locked'), 0);
    },
  },
  {
    title: 'pipes and devices where files are expected',
    skip: unix,
    make: (folder) => {
      for (const path of ['.env', 'src/pipe.ts', 'package.json', '.gitignore', 'tsconfig.json'])
        execFileSync('mkfifo', [join(folder, path)]);
      symlinkSync('/dev/zero', join(folder, '.env.local'));
      symlinkSync('/dev/zero', join(folder, 'src/zero.ts'));
      symlinkSync('/dev/tty', join(folder, '.env.production'));
    },
  },
  {
    title: 'a pipe where the configuration is expected',
    skip: unix,
    codes: [0, 1, 2, 3],
    make: (folder) => void execFileSync('mkfifo', [join(folder, 'envparity.yaml')]),
  },
  {
    title: 'folders where files are expected',
    make: (folder) => {
      for (const path of ['.env', '.env.example', 'package.json', 'tsconfig.json', 'src/a.ts'])
        put(folder, `${path}/x.ts`, 'export {};');
      put(folder, 'pnpm-workspace.yaml/x', '');
    },
  },
  {
    title: 'invalid UTF-8',
    reads: ['BEFORE', 'AFTER'],
    make: (folder) => {
      const half = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]);
      const text = (value: string) => Buffer.from(value);
      put(
        folder,
        'src/a.ts',
        Buffer.concat([
          text("if (!process.env.BEFORE) throw new Error('"),
          half,
          text("'); if (!process.env.AFTER) throw 1;"),
        ]),
      );
      put(folder, '.env', Buffer.concat([text('BEFORE='), half, text('\nAFTER=1\n')]));
      put(folder, 'package.json', Buffer.concat([text('{"name":"'), half, text('"}')]));
    },
  },
  {
    title: 'byte order marks and CRLF',
    reads: ['MARKED', 'SECOND'],
    make: (folder) => {
      put(
        folder,
        'src/a.ts',
        '\ufeffexport const a = process.env.MARKED!;\r\nexport const b = process.env.SECOND!;\r\n',
      );
      put(folder, '.env', '\ufeffMARKED=1\r\nSECOND=2\r\n');
      put(folder, 'package.json', '\ufeff{\r\n  "name": "marked"\r\n}\r\n');
    },
  },
  {
    title: 'deep nesting',
    make: (folder) => {
      const nest = (open: string, inner: string, close: string) =>
        open.repeat(deep) + inner + close.repeat(deep);
      put(folder, 'src/paren.ts', `export const a = ${nest('(', 'process.env.DEEP', ')')};`);
      put(folder, 'src/call.ts', `export const a = ${nest('f(', 'process.env.DEEP', ')')};`);
      put(folder, 'src/block.ts', nest('{', 'process.env.DEEP', '}'));
      put(folder, 'src/function.ts', nest('(() => {', 'process.env.DEEP', '})'));
      put(folder, 'src/object.ts', `export const a = ${nest('{a:', 'process.env', '}')};`);
      put(folder, 'src/or.ts', `export const a = ${'process.env.DEEP || '.repeat(deep)}1;`);
      put(folder, 'src/plus.ts', `export const a = process.env[${'"A" + '.repeat(deep)}"B"];`);
      put(folder, 'src/member.ts', `export const a = process.env.DEEP${'.a'.repeat(deep)};`);
      put(folder, 'src/template.tsx', `export const a = ${nest('`${', 'process.env.DEEP', '}`')};`);
      put(folder, 'src/alias.ts', aliases());
      put(folder, 'package.json', nest('{"a":', '1', '}'));
      put(folder, 'tsconfig.json', nest('[', '', ']'));
      put(folder, 'pnpm-workspace.yaml', `packages: ${nest('[', 'a', ']')}`);
      put(folder, '.env', `A=${nest('${A:-', 'x', '}')}\n`);
    },
  },
  {
    title: 'names that lead to each other',
    make: (folder) => {
      put(
        folder,
        'src/a.ts',
        "export * from './b'; export { x as y } from './b'; import { y } from './a'; process.env[y];",
      );
      put(
        folder,
        'src/b.ts',
        "export * from './a'; export { y as x } from './a'; let a = b; let b = a; process.env[a];",
      );
      put(
        folder,
        'src/c.ts',
        'function f(n) { return g(n) } function g(n) { return f(n) + process.env[n] } f("A"); const e = e2; const e2 = { ...e, ...process.env }; e.Q;',
      );
      put(folder, '.env', 'A=${B}\nB=${A}\nC=${C}\n');
      put(folder, 'tsconfig.json', '{ "extends": "./tsconfig.json" }');
    },
  },
  {
    title: 'an alias bomb in the configuration',
    codes: [2],
    make: (folder) => put(folder, 'envparity.yaml', `${bomb}\n`),
  },
  {
    title: 'an alias bomb in the workspace file',
    make: (folder) => put(folder, 'pnpm-workspace.yaml', `${bomb}\npackages: *j\n`),
  },
  {
    title: 'names of every object’s properties',
    reads: odd,
    make: (folder) => {
      put(folder, 'src/a.ts', odd.map((name) => `if (!process.env.${name}) throw 1;`).join('\n'));
      put(folder, 'src/b.ts', odd.map((name) => `process.env['${name}'];`).join('\n'));
      const lines = odd.map((name) => `${name}=1`).join('\n');
      for (const path of ['.env', '.env.example', '.env.production']) put(folder, path, lines);
      put(
        folder,
        'package.json',
        '{"name":"__proto__","dependencies":{"__proto__":"1","constructor":"*"},"workspaces":["__proto__","constructor"],"scripts":{"__proto__":"x"}}',
      );
      put(folder, '__proto__/package.json', '{"name":"constructor"}');
    },
  },
  {
    title: 'file names that forge output',
    skip: !posix && 'names that Windows does not allow',
    reads: ['FORGED'],
    make: (folder) => {
      for (const name of [
        'line\n::error::forged.ts',
        'esc\u001b[31mred\u001b]8;;http://x\u0007.ts',
        'bidi\u202egnp.ts',
        '--help.ts',
        '$(touch marker).ts',
        '`touch marker`.ts',
        '\u009b31mcsi.ts',
        '[link](http:x) <b>|`a`.ts',
      ])
        put(folder, `src/${name}`, 'if (!process.env.FORGED) throw new Error("x");');
      put(folder, 'src\n::warning::x/.env.production\u001b[2J', 'A=1\n');
      put(folder, 'app\u001b[1m/package.json', '{"name":"a\\u001b[31m\\n::error::b"}');
      put(
        folder,
        'app\u001b[1m/src/a.ts',
        'if (!process.env["A\u001b[31m\\n::error::x"]) throw 1;',
      );
    },
  },
  {
    title: 'allowlists with names, notes and entries that forge output',
    make: (folder) => {
      const forged = '\\u001b[31m\\n::error::x\\u202e[link](http:x)';
      put(
        folder,
        'envparity.yaml',
        [
          `environments: { production: { egress: [{ range: 8.8.8.8, note: "${forged}" }] } }`,
          'allowlists:',
          `  - { name: "${forged}", entries: [{ range: 8.8.4.4, note: "${forged}" }], admit: "${forged}" }`,
          `  - { name: lines, file: "lines.txt", owner: "${forged}" }`,
          '  - { name: many, file: many.txt, environments: [production] }',
        ].join('\n'),
      );
      put(folder, 'lines.txt', '8.8.4.4 # \u001b[2J\u202e\r\n\u001b[31m # ::error::x\n');
      put(folder, 'many.txt', '9.9.9.9 # \u001b[31m\n'.repeat(200_000));
    },
  },
  {
    title: 'folders nested far down',
    problem: 'deep',
    make: (folder) => put(folder, `${'d/'.repeat(120)}a.ts`, 'process.env.FAR_DOWN'),
  },
  {
    title: 'long dotenv lines',
    make: (folder) => {
      put(folder, '.env', `A=${'${A}$'.repeat(200_000)}\nB="${'\\'.repeat(500_000)}\n`);
      put(folder, '.env.local', `${'A'.repeat(1_000_000)}=1\n${'export '.repeat(100_000)}\n`);
      put(folder, '.env.production', `${'#'.repeat(1_000_000)}\n${' '.repeat(1_000_000)}=\n`);
    },
  },
  {
    title: 'an ignore file that backtracks',
    make: (folder) => {
      put(folder, '.gitignore', `${'*a'.repeat(60)}b\n${'**/'.repeat(60)}x\n[[[\n\\\n`);
      put(folder, `src/${'a'.repeat(200)}.ts`, 'process.env.A');
    },
  },
];

function aliases(length = 2_000): string {
  const lines = Array.from({ length }, (_, index) => `const e${index + 1} = e${index};`);
  return `const e0 = process.env;\n${lines.join('\n')}\ne${length}.DEEP;\n`;
}
