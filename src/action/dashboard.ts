import type { Hub, Issue, IssueText } from './github.ts';

/** The label by which the issue is found; who may not set labels gets the issue without it. */
const LABEL = 'envparity';

/** What the issue is to say. */
export interface Dashboard extends IssueText {
  /** Something is wrong that was not when somebody looked last. */
  readonly news: boolean;
  /** All is well, and all of it was looked at: an issue that is there may be closed. */
  readonly clean: boolean;
}

/** The issue that the last run wrote; of several, the oldest. */
export async function findDashboard(hub: Hub, marker: string): Promise<readonly Issue[]> {
  const marked = (await hub.issues.list(LABEL)).filter(({ body }) =>
    body.trimStart().startsWith(marker),
  );
  if (marked.length === 0) return [];
  const self = await hub.self();
  return marked.filter(({ author }) => author === self);
}

/**
 * Keeps one issue as it should be: opened with the first drift, edited in place, closed when all is
 * well and everything was read, opened again with new drift, and not touched where it says so already.
 * What somebody closed by hand stays closed until there is news.
 */
export async function keepDashboard(
  hub: Hub,
  marker: string,
  known: readonly Issue[],
  { title, body, news, clean }: Dashboard,
): Promise<void> {
  const text = { title, body: `${marker}\n${body}` };
  const [first] = known;
  if (first === undefined) {
    if (news) await create(hub, marker, text);
    return;
  }
  await settle(hub, known, { ...text, open: news || (first.open && !clean) });
}

async function create(hub: Hub, marker: string, text: IssueText): Promise<void> {
  let failure: unknown;
  try {
    await hub.issues.create({ ...text, label: LABEL });
  } catch (error) {
    failure = error;
  }
  // It may be there although no answer came, and another run may have been quicker.
  const found = await findDashboard(hub, marker);
  if (found.length === 0 && failure !== undefined) throw failure;
  await settle(hub, found, { ...text, open: true });
}

async function settle(
  hub: Hub,
  [first, ...others]: readonly Issue[],
  { body, open, title }: IssueText & { readonly open: boolean },
): Promise<void> {
  if (first === undefined) return;
  if (normal(first.body) !== normal(body) || first.open !== open)
    await hub.issues.edit(first.number, { title, body, open });
  for (const other of others) if (other.open) await hub.issues.edit(other.number, { open: false });
}

function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trim();
}
