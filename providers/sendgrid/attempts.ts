import { parsed } from '../../src/egress/address.ts';
import { contains, setOf } from '../../src/egress/set.ts';
import { UserError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/index.ts';
import type { Api } from '../../src/net/http.ts';
import { type Attempt, validateActivity } from './answers.gen.js';

/** The last ones tell enough; many are strangers that try their luck. */
const MOST_SHOWN = 3;

/** Who was refused of late, and would be again: a deployment whose address has changed is among them. */
export async function refusedAttempts(
  api: Api,
  entries: readonly { readonly range: string }[],
): Promise<readonly Problem[]> {
  const path = ['v3', 'access_settings', 'activity'];
  try {
    const { result } = await api.get(path, { validate: validateActivity });
    const allowed = setOf(parsed(entries));
    const isShut = ({ ip }: Attempt) =>
      parsed([{ range: ip }]).some((range) => !contains(allowed, range));
    return result
      .filter((attempt) => !attempt.allowed && isShut(attempt))
      .sort((a, b) => (b.last_at ?? 0) - (a.last_at ?? 0))
      .slice(0, MOST_SHOWN)
      .map(problemOf);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [unknown(error)];
  }
}

function problemOf({ ip, last_at }: Attempt): Problem {
  const when =
    last_at === undefined ? '' : ` on ${new Date(last_at * 1000).toISOString().slice(0, 10)}`;
  return {
    code: 'sendgrid-refused',
    message: `SendGrid refused somebody from ${ip}${when}`,
    hint: 'Admit the address at https://app.sendgrid.com/settings/access, if it is one of yours',
  };
}

function unknown({ code, message }: UserError): Problem {
  return {
    code,
    message: `who was refused of late is not known: ${message}`,
    hint: 'Give the key of SENDGRID_API_KEY the permission access_settings.activity.read',
  };
}
