import { type Coverage, isDeployment } from '../../../../src/model/index.ts';
import type { Fault, FaultCode } from '../fault.ts';
import type { Service } from '../project.ts';
import type { Found } from './projects.ts';
import { COMPOSE } from './reads.ts';
import { type Runs, runsOf } from './runs.ts';
import type { Place } from './supplies.ts';

/** What hides names: the rest only keeps Compose from starting. */
const HIDES: ReadonlySet<FaultCode> = new Set([
  'syntax',
  'alias',
  'too-deep',
  'too-large',
  'extends',
  'include',
  'missing-file',
  'out-of-sight',
  'env-file',
]);

/** What is known of the places that a project runs code in. */
export function* coverageOf(at: Place): Generator<Coverage> {
  for (const { environment } of at.found.environments) {
    yield { role: 'supplies', environment, channel: COMPOSE, ...hostSight(at) };
    for (const component of areasOf(at, environment)) {
      yield {
        role: 'supplies',
        environment,
        ...(component !== undefined && { component }),
        channel: 'process',
        ...(at.found.configured ? configuredSight(at) : detectedSight(at, environment)),
      };
    }
  }
}

/** The components that it may be the deployment of; `undefined` stands for all of them. */
function areasOf(at: Place, environment: string): ReadonlySet<string | undefined> {
  const { found, project, context } = at;
  const areas = new Set<string | undefined>();
  for (const service of project.services) {
    if (found.service !== undefined && found.service !== service.name) continue;
    const runs = runsOf(service, context.components);
    if (runs && counts(service, at, environment)) areas.add(areaOf(runs, found.file, at));
  }
  if (found.configured && areas.size === 0) areas.add(undefined);
  // A file that is named after a deployment runs it somehow, whatever its images are called.
  if (isDeployedAs(found, environment) && project.services.length > 0) {
    const own = context.components.of(found.file).id;
    areas.add(own === '.' ? undefined : own);
  }
  return areas;
}

type Sight = Pick<Coverage, 'names' | 'values' | 'why' | 'mend'>;

function isDeployedAs({ environments, configured }: Found, environment: string): boolean {
  const placed = environments.find((one) => one.environment === environment);
  return !configured && isDeployment(environment) && placed !== undefined && !placed.when;
}

/** Without configuration, only what is built here is taken for a deployment. */
function counts({ build }: Service, { found }: Place, environment: string): boolean {
  return found.configured || (isDeployment(environment) && build !== undefined);
}

/** A file at the root may be how everything is deployed. */
function areaOf({ component }: Runs, file: string, { found, context }: Place): string | undefined {
  if (found.configured || context.components.of(file).id !== '.') return component;
  return undefined;
}

function detectedSight({ found: { file } }: Place, environment: string): Sight {
  return {
    names: 'partial',
    values: 'partial',
    why: `${file} may be what runs it with Docker Compose, on a host that adds to it`,
    mend: `name it in envparity.yaml: environments: { ${environment}: { sources: [{ docker: { compose: ${file} } }] } }`,
  };
}

function configuredSight({ project: { faults } }: Place): Sight {
  const hidden = faults.find(({ code }) => HIDES.has(code));
  return hidden ? { names: 'partial', values: 'partial', why: reason(hidden) } : COMPLETE;
}

const COMPLETE: Sight = { names: 'complete', values: 'partial' };

function reason({ message }: Fault): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** The shell may set any name, unless the configuration says which files hold them all. */
function hostSight({ found, project }: Place): Sight {
  const { envFiles = [] } = found.invocation;
  const all = envFiles.length > 0 && envFiles.every((path) => project.envFiles.includes(path));
  const broken = project.faults.some(({ code }) => code === 'env-file');
  if (found.configured && all && !broken) return COMPLETE;
  return {
    names: 'partial',
    values: 'partial',
    why: `the shell that runs Docker Compose with ${found.file} may set it`,
    mend: 'docker compose config --environment',
  };
}
