import { escapeXml } from '../xml.ts';

/** HTML of our own making, which is not escaped again. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | readonly Content[];
type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Elements without an end tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID: ReadonlySet<string> = new Set(['meta', 'input']);

/** An element; every text in it and in its attributes is escaped here, and nowhere else. */
export function h(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const pairs = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${key}` : ` ${key}="${escapeXml(String(value))}"`;
  });
  const start = `<${name}${pairs.join('')}>`;
  return { markup: VOID.has(name) ? start : `${start}${render(content)}</${name}>` };
}

export function render(content: Content): string {
  if (typeof content === 'string') return escapeXml(content);
  return 'markup' in content ? content.markup : content.map(render).join('');
}
