// What it is worth that a term stands in the fields of a searchable: BM25 for each field, by the lengths of one language.

class FieldScores {
  constructor({ english, via }) {
    this.english = english;
    const rewritten = via === 'synonym' || via === 'taiwan';
    this.worth = fields.map(name => rewritten && name === 'title' ? weights.titleVia : weights[name]);
  }

  // The best field counts, and a little of the others.
  inAll(number, frequencies) {
    let best = 0;
    let sum = 0;
    for (let field = 0; field < fields.length; field++) {
      if (frequencies[field] > 0) {
        const value = this.in(field, number, frequencies[field]);
        best = Math.max(best, value);
        sum += value;
      }
    }
    return best + weights.tie * (sum - best);
  }

  in(field, number, frequency) {
    const penalty = weights[fields[field] + 'Length'];
    const length = 1 - penalty + penalty * TermIndex.lengths(this.english).relative(number, field);
    return this.worth[field] * frequency * (1 + weights.saturation) / (frequency + weights.saturation * length);
  }
}
