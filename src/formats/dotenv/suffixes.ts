/** What documents names instead of setting them. */
const TEMPLATE = /^(?:examples?|samples?|templates?|dist|defaults?|tmpl|tpl|schema)$/;

/** Endings of files with values in another syntax, whatever a template of them is called. */
const SYNTAX = /^(?:[cm]?[jt]sx?|json[c5]?|ya?ml|toml)$/i;

/** Further endings of files that only mention dotenv in their name. */
const OTHER =
  /^(?:mdx?|txt|py|rb|php|go|rs|sh|html|lock|log|zip|patch|diff|rej|d|vault|keys|gpg|enc|encrypted|age|sops|asc|sw[po])$/i;

/** Of dotenv files that nothing loads as they are: copies, and what a program fills in first. */
const COPY =
  /^(?:(?:bak|backup|old|orig|original|save|copy|tmp|temp)[_-]?\d{0,8}|me|erb|ejs|j2|jinja2?|mustache|hbs|handlebars|njk|nunjucks|twig|liquid|gotmpl|ctmpl)$/i;

/** Parts of what several environments load, containers on any machine, and what only one tool loads. */
const PART =
  /^(?:local|all|base|common|global|shared|general|overrides?|private|public|secrets?|build|version|(?:docker(?:-compose)?|compose|containers?)(?:[._-].*)?|.*-plugin)$/i;

/** Whether a word of a file's name says that it is a template. */
export function isTemplateWord(word: string): boolean {
  return TEMPLATE.test(word);
}

/** Whether a file whose name ends so is no dotenv file at all. */
export function isOtherFormat(ending: string): boolean {
  return hasOtherSyntax(ending) || OTHER.test(ending);
}

/** Whether such a part of a name, the last one or before `.example`, says that what is inside is no dotenv. */
export function hasOtherSyntax(part: string): boolean {
  return SYNTAX.test(part);
}

/** Whether nothing loads a dotenv file whose name ends so. */
export function isCopy(ending: string): boolean {
  return COPY.test(ending);
}

/** Whether `.env.<suffix>` is the file of an environment, usual or of an own name. */
export function isMode(suffix: string): boolean {
  if (isTemplateWord(suffix.toLowerCase())) return false;
  return !(isOtherFormat(suffix) || isCopy(suffix) || PART.test(suffix));
}
