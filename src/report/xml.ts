import { visible } from './escape.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as it may stand in an element or an attribute, of HTML too: https://www.w3.org/TR/xml/#charsets */
export function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** An element with what stands in it, as lines; what is undefined is no attribute. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): readonly string[] {
  const start = `<${name}${attributesOf(attributes)}`;
  return content.length === 0 ? [`${start}/>`] : [`${start}>`, ...content, `</${name}>`];
}

/** An element that holds lines of text. */
export function textElement(
  name: string,
  attributes: Attributes,
  lines: readonly string[],
): readonly string[] {
  const text = lines.map(escapeXml).join('\n');
  return [`<${name}${attributesOf(attributes)}>${text}</${name}>`];
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
}
