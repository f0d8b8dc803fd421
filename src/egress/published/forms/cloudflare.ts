import { readJson } from '../../../formats/json.ts';
import { validateCloudflareRanges } from '../forms.gen.js';
import { type Form, tokenOf } from './form.ts';

/** https://developers.cloudflare.com/api/resources/ips: everybody's Workers leave from there. */
export const cloudflare: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateCloudflareRanges(parsed.value)) return undefined;
  const { ipv4_cidrs, ipv6_cidrs, etag } = parsed.value.result;
  const blocks = [...ipv4_cidrs, ...ipv6_cidrs].map((range) => ({
    range,
    label: '',
    shared: true as const,
  }));
  return { blocks, ...tokenOf(etag) };
};
