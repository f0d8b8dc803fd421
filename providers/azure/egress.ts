import { egressOf, type Settings, type Told } from '../../src/egress/live-egress.ts';
import { UserError } from '../../src/errors.ts';
import { readJson } from '../../src/formats/json.ts';
import { type RunFailure, runProgram } from '../../src/net/run.ts';
import type { Context } from '../types.ts';
import { type Site, validateSite } from './answers.gen.js';

/** Scaling moves an app among its possible addresses, so those are the pool, not the ones in use. */
export const azureEgress = egressOf({
  id: 'azure',
  title: 'Azure App Service',
  docs: 'https://learn.microsoft.com/azure/app-service/overview-inbound-outbound-ips',
  async find(settings, context) {
    return [toldBy(settings.app ?? '', await siteOf(settings, context))];
  },
});

/** Where the program finds the login and the way out: https://learn.microsoft.com/cli/azure/azure-cli-configuration */
const LOGIN = [
  'AZURE_CONFIG_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'REQUESTS_CA_BUNDLE',
];

async function siteOf(settings: Settings, context: Context): Promise<Site> {
  const { env, pullRequest, signal } = context;
  // https://learn.microsoft.com/cli/azure/reference-index#az-rest fills in the subscription in use.
  const subscription =
    settings.subscription === undefined ? '{subscriptionId}' : safe(settings.subscription);
  const path = [
    ['subscriptions', subscription],
    ['resourceGroups', safe(settings.group)],
    ['providers', 'Microsoft.Web', 'sites', safe(settings.app)],
  ];
  const uri = `/${path.flat().join('/')}?api-version=2024-04-01`;
  const args = ['rest', '--method', 'get', '--uri', uri, '--output', 'json'];
  const result = await runProgram('az', { args, env, passes: LOGIN, pullRequest, signal });
  if (!result.ok) throw refusalOf(result.reason, result.message);
  const parsed = readJson(result.output);
  if (parsed.ok && validateSite(parsed.value)) return parsed.value;
  throw new UserError('azure-invalid-answer', 'what az printed is no app of App Service', {
    hint: 'Try again with the newest az; if it stays so, report it to envparity',
  });
}

/** https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules; a name is one segment. */
function safe(name = ''): string {
  if (/^[\w()-](?:[\w.()-]*[\w()-])?$/.test(name)) return name;
  throw new UserError('azure-name', 'a name under `azure` is none that Azure gives', {
    hint: 'Correct `app`, `group` and `subscription` under `egress` in envparity.yaml',
  });
}

const LOGGED_IN =
  'Run `az login`, and check that you may read the app and that its names are right';
const HINTS: Readonly<Partial<Record<RunFailure, string>>> = {
  'not-found': 'Install the Azure CLI and run `az login`, or name the addresses as `egress`',
  'pull-request': 'Check the branch that is deployed',
};

function refusalOf(reason: RunFailure, message: string): UserError {
  const hint = HINTS[reason] ?? LOGGED_IN;
  return new UserError(`azure-${reason}`, `Azure App Service was not asked: ${message}`, { hint });
}

function toldBy(app: string, { properties }: Site): Told {
  const { possibleOutboundIpAddresses, virtualNetworkSubnetId } = properties;
  const texts = (possibleOutboundIpAddresses ?? '').split(',').map((text) => text.trim());
  const ranges = texts.filter((text) => text !== '').map((range) => ({ range }));
  const told: Told = { ranges, shared: true };
  // https://learn.microsoft.com/azure/app-service/overview-vnet-integration
  if (virtualNetworkSubnetId != null && virtualNetworkSubnetId !== '')
    return {
      ...told,
      gap: {
        why: `${app} on Azure may leave through a virtual network, from the addresses of its gateway`,
        mend: 'add the addresses of its NAT gateway as `egress` of the environment to envparity.yaml',
      },
    };
  if (ranges.length > 0) return told;
  return { ...told, gap: { why: `Azure tells no outbound address of ${app}` } };
}
