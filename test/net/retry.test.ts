import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { HttpError } from '../../src/net/errors.ts';
import { PATIENCE, pauseBefore, spoken, wantedPause } from '../../src/net/retry.ts';
import { fc } from '../helpers/property.ts';
import { clientOf, failure, getItem } from './client.ts';
import { json, serve } from './server.ts';

const HOUR = 3_600_000;
const respond = (headers: Record<string, string>, status = 429) =>
  new Response('', { status, headers });

describe('what a platform asks for', () => {
  const date = 'Wed, 21 Oct 2015 07:28:00 GMT';
  const later = 'Wed, 21 Oct 2015 07:28:30 GMT';
  const seconds = Date.parse(date) / 1000;
  const spent = { date, 'x-ratelimit-remaining': '0' };
  test.each<[Record<string, string>, number | undefined]>([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 7 ' }, 7000],
    // The platform's clock and ours are years apart: only the difference on its own counts.
    [{ date, 'retry-after': later }, 30_000],
    [{ date: later, 'retry-after': date }, 0],
    [{ 'retry-after': later }, undefined],
    [{ date: 'yesterday', 'retry-after': later }, undefined],
    [{ ...spent, 'x-ratelimit-reset': String(seconds + 90) }, 90_000],
    [{ ...spent, 'x-ratelimit-reset': String(seconds - 90) }, 0],
    [{ date, 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': String(seconds + 90) }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds + 90) }, undefined],
    [{ ...spent, 'x-ratelimit-reset': '-1' }, undefined],
    [{ ...spent, 'x-ratelimit-reset': 'soon' }, undefined],
    [{ ...spent }, undefined],
    [{ date, 'retry-after': '-5' }, undefined],
    [{ date, 'retry-after': '1e9x' }, undefined],
    [{ date, 'retry-after': 'Infinity' }, undefined],
    [{ date, 'retry-after': 'NaN' }, undefined],
    [{ date, 'retry-after': '' }, undefined],
    [{}, undefined],
  ])('%j', (headers, expected) => {
    expect(wantedPause(respond(headers))).toBe(expected);
  });

  test('no header makes a pause that is negative, endless or beyond what is left', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ -~]{0,40}$/),
        fc.stringMatching(/^[ -~]{0,40}$/),
        fc.integer({ min: -10, max: 60_000 }),
        fc.integer({ min: 1, max: 3 }),
        (after, date, left, nth) => {
          const response = respond({ 'retry-after': after, date });
          const pause = pauseBefore({ response }, nth, PATIENCE, left);
          return pause === undefined || (pause > 0 && pause < left);
        },
      ),
    );
  });

  test('pauses grow, and are never shorter than what is asked for', () => {
    const pauses = [1, 2, 3].map((nth) =>
      pauseBefore({ response: respond({}, 503) }, nth, PATIENCE, HOUR),
    );
    const [first = 0, second = 0, third = 0] = pauses;
    expect(second / first).toBeGreaterThan(1.5);
    expect(third / second).toBeGreaterThan(1.5);
    const asked = respond({ 'retry-after': '20' });
    expect(pauseBefore({ response: asked }, 1, PATIENCE, HOUR)).toBe(20_000);
    expect(pauseBefore({ response: asked }, 1, PATIENCE, 20_000)).toBeUndefined();
  });

  test('a defect, a refusal and what is final are not tried again', () => {
    const final = new HttpError('http-too-large', 'x', { hint: 'y' });
    const passing = new HttpError('http-network', 'x', { hint: 'y', transient: true });
    const pause = (error: unknown) => pauseBefore({ error }, 1, PATIENCE, HOUR);
    expect(pause(new TypeError('x'))).toBeUndefined();
    expect(pause(final)).toBeUndefined();
    expect(pause(passing)).toBeGreaterThan(0);
    expect(pauseBefore({ response: respond({}, 404) }, 1, PATIENCE, HOUR)).toBeUndefined();
  });

  test.each([
    [0, 'in 1 second'],
    [400, 'in 1 second'],
    [59_000, 'in 59 seconds'],
    [61_000, 'in 2 minutes'],
    [HOUR, 'in 60 minutes'],
    [HOUR * 5, 'in 5 hours'],
    [HOUR * 25, 'in 2 days'],
    [1e15, 'in some days'],
  ])('%i ms is said as "%s"', (ms, expected) => {
    expect(spoken(ms)).toBe(expected);
  });
});

describe('a client', () => {
  const asking = (after: string) => json({}, { 'retry-after': after }, 429);

  test.each([
    ['3000', 'Try again in 50 minutes'],
    ['999999999999', 'Try again in some days'],
    [new Date(Date.now() + 3 * HOUR).toUTCString(), 'Try again in 3 hours'],
  ])('does not wait for longer than it may: Retry-After: %s', async (after, hint) => {
    const server = await serve(asking(after));
    const error = await failure(getItem(clientOf(server.url)));
    expect(error).toMatchObject({ code: 'http-rate-limited', status: 429, hint });
    expect(server.requests).toHaveLength(1);
  });

  test('waits no longer than the budget of its source', async () => {
    const server = await serve(asking('2'));
    const error = await failure(getItem(clientOf(server.url, { limits: { budgetMs: 1000 } })));
    expect(error).toMatchObject({ code: 'http-rate-limited', hint: 'Try again in 2 seconds' });
    expect(server.requests).toHaveLength(1);
  });

  test.each(['request', 'pause'])('stops in a %s when its source is stopped', async (when) => {
    const stop = new AbortController();
    const server = await serve((request, response) => {
      setTimeout(() => stop.abort(new UserError('stopped', 'stopped by hand')), 30);
      if (when === 'pause') asking('20')(request, response);
    });
    const api = clientOf(server.url, { signal: stop.signal });
    await expect(getItem(api)).rejects.toMatchObject({ code: 'stopped' });
    expect(server.requests).toHaveLength(1);
    await expect(getItem(api)).rejects.toMatchObject({ code: 'stopped' });
    expect(server.requests).toHaveLength(1);
  });

  test('says that time was up when a deadline of its source ends it', async () => {
    const server = await serve(() => undefined);
    const api = clientOf(server.url, { signal: AbortSignal.timeout(50) });
    expect(await failure(getItem(api))).toMatchObject({ code: 'http-timeout' });
    expect(server.requests).toHaveLength(1);
  });

  test('leaves no listener behind on the signal of its source', async () => {
    const server = await serve(json({ ok: 'yes' }));
    const { signal } = new AbortController();
    let listening = 0;
    let most = 0;
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listening += 1;
      most = Math.max(most, listening);
      return add.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listening -= 1;
      return remove.apply(signal, args);
    };
    const api = clientOf(server.url, { signal });
    for (let count = 0; count < 5; count++) await getItem(api);
    expect({ listening, most }).toEqual({ listening: 0, most: 1 });
  });
});
