// What the ranking asks of an index of terms, whichever form it has.

const TermIndex = {
  size() {
    return searchables.length;
  },

  // Where terms stand one after another.
  phrase(kind, terms) {
    return TermIndex.inLine(kind, terms, 1);
  },

  // Where two terms stand with exactly one other between them.
  around(kind, first, second) {
    return TermIndex.inLine(kind, [first, second], 2);
  },

  // Where any term stands that begins so.
  prefix(kind, beginning) {
    const postings = new Occurrences();
    TermIndex.beginning(kind, beginning).forEach(term => postings.addAll(TermIndex.term(kind, term)));
    return postings;
  },

  // The terms within so many insertions, deletions, substitutions or swaps of neighbours.
  fuzzy(kind, term, errors) {
    const letters = TermIndex.lettersOf(term);
    return TermIndex.ofLength(kind, Math.max(1, term.length - errors), term.length + errors).filter(other => {
      const few = TermIndex.count(letters & ~other.letters) <= errors && TermIndex.count(other.letters & ~letters) <= errors;
      return few && TermIndex.distance(term, other.term) <= errors;
    }).map(other => other.term).sort().slice(0, rules.mostNear);
  },

  distance(one, two) {
    const rows = [[]];
    for (let j = 0; j <= two.length; j++) {
      rows[0][j] = j;
    }
    for (let i = 1; i <= one.length; i++) {
      rows[i] = [i];
      for (let j = 1; j <= two.length; j++) {
        let best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (one[i - 1] === two[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === two[j - 2] && one[i - 2] === two[j - 1]) {
          best = Math.min(best, rows[i - 2][j - 2] + 1);
        }
        rows[i][j] = best;
      }
    }
    return rows[one.length][two.length];
  },

  // Which letters a word has, a bit for each: every letter that only one of two words has takes an error.
  lettersOf(word) {
    let letters = 0;
    for (let k = 0; k < word.length; k++) {
      letters |= 1 << (word.charCodeAt(k) & 31);
    }
    return letters;
  },

  count(bits) {
    let n = 0;
    for (; bits; n++) {
      bits &= bits - 1;
    }
    return n;
  }
};
