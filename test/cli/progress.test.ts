import { expect, onTestFinished, test, vi } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => {
    written.push(String(text));
    return true;
  };
  return { written, stream: { isTTY, columns: 20, write } };
}

function slowly(
  run: (tell: (pending: readonly string[]) => void) => void,
  isTTY: boolean,
  env = {},
) {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { written, stream } = terminal(isTTY);
  run(progress(stream, env));
  return written;
}

const wait = () => vi.advanceTimersByTime(1000);

test('says on a terminal what is waited for, and leaves nothing', () => {
  const written = slowly((tell) => {
    tell(['GitHub', 'Vercel']);
    wait();
    tell(['Vercel']);
    tell([]);
  }, true);
  expect(written).toEqual([
    '\r\u001b[KReading GitHub, Ver',
    '\r\u001b[KReading Vercel …',
    '\r\u001b[K',
  ]);
});

test('says nothing of what is quick', () => {
  const written = slowly((tell) => {
    tell(['Vercel']);
    tell([]);
    wait();
  }, true);
  expect(written).toEqual([]);
});

test.each([
  ['in a pipe', false, {}],
  ['in CI', true, { CI: 'true' }],
  ['on a terminal that cannot', true, { TERM: 'dumb' }],
])('says nothing %s', (_, isTTY, env) => {
  const written = slowly(
    (tell) => {
      tell(['Vercel']);
      wait();
    },
    isTTY,
    env,
  );
  expect(written).toEqual([]);
});
