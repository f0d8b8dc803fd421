/** Go keeps what it depends on under the host that it came from: https://go.dev/ref/mod#vendoring */
const VENDORED = /(?:^|\/)(?:vendor\/[\w-]+(?:\.[\w-]+)+|third_party|bower_components)\//;

/** Whether a file belongs to another project, which this one brought along. */
export function isVendored(path: string): boolean {
  return VENDORED.test(path);
}
