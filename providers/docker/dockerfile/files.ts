import { isDeployment, usualEnvironment } from '../../../src/model/index.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { isVendored } from '../../../src/tree/vendored.ts';
import type { Context } from '../../types.ts';

/** https://docs.docker.com/build/concepts/dockerfile/#filename */
const NAME =
  /^(?:(?:Dockerfile|Containerfile)(?:[._-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
const OTHER =
  /\.(?:dockerignore|mdx?|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|liquid|mustache|in|txt|ya?ml|json|toml|html?|svg|[cm]?[jt]sx?|sh|py|rb|go|rs|exs?|java|kts?|scala|php|cs|swift|dart|orig|bak|diff|patch)$/i;
const ASIDE = new Set(
  '__fixtures__ __mocks__ __tests__ example examples fixture fixtures sample samples template templates testdata'.split(
    ' ',
  ),
);
const DEVELOPS = /^(?:dev|develop|development|devcontainer|local|gitpod|cursor|codespaces)$/i;
const TESTS = /^(?:test|tests|testing|e2e|integration|ci)$/i;

/** The Dockerfiles of the repository's own images. */
export function findDockerfiles(tree: Tree): readonly string[] {
  return tree.files
    .filter((file) => NAME.test(file.name) && !OTHER.test(file.name) && !file.ignored)
    .map(({ path }) => path)
    .filter((path) => !(isVendored(path) || path.split('/').some((part) => ASIDE.has(part))));
}

/**
 * The environments that an image may run in. Compose runs images on a developer's machine too, and
 * some paths say what an image is for.
 */
export function environmentsOf(
  path: string,
  inCompose: boolean,
  { environments }: Pick<Context, 'environments'>,
): readonly string[] {
  const words = path.split(/[/._-]/);
  const develops = words.some((word) => DEVELOPS.test(word));
  const tests = words.some((word) => TESTS.test(word));
  return environments.filter((environment) => {
    const usual = usualEnvironment(environment);
    if (develops) return usual === 'development';
    if (tests) return usual === 'test' || usual === 'ci';
    return isDeployment(environment) || (inCompose && usual === 'development');
  });
}

/** What the path says is for somebody's machine or for tests is no image that is deployed. */
export function isDeployed(path: string): boolean {
  return !path.split(/[/._-]/).some((word) => DEVELOPS.test(word) || TESTS.test(word));
}
