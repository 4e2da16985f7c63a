// The index of terms in shards, of which those are loaded that a query asks for. A piece of the function that Export puts together.

// Thrown where it depends on parts not loaded yet how to go on.
var PENDING = new Error('not all parts are loaded');
var digits = [];
var opened = new Map();
var followers = new Map();

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

// Pairs of syllables whose second begins alike are in one part.
function keyOf(name, term) {
  var space = name === 'SOUNDS' ? term.indexOf(' ') : -1;
  return space < 0 ? term : term.slice(0, space + 2);
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

function pairOf(name, first, second) {
  if (name === 'INITIALS') {
    return first + second;
  }
  return first + (isHan(first.codePointAt(0)) && isHan(second.codePointAt(0)) ? '' : ' ') + second;
}

// Where terms stand in line, from where their pairs do.
function inLine(name, terms, step) {
  if (terms.length === 1) {
    return lookup(name, terms[0]);
  }
  if (step === 2) {
    return lookup('ZH_AROUND', terms[0] + '?' + terms[1]);
  }
  var pairs = terms.slice(1).map(function (term, k) { return pairOf(name, terms[k], term); });
  if (name === 'INITIALS') {
    // Only letters that are no syllables are first letters.
    return loadReadings() ? inPlaces(name, pairs, null, true) : pending();
  }
  if (pairs.length === 1) {
    return lookup(name + '_PAIRS', pairs[0]);
  }
  var all = pairs.map(function (both) { return lookup(name + '_PAIRS', both); });
  var common = all.slice(1).reduce(function (postings, other) { return where(postings, other, true); }, all[0]);
  return common.size ? inPlaces(name + '_PLACES', pairs, common, false) : common;
}

function pending() {
  throw PENDING;
}

// Every other pair is enough, and the last one.
function inPlaces(name, pairs, common, must) {
  var chosen = pairs.map(function (both, k) { return { at: k, packed: both }; }).filter(function (one) {
    return one.at % 2 === 0 || one.at === pairs.length - 1;
  });
  chosen.forEach(function (one) { one.packed = packedOf(name, one.packed); });
  if (chosen.some(function (one) { return one.packed === null; })) {
    return must ? pending() : new Map();
  }
  var starts = new Map();
  chosen.forEach(function (one, k) {
    var kept = new Map();
    eachPlace(one.packed || ' ', true, function (positions, place) {
      var before = k > 0 ? starts.get(place) : common && !inPostings(common, place) ? null : [];
      var fits = before && (k === 0 ? positions : positions.filter(function (position) {
        return before.indexOf(position - one.at) >= 0;
      }).map(function (position) { return position - one.at; }));
      if (fits && fits.length) {
        kept.set(place, fits);
      }
    });
    starts = kept;
  });
  return merge(new Map(), starts);
}

// Whether postings have a place.
function inPostings(postings, place) {
  var frequencies = postings.get(Math.floor(place / fields.length));
  return frequencies && frequencies[place % fields.length] > 0;
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
