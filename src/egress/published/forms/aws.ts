import { readJson } from '../../../formats/json.ts';
import { validateAwsRanges } from '../forms.gen.js';
import { type Form, type PublishedBlock, tokenOf } from './form.ts';

/**
 * https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html: what customers run leaves from
 * EC2; AMAZON holds everything once more.
 */
export const aws: Form = (text) => {
  const parsed = readJson(text);
  if (!parsed.ok || !validateAwsRanges(parsed.value)) return undefined;
  const { prefixes, ipv6_prefixes, syncToken } = parsed.value;
  return {
    blocks: [
      ...prefixes.map(({ ip_prefix, region, service }) => block(ip_prefix, region, service)),
      ...ipv6_prefixes.map((one) => block(one.ipv6_prefix, one.region, one.service)),
    ],
    ...tokenOf(syncToken),
  };
};

function block(range: string, region: string, service: string): PublishedBlock {
  if (service === 'EC2') return { range, label: region, shared: true };
  return { range, label: service === 'AMAZON' ? region : `${region} ${service}` };
}
