import type { Settings } from '../../src/egress/live.ts';
import { programLists } from '../../src/egress/live-program.ts';
import type { Remedy } from '../../src/model/index.ts';
import { type Rule, validateRules } from './answers.gen.js';

/** https://learn.microsoft.com/cli/azure/azure-cli-configuration */
const LOGIN = ['AZURE_CONFIG_DIR', 'AZURE_EXTENSION_DIR', 'REQUESTS_CA_BUNDLE'];

/** Who may connect to a server of Azure SQL or PostgreSQL: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure */
export const azure = programLists({
  id: 'azure',
  title: 'Azure firewall rules',
  docs: 'https://learn.microsoft.com/azure/azure-sql/database/firewall-configure',
  program: 'az',
  passes: LOGIN,
  needs: 'the role Reader of the server',
  about: (settings) => ({
    service: 'azure',
    guards: 'connections',
    families: ['ipv4'],
    admit: admitOf(settings),
  }),
  args: (settings) => [...commandOf(settings, 'list'), '--output', 'json'],
  validate: validateRules,
  found: (rules) => ({
    entries: rules.filter((rule) => !isAllOfAzure(rule)).map(entryOf),
    ...(rules.some(isAllOfAzure) && {
      gap: {
        why: 'it also lets in everything that runs on Azure, whose addresses it does not tell',
      },
    }),
  }),
});

/**
 * https://learn.microsoft.com/cli/azure/sql/server/firewall-rule and
 * https://learn.microsoft.com/cli/azure/postgres/flexible-server/firewall-rule
 */
function commandOf({ sql, postgres = '', resourceGroup = '' }: Settings, verb: string) {
  const [group, option, server] =
    sql === undefined
      ? [['postgres', 'flexible-server'], '--server-name', postgres]
      : [['sql', 'server'], '--server', sql];
  const where = ['--resource-group', resourceGroup, option, server];
  return [...group, 'firewall-rule', verb, ...where];
}

/** Rules of SQL need a name, and one of the same name would be replaced; PostgreSQL makes one up. */
function admitOf(settings: Settings): Remedy {
  const { sql, postgres = '' } = settings;
  const name = sql === undefined ? [] : ['--name', 'from-{first}-to-{last}'];
  const ends = ['--start-ip-address', '{first}', '--end-ip-address', '{last}'];
  return {
    text: `Admit {address} by a firewall rule of ${sql ?? postgres}`,
    command: ['az', ...commandOf(settings, 'create'), ...name, ...ends],
  };
}

/** https://learn.microsoft.com/rest/api/sql/firewall-rules/create-or-update */
function isAllOfAzure({ startIpAddress, endIpAddress }: Rule): boolean {
  return startIpAddress === '0.0.0.0' && endIpAddress === '0.0.0.0';
}

function entryOf({ name, startIpAddress: first, endIpAddress: last }: Rule) {
  return { range: first === last ? first : `${first}-${last}`, note: name };
}
