import { HOME } from '../home.ts';
import type { ExplainedRule } from '../model/index.ts';
import { rules } from './index.ts';
import { pages } from './pages.gen.ts';

/** A rule and its page; nothing where there is no such rule. */
export function explainedRule(id: string): ExplainedRule | undefined {
  const rule = rules.find((one) => one.id === id);
  const markdown = pages.get(id);
  if (rule === undefined || markdown === undefined) return undefined;
  const { severity, title, onByDefault } = rule;
  const url = `${HOME}/blob/main/docs/rules.md#${id}`;
  return { id, severity, title, markdown, url, ...(onByDefault === false && { onByDefault }) };
}
