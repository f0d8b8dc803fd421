import { describe, expect, it } from 'vitest';
import { misuseOf } from '../../../providers/code/misuse/index.ts';
import { readCode, searchScripts } from '../../../providers/code/read.ts';
import { readComponents } from '../../../src/components/index.ts';
import type { Fact } from '../../../src/model/index.ts';
import { memoryTree } from '../../helpers/memory-tree.ts';

async function factsOf(text: string): Promise<readonly Fact[]> {
  const tree = memoryTree({ 'a.ts': text });
  const { facts } = await readCode(tree, readComponents(tree), searchScripts(tree), misuseOf);
  return facts;
}

/** What names, calls and headers can be made of without end. */
const ENDLESS: Readonly<Record<string, string>> = {
  'a function that gives itself to itself':
    'const f = (x) => f(`${f(x)}`);\nf(process.env.A);\nfunction g() { return g(process.env.B); }\n',
  'headers made of themselves':
    'var headers = new Headers(headers);\nheaders.set("a", `${process.env.A}`);\nfetch("https://a.example", { headers });\n',
  'names in a circle':
    'let a = process.env.A; let b = a; a = b; let c = { a, b, c };\nfetch(`${a}${b}`, { headers: { ...c, ...c } });\n',
  'a code that is made of itself':
    "import { createHmac } from 'crypto';\nvar d = createHmac('sha256', `${process.env.A}`).update(d).digest(d);\nd = Buffer.from(d);\n",
  'uses without end': `const a = process.env.A;\n${'fetch(`https://a.example/${a}`, { headers: { Authorization: `Bearer ${a}` } });\n'.repeat(5_000)}`,
  'reads without end': 'fetch(`https://a.example/${process.env.A}`);\n'.repeat(5_000),
  'comparisons without end': 'if (req.query.a !== process.env.A_KEY) throw new Error();\n'.repeat(
    5_000,
  ),
  'what a request brings, deep inside': `if (req.headers.a${'?.split(" ")[1]'.repeat(2_000)} !== process.env.A_KEY) throw new Error();\n`,
  'a value that a request brings as itself':
    'let a = b ?? ""; let b = a?.c; const { c } = c.query; if (a !== process.env.A_KEY || c === process.env.A_KEY) throw new Error();\n',
  'addresses without end': `const url = new URL('https://a.example');\n${"url.searchParams.set('a', process.env.A); fetch(url);\n".repeat(1_000)}`,
  'texts in texts': `fetch(${'`${'.repeat(500)}process.env.A${'}`'.repeat(500)});\n`,
};

describe('what becomes of a value', () => {
  it.each(Object.entries(ENDLESS))('%s comes to an end', async (_, text) => {
    expect(await factsOf(text)).toBeInstanceOf(Array);
  });

  it('shows no text of the code but the words of a scheme', async () => {
    const facts = await factsOf(
      "fetch('https://api.openai.com', { headers: { Authorization: `Bearer sk-proj-1234 ${process.env.A}` } });\n" +
        "fetch('https://api.openai.com', { headers: { Authorization: `Bearer ${process.env.A}` } });\n",
    );
    const sent = facts.flatMap((fact) => (fact.fact === 'sent-credential' ? [fact.before] : []));
    expect(sent).toEqual(['Bearer ']);
  });

  it('says nothing to who only asks for reads', async () => {
    const tree = memoryTree({ 'a.ts': 'fetch(`https://a.example/${process.env.A}`);\n' });
    const { facts, reads } = await readCode(tree, readComponents(tree));
    expect([facts, reads.map(({ name }) => name)]).toEqual([[], ['A']]);
  });
});
