import { memberAt } from '../../src/formats/shape.ts';
import type { Coverage } from '../../src/model/index.ts';
import type { ReplitFile, ReplitToml } from './files.ts';
import type { Sides } from './sides.ts';

/** What can be known of the environments that Replit serves: nobody outside can list its secrets. */
export function coverageOf(
  files: readonly ReplitFile[],
  tomls: readonly ReplitToml[],
  { served, others }: Sides,
): readonly Coverage[] {
  const isStatic = tomls.some(
    ({ toml }) => memberAt(toml.value, 'deployment', 'deploymentTarget') === 'static',
  );
  return placesOf(files).flatMap(({ path, component }) => {
    const row = (environment: string, why: string, mend: string): Coverage => ({
      role: 'supplies',
      environment,
      ...(component === undefined ? {} : { component }),
      channel: 'process',
      names: 'partial',
      values: 'partial',
      why: `${why} (${path} says so)`,
      ...(/^[\w.-]+$/.test(environment) ? { mend } : {}),
    });
    return [
      ...served.workspace.map((one) =>
        row(
          one,
          'it is developed on Replit, which lists secrets only inside the workspace',
          `envparity check --environment ${one} --from process, run there`,
        ),
      ),
      ...[...served.deployment, ...others].map((one) =>
        row(
          one,
          isStatic
            ? 'it is a static deployment on Replit, whose build may have more than the file tells'
            : 'it is deployed on Replit, which lists the secrets of a deployment to nobody outside',
          `envparity snapshot --environment ${one} --phase ${isStatic ? 'build' : 'run'}, run there`,
        ),
      ),
    ];
  });
}

/** One for each component; a file that may be about any of them speaks for all. */
function placesOf(files: readonly ReplitFile[]): readonly ReplitFile[] {
  const general = files.find(({ component }) => component === undefined);
  if (general !== undefined) return [general];
  const found = new Map<string | undefined, ReplitFile>();
  for (const file of files) if (!found.has(file.component)) found.set(file.component, file);
  return [...found.values()];
}
