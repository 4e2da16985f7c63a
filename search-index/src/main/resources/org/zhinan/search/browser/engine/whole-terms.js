// The index of terms, made from the texts when it is first asked for. A piece of the function that Export puts together.

// A layer maps a term to a map of places (unit and field as one number) to the positions there, or to how many there are.
function placesOf(layer, term) {
  var places = layer.get(term);
  if (!places) {
    places = new Map();
    layer.set(term, places);
  }
  return places;
}

function put(layer, term, place, position) {
  var places = placesOf(layer, term);
  var positions = places.get(place);
  if (positions) {
    positions.push(position);
  } else {
    places.set(place, [position]);
  }
}

function tick(layer, term, place) {
  var places = placesOf(layer, term);
  places.set(place, (places.get(place) || 0) + 1);
}

function eachField(texts, visit) {
  texts.forEach(function (strings, unit) {
    fields.forEach(function (name, field) {
      visit(cutField(strings[field] || []), unit * fields.length + field, field);
    });
  });
}

function buildWords(texts, words, pairs, language) {
  var lengths = [];
  var sums = fields.map(function () { return 0; });
  var filled = fields.map(function () { return 0; });
  eachField(texts, function (cells, place, field) {
    lengths[place] = cells.length;
    sums[field] += cells.length;
    filled[field] += cells.length ? 1 : 0;
    cells.forEach(function (cell, k) {
      put(words, cell.term, place, cell.position);
      if (k + 1 < cells.length && cells[k + 1].position === cell.position + 1) {
        tick(pairs, pair(cell, cells[k + 1]), place);
      }
    });
  });
  lengthTable[language] = {
    cells: lengths,
    averages: sums.map(function (sum, field) { return filled[field] ? sum / filled[field] : 1; })
  };
}

function buildSounds(sounds, initials) {
  eachField(units.map(function (unit) { return unit.zh; }), function (cells, place) {
    cells.forEach(function (cell, k) {
      if (!cell.han) {
        return;
      }
      var next = k + 1 < cells.length && cells[k + 1].position === cell.position + 1 ? cells[k + 1] : null;
      soundsOf(cell.term).forEach(function (syllable) {
        tick(sounds, syllable, place);
        (next && next.han ? soundsOf(next.term) : []).forEach(function (second) {
          tick(sounds, syllable + ' ' + second, place);
        });
      });
      initialsOf(cell.term).forEach(function (initial) {
        put(initials, initial, place, cell.position);
      });
    });
  });
}

// The layer of that name, built when it is first asked for; an empty one while its part is not loaded.
function layer(name) {
  if (layers[name]) {
    return layers[name];
  }
  var first = new Map();
  var second = new Map();
  if (name === 'ZH' || name === 'ZH_PAIRS') {
    buildWords(units.map(function (unit) { return unit.zh; }), first, second, 'zh');
    layers.ZH = first;
    layers.ZH_PAIRS = second;
  } else if (name === 'EN' || name === 'EN_PAIRS') {
    var english = part('en');
    if (!english) {
      return first;
    }
    buildWords(englishTexts(english), first, second, 'en');
    layers.EN = first;
    layers.EN_PAIRS = second;
  } else {
    if (!loadReadings()) {
      return first;
    }
    buildSounds(first, second);
    layers.SOUNDS = first;
    layers.INITIALS = second;
  }
  return layers[name];
}

function englishTexts(english) {
  var texts = [];
  english.rows.forEach(function (entry, k) {
    texts.push([entry[0] ? [entry[0]] : [], entry[1], entry[2], entry[3]]);
    entry[4].forEach(function (clause, n) {
      var headings = (core.rows[k][8][n][3] || []).map(function (h) { return entry[5][h]; });
      texts.push([[], headings, clause[0] ? [clause[0]] : [], clause[1]]);
    });
  });
  return texts;
}

function lookup(name, term) {
  return merge(new Map(), layer(name).get(term));
}

function has(name, term) {
  return layer(name).has(term);
}

// The terms of a layer in their order, and those of each length, made when first asked for.
function listed(name) {
  var terms = layer(name);
  if (!terms.sorted) {
    terms.sorted = Array.from(terms.keys()).sort();
    terms.byLength = [];
    terms.sorted.forEach(function (term) {
      (terms.byLength[term.length] = terms.byLength[term.length] || []).push({ term: term, letters: lettersOf(term) });
    });
  }
  return terms;
}

// The terms that begin so: a stretch of the sorted ones.
function beginning(name, letters) {
  var sorted = listed(name).sorted;
  var low = 0;
  var high = sorted.length;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (sorted[middle] < letters) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  for (high = low; high < sorted.length && sorted[high].startsWith(letters);) {
    high++;
  }
  return sorted.slice(low, high);
}

function inLine(name, terms, step) {
  if (terms.length === 1) {
    return lookup(name, terms[0]);
  }
  var postings = new Map();
  var all = terms.map(function (term) { return layer(name).get(term); });
  if (all.some(function (places) { return !places; })) {
    return postings;
  }
  all[0].forEach(function (positions, place) {
    var starts = positions.filter(function (at) {
      return all.every(function (places, k) {
        return k === 0 || (places.has(place) && places.get(place).indexOf(at + k * step) >= 0);
      });
    });
    if (starts.length) {
      count(postings, place, new Set(starts).size);
    }
  });
  return postings;
}

// The words of a layer with so many letters, and which letters those are.
function wordsOf(name, from, to) {
  return listed(name).byLength.slice(from, to + 1).reduce(function (all, some) { return all.concat(some); }, []);
}
