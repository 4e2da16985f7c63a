// Words that stand for other words, and plain words. A piece of the function that Export puts together.

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
  core.elsewhere.concat(api.parts.en ? api.parts.en.elsewhere : []).forEach(function (phrase) {
    indexRewrite({ word: cut(phrase), alternatives: [], via: 'elsewhere' });
  });
  ownWords = rewriteTable;
  plainWords = null;
}

// The table with plain words besides, in English too for a query with letters; undefined while a part is not loaded.
function plainTable(letters) {
  var plain = part('plain');
  var english = letters ? part('plain-en') : api.parts['plain-en'];
  if (!plain || (letters && !english)) {
    return undefined;
  }
  if (!plainWords || plainWords.english !== english) {
    plainWords = rewriteTable = {
      all: ownWords.all.slice(), words: new Set(ownWords.words), english: english,
      byFirst: new Map(Array.from(ownWords.byFirst, function (pair) { return [pair[0], pair[1].slice()]; }))
    };
    plain.forEach(function (line, k) { addPlain(line[0], line[1].concat(english && english[k] || [])); });
  }
  return plainWords;
}

function addPlain(meant, said) {
  var alternatives = meant.map(function (word) { return { terms: cut(word).map(termOf), english: false, text: word }; });
  said.forEach(function (phrase) {
    addRewrite(cut(phrase), alternatives, meant.length ? 'plain' : 'elsewhere');
  });
}

function addRewrite(word, alternatives, via) {
  var rewrite = { word: word, alternatives: alternatives, via: via };
  rewriteTable.all.push(rewrite);
  indexRewrite(rewrite);
}

function indexRewrite(rewrite) {
  var word = rewrite.word;
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

// Rewrites by the syllables of their first ideograph, put in order when letters are first read as syllables.
function bySound() {
  if (!rewriteTable.bySound) {
    rewriteTable.bySound = new Map();
    rewriteTable.all.forEach(function (rewrite) {
      (rewrite.word[0].han ? soundsOf(rewrite.word[0].term) : []).forEach(function (syllable) {
        if (!rewriteTable.bySound.has(syllable)) {
          rewriteTable.bySound.set(syllable, []);
        }
        rewriteTable.bySound.get(syllable).push(rewrite);
      });
    });
  }
  return rewriteTable.bySound;
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
    var candidates = (cell.type === 'SYLLABLE' ? bySound() : rewriteTable.byFirst).get(cell.term) || [];
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
