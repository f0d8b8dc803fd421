import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';

interface LatePart {
  readonly from: string;
  /** How it is asked for. */
  readonly filter: RegExp;
  /** What is used of it; any other name does not compile. */
  readonly names: readonly string[];
  /** All of them are called, and nothing else. */
  readonly areFunctions?: true;
}

/** What only some projects need, each by the file that holds it in the package. */
const LATE: Readonly<Record<string, LatePart>> = {
  'late-yaml.cjs': {
    from: 'yaml',
    filter: /^yaml$/,
    names:
      'isAlias isMap isScalar isSeq LineCounter parse parseAllDocuments parseDocument YAMLParseError'.split(
        ' ',
      ),
  },
  'late-toml.cjs': {
    from: 'toml-eslint-parser',
    filter: /^toml-eslint-parser$/,
    names: ['parseTOML', 'ParseError'],
  },
  'late-dockerfile.cjs': {
    from: 'dockerfile-ast',
    filter: /^dockerfile-ast$/,
    names: ['DockerfileParser'],
  },
  'late-addresses.cjs': { from: 'ipaddr.js', filter: /^ipaddr\.js$/, names: ['default'] },
  'late-globs.cjs': { from: 'picomatch', filter: /^picomatch$/, names: ['default'] },
  'late-width.cjs': { from: 'string-width', filter: /^string-width$/, names: ['default'] },
  'late-validator.cjs': {
    from: './src/config/validate.gen.js',
    filter: /\/validate\.gen\.js$/,
    names: ['validateConfig'],
  },
  'late-values.cjs': {
    from: './src/values/classification.ts',
    filter: /\/classification\.ts$/,
    names:
      'classify dummyOfId dummyOfKind isPerAccount isScheme isSelfProving isShapedAsSecret isShippedByVendor isVendorOfHosts isWordOfKinds kindOfId kindsNamed nounOf plainSecret secretKind secretStarts usualName'.split(
        ' ',
      ),
    areFunctions: true,
  },
  'late-languages.cjs': {
    from: './providers/code/languages/readers.ts',
    filter: /\/readers\.ts$/,
    names: ['go', 'php', 'python', 'ruby'],
  },
  'late-snapshot.cjs': {
    from: './src/snapshot/file.gen.js',
    filter: /\/file\.gen\.js$/,
    names: ['validateSnapshotFile'],
  },
  'late-report.cjs': {
    from: './src/report/received.gen.js',
    filter: /\/received\.gen\.js$/,
    names: ['validateReportFile'],
  },
};

const NAMESPACE = 'late';

/** Makes imports of the late parts proxies, which load their file when they are first used. */
export const late: Plugin = {
  name: 'late',
  setup({ initialOptions, onResolve, onLoad }) {
    onResolve({ filter: /^\.\/late-/, namespace: NAMESPACE }, ({ path }) => ({
      path,
      external: true,
    }));
    for (const [file, part] of Object.entries(LATE)) {
      onResolve({ filter: part.filter }, ({ importer }) =>
        importer.includes('node_modules')
          ? undefined
          : { path: file, namespace: NAMESPACE, sideEffects: false },
      );
      onLoad({ filter: new RegExp(`^${file}$`), namespace: NAMESPACE }, () => ({
        contents: standIns(file, part),
        ...(initialOptions.absWorkingDir && { resolveDir: initialOptions.absWorkingDir }),
      }));
    }
  },
};

/**
 * The files of the late parts. They are CommonJS: only that can be loaded in the middle of a
 * synchronous function, on every Node that is supported.
 */
export async function lateFiles(root: string): Promise<{
  readonly metafile: Metafile;
  readonly outputFiles: readonly OutputFile[];
}> {
  const entryPoints = Object.entries(LATE).map(([file, { from }]) => ({
    in: from,
    out: file.replace(/\.cjs$/, ''),
  }));
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    write: false,
    metafile: true,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    preserveSymlinks: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
}

/** An import can be called, constructed, looked into, or stand right of `instanceof`. */
function standIns(file: string, { names, areFunctions }: LatePart): string {
  const load = ['let loaded;', `const load = () => (loaded ??= require('./${file}'));`];
  // A proxy takes longer than many of those that are called for each value.
  if (areFunctions)
    return [
      ...load,
      ...names.map((name) => `export const ${name} = (...args) => load().${name}(...args);`),
    ].join('\n');
  const handlers = `{
    apply: (_, self, args) => Reflect.apply(part(name), self, args),
    construct: (_, args) => Reflect.construct(part(name), args),
    get: (_, key) => Reflect.get(part(name), key),
  }`;
  return [
    ...load,
    // What is no ES module is its own default.
    `const part = (name) => name === 'default' && !('default' in load()) ? load() : load()[name];`,
    `const proxy = (name) => new Proxy(function () {}, ${handlers});`,
    ...names.map((name) =>
      name === 'default'
        ? `export default /* @__PURE__ */ proxy('default');`
        : `export const ${name} = /* @__PURE__ */ proxy('${name}');`,
    ),
  ].join('\n');
}
