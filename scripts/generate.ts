import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { actionMetadata } from './generate/action.ts';
import { answerFiles, guardFiles } from './generate/answers.ts';
import { helpTexts } from './generate/help.ts';
import { kindTable } from './generate/kinds.ts';
import { pageAssets } from './generate/page-assets.ts';
import { rulePages } from './generate/rule-pages.ts';
import { configTypes } from './generate/types.ts';
import {
  BASELINE,
  configValidator,
  fileFormat,
  PUBLISHED,
  SNAPSHOT,
  STATE,
  validatorDeclaration,
} from './generate/validator.ts';

const snapshot = await fileFormat(SNAPSHOT);
const baseline = await fileFormat(BASELINE);
const published = await fileFormat(PUBLISHED);
const state = await fileFormat(STATE);

/** Everything in the repository that is made from the rest of it; CI runs this and expects no difference. */
const files: Readonly<Record<string, string>> = {
  'action.yml': actionMetadata(),
  'src/cli/help.gen.ts': await helpTexts(),
  'src/rules/pages.gen.ts': rulePages(),
  'src/report/html/assets.gen.ts': await pageAssets(),
  'src/values/kinds.gen.ts': kindTable(),
  'src/config/types.gen.ts': configTypes(),
  'src/config/validate.gen.js': await configValidator(),
  'src/config/validate.gen.d.ts': validatorDeclaration(),
  'src/snapshot/file.gen.js': snapshot.code,
  'src/snapshot/file.gen.d.ts': snapshot.declaration,
  'src/baseline/format.gen.js': baseline.code,
  'src/baseline/format.gen.d.ts': baseline.declaration,
  'src/watch/format.gen.js': state.code,
  'src/watch/format.gen.d.ts': state.declaration,
  'src/egress/published/kept.gen.js': published.code,
  'src/egress/published/kept.gen.d.ts': published.declaration,
  ...(await guardFiles('schemas/published-forms.schema.json', 'src/egress/published/forms')),
  ...(await answerFiles()),
};

for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path);
}
