import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { plainGlob } from '../../src/components/plain-glob.ts';
import { fc } from '../helpers/property.ts';

const name = fc.constantFrom('a', 'apps', '.', '.a', 'a.b', '@s', 'a-b', 'A', '..', '_');
const segment = fc.oneof(
  name,
  fc.constantFrom('*', '**', 'a*', '*.b', '{a,b}', '?', '[a]', '', '!a'),
);

describe('plain globs', () => {
  it('answer what the general matcher answers, or nothing', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (globs, names) => {
          const glob = globs.join('/');
          const test = plainGlob(glob);
          if (test === undefined) return;
          plain += 1;
          const path = names.join('/');
          expect([glob, path, test(path)]).toEqual([
            glob,
            path,
            picomatch(glob, { noextglob: true })(path),
          ]);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });
});
