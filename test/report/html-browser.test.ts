import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { MatrixReport, Report } from '../../src/model/index.ts';
import { renderHtml } from '../../src/report/html.ts';
import { browserOf, findChromium } from '../helpers/browser.ts';
import { tempFolder } from '../helpers/temp.ts';
import { hostileMatrix, large, shop } from './matrices.ts';
import { HOSTILE_TEXTS, hostileReport, report } from './reports.ts';
import {
  hostileTimelines,
  manyTimelines,
  NO_TIMELINES,
  rotation,
  shopTimelines,
} from './timelines.ts';

const NOW = new Date('2026-11-29T12:00:00Z');
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const chromium = findChromium();

test.runIf(process.env.ENVPARITY_NEEDS_CHROMIUM)(
  'there is a browser, as there has to be here',
  () => {
    expect(chromium).toBeDefined();
  },
);

const title =
  chromium === undefined ? 'no CHROMIUM_PATH, and no chromium on the PATH' : 'in Chromium';

describe.skipIf(chromium === undefined)(title, () => {
  const browser = browserOf(chromium ?? '');

  /** Opens a page; what it loads or says besides is a failure. */
  async function open(
    value: Report,
    matrix: MatrixReport,
    options: BrowserContextOptions = {},
    { before = '', timelines = NO_TIMELINES } = {},
  ): Promise<Page> {
    const context = await browser().newContext(options);
    const page = await context.newPage();
    const strange: string[] = [];
    page.on('request', (request) => {
      if (request.url() !== url) strange.push(request.url());
    });
    page.on('pageerror', (error) => strange.push(error.message));
    page.on('console', (message) => strange.push(message.text()));
    page.on('dialog', (dialog) => {
      strange.push(dialog.message());
      void dialog.dismiss();
    });
    onTestFinished(async () => {
      await context.close();
      expect(strange).toEqual([]);
    });
    const path = join(tempFolder(), 'report.html');
    writeFileSync(path, renderHtml(value, matrix, timelines, { files: { prefix: '' }, now: NOW }));
    const url = pathToFileURL(path).href;
    if (before !== '') await page.addInitScript(before);
    await page.goto(url);
    return page;
  }

  function openShop(options: BrowserContextOptions = {}): Promise<Page> {
    const { report: value, matrix } = shop();
    return open(value, matrix, options, { timelines: shopTimelines() });
  }

  async function shownNames(page: Page): Promise<string[]> {
    return page.locator('tbody tr:visible th button').allTextContents();
  }

  test.each(['light', 'dark'] as const)('%s: axe finds nothing serious', async (colorScheme) => {
    const page = await openShop({ colorScheme });
    await page.locator('#rotation summary').click();
    const issues = async () => {
      await page.evaluate(axe.source);
      const found = (await page.evaluate('axe.run().then((all) => all.violations)')) as {
        id: string;
        impact: string;
        nodes: { html: string }[];
      }[];
      return found
        .filter(({ impact }) => ['serious', 'critical'].includes(impact))
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 300)}`,
        );
    };
    expect(await issues()).toEqual([]);
    await page.getByRole('button', { name: 'STRIPE_WEBHOOK_SECRET' }).first().click();
    expect(await issues()).toEqual([]);
  });

  test('the filter works by keyboard, and says how many names are left', async () => {
    const page = await openShop();
    await page.getByRole('searchbox', { name: 'Name' }).focus();
    await page.keyboard.type('stripe_w');
    expect(await shownNames(page)).toEqual(['STRIPE_WEBHOOK_SECRET', 'STRIPE_WEBHOOK_SECRET']);
    expect(await page.getByRole('status').textContent()).toBe('2 of 22 names');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('apps/worker');
    expect(await page.locator('.component:visible').count()).toBe(1);
    await page.getByLabel('State').selectOption('finding');
    expect(await shownNames(page)).toEqual([]);
    expect(await page.getByText('No name is like that.').isVisible()).toBe(true);
    await page.getByLabel('Component').selectOption('');
    expect(await shownNames(page)).toEqual(['STRIPE_WEBHOOK_SECRET']);
  });

  test('a name opens its evidence, Escape closes it and leads back', async () => {
    const page = await openShop();
    const name = page.getByRole('button', { name: 'STRIPE_WEBHOOK_SECRET' }).first();
    await name.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'STRIPE_WEBHOOK_SECRET' });
    expect(await dialog.innerText()).toContain('apps/web/src/env.ts:17:3 required');
    expect(await dialog.innerText()).toContain('.env.local:16:1');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('STRIPE_WEBHOOK_SECRET');
    await page.locator('tbody td').first().click();
    expect(await page.getByRole('dialog', { name: 'AUTH_SECRET' }).isVisible()).toBe(true);
  });

  test('the way out can be copied', async () => {
    const page = await openShop({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'vercel env add STRIPE_WEBHOOK_SECRET production',
    );
  });

  test('without scripts all names are there, and nothing that would do nothing', async () => {
    const page = await openShop({ javaScriptEnabled: false });
    expect(await shownNames(page)).toHaveLength(22);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('.copy').first().isVisible()).toBe(false);
  });

  describe('the timelines', () => {
    test('say to a screen reader what their lines show, and no more', async () => {
      const page = await openShop();
      const tree = await page.getByRole('region', { name: 'Rotation' }).ariaSnapshot();
      expect(tree).toContain('Changed on 2026-06-09, 173 days ago');
      expect(tree).toContain('Not known since 2026-10-18');
      expect(tree).not.toMatch(/img|graphics|today/);
      const addresses = page.getByRole('region', { name: 'Outbound addresses' });
      expect(await addresses.ariaSnapshot()).toContain('Gone since 2026-11-21');
      const drawings = page.locator('#rotation svg, #addresses svg');
      expect(await drawings.count()).toBeGreaterThan(8);
      expect(await drawings.and(page.locator(':not([aria-hidden=true])')).count()).toBe(0);
    });

    test('are drawn where the days are, today at the right edge', async () => {
      const page = await openShop();
      const of = (name: string) => page.getByRole('listitem').filter({ hasText: name });
      const line = await of('203.0.113.9').locator('.track').boundingBox();
      const [before, now] = await of('203.0.113.9').locator('.known').all();
      const gap = await of('203.0.113.9').locator('.unknown').boundingBox();
      const [one, other] = [await before?.boundingBox(), await now?.boundingBox()];
      if (!line || !gap || !one || !other) throw new Error('not drawn');
      // The first of 181 days to the left, the 90th to the 105th not known.
      expect(one.x).toBeCloseTo(line.x, 0);
      expect((gap.x - line.x) / line.width).toBeCloseTo(90 / 181, 2);
      expect(gap.width / line.width).toBeCloseTo(15 / 181, 1);
      expect(other.x + other.width).toBeCloseTo(line.x + line.width, 0);
    });

    test('that are many are folded, and open by keyboard', async () => {
      const { report: value, matrix } = shop();
      const rotations = Array.from({ length: 30 }, (_, index) => rotation({ name: `N_${index}` }));
      const timelines = { rotations, undated: 0 };
      const page = await open(value, matrix, {}, { timelines });
      const shown = page.locator('#rotation li.timeline:visible');
      expect(await shown.count()).toBe(12);
      await page.getByText('18 more').focus();
      await page.keyboard.press('Enter');
      expect(await shown.count()).toBe(30);
    });
  });

  describe('on a phone', () => {
    const widths = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

    test('the page is no wider than the screen; the matrix scrolls, and its names stay', async () => {
      const page = await openShop(PHONE);
      expect(await page.evaluate(widths)).toBe(0);
      const name = page.locator('tbody th').first();
      const before = await name.boundingBox();
      await page.evaluate("document.querySelector('.scroll').scrollLeft = 100");
      expect(await page.evaluate("document.querySelector('.scroll').scrollLeft")).toBe(100);
      expect((await name.boundingBox())?.x).toBe(before?.x);
    });

    test.each(['W'.repeat(400), 'w '.repeat(200)])('not even with long names', async (text) => {
      const timelines = hostileTimelines(text);
      const page = await open(hostileReport(text), hostileMatrix(text), PHONE, { timelines });
      expect(await page.evaluate(widths)).toBe(0);
    });
  });

  test('printed, the controls are left out', async () => {
    const page = await openShop();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('tbody tr').last().isVisible()).toBe(true);
  });

  test.each(HOSTILE_TEXTS)('hostile text %j runs nothing and makes no element', async (text) => {
    const timelines = hostileTimelines(text);
    const page = await open(hostileReport(text), hostileMatrix(text), {}, { timelines });
    await page.locator('tbody th button').first().click();
    const tags = (await page.evaluate(
      "[...new Set([...document.querySelectorAll('*')].map((one) => one.localName))]",
    )) as string[];
    for (const tag of ['img', 'iframe', 'object', 'embed', 'form', 'base', 'image', 'use'])
      expect(tags).not.toContain(tag);
    expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(2);
    // The axes, and a line for each secret, name and address: those of our own making.
    expect(await page.evaluate("document.querySelectorAll('svg').length")).toBe(5);
  });

  describe('2,000 names in 8 environments', () => {
    const COUNT = `
      window.listeners = 0;
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...args) {
        window.listeners += 1;
        return add.apply(this, args);
      };`;
    const WATCH = `
      window.changes = 0;
      new MutationObserver((records) => { window.changes += records.length; })
        .observe(document, { subtree: true, attributes: true, childList: true });`;

    test('little is there, and a keystroke costs what it changes', async () => {
      const page = await open(report(), large(2_000, 8), {}, { before: COUNT });
      // A row is its name, a button and eight cells; the rest is small.
      expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(23_000);
      expect(await page.evaluate("document.querySelectorAll('#evidence *').length")).toBe(0);
      expect(await page.evaluate('window.listeners')).toBeLessThan(10);
      await page.evaluate(WATCH);
      const changes = async (key: string) => {
        await page.evaluate('window.changes = 0');
        await page.keyboard.press(key);
        return page.evaluate('window.changes');
      };
      await page.getByRole('searchbox', { name: 'Name' }).focus();
      // All names have it: only the keystroke itself.
      expect(await changes('n')).toBeLessThan(5);
      await page.keyboard.type('ame_19');
      expect(await shownNames(page)).toHaveLength(100);
      // Ninety rows go, and the count changes.
      expect(await changes('5')).toBeLessThan(100);
      expect(await shownNames(page)).toHaveLength(10);
      expect(await changes('Backspace')).toBeLessThan(100);
    });

    test('a history of all of them adds little to it', async () => {
      const { report: value } = shop();
      const bare = await open(value, large(2_000, 8));
      const timelines = manyTimelines(2_000, 8);
      const page = await open(value, large(2_000, 8), {}, { before: COUNT, timelines });
      const count = "document.querySelectorAll('*').length";
      const [less, more] = [await bare.evaluate(count), await page.evaluate(count)];
      expect(Number(more) / Number(less)).toBeLessThan(1.5);
      expect(await page.getByText('15800 more are not shown.').isVisible()).toBe(true);
      expect(await page.evaluate('window.listeners')).toBeLessThan(10);
      await page.evaluate(WATCH);
      await page.getByRole('searchbox', { name: 'Name' }).focus();
      await page.evaluate('window.changes = 0');
      await page.keyboard.type('name_19');
      expect(await shownNames(page)).toHaveLength(100);
      // The 1,900 rows that go, their tables, and the count: nothing of the timelines.
      expect(await page.evaluate('window.changes')).toBeLessThan(2_100);
    });

    test('what is off the screen is not laid out', async () => {
      const page = await open(report(), large(2_000, 8));
      const visible = (index: number) =>
        page.evaluate(
          `document.querySelectorAll('.scroll')[${index}].querySelector('td').checkVisibility({ contentVisibilityAuto: true })`,
        );
      expect(await visible(0)).toBe(true);
      expect(await visible(40)).toBe(false);
    });
  });
});
