/**
 * Go keeps what it depends on under the host that it came from, and Composer under its owner and name:
 * https://go.dev/ref/mod#vendoring https://getcomposer.org/doc/01-basic-usage.md#installing-dependencies
 */
const VENDORED =
  /(?:^|\/)(?:vendor\/[\w-]+(?:\.[\w-]+)+|third_party|bower_components)\/|^vendor\/[^/]+\/[^/]+\//;

/** Whether a file belongs to another project, which this one brought along or is there to make. */
export function isVendored(path: string): boolean {
  return VENDORED.test(path) || isToFill(path);
}

/** Whether a name in a path is still to be filled in, as in `{{cookiecutter.slug}}/`: https://cookiecutter.readthedocs.io */
export function isToFill(path: string): boolean {
  const at = path.indexOf('{{');
  return at >= 0 && path.includes('}}', at);
}
