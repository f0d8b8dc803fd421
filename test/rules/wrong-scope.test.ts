import { describe, expect, it } from 'vitest';
import { findingsOf, type Held } from '../helpers/answered.ts';

const platforms = { Vercel: ['production', 'preview'], GitHub: ['production', 'preview'] };

async function messages(source: string, held: readonly Held[]): Promise<string[]> {
  const given = { rule: 'wrong-scope', files: { 'a.ts': source }, platforms, held };
  return (await findingsOf(given)).map(({ message }) => message);
}

const READS = 'export const a = send(process.env.ALPHA);\n';
const preview: Held = { name: 'ALPHA', environment: 'preview', in: 'Vercel' };

describe('wrong-scope', () => {
  it('tells of what is set for previews and read in production', async () => {
    expect(await messages(READS, [preview])).toEqual([
      'ALPHA is read in production, and Vercel holds it for preview only',
    ]);
  });

  it.each<[string, string, readonly Held[]]>([
    ['production has it too', READS, [preview, { ...preview, environment: 'production' }]],
    ['only production has it', READS, [{ ...preview, environment: 'production' }]],
    ['only a developer has it', READS, [{ ...preview, environment: 'development' }]],
    ['only one branch has it', READS, [{ ...preview, when: 'the branch is x' }]],
    ['the platform brings it', READS, [{ ...preview, injected: true }]],
    ['the code has a default', "export const a = process.env.ALPHA ?? 'b';\n", [preview]],
    ['the code asks for it first', 'if (process.env.ALPHA) send(process.env.ALPHA);\n', [preview]],
    [
      'the code needs it, which is the matter of `missing`',
      "if (!process.env.ALPHA) throw new Error('ALPHA');\n",
      [preview],
    ],
  ])('is silent where %s', async (_, source, held) => {
    expect(await messages(source, held)).toEqual([]);
  });

  const wide: Held = { name: 'ALPHA', environment: 'production', in: 'the repository', layer: 1 };
  const narrow: Held = { ...wide, in: 'its environment', layer: 2, value: { kind: 'empty' } };
  const both = (part: Partial<Held>): readonly Held[] =>
    [wide, { ...narrow, ...part }].map((one) => ({
      place: { source: one.in },
      ...one,
      in: 'GitHub',
    }));

  it('tells of an empty one that hides another', async () => {
    expect(await messages(READS, both({}))).toEqual([
      'ALPHA is empty in its environment, which hides the one of the repository in production',
    ]);
  });

  it.each<[string, readonly Held[]]>([
    ['it is not empty', both({ value: { kind: 'hidden' } })],
    ['it hides nothing', both({}).slice(1)],
    ['it gives way', both({ layer: 0 })],
    ['a file of the repository says so', both({ place: { file: '.env', line: 1, column: 1 } })],
  ])('is silent where %s', async (_, held) => {
    expect(await messages(READS, held)).toEqual([]);
  });
});
