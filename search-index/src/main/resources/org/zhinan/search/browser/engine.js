// The search of this site, in the browser: the same analysis, evidence and scores as the index that the site was built with.
// Every table and weight comes from data-core.js, data-en.js and data-sound.js; nothing is typed here a second time.
var ZhinanSearch = ZhinanSearch || { parts: {} };
(function (api) {
  'use strict';

  var core, weights, rules, fields, units, entries, titles, rewriteTable, layers, lengthTable, readings, allSyllables, beginnings;
  // The parts that a look-up missed since the last reset.
  var missed = {};
  // The latest plan: what a query needs is asked before the query is answered.
  var planned = {};

  function part(name) {
    if (!api.parts[name]) {
      missed[name] = true;
    }
    return api.parts[name];
  }

  // Text to cells ---------------------------------------------------------------------------------------------------

  function within(ranges, c) {
    for (var k = 0; k < ranges.length; k += 2) {
      if (c >= ranges[k] && c <= ranges[k + 1]) {
        return true;
      }
    }
    return false;
  }

  function isHan(c) {
    return within(rules.han, c);
  }

  function isWord(c) {
    if (c < 0x80) {
      return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
    }
    return !within(rules.notAWord, c) && !isHan(c);
  }

  function simple(c) {
    return rules.simplified.has(c) ? rules.simplified.get(c) : c;
  }

  // The code points that one code point is folded to.
  function fold(c) {
    if (c < 0x80) {
      return [c >= 65 && c <= 90 ? c + 32 : c];
    }
    if (isHan(c)) {
      return [simple(c)];
    }
    return Array.from(String.fromCodePoint(c).normalize('NFKD').toLowerCase())
      .map(function (part) { return part.codePointAt(0); })
      .filter(function (part) { return !within(rules.marks, part); })
      .map(simple);
  }

  function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) {
      return word;
    }
    return rules.stems.reduce(function (stemmed, step) {
      for (var k = 0; k < step.length; k++) {
        var rule = step[k];
        if (stemmed.length - rule[0].length >= rule[2] && stemmed.endsWith(rule[0])) {
          return stemmed.slice(0, stemmed.length - rule[0].length) + rule[1];
        }
      }
      return stemmed;
    }, word);
  }

  function cut(text) {
    var cells = [];
    var word = '';
    var wordStart = 0;
    var wordEnd = 0;
    var position = 0;
    function endWord() {
      if (word) {
        cells.push({ han: false, term: stem(word), word: word, start: wordStart, end: wordEnd, position: position++ });
        word = '';
      }
    }
    function take(c, start, end) {
      if (isWord(c)) {
        if (!word) {
          wordStart = start;
        }
        if (word.length < rules.longestWord) {
          word += String.fromCodePoint(c);
        }
        wordEnd = end;
      } else if (c !== 39 && c !== 0x2019) {
        endWord();
        var letter = String.fromCodePoint(c);
        if (isHan(c)) {
          cells.push({ han: true, term: letter, word: letter, start: start, end: end, position: position++ });
        } else if (rules.breaks.indexOf(letter) >= 0) {
          position++;
        }
      }
    }
    for (var at = 0; at < text.length;) {
      var c = text.codePointAt(at);
      var next = at + (c > 0xFFFF ? 2 : 1);
      var folded = fold(c);
      for (var k = 0; k < folded.length; k++) {
        take(folded[k], at, next);
      }
      at = next;
    }
    endWord();
    return cells;
  }

  function cutField(strings) {
    var cells = [];
    var from = 0;
    strings.forEach(function (string) {
      cut(string).forEach(function (cell) {
        cell.position += from;
        cells.push(cell);
      });
      from = cells.length ? cells[cells.length - 1].position + 2 : 0;
    });
    return cells;
  }

  function termOf(cell) {
    return cell.term;
  }

  function pair(first, second) {
    return first.han && second.han ? first.term + second.term : first.term + ' ' + second.term;
  }

  // Terms of the texts ------------------------------------------------------------------------------------------------

  // A layer maps a term to a map of places (unit and field as one number) to the positions there.
  function put(layer, term, place, position) {
    var places = layer.get(term);
    if (!places) {
      places = new Map();
      layer.set(term, places);
    }
    var positions = places.get(place);
    if (positions) {
      positions.push(position);
    } else {
      places.set(place, [position]);
    }
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
          put(pairs, pair(cell, cells[k + 1]), place, cell.position);
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
          put(sounds, syllable, place, cell.position);
          (next && next.han ? soundsOf(next.term) : []).forEach(function (second) {
            put(sounds, syllable + ' ' + second, place, cell.position);
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
    english.entries.forEach(function (entry) {
      texts.push([entry[0] ? [entry[0]] : [], entry[1], entry[2], entry[3]]);
      entry[4].forEach(function (clause) {
        texts.push([[], [], clause[0] ? [clause[0]] : [], clause[1]]);
      });
    });
    return texts;
  }

  function merge(postings, places) {
    if (places) {
      places.forEach(function (positions, place) {
        count(postings, place, positions.length);
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
        (terms.byLength[term.length] = terms.byLength[term.length] || []).push(term);
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

  function near(name, term, errors) {
    var found = [];
    for (var length = Math.max(1, term.length - errors); length <= term.length + errors; length++) {
      (listed(name).byLength[length] || []).forEach(function (other) {
        if (distance(term, other) <= errors) {
          found.push(other);
        }
      });
    }
    return found.sort().slice(0, rules.mostNear);
  }

  // Sounds --------------------------------------------------------------------------------------------------------------

  function loadReadings() {
    if (readings) {
      return true;
    }
    var sound = part('sound');
    if (!sound) {
      return false;
    }
    readings = new Map();
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
    return Array.from(new Set(soundsOf(ideograph).map(function (syllable) { return syllable[0]; })));
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

  // Latin letters of a query ----------------------------------------------------------------------------------------------

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
    return asInitials ? AS_INITIALS : AS_WORD;
  }

  // Words that stand for other words --------------------------------------------------------------------------------------

  function loadRewrites() {
    rewriteTable = { all: [], byFirst: new Map(), words: new Set() };
    core.synonyms.forEach(function (group, k) {
      var members = [];
      [group, api.parts.en ? api.parts.en.synonyms[k] : []].forEach(function (list, english) {
        list.forEach(function (word) {
          var cells = cut(word);
          if (cells.length) {
            members.push({ cells: cells, terms: cells.map(termOf), english: english === 1, text: word });
          }
        });
      });
      members.forEach(function (member) {
        addRewrite(member.cells, members.filter(function (other) { return other !== member; }), 'synonym');
      });
    });
    core.taiwan.forEach(function (line) {
      addRewrite(cut(line[0]), line.slice(1).map(function (word) {
        return { terms: cut(word).map(termOf), english: false, text: word };
      }), 'taiwan');
    });
  }

  function addRewrite(word, alternatives, via) {
    var rewrite = { word: word, alternatives: alternatives, via: via };
    rewriteTable.all.push(rewrite);
    var first = word[0].term;
    if (!rewriteTable.byFirst.has(first)) {
      rewriteTable.byFirst.set(first, []);
    }
    rewriteTable.byFirst.get(first).push(rewrite);
    word.forEach(function (cell) {
      if (!cell.han) {
        rewriteTable.words.add(cell.term);
      }
    });
  }

  function stands(word, cells, from) {
    return word.every(function (wanted, k) {
      var cell = cells[from + k];
      return cell.type === 'SYLLABLE'
        ? wanted.han && !cell.open && soundsOf(wanted.term).indexOf(cell.term) >= 0
        : wanted.han === (cell.type === 'HAN') && wanted.term === cell.term;
    });
  }

  function fitsOf(cells) {
    var fits = [];
    cells.forEach(function (cell, from) {
      var candidates = cell.type === 'SYLLABLE' ? rewriteTable.all : rewriteTable.byFirst.get(cell.term) || [];
      candidates.forEach(function (rewrite) {
        var to = from + rewrite.word.length;
        var lone = rewrite.word.length === 1 && rewrite.word[0].han && cells.length > 1;
        if (!lone && to <= cells.length && stands(rewrite.word, cells, from)) {
          fits.push({ from: from, to: to, rewrite: rewrite });
        }
      });
    });
    return fits.filter(function (fit) {
      return !fits.some(function (other) {
        return other.rewrite.via === fit.rewrite.via && other.from <= fit.from && other.to >= fit.to &&
          other.to - other.from > fit.to - fit.from;
      });
    });
  }

  // The plan of a query -------------------------------------------------------------------------------------------------

  function fillerLength(cells, at) {
    if (!cells[at].han) {
      return rules.englishFillers.has(cells[at].word) ? 1 : 0;
    }
    var longest = 0;
    rules.fillers.forEach(function (filler) {
      if (filler.length > longest && at + filler.length <= cells.length) {
        for (var n = 0; n < filler.length && cells[at + n].term === filler[n]; n++);
        longest = n === filler.length ? n : longest;
      }
    });
    return longest;
  }

  function markFillers(cells) {
    var marked = cells.map(function () { return false; });
    for (var k = 0; k < cells.length;) {
      var length = fillerLength(cells, k);
      marked.fill(true, k, k + length);
      k += Math.max(1, length);
    }
    return marked;
  }

  function queryCells(cut) {
    var fillers = markFillers(cut);
    var readAs = readLatin(cut);
    var cells = [];
    cut.forEach(function (cell, k) {
      var reading = readAs[k];
      var position = cell.position + cells.length - k;
      var note = { filler: fillers[k] && !reading.syllables.length, word: cell.word, reading: reading };
      if (!reading.syllables.length) {
        cells.push({
          type: cell.han ? 'HAN' : 'WORD', term: cell.term, open: false, start: cell.start, end: cell.end, position: position,
          weight: cell.han ? weights.han : reading.initials ? weights.han * cell.word.length : 1, note: note
        });
      }
      var at = cell.start;
      reading.syllables.forEach(function (syllable, n) {
        var end = Math.min(cell.end, at + syllable.length);
        cells.push({
          type: 'SYLLABLE', term: syllable, open: !isSyllable(syllable), start: at, end: end, position: position + n,
          weight: weights.han, note: note
        });
        at = end;
      });
    });
    return cells;
  }

  function rarity(having) {
    return Math.floor(Math.log(1 + (units.length - having + 0.5) / (having + 0.5)) * 10000 + 0.5) / 10000;
  }

  function Gathering(cells) {
    this.cells = cells;
    this.evidence = [];
    this.pairRarity = cells.map(function () { return 0; });
    this.latin = cells.some(function (cell) { return cell.type !== 'HAN' && /[^0-9]/.test(cell.term); });
  }

  Gathering.prototype.add = function (from, to, via, found, quality, postings, english) {
    if (!postings.size) {
      return 0;
    }
    var rare = rarity(postings.size);
    this.evidence.push({
      from: from, to: to, via: via, found: found, quality: quality, postings: postings, english: english, rarity: rare
    });
    return rare;
  };

  Gathering.prototype.addTerm = function (from, to, via, term, quality, name) {
    return this.add(from, to, via, term, quality, lookup(name, term), name.startsWith('EN'));
  };

  Gathering.prototype.words = function () {
    this.cells.forEach(function (cell, k) {
      if (cell.type === 'HAN') {
        this.addTerm(k, k + 1, 'exact', cell.term, this.alone(k) ? 1 : weights.single, 'ZH');
      } else if (cell.type === 'SYLLABLE') {
        if (this.alone(k)) {
          this.addTerm(k, k + 1, 'sound', cell.term, weights.typedSound, 'SOUNDS');
        }
      } else {
        this.word(k, cell.term, cell.note);
      }
    }, this);
  };

  Gathering.prototype.word = function (k, term, note) {
    this.addTerm(k, k + 1, 'exact', term, 1, 'ZH');
    if (this.latin) {
      this.addTerm(k, k + 1, 'exact', term, 1, 'EN');
    }
    var quality = note.reading.errors === 1 ? weights.spelling : weights.spellingTwo;
    note.reading.near.forEach(function (other) {
      this.addTerm(k, k + 1, 'spelling', other, quality, 'ZH');
      this.addTerm(k, k + 1, 'spelling', other, quality, 'EN');
    }, this);
    if (note.reading.initials) {
      this.add(k, k + 1, 'initials', note.word, weights.initials, inLine('INITIALS', note.word.split(''), 1), false);
    }
  };

  Gathering.prototype.pairs = function () {
    for (var k = 0; k + 1 < this.cells.length; k++) {
      var first = this.cells[k];
      var second = this.cells[k + 1];
      if (second.position !== first.position + 1) {
        continue;
      }
      if (first.type === 'SYLLABLE' || second.type === 'SYLLABLE') {
        if (first.type !== 'WORD' && second.type !== 'WORD') {
          this.known(k, this.soundPair(k));
        }
      } else {
        var both = first.term + (first.type === 'HAN' && second.type === 'HAN' ? '' : ' ') + second.term;
        this.known(k, this.addTerm(k, k + 2, 'exact', both, 1, 'ZH_PAIRS'));
        if (this.latin && first.type === 'WORD' && second.type === 'WORD') {
          this.known(k, this.addTerm(k, k + 2, 'exact', both, 1, 'EN_PAIRS'));
        }
      }
    }
  };

  Gathering.prototype.known = function (k, rare) {
    this.pairRarity[k] = Math.max(this.pairRarity[k], rare);
    this.pairRarity[k + 1] = Math.max(this.pairRarity[k + 1], rare);
  };

  Gathering.prototype.phrases = function () {
    for (var from = 0; from < this.cells.length;) {
      var to = from + 1;
      while (to < this.cells.length && this.cells[to].type !== 'SYLLABLE' &&
          this.cells[to].position === this.cells[to - 1].position + 1) {
        to++;
      }
      if (to - from > 2 && to - from <= weights.longestPhrase && this.cells[from].type !== 'SYLLABLE') {
        var run = this.cells.slice(from, to).map(termOf);
        var shown = run.join(this.cells[from].type === 'HAN' ? '' : ' ');
        this.add(from, to, 'exact', shown, 1, inLine('ZH', run, 1), false);
        if (this.latin) {
          this.add(from, to, 'exact', shown, 1, inLine('EN', run, 1), true);
        }
      }
      from = to;
    }
  };

  Gathering.prototype.rewrites = function (fits) {
    fits.forEach(function (fit) {
      var quality = weights[fit.rewrite.via];
      fit.rewrite.alternatives.forEach(function (alternative) {
        if (!alternative.english) {
          this.add(fit.from, fit.to, fit.rewrite.via, alternative.text, quality, inLine('ZH', alternative.terms, 1), false);
        }
        if (this.latin) {
          this.add(fit.from, fit.to, fit.rewrite.via, alternative.text, quality, inLine('EN', alternative.terms, 1), true);
        }
      }, this);
    }, this);
  };

  Gathering.prototype.repairs = function () {
    var cells = this.cells;
    var lost = cells.map(function (cell, k) { return this.lost(k); }, this);
    for (var k = 0; k + 1 < cells.length; k++) {
      var both = cells[k].type === 'HAN' && cells[k + 1].type === 'HAN' && cells[k + 1].position === cells[k].position + 1;
      if (both && (lost[k] || lost[k + 1])) {
        var first = cells[k].term;
        var second = cells[k + 1].term;
        this.addTerm(k, k + 2, 'order', second + first, weights.order, 'ZH_PAIRS');
        this.soundPair(k);
        this.add(k, k + 2, 'shape', first + '?' + second, weights.shape, inLine('ZH', [first, second], 2), false);
        if (lost[k + 1] && k + 2 < cells.length && cells[k + 2].type === 'HAN') {
          var third = cells[k + 2].term;
          this.add(k, k + 3, 'shape', first + '?' + third, weights.shape, inLine('ZH', [first, third], 2), false);
        }
      }
    }
  };

  Gathering.prototype.soundPair = function (k) {
    var postings = new Map();
    var found = '';
    var seconds = this.sounds(k + 1);
    this.sounds(k).forEach(function (first) {
      seconds.forEach(function (second) {
        var both = first + ' ' + second;
        var some = this.cells[k + 1].open ? prefix('SOUNDS', both) : lookup('SOUNDS', both);
        if (some.size) {
          some.forEach(function (frequencies, unit) {
            frequencies.forEach(function (frequency, field) {
              count(postings, unit * fields.length + field, frequency);
            });
          });
          found = found || both;
        }
      }, this);
    }, this);
    var cells = this.cells;
    if (cells[k].type === 'SYLLABLE' || cells[k + 1].type === 'SYLLABLE') {
      return this.add(k, k + 2, 'sound', found, weights.typedSound, postings, false);
    }
    var either = merge(lookup('ZH', cells[k].term), layer('ZH').get(cells[k + 1].term));
    this.add(k, k + 2, 'sound', found, weights.sound, where(postings, either, true), false);
    return this.add(k, k + 2, 'sound', found, weights.soundBoth, where(postings, either, false), false);
  };

  Gathering.prototype.sounds = function (k) {
    return this.cells[k].type === 'HAN' ? soundsOf(this.cells[k].term) : [this.cells[k].term];
  };

  Gathering.prototype.alone = function (k) {
    var cells = this.cells;
    var before = k > 0 && cells[k - 1].type !== 'WORD' && cells[k - 1].end === cells[k].start;
    var after = k + 1 < cells.length && cells[k + 1].type !== 'WORD' && cells[k].end === cells[k + 1].start;
    return !before && !after;
  };

  Gathering.prototype.weak = function (k) {
    return this.cells[k].type === 'HAN' && rules.weakFillers.indexOf(this.cells[k].term) >= 0;
  };

  Gathering.prototype.lost = function (k) {
    return this.cells[k].type === 'HAN' && this.pairRarity[k] === 0 && !this.cells[k].note.filler && !this.weak(k) &&
      !this.alone(k) && !this.evidence.some(function (found) {
        return found.via !== 'exact' && found.from <= k && k < found.to;
      });
  };

  Gathering.prototype.mass = function () {
    var sum = 0;
    var mass = this.cells.map(function (cell, k) {
      var worth = cell.note.filler || (this.weak(k) && this.pairRarity[k] === 0) ? 0 : this.full(k);
      sum += worth;
      return worth;
    }, this);
    return sum === 0 ? this.cells.map(function (cell, k) { return this.full(k); }, this) : mass;
  };

  Gathering.prototype.full = function (k) {
    var cell = this.cells[k];
    var best = this.pairRarity[k];
    if (cell.type === 'WORD' || this.alone(k)) {
      best = 0;
      this.evidence.forEach(function (found) {
        if (rules.ownVia.indexOf(found.via) >= 0 && found.from === k && found.to === k + 1) {
          best = Math.max(best, found.rarity);
        }
      });
    }
    return cell.weight * (best > 0 ? best : weights.unknown * rarity(0));
  };

  function plan(text) {
    var cells = cut(text).slice(0, weights.longestQuery);
    if (cells.some(function (cell) { return cell.han && !has('ZH', cell.term); }) && !readings && loadReadings()) {
      cells = cut(text).slice(0, weights.longestQuery);
    }
    var gathering = new Gathering(queryCells(cells));
    gathering.words();
    gathering.pairs();
    gathering.phrases();
    gathering.rewrites(fitsOf(gathering.cells));
    gathering.repairs();
    return {
      cells: gathering.cells, evidence: gathering.evidence, mass: gathering.mass(), key: cells.map(termOf).join(' ')
    };
  }

  // Scores ----------------------------------------------------------------------------------------------------------------

  function inField(evidence, unit, field, frequency) {
    var name = fields[field];
    var rewritten = evidence.via === 'synonym' || evidence.via === 'taiwan';
    var worth = name === 'title' && rewritten ? weights.titleVia : weights[name];
    var b = weights[name + 'Length'];
    var lengths = lengthTable[evidence.english ? 'en' : 'zh'];
    var length = 1 - b + b * (lengths.cells[unit * fields.length + field] / lengths.averages[field]);
    return worth * frequency * (1 + weights.saturation) / (frequency + weights.saturation * length);
  }

  function inFields(evidence, unit, frequencies) {
    var best = 0;
    var sum = 0;
    for (var field = 0; field < fields.length; field++) {
      if (frequencies[field] > 0) {
        var value = inField(evidence, unit, field, frequencies[field]);
        best = Math.max(best, value);
        sum += value;
      }
    }
    return best + weights.tie * (sum - best);
  }

  function tallyOf(tallies, unit, cells) {
    var tally = tallies.get(unit);
    if (!tally) {
      var zeros = cells.map(function () { return 0; });
      tally = { value: zeros, surety: zeros.slice(), best: cells.map(function () { return null; }) };
      tallies.set(unit, tally);
    }
    return tally;
  }

  function take(tally, cell, value, surety, evidence) {
    if (value > tally.value[cell]) {
      tally.value[cell] = value;
      tally.best[cell] = evidence;
    }
    tally.surety[cell] = Math.max(tally.surety[cell], surety);
  }

  function scoreUnits(planned) {
    var tallies = new Map();
    planned.evidence.forEach(function (evidence) {
      evidence.postings.forEach(function (frequencies, unit) {
        var value = evidence.quality * evidence.rarity * inFields(evidence, unit, frequencies);
        var tally = tallyOf(tallies, unit, planned.cells);
        for (var cell = evidence.from; cell < evidence.to; cell++) {
          take(tally, cell, value, evidence.quality * evidence.quality, evidence);
        }
      });
    });
    var scored = [];
    Array.from(tallies.keys()).sort(function (one, two) { return one - two; }).forEach(function (number) {
      var unit = units[number];
      var tally = tallies.get(number);
      var parent = unit.parent !== number && tallies.get(unit.parent);
      if (parent) {
        parent.value.forEach(function (value, cell) {
          if (value > 0) {
            take(tally, cell, weights.parent * value, weights.parent * parent.surety[cell], parent.best[cell]);
          }
        });
      }
      scored.push(scoreUnit(planned, unit, tally));
    });
    return scored;
  }

  function scoreUnit(planned, unit, tally) {
    var all = 0;
    var found = 0;
    var value = 0;
    tally.value.forEach(function (worth, cell) {
      var mass = planned.mass[cell];
      all += mass;
      if (mass > 0) {
        found += mass * tally.surety[cell];
        value += planned.cells[cell].weight * worth;
      }
    });
    var coverage = all > 0 ? found / all : 0;
    var exact = titles.get(unit.number + '\t' + planned.key) || 0;
    var sum = all > 0 ? value / all : 0;
    var kind = core.kinds[unit.entry.kind] === undefined ? weights.other : core.kinds[unit.entry.kind];
    var score = kind * (sum * (weights.coverage + (1 - weights.coverage) * coverage) + exact);
    return {
      unit: unit, tally: tally, all: all, coverage: coverage, exact: exact, score: Math.floor(score * 1000000 + 0.5) / 1000000
    };
  }

  function matchesOf(text, planned, scored) {
    var matches = [];
    var tally = scored.tally;
    for (var from = 0; from < tally.value.length;) {
      var evidence = tally.best[from];
      var to = from + 1;
      while (to < tally.value.length && tally.best[to] === evidence) {
        to++;
      }
      if (evidence) {
        var sum = 0;
        for (var cell = from; cell < to; cell++) {
          sum += planned.mass[cell] > 0 ? planned.cells[cell].weight * tally.value[cell] / scored.all : 0;
        }
        matches.push({
          typed: text.slice(planned.cells[from].start, planned.cells[to - 1].end),
          found: evidence.found, via: evidence.via, field: bestField(evidence, scored.unit.number), score: sum
        });
      }
      from = to;
    }
    return matches;
  }

  function bestField(evidence, unit) {
    var frequencies = evidence.postings.get(unit) || [];
    var best = 'title';
    var most = 0;
    frequencies.forEach(function (frequency, field) {
      var value = frequency > 0 ? inField(evidence, unit, field, frequency) : 0;
      if (value > most) {
        most = value;
        best = fields[field];
      }
    });
    return best;
  }

  function passes(entry, filters) {
    return Object.keys(filters).every(function (key) {
      var own = key === 'kind' ? [entry.kind] : entry.filters[key] || [];
      return own.some(function (id) { return filters[key].indexOf(id) >= 0; });
    });
  }

  function before(one, two) {
    return one < two ? -1 : one > two ? 1 : 0;
  }

  function ranked(scored, filters, coverage) {
    var best = new Map();
    scored.forEach(function (one) {
      var other = best.get(one.unit.parent);
      if (one.coverage >= coverage && passes(one.unit.entry, filters) && (!other || one.score > other.score)) {
        best.set(one.unit.parent, one);
      }
    });
    var hits = Array.from(best.values()).sort(function (one, two) {
      return two.score - one.score || before(one.unit.entry.kind, two.unit.entry.kind) ||
        before(one.unit.entry.id, two.unit.entry.id);
    });
    var least = hits.length ? weights.relative * hits[0].score : 0;
    return hits.filter(function (hit) { return hit.score >= least; });
  }

  // Data --------------------------------------------------------------------------------------------------------------------

  function load() {
    if (core) {
      return;
    }
    core = decode(api.parts.core);
    weights = core.weights;
    fields = core.fields;
    rules = Object.assign({}, core.rules);
    rules.simplified = new Map();
    simplify(core.simplified);
    rules.englishFillers = new Set(core.rules.englishFillers);
    layers = {};
    lengthTable = {};
    titles = new Map();
    loadUnits();
    loadRewrites();
  }

  // Frequent characters are written with shorter ones, in the order of the alphabet.
  function decode(value) {
    if (typeof value === 'string') {
      var first = api.parts.alphabet.first;
      var characters = api.parts.alphabet.characters;
      return value.replace(/[^\x00-\x7f]/g, function (c) { return characters[c.charCodeAt(0) - first] || c; });
    }
    if (Array.isArray(value)) {
      return value.map(decode);
    }
    if (value && typeof value === 'object') {
      Object.keys(value).forEach(function (key) { value[key] = decode(value[key]); });
    }
    return value;
  }

  function simplify(table) {
    table.split(' ').forEach(function (line) {
      var points = Array.from(line).map(function (c) { return c.codePointAt(0); });
      points.slice(1).forEach(function (c) { rules.simplified.set(c, points[0]); });
    });
  }

  function loadUnits() {
    units = [];
    entries = core.entries.map(function (row) {
      var url = row[3].split('*').join(row[1]);
      var entry = { kind: row[0], id: row[1], title: row[2], url: url, filters: row[8], shown: row[6] };
      var parent = units.length;
      units.push({ number: parent, parent: parent, entry: entry, zh: [[row[2]], row[5], row[6], row[7]] });
      titleKeys(parent, [row[2]], weights.exactTitle);
      row[9].forEach(function (clause) {
        units.push({
          number: units.length, parent: parent, entry: entry, clause: clause[0], text: clause[1],
          url: clause[2] || url + '#' + clause[0], zh: [[], [], clause[1] ? [clause[1]] : [], clause[3]]
        });
      });
      entry.urlEn = row[4];
      return entry;
    });
  }

  function titleKeys(number, strings, worth) {
    strings.forEach(function (string) {
      var key = number + '\t' + cut(string).map(termOf).join(' ');
      titles.set(key, Math.max(titles.get(key) || 0, worth));
    });
  }

  function loadEnglish() {
    var english = api.parts.en;
    if (!english || entries[0] === undefined || entries[0].english) {
      return;
    }
    loadRewrites();
    var number = 0;
    english.entries.forEach(function (row, k) {
      entries[k].english = { title: row[0], shown: row[2] };
      titleKeys(number, row[0] ? [row[0]] : [], weights.exactTitle);
      number++;
      row[4].forEach(function (clause) {
        units[number++].textEn = clause[0];
      });
    });
  }

  function englishUrl(url, other) {
    return other || url.replace(/^zh\//, 'en/');
  }

  function hitOf(text, planned, scored) {
    var unit = scored.unit;
    var entry = unit.entry;
    var english = entry.english || { title: '', shown: [] };
    return {
      kind: entry.kind,
      id: entry.id,
      clause: unit.clause || '',
      score: scored.score,
      title: { zh: entry.title, en: english.title },
      url: unit.clause
        ? { zh: unit.url, en: englishUrl(unit.url, entry.urlEn && entry.urlEn + '#' + unit.clause) }
        : { zh: entry.url, en: englishUrl(entry.url, entry.urlEn) },
      text: unit.clause
        ? { zh: unit.text, en: unit.textEn || '' }
        : { zh: entry.shown[0] || '', en: english.shown[0] || '' },
      matches: matchesOf(text, planned, scored)
    };
  }

  // What comes nearest when nothing answers, in the language of the query.
  function nearTitles(text, near) {
    var chinese = Array.from(text).some(function (c) { return isHan(c.codePointAt(0)); });
    var found = near.slice(0, 5).map(function (scored) {
      var entry = scored.unit.entry;
      return chinese || !entry.english || !entry.english.title ? entry.title : entry.english.title;
    });
    return Array.from(new Set(found));
  }

  // Suggestions ------------------------------------------------------------------------------------------------------------

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
        one.text.length - two.text.length || before(one.text, two.text) || before(one.entry.id, two.entry.id);
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

  // The names of the parts ('en', 'sound') that a query needs and that are not loaded yet: load them and ask again.
  api.needs = function (text) {
    load();
    loadEnglish();
    missed = {};
    planned = { text: text, plan: plan(text) };
    return Object.keys(missed);
  };

  // The hits of a query: text, how many at most, and filters (kind, domain, area, ... to ids).
  api.search = function (text, top, filters) {
    load();
    loadEnglish();
    var latest = planned.text === text && !Object.keys(missed).length ? planned.plan : plan(text);
    var scored = scoreUnits(latest);
    var hits = ranked(scored, filters || {}, weights.least);
    var others = Object.assign({}, filters);
    delete others.kind;
    var kinds = {};
    ranked(scored, others, weights.least).forEach(function (hit) {
      kinds[hit.unit.entry.kind] = (kinds[hit.unit.entry.kind] || 0) + 1;
    });
    return {
      hits: hits.slice(0, Math.max(0, top)).map(function (hit) { return hitOf(text, latest, hit); }),
      total: hits.length,
      kinds: kinds,
      suggestions: hits.length ? [] : nearTitles(text, ranked(scored, filters || {}, weights.hint))
    };
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
})(ZhinanSearch);
