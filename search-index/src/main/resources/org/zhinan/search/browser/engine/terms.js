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
  english.entries.forEach(function (entry, k) {
    texts.push([entry[0] ? [entry[0]] : [], entry[1], entry[2], entry[3]]);
    entry[4].forEach(function (clause, n) {
      var headings = (core.entries[k][9][n][4] || []).map(function (h) { return entry[5][h]; });
      texts.push([[], headings, clause[0] ? [clause[0]] : [], clause[1]]);
    });
  });
  return texts;
}

function merge(postings, places) {
  if (places) {
    places.forEach(function (positions, place) {
      count(postings, place, positions.length === undefined ? positions : positions.length);
    });
  }
  return postings;
}

function count(postings, place, frequency) {
  var unit = Math.floor(place / fields.length);
  var frequencies = postings.get(unit);
  if (!frequencies) {
    frequencies = fields.map(function () { return 0; });
    postings.set(unit, frequencies);
  }
  frequencies[place % fields.length] += frequency;
}

// Postings as far as others have the same unit and field as well, or as far as they have not.
function where(postings, others, both) {
  var kept = new Map();
  postings.forEach(function (frequencies, unit) {
    var other = others.get(unit) || [];
    frequencies.forEach(function (frequency, field) {
      if (frequency > 0 && (other[field] > 0) === both) {
        count(kept, unit * fields.length + field, frequency);
      }
    });
  });
  return kept;
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

function prefix(name, letters) {
  return beginning(name, letters).reduce(function (postings, term) {
    return merge(postings, layer(name).get(term));
  }, new Map());
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

// Insertions, deletions, substitutions and swaps of neighbours.
function distance(one, two) {
  var rows = [[]];
  for (var j = 0; j <= two.length; j++) {
    rows[0][j] = j;
  }
  for (var i = 1; i <= one.length; i++) {
    rows[i] = [i];
    for (j = 1; j <= two.length; j++) {
      var best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) {
        best = Math.min(best, rows[i - 2][j - 2] + 1);
      }
      rows[i][j] = best;
    }
  }
  return rows[one.length][two.length];
}

// Which letters a word has, a bit for each: every letter that only one of two words has takes an error.
function lettersOf(word) {
  var letters = 0;
  for (var k = 0; k < word.length; k++) {
    letters |= 1 << (word.charCodeAt(k) & 31);
  }
  return letters;
}

function many(bits) {
  for (var n = 0; bits; n++) {
    bits &= bits - 1;
  }
  return n;
}

function near(name, term, errors) {
  var found = [];
  var letters = lettersOf(term);
  for (var length = Math.max(1, term.length - errors); length <= term.length + errors; length++) {
    (listed(name).byLength[length] || []).forEach(function (other) {
      var few = many(letters & ~other.letters) <= errors && many(other.letters & ~letters) <= errors;
      if (few && distance(term, other.term) <= errors) {
        found.push(other.term);
      }
    });
  }
  return found.sort().slice(0, rules.mostNear);
}
