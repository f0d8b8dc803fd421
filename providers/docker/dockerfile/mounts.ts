import { posix } from 'node:path';
import type { Instruction } from '../../../src/formats/dockerfile/parse.ts';

/** A secret that a RUN sees: https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
export interface SecretMount {
  readonly id: string;
  /** The variable that holds it; without one it is a file. */
  readonly env?: string;
  readonly target?: string;
  /** Without it, a secret that nobody gives is silently left out. */
  readonly required: boolean;
}

export function secretMounts({ flags }: Instruction): readonly SecretMount[] {
  return flags.flatMap(({ name, value }) => {
    if (name !== 'mount') return [];
    const fields = new Map<string, string>();
    for (const field of value.split(',')) {
      const equals = field.indexOf('=');
      const key = (equals < 0 ? field : field.slice(0, equals)).trim().toLowerCase();
      fields.set(key, equals < 0 ? 'true' : field.slice(equals + 1));
    }
    return fields.get('type') === 'secret' ? mountOf(fields) : [];
  });
}

function mountOf(fields: ReadonlyMap<string, string>): readonly SecretMount[] {
  const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination');
  const id =
    fields.get('id') ?? fields.get('source') ?? fields.get('src') ?? posix.basename(target ?? '');
  const env = fields.get('env');
  if (id === '') return [];
  return [
    {
      id,
      ...(env !== undefined && { env }),
      ...(target !== undefined && { target }),
      required: /^(?:1|t|true)$/i.test(fields.get('required') ?? ''),
    },
  ];
}
