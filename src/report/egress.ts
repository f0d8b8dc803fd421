import { visible } from './escape.ts';
import { pad, type Terminal, wrapped } from './terminal.ts';

/** One way to the outside, and what is to be said of it. */
export interface WayShown {
  /** `IPv4`, `IPv6`, `Through the proxy`. */
  readonly title: string;
  readonly verdict: string;
  readonly addresses: readonly { readonly text: string; readonly remark: string }[];
  readonly notes: readonly string[];
}

/** An observation for people. */
export function renderEgress(
  environment: string,
  ways: readonly WayShown[],
  terminal: Terminal,
): string {
  const { paint } = terminal;
  const lines = ways.flatMap(({ title, verdict, addresses, notes }) => {
    const width = Math.max(...addresses.map(({ text }) => text.length), 0) + 2;
    return [
      '',
      ...wrapped(visible(verdict), terminal, `${paint.bold(title)}: `, '  '),
      ...addresses.map(({ text, remark }) => `  ${pad(visible(text), width)}${visible(remark)}`),
      ...notes.flatMap((note) => wrapped(visible(note), terminal, '  ! ', '    ')),
    ];
  });
  return `${[paint.bold(`Where ${visible(environment)} leaves from`), ...lines].join('\n')}\n`;
}
