"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// providers/code/languages/readers.ts
var readers_exports = {};
__export(readers_exports, {
  go: () => go,
  php: () => php,
  python: () => python,
  ruby: () => ruby
});
module.exports = __toCommonJS(readers_exports);

// providers/code/need/judgement.ts
var OPTIONAL = { need: "optional", certainty: "proved" };
var UNCHECKED = { need: "optional", certainty: "proved", unchecked: true };
var DEFAULTED = { need: "defaulted", certainty: "proved" };
var REQUIRED = { need: "required", certainty: "proved" };
var REQUIRED_LATER = { ...REQUIRED, deferred: true };
var ASSERTED = { need: "required", certainty: "asserted" };

// providers/code/need/combine.ts
function combine(judgements) {
  const proved = judgements.filter((one) => one.need === "required" && one.certainty === "proved");
  const [required] = proved;
  if (required !== void 0) return strongest(required, proved);
  const defaulted = judgements.find((one) => one.need === "defaulted");
  if (defaulted !== void 0) return defaulted;
  const fallback3 = judgements.find((one) => one.fallback !== void 0)?.fallback;
  const weak = weakest(judgements);
  return fallback3 === void 0 ? weak : { ...weak, fallback: fallback3 };
}
function weakest(judgements) {
  const isGuarded5 = judgements.some((one) => one.need === "optional" && one.unchecked !== true);
  if (isGuarded5) return OPTIONAL;
  const claimed = soonest(judgements.filter((one) => one.need === "required"));
  if (claimed !== void 0) return claimed;
  return judgements.find((one) => one.returned === true) ?? judgements[0] ?? UNCHECKED;
}
function soonest(judgements) {
  return judgements.find((one) => one.deferred !== true) ?? judgements[0];
}
function strongest(required, proved) {
  const always2 = proved.filter((one) => one.environments === void 0);
  const everywhere = soonest(always2) ?? required;
  const rejectsEmpty = proved.some((one) => one.rejectsEmpty === true);
  return rejectsEmpty ? { ...everywhere, rejectsEmpty: true } : everywhere;
}

// providers/code/languages/nodes.ts
var DEEPEST = 100;
function* outwards(node) {
  let depth = 0;
  for (let up = node; up !== null && depth < DEEPEST; up = up.parent) {
    yield up;
    depth += 1;
  }
}
var NEAR = 40;
function* statementsBefore(statement) {
  let before = statement.previousNamedSibling;
  for (let count = 0; before !== null && count < NEAR; count++) {
    yield before;
    before = before.previousNamedSibling;
  }
}
function ancestorWhere(node, is) {
  for (const up of outwards(node)) if (up.id !== node.id && is(up)) return up;
  return void 0;
}
function isWithin(node, outer) {
  return outer.startIndex <= node.startIndex && node.endIndex <= outer.endIndex;
}
function isFieldOf(node, field) {
  return node.parent?.childForFieldName(field)?.id === node.id;
}
function fieldOf(node, field) {
  return node?.childForFieldName(field) ?? void 0;
}
function childrenOf(node) {
  const found3 = [];
  for (const child of node?.namedChildren ?? [])
    if (child !== null && child.type !== "comment") found3.push(child);
  return found3;
}
var MOST = 1e3;
function occurrences(within, word, from = within.startIndex) {
  const { tree, endIndex } = within;
  if (word === "") return [];
  const root = tree.rootNode;
  const text = textOf(tree);
  const found3 = [];
  for (let at = text.indexOf(word, from); at >= 0 && at < endIndex && found3.length < MOST; at = text.indexOf(word, at + 1)) {
    if (!isWhole(text, at, word)) continue;
    const node = root.descendantForIndex(at, at + word.length);
    if (node !== null && node.startIndex === at && node.endIndex === at + word.length)
      found3.push(node);
  }
  return found3;
}
var texts = /* @__PURE__ */ new WeakMap();
function textOf(tree) {
  const known2 = texts.get(tree);
  if (known2 !== void 0) return known2;
  const { rootNode } = tree;
  const text = " ".repeat(rootNode.startIndex) + rootNode.text;
  texts.set(tree, text);
  return text;
}
function isWhole(text, at, word) {
  const goesOn = (one, other) => IS_WORD.test(text.charAt(one) + text.charAt(other));
  return !goesOn(at - 1, at) && !goesOn(at + word.length - 1, at + word.length);
}
var IS_WORD = /^\w\w$/;

// providers/code/languages/judge.ts
function judge(syntax2, node, namesOf5 = () => []) {
  return judgeValue(syntax2, node, namesOf5, true);
}
function judgeValue(syntax2, start, namesOf5, isFollowed) {
  const node = outermost(syntax2, start);
  const fallback3 = syntax2.fallback(node);
  if (fallback3 !== void 0) {
    const others = namesOf5(fallback3);
    if (others.length === 0) return DEFAULTED;
    const whole2 = judgeValue(syntax2, node.parent ?? node, namesOf5, isFollowed);
    return { ...whole2, anyOf: [...others, ...whole2.anyOf ?? []] };
  }
  const test2 = syntax2.test(node);
  if (test2 !== void 0) {
    if (test2.absent === void 0 || !syntax2.leaves(test2.absent)) return OPTIONAL;
    return test2.rejectsEmpty ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
  }
  if (syntax2.fails(node)) return ASSERTED;
  return isFollowed ? judgeUses(syntax2, node, namesOf5) : UNCHECKED;
}
function judgeUses(syntax2, node, namesOf5) {
  const bound4 = syntax2.bound(node);
  if (bound4 === void 0) return UNCHECKED;
  const uses = bound4.names.flatMap(
    (name) => occurrences(bound4.scope, name, node.endIndex).filter((one) => syntax2.isUse(one, bound4.scope))
  );
  const judged3 = uses.map((use) => judgeValue(syntax2, use, namesOf5, false));
  return judged3.length === 0 ? UNCHECKED : combine(judged3);
}
function outermost(syntax2, node) {
  let found3 = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && !syntax2.transparent.has(up.type)) break;
    found3 = up;
  }
  return found3;
}
function settled(syntax2, node, name, judgement) {
  const isOpen2 = judgement.need === "required" || judgement.unchecked === true;
  return isOpen2 && syntax2.isGuarded(node, name) ? OPTIONAL : judgement;
}
function functionAround(syntax2, node) {
  return ancestorWhere(node, (one) => syntax2.isFunction(one));
}

// providers/code/languages/name.ts
var UNKNOWN = { kind: "unknown", pattern: "*" };
function ofConstant(name, module2) {
  const from = module2 === void 0 ? {} : { module: module2 };
  return { kind: "unknown", pattern: "*", constant: { name, ...from, before: "", after: "" } };
}
var MOST2 = 200;
function join(left, right) {
  if (isEmpty(left)) return right;
  if (isEmpty(right)) return left;
  if (left.kind === "known" && right.kind === "known")
    return { kind: "known", text: left.text + right.text };
  if (left.kind === "parameter" && right.kind === "known")
    return { ...left, after: left.after + right.text };
  if (left.kind === "known" && right.kind === "parameter")
    return { ...right, before: left.text + right.before };
  const constant = aroundConstant(left, right);
  if (constant !== void 0) return { kind: "unknown", pattern: "*", constant };
  const pattern = `${patternOf(left)}${patternOf(right)}`.replace(/\*+/g, "*");
  return { kind: "unknown", pattern };
}
function aroundConstant(left, right) {
  if (left.kind === "unknown" && left.constant !== void 0 && right.kind === "known")
    return { ...left.constant, after: left.constant.after + right.text };
  if (right.kind === "unknown" && right.constant !== void 0 && left.kind === "known")
    return { ...right.constant, before: left.text + right.constant.before };
  return void 0;
}
function isEmpty(name) {
  return name.kind === "known" && name.text === "";
}
function joined(parts2) {
  let all = [{ kind: "known", text: "" }];
  for (const part of parts2) {
    all = all.flatMap((before) => part.map((after) => join(before, after)));
    if (all.length > MOST2) return [UNKNOWN];
  }
  return all;
}
function patternOf(name) {
  if (name.kind === "known") return name.text;
  return name.kind === "unknown" ? name.pattern : `${name.before}*${name.after}`;
}

// providers/code/languages/findings.ts
var NO_NAME = "\0";
var VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
function findings(file, syntax2, places) {
  const reads = [];
  const dynamics = [];
  const helpers = [];
  const orders = /* @__PURE__ */ new Map();
  const namesAt = (node) => places.flatMap(({ name, node: other }) => {
    const isAll = other.id === node.id || outermost(syntax2, other).id === node.id;
    return name.kind === "known" && isAll ? [name.text] : [];
  });
  for (const place of places) {
    const { name, node } = place;
    const judgement = place.judgement ?? judge(syntax2, node, namesAt);
    if (name.kind === "unknown" && name.constant !== void 0) {
      const { constant } = name;
      reads.push({
        name: "",
        node,
        judgement: settled(syntax2, node, NO_NAME, judgement),
        constant
      });
    } else if (name.kind === "unknown") dynamics.push({ node, pattern: name.pattern });
    else if (name.kind === "parameter") {
      const { kind: _, function: called2, ...told } = name;
      const { fallback: fallback3 } = place;
      const instead = fallback3 === void 0 ? {} : { fallback: fallback3 };
      const inside = settled(syntax2, node, NO_NAME, judgement);
      helpers.push({ ...told, name: called2, file, judgement: inside, ...instead });
    } else if (VARIABLE.test(name.text)) {
      const { anyOf: others } = judgement;
      const anyOf = others === void 0 ? {} : { anyOf: inOrder([name.text, ...others], orders) };
      const settledHere = settled(syntax2, node, name.text, { ...judgement, ...anyOf });
      const { implicit } = place;
      const by = implicit === void 0 ? {} : { implicit };
      reads.push({ name: name.text, node, judgement: settledHere, ...by });
    }
  }
  return { reads, dynamics, helpers };
}
function inOrder(names, known2) {
  const key = names.toSorted().join(" ");
  const order = known2.get(key) ?? names;
  known2.set(key, order);
  return order;
}
function placeOfCall(helper, call) {
  const { name, node, hasFallback } = call;
  if (name === void 0) return void 0;
  const wrapped = withAround(name, helper);
  if (hasFallback) return { name: wrapped, node, judgement: DEFAULTED };
  const { need, unchecked } = helper.judgement;
  const isOpen2 = need === "optional" && unchecked === true;
  return isOpen2 ? { name: wrapped, node } : { name: wrapped, node, judgement: helper.judgement };
}
function withAround(name, { before, after }) {
  const known2 = (text) => ({ kind: "known", text });
  return join(join(known2(before), name), known2(after));
}

// providers/code/languages/go/literals.ts
function literalOf(node) {
  if (node?.type === "raw_string_literal") return node.text.slice(1, -1);
  if (node?.type !== "interpreted_string_literal") return void 0;
  return node.text.slice(1, -1).replace(/\\(["\\])/g, "$1");
}
function listed(node) {
  if (node === void 0) return [];
  return node.type === "expression_list" ? childrenOf(node) : [node];
}
function elementsOf(literal) {
  const body = literal.type === "literal_value" ? literal : fieldOf(literal, "body");
  return childrenOf(body).flatMap((one) => {
    const [first, second] = one.type === "keyed_element" ? childrenOf(one) : [void 0, one];
    const value = inElement(second);
    const key = inElement(first);
    if (value === void 0) return [];
    return [key === void 0 ? { value } : { key, value }];
  });
}
function inElement(node) {
  return node?.type === "literal_element" ? childrenOf(node)[0] : node;
}
function elementOf(literal, key) {
  return elementsOf(literal).find((one) => one.key?.text === key)?.value;
}
function compositeOf(node) {
  if (node?.type === "composite_literal") return node;
  if (node?.type === "unary_expression") return compositeOf(fieldOf(node, "operand"));
  return void 0;
}
function argumentsOf(call) {
  return childrenOf(fieldOf(call, "arguments"));
}
function callOf(called2) {
  const { parent } = called2;
  if (parent?.type === "index_expression") return callOf(parent);
  if (parent?.type !== "call_expression") return void 0;
  return fieldOf(parent, "function")?.id === called2.id ? parent : void 0;
}
function receiverOf(leaf) {
  const { parent } = leaf;
  if (parent?.type !== "selector_expression") return void 0;
  return fieldOf(parent, "field")?.id === leaf.id ? fieldOf(parent, "operand") : void 0;
}

// providers/code/languages/go/imports.ts
var VERSION = /^v\d+$/;
var VERSION_BEHIND_DOT = /\.v\d+$/;
function importsOf(root) {
  return childrenOf(root).filter(({ type }) => type === "import_declaration").flatMap((declaration) => childrenOf(declaration)).flatMap((one) => one.type === "import_spec_list" ? childrenOf(one) : [one]).flatMap((spec) => {
    const path = literalOf(fieldOf(spec, "path"));
    if (path === void 0) return [];
    const own = fieldOf(spec, "name")?.text;
    return [{ local: own ?? usualNameOf(path), path, isRenamed: own !== void 0 }];
  });
}
function localNames(root, path) {
  return new Set(importsOf(root).flatMap((one) => path.test(one.path) ? [one.local] : []));
}
function usualNameOf(path) {
  const parts2 = path.split("/").filter((part, at) => at === 0 || !VERSION.test(part));
  return (parts2.at(-1) ?? "").replace(VERSION_BEHIND_DOT, "").replace(/^go-|-go$/g, "");
}

// providers/code/languages/go/scopes.ts
var FUNCTIONS = /* @__PURE__ */ new Set([
  "function_declaration",
  "method_declaration",
  "func_literal"
]);
var BLOCKS = /* @__PURE__ */ new Set([
  ...FUNCTIONS,
  "block",
  "communication_case",
  "default_case",
  "expression_case",
  "expression_switch_statement",
  "for_statement",
  "if_statement",
  "source_file",
  "type_case",
  "type_switch_statement"
]);
function declarationOf(node) {
  let found3;
  for (const leaf of occurrences(node.tree.rootNode, node.text)) {
    const origin = leaf.type === "identifier" ? originOf(leaf) : void 0;
    const scope = origin && scopeOf(leaf, origin);
    if (origin === void 0 || scope === void 0 || !isWithin(node, scope)) continue;
    const isInOrder = scope.type === "source_file" || leaf.startIndex <= node.startIndex;
    if (isInOrder && (found3 === void 0 || isWithin(scope, found3.scope)))
      found3 = { leaf, scope, origin };
  }
  return found3;
}
function blockAround(node) {
  return ancestorWhere(node, ({ type }) => BLOCKS.has(type));
}
function scopeOf(leaf, origin) {
  if (origin.kind === "parameter") return origin.function;
  const block = blockAround(leaf);
  const isOwnName = leaf.parent?.type === "function_declaration";
  return isOwnName ? leaf.tree.rootNode : block;
}
function originOf(leaf) {
  const { parent } = leaf;
  switch (parent?.type) {
    case "parameter_declaration":
    case "variadic_parameter_declaration":
      return parameterOrigin(leaf, parent);
    case "const_spec":
    case "var_spec":
      return specOrigin(leaf, parent);
    case "function_declaration":
      return { kind: "other" };
    case "expression_list":
      return leftOrigin(leaf, parent);
    default:
      return void 0;
  }
}
function parameterOrigin(leaf, parameter) {
  const list = parameter.parent;
  const fn = list?.parent;
  const type = fieldOf(parameter, "type");
  if (!isNameIn(leaf, parameter) || fn === null || fn === void 0 || !FUNCTIONS.has(fn.type))
    return void 0;
  const names = fieldOf(fn, "parameters")?.id === list?.id ? parametersOf(fn) : [];
  const isVariadic = parameter.type === "variadic_parameter_declaration";
  return { kind: "parameter", function: fn, index: names.indexOf(leaf.text), isVariadic, type };
}
function specOrigin(leaf, spec) {
  if (!isNameIn(leaf, spec)) return void 0;
  const names = namesIn(spec);
  const values = listed(fieldOf(spec, "value"));
  return {
    kind: "value",
    value: values[names.length === values.length ? names.indexOf(leaf.text) : 0],
    type: fieldOf(spec, "type"),
    isConstant: spec.type === "const_spec"
  };
}
function leftOrigin(leaf, list) {
  const statement = list.parent;
  if (fieldOf(statement ?? void 0, "left")?.id !== list.id) return void 0;
  const at = childrenOf(list).findIndex(({ id }) => id === leaf.id);
  const right = fieldOf(statement ?? void 0, "right");
  if (statement?.type === "range_clause")
    return right === void 0 ? void 0 : { kind: "range", over: right, isKey: at === 0 };
  if (statement?.type !== "short_var_declaration") return void 0;
  const values = listed(right);
  const value = values[values.length === childrenOf(list).length ? at : 0];
  return { kind: "value", value, type: void 0, isConstant: false };
}
function isNameIn(leaf, declaration) {
  return declaration.childrenForFieldName("name").some((name) => name?.id === leaf.id);
}
function namesIn(declaration) {
  return declaration.childrenForFieldName("name").flatMap((name) => name?.type === "identifier" ? [name.text] : []);
}
function parametersOf(fn) {
  return childrenOf(fieldOf(fn, "parameters")).flatMap((parameter) => {
    const names = namesIn(parameter);
    return names.length === 0 ? ["_"] : names;
  });
}
function constantsOf(root) {
  const specs = childrenOf(root).filter(({ type }) => type === "const_declaration").flatMap((declaration) => childrenOf(declaration));
  return new Map(
    specs.flatMap((spec) => {
      const names = namesIn(spec);
      const values = listed(fieldOf(spec, "value"));
      return names.flatMap((name, at) => {
        const text = literalOf(values[at]);
        return text === void 0 ? [] : [[name, text]];
      });
    })
  );
}
function isReassigned({ leaf, scope }) {
  return occurrences(scope, leaf.text).some(
    (other) => other.id !== leaf.id && isWritten(other) && declarationOf(other)?.leaf.id === leaf.id
  );
}
function isWritten(use) {
  const { parent } = use;
  if (parent?.type === "unary_expression") return parent.text.startsWith("&");
  if (parent?.type !== "expression_list") return false;
  const statement = parent.parent ?? void 0;
  if (fieldOf(statement, "left")?.id !== parent.id) return false;
  return /^(?:assignment_statement|short_var_declaration|range_clause)$/.test(
    statement?.type ?? ""
  );
}
function receiverTypeOf(method) {
  const [receiver] = childrenOf(fieldOf(method, "receiver"));
  return typeName(fieldOf(receiver, "type"));
}
function typeName(type) {
  return /^\*?(\w+)/.exec(type?.text ?? "")?.[1];
}

// providers/code/languages/go/structures.ts
var TAG = /([\w-]+):"((?:[^"\\]|\\.)*)"/g;
function tagsOf(field) {
  const text = literalOf(fieldOf(field, "tag")) ?? "";
  return new Map([...text.matchAll(TAG)].map(([, key = "", value = ""]) => [key, value]));
}
function fieldsOf(structure) {
  const list = childrenOf(structure).find(({ type }) => type === "field_declaration_list");
  return childrenOf(list).flatMap((node) => {
    if (node.type !== "field_declaration") return [];
    const type = fieldOf(node, "type");
    const names = node.childrenForFieldName("name").flatMap((name2) => name2?.type === "field_identifier" ? [name2.text] : []);
    const inner = type?.type === "pointer_type" ? childrenOf(type)[0] : type;
    const isMany = /^(?:slice|array|map)_type$/.test(inner?.type ?? "");
    const structure2 = inner?.type === "struct_type" ? { structure: inner } : {};
    const name = isMany || inner?.type === "qualified_type" ? void 0 : typeName(type);
    const told = name === void 0 || inner?.type === "struct_type" ? {} : { type: name };
    const each = isMany ? typeName(fieldOf(inner, "element") ?? fieldOf(inner, "value")) : void 0;
    const element = each === void 0 ? {} : { element: each };
    return [{ node, names, tags: tagsOf(node), isMany, ...structure2, ...told, ...element }];
  });
}
function structuresOf(root) {
  const found3 = /* @__PURE__ */ new Map();
  for (const leaf of occurrences(root, "struct")) {
    const structure = leaf.parent;
    const spec = structure?.parent;
    const name = spec?.type === "type_spec" ? fieldOf(spec, "name")?.text : void 0;
    if (structure?.type === "struct_type" && name !== void 0) found3.set(name, structure);
  }
  return found3;
}
function unnamedStructures(root) {
  return occurrences(root, "struct").flatMap((leaf) => {
    const structure = leaf.parent;
    if (structure?.type !== "struct_type" || structure.parent?.type === "type_spec") return [];
    const outer = ancestorWhere(structure, ({ type }) => type === "struct_type");
    return outer === void 0 ? [structure] : [];
  });
}

// providers/code/languages/go/envconfig.ts
var LIBRARY = /^github\.com\/kelseyhightower\/envconfig$/;
var VARIABLE2 = /^\w+$/;
var DEEPEST2 = 6;
var WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g;
function envconfigPlaces(root) {
  const types = structuresOf(root);
  const calls2 = processCalls(root);
  const processed = calls2.flatMap(({ prefix, type }) => {
    const structure = types.get(type);
    return structure === void 0 ? [] : [{ prefix, structure }];
  });
  if (processed.length > 0)
    return processed.flatMap(({ prefix, structure }) => filled(structure, prefix, types, 0));
  return tagged(types);
}
function processCalls(root) {
  const packages = localNames(root, LIBRARY);
  return ["Process", "MustProcess"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? void 0 : callOf(leaf.parent);
      if (call === void 0 || !packages.has(receiverOf(leaf)?.text ?? "")) return [];
      const [prefix, target] = argumentsOf(call);
      const text = literalOf(prefix);
      const type = target === void 0 ? void 0 : typeOf(target);
      return text === void 0 || type === void 0 ? [] : [{ prefix: text, type }];
    })
  );
}
function typeOf(target) {
  const variable = target.type === "unary_expression" ? fieldOf(target, "operand") : target;
  const literal = compositeOf(variable);
  if (literal !== void 0) return typeName(fieldOf(literal, "type"));
  const origin = variable?.type === "identifier" ? declarationOf(variable)?.origin : void 0;
  if (origin?.kind === "parameter") return typeName(origin.type);
  if (origin?.kind !== "value") return void 0;
  const { type, value } = origin;
  const isNew = value?.type === "call_expression" && fieldOf(value, "function")?.text === "new";
  const named = isNew ? argumentsOf(value)[0] : fieldOf(compositeOf(value), "type");
  return typeName(type ?? named);
}
function filled(structure, prefix, types, depth) {
  if (depth > DEEPEST2) return [];
  return fieldsOf(structure).flatMap((field) => {
    const { tags, names } = field;
    if (tags.get("ignored") === "true" || names.some((name) => /^[a-z_]/.test(name))) return [];
    const inner = field.structure ?? types.get(field.type ?? "");
    if (inner !== void 0) {
      const isOwn2 = names.length === 0 && !tags.has("envconfig");
      const within = isOwn2 ? prefix : keysOf(field, prefix)[0] ?? prefix;
      return filled(inner, within, types, depth + 1);
    }
    return placesOf(field, keysOf(field, prefix), REQUIRED);
  });
}
function keysOf({ names, tags }, prefix) {
  const other = tags.get("envconfig")?.toUpperCase();
  const all = other === void 0 ? names.map((name) => splitName(name, tags)) : [other];
  const before = prefix === "" ? "" : `${prefix}_`;
  const keys = all.map((name) => (before + name).toUpperCase());
  return other === void 0 || before === "" ? keys : [...keys, other];
}
function splitName(name, tags) {
  return tags.get("split_words") === "true" ? (name.match(WORDS) ?? [name]).join("_") : name;
}
function tagged(types) {
  return [...types.values()].flatMap((structure) => taggedIn(structure, types));
}
function taggedIn(structure, types) {
  return fieldsOf(structure).flatMap((field) => {
    if (field.structure !== void 0) return taggedIn(field.structure, types);
    const named = field.tags.get("envconfig");
    if (named === void 0 || types.has(field.type ?? "") || !VARIABLE2.test(named)) return [];
    return placesOf(field, [named.toUpperCase()], ASSERTED);
  });
}
function placesOf(field, keys, required) {
  const { tags, node } = field;
  const isDefaulted = (tags.get("default") ?? "") !== "";
  const isRequired2 = /^(?:true|1|t)$/i.test(tags.get("required") ?? "");
  const judgement = isDefaulted ? DEFAULTED : isRequired2 ? required : UNCHECKED;
  const isChain2 = tags.has("envconfig") && keys.length > 1;
  return keys.map((text) => {
    const anyOf = isChain2 ? { anyOf: keys.filter((other) => other !== text) } : {};
    return { name: { kind: "known", text }, node, judgement: { ...judgement, ...anyOf } };
  });
}

// providers/code/languages/go/leaves.ts
var ENDS = /^panic$|^os\.Exit$|^runtime\.Goexit$|\.(?:Fatal|Panic)(?:f|ln|w|Context)?$/;
var MAKES_ERROR = /^(?:\w*errors\.\w+|eris\.\w+|fmt\.Errorf|cli\.(?:Exit|NewExitError)|\w+\.Errorf?|(?:\w+\.)*\w*Err(?:or)?[A-Z]?\w*)$/;
var IS_ERROR = /^(?:\w+\.)*(?:err|errs|\w*Err(?:or)?[A-Z]\w*|err[A-Z]\w*|\w+Err(?:or)?|Err\w+)$/;
var TELLS = /\b(?:Print(?:f|ln)?|Fprint(?:f|ln)?|println|Error(?:f|ln)?|Usage|usage)\(/;
function leaves(node) {
  switch (node.type) {
    case "block":
    case "statement_list":
    case "expression_case":
    case "default_case":
      return childrenOf(node).some(leaves);
    case "expression_statement":
      return isEnd(childrenOf(node)[0]);
    case "return_statement":
      return returnsError(node) || isNakedFailure(node) || isEndOfMain(node);
    case "assignment_statement":
      return isReported(node);
    default:
      return false;
  }
}
function isEnd(call) {
  for (let one = call; one !== void 0; ) {
    const called2 = one.type === "call_expression" ? fieldOf(one, "function") : void 0;
    if (called2 !== void 0 && ENDS.test(called2.text)) return true;
    one = called2?.type === "selector_expression" ? fieldOf(called2, "operand") : void 0;
  }
  const own = call?.type === "call_expression" ? fieldOf(call, "function") : void 0;
  return own?.type === "identifier" && isFatal(own);
}
function isFatal(called2) {
  return occurrences(called2.tree.rootNode, called2.text).some(({ parent }) => {
    if (parent?.type !== "function_declaration") return false;
    const body = childrenOf(childrenOf(fieldOf(parent, "body"))[0]);
    return body.some(
      (one) => one.type === "expression_statement" && ENDS.test(fieldOf(childrenOf(one)[0], "function")?.text ?? "")
    );
  });
}
function isNakedFailure(statement) {
  if (childrenOf(statement).length > 0 || !handsBackError(statement)) return false;
  const before = statement.previousNamedSibling;
  if (before?.type !== "assignment_statement") return false;
  const [value] = listed(fieldOf(before, "right"));
  const isMade = MAKES_ERROR.test(fieldOf(value, "function")?.text ?? "");
  return isMade && IS_ERROR.test(listed(fieldOf(before, "left"))[0]?.text ?? "");
}
function returnsError(statement) {
  const values = listed(childrenOf(statement)[0]);
  const last = values.at(-1);
  if (last === void 0 || !handsBackError(statement)) return false;
  if (last.type === "call_expression")
    return MAKES_ERROR.test(fieldOf(last, "function")?.text ?? "");
  if (last.type === "unary_expression" || last.type === "composite_literal")
    return /^&?(?:\w+\.)*\w*Err(?:or)?\w*\{/.test(last.text);
  return IS_ERROR.test(last.text);
}
function handsBackError(node) {
  const fn = ancestorWhere(node, ({ type }) => FUNCTIONS.has(type));
  return /\b(?:error|\w*Err(?:or)?)\s*\)?$/.test(fieldOf(fn, "result")?.text ?? "");
}
function isEndOfMain(statement) {
  if (childrenOf(statement).length > 0) return false;
  const fn = ancestorWhere(statement, ({ type }) => FUNCTIONS.has(type));
  const isMain = fn?.type === "function_declaration" && fieldOf(fn, "name")?.text === "main";
  return isMain && TELLS.test(statement.parent?.text ?? "");
}
function isReported(assignment) {
  const [target] = listed(fieldOf(assignment, "left"));
  const [value] = listed(fieldOf(assignment, "right"));
  if (target?.type !== "identifier" || value?.type !== "call_expression") return false;
  if (!/^(?:append|errors\.Join|multierr\.Append)\(/.test(value.text)) return false;
  const fn = ancestorWhere(assignment, ({ type }) => FUNCTIONS.has(type));
  if (fn === void 0) return false;
  return occurrences(fn, target.text, assignment.endIndex).some((use) => {
    const isJoined = /^errors\.Join\(\w+\.\.\.\)$/.test(use.parent?.parent?.parent?.text ?? "");
    const statement = ancestorWhere(use, ({ type }) => type === "if_statement");
    const condition = fieldOf(statement, "condition")?.text ?? "";
    const asks = condition === `len(${target.text}) > 0` || condition === `len(${target.text}) != 0` || condition === `${target.text} != nil`;
    const then = fieldOf(statement, "consequence");
    return isJoined || asks && then !== void 0 && leaves(then);
  });
}

// providers/code/languages/go/names.ts
var DEEPEST3 = 5;
var REST = "...";
var FIRST = "first...";
function namesOf(node, depth = 0) {
  const text = literalOf(node);
  if (text !== void 0) return [{ kind: "known", text }];
  if (depth > DEEPEST3) return [UNKNOWN];
  switch (node.type) {
    case "parenthesized_expression":
      return childrenOf(node).flatMap((one) => namesOf(one, depth + 1));
    case "binary_expression":
      return sumOf(node, depth);
    case "identifier":
      return declaredNames(node, depth);
    case "selector_expression":
      return fieldNames(node, depth);
    case "call_expression":
      return callNames(node, depth);
    case "type_conversion_expression":
      return namesOf(fieldOf(node, "operand") ?? node, depth + 1);
    default:
      return [UNKNOWN];
  }
}
function sumOf(node, depth) {
  const [left, right] = [fieldOf(node, "left"), fieldOf(node, "right")];
  if (fieldOf(node, "operator")?.type !== "+" || left === void 0 || right === void 0)
    return [UNKNOWN];
  return joined([namesOf(left, depth + 1), namesOf(right, depth + 1)]);
}
function declaredNames(node, depth) {
  const declared = declarationOf(node);
  if (declared === void 0) return [ofConstant(node.text)];
  const { origin } = declared;
  if (origin.kind === "parameter") {
    if (origin.isVariadic || isReassigned(declared)) return [UNKNOWN];
    return [parameterName(origin.function, { index: origin.index }) ?? UNKNOWN];
  }
  if (origin.kind === "range") return rangeNames(origin.over, origin.isKey, depth);
  if (origin.kind !== "value" || origin.value === void 0) return [UNKNOWN];
  if (!origin.isConstant && isReassigned(declared)) return [UNKNOWN];
  return namesOf(origin.value, depth + 1);
}
function parameterName(fn, parameter) {
  if (parameter.index < 0) return void 0;
  const told = { kind: "parameter", parameter, before: "", after: "" };
  const name = fieldOf(fn, "name")?.text;
  if (fn.type === "method_declaration") {
    const within2 = receiverTypeOf(fn);
    return name === void 0 || within2 === void 0 ? void 0 : { ...told, function: name, within: within2 };
  }
  if (name !== void 0) return { ...told, function: name };
  const variable = variableOf(fn);
  if (variable === void 0) return void 0;
  const around = functionNameAround(fn);
  const within = around === void 0 ? {} : { within: around };
  return { ...told, function: variable, ...within };
}
function variableOf(fn) {
  const list = fn.parent?.type === "expression_list" ? fn.parent : void 0;
  if (list?.parent?.type === "var_spec") return fieldOf(list.parent, "name")?.text;
  if (list?.parent?.type !== "short_var_declaration") return void 0;
  return fieldOf(list.parent, "left")?.text;
}
function functionNameAround(node) {
  const fn = ancestorWhere(node, ({ type }) => /^(?:function|method)_declaration$/.test(type));
  return fn === void 0 ? void 0 : `func ${fieldOf(fn, "name")?.text}`;
}
function rangeNames(over, isKey2, depth) {
  const list = listOf(over);
  if (list !== void 0) {
    const isMap = fieldOf(list, "type")?.type === "map_type";
    if (isKey2 && !isMap) return [UNKNOWN];
    return elementsOf(list).flatMap(
      ({ key, value }) => namesOf(isKey2 && key !== void 0 ? key : value, depth + 1)
    );
  }
  const declared = over.type === "identifier" ? declarationOf(over) : void 0;
  if (declared?.origin.kind !== "parameter" || !declared.origin.isVariadic || isKey2)
    return [UNKNOWN];
  const { function: fn, index } = declared.origin;
  const keyword = isLeftEarly(over) ? FIRST : REST;
  return [parameterName(fn, { index, keyword }) ?? UNKNOWN];
}
function isLeftEarly(over) {
  const loop = ancestorWhere(over, ({ type }) => type === "for_statement");
  const body = fieldOf(loop, "body");
  if (body === void 0) return false;
  return ["return", "break"].some(
    (word) => occurrences(body, word).some(({ parent }) => parent !== null && !leaves(parent))
  );
}
function listOf(node) {
  if (node.type === "composite_literal") return node;
  const declared = node.type === "identifier" ? declarationOf(node) : void 0;
  if (declared?.origin.kind !== "value" || isReassigned(declared)) return void 0;
  return compositeOf(declared.origin.value);
}
function fieldNames(node, depth) {
  const operand = fieldOf(node, "operand");
  const field = fieldOf(node, "field")?.text;
  const declared = operand?.type === "identifier" ? declarationOf(operand) : void 0;
  if (field === void 0 || declared?.origin.kind !== "range" || declared.origin.isKey)
    return [UNKNOWN];
  const list = listOf(declared.origin.over);
  if (list === void 0) return [UNKNOWN];
  const order = fieldsOf2(fieldOf(fieldOf(list, "type"), "element"));
  return elementsOf(list).flatMap(({ value }) => {
    const parts2 = elementsOf(compositeOf(value) ?? value);
    const part = parts2.find((one) => one.key?.text === field) ?? inOrder2(parts2, order, field);
    return part === void 0 ? [UNKNOWN] : namesOf(part.value, depth + 1);
  });
}
function inOrder2(parts2, order, field) {
  return parts2.every((one) => one.key === void 0) ? parts2[order.indexOf(field)] : void 0;
}
function fieldsOf2(type) {
  return childrenOf(childrenOf(type)[0]).flatMap(
    (field) => field.childrenForFieldName("name").flatMap((name) => name === null ? [] : [name.text])
  );
}
function callNames(call, depth) {
  const called2 = fieldOf(call, "function")?.text;
  const [first, ...rest] = argumentsOf(call);
  if (first === void 0) return [UNKNOWN];
  if (called2 === "string" || called2 === "strings.TrimSpace") return namesOf(first, depth + 1);
  if (called2 === "strings.ToUpper")
    return namesOf(first, depth + 1).map(
      (name) => name.kind === "known" ? { kind: "known", text: name.text.toUpperCase() } : UNKNOWN
    );
  const format = called2 === "fmt.Sprintf" ? literalOf(first) : void 0;
  if (format === void 0) return [UNKNOWN];
  const parts2 = format.split(/%[a-z]/);
  const known2 = (text) => [{ kind: "known", text }];
  return joined(
    parts2.flatMap((part, at) => {
      const value = rest[at - 1];
      const told = value === void 0 ? [UNKNOWN] : namesOf(value, depth + 1);
      return at === 0 ? [known2(part)] : [told, known2(part)];
    })
  );
}

// providers/code/languages/go/environment.ts
var PACKAGES = /^(?:os|syscall|golang\.org\/x\/sys\/(?:unix|windows))$/;
var FUNCTION_TYPE = /\b(\w+)\s+func\(\w* ?string\) \(?string\b/g;
var NAMED_SO = /env/i;
var LIKE_THE_PACKAGE = /^(?:get|lookup)_?env$/i;
function environmentPlaces(root) {
  const packages = localNames(root, PACKAGES);
  const functions2 = ["Getenv", "LookupEnv"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => functionAt(leaf, packages) ?? [])
  );
  const direct = functions2.flatMap((one) => callOf(one) ?? []);
  const through = functions2.flatMap(heldCalls);
  const handed = handedCalls(root, packages);
  return [...[...direct, ...through, ...handed].flatMap(placesOf2), ...expandPlaces(root, packages)];
}
function functionAt(leaf, packages) {
  const receiver = receiverOf(leaf);
  if (receiver === void 0) {
    const isOwn2 = packages.has(".") && leaf.type === "identifier";
    return isOwn2 && declarationOf(leaf) === void 0 ? leaf : void 0;
  }
  if (!packages.has(receiver.text) || declarationOf(receiver) !== void 0) return void 0;
  return leaf.parent ?? void 0;
}
function placesOf2(call) {
  const [told] = argumentsOf(call);
  return told === void 0 ? [] : namesOf(told).map((name) => ({ name, node: call }));
}
function heldCalls(fn) {
  const list = fn.parent?.type === "expression_list" ? fn.parent : void 0;
  const statement = list?.parent ?? void 0;
  if (statement?.type !== "short_var_declaration" && statement?.type !== "var_spec") return [];
  const [variable] = listed(fieldOf(statement, "left") ?? fieldOf(statement, "name"));
  const declared = variable?.type === "identifier" ? declarationOf(variable) : void 0;
  if (variable === void 0 || declared === void 0 || isReassigned(declared)) return [];
  return callsOf(declared.scope, variable.text).filter(({ leaf }) => declarationOf(leaf)?.leaf.id === variable.id).map(({ call }) => call);
}
function handedCalls(root, packages) {
  const words2 = [...root.text.matchAll(FUNCTION_TYPE)].map(([, word = ""]) => word);
  const named = [...new Set(words2)].filter((word) => NAMED_SO.test(word));
  const fields = named.filter((word) => LIKE_THE_PACKAGE.test(word));
  const ofParameters = named.flatMap(
    (word) => callsOf(root, word).filter(({ leaf }) => {
      const origin = declarationOf(leaf)?.origin;
      return origin?.kind === "parameter" && origin.type?.type === "function_type";
    })
  );
  return [
    ...ofParameters.map(({ call }) => call),
    ...fields.flatMap((word) => fieldCalls(root, word, packages))
  ];
}
function fieldCalls(root, word, packages) {
  return occurrences(root, word).flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    const isOurs = receiver !== void 0 && functionAt(leaf, packages) === void 0;
    const call = isOurs && leaf.parent !== null ? callOf(leaf.parent) : void 0;
    const isPackage2 = receiver?.type === "identifier" && declarationOf(receiver) === void 0;
    return call === void 0 || isPackage2 ? [] : [call];
  });
}
function callsOf(scope, word) {
  return occurrences(scope, word).flatMap((leaf) => {
    const call = leaf.type === "identifier" ? callOf(leaf) : void 0;
    return call === void 0 ? [] : [{ leaf, call }];
  });
}
var VARIABLE3 = /\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g;
function expandPlaces(root, packages) {
  return ["ExpandEnv", "Expand"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => {
      const called2 = functionAt(leaf, packages);
      const call = called2 === void 0 ? void 0 : callOf(called2);
      const [text, mapping] = argumentsOf(call);
      if (call === void 0 || word === "Expand" && !/\bGetenv\b/.test(mapping?.text ?? ""))
        return [];
      return [...(literalOf(text) ?? "").matchAll(VARIABLE3)].map(
        ([, braced, bare]) => ({
          name: { kind: "known", text: braced ?? bare ?? "" },
          node: call,
          judgement: UNCHECKED
        })
      );
    })
  );
}

