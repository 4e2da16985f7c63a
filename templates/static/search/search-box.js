/*
 * The search box in the header, for every page, and what it shares with the search page. Classic script: no module, no fetch,
 * no inline code; it works from file://. It loads search/engine.js and the data when they are first needed, below the site's
 * root, <body data-root>. The box is <form class="z-header-search"> with <input name="q">; / goes to it.
 *
 * Words come from attributes of <body>, and one that is missing shows nothing:
 *   data-text-suggestions "建议"
 *   data-kind-scenario, -domain, -area, -tier, -indicator, -technology, -term, -reference, -form, -document, -page   "典型场景"
 * Classes to style: .z-suggestions, its li[aria-selected="true"], .z-hit-kind. Recent queries are kept in this browser only.
 */
(function () {
  'use strict';
  if (window.ZhinanSearchBox) {
    return;
  }

  var body = document.body;
  var root = body.getAttribute('data-root') || '';
  var lang = body.getAttribute('data-lang') === 'en' ? 'en' : 'zh';
  var TAGS = { zh: 'zh-CN', en: 'en' };
  var RECENT = 'zhinan.recent';
  var loading = {};
  var PAUSE = 200;

  function word(name, values) {
    return (body.getAttribute('data-' + name) || '').replace(/\{(\w+)\}/g, function (all, key) {
      return values && values[key] !== undefined ? values[key] : all;
    });
  }

  function element(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    [].concat(children === undefined ? [] : children).forEach(function (child) {
      made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    });
    return made;
  }

  function empty(node) {
    while (node.firstChild) {
      node.removeChild(node.firstChild);
    }
  }

  // Loading -------------------------------------------------------------------------------------------------------------

  function script(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (resolve, reject) {
        var tag = element('script', { src: root + 'search/' + name + '.js' });
        tag.onload = resolve;
        tag.onerror = function () {
          // A later try may succeed.
          delete loading[name];
          reject(new Error(name));
        };
        document.head.appendChild(tag);
      });
    }
    return loading[name];
  }

  function api() {
    return window.ZhinanSearch;
  }

  function parts(names) {
    return Promise.all(names.map(function (name) {
      var loaded = api().parts[name] ? null : script('data-' + name);
      // Without plain words there is still what the query's own words find.
      return loaded && isPlain(name) ? loaded.catch(function () { api().parts[name] = []; }) : loaded;
    }));
  }

  function isPlain(name) {
    return name.indexOf('plain') === 0;
  }

  function ready() {
    return (api() && api().search ? Promise.resolve() : script('engine')).then(function () {
      return parts(lang === 'en' ? ['core', 'en'] : ['core']);
    });
  }

  // Loads what a query needs, which is only known step by step, and then answers it. Plain words are for who has stopped typing.
  function answer(needs, give) {
    var paused = false;
    return ready().then(function step() {
      var names = needs();
      if (names.length && names.every(isPlain) && !paused) {
        paused = true;
        return new Promise(function (resolve) { window.setTimeout(resolve, PAUSE); }).then(step);
      }
      return names.length ? parts(names).then(step) : give();
    });
  }

  // Recent queries --------------------------------------------------------------------------------------------------------

  function recent() {
    try {
      var kept = JSON.parse(window.localStorage.getItem(RECENT) || '[]');
      return Array.isArray(kept) ? kept.filter(function (q) { return typeof q === 'string'; }) : [];
    } catch (e) {
      return [];
    }
  }

  function keep(queries) {
    try {
      window.localStorage.setItem(RECENT, JSON.stringify(queries.slice(0, 6)));
    } catch (e) {
      // Not every browser lets a page keep anything: then nothing is kept.
    }
  }

  function remember(q) {
    var asked = q.trim();
    if (asked) {
      keep([asked].concat(recent().filter(function (other) { return other !== asked; })));
    }
  }

  // The box in the header -------------------------------------------------------------------------------------------------

  function headerBox(form, number) {
    var input = form.querySelector('input[name="q"]');
    var id = 'z-suggestions-' + number;
    var list = element('ul', { id: id, 'class': 'z-suggestions', role: 'listbox', 'aria-label': word('text-suggestions') });
    var turn = 0;
    var active = -1;
    list.hidden = true;
    form.appendChild(list);
    Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, autocomplete: 'off'
    }).forEach(function (pair) { input.setAttribute(pair[0], pair[1]); });

    function close() {
      turn++;
      list.hidden = true;
      activate(-1);
      input.setAttribute('aria-expanded', 'false');
    }

    function activate(index) {
      active = index;
      [].forEach.call(list.children, function (item, k) { item.setAttribute('aria-selected', String(k === index)); });
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
      empty(list);
      suggestions.forEach(function (suggestion, k) {
        var item = element('li', { id: id + '-' + k, role: 'option', 'aria-selected': 'false' }, [
          element('span', { lang: /[\u3400-\u9fff]/.test(suggestion.text) ? TAGS.zh : TAGS.en }, suggestion.text), ' ',
          element('span', { 'class': 'z-hit-kind' }, word('kind-' + suggestion.kind) || suggestion.kind)
        ]);
        // The press would take the focus away and close the list before the click.
        item.addEventListener('mousedown', function (event) { event.preventDefault(); });
        item.addEventListener('click', function () { open(suggestion); });
        list.appendChild(item);
      });
      active = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = !suggestions.length;
      input.setAttribute('aria-expanded', String(suggestions.length > 0));
    }

    function suggest() {
      var mine = ++turn;
      var q = input.value;
      if (!q.trim()) {
        close();
        return;
      }
      answer(function () { return mine === turn ? api().needsToSuggest(q, 8) : []; }, function () {
        if (mine === turn) {
          draw(api().suggest(q, 8));
        }
      }).catch(close);
    }

    function key(event) {
      var items = list.children;
      if (event.isComposing || list.hidden) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        var step = event.key === 'ArrowDown' ? 1 : -1;
        activate((active + 1 + step + items.length + 1) % (items.length + 1) - 1);
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        items[active].click();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    }

    input.addEventListener('focus', function () {
      ready().catch(close);
    });
    input.addEventListener('input', suggest);
    input.addEventListener('compositionend', suggest);
    input.addEventListener('keydown', key);
    input.addEventListener('blur', close);
    form.addEventListener('submit', function () { remember(input.value); });
  }

  // A slash goes to the search box, unless something is being typed already.
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      var box = document.getElementById('z-q') || document.querySelector('.z-header-search input[name="q"]');
      if (box) {
        event.preventDefault();
        box.focus();
      }
    }
  });

  window.ZhinanSearchBox = {
    root: root, lang: lang, tags: TAGS, word: word, element: element, empty: empty, api: api, answer: answer,
    recent: recent, keep: keep, remember: remember
  };
  [].forEach.call(document.querySelectorAll('.z-header-search'), headerBox);
})();
