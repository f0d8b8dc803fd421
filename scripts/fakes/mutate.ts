import { isRecord } from './guards.ts';

export interface Mutant {
  /** `/secrets/0/name`. */
  readonly dropped: string;
  readonly body: unknown;
}

/** Every body that has one field less. */
export function* withoutEachField(body: unknown, path = ''): Generator<Mutant> {
  if (Array.isArray(body)) {
    for (const [index, value] of body.entries())
      for (const mutant of withoutEachField(value, `${path}/${index}`))
        yield { ...mutant, body: body.with(index, mutant.body) };
    return;
  }
  if (!isRecord(body)) return;
  for (const [key, value] of Object.entries(body)) {
    const { [key]: _, ...rest } = body;
    yield { dropped: `${path}/${key}`, body: rest };
    for (const mutant of withoutEachField(value, `${path}/${key}`))
      yield { ...mutant, body: { ...body, [key]: mutant.body } };
  }
}
