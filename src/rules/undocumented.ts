import type { Draft, Need, Variable } from '../model/index.ts';
import { isConfused, otherReads, variablesToSet } from './shared.ts';
import type { Rule } from './types.ts';
import { mainRead, type View } from './view.ts';

/** Read, and in no template although there is one. */
export const undocumented: Rule = {
  id: 'undocumented',
  severity: 'warning',
  title: 'The code reads a variable that the template does not list',
  *check(view) {
    // Code of a shared package ends up in many apps, and is documented once.
    const told = new Set<string>();
    for (const variable of variablesToSet(view)) {
      const draft = judge(view, variable);
      const key = `${draft?.name} ${draft?.subject}`;
      if (draft === undefined || told.has(key)) continue;
      told.add(key);
      yield draft;
    }
  },
};

function judge(view: View, variable: Variable): Draft | undefined {
  const { name, component, need } = variable;
  if (isConfused(view, name, component)) return undefined;
  const documented = view.documentedNames(component);
  const reads = variable.reads.filter((read) => read.implicit === undefined);
  const read = mainRead(reads);
  if (read === undefined || isDocumented(name, documented)) return undefined;
  const template = view
    .templates(component)
    .find((file) => isFor(view.components.of(file).id, [component, read.component]));
  if (template === undefined) return undefined;
  if (reads.some((other) => other.anyOf?.some((one) => documented.has(one)))) return undefined;
  return {
    name,
    component: read.component,
    message: `${name} is read here and stands in no template`,
    location: read.place,
    ...otherReads(reads, read),
    remedy: { text: `Add it to ${template}`, line: { file: template, text: lineFor(name, need) } },
    severity: need === 'required' ? 'warning' : 'info',
    subject: template,
    group: `undocumented ${template}`,
  };
}

/** `NAME_FILE` is another way to give `NAME`: https://docs.docker.com/compose/how-tos/use-secrets/ */
function isDocumented(name: string, documented: ReadonlySet<string>): boolean {
  return documented.has(name) || (name.endsWith('_FILE') && documented.has(name.slice(0, -5)));
}

/** Copied as it stands, an empty value would switch off what the code does without the variable. */
function lineFor(name: string, need: Need): string {
  return need === 'required' || name !== name.toUpperCase() ? `${name}=` : `# ${name}=`;
}

/** Whether a template is that of one of the components, or of a folder above: not of a package that they use. */
function isFor(owner: string, components: readonly string[]): boolean {
  return components.some((id) => owner === '.' || id === owner || id.startsWith(`${owner}/`));
}
