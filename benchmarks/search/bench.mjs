// Zhinan's search beside others: what they find, what they load, how long they take. Prints the tables of docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, timesOf, visit } from './browser.mjs';
import { documents, judged } from './content.mjs';
import { quantile, reciprocal, success, table } from './figures.mjs';
import { write } from './pages.mjs';
import { serve } from './server.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const SITE = path.join(ROOT, 'target', 'site');
const COLD = Number(process.env.COLD || 15);
function answersOf(page, queries) {
  return page.evaluate(async all => {
    const answers = [];
    for (const q of all) {
      answers.push(await window.ask(q, 100));
    }
    return answers;
  }, queries);
}

function lucene(lists) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'queries-'));
  return lists.map(({ list, queries }) => {
    const file = path.join(folder, list + '.jsonl');
    fs.writeFileSync(file, queries.map(query => JSON.stringify({ q: query.q }) + '\n').join(''));
    const lines = execFileSync('./zhinan', ['search', '--queries', file, '--top', '100'],
      { cwd: ROOT, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
    return String(lines).split('\n').filter(Boolean).map(line => JSON.parse(line).hits.map(hit => `${hit.kind}/${hit.id}`));
  });
}

async function measured(browser, name, served, lists, rounds) {
  const address = `http://127.0.0.1:${served.port}/${name}/index.html`;
  const all = lists.flatMap(({ queries }) => queries.map(query => query.q));
  return visit(browser, address, async page => {
    const answers = await answersOf(page, all);
    const times = (await timesOf(page, all)).concat(await timesOf(page, all));
    let from = 0;
    const perList = lists.map(({ queries }) => answers.slice(from, from += queries.length));
    return { name, answers: perList, times, cold: rounds[name].cold, loaded: rounds[name].loaded };
  });
}

/** Cold visits of the engines in turn, so that what else the machine does falls on all alike. */
async function coldVisits(browser, names, served) {
  const rounds = Object.fromEntries(names.map(name => [name, { cold: [], loaded: {} }]));
  for (let k = 0; k < COLD; k++) {
    for (const name of names) {
      Object.assign(served.sent, { bytes: 0, requests: 0 });
      const first = await visit(browser, `http://127.0.0.1:${served.port}/${name}/index.html`, (page, one) => one);
      rounds[name].cold.push(first.milliseconds);
      rounds[name].loaded = { ...served.sent };
    }
  }
  return rounds;
}

const share = value => value.toFixed(3).replace(/^0/, '');

function qualityTable(lists, results) {
  return table(['', ...lists.flatMap(({ list }) => ['@1', '@3', 'MRR'].map(figure => `${list.slice(8)} ${figure}`))],
    results.map(({ name, answers }) => [name, ...lists.flatMap(({ queries }, k) => [
      share(success(queries, answers[k], 1)), share(success(queries, answers[k], 3)), share(reciprocal(queries, answers[k]))])]));
}

function kindTable(lists, results) {
  const queries = lists.flatMap(list => list.queries);
  const kinds = [...new Set(queries.map(query => query.kind))].sort();
  const of = kind => queries.map((query, k) => k).filter(k => queries[k].kind === kind);
  return table(['Success@1', ...kinds.map(kind => `${kind} (${of(kind).length})`)], results.map(({ name, answers }) => {
    const all = answers.flat();
    return [name, ...kinds.map(kind => share(success(of(kind).map(k => queries[k]), of(kind).map(k => all[k]), 1)))];
  }));
}

function loadTable(results) {
  const pagefind = results.find(({ name }) => name === 'pagefind');
  const ratio = (value, other) => `${value.toFixed(1)} (${(value / other).toFixed(2)})`;
  // Round by round: what else the machine does in a round falls on both.
  const cold = result => `${quantile(result.cold, 0.5).toFixed(0)} (${
    quantile(result.cold.map((time, k) => time / pagefind.cold[k]), 0.5).toFixed(2)})`;
  return table(['', 'KB', 'requests', 'cold ms, median', 'warm ms, median', 'warm ms, p95'], results.map(result => [
    result.name, (result.loaded.bytes / 1024).toFixed(0), result.loaded.requests,
    cold(result),
    ratio(quantile(result.times, 0.5), quantile(pagefind.times, 0.5)),
    ratio(quantile(result.times, 0.95), quantile(pagefind.times, 0.95))]));
}

const pages = path.join(ROOT, 'target', 'search-benchmark');
const lists = judged(ROOT);
const names = await write(pages, SITE, documents(SITE));
const served = await serve(pages);
const browser = await launch();
try {
  const version = browser.version();
  const rounds = await coldVisits(browser, names, served);
  const results = [];
  for (const name of names) {
    results.push(await measured(browser, name, served, lists, rounds));
  }
  const quality = [{ name: 'zhinan (Lucene)', answers: lucene(lists) }, ...results];
  console.log(`${os.cpus().length} x ${os.cpus()[0].model}, load ${os.loadavg().map(n => n.toFixed(1)).join(' ')}, ` +
    `Chromium ${version}, Node ${process.version}, ${COLD} cold visits\n`);
  console.log([qualityTable(lists, quality), kindTable(lists, quality), loadTable(results)].join('\n\n'));
} finally {
  await browser.close();
  served.server.close();
}
