import { Document } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { INPUTS, type Input, OPTION_INPUTS } from '../../src/action/inputs.ts';
import { OUTPUTS } from '../../src/action/outputs.ts';
import type { Option } from '../../src/cli/options.ts';

/**
 * action.yml, from the one table of options: https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export function actionMetadata(): string {
  const document = new Document({
    name: 'envparity',
    description: manifest.description,
    author: 'envparity',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: Object.fromEntries([
      ...INPUTS.map(ofInput),
      ...OPTION_INPUTS.map((option) => [option.name, { description: describe(option) }] as const),
    ]),
    outputs: Object.fromEntries(
      Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/action.js' },
  });
  document.commentBefore =
    ' Generated from src/action/inputs.ts by `npm run generate`; do not edit.\n' +
    ' No option has a default here: it would win over what envparity.yaml says.';
  return document.toString({ lineWidth: 100 });
}

function ofInput({ name, describe: description, default: standard }: Input) {
  const given = standard === undefined ? {} : { default: standard };
  return [name, { description, ...given }] as const;
}

function describe({ describe: text, type, choices }: Option): string {
  const several = type === 'array' ? '; several by commas or on lines' : '';
  const either = choices === undefined ? '' : ` (${choices.join(', ')})`;
  return `${text.replace('; repeat it, or separate with commas', '').replace('; repeat it for several', '')}${either}${several}`;
}
