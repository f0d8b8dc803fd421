import type { PlainSecret } from '../../src/model/index.ts';
import { plainSecret } from '../../src/values/classification.ts';
import type { Context } from '../types.ts';
import type { ReadSource } from './read.ts';
import { isPrintable } from './supplies.ts';

/** Credentials in templates and in files that nothing loads: what is loaded supplies them. */
export function* secretsOf(read: ReadSource, { describe }: Context): Generator<PlainSecret> {
  const { source, component, parsed, feeds } = read;
  if (feeds.length > 0) return;
  for (const [name, { line, column }] of parsed.effective) {
    const value = parsed.values.get(name);
    if (!value || !isPrintable(name) || parsed.outside.has(name)) continue;
    yield* plainSecret(describe(name, value, ''), {
      name,
      component: component.id,
      place: { file: source.file.path, line, column },
      setting: 'source',
    });
  }
}
