/*
 * The search page: results as one types, facets, recent queries. Classic script, after search-box.js and search-hit.js.
 *
 * Words come from attributes of <body>; {n}, {q}, {typed} and {found} are filled in, and one that is missing shows nothing:
 *   data-text-results     "共 {n} 条"                data-text-none        "没有与“{q}”相符的内容"
 *   data-text-elsewhere   "本指南不涉及“{q}”"
 *   data-text-try         "试试"                     data-text-recent      "最近的查询"
 *   data-text-forget      "清除"                     data-text-more        "显示更多"
 *   data-text-failed      "搜索所需的文件没有读到"     data-text-all         "全部"
 *   data-text-facets      "按类别"                   data-text-narrow      "缩小范围"      and data-kind-… as in search-box.js
 *   data-text-via-synonym, -taiwan, -sound, -initials, -order, -plain, -shape, -spelling   "“{typed}”按近义词找到“{found}”"
 *   data-text-via-asked   "按常见问法找到"
 *
 * Classes to style: .z-hit .z-hit-other .z-hit-kind .z-hit-text .z-hit-via .z-facet .z-facets .z-narrow .z-search-hints; words found
 * are <mark>. State in the address: ?q= and what is chosen from each facet, as &kind= or &domain=. Keys: arrows move between box and
 * hits, Escape goes back to the box.
 */
