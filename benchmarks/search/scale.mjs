// How Zhinan's search grows: for folders of scripts made from ever more entries, whole or in shards, what a browser loads and how
// long it takes.
import path from 'node:path';
import { judged } from './content.mjs';
import { launch, timesOf, visit } from './browser.mjs';
import { quantile, table } from './figures.mjs';
import { zhinan } from './pages.mjs';
import { serve } from './server.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const COLD = Number(process.env.COLD || 5);

const LIMIT = 120_000;

/** What a promise gives, or nothing when it takes too long. */
function within(promise) {
  return Promise.race([promise, new Promise(done => setTimeout(done, LIMIT, undefined))]).catch(() => undefined);
}

function figure(values, part, digits) {
  return values ? quantile(values, part).toFixed(digits) : 'not reached';
}

async function row(browser, served, name, queries) {
  const address = `http://127.0.0.1:${served.port}/${name}/index.html`;
  const cold = [];
  let loaded = {};
  for (let k = 0; k < COLD; k++) {
    Object.assign(served.sent, { bytes: 0, requests: 0 });
    cold.push(await visit(browser, address, (page, first) => first.milliseconds));
    loaded = { ...served.sent };
  }
  const [times, heap] = await within(visit(browser, address, async page => {
    await timesOf(page, queries);
    return [await timesOf(page, queries), await page.evaluate(() => performance.memory.usedJSHeapSize)];
  })) || [];
  return [name, (loaded.bytes / 1024).toFixed(0), loaded.requests, figure(cold, 0.5, 0), figure(times, 0.5, 1),
    figure(times, 0.95, 1), heap ? (heap / 2 ** 20).toFixed(0) : 'not reached'];
}

const pages = path.join(ROOT, 'target', 'search-scale');
const folders = process.argv.slice(2);
folders.forEach(folder => zhinan(pages, folder, path.basename(folder)));
const queries = judged(ROOT)[0].queries.map(query => query.q);
const served = await serve(pages);
const browser = await launch();
try {
  const rows = [];
  for (const folder of folders) {
    rows.push(await row(browser, served, path.basename(folder), queries));
    console.error(rows[rows.length - 1].join(' '));
  }
  console.log(table(['entries', 'KB', 'requests', 'cold ms, median', 'warm ms, median', 'warm ms, p95', 'heap MB'], rows));
} finally {
  await browser.close();
  served.server.close();
}
