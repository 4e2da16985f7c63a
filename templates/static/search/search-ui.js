/*
 * The search page: results as one types, facets, recent queries. Classic script, after search-box.js, search-hit.js and, where a site
 * has several editions, search-editions.js.
 *
 * Words come from attributes of <body>; {n}, {q}, {typed} and {found} are filled in, and one that is missing shows nothing:
 *   data-text-results     "共 {n} 条"                data-text-none        "没有与“{q}”相符的内容"
 *   data-text-result-one  "共 1 条"                  data-text-searching   "检索中…"
 *   data-text-nearest     "没有与“{q}”确切相符的内容；最接近的是"
 *   data-text-elsewhere   "本指南不涉及“{q}”"
 *   data-text-try         "试试"                     data-text-recent      "最近的查询"
 *   data-text-forget      "清除"                     data-text-more        "显示更多"
 *   data-text-failed      "搜索所需的文件没有读到"     data-text-all         "全部"
 *   data-text-outdated    "本站内容已更新，请重新载入本页"   data-text-reload   "重新载入"
 *   data-text-facets      "按类别"                   data-text-narrow      "缩小范围"      and data-kind-… as in search-box.js
 *   data-text-via-synonym, -taiwan, -sound, -initials, -order, -plain, -shape, -spelling   "“{typed}”按近义词找到“{found}”"
 *   data-text-via-asked   "按常见问法找到"            data-text-evidence    "依据：{citation}"
 *   data-text-editions, -current-first, -every-edition, -also, -places, -every-place   where there are several editions or calls
 *
 * Classes to style: .z-hit .z-hit-other .z-hit-kind .z-hit-answer .z-hit-text .z-hit-via .z-facet .z-facets .z-narrow .z-search-hints; words found
 * are <mark>. State in the address: ?q= and what is chosen from each facet, as &kind= or &domain=. Keys: arrows move between box and
 * hits, Escape goes back to the box.
 */
