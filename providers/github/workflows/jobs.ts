import { entryOf } from '../../../src/formats/yaml-tree.ts';
import type { ReadFiles } from './files.ts';
import { makeProject } from './project.ts';

/** A job, and GitHub's own names of the environments that it can run in. */
export interface JobPlace {
  readonly file: string;
  readonly id: string;
  /** Absent: it names none. Empty: nobody can tell. */
  readonly environments?: readonly string[];
}

/** Every job of the workflows of a repository. */
export function jobsOf(files: ReadFiles): readonly JobPlace[] {
  const project = makeProject(files, (name) => name);
  return files.workflows.flatMap((file) =>
    file.jobs.map((job) => {
      const place = { file: file.file, id: job.id };
      if (entryOf(job.node, 'environment') === undefined) return place;
      return { ...place, environments: project.environments(file, job) };
    }),
  );
}
