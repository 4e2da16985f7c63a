// The index of terms in shards, of which those are loaded that a query asks for. A piece of the function that Export puts together.

// Thrown where it depends on parts not loaded yet how to go on.
var PENDING = new Error('not all parts are loaded');
var digits = [];
var opened = new Map();
var followers = new Map();
var recent = new Map();
var MOST_RECENT = 100;

function loadDigits() {
  Array.from(core.digits).forEach(function (character, k) { digits[character.charCodeAt(0)] = k; });
}

// Gives one number of a packed string after another.
function unpack(packed) {
  var at = 0;
  var low = core.low;
  var high = core.digits.length - low;
  return {
    more: function () { return at < packed.length; },
    next: function () {
      var digit = digits[packed.charCodeAt(at++)];
      if (digit < low) {
        return digit;
      }
      var number = digit;
      var step = high;
      for (digit = digits[packed.charCodeAt(at++)]; digit >= low; digit = digits[packed.charCodeAt(at++)]) {
        number += digit * step;
        step *= high;
      }
      return number + digit * step;
    }
  };
}

function numbers(packed) {
  var all = [];
  for (var reader = unpack(packed); reader.more();) {
    all.push(reader.next());
  }
  return all;
}

function hash(key) {
  var sum = 0;
  for (var k = 0; k < key.length; k++) {
    sum = Math.imul(sum, 31) + key.charCodeAt(k) | 0;
  }
  return sum >>> 0;
}

// The name of the part that has a key of a list.
function shardOf(name, key) {
  var list = core.shards[name];
  if (!list.own) {
    list.own = new Map();
    list[2].split('\n').filter(Boolean).forEach(function (own, k) { list.own.set(own, list[1] + k); });
  }
  return list[0] + '/' + (list.own.has(key) ? list.own.get(key) : hash(key) % list[1]);
}

// The string of a term in a list: undefined when it has none, null while its part is not loaded.
function packedOf(name, term, key) {
  var shard = shardOf(name, key === undefined ? term : key);
  var lines = part(shard);
  if (!lines) {
    return null;
  }
  if (!opened.has(shard)) {
    var strings = new Map();
    lines.split('\n').forEach(function (line) {
      var tab = line.indexOf('\t');
      strings.set(line.slice(0, tab), line.slice(tab + 1));
    });
    opened.set(shard, strings);
  }
  return opened.get(shard).get(term);
}

// Visits each place of a term's string and how often it stands there, or with positions where in the field.
function eachPlace(packed, positions, visit) {
  var reader = unpack(packed);
  var bits = reader.next();
  for (var field = 0; field < fields.length; field++) {
    var unit = -1;
    for (var n = bits >> field & 1 ? reader.next() : 0; n > 0; n--) {
      var step = reader.next();
      unit += 1 + (step >> 1);
      var frequency = step & 1 ? reader.next() + 2 : 1;
      visit(positions ? run(reader, frequency) : frequency, unit * fields.length + field);
    }
  }
}

var scratch;

// Postings as the ranking reads them, in less room than a map of arrays: units, and how often in each field of each.
function Postings(packed) {
  var width = fields.length;
  var size = 0;
  scratch = scratch || new Uint16Array(units.length * width);
  eachPlace(packed, false, function (frequency, place) { scratch[place] = frequency; });
  var found = new Int32Array(units.length);
  for (var unit = 0; unit < units.length; unit++) {
    for (var at = unit * width; at < (unit + 1) * width; at++) {
      if (scratch[at]) {
        found[size++] = unit;
        break;
      }
    }
  }
  this.size = size;
  this.units = found.slice(0, size);
  this.frequencies = new Uint16Array(size * width);
  for (var k = 0; k < size; k++) {
    for (var field = 0; field < width; field++) {
      this.frequencies[k * width + field] = scratch[found[k] * width + field];
    }
  }
  scratch.fill(0);
}

// The frequencies given to a visitor are those of one unit only until the next.
Postings.prototype.forEach = function (visit) {
  var width = fields.length;
  var some = fields.map(function () { return 0; });
  for (var k = 0; k < this.size; k++) {
    for (var field = 0; field < width; field++) {
      some[field] = this.frequencies[k * width + field];
    }
    visit(some, this.units[k]);
  }
};

