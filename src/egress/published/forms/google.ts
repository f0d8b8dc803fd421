import { readJson } from '../../../formats/json.ts';
import { validateGoogleRanges } from '../forms.gen.js';
import { type Form, type PublishedDocument, tokenOf } from './form.ts';

/** https://cloud.google.com/vpc/docs/ip-ranges-of-google: `cloud.json` is what customers have. */
export const googleCloud: Form = (text) => {
  const document = google(text);
  return document && { ...document, blocks: document.blocks.map(toShared) };
};

/** `goog.json` holds Google's own blocks, those of its customers included. */
export const google: Form = (text): PublishedDocument | undefined => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateGoogleRanges(parsed.value)) return undefined;
  const { prefixes, syncToken } = parsed.value;
  const blocks = prefixes.map(({ ipv4Prefix, ipv6Prefix, scope = '' }) => ({
    range: ipv4Prefix ?? ipv6Prefix ?? '',
    label: scope,
  }));
  return { blocks, ...tokenOf(syncToken) };
};

function toShared(block: PublishedDocument['blocks'][number]) {
  return { ...block, shared: true } as const;
}