// providers/code/languages/go/flags.ts
var URFAVE = /^github\.com\/urfave\/cli(?:\/v\d+)?$|^gopkg\.in\/urfave\/cli\.v\d+$/;
var KINGPIN = /^(?:github\.com\/alecthomas\/kingpin|gopkg\.in\/alecthomas\/kingpin)(?:[./]v\d+)?$/;
var KOANF = /^github\.com\/knadh\/koanf(?:\/v\d+)?\/providers\/env(?:\/v\d+)?$/;
var FF = /^github\.com\/peterbourgon\/ff(?:\/v\d+)?$/;
function flagPlaces(root) {
  return [...urfavePlaces(root), ...kingpinPlaces(root), ...prefixPlaces(root)];
}
function urfavePlaces(root) {
  const packages = localNames(root, URFAVE);
  if (packages.size === 0) return [];
  const fields = ["EnvVar", "EnvVars"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => fieldPlaces(leaf))
  );
  const sources = ["EnvVar", "EnvVars"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? void 0 : callOf(leaf.parent);
      if (call === void 0 || !packages.has(receiverOf(leaf)?.text ?? "")) return [];
      const names = argumentsOf(call).flatMap((one) => namesOf(one));
      return chained(call, names, flagJudgement(call));
    })
  );
  return [...fields, ...sources];
}
function fieldPlaces(leaf) {
  const pair = leaf.parent?.type === "literal_element" ? leaf.parent.parent : void 0;
  const literal = pair?.type === "keyed_element" ? pair.parent?.parent : void 0;
  const value = literal?.type === "composite_literal" ? elementOf(literal, leaf.text) : void 0;
  if (value === void 0 || pair === null || pair === void 0) return [];
  const nodes = value.type === "composite_literal" ? elementsOf(value) : [{ value }];
  const names = nodes.flatMap((one) => namesOf(one.value)).flatMap(separate);
  return chained(pair, names, flagJudgement(pair));
}
function separate(name) {
  if (name.kind !== "known") return [name];
  return name.text.split(",").map((text) => ({ kind: "known", text: text.trim() }));
}
function chained(node, names, judgement) {
  const known2 = names.flatMap((name) => name.kind === "known" ? [name.text] : []);
  return names.map((name) => {
    const others = known2.filter((other) => name.kind === "known" && other !== name.text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    return { name, node, judgement: { ...judgement, ...anyOf } };
  });
}
function flagJudgement(node) {
  const flag = ancestorWhere(
    node,
    (one) => one.type === "composite_literal" && /Flag$/.test(fieldOf(one, "type")?.text ?? "")
  );
  if (flag === void 0) return OPTIONAL;
  const value = elementOf(flag, "Value");
  const hasValue = value !== void 0 && value.type !== "nil" && literalOf(value) !== "";
  if (hasValue) return DEFAULTED;
  const isAlone = !/\bcli\.(?:File|NewValueSourceChain)\(/.test(flag.text);
  const isRequired2 = elementOf(flag, "Required")?.text === "true";
  return isRequired2 && isAlone ? REQUIRED : OPTIONAL;
}
function kingpinPlaces(root) {
  if (!importsOf(root).some(({ path }) => KINGPIN.test(path))) return [];
  return ["Envar", "OverrideDefaultFromEnvar"].flatMap(
    (word) => occurrences(root, word).flatMap((leaf) => {
      const call = leaf.parent === null ? void 0 : callOf(leaf.parent);
      const [told] = argumentsOf(call);
      if (call === void 0 || told === void 0 || receiverOf(leaf) === void 0) return [];
      const methods = chainOf(call);
      const judgement = methods.has("Default") ? DEFAULTED : methods.has("Required") ? REQUIRED : OPTIONAL;
      return namesOf(told).map((name) => ({ name, node: call, judgement }));
    })
  );
}
function chainOf(call) {
  let outer = call;
  for (const up of outwards(call)) {
    if (up.type !== "selector_expression" && up.type !== "call_expression") break;
    outer = up;
  }
  const found3 = /* @__PURE__ */ new Set();
  for (let one = outer; one !== void 0; ) {
    const called2 = one.type === "call_expression" ? fieldOf(one, "function") : one;
    found3.add(fieldOf(called2, "field")?.text ?? "");
    one = fieldOf(called2, "operand");
  }
  return found3;
}
function prefixPlaces(root) {
  return [
    ...patterns(root, "Provider", localNames(root, KOANF), ""),
    ...patterns(root, "WithEnvVarPrefix", localNames(root, FF), "_")
  ];
}
function patterns(root, word, packages, after) {
  if (packages.size === 0) return [];
  return occurrences(root, word).flatMap((leaf) => {
    const call = leaf.parent === null ? void 0 : callOf(leaf.parent);
    const prefix = literalOf(argumentsOf(call)[0]);
    if (call === void 0 || prefix === void 0) return [];
    if (!packages.has(receiverOf(leaf)?.text ?? "")) return [];
    return [{ name: { kind: "unknown", pattern: `${prefix}${after}*` }, node: call }];
  });
}

// providers/code/languages/go/tests.ts
var KEEPS = /^(?:strings\.(?:Trim\w*|ToLower|ToUpper|Clone)|string|filepath\.Clean)$/;
var COMPARES = /^(?:strings\.(?:EqualFold|HasPrefix|HasSuffix|Contains\w*)|slices\.Contains)$/;
var PARSES = /^(?:strconv\.(?:Atoi|Parse(?:Bool|Int|Uint|Float))|time\.ParseDuration|uuid\.Parse|url\.ParseRequestURI|netip\.Parse\w+|net\.ParseCIDR|net\.SplitHostPort|redis\.ParseURL)$/;
function toldOn(start) {
  let node = start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const call = callWith(node, KEEPS);
    if (call !== void 0) node = call;
    else if (node.parent?.type === "parenthesized_expression") node = node.parent;
    else break;
  }
  return node;
}
function callWith(node, called2) {
  const list = node.parent?.type === "argument_list" ? node.parent : void 0;
  const call = list?.parent ?? void 0;
  if (list === void 0 || call?.type !== "call_expression") return void 0;
  const isFirst2 = childrenOf(list)[0]?.id === node.id;
  return isFirst2 && called2.test(fieldOf(call, "function")?.text ?? "") ? call : void 0;
}
function testOf(start) {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === "binary_expression") return comparedIn(parent, node);
  if (parent?.type === "expression_switch_statement" && isFieldOf(node, "value"))
    return { ...absent(switchedTo(parent)), rejectsEmpty: true };
  if (isOperandOfCall(node, COMPARES)) return { rejectsEmpty: false };
  const length = callWith(node, /^len$/);
  if (length?.parent?.type === "binary_expression") return comparedIn(length.parent, length);
  const parsed = callWith(node, PARSES);
  if (parsed !== void 0) return failureOf(parsed);
  if (node.type !== "identifier") return void 0;
  const isNegated = parent?.type === "unary_expression" && parent.text.startsWith("!");
  return decided(node, true, false) ?? (isNegated ? { rejectsEmpty: false } : void 0);
}
function absent(node) {
  return node === void 0 ? {} : { absent: node };
}
function isOperandOfCall(node, called2) {
  const call = node.parent?.type === "argument_list" ? node.parent.parent : void 0;
  return called2.test(fieldOf(call ?? void 0, "function")?.text ?? "");
}
var IS_LENGTH = /* @__PURE__ */ new Map([
  ["== 0", false],
  ["< 1", false],
  ["<= 0", false],
  ["> 0", true],
  ["!= 0", true],
  [">= 1", true]
]);
function comparedIn(comparison2, value) {
  const operator = fieldOf(comparison2, "operator")?.type ?? "";
  const isLeft3 = isFieldOf(value, "left");
  const other = fieldOf(comparison2, isLeft3 ? "right" : "left")?.text ?? "";
  if (operator === "&&" || operator === "||") return decided(value, true, false);
  if (!/^(?:[=!]=|[<>]=?)$/.test(operator)) return void 0;
  const isPresent = value.text.startsWith("len(") ? IS_LENGTH.get(`${operator} ${other}`) : /^(?:""|``)$/.test(other) ? operator === "!=" : void 0;
  const nothing = { rejectsEmpty: false };
  return isPresent === void 0 ? nothing : decided(comparison2, isPresent, true) ?? nothing;
}
function decided(condition, isTrue, rejectsEmpty) {
  let node = condition;
  let isPresent = isTrue;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const { parent } = node;
    if (parent === null) break;
    const operator = fieldOf(parent, "operator")?.type;
    if (parent.type === "unary_expression" && operator === "!") isPresent = !isPresent;
    else if (parent.type === "binary_expression") {
      if (operator !== (isPresent ? "&&" : "||")) return { rejectsEmpty };
    } else if (parent.type !== "parenthesized_expression") break;
    node = parent;
  }
  return ofStatement(node, isPresent, rejectsEmpty);
}
function ofStatement(node, isPresent, rejectsEmpty) {
  const { parent } = node;
  if (parent?.type === "if_statement" && isFieldOf(node, "condition")) {
    if (!isPresent) return { ...absent(fieldOf(parent, "consequence")), rejectsEmpty };
    return { ...absent(fieldOf(parent, "alternative") ?? afterReturn(parent)), rejectsEmpty };
  }
  const arm = parent?.type === "expression_list" ? parent.parent : void 0;
  if (arm?.type !== "expression_case" || fieldOf(arm.parent ?? void 0, "value") !== void 0)
    return parent?.type === "for_statement" ? { rejectsEmpty } : void 0;
  return isPresent ? { rejectsEmpty } : { absent: arm, rejectsEmpty };
}
function afterReturn(statement) {
  const body = childrenOf(childrenOf(fieldOf(statement, "consequence"))[0]);
  if (body.at(-1)?.type !== "return_statement" || leavesByError(body)) return void 0;
  for (const before of statementsBefore(statement))
    if (/\breturn\b/.test(before.text)) return void 0;
  return nextOf(statement);
}
function leavesByError(body) {
  return body.some(leaves);
}
function nextOf(statement) {
  let next = statement.nextNamedSibling;
  while (next?.type === "comment") next = next.nextNamedSibling;
  return next ?? void 0;
}
function switchedTo(statement) {
  const arms = childrenOf(statement);
  const isEmpty3 = (arm) => arm.type === "expression_case" && listed(fieldOf(arm, "value")).some(({ text }) => text === '""');
  return arms.find(isEmpty3) ?? arms.find(({ type }) => type === "default_case");
}
function failureOf(call) {
  const list = call.parent?.type === "expression_list" ? call.parent : void 0;
  const statement = list?.parent ?? void 0;
  const error = listed(fieldOf(statement, "left")).at(-1);
  if (list === void 0 || statement === void 0 || error === void 0) return void 0;
  if (error.text === "_") return { rejectsEmpty: true };
  const isInitial = statement.parent?.type === "if_statement";
  const asked2 = isInitial ? statement.parent ?? void 0 : nextOf(statement);
  const condition = asked2?.type === "if_statement" ? fieldOf(asked2, "condition") : void 0;
  const comparison2 = comparisonOf(condition, error.text);
  if (comparison2 === void 0) return void 0;
  return decided(comparison2, fieldOf(comparison2, "operator")?.type === "==", true);
}
function comparisonOf(condition, error) {
  if (condition?.type !== "binary_expression") return void 0;
  const [left, right] = [fieldOf(condition, "left"), fieldOf(condition, "right")];
  if (left?.text === error && right?.text === "nil") return condition;
  return comparisonOf(left, error) ?? comparisonOf(right, error);
}

// providers/code/languages/go/bound.ts
function bound(start) {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === "literal_element") return boundField(node, parent);
  if (parent?.type !== "expression_list") return void 0;
  const statement = parent.parent ?? void 0;
  const values = childrenOf(parent);
  const at = values.findIndex(({ id }) => id === node.id);
  const all = statement?.type === "var_spec" ? statement.childrenForFieldName("name").filter((name) => name?.isNamed === true) : listed(fieldOf(statement, "left"));
  const targets = values.length === all.length ? [all[at]] : all;
  const names = targets.flatMap((one) => one === null || one === void 0 ? [] : [one.text]);
  return statement === void 0 ? void 0 : inScope(statement, targets[0] ?? void 0, names);
}
function inScope(statement, target, all) {
  const names = all.filter((name) => name !== "_");
  if (names.length === 0 || target === void 0) return void 0;
  if (statement.type === "var_spec" || statement.type === "short_var_declaration") {
    const scope2 = blockAround(statement);
    return scope2 === void 0 ? void 0 : { names, scope: scope2 };
  }
  if (statement.type !== "assignment_statement") return void 0;
  const root = rootOf(target);
  const scope = (root && declarationOf(root)?.scope) ?? functionAround2(statement);
  return scope === void 0 ? void 0 : { names, scope };
}
function rootOf(node) {
  if (node.type === "identifier") return node;
  return node.type === "selector_expression" ? rootOf(fieldOf(node, "operand") ?? node) : void 0;
}
function functionAround2(node) {
  return ancestorWhere(node, ({ type }) => FUNCTIONS.has(type));
}
function boundField(node, element) {
  const pair = element.parent;
  const [key] = childrenOf(pair ?? void 0);
  const literal = pair?.parent?.parent;
  if (pair?.type !== "keyed_element" || key === void 0 || key.id === element.id)
    return void 0;
  if (literal?.type !== "composite_literal" || isWithin(node, key)) return void 0;
  const whole2 = literal.parent?.type === "unary_expression" ? literal.parent : literal;
  const outer = bound(whole2);
  const names = outer?.names.map((name) => `${name}.${key.text}`);
  return outer === void 0 || names === void 0 ? void 0 : { names, scope: outer.scope };
}
function isUse(leaf, scope) {
  const root = rootOf(leaf);
  if (root === void 0 || isWritten(leaf) || isKey(leaf)) return false;
  if (leaf.parent?.type === "selector_expression" && leaf.type === "selector_expression")
    return false;
  const declared = declarationOf(root);
  return declared === void 0 || isWithin(scope, declared.scope);
}
function isKey(leaf) {
  const pair = leaf.parent?.type === "literal_element" ? leaf.parent.parent : void 0;
  return pair?.type === "keyed_element" && childrenOf(pair)[0]?.id === leaf.parent?.id;
}
function isReplaced(node, use, name) {
  const { rootNode } = node.tree;
  const [root = name] = name.split(".");
  return [.../* @__PURE__ */ new Set([name, root])].some(
    (one) => occurrences(rootNode, one, node.endIndex).some(
      (other) => other.startIndex < use.startIndex && isWritten(other)
    )
  );
}

// providers/code/languages/go/guards.ts
var READS = /\b(?:Getenv|LookupEnv)\(/;
var IS_SET = /(?:!= ""|^\w*(?:ok|found|exists|set)\b|> 0)/i;
var IS_MISSING = /(?:== ""|^!\w*(?:ok|found|exists|set)\b|\) == 0|== nil)/i;
function isGuarded(node, name) {
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === "if_statement" && isInGuard(parent, child, node, name)) return true;
    if (parent.type === "statement_list" && isAfterOther(child, name)) return true;
    if (FUNCTIONS.has(parent.type)) return isRecovered(parent);
  }
  return false;
}
function isInGuard(statement, part, node, name) {
  const condition = fieldOf(statement, "condition")?.text ?? "";
  const head = `${fieldOf(statement, "initializer")?.text ?? ""};${condition}`;
  if (isFieldOf(part, "consequence")) {
    if (IS_SET.test(condition) && head.includes(`"${name}"`)) return true;
    return IS_MISSING.test(condition) && !isSuccessor(statement, node);
  }
  return isFieldOf(part, "alternative") && IS_SET.test(condition);
}
function isSuccessor(statement, node) {
  const list = node.parent;
  const [target] = listed(fieldOf(list?.parent ?? void 0, "left"));
  const [tested] = occurrences(fieldOf(statement, "condition") ?? statement, target?.text ?? "\n");
  if (tested?.type !== "identifier") return false;
  const declared = declarationOf(tested);
  return declared?.origin.kind === "value" && READS.test(declared.origin.value?.text ?? "");
}
function isAfterOther(statement, name) {
  for (const one of statementsBefore(statement)) {
    if (one.type !== "if_statement") continue;
    const then = fieldOf(one, "consequence");
    const last = childrenOf(childrenOf(then)[0]).at(-1);
    const isLeft3 = /^(?:return|continue|break)_statement$/.test(last?.type ?? "");
    if (then === void 0 || !isLeft3 || leaves(then)) continue;
    const condition = fieldOf(one, "condition")?.text ?? "";
    const head = `${fieldOf(one, "initializer")?.text ?? ""};${condition}`;
    if (IS_MISSING.test(condition) && head.includes(`"${name}"`)) return true;
    if (IS_SET.test(condition) && READS.test(head)) return true;
  }
  return false;
}
function isRecovered(fn) {
  return occurrences(fn, "recover").some(
    (leaf) => ancestorWhere(leaf, ({ type }) => type === "defer_statement") !== void 0
  );
}
function isTestedBefore(use, names) {
  const all = names.map((name) => name.replace(/\W/g, "\\$&")).join("|");
  const isSet = new RegExp(`^\\s*(?:len\\()?(?:${all})\\)?\\s*(?:!= ""|> 0|!= 0|$|&&)`);
  const isMissing = new RegExp(
    `(?:^|\\|\\|)\\s*(?:!(?:${all})\\b|(?:len\\()?(?:${all})\\)?\\s*== (?:""|0))`
  );
  for (const child of outwards(use)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === "if_statement") {
      const condition = fieldOf(parent, "condition")?.text ?? "";
      if (isFieldOf(child, "consequence") && isSet.test(condition)) return true;
      if (isFieldOf(child, "alternative") && isMissing.test(condition)) return true;
    }
    if (parent.type === "statement_list" && isLeftBefore(child, isMissing)) return true;
    if (FUNCTIONS.has(parent.type)) return false;
  }
  return false;
}
function isLeftBefore(statement, condition) {
  for (const one of statementsBefore(statement)) {
    if (one.type !== "if_statement") continue;
    const then = fieldOf(one, "consequence");
    const last = childrenOf(childrenOf(then)[0]).at(-1);
    const isLeft3 = /^(?:return|continue|break)_statement$/.test(last?.type ?? "");
    if (then === void 0 || !isLeft3 || leaves(then)) continue;
    if (condition.test(fieldOf(one, "condition")?.text ?? "")) return true;
  }
  return false;
}

// providers/code/languages/go/syntax.ts
var PANICS = /^(?:uuid\.MustParse|netip\.MustParse\w+|resource\.MustParse)$/;
var ARMS = /^(?:expression_case|default_case|type_case|communication_case)$/;
var goSyntax = {
  transparent: /* @__PURE__ */ new Set(["parenthesized_expression"]),
  isFunction,
  branch,
  fallback: () => void 0,
  test: testOf,
  fails,
  bound,
  isUse,
  leaves,
  isGuarded
};
function syntaxFrom(node, isCounted = () => true) {
  const names = bound(node)?.names ?? [];
  return {
    ...goSyntax,
    isUse: (leaf, scope) => isUse(leaf, scope) && !isReplaced(node, leaf, leaf.text) && !isTestedBefore(leaf, names) && isCounted(leaf)
  };
}
function isFunction(node) {
  if (!FUNCTIONS.has(node.type)) return false;
  const isDeclared = node.type === "function_declaration";
  return !(isDeclared && /^(?:main|init)$/.test(fieldOf(node, "name")?.text ?? ""));
}
function branch(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  if (parent.type === "if_statement") {
    const isThen = isFieldOf(node, "consequence");
    if (!isThen && !isFieldOf(node, "alternative")) return void 0;
    const condition = fieldOf(parent, "condition");
    return condition === void 0 ? { truth: isThen } : { condition, truth: isThen };
  }
  if (ARMS.test(parent.type) && !isFieldOf(node, "value")) return armOf(parent);
  if (parent.type === "binary_expression" && isFieldOf(node, "right")) {
    const operator = fieldOf(parent, "operator")?.type;
    const condition = fieldOf(parent, "left");
    if (condition === void 0 || operator !== "&&" && operator !== "||") return void 0;
    return { condition, truth: operator === "&&" };
  }
  const isLoop = parent.type === "for_statement" && isFieldOf(node, "body");
  return isLoop && !isAlwaysDone(parent) ? { truth: true } : void 0;
}
function armOf(arm) {
  const isSwitch = fieldOf(arm.parent ?? void 0, "value") !== void 0;
  const condition = isSwitch ? void 0 : fieldOf(arm, "value");
  return condition === void 0 ? { truth: true } : { condition, truth: true };
}
function isAlwaysDone(loop) {
  const [clause] = loop.namedChildren;
  if (clause?.type === "block") return true;
  const over = clause?.type === "range_clause" ? fieldOf(clause, "right") : void 0;
  return over !== void 0 && listOf(over) !== void 0;
}
function fails(start) {
  const node = toldOn(start);
  const { parent } = node;
  if (parent?.type === "index_expression") return isFieldOf(node, "operand");
  if (parent?.type === "slice_expression")
    return isFieldOf(node, "operand") && /[1-9]/.test(fieldOf(parent, "end")?.text ?? "");
  if (parent?.type !== "argument_list") return false;
  return PANICS.test(fieldOf(parent.parent ?? void 0, "function")?.text ?? "");
}

// providers/code/languages/go/judging.ts
function judged(places) {
  const open = places.filter((place) => place.judgement === void 0);
  const chains = open.map((place) => chainOf2(place, places, 0));
  return places.map((place) => {
    if (place.judgement !== void 0) return place;
    const own = chains.filter(({ members }) => members.includes(place)).toSorted((a, b) => b.members.length - a.members.length)[0];
    if (own === void 0) return place;
    const others = own.members.flatMap(
      ({ name }) => name.kind === "known" && name !== place.name ? [name.text] : []
    );
    const judgement = others.length === 0 ? own.judgement : { ...own.judgement, anyOf: others };
    return { ...place, judgement };
  });
}
var LONGEST = 6;
function chainOf2(place, places, depth) {
  const { node } = place;
  const within = (outer) => places.filter((one) => isWithin(one.node, outer));
  const first = firstOf(node);
  if (first !== void 0 && depth < LONGEST) {
    const members = within(first);
    const isFixed = argumentsOf(first).some(
      (argument) => within(argument).length === 0 && literalOf(argument) !== ""
    );
    if (isFixed) return { members, judgement: DEFAULTED };
    return { members, judgement: chainOf2({ ...place, node: first }, places, depth + 1).judgement };
  }
  const instead = depth < LONGEST ? insteadOf(node) : void 0;
  const [next] = instead === void 0 ? [] : within(instead);
  if (next !== void 0 && instead !== void 0 && toldOn(next.node).id === instead.id) {
    const { members, judgement: judgement2 } = chainOf2(next, places, depth + 1);
    return { members: [place, ...members], judgement: judgement2 };
  }
  const judgement = instead === void 0 ? judgeValue2(node) : DEFAULTED;
  return { members: [place], judgement };
}
function firstOf(start) {
  const list = toldOn(start).parent;
  const call = list?.type === "argument_list" ? list.parent ?? void 0 : void 0;
  return fieldOf(call, "function")?.text === "cmp.Or" ? call : void 0;
}
function insteadOf(node) {
  const own = returnedInstead(node);
  if (own !== void 0) return own;
  const target = bound(parsedBy(node) ?? node);
  const tests = [testOf(node)?.absent, ...usesOf(node).map((use) => testOf(use)?.absent)];
  const names = target?.names ?? [];
  for (const absent2 of tests) {
    if (absent2 === void 0) continue;
    if (leaves(absent2)) return void 0;
    const assigned2 = assignedIn(absent2, names) ?? setIn(absent2, node);
    if (assigned2 !== void 0) return assigned2;
  }
  return void 0;
}
function parsedBy(node) {
  const list = toldOn(node).parent;
  const call = list?.type === "argument_list" ? list.parent : void 0;
  return /^strconv\.|^time\.Parse/.test(fieldOf(call ?? void 0, "function")?.text ?? "") ? call ?? void 0 : void 0;
}
function statementsOf(block) {
  return childrenOf(block).flatMap(
    (one) => one.type === "statement_list" ? childrenOf(one) : [one]
  );
}
function setIn(block, read2) {
  const [told] = argumentsOf(read2);
  for (const statement of statementsOf(block)) {
    const [call] = childrenOf(statement);
    if (call === void 0 || fieldOf(call, "function")?.text !== "os.Setenv") continue;
    const [name, value] = argumentsOf(call);
    if (name?.text === told?.text && literalOf(value) !== "") return value;
  }
  return void 0;
}
function assignedIn(block, names) {
  for (const statement of statementsOf(block)) {
    if (statement.type !== "assignment_statement") continue;
    const left = listed(fieldOf(statement, "left"));
    const at = left.findIndex(({ text }) => names.includes(text));
    const right = listed(fieldOf(statement, "right"));
    const value = at < 0 ? void 0 : right[at] ?? right[0];
    if (value !== void 0 && literalOf(value) !== "") return value;
  }
  return void 0;
}
function returnedInstead(node) {
  for (const one of [node, ...usesOf(node)]) {
    const condition = ancestorWhere(one, ({ type }) => type === "if_statement");
    const next = condition === void 0 ? void 0 : testOf(one)?.absent;
    if (next?.type !== "return_statement" || returnsError(next)) continue;
    if (condition === void 0 || nextOf(condition)?.id !== next.id) continue;
    const [value] = listed(childrenOf(next)[0]);
    const isValue = value !== void 0 && /_literal$|^(?:true|false)$/.test(value.type);
    if (isValue && literalOf(value) !== "" && listed(childrenOf(next)[0]).length === 1)
      return value;
  }
  return void 0;
}
function usesOf(node) {
  const target = bound(node);
  if (target === void 0) return [];
  return target.names.flatMap(
    (name) => occurrences(target.scope, name, node.endIndex).filter(
      (use) => isUse(use, target.scope) && !isReplaced(node, use, name)
    )
  );
}
function judgeValue2(node) {
  const all = judge(syntaxFrom(node), node);
  const target = bound(node);
  if (all.need !== "required" || target?.scope.type !== "source_file") return all;
  const started = judge(
    syntaxFrom(node, (use) => isAtStart(use, node)),
    node
  );
  return started.need === "required" ? started : ASSERTED;
}
function isAtStart(use, read2) {
  const [fn, own] = [use, read2].map((one) => ancestorWhere(one, ({ type }) => FUNCTIONS.has(type)));
  if (fn === void 0 || fn.id === own?.id) return true;
  const name = fn.type === "function_declaration" ? fieldOf(fn, "name")?.text : void 0;
  return name === "main" || name === "init";
}

