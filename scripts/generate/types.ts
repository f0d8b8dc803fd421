import schema from '../../schemas/config.schema.json' with { type: 'json' };

/** The part of JSON Schema that the configuration uses; anything else fails the generator. */
interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
}

/** TypeScript types for a configuration file, one exported type per definition. */
export function configTypes(): string {
  const root: Node = schema;
  const definitions: Readonly<Record<string, Node>> = schema.$defs;
  const types = [declaration('ConfigFile', root)];
  for (const [name, node] of Object.entries(definitions))
    types.push(declaration(pascal(name), node));
  return [
    '// Generated from schemas/config.schema.json by `npm run generate`; do not edit.',
    ...types,
    '',
  ].join('\n\n');
}

function declaration(name: string, node: Node): string {
  return `${comment(node, '')}export type ${name} = ${typeOf(node, '')};`;
}

function typeOf(node: Node, indent: string): string {
  if (node.$ref !== undefined) return pascal(node.$ref.replace('#/$defs/', ''));
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.anyOf !== undefined) return node.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  if (types.length === 0) throw new Error(`no type for ${JSON.stringify(node)}`);
  return types.map((type) => plainType(type, node, indent)).join(' | ');
}

function plainType(type: string, node: Node, indent: string): string {
  if (type === 'array' && node.items !== undefined)
    return `readonly ${parenthesised(typeOf(node.items, indent))}[]`;
  if (type === 'object') return objectType(node, indent);
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  throw new Error(`the generator does not know the type ${type}`);
}

function objectType(node: Node, indent: string): string {
  if (typeof node.additionalProperties === 'object')
    return `Readonly<Record<string, ${typeOf(node.additionalProperties, indent)}>>`;
  const inner = `${indent}  `;
  const members = Object.entries(node.properties ?? {}).map(([key, value]) => {
    const mark = node.required?.includes(key) ? '' : '?';
    return `${comment(value, inner)}${inner}readonly ${key}${mark}: ${typeOf(value, inner)};`;
  });
  return `{\n${members.join('\n')}\n${indent}}`;
}

function parenthesised(type: string): string {
  return type.includes(' ') ? `(${type})` : type;
}

function comment(node: Node, indent: string): string {
  return node.description === undefined ? '' : `${indent}/** ${node.description} */\n`;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
