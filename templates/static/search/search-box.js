/*
 * The search box in the header, <form class="z-header-search">, and what it shares with the search page. It loads search/engine.js
 * and the data when they are first needed. / goes to the box. Recent queries are kept in this browser only.
 *
 * Words come from attributes of <body>: data-text-suggestions "建议", data-kind-document (and of other kinds) "文件".
 */
(() => {
  'use strict';
  if (window.ZhinanSearchBox) {
    return;
  }

  const { all, load, storage, session } = window.Zhinan;
  const body = document.body;
  const root = body.getAttribute('data-root') || '';
  const lang = body.getAttribute('data-lang') === 'en' ? 'en' : 'zh';
  const tags = { zh: 'zh-CN', en: 'en' };
  const word = (name, values) => window.Zhinan.word(body, name, values);
  const RECENT = 'zhinan.recent';
  const PAUSE = 200;

  // Loading -------------------------------------------------------------------------------------------------------------

  const api = () => window.ZhinanSearch;
  const isPlain = name => name.startsWith('plain');
  // An engine, and where it and its data are: the site's own, or that of another edition.
  const own = { api, folder: root + 'search/' };
  const script = (source, name) => load(source.folder + name + '.js');

  function part(source, name) {
    const loaded = source.api().parts[name] ? null : script(source, 'data-' + name);
    // Without plain words there is still what the query's own words find.
    return loaded && isPlain(name) ? loaded.catch(() => { source.api().parts[name] = []; }) : loaded;
  }

  const parts = (source, names) => Promise.all(names.map(name => part(source, name)));

  async function ready(source) {
    if (!source.api() || !source.api().search) {
      await script(source, 'engine');
    }
    await parts(source, lang === 'en' ? ['core', 'en'] : ['core']);
    if (source.api().prefer) {
      source.api().prefer(session(kept => kept.getItem('zhinan-call')) || '');
    }
  }

  // A site may be replaced while a page of it is open: its scripts do not fit together then.
  function current(source, needs) {
    if (Object.keys(source.api().versions)[1]) {
      throw Object.assign(new Error(), { outdated: true });
    }
    return needs();
  }

  // Loads what a query needs, which is only known step by step, and then answers it. Plain words are for who has stopped typing.
  async function answer(needs, give, source = own) {
    let paused = false;
    await ready(source);
    for (let names = current(source, needs); names.length; names = current(source, needs)) {
      if (names.every(isPlain) && !paused) {
        paused = true;
        await new Promise(resolve => window.setTimeout(resolve, PAUSE));
      } else {
        await parts(source, names);
      }
    }
    return give();
  }

  // Recent queries --------------------------------------------------------------------------------------------------------

  function recent() {
    try {
      const kept = JSON.parse(storage.get(RECENT) || '[]');
      return Array.isArray(kept) ? kept.filter(q => typeof q === 'string') : [];
    } catch (e) {
      return [];
    }
  }

  function keep(queries) {
    storage.set(RECENT, JSON.stringify(queries.slice(0, 6)));
  }

  function remember(q) {
    const asked = q.trim();
    if (asked) {
      keep([asked, ...recent().filter(other => other !== asked)]);
    }
  }

  // The box in the header -------------------------------------------------------------------------------------------------

  // What it shows is loaded when it is first used; without that it still leads to the results.
  function headerBox(form, number) {
    const input = form.querySelector('input[name="q"]');
    const files = ['search-hit', 'search-suggestions'].map(name => root + 'search/' + name + '.js');
    input.autocomplete = 'off';
    input.addEventListener('focus', () => load(files[0]).then(() => load(files[1])).then(() => {
      window.ZhinanSuggestions(form, number);
      return ready(own);
    }).catch(() => {}), { once: true });
    form.addEventListener('submit', () => remember(input.value));
  }

  // A slash goes to the search box, unless something is being typed already.
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = document.getElementById('z-q') || document.querySelector('.z-header-search input[name="q"]');
      if (box) {
        event.preventDefault();
        box.focus();
      }
    }
  });

  window.ZhinanSearchBox = { root, lang, tags, word, api, answer, recent, keep, remember };
  all('.z-header-search').forEach(headerBox);
})();
