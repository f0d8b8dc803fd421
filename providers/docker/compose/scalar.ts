import type { ScalarNode } from './node.ts';

type Plain = Pick<ScalarNode, 'type' | 'text'>;

const NULL = /^(?:~|null|Null|NULL)?$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INTEGER = /^[-+]?(?:0x[\da-f]+|0b[01]+|0o?[0-7]+|[1-9]\d*|0)$/i;

/**
 * What an unquoted scalar is, and how Compose prints it where it wants a text: with the types of
 * YAML 1.2, `_` in numbers and octal numbers as in YAML 1.1, printed as Go prints a value
 * (https://pkg.go.dev/go.yaml.in/yaml/v4, https://pkg.go.dev/fmt).
 */
export function plainScalar(source: string): Plain {
  if (NULL.test(source)) return { type: 'null', text: '' };
  if (BOOLEAN.test(source)) return { type: 'boolean', text: source.toLowerCase() };
  const digits = source.replaceAll('_', '');
  if (!/^[-+.]?\d/.test(source)) return { type: 'text', text: source };
  if (INTEGER.test(digits)) return { type: 'number', text: integer(digits) };
  if (FLOAT.test(digits)) return { type: 'number', text: float(Number(digits)) };
  return { type: 'text', text: source };
}

function integer(digits: string): string {
  const negative = digits.startsWith('-');
  const bare = digits.replace(/^[-+]/, '').toLowerCase();
  const value = BigInt(/^0[0-7]+$/.test(bare) ? `0o${bare.slice(1)}` : bare);
  return String(negative ? -value : value);
}

/** The shortest form, with an exponent from a million on and below a ten-thousandth. */
function float(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '-Inf' : '+Inf';
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 6)) return String(value);
  const size = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa}e${power < 0 ? '-' : '+'}${size}`;
}
