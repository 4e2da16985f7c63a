// The evidence for the cells of a query. A piece of the function that Export puts together.

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
  this.plainRarity = this.pairRarity.slice();
  this.elsewhere = [];
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
    if (fit.rewrite.via === 'elsewhere') {
      this.elsewhere.push(fit);
    }
    fit.rewrite.alternatives.forEach(function (alternative) {
      if (!alternative.english) {
        var rare = this.add(fit.from, fit.to, fit.rewrite.via, alternative.text, quality, inLine('ZH', alternative.terms, 1), false);
        for (var k = fit.from; k < fit.to && fit.rewrite.via === 'plain'; k++) {
          this.plainRarity[k] = Math.max(this.plainRarity[k], rare);
        }
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
  var either = merge(merge(new Map(), layer('ZH').get(cells[k].term)), layer('ZH').get(cells[k + 1].term));
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
    !this.alone(k) && !this.elsewhere.some(function (fit) { return fit.from <= k && k < fit.to; }) &&
    !this.evidence.some(function (found) {
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
  best = Math.max(best, this.plainRarity[k]);
  return cell.weight * (best > 0 ? best : weights.unknown * rarity(0));
};

// A query in its own words; where they find nothing that surely answers it, with plain words, if those say or find anything.
function plan(text) {
  var own = read(text, ownWords);
  if (!core.plain || own.elsewhere.length || incomplete() || answers(own, weights.sure) || incomplete()) {
    return own;
  }
  var table = plainTable(own.latin);
  var plain = table && read(text, table);
  return plain && (plain.elsewhere.length || (saysPlainly(plain) && answers(plain, weights.least))) ? plain : own;
}

function incomplete() {
  return Object.keys(missed).length > 0;
}

function saysPlainly(planned) {
  return planned.evidence.some(function (found) { return found.via === 'plain'; });
}

function read(text, table) {
  rewriteTable = table;
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
    cells: gathering.cells, evidence: gathering.evidence, mass: gathering.mass(), typed: cells.map(termOf),
    elsewhere: gathering.elsewhere, latin: gathering.latin
  };
}
