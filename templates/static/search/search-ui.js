/*
 * The search page: results as one types, facets, recent queries. Classic script; search-box.js is loaded when it is not there.
 *
 * Words come from attributes of <body>; {n}, {q}, {typed} and {found} are filled in, and one that is missing shows nothing:
 *   data-text-results     "共 {n} 条"                data-text-none        "没有与“{q}”相符的内容"
 *   data-text-try         "试试"                     data-text-recent      "最近的查询"
 *   data-text-forget      "清除"                     data-text-more        "显示更多"
 *   data-text-failed      "搜索所需的文件没有读到"     data-text-all         "全部"
 *   data-text-facets      "按类别"                   and data-kind-… as in search-box.js
 *   data-text-via-synonym, -taiwan, -sound, -initials, -order, -shape, -spelling   "“{typed}”按近义词找到“{found}”"
 *
 * Classes to style: .z-hit .z-hit-other .z-hit-kind .z-hit-text .z-hit-via .z-facet .z-search-hints; words found are <mark>.
 * State in the address: ?q= and &kind=. Keys: arrows move between box and hits, Escape goes back to the box.
 */
(function () {
  'use strict';

  var PAGE = 20;
  var SNIPPET = 110;
  var form = document.getElementById('z-search-form');
  var box, root, lang, word, element, empty, api;

  function start() {
    if (form && !form.hasAttribute('data-started') && document.getElementById('z-search-results')) {
      form.setAttribute('data-started', '');
      box = window.ZhinanSearchBox;
      root = box.root;
      lang = box.lang;
      word = box.word;
      element = box.element;
      empty = box.empty;
      api = box.api;
      searchPage();
    }
  }

  // Marked text ---------------------------------------------------------------------------------------------------------

  function marked(text, from, to, ranges) {
    var nodes = [];
    var at = from;
    ranges.forEach(function (range) {
      var start = Math.max(range[0], at);
      var end = Math.min(range[1], to);
      if (start < end) {
        nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
        at = end;
      }
    });
    nodes.push(text.slice(at, to));
    return nodes;
  }

  // A piece of a text around its first mark, from the beginning of a part of a sentence where one is near.
  function snippet(text, ranges) {
    if (text.length <= SNIPPET) {
      return marked(text, 0, text.length, ranges);
    }
    var first = ranges.length ? ranges[0][0] : 0;
    var from = Math.max(0, first - 30);
    var cuts = text.slice(from, first).match(/^.*[，。；, ]/);
    from = from > 0 && cuts ? from + cuts[0].length : from;
    var to = Math.min(text.length, from + SNIPPET);
    var wordEnd = /[a-z]/i.test(text.charAt(to)) ? text.lastIndexOf(' ', to) : -1;
    to = wordEnd > first ? wordEnd : to;
    return [from > 0 ? '…' : ''].concat(marked(text, from, to, ranges), to < text.length ? '…' : '');
  }

  // Shows a text in the page's language, or in the other when only that one exists or holds what was found.
  function shown(texts, matches) {
    var other = lang === 'zh' ? 'en' : 'zh';
    var own = { lang: lang, text: texts[lang], ranges: texts[lang] ? api().marks(texts[lang], matches) : [] };
    if (own.ranges.length || !texts[other]) {
      return own;
    }
    var ranges = api().marks(texts[other], matches);
    return own.text && !ranges.length ? own : { lang: other, text: texts[other], ranges: ranges };
  }

  // The search page -----------------------------------------------------------------------------------------------------

  function searchPage() {
    var input = form.querySelector('#z-q');
    var status = document.getElementById('z-search-status');
    var facets = document.getElementById('z-search-facets');
    var list = document.getElementById('z-search-results');
    var hints = element('div', { 'class': 'z-search-hints' });
    var state = { q: '', kind: '', top: PAGE };
    var turn = 0;
    var timer = 0;
    list.parentNode.insertBefore(hints, list.nextSibling);

    function address(q, kind) {
      return '?q=' + encodeURIComponent(q) + (kind ? '&kind=' + encodeURIComponent(kind) : '');
    }

    function readAddress() {
      var values = new URLSearchParams(window.location.search);
      state = { q: values.get('q') || '', kind: values.get('kind') || '', top: PAGE };
      input.value = state.q;
    }

    function writeAddress() {
      try {
        window.history.replaceState(null, '', state.q ? address(state.q, state.kind) : window.location.pathname);
      } catch (e) {
        // From file:// some browsers do not let a page change its address.
      }
    }

    function choose(q) {
      state = { q: q, kind: '', top: PAGE };
      input.value = q;
      box.remember(q);
      run();
      input.focus();
    }

    function links(title, queries) {
      if (queries.length) {
        hints.appendChild(element('h2', {}, title));
        hints.appendChild(element('ul', {}, queries.map(function (q) {
          var link = element('a', { href: address(q, '') }, q);
          link.addEventListener('click', function (event) {
            event.preventDefault();
            choose(q);
          });
          return element('li', {}, link);
        })));
      }
    }

    function button(text, pressed, act) {
      var made = element('button', { type: 'button', 'class': 'z-facet' }, text);
      if (pressed !== null) {
        made.setAttribute('aria-pressed', String(pressed));
      }
      made.addEventListener('click', act);
      return made;
    }

    function idle() {
      empty(list);
      empty(facets);
      empty(hints);
      status.textContent = '';
      var queries = box.recent();
      links(word('text-recent'), queries);
      if (queries.length) {
        hints.appendChild(button(word('text-forget'), null, function () {
          box.keep([]);
          idle();
          input.focus();
        }));
      }
    }

    function drawFacets(results) {
      // The focus stays where it was when the buttons are drawn again.
      var focused = facets.contains(document.activeElement);
      empty(facets);
      var kinds = Object.keys(results.kinds).sort(function (one, two) {
        return results.kinds[two] - results.kinds[one] || (one < two ? -1 : 1);
      });
      if (kinds.length < 2 && !state.kind) {
        return;
      }
      var all = kinds.reduce(function (sum, kind) { return sum + results.kinds[kind]; }, 0);
      facets.setAttribute('role', 'group');
      facets.setAttribute('aria-label', word('text-facets'));
      [''].concat(kinds).forEach(function (kind) {
        var label = (kind ? word('kind-' + kind) || kind : word('text-all')) + ' ' + (kind ? results.kinds[kind] : all);
        facets.appendChild(button(label, state.kind === kind, function () {
          state.kind = kind;
          state.top = PAGE;
          run();
        }));
      });
      if (focused) {
        facets.querySelector('[aria-pressed="true"]').focus();
      }
    }

    // Neighbouring pieces of the query that were found in the same way, as one: "zhineng" and "cang" as 智能仓.
    function notes(hit) {
      var groups = [];
      hit.matches.forEach(function (match) {
        var last = groups[groups.length - 1];
        var guessed = match.via !== 'synonym' && match.via !== 'taiwan' && match.via !== 'spelling';
        if (last && guessed && last.via === match.via) {
          last.typed += match.typed;
          last.all.push(match);
        } else {
          groups.push({ via: match.via, typed: match.typed, found: match.found, guessed: guessed, all: [match] });
        }
      });
      var seen = {};
      return groups.filter(function (group) { return group.via !== 'exact'; }).map(function (group) {
        var text = [hit.title.zh, hit.text.zh].filter(function (one) { return api().marks(one, group.all).length; })[0];
        var range = text && group.guessed ? api().marks(text, group.all)[0] : null;
        return word('text-via-' + group.via, { typed: group.typed, found: range ? text.slice(range[0], range[1]) : group.found });
      }).filter(function (note) { return note && !seen[note] && (seen[note] = true); });
    }

    // The title in the page's language, and the other one beside it when that holds what was found.
    function drawTitle(hit) {
      var other = lang === 'zh' ? 'en' : 'zh';
      var first = hit.title[lang] ? lang : other;
      var nodes = [first, other].filter(function (one, k) { return k === 0 || one !== first; }).map(function (one, k) {
        var ranges = api().marks(hit.title[one], hit.matches);
        var text = marked(hit.title[one], 0, hit.title[one].length, ranges);
        if (k === 0) {
          return element('a', { href: root + hit.url[lang], lang: box.tags[one] }, text);
        }
        return ranges.length ? element('span', { 'class': 'z-hit-other', lang: box.tags[one] }, text) : null;
      });
      nodes[0].addEventListener('click', function () { box.remember(state.q); });
      return nodes[1] && !nodes[0].querySelector('mark') ? nodes : [nodes[0]];
    }

    function drawHit(hit) {
      var item = element('li', { 'class': 'z-hit' }, drawTitle(hit));
      item.appendChild(element('span', { 'class': 'z-hit-kind' }, word('kind-' + hit.kind) || hit.kind));
      var text = shown(hit.text, hit.matches);
      if (text.text) {
        item.appendChild(element('p', { 'class': 'z-hit-text', lang: box.tags[text.lang] }, snippet(text.text, text.ranges)));
      }
      notes(hit).forEach(function (note) {
        item.appendChild(element('p', { 'class': 'z-hit-via' }, note));
      });
      return item;
    }

    function draw(results) {
      empty(list);
      empty(hints);
      drawFacets(results);
      status.textContent = results.total
        ? word('text-results', { n: results.total }) : word('text-none', { q: state.q.trim() });
      results.hits.forEach(function (hit) { list.appendChild(drawHit(hit)); });
      if (results.hits.length < results.total) {
        hints.appendChild(button(word('text-more'), null, function () {
          var before = results.hits.length;
          state.top += PAGE;
          run().then(function () { focusOn(before); });
        }));
      }
      links(word('text-try'), results.suggestions);
    }

    function run() {
      var mine = ++turn;
      var q = state.q;
      writeAddress();
      if (!q.trim()) {
        idle();
        return Promise.resolve();
      }
      return box.answer(function () { return api().needs(q); }, function () {
        if (mine === turn) {
          draw(api().search(q, state.top, state.kind ? { kind: [state.kind] } : {}));
        }
      }).catch(function () { status.textContent = word('text-failed'); });
    }

    function focusOn(index) {
      var targets = list.querySelectorAll('li > a');
      if (index < 0) {
        input.focus();
      } else if (index < targets.length) {
        targets[index].focus();
      }
    }

    function typed() {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        state = { q: input.value, kind: state.kind, top: PAGE };
        run();
      }, 40);
    }

    function move(event) {
      var step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      var targets = [].slice.call(list.querySelectorAll('li > a'));
      var at = targets.indexOf(document.activeElement);
      var inside = at >= 0 || document.activeElement === input;
      if (step && inside && !event.isComposing && (at >= 0 || step > 0)) {
        event.preventDefault();
        focusOn(at + step);
      } else if (event.key === 'Escape' && at >= 0) {
        input.focus();
      }
    }

    input.setAttribute('autocomplete', 'off');
    input.addEventListener('input', function (event) {
      if (!event.isComposing) {
        typed();
      }
    });
    input.addEventListener('compositionend', typed);
    document.addEventListener('keydown', move);
    window.addEventListener('popstate', function () {
      readAddress();
      run();
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      window.clearTimeout(timer);
      state = { q: input.value, kind: state.kind, top: PAGE };
      box.remember(state.q);
      run();
    });
    readAddress();
    run();
  }

  if (window.ZhinanSearchBox) {
    start();
  } else {
    var tag = document.createElement('script');
    tag.src = (document.body.getAttribute('data-root') || '') + 'search/search-box.js';
    tag.onload = start;
    document.head.appendChild(tag);
  }
})();
