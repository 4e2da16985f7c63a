/*
 * What the search box in the header shows while one types: completions, then the first hits with the text that was found. Classic script,
 * which search-box.js loads when the box is first used, with search-hit.js. Arrows move, Enter opens what is chosen, or all results.
 *
 * Classes to style: .z-suggestions, its li[aria-selected="true"], .z-hit-option.
 */
(() => {
  'use strict';

  const SUGGESTED = 5;
  const HITS = 4;
  const { element } = window.Zhinan;
  const { root, lang, tags, word, api, answer, remember } = window.ZhinanSearchBox;
  const kindOf = ({ kind }) => element('span', { class: 'z-hit-kind' }, word('kind-' + kind) || kind);

  function attach(form, number) {
    const input = form.querySelector('input[name="q"]');
    const id = 'z-suggestions-' + number;
    const list = element('ul', { id, class: 'z-suggestions', role: 'listbox', 'aria-label': word('text-suggestions') });
    let turn = 0;
    let active = -1;
    list.hidden = true;
    form.append(list);
    Object.entries({
      role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id
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

    // {typed} is kept as a recent query, and so is what completes it.
    function add(kind, nodes, typed, address) {
      const item = element('li', { id: id + '-' + list.children.length, class: kind, role: 'option', 'aria-selected': 'false' }, nodes);
      // The press would take the focus away and close the list before the click.
      item.addEventListener('mousedown', event => event.preventDefault());
      item.addEventListener('click', () => {
        remember(typed);
        window.location.href = root + address;
      });
      list.append(item);
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
    }

    function draw(suggestions) {
      list.textContent = '';
      activate(-1);
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      suggestions.forEach(each => {
        const text = element('span', { lang: /[\u3400-\u9fff]/.test(each.text) ? tags.zh : tags.en }, each.text);
        add('z-suggestion', [text, ' ', kindOf(each)], each.text, each.url[lang]);
      });
    }

    // What is surely found, but for what is suggested already.
    function drawHits(q, hits, suggested) {
      hits.filter(hit => !suggested.includes(hit.url[lang])).slice(0, HITS).forEach(hit => {
        add('z-hit-option', window.ZhinanSearchHit.option(hit), q, window.ZhinanSearchHit.address(hit));
      });
    }

    async function suggest() {
      const mine = ++turn;
      const q = input.value;
      const wanted = () => mine === turn;
      if (!q.trim()) {
        close();
        return;
      }
      try {
        const suggestions = await answer(() => wanted() ? api().needsToSuggest(q, SUGGESTED) : [], () => api().suggest(q, SUGGESTED));
        if (wanted()) {
          draw(suggestions);
        }
        const top = SUGGESTED + HITS;
        const results = await answer(() => wanted() ? api().needs(q, top, {}) : [], () => wanted() ? api().search(q, top, {}) : null);
        if (results && wanted()) {
          drawHits(q.trim(), results.answered ? results.hits : [], suggestions.map(each => each.url[lang]));
        }
      } catch (e) {
        close();
      }
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
        if (active >= 0) {
          items[active].scrollIntoView({ block: 'nearest' });
        }
      } else if (event.key === 'Enter' && active >= 0) {
        event.preventDefault();
        items[active].click();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    }

    input.addEventListener('input', suggest);
    input.addEventListener('compositionend', suggest);
    input.addEventListener('keydown', key);
    input.addEventListener('blur', close);
    if (input.value) {
      suggest();
    }
  }

  window.ZhinanSuggestions = attach;
})();
