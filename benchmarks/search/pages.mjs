// A folder of pages, one for each engine. Each page answers ?q= as soon as it can and leaves window.first and window.ask.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import * as pagefind from 'pagefind';

const LIBRARIES = ['minisearch-words', 'minisearch-bigrams', 'lunr', 'fuse', 'orama'];

const RUN = `
  var q = new URLSearchParams(location.search).get('q');
  window.first = Promise.resolve(window.ask(q, 10)).then(function (hits) {
    return { milliseconds: performance.now(), hits: hits.length };
  });`;

function page(folder, name, scripts) {
  fs.writeFileSync(path.join(folder, 'index.html'),
    `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${name}</title>${scripts}</html>\n`);
}

function folderOf(root, name) {
  const folder = path.join(root, name);
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** The page of Zhinan's own search, from a folder with its scripts. */
export function zhinan(root, scripts, name = 'zhinan') {
  const folder = folderOf(root, name);
  fs.cpSync(scripts, folder, { recursive: true, filter: file => !/search-[a-z]+\.js$/.test(file) });
  fs.writeFileSync(path.join(folder, 'ask.js'), `
    function part(name) {
      return ZhinanSearch.parts[name] ? null : new Promise(function (done, failed) {
        var tag = document.createElement('script');
        tag.src = 'data-' + name + '.js';
        tag.onload = done;
        tag.onerror = failed;
        document.head.appendChild(tag);
      });
    }
    window.ask = function ask(q, top) {
      var needs = ZhinanSearch.needs(q, top, {});
      return needs.length ? Promise.all(needs.map(part)).then(function () { return ask(q, top); })
        : ZhinanSearch.search(q, top, {}).hits.map(function (hit) { return hit.kind + '/' + hit.id; });
    };${RUN}`);
  page(folder, name, ['engine', 'data-core', 'ask'].map(name => `<script src="${name}.js"></script>`).join(''));
}

async function library(root, name, documents) {
  const folder = folderOf(root, name);
  const { build } = await import(`./engines/${name}.mjs`);
  fs.writeFileSync(path.join(folder, 'index.json'), await build(documents));
  await esbuild.build({
    stdin: { contents: `export { load } from './engines/${name}.mjs';`, resolveDir: import.meta.dirname },
    bundle: true, minify: true, format: 'iife', globalName: 'peer', outfile: path.join(folder, 'peer.js'), logLevel: 'error',
  });
  fs.writeFileSync(path.join(folder, 'ask.js'), `
    var loaded = fetch('index.json').then(function (answer) { return answer.text(); }).then(peer.load);
    window.ask = function (q, top) { return loaded.then(function (search) { return search(q, top); }); };${RUN}`);
  page(folder, name, '<script src="peer.js"></script><script src="ask.js"></script>');
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Pagefind weighs headings itself; the words people ask with are marked as worth less. */
async function pagefindPage(root, documents) {
  const folder = folderOf(root, 'pagefind');
  const { index } = await pagefind.createIndex({});
  for (const document of documents) {
    const [title, ...rest] = document.title.split('\n');
    await index.addHTMLFile({
      url: `/${document.key}/`,
      content: `<html lang="zh"><body><h1>${escaped(title)}</h1><h1>${escaped(rest.join(' '))}</h1>` +
        `<p data-pagefind-weight="1.5">${escaped(document.facets)}</p><p>${escaped(document.body)}</p>` +
        `<p data-pagefind-weight="0.8">${escaped(document.asked)}</p></body></html>`,
    });
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  fs.writeFileSync(path.join(folder, 'ask.js'), `
    var loaded = import('./pagefind/pagefind.js').then(function (api) { return api.init().then(function () { return api; }); });
    window.ask = async function (q, top) {
      var found = await (await loaded).search(q);
      var pages = await Promise.all(found.results.slice(0, top).map(function (result) { return result.data(); }));
      return pages.map(function (page) { return page.raw_url.replace(/^\\/|\\/$/g, ''); });
    };${RUN}`);
  page(folder, 'pagefind', '<script src="ask.js"></script>');
}

/** Writes all pages; gives the names of the engines. */
export async function write(root, site, documents) {
  fs.rmSync(root, { recursive: true, force: true });
  zhinan(root, path.join(site, 'search'));
  await pagefindPage(root, documents);
  for (const name of LIBRARIES) {
    await library(root, name, documents);
  }
  return ['zhinan', 'pagefind', ...LIBRARIES];
}
