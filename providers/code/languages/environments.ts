import type { Node } from 'web-tree-sitter';
import { usualEnvironment } from '../../../src/model/environment.ts';
import { outwards, statementsBefore } from './nodes.ts';
import type { Syntax } from './types.ts';

/** Longer conditions ask for more. */
const LONGEST = 120;
const NAMED_SO = String.raw`[\w.:$>()[\]'"-]*(?:env|ENV|environment|ENVIRONMENT|mode|stage)\b['")\]]*`;
const NAME = String.raw`:?["']([\w-]+)["']`;
/** `APP_ENV == "production"` and `"production" === env("APP_ENV")`, in the languages that write it so. */
const EQUALS = new RegExp(
  String.raw`^\W*(?:(?:${NAMED_SO})\s*={2,3}\s*${NAME}|${NAME}\s*={2,3}\s*(?:${NAMED_SO}))\W*$`,
);
/**
 * `Rails.env.production?` (https://guides.rubyonrails.org/configuring.html), `app()->isProduction()` and
 * `App::environment('production')` (https://laravel.com/docs/configuration#determining-the-current-environment).
 */
const ASKED =
  /^\W*(?:Rails\.env\.(\w+)\?|.*(?:->|::)is(Production|Local)\(\)|.*(?:->|::)environment\(["'](\w+)["']\))\W*$/;

/** The environments of the branch that a node stands in, where its condition compares the name of one. */
export function environmentsAround(syntax: Syntax, node: Node): readonly string[] | undefined {
  for (const child of outwards(node)) {
    const left = leftBefore(child);
    if (left !== undefined) return [left];
    const { condition, truth = false } = syntax.branch(child) ?? {};
    if (condition === undefined || !truth) continue;
    if (condition.endIndex - condition.startIndex > LONGEST) continue;
    const asked = EQUALS.exec(condition.text) ?? ASKED.exec(condition.text);
    const environment = usualEnvironment((asked?.slice(1).join('') ?? '').toLowerCase());
    if (environment !== undefined) return [environment];
  }
  return undefined;
}

/** `return dev_key unless Rails.env.production?`, `return if !Rails.env.production? || ENV["DUMMY"]` */
const LEAVES = /^(?:return|next)\b.*\b(?:unless\s+|if\s+!\s*)Rails\.env\.(\w+)\?(?:\s*\|\|.*)?$/;

/** The environment that alone goes on behind a statement before a place. */
function leftBefore(statement: Node): string | undefined {
  for (const before of statementsBefore(statement)) {
    if (before.endIndex - before.startIndex > LONGEST) continue;
    const named = LEAVES.exec(before.text)?.[1];
    if (named !== undefined) return usualEnvironment(named);
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
