import type { UserError } from '../../src/errors.ts';
import type { Problem } from '../../src/model/index.ts';
import { HttpError } from '../../src/net/errors.ts';
import type { Link } from './links.ts';

const TOKENS = 'https://vercel.com/account/settings/tokens';

/** Codes by which Vercel asks for a proof that only a person can give. */
const STEP_UP: ReadonlySet<string> = new Set([
  'challenge_required',
  'challenge_required_email_otp',
  'user_auth_required',
]);

/** Why a project could not be read, and what to do, in the words of the platform. */
export function refusalOf(error: UserError, link: Link): Problem {
  const project = `the Vercel project ${link.name ?? link.project}`;
  const { status, vendorCode } = error instanceof HttpError ? error : {};
  if (vendorCode !== undefined && STEP_UP.has(vendorCode))
    return {
      code: 'vercel-step-up',
      message: `Vercel shows the variables of ${project} only after a second proof of who asks`,
      hint: `Set VERCEL_TOKEN to a token made for this at ${TOKENS}`,
    };
  if (vendorCode === 'team_unauthorized')
    return {
      code: 'vercel-team-unauthorized',
      message: `the token of Vercel has no access to the team of ${project}`,
      hint: `Make a token whose scope is that team at ${TOKENS}`,
    };
  if (status === 404)
    return {
      code: 'vercel-not-found',
      message: `${project} is not there, or the token may not see it`,
      hint:
        link.team === undefined
          ? 'If it belongs to a team, set VERCEL_ORG_ID or add `team` to the source in envparity.yaml'
          : `Check its id, and that the scope of the token is its team, at ${TOKENS}`,
    };
  if (status === 401 || status === 403)
    return {
      code: 'vercel-forbidden',
      message: `the token of Vercel is not valid, or may not read ${project}`,
      hint: `Set VERCEL_TOKEN to one that is valid for its team, from ${TOKENS}`,
    };
  const { code, message, hint } = error;
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}
