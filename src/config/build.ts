import type { ConfigDocument } from './document.ts';
import { buildAllowlist, buildEgress } from './egress.ts';
import { canonical, claims } from './environments.ts';
import { matcher } from './glob.ts';
import { compilePattern } from './pattern.ts';
import type { ConfigFile, Source, Variable } from './types.gen.ts';
import type {
  Config,
  ConfigIgnore,
  EnvironmentConfig,
  Expectation,
  VariableConfig,
} from './types.ts';

/** Fills in what a valid file leaves out, and turns its texts into what the engine asks. */
export function buildConfig(data: ConfigFile, document: ConfigDocument, file: string): Config {
  const environments = new Map(
    Object.entries(data.environments ?? {}).map(([name, value]) => {
      const built: EnvironmentConfig = {
        name,
        aliases: value?.aliases ?? [],
        ...(value?.sources === undefined ? {} : { sources: value.sources.flatMap(sourcesOf) }),
        ...(value?.egress === undefined
          ? {}
          : { egress: buildEgress(value.egress, document, ['environments', name, 'egress']) }),
        place: document.place(['environments', name], 'key'),
      };
      return [name, built] as const;
    }),
  );
  const scope = { environments };
  return {
    file,
    environments,
    rules: new Map(Object.entries(data.rules ?? {})),
    variables: Object.entries(data.variables ?? {}).map(([key, value]): VariableConfig => {
      return {
        key,
        expects: expectation(key, value, scope),
        matches: matcher(key),
        place: document.place(['variables', key], 'key'),
      };
    }),
    allowlists: (data.allowlists ?? []).map((entry, index) =>
      buildAllowlist(entry, document, { path: ['allowlists', String(index)], scope }),
    ),
    ignores: (data.ignore ?? []).map((entry, index): ConfigIgnore => {
      const { environment, ...rest } = entry;
      return {
        ...rest,
        ...(environment === undefined ? {} : { environment: canonical(environment, scope) }),
        place: document.place(['ignore', String(index)], 'key'),
      };
    }),
    exclude: data.exclude ?? [],
    baseline: data.baseline ?? {},
  };
}

/** Two environments that claim one name, as pairs of the later environment and that name. */
export function doubleClaims(
  environments: Iterable<Pick<EnvironmentConfig, 'name' | 'aliases'>>,
): readonly { readonly name: string; readonly other: string; readonly claim: string }[] {
  const owners = new Map<string, string>();
  const found = [];
  for (const environment of environments) {
    for (const claim of claims(environment)) {
      const other = owners.get(claim);
      if (other !== undefined && other !== environment.name)
        found.push({ name: environment.name, other, claim });
      else owners.set(claim, environment.name);
    }
  }
  return found;
}

function sourcesOf(source: Source): { provider: string; value: unknown }[] {
  return Object.entries(source).map(([provider, value]) => ({ provider, value }));
}

function expectation(
  name: string,
  variable: Variable,
  scope: Pick<Config, 'environments'>,
): Expectation {
  const { pattern, oneOf, required, same, different, ...rest } = variable;
  const named = (value: true | readonly string[]) =>
    value === true ? value : value.map((name) => canonical(name, scope));
  return {
    ...rest,
    ...(required === undefined ? {} : { required: named(required) }),
    ...(same === undefined ? {} : { same: named(same) }),
    ...(different === undefined ? {} : { different: named(different) }),
    ...(pattern === undefined ? {} : { pattern: compilePattern(pattern, name) }),
    ...(oneOf === undefined ? {} : { oneOf: new Set(oneOf) }),
  };
}
