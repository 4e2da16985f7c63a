// When a page of the built site first shows something on a slow processor, visit by visit with nothing kept, and what its main thread
// worked until it was loaded: this does not count the time for which other programs had the processor. Prints a table of docs/benchmarks.md.
import os from 'node:os';
import path from 'node:path';
import { launch } from '../search/browser.mjs';
import { quantile, table } from '../search/figures.mjs';
import { serve } from '../search/server.mjs';

const SITE = path.join(import.meta.dirname, '..', '..', 'target', 'site');
const VISITS = Number(process.env.VISITS || 9);
const SLOWER = Number(process.env.SLOWER || 6);
const PAGES = {
  'home': 'zh/index.html',
  'a scenario': 'zh/2024/scenarios/scenario-18.html',
  'a document': 'zh/2024/documents/implementation-plan.html',
  'the longest document, side by side': 'both/2024/documents/scenario-guide.html',
  'tiers, with the matrix': 'zh/2024/tiers/index.html',
  'search': 'zh/search.html',
  'search with results': 'zh/search.html?q=%E6%9C%BA%E5%99%A8%E8%A7%86%E8%A7%89',
};
const DESKTOP = { width: 1280, height: 900 };

/** A browser context of its own is what a first visit is: nothing is kept from another. */
async function firstVisit(browser, address) {
  const context = await browser.newContext({ viewport: DESKTOP });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address);
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(metric => metric.name === 'TaskDuration').value * 1000;
    const paint = await page.evaluate(() => new Promise(done => {
      new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(paint => done(paint.startTime)))
        .observe({ type: 'paint', buffered: true });
    }));
    return { paint, busy };
  } finally {
    await context.close();
  }
}

const served = await serve(SITE, /^$/);
const browser = await launch();
try {
  const visits = Object.fromEntries(Object.keys(PAGES).map(name => [name, []]));
  const loads = {};
  for (let k = 0; k < VISITS; k++) {
    for (const [name, place] of Object.entries(PAGES)) {
      Object.assign(served.sent, { bytes: 0, requests: 0 });
      visits[name].push(await firstVisit(browser, `http://127.0.0.1:${served.port}/${place}`));
      loads[name] = { ...served.sent };
    }
  }
  console.log(`${os.cpus().length} x ${os.cpus()[0].model}, load ${os.loadavg().map(n => n.toFixed(1)).join(' ')}, ` +
    `Chromium ${browser.version()}, Node ${process.version}, ${SLOWER} times slowed, ${VISITS} first visits\n`);
  console.log(table(['', 'KB', 'requests', 'first paint ms, median', 'least', 'work until loaded, ms'], Object.keys(PAGES).map(name => {
    const paints = visits[name].map(visit => visit.paint);
    return [name, (loads[name].bytes / 1024).toFixed(0), loads[name].requests, quantile(paints, 0.5).toFixed(0),
      Math.min(...paints).toFixed(0), quantile(visits[name].map(visit => visit.busy), 0.5).toFixed(0)];
  })));
} finally {
  await browser.close();
  served.server.close();
}
