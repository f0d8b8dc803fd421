import { readJson } from '../../../formats/json.ts';
import { validateOracleRanges } from '../forms.gen.js';
import { type Form, tokenOf } from './form.ts';

/** https://docs.oracle.com/iaas/Content/General/Concepts/addressranges.htm: OCI is what customers have. */
export const oracle: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateOracleRanges(parsed.value)) return undefined;
  const { regions, last_updated_timestamp } = parsed.value;
  return {
    blocks: regions.flatMap(({ region, cidrs }) =>
      cidrs.map(({ cidr, tags = [] }) => ({
        range: cidr,
        label: region,
        ...(tags.includes('OCI') ? ({ shared: true } as const) : {}),
      })),
    ),
    ...tokenOf(last_updated_timestamp),
  };
};
