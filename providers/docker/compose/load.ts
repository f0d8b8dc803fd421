import type { FileLocation } from '../../../src/model/index.ts';
import { checkConsistency } from './consistency.ts';
import type { Values } from './env-files.ts';
import type { Fault, Report } from './fault.ts';
import type { Files } from './files.ts';
import { type Invocation, setUp } from './invocation.ts';
import { createLoading, loadModel } from './model.ts';
import { get, type Node } from './node.ts';
import { type FileObject, fileObjectsOf, type Service, servicesOf } from './project.ts';
import { withProjectName } from './project-name.ts';
import { resolveEnvironments } from './resolve.ts';

/** What `docker compose config` would show, inactive services included. */
export interface Project {
  readonly folder: string;
  readonly composeFiles: readonly string[];
  /** Every file that was read: those, and what they include and extend. */
  readonly read: readonly string[];
  /** The env files of the project itself, and what is interpolated with. */
  readonly envFiles: readonly string[];
  readonly environment: Values;
  readonly profiles: readonly string[];
  readonly services: readonly Service[];
  /** The whole environment of each active service; `undefined`: named, and set nowhere. */
  readonly environments: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  readonly secrets: ReadonlyMap<string, FileObject>;
  readonly configs: ReadonlyMap<string, FileObject>;
  /** All documents, interpolated and not merged. */
  readonly documents: readonly Node[];
  /** Why Compose refuses it; what could be understood is there all the same. */
  readonly faults: readonly Fault[];
}

/**
 * Loads a Compose project as `docker compose` does, from files alone; nothing is run and nothing is
 * fetched. Never throws for what the files hold.
 */
export function loadCompose(files: Files, invocation: Invocation): Project {
  const faults: Fault[] = [];
  const report: Report = (code, message, place) => {
    faults.push(place ? { code, message, place } : { code, message });
  };
  const setup = setUp(files, invocation, report);
  const { folder, composeFiles, profiles } = setup;
  const loading = createLoading(files, report);
  if (composeFiles.length === 0) report('missing-file', 'There is no Compose file');
  const environment = withProjectName(setup, loading);
  const model = loadModel({ loading, folder, environment, trail: [] }, composeFiles);
  if (!model && composeFiles.length > 0) {
    report('structure', 'The Compose file is empty', startOf(composeFiles[0]));
  }
  const services = servicesOf(model, { folder, environment, profiles });
  const active = services.filter((service) => service.active);
  if (model) checkConsistency(model, active, services, report);
  return {
    ...setup,
    environment,
    read: [...loading.documents.keys()],
    services,
    environments: resolveEnvironments(active, { files, environment }, report),
    secrets: fileObjectsOf(get(model, 'secrets'), environment),
    configs: fileObjectsOf(get(model, 'configs'), environment),
    documents: [...loading.seen],
    faults,
  };
}

function startOf(file: string | undefined): FileLocation | undefined {
  return file === undefined ? undefined : { file, line: 1, column: 1 };
}
