// Suggestions, and what the engine offers. A piece of the function that Export puts together.

function wordOf(cell) {
  return cell.word;
}

function saysSounds(letters, title, at) {
  if (letters === '') {
    return true;
  }
  return at < title.length && soundsOf(title[at].term).some(function (syllable) {
    return syllable.startsWith(letters) ||
      (letters.startsWith(syllable) && saysSounds(letters.slice(syllable.length), title, at + 1)) ||
      (letters[0] === syllable[0] && saysSounds(letters.slice(1), title, at + 1));
  });
}

function placeIn(title, typed) {
  var at = title.map(wordOf).join('').indexOf(typed);
  if (at >= 0) {
    return at === 0 ? 0 : 1;
  }
  if (typed.length > 1 && /^[a-z]+$/.test(typed) && loadReadings()) {
    for (var from = 0; from < title.length; from++) {
      if (saysSounds(typed, title, from)) {
        return from === 0 ? 2 : 3;
      }
    }
  }
  return -1;
}

function beginsIn(title, typed) {
  for (var from = 0; from + typed.length <= title.length; from++) {
    var fits = typed.every(function (word, k) {
      return k + 1 === typed.length ? title[from + k].startsWith(word) : title[from + k] === word;
    });
    if (fits) {
      return from === 0 ? 4 : 5;
    }
  }
  return -1;
}

function suggestionsFor(typed) {
  var parts = cut(typed).map(wordOf);
  var letters = parts.some(function (word) { return /[a-z]/.test(word); });
  var english = letters && part('en');
  var fits = [];
  entries.forEach(function (entry) {
    if (!parts.length || core.suggested.indexOf(entry.kind) < 0) {
      return;
    }
    entry.cells = entry.cells || cut(entry.title);
    var place = placeIn(entry.cells, parts.join(''));
    if (place >= 0) {
      fits.push({ text: entry.title, rank: place, entry: entry });
    }
    if (english && entry.english) {
      entry.english.words = entry.english.words || cut(entry.english.title).map(wordOf);
      place = beginsIn(entry.english.words, parts);
      if (place >= 0) {
        fits.push({ text: entry.english.title, rank: place, entry: entry });
      }
    }
  });
  return fits.sort(function (one, two) {
    return one.rank - two.rank || core.suggested.indexOf(one.entry.kind) - core.suggested.indexOf(two.entry.kind) ||
      one.text.length - two.text.length || before(one.text, two.text) || one.entry.number - two.entry.number;
  });
}

// The parts that suggestions for a text need and that are not loaded yet.
api.needsToSuggest = function (text) {
  load();
  loadEnglish();
  missed = {};
  suggestionsFor(text);
  return Object.keys(missed);
};

// Ways to finish what is being typed: text, kind, id, url.
api.suggest = function (text, top) {
  load();
  loadEnglish();
  var seen = new Set();
  return suggestionsFor(text).filter(function (fit) {
    return !seen.has(fit.text) && seen.add(fit.text);
  }).slice(0, Math.max(0, top)).map(function (fit) {
    return {
      text: fit.text, kind: fit.entry.kind, id: fit.entry.id,
      url: { zh: fit.entry.url, en: englishUrl(fit.entry.url, fit.entry.urlEn) }
    };
  });
};

// The names of the parts ('en', 'sound', 'plain', 'plain-en') that a query needs and that are not loaded yet: load them and ask again.
api.needs = function (text) {
  load();
  loadEnglish();
  missed = {};
  planned = { text: text, plan: plan(text) };
  planned.complete = !Object.keys(missed).length;
  return Object.keys(missed);
};

// The hits of a query: text, how many at most, and filters (kind, domain, area, ... to ids).
api.search = function (text, top, filters) {
  load();
  loadEnglish();
  missed = {};
  var latest = planned.text === text && planned.complete ? planned.plan : plan(text);
  var least = leastOf(latest);
  var scored = latest.scored = latest.scored || scoreUnits(latest, weights.leastCoverage);
  var hits = ranked(scored, filters || {}, least, weights.leastCoverage);
  return {
    hits: hits.slice(0, Math.max(0, top)).map(function (hit) { return hitOf(text, latest, hit); }),
    total: hits.length,
    facets: facetsOf(scored, filters || {}, least, hits),
    elsewhere: hits.length ? [] : elsewhereIn(text, latest),
    suggestions: hits.length ? [] : nearTitles(text, ranked(scoreUnits(latest, weights.hint), filters || {}, 0, weights.hint))
  };
};

// What the query speaks of that the site does not deal with, as typed; what overlaps is one.
function elsewhereIn(text, planned) {
  var ranges = joined(planned.elsewhere.map(function (fit) { return [fit.from, fit.to - 1]; }));
  return Array.from(new Set(ranges.map(function (range) {
    return text.slice(planned.cells[range[0]].start, planned.cells[range[1]].end);
  })));
}

// What hits can be narrowed by, and is counted.
api.facets = function () {
  load();
  return core.facets;
};

// The name of what a facet's value stands for, by language; undefined for what is no entry.
api.titleOf = function (kind, id) {
  load();
  loadEnglish();
  var entry = entries.filter(function (one) { return one.kind === kind && one.id === id; })[0];
  return entry && { zh: entry.title, en: entry.english ? entry.english.title : '' };
};

// Whether the cells from a place on are what a match was found as; gives how many they are, or 0.
function standsAt(match, wanted, cells, at) {
  if (at + wanted.length > cells.length) {
    return 0;
  }
  var fits = wanted.every(function (want, k) {
    var cell = cells[at + k];
    if (k > 0 && cell.position !== cells[at + k - 1].position + 1) {
      return false;
    }
    if (match.via === 'sound') {
      return soundsOf(cell.term).some(function (syllable) {
        return syllable === want || (k + 1 === wanted.length && syllable.startsWith(want));
      });
    }
    return match.via === 'initials' ? initialsOf(cell.term).indexOf(want) >= 0 : want === '?' || cell.term === want;
  });
  return fits ? wanted.length : 0;
}

function wantedOf(match) {
  if (match.via === 'sound') {
    return match.found.split(' ');
  }
  if (match.via === 'initials') {
    return match.found.split('');
  }
  return match.via === 'shape' ? Array.from(match.found) : cut(match.found).map(termOf);
}

// Where in a text of the site the words of a hit's matches stand: [start, end] pairs in their order, to mark them.
api.marks = function (text, matches) {
  load();
  var cells = cut(text);
  var long = matches.some(function (match) { return wantedOf(match).length > 1 || match.via !== 'exact'; });
  var ranges = [];
  matches.forEach(function (match) {
    var wanted = wantedOf(match);
    // A lone ideograph beside longer finds marks more than was meant.
    if (!wanted.length || (long && wanted.length === 1 && isHan(wanted[0].codePointAt(0)))) {
      return;
    }
    for (var at = 0; at < cells.length; at++) {
      var length = standsAt(match, wanted, cells, at);
      if (length) {
        ranges.push([cells[at].start, cells[at + length - 1].end]);
      }
    }
  });
  return joined(ranges.sort(function (one, two) { return one[0] - two[0] || one[1] - two[1]; }));
};

function joined(ranges) {
  var all = [];
  ranges.forEach(function (range) {
    var last = all[all.length - 1];
    if (last && range[0] <= last[1]) {
      last[1] = Math.max(last[1], range[1]);
    } else {
      all.push(range);
    }
  });
  return all;
}
