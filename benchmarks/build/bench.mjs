// Builds packs of several sizes and both shapes with Zhinan and other generators, in turns, and writes what it took into
// docs/benchmarks.md. See README.md.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contents, measured } from './run/measure.mjs';
import { PEERS } from './run/peers.mjs';
import { write } from './run/report.mjs';
import { output } from './run/shell.mjs';
import { zhinan } from './run/zhinan.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const WARM_PAGES = 100;
const JUST_BUILT = 0.9;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,2500,5000,10000' },
    shapes: { type: 'string', default: 'A,B' },
    runs: { type: 'string', default: '3' },
    tools: { type: 'string' },
    checkout: { type: 'string', multiple: true, default: [] },
    most: { type: 'string', multiple: true, default: [] },
    limit: { type: 'string', default: '900' },
    work: { type: 'string', default: join(ROOT, 'target', 'build-benchmark') },
    docs: { type: 'string', default: join(ROOT, 'docs', 'benchmarks.md') },
    edited: { type: 'boolean', default: false },
    'report-only': { type: 'boolean', default: false },
  },
});

const work = resolve(options.work);
const results = join(work, 'results.json');
const tell = (text) => console.error(text);

function pairs(list) {
  return list.map((each) => {
    const at = each.indexOf('=');
    return [each.slice(0, at), each.slice(at + 1)];
  });
}

function tools() {
  const most = new Map(pairs(options.most).map(([id, size]) => [id, Number(size)]));
  const all = [zhinan(ROOT), ...(options.edited ? [zhinan(ROOT, undefined, true)] : []), ...pairs(options.checkout).map(([label, path]) => zhinan(path, label)), ...PEERS]
    .map((tool) => ({ ...tool, most: most.get(tool.id) ?? tool.most ?? Infinity }));
  const wanted = options.tools?.split(',');
  wanted?.filter((id) => !all.some((tool) => tool.id === id)).forEach((id) => {
    throw new Error(`no tool '${id}'; there are ${all.map((tool) => tool.id).join(', ')}`);
  });
  return all.filter((tool) => !wanted || wanted.includes(tool.id));
}

/** The pack of a shape and size, made once. */
function packOf(shape, pages) {
  const folder = join(work, 'packs', `${shape}${pages}`);
  const pack = { shape, pages, content: join(folder, 'content'), contentWithoutPdf: join(folder, 'content-without-pdf'), markdown: join(folder, 'markdown') };
  const make = (content, ...more) => output(process.execPath,
    [join(import.meta.dirname, 'pack.mjs'), '--shape', shape, '--pages', String(pages), '--content', content, '--markdown', pack.markdown, ...more]);
  make(pack.content);
  make(pack.contentWithoutPdf, '--without-pdf');
  return pack;
}

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Those that can be had, each run once so that what it keeps of itself is there; the others with the reason. */
async function installed(all) {
  const ready = [];
  const missing = [];
  mkdirSync(join(work, 'tools'), { recursive: true });
  const pack = packOf('B', WARM_PAGES);
  for (const tool of all) {
    try {
      tell(`installing ${tool.name}`);
      const version = tool.install(join(work, 'tools'));
      const folder = emptied(join(work, 'sites', tool.id));
      tool.warm?.(pack, folder);
      tool.stage(pack, folder);
      const { failed } = await measured(tool.command(pack, folder), Number(options.limit));
      if (failed) {
        throw new Error(failed);
      }
      ready.push({ tool, version });
    } catch (error) {
      missing.push({ name: tool.name, why: String(error.stderr || error.message).trim().split('\n').at(-1) });
      tell(`${tool.name} is left out: ${missing.at(-1).why}`);
    }
  }
  return { ready, missing };
}

async function run(tool, pack) {
  const folder = emptied(join(work, 'sites', tool.id));
  tool.stage(pack, folder);
  const took = await measured(tool.command(pack, folder), Number(options.limit));
  const made = took.failed ? {} : contents(join(folder, 'public'));
  rmSync(folder, { recursive: true });
  return !took.failed && made.html < JUST_BUILT * pack.pages ? { failed: `made ${made.html} pages only` } : { ...took, ...made };
}

function machine() {
  const of = (action) => {
    try {
      return action();
    } catch {
      return 'unknown';
    }
  };
  return {
    processor: cpus()[0].model, cores: availableParallelism(), gigabytes: Math.round(totalmem() / 2 ** 30),
    system: of(() => /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))[1]),
    java: of(() => /version "(.*?)"/.exec(output('sh', ['-c', 'java -version 2>&1']))[1]), node: process.versions.node,
    day: new Date().toISOString().slice(0, 10),
  };
}

const round = (figures) => Object.entries(figures).map(([name, value]) => `${name} ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`).join(', ');

async function bench() {
  const { ready, missing } = await installed(tools());
  const figures = { machine: machine(), runs: Number(options.runs), missing, tools: ready.map(({ tool: { id, name, most }, version }) => ({ id, name, version, most: Number.isFinite(most) ? most : null })), measured: [] };
  const failed = new Set();
  for (const shape of options.shapes.split(',')) {
    for (const pages of options.sizes.split(',').map(Number)) {
      const pack = packOf(shape, pages);
      for (let turn = 0; turn < figures.runs; turn++) {
        const order = [...ready.slice(turn % ready.length), ...ready.slice(0, turn % ready.length)];
        for (const { tool } of order) {
          if (pages > tool.most || failed.has(`${tool.id} ${shape}`)) {
            continue;
          }
          const result = await run(tool, pack);
          if (result.failed) {
            failed.add(`${tool.id} ${shape}`);
          }
          tell(`${shape} ${pages} ${tool.name}: ${round(result)} (load ${loadavg()[0].toFixed(1)})`);
          figures.measured.push({ tool: tool.id, shape, pages, turn, load: loadavg()[0], ...result });
          writeFileSync(results, JSON.stringify(figures, null, 1));
        }
      }
      rmSync(join(work, 'packs', `${shape}${pages}`), { recursive: true });
    }
  }
}

if (options['report-only'] && !existsSync(results)) {
  throw new Error(`there is no ${results} yet`);
}
if (!options['report-only']) {
  await bench();
}
write(JSON.parse(readFileSync(results, 'utf8')), resolve(options.docs));
tell(`Wrote ${resolve(options.docs)}`);
