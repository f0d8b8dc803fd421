import { atlassian } from './forms/atlassian.ts';
import { aws } from './forms/aws.ts';
import { azure } from './forms/azure.ts';
import { cloudflare } from './forms/cloudflare.ts';
import { fastly } from './forms/fastly.ts';
import type { Form } from './forms/form.ts';
import { geofeed } from './forms/geofeed.ts';
import { github } from './forms/github.ts';
import { google, googleCloud } from './forms/google.ts';
import { lines } from './forms/lines.ts';
import { oracle } from './forms/oracle.ts';

/** A list that its owner publishes for everybody. */
export interface PublishedList {
  /** Kebab-case; names the file in the cache. */
  readonly id: string;
  /** Before the label of a block: `AWS eu-west-1`. */
  readonly title: string;
  /** The first that answers is read; none: it has no address that stays, and is given as a file. */
  readonly urls: readonly string[];
  readonly form: Form;
  /** The owner's own page about it. */
  readonly docs: string;
}

/** Of two blocks that are equal, that of the earlier list names an address: it says more. */
export const publishedLists: readonly PublishedList[] = [
  {
    id: 'github',
    title: 'GitHub',
    urls: ['https://api.github.com/meta'],
    form: github,
    docs: 'https://docs.github.com/rest/meta/meta',
  },
  {
    id: 'atlassian',
    title: 'Atlassian',
    urls: ['https://ip-ranges.atlassian.com/'],
    form: atlassian,
    docs: 'https://support.atlassian.com/organization-administration/docs/ip-addresses-and-domains-for-atlassian-cloud-products',
  },
  {
    id: 'expo',
    title: 'Expo EAS Build',
    urls: ['https://expo.dev/eas-build-worker-ips.txt'],
    form: lines,
    docs: 'https://docs.expo.dev/build-reference/infrastructure',
  },
  {
    id: 'cloudflare',
    title: 'Cloudflare',
    urls: ['https://api.cloudflare.com/client/v4/ips'],
    form: cloudflare,
    docs: 'https://www.cloudflare.com/ips',
  },
  {
    id: 'fastly',
    title: 'Fastly',
    urls: ['https://api.fastly.com/public-ip-list'],
    form: fastly,
    docs: 'https://www.fastly.com/documentation/reference/api/utils/public-ip-list',
  },
  {
    id: 'aws',
    title: 'AWS',
    urls: ['https://ip-ranges.amazonaws.com/ip-ranges.json'],
    form: aws,
    docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
  },
  {
    id: 'google-cloud',
    title: 'Google Cloud',
    urls: ['https://www.gstatic.com/ipranges/cloud.json'],
    form: googleCloud,
    docs: 'https://cloud.google.com/vpc/docs/ip-ranges-of-google',
  },
  {
    id: 'azure',
    title: 'Azure',
    urls: [],
    form: azure,
    docs: 'https://learn.microsoft.com/azure/virtual-network/service-tags-overview',
  },
  {
    id: 'digitalocean',
    title: 'DigitalOcean',
    // Redirects to another host are not followed, and the documented name may become one.
    urls: [
      'https://digitalocean.com/geo/google.csv',
      'https://www.digitalocean.com/geo/google.csv',
    ],
    form: geofeed,
    docs: 'https://docs.digitalocean.com/platform',
  },
  {
    id: 'oracle',
    title: 'Oracle Cloud',
    urls: ['https://docs.oracle.com/iaas/tools/public_ip_ranges.json'],
    form: oracle,
    docs: 'https://docs.oracle.com/iaas/Content/General/Concepts/addressranges.htm',
  },
  {
    id: 'google',
    title: 'Google',
    urls: ['https://www.gstatic.com/ipranges/goog.json'],
    form: google,
    docs: 'https://cloud.google.com/vpc/docs/ip-ranges-of-google',
  },
];
