import { createRequire as __bundleRequire } from 'node:module'; const require = __bundleRequire(import.meta.url);

// src/egress/platforms.ts
var dynamicPlatforms = [
  {
    id: "app-engine",
    title: "Google App Engine",
    offer: "route all egress through Serverless VPC Access and a Cloud NAT with a reserved address",
    url: "https://cloud.google.com/appengine/docs/standard/outbound-ip-addresses"
  },
  {
    id: "aws-apprunner",
    title: "AWS App Runner",
    offer: "use a VPC connector and a NAT gateway with an Elastic IP",
    url: "https://docs.aws.amazon.com/apprunner/latest/dg/network-vpc.html"
  },
  {
    id: "aws-sam",
    process: "aws-lambda",
    title: "AWS Lambda",
    offer: "attach the functions to a VPC with a NAT gateway and an Elastic IP",
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"
  },
  {
    id: "cloud-run",
    title: "Cloud Run",
    offer: "send all traffic through a VPC and a Cloud NAT with a reserved address",
    url: "https://cloud.google.com/run/docs/configuring/static-outbound-ip"
  },
  {
    id: "cloudflare",
    title: "Cloudflare Workers",
    offer: "use dedicated egress of Zero Trust Enterprise, or a proxy with a fixed address",
    url: "https://developers.cloudflare.com/cloudflare-one/policies/gateway/egress-policies/dedicated-egress-ips/"
  },
  {
    id: "digitalocean",
    title: "DigitalOcean App Platform",
    offer: "set `egress: { type: DEDICATED_IP }` in the app spec",
    url: "https://docs.digitalocean.com/products/app-platform/reference/app-spec/"
  },
  {
    id: "firebase",
    title: "Firebase functions",
    offer: "send all traffic through a VPC and a Cloud NAT with a reserved address",
    url: "https://cloud.google.com/run/docs/configuring/static-outbound-ip"
  },
  {
    id: "fly",
    title: "Fly.io",
    offer: "allocate egress addresses for the app, a pair in each region: `fly ips allocate-egress`",
    url: "https://fly.io/docs/flyctl/ips-allocate-egress"
  },
  {
    id: "heroku",
    title: "Heroku",
    offer: "use a Private Space, or a proxy add-on such as Fixie or QuotaGuard",
    url: "https://devcenter.heroku.com/articles/private-spaces"
  },
  {
    id: "netlify",
    title: "Netlify",
    offer: "use Private Connectivity of an Enterprise plan, or a proxy with a fixed address",
    url: "https://docs.netlify.com/manage/security/private-connectivity/"
  },
  {
    id: "railway",
    title: "Railway",
    offer: "switch on Static Outbound IPs for the service, and deploy it again",
    url: "https://docs.railway.com/cli/outbound-network"
  },
  {
    id: "render",
    title: "Render",
    offer: "create Dedicated IPs in the region of the service",
    url: "https://render.com/docs/dedicated-ips"
  },
  {
    id: "supabase-functions",
    title: "Supabase Edge Functions",
    offer: "sign the requests instead, or use a proxy with a fixed address",
    url: "https://github.com/orgs/supabase/discussions/29078"
  },
  {
    id: "vercel",
    title: "Vercel",
    offer: "switch on Static IPs in Settings \u2192 Connectivity, or use Secure Compute",
    url: "https://vercel.com/docs/connectivity/static-ips"
  }
];
function documentedEgress(deployed) {
  const known = dynamicPlatforms.find(({ id }) => id === deployed.platform);
  if (known === void 0) return [];
  const { component, place, environments } = deployed;
  return environments.map((environment) => ({
    environment,
    ...component === void 0 ? {} : { component },
    how: "documented",
    ranges: [],
    stability: "dynamic",
    shared: true,
    sight: "none",
    detected: true,
    platform: known.id,
    place,
    offers: { text: known.offer, url: known.url }
  }));
}
function platformOfProcess(platform) {
  return dynamicPlatforms.find(({ id, process = id }) => process === platform);
}
function platformTitle(platform) {
  return dynamicPlatforms.find(({ id }) => id === platform)?.title ?? platform;
}

export {
  dynamicPlatforms,
  documentedEgress,
  platformOfProcess,
  platformTitle
};
