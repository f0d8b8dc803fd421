import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { actionMetadata } from './generate/action.ts';
import { ciPage } from './generate/action-tables.ts';
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
  HISTORY,
  OBSERVATION,
  PUBLISHED,
  REPORT,
  SNAPSHOT,
  STATE,
  validatorDeclaration,
} from './generate/validator.ts';

const snapshot = await fileFormat(SNAPSHOT);
const observation = await fileFormat(OBSERVATION);
const baseline = await fileFormat(BASELINE);
const published = await fileFormat(PUBLISHED);
const state = await fileFormat(STATE);
const history = await fileFormat(HISTORY);
const report = await fileFormat(REPORT);

/** Everything in the repository that is made from the rest of it; CI runs this and expects no difference. */
const files: Readonly<Record<string, string>> = {
  'action.yml': actionMetadata(),
  'docs/ci.md': ciPage(),
  'src/cli/help.gen.ts': await helpTexts(),
  'src/rules/pages.gen.ts': rulePages(),
  'src/report/html/assets.gen.ts': await pageAssets(),
  'src/values/kinds.gen.ts': kindTable(),
  'src/config/types.gen.ts': configTypes(),
  'src/config/validate.gen.js': await configValidator(),
  'src/config/validate.gen.d.ts': validatorDeclaration(),
  'src/snapshot/file.gen.js': snapshot.code,
  'src/snapshot/file.gen.d.ts': snapshot.declaration,
  'src/egress/observation.gen.js': observation.code,
  'src/egress/observation.gen.d.ts': observation.declaration,
  'src/baseline/format.gen.js': baseline.code,
  'src/baseline/format.gen.d.ts': baseline.declaration,
  'src/report/received.gen.js': report.code,
  'src/report/received.gen.d.ts': report.declaration,
  'src/watch/format.gen.js': state.code,
  'src/watch/format.gen.d.ts': state.declaration,
  'src/watch/history/format.gen.js': history.code,
  'src/watch/history/format.gen.d.ts': history.declaration,
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
