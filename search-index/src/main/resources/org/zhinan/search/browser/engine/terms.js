// What is asked of an index of terms, whichever form it has. A piece of the function that Export puts together.

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

function prefix(name, letters) {
  return beginning(name, letters).reduce(function (postings, term) {
    return merge(postings, layer(name).get(term));
  }, new Map());
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
  var letters = lettersOf(term);
  return wordsOf(name, Math.max(1, term.length - errors), term.length + errors).filter(function (other) {
    var few = many(letters & ~other.letters) <= errors && many(other.letters & ~letters) <= errors;
    return few && distance(term, other.term) <= errors;
  }).map(termOf).sort().slice(0, rules.mostNear);
}
