import type { Settings } from '../../src/egress/live.ts';
import { type Access, apiLists } from '../../src/egress/live-api.ts';
import { UserError } from '../../src/errors.ts';
import { clientCredentials, digestLogin } from '../../src/net/login.ts';
import { validateFailure, validateGrant } from './answers.gen.js';
import { readKeyList, readProjectList } from './lists.ts';

/** https://www.mongodb.com/docs/atlas/api/versioned-api-overview/ */
const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };

/** https://www.mongodb.com/docs/atlas/api/api-authentication/ */
const serviceAccount: Access = {
  variables: ['MONGODB_ATLAS_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_SECRET'],
  send: (id = '', secret = '') => ({
    headers,
    login: clientCredentials(id, secret, ['api', 'oauth', 'token'], validateGrant),
  }),
};
const apiKey: Access = {
  variables: ['MONGODB_ATLAS_PUBLIC_API_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY'],
  send: (user = '', password = '') => ({ headers, login: digestLogin(user, password) }),
};

/** Two lists that are easily mistaken for one another: https://www.mongodb.com/docs/atlas/security/ip-access-list/ */
export const mongodbAtlas = apiLists({
  id: 'mongodb-atlas',
  title: 'MongoDB Atlas access lists',
  docs: 'https://www.mongodb.com/docs/atlas/security/ip-access-list/',
  variable: 'ENVPARITY_MONGODB_ATLAS_API_URL',
  fallback: 'https://cloud.mongodb.com',
  access: [serviceAccount, apiKey],
  needs:
    'those of a service account or an API key with the role Project Read Only, or Organization Member for the list of a key, from https://cloud.mongodb.com',
  errorOf: (body) => (validateFailure(body) ? body.errorCode : undefined),
  hint: ({ vendorCode }) =>
    vendorCode === 'IP_ADDRESS_NOT_ON_ACCESS_LIST'
      ? 'Admit the address that this check leaves from in the access list of the service account or API key'
      : undefined,
  about: (settings) => ('project' in settings ? aboutProject(settings) : aboutKey(settings)),
  ask: (api, settings) =>
    'project' in settings ? readProjectList(api, settings) : readKeyList(api, settings),
});

function aboutProject({ project = '' }: Settings) {
  return {
    service: 'mongodb',
    guards: 'connections',
    admit: {
      text: 'Admit {address} in the IP access list of the project',
      // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-accessLists-create/
      command: [
        ...['atlas', 'accessLists', 'create', '{block}'],
        ...['--type', 'cidrBlock', '--projectId', project],
      ],
      url: `https://cloud.mongodb.com/v2/${encodeURIComponent(project)}#/security/network/accessList`,
    },
  } as const;
}

/** @throws UserError where neither a project nor a key is named */
function aboutKey({ organization, apiKey }: Settings) {
  if (organization === undefined || apiKey === undefined)
    throw new UserError('allowlist-setting', 'neither a project nor an API key is named', {
      hint: 'Name the `project`, or the `organization` and the `apiKey`, in envparity.yaml',
    });
  return {
    admit: {
      text: 'Admit {address} in the access list of the API key',
      // https://www.mongodb.com/docs/atlas/cli/current/command/atlas-organizations-apiKeys-accessLists-create/
      command: [
        ...['atlas', 'organizations', 'apiKeys', 'accessLists', 'create'],
        ...['--apiKey', apiKey, '--cidr', '{block}', '--orgId', organization],
      ],
    },
  };
}
