// The sounds of ideographs, and what the Latin letters of a query are. A piece of the function that Export puts together.

function loadReadings() {
  if (readings) {
    return true;
  }
  var sound = part('sound');
  if (!sound) {
    return false;
  }
  readings = new Map();
  firstLetters = new Map();
  allSyllables = new Set();
  beginnings = new Set();
  simplify(sound.simplified);
  sound.readings.forEach(function (line) {
    allSyllables.add(line[0]);
    for (var k = 1; k <= line[0].length; k++) {
      beginnings.add(line[0].slice(0, k));
    }
    Array.from(line[1]).forEach(function (ideograph) {
      if (!readings.has(ideograph)) {
        readings.set(ideograph, []);
      }
      readings.get(ideograph).push(line[0]);
    });
  });
  return true;
}

function soundsOf(ideograph) {
  return (loadReadings() && readings.get(ideograph)) || [];
}

function initialsOf(ideograph) {
  var found = firstLetters.get(ideograph);
  if (!found) {
    found = Array.from(new Set(soundsOf(ideograph).map(function (syllable) { return syllable[0]; })));
    firstLetters.set(ideograph, found);
  }
  return found;
}

function isSyllable(letters) {
  return loadReadings() && allSyllables.has(letters);
}

// The cheapest way to read letters as syllables: best[end][length of the last syllable].
function split(letters) {
  var n = letters.length;
  var best = [[]];
  var before = [[]];
  if (!loadReadings()) {
    return [];
  }
  for (var end = 1; end <= n; end++) {
    best[end] = [];
    before[end] = [];
    for (var length = 1; length <= rules.longestSyllable; length++) {
      best[end][length] = Infinity;
      var start = end - length;
      var piece = start >= 0 ? letters.slice(start, end) : '';
      if (start >= 0 && (end === n ? beginnings : allSyllables).has(piece)) {
        extend(letters, start, piece, best, before);
      }
    }
  }
  return trace(letters, best, before);
}

function extend(letters, start, piece, best, before) {
  var end = start + piece.length;
  if (start === 0) {
    best[end][piece.length] = cost('', piece);
    return;
  }
  for (var previous = 1; previous <= Math.min(rules.longestSyllable, start); previous++) {
    if (best[start][previous] < Infinity) {
      var total = best[start][previous] + cost(letters.slice(start - previous, start), piece);
      if (total < best[end][piece.length]) {
        best[end][piece.length] = total;
        before[end][piece.length] = previous;
      }
    }
  }
}

function trace(letters, best, before) {
  var end = letters.length;
  var length = 0;
  var least = Infinity;
  for (var last = rules.longestSyllable; last >= 1; last--) {
    if (best[end][last] < least) {
      least = best[end][last];
      length = last;
    }
  }
  var syllables = [];
  while (length > 0) {
    syllables.unshift(letters.slice(end - length, end));
    var previous = before[end][length];
    end -= length;
    length = end > 0 ? previous : 0;
  }
  return syllables;
}

function cost(before, syllable) {
  return rules.syllableCosts.each + (isSyllable(syllable) ? 0 : rules.syllableCosts.unfinished) +
    (before === '' || follows(before, syllable) ? 0 : rules.syllableCosts.unknownPair);
}

function follows(before, syllable) {
  var both = before + ' ' + syllable;
  return isSyllable(syllable) ? has('SOUNDS', both) : beginning('SOUNDS', both).length > 0;
}

// Whether at least half of the pairs of syllables stand in the texts.
function good(syllables) {
  if (syllables.length === 1) {
    return isSyllable(syllables[0]) && has('SOUNDS', syllables[0]);
  }
  var known = 0;
  for (var k = 1; k < syllables.length; k++) {
    known += follows(syllables[k - 1], syllables[k]) ? 1 : 0;
  }
  return 2 * known >= syllables.length - 1;
}


var AS_WORD = { syllables: [], near: [], errors: 0, initials: false };
var AS_INITIALS = { syllables: [], near: [], errors: 0, initials: true };

function asSound(syllables) {
  return { syllables: syllables, near: [], errors: 0, initials: false };
}

function known(cell) {
  return has('ZH', cell.term) || has('EN', cell.term) || rewriteTable.words.has(cell.term);
}

function readLatin(cells) {
  var found = [];
  for (var from = 0; from < cells.length;) {
    var to = from;
    while (to < cells.length && !cells[to].han && /^[a-z]+$/.test(cells[to].word)) {
      to++;
    }
    if (to === from) {
      found.push(AS_WORD);
      from++;
    } else {
      found = found.concat(readRun(cells.slice(from, to)));
      from = to;
    }
  }
  return found;
}

function readRun(cells) {
  if (cells.every(known)) {
    return cells.map(function () { return AS_WORD; });
  }
  var splits = cells.map(function (cell) { return split(cell.word); });
  var allSound = splits.every(function (syllables) { return syllables.length; });
  if (cells.length > 1 && allSound && good([].concat.apply([], splits))) {
    return splits.map(asSound);
  }
  return cells.map(function (cell, k) {
    return known(cell) ? AS_WORD : readUnknown(cell, splits[k]);
  });
}

function readUnknown(cell, syllables) {
  if (syllables.length && good(syllables)) {
    return asSound(syllables);
  }
  var asInitials = cell.word.length > 1 && inLine('INITIALS', cell.word.split(''), 1).size > 0;
  if (asInitials && !/[aeiou]/.test(cell.word)) {
    return AS_INITIALS;
  }
  for (var errors = 1; errors <= 2; errors++) {
    if (cell.word.length >= (errors === 1 ? weights.oneError : weights.twoErrors)) {
      var words = near('ZH', cell.term, errors).concat(near('EN', cell.term, errors), near('EN', cell.word, errors));
      words = Array.from(new Set(words));
      words = words.filter(function (word) { return word.codePointAt(0) <= 122; });
      if (words.length) {
        return { syllables: [], near: words, errors: errors, initials: false };
      }
    }
  }
  for (var length = cell.word.length - 1; length >= weights.stem; length--) {
    if (has('EN', cell.word.slice(0, length))) {
      return { syllables: [], near: [cell.word.slice(0, length)], errors: 1, initials: false };
    }
  }
  return asInitials ? AS_INITIALS : AS_WORD;
}
