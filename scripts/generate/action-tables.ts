import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { actionMetadata } from './action.ts';

interface Metadata {
  readonly inputs: Rows;
  readonly outputs: Rows;
}

type Rows = Readonly<Record<string, { readonly description: string }>>;

/** docs/ci.md, with the tables of what the action takes and gives. */
export function ciPage(): string {
  const { inputs, outputs } = parse(actionMetadata()) as Metadata;
  const page = readFileSync('docs/ci.md', 'utf8');
  return between(
    'outputs',
    table('output', outputs),
    between('inputs', table('input', inputs), page),
  );
}

function between(name: string, text: string, page: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, tail] = [page.indexOf(start), page.indexOf(end)];
  if (head === -1 || tail < head) throw new Error(`docs/ci.md has no place for its ${name}`);
  return `${page.slice(0, head + start.length)}\n${text}\n${page.slice(tail)}`;
}

function table(kind: string, rows: Rows): string {
  const lines = Object.entries(rows).map(([name, { description }]) => {
    return `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`;
  });
  return [`| ${kind} | |`, '| --- | --- |', ...lines].join('\n');
}
