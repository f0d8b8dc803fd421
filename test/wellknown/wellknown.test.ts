import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { isKnob, isWellKnown } from '../../src/wellknown/index.ts';
import table from '../../src/wellknown/names.json' with { type: 'json' };
import credentials from './credential-names.json' with { type: 'json' };

const schema = JSON.parse(readFileSync('schemas/wellknown.schema.json', 'utf8'));
const groups = [...table.setters, ...table.knobs];

// Platforms make these tokens for each build or job; nobody sets them.
const madeByPlatforms = new Set(['CI_JOB_TOKEN', 'VERCEL_OIDC_TOKEN']);

describe('names nobody has to set', () => {
  it('is valid by its schema', () => {
    const validate = new Ajv({ strict: true }).compile(schema);
    expect([validate(table), validate.errors]).toEqual([true, null]);
  });

  it('is sorted and says each name once', () => {
    for (const { names } of groups) expect(names).toEqual([...names].sort());
    const all = groups.flatMap(({ names }) => names);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    expect(table.setters.map(({ id }) => id)).toEqual(table.setters.map(({ id }) => id).sort());
  });

  it('says by whom', () => {
    const by = (name: string) => isWellKnown(name)?.by;
    expect(by('VERCEL_URL')).toBe('Vercel');
    expect(by('NEXT_PUBLIC_VERCEL_URL')).toBe('Vercel');
    expect(by('GITHUB_SHA')).toBe('GitHub Actions');
    expect(by('npm_package_version')).toMatch(/^npm/);
    expect(by('JEST_WORKER_ID')).toBe('Test runners');
    expect(by('ProgramFiles(x86)')).toBe('Windows');
    expect(isKnob('LOG_LEVEL')).toEqual({ of: 'Logging' });
  });

  it.each([
    ...[
      'DATABASE_URL',
      'GITHUB_TOKEN',
      'GITHUB_CLIENT_ID',
      'GITHUB_SECRET',
      'VERCEL_TOKEN',
      'FLY_API_TOKEN',
    ],
    ...[
      'NEXT_PUBLIC_VERCEL',
      'BASE_URL',
      'MODE',
      'URL',
      'HOST',
      'DOMAIN',
      'APP_ENV',
      'AWS_REGION',
      'MAIL',
    ],
    ...[
      'NPM_TOKEN',
      'RENDER_API_KEY',
      'RAILWAY_TOKEN',
      'HEROKU_API_KEY',
      'CYPRESS_BASE_URL',
      'REGION',
      'STAGE',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      'npm_',
      'NEXT_PUBLIC_CI',
      'ENV',
    ],
  ])('leaves %s to the user', (name) => {
    expect([isWellKnown(name), isKnob(name)]).toEqual([undefined, undefined]);
  });

  it('holds no credential that a vendor gives to its customers', () => {
    const taken = credentials.filter((name) => isWellKnown(name) ?? isKnob(name));
    expect(taken.filter((name) => !madeByPlatforms.has(name))).toEqual([]);
    expect(credentials.length).toBeGreaterThan(300);
  });
});
