// Decides what the Latin letters of a query are: words, misspelt words, syllables, or first letters of syllables.

class LatinTokenClassifier {
  constructor(rewrites) {
    this.rewrites = rewrites;
  }

  // A reading for each token of a query.
  classify(tokens) {
    let readings = [];
    for (let from = 0; from < tokens.length;) {
      let to = from;
      while (to < tokens.length && !tokens[to].han && /^[a-z]+$/.test(tokens[to].word)) {
        to++;
      }
      readings = readings.concat(to > from ? this.run(tokens.slice(from, to)) : LatinTokenClassifier.reading({}));
      from = Math.max(to, from + 1);
    }
    return readings;
  }

  static reading(known) {
    return Object.assign({ syllables: [], corrections: [], errors: 0, initials: false }, known);
  }

  // Syllables are often typed apart: when all of a run can be syllables and not all are words, all are syllables.
  run(tokens) {
    if (tokens.every(token => this.known(token))) {
      return tokens.map(() => LatinTokenClassifier.reading({}));
    }
    const splits = tokens.map(token => this.split(token.word));
    const allSound = splits.every(syllables => syllables.length);
    if (tokens.length > 1 && allSound && this.plausible([].concat(...splits))) {
      return splits.map(syllables => LatinTokenClassifier.reading({ syllables }));
    }
    return tokens.map((token, k) => this.known(token) ? LatinTokenClassifier.reading({}) : this.unknown(token, splits[k]));
  }

  unknown(token, syllables) {
    if (syllables.length && this.plausible(syllables)) {
      return LatinTokenClassifier.reading({ syllables });
    }
    const initials = this.initials(token.word);
    if (initials && !/[aeiou]/.test(token.word)) {
      return LatinTokenClassifier.reading({ initials });
    }
    const misspelt = this.misspelt(token.term, token.word);
    return misspelt.corrections.length ? misspelt : LatinTokenClassifier.reading({ initials });
  }

  misspelt(stem, typed) {
    for (let errors = 1; errors <= 2; errors++) {
      if (typed.length >= (errors === 1 ? weights.oneError : weights.twoErrors)) {
        const words = TermIndex.fuzzy('ZH', stem, errors)
          .concat(TermIndex.fuzzy('EN', stem, errors), TermIndex.fuzzy('EN', typed, errors));
        const corrections = Array.from(new Set(words)).filter(word => word.codePointAt(0) <= 122);
        if (corrections.length) {
          return LatinTokenClassifier.reading({ corrections, errors });
        }
      }
    }
    return this.misspeltEnding(typed);
  }

  // The longest known stem that a word begins with: its ending may be what is wrong.
  misspeltEnding(typed) {
    for (let length = typed.length - 1; length >= weights.stem; length--) {
      const stem = typed.slice(0, length);
      if (TermIndex.has('EN', stem)) {
        return LatinTokenClassifier.reading({ corrections: [stem], errors: 1 });
      }
    }
    return LatinTokenClassifier.reading({});
  }

  known(token) {
    return TermIndex.has('ZH', token.term) || TermIndex.has('EN', token.term) || this.rewrites.has(token.term);
  }

  initials(word) {
    return word.length > 1 && TermIndex.phrase('INITIALS', LatinTokenClassifier.letters(word)).size > 0;
  }

  static letters(word) {
    return word.split('');
  }

  split(word) {
    return Pinyin.split(word, (before, syllable) => this.cost(before, syllable));
  }

  cost(before, syllable) {
    const costs = rules.syllableCosts;
    return costs.each + (Pinyin.isSyllable(syllable) ? 0 : costs.unfinished) +
      (before === '' || this.follows(before, syllable) ? 0 : costs.unknownPair);
  }

  follows(before, syllable) {
    const pair = before + ' ' + syllable;
    return Pinyin.isSyllable(syllable) ? TermIndex.has('SOUNDS', pair) : TermIndex.beginning('SOUNDS', pair).length > 0;
  }

  // Whether at least half of the pairs of syllables stand in the texts.
  plausible(syllables) {
    if (syllables.length === 1) {
      return Pinyin.isSyllable(syllables[0]) && TermIndex.has('SOUNDS', syllables[0]);
    }
    const known = syllables.slice(1).filter((syllable, k) => this.follows(syllables[k], syllable)).length;
    return 2 * known >= syllables.length - 1;
  }
}
