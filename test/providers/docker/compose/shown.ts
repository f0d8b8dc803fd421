import type { Project } from '../../../../providers/docker/compose/load.ts';
import type { Service } from '../../../../providers/docker/compose/project.ts';

/** What a case says of a project, and what `shown` makes of one. */
export interface Expected {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly secrets?: Readonly<Record<string, unknown>>;
  readonly configs?: Readonly<Record<string, unknown>>;
  readonly project?: Readonly<Record<string, unknown>>;
}

/** The project as plain data, with those facts that a case asserts. */
export function shown(project: Project, asked: Expected): Expected {
  const services: Record<string, Record<string, unknown>> = {};
  for (const service of project.services.filter(({ active }) => active)) {
    const keys = Object.keys(asked.services[service.name] ?? { environment: {} });
    const facts = factsOf(project, service, asked.services[service.name] ?? {});
    services[service.name] = Object.fromEntries(keys.map((key) => [key, facts[key]]));
  }
  return {
    services,
    ...(asked.secrets && { secrets: listed(project.secrets, asked.secrets) }),
    ...(asked.configs && { configs: listed(project.configs, asked.configs) }),
  };
}

function factsOf(
  project: Project,
  service: Service,
  asked: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const environment = [...(project.environments.get(service.name) ?? [])];
  const args = [...(service.build?.args ?? [])].map(
    ([name, { value }]) => [name, value?.text ?? null] as const,
  );
  // A build argument without any value may be listed as null or not at all.
  const wanted = args.filter(([name, value]) => value !== null || name in Object(asked.buildArgs));
  return {
    environment: Object.fromEntries(environment.map(([name, value]) => [name, value ?? null])),
    image: service.image,
    containerName: service.containerName,
    labels: Object.fromEntries(service.labels),
    ports: service.ports,
    volumeSources: service.volumes.map(({ source }) => source),
    buildArgs: Object.fromEntries(wanted),
  };
}

function listed(
  all: Project['secrets'],
  asked: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(asked).map((name) => {
      const { place: _, ...facts } = all.get(name) ?? { place: undefined };
      return [name, facts];
    }),
  );
}
