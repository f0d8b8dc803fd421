import { readJson } from '../../../formats/json.ts';
import { validateFastlyRanges } from '../forms.gen.js';
import type { Form } from './form.ts';

/** https://www.fastly.com/documentation/reference/api/utils/public-ip-list: everybody's services leave from there. */
export const fastly: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateFastlyRanges(parsed.value)) return undefined;
  const { addresses, ipv6_addresses } = parsed.value;
  return {
    blocks: [...addresses, ...ipv6_addresses].map((range) => ({ range, label: '', shared: true })),
  };
};
