import { UserError } from '../../errors.ts';
import type { Family } from '../../model/index.ts';
import { addressMistake } from '../../net/download.ts';
import echoes from '../echoes.json' with { type: 'json' };
import { FAMILIES } from '../set.ts';

/** The form of an answer: the address alone, the member `ip`, or the line `ip=`; `any` of them. */
export type Form = 'text' | 'json' | 'trace' | 'any';

/** Tells whoever asks the address that it sees. */
export interface Service {
  /** Two that one operator runs are one witness. */
  readonly operator: string;
  readonly url: string;
  readonly families: readonly Family[];
  readonly form: Form;
}

/** A name server that does. */
export interface NameServer {
  readonly operator: string;
  readonly name: string;
  readonly type: 'address' | 'text';
  readonly servers: Readonly<Record<Family, readonly string[]>>;
}

export function usualServices(): readonly Service[] {
  return echoes.services.map(({ operator, url, families, form }) => ({
    operator,
    url,
    families: FAMILIES.filter((family) => families.includes(family)),
    form: FORMS.find((one) => one === form) ?? 'any',
  }));
}

const FORMS: readonly Form[] = ['text', 'json', 'trace'];

export function usualNameServers(): readonly NameServer[] {
  return echoes.dns.map(({ operator, name, type, servers }) => ({
    operator,
    name,
    type: type === 'text' ? 'text' : 'address',
    servers,
  }));
}

/**
 * The services that a person names, instead of the usual ones; each host is an operator.
 *
 * @throws UserError `wrong-use` where one cannot be asked, or nobody could confirm what another says
 */
export function namedServices(urls: readonly string[]): readonly Service[] {
  const services = urls.map(namedService);
  if (new Set(services.map(({ operator }) => operator)).size > 1) return services;
  throw new UserError('wrong-use', 'one service alone proves no address', {
    hint: 'Name at least two of different operators: `--echo URL --echo URL`',
  });
}

function namedService(text: string): Service {
  const mistake = addressMistake(text);
  if (mistake !== undefined)
    throw new UserError('wrong-use', `the address of an echo service ${mistake}`, {
      hint: 'Write `--echo https://echo.example/ip`',
    });
  const { host, hostname } = new URL(text);
  return { operator: host, url: text, families: familiesOf(hostname), form: 'any' };
}

/** A host that is an address is reached by its own family only. */
function familiesOf(hostname: string): readonly Family[] {
  if (hostname.startsWith('[')) return ['ipv6'];
  return /^\d+(\.\d+){3}$/.test(hostname) ? ['ipv4'] : FAMILIES;
}
