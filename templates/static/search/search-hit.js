/*
 * A hit of a search as an item of a list, or as an option below a search box: title and text with what was found in them marked, and how
 * it was found. Classic script, for search-ui.js and search-suggestions.js; words and classes are listed there.
 */
(() => {
  'use strict';

  const SNIPPET = 110;
  const { element } = window.Zhinan;
  const { root, lang, tags, word, api } = window.ZhinanSearchBox;

  function marked(text, from, to, ranges) {
    const nodes = [];
    let at = from;
    ranges.forEach(range => {
      const start = Math.max(range[0], at);
      const end = Math.min(range[1], to);
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
    const first = ranges.length ? ranges[0][0] : 0;
    let from = Math.max(0, first - 30);
    const cuts = text.slice(from, first).match(/^.*[，。；, ]/);
    from = from > 0 && cuts ? from + cuts[0].length : from;
    let to = Math.min(text.length, from + SNIPPET);
    const wordEnd = /[a-z]/i.test(text.charAt(to)) ? text.lastIndexOf(' ', to) : -1;
    to = wordEnd > first ? wordEnd : to;
    return [from > 0 ? '…' : '', ...marked(text, from, to, ranges), to < text.length ? '…' : ''];
  }

  // Shows a text in the page's language, or in the other when only that one exists or holds what was found.
  function shown(texts, matches) {
    const other = lang === 'zh' ? 'en' : 'zh';
    const own = { lang, text: texts[lang], ranges: texts[lang] ? api().marks(texts[lang], matches) : [] };
    if (own.ranges.length || !texts[other]) {
      return own;
    }
    // What plain words mean stands in Chinese only, and is no reason to show that.
    const ranges = api().marks(texts[other], matches.filter(match => match.via !== 'plain'));
    return own.text && !ranges.length ? own : { lang: other, text: texts[other], ranges };
  }

  // Neighbouring pieces in letters, of which one was found by its sound, as one, where they stand together as they were spoken.
  function spoken(hit) {
    const matches = [];
    let run = [];
    const end = () => {
      const typed = run.map(match => match.typed).join('');
      const whole = { typed, via: 'sound', found: '', field: 'title' };
      const stands = run.length > 1 && run.some(match => match.via === 'sound') &&
        [hit.title.zh, hit.text.zh].some(text => text && api().marks(text, [whole]).length);
      matches.push(...stands ? [whole] : run);
      run = [];
    };
    hit.matches.forEach(match => {
      if (/^[a-zü ]+$/i.test(match.typed)) {
        run.push(match);
      } else {
        end();
        matches.push(match);
      }
    });
    end();
    return matches;
  }

  // Neighbouring pieces of the query that were found in the same way, as one: "zhineng" and "cang" as 智能仓.
  function notes(hit) {
    const groups = [];
    spoken(hit).forEach(match => {
      const last = groups[groups.length - 1];
      const read = !['synonym', 'taiwan', 'plain', 'spelling'].includes(match.via);
      if (last && read && last.via === match.via) {
        last.typed += match.typed;
        last.all.push(match);
      } else {
        groups.push({ via: match.via, typed: match.typed, found: match.found, read, all: [match] });
      }
    });
    const ways = groups.filter(group => group.via !== 'exact').map(group => {
      const text = [hit.title.zh, hit.text.zh].find(one => api().marks(one, group.all).length);
      const range = text && group.read ? api().marks(text, group.all)[0] : null;
      return word('text-via-' + group.via, { typed: group.typed, found: range ? text.slice(...range) : group.found });
    });
    return [...new Set([...askedNote(hit), ...ways])].filter(Boolean);
  }

  // What people ask for it stands nowhere on the page, so nothing of it can be marked.
  function askedNote(hit) {
    const asked = hit.matches.filter(match => match.field === 'asked');
    const shownTexts = [hit.title.zh, hit.title.en, hit.text.zh, hit.text.en];
    return asked.length && !shownTexts.some(text => text && api().marks(text, asked).length)
      ? [word('text-via-asked')] : [];
  }

  // The title in the page's language, and the other one beside it when that holds what was found.
  function drawTitle(hit, tag, attributes) {
    const other = lang === 'zh' ? 'en' : 'zh';
    const first = hit.title[lang] ? lang : other;
    const nodes = [first, other].filter((one, k) => k === 0 || one !== first).map((one, k) => {
      const ranges = api().marks(hit.title[one], hit.matches);
      const text = marked(hit.title[one], 0, hit.title[one].length, ranges);
      if (k === 0) {
        return element(tag, Object.assign({ lang: tags[one] }, attributes), text);
      }
      return ranges.length ? element('span', { class: 'z-hit-other', lang: tags[one] }, text) : null;
    });
    return nodes[1] && !nodes[0].querySelector('mark') ? nodes : [nodes[0]];
  }

  // How a clause is cited; nothing for another hit.
  const citation = hit => hit.citation && (hit.citation[lang] || hit.citation.zh);

  // Where in a document it stands, and of which kind it is.
  function drawPlace(hit) {
    const clause = citation(hit);
    return [
      ...clause ? [element('span', { class: 'z-hit-clause', lang: tags[hit.citation[lang] ? lang : 'zh'] }, clause), ' '] : [],
      element('span', { class: 'z-hit-kind' }, word('kind-' + hit.kind) || hit.kind)
    ];
  }

  function drawText(hit, tag) {
    const text = shown(hit.text, hit.matches);
    return text.text ? [element(tag, { class: 'z-hit-text', lang: tags[text.lang] }, snippet(text.text, text.ranges))] : [];
  }

  // The line that answers a question.
  function drawAnswer(answer, tag, name, more) {
    const own = answer.text[lang] ? lang : 'zh';
    return element(tag, { class: name, lang: tags[own] }, [answer.text[own], ...more]);
  }

  // The clause that an answer is taken from, where the hit is another.
  function drawEvidence({ answer, url }) {
    const cited = answer.citation[lang] || answer.citation.zh;
    return answer.url[lang] === url[lang] ? []
      : [' ', element('a', { href: root + answer.url[lang] }, word('text-evidence', { citation: cited }))];
  }

  // {scope} are the edition and the places that it belongs to, to be told beside its kind.
  function item(hit, scope) {
    return element('li', { class: 'z-hit' }, [
      ...drawTitle(hit, 'a', { href: root + hit.url[lang] }),
      ...drawPlace(hit),
      ...scope.length ? [' ', element('span', { class: 'z-hit-scope' }, scope.join(' · '))] : [],
      ...hit.answer ? [drawAnswer(hit.answer, 'p', 'z-hit-answer', drawEvidence(hit))] : [],
      ...drawText(hit, 'p'),
      ...notes(hit).map(note => element('p', { class: 'z-hit-via' }, note))
    ]);
  }

  // The same in short, without a link of its own: what is cited needs no other title.
  function option(hit) {
    const title = citation(hit) ? [] : [...drawTitle(hit, 'span', { class: 'z-hit-title' }), ' '];
    return [...title, ...drawPlace(hit), ' ',
      ...hit.answer ? [drawAnswer(hit.answer, 'span', 'z-hit-text', [])] : drawText(hit, 'span')];
  }

  // The page that it leads to, with the words of its texts that were found, which are marked there.
  function address(hit) {
    const words = new Set();
    [hit.title.zh, hit.title.en, hit.text.zh, hit.text.en].forEach(text => {
      api().marks(text || '', hit.matches).forEach(range => words.add(text.slice(...range)));
    });
    const found = [...words].slice(0, 8).join('|');
    return found ? hit.url[lang].replace(/#|$/, '?found=' + encodeURIComponent(found) + '$&') : hit.url[lang];
  }

  window.ZhinanSearchHit = { item, option, address };
})();