Postings.prototype.get = function (unit) {
  var low = 0;
  var high = this.size;
  while (low < high) {
    var middle = (low + high) >> 1;
    if (this.units[middle] < unit) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return this.units[low] === unit ? Array.from(this.frequencies.subarray(low * fields.length, (low + 1) * fields.length)) : undefined;
};

// What was read lately is kept: the next query is often this one and a letter.
function lookup(name, term) {
  var found = layer(name).get(term);
  if (!found) {
    return new Map();
  }
  var key = name + '\t' + term;
  var postings = recent.get(key) || new Postings(found.packed);
  recent.delete(key);
  recent.set(key, postings);
  if (recent.size > MOST_RECENT) {
    recent.delete(recent.keys().next().value);
  }
  return postings;
}

function run(reader, count) {
  var position = 0;
  var positions = [];
  for (; count > 0; count--) {
    position += reader.next();
    positions.push(position);
  }
  return positions;
}

function englishReady() {
  if (!lengthTable.en && part('en-lengths')) {
    lengthTable.en = lengthsOf(api.parts['en-lengths']);
  }
  return part('en') && lengthTable.en;
}

// Pairs of syllables whose second begins alike are in one part.
function keyOf(name, term) {
  var space = name === 'SOUNDS' ? term.indexOf(' ') : -1;
  return space < 0 ? term : term.slice(0, space + 2);
}

// A layer as the ranking reads it: what is not loaded yet is known, and nowhere.
function layer(name) {
  var english = name.startsWith('EN');
  if (!layers[name]) {
    layers[name] = {
      get: function (term) {
        var packed = packedOf(name, term, keyOf(name, term));
        return packed && (!english || englishReady()) ? {
          packed: packed,
          forEach: function (visit) { eachPlace(packed, false, visit); }
        } : undefined;
      },
      has: function (term) {
        var packed = packedOf(name, term, keyOf(name, term));
        return packed !== undefined || (english && !part('en'));
      }
    };
  }
  return layers[name];
}

function has(name, term) {
  return name === 'SOUNDS' ? beginning(name, term).indexOf(term) >= 0 : layer(name).has(term);
}

// The terms of the sounds that begin so: the syllables that follow another one, or stand alone.
function beginning(name, letters) {
  if (!loadReadings()) {
    throw PENDING;
  }
  var space = letters.indexOf(' ');
  var first = letters.slice(0, Math.max(0, space));
  if (!followers.has(first)) {
    var all = Array.from(allSyllables);
    var at = 0;
    followers.set(first, numbers(api.parts.sound.followers[first] || '').map(function (distance) {
      at += distance;
      return (space < 0 ? '' : first + ' ') + all[at];
    }));
  }
  return followers.get(first).filter(function (term) { return term.startsWith(letters); });
}

// Neighbours as a term of pairs or triples.
function neighbours(name, terms) {
  return terms.reduce(function (all, term, k) {
    var close = name === 'INITIALS' || (isHan(term.codePointAt(0)) && isHan(terms[k - 1].codePointAt(0)));
    return all + (close ? '' : ' ') + term;
  });
}

// Where terms stand in line, from where their pairs or triples do.
function inLine(name, terms, step) {
  if (terms.length === 1) {
    return lookup(name, terms[0]);
  }
  if (step === 2) {
    return lookup('ZH_AROUND', terms[0] + '?' + terms[1]);
  }
  // Only letters that are no syllables are first letters.
  if (name === 'INITIALS' && !loadReadings()) {
    throw PENDING;
  }
  var found = terms.length === 2 ? lookup(name + '_PAIRS', neighbours(name, terms)) : inTriples(name, terms);
  if (name === 'INITIALS' && Object.keys(missed).length) {
    throw PENDING;
  }
  return found;
}

// Triples beside one another are enough, and the last one.
function inTriples(name, terms) {
  var chosen = [];
  var last = terms.length - 3;
  for (var at = 0; at < terms.length; at = at < last ? Math.min(at + 3, last) : terms.length) {
    chosen.push({ at: at, packed: packedOf(name + '_TRIPLES', neighbours(name, terms.slice(at, at + 3))) });
  }
  var starts = new Map();
  if (chosen.every(function (one) { return one.packed; }) && (name !== 'EN' || englishReady())) {
    chosen.forEach(function (one, k) { starts = startsOf(one, k > 0 && starts); });
  }
  return merge(new Map(), starts);
}

// Where a triple stands as far as what is before it does: places to the positions of the beginning.
function startsOf(triple, before) {
  var starts = new Map();
  eachPlace(triple.packed, true, function (positions, place) {
    var others = before && before.get(place);
    var fits = positions.map(function (position) { return position - triple.at; }).filter(function (start) {
      return !before || (others && others.indexOf(start) >= 0);
    });
    if (fits.length) {
      starts.set(place, fits);
    }
  });
  return starts;
}

// The words of a layer with so many letters, and which letters those are.
function wordsOf(name, from, to) {
  var parts = core.shards.spelling.filter(function (length) { return length >= from && length <= to; }).map(function (length) {
    return part('spelling/' + length);
  });
  if (parts.some(function (loaded) { return !loaded; })) {
    throw PENDING;
  }
  return parts.reduce(function (all, loaded) {
    return all.concat(loaded[name].split(' ').filter(Boolean).map(function (word) {
      return { term: word, letters: lettersOf(word) };
    }));
  }, []);
}
