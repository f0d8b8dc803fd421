import type { Node } from 'web-tree-sitter';
import { usualEnvironment } from '../../../src/model/environment.ts';
import { outwards } from './nodes.ts';
import type { Syntax } from './types.ts';

/** `APP_ENV == "production"`, in the languages that write it so. */
const EQUALS =
  /^\W*(?:[\w.:$>()[\]'"-]*(?:env|ENV|environment|ENVIRONMENT|mode|stage)\b['")\]]*)\s*={2,3}\s*:?["']([\w-]+)["']\W*$/;
/** `Rails.env.production?` (https://guides.rubyonrails.org/configuring.html), `app()->isProduction()` (https://laravel.com/docs/configuration#determining-the-current-environment). */
const ASKED = /^\W*(?:Rails\.env\.(\w+)\?|.*->is(Production|Local)\(\))\W*$/;

/** The environments of the branch that a node stands in, where its condition compares the name of one. */
export function environmentsAround(syntax: Syntax, node: Node): readonly string[] | undefined {
  for (const child of outwards(node)) {
    const { condition, truth = false } = syntax.branch(child) ?? {};
    if (condition === undefined || !truth) continue;
    const named = EQUALS.exec(condition.text)?.[1] ?? ASKED.exec(condition.text)?.slice(1).join('');
    const environment = named === undefined ? undefined : usualEnvironment(named.toLowerCase());
    if (environment !== undefined) return [environment];
  }
  return undefined;
}

/** `config/environments/production.rb`, `settings/production.py` */
const OF_ONE = /(?:^|\/)(?:environments|settings)\/([a-z]+)\.(?:rb|py|php)$/;

/** The environments that alone load a file, by its name. */
export function environmentsOfFile(path: string): readonly string[] | undefined {
  const environment = usualEnvironment(OF_ONE.exec(path)?.[1] ?? '');
  return environment === undefined ? undefined : [environment];
}
