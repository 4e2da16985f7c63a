// Gathers the evidence for the tokens of one query, what was typed before what may have been meant.

class MatchEvidenceCollector {
  constructor(tokens, notes) {
    this.tokens = tokens;
    this.notes = notes;
    this.evidence = [];
    this.pairIdf = tokens.map(() => 0);
    this.plainIdf = this.pairIdf.slice();
    this.elsewhere = [];
    this.latin = tokens.some(token => !token.han() && /[^0-9]/.test(token.term));
  }

  words() {
    this.tokens.forEach((token, k) => {
      if (token.han()) {
        this.addTerm(k, k + 1, 'exact', token.term, this.alone(k) ? 1 : weights.single, 'ZH');
      } else if (token.syllable()) {
        if (this.alone(k)) {
          this.addTerm(k, k + 1, 'sound', token.term, weights.typedSound, 'SOUNDS');
        }
      } else {
        this.word(k, token.term, this.notes[k]);
      }
    });
  }

  word(k, term, note) {
    this.addTerm(k, k + 1, 'exact', term, 1, 'ZH');
    if (this.latin) {
      this.addTerm(k, k + 1, 'exact', term, 1, 'EN');
    }
    const quality = note.reading.errors === 1 ? weights.spelling : weights.spellingTwo;
    note.reading.corrections.forEach(correction => {
      this.addTerm(k, k + 1, 'spelling', correction, quality, 'ZH');
      this.addTerm(k, k + 1, 'spelling', correction, quality, 'EN');
    });
    if (note.reading.initials) {
      const postings = TermIndex.phrase('INITIALS', LatinTokenClassifier.letters(note.word));
      this.add(k, k + 1, 'initials', note.word, weights.initials, postings, false);
    }
  }

  pairs() {
    for (let k = 0; k + 1 < this.tokens.length; k++) {
      const first = this.tokens[k];
      const second = this.tokens[k + 1];
      if (!first.precedes(second)) {
        continue;
      }
      if (first.syllable() || second.syllable()) {
        if (!first.word() && !second.word()) {
          this.addPairIdf(k, this.soundPair(k));
        }
      } else {
        const pair = first.term + (first.han() && second.han() ? '' : ' ') + second.term;
        this.addPairIdf(k, this.addTerm(k, k + 2, 'exact', pair, 1, 'ZH_PAIRS'));
        if (this.latin && first.word() && second.word()) {
          this.addPairIdf(k, this.addTerm(k, k + 2, 'exact', pair, 1, 'EN_PAIRS'));
        }
      }
    }
  }

  addPairIdf(k, idf) {
    this.pairIdf[k] = Math.max(this.pairIdf[k], idf);
    this.pairIdf[k + 1] = Math.max(this.pairIdf[k + 1], idf);
  }

  phrases() {
    const tokens = this.tokens;
    for (let from = 0; from < tokens.length;) {
      let to = from + 1;
      while (to < tokens.length && !tokens[to].syllable() && tokens[to - 1].precedes(tokens[to])) {
        to++;
      }
      if (to - from > 2 && to - from <= weights.longestPhrase && !tokens[from].syllable()) {
        this.phrase(from, to);
      }
      from = to;
    }
  }

  phrase(from, to) {
    const run = this.tokens.slice(from, to).map(token => token.term);
    const shown = run.join(this.tokens[from].han() ? '' : ' ');
    this.add(from, to, 'exact', shown, 1, TermIndex.phrase('ZH', run), false);
    if (this.latin) {
      this.add(from, to, 'exact', shown, 1, TermIndex.phrase('EN', run), true);
    }
  }

  rewrites(matches) {
    matches.forEach(match => {
      const { from, to } = match;
      const { via, alternatives, last } = match.rewrite;
      if (via === 'elsewhere' && !(last && this.notes.some((note, k) => k >= to && !note.stopWord && !this.weak(k)))) {
        this.elsewhere.push(match);
      }
      alternatives.forEach(alternative => {
        if (!alternative.english) {
          const zh = TermIndex.phrase('ZH', alternative.terms);
          const idf = this.add(from, to, via, alternative.text, weights[via], zh, false);
          for (let k = from; k < to && via === 'plain'; k++) {
            this.plainIdf[k] = Math.max(this.plainIdf[k], idf);
          }
        }
        if (this.latin) {
          const en = TermIndex.phrase('EN', alternative.terms);
          this.add(from, to, via, alternative.text, weights[via], en, true);
        }
      });
    });
  }

