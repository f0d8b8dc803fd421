/**
 * How an attribute is merged where it is not merged by what it is: `entries` as a list of
 * `NAME=value`, `named` as a mapping that may be written as a list of its keys, `context` as a
 * mapping that may be written as its context alone, `replace` not at all.
 */
export type MergeRule = 'entries' | 'named' | 'context' | 'replace';

/** https://docs.docker.com/reference/compose-file/merge/#exceptions */
const RULES: ReadonlyMap<string, MergeRule> = new Map<string, MergeRule>([
  ['services.*.build', 'context'],
  ...each('replace', 'command', 'entrypoint', 'healthcheck.test'),
  ...each('named', 'depends_on', 'models', 'networks'),
  ...each(
    'entries',
    'annotations',
    'build.args',
    'build.additional_contexts',
    'build.extra_hosts',
    'build.labels',
    'deploy.labels',
    'dns',
    'dns_opt',
    'dns_search',
    'env_file',
    'environment',
    'extra_hosts',
    'label_file',
    'labels',
    'sysctls',
    'tmpfs',
  ),
  ['networks.*.labels', 'entries'],
  ['volumes.*.labels', 'entries'],
]);

function each(rule: MergeRule, ...attributes: readonly string[]): readonly [string, MergeRule][] {
  return attributes.map((attribute) => [`services.*.${attribute}`, rule]);
}

const DEPTH = 4;

export function ruleAt(path: readonly string[]): MergeRule | undefined {
  if (path.length < 3 || path.length > DEPTH) return undefined;
  const [section, , ...rest] = path;
  return RULES.get([section, '*', ...rest].join('.'));
}
