import { expect, test } from 'vitest';
import { terminalOf } from '../../src/cli/terminal.ts';

const tty = { isTTY: true, columns: 120 } as const;
const pipe = { isTTY: false, columns: 0 } as const;

test.each([
  ['a terminal', tty, {}, undefined, true],
  ['a pipe', pipe, {}, undefined, false],
  ['a pipe in CI', pipe, { CI: 'true' }, undefined, false],
  ['a dumb terminal', tty, { TERM: 'dumb' }, undefined, false],
  ['NO_COLOR', tty, { NO_COLOR: '1' }, undefined, false],
  ['an empty NO_COLOR', tty, { NO_COLOR: '' }, undefined, true],
  ['FORCE_COLOR', pipe, { FORCE_COLOR: '1' }, undefined, true],
  ['FORCE_COLOR=0', tty, { FORCE_COLOR: '0' }, undefined, false],
  ['NO_COLOR and FORCE_COLOR', tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
  ['--color over NO_COLOR', pipe, { NO_COLOR: '1' }, true, true],
  ['--no-color over FORCE_COLOR', tty, { FORCE_COLOR: '1' }, false, false],
])('%s', (_name, stream, env, flag, coloured) => {
  expect(terminalOf(stream, env, flag).paint.red('x') !== 'x').toBe(coloured);
});

test('the width is the terminal’s, bounded; elsewhere 80', () => {
  expect(terminalOf({ isTTY: true, columns: 60 }, {}, undefined).width).toBe(60);
  expect(terminalOf({ isTTY: true, columns: 300 }, {}, undefined).width).toBe(110);
  expect(terminalOf({ isTTY: true, columns: 0 }, {}, undefined).width).toBe(80);
  expect(terminalOf(pipe, {}, undefined).width).toBe(80);
});