  repairs() {
    const tokens = this.tokens;
    const unmatched = tokens.map((token, k) => this.unmatched(k));
    for (let k = 0; k + 1 < tokens.length; k++) {
      const pair = tokens[k].han() && tokens[k + 1].han() && tokens[k].precedes(tokens[k + 1]);
      if (pair && (unmatched[k] || unmatched[k + 1])) {
        this.repair(k);
        if (unmatched[k + 1] && k + 2 < tokens.length && tokens[k + 2].han()) {
          this.addAround(k, k + 2);
        }
      }
    }
  }

  repair(k) {
    this.addTerm(k, k + 2, 'order', this.tokens[k + 1].term + this.tokens[k].term, weights.order, 'ZH_PAIRS');
    this.soundPair(k);
    this.addAround(k, k + 1);
  }

  addAround(k, last) {
    const first = this.tokens[k].term;
    const second = this.tokens[last].term;
    this.add(k, last + 1, 'shape', first + '?' + second, weights.shape, TermIndex.around('ZH', first, second), false);
  }

  // What sounds like two neighbours; when both are ideographs, better where one of them stands as well.
  soundPair(k) {
    const first = this.tokens[k];
    const second = this.tokens[k + 1];
    const postings = new Occurrences();
    let found = '';
    const seconds = this.sounds(second);
    this.sounds(first).forEach(one => seconds.forEach(two => {
      const pair = one + ' ' + two;
      const some = second.open ? TermIndex.prefix('SOUNDS', pair) : TermIndex.term('SOUNDS', pair);
      if (some.size) {
        postings.addAll(some);
        found = found || pair;
      }
    }));
    if (first.syllable() || second.syllable()) {
      return this.add(k, k + 2, 'sound', found, weights.typedSound, postings, false);
    }
    const either = new Occurrences();
    either.addAll(TermIndex.term('ZH', first.term));
    either.addAll(TermIndex.term('ZH', second.term));
    this.add(k, k + 2, 'sound', found, weights.sound, postings.where(either, true), false);
    return this.add(k, k + 2, 'sound', found, weights.soundBoth, postings.where(either, false), false);
  }

  sounds(token) {
    return token.han() ? Pinyin.of(token.term) : [token.term];
  }

  // Whether no neighbour touches a token.
  alone(k) {
    const tokens = this.tokens;
    const before = k > 0 && !tokens[k - 1].word() && tokens[k - 1].touches(tokens[k]);
    const after = k + 1 < tokens.length && !tokens[k + 1].word() && tokens[k].touches(tokens[k + 1]);
    return !before && !after;
  }

  // Whether an ideograph makes no known pair with a neighbour and is not part of a word that stands for another.
  unmatched(k) {
    const has = found => found.from <= k && k < found.to;
    return this.tokens[k].han() && this.pairIdf[k] === 0 && !this.notes[k].stopWord && !this.weak(k) && !this.alone(k) &&
      !this.elsewhere.some(has) && !this.evidence.some(found => !found.exact() && has(found));
  }

  weak(k) {
    return this.tokens[k].han() && StopWords.weak().includes(this.tokens[k].term);
  }

  // The worth of each token, fully found; when all are stop words, the stop words are the question.
  importance() {
    const importance = this.tokens.map((token, k) =>
      this.notes[k].stopWord || (this.weak(k) && this.pairIdf[k] === 0) ? 0 : this.fullImportance(k));
    return importance.some(Boolean) ? importance : this.tokens.map((token, k) => this.fullImportance(k));
  }

  fullImportance(k) {
    const token = this.tokens[k];
    const idf = Math.max(token.word() || this.alone(k) ? this.best(k) : this.pairIdf[k], this.plainIdf[k]);
    return token.weight * (idf > 0 ? idf : weights.unknown * Idf.of(TermIndex.size(), 0));
  }

  best(k) {
    return this.evidence.reduce((best, found) =>
      rules.ownVia.includes(found.via) && found.from === k && found.to === k + 1 ? Math.max(best, found.idf) : best, 0);
  }

  addTerm(from, to, via, term, quality, kind) {
    return this.add(from, to, via, term, quality, TermIndex.term(kind, term), kind.startsWith('EN'));
  }

  // Adds what was found, if anything; gives its idf, or 0.
  add(from, to, via, found, quality, postings, english) {
    if (!postings.size) {
      return 0;
    }
    const idf = Idf.of(TermIndex.size(), postings.size);
    this.evidence.push(new MatchEvidence(from, to, via, found, quality, postings, english, idf));
    return idf;
  }
}
