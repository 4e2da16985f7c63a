/*
 * The search box in the header, <form class="z-header-search">, and what it shares with the search page. It loads search/engine.js
 * and the data when they are first needed. / goes to the box. Recent queries are kept in this browser only.
 *
 * Words come from attributes of <body>: data-text-suggestions "建议", data-kind-scenario (and of other kinds) "典型场景".
 */
(() => {
  'use strict';
  if (window.ZhinanSearchBox) {
    return;
  }

  const { all, element, load, storage } = window.Zhinan;
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

  function headerBox(form, number) {
    const input = form.querySelector('input[name="q"]');
    const id = 'z-suggestions-' + number;
    const list = element('ul', { id, class: 'z-suggestions', role: 'listbox', 'aria-label': word('text-suggestions') });
    let turn = 0;
    let active = -1;
    list.hidden = true;
    form.appendChild(list);
    Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, autocomplete: 'off'
    }).forEach(([key, value]) => input.setAttribute(key, value));

    function close() {
      turn++;
      list.hidden = true;
      activate(-1);
      input.setAttribute('aria-expanded', 'false');
    }

    function activate(index) {
      active = index;
      [...list.children].forEach((item, k) => item.setAttribute('aria-selected', String(k === index)));
      if (index >= 0) {
        input.setAttribute('aria-activedescendant', id + '-' + index);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function open(suggestion) {
      remember(suggestion.text);
      window.location.href = root + suggestion.url[lang];
    }

    function draw(suggestions) {
      list.textContent = '';
      suggestions.forEach((suggestion, k) => {
        const item = element('li', { id: id + '-' + k, role: 'option', 'aria-selected': 'false' }, [
          element('span', { lang: /[\u3400-\u9fff]/.test(suggestion.text) ? tags.zh : tags.en }, suggestion.text), ' ',
          element('span', { class: 'z-hit-kind' }, word('kind-' + suggestion.kind) || suggestion.kind)
        ]);
        // The press would take the focus away and close the list before the click.
        item.addEventListener('mousedown', event => event.preventDefault());
        item.addEventListener('click', () => open(suggestion));
        list.appendChild(item);
      });
      active = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = !suggestions.length;
      input.setAttribute('aria-expanded', String(suggestions.length > 0));
    }

    function suggest() {
      const mine = ++turn;
      const q = input.value;
      if (!q.trim()) {
        close();
        return;
      }
      answer(() => mine === turn ? api().needsToSuggest(q, 8) : [], () => {
        if (mine === turn) {
          draw(api().suggest(q, 8));
        }
      }).catch(close);
    }

    function key(event) {
      const items = list.children;
      if (event.isComposing || list.hidden) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        activate((active + 1 + step + items.length + 1) % (items.length + 1) - 1);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        items[active].click();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    }

    input.addEventListener('focus', () => ready(own).catch(close));
    input.addEventListener('input', suggest);
    input.addEventListener('compositionend', suggest);
    input.addEventListener('keydown', key);
    input.addEventListener('blur', close);
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
