import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { UserError } from '../../src/errors.ts';

const RULES = ['missing', 'unused', 'undocumented', 'misspelled'];

function mistakesOf(text: string, file: string, under: readonly string[] = []): string[] {
  try {
    parseConfig({ file, text, under }, RULES);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('invalid-config');
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

const YAML: readonly (readonly [name: string, text: string, mistakes: readonly string[]])[] = [
  ['nothing', '', []],
  ['only a comment', '# nothing yet\n', []],
  [
    'an unknown key',
    'enviroments:\n  production:\n',
    ['envparity.yaml:1:1  unknown key "enviroments"; did you mean "environments"?'],
  ],
  [
    'an unknown key near nothing',
    'rules: {}\nzzz: 1\n',
    [
      'envparity.yaml:2:1  unknown key "zzz"; known: $schema, environments, rules, variables, allowlists, ignore, baseline, exclude',
    ],
  ],
  [
    'a nested unknown key',
    'variables:\n  PORT:\n    requird: true\n',
    ['envparity.yaml:3:5  unknown key "requird"; did you mean "required"?'],
  ],
  [
    'several at once, in the order of the file',
    'rules:\n  missing: eror\nvariables:\n  PORT: 1\nexcludes: []\n',
    [
      'envparity.yaml:2:12  "eror" is no value of "missing"; did you mean "error"?',
      'envparity.yaml:4:9  variables.PORT must be a mapping',
      'envparity.yaml:5:1  unknown key "excludes"; did you mean "exclude"?',
    ],
  ],
  [
    'what can be no slip is not repeated',
    'rules:\n  missing: pAsSwOrD-1234\n',
    [
      'envparity.yaml:2:12  what stands here is no value of "missing"; known: off, info, warning, error',
    ],
  ],
  [
    'of a text that is no YAML nothing is repeated',
    'A: "\\UpAsSwOrD"\nB: |pAsSwOrD\n x\nC: "x": *pAsSwOrD\n*pAsSwOrD',
    [
      'envparity.yaml:1:5  is not valid YAML: Invalid escape sequence',
      'envparity.yaml:2:5  is not valid YAML: Block scalar header includes extra characters',
      'envparity.yaml:4:4  is not valid YAML: Nested mappings are not allowed in compact mappings',
      'envparity.yaml:5:1  is not valid YAML: Implicit map keys need to be followed by map values',
    ],
  ],
  [
    'YAML 1.1 off, which 1.2 reads as text',
    'rules:\n  missing: off\n  unused: no\n',
    ['envparity.yaml:3:11  "no" is no value of "unused"; known: off, info, warning, error'],
  ],
  [
    'a level that is no text',
    'rules:\n  missing: false\n',
    ['envparity.yaml:2:12  rules.missing must be one of off, info, warning, error'],
  ],
  [
    'an unknown rule',
    'rules:\n  mising: off\n',
    ['envparity.yaml:2:3  unknown rule "mising"; did you mean "missing"?'],
  ],
  [
    'required: false',
    'variables:\n  PORT:\n    required: false\n',
    ['envparity.yaml:3:15  variables.PORT.required must be true or a list of environments'],
  ],
  [
    'a wrong item of a list that may be a list',
    'variables:\n  PORT:\n    required: [production, 1]\n',
    ['envparity.yaml:3:28  variables.PORT.required.1 must be text'],
  ],
  [
    'an empty list of environments',
    'variables:\n  PORT:\n    same: []\n',
    ['envparity.yaml:3:11  variables.PORT.same must be true or a list of environments'],
  ],
  [
    'required and optional',
    'variables:\n  PORT: { required: true, optional: true }\n',
    ['envparity.yaml:2:27  a variable cannot be both required and optional'],
  ],
  [
    'same and different',
    'variables:\n  PORT: { same: true, different: true }\n',
    ['envparity.yaml:2:23  values cannot be both the same and different'],
  ],
  [
    'a bad pattern',
    'variables:\n  PORT:\n    pattern: "(\\\\d+"\n',
    ['envparity.yaml:3:14  the pattern is not a regular expression (unterminated group)'],
  ],
  [
    'a long pattern',
    `variables:\n  PORT:\n    pattern: "${'a'.repeat(201)}"\n`,
    ['envparity.yaml:3:14  variables.PORT.pattern must not be longer than 200 characters'],
  ],
  [
    'a glob with too many wildcards',
    'exclude:\n  - "*a*b*c*d*e*f"\n',
    ['envparity.yaml:2:5  the glob has more than 5 wildcards'],
  ],
  [
    'an ignore without a reason',
    'ignore:\n  - rule: missing\n',
    ['envparity.yaml:2:5  ignore.0 has no "reason"'],
  ],
  [
    'an ignore with a blank reason',
    'ignore:\n  - rule: missing\n    reason: "  "\n',
    ['envparity.yaml:3:13  ignore.0.reason must not be empty'],
  ],
  [
    'an ignore of everything',
    'ignore:\n  - reason: because\n',
    [
      'envparity.yaml:2:5  would ignore everything; add a rule, name, environment, component or path',
    ],
  ],
  [
    'a date that no month has',
    'ignore:\n  - rule: missing\n    reason: r\n    until: 2027-02-30\n',
    ['envparity.yaml:4:12  "2027-02-30" is no date such as 2027-01-31'],
  ],
  [
    'an unknown rule to ignore',
    'ignore:\n  - rule: unusd\n    reason: r\n',
    ['envparity.yaml:2:11  unknown rule "unusd"; did you mean "unused"?'],
  ],
  [
    'one name for two environments',
    'environments:\n  production:\n    aliases: [Live]\n  blue:\n    aliases: [live]\n',
    ['envparity.yaml:4:3  "live" already stands for the environment "production"'],
  ],
  [
    'a source that is not known',
    'environments:\n  production:\n    sources:\n      - dotnev: .env\n',
    ['envparity.yaml:4:9  unknown key "dotnev"; did you mean "dotenv"?'],
  ],
  [
    'a source that names nothing',
    'environments:\n  production:\n    sources:\n      - {}\n',
    ['envparity.yaml:4:9  environments.production.sources.0 must name exactly one place'],
  ],
  [
    'a path out of the repository',
    'environments:\n  production:\n    sources:\n      - dotenv: ../.env\n',
    ['envparity.yaml:4:17  a path must be relative to the root and stay inside it'],
  ],
  [
    'a source of the wrong kind',
    'environments:\n  production:\n    sources:\n      - dotenv: 1\n',
    ['envparity.yaml:4:17  environments.production.sources.0.dotenv must be a path or a list'],
  ],
  ['a list for the whole', '- a\n', ['envparity.yaml:1:1  the configuration must be a mapping']],
  [
    'the same key twice',
    'rules: {}\nrules: {}\n',
    ['envparity.yaml:2:1  is not valid YAML: Map keys must be unique'],
  ],
  [
    'two documents',
    'rules: {}\n---\nrules: {}\n',
    [
      'envparity.yaml:2:1  is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ],
  [
    'a key that is a prototype',
    'rules:\n  __proto__: off\n__proto__: {}\n',
    [
      'envparity.yaml:3:1  unknown key; known: $schema, environments, rules, variables, allowlists, ignore, baseline, exclude',
    ],
  ],
  [
    'a rule that is a prototype',
    'rules:\n  __proto__: off\n',
    ['envparity.yaml:2:3  unknown rule; known: missing, unused, undocumented, misspelled'],
  ],
  [
    'a key with line breaks and escapes',
    '"a\\nb\\e[31m": 1\n',
    [
      'envparity.yaml:1:1  unknown key; known: $schema, environments, rules, variables, allowlists, ignore, baseline, exclude',
    ],
  ],
  [
    'a mistake behind an alias',
    'variables:\n  A: &a\n    requird: true\n  B: *a\n',
    ['envparity.yaml:3:5  unknown key "requird"; did you mean "required"?'],
  ],
  [
    'aliases that multiply',
    [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      'e: [*d, *d, *d, *d, *d, *d, *d, *d, *d]',
    ].join('\n'),
    ['envparity.yaml:1:1  repeats its aliases too often'],
  ],
  ['deep nesting', '['.repeat(100_000), ['envparity.yaml:1:1  is nested too deeply']],
  ['a huge file', `# ${'x'.repeat(256 * 1024)}`, ['envparity.yaml:1:1  is larger than 256 KB']],
];

test.each(YAML)('YAML: %s', (_name, text, expected) => {
  expect(mistakesOf(text, 'envparity.yaml')).toEqual(expected);
});

const JSON_CASES: readonly (readonly [name: string, text: string, mistakes: readonly string[]])[] =
  [
    ['comments and trailing commas', '{\n  // why\n  "rules": { "missing": "off", },\n}', []],
    [
      'an unknown key',
      '{\n  "rules": { "missing": "of" }\n}',
      ['envparity.json:2:25  "of" is no value of "missing"; did you mean "off"?'],
    ],
    ['nothing', '', ['envparity.json:1:1  is not valid JSON: value expected']],
    [
      'broken text',
      '{ "rules": {',
      ['envparity.json:1:13  is not valid JSON: close brace expected'],
    ],
    [
      'the same key twice',
      '{ "rules": {},\n  "rules": {} }',
      ['envparity.json:2:3  has the same key twice'],
    ],
    [
      'a prototype',
      '{ "__proto__": {} }',
      [
        'envparity.json:1:3  unknown key; known: $schema, environments, rules, variables, allowlists, ignore, baseline, exclude',
      ],
    ],
    ['deep nesting', '['.repeat(100_000), ['envparity.json:1:1  is nested too deeply']],
  ];

test.each(JSON_CASES)('JSON: %s', (_name, text, expected) => {
  expect(mistakesOf(text, 'envparity.json')).toEqual(expected);
});

test('a mistake in package.json has its place there', () => {
  const text = '{\n  "name": "x",\n  "envparity": {\n    "rule": {}\n  }\n}';
  expect(mistakesOf(text, 'package.json', ['envparity'])).toEqual([
    'package.json:4:5  unknown key "rule"; did you mean "rules"?',
  ]);
});

test('at most twenty mistakes are listed, the rest is counted', () => {
  const text = Array.from({ length: 25 }, (_, index) => `key${index}: 1`).join('\n');
  const mistakes = mistakesOf(text, 'envparity.yaml');
  expect(mistakes).toHaveLength(21);
  expect(mistakes.at(-1)).toBe('and 5 more');
});
