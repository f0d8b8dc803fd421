import type { Answer, Call } from './http.ts';
import { type FakeServer, startServer } from './server.ts';

export interface NeonProject {
  readonly settings?: object;
  /** Whether it is protected, by its id. */
  readonly branches?: Readonly<Record<string, boolean>>;
}

/** Starts a fake of the Neon API: https://api-docs.neon.tech/reference/getting-started-with-neon-api */
export async function startNeon(
  token: string,
  projects: Readonly<Record<string, NeonProject>>,
): Promise<FakeServer> {
  const inProject = (call: Call, answer: (project: NeonProject) => Answer): Answer => {
    if (call.headers.authorization !== `Bearer ${token}`)
      return failure(401, '', 'authentication failed');
    const project = projects[call.parameters.project_id ?? ''];
    return project === undefined ? failure(404, '', 'project not found') : answer(project);
  };
  return startServer({
    basePath: '/api/v2',
    headers: { 'user-agent': /\S/, accept: /\bjson\b/ },
    routes: [
      {
        method: 'GET',
        path: '/projects/{project_id}',
        query: [],
        answer: (call) =>
          inProject(call, ({ settings }) => ({
            status: 200,
            body: { project: { id: call.parameters.project_id, name: 'shop', settings } },
          })),
      },
      {
        method: 'GET',
        path: '/projects/{project_id}/branches/{branch_id}',
        query: [],
        answer: (call) =>
          inProject(call, ({ branches = {} }) => {
            const { branch_id: id = '' } = call.parameters;
            if (branches[id] === undefined) return failure(404, '', 'branch not found');
            return { status: 200, body: { branch: { id, protected: branches[id] } } };
          }),
      },
    ],
  });
}

function failure(status: number, code: string, message: string): Answer {
  return { status, body: { request_id: '1', code, message } };
}
