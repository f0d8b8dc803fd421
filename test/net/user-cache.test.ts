import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { keptFolder, readKept, writeKept } from '../../src/net/user-cache.ts';
import { tempFolder } from '../helpers/temp.ts';

it.each([
  ['linux', { HOME: '/h' }, '/h/.cache/envparity/x'],
  ['linux', { HOME: '/h', XDG_CACHE_HOME: '/c' }, '/c/envparity/x'],
  ['linux', { HOME: '/h', XDG_CACHE_HOME: 'c' }, '/h/.cache/envparity/x'],
  ['darwin', { HOME: '/h' }, '/h/Library/Caches/envparity/x'],
  ['linux', {}, undefined],
  ['linux', { HOME: 'h' }, undefined],
  ['win32', { HOME: '/h', LOCALAPPDATA: '/l' }, '/l/envparity/x'],
] as const)('on %s with %o it is %s', (platform, env, folder) => {
  expect(keptFolder(env, 'x', platform)).toBe(folder);
});

it('what is kept is read again, and is for nobody else', () => {
  const folder = join(tempFolder(), 'a', 'b');
  expect(readKept(folder, 'x.json', 100)).toBeUndefined();
  writeKept(folder, 'x.json', 'one');
  writeKept(folder, 'x.json', 'two');
  expect(readKept(folder, 'x.json', 100)).toEqual({ text: 'two' });
  expect(readKept(folder, 'y.json', 100)).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['x.json']);
  if (process.platform === 'win32') return;
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'x.json')).mode & 0o777).toBe(0o600);
});

describe.skipIf(process.platform === 'win32')('what somebody else could have put there', () => {
  const made = () => {
    const folder = join(tempFolder(), 'c');
    writeKept(folder, 'x.json', 'text');
    return folder;
  };

  it('is not read: a link, a folder, a file or folder that others may write', () => {
    const folder = made();
    symlinkSync(join(folder, 'x.json'), join(folder, 'link'));
    mkdirSync(join(folder, 'dir'));
    expect(readKept(folder, 'link', 100)).toEqual({ refused: 'cannot be read' });
    expect(readKept(folder, 'dir', 100)).toEqual({ refused: 'is not yours alone' });
    chmodSync(join(folder, 'x.json'), 0o666);
    expect(readKept(folder, 'x.json', 100)).toEqual({ refused: 'is not yours alone' });
    const open = made();
    chmodSync(open, 0o777);
    expect(readKept(open, 'x.json', 100)).toEqual({ refused: 'is in a folder that is not yours' });
    const linked = join(tempFolder(), 'l');
    symlinkSync(made(), linked);
    expect(readKept(linked, 'x.json', 100)).toEqual({
      refused: 'is in a folder that is not yours',
    });
  });

  it('is not written to, and what is too large is not read', () => {
    const folder = made();
    writeFileSync(join(folder, 'big'), 'x'.repeat(101));
    expect(readKept(folder, 'big', 100)).toEqual({ refused: 'is too large' });
    chmodSync(folder, 0o777);
    expect(() => writeKept(folder, 'x.json', 'text')).toThrow(UserError);
    const file = join(tempFolder(), 'file');
    writeFileSync(file, '');
    expect(() => writeKept(file, 'x.json', 'text')).toThrow(/could not be kept/);
  });
});
