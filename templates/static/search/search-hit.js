/*
 * A hit of a search as an item of a list: title and text with what was found in them marked, and how it was found. Classic script,
 * for search-ui.js; words and classes are listed there.
 */
(function () {
  'use strict';

  var SNIPPET = 110;
  var box = window.ZhinanSearchBox;
  var lang = box.lang;
  var word = box.word;
  var element = box.element;
  var api = box.api;

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
    // What plain words mean stands in Chinese only, and is no reason to show that.
    var ranges = api().marks(texts[other], matches.filter(function (match) { return match.via !== 'plain'; }));
    return own.text && !ranges.length ? own : { lang: other, text: texts[other], ranges: ranges };
  }

  // Neighbouring pieces of the query that were found in the same way, as one: "zhineng" and "cang" as 智能仓.
  function notes(hit) {
    var groups = [];
    hit.matches.forEach(function (match) {
      var last = groups[groups.length - 1];
      var guessed = ['synonym', 'taiwan', 'plain', 'spelling'].indexOf(match.via) < 0;
      if (last && guessed && last.via === match.via) {
        last.typed += match.typed;
        last.all.push(match);
      } else {
        groups.push({ via: match.via, typed: match.typed, found: match.found, guessed: guessed, all: [match] });
      }
    });
    var seen = {};
    return askedNote(hit).concat(groups.filter(function (group) { return group.via !== 'exact'; }).map(function (group) {
      var text = [hit.title.zh, hit.text.zh].filter(function (one) { return api().marks(one, group.all).length; })[0];
      var range = text && group.guessed ? api().marks(text, group.all)[0] : null;
      return word('text-via-' + group.via, { typed: group.typed, found: range ? text.slice(range[0], range[1]) : group.found });
    })).filter(function (note) { return note && !seen[note] && (seen[note] = true); });
  }

  // What people ask for it stands nowhere on the page, so nothing of it can be marked.
  function askedNote(hit) {
    var asked = hit.matches.filter(function (match) { return match.field === 'asked'; });
    var shownTexts = [hit.title.zh, hit.title.en, hit.text.zh, hit.text.en];
    return asked.length && !shownTexts.some(function (text) { return text && api().marks(text, asked).length; })
      ? [word('text-via-asked')] : [];
  }

  // The title in the page's language, and the other one beside it when that holds what was found.
  function drawTitle(hit) {
    var other = lang === 'zh' ? 'en' : 'zh';
    var first = hit.title[lang] ? lang : other;
    var nodes = [first, other].filter(function (one, k) { return k === 0 || one !== first; }).map(function (one, k) {
      var ranges = api().marks(hit.title[one], hit.matches);
      var text = marked(hit.title[one], 0, hit.title[one].length, ranges);
      if (k === 0) {
        return element('a', { href: box.root + hit.url[lang], lang: box.tags[one] }, text);
      }
      return ranges.length ? element('span', { 'class': 'z-hit-other', lang: box.tags[one] }, text) : null;
    });
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

  window.ZhinanSearchHit = drawHit;
})();