(function () {
  'use strict';

  var PAGE = 20;
  var form = document.getElementById('z-search-form');
  var box = window.ZhinanSearchBox;
  var lang = box.lang;
  var word = box.word;
  var element = box.element;
  var empty = box.empty;
  var api = box.api;

  function searchPage() {
    var input = form.querySelector('#z-q');
    var status = document.getElementById('z-search-status');
    var facets = document.getElementById('z-search-facets');
    var list = document.getElementById('z-search-results');
    var hints = element('div', { 'class': 'z-search-hints' });
    var state = fresh('');
    var turn = 0;
    var timer = 0;
    list.parentNode.insertBefore(hints, list.nextSibling);

    // What is asked: the chosen value of each facet, if any, and how many hits to show.
    function fresh(q) {
      return { q: q, chosen: {}, top: PAGE };
    }

    function address(q, chosen) {
      return '?q=' + encodeURIComponent(q) + Object.keys(chosen).map(function (facet) {
        return '&' + facet + '=' + encodeURIComponent(chosen[facet]);
      }).join('');
    }

    function readAddress() {
      var values = new URLSearchParams(window.location.search);
      state = fresh(values.get('q') || '');
      values.forEach(function (value, name) {
        if (name !== 'q' && value) {
          state.chosen[name] = value;
        }
      });
      input.value = state.q;
    }

    function writeAddress() {
      try {
        window.history.replaceState(null, '', state.q ? address(state.q, state.chosen) : window.location.pathname);
      } catch (e) {
        // From file:// some browsers do not let a page change its address.
      }
    }

    function choose(q) {
      state = fresh(q);
      input.value = q;
      box.remember(q);
      run();
      input.focus();
    }

    function links(title, queries) {
      if (queries.length) {
        hints.appendChild(element('h2', {}, title));
        hints.appendChild(element('ul', {}, queries.map(function (q) {
          var link = element('a', { href: address(q, {}) }, q);
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

    // The values of a facet, those with most hits first.
    function valuesOf(counts) {
      return Object.keys(counts).sort(function (one, two) {
        return counts[two] - counts[one] || (one < two ? -1 : 1);
      });
    }

    function nameOf(facet, value) {
      if (facet === 'kind') {
        return word('kind-' + value) || value;
      }
      var title = api().titleOf(facet, value);
      return title ? title[lang] || title.zh : value;
    }

    function pick(facet, value, label) {
      return button(label, (state.chosen[facet] || '') === value, function () {
        if (value && state.chosen[facet] !== value) {
          state.chosen[facet] = value;
        } else {
          delete state.chosen[facet];
        }
        state.top = PAGE;
        run();
      });
    }

    function group(facet, label, buttons) {
      return element('div', { 'class': 'z-facets', role: 'group', 'aria-label': label, 'data-facet': facet }, buttons);
    }

    // What hits are of, and in a part that opens what they belong to: each value with its count.
    function drawFacets(results) {
      // The focus stays where it was when the buttons are drawn again.
      var active = facets.contains(document.activeElement) ? document.activeElement : null;
      var focused = active && active.parentNode.getAttribute('data-facet');
      var open = facets.querySelector('details[open]') !== null;
      empty(facets);
      var kinds = valuesOf(results.facets.kind);
      if (kinds.length > 1 || state.chosen.kind) {
        var all = kinds.reduce(function (sum, kind) { return sum + results.facets.kind[kind]; }, 0);
        facets.appendChild(group('kind', word('text-facets'), [pick('kind', '', word('text-all') + ' ' + all)].concat(
          kinds.map(function (kind) { return pick('kind', kind, nameOf('kind', kind) + ' ' + results.facets.kind[kind]); })
        )));
      }
      drawNarrowing(results, open);
      if (focused) {
        (facets.querySelector('[data-facet="' + focused + '"] [aria-pressed="true"]') ||
          facets.querySelector('[data-facet="' + focused + '"] button') || input).focus();
      }
    }

    function drawNarrowing(results, open) {
      var groups = Object.keys(results.facets).filter(function (facet) {
        return facet !== 'kind' && (state.chosen[facet] || Object.keys(results.facets[facet]).length > 1);
      });
      var chosen = groups.some(function (facet) { return state.chosen[facet]; });
      if (groups.length) {
        facets.appendChild(element('details', open || chosen ? { 'class': 'z-narrow', open: '' } : { 'class': 'z-narrow' },
          [element('summary', {}, word('text-narrow'))].concat(groups.map(function (facet) {
            var counts = results.facets[facet];
            return element('div', {}, [
              element('p', { 'class': 'z-label' }, word('kind-' + facet)),
              group(facet, word('kind-' + facet), valuesOf(counts).map(function (value) {
                return pick(facet, value, nameOf(facet, value) + ' ' + counts[value]);
              }))
            ]);
          }))));
      }
    }

    // The words of its texts that were found, for the page that it leads to.
    function foundIn(hit) {
      var words = {};
      [hit.title.zh, hit.title.en, hit.text.zh, hit.text.en].forEach(function (text) {
        api().marks(text || '', hit.matches).forEach(function (range) { words[text.slice(range[0], range[1])] = true; });
      });
      return Object.keys(words).slice(0, 8).join('|');
    }

    function draw(results) {
      empty(list);
      empty(hints);
      drawFacets(results);
      status.textContent = results.total
        ? word('text-results', { n: results.total })
        : [word('text-none', { q: state.q.trim() })].concat(results.elsewhere.map(function (phrase) {
          return word('text-elsewhere', { q: phrase });
        })).join(lang === 'zh' ? '；' : '; ');
      results.hits.forEach(function (hit) {
        var item = window.ZhinanSearchHit(hit);
        var link = item.querySelector('a');
        var plain = link.getAttribute('href');
        ['click', 'auxclick'].forEach(function (way) {
          link.addEventListener(way, function () {
            box.remember(state.q);
            link.setAttribute('href', plain.replace(/#|$/, '?found=' + encodeURIComponent(foundIn(hit)) + '$&'));
          });
        });
        list.appendChild(item);
      });
      if (results.hits.length < results.total) {
        hints.appendChild(button(word('text-more'), null, function () {
          var before = results.hits.length;
          state.top += PAGE;
          run().then(function () { focusOn(before); });
        }));
      }
      links(word('text-try'), results.suggestions);
    }

    function filters() {
      var filters = {};
      api().facets().forEach(function (facet) {
        if (state.chosen[facet]) {
          filters[facet] = [state.chosen[facet]];
        }
      });
      return filters;
    }

    function run() {
      var mine = ++turn;
      var q = state.q;
      writeAddress();
      if (!q.trim()) {
        idle();
        return Promise.resolve();
      }
      var top = state.top;
      return box.answer(function () { return mine === turn ? api().needs(q, top, filters()) : []; }, function () {
        if (mine === turn) {
          draw(api().search(q, top, filters()));
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
        state = { q: input.value, chosen: state.chosen, top: PAGE };
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
      state = { q: input.value, chosen: state.chosen, top: PAGE };
      box.remember(state.q);
      run();
    });
    readAddress();
    run();
  }

  searchPage();
})();
