import config from '../../schemas/config.schema.json' with { type: 'json' };

/** The part of JSON Schema that the schemas here use; anything else fails the generator. */
export interface Node {
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
  return [
    '// Generated from schemas/config.schema.json by `npm run generate`; do not edit.',
    typeDeclaration('ConfigFile', config),
    ...definitionTypes(config.$defs),
    '',
  ].join('\n\n');
}

/** One exported type per definition of a schema. */
export function definitionTypes(definitions: Readonly<Record<string, Node>>): string[] {
  return Object.entries(definitions).map(([name, node]) => typeDeclaration(pascal(name), node));
}

function typeDeclaration(name: string, node: Node): string {
  return `${comment(node, '')}export type ${name} = ${typeOf(node, '')};`;
}

function typeOf(node: Node, indent: string): string {
  if (Object.keys(node).every((key) => key === 'description')) return 'unknown';
  if (node.$ref !== undefined) return pascal(node.$ref.replace('#/$defs/', ''));
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum !== undefined) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.anyOf !== undefined) return node.anyOf.map((one) => typeOf(one, indent)).join(' | ');
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  if (types.length === 0) throw new Error(`no type for ${JSON.stringify(node)}`);
  return types.map((type) => plainType(type, node, indent)).join(' | ');
}

function plainType(type: string, node: Node, indent: string): string {
  if (type === 'array') return `readonly ${parenthesised(typeOf(node.items ?? {}, indent))}[]`;
  if (type === 'object') return objectType(node, indent);
  if (type === 'integer') return 'number';
  if (/^(string|number|boolean|null)$/.test(type)) return type;
  throw new Error(`the generator does not know the type ${type}`);
}

function objectType(node: Node, indent: string): string {
  if (typeof node.additionalProperties === 'object')
    return `Readonly<Record<string, ${typeOf(node.additionalProperties, indent)}>>`;
  if (node.properties === undefined) return 'Readonly<Record<string, unknown>>';
  const inner = `${indent}  `;
  const members = Object.entries(node.properties).map(([key, value]) => {
    const mark = node.required?.includes(key) ? '' : '?';
    return `${comment(value, inner)}${inner}readonly ${member(key)}${mark}: ${typeOf(value, inner)};`;
  });
  return `{\n${members.join('\n')}\n${indent}}`;
}

function member(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

function parenthesised(type: string): string {
  return type.includes(' ') ? `(${type})` : type;
}

function comment(node: Node, indent: string): string {
  return node.description === undefined ? '' : `${indent}/** ${node.description} */\n`;
}

/** The name of a definition as that of a type. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
