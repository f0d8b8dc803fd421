import type { Node } from 'web-tree-sitter';
import { fieldOf, isFieldOf } from '../nodes.ts';
import { callOn, callWith, operatorOf } from './shapes.ts';
import { carrierOf } from './values.ts';

/**
 * What a text has and nil has not: https://docs.ruby-lang.org/en/3.4/String.html,
 * https://docs.ruby-lang.org/en/3.4/NilClass.html, and for Rails
 * https://guides.rubyonrails.org/active_support_core_extensions.html#extensions-to-string. Other
 * methods may have been given to nil by the program.
 */
const OF_TEXTS: ReadonlySet<string> = new Set(
  `split strip lstrip rstrip chomp chop upcase downcase capitalize swapcase to_sym intern to_str
  length size bytes bytesize byteslice chars each_char lines each_line start_with? end_with? include?
  match match? scan sub gsub sub! gsub! tr delete delete_prefix delete_suffix squeeze empty? slice
  index rindex partition rpartition concat prepend insert replace encode force_encoding encoding
  unpack unpack1 hex oct ord crypt center ljust rjust reverse succ next sum count casecmp casecmp?
  between? unicode_normalize valid_encoding? scrub getbyte strip! chomp! downcase! upcase! shellsplit
  shellescape squish truncate camelize underscore constantize safe_constantize classify humanize
  titleize parameterize dasherize pluralize singularize inquiry to_date to_time to_datetime remove
  starts_with? ends_with? first last positive? negative? zero?`.split(/\s+/),
);
const OF_OPERANDS = /^(?:\+|<<|\*|%|<|>|<=|>=|-|\/)$/;

/** They take no nil: https://docs.ruby-lang.org/en/3.4/Kernel.html */
const CONVERSIONS = /^(?:Integer|Float|Rational|Complex|BigDecimal|URI|Pathname)$/;
/**
 * So do these: https://docs.ruby-lang.org/en/3.4/URI.html, https://docs.ruby-lang.org/en/3.4/File.html,
 * https://ruby.github.io/json/, https://docs.ruby-lang.org/en/3.4/Base64.html,
 * https://docs.ruby-lang.org/en/3.4/Time.html, https://docs.ruby-lang.org/en/3.4/Regexp.html
 */
const TAKES_TEXT =
  /^(?:::)?(?:URI(?:\.parse|\.decode_www_form_component|\.split)|(?:IO|File)\.(?:read|open|new|binread|readlines|foreach|expand_path|basename|dirname|exist\?|file\?|join|write)|Dir\.(?:exist\?|mkdir|children|entries)|Pathname\.new|JSON\.parse!?|Base64\.(?:strict_|urlsafe_)?(?:de|en)code64|(?:Time|Date|DateTime)\.(?:parse|iso8601|strptime)|Regexp\.(?:new|escape|quote)|Shellwords\.(?:escape|shellescape)|Digest::\w+\.(?:hex|base64)?digest|IPAddr\.new)$/;

/** Whether what is done with a value fails where it is nil. */
export function fails(start: Node): boolean {
  const node = carrierOf(start);
  const call = callOn(node);
  if (call !== undefined) return !call.isSafe && OF_TEXTS.has(call.method);
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type === 'element_reference') return isFieldOf(node, 'object');
  if (parent.type === 'binary') return isOperand(node, parent);
  if (parent.type === 'operator_assignment')
    return isFieldOf(node, 'left') && !/^(?:\|\||&&)=$/.test(operatorOf(parent));
  return isArgument(node);
}

/** `value + "x"`, `"x" + value` */
function isOperand(node: Node, parent: Node): boolean {
  const operator = operatorOf(parent);
  if (isFieldOf(node, 'left')) return OF_OPERANDS.test(operator);
  return operator === '+' && isText(fieldOf(parent, 'left'));
}

function isText(node: Node | undefined): boolean {
  if (node?.type === 'string') return true;
  return node?.type === 'binary' && operatorOf(node) === '+' && isText(fieldOf(node, 'left'));
}

/** `Integer(value)`, `URI.parse(value)` */
function isArgument(node: Node): boolean {
  const call = callWith(node);
  if (call === undefined) return false;
  const isFirst = call.arguments[0]?.id === node.id;
  if (call.receiver === undefined || call.receiver.text === 'Kernel')
    return isFirst && CONVERSIONS.test(call.method) && !/exception:\s*false/.test(call.node.text);
  const called = `${call.receiver.text}.${call.method}`;
  return (isFirst || called === 'File.join') && TAKES_TEXT.test(called);
}
