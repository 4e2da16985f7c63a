// A way in which some tokens of a query stand in texts.

class MatchEvidence {
  constructor(from, to, via, found, quality, postings, english, idf) {
    Object.assign(this, { from, to, via, found, quality, postings, english, idf });
  }

  confidence() {
    return this.quality * this.quality;
  }

  exact() {
    return this.via === 'exact';
  }
}