(() => {
  'use strict';

  const PAGE = 20;
  const NEAREST = 3;
  const SLOW = 300;
  const form = document.getElementById('z-search-form');
  const { all, element } = window.Zhinan;
  const box = window.ZhinanSearchBox;
  const { lang, word, api } = box;
  // Only on sites of several editions.
  const editions = window.ZhinanEditionSearch;

  function searchPage() {
    const input = form.querySelector('#z-q');
    const status = document.getElementById('z-search-status');
    const facets = document.getElementById('z-search-facets');
    const list = document.getElementById('z-search-results');
    const hints = element('div', { class: 'z-search-hints' });
    let state = fresh('');
    let turn = 0;
    let timer = 0;
    // Whether the query in the address has been looked at: the next one does not take its place in the history.
    let settled = false;
    let settling = 0;
    list.after(hints);

    // What is asked: the chosen value of each facet, if any, and how many hits to show.
    function fresh(q) {
      return { q, chosen: {}, top: PAGE };
    }

    function address(q, chosen) {
      return '?q=' + encodeURIComponent(q)
        + Object.entries(chosen).map(([facet, value]) => '&' + facet + '=' + encodeURIComponent(value)).join('');
    }

    function readAddress() {
      const values = new URLSearchParams(window.location.search);
      state = fresh(values.get('q') || '');
      values.forEach((value, name) => {
        if (name !== 'q' && value) {
          state.chosen[name] = value;
        }
      });
      input.value = state.q;
    }

    function writeAddress() {
      try {
        const query = state.q ? address(state.q, state.chosen) : '';
        if (query !== window.location.search) {
          window.history[settled ? 'pushState' : 'replaceState'](null, '', query || window.location.pathname);
          settled = false;
        }
        all('.z-languages a').forEach(link => { link.search = query; });
      } catch (e) {
        // From file:// some browsers do not let a page change its address.
      }
    }

    function settle() {
      window.clearTimeout(settling);
      settling = window.setTimeout(() => { settled = Boolean(state.q.trim()); }, 1000);
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
        hints.append(element('h2', {}, title), element('ul', {}, queries.map(q => {
          const link = element('a', { href: address(q, {}) }, q);
          link.addEventListener('click', event => {
            event.preventDefault();
            choose(q);
          });
          return element('li', {}, link);
        })));
      }
    }

    function button(text, pressed, act) {
      const made = element('button', { type: 'button', class: 'z-facet' }, text);
      if (pressed !== null) {
        made.setAttribute('aria-pressed', String(pressed));
      }
      made.addEventListener('click', act);
      return made;
    }

    function idle() {
      list.textContent = '';
      facets.textContent = '';
      hints.textContent = '';
      status.textContent = '';
      const queries = box.recent();
      links(word('text-recent'), queries);
      if (queries.length) {
        hints.append(button(word('text-forget'), null, () => {
          box.keep([]);
          idle();
          input.focus();
        }));
      }
    }

    // The values of a facet, those with most hits first.
    function valuesOf(counts) {
      return Object.keys(counts).sort((one, two) => counts[two] - counts[one] || (one < two ? -1 : 1));
    }

    function nameOf(facet, value) {
      if (facet === 'kind') {
        return word('kind-' + value) || value;
      }
      const title = (editions || api()).titleOf(facet, value);
      return title ? title[lang] || title.zh : value;
    }

    function pick(facet, value, label) {
      return button(label, (state.chosen[facet] || '') === value, () => {
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
      return element('div', { class: 'z-facets', role: 'group', 'aria-label': label, 'data-facet': facet }, buttons);
    }

    // What hits are of, and in a part that opens what they belong to: each value with its count.
    function drawFacets(counts) {
      // The focus stays where it was when the buttons are drawn again.
      const active = facets.contains(document.activeElement) ? document.activeElement : null;
      const focused = active && active.parentNode.getAttribute('data-facet');
      const open = facets.querySelector('details[open]') !== null;
      facets.textContent = '';
      const kinds = valuesOf(counts.kind);
      if (kinds.length > 1 || state.chosen.kind) {
        const total = kinds.reduce((sum, kind) => sum + counts.kind[kind], 0);
        facets.append(group('kind', word('text-facets'), [
          pick('kind', '', word('text-all') + ' ' + total),
          ...kinds.map(kind => pick('kind', kind, nameOf('kind', kind) + ' ' + counts.kind[kind]))
        ]));
      }
      drawScopes(counts);
      drawNarrowing(counts, open);
      if (focused) {
        (facets.querySelector('[data-facet="' + focused + '"] [aria-pressed="true"]') ||
          facets.querySelector('[data-facet="' + focused + '"] button') || input).focus();
      }
    }

    // The editions, and the places that calls are of, where there are several.
    function drawScopes(counts) {
      if (editions) {
        const byEdition = counts.edition || {};
        facets.append(group('edition', word('text-editions'), [
          pick('edition', '', word('text-current-first')),
          ...editions.ids.map(id => pick('edition', id, editions.nameOf(id) + (byEdition[id] ? ' ' + byEdition[id] : ''))),
          pick('edition', editions.ALL, word('text-every-edition'))
        ]));
      }
      const calls = counts.call || {};
      if (Object.keys(calls).length > 1 || state.chosen.call) {
        facets.append(group('call', word('text-places'), [
          pick('call', '', word('text-every-place')),
          ...valuesOf(calls).map(call => pick('call', call, nameOf('call', call) + ' ' + calls[call]))
        ]));
      }
    }

    function drawNarrowing(counts, open) {
      const groups = Object.keys(counts)
        .filter(facet => !['kind', 'edition', 'call'].includes(facet) && (state.chosen[facet] || Object.keys(counts[facet]).length > 1));
      const chosen = groups.some(facet => state.chosen[facet]);
      if (groups.length) {
        const part = element('details', { class: 'z-narrow' }, element('summary', {}, word('text-narrow')));
        part.open = open || chosen;
        part.append(...groups.map(facet => narrowing(facet, counts[facet])));
        facets.append(part);
      }
    }

    function narrowing(facet, counts) {
      const label = word('kind-' + facet);
      return element('div', {}, [
        element('p', { class: 'z-label' }, label),
        group(facet, label, valuesOf(counts).map(value => pick(facet, value, nameOf(facet, value) + ' ' + counts[value])))
      ]);
    }

    // The edition and the places that a hit belongs to, where the site has several.
    function scopeOf(hit) {
      const places = hit.kind === 'call' ? [] : (hit.calls || []).map(call => nameOf('call', call));
      return [...(editions && hit.edition ? [hit.edition] : []), ...places];
    }

    function draw(results) {
      list.textContent = '';
      hints.textContent = '';
      // What only comes near is neither counted nor narrowed down, unless somebody has chosen already.
      drawFacets(results.answered || Object.keys(state.chosen).length ? results.facets : { kind: {} });
      settle();
      const also = (results.also || []).map(id => word('text-also', { edition: editions.nameOf(id) }));
      const hits = results.answered ? results.hits : (results.total ? results.hits : results.nearest).slice(0, NEAREST);
      status.textContent = (results.answered
        ? [word(results.total === 1 ? 'text-result-one' : 'text-results', { n: results.total }), ...also]
        : [...results.elsewhere.map(q => word('text-elsewhere', { q })),
          word(hits.length ? 'text-nearest' : 'text-none', { q: state.q.trim() })])
        .join(lang === 'zh' ? '；' : '; ');
      hits.forEach(hit => {
        const item = window.ZhinanSearchHit.item(hit, scopeOf(hit));
        const link = item.querySelector('a');
        ['click', 'auxclick'].forEach(way => {
          link.addEventListener(way, () => {
            box.remember(state.q);
            link.setAttribute('href', box.root + window.ZhinanSearchHit.address(hit));
          });
        });
        list.append(item);
      });
      if (results.answered && results.hits.length < results.total) {
        hints.append(button(word('text-more'), null, () => {
          const before = results.hits.length;
          state.top += PAGE;
          run().then(() => focusOn(before));
        }));
      }
      if (!results.total) {
        links(word('text-try'), results.suggestions);
      }
    }

    function filters() {
      const filters = {};
      api().facets().forEach(facet => {
        if (state.chosen[facet]) {
          filters[facet] = [state.chosen[facet]];
        }
      });
      return filters;
    }

    function run() {
      const mine = ++turn;
      const q = state.q;
      writeAddress();
      if (!q.trim()) {
        idle();
        return Promise.resolve();
      }
      const top = state.top;
      const wanted = () => mine === turn;
      const slow = window.setTimeout(() => {
        if (wanted()) {
          status.textContent = word('text-searching');
        }
      }, SLOW);
      const answered = editions ? editions.answer({ q, top, filters, wanted })
        : box.answer(() => wanted() ? api().needs(q, top, filters()) : [], () => wanted() ? api().search(q, top, filters()) : null);
      return answered.finally(() => window.clearTimeout(slow)).then(results => {
        if (results && wanted()) {
          draw(results);
        }
      }).catch(failed);
    }

    function failed(error) {
      status.textContent = word(error.outdated ? 'text-outdated' : 'text-failed');
      if (error.outdated) {
        hints.textContent = '';
        hints.append(button(word('text-reload'), null, () => window.location.reload()));
      }
    }

    function focusOn(index) {
      const targets = all('li > a', list);
      if (index < 0) {
        input.focus();
      } else if (index < targets.length) {
        targets[index].focus();
      }
    }

    function typed() {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        state = { q: input.value, chosen: state.chosen, top: PAGE };
        run();
      }, 40);
    }

    function move(event) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const targets = all('li > a', list);
      const at = targets.indexOf(document.activeElement);
      const inside = at >= 0 || [input, document.body].includes(document.activeElement);
      if (step && inside && !event.isComposing && (at >= 0 || step > 0)) {
        event.preventDefault();
        focusOn(at + step);
      } else if (event.key === 'Escape' && at >= 0) {
        input.focus();
      }
    }

    input.setAttribute('autocomplete', 'off');
    input.addEventListener('input', event => {
      if (!event.isComposing) {
        typed();
      }
    });
    input.addEventListener('compositionend', typed);
    document.addEventListener('keydown', move);
    window.addEventListener('popstate', () => {
      settled = false;
      readAddress();
      run();
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      window.clearTimeout(timer);
      state = { q: input.value, chosen: state.chosen, top: PAGE };
      settled = settled || Boolean(new URLSearchParams(window.location.search).get('q'));
      box.remember(state.q);
      run();
    });
    readAddress();
    run();
  }

  searchPage();
})();
