// What was found for the tokens of the query in one searchable.

class QueryTokenScores {
  constructor(tokens) {
    this.value = tokens.map(() => 0);
    this.confidence = this.value.slice();
    this.best = tokens.map(() => null);
  }

  take(token, value, confidence, evidence) {
    if (value > this.value[token]) {
      this.value[token] = value;
      this.best[token] = evidence;
    }
    this.confidence[token] = Math.max(this.confidence[token], confidence);
  }

  // Whether all of a name was found, in its words or in others for these.
  has(name) {
    return this.best.slice(name.from, name.to).every(one => one && (one.exact() || one.via === 'synonym'));
  }

  // What the title of a document says holds for its clauses as well, with less weight.
  inherit(parent, weight) {
    parent.value.forEach((value, token) => {
      if (value > 0) {
        this.take(token, weight * value, weight * parent.confidence[token], parent.best[token]);
      }
    });
  }
}
