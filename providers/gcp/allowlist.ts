import { programLists } from '../../src/egress/live-program.ts';
import type { AllowlistEntry } from '../../src/model/index.ts';
import { type Network, validateInstance } from './answers.gen.js';

/** https://cloud.google.com/sdk/docs/properties, https://cloud.google.com/sdk/docs/configurations */
const LOGIN = [
  ...['CLOUDSDK_CONFIG', 'CLOUDSDK_ACTIVE_CONFIG_NAME', 'CLOUDSDK_CORE_ACCOUNT'],
  ...['CLOUDSDK_AUTH_ACCESS_TOKEN_FILE', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
  ...['CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT', 'CLOUDSDK_PYTHON'],
];

/** Who may connect to Cloud SQL: https://cloud.google.com/sql/docs/postgres/authorize-networks */
export const gcp = programLists({
  id: 'gcp',
  title: 'Authorized networks of Cloud SQL',
  docs: 'https://cloud.google.com/sql/docs/postgres/authorize-networks',
  program: 'gcloud',
  passes: LOGIN,
  needs: 'the permission `cloudsql.instances.get`',
  about: ({ project = '', instance = '' }) => ({
    families: ['ipv4'],
    admit: {
      // `gcloud sql instances patch` would replace the whole list.
      text: `Admit {address} in the authorized networks of ${instance}`,
      url: `https://console.cloud.google.com/sql/instances/${encodeURIComponent(instance)}/connections/networking?project=${encodeURIComponent(project)}`,
    },
  }),
  // https://cloud.google.com/sdk/gcloud/reference/sql/instances/describe
  args: ({ project = '', instance = '' }) => [
    ...['sql', 'instances', 'describe', instance, `--project=${project}`],
    ...['--format=json', '--quiet'],
  ],
  validate: validateInstance,
  found({ settings: { ipConfiguration } }) {
    const { authorizedNetworks = [], ipv4Enabled } = ipConfiguration;
    return {
      entries: authorizedNetworks.map(entryOf),
      ...(ipv4Enabled === false && {
        gap: {
          why: 'it has no public address, so that whoever gets in comes by a private network',
        },
      }),
    };
  },
});

function entryOf({ value, name, expirationTime }: Network): AllowlistEntry {
  return {
    range: value,
    ...(name && { note: name }),
    ...(expirationTime !== undefined && { expiresAt: new Date(expirationTime).toISOString() }),
  };
}
