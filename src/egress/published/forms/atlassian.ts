import { readJson } from '../../../formats/json.ts';
import { validateAtlassianRanges } from '../forms.gen.js';
import { type Form, tokenOf } from './form.ts';

/**
 * https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products:
 * what has no direction goes both ways. Only pipelines of Bitbucket run anybody's programs.
 */
export const atlassian: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateAtlassianRanges(parsed.value)) return undefined;
  const { items, syncToken } = parsed.value;
  const blocks = items.map(({ cidr, product = [], direction = [] }) => {
    const products = [product].flat();
    const isOut = [direction].flat().length === 0 || [direction].flat().includes('egress');
    return {
      range: cidr,
      label: products.slice(0, MOST_NAMED).join(', '),
      ...(isOut && products.includes('bitbucket') ? ({ shared: true } as const) : {}),
    };
  });
  return { blocks, ...tokenOf(syncToken) };
};

/** One block may serve all products. */
const MOST_NAMED = 3;
