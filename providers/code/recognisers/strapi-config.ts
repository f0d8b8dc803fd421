import type { Analysis, Recogniser } from '../flow/analysis.ts';
import { bindPattern } from '../flow/bind.ts';
import { holder, type Taint } from '../flow/taint.ts';
import { exported } from '../resolve/exports.ts';
import { parametersOf } from '../resolve/parameters.ts';
import type { SyntaxNode } from '../syntax/node.ts';
import { dependsOn } from './shared/depends.ts';
import { reads } from './shared/taints.ts';

const CONFIG = /(?:^|\/)config\/.*\.[jt]s$/;
const FLAVOUR = { id: 'strapi' };
const READ = reads({ name: 0, fallback: 1 }, FLAVOUR);
const CASTS = ['int', 'float', 'bool', 'json', 'array', 'date'];

/** `env('NAME', default)`, `env.int('NAME', default)`, `env.oneOf('NAME', values, default)`. */
const ENV: readonly Taint[] = [
  READ,
  ...CASTS.map((cast) => holder(cast, READ)),
  holder('oneOf', reads({ name: 0, fallback: 2 }, FLAVOUR)),
];

const depends = dependsOn('@strapi/strapi', 'strapi');

/** Configuration files of Strapi get `env` as a parameter. https://docs.strapi.io/cms/configurations/environment#strapis-built-in-environment-utility */
export const strapiConfig: Recogniser = {
  id: 'strapi-config',
  idioms: ['env'],
  applies: (program, file) =>
    CONFIG.test(file) &&
    program.components.of(file).manifest !== undefined &&
    depends(program, file),
  file(analysis, root) {
    const { program } = analysis;
    const config = exported(program, root.source.file, 'default');
    if (config.kind === 'function') intoConfig(analysis, config.node);
  },
};

function intoConfig(analysis: Analysis, fn: SyntaxNode): void {
  const parameter = parametersOf(fn)[0];
  const pattern = parameter?.field('pattern') ?? parameter;
  if (pattern === undefined) return;
  for (const taint of ENV) bindPattern(analysis, pattern, holder('env', taint));
}