// providers/code/languages/go/helpers.ts
var FALLBACK = /^(?:def(?:ault)?|fallback|or|alt)/i;
function withFallback(place) {
  const { name, node } = place;
  if (name.kind !== "parameter") return place;
  const fn = ancestorWhere(node, (one) => isHelper(one, name.function));
  if (fn === void 0) return place;
  const fallback3 = fallbackOf(fn, name.parameter.index);
  if (fallback3 !== void 0) return { ...place, fallback: fallback3 };
  return isHandedOn(place, fn) ? { ...place, judgement: UNCHECKED } : place;
}
function isHandedOn({ node, judgement }, fn) {
  const isOpen2 = judgement?.need === "optional" && judgement.anyOf === void 0;
  const last = childrenOf(childrenOf(fieldOf(fn, "body"))[0]).at(-1);
  const [value] = listed(childrenOf(last)[0]);
  if (!isOpen2 || last?.type !== "return_statement" || literalOf(value) !== "") return false;
  return usesOf(node).some(({ parent }) => parent?.parent?.type === "return_statement");
}
function isHelper(fn, name) {
  if (!FUNCTIONS.has(fn.type)) return false;
  return fn.type === "func_literal" || fieldOf(fn, "name")?.text === name;
}
function fallbackOf(fn, told) {
  const names = parametersOf(fn);
  const body = fieldOf(fn, "body");
  const index = names.findIndex((name, at) => {
    if (at === told || name === "_" || body === void 0) return false;
    const uses = occurrences(body, name).filter(({ type }) => type === "identifier");
    return uses.some((use) => isHandedBack(use, FALLBACK.test(name)));
  });
  return index < 0 ? void 0 : { index };
}
function isHandedBack(use, isNamedSo) {
  const whole2 = use.parent?.type === "index_expression" ? use.parent : use;
  const list = whole2.parent;
  if (list?.type === "argument_list")
    return isNamedSo || fieldOf(list.parent ?? void 0, "function")?.text === "cmp.Or";
  if (list?.type !== "expression_list") return false;
  if (list.parent?.type === "return_statement") return childrenOf(list)[0]?.id === whole2.id;
  return list.parent?.type === "assignment_statement" && fieldOf(list.parent, "right")?.id === list.id;
}
function helperPlaces(file, helper) {
  return occurrences(file.root, helper.name).flatMap((leaf) => {
    const receiver = receiverOf(leaf);
    const called2 = receiver === void 0 ? leaf : leaf.parent;
    const call = called2 === null ? void 0 : callOf(called2);
    if (call === void 0 || !isMeant(file, leaf, receiver, helper)) return [];
    return placesOfCall(call, helper);
  });
}
function placesOfCall(call, helper) {
  const all = argumentsOf(call);
  const { parameter, fallback: fallback3 } = helper;
  if (parameter.keyword !== void 0) return restPlaces(call, all.slice(parameter.index), helper);
  const told = all[parameter.index];
  const instead = fallback3 === void 0 ? void 0 : all[fallback3.index];
  const isEmpty3 = instead !== void 0 && literalOf(instead) === "";
  const hasFallback = instead !== void 0 && !isEmpty3 && instead.type !== "nil";
  const names = told === void 0 ? [] : namesOf(told);
  return names.flatMap((name) => {
    const place = placeOfCall(helper, { node: call, name, hasFallback });
    if (place === void 0 || hasFallback) return place ?? [];
    if (isEmpty3) return { name: place.name, node: place.node };
    return { ...place, ...ofFailure(call, place.judgement) };
  });
}
function restPlaces(call, all, helper) {
  const names = all.flatMap((one) => namesOf(one));
  const known2 = names.flatMap((name) => name.kind === "known" ? [name.text] : []);
  const isFirst2 = helper.parameter.keyword === FIRST;
  return names.flatMap((name) => {
    const place = placeOfCall(helper, { node: call, name, hasFallback: false });
    if (place === void 0) return [];
    if (!isFirst2) return [{ ...place, ...ofFailure(call, place.judgement) }];
    const others = known2.filter((other) => name.kind === "known" && other !== name.text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    return [{ ...place, judgement: { ...judge(syntaxFrom(call), call), ...anyOf } }];
  });
}
function ofFailure(call, judgement) {
  if (judgement?.need !== "required") return {};
  const statement = call.parent?.parent ?? void 0;
  const left = listed(fieldOf(statement, "left"));
  if (call.parent?.type !== "expression_list" || left.length < 2) return {};
  if (left.at(-1)?.text === "_") return { judgement: UNCHECKED };
  const test2 = failureOf(call) ?? testOf(call);
  if (test2 === void 0) return {};
  return test2.absent !== void 0 && leaves(test2.absent) ? {} : { judgement: OPTIONAL };
}
function isMeant(file, leaf, receiver, helper) {
  const { within } = helper;
  if (within?.startsWith("func ") === true)
    return receiver === void 0 && file.path === helper.file && isOfFunction(leaf, within);
  const isNear = folderOf(file.path) === folderOf(helper.file);
  if (within === void 0) {
    if (receiver === void 0) return isNear && isFunctionOf(leaf, helper, file.path);
    return !isNear && isPackage(file.root, receiver, helper);
  }
  if (receiver?.type === "selector_expression") return isNear && /env/i.test(helper.name);
  const isNamedSo = /^(?:Get|Lookup)env$/i.test(helper.name);
  if (isNear && isNamedSo && receiver !== void 0 && declarationOf(receiver) !== void 0)
    return true;
  return receiver !== void 0 && isObjectOf(receiver, within);
}
function isOfFunction(leaf, within) {
  const origin = declarationOf(leaf)?.origin;
  const isFunction4 = origin?.kind === "value" && origin.value?.type === "func_literal";
  return isFunction4 && functionNameAround(leaf) === within;
}
function isFunctionOf(leaf, helper, path) {
  const declared = declarationOf(leaf);
  if (declared === void 0) return path !== helper.file;
  if (declared.scope.type !== "source_file") return false;
  return path === helper.file;
}
function isPackage(root, receiver, helper) {
  if (!/^[A-Z]/.test(helper.name) || declarationOf(receiver) !== void 0) return false;
  const folder = folderOf(helper.file).split("/").at(-1) ?? "";
  return importsOf(root).some((one) => {
    const last = one.path.split("/").at(-1);
    return last === folder && isCalled(receiver.text, one);
  });
}
function isCalled(receiver, { local, path, isRenamed }) {
  if (receiver === local) return true;
  return !isRenamed && receiver === path.split("/").at(-1)?.replace(/\W/g, "");
}
function isObjectOf(receiver, type) {
  if (receiver.type === "composite_literal" || receiver.type === "unary_expression")
    return typeName(fieldOf(compositeOf(receiver), "type")) === type;
  if (receiver.type === "call_expression")
    return new RegExp(`\\bNew${type}$`, "i").test(fieldOf(receiver, "function")?.text ?? "");
  if (receiver.type !== "identifier") return false;
  const declared = declarationOf(receiver);
  if (declared?.origin.kind === "parameter") {
    const { origin } = declared;
    if (origin.type !== void 0) return lastName(origin.type.text) === type;
    return receiverTypeOf(origin.function) === type;
  }
  if (declared?.origin.kind !== "value") return false;
  if (declared.origin.type !== void 0) return lastName(declared.origin.type.text) === type;
  const { value } = declared.origin;
  return value !== void 0 && value.type !== "identifier" && isObjectOf(value, type);
}
function lastName(type) {
  return /(\w+)(?:\[[^\]]*\])?$/.exec(type)?.[1] ?? "";
}
function folderOf(path) {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function sees({ path, text }, { file, name, within }) {
  if (within?.startsWith("func ") === true) return path === file;
  const folder = folderOf(file);
  if (folderOf(path) === folder) return true;
  const last = folder.split("/").at(-1) ?? "";
  return last !== "" && /^[A-Z]/.test(name) && text.includes(`/${last}"`);
}

// providers/code/languages/go/tags.ts
var LIBRARIES = /^github\.com\/(?:caarlos0\/env|sethvargo\/go-envconfig|ilyakaznacheev\/cleanenv|jessevdk\/go-flags|umputun\/go-flags|alecthomas\/kong|Netflix\/go-env|joeshaw\/envdecode|codingconcepts\/env)(?:\/|$)/;
var CLEAR = /^[A-Z][A-Z0-9_]+$/;
var DEEPEST4 = 6;
function tagPlaces(root) {
  const { text } = root;
  if (!/\benv:\\?"/.test(text)) return [];
  const isImported2 = importsOf(root).some(({ path }) => LIBRARIES.test(path));
  const types = structuresOf(root);
  const { prefix, isStrict: isStrict2 } = optionsOf(root);
  const held2 = /* @__PURE__ */ new Set();
  for (const structure of [...types.values(), ...unnamedStructures(root)])
    for (const name of heldBy(structure)) held2.add(name);
  const outer = [...types].flatMap(([name, one]) => held2.has(name) ? [] : [one]);
  const starts = [...outer, ...unnamedStructures(root)];
  const context = { types, isImported: isImported2, isStrict: isStrict2 };
  const found3 = starts.flatMap((one) => filled2(one, { ...context, prefix, depth: 0 }));
  const known2 = /* @__PURE__ */ new Set();
  return found3.filter((place) => {
    const key = `${place.node.id} ${place.name.kind === "known" ? place.name.text : ""}`;
    return !known2.has(key) && known2.add(key);
  });
}
function heldBy(structure) {
  return fieldsOf(structure).flatMap((field) => {
    if (field.structure !== void 0) return heldBy(field.structure);
    return [field.type, field.element].filter((name) => name !== void 0);
  });
}
function optionsOf(root) {
  const literals = occurrences(root, "Options").flatMap((leaf) => {
    const type = leaf.parent;
    const isOurs = type?.type === "qualified_type" && /^env\./.test(type.text);
    const literal = isOurs ? type?.parent : void 0;
    return literal?.type === "composite_literal" ? [literal] : [];
  });
  const [prefix = ""] = literals.flatMap((one) => literalOf(elementOf(one, "Prefix")) ?? []);
  const isStrict2 = literals.some((one) => elementOf(one, "RequiredIfNoDef")?.text === "true");
  return { prefix, isStrict: isStrict2 };
}
function filled2(structure, context) {
  if (context.depth > DEEPEST4) return [];
  return fieldsOf(structure).flatMap((field) => {
    const inner = field.structure ?? context.types.get(field.type ?? "");
    const prefix = context.prefix + prefixOf(field);
    const filledIn = inner === void 0 ? [] : filled2(inner, { ...context, prefix, depth: context.depth + 1 });
    if (filledIn.length > 0) return filledIn;
    const tag = field.tags.get("env");
    return tag === void 0 ? [] : placesOf3(field, tag, context);
  });
}
function prefixOf({ tags, isMany }) {
  if (isMany) return "";
  const namespace = tags.get("env-namespace");
  if (namespace !== void 0) return `${namespace}_`;
  const named = /,\s*prefix=([^,]*)/.exec(tags.get("env") ?? "")?.[1];
  return named ?? tags.get("envPrefix") ?? tags.get("envprefix") ?? tags.get("env-prefix") ?? "";
}
function placesOf3(field, tag, context) {
  const [first = "", ...rest] = tag.split(",").map((part) => part.trim());
  const names = [first, ...rest.filter((one) => CLEAR.test(one))].map(
    (one) => context.prefix + one
  );
  const isName = context.isImported ? /^\w+$/.test(first) : CLEAR.test(first);
  if (!isName) return [];
  const judgement = judgementOf(field, rest, context);
  return names.map((text) => {
    const others = names.filter((other) => other !== text);
    const anyOf = others.length === 0 ? {} : { anyOf: others };
    const node = fieldOf(field.node, "tag") ?? field.node;
    return { name: { kind: "known", text }, node, judgement: { ...judgement, ...anyOf } };
  });
}
function judgementOf({ tags }, options, { isStrict: isStrict2, isImported: isImported2 }) {
  const has = (option) => options.some((one) => option.test(one));
  const own = tags.get("envDefault") ?? tags.get("env-default") ?? tags.get("default") ?? void 0;
  const isDefaulted = own !== void 0 && own !== "" || has(/^default=/);
  if (isDefaulted) return DEFAULTED;
  if (has(/^notEmpty$/i)) return { ...REQUIRED, rejectsEmpty: true };
  const asked2 = tags.get("env-required") ?? tags.get("required");
  const isRequired2 = has(/^required(?:=true)?$/) || asked2 !== void 0 && asked2 !== "false";
  if (isRequired2 && !tags.has("optional")) return isImported2 ? REQUIRED : ASSERTED;
  if (/\brequired\b/.test(tags.get("validate") ?? tags.get("binding") ?? "")) return ASSERTED;
  if (own !== void 0) return isStrict2 ? DEFAULTED : OPTIONAL;
  return isStrict2 ? REQUIRED : UNCHECKED;
}

// providers/code/languages/go/viper.ts
var LIBRARY2 = /^github\.com\/spf13\/viper$/;
var UNMARSHALS = ["Unmarshal", "UnmarshalExact"];
var DEEPEST5 = 6;
var GETS = /\.((?:Get|IsSet)(?:[A-Z]\w*)?)\(/g;
function viperPlaces(root) {
  if (!importsOf(root).some(({ path }) => LIBRARY2.test(path))) return [];
  const settings = settingsOf(root);
  return [
    ...boundPlaces(root, settings),
    ...automaticPlaces(root, settings),
    ...filledPlaces(root, settings)
  ];
}
function settingsOf(root) {
  const [prefix] = methodCalls(root, "SetEnvPrefix").flatMap(
    (call) => literalOf(argumentsOf(call)[0]) ?? []
  );
  const pairs = methodCalls(root, "NewReplacer").flatMap(
    (call) => argumentsOf(call).flatMap((one) => literalOf(one) ?? [])
  );
  const replaced = pairs.flatMap((from, at) => {
    const to = pairs[at + 1];
    return at % 2 === 0 && to !== void 0 ? [[from, to]] : [];
  });
  const keys = ["SetDefault", "BindPFlag"].flatMap(
    (word) => methodCalls(root, word).flatMap((call) => {
      const [key] = argumentsOf(call);
      return key === void 0 ? [] : knownOf(namesOf(key));
    })
  );
  return { prefix, replaced, defaulted: new Set(keys.map((key) => key.toLowerCase())) };
}
function knownOf(names) {
  return names.flatMap((name) => name.kind === "known" ? [name.text] : []);
}
function methodCalls(root, word) {
  return occurrences(root, word).flatMap((leaf) => {
    const call = receiverOf(leaf) === void 0 || leaf.parent === null ? void 0 : callOf(leaf.parent);
    return call ?? [];
  });
}
function nameOf(key, { prefix, replaced }) {
  let text = key;
  for (const [from, to] of replaced) text = text.replaceAll(from, to);
  const upper = text.toUpperCase();
  if (prefix === void 0) return { kind: "unknown", pattern: `*${upper}` };
  return { kind: "known", text: prefix === "" ? upper : `${prefix.toUpperCase()}_${upper}` };
}
function boundPlaces(root, settings) {
  return [...methodCalls(root, "BindEnv"), ...methodCalls(root, "MustBindEnv")].flatMap((node) => {
    const [key, ...others] = argumentsOf(node);
    if (key === void 0) return [];
    const keys = knownOf(namesOf(key));
    const isDefaulted = keys.some((one) => settings.defaulted.has(one.toLowerCase()));
    const judgement = isDefaulted ? DEFAULTED : UNCHECKED;
    if (others.length === 0)
      return keys.map((one) => ({ name: nameOf(one, settings), node, judgement }));
    const names = others.flatMap((one) => namesOf(one));
    const known2 = knownOf(names);
    return names.map((name) => {
      const rest = known2.filter((other) => name.kind === "known" && other !== name.text);
      const anyOf = rest.length === 0 ? {} : { anyOf: rest };
      return { name, node, judgement: { ...judgement, ...anyOf } };
    });
  });
}
function automaticPlaces(root, settings) {
  const [automatic] = methodCalls(root, "AutomaticEnv");
  if (automatic === void 0) return [];
  const { prefix = "" } = settings;
  const pattern = prefix === "" ? "*" : `${prefix.toUpperCase()}_*`;
  const words2 = new Set([...root.text.matchAll(GETS)].map(([, word = ""]) => word));
  const asked2 = [...words2].flatMap((word) => methodCalls(root, word));
  const own = { ...settings, prefix };
  const places = asked2.flatMap((node) => {
    const receiver = receiverOf(
      node.childForFieldName("function")?.childForFieldName("field") ?? node
    );
    const key = literalOf(argumentsOf(node)[0]);
    if (key === void 0 || !/^(?:viper|v|vp)$/.test(receiver?.text ?? "")) return [];
    const judgement = settings.defaulted.has(key.toLowerCase()) ? DEFAULTED : UNCHECKED;
    return [{ name: nameOf(key, own), node, judgement }];
  });
  return [{ name: { kind: "unknown", pattern }, node: automatic }, ...places];
}
function filledPlaces(root, settings) {
  const isFilled = UNMARSHALS.some((word) => methodCalls(root, word).length > 0);
  if (!isFilled || methodCalls(root, "AutomaticEnv").length === 0) return [];
  const types = structuresOf(root);
  const all = [...types.values()];
  const held2 = new Set(all.flatMap((one) => fieldsOf(one).map(({ type }) => type)));
  const outer = [...types].flatMap(([name, one]) => held2.has(name) ? [] : [one]);
  const own = { ...settings, prefix: settings.prefix ?? "" };
  return outer.flatMap((one) => fieldPlaces2(one, { types, settings: own, before: "", depth: 0 }));
}
function fieldPlaces2(structure, filling) {
  const { types, settings, before, depth } = filling;
  if (depth > DEEPEST5) return [];
  return fieldsOf(structure).flatMap((field) => {
    const [key = "", ...options] = (field.tags.get("mapstructure") ?? "").split(",");
    const inner = field.structure ?? types.get(field.type ?? "");
    if (inner !== void 0) {
      const within = options.includes("squash") ? before : `${before}${key}.`;
      const isOpen2 = key !== "" || options.includes("squash");
      return isOpen2 ? fieldPlaces2(inner, { ...filling, before: within, depth: depth + 1 }) : [];
    }
    if (key === "" || key === "-" || field.isMany) return [];
    const path = before + key;
    const isDefaulted = settings.defaulted.has(path.toLowerCase());
    const node = fieldOf(field.node, "tag") ?? field.node;
    const judgement = isDefaulted ? DEFAULTED : UNCHECKED;
    return [{ name: nameOf(path, settings), node, judgement }];
  });
}

// providers/code/languages/go/index.ts
var IDIOMS = /[Gg]etenv\b|\bLookupEnv\b|\bExpandEnv\b|\bos\.Expand\b|\benv:\\?"|\benvconfig\b|\bBindEnv\b|\bAutomaticEnv\b|\bEnvVars?\b|\bEnvar\b|FromEnvar\b|\bproviders\/env\b|\bWithEnvVarPrefix\b|\benv func\(/;
var go = {
  grammar: "go",
  idioms: IDIOMS,
  syntax: goSyntax,
  read: ({ path, root }) => findings(path, goSyntax, [...whole(environmentPlaces(root)), ...libraryPlaces(root)]),
  calls: (file, helper) => findings(file.path, goSyntax, whole(helperPlaces(file, helper))),
  sees,
  constants: ({ root }) => constantsOf(root),
  // https://go.dev/ref/spec#Packages
  shares: (path, other) => path !== other && folderOf(path) === folderOf(other)
};
function whole(places) {
  return judged(places).map(withFallback);
}
function libraryPlaces(root) {
  return [...tagPlaces(root), ...envconfigPlaces(root), ...viperPlaces(root), ...flagPlaces(root)];
}

// providers/code/languages/php/values.ts
var transparent = /* @__PURE__ */ new Set([
  "parenthesized_expression",
  "error_suppression_expression",
  "assignment_expression"
]);
var KEEPING = /* @__PURE__ */ new Set([
  "trim",
  "ltrim",
  "rtrim",
  "strtolower",
  "strtoupper",
  "strval",
  "intval"
]);
var CALLS = /* @__PURE__ */ new Set([
  "function_call_expression",
  "scoped_call_expression",
  "member_call_expression",
  "nullsafe_member_call_expression"
]);
function isCall(node) {
  return node !== void 0 && CALLS.has(node.type);
}
function calledFunction(call) {
  if (call?.type !== "function_call_expression") return void 0;
  const called2 = fieldOf(call, "function");
  if (called2?.type !== "name" && called2?.type !== "qualified_name") return void 0;
  return shortName(called2.text);
}
function shortName(name) {
  return name.slice(name.lastIndexOf("\\") + 1);
}
function callAround(node) {
  const { parent } = node;
  const list = parent?.type === "argument" ? parent.parent : null;
  const call = list?.type === "arguments" ? list.parent : null;
  if (parent === null || list === null || call === null || call === void 0) return void 0;
  return { call, index: childrenOf(list ?? void 0).findIndex(({ id }) => id === parent.id) };
}
function argumentOf(call, parameter) {
  const all = argumentsOf2(call);
  const named = all.find((one) => fieldOf(one, "name")?.text === parameter.keyword);
  const found3 = parameter.keyword === void 0 ? void 0 : named;
  const placed2 = all[parameter.index];
  const isPlaced = placed2 !== void 0 && fieldOf(placed2, "name") === void 0;
  const argument = found3 ?? (isPlaced ? placed2 : void 0);
  return argument === void 0 ? void 0 : childrenOf(argument).at(-1);
}
function argumentsOf2(call) {
  return childrenOf(fieldOf(call, "arguments")).filter(({ type }) => type === "argument");
}
var DEEPEST6 = 20;
function carried(node) {
  let found3 = node;
  for (let depth = 0; depth < DEEPEST6; depth++) {
    const next = carrier(found3);
    if (next === void 0) break;
    found3 = next;
  }
  return found3;
}
function carrier(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  if (parent.type === "assignment_expression") return isFieldOf(node, "right") ? parent : void 0;
  if (transparent.has(parent.type)) return parent;
  if (isChain(parent)) return isLeftOfNothing(node, parent) ? parent : void 0;
  if (parent.type === "cast_expression") return isBooleanCast(parent) ? void 0 : parent;
  const around = callAround(node);
  const isKept = around?.index === 0 && KEEPING.has(calledFunction(around.call) ?? "");
  return isKept ? around.call : void 0;
}
function isLeftOfNothing(node, chain) {
  const [left, right] = sidesOf(chain);
  return left?.id === node.id && right !== void 0 && isNothing(right);
}
function isBooleanCast(node) {
  return node.type === "cast_expression" && /^bool/i.test(fieldOf(node, "type")?.text ?? "");
}
function operatorOf(node) {
  if (node?.type !== "binary_expression") return void 0;
  const operator = fieldOf(node, "operator")?.text.toLowerCase();
  if (operator === "and") return "&&";
  return operator === "or" ? "||" : operator;
}
function isChain(node) {
  if (operatorOf(node) === "??") return true;
  return node?.type === "conditional_expression" && fieldOf(node, "body") === void 0;
}
function sidesOf(chain) {
  return chain.type === "binary_expression" ? [fieldOf(chain, "left"), fieldOf(chain, "right")] : [fieldOf(chain, "condition"), fieldOf(chain, "alternative")];
}
function isNothing(node) {
  return /^\(*null\)*$/i.test(node.text);
}
function isEmpty2(node) {
  return /^(?:''|""|false|0|\[\])$/i.test(node.text);
}
function uncovered(node) {
  let inner = node;
  for (let next = coveredBy(inner); next !== void 0; next = coveredBy(inner)) inner = next;
  return inner;
}
function coveredBy(node) {
  if (node.type === "assignment_expression") return fieldOf(node, "right");
  if (transparent.has(node.type)) return childrenOf(node)[0];
  if (node.type === "cast_expression") return fieldOf(node, "value");
  const isKept = KEEPING.has(calledFunction(node) ?? "");
  return isKept ? argumentOf(node, { index: 0 }) : void 0;
}

// providers/code/languages/php/constants.ts
var CLASSES = /* @__PURE__ */ new Set([
  "class_declaration",
  "trait_declaration",
  "interface_declaration",
  "enum_declaration",
  "anonymous_class"
]);
function constantNamed(node) {
  const name = shortName(node.text);
  const { rootNode } = node.tree;
  for (const leaf of occurrences(rootNode, name)) {
    const element = leaf.type === "name" ? leaf.parent : null;
    const isConstant = element?.type === "const_element" && classAround(leaf) === void 0;
    if (isConstant) return childrenOf(element)[1];
    const call = leaf.type === "string_content" ? definitionOf(leaf) : void 0;
    if (call !== void 0) return argumentOf(call, { index: 1 });
  }
  return void 0;
}
function definitionOf(leaf) {
  const call = ancestorWhere(leaf, ({ type }) => type === "function_call_expression");
  if (call === void 0 || calledFunction(call) !== "define") return void 0;
  const first = argumentOf(call, { index: 0 });
  return first !== void 0 && first.text.slice(1, -1) === leaf.text ? call : void 0;
}
function constantOfClass(node) {
  const [scope, constant] = childrenOf(node);
  if (scope === void 0 || constant === void 0) return void 0;
  const own = classAround(node);
  const isOwn2 = scope.type === "relative_scope" && scope.text !== "parent";
  for (const leaf of occurrences(node.tree.rootNode, constant.text)) {
    const element = leaf.parent ?? void 0;
    if (element?.type !== "const_element" && element?.type !== "enum_case") continue;
    const owner = classAround(leaf);
    const isAsked = isOwn2 ? owner?.id === own?.id : nameOfClass(owner) === shortName(scope.text);
    if (owner === void 0 || !isAsked) continue;
    return element.type === "enum_case" ? void 0 : childrenOf(element)[1];
  }
  return void 0;
}
function enumCase(node) {
  const object = fieldOf(node, "object");
  if (fieldOf(node, "name")?.text !== "value") return void 0;
  if (object?.type !== "class_constant_access_expression") return void 0;
  const [scope, name] = childrenOf(object);
  if (name === void 0) return void 0;
  for (const leaf of occurrences(node.tree.rootNode, name.text)) {
    const { parent } = leaf;
    if (parent?.type !== "enum_case") continue;
    if (nameOfClass(classAround(leaf)) === shortName(scope?.text ?? "")) {
      return fieldOf(parent, "value");
    }
  }
  return void 0;
}
function classAround(node) {
  return ancestorWhere(node, ({ type }) => CLASSES.has(type));
}
function nameOfClass(node) {
  return fieldOf(node, "name")?.text;
}

// providers/code/languages/php/classes.ts
function fullNameAround(node) {
  const name = nameOfClass(classAround(node));
  return name === void 0 ? void 0 : inNamespace(node.tree.rootNode, name);
}
function fullName(root, name) {
  if (name.startsWith("\\")) return name.slice(1);
  if (!/^\w+$/.test(name)) return name;
  const { text } = root;
  const imported = new RegExp(`\\buse\\s+\\\\?((?:[\\w\\\\]+\\\\)?${name})\\s*[;,]`).exec(text) ?? new RegExp(`\\buse\\s+\\\\?([\\w\\\\]+)\\s+as\\s+${name}\\s*[;,]`).exec(text);
  if (imported?.[1] !== void 0 && imported[1] !== name) return imported[1];
  const grouped = new RegExp(`\\buse\\s+\\\\?([\\w\\\\]+)\\\\\\{[^}]{0,4000}\\b${name}\\b`).exec(
    text
  )?.[1];
  return grouped === void 0 ? inNamespace(root, name) : `${grouped}\\${name}`;
}
function inNamespace({ text }, name) {
  const namespace = /^(?:<\?php)?\s*namespace\s+([\w\\]+)\s*[;{]/m.exec(text)?.[1];
  return namespace === void 0 ? name : `${namespace}\\${name}`;
}

// providers/code/languages/php/branches.ts
var LOOPS = /* @__PURE__ */ new Set(["while_statement", "for_statement"]);
var PARTS = /* @__PURE__ */ new Set([
  "catch_clause",
  "case_statement",
  "default_statement",
  "match_conditional_expression",
  "match_default_expression"
]);
var AT_TIMES = { truth: false };
var IS_DECLARED = /^\(?\s*!\s*\\?(?:function|class)_exists\(/;
function branch2(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  const { type } = parent;
  if (type === "if_statement" || type === "else_if_clause" || type === "conditional_expression") {
    return partOf(node, parent);
  }
  if (type === "match_conditional_expression") return armOf2(node, parent);
  if (type === "binary_expression") return isFieldOf(node, "right") ? sideOf(parent) : void 0;
  if (type === "augmented_assignment_expression")
    return isSpare(node, parent) ? AT_TIMES : void 0;
  if (LOOPS.has(type)) return isFieldOf(node, "body") ? AT_TIMES : void 0;
  if (type === "foreach_statement") {
    return isFieldOf(node, "body") && !isSure(parent) ? AT_TIMES : void 0;
  }
  return PARTS.has(node.type) ? AT_TIMES : void 0;
}
function armOf2(node, parent) {
  if (!isFieldOf(node, "return_expression")) return void 0;
  const condition = fieldOf(parent, "conditional_expressions");
  return condition === void 0 ? AT_TIMES : { condition, truth: true };
}
function isSpare(node, parent) {
  return isFieldOf(node, "right") && fieldOf(parent, "operator")?.text === "??=";
}
function partOf(node, parent) {
  const condition = fieldOf(parent, "condition");
  if (condition === void 0 || IS_DECLARED.test(condition.text)) return void 0;
  if (isFieldOf(node, "body")) return { condition, truth: true };
  const isOther = node.type === "else_clause" || node.type === "else_if_clause";
  return isOther || isFieldOf(node, "alternative") ? { condition, truth: false } : void 0;
}
function sideOf(parent) {
  const operator = operatorOf(parent);
  if (operator !== "&&" && operator !== "||" && !isChain(parent)) return void 0;
  const condition = fieldOf(parent, "left");
  return condition === void 0 ? void 0 : { condition, truth: operator === "&&" };
}
function isSure(loop) {
  const [list] = childrenOf(loop);
  if (list?.type === "array_creation_expression") return childrenOf(list).length > 0;
  if (list === void 0 || !/^(?:\$\w+|(?:\w+::)?[A-Z]\w*)$/.test(list.text)) return false;
  const name = list.text.replace(/^\w+::/, "").replace("$", "\\$");
  return new RegExp(`(?:^|\\W)${name}\\s*=\\s*\\[\\s*['"]`).test(loop.tree.rootNode.text);
}

// providers/code/languages/php/leaving.ts
var ENDS2 = /* @__PURE__ */ new Set([
  "return_statement",
  "continue_statement",
  "break_statement"
]);
var BLOCKS2 = /* @__PURE__ */ new Set(["compound_statement", "colon_block"]);
function leaves2(node) {
  const { type } = node;
  if (type === "throw_expression") return true;
  if (type === "exit_statement") return !/^exit\s*\(?\s*0/i.test(node.text);
  if (type === "name") return /^(?:exit|die)$/i.test(node.text);
  if (type === "arguments") return isFailingCheck(node.parent ?? void 0);
  if (type === "expression_statement" || type === "parenthesized_expression") {
    return childrenOf(node).some(leaves2);
  }
  if (type === "else_clause") return childrenOf(node).some(leaves2);
  if (BLOCKS2.has(type)) return isLeft(node);
  return isCall(node) && isEnding(node);
}
function isLeft(block) {
  for (const statement of childrenOf(block)) {
    if (ENDS2.has(statement.type)) return false;
    if (leaves2(statement)) return true;
  }
  return false;
}
function isEnding(call) {
  const called2 = calledFunction(call)?.toLowerCase();
  const [first] = argumentsOf2(call);
  if (called2 === "exit" || called2 === "die") return first?.text !== "0";
  if (called2 === "wp_die") return true;
  if (called2 === "trigger_error") return /\bE_USER_ERROR\b/.test(call.text);
  const name = called2 === void 0 ? fieldOf(call, "name")?.text : calledFunction(call);
  return name !== void 0 && isDeclaredNever(call, name);
}
function isDeclaredNever(call, name) {
  const { text } = call.tree.rootNode;
  if (!/:\s*never\b/.test(text) || !/^\w+$/.test(name)) return false;
  return new RegExp(`function\\s+${name}\\s*\\([^{;]*\\)\\s*:\\s*never\\b`).test(text);
}
var CHECKS = /* @__PURE__ */ new Map([
  ["throw_if", { fails: true }],
  ["throw_unless", { fails: false }],
  ["Assert::notEmpty", { fails: false, empty: true }],
  ["Assert::stringNotEmpty", { fails: false, empty: true }],
  ["Assert::string", { fails: false, empty: false }],
  ["Assert::true", { fails: false }],
  ["Assert::false", { fails: true }],
  ["Assertion::notEmpty", { fails: false, empty: true }],
  ["Assertion::string", { fails: false, empty: false }]
]);
function checkOf(call) {
  if (call?.type !== "scoped_call_expression") return CHECKS.get(calledFunction(call) ?? "");
  const text = call.tree.rootNode.text;
  if (!/\b(?:Webmozart\\Assert|Assert\\Assertion)\b/.test(text)) return void 0;
  return CHECKS.get(`${fieldOf(call, "scope")?.text}::${fieldOf(call, "name")?.text}`);
}
function isFailingCheck(call) {
  return checkOf(call) !== void 0;
}
function isGuarded2(node, name) {
  if (!/^\w/.test(name)) return isSwallowed(node);
  const quoted = [`'${name}'`, `"${name}"`];
  const names = (text) => quoted.some((one) => text.includes(one));
  for (const child of outwards(node)) {
    const { condition } = branch2(child) ?? {};
    if (condition !== void 0 && names(condition.text)) return true;
    if (isCaught(child) || leftAbove(child).some((one) => isSettled(one, names))) return true;
  }
  return false;
}
function isSwallowed(node) {
  for (const child of outwards(node)) {
    if (isCaught(child)) return true;
  }
  return false;
}
function isCaught(node) {
  const { parent } = node;
  if (parent?.type !== "try_statement" || !isFieldOf(node, "body")) return false;
  return childrenOf(parent).some(
    (one) => one.type === "catch_clause" && !leaves2(fieldOf(one, "body") ?? one)
  );
}
function leftAbove(statement, from = 0) {
  const { parent } = statement;
  if (parent === null || !(BLOCKS2.has(parent.type) || parent.type === "program")) return [];
  const found3 = [];
  let above = statement.previousNamedSibling;
  for (; above !== null && above.startIndex >= from; above = above.previousNamedSibling) {
    const body = above.type === "if_statement" ? fieldOf(above, "body") : void 0;
    const condition = fieldOf(above, "condition");
    const isLeaving = body !== void 0 && endsEarly(body) && !leaves2(body);
    if (isLeaving && condition !== void 0) found3.push(condition);
  }
  return found3;
}
var ABSENT = /^\(*\s*(?:!|empty\(|is_null\()|={2,3}\s*(?:false|null|''|"")|(?:false|null|''|"")\s*={2,3}/i;
var READ = /\b(?:getenv|env)\(|\$_ENV\b|\$_SERVER\b|\bEnv::/;
function isSettled(condition, names) {
  const { text } = condition;
  const isAbsent = ABSENT.test(text);
  if (names(text)) return isAbsent;
  if (isAbsent) return false;
  if (READ.test(text)) return true;
  const variable = /^\(\s*\$(\w+)\s*(?:\)|!)/.exec(text)?.[1];
  if (variable === void 0) return false;
  const given2 = new RegExp(`\\$${variable}\\s*=([^;=][^;]{0,2000});`).exec(
    condition.tree.rootNode.text
  )?.[1];
  return given2 !== void 0 && READ.test(given2) && !names(given2);
}
function endsEarly(body) {
  const last = BLOCKS2.has(body.type) ? childrenOf(body).at(-1) : body;
  return last !== void 0 && (ENDS2.has(last.type) || leaves2(last));
}
function isCalledOn(node) {
  return node.parent?.type === "member_call_expression" && isFieldOf(node, "object");
}

// providers/code/languages/php/tests.ts
var ASKING = /* @__PURE__ */ new Map(
  [
    ["isset", { absent: false, empty: false }],
    ["empty", { absent: true }],
    ["is_string", { absent: false, empty: false }],
    ["is_null", { absent: true, empty: false }],
    ["boolval", { absent: false }],
    ["strlen", { absent: false }],
    ["mb_strlen", { absent: false }],
    // https://laravel.com/docs/helpers#method-filled
    ["filled", { absent: false }],
    ["blank", { absent: true }]
  ]
);
var COMPARING = /* @__PURE__ */ new Set([
  "in_array",
  "str_contains",
  "str_starts_with",
  "strcasecmp",
  "version_compare"
]);
var EQUALITIES = /* @__PURE__ */ new Set(["==", "===", "!=", "!==", "<>"]);
function testOf2(node) {
  const isPresence = calledFunction(node) === "array_key_exists";
  let state = {
    node: carried(node),
    value: node.text,
    absent: false,
    empty: !isPresence,
    isAsked: isPresence
  };
  for (; ; ) {
    const used = consumed(state);
    if (used !== void 0) return used;
    const next = asked(state);
    if (next === void 0) {
      return state.isAsked || isFiltered(state.node) ? { rejectsEmpty: false } : void 0;
    }
    if (next === "unknown") return { rejectsEmpty: false };
    state = { ...next, node: outOfParentheses(next.node) };
  }
}
function isFiltered({ parent }) {
  const list = parent?.type === "array_element_initializer" ? parent.parent : void 0;
  const around = list === null || list === void 0 ? void 0 : callAround(list);
  return calledFunction(around?.call) === "array_filter";
}
function outOfParentheses(node) {
  let found3 = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && up.type !== "parenthesized_expression") break;
    found3 = up;
  }
  return found3;
}
function asked(state) {
  const { node, absent: absent2 } = state;
  const { parent } = node;
  if (parent === null) return void 0;
  if (parent.type === "unary_op_expression" && parent.text.startsWith("!")) {
    return { ...state, node: parent, absent: !absent2, isAsked: true };
  }
  if (isBooleanCast(parent)) return { ...state, node: parent, isAsked: true };
  if (parent.type === "binary_expression") return comparedOrJoined(state, parent);
  const around = callAround(node);
  if (around === void 0) return void 0;
  const called2 = calledFunction(around.call)?.toLowerCase() ?? "";
  if (COMPARING.has(called2)) return "unknown";
  const asking = ASKING.get(called2);
  if (asking === void 0 || around.index > 0 && called2 !== "isset") return void 0;
  if (called2 === "is_null" && absentValue(node) === "false") return "unknown";
  const empty = asking.empty ?? state.empty;
  return { ...state, node: around.call, absent: asking.absent, empty, isAsked: true };
}
function asksForEmpty({ value }, joined3) {
  const text = joined3.text.replace(/"/g, "'");
  const same = value.replace(/"/g, "'");
  return [`${same} === ''`, `'' === ${same}`, `trim(${same}) === ''`, `${same} == ''`].some(
    (one) => text.includes(one)
  );
}
function comparedOrJoined(state, parent) {
  const operator = operatorOf(parent) ?? "";
  if (operator === "&&" || operator === "||") {
    const isDecided = state.absent === (operator === "||");
    if (!isDecided) return "unknown";
    const empty2 = state.empty || state.absent && asksForEmpty(state, parent);
    return { ...state, node: parent, empty: empty2, isAsked: true };
  }
  if (!EQUALITIES.has(operator)) return /^[<>]/.test(operator) ? "unknown" : void 0;
  const isLeft3 = isFieldOf(state.node, "left");
  const other = fieldOf(parent, isLeft3 ? "right" : "left")?.text ?? "";
  const isStrict2 = operator.length === 3;
  if (!isAbsence(state.node, other, isStrict2)) return "unknown";
  const isAsked = true;
  if (state.isAsked) {
    const isSame = state.absent === /^true$/i.test(other);
    return { ...state, node: parent, absent: isSame === !operator.startsWith("!"), isAsked };
  }
  const isEqual = operator === "==" || operator === "===";
  const empty = !isStrict2 || /^(?:''|""|0)$/.test(other);
  return { ...state, node: parent, absent: isEqual, empty, isAsked };
}
function isAbsence(node, literal, isStrict2) {
  const value = absentValue(node);
  if (/^(?:false|true)$/i.test(literal) && isTruth(node)) return true;
  if (/^false$/i.test(literal)) return !isStrict2 || value !== "null";
  if (/^null$/i.test(literal)) return !isStrict2 || value !== "false";
  if (literal === "0") return /^(?:mb_)?strlen\(/.test(node.text);
  if (!/^(?:''|"")$/.test(literal)) return false;
  return !isStrict2 || isText(node);
}
function isTruth(node) {
  return ASKING.has(calledFunction(node) ?? "") || calledFunction(node) === "array_key_exists";
}
function isText(node) {
  return /^\(*\s*(?:\(string\)|(?:l|r)?trim\(|strval\(|strtolower\(|strtoupper\()/i.test(node.text);
}
function absentValue(node) {
  const text = node.text.replace(/^[\s(@\\]+/, "");
  if (text.includes("??") || text.includes("?:")) return void 0;
  if (/^(?:\$\w+\s*=\s*)?\\?getenv\(/.test(text)) return "false";
  return /^(?:\$\w+\s*=\s*)?(?:env\(|\$_ENV\[|\$_SERVER\[)/.test(text) ? "null" : void 0;
}
function consumed(state) {
  const { node } = state;
  if (node.parent === null) return void 0;
  if (isFieldOf(node, "condition")) return chosen(state, node.parent);
  return leftAt(state, node.parent) ?? checked(state);
}
function chosen({ absent: absent2, empty, isAsked }, parent) {
  if (parent.type === "switch_statement" || parent.type === "match_expression") {
    return { rejectsEmpty: false };
  }
  const isStatement = parent.type === "if_statement" || parent.type === "else_if_clause";
  const other = isStatement ? otherwise(parent) : fieldOf(parent, "alternative");
  const way = absent2 ? fieldOf(parent, "body") : other;
  if (way !== void 0) return { absent: way, rejectsEmpty: empty, by: parent };
  return isAsked || isStatement ? { rejectsEmpty: empty, by: parent } : void 0;
}
function leftAt({ node, absent: absent2, empty, isAsked }, parent) {
  const operator = operatorOf(parent);
  const right = fieldOf(parent, "right");
  if (!isFieldOf(node, "left") || right === void 0 || !leaves2(right)) return void 0;
  if (operator === (absent2 ? "&&" : "||")) {
    return { absent: right, rejectsEmpty: empty, by: parent };
  }
  const isUnset = operator === "??" && !isAsked && absentValue(node) !== "false";
  return isUnset ? { absent: right, rejectsEmpty: false, by: parent } : void 0;
}
function checked({ node, absent: absent2, empty, isAsked }) {
  const around = callAround(node);
  const check = around?.index === 0 ? checkOf(around.call) : void 0;
  if (around === void 0 || check === void 0) return void 0;
  if (check.empty !== void 0 && isAsked) return { rejectsEmpty: false };
  const list = fieldOf(around.call, "arguments");
  if (check.fails !== absent2 || list === void 0 || argumentsOf2(around.call).length === 0) {
    return { rejectsEmpty: false };
  }
  return { absent: list, rejectsEmpty: check.empty ?? empty, by: around.call };
}
function otherwise(statement) {
  const other = fieldOf(statement, "alternative");
  if (other !== void 0 || statement.type !== "if_statement") return other;
  const body = fieldOf(statement, "body");
  const next = statement.nextNamedSibling ?? void 0;
  const isOnly = body !== void 0 && endsEarly(body) && leftAbove(statement).length === 0;
  return isOnly ? next : void 0;
}

// providers/code/languages/php/syntax.ts
var functions = /* @__PURE__ */ new Set([
  "function_definition",
  "method_declaration",
  "anonymous_function",
  "arrow_function"
]);
var origins = /* @__PURE__ */ new WeakMap();
var syntax = {
  transparent,
  isFunction: ({ type }) => functions.has(type),
  branch: branch2,
  fallback,
  test: testOf2,
  fails: fails2,
  bound: bound2,
  isUse: isUse2,
  leaves: leaves2,
  isGuarded: isGuarded2
};
var FALLING_BACK = /default|fallback|coalesce|or_?else/i;
function fallback(node) {
  const value = carried(node);
  const { parent } = value;
  if (isDefaulting(value)) return fieldOf(parent ?? void 0, "right");
  const around = callAround(value);
  if (around?.index === 0 && FALLING_BACK.test(calledFunction(around.call) ?? "")) {
    const instead = argumentOf(around.call, { index: 1 });
    return instead === void 0 || isNothing(instead) ? void 0 : instead;
  }
  if (parent === null || !isChain(parent)) return void 0;
  const [left, right] = sidesOf(parent);
  if (left?.id !== value.id || right === void 0) return void 0;
  return isNothing(right) || leaves2(right) ? void 0 : right;
}
var NEEDS_VALUE = /^(?:string|int|float|bool|array)$/;
function fails2(node) {
  const value = carried(node);
  if (isCalledOn(value)) return true;
  if (value.id !== node.id || value.parent?.type !== "return_statement") return false;
  if (absentValue(value) !== "null") return false;
  const around = ancestorWhere(value, ({ type }) => functions.has(type));
  return NEEDS_VALUE.test(fieldOf(around, "return_type")?.text ?? "");
}
function isDefaulting(node) {
  const { parent } = node;
  if (parent?.type !== "augmented_assignment_expression" || !isFieldOf(node, "left")) return false;
  return fieldOf(parent, "operator")?.text === "??=";
}
function bound2(node) {
  const names = [];
  let inner = node;
  while (inner !== void 0 && transparent.has(inner.type)) {
    if (inner.type === "assignment_expression") collect(inner, names);
    inner = fieldOf(inner, "right") ?? inner.firstNamedChild ?? void 0;
  }
  const top = carried(node);
  for (const up of outwards(node)) {
    if (up.id === top.id) break;
    if (up.parent?.type === "assignment_expression") collect(up.parent, names);
  }
  if (names.length === 0) return void 0;
  const around = ancestorWhere(node, ({ type }) => functions.has(type));
  const scope = fieldOf(around, "body") ?? node.tree.rootNode;
  origins.set(scope, top);
  return { names, scope };
}
function collect(assignment, names) {
  const left = fieldOf(assignment, "left");
  if (left?.type === "variable_name" && !names.includes(left.text)) names.push(left.text);
}
function isUse2(leaf, scope) {
  const origin = origins.get(scope);
  if (leaf.type !== "variable_name" || isWritten2(leaf)) return false;
  if (origin === void 0 || !isSameFunction(leaf, scope)) return false;
  const written = occurrences(scope, leaf.text, origin.endIndex).some(
    (other) => other.startIndex < leaf.startIndex && (isWritten2(other) || isDefaulting(other))
  );
  return !written && !(isAtTimes(leaf, origin) && isDecisive(leaf));
}
function isWritten2(leaf) {
  const { parent } = leaf;
  if (parent === null) return false;
  if (parent.type === "assignment_expression") return isFieldOf(leaf, "left");
  if (parent.type === "foreach_statement") {
    return !isFieldOf(leaf, "body") && parent.firstNamedChild?.id !== leaf.id;
  }
  return parent.type === "list_literal" || parent.type === "static_variable_declaration";
}
function isSameFunction(leaf, scope) {
  for (const up of outwards(leaf)) {
    if (up.id === scope.id) break;
    if (!functions.has(up.type)) continue;
    const isHanded = up.type === "arrow_function" || isCaptured(up, leaf.text);
    if (!isHanded) return false;
  }
  return isWithin(leaf, scope);
}
function isCaptured(closure, name) {
  const clause = closure.namedChildren.find((one) => one?.type === "anonymous_function_use_clause");
  return clause?.namedChildren.some((one) => one?.text === name) === true;
}
function isAtTimes(leaf, origin) {
  for (const up of outwards(origin)) {
    if (isWithin(leaf, up)) break;
    if (branch2(up) !== void 0 || up.parent?.type === "foreach_statement") return true;
  }
  for (const up of outwards(leaf)) {
    if (isWithin(origin, up)) break;
    if (functions.has(up.type)) return true;
    const part = branch2(up);
    if (part !== void 0 && part.condition?.text.includes(leaf.text) !== true) return true;
    const left = leftAbove(up, origin.endIndex);
    if (left.some(({ text }) => !text.includes(leaf.text))) return true;
  }
  return isSwallowed(leaf) && !isSwallowed(origin);
}
function isDecisive(leaf) {
  if (isCalledOn(leaf)) return true;
  const test2 = testOf2(leaf);
  if (test2?.absent !== void 0) return leaves2(test2.absent);
  const { parent } = carried(leaf);
  return parent !== null && isChain(parent) && sidesOf(parent).some((side) => side !== void 0 && leaves2(side));
}

// providers/code/languages/php/functions.ts
function functionAround3(node, variable) {
  return ancestorWhere(node, (one) => {
    if (!functions.has(one.type)) return false;
    if (parameterNamed(one, variable) !== void 0) return true;
    if (one.type === "arrow_function") return false;
    return one.type !== "anonymous_function" || !captures(one, variable);
  });
}
function captures(closure, variable) {
  const clause = childrenOf(closure).find(({ type }) => type === "anonymous_function_use_clause");
  return childrenOf(clause).some(({ text }) => text === variable);
}
function parameterNamed(around, variable) {
  const index = parametersOf2(around).findIndex((one) => fieldOf(one, "name")?.text === variable);
  if (index < 0) return void 0;
  const isRest = parametersOf2(around)[index]?.type === "variadic_parameter";
  return isRest ? { index } : { index, keyword: variable.slice(1) };
}
function parametersOf2(around) {
  return childrenOf(fieldOf(around, "parameters"));
}
function ownNameOf(around) {
  const own = fieldOf(around, "name")?.text;
  if (around.type === "function_definition")
    return own === void 0 ? void 0 : { function: own };
  if (around.type === "method_declaration") {
    const within = fullNameAround(around);
    return own === void 0 || within === void 0 ? void 0 : { function: own, within };
  }
  const { parent } = around;
  const left = parent?.type === "assignment_expression" ? fieldOf(parent, "left") : void 0;
  return left?.type === "variable_name" ? { function: left.text } : void 0;
}
function fallbackOf2(around, told) {
  const body = fieldOf(around, "body")?.text ?? "";
  for (const [index, one] of parametersOf2(around).entries()) {
    const variable = fieldOf(one, "name")?.text;
    if (variable === void 0 || index === told.index) continue;
    const taken = new RegExp(
      `(?:\\breturn\\s|\\?|:|\\benv\\(\\$\\w+,)\\s*(?:\\([a-z]+\\)\\s*)?\\${variable}\\b`
    );
    if (!taken.test(body)) continue;
    const standard = fieldOf(one, "default_value");
    const parameter = { index, keyword: variable.slice(1) };
    return { variable, parameter, ...standard === void 0 ? {} : { standard } };
  }
  return void 0;
}

// providers/code/languages/php/names.ts
var MOST3 = 50;
var DEEPEST7 = 8;
var UNKNOWN2 = [UNKNOWN];
function namesOf2(node, depth = 0) {
  if (depth > DEEPEST7) return UNKNOWN2;
  const inner = (one) => one === void 0 ? UNKNOWN2 : namesOf2(one, depth + 1);
  switch (node.type) {
    case "string":
    case "encapsed_string":
      return joined(childrenOf(node).map((part) => partOf2(part, depth)));
    case "parenthesized_expression":
      return inner(childrenOf(node)[0]);
    case "cast_expression":
      return inner(fieldOf(node, "value"));
    case "binary_expression":
      if (operatorOf(node) !== ".") return UNKNOWN2;
      return joined([inner(fieldOf(node, "left")), inner(fieldOf(node, "right"))]);
    case "conditional_expression":
      return [...inner(fieldOf(node, "body")), ...inner(fieldOf(node, "alternative"))];
    case "variable_name":
      return namesOfVariable(node, depth);
    case "name":
    case "qualified_name":
      return inner(constantNamed(node));
    case "class_constant_access_expression":
      return inner(constantOfClass(node));
    case "member_access_expression":
      return inner(enumCase(node));
    case "function_call_expression":
      return namesOfCall(node, inner);
    default:
      return UNKNOWN2;
  }
}
function listOf2(node, depth = 0) {
  if (node === void 0 || depth > DEEPEST7) return void 0;
  if (node.type === "array_creation_expression") {
    return childrenOf(node).map((element) => childrenOf(element).at(-1) ?? element);
  }
  if (node.type === "variable_name") return listOf2(assignedTo(node), depth + 1);
  if (node.type === "name") return listOf2(constantNamed(node), depth + 1);
  if (node.type === "class_constant_access_expression") {
    return listOf2(constantOfClass(node), depth + 1);
  }
  return void 0;
}
function partOf2(part, depth) {
  if (part.type === "string_content") return [{ kind: "known", text: part.text }];
  return part.type === "escape_sequence" ? UNKNOWN2 : namesOf2(part, depth + 1);
}
function namesOfCall(call, inner) {
  const called2 = calledFunction(call);
  const first = argumentOf(call, { index: 0 });
  if (called2 === "strtoupper") {
    return inner(first).map(
      (name) => name.kind === "known" ? { kind: "known", text: name.text.toUpperCase() } : { kind: "unknown", pattern: "*" }
    );
  }
  if (called2 !== "sprintf" || first === void 0 || !isText2(first)) return UNKNOWN2;
  const parts2 = first.text.slice(1, -1).split("%s");
  if (parts2.some((part) => part.includes("%"))) return UNKNOWN2;
  return joined(
    parts2.flatMap((text, index) => {
      const literal = [{ kind: "known", text }];
      return index === 0 ? [literal] : [inner(argumentOf(call, { index })), literal];
    })
  );
}
function isText2({ type }) {
  return type === "string" || type === "encapsed_string";
}
function namesOfVariable(node, depth) {
  const looped = loopOf(node);
  if (looped !== void 0) {
    const { list, isKey: isKey2 } = looped;
    return namesIn2(isKey2 ? void 0 : list, isKey2 ? keysOf2(list) : listOf2(list), depth);
  }
  const around = functionAround3(node, node.text);
  const isTold = around !== void 0 && parameterNamed(around, node.text) !== void 0;
  const mapped = isTold && !isAssigned(node, around) ? listMapped(around) : void 0;
  if (mapped !== void 0) return namesIn2(mapped, listOf2(mapped), depth);
  const assigned2 = isTold ? void 0 : assignedTo(node);
  if (assigned2 !== void 0) return namesOf2(assigned2, depth + 1);
  const told = parameterAt(node);
  return told === void 0 ? UNKNOWN2 : [told];
}
function namesIn2(list, values, depth) {
  const told = parameterAt(list);
  if (told !== void 0) return [told];
  if (values === void 0 || values.length > MOST3) return UNKNOWN2;
  return values.flatMap((value) => namesOf2(value, depth + 1));
}
function parameterAt(node) {
  if (node?.type !== "variable_name") return void 0;
  const around = functionAround3(node, node.text);
  if (around === void 0 || isAssigned(node, around)) return void 0;
  const parameter = parameterNamed(around, node.text);
  const own = ownNameOf(around);
  if (parameter === void 0 || own === void 0) return void 0;
  return { kind: "parameter", ...own, parameter, before: "", after: "" };
}
function isChoice(node, depth = 0) {
  if (node === void 0 || depth > DEEPEST7) return false;
  if (node.type === "conditional_expression") return true;
  if (node.type === "variable_name") return isChoice(assignedTo(node), depth + 1);
  if (node.type !== "binary_expression" && node.type !== "parenthesized_expression") return false;
  return childrenOf(node).some((one) => isChoice(one, depth + 1));
}
function loopOf(node) {
  let isKey2 = false;
  const loop = ancestorWhere(node, (one) => {
    if (one.type !== "foreach_statement") return false;
    const value = childrenOf(one)[1];
    const variables = value?.type === "pair" ? childrenOf(value) : [value];
    const at = variables.findIndex((variable) => variable?.text === node.text);
    isKey2 = at === 0 && variables.length > 1;
    return at >= 0;
  });
  return loop === void 0 ? void 0 : { list: childrenOf(loop)[0], isKey: isKey2 };
}
function keysOf2(node) {
  const list = node?.type === "variable_name" ? assignedTo(node) : node;
  if (list?.type !== "array_creation_expression") return void 0;
  return childrenOf(list).flatMap((element) => {
    const [key, value] = childrenOf(element);
    return key === void 0 || value === void 0 ? [] : [key];
  });
}
function assignedTo(node) {
  const scope = fieldOf(functionAround3(node, node.text), "body") ?? node.tree.rootNode;
  const written = occurrences(scope, node.text).filter(
    (one) => isWritten2(one) && functionAround3(one, node.text)?.id === scope.parent?.id
  );
  const [only, another] = written;
  if (only === void 0 || another !== void 0 || only.startIndex > node.startIndex) {
    return void 0;
  }
  const assignment = only.parent ?? void 0;
  if (assignment?.type !== "assignment_expression") return void 0;
  const value = fieldOf(assignment, "right");
  return value === void 0 || value.text.includes(node.text) ? void 0 : value;
}
function isAssigned(node, around) {
  const body = fieldOf(around, "body");
  return body !== void 0 && occurrences(body, node.text).some(isWritten2);
}
function listMapped(closure) {
  const around = callAround(closure);
  const called2 = calledFunction(around?.call);
  if (around === void 0 || called2 === void 0) return void 0;
  const [first, second] = argumentsOf2(around.call).map((one) => childrenOf(one).at(-1));
  if (called2 === "array_map" && around.index === 0) return second;
  const isWalked = called2 === "array_filter" || called2 === "array_walk";
  return isWalked && around.index === 1 && !isFieldOf(closure, "name") ? first : void 0;
}

// providers/code/languages/php/requests.ts
var OF_REQUEST = /^(?:(?:HTTP|REQUEST|REMOTE|SERVER|SCRIPT|CONTENT|AUTH|PHP_AUTH|REDIRECT|ORIG|CONTEXT|SSL|GEOIP|FCGI)_.*|QUERY_STRING|DOCUMENT_(?:ROOT|URI)|PHP_SELF|arg[vc]|PATH_(?:INFO|TRANSLATED)|HTTPS|GATEWAY_INTERFACE|UNIQUE_ID|LOCAL_(?:ADDR|PORT)|USER_AGENT)$/;
var OF_GATEWAY = /^(?:HTTP_(?:HOST|USER_AGENT|REFERER|COOKIE|CONNECTION|VIA|AUTHORIZATION|CLIENT_IP|(?:X|ACCEPT|FORWARDED|CF|IF|CACHE|ORIGIN|RANGE)(?:_.*)?)|REMOTE_(?:ADDR|HOST|PORT|USER)|REQUEST_(?:METHOD|URI|SCHEME|TIME)|SCRIPT_(?:NAME|FILENAME|URL|URI)|SERVER_(?:ADDR|PROTOCOL|SOFTWARE|SIGNATURE)|QUERY_STRING|DOCUMENT_ROOT|PHP_SELF|PATH_(?:INFO|TRANSLATED)|HTTPS|GATEWAY_INTERFACE|CONTENT_(?:TYPE|LENGTH)|PHP_AUTH_\w+|AUTH_TYPE)$/;
function isOfRequest(key) {
  return OF_REQUEST.test(key) || key === "*";
}
function isOfGateway(name) {
  return OF_GATEWAY.test(name);
}

// providers/code/languages/php/reads.ts
function readsOf(root) {
  return [...gotten(root), ...helped(root), ...held(root, "$_ENV"), ...held(root, "$_SERVER")];
}
function callsOfFunction(root, name) {
  return occurrences(root, name).flatMap((leaf) => {
    const called2 = leaf.parent?.type === "qualified_name" ? leaf.parent : leaf;
    const call = called2.parent;
    const isCall2 = call?.type === "function_call_expression" && isFieldOf(called2, "function");
    return isCall2 && shortName(called2.text) === name ? [call] : [];
  });
}
function gotten(root) {
  return callsOfFunction(root, "getenv").flatMap((call) => {
    if (!/^\\?getenv\b/.test(call.text)) return [];
    const told = argumentOf(call, { index: 0, keyword: "name" });
    if (told !== void 0 && !/^null$/i.test(told.text)) return foundAt(call, told, isOfGateway);
    if (childrenOf(fieldOf(call, "arguments")).length > argumentsOf2(call).length) return [];
    const key = keyTaken(call);
    if (key !== void 0) return key.node === void 0 ? [] : foundAt(key.node, key.key);
    return [{ name: { kind: "unknown", pattern: "*" }, node: call }];
  });
}
function helped(root) {
  return callsOfFunction(root, "env").flatMap((call) => {
    const told = argumentOf(call, { index: 0, keyword: "key" });
    if (told === void 0 || isOfSymfony(root)) return [];
    const alternative = argumentOf(call, { index: 1, keyword: "default" });
    const found3 = foundAt(call, told, isOfGateway);
    return alternative === void 0 ? found3 : found3.map((one) => ({ ...one, alternative }));
  });
}
function isOfSymfony(root) {
  return /\bLoader\\Configurator\\(?:env\b|\{[^}]*\benv\b)/.test(root.text);
}
function held(root, variable) {
  const isServer = variable === "$_SERVER";
  const isNone = isServer ? isOfRequest : () => false;
  return occurrences(root, variable).flatMap((leaf) => {
    const key = keyTaken(leaf);
    if (key !== void 0) {
      const found3 = key.node === void 0 ? [] : foundAt(key.node, key.key, isNone);
      return isServer ? found3.filter(isOfEnvironment) : found3;
    }
    const asked2 = askedFor(leaf);
    if (asked2 !== void 0) return foundAt(asked2.node, asked2.key, isNone);
    if (isServer || !isTakenWhole(leaf)) return [];
    return [{ name: { kind: "unknown", pattern: "*" }, node: leaf }];
  });
}
function isOfEnvironment({ name, node }) {
  if (name.kind !== "parameter") return true;
  const around = functionAround3(node, `$${name.parameter.keyword ?? ""}`);
  return /env/i.test(around?.text ?? "");
}
function keyTaken(array) {
  const taken = array.parent;
  if (taken?.type !== "subscript_expression") return void 0;
  const [of, key] = childrenOf(taken);
  if (of?.id !== array.id || key === void 0) return void 0;
  const { parent } = taken;
  const isWritten5 = parent?.type === "assignment_expression" && isFieldOf(taken, "left") || parent?.type === "unset_statement" || parent?.type === "augmented_assignment_expression" && isFieldOf(taken, "left") && fieldOf(parent, "operator")?.text !== "??=";
  return isWritten5 ? { key } : { key, node: taken };
}
function askedFor(array) {
  const around = callAround(array);
  const called2 = calledFunction(around?.call);
  if (around === void 0 || around.index !== 1) return void 0;
  if (called2 !== "array_key_exists" && called2 !== "key_exists") return void 0;
  const key = argumentOf(around.call, { index: 0 });
  return key === void 0 ? void 0 : { key, node: around.call };
}
var OF_ARRAY = /* @__PURE__ */ new Set([
  "isset",
  "empty",
  "count",
  "is_array",
  "array_keys"
]);
function isTakenWhole(array) {
  const { parent } = array;
  if (parent === null || parent.type === "subscript_expression") return false;
  if (parent.type === "assignment_expression") return isFieldOf(array, "right");
  if (/^[!=]=/.test(operatorOf(parent) ?? "")) return false;
  return !OF_ARRAY.has(calledFunction(callAround(array)?.call) ?? "");
}
function foundAt(node, key, isNone = () => false) {
  const names = namesOf2(key).filter((name) => !isNone(textOf2(name)));
  const among = names.length > 1 && isChoice(key) ? { among: names.map(textOf2) } : {};
  return names.map((name) => ({ name, node, ...among }));
}
function textOf2(name) {
  if (name.kind === "known") return name.text;
  return name.kind === "unknown" ? name.pattern : name.before;
}

// providers/code/languages/php/libraries.ts
function libraryReads(root) {
  return [
    ...ofClasses(root),
    ...validated(root),
    ...filtered(root),
    ...configured(root),
    ...run(root)
  ];
}
var METHODS = /* @__PURE__ */ new Map([
  ["get", ["Illuminate\\Support\\Env", "Env\\Env"]],
  ["getOrFail", ["Illuminate\\Support\\Env"]],
  ["env", ["craft\\helpers\\App"]],
  // https://github.com/utopia-php/system
  ["getEnv", ["Utopia\\System\\System", "Utopia\\Http\\Http", "Utopia\\App"]]
]);
function ofClasses(root) {
  return [...METHODS].flatMap(
    ([method, owners]) => occurrences(root, method).flatMap((leaf) => {
      const call = leaf.parent;
      if (call?.type !== "scoped_call_expression" || !isFieldOf(leaf, "name")) return [];
      const full = fullName(root, fieldOf(call, "scope")?.text ?? "");
      const told = argumentOf(call, { index: 0, keyword: "key" });
      if (told === void 0 || !owners.includes(full)) return [];
      const found3 = namesOf2(told).map((name) => ({ name, node: call }));
      if (method === "getOrFail") return found3.map((one) => ({ ...one, judgement: REQUIRED }));
      const alternative = argumentOf(call, { index: 1, keyword: "default" });
      return alternative === void 0 ? found3 : found3.map((one) => ({ ...one, alternative }));
    })
  );
}
var REFUSING = /^(?:notEmpty|isInteger|isBoolean|allowedValues)$/;
function validated(root) {
  if (!/\bDotenv\b/.test(root.text)) return [];
  return ["required", "ifPresent"].flatMap(
    (method) => occurrences(root, method).flatMap((leaf) => {
      const call = leaf.parent;
      if (call?.type !== "member_call_expression" || !isFieldOf(leaf, "name")) return [];
      const told = argumentOf(call, { index: 0, keyword: "variables" });
      const object = fieldOf(call, "object");
      if (told === void 0 || object === void 0 || !isDotenv(root, object)) return [];
      const refused = isRefusing(call) ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
      const judgement = method === "required" ? refused : OPTIONAL;
      const names = listOf2(told)?.flatMap((one) => namesOf2(one)) ?? namesOf2(told);
      return names.map((name) => ({ name, node: call, judgement }));
    })
  );
}
function isDotenv(root, object) {
  const { text } = object;
  if (/\bDotenv::\w+\(/.test(text) || /dotenv$/i.test(text)) return true;
  if (object.type !== "variable_name") return false;
  return new RegExp(
    `\\${text}\\s*=\\s*(?:new\\s+)?\\\\?(?:Dotenv\\\\)?Dotenv\\b|Dotenv\\s+\\${text}\\b`
  ).test(root.text);
}
function isRefusing(call) {
  let up = call;
  while (up.parent?.type === "member_call_expression" && isFieldOf(up, "object")) {
    up = up.parent;
    if (REFUSING.test(fieldOf(up, "name")?.text ?? "")) return true;
  }
  return false;
}
function filtered(root) {
  return callsOfFunction(root, "filter_input").flatMap((call) => {
    const told = argumentOf(call, { index: 1, keyword: "var_name" });
    const isOfEnvironment2 = argumentOf(call, { index: 0, keyword: "type" })?.text === "INPUT_ENV";
    if (told === void 0 || !isOfEnvironment2) return [];
    return namesOf2(told).map((name) => ({ name, node: call }));
  });
}
function configured(root) {
  const { text } = root;
  const calls2 = isOfSymfony(root) ? callsOfFunction(root, "env") : [];
  const named = calls2.flatMap((node) => {
    const told = argumentOf(node, { index: 0 });
    const judgement = /->default\(/.test(chainText(node)) ? DEFAULTED : UNCHECKED;
    return told === void 0 ? [] : namesOf2(told).map((name) => ({ name, node, judgement }));
  });
  const written = [...text.matchAll(/%env\(([^()%]*)\)%/g)].flatMap((match) => {
    const node = root.descendantForIndex(match.index, match.index + match[0].length);
    if (node === null || !/^string(?:_content)?$|^encapsed_string$/.test(node.type)) return [];
    const processors = match[1]?.split(":") ?? [];
    const name = processors.pop() ?? "";
    const judgement = processors.includes("default") ? DEFAULTED : UNCHECKED;
    return [{ name: { kind: "known", text: name }, node, judgement }];
  });
  return [...named, ...written, ...injected(root)];
}
function chainText(node) {
  let up = node;
  while (up.parent?.type === "member_call_expression") up = up.parent;
  return up.text;
}
function injected(root) {
  return occurrences(root, "Autowire").flatMap((leaf) => {
    const attribute = leaf.parent;
    if (attribute?.type !== "attribute") return [];
    const list = childrenOf(attribute).find(({ type }) => type === "arguments");
    const told = childrenOf(list).find((one) => fieldOf(one, "name")?.text === "env");
    const value = childrenOf(told).at(-1);
    if (told === void 0 || value === void 0 || !/^['"]/.test(value.text)) return [];
    const processors = value.text.slice(1, -1).split(":");
    const text = processors.pop() ?? "";
    const judgement = processors.includes("default") ? DEFAULTED : UNCHECKED;
    return [{ name: { kind: "known", text }, node: value, judgement }];
  });
}
function run(root) {
  if (!/\bautoload_runtime\.php\b/.test(root.text)) return [];
  return occurrences(root, "$context").flatMap((leaf) => {
    const node = leaf.parent;
    const [, key] = childrenOf(node ?? void 0);
    if (node?.type !== "subscript_expression" || key === void 0) return [];
    const hasDefault = /^['"]APP_(?:ENV|DEBUG)['"]$/.test(key.text);
    const judgement = hasDefault ? { judgement: DEFAULTED } : {};
    return namesOf2(key).map((name) => ({ name, node, ...judgement }));
  });
}

// providers/code/languages/php/receivers.ts
function isReceiver(call, within) {
  if (call.type === "scoped_call_expression") {
    const scope = fieldOf(call, "scope");
    if (scope === void 0) return false;
    return scope.type === "relative_scope" ? isOwn(call, within) : isMeant2(scope, within);
  }
  const object = fieldOf(call, "object");
  if (object === void 0) return false;
  return object.text === "$this" ? isOwn(call, within) : isInstance(object, within);
}
function isMeant2(name, within) {
  return fullName(name.tree.rootNode, name.text) === within;
}
function isOwn(call, within) {
  const own = classAround(call);
  if (own === void 0) return false;
  if (fullNameAround(call) === within) return true;
  const used = childrenOf(fieldOf(own, "body")).filter(({ type }) => type === "use_declaration");
  const based = childrenOf(own).filter(({ type }) => type === "base_clause");
  return [...used, ...based].some(
    (clause) => childrenOf(clause).some((name) => isMeant2(name, within))
  );
}
function isInstance(object, within) {
  const { text } = object;
  const root = object.tree.rootNode;
  const isOne = (name) => name !== void 0 && shortName(name) === shortName(within) && fullName(root, name) === within;
  if (isOne(/^\(?\s*(?:new\s+|\w+\()?(\\?[A-Z][\w\\]*)/.exec(text)?.[1])) return true;
  const variable = /^(?:\$this->)?\$?(\w+)$/.exec(text)?.[1];
  if (variable === void 0) return false;
  const typed2 = root.text.matchAll(
    new RegExp(`(?<![\\w\\\\])(\\\\?[A-Z][\\w\\\\]*)\\s+\\$${variable}\\b`, "g")
  );
  const made = root.text.matchAll(
    new RegExp(
      `\\$(?:this->)?${variable}\\s*=\\s*(?:new\\s+|app\\(|resolve\\()?(\\\\?[A-Z][\\w\\\\]*)`,
      "g"
    )
  );
  return [...typed2, ...made].some(([, name]) => isOne(name));
}

// providers/code/languages/php/handing.ts
function asHelper({ node, judgement, around, fallback: fallback3 }) {
  const body = fieldOf(around, "body");
  const text = body?.text ?? "";
  if (judgement.need === "required") {
    const isSure2 = !isAtTimes2(node, around, fallback3?.variable) && !isSwallowed(node);
    return isSure2 ? judgement : UNCHECKED;
  }
  if (fallback3 !== void 0 && failsWithout(around, text, fallback3.variable)) return REQUIRED;
  const standard = fallback3?.standard;
  if (standard !== void 0 && !isNothing(standard) && !isEmpty2(standard)) return DEFAULTED;
  if (judgement.need === "defaulted") return judgement;
  return isHandedBack2(around, text) ? UNCHECKED : OPTIONAL;
}
function isAtTimes2(node, around, fallback3) {
  for (const up of outwards(node)) {
    if (up.id === around.id) break;
    const part = branch2(up);
    const isLoop = up.parent?.type === "foreach_statement";
    const list = isLoop ? childrenOf(up.parent ?? void 0)[0] : void 0;
    if (part === void 0 || isParameter(list, around)) continue;
    if (fallback3 === void 0 || part.condition?.text.includes(fallback3) !== true) return true;
  }
  return false;
}
function isParameter(node, around) {
  return node !== void 0 && parameterNamed(around, node.text) !== void 0;
}
function failsWithout(around, body, fallback3) {
  const others = parametersOf2(around).map((one) => fieldOf(one, "name")?.text);
  for (const [, condition = ""] of body.matchAll(/\bif\s*\(([^{};]{0,500})\)\s*\{?\s*throw\b/g)) {
    const parts2 = condition.split(/&&|\band\b/).map((part) => part.replace(/\s+/g, ""));
    const isOfFallback = (part) => [`${fallback3}===null`, `null===${fallback3}`, `is_null(${fallback3})`].includes(part) || part.startsWith("func_num_args()");
    const isOfValue = (part) => {
      const value = /^(?:!|empty\(|(?:false|null|'')={2,3})?(\$\w+)\b/.exec(part)?.[1];
      return value !== void 0 && !others.includes(value);
    };
    const isAll = parts2.every((part) => isOfFallback(part) || isOfValue(part));
    if (isAll && parts2.some(isOfFallback)) return true;
  }
  return false;
}
var ANSWER = /^(?:!|\\?(?:isset|empty|array_key_exists|in_array|is_string|filter_var)\(|\(bool\)|true\b|false\b|[^?]*(?:[!=]==?|&&|\|\|)[^?]*$)/i;
function isHandedBack2(around, body) {
  if (/^\??(?:bool|void|never)$/.test(fieldOf(around, "return_type")?.text ?? "")) return false;
  if (around.type === "arrow_function") return !ANSWER.test(body);
  const returned = [...body.matchAll(/\breturn\s+([^;]{0,500});/g)].map(([, value = ""]) => value);
  if (returned.length === 0 || returned.every((value) => ANSWER.test(value))) return false;
  return !returned.some((value) => /^(?:['"][^'"]|[1-9]|self::|static::)/.test(value));
}
var STRENGTH = ["required", "defaulted", "unchecked", "optional"];
function strongest2(one, other) {
  const better = strengthOf(other) < strengthOf(one) ? other : one;
  const fallback3 = one.fallback ?? other.fallback;
  return fallback3 === void 0 ? better : { ...better, fallback: fallback3 };
}
function strengthOf({ judgement }) {
  const kind = judgement?.unchecked === true ? "unchecked" : judgement?.need ?? "unchecked";
  return STRENGTH.indexOf(kind);
}

// providers/code/languages/php/settle.ts
function settle(all) {
  const context = { all, byNode: new Map(all.map((one) => [one.node.id, one])) };
  const repeated = new Set(all.flatMap((one) => repeats(context, one)));
  const helpers = /* @__PURE__ */ new Map();
  const places = [];
  for (const found3 of all) {
    if (repeated.has(found3)) continue;
    const place = placed(context, found3);
    if (place.name.kind !== "parameter") {
      places.push(place);
      continue;
    }
    const key = keyOf(place.name);
    const other = helpers.get(key);
    helpers.set(key, other === void 0 ? place : strongest2(other, place));
  }
  return [...places, ...helpers.values()];
}
function placed(context, found3) {
  const { name, node, among = [] } = found3;
  const alone = found3.judgement ?? judged2(context, found3);
  const others = among.filter((one) => one !== keyOf(name));
  const isOneOf = alone.need === "required" && others.length > 0;
  const judgement = isOneOf ? { ...alone, anyOf: [...others, ...alone.anyOf ?? []] } : alone;
  if (name.kind !== "parameter") return { name, node, judgement };
  const around = functionAround3(node, `$${name.parameter.keyword ?? ""}`);
  if (around === void 0) return { name: { kind: "unknown", pattern: "*" }, node, judgement };
  const fallback3 = fallbackOf2(around, name.parameter);
  const told = fallback3 === void 0 ? {} : { fallback: fallback3.parameter };
  return { name, node, judgement: asHelper({ node, judgement, around, fallback: fallback3 }), ...told };
}
function keyOf(name) {
  if (name.kind === "known") return name.text;
  return JSON.stringify(name.kind === "unknown" ? name.pattern : { ...name, fallback: void 0 });
}
function operandsOf(context, node, depth = 0) {
  const inner = uncovered(node);
  if (depth > LONGEST2) return [inner];
  if (isChain(inner)) {
    return sidesOf(inner).flatMap(
      (side) => side === void 0 ? [] : operandsOf(context, side, depth + 1)
    );
  }
  const { alternative } = context.byNode.get(inner.id) ?? {};
  return alternative === void 0 ? [inner] : [inner, ...operandsOf(context, alternative, depth + 1)];
}
var LONGEST2 = 20;
function topOf(context, node) {
  let top = carried(node);
  for (let length = 0; length < LONGEST2; length++) {
    const { parent } = top;
    const call = callAround(top)?.call;
    const isTold = call !== void 0 && context.byNode.get(call.id)?.alternative?.id === top.id;
    if (!isTold && !isChain(parent)) return top;
    if (isTold) top = carried(call);
    else if (parent !== null) top = carried(parent);
  }
  return top;
}
function repeats(context, found3) {
  const key = keyOf(found3.name);
  const operands = operandsOf(context, topOf(context, found3.node));
  const at = operands.findIndex(({ id }) => id === found3.node.id);
  const after = at < 0 ? [] : operands.slice(at + 1);
  const chosen3 = chosenBy(context, found3);
  if (after.length === 0 && chosen3 === void 0) return [];
  return context.all.filter(
    (other) => other !== found3 && keyOf(other.name) === key && (after.some(({ id }) => id === other.node.id) || chosen3 !== void 0 && isWithin(other.node, chosen3.present))
  );
}
function chosenBy(context, { name, node }) {
  const { by, absent: absent2, rejectsEmpty = false } = testOf2(node) ?? {};
  if (by?.type !== "conditional_expression" || absent2 === void 0) return void 0;
  const body = fieldOf(by, "body");
  const present = body?.id === absent2.id ? fieldOf(by, "alternative") : body;
  if (body === void 0 || present === void 0) return void 0;
  const key = keyOf(name);
  const isSame = context.all.some(
    (other) => keyOf(other.name) === key && isWithin(other.node, present)
  );
  return isSame ? { whole: by, present, absent: absent2, rejectsEmpty } : void 0;
}
function judged2(context, found3) {
  const chosen3 = chosenBy(context, found3);
  if (chosen3 !== void 0) {
    const top2 = topOf(context, chosen3.whole);
    const after = operandsOf(context, chosen3.absent);
    const judgement = judgedBy(context, found3, { top: top2, before: [], after });
    if (judgement.unchecked === true) return OPTIONAL;
    const isRefused = judgement.need === "required" && chosen3.rejectsEmpty;
    return isRefused ? { ...judgement, rejectsEmpty: true } : judgement;
  }
  const top = topOf(context, found3.node);
  const operands = operandsOf(context, top);
  const at = operands.findIndex(({ id }) => id === found3.node.id);
  if (at < 0) return judge(syntax, found3.node);
  return judgedBy(context, found3, {
    top,
    before: operands.slice(0, at),
    after: operands.slice(at + 1)
  });
}
function judgedBy(context, found3, { top, before, after }) {
  const others = [...before, ...after].flatMap((one) => {
    const name = context.byNode.get(one.id)?.name;
    return name?.kind === "known" && keyOf(name) !== keyOf(found3.name) ? [name.text] : [];
  });
  const anyOf = others.length === 0 ? {} : { anyOf: [...new Set(others)] };
  const isSpare2 = before.some(({ id }) => !context.byNode.has(id));
  let last = found3.node;
  for (const operand of after) {
    const isRead = context.byNode.has(operand.id);
    if (isRead) last = operand;
    if (isRead || isNothing(operand) || isFallback(found3, operand)) continue;
    if (isFailing(operand)) {
      return isSpare2 ? { ...OPTIONAL, ...anyOf } : failing(operand, last, anyOf);
    }
    if (!isEmpty2(operand)) return DEFAULTED;
    const tested = judge(syntax, top);
    return tested.rejectsEmpty === true ? { ...tested, ...anyOf } : DEFAULTED;
  }
  const whole2 = judge(syntax, top);
  if (isSpare2 && whole2.need === "required") return { ...OPTIONAL, ...anyOf };
  return { ...whole2, ...anyOf };
}
function isFailing(operand) {
  if (leaves2(operand)) return true;
  const isFunction4 = operand.type === "arrow_function" || operand.type === "anonymous_function";
  const body = isFunction4 ? fieldOf(operand, "body") : void 0;
  return body !== void 0 && leaves2(body);
}
function failing(operand, last, anyOf) {
  const chain = ancestorWhere(operand, isChain);
  const asked2 = chain !== void 0 && isWithin(last, chain) ? chain : void 0;
  if (asked2 === void 0) return { ...REQUIRED, ...anyOf };
  if (operatorOf(asked2) !== "??") return { ...REQUIRED, rejectsEmpty: true, ...anyOf };
  return absentValue(last) === "false" ? UNCHECKED : { ...REQUIRED, ...anyOf };
}
function isFallback({ name, node }, operand) {
  if (name.kind !== "parameter" || operand.type !== "variable_name") return false;
  return isParameter2(node, name.parameter, operand.text);
}
function isParameter2(node, told, variable) {
  const around = functionAround3(node, `$${told.keyword ?? ""}`);
  return around !== void 0 && fallbackOf2(around, told)?.variable === variable;
}

// providers/code/languages/php/index.ts
var php = {
  grammar: "php",
  idioms: /\bget[eE]nv\b|\benv\s*\(|\$_ENV\b|\$_SERVER\b(?!\s*\[\s*['"](?:HTTP_|RE(?:QUEST|MOTE)_|S(?:ERVER|CRIPT)_|argv))|\bEnv::|\\Env\b|->(?:required|ifPresent)\(\s*[^)\s]|\bINPUT_ENV\b|%env\(|\bAutowire\(|\bautoload_runtime\b/,
  syntax,
  read,
  calls,
  sees: sees2
};
function read({ path, root }) {
  const places = settle([...readsOf(root), ...libraryReads(root)]);
  return findings(
    path,
    syntax,
    places.filter((place) => !isOfFramework(place))
  );
}
function isOfFramework({ name }) {
  return name.kind === "parameter" && name.within === void 0 && name.function === "env";
}
function calls({ path, root }, helper) {
  const found3 = callsOf2(root, helper).flatMap((node) => {
    const told = argumentOf(node, helper.parameter);
    if (told === void 0) return [];
    const list = listOf2(told) ?? restOf(node, helper);
    const instead = helper.fallback && argumentOf(node, helper.fallback);
    const hasFallback = list === void 0 && instead !== void 0 && !isNothing(instead);
    const names = list?.flatMap((one) => namesOf2(one)) ?? namesOf2(told);
    return names.flatMap((name) => {
      if (name.kind === "known" && isOfGateway(name.text)) return [];
      const place = placeOfCall(helper, { node, name, hasFallback });
      if (place === void 0) return [];
      return list === void 0 ? [place] : [{ judgement: UNCHECKED, ...place }];
    });
  });
  return findings(path, syntax, settle(found3));
}
function restOf(call, { parameter }) {
  if (parameter.keyword !== void 0) return void 0;
  return argumentsOf2(call).slice(parameter.index).flatMap((one) => childrenOf(one).at(-1) ?? []);
}
function callsOf2(root, helper) {
  if (helper.within === void 0 && !helper.name.startsWith("$")) {
    return callsOfFunction(root, helper.name);
  }
  return occurrences(root, helper.name).flatMap((leaf) => {
    const call = leaf.parent ?? void 0;
    if (!isCall(call)) return [];
    if (helper.within === void 0) return isFieldOf(leaf, "function") ? [call] : [];
    return isFieldOf(leaf, "name") && isReceiver(call, helper.within) ? [call] : [];
  });
}
function sees2({ path, text }, { file, name, within }) {
  if (path === file) return true;
  if (name.startsWith("$")) return false;
  if (within === void 0 && new RegExp(`\\bfunction\\s+${name}\\s*\\(`).test(text)) return false;
  return within === void 0 || text.includes(shortName(within));
}

// providers/code/languages/python/calls.ts
function argumentsOf3(call) {
  const positional = [];
  const keywords = /* @__PURE__ */ new Map();
  let isOpen2 = false;
  for (const argument of childrenOf(fieldOf(call, "arguments"))) {
    const [name, value] = [fieldOf(argument, "name"), fieldOf(argument, "value")];
    if (argument.type === "keyword_argument" && name !== void 0 && value !== void 0)
      keywords.set(name.text, value);
    else if (/splat$/.test(argument.type)) isOpen2 = true;
    else positional.push(argument);
  }
  return { positional, keywords, isOpen: isOpen2 };
}
function callOf2(called2) {
  const { parent } = called2;
  if (parent?.type !== "call") return void 0;
  return fieldOf(parent, "function")?.id === called2.id ? parent : void 0;
}
function receiverOf2(leaf) {
  const { parent } = leaf;
  if (parent?.type !== "attribute") return void 0;
  return fieldOf(parent, "attribute")?.id === leaf.id ? fieldOf(parent, "object") : void 0;
}

// providers/code/languages/python/guards.ts
var CATCHES = /^except\s*(?:\([^)]*)?\b(?:KeyError|LookupError|Exception|BaseException|TypeError|ValueError|AttributeError|\w*UndefinedValueError|\w*ImproperlyConfigured|\w*EnvError)\b|^except\s*:/;
var SUPPRESSES = /\bsuppress\(/;
function isGuarded3(node, name, leaves5) {
  const quoted = new RegExp(`["']${name}["']`);
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (isAskedBefore(child, parent, quoted)) return true;
    if (parent.type === "try_statement" && isFieldOf(child, "body") && isCaught2(parent, leaves5))
      return true;
    if (parent.type === "with_statement" && isFieldOf(child, "body")) {
      if (SUPPRESSES.test(parent.text.slice(0, child.startIndex - parent.startIndex))) return true;
    }
    if (parent.type === "function_definition") break;
  }
  return false;
}
function isAskedBefore(child, parent, quoted) {
  if (parent.type === "if_statement" || parent.type === "elif_clause")
    return isFieldOf(child, "consequence") && says(fieldOf(parent, "condition"), quoted);
  if (parent.type === "conditional_expression") {
    const [then, condition] = childrenOf(parent);
    return then?.id === child.id && says(condition, quoted);
  }
  if (parent.type === "boolean_operator" && fieldOf(parent, "operator")?.type === "and")
    return isFieldOf(child, "right") && says(fieldOf(parent, "left"), quoted);
  return false;
}
function says(condition, quoted) {
  return condition !== void 0 && quoted.test(condition.text) && !/\bnot\b/.test(condition.text);
}
function isCaught2(statement, leaves5) {
  return childrenOf(statement).some((clause) => {
    if (clause.type !== "except_clause" || !CATCHES.test(clause.text)) return false;
    const body = childrenOf(clause).find(({ type }) => type === "block");
    return body !== void 0 && !leaves5(body);
  });
}

// providers/code/languages/python/syntax.ts
var FUNCTIONS2 = /* @__PURE__ */ new Set(["function_definition", "lambda"]);
var LOOPS2 = /* @__PURE__ */ new Set(["for_statement", "while_statement", "except_clause"]);
var NEEDS_A_VALUE = /^(?:int|float|len|open|Decimal|Path|UUID|iter|json\.loads|base64\.\w*decode|ast\.literal_eval|bytes\.fromhex|datetime\.fromisoformat)$/;
var ENDS3 = /^(?:sys\.exit|exit|quit|os\._exit|os\.abort|pytest\.(?:exit|fail))$/;
var NOTHING = /^(?:None|''|"")$/;
var ALL_OR_ANY = /^(?:all|any|bool)$/;
var pythonSyntax = {
  transparent: /* @__PURE__ */ new Set(["parenthesized_expression"]),
  isFunction: isFunction2,
  branch: branch3,
  fallback(node) {
    const { parent } = node;
    if (parent?.type !== "boolean_operator" || !isFieldOf(node, "left")) return void 0;
    if (fieldOf(parent, "operator")?.type !== "or" || isCondition(parent)) return void 0;
    return fieldOf(parent, "right");
  },
  test: (node) => testOf3(node, true),
  fails: fails3,
  bound: bound3,
  isUse: isUse3,
  leaves: leaves3,
  isGuarded: (node, name) => isGuarded3(node, name, leaves3)
};
function branch3(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  if (parent.type === "if_statement" || parent.type === "elif_clause") {
    const condition = fieldOf(parent, "condition");
    if (condition === void 0 || condition.id === node.id) return void 0;
    if (/__name__/.test(condition.text)) return void 0;
    return { condition, truth: isFieldOf(node, "consequence") };
  }
  if (parent.type === "conditional_expression") {
    const [then, condition] = childrenOf(parent);
    if (condition === void 0 || condition.id === node.id) return void 0;
    return { condition, truth: then?.id === node.id };
  }
  if (!LOOPS2.has(parent.type) || isFieldOf(node, "right") || isFieldOf(node, "condition"))
    return void 0;
  return { truth: true };
}
function isCondition(node) {
  for (const up of outwards(node)) {
    const { parent } = up;
    if (parent?.type === "not_operator" || parent?.type === "assert_statement") return true;
    if (parent?.type !== "boolean_operator" && parent?.type !== "parenthesized_expression")
      return isFieldOf(up, "condition");
  }
  return false;
}
function testOf3(start, isTrue) {
  let node = start;
  let isPresent = isTrue;
  let isTested = false;
  let rejectsEmpty = true;
  let isEnough = true;
  for (const parent of outwards(start)) {
    if (parent.id === start.id) continue;
    if (parent.type === "not_operator") isPresent = !isPresent;
    else if (parent.type === "comparison_operator") {
      const compared2 = comparison(parent, node);
      if (compared2 === void 0) return { rejectsEmpty: false };
      isPresent = compared2.isPresent === isPresent;
      rejectsEmpty = compared2.isEmpty;
    } else if (!isPassedOn(node, parent)) break;
    if (parent.type === "boolean_operator")
      isEnough &&= fieldOf(parent, "operator")?.type === "and" === isPresent;
    isTested ||= parent.type === "not_operator" || parent.type === "comparison_operator";
    node = parent;
  }
  const test2 = decided2(node, isPresent, rejectsEmpty);
  if (test2 === void 0) return isTested ? { rejectsEmpty: false } : void 0;
  return isEnough ? test2 : { rejectsEmpty };
}
function decided2(node, isPresent, rejectsEmpty) {
  const { parent } = node;
  if (parent === null) return void 0;
  if (parent.type === "assert_statement" && childrenOf(parent)[0]?.id === node.id)
    return isPresent ? { absent: parent, rejectsEmpty } : { rejectsEmpty };
  if (parent.type === "conditional_expression")
    return childrenOf(parent)[1]?.id === node.id ? { rejectsEmpty } : void 0;
  if (!isFieldOf(node, "condition")) {
    const isGuard = parent.type === "boolean_operator" && isFieldOf(node, "left");
    return isGuard ? { rejectsEmpty } : void 0;
  }
  const absent2 = fieldOf(parent, isPresent ? "alternative" : "consequence");
  return absent2 === void 0 ? { rejectsEmpty } : { absent: absent2, rejectsEmpty };
}
function isPassedOn(node, parent) {
  switch (parent.type) {
    case "parenthesized_expression":
      return true;
    case "boolean_operator":
      return isCondition(parent);
    case "named_expression":
      return isFieldOf(node, "value");
    case "list":
    case "tuple":
    case "argument_list":
      return isListed(parent);
    case "call":
      return ALL_OR_ANY.test(fieldOf(parent, "function")?.text ?? "");
    default:
      return false;
  }
}
function isListed(list) {
  const call = list.type === "argument_list" ? list.parent : list.parent?.parent;
  return call?.type === "call" && ALL_OR_ANY.test(fieldOf(call, "function")?.text ?? "");
}
function comparison(node, value) {
  const [left, right] = childrenOf(node);
  const other = left?.id === value.id ? right : left;
  if (left === void 0 || other === void 0 || !NOTHING.test(other.text)) return void 0;
  const operator = node.text.slice(
    left.endIndex - node.startIndex,
    (right?.startIndex ?? 0) - node.startIndex
  );
  return { isPresent: /!=|not/.test(operator), isEmpty: other.text !== "None" };
}
function fails3(node) {
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type === "attribute") return isFieldOf(node, "object");
  if (parent.type === "subscript") return isFieldOf(node, "value");
  if (parent.type === "binary_operator") return fieldOf(parent, "operator")?.type === "+";
  if (parent.type !== "argument_list" || childrenOf(parent)[0]?.id !== node.id) return false;
  const called2 = fieldOf(parent.parent ?? void 0, "function")?.text ?? "";
  return NEEDS_A_VALUE.test(called2);
}
function bound3(node) {
  const { parent } = node;
  const isAssigned3 = parent?.type === "assignment" && isFieldOf(node, "right");
  const isNamed = parent?.type === "named_expression" && isFieldOf(node, "value");
  const target = isAssigned3 ? fieldOf(parent, "left") : isNamed ? fieldOf(parent, "name") : void 0;
  if (target?.type !== "identifier") return void 0;
  const scope = ancestorWhere(node, ({ type }) => FUNCTIONS2.has(type) || type === "module");
  const isOfClass = scope !== void 0 && ancestorWhere(node, isClass)?.type !== void 0;
  if (scope === void 0 || isOfClass && scope.type === "module") return void 0;
  return { names: [target.text], scope };
}
function isClass({ type }) {
  return type === "class_definition";
}
function isUse3(leaf, scope) {
  const { parent } = leaf;
  if (leaf.type !== "identifier" || parent === null) return false;
  if (parent.type === "attribute" && isFieldOf(leaf, "attribute")) return false;
  if (parent.type === "keyword_argument" && isFieldOf(leaf, "name")) return false;
  if (parent.type === "assignment" && isFieldOf(leaf, "left")) return false;
  for (let up = ancestorWhere(leaf, isFunction2); up !== void 0 && up.id !== scope.id; ) {
    if (isWithin(scope, up)) break;
    if (parametersOf3(up).some((name) => name === leaf.text)) return false;
    up = ancestorWhere(up, isFunction2);
  }
  return true;
}
function isFunction2({ type }) {
  return FUNCTIONS2.has(type);
}
function parametersOf3(fn) {
  return childrenOf(fieldOf(fn, "parameters")).flatMap((parameter) => {
    const name = fieldOf(parameter, "name") ?? childrenOf(parameter)[0] ?? parameter;
    return name.type === "identifier" ? [name.text] : [];
  });
}
function leaves3(node) {
  if (node.type === "raise_statement" || node.type === "assert_statement") return true;
  if (node.type === "expression_statement") {
    const [call] = childrenOf(node);
    return call?.type === "call" && ENDS3.test(fieldOf(call, "function")?.text ?? "");
  }
  if (node.type === "else_clause" || node.type === "block") return childrenOf(node).some(leaves3);
  return false;
}

// providers/code/languages/python/names.ts
var DEEPEST8 = 5;
var MOST4 = 200;
function namesOf3(node, depth = 0) {
  if (depth > DEEPEST8) return [UNKNOWN];
  switch (node.type) {
    case "string":
      return ofString(node, depth);
    case "concatenated_string":
      return joined(childrenOf(node).map((part) => namesOf3(part, depth + 1)));
    case "parenthesized_expression":
      return childrenOf(node).slice(0, 1).flatMap((inner) => namesOf3(inner, depth + 1));
    case "binary_operator":
      return fieldOf(node, "operator")?.type === "+" ? joined(childrenOf(node).map((part) => namesOf3(part, depth + 1))) : [UNKNOWN];
    case "identifier":
      return ofIdentifier(node, depth);
    default:
      return [UNKNOWN];
  }
}
function ofString(node, depth) {
  return joined(
    childrenOf(node).flatMap((part) => {
      if (part.type === "string_content") return [[{ kind: "known", text: part.text }]];
      if (part.type !== "interpolation") return [];
      const expression = fieldOf(part, "expression");
      return [expression === void 0 ? [UNKNOWN] : namesOf3(expression, depth + 1)];
    })
  );
}
function ofIdentifier(node, depth) {
  const { text } = node;
  for (const up of outwards(node)) {
    if (up.type === "function_definition" || up.type === "lambda") {
      const parameter = parameterOf(up, text);
      if (parameter !== void 0) return [parameter];
    }
    const looped = loopedOver(up, text);
    if (looped !== void 0) return ofList(looped, depth);
  }
  const values = assignedTo2(node.tree.rootNode, text);
  const [value] = values;
  const module2 = values.length === 0 ? moduleOf(node.tree.rootNode.text, text) : void 0;
  if (module2 !== void 0) return [ofConstant(text, module2)];
  if (value === void 0 || values.length > 1) return [UNKNOWN];
  return namesOf3(value, depth + 1);
}
var IMPORT = /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(?:\(([^)]{0,4000})\)|([^\n]*))/gm;
function moduleOf(text, name) {
  const isIt = new RegExp(`(?:^|,)\\s*${name}\\s*(?:,|$|#)`);
  for (const [, module2, several, one] of text.matchAll(IMPORT))
    if (isIt.test((several ?? one ?? "").trim())) return module2?.split(".").at(-1);
  return void 0;
}
function parameterOf(fn, name) {
  const all = parametersOf3(fn);
  const isMethod = ancestorWhere(fn, isClassOrFunction)?.type === "class_definition";
  const isBound = isMethod && /^(?:self|cls)$/.test(all[0] ?? "");
  const index = all.indexOf(name) - (isBound ? 1 : 0);
  if (!all.includes(name) || index < 0) return void 0;
  const called2 = fieldOf(fn, "name")?.text;
  if (called2 === void 0) return UNKNOWN;
  const owner = isMethod ? fieldOf(ancestorWhere(fn, isClassOrFunction), "name")?.text : void 0;
  const within = owner === void 0 ? {} : { within: owner };
  const parameter = { index, keyword: name };
  return { kind: "parameter", function: called2, parameter, before: "", after: "", ...within };
}
function isClassOrFunction({ type }) {
  return type === "class_definition" || type === "function_definition";
}
function loopedOver(node, name) {
  if (node.type === "for_statement")
    return fieldOf(node, "left")?.text === name ? fieldOf(node, "right") : void 0;
  const clause = childrenOf(node).find(({ type }) => type === "for_in_clause");
  return clause !== void 0 && fieldOf(clause, "left")?.text === name ? fieldOf(clause, "right") : void 0;
}
function ofList(node, depth) {
  if (node.type === "identifier") {
    const [value, ...more] = assignedTo2(node.tree.rootNode, node.text);
    return value === void 0 || more.length > 0 ? [UNKNOWN] : ofList(value, depth + 1);
  }
  if (!/^(?:list|tuple|set)$/.test(node.type) || depth > DEEPEST8) return [UNKNOWN];
  const items = childrenOf(node).slice(0, MOST4);
  return items.flatMap((item) => namesOf3(item, depth + 1));
}
function assignedTo2(root, name) {
  return occurrences(root, name).flatMap((leaf) => {
    const { parent } = leaf;
    if (parent?.type !== "assignment" || !isFieldOf(leaf, "left")) return [];
    const isTop = parent.parent?.parent?.type === "module";
    const value = fieldOf(parent, "right");
    return isTop && value !== void 0 ? [value] : [];
  });
}
function constantsOf2(root) {
  const found3 = /* @__PURE__ */ new Map();
  const again = /* @__PURE__ */ new Set();
  for (const statement of childrenOf(root)) {
    const [assignment] = childrenOf(statement);
    const name = assignment?.type === "assignment" ? fieldOf(assignment, "left")?.text : void 0;
    const value = fieldOf(assignment, "right");
    if (name === void 0) continue;
    if (found3.has(name)) again.add(name);
    const [text] = value?.type === "string" ? namesOf3(value) : [];
    if (text?.kind === "known") found3.set(name, text.text);
  }
  for (const name of again) found3.delete(name);
  return found3;
}

// providers/code/languages/python/environment.ts
function environmentPlaces2(root) {
  const environments = environmentsIn(root);
  return [
    ...environments.flatMap(placesOf4),
    ...occurrences(root, "getenv").flatMap((leaf) => {
      const called2 = receiverOf2(leaf)?.type === "identifier" ? leaf.parent : leaf;
      const call = called2 === null ? void 0 : callOf2(called2);
      return call === void 0 ? [] : softRead(call, argumentsOf3(call));
    })
  ];
}
function environmentsIn(root) {
  const found3 = occurrences(root, "environ").flatMap((leaf) => {
    const receiver = receiverOf2(leaf);
    if (receiver !== void 0)
      return /^_?os$/.test(receiver.text) && leaf.parent !== null ? [leaf.parent] : [];
    return isImported(root) && pythonSyntax.isUse(leaf, root) && !isPartOfImport(leaf) ? [leaf] : [];
  });
  const others = found3.flatMap((environment) => {
    const { parent } = environment;
    if (parent?.type !== "assignment" || !isFieldOf(environment, "right")) return [];
    const bound4 = pythonSyntax.bound(environment);
    return (bound4?.names ?? []).flatMap(
      (name) => occurrences(bound4?.scope ?? root, name, environment.endIndex).filter(
        (leaf) => pythonSyntax.isUse(leaf, bound4?.scope ?? root)
      )
    );
  });
  return [...found3, ...others];
}
function isImported(root) {
  return /^\s*from\s+os\s+import\b[^\n]*\benviron\b/m.test(root.text);
}
function isPartOfImport({ parent }) {
  return parent?.type === "dotted_name" || parent?.type === "aliased_import";
}
function placesOf4(environment) {
  const { parent } = environment;
  if (parent?.type === "subscript" && isFieldOf(environment, "value")) {
    const name = fieldOf(parent, "subscript");
    if (name === void 0 || isWritten3(parent)) return [];
    return namesOf3(name).map((one) => ({ name: one, node: parent, judgement: REQUIRED }));
  }
  if (parent?.type === "comparison_operator") return membership(parent, environment);
  if (parent?.type !== "attribute" || !isFieldOf(environment, "object")) return [];
  const call = callOf2(parent);
  const method = fieldOf(parent, "attribute")?.text;
  if (call === void 0) return [];
  if (method === "get") return softRead(call, argumentsOf3(call));
  if (method !== "pop") return [];
  const { positional } = argumentsOf3(call);
  const judgement = positional.length > 1 ? OPTIONAL : REQUIRED;
  return nameArgument(positional[0]).map((name) => ({ name, node: call, judgement }));
}
function nameArgument(node) {
  return node === void 0 ? [] : namesOf3(node);
}
function isWritten3(subscript) {
  const { parent } = subscript;
  if (parent === null) return false;
  if (/^(?:augmented_)?assignment$/.test(parent.type)) return isFieldOf(subscript, "left");
  return parent.type === "delete_statement" || parent.type === "pattern_list";
}
function membership(comparison2, environment) {
  const [name, container] = childrenOf(comparison2);
  if (name === void 0 || container?.id !== environment.id) return [];
  const isPresent = !/\bnot\b/.test(comparison2.text.slice(name.endIndex - comparison2.startIndex));
  const test2 = testOf3(comparison2, isPresent);
  const isRequired2 = test2?.absent !== void 0 && pythonSyntax.leaves(test2.absent);
  return namesOf3(name).map((one) => ({
    name: one,
    node: comparison2,
    judgement: isRequired2 ? REQUIRED : OPTIONAL
  }));
}
function softRead(call, { positional, keywords }) {
  const [name, instead = keywords.get("default")] = positional;
  const named = name ?? keywords.get("key");
  if (named === void 0) return [];
  return namesOf3(named).map((one) => ({ name: one, node: call, ...withFallback2(call, instead) }));
}
function withFallback2(call, instead) {
  if (instead === void 0 || instead.type === "none") return {};
  if (instead.type === "identifier") {
    const [name] = namesOf3(instead);
    if (name?.kind === "parameter") return { fallback: name.parameter };
  }
  const others = isOpen(instead) ? readsIn(instead) : [];
  if (others.length === 0) return { judgement: DEFAULTED };
  return { judgement: { ...judge(pythonSyntax, call), anyOf: others } };
}
function isOpen(node) {
  if (node.type === "subscript") return true;
  if (node.type !== "call") return false;
  const { positional, keywords } = argumentsOf3(node);
  return positional.length + keywords.size === 1;
}
var READ2 = /\b(?:environ(?:\.get\(|\[)|getenv\()\s*["'](\w+)["']/g;
function readsIn(node) {
  return [...node.text.matchAll(READ2)].flatMap(([, name]) => name ?? []);
}

// providers/code/languages/python/libraries.ts
var LIBRARIES2 = [
  // https://pypi.org/project/python-decouple/
  { imported: /\bfrom\s+decouple\s+import\b|\bimport\s+decouple\b/, makes: /^(?:Auto)?Config$/ },
  // https://www.starlette.io/config/
  { imported: /\bfrom\s+starlette\.config\s+import\b/, makes: /^Config$/ },
  // https://github.com/sloria/environs
  {
    imported: /\bfrom\s+environs\s+import\b|\bimport\s+environs\b/,
    makes: /^(?:environs\.)?Env$/,
    fallback: 1
  },
  // https://django-environ.readthedocs.io/en/latest/types.html
  {
    imported: /\bimport\s+environ\b|\bfrom\s+environ\s+import\b/,
    makes: /^(?:environ\.)?(?:File(?:Aware)?)?Env$/,
    usual: /* @__PURE__ */ new Map([
      ["db", "DATABASE_URL"],
      ["db_url", "DATABASE_URL"],
      ["cache", "CACHE_URL"],
      ["cache_url", "CACHE_URL"],
      ["email", "EMAIL_URL"],
      ["email_url", "EMAIL_URL"],
      ["search_url", "SEARCH_URL"]
    ])
  }
];
var NO_READS = /^(?:read_env|prefixed|read|seal|dump|add_parser|parser_for|get_value_from|search_env|scheme)$/;
function libraryPlaces2(root) {
  const { text } = root;
  return LIBRARIES2.filter(({ imported }) => imported.test(text)).flatMap(
    (library) => readersIn(root, library).flatMap(
      (reader) => occurrences(root, reader.name).flatMap((leaf) => placesOf5(leaf, library, reader))
    )
  );
}
function readersIn(root, { imported, makes }) {
  const found3 = [];
  if (/\bfrom\s+decouple\s+import\b[^\n]*\bconfig\b/.test(root.text) && imported.test("from decouple import"))
    found3.push({ name: "config", defaults: /* @__PURE__ */ new Set() });
  for (const word of ["Env", "Config", "AutoConfig", "FileAwareEnv"])
    for (const leaf of occurrences(root, word)) {
      const called2 = leaf.parent?.type === "attribute" ? leaf.parent : leaf;
      const call = callOf2(called2);
      const assignment = call?.parent;
      if (call === void 0 || !makes.test(called2.text) || assignment?.type !== "assignment")
        continue;
      const name = fieldOf(assignment, "left");
      if (name?.type === "identifier") found3.push({ name: name.text, defaults: schemeOf(call) });
    }
  return found3;
}
function schemeOf(call) {
  const { keywords } = argumentsOf3(call);
  return new Set(
    [...keywords].flatMap(
      ([name, value]) => value.type === "tuple" && childrenOf(value).length > 1 ? [name] : []
    )
  );
}
function placesOf5(leaf, library, reader) {
  if (leaf.type !== "identifier" || receiverOf2(leaf) !== void 0) return [];
  const isMethod = leaf.parent?.type === "attribute" && isFieldOf(leaf, "object");
  const called2 = isMethod ? leaf.parent : leaf;
  const call = called2 === null ? void 0 : callOf2(called2);
  if (call === void 0 || called2 === null) return [];
  const method = isMethod ? fieldOf(called2, "attribute")?.text ?? "" : "";
  if (NO_READS.test(method)) return [];
  const { positional, keywords, isOpen: isOpen2 } = argumentsOf3(call);
  const named = positional[0] ?? keywords.get("var") ?? keywords.get("option") ?? keywords.get("key");
  const names = named === void 0 ? usualName(library, method) : namesOf3(named);
  const place = library.fallback ?? (method === "" ? void 0 : 1);
  const instead = keywords.get("default") ?? (place === void 0 ? void 0 : positional[place]);
  const prefix = prefixAround(call);
  return names.map((name) => {
    const isKnown = name.kind === "known" && reader.defaults.has(name.text);
    const judgement = isKnown || isOpen2 || instead !== void 0 ? DEFAULTED : REQUIRED;
    return { name: withPrefix(name, prefix), node: call, judgement };
  });
}
function usualName({ usual }, method) {
  const text = usual?.get(method);
  return text === void 0 ? [] : [{ kind: "known", text }];
}
function prefixAround(node) {
  const around = ancestorWhere(
    node,
    ({ type, text }) => type === "with_statement" && /^with\s+\w+\.prefixed\(/.test(text)
  );
  if (around === void 0) return "";
  const prefix = /^with\s+\w+\.prefixed\(\s*["'](\w*)["']/.exec(around.text)?.[1] ?? "";
  return prefixAround(around) + prefix;
}
function withPrefix(name, prefix) {
  if (prefix === "" || name.kind !== "known") return name;
  return { kind: "known", text: prefix + name.text };
}

// providers/code/implicit/rule.ts
function typed(entries) {
  return entries;
}

// providers/code/languages/python/imports.ts
function importsOf2(root) {
  const found3 = /* @__PURE__ */ new Map();
  for (const { parent } of occurrences(root, "import")) {
    if (parent?.type === "import_statement") {
      for (const one of childrenOf(parent)) addModule(found3, one);
    } else if (parent?.type === "import_from_statement") {
      const module2 = fieldOf(parent, "module_name");
      for (const one of childrenOf(parent))
        if (module2 !== void 0 && one.id !== module2.id) addName(found3, module2.text, one);
    }
  }
  return found3;
}
function addModule(found3, imported) {
  const alias = fieldOf(imported, "alias");
  const name = fieldOf(imported, "name") ?? imported;
  const [first = ""] = name.text.split(".");
  if (alias === void 0) found3.set(first, first);
  else found3.set(alias.text, name.text);
}
function addName(found3, module2, imported) {
  const name = fieldOf(imported, "name") ?? imported;
  const local = fieldOf(imported, "alias") ?? name;
  if (/^\w+$/.test(local.text)) found3.set(local.text, `${module2}.${name.text}`);
}
function qualified(imports, expression) {
  const [first = "", ...rest] = expression.split(".");
  const known2 = imports.get(first);
  return known2 === void 0 ? void 0 : [known2, ...rest].join(".");
}

// providers/code/languages/python/packages.json
var packages_default = {
  $schema: "../../../../schemas/implicit.schema.json",
  entries: [
    {
      packages: ["anthropic"],
      source: "https://github.com/anthropics/anthropic-sdk-python#usage",
      reads: [
        {
          names: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
          anyOf: true,
          need: "optional",
          on: "call",
          exports: ["Anthropic", "AsyncAnthropic"],
          unless: ["api_key", "auth_token"]
        },
        {
          names: ["ANTHROPIC_BASE_URL"],
          need: "optional",
          on: "call",
          exports: ["Anthropic", "AsyncAnthropic"],
          unless: ["base_url"]
        }
      ]
    },
    {
      packages: ["assemblyai"],
      source: "https://www.assemblyai.com/docs/getting-started/transcribe-an-audio-file",
      reads: [
        {
          names: ["ASSEMBLYAI_API_KEY"],
          need: "optional",
          on: "call",
          exports: ["RealtimeTranscriber", "Transcriber"]
        }
      ]
    },
    {
      packages: ["boto3"],
      source: "https://boto3.amazonaws.com/v1/documentation/api/latest/guide/configuration.html#using-environment-variables",
      reads: [
        {
          names: [
            "AWS_ACCESS_KEY_ID",
            "AWS_DEFAULT_REGION",
            "AWS_ENDPOINT_URL",
            "AWS_PROFILE",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN"
          ],
          need: "optional",
          on: "call",
          exports: ["Session", "client", "resource", "session.Session"],
          unless: ["aws_access_key_id"]
        }
      ]
    },
    {
      packages: ["cohere"],
      source: "https://docs.cohere.com/docs/get-started-installation",
      reads: [
        {
          names: ["CO_API_KEY"],
          need: "required",
          on: "call",
          exports: ["AsyncClient", "AsyncClientV2", "Client", "ClientV2"],
          unless: ["#1", "api_key", "token"]
        }
      ]
    },
    {
      packages: ["deepgram"],
      source: "https://developers.deepgram.com/docs/python-sdk",
      reads: [
        {
          names: ["DEEPGRAM_API_KEY"],
          need: "optional",
          on: "call",
          exports: ["AsyncDeepgramClient", "DeepgramClient"],
          unless: ["#1", "api_key", "config"]
        }
      ]
    },
    {
      packages: ["elevenlabs", "elevenlabs.client"],
      source: "https://github.com/elevenlabs/elevenlabs-python",
      reads: [
        {
          names: ["ELEVENLABS_API_KEY"],
          need: "optional",
          on: "call",
          exports: ["AsyncElevenLabs", "ElevenLabs"],
          unless: ["api_key"]
        }
      ]
    },
    {
      packages: ["firebase_admin"],
      source: "https://firebase.google.com/docs/admin/setup",
      reads: [
        {
          names: ["FIREBASE_CONFIG", "GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT"],
          need: "optional",
          on: "call",
          exports: ["initialize_app"],
          unless: ["#1", "credential"]
        }
      ]
    },
    {
      packages: [
        "google.cloud.bigquery",
        "google.cloud.firestore",
        "google.cloud.pubsub",
        "google.cloud.pubsub_v1",
        "google.cloud.secretmanager",
        "google.cloud.storage"
      ],
      source: "https://cloud.google.com/docs/authentication/application-default-credentials",
      reads: [
        {
          names: ["GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT"],
          need: "optional",
          on: "call",
          exports: [
            "AsyncClient",
            "Client",
            "PublisherClient",
            "SecretManagerServiceClient",
            "SubscriberClient"
          ],
          unless: ["credentials"]
        }
      ]
    },
    {
      packages: ["google.genai"],
      source: "https://ai.google.dev/gemini-api/docs/api-key",
      reads: [
        {
          names: ["GOOGLE_API_KEY", "GEMINI_API_KEY"],
          anyOf: true,
          need: "optional",
          on: "call",
          exports: ["Client"],
          unless: ["api_key", "vertexai"]
        },
        {
          names: ["GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_PROJECT", "GOOGLE_GENAI_USE_VERTEXAI"],
          need: "optional",
          on: "call",
          exports: ["Client"],
          unless: ["api_key"]
        }
      ]
    },
    {
      packages: ["groq"],
      source: "https://github.com/groq/groq-python#usage",
      reads: [
        {
          names: ["GROQ_API_KEY"],
          need: "required",
          on: "call",
          exports: ["AsyncGroq", "Groq"],
          unless: ["api_key"]
        },
        {
          names: ["GROQ_BASE_URL"],
          need: "optional",
          on: "call",
          exports: ["AsyncGroq", "Groq"],
          unless: ["base_url"]
        }
      ]
    },
    {
      packages: ["huggingface_hub"],
      source: "https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables",
      reads: [
        {
          names: ["HF_TOKEN"],
          need: "optional",
          on: "call",
          exports: [
            "AsyncInferenceClient",
            "HfApi",
            "InferenceClient",
            "hf_hub_download",
            "snapshot_download"
          ],
          unless: ["api_key", "token"]
        }
      ]
    },
    {
      packages: ["langchain_anthropic"],
      source: "https://docs.langchain.com/oss/python/integrations/chat/anthropic",
      reads: [
        {
          names: ["ANTHROPIC_API_KEY"],
          need: "optional",
          on: "call",
          exports: ["ChatAnthropic"],
          unless: ["anthropic_api_key", "api_key"]
        }
      ]
    },
    {
      packages: [
        "langchain_community.tools",
        "langchain_community.tools.tavily_search",
        "langchain_tavily"
      ],
      source: "https://docs.langchain.com/oss/python/integrations/tools/tavily_search",
      reads: [
        {
          names: ["TAVILY_API_KEY"],
          need: "required",
          on: "call",
          exports: ["TavilySearch", "TavilySearchResults"],
          unless: ["api_wrapper", "tavily_api_key"]
        }
      ]
    },
    {
      packages: ["langchain_google_genai"],
      source: "https://docs.langchain.com/oss/python/integrations/chat/google_generative_ai",
      reads: [
        {
          names: ["GOOGLE_API_KEY", "GEMINI_API_KEY"],
          anyOf: true,
          need: "optional",
          on: "call",
          exports: [
            "ChatGoogleGenerativeAI",
            "GoogleGenerativeAI",
            "GoogleGenerativeAIEmbeddings"
          ],
          unless: ["api_key", "credentials", "google_api_key"]
        }
      ]
    },
    {
      packages: ["langchain_groq"],
      source: "https://docs.langchain.com/oss/python/integrations/chat/groq",
      reads: [
        {
          names: ["GROQ_API_KEY"],
          need: "required",
          on: "call",
          exports: ["ChatGroq"],
          unless: ["api_key", "groq_api_key"]
        }
      ]
    },
    {
      packages: ["langchain_openai"],
      source: "https://docs.langchain.com/oss/python/integrations/chat/openai",
      reads: [
        {
          names: ["OPENAI_API_KEY"],
          need: "required",
          on: "call",
          exports: ["ChatOpenAI", "OpenAI", "OpenAIEmbeddings"],
          unless: ["api_key", "async_client", "client", "openai_api_key"]
        },
        {
          names: ["OPENAI_API_BASE", "OPENAI_ORG_ID", "OPENAI_PROXY"],
          need: "optional",
          on: "call",
          exports: ["ChatOpenAI", "OpenAI", "OpenAIEmbeddings"]
        },
        {
          names: [
            "AZURE_OPENAI_AD_TOKEN",
            "AZURE_OPENAI_API_KEY",
            "AZURE_OPENAI_ENDPOINT",
            "OPENAI_API_VERSION"
          ],
          need: "optional",
          on: "call",
          exports: ["AzureChatOpenAI", "AzureOpenAI", "AzureOpenAIEmbeddings"]
        }
      ]
    },
    {
      packages: ["langchain_pinecone"],
      source: "https://docs.langchain.com/oss/python/integrations/vectorstores/pinecone",
      reads: [
        {
          names: ["PINECONE_API_KEY"],
          need: "required",
          on: "call",
          exports: ["PineconeEmbeddings"],
          unless: ["api_key", "pinecone_api_key"]
        }
      ]
    },
    {
      packages: ["langfuse"],
      source: "https://langfuse.com/docs/observability/sdk/python/setup",
      reads: [
        {
          names: [
            "LANGFUSE_BASE_URL",
            "LANGFUSE_HOST",
            "LANGFUSE_PUBLIC_KEY",
            "LANGFUSE_SECRET_KEY"
          ],
          need: "optional",
          on: "call",
          exports: ["Langfuse", "get_client"],
          unless: ["public_key", "secret_key"]
        }
      ]
    },
    {
      packages: ["mistralai"],
      source: "https://github.com/mistralai/client-python",
      reads: [
        {
          names: ["MISTRAL_API_KEY"],
          need: "optional",
          on: "call",
          exports: ["Mistral"],
          unless: ["api_key"]
        }
      ]
    },
    {
      packages: ["openai"],
      source: "https://github.com/openai/openai-python#usage",
      reads: [
        {
          names: ["OPENAI_API_KEY"],
          need: "required",
          on: "call",
          exports: ["AsyncOpenAI", "OpenAI"],
          unless: ["api_key"]
        },
        {
          names: [
            "OPENAI_BASE_URL",
            "OPENAI_ORG_ID",
            "OPENAI_PROJECT_ID",
            "OPENAI_WEBHOOK_SECRET"
          ],
          need: "optional",
          on: "call",
          exports: ["AsyncOpenAI", "OpenAI"]
        },
        {
          names: ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"],
          anyOf: true,
          need: "required",
          on: "call",
          exports: ["AsyncAzureOpenAI", "AzureOpenAI"],
          unless: ["api_key", "azure_ad_token", "azure_ad_token_provider"]
        },
        {
          names: ["OPENAI_API_VERSION"],
          need: "required",
          on: "call",
          exports: ["AsyncAzureOpenAI", "AzureOpenAI"],
          unless: ["api_version"]
        },
        {
          names: ["AZURE_OPENAI_ENDPOINT"],
          need: "required",
          on: "call",
          exports: ["AsyncAzureOpenAI", "AzureOpenAI"],
          unless: ["azure_endpoint", "base_url"]
        },
        {
          names: ["OPENAI_API_KEY"],
          need: "optional",
          on: "call",
          exports: [
            "audio.speech.create",
            "audio.transcriptions.create",
            "chat.completions.create",
            "embeddings.create",
            "images.generate",
            "responses.create"
          ]
        }
      ]
    },
    {
      packages: ["pinecone", "pinecone.grpc"],
      source: "https://docs.pinecone.io/reference/python-sdk",
      reads: [
        {
          names: ["PINECONE_API_KEY"],
          need: "required",
          on: "call",
          exports: ["Pinecone", "PineconeAsyncio", "PineconeGRPC"],
          unless: ["#1", "api_key"]
        }
      ]
    },
    {
      packages: ["replicate"],
      source: "https://github.com/replicate/replicate-python#authenticate",
      reads: [
        {
          names: ["REPLICATE_API_TOKEN"],
          need: "optional",
          on: "call",
          exports: ["Client", "async_run", "run", "stream"],
          unless: ["api_token"]
        }
      ]
    },
    {
      packages: ["sentry_sdk"],
      source: "https://docs.sentry.io/platforms/python/configuration/options/",
      reads: [
        {
          names: ["SENTRY_DSN"],
          need: "optional",
          on: "call",
          exports: ["init"],
          unless: ["#1", "dsn"]
        },
        {
          names: ["SENTRY_ENVIRONMENT"],
          need: "optional",
          on: "call",
          exports: ["init"],
          unless: ["environment"]
        },
        {
          names: ["SENTRY_RELEASE"],
          need: "optional",
          on: "call",
          exports: ["init"],
          unless: ["release"]
        }
      ]
    },
    {
      packages: ["slack_bolt", "slack_bolt.async_app"],
      source: "https://docs.slack.dev/tools/bolt-python/reference/app/app.html",
      reads: [
        {
          names: ["SLACK_BOT_TOKEN"],
          need: "optional",
          on: "call",
          exports: ["App", "AsyncApp", "async_app.AsyncApp"],
          unless: ["authorize", "token"]
        },
        {
          names: ["SLACK_SIGNING_SECRET"],
          need: "optional",
          on: "call",
          exports: ["App", "AsyncApp", "async_app.AsyncApp"],
          unless: ["signing_secret"]
        }
      ]
    },
    {
      packages: ["tavily"],
      source: "https://docs.tavily.com/sdk/python/reference",
      reads: [
        {
          names: ["TAVILY_API_KEY"],
          need: "required",
          on: "call",
          exports: ["AsyncTavilyClient", "TavilyClient"],
          unless: ["#1", "api_key"]
        }
      ]
    },
    {
      packages: ["together"],
      source: "https://github.com/togethercomputer/together-python#usage",
      reads: [
        {
          names: ["TOGETHER_API_KEY"],
          need: "required",
          on: "call",
          exports: ["AsyncTogether", "Together"],
          unless: ["api_key"]
        }
      ]
    },
    {
      packages: ["twilio.rest"],
      source: "https://github.com/twilio/twilio-python#api-credentials",
      reads: [
        {
          names: ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"],
          need: "required",
          on: "call",
          exports: ["Client"],
          unless: ["#1", "credential_provider", "username"]
        },
        {
          names: ["TWILIO_EDGE", "TWILIO_REGION"],
          need: "optional",
          on: "call",
          exports: ["Client"]
        }
      ]
    },
    {
      packages: ["upstash_redis", "upstash_redis.asyncio"],
      source: "https://upstash.com/docs/redis/sdks/py/gettingstarted",
      reads: [
        {
          names: ["UPSTASH_REDIS_REST_TOKEN", "UPSTASH_REDIS_REST_URL"],
          need: "required",
          on: "call",
          exports: ["Redis.from_env"]
        }
      ]
    },
    {
      packages: ["upstash_vector"],
      source: "https://upstash.com/docs/vector/sdks/py/gettingstarted",
      reads: [
        {
          names: ["UPSTASH_VECTOR_REST_TOKEN", "UPSTASH_VECTOR_REST_URL"],
          need: "required",
          on: "call",
          exports: ["AsyncIndex.from_env", "Index.from_env"]
        }
      ]
    },
    {
      packages: ["wandb"],
      source: "https://docs.wandb.ai/guides/track/environment-variables",
      reads: [
        {
          names: ["WANDB_API_KEY", "WANDB_MODE", "WANDB_PROJECT"],
          need: "optional",
          on: "call",
          exports: ["init", "login"]
        }
      ]
    }
  ]
};

// providers/code/languages/python/packages.ts
var ENTRIES = typed(packages_default.entries);
var importsPackage = new RegExp(
  `^[ \\t]*(?:from|import)[ \\t][^\\n]*\\b(?:${firstNames().join("|")})\\b`,
  "m"
);
function firstNames() {
  const names = ENTRIES.flatMap(({ packages }) => packages);
  return [...new Set(names.map((name) => name.replace(/\..*$/, "")))];
}
function packagePlaces(root) {
  if (!importsPackage.test(root.text)) return [];
  const imports = importsOf2(root);
  const modules = [...imports.values()];
  const isImported2 = (name) => modules.some((module2) => isWithin2(module2, name) || isWithin2(name, module2));
  return ENTRIES.flatMap(
    ({ packages, reads }) => packages.filter(isImported2).flatMap((name) => reads.flatMap((rule) => placesOf6(root, imports, name, rule)))
  );
}
function isWithin2(name, module2) {
  return name === module2 || name.startsWith(`${module2}.`);
}
function placesOf6(root, imports, name, rule) {
  const { names, anyOf, exports: exports2 = [] } = rule;
  return exports2.flatMap(
    (one) => callsOf3(root, imports, `${name}.${one}`).flatMap((call) => {
      const judgement = judgementOf2(rule, call);
      if (judgement === void 0) return [];
      return names.map(
        (text) => ({
          name: { kind: "known", text },
          node: call,
          judgement: anyOf === void 0 ? judgement : { ...judgement, anyOf: names.filter((other) => other !== text) },
          implicit: name
        })
      );
    })
  );
}
function callsOf3(root, imports, callee) {
  const word = callee.slice(callee.lastIndexOf(".") + 1);
  return occurrences(root, word, 0).flatMap((leaf) => {
    const called2 = receiverOf2(leaf) === void 0 ? leaf : leaf.parent;
    const call = called2 === null ? void 0 : callOf2(called2);
    if (call === void 0 || called2 === null) return [];
    return qualified(imports, called2.text) === callee ? [call] : [];
  });
}
function judgementOf2({ need, certainty, unless = [] }, call) {
  const { positional, keywords, isOpen: isOpen2 } = argumentsOf3(call);
  const isGiven2 = unless.some(
    (option) => option === "#1" ? positional.length > 0 : keywords.has(option)
  );
  if (isGiven2) return void 0;
  if (need !== "required" || isOpen2 && unless.length > 0) return OPTIONAL;
  return certainty === "asserted" ? ASSERTED : REQUIRED;
}

// providers/code/languages/python/settings.ts
var BASE = "BaseSettings";
var ALIASES = ["validation_alias", "alias", "env"];
var OWN = { name: BASE, before: "" };
function settingsPlaces(root, base = OWN) {
  return settingsOn(root, base).flatMap(fieldsOf3);
}
function settingsBases(root, file, base = OWN) {
  return settingsOn(root, base).map(({ node, prefix }) => ({
    name: fieldOf(node, "name")?.text ?? "",
    file,
    isBase: true,
    parameter: { index: 0 },
    before: prefix,
    after: "",
    judgement: REQUIRED
  }));
}
function makesClassFrom(text, name) {
  return new RegExp(`\\bclass\\s+\\w+\\s*\\([^)]{0,300}\\b${name}\\b`).test(text);
}
function settingsOn(root, base) {
  const known2 = /* @__PURE__ */ new Map();
  const open = [base];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    for (const node of subclassesOf(root, next.name)) {
      if (known2.has(node.id)) continue;
      const prefix = prefixOf2(fieldOf(node, "body")?.text ?? "") ?? next.before;
      known2.set(node.id, { node, prefix });
      open.push({ name: fieldOf(node, "name")?.text ?? "", before: prefix });
    }
  }
  return [...known2.values()];
}
function subclassesOf(root, name) {
  return occurrences(root, name).flatMap((leaf) => {
    const base = leaf.parent?.type === "attribute" ? leaf.parent : leaf;
    const found3 = base.parent?.type === "argument_list" ? base.parent.parent : null;
    return found3?.type === "class_definition" ? [found3] : [];
  });
}
function fieldsOf3({ node: settings, prefix }) {
  const body = fieldOf(settings, "body");
  return childrenOf(body).flatMap((statement) => {
    const [assignment] = childrenOf(statement);
    if (statement.type !== "expression_statement" || assignment?.type !== "assignment") return [];
    const field = fieldOf(assignment, "left");
    const type = fieldOf(assignment, "type");
    if (field?.type !== "identifier" || type === void 0) return [];
    if (/\bClassVar\b/.test(type.text) || field.text === "model_config") return [];
    const places = placesOf7(assignment, field, prefix);
    return isGiven(settings, field.text) ? places.map((place) => ({ ...place, judgement: DEFAULTED })) : places;
  });
}
function isGiven(settings, field) {
  const name = fieldOf(settings, "name")?.text ?? "";
  const given2 = new RegExp(`["']${field}["']\\s*:|\\b${field}\\s*=`);
  return occurrences(settings.tree.rootNode, name).some((leaf) => {
    const call = callOf2(leaf);
    if (call === void 0) return false;
    const around = argumentsOf3(call).isOpen ? functionAround(pythonSyntax, call) : void 0;
    return given2.test(around?.text ?? fieldOf(call, "arguments")?.text ?? "");
  });
}
function prefixOf2(body) {
  return /\benv_prefix["']?\s*[=:]\s*["'](\w*)["']/.exec(body)?.[1];
}
function placesOf7(assignment, field, prefix) {
  const value = fieldOf(assignment, "right");
  const described = descriptionIn(assignment);
  const aliases = ALIASES.flatMap((key) => described?.keywords.get(key) ?? []).slice(0, 1);
  const named = aliases.flatMap(
    (alias) => alias.type === "string" ? namesOf3(alias) : childrenOf(fieldOf(alias, "arguments")).flatMap((one) => namesOf3(one))
  );
  const own = { kind: "known", text: (prefix + field.text).toUpperCase() };
  const names = named.length === 0 ? [own] : named;
  const known2 = names.flatMap((name) => name.kind === "known" ? [name.text.toUpperCase()] : []);
  const judgement = judgementOf3(value, described);
  return known2.map((text) => ({
    name: { kind: "known", text },
    node: field,
    judgement: known2.length > 1 ? { ...judgement, anyOf: known2.filter((one) => one !== text) } : judgement
  }));
}
function descriptionIn(assignment) {
  const call = occurrences(assignment, "Field").find(
    (leaf) => leaf.parent?.type === "call"
  )?.parent;
  return call === void 0 || call === null ? void 0 : argumentsOf3(call);
}
function judgementOf3(value, described) {
  const isDescribed = value?.type === "call" && /^(?:\w+\.)?Field\(/.test(value.text);
  if (value !== void 0 && !isDescribed) return value.text === "..." ? REQUIRED : DEFAULTED;
  const first = isDescribed ? described?.positional[0] : void 0;
  if (first !== void 0) return first.text === "..." ? REQUIRED : DEFAULTED;
  const { keywords = /* @__PURE__ */ new Map() } = described ?? {};
  const isGiven2 = keywords.has("default_factory") || (keywords.get("default")?.text ?? "...") !== "...";
  return isGiven2 ? DEFAULTED : REQUIRED;
}

// providers/code/languages/python/index.ts
var FALLBACK2 = /^(?:default|fallback|default_value|defaultvalue)$/i;
var python = {
  grammar: "python",
  idioms: new RegExp(
    `\\b(?:environ|getenv|BaseSettings|decouple|environs|starlette\\.config)\\b|${importsPackage.source}`,
    "m"
  ),
  syntax: pythonSyntax,
  read: ({ path, root }) => withBases(
    findings(
      path,
      pythonSyntax,
      [
        ...environmentPlaces2(root),
        ...libraryPlaces2(root),
        ...settingsPlaces(root),
        ...packagePlaces(root)
      ].map(asHelper2)
    ),
    settingsBases(root, path)
  ),
  calls: ({ path, root, text }, helper) => helper.isBase === true ? withBases(
    findings(path, pythonSyntax, settingsPlaces(root, helper)),
    settingsBases(root, path, helper)
  ) : findings(path, pythonSyntax, callsOf4({ path, root, text }, helper).map(asHelper2)),
  constants: ({ root }) => constantsOf2(root),
  shares: (path, other, { module: module2 }) => path !== other && stemOf(other) === module2,
  sets: (name) => new RegExp(
    `environ\\[\\s*["']${name}["']\\s*\\]\\s*=(?!=)|\\b(?:setdefault|putenv)\\(\\s*["']${name}["']`
  ),
  sees({ path, text }, { file, name, isBase }) {
    if (isBase === true && (path === file || !makesClassFrom(text, name))) return false;
    if (path === file) return true;
    const [stem = "", folder = ""] = file.replace(/(?:\/__init__)?\.pyw?$/, "").split("/").reverse();
    return /\bimport\b/.test(text) && new RegExp(`\\b(?:${stem}|${folder || stem})\\b`).test(text);
  }
};
function withBases(found3, bases) {
  return { ...found3, helpers: [...found3.helpers, ...bases] };
}
function stemOf(path) {
  return path.replace(/(?:\/__init__)?\.pyw?$/, "").split("/").at(-1);
}
function asHelper2(place) {
  const { name, node, fallback: fallback3 } = place;
  if (name.kind !== "parameter") return place;
  const fn = functionAround(pythonSyntax, node);
  const all = fn === void 0 ? [] : parametersOf3(fn);
  const keyword = fallback3?.keyword ?? all.find((one) => FALLBACK2.test(one));
  if (fn === void 0 || keyword === void 0) return place;
  const isBound = /^(?:self|cls)$/.test(all[0] ?? "") && name.within !== void 0;
  const parameter = { index: all.indexOf(keyword) - (isBound ? 1 : 0), keyword };
  const told = { ...place, fallback: parameter };
  if (hasOwnDefault(fn, keyword)) return { ...told, judgement: DEFAULTED };
  return raisesWithout(fn, keyword, all) ? { ...told, judgement: REQUIRED } : told;
}
function raisesWithout(fn, keyword, all) {
  const others = all.slice(1).filter((one) => one !== keyword && !/^(?:self|cls)$/.test(one));
  return occurrences(fn, "raise").some((leaf) => {
    const branching = ancestorWhere(
      leaf,
      ({ type }) => /^(?:if_statement|elif_clause)$/.test(type)
    );
    const asked2 = words(fieldOf(branching, "condition")?.text ?? "");
    return asked2.has(keyword) && !others.some((one) => asked2.has(one));
  });
}
function words(text) {
  return new Set(text.match(/\w+/g));
}
function hasOwnDefault(fn, name) {
  return childrenOf(fieldOf(fn, "parameters")).some((one) => {
    const value = fieldOf(one, "value");
    const isNothing2 = value === void 0 || /^(?:None|_?[A-Z_]+|object\(\)|\.\.\.)$/.test(value.text);
    return fieldOf(one, "name")?.text === name && !isNothing2;
  });
}
function callsOf4({ root, text }, helper) {
  return occurrences(root, helper.name).flatMap((leaf) => {
    const receiver = receiverOf2(leaf);
    const called2 = receiver === void 0 ? leaf : leaf.parent;
    const call = called2 === null ? void 0 : callOf2(called2);
    if (call === void 0 || !isMeant3(receiver, helper, text)) return [];
    const { positional, keywords } = argumentsOf3(call);
    const at = (parameter) => parameter && (positional[parameter.index] ?? keywords.get(parameter.keyword ?? ""));
    const told = at(helper.parameter);
    const instead = at(helper.fallback);
    const hasFallback = instead !== void 0 && instead.type !== "none";
    const names = told === void 0 ? [] : namesOf3(told);
    return names.flatMap((name) => placeOfCall(helper, { node: call, name, hasFallback }) ?? []);
  });
}
function isMeant3(receiver, { within }, text) {
  if (within === void 0) return true;
  if (receiver === void 0) return false;
  if (/^(?:self|cls)$/.test(receiver.text) || receiver.text === within) return true;
  return new RegExp(`\\b${receiver.text.replace(/\W/g, "\\$&")}\\s*=\\s*${within}\\(`).test(text);
}

// providers/code/languages/ruby/shapes.ts
var BLOCKS3 = /* @__PURE__ */ new Set(["block", "do_block"]);
var ALTERNATIVES = /^(?:\|\||or)$/;
var CONJUNCTIONS = /^(?:&&|and)$/;
var DEEPEST9 = 50;
var EMPTY = /^(?:''|"")$/;
function asCall(node) {
  if (node?.type !== "call") return void 0;
  const receiver = fieldOf(node, "receiver");
  const block = fieldOf(node, "block");
  return {
    node,
    method: fieldOf(node, "method")?.text ?? "",
    arguments: childrenOf(fieldOf(node, "arguments")),
    isSafe: fieldOf(node, "operator")?.text === "&.",
    ...receiver === void 0 ? {} : { receiver },
    ...block === void 0 ? {} : { block }
  };
}
function callOn(node) {
  return node.parent?.type === "call" && isFieldOf(node, "receiver") ? asCall(node.parent) : void 0;
}
function callWith2(node) {
  return node.parent?.type === "argument_list" ? asCall(node.parent.parent) : void 0;
}
function parametersOf4(fn) {
  return childrenOf(fieldOf(fn, "parameters"));
}
function statementsOf2(node) {
  if (node === void 0) return [];
  const body = fieldOf(node, "body");
  if (body === void 0) return [];
  return /^(?:block_body|body_statement)$/.test(body.type) ? childrenOf(body) : [body];
}
function isBlock(node) {
  return BLOCKS3.has(node.type);
}
function callOfBlock(body) {
  const block = body.parent;
  return block !== null && isBlock(block) ? asCall(block.parent) : void 0;
}
function isAlternative(node) {
  return node?.type === "binary" && ALTERNATIVES.test(operatorOf2(node));
}
function isConjunction(node) {
  return node?.type === "binary" && CONJUNCTIONS.test(operatorOf2(node));
}
function operatorOf2(node) {
  return fieldOf(node, "operator")?.text ?? "";
}
function isEmptyText(node) {
  return node !== void 0 && EMPTY.test(node.text);
}
function lastName2(text) {
  return text.slice(text.lastIndexOf(":") + 1);
}
function isCondition2(node, depth = 0) {
  const { parent } = node;
  if (parent === null || depth > DEEPEST9) return false;
  if (isFieldOf(node, "condition")) return true;
  const isPart2 = parent.type === "unary" || parent.type === "parenthesized_statements";
  return (isPart2 || isConjunction(parent) || isAlternative(parent)) && isCondition2(parent, depth + 1);
}

// providers/code/languages/ruby/leaving.ts
var FAILS = /^(?:raise|fail|abort|throw)$/;
var EXITS = /^exit!?$/;
var OF_THE_KERNEL = /^(?:::)?(?:Kernel|Process)$/;
var SUCCESS = /^(?:0|true)?$/;
var CONTAINERS = /* @__PURE__ */ new Set([
  "then",
  "else",
  "do",
  "block",
  "do_block",
  "block_body",
  "body_statement",
  "begin",
  "parenthesized_statements"
]);
var JUMPS = /* @__PURE__ */ new Set(["return", "next", "break", "redo", "retry"]);
function leaves4(node) {
  return always(node, isFailure);
}
function isLeft2(node) {
  return always(node, (one) => JUMPS.has(one.type) || isFailure(one) || isExit(one));
}
function always(node, is) {
  if (is(node)) return true;
  if (CONTAINERS.has(node.type)) return childrenOf(node).some((child) => always(child, is));
  if (node.type !== "return") return false;
  return childrenOf(childrenOf(node)[0]).some(is);
}
function isFailure(node) {
  const { method, told } = calledOf(node);
  return FAILS.test(method) || EXITS.test(method) && !SUCCESS.test(told);
}
function isExit(node) {
  return EXITS.test(calledOf(node).method);
}
function calledOf(node) {
  if (node.type === "identifier") return { method: node.text, told: "" };
  const call = asCall(node);
  const isOfKernel = call?.receiver === void 0 || OF_THE_KERNEL.test(call.receiver.text);
  if (call === void 0 || !isOfKernel) return { method: "", told: "" };
  return { method: call.method, told: call.arguments[0]?.text ?? "" };
}
function outcomes(statement) {
  const consequence = fieldOf(statement, "consequence");
  const alternative = fieldOf(statement, "alternative");
  const body = fieldOf(statement, "body");
  switch (statement.type) {
    case "if":
    case "elsif":
    case "conditional":
      return parts(consequence, alternative);
    case "unless":
      return parts(alternative, consequence);
    case "if_modifier":
      return parts(body, void 0);
    case "unless_modifier":
      return parts(void 0, body);
    default:
      return {};
  }
}
function parts(yes, no) {
  return { ...yes === void 0 ? {} : { yes }, ...no === void 0 ? {} : { no } };
}

// providers/code/languages/ruby/assignments.ts
var DEFAULTS = /* @__PURE__ */ new Set(["optional_parameter", "keyword_parameter"]);
var found = /* @__PURE__ */ new WeakMap();
function targetsIn(root, name) {
  const byName = found.get(root.tree) ?? /* @__PURE__ */ new Map();
  found.set(root.tree, byName);
  const known2 = byName.get(name);
  if (known2 !== void 0) return known2;
  const targets = occurrences(root.tree.rootNode, name).filter(isTarget);
  byName.set(name, targets);
  return targets;
}
function isAssigned2(leaf) {
  return leaf.parent?.type === "assignment" && isFieldOf(leaf, "left");
}
function valuesOf(root, name) {
  return targetsIn(root, name).flatMap((leaf) => {
    const value = isAssigned2(leaf) ? fieldOf(leaf.parent ?? void 0, "right") : void 0;
    return value === void 0 ? [] : [value];
  });
}
function isDefault({ type }) {
  return DEFAULTS.has(type);
}
function isTarget(leaf) {
  const { parent } = leaf;
  if (parent === null) return false;
  if (isDefault(parent)) return isFieldOf(leaf, "name");
  if (parent.type === "left_assignment_list") return true;
  return /^(?:operator_)?assignment$/.test(parent.type) && isFieldOf(leaf, "left");
}

// providers/code/languages/ruby/lists.ts
var DEEPEST10 = 5;
var LISTS = /^(?:array|string_array|symbol_array|hash)$/;
var KEEPS2 = /^(?:freeze|to_a|sort|uniq|compact|dup|each|each_with_index|with_index|lazy|reverse|to_set|each_entry|flatten|map)$/;
var KEYS = /^(?:keys|each_key)$/;
var VALUES = /^(?:values|each_value|transform_values)$/;
var SECOND = /^(?:inject|reduce)$/;
function elementsFor(around, name) {
  if (around.type === "for") {
    const [list] = childrenOf(fieldOf(around, "value"));
    if (fieldOf(around, "pattern")?.text !== name || list === void 0) return void 0;
    return elements(itemsOf(list));
  }
  const call = isBlock(around) ? asCall(around.parent) : void 0;
  if (call?.receiver === void 0) return void 0;
  const place = placeOf(around, name);
  if (place === void 0) return void 0;
  const { receiver, method } = call;
  const isOfHash = KEYS.test(method) || VALUES.test(method);
  const pairs = isOfHash ? void 0 : pairsOf(receiver);
  const first = SECOND.test(method) ? 1 : 0;
  const [at, within] = place;
  if (pairs !== void 0) return elements(partOfEach(pairs, within ?? at));
  const items = itemsOf(isOfHash ? call.node : receiver);
  const isSpread = parametersOf4(around).length > 1 && items?.every(({ type }) => type === "array");
  if (within === void 0 && at === first && isSpread !== true) return elements(items);
  return elements(items && partOfEach(items.map(childrenOf), within ?? at));
}
function elements(items) {
  return items === void 0 ? {} : { items };
}
function pairsOf(node) {
  const list = literalOf2(node);
  return list?.type === "hash" ? childrenOf(list).map(childrenOf) : void 0;
}
function partOfEach(lists, at) {
  const parts2 = lists.flatMap((list) => list[at] ?? []);
  return parts2.length === lists.length ? parts2 : void 0;
}
function placeOf(block, name) {
  const parameters = parametersOf4(block);
  if (parameters.length === 0) return name === "it" || name === "_1" ? [0] : void 0;
  for (const [at, parameter] of parameters.entries()) {
    if (parameter.text === name) return [at];
    const within = childrenOf(parameter).findIndex((one) => one.text === name);
    if (parameter.type === "destructured_parameter" && within >= 0) return [at, within];
  }
  return void 0;
}
function itemsOf(node) {
  const call = asCall(node);
  const of = call !== void 0 && (KEYS.test(call.method) || VALUES.test(call.method));
  const list = literalOf2(of && call.receiver !== void 0 ? call.receiver : node);
  if (list === void 0) return void 0;
  if (list.type !== "hash") return childrenOf(list);
  const field = call !== void 0 && KEYS.test(call.method) ? "key" : "value";
  return of ? childrenOf(list).flatMap((pair) => fieldOf(pair, field) ?? []) : void 0;
}
function literalOf2(node, depth = 0) {
  if (depth > DEEPEST10) return void 0;
  if (LISTS.test(node.type)) return node;
  if (node.type === "parenthesized_statements") {
    const [inner] = childrenOf(node);
    return inner === void 0 ? void 0 : literalOf2(inner, depth + 1);
  }
  const call = asCall(node);
  if (call?.receiver !== void 0)
    return KEEPS2.test(call.method) ? literalOf2(call.receiver, depth + 1) : void 0;
  if (!/^(?:identifier|constant|scope_resolution|instance_variable)$/.test(node.type))
    return void 0;
  const [value, ...more] = valuesOf(node, lastName2(node.text));
  return value === void 0 || more.length > 0 ? void 0 : literalOf2(value, depth + 1);
}

// providers/code/languages/ruby/variables.ts
var FUNCTIONS3 = /* @__PURE__ */ new Set(["method", "singleton_method", "lambda"]);
var CLASSES2 = /* @__PURE__ */ new Set(["class", "module"]);
var VARIABLES = /* @__PURE__ */ new Set([
  "identifier",
  "constant",
  "instance_variable",
  "class_variable",
  "global_variable"
]);
var BODIES = /^(?:program|then|else|do|ensure|begin|block_body|body_statement)$/;
function isFunction3({ type }) {
  return FUNCTIONS3.has(type);
}
function isClass2({ type }) {
  return CLASSES2.has(type);
}
function boundTo(node) {
  const target = targetOf(node);
  if (target === void 0 || !VARIABLES.has(target.type)) return void 0;
  const scope = scopeOf2(target);
  if (scope === void 0 || isReplaced2(target, scope)) return void 0;
  return { names: [target.text], scope };
}
function targetOf(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  const call = callWith2(node);
  if (call?.method === "values_at") {
    const at = call.arguments.findIndex(({ id }) => id === node.id);
    return partOf3(call.node.parent, call.node, at);
  }
  if (parent.type === "right_assignment_list") {
    const at = childrenOf(parent).findIndex(({ id }) => id === node.id);
    return partOf3(parent.parent, parent, at);
  }
  if (isDefault(parent)) return isFieldOf(node, "value") ? fieldOf(parent, "name") : void 0;
  const left = isFieldOf(node, "right") ? fieldOf(parent, "left") : void 0;
  if (parent.type === "assignment") return left;
  const isKept = parent.type === "operator_assignment" && left?.type === "instance_variable";
  return isKept && fieldOf(parent, "operator")?.text === "||=" ? left : void 0;
}
function partOf3(assignment, right, at) {
  if (assignment?.type !== "assignment" || !isFieldOf(right, "right")) return void 0;
  const left = fieldOf(assignment, "left");
  return left?.type === "left_assignment_list" ? childrenOf(left)[at] : void 0;
}
function scopeOf2(variable) {
  if (variable.type === "global_variable") return variable.tree.rootNode;
  const isLocal = variable.type === "identifier";
  const isScope = isLocal ? (one) => isFunction3(one) || isClass2(one) || isBlock(one) || one.type === "program" : (one) => isClass2(one) || one.type === "program";
  const scope = ancestorWhere(variable, isScope);
  if (!isLocal || scope === void 0 || !isBlock(scope)) return scope;
  return isTakenFrom(scope, variable) ? ancestorWhere(scope, isScope) : scope;
}
function isTakenFrom(block, variable) {
  const around = ancestorWhere(block, (one) => isFunction3(one) || isClass2(one) || isBlock(one));
  const outer = around ?? block.tree.rootNode;
  return targetsIn(outer, variable.text).some(
    (leaf) => isWithin(leaf, outer) && leaf.startIndex < block.startIndex && isAssigned2(leaf)
  );
}
function isReplaced2(target, scope) {
  return targetsIn(scope, target.text).some((leaf) => {
    if (!isAssigned2(leaf) || !isWithin(leaf, scope) || leaf.startIndex <= target.startIndex)
      return false;
    const statement = statementOf(leaf);
    return !occurrences(statement, target.text).some((other) => other.id !== leaf.id);
  });
}
function statementOf(node) {
  let found3 = node;
  for (const up of outwards(node)) {
    if (up.id !== node.id && BODIES.test(up.type)) break;
    found3 = up;
  }
  const around = found3.parent?.parent;
  return around !== null && around !== void 0 && /^(?:if|unless)$/.test(around.type) ? around : found3;
}
function isUse4(leaf, scope) {
  const { parent } = leaf;
  if (!VARIABLES.has(leaf.type) || parent === null) return false;
  if (parent.type === "scope_resolution" || isAssigned2(leaf)) return false;
  if (parent.type === "call" && isFieldOf(leaf, "method")) return false;
  if (/parameter|^left_assignment_list$/.test(parent.type) && !isFieldOf(leaf, "value"))
    return false;
  if (leaf.type !== "identifier") return true;
  for (const up of outwards(leaf)) {
    if (isWithin(scope, up)) break;
    if (/^(?:method|singleton_method|class|module)$/.test(up.type)) return false;
    if (parametersOf4(up).some((one) => one.text === leaf.text)) return false;
  }
  return true;
}
function isOccasional(leaf, isBranch2) {
  if (!VARIABLES.has(leaf.type)) return false;
  const assigned2 = targetsIn(leaf, leaf.text).filter((one) => one.startIndex < leaf.startIndex);
  const isHere = (around) => assigned2.some((one) => isWithin(one, around));
  for (const child of outwards(leaf)) {
    if (isHere(child)) return false;
    if (isBranch2(child)) return true;
    const { parent } = child;
    if (parent !== null && isFunction3(parent) && !isHere(parent))
      return !assigned2.some((one) => ancestorWhere(one, isFunction3) !== void 0);
  }
  return false;
}
function parameterOf2(fn, name) {
  const all = parametersOf4(fn);
  const found3 = all.find((one) => (fieldOf(one, "name") ?? one).text === name);
  if (found3 === void 0 || /splat|block_parameter|destructured/.test(found3.type))
    return void 0;
  const value = fieldOf(found3, "value");
  const instead = value === void 0 ? {} : { default: value };
  if (found3.type === "keyword_parameter") return { index: -1, keyword: name, ...instead };
  return { index: all.indexOf(found3), ...instead };
}
function isDeferred(block) {
  const call = isBlock(block) ? asCall(block.parent) : void 0;
  if (call === void 0) return false;
  const { method, receiver, arguments: told } = call;
  if (method === "new") return receiver?.text === "Proc";
  if (DEFERRED.test(method) && receiver === void 0) return true;
  return VERBS.test(method) && receiver === void 0 && /^["']\//.test(told[0]?.text ?? "");
}
var DEFERRED = /^(?:task|multitask|file|rule|define_method|define_singleton_method|lambda|proc|at_exit|trap|rescue_from)$/;
var VERBS = /^(?:get|post|put|patch|delete|options|head|link|unlink)$/;

// providers/code/languages/ruby/names.ts
var DEEPEST11 = 6;
var MOST5 = 200;
var KEEPS3 = /^(?:to_s|to_str|to_sym|freeze|dup|strip|itself|-@|\+@|name|id2name)$/;
function namesOf4(node, depth = 0) {
  if (depth > DEEPEST11) return [UNKNOWN];
  switch (node.type) {
    case "string":
    case "bare_string":
    case "bare_symbol":
    case "delimited_symbol":
      return joined(partsOf(node).map((part) => ofPart(part, depth)));
    case "simple_symbol":
      return [known(node.text.slice(1))];
    case "chained_string":
      return joined(childrenOf(node).map((part) => namesOf4(part, depth + 1)));
    case "parenthesized_statements":
      return childrenOf(node).slice(-1).flatMap((inner) => namesOf4(inner, depth + 1));
    case "binary":
      return operatorOf2(node) === "+" ? joined(childrenOf(node).map((part) => namesOf4(part, depth + 1))) : [UNKNOWN];
    case "conditional":
      return ["consequence", "alternative"].flatMap((field) => {
        const part = fieldOf(node, field);
        return part === void 0 ? [] : namesOf4(part, depth + 1);
      });
    case "call":
      return ofCall(node, depth);
    case "identifier":
      return ofIdentifier2(node, depth);
    case "constant":
    case "scope_resolution":
    case "instance_variable":
      return ofAssigned(node.tree.rootNode, lastName2(node.text), depth);
    default:
      return [UNKNOWN];
  }
}
function known(text) {
  return { kind: "known", text };
}
function partsOf(text) {
  return childrenOf(text).filter(({ type }) => /^(?:string_content|interpolation)$/.test(type));
}
function ofPart(part, depth) {
  if (part.type === "string_content") return [known(part.text)];
  const [inner] = childrenOf(part);
  return inner === void 0 ? [known("")] : namesOf4(inner, depth + 1);
}
function ofCall(node, depth) {
  const call = asCall(node);
  if (call === void 0) return [UNKNOWN];
  if (call.receiver === void 0 || call.receiver.type === "self")
    return call.arguments.length > 0 ? [UNKNOWN] : ofMethod(node.tree.rootNode, call.method, depth);
  const names = () => call.receiver === void 0 ? [] : namesOf4(call.receiver, depth + 1);
  if (KEEPS3.test(call.method)) return names();
  if (call.method === "upcase")
    return names().map((name) => cased(name, (text) => text.toUpperCase()));
  if (call.method === "downcase")
    return names().map((name) => cased(name, (text) => text.toLowerCase()));
  return [UNKNOWN];
}
function cased(name, change) {
  if (name.kind === "known") return known(change(name.text));
  return { kind: "unknown", pattern: change(patternOf(name)) };
}
function ofMethod(root, name, depth) {
  const found3 = occurrences(root, name).flatMap(
    (leaf) => leaf.parent !== null && isFunction3(leaf.parent) && isFieldOf(leaf, "name") ? [leaf.parent] : []
  );
  const [method, ...others] = found3;
  const [value, ...more] = statementsOf2(method);
  if (value === void 0 || others.length > 0 || more.length > 0) return [UNKNOWN];
  return /^(?:string|simple_symbol|constant)$/.test(value.type) ? namesOf4(value, depth + 1) : [UNKNOWN];
}
function ofIdentifier2(node, depth) {
  for (const up of outwards(node)) {
    const looped = elementsFor(up, node.text);
    if (looped !== void 0) return ofEach(looped.items, depth);
    const told = parameterNames(up, node.text);
    if (told !== void 0) return told;
    if (isFunction3(up) || isClass2(up)) break;
  }
  const scope = scopeOf2(node);
  const names = scope === void 0 ? [] : ofAssigned(scope, node.text, depth, true);
  return names.length > 0 ? names : ofMethod(node.tree.rootNode, node.text, depth);
}
function ofItems(list, depth = 0) {
  return ofEach(itemsOf(list), depth);
}
function ofEach(items, depth) {
  if (items === void 0) return [UNKNOWN];
  const names = items.slice(0, MOST5).flatMap((item) => namesOf4(item, depth + 1));
  return names.filter((name, at) => name.kind === "known" || isFirst(names, name, at));
}
function isFirst(names, name, at) {
  return names.findIndex((one) => patternOf(one) === patternOf(name)) === at;
}
function parameterNames(fn, name) {
  const told = /^(?:method|singleton_method|lambda|block|do_block)$/.test(fn.type) ? parameterOf2(fn, name) : void 0;
  if (told === void 0) return void 0;
  const called2 = calledBy(fn);
  if (called2 === void 0) return [UNKNOWN];
  const { default: instead, index, keyword } = told;
  const parameter = keyword === void 0 ? { index } : { index, keyword };
  const within = called2.within === void 0 ? {} : { within: called2.within };
  const { function: by } = called2;
  const own = {
    kind: "parameter",
    function: by,
    parameter,
    before: "",
    after: "",
    ...within
  };
  return instead?.type === "string" ? [own, ...namesOf4(instead)] : [own];
}
function calledBy(fn) {
  if (fn.type === "lambda" || isBlock(fn)) {
    const value = fn.type === "lambda" ? fn : fn.parent;
    const left = isFieldOf(value ?? fn, "right") ? fieldOf(value?.parent ?? void 0, "left") : void 0;
    if (isBlock(fn) && !isDeferred(fn)) return void 0;
    return left !== void 0 && /^(?:identifier|constant)$/.test(left.type) ? { function: left.text } : void 0;
  }
  const name = fieldOf(fn, "name")?.text;
  if (name === void 0) return void 0;
  const owner = fieldOf(ancestorWhere(fn, isClass2), "name")?.text;
  const called2 = name === "initialize" ? "new" : name;
  return owner === void 0 ? { function: called2 } : { function: called2, within: lastName2(owner) };
}
function ofAssigned(scope, name, depth, isOpen2 = false) {
  const values = valuesOf(scope, name).filter((value2) => isWithin(value2, scope));
  const [value, ...more] = values;
  if (value === void 0) return isOpen2 ? [] : [UNKNOWN];
  return more.length > 0 ? [UNKNOWN] : namesOf4(value, depth + 1);
}

// providers/code/languages/ruby/values.ts
var KEEPS4 = /^(?:freeze|dup|clone|itself|deep_dup|tap)$/;
var ASKS_KIND = /^(?:is_a\?|kind_of\?|instance_of\?|respond_to\?|in\?|eql\?|equal\?|==|!=)$/;
var KEEPS_TEXT = /^(?:to_s|to_str|strip|lstrip|rstrip|chomp|downcase|upcase|squish|dup|freeze)$/;
var ASKS_TEXT = /^(?:start_with\?|end_with\?|match\?|match|include\?|in\?|eql\?|casecmp\?)$/;
var MOST6 = 100;
var READS_ENVIRONMENT = /\bENV\b/;
var KEEPS_LIST = /^(?:to_a|sort|uniq|compact|freeze|map|dup|join)$/;
function worthOf(node) {
  const kind = startOf(node);
  const isTrue = kind !== "value";
  return { node, kind, isTrue, rejectsEmpty: false, isTested: false };
}
function startOf(node) {
  if (node.type === "binary" && operatorOf2(node) === "-") return "missing";
  const call = asCall(node);
  if (call?.method === "fetch" && isEmptyText(call.arguments[1])) return "text";
  return "value";
}
function step(worth) {
  const { node } = worth;
  const { parent } = node;
  if (parent === null) return void 0;
  const call = callOn(node);
  if (call !== void 0) return called(worth, call);
  switch (parent.type) {
    case "parenthesized_statements":
      return childrenOf(parent).length === 1 ? { ...worth, node: parent } : void 0;
    case "assignment":
    case "operator_assignment":
      return isFieldOf(node, "right") ? { ...worth, node: parent } : void 0;
    case "unary":
      return negated(worth, parent);
    case "binary":
      return joined2(worth, parent);
    case "pattern":
      return "open";
    case "array":
      return { ...worth, node: parent, kind: "list", isTrue: true };
    case "argument_list":
      return given(worth);
    case "block_body":
    case "body_statement":
      return ofBlock(worth, parent);
    default:
      return void 0;
  }
}
function truth(worth, node, isTrue, rejectsEmpty = worth.rejectsEmpty) {
  return { node, kind: "truth", isTrue, rejectsEmpty, isTested: true };
}
function called(worth, call) {
  switch (worth.kind) {
    case "value":
      return ofValue(worth, call);
    case "text":
      return ofText(worth, call);
    case "list":
      return ofList2(worth, call);
    case "missing":
      return ofMissing(worth, call);
    case "truth":
      return call.method === "!" ? truth(worth, call.node, !worth.isTrue) : "open";
  }
}
function ofValue(worth, { node, method, isSafe }) {
  if (method === "present?") return truth(worth, node, false, true);
  if (method === "presence") return { ...worth, node, rejectsEmpty: true };
  if (isSafe || method === "try") return { ...worth, node, isTested: true };
  if (method === "nil?") return truth(worth, node, true);
  if (method === "!") return truth(worth, node, true);
  if (method === "blank?") return truth(worth, node, true, true);
  if (method === "to_s") return { ...worth, node, kind: "text", isTrue: true };
  if (KEEPS4.test(method)) return { ...worth, node };
  return ASKS_KIND.test(method) ? "open" : void 0;
}
function ofText(worth, { node, method }) {
  if (method === "empty?" || method === "blank?") return truth(worth, node, true, true);
  if (method === "present?") return truth(worth, node, false, true);
  if (method === "presence")
    return { ...worth, node, kind: "value", isTrue: false, rejectsEmpty: true };
  if (KEEPS_TEXT.test(method)) return { ...worth, node };
  return ASKS_TEXT.test(method) ? "open" : void 0;
}
function ofList2(worth, { node, method, arguments: told }) {
  const asked2 = told[0]?.text ?? "";
  const isStrict2 = /blank|present/.test(asked2);
  const isAbsence2 = /^(?:&:nil\?|&:blank\?|nil)$/.test(asked2);
  const isPresence = /^(?:|&:itself|&:present\?)$/.test(asked2);
  if (method === "all?" && isPresence) return truth(worth, node, false, isStrict2);
  if (method === "any?" && isAbsence2) return truth(worth, node, true, isStrict2);
  if (method === "none?" && isAbsence2) return truth(worth, node, false, isStrict2);
  if (method === "include?" && isAbsence2) return truth(worth, node, true);
  return /^(?:all|any|none|one)\?$/.test(method) ? "open" : void 0;
}
function ofMissing(worth, { node, method }) {
  if (/^(?:any|present)\?$|^presence$/.test(method)) return truth(worth, node, true);
  if (/^(?:empty|none|blank)\?$/.test(method)) return truth(worth, node, false);
  return KEEPS_LIST.test(method) ? { ...worth, node } : "open";
}
function negated(worth, parent) {
  const operator = operatorOf2(parent);
  if (operator === "defined?") return "open";
  return operator === "!" || operator === "not" ? truth(worth, parent, !worth.isTrue) : void 0;
}
function joined2(worth, parent) {
  const isLeft3 = isFieldOf(worth.node, "left");
  if (isConjunction(parent)) {
    const isAlone = !isLeft3 && !READS_ENVIRONMENT.test(fieldOf(parent, "left")?.text ?? "");
    if (worth.isTrue) return isAlone ? { ...worth, node: parent } : "open";
    return isLeft3 ? truth(worth, parent, false) : { ...worth, node: parent };
  }
  if (isAlternative(parent)) {
    const isKept = worth.isTrue || isLeft3 && fieldOf(parent, "right")?.type === "nil";
    if (isKept) return { ...worth, node: parent };
    return worth.isTested || isCondition2(parent) ? "open" : void 0;
  }
  return compared(worth, parent, fieldOf(parent, isLeft3 ? "right" : "left"));
}
function compared(worth, parent, other) {
  const operator = operatorOf2(parent);
  if (!/^(?:===?|!=|=~|!~)$/.test(operator)) return void 0;
  const isSame = worth.kind === "text" ? isEmptyText(other) : other?.type === "nil";
  if (worth.kind === "truth" || !isSame || operator.endsWith("~")) return "open";
  return truth(worth, parent, operator !== "!=", worth.kind === "text");
}
function given(worth) {
  const call = callWith2(worth.node);
  if (call?.method === "values_at")
    return { ...worth, node: call.node, kind: "list", isTrue: true };
  return /^(?:include|member|cover|eql|equal)\?$/.test(call?.method ?? "") ? "open" : void 0;
}
function ofBlock(worth, body) {
  const call = callOfBlock(body);
  if (call === void 0 || childrenOf(body).at(-1)?.id !== worth.node.id) return void 0;
  const { method, node } = call;
  const { isTrue } = worth;
  const left = { ...worth, node, kind: "missing", isTrue: true, isTested: true };
  if (/^(?:select|filter|find_all)$/.test(method)) return isTrue ? left : "open";
  if (method === "reject") return isTrue ? "open" : left;
  if (/^(?:any\?|find|detect)$/.test(method)) return isTrue ? truth(worth, node, true) : "open";
  if (method === "none?") return isTrue ? truth(worth, node, false) : "open";
  if (method === "all?") return isTrue ? "open" : truth(worth, node, false);
  return void 0;
}
function carrierOf(node) {
  return carried2(node).node;
}
function isStrict(node) {
  return carried2(node).rejectsEmpty;
}
function carried2(node) {
  let found3 = worthOf(node);
  let steps = 0;
  for (let at = found3; at !== void 0 && at !== "open" && steps < MOST6; at = step(at)) {
    steps++;
    if (at.kind === "value") found3 = at;
    else if (at.kind !== "text") break;
  }
  return found3;
}

// providers/code/languages/ruby/conditions.ts
function test(node) {
  return decide(worthOf(node), true);
}
function decisionOf(worth) {
  return decide(worth, false);
}
function decide(start, isFollowed) {
  let worth = start;
  for (let steps = 0; steps < MOST6; steps++) {
    const { isTested, rejectsEmpty } = worth;
    const decided3 = decision(worth);
    if (decided3 !== void 0) return decided3;
    const next = step(worth);
    if (next === "open") return { rejectsEmpty: false };
    if (next === void 0) return isTested ? { rejectsEmpty } : void 0;
    const isKept = next.node.type === "assignment" && /^(?:truth|missing)$/.test(next.kind);
    const later = isKept && isFollowed ? decideLater(worth) : void 0;
    if (later !== void 0) return later;
    worth = next;
  }
  return void 0;
}
function decideLater(worth) {
  const bound4 = boundTo(worth.node);
  if (bound4 === void 0) return void 0;
  const uses = bound4.names.flatMap(
    (name) => occurrences(bound4.scope, name, worth.node.endIndex).filter((leaf) => isUse4(leaf, bound4.scope))
  );
  for (const use of uses) {
    const found3 = decide({ ...worth, node: use }, false);
    if (found3?.absent !== void 0 && leaves4(found3.absent)) return found3;
  }
  return void 0;
}
function decision({ node, isTrue, rejectsEmpty, kind }) {
  const { parent } = node;
  if (parent === null) return void 0;
  const isOpen2 = isTrue ? isConjunction(parent) : isAlternative(parent);
  if (isOpen2 && isFieldOf(node, "left")) {
    const right = fieldOf(parent, "right");
    return right !== void 0 && leaves4(right) ? { absent: right, rejectsEmpty } : void 0;
  }
  if (parent.type === "operator_assignment" && isFieldOf(node, "left")) return assigned(parent);
  if (parent.type === "case" || parent.type === "case_match")
    return isFieldOf(node, "value") && kind === "value" ? chosen2(parent) : void 0;
  if (!isFieldOf(node, "condition")) return void 0;
  const { yes, no } = outcomes(parent);
  const absent2 = (isTrue ? yes : no) ?? afterwards(parent, isTrue ? no : yes);
  return absent2 === void 0 ? { rejectsEmpty } : { absent: absent2, rejectsEmpty };
}
function assigned(parent) {
  const operator = fieldOf(parent, "operator")?.text;
  const right = fieldOf(parent, "right");
  if (operator === "&&=") return { rejectsEmpty: false };
  if (operator !== "||=" || right === void 0 || !leaves4(right)) return void 0;
  return { absent: right, rejectsEmpty: false };
}
function chosen2(parent) {
  const clauses = childrenOf(parent).filter(({ type }) => /^(?:when|in_clause|else)$/.test(type));
  const told = (clause) => childrenOf(clause).filter(({ type }) => type !== "then").map(({ text }) => text);
  const isOf = (pattern) => (clause) => told(clause).includes(pattern);
  const ofNothing = clauses.find(isOf("nil"));
  const otherwise2 = clauses.find(({ type }) => type === "else");
  const isOpen2 = clauses.some((clause) => clause.type === "in_clause");
  const absent2 = ofNothing === void 0 ? otherwise2 : fieldOf(ofNothing, "body") ?? ofNothing;
  if (absent2 === void 0 || isOpen2 && ofNothing === void 0) return { rejectsEmpty: false };
  const rejectsEmpty = ofNothing === void 0 && !clauses.some((one) => /["']["']/.test(one.text));
  return { absent: absent2, rejectsEmpty };
}
function afterwards(statement, other) {
  if (other === void 0 || !isLeft2(other) || leaves4(other)) return void 0;
  const next = statement.nextNamedSibling;
  return next !== null && leaves4(next) ? next : void 0;
}

// providers/code/languages/ruby/failing.ts
var OF_TEXTS = new Set(
  `split strip lstrip rstrip chomp chop upcase downcase capitalize swapcase to_sym intern to_str
  length size bytes bytesize byteslice chars each_char lines each_line start_with? end_with? include?
  match match? scan sub gsub sub! gsub! tr delete delete_prefix delete_suffix squeeze empty? slice
  index rindex partition rpartition concat prepend insert replace encode force_encoding encoding
  unpack unpack1 hex oct ord crypt center ljust rjust reverse succ next sum count casecmp casecmp?
  between? unicode_normalize valid_encoding? scrub getbyte strip! chomp! downcase! upcase! shellsplit
  shellescape squish truncate camelize underscore constantize safe_constantize classify humanize
  titleize parameterize dasherize pluralize singularize inquiry to_date to_time to_datetime remove
  starts_with? ends_with? first last positive? negative? zero?`.split(/\s+/)
);
var OF_OPERANDS = /^(?:\+|<<|\*|%|<|>|<=|>=|-|\/)$/;
var CONVERSIONS = /^(?:Integer|Float|Rational|Complex|BigDecimal|URI|Pathname)$/;
var TAKES_TEXT = /^(?:::)?(?:URI(?:\.parse|\.decode_www_form_component|\.split)|(?:IO|File)\.(?:read|open|new|binread|readlines|foreach|expand_path|basename|dirname|exist\?|file\?|join|write)|Dir\.(?:exist\?|mkdir|children|entries)|Pathname\.new|JSON\.parse!?|Base64\.(?:strict_|urlsafe_)?(?:de|en)code64|(?:Time|Date|DateTime)\.(?:parse|iso8601|strptime)|Regexp\.(?:new|escape|quote)|Shellwords\.(?:escape|shellescape)|Digest::\w+\.(?:hex|base64)?digest|IPAddr\.new)$/;
function fails4(start) {
  const node = carrierOf(start);
  const call = callOn(node);
  if (call !== void 0) return !call.isSafe && OF_TEXTS.has(call.method);
  const { parent } = node;
  if (parent === null) return false;
  if (parent.type === "element_reference") return isFieldOf(node, "object");
  if (parent.type === "binary") return isOperand(node, parent);
  if (parent.type === "operator_assignment")
    return isFieldOf(node, "left") && !/^(?:\|\||&&)=$/.test(operatorOf2(parent));
  return isArgument(node);
}
function isOperand(node, parent) {
  const operator = operatorOf2(parent);
  if (isFieldOf(node, "left")) return OF_OPERANDS.test(operator);
  return operator === "+" && isText3(fieldOf(parent, "left"));
}
function isText3(node) {
  if (node?.type === "string") return true;
  return node?.type === "binary" && operatorOf2(node) === "+" && isText3(fieldOf(node, "left"));
}
function isArgument(node) {
  const call = callWith2(node);
  if (call === void 0) return false;
  const isFirst2 = call.arguments[0]?.id === node.id;
  if (call.receiver === void 0 || call.receiver.text === "Kernel")
    return isFirst2 && CONVERSIONS.test(call.method) && !/exception:\s*false/.test(call.node.text);
  const called2 = `${call.receiver.text}.${call.method}`;
  return (isFirst2 || called2 === "File.join") && TAKES_TEXT.test(called2);
}

// providers/code/languages/ruby/guards.ts
var OF_A_KEY = /\b(?:KeyError|IndexError|StandardError|Exception)\b/;
var OF_NOTHING = /\b(?:NoMethodError|NameError|TypeError|ArgumentError|InvalidURIError|RuntimeError|StandardError|Exception)\b/;
var IS_ABSENT = /\.(?:nil|blank|empty|zero)\?$|==\s*(?:nil|''|"")$/;
var DIFFERS = /!=\s*(?!nil\b)|!~/;
var DEEPEST12 = 20;
var SETS = /^(?:::)?ENV\s*\[/;
var BODIES2 = /^(?:program|then|else|do|ensure|begin|block_body|body_statement)$/;
function isGuarded4(node, name) {
  const isNamed = new RegExp(`["':]${name}\\b${asWritten(node)}`);
  let operands = 0;
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (parent.type === "binary" && operands++ > DEEPEST12) continue;
    if (isAskedBefore2(child, parent, isNamed) || isLeftBefore2(child, isNamed)) return true;
    if (isRescued(child, parent, node)) return true;
    if (isFunction3(parent)) break;
  }
  return false;
}
function asWritten(node) {
  const call = asCall(node);
  const [, element] = node.type === "element_reference" ? childrenOf(node) : [];
  const written = element ?? call?.arguments[0];
  if (written === void 0 || written.type === "string") return "";
  return `|[eE][nN][vV][\\w.?]*[[(\\s]+${written.text.replace(/[^\w\s]/g, "\\$&")}(?![\\w.])`;
}
function isAskedBefore2(child, parent, isNamed) {
  if (isFieldOf(child, "right")) {
    const left = fieldOf(parent, "left");
    if (left === void 0) return false;
    if (isConjunction(parent)) return implies(left, true, isNamed);
    return isAlternative(parent) && implies(left, false, isNamed);
  }
  const condition = fieldOf(parent, "condition");
  if (condition === void 0 || condition.id === child.id) return false;
  const { yes, no } = outcomes(parent);
  if (yes?.id === child.id) return implies(condition, true, isNamed);
  return no?.id === child.id && implies(condition, false, isNamed);
}
function isLeftBefore2(child, isNamed) {
  const { parent } = child;
  if (parent === null || !BODIES2.test(parent.type)) return false;
  return doorsOf(parent).some((one) => {
    if (one.startIndex >= child.startIndex) return false;
    const condition = fieldOf(one, "condition");
    if (condition === void 0) return isNamed.test(fieldOf(one, "left")?.text ?? "");
    if (!isNamed.test(textOf3(condition))) return false;
    const { yes, no } = outcomes(one);
    if (yes !== void 0 && isLeft2(yes) && implies(condition, false, isNamed)) return true;
    return no !== void 0 && isLeft2(no) && implies(condition, true, isNamed);
  });
}
var doors = /* @__PURE__ */ new WeakMap();
function doorsOf(body) {
  const byBody = doors.get(body.tree) ?? /* @__PURE__ */ new Map();
  doors.set(body.tree, byBody);
  const known2 = byBody.get(body.id);
  if (known2 !== void 0) return known2;
  const found3 = childrenOf(body).filter((one) => {
    if (/^(?:operator_)?assignment$/.test(one.type)) return SETS.test(one.text);
    return /^(?:if|unless)(?:_modifier)?$/.test(one.type);
  });
  byBody.set(body.id, found3);
  return found3;
}
function implies(node, truth2, isNamed, depth = 0) {
  if (depth > DEEPEST12) return false;
  const left = fieldOf(node, "left");
  const right = fieldOf(node, "right");
  if (node.type === "parenthesized_statements")
    return childrenOf(node).some((inner) => implies(inner, truth2, isNamed, depth + 1));
  if (node.type === "unary" && /^(?:!|not)$/.test(operatorOf2(node)))
    return childrenOf(node).some((inner) => implies(inner, !truth2, isNamed, depth + 1));
  const isAll = isConjunction(node);
  if ((isAll || isAlternative(node)) && left !== void 0 && right !== void 0) {
    const told = [left, right].map((one) => implies(one, truth2, isNamed, depth + 1));
    return isAll === truth2 ? told.includes(true) : !told.includes(false);
  }
  const text = textOf3(node);
  if (!isNamed.test(text)) return false;
  if (IS_ABSENT.test(text)) return !truth2;
  return DIFFERS.test(text) ? !truth2 : truth2;
}
function textOf3(node) {
  let first = node;
  for (let next = node; next !== void 0; ) {
    first = next;
    next = fieldOf(first, "receiver") ?? fieldOf(first, "left");
  }
  if (!/^(?:identifier|constant|instance_variable)$/.test(first.type)) return node.text;
  const assigned2 = valuesOf(node, first.text);
  const value = assigned2.length === 1 ? assigned2[0]?.text : void 0;
  return (value ?? first.text) + node.text.slice(first.text.length);
}
function isRescued(child, parent, node) {
  if (parent.type === "rescue_modifier")
    return isFieldOf(child, "body") && !leaves4(fieldOf(parent, "handler") ?? parent);
  if (!/^(?:begin|body_statement|block_body)$/.test(parent.type)) return false;
  if (/^(?:rescue|else|ensure)$/.test(child.type)) return false;
  return childrenOf(parent).some((clause) => {
    if (clause.type !== "rescue" || !catches(clause, node)) return false;
    const body = fieldOf(clause, "body");
    return body === void 0 || !leaves4(body);
  });
}
function catches(clause, node) {
  const told = fieldOf(clause, "exceptions");
  if (told === void 0) return true;
  if (asCall(node)?.method === "fetch") return OF_A_KEY.test(told.text);
  return OF_NOTHING.test(told.text) || OF_A_KEY.test(told.text);
}

// providers/code/languages/ruby/syntax.ts
var CONDITIONALS = /* @__PURE__ */ new Set([
  "if",
  "elsif",
  "unless",
  "conditional",
  "if_modifier",
  "unless_modifier"
]);
var FUNCTIONS4 = /* @__PURE__ */ new Set(["method", "singleton_method", "lambda"]);
var LOOPS3 = /^(?:while|until|for|while_modifier|until_modifier)$/;
var READS_ENVIRONMENT2 = /\bENV\b/;
var IS_MAIN = /__FILE__/;
var rubySyntax = {
  transparent: /* @__PURE__ */ new Set(["parenthesized_statements"]),
  isFunction: (node) => FUNCTIONS4.has(node.type) || isBlock(node) && isDeferred(node),
  branch: branch4,
  fallback: fallback2,
  test: (node) => {
    const found3 = test(node);
    if (found3?.absent === void 0 || !isOccasional(node, isBranch)) return found3;
    return { rejectsEmpty: found3.rejectsEmpty };
  },
  fails: (node) => fails4(node) && !isOccasional(node, isBranch),
  bound: boundTo,
  isUse: isUse4,
  leaves: leaves4,
  isGuarded: isGuarded4
};
function branch4(node) {
  const { parent } = node;
  if (parent === null) return void 0;
  if (CONDITIONALS.has(parent.type)) return ofConditional(node, parent);
  if (parent.type === "binary") return ofOperand(node, parent);
  if (LOOPS3.test(parent.type))
    return isFieldOf(node, "body") && !isOfList(parent) ? ALWAYS : void 0;
  if (/^(?:when|in_clause|rescue)$/.test(parent.type))
    return isFieldOf(node, "body") ? ALWAYS : void 0;
  if (/^case(?:_match)?$/.test(parent.type)) return node.type === "else" ? ALWAYS : void 0;
  if (parent.type === "rescue_modifier") return isFieldOf(node, "handler") ? ALWAYS : void 0;
  if (isBlock(node) && asCall(parent)?.method === "fetch") return ALWAYS;
  return void 0;
}
function isBranch(node) {
  return branch4(node) !== void 0;
}
var ALWAYS = { truth: true };
function ofConditional(node, parent) {
  const condition = fieldOf(parent, "condition");
  if (condition === void 0 || condition.id === node.id || IS_MAIN.test(condition.text))
    return void 0;
  const isDone = isFieldOf(node, "consequence") || isFieldOf(node, "body");
  return { condition, truth: isDone !== parent.type.startsWith("unless") };
}
function ofOperand(node, parent) {
  const condition = fieldOf(parent, "left");
  if (condition === void 0 || !isFieldOf(node, "right")) return void 0;
  if (!isConjunction(parent) && !isAlternative(parent)) return void 0;
  if (isCondition2(parent) && READS_ENVIRONMENT2.test(condition.text)) return void 0;
  return { condition, truth: isConjunction(parent) };
}
function isOfList(loop) {
  const [list] = childrenOf(fieldOf(loop, "value"));
  return list !== void 0 && /array$/.test(list.type);
}
function fallback2(node) {
  const carrier2 = carrierOf(node);
  const { parent } = carrier2;
  if (parent === null || !isFieldOf(carrier2, "left")) return void 0;
  const right = fieldOf(parent, "right");
  if (right === void 0 || leaves4(right)) return void 0;
  if (parent.type === "operator_assignment")
    return fieldOf(parent, "operator")?.text === "||=" ? right : void 0;
  if (!isAlternative(parent)) return void 0;
  return isCondition2(parent) && !READS_ENVIRONMENT2.test(right.text) ? void 0 : right;
}

// providers/code/languages/ruby/environment.ts
var COPIES = /^(?:to_h|to_hash|dup|clone|with_indifferent_access)$/;
var TESTS = /^(?:key|has_key|include|member)\?$/;
var GETS2 = /^(?:\[\]|dig|assoc)$/;
var GETS_SEVERAL = /^(?:values_at|slice|fetch_values)$/;
var GOES_OVER = /^(?:each|each_pair|each_key|each_with_object|select|filter|filter_map|find|find_all|detect|map|flat_map|collect|reject|any\?|all\?|sum|keep_if|group_by|partition|sort_by|transform_keys|inject|reduce)$/;
var DEEPEST13 = 3;
function environmentPlaces3(root) {
  return environmentsIn2(root).flatMap((environment) => placesOn(environment));
}
function environmentsIn2(root) {
  const found3 = occurrences(root, "ENV").filter(isEnvironment).map(wholeOf);
  for (let depth = 0, last = found3; depth < DEEPEST13 && last.length > 0; depth++) {
    const next = last.flatMap((one) => aliasesOf(one));
    found3.push(...next);
    last = next;
  }
  return found3;
}
function isEnvironment(leaf) {
  if (leaf.type !== "constant") return false;
  return leaf.parent?.type !== "scope_resolution" || fieldOf(leaf.parent, "scope") === void 0;
}
function wholeOf(leaf) {
  const { parent } = leaf;
  const whole2 = parent?.type === "scope_resolution" ? parent : leaf;
  const call = callOn(whole2);
  return call !== void 0 && COPIES.test(call.method) && call.block === void 0 ? call.node : whole2;
}
function aliasesOf(environment) {
  const bound4 = boundTo(environment);
  if (bound4 === void 0) return [];
  const uses = bound4.names.flatMap((name) => occurrences(bound4.scope, name, environment.endIndex));
  return uses.filter((leaf) => isUse4(leaf, bound4.scope)).map(wholeOf);
}
function placesOn(environment) {
  const { parent } = environment;
  if (parent?.type === "element_reference" && isFieldOf(environment, "object")) {
    const [name2] = childrenOf(parent).filter(({ id }) => id !== environment.id);
    return name2 === void 0 || isWritten4(parent) ? [] : softPlaces(parent, name2);
  }
  const call = callOn(environment);
  if (call === void 0) return [];
  const [name] = call.arguments;
  if (GETS_SEVERAL.test(call.method)) return placesOfSeveral(call);
  if (call.method === "keys") return placesOfKeys(call);
  if (GOES_OVER.test(call.method) && (call.block ?? name) !== void 0)
    return [{ name: { kind: "unknown", pattern: patternIn(call.node) }, node: call.node }];
  if (name === void 0) return [];
  if (GETS2.test(call.method)) return softPlaces(call.node, name);
  if (TESTS.test(call.method)) return testPlaces(call.node, name);
  return call.method === "fetch" ? fetchPlaces(call, name) : [];
}
function isWritten4(node) {
  const { parent } = node;
  if (parent?.type === "left_assignment_list") return true;
  return parent?.type === "assignment" && isFieldOf(node, "left");
}
function placesOf8(node, written, judgement) {
  const names = namesOf4(written);
  const isEither = written.type === "conditional";
  const kept = isEither && judgement?.need === "required" ? UNCHECKED : judgement;
  return names.map((name) => ({ name, node, ...kept === void 0 ? {} : { judgement: kept } }));
}
function softPlaces(node, written) {
  return placesOf8(node, written).map((place) => withFallback3(place, alternativeOf(node)));
}
function alternativeOf(node) {
  const carrier2 = carrierOf(node);
  const { parent } = carrier2;
  if (parent === null || !isAlternative(parent) || !isFieldOf(carrier2, "left")) return void 0;
  const instead = fieldOf(parent, "right");
  return instead === void 0 ? void 0 : { instead, whole: parent };
}
function withFallback3(place, alternative) {
  const { name } = place;
  const told = alternative && name.kind === "parameter" ? toldBy(alternative.instead) : void 0;
  if (alternative === void 0 || told === void 0) return place;
  const { parameter, isNothing: isNothing2 } = told;
  const judgement = isNothing2 ? judge(rubySyntax, alternative.whole) : DEFAULTED;
  return { ...place, judgement, fallback: parameter };
}
function toldBy(node) {
  const fn = node.type === "identifier" ? ancestorWhere(node, isFunction3) : void 0;
  const told = fn && parameterOf2(fn, node.text);
  if (told === void 0) return void 0;
  const { default: value, ...parameter } = told;
  return { parameter, isNothing: value === void 0 || value.type === "nil" };
}
function testPlaces(node, written) {
  const { anyOf: _, ...judgement } = judge(rubySyntax, node);
  const isProved = judgement.need === "required" && judgement.certainty === "proved";
  return placesOf8(node, written, isProved ? judgement : OPTIONAL);
}
function fetchPlaces(call, written) {
  const { node } = call;
  const instead = insteadOf2(call);
  if (instead === void 0 || leaves4(instead)) {
    const judged4 = judge(rubySyntax, node);
    const isStricter = judged4.need === "required" && judged4.rejectsEmpty === true;
    return placesOf8(node, written, isStricter ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED);
  }
  if (instead.type === "nil") return softPlaces(node, written);
  const judged3 = judge(rubySyntax, node);
  const isProved = judged3.need === "required" && judged3.certainty === "proved";
  const places = placesOf8(node, written, isProved ? judged3 : DEFAULTED);
  return places.map((place) => withFallback3(place, { instead, whole: node }));
}
function insteadOf2({ arguments: told, block }) {
  if (told[1] !== void 0 && told[1].type !== "block_argument") return told[1];
  if (block === void 0) return told[1];
  const statements = statementsOf2(block);
  return statements.find(leaves4) ?? statements.at(-1) ?? block;
}
function placesOfSeveral({ node, method, arguments: told }) {
  const own = method === "fetch_values" ? REQUIRED : void 0;
  return told.flatMap((one) => {
    if (one.type !== "splat_argument") {
      const judgement = own ?? (method === "slice" ? UNCHECKED : void 0);
      return placesOf8(one, one, judgement);
    }
    const [list] = childrenOf(one);
    const names = list === void 0 ? [UNKNOWN] : ofItems(list);
    return names.map((name) => ({ name, node, judgement: own ?? UNCHECKED }));
  });
}
function placesOfKeys({ node }) {
  const { parent } = node;
  if (parent?.type === "binary" && operatorOf2(parent) === "-" && isFieldOf(node, "right")) {
    const left = fieldOf(parent, "left");
    const { anyOf: _, ...judgement } = judge(rubySyntax, parent);
    const kept = judgement.need === "required" ? judgement : OPTIONAL;
    const names = left === void 0 ? [] : ofItems(left);
    return names.map((name2) => ({ name: name2, node, judgement: kept }));
  }
  const call = callOn(node);
  const [name] = call?.arguments ?? [];
  if (call !== void 0 && TESTS.test(call.method) && name !== void 0)
    return testPlaces(call.node, name);
  const pattern = patternIn(call?.node ?? node);
  return [{ name: { kind: "unknown", pattern }, node }];
}
function patternIn(node) {
  const start = /start_with\?\(?\s*["'](\w+)["']|\/(?:\^|\\A)(\w*_)/.exec(node.text);
  return start === null || asCall(node) === void 0 ? "*" : `${start[1] ?? start[2] ?? ""}*`;
}

// providers/code/languages/ruby/gaps.ts
var LONGEST3 = 50;
function judgeGaps(places, judged3) {
  const tops = /* @__PURE__ */ new Map();
  for (const { node } of places) {
    const top = topOf2(node);
    if (top !== void 0) tops.set(top.id, top);
  }
  for (const top of tops.values()) {
    const asked2 = operandsOf2(top).map((operand) => askedBy(operand, places));
    const rejectsEmpty = asked2.every((one) => one?.worth.rejectsEmpty === true);
    const decided3 = decisionOf({
      node: top,
      kind: "truth",
      isTrue: true,
      rejectsEmpty,
      isTested: true
    });
    if (decided3?.absent === void 0 || !leaves4(decided3.absent)) continue;
    const members = asked2.flatMap((one) => one === void 0 ? [] : [one.place]);
    if (members.length < asked2.length) continue;
    const names = members.flatMap(({ name }) => name.kind === "known" ? [name.text] : []);
    const anyOf = [...new Set(names)];
    for (const place of members)
      judged3.set(place, { ...REQUIRED, ...rejectsEmpty ? { rejectsEmpty } : {}, anyOf });
  }
}
function topOf2(node) {
  let top;
  let length = 0;
  for (let up = node.parent; up !== null && isPart(up); up = up.parent) {
    if (length++ > LONGEST3) return void 0;
    if (isConjunction(up)) top = up;
  }
  return top;
}
function isPart({ type }) {
  return /^(?:binary|unary|call|parenthesized_statements)$/.test(type);
}
function operandsOf2(node) {
  const left = isConjunction(node) ? fieldOf(node, "left") : void 0;
  const right = isConjunction(node) ? fieldOf(node, "right") : void 0;
  if (left !== void 0 && right !== void 0) return [...operandsOf2(left), ...operandsOf2(right)];
  const [inner] = node.type === "parenthesized_statements" ? childrenOf(node) : [];
  return inner === void 0 ? [node] : operandsOf2(inner);
}
function askedBy(operand, places) {
  for (const place of places) {
    if (!isWithin(place.node, operand) || place.name.kind !== "known") continue;
    let worth = worthOf(place.node);
    while (worth !== void 0 && worth.node.id !== operand.id) {
      const next = step(worth);
      worth = next === "open" ? void 0 : next;
    }
    if (worth?.kind === "truth" && worth.isTrue) return { place, worth };
  }
  return void 0;
}

// providers/code/languages/ruby/returning.ts
var BODIES3 = /^(?:then|else|begin|block|do_block|block_body|body_statement|parenthesized_statements)$/;
var HANDLERS = /^(?:rescue|ensure|else)$/;
function marked(place, judgement) {
  const isOpen2 = judgement.need === "optional" && judgement.unchecked === true;
  const isReturned = isOpen2 && place.name.kind === "parameter" && isHandedBack3(place.node, true);
  return { ...place, judgement: isReturned ? { ...judgement, returned: true } : judgement };
}
function unlessReturned({ need, unchecked, returned }) {
  const isOpen2 = need === "optional" && unchecked === true;
  return isOpen2 && returned !== true ? UNCHECKED : void 0;
}
function isHandedBack3(node, isFollowed) {
  const carrier2 = carrierOf(node);
  if (endsFunction(carrier2)) return true;
  const bound4 = isFollowed ? boundTo(node) : void 0;
  if (bound4 === void 0) return false;
  return bound4.names.some(
    (name) => occurrences(bound4.scope, name, node.endIndex).some(
      (use) => isUse4(use, bound4.scope) && isHandedBack3(use, false)
    )
  );
}
function endsFunction(node) {
  for (const child of outwards(node)) {
    const { parent } = child;
    if (parent === null) break;
    if (isFunction3(parent)) return isFieldOf(child, "body");
    if (parent.type === "argument_list") return parent.parent?.type === "return";
    if (BODIES3.test(parent.type)) {
      const statements = childrenOf(parent).filter(({ type }) => !HANDLERS.test(type));
      if (!HANDLERS.test(child.type) && statements.at(-1)?.id !== child.id) return false;
    } else if (!isPassedOn2(child, parent)) return false;
  }
  return false;
}
function isPassedOn2(child, parent) {
  if (isAlternative(parent)) return true;
  if (!/^(?:if|unless|elsif|conditional|case|when|if_modifier|unless_modifier|rescue|rescue_modifier)$/.test(
    parent.type
  ))
    return false;
  return !isFieldOf(child, "condition") && !isFieldOf(child, "value");
}

// providers/code/languages/ruby/chains.ts
var LONGEST4 = 50;
function withChains(places) {
  const byCarrier = /* @__PURE__ */ new Map();
  for (const place of places) {
    if (place.name.kind !== "known") continue;
    byCarrier.set(place.node.id, place);
    byCarrier.set(carrierOf(place.node).id, place);
  }
  const judged3 = /* @__PURE__ */ new Map();
  const tops = /* @__PURE__ */ new Map();
  for (const { node, name } of places) {
    const top = topOf3(node);
    if (name.kind === "known" && top !== void 0) tops.set(top.id, top);
  }
  for (const top of tops.values()) judgeChain(top, byCarrier, judged3);
  judgeGaps(places, judged3);
  return places.map((place) => {
    const judgement = judged3.get(place) ?? place.judgement ?? judge(rubySyntax, place.node);
    return marked(place, judgement);
  });
}
function topOf3(node) {
  let top;
  for (let up = node, at = 0; up !== void 0; at++) {
    if (at > LONGEST4) return void 0;
    const carrier2 = carrierOf(up);
    up = aroundOf(carrier2);
    if (up !== void 0) top = up;
  }
  return top;
}
function aroundOf(node) {
  const { parent } = node;
  if (parent !== null && isAlternative(parent)) return parent;
  const isKept = parent?.type === "operator_assignment" && isFieldOf(node, "left");
  if (isKept && fieldOf(parent, "operator")?.text === "||=") return parent;
  const call = callWith2(node) ?? (parent === null ? void 0 : callOfBlock(parent));
  return call?.method === "fetch" && insteadOf2(call)?.id === node.id ? call.node : void 0;
}
function operandsOf3(node, depth = 0) {
  if (depth > LONGEST4) return [node];
  if (node.type === "parenthesized_statements") {
    const [inner] = childrenOf(node);
    return inner === void 0 ? [node] : operandsOf3(inner, depth + 1);
  }
  if (isAlternative(node) || node.type === "operator_assignment") {
    const [left, right] = [fieldOf(node, "left"), fieldOf(node, "right")];
    if (left !== void 0 && right !== void 0)
      return [...operandsOf3(left, depth + 1), ...operandsOf3(right, depth + 1)];
  }
  const call = asCall(node);
  const instead = call?.method === "fetch" ? insteadOf2(call) : void 0;
  return instead === void 0 || instead.type === "nil" ? [node] : [node, ...operandsOf3(instead, depth + 1)];
}
function judgeChain(top, byCarrier, judged3) {
  const members = [];
  let outcome;
  for (const operand of operandsOf3(top)) {
    const place = byCarrier.get(operand.id);
    if (place === void 0) outcome = insteadFor(operand, members, top);
    else members.push(place);
    if (place !== void 0 && isRequired(place)) outcome = place.judgement;
    if (outcome !== void 0) break;
  }
  const anyOf = members.flatMap(({ name }) => name.kind === "known" ? [name.text] : []);
  const different = [...new Set(anyOf)];
  if (members.length < 2) return;
  const whole2 = outcome ?? judge(rubySyntax, top);
  for (const member of members) judged3.set(member, withGroup(whole2, different));
}
function withGroup(judgement, names) {
  const isSettled2 = judgement.need === "optional" && judgement.unchecked !== true;
  return names.length < 2 || isSettled2 ? judgement : { ...judgement, anyOf: names };
}
function insteadFor(operand, members, top) {
  if (operand.type === "nil") return void 0;
  if (!leaves4(operand)) return isCondition2(top) ? OPTIONAL : DEFAULTED;
  return members.every(({ node }) => isStrict(node)) ? { ...REQUIRED, rejectsEmpty: true } : REQUIRED;
}
function isRequired({ node, judgement }) {
  const call = asCall(node);
  return judgement?.need === "required" && call?.method === "fetch" && insteadOf2(call) === void 0;
}
function alike({ reads, ...rest }) {
  return {
    ...rest,
    reads: reads.map((read2) => {
      const [first, ...others] = read2.judgement.anyOf ?? [];
      if (first === void 0) return read2;
      const anyOf = others.includes(first) ? others : [first, ...others];
      return { ...read2, judgement: { ...read2.judgement, anyOf } };
    })
  };
}

// providers/code/languages/ruby/helpers.ts
var RAKE = /(?:\.rake|(?:^|\/)Rakefile)$/;
function callPlaces({ root, text, path }, helper) {
  return occurrences(root, helper.name).flatMap((leaf) => {
    const call = callBy(leaf, path === helper.file);
    if (call === void 0 || !isMeant4(leaf, call, helper, text)) return [];
    const told = argumentOf2(call, helper.parameter);
    if (told === void 0) return [];
    const instead = helper.fallback === void 0 ? void 0 : argumentOf2(call, helper.fallback);
    const hasFallback = instead !== void 0 && instead.type !== "nil" || call.block !== void 0;
    const other = hasFallback ? void 0 : unlessReturned(helper.judgement);
    return namesOf4(told).flatMap((name) => {
      const place = placeOfCall(helper, { node: call.node, name, hasFallback });
      if (place === void 0) return [];
      return other === void 0 ? place : { ...place, judgement: other };
    });
  });
}
function callBy(leaf, isSameFile) {
  const { parent } = leaf;
  const call = asCall(parent);
  if (call !== void 0 && isFieldOf(leaf, "method")) return call;
  if (!isSameFile || parent === null) return void 0;
  if (call !== void 0)
    return /^(?:call|\(\)|)$/.test(call.method) ? { ...call, receiver: leaf } : void 0;
  if (parent.type !== "element_reference" || !isFieldOf(leaf, "object")) return void 0;
  const told = parent.namedChildren.flatMap(
    (one) => one === null || one.id === leaf.id ? [] : [one]
  );
  return { node: parent, receiver: leaf, method: "[]", arguments: told, isSafe: false };
}
function isMeant4(leaf, { receiver }, { within }, text) {
  if (receiver?.id === leaf.id) return within === void 0;
  const isOwn2 = receiver === void 0 || receiver.type === "self";
  if (within === void 0) return receiver === void 0;
  if (!isOwn2) return ownerOf(receiver) === within;
  const owner = ancestorWhere(leaf, isClass2);
  if (owner !== void 0 && lastName2(fieldOf(owner, "name")?.text ?? "") === within) return true;
  return new RegExp(
    `(?:\\b(?:include|extend|prepend)\\s.{0,200}|<\\s*[\\w:]*)\\b${within}\\b`
  ).test(text);
}
function ownerOf(receiver) {
  const call = asCall(receiver);
  const isInstance2 = call !== void 0 && /^(?:new|instance)$/.test(call.method);
  const owner = isInstance2 ? call.receiver : receiver;
  return owner === void 0 ? "" : lastName2(owner.text);
}
function argumentOf2({ arguments: told }, { index, keyword }) {
  if (keyword !== void 0) {
    const pair = told.find(
      (one) => one.type === "pair" && fieldOf(one, "key")?.text.replace(/^:/, "") === keyword
    );
    return fieldOf(pair, "value");
  }
  const positional = told.filter(
    ({ type }) => !/^(?:pair|block_argument|hash_splat_argument)$/.test(type)
  );
  const splat = positional.findIndex(({ type }) => type === "splat_argument");
  return splat >= 0 && splat <= index ? positional[splat] : positional[index];
}
function seesHelper({ path, text }, { name, file, within }) {
  if (path === file) return true;
  if (!text.includes(name)) return false;
  if (within !== void 0) return new RegExp(`\\b${within}\\b`).test(text);
  if (RAKE.test(path) && RAKE.test(file)) return true;
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  return new RegExp(`\\b(?:require|require_relative|load|import)\\b.{0,200}\\b${base}\\b`).test(
    text
  );
}
function mergedHelpers({ helpers, ...rest }) {
  const byKey = /* @__PURE__ */ new Map();
  for (const helper of helpers) {
    const { name, within, parameter, before, after } = helper;
    const key = JSON.stringify([name, within, parameter, before, after]);
    byKey.set(key, [...byKey.get(key) ?? [], helper]);
  }
  const merged = [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (first === void 0) return [];
    const fallback3 = same.find((one) => one.fallback !== void 0)?.fallback;
    const judgement = combine(same.map((one) => one.judgement));
    return [{ ...first, judgement, ...fallback3 === void 0 ? {} : { fallback: fallback3 } }];
  });
  return { ...rest, helpers: merged };
}

// providers/code/languages/ruby/libraries.ts
function libraryPlaces3(root) {
  return [...requiredKeys(root), ...figaroPlaces(root)];
}
function requiredKeys(root) {
  return occurrences(root, "require_keys").flatMap((leaf) => {
    const call = isFieldOf(leaf, "method") ? asCall(leaf.parent) : void 0;
    if (call === void 0 || !/^(?:::)?(?:Dotenv|Figaro)$/.test(call.receiver?.text ?? ""))
      return [];
    return call.arguments.flatMap((one) => {
      const isList = one.type === "splat_argument" || /array$/.test(one.type);
      const [list] = one.type === "splat_argument" ? childrenOf(one) : [one];
      const names = isList && list !== void 0 ? ofItems(list) : namesOf4(one);
      return names.map((name) => ({ name, node: call.node, judgement: REQUIRED }));
    });
  });
}
function figaroPlaces(root) {
  return occurrences(root, "Figaro").flatMap((leaf) => {
    const environment = callOn(leaf);
    const call = environment?.method === "env" ? callOn(environment.node) : void 0;
    const written = fieldOf(call?.node, "method")?.text ?? "";
    const [, spelled, mark] = /^([a-z_]\w*)([!?]?)$/.exec(written) ?? [];
    if (call === void 0 || spelled === void 0) return [];
    const place = { name: { kind: "known", text: spelled.toUpperCase() }, node: call.node };
    if (mark === "!") return [{ ...place, judgement: REQUIRED }];
    return [mark === "?" ? { ...place, judgement: OPTIONAL } : place];
  });
}

// providers/code/languages/ruby/index.ts
var ruby = {
  grammar: "ruby",
  idioms: /\bENV\b|\b(?:Dotenv|Figaro)\b/,
  syntax: rubySyntax,
  read: (file) => found2(file, [...environmentPlaces3(file.root), ...libraryPlaces3(file.root)]),
  calls: (file, helper) => found2(file, callPlaces(file, helper)),
  sees: seesHelper
};
function found2({ path }, places) {
  return mergedHelpers(alike(findings(path, rubySyntax, withChains(places))));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  go,
  php,
  python,
  ruby
});
