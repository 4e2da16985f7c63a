// A query as it is going to be scored.

class QueryPlan {
  constructor(collector, terms, decisive) {
    this.tokens = collector.tokens;
    this.evidence = collector.evidence;
    this.importance = collector.importance();
    this.terms = terms;
    this.elsewhere = collector.elsewhere;
    this.decisive = decisive;
    this.asks = rules.asks.test(terms.join(' '));
    this.latin = collector.latin;
  }

  // What it speaks of that the site does not deal with, as it was typed; what overlaps is one.
  elsewherePhrases(text) {
    const ranges = Highlighter.joined(this.elsewhere.map(match => [match.from, match.to - 1]));
    return Array.from(new Set(ranges.map(([first, last]) => text.slice(this.tokens[first].start, this.tokens[last].end))));
  }

  // Where the words of the query begin and end in it.
  range() {
    return [this.tokens[0].start, this.tokens[this.tokens.length - 1].end];
  }

  totalImportance() {
    return this.importance.reduce((all, one) => all + one, 0);
  }

  // The least strength of a hit.
  least() {
    return (this.elsewhere.length ? weights.leastElsewhere : weights.least) / this.length();
  }

  // The strength of a hit that surely answers.
  sure() {
    return weights.sure / this.length();
  }

  // Whether so much is said that what comes nearest is what is meant: who wants what is elsewhere says it in few words.
  saysMuch() {
    const away = this.tokens.reduce(
      (sum, token, k) => sum + (this.elsewhere.some(match => match.from <= k && k < match.to) ? token.weight : 0), 0);
    return this.said() - weights.muchElsewhere * away >= weights.much;
  }

  length() {
    return Math.sqrt(Math.max(1, this.said()));
  }

  said() {
    return this.tokens.reduce((sum, token, k) => sum + (this.importance[k] > 0 ? token.weight : 0), 0);
  }

  saysPlainly() {
    return this.evidence.some(found => found.via === 'plain');
  }
}
