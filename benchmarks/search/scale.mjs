// How Zhinan's search grows: for folders of scripts made from ever more entries, what a browser loads and how long it takes.
import path from 'node:path';
import { judged } from './content.mjs';
import { launch, timesOf, visit } from './browser.mjs';
import { quantile, table } from './figures.mjs';
import { zhinan } from './pages.mjs';
import { serve } from './server.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const COLD = Number(process.env.COLD || 5);

async function row(browser, served, name, queries) {
  const address = `http://127.0.0.1:${served.port}/${name}/index.html`;
  const cold = [];
  let loaded = {};
  for (let k = 0; k < COLD; k++) {
    Object.assign(served.sent, { bytes: 0, requests: 0 });
    cold.push(await visit(browser, address, (page, first) => first.milliseconds));
    loaded = { ...served.sent };
  }
  const [times, heap] = await visit(browser, address, async page => {
    await timesOf(page, queries);
    return [await timesOf(page, queries), await page.evaluate(() => performance.memory.usedJSHeapSize)];
  });
  return [name, (loaded.bytes / 1024).toFixed(0), quantile(cold, 0.5).toFixed(0), quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1), (heap / 2 ** 20).toFixed(0)];
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
  console.log(table(['entries', 'KB', 'cold ms, median', 'warm ms, median', 'warm ms, p95', 'heap MB'], rows));
} finally {
  await browser.close();
  served.server.close();
}
