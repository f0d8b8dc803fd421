import type { Found, Settings } from '../../src/egress/live.ts';
import { UserError } from '../../src/errors.ts';
import type { AllowlistEntry } from '../../src/model/index.ts';
import type { Api } from '../../src/net/http.ts';
import { byNumber, readPages } from '../../src/net/pages.ts';
import {
  type AccessListEntry,
  validateAccessList,
  validateOrganizationSettings,
} from './answers.gen.js';

/** The most that a page has: https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/ */
const PAGE_SIZE = 500;

/** Who may connect to the clusters of a project. A list without entries lets in nobody. */
export function readProjectList(api: Api, { project = '' }: Settings): Promise<Found> {
  return readList(api, ['groups', project, 'accessList']);
}

/** From where an API key may be used; a list without entries restricts nothing, unless the organization demands one. */
export async function readKeyList(api: Api, settings: Settings): Promise<Found> {
  const { organization = '', apiKey = '' } = settings;
  const path = ['orgs', organization];
  const found = await readList(api, [...path, 'apiKeys', apiKey, 'accessList']);
  if (found.entries.length > 0 || (found.stopped ?? found.gap) !== undefined) return found;
  const demanded = await isDemanded(api, path);
  if (demanded === undefined) return { entries: [], gap: UNKNOWN_DEMAND };
  return demanded ? found : { entries: [], open: true };
}

const UNKNOWN_DEMAND = {
  why: 'it has no entries, and the settings of the organization, which may demand some, could not be read',
  mend: 'Use a service account or an API key with the role Organization Member',
};

/** Nothing where nobody may know. */
async function isDemanded(api: Api, path: readonly string[]): Promise<boolean | undefined> {
  const validate = validateOrganizationSettings;
  try {
    const answer = await api.get([...ROOT, ...path, 'settings'], { validate });
    return answer.apiAccessListRequired;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const ROOT = ['api', 'atlas', 'v2'];

async function readList(api: Api, path: readonly string[]): Promise<Found> {
  const list = api.pages([...ROOT, ...path], {
    query: { itemsPerPage: PAGE_SIZE, pageNum: 1 },
    validate: validateAccessList,
    next: byNumber('pageNum', ({ results, totalCount = 0 }) => ({
      here: results.length,
      total: totalCount,
    })),
  });
  const { pages, stopped } = await readPages(list);
  const results = pages.flatMap((one) => one.results);
  const groups = results.filter(({ awsSecurityGroup }) => awsSecurityGroup);
  return {
    entries: results.flatMap(entryOf),
    stopped,
    ...(groups.length === 0 ? {} : { gap: GROUPS }),
  };
}

const GROUPS = { why: 'it lets in security groups of AWS, which name no addresses' };

function entryOf({
  cidrBlock,
  ipAddress,
  comment,
  deleteAfterDate,
}: AccessListEntry): AllowlistEntry[] {
  const range = cidrBlock ?? ipAddress;
  if (range == null) return [];
  const end = Date.parse(deleteAfterDate ?? '');
  return [
    {
      range,
      ...(comment ? { note: comment } : {}),
      ...(Number.isNaN(end) ? {} : { expiresAt: new Date(end).toISOString() }),
    },
  ];
}
