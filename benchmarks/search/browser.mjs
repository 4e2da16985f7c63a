// The distribution's Chromium at a page of pages.mjs.
import { chromium } from 'playwright-core';

const FIRST_QUERY = '智能仓储';
const BROWSER = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
};

export function launch() {
  return chromium.launch(BROWSER);
}

/** A first visit with nothing kept from another: act gets the page and what its first answer took. */
export async function visit(browser, address, act) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${address}?q=${encodeURIComponent(FIRST_QUERY)}`);
    const first = await page.evaluate(() => window.first);
    if (!first.hits) {
      throw new Error(`${address} found nothing for ${FIRST_QUERY}`);
    }
    return await act(page, first);
  } finally {
    await context.close();
  }
}

/** Milliseconds of each query, once all that the queries need is loaded. */
export function timesOf(page, queries) {
  return page.evaluate(async all => {
    const times = [];
    for (const q of all) {
      const start = performance.now();
      await window.ask(q, 10);
      times.push(performance.now() - start);
    }
    return times;
  }, queries);
}

