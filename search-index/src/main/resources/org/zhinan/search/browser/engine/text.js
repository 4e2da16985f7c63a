// Text to cells. A piece of the function that Export puts together.

var core, weights, rules, fields, units, entries, titles, rewriteTable, ownWords, plainWords, layers, lengthTable, readings, firstLetters, allSyllables, beginnings;
// The parts that a look-up missed since the last reset.
var missed = {};
var glyphs = new Map();
// The latest plan: what a query needs is asked before the query is answered.
var planned = {};

function part(name) {
  if (!api.parts[name]) {
    missed[name] = true;
  }
  return api.parts[name];
}


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

// What a code point is folded to, kept because texts repeat their characters.
function glyphsOf(c) {
  var found = glyphs.get(c);
  if (!found) {
    found = fold(c).map(function (point) {
      var letter = String.fromCodePoint(point);
      return {
        letter: letter, word: isWord(point), han: isHan(point), breaks: rules.breaks.indexOf(letter) >= 0,
        apostrophe: point === 39 || point === 0x2019
      };
    });
    glyphs.set(c, found);
  }
  return found;
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
  function take(glyph, start, end) {
    if (glyph.word) {
      if (!word) {
        wordStart = start;
      }
      if (word.length < rules.longestWord) {
        word += glyph.letter;
      }
      wordEnd = end;
    } else if (!glyph.apostrophe) {
      endWord();
      if (glyph.han) {
        cells.push({ han: true, term: glyph.letter, word: glyph.letter, start: start, end: end, position: position++ });
      } else if (glyph.breaks) {
        position++;
      }
    }
  }
  for (var at = 0; at < text.length;) {
    var c = text.codePointAt(at);
    var next = at + (c > 0xFFFF ? 2 : 1);
    var folded = glyphsOf(c);
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
