// The index of terms made from the texts: for each kind of term, made when it is first asked for, terms to places (searchable and
// field as one number) to the positions there, or to how many there are.

Object.assign(TermIndex, {
  kinds: {},
  fieldLengths: {},

  term(kind, term) {
    const postings = new Occurrences();
    (TermIndex.terms(kind).get(term) || []).forEach((positions, place) => {
      postings.addAt(place, positions.length === undefined ? positions : positions.length);
    });
    return postings;
  },

  has(kind, term) {
    return TermIndex.terms(kind).has(term);
  },

  lengths(english) {
    return TermIndex.fieldLengths[english ? 'EN' : 'ZH'];
  },

  inLine(kind, terms, step) {
    if (terms.length === 1) {
      return TermIndex.term(kind, terms[0]);
    }
    const postings = new Occurrences();
    const all = terms.map(term => TermIndex.terms(kind).get(term));
    if (all.every(Boolean)) {
      all[0].forEach((positions, place) => {
        const starts = positions.filter(at => all.every((places, k) =>
          k === 0 || (places.has(place) && places.get(place).includes(at + k * step))));
        if (starts.length) {
          postings.addAt(place, new Set(starts).size);
        }
      });
    }
    return postings;
  },

  // The terms that begin so: a stretch of the sorted ones.
  beginning(kind, letters) {
    const { sorted } = TermIndex.listed(kind);
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
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
  },

  // The terms with so many letters, and which letters those are.
  ofLength(kind, from, to) {
    return [].concat(...TermIndex.listed(kind).byLength.slice(from, to + 1).filter(Boolean));
  },

  // The terms of a kind in their order, and those of each length, put together when first asked for.
  listed(kind) {
    const terms = TermIndex.terms(kind);
    if (!terms.sorted) {
      terms.sorted = Array.from(terms.keys()).sort();
      terms.byLength = [];
      terms.sorted.forEach(term => {
        (terms.byLength[term.length] = terms.byLength[term.length] || []).push({ term, letters: TermIndex.lettersOf(term) });
      });
    }
    return terms;
  },

  // The terms of a kind; none while a part is not loaded.
  terms(kind) {
    if (!TermIndex.kinds[kind]) {
      if (kind.startsWith('ZH')) {
        TermIndex.buildWords(searchables.map(searchable => searchable.zh), 'ZH');
      } else if (kind.startsWith('EN')) {
        const english = CommonSearchData.part('en');
        if (!english) {
          return new Map();
        }
        TermIndex.buildWords(WholeSearchData.englishTexts(english), 'EN');
      } else if (Pinyin.load()) {
        TermIndex.buildSounds();
      } else {
        return new Map();
      }
    }
    return TermIndex.kinds[kind];
  },

  buildWords(texts, language) {
    const words = TermIndex.kinds[language] = new Map();
    const pairs = TermIndex.kinds[language + '_PAIRS'] = new Map();
    const lengths = [];
    TermIndex.eachField(texts, (tokens, place) => {
      lengths[place] = tokens.length;
      tokens.forEach((token, k) => {
        TermIndex.put(words, token.term, place, token.position);
        if (k + 1 < tokens.length && tokens[k + 1].position === token.position + 1) {
          TermIndex.tick(pairs, Token.pair(token, tokens[k + 1]), place);
        }
      });
    });
    TermIndex.fieldLengths[language] = new FieldLengths(lengths);
  },

  buildSounds() {
    const sounds = TermIndex.kinds.SOUNDS = new Map();
    const initials = TermIndex.kinds.INITIALS = new Map();
    TermIndex.eachField(searchables.map(searchable => searchable.zh), (tokens, place) => tokens.forEach((token, k) => {
      if (!token.han) {
        return;
      }
      const next = tokens[k + 1];
      const seconds = next && next.han && next.position === token.position + 1 ? Pinyin.of(next.term) : [];
      Pinyin.of(token.term).forEach(syllable => {
        TermIndex.tick(sounds, syllable, place);
        seconds.forEach(second => TermIndex.tick(sounds, syllable + ' ' + second, place));
      });
      Pinyin.initials(token.term).forEach(initial => TermIndex.put(initials, initial, place, token.position));
    }));
  },

  eachField(texts, visit) {
    texts.forEach((strings, number) => fields.forEach((name, field) => {
      visit(Analyzer.analyze(strings[field] || []), number * fields.length + field);
    }));
  },

  placesOf(terms, term) {
    let places = terms.get(term);
    if (!places) {
      places = new Map();
      terms.set(term, places);
    }
    return places;
  },

  put(terms, term, place, position) {
    const places = TermIndex.placesOf(terms, term);
    const positions = places.get(place);
    if (positions) {
      positions.push(position);
    } else {
      places.set(place, [position]);
    }
  },

  tick(terms, term, place) {
    const places = TermIndex.placesOf(terms, term);
    places.set(place, (places.get(place) || 0) + 1);
  }
});
