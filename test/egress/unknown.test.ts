import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { inspect } from '../../src/inspect.ts';
import { unknownPassages } from '../../src/unknown-passages.ts';
import { memoryTree } from '../helpers/memory-tree.ts';

const acme = 'allowlists: [{ name: Acme, entries: [203.0.113.9], environments: [production] }';

test.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'nobody says where it leaves from',
    `${acme}, { name: Other, entries: [] }]`,
    {},
    ['production Acme, Other: nobody says which addresses it leaves from'],
  ],
  [
    'a file shows a platform',
    `${acme}]`,
    { 'netlify.toml': '' },
    [
      'production Acme: it seems to run on Netlify, where the addresses that it leaves from may be others tomorrow',
    ],
  ],
  [
    'they change, which a finding tells',
    `${acme}]\nenvironments: { production: { egress: dynamic } }`,
    {},
    [],
  ],
  ['it is known', `${acme}]\nenvironments: { production: { egress: [203.0.113.9] } }`, {}, []],
  [
    'the list names an environment that nobody knows',
    `${acme.replace('[production]', '[prodution]')}]`,
    {},
    ['prodution Acme: nothing else here knows this environment'],
  ],
  [
    'the list could not be read',
    'allowlists: [{ name: Gone, file: gone.txt }]\nenvironments: { production: { egress: [203.0.113.9] } }',
    {},
    ['production Gone: gone.txt, which the configuration names, is not there'],
  ],
])('%s', async (_, text, files, expected) => {
  const config = parseConfig({ file: 'envparity.yaml', text, under: [] }, []);
  const { view } = await inspect(memoryTree(files), {
    config,
    env: {},
    now: new Date(0),
    offline: true,
  });
  const lines = unknownPassages(view).map(
    ({ environment, allowlists = [], why }) => `${environment} ${allowlists.join(', ')}: ${why}`,
  );
  expect(lines).toEqual(expected);
});
